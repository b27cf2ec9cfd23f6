#include "config.h"

#include "template/template_impl.h"

/* A value of a section, or the whole record. */
struct item {
	const struct node *node;
	struct str path; /* of the outermost section */
	const struct item *outer;
};

struct render {
	struct template_scope *scope;
	struct buf *out;
	struct buf *form; /* the same without what is theirs, or NULL */
	bool inserted;    /* the last thing in `out` was a value */
	int depth;        /* of sections */
};

/* What a path names: in the items around it, else in the scope. */
static const struct node *find(const struct render *r, const struct item *item,
			       struct str path, struct str *whence)
{
	struct str first, rest;

	str_cut(path, '.', &first, &rest);
	*whence = item ? item->path : path;
	if (!first.n && (!item || !rest.n))
		return item ? item->node : NULL;
	if (!first.n)
		return r->scope->below(r->scope, item->node, rest);
	for (; item; item = item->outer)
		if (node_get_str(item->node, first))
			return r->scope->below(r->scope, item->node, path);
	*whence = path;
	return r->scope->find(r->scope, path);
}

/* A template's text after a value: no two full stops, none in front of other
 * punctuation; stops and commas go into a quotation that ends there. */
static struct str fix_stop(struct render *r, struct str text)
{
	struct buf *out = r->out;
	char last = out->len ? out->s[out->len - 1] : '\0';

	if (!r->inserted || !text.n)
		return text;
	if (last == '"' && out->len > 1 && strchr(".,", text.p[0])) {
		out->len--;
		if (!strchr(".,?!", out->s[out->len - 1]))
			buf_addc(out, text.p[0]);
		buf_addc(out, '"');
		return str_skip(text, 1);
	}
	if (text.p[0] == '.' && last && strchr(".?!", last))
		return str_skip(text, 1);
	if (last == '.' && strchr(",;:?!", text.p[0]))
		out->len--;
	return text;
}

static void put_text(struct render *r, struct str text)
{
	text = fix_stop(r, text);
	buf_addstr(r->out, text);
	if (r->form)
		buf_addstr(r->form, text);
	r->inserted = r->inserted && !text.n;
}

static void put_parts(struct render *r, const struct template_part *part,
		      const struct item *item);

static void put_section(struct render *r, const struct template_part *part,
			const struct item *outer)
{
	struct item item = {.outer = outer};
	const struct node *value = find(r, outer, part->text, &item.path);
	bool has = template_has_value(value);

	if (has == (part->type == TOKEN_INVERTED))
		return;
	r->depth++;
	if (!has)
		put_parts(r, part->inside, outer);
	value = has ? template_unwrap(value) : NULL;
	for (item.node = NULL; node_each(value, &item.node);)
		if (template_has_value(item.node))
			put_parts(r, part->inside, &item);
	r->depth--;
}

static bool is_break(char c)
{
	return c == '\n' || c == HARD_BREAK;
}

/* Does the value have its line to itself? */
static bool is_alone(const struct render *r, const struct template_part *part)
{
	const struct buf *out = r->out;
	const struct template_part *next = part->next;
	char before = out->len ? out->s[out->len - 1] : '\n';

	if (!is_break(before))
		return false;
	if (!next)
		return r->depth == 0;
	return next->type == TOKEN_TEXT && next->text.n &&
	       is_break(next->text.p[0]);
}

/* A value inside a sentence is one line: each run of breaks in it, with the
 * blanks around, is one blank. */
static void join_lines(struct buf *out, size_t start)
{
	size_t to = start;

	if (!memchr(out->s + start, HARD_BREAK, out->len - start))
		return;
	for (size_t i = start; i < out->len; i++) {
		char c = out->s[i] == HARD_BREAK ? ' ' : out->s[i];

		if (c != ' ' || to == start || out->s[to - 1] != ' ')
			out->s[to++] = c;
	}
	out->len = to;
	out->s[to] = '\0';
}

/* Of a value from `start` on, the form has the lines, a full stop for each; all
 * of it where any message may have it. */
static void put_form(struct render *r, size_t start, bool common)
{
	struct str value = {r->out->s + start, r->out->len - start};
	bool begins = true;

	if (common) {
		buf_addstr(r->form, value);
		return;
	}
	if (!memchr(value.p, HARD_BREAK, value.n))
		value.n = 1;
	for (size_t i = 0; i < value.n; i++) {
		bool stop = value.p[i] == HARD_BREAK;

		if (stop || begins)
			buf_addc(r->form, stop ? HARD_BREAK : '.');
		begins = stop;
	}
}

