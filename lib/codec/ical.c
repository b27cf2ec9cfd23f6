#include "config.h"

#include "codec/ical.h"

#include "codec/content.h"
#include "value/date.h"

/* YYYYMMDD */
static void date_line(struct buf *out, const char *name, int day,
		      const char *time)
{
	struct content l = content_begin(out, name);
	char date[DAY_TEXT];

	day_format(day, date);
	for (const char *p = date; *p; p++)
		if (*p != '-')
			content_raw(&l, (char[]){*p, '\0'});
	content_raw(&l, time);
	content_end(&l);
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
	content_line(out, "UID:", e->uid);
	date_line(out, "DTSTAMP:", e->stamp, "T000000Z");
	date_line(out, "DTSTART;VALUE=DATE:", e->first, "");
	/* the end is exclusive; without one the event takes one day */
	if (end > e->first && end > e->last)
		date_line(out, "DTEND;VALUE=DATE:", end, "");
	content_line(out, "SUMMARY:", e->summary);
	if (e->description.n)
		content_line(out, "DESCRIPTION:", e->description);
	if (e->category.n)
		content_line(out, "CATEGORIES:", e->category);
	if (e->place.n)
		content_line(out, "LOCATION:", e->place);
	if (e->url.n)
		content_uri(out, "URL:", e->url);
	buf_addz(out, "TRANSP:TRANSPARENT\r\n"
		      "END:VEVENT\r\n");
}

void ical_todo(struct buf *out, const struct ical_todo *t)
{
	char priority[] = "PRIORITY:0\r\n";

	priority[sizeof("PRIORITY:") - 1] = (char)('0' + t->priority);
	buf_addz(out, "BEGIN:VTODO\r\n");
	content_line(out, "UID:", t->uid);
	date_line(out, "DTSTAMP:", t->stamp, "T000000Z");
	/* what is due must come after what starts (3.8.2.3) */
	if (t->start < t->due)
		date_line(out, "DTSTART;VALUE=DATE:", t->start, "");
	date_line(out, "DUE;VALUE=DATE:", t->due, "");
	content_line(out, "SUMMARY:", t->summary);
	if (t->description.n)
		content_line(out, "DESCRIPTION:", t->description);
	if (t->category.n)
		content_line(out, "CATEGORIES:", t->category);
	buf_addz(out, priority);
	buf_addz(out, "STATUS:NEEDS-ACTION\r\n"
		      "END:VTODO\r\n");
}

void ical_end(struct buf *out)
{
	buf_addz(out, "END:VCALENDAR\r\n");
}
