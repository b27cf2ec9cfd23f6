/*
 * The Test Anything Protocol in a handful of functions.
 *
 *	tap_is_int(day_parse(STR("2026-02-29")), DAY_NONE, "no leap day");
 *	return tap_done();
 */
#ifndef KITH_TESTS_TAP_H
#define KITH_TESTS_TAP_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>

#include "base/str.h"

static int tap_count, tap_failed;

__attribute__((format(printf, 2, 0))) static inline bool
tap_vok(bool passed, const char *fmt, va_list ap)
{
	printf("%sok %d - ", passed ? "" : "not ", ++tap_count);
	vprintf(fmt, ap);
	putchar('\n');
	if (!passed)
		tap_failed++;
	return passed;
}

__attribute__((format(printf, 2, 3))) static inline bool
tap_ok(bool passed, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	tap_vok(passed, fmt, ap);
	va_end(ap);
	return passed;
}

__attribute__((format(printf, 3, 4))) static inline bool
tap_is_int(long got, long expected, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	tap_vok(got == expected, fmt, ap);
	va_end(ap);
	if (got != expected)
		printf("# got %ld, expected %ld\n", got, expected);
	return got == expected;
}

__attribute__((format(printf, 3, 4))) static inline bool
tap_is_str(struct str got, const char *expected, const char *fmt, ...)
{
	bool same = str_is(got, expected);
	va_list ap;

	va_start(ap, fmt);
	tap_vok(same, fmt, ap);
	va_end(ap);
	if (!same)
		printf("# got \"%.*s\"\n# expected \"%s\"\n", STR_ARG(got),
		       expected);
	return same;
}

static inline int tap_done(void)
{
	printf("1..%d\n", tap_count);
	return tap_failed != 0;
}

#endif