static void put_name(struct render *r, const struct template_part *part,
		     const struct item *item)
{
	struct str whence;
	const struct node *value = find(r, item, part->text, &whence);
	size_t start = r->out->len;
	bool alone = is_alone(r, part), common = false;

	template_value(r->out, value, r->scope->today);
	/* a mapping is there, but no text */
	if (r->out->len == start && r->scope->lacks) {
		value = r->scope->lacks(r->scope, part->text);
		template_value(r->out, value, r->scope->today);
	}
	if (r->out->len == start)
		return;
	if (!alone)
		join_lines(r->out, start);
	r->inserted = true;
	if (r->scope->used)
		common = r->scope->used(r->scope, whence);
	if (r->form)
		put_form(r, start, common);
}

/* A part sees the record, not the items of the sections around it. */
static void put_included(struct render *r, const struct template_part *part)
{
	r->depth++;
	if (part->included)
		put_parts(r, part->included->body, NULL);
	r->depth--;
}

static void put_parts(struct render *r, const struct template_part *part,
		      const struct item *item)
{
	for (; part; part = part->next) {
		if (part->type == TOKEN_TEXT)
			put_text(r, part->text);
		else if (part->type == TOKEN_NAME)
			put_name(r, part, item);
		else if (part->type == TOKEN_INCLUDE)
			put_included(r, part);
		else
			put_section(r, part, item);
	}
}

/* Does the template's line at `at` begin a line of its own? */
static bool starts_line(struct str s, size_t at)
{
	return at < s.n &&
	       (s.p[at] == ' ' || s.p[at] == '\t' ||
		(s.p[at] == '-' && at + 1 < s.n && s.p[at + 1] == ' '));
}

/* A run of newlines and breaks; *hard: is one of them a break that stays? */
static size_t count_breaks(struct str s, size_t at, bool *hard)
{
	size_t n = 0;

	*hard = false;
	for (; at + n < s.n && is_break(s.p[at + n]); n++)
		*hard |= s.p[at + n] == HARD_BREAK;
	return n;
}

static void add_break(struct buf *out, size_t start, size_t newlines)
{
	size_t had = 0;

	buf_trim_end(out, start, " ");
	while (had < out->len - start && out->s[out->len - 1 - had] == '\n')
		had++;
	if (out->len > start && newlines > had)
		buf_pad(out, '\n', newlines - had);
}

/* The plain text from `at` on: up to a break, or to a second blank. */
static size_t plain_run(struct str s, size_t at, bool keep)
{
	size_t i = at;

	/* what a line is indented by stays */
	while (i < s.n && s.p[i] == ' ')
		i++;
	for (; i < s.n; i++) {
		if ((unsigned char)s.p[i] > ' ')
			continue;
		if (is_break(s.p[i]))
			break;
		if (!keep && s.p[i] == ' ' && i + 1 < s.n && s.p[i + 1] == ' ')
			return i + 1 - at;
	}
	return i - at;
}

/* Joins the lines of each paragraph. */
static void fill(struct buf *out, struct str s, bool keep)
{
	size_t start = out->len, n;
	bool hard;

	for (size_t i = 0; i < s.n; i += n) {
		n = count_breaks(s, i, &hard);
		if (n && (n > 1 || hard || keep || starts_line(s, i + n))) {
			add_break(out, start, n > 1 ? 2 : 1);
			continue;
		}
		if (n && out->len > start)
			buf_addc(out, ' ');
		i += n;
		if (!keep && (out->len == start || out->s[out->len - 1] == ' '))
			while (i < s.n && s.p[i] == ' ')
				i++;
		n = plain_run(s, i, keep);
		buf_add(out, s.p + i, n);
	}
	buf_trim_end(out, start, " \n");
}

static void one_line(struct buf *out, struct str s)
{
	size_t start = out->len;
	char *to = buf_reserve(out, s.n);

	for (size_t i = 0; i < s.n; i++) {
		char c = is_break(s.p[i]) ? ' ' : s.p[i];

		if (c != ' ' || (to > out->s + start && to[-1] != ' '))
			*to++ = c;
	}
	out->len = (size_t)(to - out->s);
	*to = '\0';
	buf_trim_end(out, start, " ");
}

void template_render(const struct template *t, struct template_scope *s,
		     struct buf *subject, struct buf *body)
{
	struct buf raw = BUF_INIT;
	struct render r = {.scope = s, .out = &raw};

	buf_reserve(&raw, 2 * t->source.n);
	put_parts(&r, t->subject, NULL);
	one_line(subject, buf_str(&raw));
	buf_clear(&raw);
	r.inserted = false;
	r.form = s->form;
	put_parts(&r, t->body, NULL);
	fill(body, buf_str(&raw), t->kind == TEMPLATE_SHEET);
	if (body->len)
		buf_addc(body, '\n');
	buf_release(&raw);
}

void template_topic(const struct template *t, struct template_scope *s,
		    struct buf *topic)
{
	struct buf raw = BUF_INIT;
	struct render r = {.scope = s, .out = &raw};

	put_parts(&r, t->topic, NULL);
	one_line(topic, buf_str(&raw));
	buf_release(&raw);
}

void template_fill(struct buf *out, struct str form)
{
	fill(out, form, false);
}
