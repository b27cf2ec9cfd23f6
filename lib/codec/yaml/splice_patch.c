#include "config.h"

#include "codec/yaml/splice_impl.h"

bool splice_ends_line(struct str src)
{
	return src.n && (src.p[src.n - 1] == '\n' || src.p[src.n - 1] == '\r');
}

void splice_patch_at(struct splice_patch *p, size_t at)
{
	p->at = p->end = at;
}

/* In front of the first child, of which the comments above stay above. */
static bool into_block_first(struct splice_patch *p, const struct splice *s,
			     const struct node *to, struct str key,
			     const struct node *value)
{
	struct splice_style st = splice_style(s, to);
	size_t col = splice_column(splice_text(s), to->begin);

	splice_patch_at(p, to->begin);
	st.no_blocks = p->no_blocks;
	st.dash_alone = false;
	splice_put_child(&p->added, &st, to, key, value, col);
	buf_addc(&p->added, '\n');
	buf_pad(&p->added, ' ', col);
	return true;
}

/* The place after the child `last`, and how to write there. */
static bool after_child(struct splice_patch *p, const struct splice *s,
			const struct node *to, const struct node *last,
			struct splice_style *st)
{
	struct str src = splice_text(s);
	struct splice_span span;
	size_t at;

	*st = splice_style(s, to);
	splice_patch_at(p, last->end);
	if (last->next) {
		if (!splice_span_of(&span, src, to, last))
			return false;
		at = span.tail;
	} else if (!splice_line_end(src, last->end, &at)) {
		return false;
	}
	st->no_blocks = p->no_blocks;
	st->no_break = at == src.n;
	splice_patch_at(p, at);
	return true;
}

static void put_line(struct splice_patch *p, const struct splice_style *st,
		     const struct node *to, struct str key,
		     const struct node *value, size_t col)
{
	buf_addc(&p->added, '\n');
	buf_pad(&p->added, ' ', col);
	splice_put_child(&p->added, st, to, key, value, col);
}

bool splice_into_block(struct splice_patch *p, const struct splice *s,
		       const struct node *to, const struct node *last,
		       struct str key, const struct node *value)
{
	struct splice_style st;

	if (!last)
		return into_block_first(p, s, to, key, value);
	if (!after_child(p, s, to, last, &st))
		return false;
	put_line(p, &st, to, key, value,
		 splice_column(splice_text(s), to->begin));
	return true;
}

bool splice_extend_block(struct splice_patch *p, const struct splice *s,
			 const struct node *to, const struct node *more)
{
	size_t col = splice_column(splice_text(s), to->begin);
	struct splice_style st;

	if (!after_child(p, s, to, to->last, &st))
		return false;
	for (const struct node *n = more->first; n; n = n->next)
		put_line(p, &st, to, n->key, n, col);
	return true;
}

/*
 * A list or map of which each child has a line of its own: where the text of
 * the last one's line begins, its line, and whether a ',' ends it.
 */
struct flow_line {
	size_t start, text;
	size_t after; /* the child and its ',' */
	size_t end;   /* of the line */
	bool comma;
};

static bool find_flow_line(struct flow_line *l, struct str src,
			   const struct node *to)
{
	const struct node *last = to->last, *before = to->first;
	size_t at = to->type == NODE_MAP ? splice_byte(src, last->key_pos)
					 : (size_t)last->begin;
	size_t from = to->begin;

	for (; before != last; before = before->next)
		from = before->end;
	l->start = splice_line_start(src, at, &l->text);
	if (!splice_has_break(src, from, at) || l->text != at ||
	    memchr(src.p + l->start, '\t', l->text - l->start))
		return false;
	l->after = splice_past_blanks(src, last->end);
	l->comma = l->after < src.n && src.p[l->after] == ',';
	l->after = l->comma ? l->after + 1 : (size_t)last->end;
	if (!splice_line_end(src, l->after, &l->end))
		l->end = l->after;
	return true;
}

