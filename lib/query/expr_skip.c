#include "config.h"

#include "query/expr_impl.h"

#include <stdint.h>

#include "base/ascii.h"
#include "base/text.h"
#include "base/utf8.h"

/*
 * When a file need not be parsed.
 *
 * For a term, a *literal* is a folded text that the bytes of a file hold,
 * folded, whenever its record can make the term true. A file without it is
 * not parsed. `and` needs all of its operands possible, `or` one; `not` and
 * terms without a literal are always possible.
 *
 * Folding (text_fold) works on one code point at a time and gives each at
 * least its own place: what a stretch of text folds to is, unbroken, in
 * what any text around it folds to. Only marks may change places, and only
 * with marks next to them; a stretch of a file that begins and ends beside
 * ASCII has none beyond its ends. ASCII folds to its lower case alone. So if
 * a value is somewhere in the file as it is, its folded text is in the
 * folded file. It is there as it is, apart from these:
 *
 * - Escapes in double quotes: a file with a backslash is looked at twice, as
 *   it is and with each escape read as one. No text has escapes as well as
 *   backslashes that mean themselves.
 * - Folded lines, indents, line ends: these change blanks, line ends (of YAML
 *   1.1 too: U+0085, U+2028, U+2029) and nothing else. A literal is a run of
 *   text without them, so it comes from within one line.
 * - Quotes doubled in single quotes: no literal has a quote in it, and where
 *   a text may have one between two letters it may have two.
 * - Log entries in their short form: date, type, channel, event and text are
 *   each a stretch of the line. `has:log.type` is known by `log` alone.
 * - What is not in the file: the id (its name), the path, the derived fields,
 *   what tools add, and the kind, which is `contact` when it is not there.
 *   Fields of these have no literal. A bare word also searches id and kind:
 *   it has none when it is part of "contact", and the id is looked at too.
 * - Typed comparison: yes is also true and on; a number has many spellings;
 *   a day in a range has none in common. A day field compared with figures
 *   as they stand (`met.date:2026-05`) does have them in it.
 * - A regular expression of letters, figures and blanks matches what folds to
 *   the same as itself, in either case. Others have no literal.
 * - A path that goes on in another record: what it asks for is in that file.
 *
 * Where a term has no literal of its own, the first key of its path is one: a
 * key is a scalar like any other.
 *
 * A field that the schema lacks must be met in some record, or it is an error
 * at the end. Until that has happened, a file that holds every key of its path
 * is parsed whatever the terms say.
 */

/* Keys whose values do not come from the file. */
static const char *const not_in_file[] = {"kind", "id",   "file", "summary",
					  "due",  "rank", NULL};

/* May `cp` of a folded text be part of a literal? */
static bool is_plain(uint32_t cp)
{
	switch (cp) {
	case '"':
	case '\'':
	case '\\':
	case 0x7f:
	case 0x2028:
	case 0x2029:
	case 0xfeff:
	case 0xfffd:
		return false;
	default:
		return cp > ' ' && (cp < 0x80 || cp > 0x9f);
	}
}

/* The longest plain run; empty when there is none. */
static struct str plain_run(struct str folded)
{
	struct str best = {folded.p, 0}, run = best;
	uint32_t cp;

	for (size_t at = 0, n; at < folded.n; at += n) {
		struct str rest = {folded.p + at, folded.n - at};

		n = utf8_next(rest, &cp);
		if (!is_plain(cp))
			run = (struct str){rest.p + n, 0};
		else
			run.n += n;
		if (run.n > best.n)
			best = run;
	}
	return best;
}

/* Of single quotes an apostrophe may be two in a file. */
enum {
	MARKS = 2,
};

static void set_literal(struct expr *e, struct term *t, struct str text)
{
	struct buf b = BUF_INIT;
	struct str run;

	text_fold(&b, text);
	run = plain_run(buf_str(&b));
	if (run.n)
		t->literal = needle_new(arena_str(&e->arena, run));
	if (t->needle.marks)
		t->literal.marks = MARKS;
	buf_release(&b);
}

/* Does the regular expression match nothing but its own text? */
static bool is_own_text(const struct token *t)
{
	if (t->flags & REGEX_EXTENDED)
		return false;
	for (size_t i = 0; i < t->value.text.n; i++) {
		char c = t->value.text.p[i];

		if (!ascii_is_alnum(c) && c != ' ' && c != '-')
			return false;
	}
	return true;
}

/* The figures of a day, month or year that a day must start with. */
static struct str figures(const struct term *t)
{
	struct day_range days;
	bool one = t->typed.op == OP_CONTAINS || t->typed.op == OP_EQUALS;

	if (one && t->interval.as == AS_DAYS && t->field &&
	    t->field->type == FIELD_DAY && is_date(t->typed.value.text, &days))
		return t->typed.value.text;
	return STR_NONE;
}

static struct str own_literal(const struct term *t)
{
	switch (t->test) {
	case TEST_CONTAINS:
	case TEST_EQUALS:
		return t->needle.text;
	case TEST_INTERVAL:
		return figures(t);
	case TEST_REGEX:
		return is_own_text(&t->typed) ? t->typed.value.text : STR_NONE;
	default:
		return STR_NONE;
	}
}

/* Is what it asks for in the file of another record? */
static bool leaves_record(const struct term *t)
{
	for (size_t i = 0; i < t->path_len; i++)
		if (t->leaves[i])
			return true;
	return false;
}

static void prepare_term(struct expr *e, struct term *t)
{
	if (t->everywhere) {
		if (str_find(STR("contact"), t->needle.text) < 0)
			set_literal(e, t, t->needle.text);
		return;
	}
	if (str_is_any(t->path[0], not_in_file))
		return;
	if (!leaves_record(t))
		set_literal(e, t, own_literal(t));
	if (t->literal.text.n == 0)
		set_literal(e, t, t->path[0]);
}

