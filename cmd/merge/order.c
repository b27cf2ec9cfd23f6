#include "config.h"

#include "merge_impl.h"

#include <stdlib.h>

/* What is known of the order in which the leading side puts things. */
struct order {
	struct items *sides;
	enum merge_side lead, follow;
	bool newest_first;
	struct triple *out;
	size_t count;
};

/* Are the items that both have in the same order? */
static bool is_same_order(const struct items *a, enum merge_side b)
{
	const struct item *last = NULL;

	for (size_t i = 0; i < a->count; i++) {
		const struct item *twin = a->list[i].as[b];

		if (twin && last && twin < last)
			return false;
		if (twin)
			last = twin;
	}
	return true;
}

/* Before or after? The same whichever side is ours. */
static int compare(const struct order *o, const struct item *a,
		   const struct item *b)
{
	int by_date = str_cmp(a->date, b->date);

	if (by_date)
		return o->newest_first ? -by_date : by_date;
	if (o->sides[o->lead].is_map)
		return str_cmp(a->node->key, b->node->key);
	return str_cmp(a->whole, b->whole);
}

static void put(struct order *o, enum merge_side side, struct item *item)
{
	struct triple *t = &o->out[o->count++];

	*t = (struct triple){{item->as[0], item->as[1], item->as[2]}};
	t->in[side] = item;
}

static bool newest_first(const struct items *base)
{
	return base->count > 1 && str_cmp(base->list[0].date,
					  base->list[base->count - 1].date) > 0;
}

/* Sorts the follower's own items by the leader's item that they come after. */
struct own {
	struct item *item;
	size_t anchor; /* 0: at the start, else its place + 1 */
};

static int by_anchor(const void *a, const void *b)
{
	const struct own *x = a, *y = b;

	if (x->anchor != y->anchor)
		return x->anchor < y->anchor ? -1 : 1;
	return x->item < y->item ? -1 : x->item > y->item;
}

static struct own *list_own(const struct order *o, size_t *count)
{
	struct items *follow = &o->sides[o->follow];
	struct own *own = mem_resize(NULL, follow->count + 1, sizeof(*own));
	size_t anchor = 0;

	*count = 0;
	for (size_t i = 0; i < follow->count; i++) {
		struct item *twin = follow->list[i].as[o->lead];

		if (twin)
			anchor = (size_t)(twin - o->sides[o->lead].list) + 1;
		else
			own[(*count)++] =
				(struct own){&follow->list[i], anchor};
	}
	qsort(own, *count, sizeof(*own), by_anchor);
	return own;
}

static void put_all(struct order *o)
{
	struct items *lead = &o->sides[o->lead];
	size_t count, next = 0, anchor = 0;
	struct own *own = list_own(o, &count);

	for (size_t i = 0; i <= lead->count; i++) {
		struct item *item = i < lead->count ? &lead->list[i] : NULL;
		bool is_shared = item && item->as[o->follow];

		while (next < count && own[next].anchor == anchor &&
		       (!item || is_shared ||
			compare(o, own[next].item, item) < 0))
			put(o, o->follow, own[next++].item);
		if (item)
			put(o, o->lead, item);
		if (is_shared)
			anchor = i + 1;
	}
	free(own);
}

bool order_items(struct triple *out, size_t *count,
		 struct items sides[MERGE_SIDES])
{
	struct order o = {
		.sides = sides,
		.lead = MERGE_OURS,
		.follow = MERGE_THEIRS,
		.newest_first = newest_first(&sides[MERGE_BASE]),
		.out = out,
	};

	if (!is_same_order(&sides[MERGE_OURS], MERGE_THEIRS)) {
		bool ours = is_same_order(&sides[MERGE_OURS], MERGE_BASE);
		bool theirs = is_same_order(&sides[MERGE_THEIRS], MERGE_BASE);

		/* the order of keys says nothing */
		if (ours == theirs && !sides[MERGE_OURS].is_map)
			return false;
		if (ours && !theirs) {
			o.lead = MERGE_THEIRS;
			o.follow = MERGE_OURS;
		}
	}
	put_all(&o);
	*count = o.count;
	return true;
}
