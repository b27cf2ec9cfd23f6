#include "config.h"

#include "merge_impl.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "codec/json.h"

static bool is_plain_key(struct str key)
{
	for (size_t i = 0; i < key.n; i++)
		if (!ascii_is_alnum(key.p[i]) && key.p[i] != '_' &&
		    key.p[i] != '-')
			return false;
	return key.n > 0;
}

/* Would this piece of another text be the same between brackets? */
static bool fits(struct str s)
{
	if (s.n == 0)
		return false;
	if (strchr("\"'[{", s.p[0]))
		return true;
	for (size_t i = 0; i < s.n; i++)
		if (strchr(",[]{}#:", s.p[i]))
			return false;
	return true;
}

static void put_element(struct buf *out, const struct side *s,
			const struct item *item, bool is_map)
{
	const struct node *n = item->node;
	struct str text = {s->src.p + n->begin, n->end - n->begin};

	if (is_map && is_plain_key(n->key))
		buf_addstr(out, n->key);
	else if (is_map)
		json_write_string(out, n->key);
	if (is_map)
		buf_addz(out, n->type == NODE_NULL ? ":" : ": ");
	if (n->type == NODE_STRING && !fits(text))
		json_write_string(out, n->text);
	else
		buf_addstr(out, text);
}

/* The side whose element stays; MERGE_SIDES: none; MERGE_BASE: conflict. */
static enum merge_side keep(const struct triple *t)
{
	const struct item *o = t->in[MERGE_BASE], *a = t->in[MERGE_OURS],
			  *b = t->in[MERGE_THEIRS];

	if (a && b && str_eq(a->whole, b->whole))
		return MERGE_OURS;
	if (!o)
		return a && b ? MERGE_BASE : a ? MERGE_OURS : MERGE_THEIRS;
	if (b ? str_eq(b->whole, o->whole) : a && str_eq(a->whole, o->whole))
		return a && b ? MERGE_OURS : MERGE_SIDES;
	if (a && str_eq(a->whole, o->whole))
		return MERGE_THEIRS;
	return MERGE_BASE;
}

/* Appends the elements that stay, and puts them into `to`. */
static bool put_elements(struct buf *out, struct run *run, struct block *b)
{
	size_t count =
		b->sides[MERGE_OURS].count + b->sides[MERGE_THEIRS].count;
	struct triple *list = mem_resize(NULL, count + 1, sizeof(*list));
	bool good = order_items(list, &count, b->sides), first = true;

	for (size_t i = 0; good && i < count; i++) {
		enum merge_side side = keep(&list[i]);

		good = side != MERGE_BASE;
		if (!good || side == MERGE_SIDES)
			continue;
		if (!first)
			buf_addz(out, ", ");
		first = false;
		put_element(out, &run->sides[side], list[i].in[side],
			    b->tree->type == NODE_MAP);
		put_node(run, b, list[i].in[side]->node);
	}
	free(list);
	return good;
}

/* A mapping, a list, or a value beside lists: of which type is the result? */
static enum node_type type_of(const struct triple *t)
{
	const struct node *a = t->in[MERGE_OURS]->node,
			  *b = t->in[MERGE_THEIRS]->node;
	const struct node *o =
		t->in[MERGE_BASE] ? t->in[MERGE_BASE]->node : NULL;
	bool has_map = a->type == NODE_MAP || b->type == NODE_MAP ||
		       (o && o->type == NODE_MAP);

	if (has_map)
		return a->type == b->type && (!o || o->type == a->type ||
					      node_empty(o))
			       ? NODE_MAP
			       : NODE_NULL;
	return a->type == NODE_LIST || b->type == NODE_LIST ? NODE_LIST
							    : NODE_NULL;
}

/* Its lines are one, and nothing is said in a comment inside of the value. */
static bool is_one_line(const struct side *s, const struct item *item)
{
	return side_line_end(s, item->body) == item->end;
}

bool merge_flow(struct run *run, const struct block *b, const struct triple *t)
{
	const struct item *ours = t->in[MERGE_OURS];
	const struct side *s = &run->sides[MERGE_OURS];
	enum node_type type = type_of(t);
	struct block inner = {.tree = node_new(&run->arena, type)};
	struct buf list = BUF_INIT;
	bool good = type != NODE_NULL && is_one_line(s, ours) &&
		    is_one_line(&run->sides[MERGE_THEIRS], t->in[MERGE_THEIRS]);

	for (int i = 0; good && i < MERGE_SIDES; i++) {
		side_cut_flow(&inner.sides[i], t->in[i] ? t->in[i]->node : NULL,
			      &run->arena);
		inner.sides[i].is_map = type == NODE_MAP;
	}
	if (good) {
		match_items(inner.sides);
		buf_add(&list, s->src.p + ours->body,
			ours->node->begin - ours->body);
		if (ours->node->type == NODE_NULL)
			buf_addc(&list, ' ');
		buf_addc(&list, type == NODE_MAP ? '{' : '[');
		good = put_elements(&list, run, &inner);
		buf_addc(&list, type == NODE_MAP ? '}' : ']');
	}
	if (good) {
		put_line_end(run);
		buf_addstr(&run->out, buf_str(&list));
		buf_add(&run->out, s->src.p + ours->node->end,
			ours->end - ours->node->end);
		inner.tree->key = ours->node->key;
		put_node(run, b, inner.tree);
	}
	buf_release(&list);
	return good;
}
