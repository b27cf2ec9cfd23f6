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

static bool is_one_line(const struct run *run, const struct triple *t,
			enum merge_side side)
{
	return side_line_end(&run->sides[side], t->in[side]->body) ==
	       t->in[side]->end;
}

static struct str said(struct run *run, const struct triple *t,
		       enum merge_side side)
{
	const struct item *item = t->in[side];

	return item ? item_comments(run, item, side, item->body, item->end)
		    : STR("");
}

/* Would a comment be lost if the result went into the line of `form`? */
static bool loses_comment(struct run *run, const struct triple *t,
			  enum merge_side form, enum merge_side other)
{
	struct str comment = said(run, t, other);

	return comment.n && !str_eq(comment, said(run, t, MERGE_BASE)) &&
	       !str_eq(comment, said(run, t, form));
}

/* The side in whose line the result goes, or MERGE_BASE. */
static enum merge_side find_form(struct run *run, const struct triple *t)
{
	if (is_one_line(run, t, MERGE_OURS) &&
	    !loses_comment(run, t, MERGE_OURS, MERGE_THEIRS))
		return MERGE_OURS;
	if (is_one_line(run, t, MERGE_THEIRS) &&
	    !loses_comment(run, t, MERGE_THEIRS, MERGE_OURS))
		return MERGE_THEIRS;
	return MERGE_BASE;
}

/* Appends the value; `inner` is its elements. */
static bool put_value(struct buf *out, struct run *run, struct block *inner,
		      const struct triple *t)
{
	bool is_map = inner->tree->type == NODE_MAP, good;

	for (int i = 0; i < MERGE_SIDES; i++) {
		side_cut_flow(&inner->sides[i],
			      t->in[i] ? t->in[i]->node : NULL, &run->arena);
		inner->sides[i].is_map = is_map;
	}
	match_items(inner->sides);
	buf_addc(out, is_map ? '{' : '[');
	good = put_elements(out, run, inner);
	buf_addc(out, is_map ? '}' : ']');
	return good && !memchr(out->s, '\n', out->len);
}

bool merge_flow(struct run *run, const struct block *b, const struct triple *t)
{
	enum node_type type = type_of(t);
	enum merge_side form = find_form(run, t);
	struct block inner = {.tree = node_new(&run->arena, type)};
	struct buf value = BUF_INIT;
	bool good = type != NODE_NULL && form != MERGE_BASE &&
		    put_value(&value, run, &inner, t);

	if (good) {
		const struct item *item = t->in[form];
		struct str src = run->sides[form].src;
		struct buf line = BUF_INIT;

		buf_add(&line, src.p + item->body,
			item->node->begin - item->body);
		if (item->node->type == NODE_NULL)
			buf_addc(&line, ' ');
		buf_addstr(&line, buf_str(&value));
		buf_add(&line, src.p + item->node->end,
			item->end - item->node->end);
		put_text(run, b, buf_str(&line), form);
		inner.tree->key = item->node->key;
		put_node(run, b, inner.tree);
		buf_release(&line);
	}
	buf_release(&value);
	return good;
}