static void put_on_flow_line(struct splice_patch *p, struct str src,
			     const struct splice_style *st,
			     const struct flow_line *l, const struct node *to,
			     struct str key, const struct node *value)
{
	p->at = l->comma ? l->end : (size_t)to->last->end;
	p->end = l->end;
	if (!l->comma) {
		size_t end = splice_before_blanks(src, l->end, p->at);

		buf_addz(&p->added, to->last->type == NODE_NULL ? " ," : ",");
		buf_add(&p->added, src.p + p->at, end - p->at);
		p->end = p->at == end ? p->at : l->end;
	}
	buf_addc(&p->added, '\n');
	buf_add(&p->added, src.p + l->start, l->text - l->start);
	splice_put_flow_child(&p->added, st, to, key, value);
	if (l->comma)
		buf_addc(&p->added, ',');
}

static bool into_empty_flow(struct splice_patch *p, const struct splice *s,
			    const struct node *to, struct str key,
			    const struct node *value)
{
	struct str src = splice_text(s);
	struct splice_style st = splice_style(s, NULL);
	bool wide = to->end - to->begin == 3 && src.p[to->begin + 1] == ' ';

	splice_patch_at(p, to->begin + 1);
	if (wide)
		buf_addc(&p->added, ' ');
	splice_put_flow_child(&p->added, &st, to, key, value);
	return true;
}

static void after_blank(struct splice_patch *p, struct str src)
{
	if (splice_is_blank(src.p[p->at]))
		splice_patch_at(p, p->at + 1);
	else
		buf_addc(&p->added, ' ');
}

/* In front of a child: on a line of its own if that is on one, too. */
static void into_flow_before(struct splice_patch *p, const struct splice *s,
			     const struct node *to, const struct node *next,
			     struct str key, const struct node *value)
{
	struct str src = splice_text(s);
	struct splice_style st = splice_style(s, to);
	size_t at = splice_child_start(src, to, next), text;
	size_t line = splice_line_start(src, at, &text);

	splice_patch_at(p, at);
	splice_put_flow_child(&p->added, &st, to, key, value);
	buf_addc(&p->added, ',');
	if (text == at && line > to->begin) {
		buf_addc(&p->added, '\n');
		buf_add(&p->added, src.p + line, at - line);
	} else {
		buf_addc(&p->added, ' ');
	}
}

static void into_flow_last(struct splice_patch *p, const struct splice *s,
			   const struct node *to, struct str key,
			   const struct node *value)
{
	struct str src = splice_text(s);
	struct splice_style st = splice_style(s, to);
	struct flow_line line;

	if (find_flow_line(&line, src, to)) {
		put_on_flow_line(p, src, &st, &line, to, key, value);
		return;
	}
	splice_patch_at(p, to->last->end);
	if (to->last->type == NODE_NULL) /* "key:," would be one word */
		after_blank(p, src);
	buf_addc(&p->added, ',');
	if (to->type == NODE_MAP || to->first == to->last ||
	    src.p[to->last->begin - 1] != ',')
		buf_addc(&p->added, ' ');
	splice_put_flow_child(&p->added, &st, to, key, value);
}

bool splice_into_flow(struct splice_patch *p, const struct splice *s,
		      const struct node *to, const struct node *last,
		      struct str key, const struct node *value)
{
	splice_patch_at(p, to->begin);
	if (!splice_is_flow(splice_text(s), to))
		return false; /* [key: value]: one pair without its braces */
	if (!to->first)
		return into_empty_flow(p, s, to, key, value);
	if (last == to->last)
		into_flow_last(p, s, to, key, value);
	else
		into_flow_before(p, s, to, last ? last->next : to->first, key,
				 value);
	return true;
}

bool splice_into_nothing(struct splice_patch *p, const struct splice *s,
			 const struct node *value)
{
	struct str src = splice_text(s);
	struct splice_style st = splice_style(s, NULL);
	size_t bom = str_mark(src);

	splice_patch_at(p, src.n);
	if (src.n > bom && !splice_ends_line(src))
		buf_addc(&p->added, '\n');
	for (const struct node *c = value->first; c; c = c->next) {
		splice_put_pair(&p->added, &st, c->key, c, 0);
		buf_addc(&p->added, '\n');
	}
	return true;
}
