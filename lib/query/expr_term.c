#include "config.h"

#include "query/expr_impl.h"

#include "base/ascii.h"
#include "base/text.h"

/*
 * What a comparison means, by the type that the schema gives the field:
 *
 *	days		`:` and `=` take a day, month, year or relative day and
 *			mean "within it"; ranges and <, <=, >, >= compare days.
 *			`<2026-05` ends before that month, `>2026-05` begins
 *			after it, `<=` and `>=` include it
 *	numbers		all compare numbers (`exchanges:1` is not 10)
 *	spans		ranges and < ... compare lengths, a month being 30 days
 *			and a year 365; `:` and `=` are about the text
 *	yes or no	`=yes` and `:yes` are also true, on; likewise no
 *	names, words,	`:` and `=` are about the text; ranges and < ... compare
 *	ids		it folded, code point by code point
 *	anything else	`:` and `=` are about the text. Where each bound is a
 *			date, a value that is a date compares as such; where
 *			each is a number, a number does; where one is neither
 *			(or a weekday's name), all others compare as text. What
 *			looks like a day but is none must be quoted for that
 *
 * An open range `..` holds any value that can be read as the type has it: of
 * a field that the schema lacks, any date or number.
 */
enum value_class {
	CLASS_ANY,
	CLASS_TEXT,
	CLASS_DAY,
	CLASS_NUMBER,
	CLASS_SPAN,
};

static enum value_class class_of(const struct field *f)
{
	if (!f)
		return CLASS_ANY;
	switch (f->type) {
	case FIELD_NAME:
	case FIELD_WORD:
	case FIELD_YESNO:
	case FIELD_ID:
		return CLASS_TEXT;
	case FIELD_DAY:
		return CLASS_DAY;
	case FIELD_NUMBER:
		return CLASS_NUMBER;
	case FIELD_SPAN:
		return CLASS_SPAN;
	default:
		return CLASS_ANY;
	}
}

struct making {
	struct expr *e;
	struct term *t;
	struct diag *d;
	enum value_class class;
};

static bool make_needle(struct making *m, const struct piece *p)
{
	struct str folded = text_folded(&m->e->arena, p->text);

	if (folded.n == 0)
		return query_error(m->d, &m->e->query, p->at,
				   p->text.n ? "there are only accents in "
					       "it; nothing to search for"
					     : "there is no text between the "
					       "quotes");
	m->t->needle = m->t->test == TEST_CONTAINS
			       ? needle_loose(&m->e->arena, folded)
			       : needle_new(folded);
	return true;
}

static bool bad_value(struct making *m, const struct piece *p)
{
	const struct token *t = &m->t->typed;

	if (p->text.n && strchr("<>=", p->text.p[0]))
		return query_error(m->d, &m->e->query, p->at,
				   "a comparison has no ':'; write '%.*s%.*s'",
				   STR_ARG(t->field), STR_ARG(p->text));
	if (m->class == CLASS_DAY)
		return query_error(
			m->d, &m->e->query, p->at,
			"'%.*s' holds days, and '%.*s' is not a day; write "
			"2026-05-18, 2026-05, 2026, today, "
			"-90d or a weekday",
			STR_ARG(t->field), STR_ARG(p->text));
	if (m->class == CLASS_NUMBER)
		return query_error(
			m->d, &m->e->query, p->at,
			"'%.*s' holds numbers, and '%.*s' is not a number",
			STR_ARG(t->field), STR_ARG(p->text));
	return query_error(m->d, &m->e->query, p->at,
			   "'%.*s' holds spans of time, and '%.*s' is not one; "
			   "write 90d, 12w, 3m or 1y",
			   STR_ARG(t->field), STR_ARG(p->text));
}

static unsigned readings(const struct making *m, struct str s,
			 struct day_range *days)
{
	unsigned as = 0;

	*days = (struct day_range){DAY_NONE, DAY_NONE};
	if (day_parse_range(s, m->e->today, days))
		as |= AS_DAYS;
	/* a weekday may be meant as a text */
	if (weekday_named(str_skip(s, s.n && s.p[0] == '-')) >= 0)
		as |= AS_TEXT;
	if (is_number(s))
		as |= AS_NUMBERS;
	if (is_span(s) && m->class == CLASS_SPAN)
		as |= AS_SPANS;
	return as ? as : AS_TEXT;
}

/* The readings that a type allows of all that a bound has. */
static unsigned allowed(enum value_class class)
{
	static const unsigned by_class[] = {
		[CLASS_ANY] = AS_DAYS | AS_NUMBERS | AS_TEXT,
		[CLASS_TEXT] = AS_TEXT,
		[CLASS_DAY] = AS_DAYS,
		[CLASS_NUMBER] = AS_NUMBERS,
		[CLASS_SPAN] = AS_SPANS,
	};

	return by_class[class];
}

