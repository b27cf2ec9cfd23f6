/*
 * The calendar writers, iCalendar and remind: escaping, folding, dates.
 */
#include "config.h"

#include "base/utf8.h"
#include "codec/ical.h"
#include "codec/remind.h"
#include "tap.h"
#include "value/date.h"

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

static const struct text {
	const char *in, *out;
} texts[] = {
	{"plain", "plain"},
	{"", ""},
	{"a, b; c\\d: \"e\"", "a\\, b\\; c\\\\d: \"e\""},
	{"two\nlines", "two\\nlines"},
	{"two\r\nlines", "two\\nlines"},
	{"two\rlines", "two\\nlines"},
	{"\r\r\n\n", "\\n\\n\\n"},
	{"X\nEND:VEVENT\nBEGIN:VEVENT", "X\\nEND:VEVENT\\nBEGIN:VEVENT"},
	{"tab\there", "tab\there"},
	{"bell\a escape\x1b[31m delete\x7f", "bell  escape [31m delete "},
	{"next line\xc2\x85paragraph\xe2\x80\xa9.",
	 "next line\\nparagraph\\n."},
	{"Álvarez 杨", "Álvarez 杨"},
	{"broken \xff \xc3", "broken \xef\xbf\xbd \xef\xbf\xbd"},
};

static const struct ical_event event = {
	.uid = STR_INIT("lee.follow-up.2026-05-18@kith"),
	.summary = STR_INIT("Follow up with Dr. Lee"),
	.first = 20594, /* 2026-05-21 */
	.last = 20598,
	.stamp = 20605,
};

/* The unfolded value of the first line `name`, in the caller's `out`. */
static void value_of(struct str ical, const char *name, struct buf *out)
{
	struct str key = str_z(name);
	ptrdiff_t at;

	buf_clear(out);
	buf_addz(out, "");
	for (at = 0; at < (ptrdiff_t)ical.n; at++) {
		struct str rest = {ical.p + at, ical.n - (size_t)at};

		if ((at == 0 || ical.p[at - 1] == '\n') &&
		    str_starts(rest, key))
			break;
	}
	for (size_t i = (size_t)at + key.n; i < ical.n; i++) {
		if (ical.p[i] == '\r' && ical.p[i + 1] == '\n') {
			if (i + 2 >= ical.n || ical.p[i + 2] != ' ')
				break;
			i += 2;
			continue;
		}
		buf_addc(out, ical.p[i]);
	}
}

static void test_texts(void)
{
	struct buf out = BUF_INIT, value = BUF_INIT;

	for (size_t i = 0; i < COUNT(texts); i++) {
		struct ical_event e = event;

		e.summary = str_z(texts[i].in);
		buf_clear(&out);
		ical_event(&out, &e);
		value_of(buf_str(&out), "SUMMARY:", &value);
		tap_is_str(buf_str(&value), texts[i].out,
			   "a text of iCalendar: '%s'", texts[i].out);
	}
	buf_release(&out);
	buf_release(&value);
}

static void test_event(void)
{
	struct ical_event e = event;
	struct buf out = BUF_INIT;

	ical_begin(&out);
	ical_event(&out, &e);
	ical_end(&out);
	tap_is_str(buf_str(&out),
		   "BEGIN:VCALENDAR\r\n"
		   "VERSION:2.0\r\n"
		   "PRODID:-//kith//kith//EN\r\n"
		   "CALSCALE:GREGORIAN\r\n"
		   "BEGIN:VEVENT\r\n"
		   "UID:lee.follow-up.2026-05-18@kith\r\n"
		   "DTSTAMP:20260601T000000Z\r\n"
		   "DTSTART;VALUE=DATE:20260521\r\n"
		   "DTEND;VALUE=DATE:20260526\r\n"
		   "SUMMARY:Follow up with Dr. Lee\r\n"
		   "TRANSP:TRANSPARENT\r\n"
		   "END:VEVENT\r\n"
		   "END:VCALENDAR\r\n",
		   "a calendar of one event");
	buf_clear(&out);
	e.description = STR("met, once");
	e.category = STR("a,b");
	e.url = STR("https://example.org/a b?c=%20;\xc3\xa9\r\nX:y");
	e.first = e.last = day_from_civil(9999, 12, 31);
	ical_event(&out, &e);
	tap_is_str(buf_str(&out),
		   "BEGIN:VEVENT\r\n"
		   "UID:lee.follow-up.2026-05-18@kith\r\n"
		   "DTSTAMP:20260601T000000Z\r\n"
		   "DTSTART;VALUE=DATE:99991231\r\n"
		   "SUMMARY:Follow up with Dr. Lee\r\n"
		   "DESCRIPTION:met\\, once\r\n"
		   "CATEGORIES:a\\,b\r\n"
		   "URL:https://example.org/a%20b?c=%20;%C3%A9%0D%0AX:y\r\n"
		   "TRANSP:TRANSPARENT\r\n"
		   "END:VEVENT\r\n",
		   "all properties, on the calendar's last day");
	buf_release(&out);
}

