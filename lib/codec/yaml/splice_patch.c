#include "config.h"

#include "codec/yaml/splice_impl.h"

#include "codec/yaml/yaml_impl.h"

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static size_t past_blanks(struct str src, size_t at)
{
	while (at < src.n && is_blank(src.p[at]))
		at++;
	return at;
}

static bool at_break(struct str src, size_t at)
{
	return at == src.n || yaml_break(src, at);
}

/*
 * Where the line ends whose value ends at `at`: after a comment, before the
 * break. False if something else is there.
 */
static bool line_end(struct str src, size_t at, size_t *end)
{
	size_t i = past_blanks(src, at);

	if (i < src.n && src.p[i] == '#')
		while (!at_break(src, i))
			i++;
	*end = i;
	return at_break(src, i);
}

bool splice_ends_line(struct str src)
{
	return src.n && (src.p[src.n - 1] == '\n' || src.p[src.n - 1] == '\r');
}

/* Back from `at`, over blanks, not beyond `from`. */
static size_t before_blanks(struct str src, size_t at, size_t from)
{
	while (at > from && is_blank(src.p[at - 1]))
		at--;
	return at;
}

static bool has_break(struct str src, size_t from, size_t to)
{
	while (from < to && !yaml_break(src, from))
		from++;
	return from < to;
}

static void insert_at(struct splice_patch *p, size_t at)
{
	p->at = p->end = at;
}

bool splice_into_block(struct splice_patch *p, const struct splice *s,
		       const struct node *to, struct str key,
		       const struct node *value)
{
	struct str src = splice_text(s);
	struct splice_style st = splice_style(s, to);
	size_t at, col;

	p->at = p->end = to->end;
	if (!line_end(src, to->end, &at))
		return false;
	st.no_blocks = p->no_blocks;
	st.no_break = at == src.n;
	insert_at(p, at);
	col = splice_column(src, to->begin);
	buf_addc(&p->added, '\n');
	buf_pad(&p->added, ' ', col);
	splice_put_child(&p->added, &st, to, key, value, col);
	return true;
}

/* Where the line begins that holds `at`, and its first text, up to `at`. */
static size_t line_start(struct str src, size_t at, size_t *text)
{
	size_t start = at;

	while (start > 0 && src.p[start - 1] != '\n' &&
	       src.p[start - 1] != '\r')
		start--;
	*text = past_blanks(src, start);
	return start;
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
	l->start = line_start(src, at, &l->text);
	if (!has_break(src, from, at) || l->text != at ||
	    memchr(src.p + l->start, '\t', l->text - l->start))
		return false;
	l->after = past_blanks(src, last->end);
	l->comma = l->after < src.n && src.p[l->after] == ',';
	l->after = l->comma ? l->after + 1 : (size_t)last->end;
	if (!line_end(src, l->after, &l->end))
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
		size_t end = before_blanks(src, l->end, p->at);

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

	insert_at(p, to->begin + 1);
	if (wide)
		buf_addc(&p->added, ' ');
	splice_put_flow_child(&p->added, &st, to, key, value);
	return true;
}

static void after_blank(struct splice_patch *p, struct str src)
{
	if (is_blank(src.p[p->at]))
		insert_at(p, p->at + 1);
	else
		buf_addc(&p->added, ' ');
}

bool splice_into_flow(struct splice_patch *p, const struct splice *s,
		      const struct node *to, struct str key,
		      const struct node *value)
{
	struct str src = splice_text(s);
	struct splice_style st;
	struct flow_line line;

	insert_at(p, to->begin);
	if (!splice_is_flow(src, to))
		return false; /* [key: value]: one pair without its braces */
	if (!to->first)
		return into_empty_flow(p, s, to, key, value);
	st = splice_style(s, to);
	if (find_flow_line(&line, src, to)) {
		put_on_flow_line(p, src, &st, &line, to, key, value);
		return true;
	}
	insert_at(p, to->last->end);
	if (to->last->type == NODE_NULL) /* "key:," would be one word */
		after_blank(p, src);
	buf_addc(&p->added, ',');
	if (to->type == NODE_MAP || to->first == to->last ||
	    src.p[to->last->begin - 1] != ',')
		buf_addc(&p->added, ' ');
	splice_put_flow_child(&p->added, &st, to, key, value);
	return true;
}

/* Is there only blank space between the brackets or quotes, on one line? */
static bool is_hollow(struct str src, const struct node *empty)
{
	return past_blanks(src, empty->begin + 1) + 1 == empty->end;
}

/* "key: []  # comment" becomes "key:  # comment" and the lines below. */
static bool into_lines(struct splice_patch *p, const struct splice *s,
		       const struct splice_style *st, const struct node *empty,
		       size_t col, const struct node *value)
{
	struct str src = splice_text(s);
	size_t end, at = before_blanks(src, empty->begin, 0);

	if (at == 0 || yaml_break(src, at - 1) ||
	    !line_end(src, empty->end, &end))
		return false;
	p->at = at;
	p->end = end;
	buf_add(&p->added, src.p + empty->end,
		before_blanks(src, end, empty->end) - empty->end);
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
	size_t at = past_blanks(src, empty->end);
	struct splice_style st = *style;
	struct buf b = BUF_INIT;

	st.dash_alone |= at < src.n && src.p[at] == '#';
	splice_put_item(&b, &st, value, col);
	insert_at(p, b.s[1] == '\n' ? end : (size_t)empty->end);
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

	if (!line_end(src, empty->end, &end))
		return false;
	if (parent->type == NODE_LIST) {
		into_null_item(p, s, st, empty, end, col, value);
		return true;
	}
	insert_at(p,
		  splice_is_below(st, value, col) ? end : (size_t)empty->end);
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

	insert_at(p, empty->end);
	col = splice_column(src, parent->begin);
	st.no_blocks = p->no_blocks;
	st.no_break = line_end(src, empty->end, &end) && end == src.n;
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

bool splice_into_scalar(struct splice_patch *p, const struct splice *s,
			const struct node *old, const struct node *parent,
			bool in_flow, const struct node *value)
{
	struct str src = splice_text(s);
	struct splice_style st = splice_style(s, parent);
	char c = old->end > old->begin ? src.p[old->begin] : '\0';
	size_t end;

	if (c == '\'' || c == '"')
		st.text_quote = c;
	st.no_blocks = p->no_blocks;
	st.no_break = line_end(src, old->end, &end) && end == src.n;
	return into_place(p, &st, old, in_flow,
			  splice_column(src, parent->begin), value);
}

bool splice_into_nothing(struct splice_patch *p, const struct splice *s,
			 const struct node *value)
{
	struct str src = splice_text(s);
	struct splice_style st = splice_style(s, NULL);
	size_t bom = str_starts(src, STR("\xef\xbb\xbf")) ? 3 : 0;

	insert_at(p, src.n);
	if (src.n > bom && !splice_ends_line(src))
		buf_addc(&p->added, '\n');
	for (const struct node *c = value->first; c; c = c->next) {
		splice_put_pair(&p->added, &st, c->key, c, 0);
		buf_addc(&p->added, '\n');
	}
	return true;
}
