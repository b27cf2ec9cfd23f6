#include "config.h"

#include "codec/remind.h"

#include "base/utf8.h"
#include "value/date.h"

enum {
	REMIND_FIRST_YEAR = 1990,
	REMIND_LAST_YEAR = 2075,
};

/* Line breaks and other control characters, of Unicode too. */
static bool is_control(uint32_t cp)
{
	return cp < 0x20 || (cp >= 0x7f && cp < 0xa0) || cp == 0x2028 ||
	       cp == 0x2029;
}

/* In a body, % starts a substitution, [ an expression, and a backslash at the
 * end of the line goes on in the next. */
static void add_body(struct buf *out, struct str s)
{
	s = str_trim(s);
	while (s.n) {
		uint32_t cp;
		size_t n = utf8_next(s, &cp);

		s = str_skip(s, n);
		if (is_control(cp))
			buf_addc(out, ' ');
		else if (cp == '%')
			buf_addz(out, "%%");
		else if (cp == '[')
			buf_addz(out, "[\"[\"]");
		else if (cp == '\\' && s.n == 0)
			buf_addz(out, "[char(92)]");
		else
			buf_addcp(out, cp);
	}
}

void remind_item(struct buf *out, const struct remind_item *item)
{
	int from = day_from_civil(REMIND_FIRST_YEAR, 1, 1);
	int to = day_from_civil(REMIND_LAST_YEAR, 12, 31);
	int first = item->first < from ? from : item->first;
	int last = item->last > to ? to : item->last;
	bool good = first <= last;
	char date[DAY_TEXT];

	buf_addf(out, good ? "REM %s " : "# %s ",
		 day_format(good ? last : item->first, date));
	/* ++: days that are omitted, as holidays, count too */
	if (good && first < last)
		buf_addf(out, "++%d ", last - first);
	buf_addz(out, good ? "MSG %\"" : "");
	add_body(out, item->title);
	buf_addz(out, good ? "%\" %b" : "");
	if (item->why.n)
		buf_addz(out, ": ");
	add_body(out, item->why);
	buf_addc(out, '\n');
}
