#include "config.h"

#include "model/fact.h"

#include "base/ascii.h"

/* One row a field whose values are more than text or its words. */
static const struct fact_reading readings[] = {
	{"acgme_id", FACT_CODE, .pattern = "##########",
	 .hint = "it has ten digits, such as 4009900101"},
	{"nrmp_code", FACT_CODE, .pattern = "#######A#",
	 .hint = "it has seven digits, a letter and a digit, such as "
		 "1999400C0"},
	{"visa_residents", FACT_FIGURE, .high = 999},
	{"img_share", FACT_SHARE, .high = 100},
	{"imgs_per_class", FACT_FIGURE, .high = 99},
	{"positions", FACT_FIGURE, .high = 99},
	{"interviews", FACT_FIGURE, .high = 9999},
	{"step2_min", FACT_FIGURE, .low = 150, .high = 300, .other = "pass",
	 .limit = true},
	{"step2_typical", FACT_FIGURE, .low = 150, .high = 300},
	{"attempts_max", FACT_FIGURE, .low = 1, .high = 20, .limit = true},
	{"yog_limit", FACT_FIGURE, .high = 60, .limit = true},
	{"yog_from", FACT_FIGURE, .low = 1950, .high = 2099, .limit = true},
	{"recency", FACT_FIGURE, .high = 60, .limit = true},
	{"usce_months", FACT_FIGURE, .high = 60, .limit = true},
	{"lors", FACT_FIGURE, .high = 10},
	{"deadline", .type = FACT_DAY},
	{"want", FACT_FIGURE, .low = 1, .high = 5},
};

const struct word fact_keys[] = {
	{"value", "what they say; 'unknown' where nobody does"},
	{"strict", "no: a preference, which stops nobody"},
	{"said", "the words, where they say more than the value"},
	{"source", "where it is from"},
	{"checked", "the day, month or year in which you looked"},
	{"by", "by when: application, ranking or start"},
	{"at", "the month that years are counted to, such as 2027-07"},
	{"exclusive", "yes: less than the value, not up to it"},
	{"time", "the time of day"},
	{"ask", "what to ask them, or yourself, about it"},
	{NULL, NULL},
};

struct fact_reading fact_reading_of(const struct field *f)
{
	struct fact_reading text = {.field = f->name};

	for (size_t i = 0; i < sizeof(readings) / sizeof(*readings); i++)
		if (strcmp(readings[i].field, f->name) == 0)
			return readings[i];
	if (f->words)
		text.type = f->words == vocab_yes_no ? FACT_YESNO : FACT_WORD;
	return text;
}

/* Figures with or without a point, off the front of `s`. */
static bool take_figure(struct str *s, double *out)
{
	double unit = 1;
	size_t n = 0;

	*out = 0;
	for (; n < s->n && ascii_is_digit(s->p[n]) && n < 9; n++)
		*out = *out * 10 + (s->p[n] - '0');
	if (!n)
		return false;
	*s = str_skip(*s, n);
	if (s->n < 2 || s->p[0] != '.' || !ascii_is_digit(s->p[1]))
		return true;
	for (n = 1; n < s->n && ascii_is_digit(s->p[n]) && n < 9; n++)
		*out += (s->p[n] - '0') * (unit /= 10);
	*s = str_skip(*s, n);
	return true;
}

bool fact_span(struct str s, bool share, double *low, double *high)
{
	if (!take_figure(&s, low))
		return false;
	*high = *low;
	if (str_starts(s, STR("-"))) {
		s = str_skip(s, 1);
		if (!take_figure(&s, high) || *high < *low)
			return false;
	}
	return share ? str_is(s, "%") : !s.n;
}

static bool is_of_pattern(struct str s, const char *pattern)
{
	if (s.n != strlen(pattern))
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (pattern[i] == '#' ? !ascii_is_digit(s.p[i])
				      : s.p[i] < 'A' || s.p[i] > 'Z')
			return false;
	return true;
}

static void hint_figure(const struct fact_reading *r, struct buf *hint)
{
	buf_addf(hint, "write a figure from %ld to %ld", r->low, r->high);
	if (r->other)
		buf_addf(hint, ", %s", r->other);
	buf_addz(hint,
		 r->limit ? ", none for no limit, or unknown" : ", or unknown");
}

