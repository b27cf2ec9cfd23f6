#include "config.h"

#include "codec/yaml/splice_impl.h"

#include <stdlib.h>

/* `value` below what is left of a path, which is made of keys. */
static const struct node *wrap(struct arena *a, const struct splice_step *rest,
			       const struct node *value)
{
	size_t n = 0;

	while (!splice_at_end(rest + n))
		if (!rest[n++].key)
			return NULL;
	while (n-- > 0) {
		struct node *map = node_new(a, NODE_MAP);

		node_share(a, map, str_z(rest[n].key), value);
		value = map;
	}
	return value;
}

/* Gives the rest of the path, which is not there, the value `value`. */
static bool make_rest(struct splice *s, const struct splice_step *path,
		      const struct splice_spot *at, const char *after,
		      const struct node *value, struct diag *d)
{
	struct arena a = ARENA_INIT;
	struct pos pos = at->node ? at->node->pos : POS_START;
	bool is_map = at->node && at->node->type == NODE_MAP;
	struct splice_edit e = {.what = SPLICE_MAKE, .at = at};
	bool done;

	if (at->node)
		e.what = is_map ? SPLICE_ADD : SPLICE_FILL;
	if (is_map) {
		e.last = after ? node_get(at->node, after) : NULL;
		e.last = e.last ? e.last : at->node->last;
		e.key = str_z(at->rest->key);
	}
	e.value = is_map && !at->rest->key ? NULL
					   : wrap(&a, at->rest + is_map, value);
	if (!e.value)
		done = splice_refuse(s, path, pos, d, "no such list item");
	else if (at->node && !is_map && at->node->type != NODE_NULL)
		done = splice_refuse(
			s, path, pos, d,
			"it would be inside a value that is not a mapping; "
			"write that as 'key: value' pairs first");
	else
		done = splice_run(s, path, &e, d);
	arena_release(&a);
	return done;
}

/* Is the list `at` the empty [] of a block, better written as lines now? */
static bool goes_below(const struct splice_spot *at, const struct node *item)
{
	return !at->node->first && !at->in_flow && at->parent &&
	       at->parent->type == NODE_MAP &&
	       (item->type == NODE_NULL || item->type == NODE_LIST ||
		item->type == NODE_MAP);
}

bool splice_append(struct splice *s, const struct splice_step *path,
		   const struct node *item, struct diag *d)
{
	struct node list = {.type = NODE_LIST}, copy = *item;
	struct diag first = DIAG_INIT;
	struct splice_spot at;
	struct splice_edit e = {.at = &at, .value = &list};
	bool done;

	node_append(&list, STR_NONE, &copy);
	splice_find(s, path, &at);
	if (at.node && splice_at_end(at.rest) && at.node->type != NODE_NULL &&
	    at.node->type != NODE_LIST)
		return splice_refuse(s, path, at.node->pos, d,
				     "it is not a list; write it as one first");
	if (!at.node || !splice_at_end(at.rest))
		return make_rest(s, path, &at, NULL, &list, d);
	e.what = SPLICE_FILL;
	if (at.node->type == NODE_NULL)
		return splice_run(s, path, &e, d);
	done = goes_below(&at, item) && splice_run(s, path, &e, &first);
	diag_release(&first);
	if (done)
		return true; /* the tree that `at` is in has gone */
	e.what = SPLICE_ADD;
	e.value = item;
	e.last = at.node->last;
	return splice_run(s, path, &e, d);
}

/* Says that nothing has changed. */
static bool unchanged(struct splice *s)
{
	s->change = (struct splice_change){0, 0, 0};
	return true;
}

/* Is there a list, or a map, in lines, with something in it? */
static bool has_lines(const struct splice *s, const struct splice_spot *at,
		      enum node_type type)
{
	return at->node && splice_at_end(at->rest) && at->node->type == type &&
	       at->node->first && !at->in_flow &&
	       !splice_is_flow(splice_text(s), at->node);
}

bool splice_append_all(struct splice *s, const struct splice_step *path,
		       const struct node *items, struct diag *d)
{
	for (struct node *n = items->first; n; n = n->next) {
		const struct node rest = {
			.type = NODE_LIST, .first = n, .last = items->last};
		struct splice_spot at;
		const struct splice_edit e = {
			.what = SPLICE_EXTEND, .at = &at, .value = &rest};

		splice_find(s, path, &at);
		if (n->next && has_lines(s, &at, NODE_LIST))
			return splice_run(s, path, &e, d);
		if (!splice_append(s, path, n, d))
			return false;
	}
	return true;
}

