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

static void check_keys_of(const struct node *map, const char *prefix,
			  const struct record *r, struct diag *d)
{
	struct buf path = BUF_INIT;
	struct buf file = BUF_INIT;

	buf_addstr(&file, r->file);
	for (const struct node *n = map->first; n; n = n->next) {
		const char *meant;

		buf_clear(&path);
		buf_addz(&path, prefix);
		buf_addstr(&path, n->key);
		if (schema_find(buf_str(&path)) ||
		    str_starts(n->key, STR("x-")))
			continue;
		meant = schema_suggest(buf_str(&path));
		if (meant)
			diag_warning(d, file.s, n->key_pos,
				     "unknown key '%.*s'; did you mean '%s'?",
				     STR_ARG(n->key), meant);
	}
	buf_release(&file);
	buf_release(&path);
}

void schema_check_keys(const struct record *r, struct diag *d)
{
	const struct node *log = node_get(r->root, "log");

	check_keys_of(r->root, "", r, d);
	for (const struct node *e = node_first_of(log); e;
	     e = node_next_of(log, e))
		if (e->type == NODE_MAP)
			check_keys_of(e, "log.", r, d);
}
