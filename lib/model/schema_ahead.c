#include "config.h"

#include "model/schema.h"

#include "value/date.h"

enum {
	WEEK = 7,
	FRIDAY = 4,
	MONTHS = 12,
	YEAR_MIN = 1000, /* what is less is a day or a month */
};

static bool is_one_of(struct str word, const char *const *words)
{
	while (*words && !str_case_eq(word, str_z(*words)))
		words++;
	return *words;
}

/* The last day of a month, which may be the 13th of its year. */
static int month_end(int year, int month)
{
	return day_add(day_from_civil(year, 1, 1), (struct span){month, 'm'}) -
	       1;
}

/* A month by its name, and nothing but that: not "marching". */
static int whole_month(struct str word)
{
	int month = month_named(word);

	return month && str_case_starts(str_z(month_names[month - 1]), word)
		       ? month
		       : 0;
}

/* The first word without what leads to one, and out of `*s` with it. */
static struct str first_word(struct str *s)
{
	static const char *const leads[] = {"by",    "in",    "until",  "on",
					    "the",   "this",  "during", "end",
					    "of",    "early", "mid",    "late",
					    "later", "at",    "about",  NULL};
	struct str word;

	do
		str_cut(*s, ' ', &word, s);
	while (s->n && is_one_of(word, leads));
	return word;
}

/* The day that "next week", "end of June" or "2026-06" ends on, and the words
 * that say it; of a week the Friday while it is to come, since people at work
 * say it. DAY_NONE for what is not several days. */
static int end_of_days(struct str s, int today, struct str *said)
{
	struct str rest = s, word = first_word(&rest), mark;
	struct day_range range;
	int year, month, mday, monday = today - day_weekday(today), named;
	bool next = str_case_eq(word, STR("next"));

	if (next)
		str_cut(rest, ' ', &word, &rest);
	if (!word.n)
		return DAY_NONE;
	*said = (struct str){s.p, (size_t)(word.p + word.n - s.p)};
	day_to_civil(today, &year, &month, &mday);
	if (str_case_eq(word, STR("week")))
		return next                      ? monday + WEEK + FRIDAY
		       : today > monday + FRIDAY ? monday + WEEK - 1
						 : monday + FRIDAY;
	if (str_case_eq(word, STR("month")))
		return month_end(year, month + next);
	named = whole_month(word);
	/* "feb 30" is no day, and not all of February */
	str_cut(rest, ' ', &mark, &rest);
	if (named && str_number(mark) > 0 && str_number(mark) < YEAR_MIN)
		return DAY_NONE;
	if (named)
		return month_end(year + (named < month), named);
	return day_parse_range(word, today, &range) && range.from < range.to
		       ? range.to
		       : DAY_NONE;
}

/* "next friday" is this week's for some people, for others that of the next. */
static bool say_next(struct buf *out, struct str text, int today)
{
	struct str next, rest, day;
	struct day_range range;
	char first[DAY_TEXT], second[DAY_TEXT];

	str_cut(text, ' ', &next, &rest);
	str_cut(rest, ' ', &day, &rest);
	if (!str_case_eq(next, STR("next")) || weekday_named(day) < 0 ||
	    !day_parse_range(day, today + 1, &range))
		return false;
	buf_addf(out, "'%.*s %.*s' may be %s or %s; write the one it is",
		 STR_ARG(next), STR_ARG(day), day_format(range.from, first),
		 day_format(range.from + WEEK, second));
	return true;
}

/* Month and day in that year; 0: the last such day, or with `ahead` the next.
 */
static int day_of_figures(int year, int month, int mday, int today, bool ahead)
{
	int this, m, d, day = DAY_NONE;

	if (year)
		return day_from_civil(year, month, mday);
	day_to_civil(today, &this, &m, &d);
	for (int i = 0; i < 2 && day == DAY_NONE; i++) {
		day = day_from_civil(this + (ahead ? i : -i), month, mday);
		if (day != DAY_NONE && (ahead ? day < today : day > today))
			day = DAY_NONE;
	}
	return day;
}

/* The number before the next mark, and out of `*s` with it; 0 for none. */
static int next_figure(struct str *s)
{
	size_t n = 0;
	int figure;

	while (n < s->n && !strchr("/.-", s->p[n]))
		n++;
	figure = str_number((struct str){s->p, n});
	*s = str_skip(*s, n + (n < s->n));
	return figure > 0 ? figure : 0;
}

bool schema_either_day(struct buf *out, struct str text, int today, bool ahead)
{
	struct str rest = text;
	int a = next_figure(&rest), b = next_figure(&rest);
	int year = rest.n ? next_figure(&rest) : 0, one, other;
	bool whole = !rest.n && (!year || year >= YEAR_MIN);
	char first[DAY_TEXT], second[DAY_TEXT];

	if (!whole || !a || a > MONTHS || !b || b > MONTHS ||
	    (!year && str_find(text, STR("/")) < 0))
		return false;
	one = day_of_figures(year, a, b, today, ahead);
	other = day_of_figures(year, b, a, today, ahead);
	if (one == DAY_NONE || other == DAY_NONE)
		return false;
	buf_addf(out, "'%.*s' may be %s", STR_ARG(text),
		 day_format(one, first));
	if (one != other)
		buf_addf(out, " or %s", day_format(other, second));
	buf_addf(out, "; write %s", one == other ? "it so" : "the one it is");
	return true;
}

bool schema_say_days(struct buf *out, struct str text, int today)
{
	struct str said, first, rest;
	char date[DAY_TEXT];
	int end;

	str_cut(text, ' ', &first, &rest);
	if (say_next(out, text, today) ||
	    schema_either_day(out, first, today, true))
		return true;
	end = end_of_days(text, today, &said);
	if (end == DAY_NONE || end < today)
		return false;
	buf_addf(out,
		 "'%.*s' is more than one day; write the one it is, such as %s "
		 "for its end",
		 STR_ARG(said), day_format(end, date));
	return true;
}