bool splice_set_after(struct splice *s, const struct splice_step *path,
		      const char *after, const struct node *value,
		      struct diag *d)
{
	struct splice_spot at;
	struct splice_edit e = {.what = SPLICE_FILL, .at = &at, .value = value};

	splice_find(s, path, &at);
	if (!at.node || !splice_at_end(at.rest))
		return make_rest(s, path, &at, after, value, d);
	if (splice_same(at.node, value))
		return unchanged(s);
	if (splice_become(s, path, at.node, value))
		return true;
	if (!at.parent)
		return splice_refuse(s, path, at.node->pos, d,
				     "it has a value");
	splice_find(s, path, &at);
	return splice_run(s, path, &e, d);
}

bool splice_set(struct splice *s, const struct splice_step *path,
		const struct node *value, struct diag *d)
{
	return splice_set_after(s, path, NULL, value, d);
}

/* One by one only where that fails, so that the error names the one. */
bool splice_add_all(struct splice *s, const struct splice_step *path,
		    const struct node *pairs, struct diag *d)
{
	struct splice_path below;
	struct splice_spot at;
	const struct splice_edit e = {
		.what = SPLICE_EXTEND, .at = &at, .value = pairs};
	struct diag ignored = DIAG_INIT;
	bool done;

	splice_find(s, path, &at);
	done = pairs->first != pairs->last && has_lines(s, &at, NODE_MAP) &&
	       splice_run(s, path, &e, &ignored);
	diag_release(&ignored);
	if (done)
		return true;
	if (!splice_path_copy(&below, path))
		return splice_refuse(s, path, POS_START, d, "it is too deep");
	below.steps[below.n + 1] = (struct splice_step)SPLICE_END;
	for (const struct node *n = pairs->first; n; n = n->next) {
		char *key = mem_strndup(n->key.p, n->key.n);

		below.steps[below.n] = (struct splice_step)SPLICE_KEY(key);
		done = splice_set(s, below.steps, n, d);
		free(key);
		if (!done)
			return false;
	}
	return true;
}

bool splice_remove(struct splice *s, const struct splice_step *path,
		   struct diag *d)
{
	struct splice_path part;
	struct splice_spot at;
	struct splice_edit e = {.what = SPLICE_TAKE, .at = &at};

	splice_find(s, path, &at);
	if (!at.node || !splice_at_end(at.rest))
		return unchanged(s);
	if (!splice_path_copy(&part, path))
		return splice_refuse(s, path, at.node->pos, d,
				     "it is too deep");
	while (at.parent && at.parent->first == at.parent->last) {
		part.steps[--part.n] = (struct splice_step)SPLICE_END;
		splice_find(s, part.steps, &at);
	}
	if (!at.parent)
		return splice_refuse(s, path, POS_START, d,
				     "it is all there is in the file");
	return splice_run(s, path, &e, d);
}

bool splice_include(struct splice *s, const struct splice_step *path,
		    const struct node *item, struct diag *d)
{
	const struct node *n = splice_get(s, path);
	struct node list = {.type = NODE_LIST}, copy = *item, old;

	if (!n || n->type == NODE_NULL)
		return splice_set(s, path, item, d);
	for (const struct node *c = NULL; node_each(n, &c);)
		if (splice_same(c, item))
			return unchanged(s);
	if (n->type == NODE_LIST)
		return splice_append(s, path, item, d);
	old = *n;
	node_append(&list, STR_NONE, &old);
	node_append(&list, STR_NONE, &copy);
	return splice_set(s, path, &list, d);
}

/* Where the text is in the list; false: it is not. */
static bool find_item(const struct node *list, struct str item, size_t *place)
{
	const struct node *n = list ? list->first : NULL;

	for (*place = 0; n && !str_eq(node_scalar(n), item); n = n->next)
		++*place;
	return n != NULL;
}

bool splice_exclude(struct splice *s, const struct splice_step *path,
		    struct str item, struct diag *d)
{
	const struct node *n = splice_get(s, path);
	struct splice_path part;
	size_t i;

	unchanged(s);
	if (!n || !splice_path_copy(&part, path))
		return true;
	if (n->type != NODE_LIST)
		return !str_eq(node_scalar(n), item) ||
		       splice_remove(s, path, d);
	while (find_item(splice_get(s, path), item, &i)) {
		part.steps[part.n] = (struct splice_step)SPLICE_ITEM(i);
		part.steps[part.n + 1] = (struct splice_step)SPLICE_END;
		if (!splice_remove(s, part.steps, d))
			return false;
	}
	return true;
}
