#include "config.h"

#include "diff.h"

#include <stdlib.h>

#include "base/str_map.h"
#include "codec/json.h"

/* Keys that the form of the stream adds to those of a file. */
static bool is_added(struct str key)
{
	return str_is(key, "kind") || str_is(key, "id") ||
	       str_is(key, "file") || str_is(key, "summary");
}

/* The words of a value, as a person would write them. */
static void put_words(struct buf *out, const struct node *n)
{
	const char *gap = "";

	if (!node_is_collection(n)) {
		buf_addstr(out, node_scalar(n));
		return;
	}
	for (const struct node *c = n->first; c; c = c->next) {
		buf_addz(out, gap);
		if (n->type == NODE_MAP)
			buf_addf(out, "%.*s: ", STR_ARG(c->key));
		put_words(out, c);
		gap = ", ";
	}
}

/* As the short form of an entry, with what else it says after it. */
static void put_entry(struct buf *out, const struct node *entry)
{
	static const char *const front[] = {"date", "type", "via", "event"};
	struct str text = node_text(entry, "text");

	for (size_t i = 0; i < sizeof(front) / sizeof(*front); i++) {
		struct str s = node_text(entry, front[i]);

		if (s.n)
			buf_addf(out, "%s%s%.*s", i ? " " : "",
				 i == 3 ? "@" : "", STR_ARG(s));
	}
	if (text.n)
		buf_addz(out, ": ");
	buf_addstr(out, text);
	for (const struct node *c = entry->first; c; c = c->next) {
		bool said = str_is(c->key, "text");

		for (size_t i = 0; i < sizeof(front) / sizeof(*front); i++)
			said |= str_is(c->key, front[i]);
		if (said || node_empty(c))
			continue;
		buf_addf(out, "; %.*s: ", STR_ARG(c->key));
		put_words(out, c);
	}
}

static struct str words_of(struct differences *d, struct str field,
			   const struct node *n)
{
	struct buf b = BUF_INIT;

	if (!n || node_empty(n))
		return STR_NONE;
	if (str_is(field, "log") && n->type == NODE_MAP)
		put_entry(&b, n);
	else
		put_words(&b, n);
	return buf_to_arena(&b, &d->arena);
}

static void add(struct differences *d, struct str field,
		const struct node *before, const struct node *after)
{
	struct diff_line line = {
		.field = arena_str(&d->arena, field),
		.from = words_of(d, field, before),
		.to = words_of(d, field, after),
	};

	if (!line.from.p && !line.to.p)
		return;
	line.kind = !line.from.p ? DIFF_ADDED
		    : !line.to.p ? DIFF_REMOVED
				 : DIFF_CHANGED;
	MEM_GROW(d->list, d->count, d->cap);
	d->list[d->count++] = line;
}

/* How often each element is in the list, less how often it was used. */
struct pool {
	struct str_map map;
	size_t *left;
};

static struct str whole(struct differences *d, const struct node *n)
{
	struct buf b = BUF_INIT;

	json_write(&b, n);
	return buf_to_arena(&b, &d->arena);
}

static void pool_fill(struct pool *p, struct differences *d,
		      const struct node *list)
{
	size_t count = 0;

	*p = (struct pool){.map = STR_MAP_INIT};
	p->left = mem_zalloc((node_children(list) + 1) * sizeof(*p->left));
	for (const struct node *c = NULL; node_each(list, &c);)
		p->left[str_map_add(&p->map, whole(d, c), count++)]++;
}

static bool pool_take(struct pool *p, struct str element)
{
	size_t at = str_map_find(&p->map, element);

	return at != STR_MAP_NONE && p->left[at] && p->left[at]--;
}

/* The elements of `list` that are not in `other`. */
static void add_elements(struct differences *d, struct str field,
			 const struct node *list, const struct node *other,
			 bool added)
{
	struct pool pool;

	pool_fill(&pool, d, other);
	for (const struct node *c = NULL; node_each(list, &c);)
		if (!pool_take(&pool, whole(d, c)))
			add(d, field, added ? NULL : c, added ? c : NULL);
	str_map_release(&pool.map);
	free(pool.left);
}

static void compare_maps(struct differences *d, struct str path,
			 const struct node *before, const struct node *after);

static void compare(struct differences *d, struct str field,
		    const struct node *before, const struct node *after)
{
	bool lists = (before && before->type == NODE_LIST) ||
		     (after && after->type == NODE_LIST);

	if (before && after && str_eq(whole(d, before), whole(d, after)))
		return;
	if (lists) {
		add_elements(d, field, before, after, false);
		add_elements(d, field, after, before, true);
	} else if (before && after && before->type == NODE_MAP &&
		   after->type == NODE_MAP) {
		compare_maps(d, field, before, after);
	} else {
		add(d, field, before, after);
	}
}

static struct str join(struct differences *d, struct str path, struct str key)
{
	struct buf b = BUF_INIT;

	if (!path.n)
		return key;
	buf_addf(&b, "%.*s.", STR_ARG(path));
	buf_addstr(&b, key);
	return buf_to_arena(&b, &d->arena);
}

static void compare_maps(struct differences *d, struct str path,
			 const struct node *before, const struct node *after)
{
	for (const struct node *c = after ? after->first : NULL; c; c = c->next)
		if (path.n || !is_added(c->key))
			compare(d, join(d, path, c->key),
				node_get_str(before, c->key), c);
	for (const struct node *c = before ? before->first : NULL; c;
	     c = c->next)
		if ((path.n || !is_added(c->key)) &&
		    !node_get_str(after, c->key))
			compare(d, join(d, path, c->key), c, NULL);
}

void diff_compare(struct differences *d, const struct node *before,
		  const struct node *after)
{
	*d = (struct differences){.arena = ARENA_INIT};
	compare_maps(d, STR(""), before, after);
}

void diff_release(struct differences *d)
{
	free(d->list);
	arena_release(&d->arena);
}
