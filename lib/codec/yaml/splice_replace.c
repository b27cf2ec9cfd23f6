#include "config.h"

#include "codec/yaml/splice_impl.h"

#include "codec/yaml/yaml_impl.h"

/* Is there only blank space between the brackets or quotes, on one line? */
static bool is_hollow(struct str src, const struct node *empty)
{
	return splice_past_blanks(src, empty->begin + 1) + 1 == empty->end;
}

/*
 * The comment of the line that the value ends on, with the blanks in front, or
 * the one after the '|' of a literal block.
 */
static struct str comment_of(struct str src, const struct node *n)
{
	char c = n->end > n->begin ? src.p[n->begin] : '\0';
	bool block = n->type == NODE_STRING && (c == '|' || c == '>');
	size_t at = n->end, end;

	if (block) {
		at = n->begin;
		while (at < n->end && !splice_is_blank(src.p[at]) &&
		       !yaml_break(src, at))
			at++;
	}
	if (!splice_line_end(src, at, &end))
		return STR("");
	return (struct str){src.p + at,
			    splice_before_blanks(src, end, at) - at};
}

/* "key: []  # comment" becomes "key:  # comment" and the lines below. */
static bool into_lines(struct splice_patch *p, const struct splice *s,
		       const struct splice_style *st, const struct node *old,
		       size_t col, const struct node *value)
{
	struct str src = splice_text(s);
	size_t end, at = splice_before_blanks(src, old->begin, 0);

	if (at == 0 || yaml_break(src, at - 1) ||
	    !splice_line_end(src, old->end, &end))
		return false;
	p->at = at;
	p->end = end;
	buf_addstr(&p->added, comment_of(src, old));
	splice_put_value(&p->added, st, value, col);
	return true;
}

/* `value` where `old` is. */
static bool into_place(struct splice_patch *p, const struct splice_style *st,
		       const struct node *old, bool in_flow, size_t col,
		       const struct node *value)
{
	struct buf b = BUF_INIT;

	p->at = old->begin;
	p->end = old->end;
	if (in_flow) {
		splice_put_flow(&p->added, st, value);
		return true;
	}
	splice_put_value(&b, st, value, col);
	buf_addstr(&p->added, str_skip(buf_str(&b), b.len > 0));
	buf_release(&b);
	return true;
}

/* An empty text, list or map gives way to `value`. */
static bool into_hollow(struct splice_patch *p, const struct splice *s,
			const struct splice_style *st, const struct node *empty,
			const struct node *parent, bool in_flow, size_t col,
			const struct node *value)
{
	if (!is_hollow(splice_text(s), empty))
		return false;
	if (!in_flow && splice_is_below(st, value, col))
		return parent->type == NODE_MAP &&
		       into_lines(p, s, st, empty, col, value);
	return into_place(p, st, empty, in_flow, col, value);
}

/* A null item of a block list becomes `value`, below a comment if need be. */
static void into_null_item(struct splice_patch *p, const struct splice *s,
			   const struct splice_style *style,
			   const struct node *empty, size_t end, size_t col,
			   const struct node *value)
{
	struct str src = splice_text(s);
	size_t at = splice_past_blanks(src, empty->end);
	struct splice_style st = *style;
	struct buf b = BUF_INIT;

	st.dash_alone |= at < src.n && src.p[at] == '#';
	splice_put_item(&b, &st, value, col);
	splice_patch_at(p, b.s[1] == '\n' ? end : (size_t)empty->end);
	buf_add(&p->added, b.s + 1, b.len - 1);
	buf_release(&b);
}

/* A null in a block becomes `value`. */
static bool into_null(struct splice_patch *p, const struct splice *s,
		      const struct splice_style *st, const struct node *empty,
		      const struct node *parent, size_t col,
		      const struct node *value)
{
	struct str src = splice_text(s);
	size_t end;

	if (!splice_line_end(src, empty->end, &end))
		return false;
	if (parent->type == NODE_LIST) {
		into_null_item(p, s, st, empty, end, col, value);
		return true;
	}
	splice_patch_at(
		p, splice_is_below(st, value, col) ? end : (size_t)empty->end);
	splice_put_value(&p->added, st, value, col);
	return true;
}