/* Lines end in CRLF, hold 75 octets at most and whole characters. */
static bool lines_hold(struct str s)
{
	size_t start = 0;

	for (size_t i = 0; i < s.n; i++) {
		struct str line;

		if (s.p[i] != '\n')
			continue;
		if (i == 0 || s.p[i - 1] != '\r')
			return false;
		line = (struct str){s.p + start, i - 1 - start};
		if (line.n > 75 || utf8_valid(line) != line.n ||
		    memchr(line.p, '\r', line.n))
			return false;
		start = i + 1;
	}
	return start == s.n;
}

static void test_folding(void)
{
	static const char *const units[] = {"a", "é", "杨", "😀", ",", "\n"};
	static const char *const escaped[] = {"a", "é",   "杨",
					      "😀", "\\,", "\\n"};

	for (size_t u = 0; u < COUNT(units); u++) {
		struct buf text = BUF_INIT, want = BUF_INIT;
		bool held = true, same = true;

		for (int n = 0; n < 200; n++) {
			struct buf out = BUF_INIT, value = BUF_INIT;
			struct ical_event e = event;

			buf_addz(&text, n % 3 ? units[u] : "x");
			buf_addz(&want, n % 3 ? escaped[u] : "x");
			e.summary = buf_str(&text);
			ical_event(&out, &e);
			value_of(buf_str(&out), "SUMMARY:", &value);
			held = held && lines_hold(buf_str(&out));
			same = same && str_eq(buf_str(&value), buf_str(&want));
			buf_release(&out);
			buf_release(&value);
		}
		tap_ok(held, "lines of '%s' are folded between characters",
		       escaped[u]);
		tap_ok(same, "lines of '%s' unfold to what they were",
		       escaped[u]);
		buf_release(&text);
		buf_release(&want);
	}
}

static const struct reminder {
	const char *first, *last, *title, *why, *expected;
} reminders[] = {
	{"2026-05-20", "2026-05-24", "Follow up with Dr. Lee", "met at apa",
	 "REM 2026-05-24 ++4 MSG %\"Follow up with Dr. Lee%\" %b: met at "
	 "apa\n"},
	{"2026-05-20", "2026-05-20", "one day", "",
	 "REM 2026-05-20 MSG %\"one day%\" %b\n"},
	{"2026-05-20", "2026-05-20", "100% of [x] %\"a%\"", "%b [today()]",
	 "REM 2026-05-20 MSG %\"100%% of [\"[\"]x] %%\"a%%\"%\" %b: %%b "
	 "[\"[\"]today()]\n"},
	{"2026-05-20", "2026-05-20",
	 " a\nREM MSG b\r\nc\t\x1b[0m\xc2\x85"
	 "d \n",
	 "e\nREM MSG f",
	 "REM 2026-05-20 MSG %\"a REM MSG b  c  "
	 "[\"[\"]0m d%\" %b: e REM MSG f\n"},
	{"2026-05-20", "2026-05-20", "a\\b\\", "c\\",
	 "REM 2026-05-20 MSG %\"a\\b[char(92)]%\" %b: c[char(92)]\n"},
	{"2026-05-20", "2026-05-20", "a", "b\\\n",
	 "REM 2026-05-20 MSG %\"a%\" %b: b[char(92)]\n"},
	{"1980-05-20", "1990-01-03", "long ago", "why",
	 "REM 1990-01-03 ++2 MSG %\"long ago%\" %b: why\n"},
	{"2075-12-30", "9999-12-31", "for ever", "why",
	 "REM 2075-12-31 ++1 MSG %\"for ever%\" %b: why\n"},
	{"2099-05-20", "2099-05-24", "far\nREM MSG off", "why\nnot",
	 "# 2099-05-20 far REM MSG off: why not\n"},
	{"1980-05-20", "1980-05-21", "over", "", "# 1980-05-20 over\n"},
};

static void test_reminders(void)
{
	struct buf out = BUF_INIT;

	for (size_t i = 0; i < COUNT(reminders); i++) {
		const struct reminder *r = &reminders[i];
		struct remind_item item = {
			day_parse(str_z(r->first)),
			day_parse(str_z(r->last)),
			str_z(r->title),
			str_z(r->why),
		};

		buf_clear(&out);
		remind_item(&out, &item);
		tap_is_str(buf_str(&out), r->expected, "a reminder: %.*s",
			   (int)strlen(r->expected) - 1, r->expected);
	}
	buf_release(&out);
}

int main(void)
{
	test_event();
	test_texts();
	test_folding();
	test_reminders();
	return tap_done();
}
