#include "config.h"

#include "merge_impl.h"

#include <stdlib.h>

enum part {
	PART_ALL,
	PART_LEAD, /* what is above */
	PART_BODY,
};

static struct piece piece_of(const struct triple *t, enum part part)
{
	struct piece p = {{0}, {0}};

	for (int i = 0; i < MERGE_SIDES; i++) {
		const struct item *item = t->in[i];

		if (!item)
			continue;
		p.from[i] = part == PART_BODY ? item->body : item->start;
		p.to[i] = part == PART_LEAD ? item->body : item->end;
	}
	return p;
}

/* The comments of a side among `p`. */
static struct str comments(struct run *run, const struct triple *t,
			   const struct piece *p, enum merge_side side)
{
	const struct item *item = t->in[side];

	return item ? item_comments(run, item, side, p->from[side], p->to[side])
		    : STR("");
}

/*
 * As piece_choose, by the comments and, in a body, the value: the form of a
 * value and blank lines are not worth a conflict.
 */
static enum merge_side choose_meaning(struct run *run, const struct triple *t,
				      const struct piece *p, enum part part)
{
	struct str said[MERGE_SIDES];

	for (enum merge_side i = 0; i < MERGE_SIDES; i++) {
		struct buf b = BUF_INIT;

		/* no key is as good as one without a value */
		if (part != PART_LEAD)
			buf_addstr(&b, t->in[i]
					       ? t->in[i]->whole
					       : side_whole(NULL, &run->arena));
		buf_addstr(&b, comments(run, t, p, i));
		said[i] = buf_to_arena(&b, &run->arena);
	}
	if (str_eq(said[MERGE_THEIRS], said[MERGE_OURS]) ||
	    str_eq(said[MERGE_THEIRS], said[MERGE_BASE]))
		return MERGE_OURS;
	return str_eq(said[MERGE_OURS], said[MERGE_BASE]) ? MERGE_THEIRS
							  : MERGE_BASE;
}

static size_t head_end(const struct run *run, const struct triple *t, int side)
{
	return side_line_end(&run->sides[side], t->in[side]->body);
}

/* The side's block of that type, if it is on lines of its own; else NULL. */
static const struct node *block_of(const struct run *run,
				   const struct triple *t, int side,
				   enum node_type type)
{
	const struct node *n = t->in[side] ? t->in[side]->node : NULL;

	return n && n->type == type && side_is_block(&run->sides[side], n) &&
			       n->begin >= head_end(run, t, side)
		       ? n
		       : NULL;
}

/* Merges what is inside. False, with nothing written, if it is no block. */
static bool go_into(struct run *run, const struct block *b,
		    const struct triple *t)
{
	const struct node *nodes[MERGE_SIDES];
	enum node_type type = t->in[MERGE_OURS]->node->type;
	struct str key = t->in[MERGE_OURS]->node->key;
	struct piece head = {{0}, {0}};
	struct block inner = {.tree = node_new(&run->arena, type)};
	size_t length = run->path.len;
	enum merge_side side;

	for (int i = 0; i < MERGE_SIDES; i++) {
		nodes[i] = block_of(run, t, i, type);
		if (!t->in[i])
			continue;
		head.from[i] = t->in[i]->body;
		head.to[i] = head_end(run, t, i);
	}
	side = piece_choose(run, &head);
	if (!nodes[MERGE_OURS] || !nodes[MERGE_THEIRS] || side == MERGE_BASE)
		return false;
	put_piece(run, b, &head, side);
	if (length)
		buf_addc(&run->path, '.');
	buf_addstr(&run->path, key);
	merge_block(run, &inner, nodes, head.to, length ? STR("") : key);
	run->path.len = length;
	node_append(b->tree, key, inner.tree);
	return true;
}

static void merge_body(struct run *run, const struct block *b,
		       const struct triple *t)
{
	struct piece body = piece_of(t, PART_BODY);
	enum merge_side side = piece_choose(run, &body);

	if (side == MERGE_BASE && b->tree->type == NODE_MAP &&
	    go_into(run, b, t))
		return;
	if (side == MERGE_BASE)
		side = choose_meaning(run, t, &body, PART_BODY);
	if (side == MERGE_BASE && b->tree->type == NODE_MAP &&
	    merge_flow(run, b, t))
		return;
	if (side == MERGE_BASE) {
		put_conflict(run, b, &body, t);
		return;
	}
	put_piece(run, b, &body, side);
	put_node(run, b, t->in[side]->node);
}

/* An item that both have. */
static void merge_both(struct run *run, const struct block *b,
		       const struct triple *t)
{
	struct piece lead = piece_of(t, PART_LEAD);
	struct piece all = piece_of(t, PART_ALL);
	enum merge_side side = piece_choose(run, &lead);

	if (side == MERGE_BASE)
		side = choose_meaning(run, t, &lead, PART_LEAD);
	if (side == MERGE_BASE) {
		put_conflict(run, b, &all, t);
		return;
	}
	put_piece(run, b, &lead, side);
	merge_body(run, b, t);
}

/* An item that one side has: it is new, or the other side deleted it. */
static void merge_one(struct run *run, const struct block *b,
		      const struct triple *t)
{
	enum merge_side side = t->in[MERGE_OURS] ? MERGE_OURS : MERGE_THEIRS;
	struct piece all = piece_of(t, PART_ALL);

	if (!t->in[MERGE_BASE]) {
		put_piece(run, b, &all, side);
		put_node(run, b, t->in[side]->node);
	} else if (!str_eq(t->in[side]->whole, t->in[MERGE_BASE]->whole) ||
		   !str_eq(comments(run, t, &all, side),
			   comments(run, t, &all, MERGE_BASE))) {
		put_conflict(run, b, &all, t);
	}
}

/* The entries of a log in long form: all sides have them, or none. */
static bool has_entries(const struct run *run,
			const struct node *const nodes[MERGE_SIDES])
{
	for (int i = 0; i < MERGE_SIDES; i++)
		if (nodes[i] &&
		    node_children(run->sides[i].log) != node_children(nodes[i]))
			return false;
	return true;
}

void merge_block(struct run *run, struct block *b,
		 const struct node *const nodes[MERGE_SIDES],
		 const size_t from[MERGE_SIDES], struct str key)
{
	bool is_log = str_is(key, "log") && b->tree->type == NODE_LIST &&
		      has_entries(run, nodes);
	struct triple *list;
	size_t count;

	for (int i = 0; i < MERGE_SIDES; i++) {
		side_cut(&b->sides[i], &run->sides[i], nodes[i], from[i],
			 is_log && nodes[i] ? run->sides[i].log : NULL,
			 &run->arena);
		b->sides[i].is_map = b->tree->type == NODE_MAP;
		b->sides[i].is_log = is_log;
	}
	match_items(b->sides);
	count = b->sides[MERGE_OURS].count + b->sides[MERGE_THEIRS].count;
	list = mem_resize(NULL, count + 1, sizeof(*list));
	if (!order_items(list, &count, b->sides)) {
		run->why = "both sides changed the order";
		count = 0;
	}
	for (size_t i = 0; i < count; i++)
		if (list[i].in[MERGE_OURS] && list[i].in[MERGE_THEIRS])
			merge_both(run, b, &list[i]);
		else
			merge_one(run, b, &list[i]);
	free(list);
}
