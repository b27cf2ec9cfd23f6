#include "config.h"

#include "store/change.h"

#include <string.h>

enum {
	STEPS = 8, /* of a dotted key; the schema has no longer ones */
};

/* The steps of a dotted key; the dots of a key of one's own are part of it. */
static void steps_of(struct arena *a, const struct assign *as,
		     enum record_kind kind, struct splice_step path[STEPS + 1])
{
	struct str rest = as->key, part;
	size_t n = 0;

	if (kind == RECORD_SETTINGS)
		path[n++] = (struct splice_step){.key = "me"};
	while (as->field && n + 1 < STEPS && memchr(rest.p, '.', rest.n)) {
		str_cut(rest, '.', &part, &rest);
		path[n++] = (struct splice_step){.key = arena_str(a, part).p};
	}
	path[n++] = (struct splice_step){.key = arena_str(a, rest).p};
	path[n] = (struct splice_step)SPLICE_END;
}

/* After which key of its mapping a key that is missing comes, or NULL. */
static const char *neighbor(const struct splice *s, const struct assign *as,
			    const struct splice_step *path,
			    enum record_kind kind)
{
	const struct node *map = s->root, *next;
	struct str above = {as->key.p, 0};

	if (kind == RECORD_SETTINGS)
		map = node_get(map, path++->key);
	for (; map && path->key && (next = node_get(map, path->key)); path++) {
		above.n += (above.n > 0) + strlen(path->key);
		map = next;
	}
	if (!map || map->type != NODE_MAP || !path->key)
		return NULL;
	return assign_neighbor(map, above, str_z(path->key), kind);
}

/* Adds each value; where there is none yet they come as they were typed. */
static bool add(struct splice *s, const struct assign *as,
		const struct splice_step *path, const char *after,
		struct diag *d)
{
	if (node_empty(splice_get(s, path)))
		return splice_set_after(s, path, after, as->value, d);
	for (const struct node *n = NULL; node_each(as->value, &n);)
		if (!splice_include(s, path, n, d))
			return false;
	return true;
}

static bool take(struct splice *s, const struct assign *as,
		 const struct splice_step *path, struct diag *d)
{
	for (const struct node *n = NULL; node_each(as->value, &n);)
		if (!splice_exclude(s, path, n->text, d))
			return false;
	return true;
}

/* A list stays one, also of one value. */
static bool set(struct splice *s, const struct assign *as,
		const struct splice_step *path, const char *after,
		struct diag *d)
{
	const struct node *old = splice_get(s, path);
	struct node list = {.type = NODE_LIST}, one = *as->value;

	if (!old || old->type != NODE_LIST || one.type == NODE_LIST ||
	    !(as->field && (as->field->flags & FIELD_LIST)))
		return splice_set_after(s, path, after, as->value, d);
	node_append(&list, STR_NONE, &one);
	return splice_set(s, path, &list, d);
}

/* Without a day it would never be due, in silence. */
static bool check_plan(const struct splice *s, const struct assign *list,
		       size_t count, struct diag *d)
{
	bool touched = false;

	for (size_t i = 0; i < count; i++)
		touched |= str_starts(list[i].key, STR("next."));
	if (!touched || !schema_plan_lacks_day(s->root))
		return true;
	diag_error(d, s->file, POS_NONE,
		   "'next' needs a day to be due; add next.date=+2w");
	return false;
}

bool change_record(struct splice *s, const struct assign *list, size_t count,
		   enum record_kind kind, struct diag *d)
{
	struct arena a = ARENA_INIT;
	bool good = true;

	for (size_t i = 0; i < count && good; i++) {
		const struct assign *as = &list[i];
		struct splice_step path[STEPS + 1];
		const char *after;

		steps_of(&a, as, kind, path);
		after = neighbor(s, as, path, kind);
		switch (as->how) {
		case ASSIGN_SET:
			good = set(s, as, path, after, d);
			break;
		case ASSIGN_ADD:
			good = add(s, as, path, after, d);
			break;
		case ASSIGN_TAKE:
			good = take(s, as, path, d);
			break;
		case ASSIGN_CLEAR:
			good = splice_remove(s, path, d);
			break;
		}
	}
	arena_release(&a);
	return good && check_plan(s, list, count, d);
}

static void check_id(struct roster *r, const struct field *f, struct node *n,
		     struct diag *d)
{
	enum record_kind kind = schema_named_kind(f);

	n->text = roster_complete_id(r, kind, n->text, d);
	roster_check_id(r, kind, n->text, d);
}

void change_check_ids(struct roster *r, struct assign *list, size_t count,
		      struct diag *d)
{
	for (size_t i = 0; i < count; i++) {
		struct assign *as = &list[i];

		if (!as->field || as->field->type != FIELD_ID ||
		    (as->how != ASSIGN_SET && as->how != ASSIGN_ADD))
			continue;
		if (as->value->type == NODE_STRING)
			check_id(r, as->field, as->value, d);
		for (struct node *n = as->value->first; n; n = n->next)
			check_id(r, as->field, n, d);
	}
}
