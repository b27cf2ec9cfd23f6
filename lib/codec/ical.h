/*
 * Writes iCalendar (RFC 5545): all-day events that leave the day free.
 * Lines end in CRLF and are folded at 75 octets between characters; texts are
 * escaped, and a control character, which the format cannot hold, becomes a
 * space. The standard asks for one event at least in a calendar.
 *
 *	struct ical_event event = {.uid = id, ...};
 *	ical_begin(&out);
 *	ical_event(&out, &event);	// for each
 *	ical_end(&out);
 */
#ifndef KITH_CODEC_ICAL_H
#define KITH_CODEC_ICAL_H

#include "base/buf.h"
#include "base/str.h"

struct ical_event {
	struct str uid; /* the same event has the same in every calendar */
	struct str summary;
	struct str description; /* left out when empty, as are the next two */
	struct str category;
	struct str url;  /* bytes that no URI may hold are percent-encoded */
	int first, last; /* days, both included */
	int stamp;       /* day of writing; stands for its first second, UTC */
};

void ical_begin(struct buf *out);
void ical_event(struct buf *out, const struct ical_event *e);
void ical_end(struct buf *out);

#endif
