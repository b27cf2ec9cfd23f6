/*
 * Writes iCalendar (RFC 5545): all-day events that leave the day free, and
 * things to do. The standard asks for one item at least in a calendar.
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
	/* left out when empty: */
	struct str description, category, place;
	struct str url;  /* bytes that no URI may hold are percent-encoded */
	int first, last; /* days, both included */
	int stamp;       /* day of writing; stands for its first second, UTC */
};

struct ical_todo {
	struct str uid, summary;
	struct str description, category; /* left out when empty */
	int start, due;                   /* days; the last one is included */
	int stamp;
	int priority; /* 1, the highest, to 9 */
};

void ical_begin(struct buf *out);
void ical_event(struct buf *out, const struct ical_event *e);
void ical_todo(struct buf *out, const struct ical_todo *t);
void ical_end(struct buf *out);

#endif