/* `2026-13`, `2026-5-1`, `2026/05/01`, `05/01/2026` and the like */
static bool looks_like_day(struct str s)
{
	size_t signs = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '-' || s.p[i] == '/' || s.p[i] == '.')
			signs++;
		else if (!ascii_is_digit(s.p[i]))
			return false;
	}
	if (s.n < 5 || s.n > 10 || signs == 0 || signs > 2)
		return false;
	return !ascii_is_digit(s.p[4]) ||
	       (signs == 2 && !ascii_is_digit(s.p[s.n - 5]));
}

/* What was meant as a day must not be compared as a text in silence. */
static bool check_text_bound(struct making *m, const struct piece *p)
{
	struct span span;

	if (p->quoted)
		return true;
	if (looks_like_day(p->text))
		return query_error(m->d, &m->e->query, p->at,
				   "'%.*s' is not a day; write 2026-05-18, "
				   "2026-05 or 2026, or quote it to compare "
				   "it as text",
				   STR_ARG(p->text));
	if (span_parse(p->text, &span))
		return query_error(m->d, &m->e->query, p->at,
				   "a relative day needs a sign: '-%.*s' or "
				   "'+%.*s'; or quote it to compare it as text",
				   STR_ARG(p->text), STR_ARG(p->text));
	return true;
}

static bool make_bound(struct making *m, struct bound *b, const struct piece *p,
		       bool strict, struct day_range *days, unsigned *as)
{
	unsigned can;

	*days = (struct day_range){DAY_NONE, DAY_NONE};
	b->set = p->text.p != NULL;
	if (!b->set)
		return true;
	b->strict = strict;
	b->text = p->text;
	b->folded = text_folded(&m->e->arena, p->text);
	if (b->folded.n == 0)
		return query_error(m->d, &m->e->query, p->at,
				   "there is nothing to compare with");
	can = readings(m, p->text, days);
	if (m->class == CLASS_TEXT) {
		*as &= AS_TEXT;
		return true;
	}
	if (m->class != CLASS_ANY && !(can & allowed(m->class)))
		return bad_value(m, p);
	/* one end that is only a text makes both of them texts */
	if (m->class == CLASS_ANY && (can & AS_TEXT))
		m->t->interval.as |= AS_TEXT;
	if (m->class == CLASS_ANY && can == AS_TEXT && !check_text_bound(m, p))
		return false;
	*as &= can;
	return true;
}

static bool is_reversed(const struct interval *iv)
{
	if (!iv->low.set || !iv->high.set)
		return false;
	if (iv->as & AS_DAYS)
		return iv->from > iv->to;
	if (iv->as & AS_NUMBERS)
		return compare_numbers(iv->low.text, iv->high.text) > 0;
	if (iv->as & AS_SPANS)
		return compare_spans(iv->low.text, iv->high.text) > 0;
	return str_cmp(iv->low.folded, iv->high.folded) > 0;
}

static bool make_interval(struct making *m, const struct piece *low,
			  const struct piece *high, bool strict)
{
	static const struct piece open = {.at = 0};
	struct interval *iv = &m->t->interval;
	unsigned as = allowed(m->class);
	struct day_range from, to;

	m->t->test = TEST_INTERVAL;
	low = low ? low : &open;
	high = high ? high : &open;
	if (!make_bound(m, &iv->low, low, strict, &from, &as) ||
	    !make_bound(m, &iv->high, high, strict, &to, &as))
		return false;
	if (m->class == CLASS_ANY && !iv->low.set && !iv->high.set &&
	    !(m->t->field && m->t->field->type == FIELD_TEXT))
		as &= ~(unsigned)AS_TEXT;
	iv->as |= as;
	if (!iv->as)
		return query_error(
			m->d, &m->e->query, low->at,
			"'%.*s' and '%.*s' cannot be the ends of one "
			"range: one is a day, the other a number",
			STR_ARG(low->text), STR_ARG(high->text));
	iv->from = strict && from.to != DAY_NONE ? from.to + 1 : from.from;
	iv->to = strict && to.from != DAY_NONE ? to.from - 1 : to.to;
	if (is_reversed(iv))
		return query_error(m->d, &m->e->query, low->at,
				   "the range ends before it begins");
	return true;
}

/* `:` and `=` */
static bool make_text_test(struct making *m, bool whole)
{
	struct term *t = m->t;
	const struct piece *v = &t->typed.value;

	t->test = whole ? TEST_EQUALS : TEST_CONTAINS;
	if (v->text.n == 0) {
		if (!whole)
			return query_error(
				m->d, &m->e->query, v->at,
				"empty text is part of every value; write "
				"'%.*s=\"\"' or 'has:%.*s'",
				STR_ARG(t->typed.field),
				STR_ARG(t->typed.field));
		t->test = TEST_EMPTY;
		return true;
	}
	if (m->class == CLASS_DAY || m->class == CLASS_NUMBER)
		return make_interval(m, v, v, false);
	t->yes = vocab_yes(v->text);
	if (t->field && t->field->type == FIELD_YESNO && t->yes >= 0)
		t->test = TEST_YES;
	return make_needle(m, v);
}

