/*
 * Civil days in the proleptic Gregorian calendar (ISO 8601 form), without
 * clock or time zone. A day is the number of days since 1970-01-01;
 * DAY_NONE is "no day". Years 1 to 9999.
 *
 * Spans are what people write in rules: `3` or `3d` (days), `2w`, `3m`, `1y`.
 * Adding months or years clamps to the month's last day (31 Jan + 1m = 28 or
 * 29 Feb).
 *
 *	char date[DAY_TEXT];
 *	int from = day_parse(STR("2026-05-18"));
 *	day_format(day_add(from, (struct span){3, 'm'}), date);
 */
#ifndef KITH_VALUE_DATE_H
#define KITH_VALUE_DATE_H

#include <limits.h>
#include <stdbool.h>

#include "base/mem.h"
#include "base/str.h"

#define DAY_NONE INT_MIN
#define DAY_TEXT 11 /* "2026-05-18" and a NUL */

struct span {
	int n;
	char unit; /* d, w, m or y */
};

/* From `open` to `close` after an anchor, both days included. */
struct window {
	struct span open, close;
};

struct day_range {
	int from, to; /* both included; DAY_NONE is open-ended */
};

/* DAY_NONE when there is no such day. */
int day_from_civil(int year, int month, int mday);
void day_to_civil(int day, int *year, int *month, int *mday);
/* 0 is Monday. */
int day_weekday(int day);
/* "Monday", "January", from 0; in short, their first three letters. */
extern const char *const weekday_names[7], *const month_names[12];
/* A weekday by its name or the first three letters of it; -1 for none. */
int weekday_named(struct str word);
/* A month, from 1, by the first three letters of the word; 0 for none. */
int month_named(struct str word);
/* YYYY-MM-DD and nothing else; DAY_NONE for anything else. */
int day_parse(struct str s);
/*
 * All forms people may type: a day, `2026-05`, `2026`, today, yesterday,
 * tomorrow, -90d, +2w, -3m, -1y, weekday names and their first three letters
 * (`monday`: the next one, today included; `-monday` the last one, today not).
 * False when it is none of these.
 */
bool day_parse_range(struct str s, int today, struct day_range *out);
/*
 * The same for what has happened: a weekday is the last one, today included.
 */
bool day_parse_past(struct str s, int today, struct day_range *out);
/* Writes YYYY-MM-DD, or "" for DAY_NONE; returns `out`. */
const char *day_format(int day, char out[DAY_TEXT]);
/* The same in the arena. */
struct str day_text(struct arena *a, int day);
/* Clamps to years 1 to 9999. */
int day_add(int day, struct span s);

/* False, `out` as it was, for what is no span. */
bool span_parse(struct str s, struct span *out);
/* About how many days: a month has 30, a year 365. */
long span_length(struct span s);
/*
 * `3-7`, `3d-7d`, `2w-1m`; one figure, as `3d`, is both its ends and sets
 * `*single`. False when it is neither or closes before it opens.
 */
bool window_parse(struct str s, struct window *out, bool *single);

#endif
