/* Civil days: all forms, month ends, leap days, and what is none. */
#include "config.h"

#include "value/date.h"

#include "tap.h"

static const char today_text[] = "2026-06-01"; /* a Monday */

static void roundtrip(void)
{
	char text[DAY_TEXT];
	int y, m, d, bad = 0, first = day_from_civil(1, 1, 1);
	int last = day_from_civil(9999, 12, 31);

	for (int day = first; day <= last; day++) {
		day_to_civil(day, &y, &m, &d);
		bad += day_from_civil(y, m, d) != day ||
		       day_parse(str_z(day_format(day, text))) != day;
	}
	tap_is_int(bad, 0, "every day from year 1 to 9999 comes back");
	tap_is_int(day_from_civil(1970, 1, 1), 0, "the epoch is day 0");
	tap_is_int(day_weekday(day_parse(STR("2026-06-01"))), 0, "a Monday");
	tap_is_int(day_weekday(day_parse(STR("1969-12-28"))), 6, "a Sunday");
}

static void no_days(void)
{
	static const char *const bad[] = {
		"2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10",
		"2026-01-00", "2026-1-1",   "2026-06-31", "0000-01-01",
		"1900-02-29", "26-06-01",   "2026/06/01", "2026-06-01 ",
		"2026-06",    "",           "today",      "2026-06-0x",
		"+026-06-01", "2026-06-1a",
	};

	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct str s = str_z(bad[i]);

		tap_is_int(day_parse(s), DAY_NONE, "'%.*s' is no day",
			   STR_ARG(s));
	}
	tap_ok(day_parse(STR("2024-02-29")) != DAY_NONE, "a leap day");
	tap_ok(day_parse(STR("2000-02-29")) != DAY_NONE, "one of a century");
}

static void ranges(void)
{
	static const struct {
		const char *typed, *from, *to;
	} table[] = {
		{"2026-05-18", "2026-05-18", "2026-05-18"},
		{"2026-05", "2026-05-01", "2026-05-31"},
		{"2024-02", "2024-02-01", "2024-02-29"},
		{"2026", "2026-01-01", "2026-12-31"},
		{"today", "2026-06-01", "2026-06-01"},
		{"Yesterday", "2026-05-31", "2026-05-31"},
		{"tomorrow", "2026-06-02", "2026-06-02"},
		{"-90d", "2026-03-03", "2026-03-03"},
		{"+2w", "2026-06-15", "2026-06-15"},
		{"-3m", "2026-03-01", "2026-03-01"},
		{"-1y", "2025-06-01", "2025-06-01"},
		{"monday", "2026-06-01", "2026-06-01"},
		{"sun", "2026-06-07", "2026-06-07"},
		{"-monday", "2026-05-25", "2026-05-25"},
		{"-sun", "2026-05-31", "2026-05-31"},
		{"-tue", "2026-05-26", "2026-05-26"},
	};
	static const char *const bad[] = {"",      "-90",  "90d",    "-d",
					  "+2q",   "mond", "2026-5", "2026-13",
					  "20266", "0000", "--1d",   "may"};
	int today = day_parse(str_z(today_text));
	struct day_range r;

	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		char from[DAY_TEXT], to[DAY_TEXT];

		if (!tap_ok(day_parse_range(str_z(table[i].typed), today, &r),
			    "'%s' is read", table[i].typed))
			continue;
		tap_is_str(str_z(day_format(r.from, from)), table[i].from,
			   "'%s' begins", table[i].typed);
		tap_is_str(str_z(day_format(r.to, to)), table[i].to,
			   "'%s' ends", table[i].typed);
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct str s = str_z(bad[i]);

		tap_ok(!day_parse_range(s, today, &r), "'%.*s' is no range",
		       STR_ARG(s));
	}
}

static void past(void)
{
	static const char *const table[][2] = {
		{"monday", "2026-06-01"},     {"sun", "2026-05-31"},
		{"Tuesday", "2026-05-26"},    {"-monday", "2026-05-25"},
		{"yesterday", "2026-05-31"},  {"+1d", "2026-06-02"},
		{"2026-07-01", "2026-07-01"},
	};
	int today = day_parse(str_z(today_text));
	struct day_range r;

	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		char day[DAY_TEXT];

		if (tap_ok(day_parse_past(str_z(table[i][0]), today, &r),
			   "'%s' has been", table[i][0]))
			tap_is_str(str_z(day_format(r.from, day)), table[i][1],
				   "'%s' was", table[i][0]);
	}
	tap_ok(!day_parse_past(STR("mond"), today, &r), "'mond' is no day");
}

static void adding(void)
{
	static const struct {
		const char *day;
		struct span span;
		const char *sum;
	} table[] = {
		{"2026-01-31", {1, 'm'}, "2026-02-28"},
		{"2024-01-31", {1, 'm'}, "2024-02-29"},
		{"2026-03-31", {-1, 'm'}, "2026-02-28"},
		{"2024-02-29", {1, 'y'}, "2025-02-28"},
		{"2024-02-29", {4, 'y'}, "2028-02-29"},
		{"2026-12-31", {1, 'd'}, "2027-01-01"},
		{"2026-12-15", {3, 'm'}, "2027-03-15"},
		{"2026-01-15", {-2, 'm'}, "2025-11-15"},
		{"2026-06-01", {2, 'w'}, "2026-06-15"},
		{"9999-12-31", {1, 'd'}, "9999-12-31"},
		{"9999-12-31", {99999, 'y'}, "9999-12-31"},
		{"0001-01-01", {-1, 'm'}, "0001-01-01"},
		{"0001-03-01", {-99999, 'w'}, "0001-01-01"},
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		char text[DAY_TEXT];
		int day =
			day_add(day_parse(str_z(table[i].day)), table[i].span);

		tap_is_str(str_z(day_format(day, text)), table[i].sum,
			   "%s %+d%c", table[i].day, table[i].span.n,
			   table[i].span.unit);
	}
}

static void windows(void)
{
	static const char *const good[] = {"3-7", "3d-7d", "2w-1m", "120d",
					   "0-0", "90",    "1y",    " 3 - 7 "};
	static const char *const bad[] = {"",      "7-3", "3-",  "-3",
					  "3-7-9", "x",   "3.5", "100000",
					  "2m-1w", "1 2", "--"};
	struct window w;
	bool single;

	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		struct str s = str_z(good[i]);

		tap_ok(window_parse(s, &w, &single), "'%.*s' is a window",
		       STR_ARG(s));
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct str s = str_z(bad[i]);

		tap_ok(!window_parse(s, &w, &single), "'%.*s' is none",
		       STR_ARG(s));
	}
	window_parse(STR("2w-1m"), &w, &single);
	tap_ok(w.open.n == 2 && w.open.unit == 'w' && w.close.unit == 'm',
	       "units are kept");
}

int main(void)
{
	roundtrip();
	no_days();
	ranges();
	past();
	adding();
	windows();
	return tap_done();
}