bool splice_into_empty(struct splice_patch *p, const struct splice *s,
		       const struct node *empty, const struct node *parent,
		       bool in_flow, const struct node *value)
{
	struct str src = splice_text(s);
	struct splice_style st = splice_style(s, parent);
	size_t end, col;

	splice_patch_at(p, empty->end);
	col = splice_column(src, parent->begin);
	st.no_blocks = p->no_blocks;
	st.no_break = splice_line_end(src, empty->end, &end) && end == src.n;
	if (empty->type != NODE_NULL)
		return into_hollow(p, s, &st, empty, parent, in_flow, col,
				   value);
	if (!in_flow)
		return into_null(p, s, &st, empty, parent, col, value);
	if (empty->end > 0 && src.p[empty->end - 1] != ':')
		return false;
	buf_addc(&p->added, ' ');
	splice_put_flow(&p->added, &st, value);
	return true;
}

static bool would_lose_comment(struct splice_patch *p)
{
	p->why = "the comments within its old value would be lost; change it "
		 "by hand";
	return false;
}

/* Does a comment begin within [from, to), outside of values? */
static bool has_mark(struct str src, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (src.p[i] == '#' &&
		    (i == 0 || splice_is_blank(src.p[i - 1]) ||
		     yaml_break(src, i - 1)))
			return true;
	return false;
}

/* Is there a comment from `*at` to the end of `n`? */
static bool has_comment(struct str src, size_t *at, const struct node *n)
{
	size_t from = *at;

	for (const struct node *c = n->first; c; c = c->next)
		if (has_comment(src, at, c))
			return true;
	if (node_is_collection(n)) {
		from = *at;
		*at = n->end;
		return has_mark(src, from, n->end);
	}
	*at = n->end;
	return has_mark(src, from, n->begin) ||
	       (n->end > n->begin && strchr("|>", src.p[n->begin]) &&
		comment_of(src, n).n);
}

/* Past the ':' of the key that starts at `at`; 0 if that is not plain to see.
 */
static size_t past_key(struct str src, size_t at)
{
	char quote = at < src.n ? src.p[at] : '\0';

	if (quote == '?' || quote == '&' || quote == '!')
		return 0;
	if (quote == '"' || quote == '\'') {
		for (at++; at < src.n && src.p[at] != quote; at++)
			at += quote == '"' && src.p[at] == '\\';
		at = splice_past_blanks(src, at + 1);
		return at < src.n && src.p[at] == ':' ? at + 1 : 0;
	}
	while (at < src.n && !yaml_break(src, at)) {
		bool colon = src.p[at++] == ':';

		if (colon && (at == src.n || splice_is_blank(src.p[at]) ||
			      yaml_break(src, at)))
			return at;
	}
	return 0;
}

/* A list or map below its key becomes `value`, on the key's line or below. */
static bool into_pair(struct splice_patch *p, struct str src,
		      const struct splice_style *st, const struct node *old,
		      const struct node *parent, const struct node *value)
{
	size_t start = splice_child_start(src, parent, old);
	size_t at = past_key(src, start), end, col = splice_column(src, start);

	if (!at || !splice_line_end(src, at, &end) ||
	    !splice_line_end(src, old->end, &p->end))
		return false;
	p->at = at;
	if (splice_is_below(st, value, col))
		p->at = end;
	splice_put_value(&p->added, st, value, col);
	if (p->at == at)
		buf_add(&p->added, src.p + at,
			splice_before_blanks(src, end, at) - at);
	return !has_mark(src, end, old->begin) || would_lose_comment(p);
}

/* A list or map in a block becomes `value`. */
static bool from_block(struct splice_patch *p, struct str src,
		       const struct splice_style *st, const struct node *old,
		       const struct node *parent, const struct node *value)
{
	size_t col = splice_column(src, old->begin), at = old->begin;

	p->at = old->begin;
	if (!splice_line_end(src, old->end, &p->end))
		return false;
	if (has_comment(src, &at, old) || has_mark(src, old->end, p->end))
		return would_lose_comment(p);
	if (parent->type == NODE_MAP &&
	    (value->type != old->type ||
	     !splice_is_below(st, value, splice_column(src, parent->begin))))
		return into_pair(p, src, st, old, parent, value);
	if (value->type == NODE_NULL) {
		p->at = splice_before_blanks(src, p->at, 0);
	} else if (!node_is_collection(value)) {
		struct buf b = BUF_INIT;

		splice_put_item(&b, st, value, col);
		buf_addstr(&p->added, str_skip(buf_str(&b), 2));
		buf_release(&b);
	} else if (!value->first || st->flow_items) {
		splice_put_flow(&p->added, st, value);
	} else {
		splice_put_children(&p->added, st, value, col);
	}
	return true;
}

