#include "config.h"

#include "codec/yaml/splice_impl.h"

#include "codec/yaml/yaml_impl.h"

bool splice_is_blank(char c)
{
	return c == ' ' || c == '\t';
}

size_t splice_past_blanks(struct str src, size_t at)
{
	while (at < src.n && splice_is_blank(src.p[at]))
		at++;
	return at;
}

size_t splice_before_blanks(struct str src, size_t at, size_t from)
{
	while (at > from && splice_is_blank(src.p[at - 1]))
		at--;
	return at;
}

bool splice_has_break(struct str src, size_t from, size_t to)
{
	while (from < to && !yaml_break(src, from))
		from++;
	return from < to;
}

static bool at_break(struct str src, size_t at)
{
	return at == src.n || yaml_break(src, at);
}

bool splice_line_end(struct str src, size_t at, size_t *end)
{
	size_t i = splice_past_blanks(src, at);

	if (i < src.n && src.p[i] == '#')
		while (!at_break(src, i))
			i++;
	*end = i;
	return at_break(src, i);
}

size_t splice_line_start(struct str src, size_t at, size_t *text)
{
	size_t bom = str_mark(src);
	size_t start = at;

	while (start > bom && src.p[start - 1] != '\n' &&
	       src.p[start - 1] != '\r')
		start--;
	*text = splice_past_blanks(src, start);
	return start;
}

size_t splice_past_filler(struct str src, size_t at)
{
	for (;;) {
		size_t blanks = splice_past_blanks(src, at), next = blanks;

		if (next < src.n && src.p[next] == '#' &&
		    (next == 0 || splice_is_blank(src.p[next - 1]) ||
		     src.p[next - 1] == '\n' || src.p[next - 1] == '\r'))
			splice_line_end(src, next, &next);
		if (next < src.n)
			next += yaml_break(src, next);
		if (next == blanks)
			return blanks;
		at = next;
	}
}

static const struct node *before(const struct node *parent,
				 const struct node *child)
{
	const struct node *c = parent->first;

	if (c == child)
		return NULL;
	while (c->next != child)
		c = c->next;
	return c;
}

size_t splice_child_start(struct str src, const struct node *parent,
			  const struct node *child)
{
	const struct node *last = before(parent, child);
	bool flow = splice_is_flow(src, parent);
	size_t at;

	if (!last)
		return flow ? splice_past_filler(src, parent->begin + 1)
			    : parent->begin;
	at = splice_past_filler(src, last->end);
	if (flow && at < src.n && src.p[at] == ',')
		at = splice_past_filler(src, at + 1);
	return at;
}

/* Where the line above the one that starts at `start` does; false: there is
 * none. */
static bool line_above(struct str src, size_t start, size_t *above,
		       size_t *text)
{
	size_t bom = str_mark(src);

	if (start <= bom)
		return false;
	start--;
	if (start > bom && src.p[start] == '\n' && src.p[start - 1] == '\r')
		start--;
	*above = splice_line_start(src, start, text);
	return true;
}

/*
 * The first of the comment lines right above the line that starts at `start`,
 * with the same indent, not before `floor`. `heads`: nothing is above them, or
 * an empty line.
 */
static size_t comments_above(struct str src, size_t start, size_t floor,
			     size_t indent, bool *heads)
{
	size_t above, text;

	*heads = true;
	while (line_above(src, start, &above, &text)) {
		*heads = above >= floor && yaml_break(src, text);
		if (above < floor || src.p[text] != '#' ||
		    text - above != indent)
			return start;
		start = above;
	}
	return start;
}

/* The end of the last comment line right below that is deeper than `col`. */
static size_t comments_below(struct str src, size_t end, size_t col)
{
	for (;;) {
		size_t start = end + (end < src.n ? yaml_break(src, end) : 0);
		size_t text = splice_past_blanks(src, start);

		if (start == end || text >= src.n || src.p[text] != '#' ||
		    text - start <= col)
			return end;
		splice_line_end(src, text, &end);
	}
}

/* Does another child begin on the line right below? */
static bool is_followed(struct str src, const struct splice_span *span,
			const struct node *child)
{
	size_t at;

	if (!child->next || span->tail == src.n)
		return false;
	at = splice_past_blanks(src, span->tail + yaml_break(src, span->tail));
	return at < src.n && !yaml_break(src, at);
}

bool splice_span_of(struct splice_span *span, struct str src,
		    const struct node *parent, const struct node *child)
{
	const struct node *last = before(parent, child);
	size_t indent, text, line, comments;
	bool heads;

	span->start = splice_child_start(src, parent, child);
	line = splice_line_start(src, span->start, &text);
	indent = splice_column(src, span->start);
	span->own = text == span->start;
	span->lead = span->own ? line : span->start;
	if (!splice_line_end(src, child->end, &span->tail))
		return false;
	span->tail = comments_below(src, span->tail, indent);
	if (!span->own || !last)
		return true;
	comments = comments_above(src, line, last->end, indent, &heads);
	if (!heads || !is_followed(src, span, child))
		span->lead = comments;
	return true;
}
