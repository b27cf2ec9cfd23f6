#include "config.h"

#include "model/schema.h"

#include "value/date.h"

enum {
	WEEK = 7,
	FRIDAY = 4,
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
	struct str rest = s, word = first_word(&rest);
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

bool schema_say_days(struct buf *out, struct str text, int today)
{
	struct str said;
	char date[DAY_TEXT];
	int end;

	if (say_next(out, text, today))
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
