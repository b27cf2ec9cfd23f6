#include "config.h"

#include "logic/schema_impl.h"

#include "base/buf.h"

enum {
	SKIP = sizeof("summary.") - 1, /* derived fields go without it */
};

/* For a text that is not empty and has no NUL in it. */
static bool name_is(const char *name, struct str text)
{
	return name[0] == text.p[0] && strncmp(name, text.p, text.n) == 0 &&
	       name[text.n] == '\0';
}

/* The row from `f` to before `end`, or to the last, that is called `path`. */
static const struct field *find_row(const struct field *f,
				    const struct field *end, struct str path)
{
	for (; f != end && f->name; f++)
		if (name_is(f->name, path))
			return f;
	return NULL;
}

const struct field *schema_find_after(const struct field *after,
				      struct str path)
{
	const struct field *found;

	if (path.n == 0 || memchr(path.p, '\0', path.n))
		return NULL;
	if (str_is(path, "tag"))
		path = STR("tags");
	found = find_row(after + 1, NULL, path);
	if (!found)
		found = find_row(schema_fields, after + 1, path);
	if (found)
		return found;
	for (const struct field *f = schema_fields; f->name; f++)
		if ((f->flags & FIELD_DERIVED) && str_is(path, f->name + SKIP))
			return f;
	return NULL;
}

const struct field *schema_find(struct str path)
{
	return schema_find_after(schema_fields, path);
}

const struct field *schema_find_below(const struct field *f, struct str key)
{
	size_t n = strlen(f->name);

	if (key.n == 0 || memchr(key.p, '\0', key.n))
		return NULL;
	for (const struct field *row = f + 1;
	     row->name && strncmp(row->name, f->name, n) == 0 &&
	     row->name[n] == '.';
	     row++)
		if (name_is(row->name + n + 1, key))
			return row;
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
