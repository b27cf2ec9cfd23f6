/*
 * Days as other programs and people write them: 2026-05-18, 18 May 2026,
 * 7-Feb-22, May 18, 2026, 18.5.2026, 20260518, months in English, German,
 * French and Spanish, with a time of day or without. What could be two days,
 * as 3/4/2026, is none. A year of two figures is the newest that is not to
 * come.
 *
 *	int day;
 *	switch (foreign_day(text, today, &day)) { ... }
 */
#ifndef KITH_CMD_PARSE_FOREIGN_DAY_H
#define KITH_CMD_PARSE_FOREIGN_DAY_H

#include "base/buf.h"
#include "value/date.h"

enum foreign_day {
	DAY_READ,
	DAY_EMPTY,     /* 0/0/00, 00-00-0000: no day */
	DAY_AMBIGUOUS, /* could be two */
	DAY_UNREADABLE,
};

enum foreign_day foreign_day(struct str s, int today, int *day);
/*
 * The numbers of 5/23/27, in their order, with one of `between` after each of
 * the first two; a year of two figures is of this century. False for others.
 */
bool foreign_numbers(struct str s, const char *between, int out[3]);
/*
 * A birthday, written to `out` as 1979-05-09, or as 05-09 where the year lacks
 * or stands for none (1604, of telephones).
 */
enum foreign_day foreign_birthday(struct buf *out, struct str s, int today);

#endif