/* A scalar or what is in brackets becomes lines, as an item. */
static bool item_into_lines(struct splice_patch *p, struct str src,
			    const struct splice_style *style,
			    const struct node *old, const struct node *parent,
			    const struct node *value)
{
	struct str comment = comment_of(src, old);
	size_t start = splice_child_start(src, parent, old);
	struct splice_style st = *style;
	struct buf b = BUF_INIT;

	st.dash_alone |= comment.n > 0;
	p->at = start + 1;
	if (!splice_line_end(src, old->end, &p->end) ||
	    splice_has_break(src, start, old->begin))
		return false;
	splice_put_item(&b, &st, value, splice_column(src, start));
	buf_addstr(&p->added, comment);
	buf_add(&p->added, b.s + 1, b.len - 1);
	buf_release(&b);
	return true;
}

/* Would `value` take lines of its own as the child of `parent`? */
static bool wants_lines(const struct splice_style *st,
			const struct node *parent, const struct node *value,
			size_t col)
{
	if (parent->type == NODE_MAP)
		return splice_is_below(st, value, col);
	return node_is_collection(value) && value->first && !st->flow_items;
}

/* On one line, in place of a scalar or what is in brackets. */
static bool from_line(struct splice_patch *p, struct str src,
		      struct splice_style *st, const struct node *old,
		      bool in_flow, size_t col, const struct node *value)
{
	struct str comment = comment_of(src, old);
	bool header = comment.n && comment.p < src.p + old->end;

	st->no_blocks |= header;
	into_place(p, st, old, in_flow, col, value);
	if (header)
		buf_addstr(&p->added, comment);
	if (!p->added.len && !in_flow)
		p->at = splice_before_blanks(src, p->at, 0);
	return true;
}

/* Does the value have a tag, which says what type it is? */
static bool has_tag(struct str src, const struct node *n)
{
	size_t at = n->begin;

	for (;;) {
		size_t end = splice_before_blanks(src, at, 0);

		for (at = end; at > 0 && !splice_is_blank(src.p[at - 1]) &&
			       !yaml_break(src, at - 1);)
			at--;
		if (at == end || !strchr("&!", src.p[at]))
			return false;
		if (src.p[at] == '!')
			return true;
	}
}

bool splice_into_value(struct splice_patch *p, const struct splice *s,
		       const struct node *old, const struct node *parent,
		       bool in_flow, const struct node *value)
{
	struct str src = splice_text(s);
	struct splice_style st =
		splice_style(s, node_is_collection(old) ? old : parent);
	size_t end, at = old->begin, col = splice_column(src, parent->begin);
	char c = old->end > old->begin ? src.p[old->begin] : '\0';

	splice_patch_at(p, old->begin);
	if (old->type != value->type && value->type != NODE_NULL &&
	    has_tag(src, old)) {
		p->why = "it has a tag for another type; remove that first";
		return false;
	}
	if (c == '\'' || c == '"')
		st.text_quote = c;
	st.no_blocks = p->no_blocks;
	st.no_break = splice_line_end(src, old->end, &end) && end == src.n;
	if (node_is_collection(old) && !splice_is_flow(src, old) && !in_flow)
		return from_block(p, src, &st, old, parent, value);
	if (node_is_collection(old) && has_comment(src, &at, old))
		return would_lose_comment(p);
	if (in_flow || !wants_lines(&st, parent, value, col))
		return from_line(p, src, &st, old, in_flow, col, value);
	if (parent->type == NODE_MAP)
		return into_lines(p, s, &st, old, col, value);
	return item_into_lines(p, src, &st, old, parent, value);
}