/* Could a file make it impossible? */
static bool can_fail(const struct expr_node *n)
{
	bool all = n->type == EXPR_OR;

	if (n->type == EXPR_NOT)
		return false;
	if (n->type == EXPR_TERM)
		return n->term->literal.text.n > 0;
	for (n = n->first; n; n = n->next)
		if (can_fail(n) != all)
			return !all;
	return all;
}

void skip_prepare(struct expr *e)
{
	for (struct term *t = e->last_term; t; t = t->before)
		prepare_term(e, t);
	e->skips = e->root && can_fail(e->root);
}

struct file {
	struct str raw, id;
	struct str plain; /* without its escapes, if it has any */
	struct expr_seen *seen;
};

/* The next byte beyond ASCII from `at` on, or the end. */
static size_t next_high(struct str s, size_t at)
{
	return at + utf8_ascii(str_skip(s, at));
}

/*
 * Is the literal in the folded file? Where there is only ASCII, lower case is
 * folding. A match that is not found there touches a character beyond ASCII,
 * and reaches no farther from it than the literal and its marks are long: only
 * what is that near is folded.
 */
static bool holds(struct expr_seen *s, struct str raw, const struct needle *n)
{
	size_t reach = n->text.n * (1 + n->marks), from, to, high;

	if (n->ascii && needle_in_ascii(n, raw))
		return true;
	for (high = next_high(raw, 0); high < raw.n;) {
		from = high > reach ? high - reach : 0;
		for (to = high; to < raw.n && to - high <= 2 * reach; to++)
			if ((unsigned char)raw.p[to] >= 0x80)
				high = to;
		to = high + reach < raw.n ? high + reach + 1 : raw.n;
		buf_clear(&s->folded);
		text_fold(&s->folded, (struct str){raw.p + from, to - from});
		if (needle_in_ascii(n, buf_str(&s->folded)))
			return true;
		high = next_high(raw, high + 1);
	}
	return false;
}

static bool term_possible(const struct file *f, const struct term *t)
{
	return t->literal.text.n == 0 || holds(f->seen, f->raw, &t->literal) ||
	       holds(f->seen, f->plain, &t->literal) ||
	       (t->everywhere &&
		needle_in(&t->literal, f->id, &f->seen->folded));
}

static bool possible(const struct file *f, const struct expr_node *n)
{
	bool any = n->type == EXPR_OR;

	if (n->type == EXPR_NOT)
		return true;
	if (n->type == EXPR_TERM)
		return term_possible(f, n->term);
	for (n = n->first; n; n = n->next)
		if (possible(f, n) == any)
			return any;
	return !any;
}

static bool has_escapes(struct str raw)
{
	return memchr(raw.p, '\\', raw.n) != NULL;
}

/* Appends the character of `count` hexadecimal digits; false if it is none. */
static bool add_character(struct buf *out, struct str digits, size_t count)
{
	uint32_t cp = 0;

	if (digits.n < count)
		return false;
	for (size_t i = 0; i < count; i++) {
		int digit = ascii_hex(digits.p[i]);

		if (digit < 0)
			return false;
		cp = cp << 4 | (uint32_t)digit;
	}
	if (cp > 0x10ffff || (cp >= 0xd800 && cp <= 0xdfff))
		return false;
	buf_addcp(out, cp);
	return true;
}

/* Appends what the escape that `s` begins with means, or a blank for what no
 * literal has in it. Returns the bytes it takes. */
static size_t add_escape(struct buf *out, struct str s)
{
	char c = s.n > 1 ? s.p[1] : '\\';
	size_t n = 2, digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;

	if (digits && add_character(out, str_skip(s, 2), digits))
		return 2 + digits;
	if (c == '\r' || c == '\n') {
		/* the text goes on with the next line */
		while (n < s.n && ascii_is_blank(s.p[n]))
			n++;
		return n;
	}
	buf_addz(out, c == '/' ? "/" : c == '_' ? "\xc2\xa0" : " ");
	return s.n > 1 ? n : 1;
}

static struct str without_escapes(struct buf *out, struct str raw)
{
	const char *at;

	buf_clear(out);
	while ((at = memchr(raw.p, '\\', raw.n))) {
		size_t before = (size_t)(at - raw.p);

		buf_add(out, raw.p, before);
		raw = str_skip(raw, before);
		raw = str_skip(raw, add_escape(out, raw));
	}
	buf_addstr(out, raw);
	return buf_str(out);
}

static bool has_keys(struct str raw, const struct term *t)
{
	for (size_t i = 0; i < t->path_len; i++) {
		if (str_find(raw, t->path[i]) < 0)
			return false;
		if (t->leaves[i])
			break;
	}
	return true;
}

bool expr_may_meet(const struct expr_seen *s, struct str raw)
{
	const struct expr *e = s->expr;

	if (s->unmet == 0 || raw.n == 0)
		return false;
	for (size_t i = 0; i < e->unknown_count; i++)
		if (!s->met[i] && has_keys(raw, e->unknown[i]))
			return true;
	return has_escapes(raw);
}

bool expr_may_match(const struct expr *e, struct expr_seen *s, struct str raw,
		    struct str id)
{
	struct file f = {.raw = raw, .id = id, .seen = s};

	if (!e->skips || raw.n == 0)
		return true;
	if (has_escapes(raw))
		f.plain = without_escapes(&s->plain, raw);
	return possible(&f, e->root) || expr_may_meet(s, raw);
}
