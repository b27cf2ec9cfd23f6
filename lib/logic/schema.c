#include "config.h"

#include "logic/schema.h"

#include "base/buf.h"

enum {
	SKIP = sizeof("summary.") - 1, /* derived fields go without it */
};

static bool row_is(const struct field *f, struct str path)
{
	return f->name[0] == path.p[0] &&
	       strncmp(f->name, path.p, path.n) == 0 && f->name[path.n] == '\0';
}

const struct field *schema_find(struct str path)
{
	if (path.n == 0 || memchr(path.p, '\0', path.n))
		return NULL;
	if (str_is(path, "tag"))
		path = STR("tags");
	for (const struct field *f = schema_fields; f->name; f++)
		if (row_is(f, path))
			return f;
	for (const struct field *f = schema_fields; f->name; f++)
		if ((f->flags & FIELD_DERIVED) && str_is(path, f->name + SKIP))
			return f;
	return NULL;
}

/* How far a typo may be from what was meant. */
static size_t near(size_t n)
{
	return n < 3 ? 0 : n < 5 ? 1 : n < 9 ? 2 : 3;
}

const char *suggest_nearest(struct str typed, const void *rows, size_t stride)
{
	size_t best = near(typed.n) + 1;
	const char *found = NULL;

	for (const char *row = rows;; row += stride) {
		const char *name = *(const char *const *)(const void *)row;
		size_t far;

		if (!name)
			return found;
		far = str_distance(typed, str_z(name));
		if (far < best) {
			best = far;
			found = name;
		}
	}
}

const char *schema_suggest(struct str path)
{
	size_t best = near(path.n) + 1;
	const char *found = NULL;

	for (const struct field *f = schema_fields; f->name; f++) {
		const char *name =
			f->flags & FIELD_DERIVED ? f->name + SKIP : f->name;
		size_t far = str_distance(path, str_z(name));

		if (far < best) {
			best = far;
			found = name;
		}
	}
	return found;
}

/* Where a map of the schema is read: "" for the record, else "log.". */
struct key_check {
	const char *file;
	struct diag *diag;
	struct buf path; /* with its last '.' */
};

static void check_keys_below(struct key_check *c, const struct node *n);

/* Keys of the user's own are welcome at the top, but `next: {date: ..., what:
 * send it, please}` has made a key of half a sentence. */
static void say_unknown(struct key_check *c, const struct node *n,
			size_t prefix)
{
	const char *meant = schema_suggest(buf_str(&c->path));

	if (meant && strlen(meant) > prefix &&
	    strncmp(meant, c->path.s, prefix) == 0)
		diag_warning(c->diag, c->file, n->key_pos,
			     "unknown key '%.*s'; did you mean '%s'?",
			     STR_ARG(n->key), meant + prefix);
	else if (prefix)
		diag_warning(c->diag, c->file, n->key_pos,
			     "unknown key '%.*s' in '%.*s'; quote a text that "
			     "has a comma in it",
			     STR_ARG(n->key), (int)prefix - 1, c->path.s);
}

static void check_keys_of(struct key_check *c, const struct node *map)
{
	size_t prefix = c->path.len;

	for (const struct node *n = map->first; n; n = n->next) {
		const struct field *f;

		buf_addstr(&c->path, n->key);
		f = schema_find(buf_str(&c->path));
		if (f && f->type == FIELD_MAP && !(f->flags & FIELD_STREAM))
			check_keys_below(c, n);
		else if (!f && !str_starts(n->key, STR("x-")) &&
			 !str_is(n->key, "summary"))
			say_unknown(c, n, prefix);
		c->path.len = prefix;
	}
}

static void check_keys_below(struct key_check *c, const struct node *n)
{
	size_t len = c->path.len;

	buf_addc(&c->path, '.');
	for (const struct node *e = node_first_of(n); e; e = node_next_of(n, e))
		if (e->type == NODE_MAP)
			check_keys_of(c, e);
	c->path.len = len;
}

void schema_check_keys(const struct record *r, struct diag *d)
{
	struct key_check c = {r->file.p, d, BUF_INIT};

	check_keys_of(&c, r->root);
	buf_release(&c.path);
}
