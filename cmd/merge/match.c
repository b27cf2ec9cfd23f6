/*
 * Which items of three versions are the same one.
 *
 * A key of a mapping is the same by its name. An item of a list is first by
 * its whole value; of a log, next by message_id, then by date, type, via and
 * event. What is new on both sides is the same by its whole value, message_id,
 * or date, type, via, event and text. What is left of the base and of a side in
 * one gap between matched neighbors is the same by its place there, edited, in
 * a log and where items are mappings: texts, as tags are, have no place.
 *
 * Equal items pair one to one, so two that one side has on purpose stay two.
 */
#include "config.h"

#include "merge_impl.h"

#include <stdlib.h>

#include "base/str_map.h"

/* What two items are compared by; no text is equal to nothing. */
typedef struct str item_key(const struct item *);

static struct str key_name(const struct item *i)
{
	return i->node->key;
}

static struct str key_whole(const struct item *i)
{
	return i->whole;
}

static struct str key_same(const struct item *i)
{
	return i->same;
}

static struct str key_edited(const struct item *i)
{
	return i->edited;
}

static struct str key_message(const struct item *i)
{
	return i->message_id.n ? i->message_id : STR_NONE;
}

static void pair(struct item *a, enum merge_side a_side, struct item *b,
		 enum merge_side b_side)
{
	a->as[b_side] = b;
	b->as[a_side] = a;
}

/*
 * Pairs what has no partner yet on the other side (nor, when both are new, in
 * the base) and shares its key, each with the first one left.
 */
static void match_by(struct items sides[MERGE_SIDES], enum merge_side from,
		     enum merge_side to, item_key *key)
{
	struct str_map map = STR_MAP_INIT;
	struct items *f = &sides[from], *t = &sides[to];
	size_t *next = mem_resize(NULL, f->count + 1, sizeof(size_t));

	/* backwards, so that a chain has the first at its head */
	for (size_t i = f->count; i-- > 0;) {
		struct str k = key(&f->list[i]);
		size_t head;

		if (!k.p || f->list[i].as[to] || f->list[i].as[MERGE_BASE])
			continue;
		head = str_map_find(&map, k);
		next[i] = STR_MAP_NONE;
		if (head == STR_MAP_NONE) {
			str_map_add(&map, k, i);
			continue;
		}
		next[i] = next[head];
		next[head] = i;
	}
	for (size_t i = 0; i < t->count; i++) {
		struct str k = key(&t->list[i]);
		size_t head, found;

		if (!k.p || t->list[i].as[from] || t->list[i].as[MERGE_BASE])
			continue;
		head = found = str_map_find(&map, k);
		if (head == STR_MAP_NONE)
			continue;
		if (next[head] != STR_MAP_NONE) {
			found = next[head];
			next[head] = next[found];
		}
		if (!f->list[found].as[to])
			pair(&f->list[found], from, &t->list[i], to);
	}
	str_map_release(&map);
	free(next);
}

/* Pairs the leftovers of each gap, in order. */
static void match_by_place(struct items *base, struct items *to,
			   enum merge_side side)
{
	size_t i = 0, j = 0;

	while (i < base->count && j < to->count) {
		struct item *o = &base->list[i], *x = &to->list[j];

		if (o->as[side]) {
			/* what comes before it there is new, or was moved */
			i += o->as[side] == x;
			j++;
		} else if (x->as[MERGE_BASE]) {
			i++;
		} else {
			if (!x->as[MERGE_OURS] && !x->as[MERGE_THEIRS])
				pair(o, MERGE_BASE, x, side);
			i += o->as[side] == x;
			j++;
		}
	}
}

static bool has_places(const struct items *items)
{
	for (size_t i = 0; i < items->count; i++)
		if (items->list[i].node->type == NODE_MAP)
			return true;
	return items->is_log;
}

static void match_by_all(struct items sides[MERGE_SIDES], enum merge_side from,
			 enum merge_side to, item_key *const keys[3])
{
	for (int i = 0; i < 3; i++)
		match_by(sides, from, to, keys[i]);
}

static void match_list(struct items sides[MERGE_SIDES])
{
	static item_key *const kept[] = {key_whole, key_message, key_edited};
	static item_key *const added[] = {key_whole, key_message, key_same};

	match_by_all(sides, MERGE_BASE, MERGE_OURS, kept);
	match_by_all(sides, MERGE_BASE, MERGE_THEIRS, kept);
	match_by_all(sides, MERGE_OURS, MERGE_THEIRS, added);
	if (!has_places(&sides[MERGE_BASE]))
		return;
	match_by_place(&sides[MERGE_BASE], &sides[MERGE_OURS], MERGE_OURS);
	match_by_place(&sides[MERGE_BASE], &sides[MERGE_THEIRS], MERGE_THEIRS);
}

void match_items(struct items sides[MERGE_SIDES])
{
	if (sides[MERGE_OURS].is_map) {
		match_by(sides, MERGE_BASE, MERGE_OURS, key_name);
		match_by(sides, MERGE_BASE, MERGE_THEIRS, key_name);
		match_by(sides, MERGE_OURS, MERGE_THEIRS, key_name);
	} else {
		match_list(sides);
	}
	for (size_t i = 0; i < sides[MERGE_BASE].count; i++) {
		struct item *o = &sides[MERGE_BASE].list[i];

		if (o->as[MERGE_OURS] && o->as[MERGE_THEIRS])
			pair(o->as[MERGE_OURS], MERGE_OURS, o->as[MERGE_THEIRS],
			     MERGE_THEIRS);
	}
}