/* What is a figure may be the share without its sign: of 100, or, with a point,
 * of 1. */
static void hint_share(struct str value, struct buf *hint)
{
	double low, high;
	bool part;

	if (!fact_span(value, false, &low, &high) || low != high || low < 0 ||
	    high > 100) {
		buf_addz(hint, "write it as 40%, or 5-7%");
		return;
	}
	part = high <= 1 && memchr(value.p, '.', value.n);
	buf_addf(hint, "write it as %g%%", part ? 100 * high : high);
}

static bool is_figure(const struct fact_reading *r, struct str value)
{
	double low, high;

	return fact_span(value, r->type == FACT_SHARE, &low, &high) &&
	       low >= (double)r->low && high <= (double)r->high;
}

bool fact_check(const struct field *f, struct str value, struct buf *hint)
{
	struct fact_reading r = fact_reading_of(f);

	buf_clear(hint);
	if (!value.n || str_is(value, "unknown") || str_is(value, "none") ||
	    (r.other && str_is(value, r.other)))
		return true;
	switch (r.type) {
	case FACT_FIGURE:
	case FACT_SHARE:
		if (is_figure(&r, value))
			return true;
		if (r.type == FACT_SHARE)
			hint_share(value, hint);
		else
			hint_figure(&r, hint);
		return false;
	case FACT_DAY:
		if (day_parse(value) != DAY_NONE)
			return true;
		buf_addz(hint, "write the day as YYYY-MM-DD, or none");
		return false;
	case FACT_CODE:
		if (is_of_pattern(value, r.pattern))
			return true;
		buf_addz(hint, r.hint);
		return false;
	case FACT_YESNO:
		if (vocab_yes(value) >= 0)
			return true;
		buf_addz(hint, "write yes, no or unknown");
		return false;
	case FACT_WORD:
		if (vocab_has(f->words, value))
			return true;
		vocab_hint(hint, f->words, "unknown", value);
		return false;
	default:
		return true;
	}
}

const struct node *fact_value(const struct node *fact)
{
	return fact && fact->type == NODE_MAP ? node_get(fact, "value") : fact;
}

struct str fact_text(const struct node *fact)
{
	for (const struct node *n = NULL; node_each(fact, &n);) {
		const struct node *value = fact_value(n);
		struct str text =
			value ? str_trim(node_scalar(value)) : STR_NONE;

		if (text.n && !str_case_eq(text, STR("unknown")))
			return text;
	}
	return STR_NONE;
}

bool fact_is_old(const struct node *fact, struct span season, int today)
{
	struct day_range checked;

	if (fact->type == NODE_LIST)
		for (const struct node *n = fact->first; n; n = n->next)
			if (fact_is_old(n, season, today))
				return true;
	season.n = -season.n;
	return day_parse_range(str_trim(node_text(fact, "checked")), today,
			       &checked) &&
	       checked.to < day_add(today, season);
}

/* Has each value of `a` its like among those of `b`? */
static bool is_part(const struct node *a, const struct node *b)
{
	for (const struct node *n = NULL; node_each(a, &n);)
		if (!node_empty(n) && !node_has_same(b, node_scalar(n)))
			return false;
	return true;
}

const struct node *fact_contradiction(const struct node *fact,
				      const struct node **first)
{
	const struct field *f = schema_find(fact->key);

	*first = NULL;
	if (fact->type != NODE_LIST || (f && f->flags & FIELD_PROSE))
		return NULL;
	for (const struct node *n = fact->first; n; n = n->next) {
		const struct node *value = fact_value(n);

		if (n->type != NODE_MAP || node_empty(value) ||
		    str_is(node_scalar(value), "unknown") ||
		    vocab_yes(node_text(n, "strict")) == 0)
			continue;
		if (!*first)
			*first = value;
		else if (!is_part(value, *first) || !is_part(*first, value))
			return value;
	}
	return NULL;
}

bool fact_is_disputed(const struct node *fact)
{
	const struct node *first;

	return fact_contradiction(fact, &first);
}
