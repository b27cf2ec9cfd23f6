#include "config.h"

#include "codec/yaml/splice_impl.h"

#include "codec/yaml/yaml_impl.h"

/* Where the break begins that ends the line above the one at `start`. */
static size_t break_before(struct str src, size_t start)
{
	if (start > 0 && src.p[start - 1] == '\n')
		start--;
	if (start > 0 && src.p[start - 1] == '\r')
		start--;
	return start;
}

/* What shares its first line with the '-' of the list around it. */
static void out_of_dash_line(struct splice_patch *p, struct str src,
			     const struct node *parent,
			     const struct node *child,
			     const struct splice_span *span)
{
	size_t next = splice_child_start(src, parent, child->next), text;
	size_t line = splice_line_start(src, next, &text);

	p->at = span->start;
	p->end = next;
	if (line == span->tail + yaml_break(src, span->tail))
		return;
	/* comments or empty lines, which stay, are in between */
	p->at = splice_before_blanks(src, span->start, 0);
	p->end = span->tail;
}

bool splice_out_of_block(struct splice_patch *p, const struct splice *s,
			 const struct node *parent, const struct node *child)
{
	struct str src = splice_text(s);
	struct splice_span span;

	p->at = p->end = child->begin;
	if (!splice_span_of(&span, src, parent, child))
		return false;
	if (!span.own && child->next) {
		out_of_dash_line(p, src, parent, child, &span);
		return true;
	}
	p->at = span.lead;
	p->end = span.tail +
		 (span.tail < src.n ? yaml_break(src, span.tail) : 0);
	/* the last line keeps its lack of a break, unless a block needs it */
	if (p->end == span.tail && !p->no_blocks)
		p->at = break_before(src, p->at);
	return span.own;
}

/* The ',' after `from`, past blanks, comments and breaks; `from` without. */
static size_t past_comma(struct str src, size_t from)
{
	size_t at = splice_past_filler(src, from);

	return at < src.n && src.p[at] == ',' ? at + 1 : from;
}

/* A child with lines of its own, its comment included. */
static bool out_of_flow_lines(struct splice_patch *p, struct str src,
			      const struct node *child, size_t start,
			      size_t before, bool is_last)
{
	size_t text, end, after, line = splice_line_start(src, start, &text);
	size_t comma = splice_past_blanks(src, child->end);
	bool has_comma = comma < src.n && src.p[comma] == ',';

	if (text != start || line <= before || line == 0 ||
	    !splice_line_end(src, has_comma ? comma + 1 : child->end, &end))
		return false;
	p->at = break_before(src, line);
	p->end = end;
	after = past_comma(src, before);
	if (!is_last || has_comma || after == before ||
	    splice_has_break(src, before, after) ||
	    splice_has_break(src, after, p->at))
		return true;
	/* the comma in front goes, too, not the comment after that */
	end = p->at;
	p->at = before;
	buf_add(&p->added, src.p + before, after - 1 - before);
	buf_add(&p->added, src.p + after, end - after);
	return true;
}

bool splice_out_of_flow(struct splice_patch *p, const struct splice *s,
			const struct node *parent, const struct node *child)
{
	struct str src = splice_text(s);
	size_t start = splice_child_start(src, parent, child), after, next;
	const struct node *last = parent->first;
	size_t before = parent->begin + 1;

	for (; last != child; last = last->next)
		before = last->end;
	p->at = p->end = start;
	if (!splice_is_flow(src, parent))
		return false;
	if (out_of_flow_lines(p, src, child, start, before, !child->next))
		return true;
	after = past_comma(src, child->end);
	p->at = start;
	p->end = after;
	if (child->next) {
		next = splice_child_start(src, parent, child->next);
		if (next == splice_past_blanks(src, after))
			p->end = next;
		else if (child != parent->first)
			p->at = splice_before_blanks(src, start, before);
		return true;
	}
	p->end = child->end;
	if (splice_past_filler(src, before) == past_comma(src, before) - 1 &&
	    splice_past_blanks(src, past_comma(src, before)) == start)
		p->at = before;
	return true;
}