static bool make_regex(struct making *m)
{
	struct token *t = &m->t->typed;
	struct regex_error err = {0, ""};

	m->t->test = TEST_REGEX;
	if (t->value.text.n == 0)
		return query_error(m->d, &m->e->query, t->value.at,
				   "an empty regular expression matches "
				   "everything; write 'has:%.*s'",
				   STR_ARG(t->field));
	m->t->regex = regex_new(t->value.text, t->flags, &err);
	if (m->t->regex)
		return true;
	return query_error(m->d, &m->e->query,
			   lex_place(&m->e->query, &t->value, err.at),
			   "not a regular expression: %s", err.what);
}

static bool make_test(struct making *m)
{
	struct term *t = m->t;
	const struct piece *v = &t->typed.value;

	switch (t->typed.op) {
	case OP_WORD:
		t->everywhere = true;
		t->test = TEST_CONTAINS;
		return make_needle(m, v);
	case OP_TAG:
		t->test = TEST_EQUALS;
		return make_needle(m, v);
	case OP_HAS:
	case OP_NO:
		t->test = TEST_HAS;
		return true;
	case OP_CONTAINS:
		return make_text_test(m, false);
	case OP_EQUALS:
		return make_text_test(m, true);
	case OP_REGEX:
		return make_regex(m);
	case OP_RANGE:
		return make_interval(m, v, &t->typed.to, false);
	case OP_LESS:
	case OP_LESS_EQUAL:
		return make_interval(m, NULL, v, t->typed.op == OP_LESS);
	case OP_MORE:
	case OP_MORE_EQUAL:
		return make_interval(m, v, NULL, t->typed.op == OP_MORE);
	}
	return false;
}

/* Adds the steps of a path to those of the term, which have room for them. */
static void add_steps(struct term *t, struct str path)
{
	struct str rest = path, part;

	while (rest.p) {
		str_cut(rest, '.', &part, &rest);
		t->path[t->path_len++] = part;
	}
}

/* The names of rows are the full ones: tags of tag, summary.last of last, so
 * that there may be a step more for each that is typed. */
static void set_path(struct arena *a, struct term *t, struct str path)
{
	size_t most = 2;
	const struct field *id;

	for (size_t i = 0; i < path.n; i++)
		most += path.p[i] == '.' ? 2 : 0;
	t->path = arena_alloc(a, most * sizeof(*t->path));
	t->leaves = arena_alloc(a, most * sizeof(*t->leaves));
	memset(t->leaves, 0, most * sizeof(*t->leaves));
	t->below = path;
	while ((id = schema_reference(t->below, &t->below))) {
		add_steps(t, str_z(id->name));
		t->leaves[t->path_len - 1] = true;
	}
	t->field = schema_find(t->below);
	add_steps(t, t->field ? str_z(t->field->name) : t->below);
}

/* `visas.checked`: a part of any fact of a program. */
static bool is_part_of_fact(struct str path)
{
	static const char *const parts[] = {".value", ".source", ".checked"};

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		struct str part = str_z(parts[i]);
		const struct field *f;

		if (!str_ends(path, part))
			continue;
		f = schema_find((struct str){path.p, path.n - part.n});
		return f && f->type == FIELD_FACT;
	}
	return false;
}

/* Lists the fields that only a record can make known. */
static void note_unknown(struct expr *e, const struct term *t)
{
	struct str path = t->typed.field;

	if (t->field || is_part_of_fact(t->below))
		return;
	for (size_t i = 0; i < e->unknown_count; i++)
		if (str_eq(e->unknown[i]->typed.field, path))
			return;
	MEM_GROW(e->unknown, e->unknown_count, e->unknown_cap);
	e->unknown[e->unknown_count++] = t;
}

struct term *term_new(struct expr *e, const struct token *token, struct diag *d)
{
	struct term *t = arena_alloc(&e->arena, sizeof(*t));
	struct making m = {.e = e, .t = t, .d = d};

	t->typed = *token;
	if (token->op == OP_TAG)
		t->typed.field = STR("tags");
	if (token->op != OP_WORD) {
		set_path(&e->arena, t, t->typed.field);
		m.class = class_of(t->field);
		note_unknown(e, t);
	}
	if (!make_test(&m))
		return NULL;
	t->before = e->last_term;
	e->last_term = t;
	return t;
}

bool expr_asks(const struct expr *e, const char *key)
{
	for (const struct term *t = e->last_term; t; t = t->before)
		if (t->path_len && str_is(t->path[0], key))
			return true;
	return false;
}

void term_explain(const struct expr *e, const struct term *t, struct buf *out)
{
	const struct interval *iv = &t->interval;
	char from[DAY_TEXT], to[DAY_TEXT];

	if (t->test != TEST_INTERVAL || iv->as != AS_DAYS ||
	    class_of(t->field) != CLASS_DAY) {
		buf_add(out, e->query.text.p + t->typed.at,
			t->typed.end - t->typed.at);
		return;
	}
	buf_addstr(out, t->typed.field);
	buf_addc(out, ':');
	buf_addz(out, day_format(iv->from, from));
	if (iv->from != iv->to || iv->from == DAY_NONE) {
		buf_addz(out, "..");
		buf_addz(out, day_format(iv->to, to));
	}
}
