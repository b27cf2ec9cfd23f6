#include "config.h"

#include "due/due_impl.h"

#include <stdio.h>

enum {
	WORDS_MAX = 120, /* bytes */
	NEAR = 300,      /* days: nobody takes the day for another year's */
};

static bool is_blank(unsigned char c)
{
	return c <= ' ' || c == 0x7f;
}

void why_add(struct buf *out, struct str words)
{
	size_t start = out->len;

	for (size_t i = 0; i < words.n; i++) {
		unsigned char c = (unsigned char)words.p[i];
		bool continues = (c & 0xc0) == 0x80;

		if (out->len - start >= WORDS_MAX && !continues) {
			buf_addz(out, "...");
			return;
		}
		if (!is_blank(c))
			buf_addc(out, (char)c);
		else if (out->len > start && out->s[out->len - 1] != ' ')
			buf_addc(out, ' ');
	}
	buf_trim_end(out, start, " ");
}

/* The text, its %D replaced. */
static void add_on(struct buf *out, const char *text, const char *day)
{
	const char *mark = strstr(text, "%D");

	buf_add(out, text, mark ? (size_t)(mark - text) : strlen(text));
	if (mark) {
		buf_addz(out, day);
		buf_addz(out, mark + 2);
	}
}

void why_on(struct buf *out, const char *text, int day)
{
	char date[DAY_TEXT];

	add_on(out, text, day_format(day, date));
}

void why_what(struct buf *out, struct str words)
{
	if (!words.n)
		return;
	buf_addz(out, ": ");
	why_add(out, words);
}

/* "30 May", and the year of what is long ago or far ahead. */
static const char *say_day(int day, int today, char out[DAY_TEXT])
{
	int year, month, mday;

	if (day == DAY_NONE || day - today > NEAR || today - day > NEAR)
		return day_format(day, out);
	day_to_civil(day, &year, &month, &mday);
	snprintf(out, DAY_TEXT, "%d %.3s", mday, month_names[month - 1]);
	return out;
}

void why_brief(const struct due_case *c, struct due *d, const char *text,
	       int day, struct str words)
{
	char date[DAY_TEXT];

	buf_clear(&d->brief);
	add_on(&d->brief, text, say_day(day, c->rules->today, date));
	why_add(&d->brief, words);
}
