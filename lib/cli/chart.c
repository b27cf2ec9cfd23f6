#include "config.h"

#include "cli/chart.h"

#include <stdlib.h>

static bool names_utf8(const char *locale)
{
	for (struct str s = str_z(locale); s.n; s = str_skip(s, 1))
		if (str_case_starts(s, STR("utf-8")) ||
		    str_case_starts(s, STR("utf8")))
			return true;
	return false;
}

bool chart_is_ascii(void)
{
	static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
	const char *term = getenv("TERM");

	if (term && strcmp(term, "dumb") == 0)
		return true;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		const char *value = getenv(names[i]);

		if (value && *value)
			return !names_utf8(value);
	}
	return true;
}

/* `units` of `part` in `whole`, rounded, but at least 1 of anything above 0. */
static size_t scale(long part, long whole, size_t units)
{
	size_t n;

	if (part <= 0 || whole <= 0)
		return 0;
	if (part > whole)
		part = whole;
	n = (size_t)(((double)part / (double)whole) * (double)units + 0.5);
	return n ? n : 1;
}

size_t chart_bar(struct buf *out, long part, long whole, size_t width,
		 bool ascii)
{
	/* U+2588 is a full cell, U+2589 seven eighths, ... U+258F one */
	static const char last[][4] = {
		"\xe2\x96\x88", "\xe2\x96\x8f", "\xe2\x96\x8e", "\xe2\x96\x8d",
		"\xe2\x96\x8c", "\xe2\x96\x8b", "\xe2\x96\x8a", "\xe2\x96\x89"};
	size_t n = scale(part, whole, ascii ? width : 8 * width);

	if (ascii) {
		buf_pad(out, '#', n);
		return n;
	}
	for (size_t i = 0; i < n / 8; i++)
		buf_addz(out, last[0]);
	if (n % 8)
		buf_addz(out, last[n % 8]);
	return (n + 7) / 8;
}

void chart_mark(struct buf *out, long part, long whole, size_t width,
		bool ascii)
{
	static const char *const blocks[] = {" ",
					     "\xe2\x96\x81",
					     "\xe2\x96\x82",
					     "\xe2\x96\x83",
					     "\xe2\x96\x84",
					     "\xe2\x96\x85",
					     "\xe2\x96\x86",
					     "\xe2\x96\x87",
					     "\xe2\x96\x88"};
	static const char *const plain[] = {".", "_", "-", "=", "+",
					    "*", "x", "#", "@"};
	const char *const *marks = ascii ? plain : blocks;
	size_t height = scale(part, whole, 8);

	for (size_t i = 0; i < width; i++)
		buf_addz(out, marks[height]);
}
