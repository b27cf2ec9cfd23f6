/*
 * Reads the events of calendars (RFC 5545) as programs of conferences write
 * them: lines are unfolded, texts unescaped; what is within an event, as an
 * alarm, and all that is no event is passed over. Days and times stay as they
 * are written: a time zone is named, never applied.
 *
 *	struct source source;
 *	struct ical_reader reader;
 *	struct ical_entry entry;
 *	ical_reader_init(&reader, &source);
 *	while (ical_next(&reader, &entry))
 *		...		// entry.fault, entry.uid, entry.start
 *	ical_reader_release(&reader);
 *
 * An entry with a `fault` is to be left out.
 */
#ifndef KITH_CODEC_ICAL_READ_H
#define KITH_CODEC_ICAL_READ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/charset.h"
#include "base/mem.h"
#include "base/source.h"
#include "base/str.h"

enum {
	ICAL_BYTES = 1 << 20, /* of an entry */
};

/* DATE or DATE-TIME (3.3.4, 3.3.5). */
struct ical_moment {
	int day;     /* DAY_NONE: not there, or not to be read */
	int minutes; /* of the day, or -1: all of it */
	bool utc;
	struct str zone; /* TZID, or none */
};

/* Borrowed until the next call. Texts are UTF-8; where they were not, they are
 * read as windows-1252, and reader.guessed is set. */
struct ical_entry {
	struct str uid, summary, location, description, categories;
	struct ical_moment start, end; /* end: after DURATION, too */
	bool called_off, repeats;
	uint32_t line;
	const char *fault; /* "longer than 1 MiB", "without END"; or NULL */
};

struct ical_reader {
	struct source *source;
	struct charsets charsets;
	struct arena arena; /* of the entry */
	struct buf line;    /* that is being unfolded */
	uint32_t line_number;
	struct ical_entry entry;
	size_t held;
	int duration;    /* minutes, or -1 */
	unsigned within; /* components of the entry that are open */
	uint32_t opens;  /* the line of the BEGIN that ended an entry, or 0 */
	bool begun, ended, guessed;
	struct buf name; /* of the calendar: X-WR-CALNAME, or NAME (RFC 7986) */
};

/* The source is borrowed. */
void ical_reader_init(struct ical_reader *r, struct source *source);
void ical_reader_release(struct ical_reader *r);
/* False at the end. */
bool ical_next(struct ical_reader *r, struct ical_entry *out);

#endif
