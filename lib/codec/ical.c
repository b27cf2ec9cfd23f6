#include "config.h"

#include "codec/ical.h"

#include "base/utf8.h"
#include "value/date.h"

enum {
	LINE_MAX_OCTETS = 75
};

/* A content line under way; `column` counts octets since the last fold. */
struct line {
	struct buf *out;
	size_t column;
};

static void add_char(struct line *l, const char *p, size_t n)
{
	if (l->column + n > LINE_MAX_OCTETS) {
		buf_addz(l->out, "\r\n ");
		l->column = 1;
	}
	buf_add(l->out, p, n);
	l->column += n;
}

/* ASCII only. */
static void add_raw(struct line *l, const char *text)
{
	for (; *text; text++)
		add_char(l, text, 1);
}

static struct line begin_line(struct buf *out, const char *name)
{
	struct line l = {out, 0};

	add_raw(&l, name);
	return l;
}

static void end_line(struct line *l)
{
	buf_addz(l->out, "\r\n");
}

static bool is_newline(uint32_t cp)
{
	return cp == '\n' || cp == 0x85 || cp == 0x2028 || cp == 0x2029;
}

static bool is_control(uint32_t cp)
{
	return (cp < 0x20 && cp != '\t') || (cp >= 0x7f && cp < 0xa0);
}

/* TEXT, section 3.3.11. */
static void add_text(struct line *l, struct str s)
{
	while (s.n) {
		char utf8[4];
		uint32_t cp;
		size_t n = utf8_next(s, &cp);
		bool crlf = *s.p == '\r' && s.n > 1 && s.p[1] == '\n';

		s = str_skip(s, n);
		if (crlf)
			continue;
		if (is_newline(cp) || cp == '\r')
			add_char(l, "\\n", 2);
		else if (is_control(cp))
			add_char(l, " ", 1);
		else if (cp == '\\')
			add_char(l, "\\\\", 2);
		else if (cp == ';')
			add_char(l, "\\;", 2);
		else if (cp == ',')
			add_char(l, "\\,", 2);
		else
			add_char(l, utf8, utf8_put(utf8, cp));
	}
}

static void text_line(struct buf *out, const char *name, struct str s)
{
	struct line l = begin_line(out, name);

	add_text(&l, s);
	end_line(&l);
}

/* URI, section 3.3.13 and RFC 3986. */
static void uri_line(struct buf *out, const char *name, struct str s)
{
	static const char hex[] = "0123456789ABCDEF";
	struct line l = begin_line(out, name);

	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c > ' ' && c < 0x7f && !strchr("\"<>\\^`{|}", c))
			add_char(&l, &s.p[i], 1);
		else
			add_char(&l, (char[]){'%', hex[c >> 4], hex[c & 15]},
				 3);
	}
	end_line(&l);
}

/* YYYYMMDD */
static void date_line(struct buf *out, const char *name, int day,
		      const char *time)
{
	struct line l = begin_line(out, name);
	char date[DAY_TEXT];

	day_format(day, date);
	for (const char *p = date; *p; p++)
		if (*p != '-')
			add_char(&l, p, 1);
	add_raw(&l, time);
	end_line(&l);
}

void ical_begin(struct buf *out)
{
	buf_addz(out, "BEGIN:VCALENDAR\r\n"
		      "VERSION:2.0\r\n"
		      "PRODID:-//kith//kith//EN\r\n"
		      "CALSCALE:GREGORIAN\r\n");
}

void ical_event(struct buf *out, const struct ical_event *e)
{
	int end = day_add(e->last, (struct span){1, 'd'});

	buf_addz(out, "BEGIN:VEVENT\r\n");
	text_line(out, "UID:", e->uid);
	date_line(out, "DTSTAMP:", e->stamp, "T000000Z");
	date_line(out, "DTSTART;VALUE=DATE:", e->first, "");
	/* the end is exclusive; without one the event takes one day */
	if (end > e->first && end > e->last)
		date_line(out, "DTEND;VALUE=DATE:", end, "");
	text_line(out, "SUMMARY:", e->summary);
	if (e->description.n)
		text_line(out, "DESCRIPTION:", e->description);
	if (e->category.n)
		text_line(out, "CATEGORIES:", e->category);
	if (e->url.n)
		uri_line(out, "URL:", e->url);
	buf_addz(out, "TRANSP:TRANSPARENT\r\n"
		      "END:VEVENT\r\n");
}

void ical_end(struct buf *out)
{
	buf_addz(out, "END:VCALENDAR\r\n");
}
