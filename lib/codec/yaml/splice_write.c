#include "config.h"

#include "codec/yaml/splice_impl.h"

#include "codec/yaml/yaml.h"
#include "codec/yaml/yaml_impl.h"
#include "value/date.h"

enum {
	STEP = 2,        /* from '-' to the lines of a literal block */
	FLOW_WIDTH = 76, /* a list or map in brackets is not longer */
};

/* In brackets these end a plain text, or may. */
static bool needs_flow_quotes(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (strchr(",[]{}:?", s.p[i]) && s.p[i])
			return true;
	return false;
}

static void put_text(struct buf *out, const struct splice_style *st,
		     struct str s, bool key, bool flow)
{
	char usual = key ? st->key_quote : st->text_quote;
	bool is_day = day_parse(s) != DAY_NONE; /* one for any reader */

	if ((yaml_needs_quotes(s) && !is_day) || (flow && needs_flow_quotes(s)))
		yaml_write_line(out, s, usual ? usual : st->quote);
	else
		yaml_write_line(out, s, usual);
}

static void put_scalar(struct buf *out, const struct splice_style *st,
		       const struct node *n, bool flow)
{
	if (n->type == NODE_STRING)
		put_text(out, st, n->text, false, flow);
	else
		buf_addstr(out, node_scalar(n));
}

void splice_put_flow_child(struct buf *out, const struct splice_style *st,
			   const struct node *to, struct str key,
			   const struct node *value)
{
	if (to->type == NODE_MAP) {
		put_text(out, st, key, true, true);
		buf_addz(out, ": ");
	}
	splice_put_flow(out, st, value);
}

void splice_put_flow(struct buf *out, const struct splice_style *st,
		     const struct node *n)
{
	if (!node_is_collection(n)) {
		put_scalar(out, st, n, true);
		return;
	}
	buf_addc(out, n->type == NODE_LIST ? '[' : '{');
	for (const struct node *c = n->first; c; c = c->next) {
		if (c != n->first)
			buf_addz(out, ", ");
		splice_put_flow_child(out, st, n, c->key, c);
	}
	buf_addc(out, n->type == NODE_LIST ? ']' : '}');
}

/* A text of lines that a literal block can hold, and the file after it. */
static bool is_block(const struct splice_style *st, const struct node *n)
{
	size_t end = n->text.n;

	if (n->type != NODE_STRING || end < 2 || st->no_blocks ||
	    !yaml_fits_block(n->text))
		return false;
	if (n->text.p[end - 1] != '\n')
		return true;
	return !st->no_break && n->text.p[end - 2] != '\n';
}

static bool is_flat(const struct node *n)
{
	for (const struct node *c = n->first; c; c = c->next) {
		if (node_is_collection(c) ||
		    (c->type == NODE_NULL && n->type == NODE_LIST) ||
		    (c->type == NODE_STRING && c->text.n &&
		     memchr(c->text.p, '\n', c->text.n)))
			return false;
	}
	return true;
}

/* Is it in brackets, as a child of a map? */
static bool wants_flow(const struct splice_style *st, const struct node *n,
		       size_t col)
{
	struct buf b = BUF_INIT;
	bool fits;

	if (!n->first)
		return true;
	if (!(n->type == NODE_LIST ? st->flow_lists : st->flow_maps) ||
	    !is_flat(n))
		return false;
	splice_put_flow(&b, st, n);
	fits = col + b.len <= FLOW_WIDTH;
	buf_release(&b);
	return fits;
}

static void put_leaf(struct buf *out, const struct splice_style *st,
		     const struct node *n, size_t col, size_t step)
{
	if (n->type == NODE_NULL)
		return;
	buf_addc(out, ' ');
	if (is_block(st, n)) {
		yaml_write_block(out, n->text, col + step, (int)step);
		out->s[--out->len] = '\0'; /* the caller ends the line */
	} else {
		put_scalar(out, st, n, false);
	}
}

void splice_put_children(struct buf *out, const struct splice_style *st,
			 const struct node *n, size_t col)
{
	for (const struct node *c = n->first; c; c = c->next) {
		if (c != n->first) {
			buf_addc(out, '\n');
			buf_pad(out, ' ', col);
		}
		splice_put_child(out, st, n, c->key, c, col);
	}
}

void splice_put_item(struct buf *out, const struct splice_style *st,
		     const struct node *item, size_t col)
{
	struct splice_style inner = *st;

	buf_addc(out, '-');
	if (!node_is_collection(item)) {
		put_leaf(out, st, item, col, STEP);
		return;
	}
	if (!item->first || st->flow_items) {
		buf_addc(out, ' ');
		splice_put_flow(out, st, item);
		return;
	}
	if (st->dash_alone) {
		buf_addc(out, '\n');
		buf_pad(out, ' ', col + 1 + st->gap);
	} else {
		buf_pad(out, ' ', st->gap);
	}
	inner.dash_alone = false;
	splice_put_children(out, &inner, item, col + 1 + st->gap);
}

bool splice_is_below(const struct splice_style *st, const struct node *value,
		     size_t col)
{
	return node_is_collection(value) && !wants_flow(st, value, col);
}

void splice_put_value(struct buf *out, const struct splice_style *st,
		      const struct node *value, size_t col)
{
	struct splice_style inner = *st;
	size_t step;

	if (!node_is_collection(value)) {
		put_leaf(out, st, value, col, st->map);
		return;
	}
	if (!splice_is_below(st, value, col)) {
		buf_addc(out, ' ');
		splice_put_flow(out, st, value);
		return;
	}
	inner.dash_alone = inner.flow_items = false;
	step = value->type == NODE_LIST ? st->list : st->map;
	buf_addc(out, '\n');
	buf_pad(out, ' ', col + step);
	splice_put_children(out, &inner, value, col + step);
}

void splice_put_pair(struct buf *out, const struct splice_style *st,
		     struct str key, const struct node *value, size_t col)
{
	put_text(out, st, key, true, false);
	buf_addc(out, ':');
	splice_put_value(out, st, value, col);
}

void splice_put_child(struct buf *out, const struct splice_style *st,
		      const struct node *to, struct str key,
		      const struct node *value, size_t col)
{
	if (to->type == NODE_MAP)
		splice_put_pair(out, st, key, value, col);
	else
		splice_put_item(out, st, value, col);
}
