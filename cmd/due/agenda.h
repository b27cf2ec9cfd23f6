/*
 * Gathers what is due over a run of the input: each record that may be due is
 * kept as its line with its decision, until all are known and the quotas, the
 * pause, the order and the plan can be settled.
 *
 *	struct agenda_options options = {.all = true, ...};
 *	struct agenda a;
 *	agenda_init(&a, &options, today);
 *	agenda_start(&a, net);			// from input_job.start
 *	agenda_map(&a, item);			// from input_job.map
 *	agenda_emit(&a, item);			// from input_job.emit
 *	agenda_settle(&a);
 *	for (i = 0; i < a.count; i++)
 *		... a.dues[i], agenda_entry(a.dues[i]) ...
 *	agenda_release(&a);
 */
#ifndef KITH_CMD_DUE_AGENDA_H
#define KITH_CMD_DUE_AGENDA_H

#include "base/spool.h"
#include "cli/input.h"
#include "cli/term.h"
#include "due/due.h"
#include "programs.h"

/* What the caller wants to see. */
struct agenda_options {
	bool all;
	bool named; /* records by their ids: who is not due is shown, too */
	struct span within; /* what opens that soon; 0d: only what is open */
	unsigned actions;   /* one bit an enum due_action; 0 is all of them */
	size_t limit;       /* 0 is any number */
	int per_day;        /* 0: no plan */
};

/* In which part of the text an entry is. */
enum agenda_group {
	GROUP_LATE,
	GROUP_TODAY, /* it closes today */
	GROUP_OPEN,
	GROUP_UPCOMING,
	GROUP_NONE,
	GROUPS,
};

struct agenda_entry {
	struct due due;
	enum record_kind kind;
	struct spool_text line; /* of the stream, without due */
	const char *name;       /* of the person or event */
	const char *id;
	const char *url;     /* of an event, or "" */
	const char *program; /* id of a contact's */
};

struct agenda {
	struct agenda_options options;
	const struct network *net;
	struct due_rules rules;
	int today;
	struct arena arena; /* entries and their texts */
	struct spool lines;
	struct due **dues; /* all that are kept, then those to be shown */
	size_t count, cap;
	size_t counts[GROUPS];
	struct due_total total;
	struct programs programs;
};

void agenda_init(struct agenda *a, const struct agenda_options *options,
		 int today);
/* `net` must outlive agenda_settle. */
void agenda_start(struct agenda *a, const struct network *net);
enum input_verdict agenda_map(const struct agenda *a, struct input_item *item);
void agenda_emit(struct agenda *a, struct input_item *item);
/* Settles days, drops what is not to be shown, sorts. */
void agenda_settle(struct agenda *a);
void agenda_release(struct agenda *a);

struct agenda_entry *agenda_entry(const struct due *d);
/* The entry's line with `due` at its end, without a newline. -1 and errno when
 * the line, which may be in a file, cannot be read. */
int agenda_line(const struct agenda *a, struct buf *out, const struct due *d);

/* Appends how many a blackout holds back, until when and why; false: none. */
bool agenda_held(const struct agenda *a, struct buf *out);
enum agenda_group agenda_group(const struct agenda *a, const struct due *d);
/* For people: a line each; `why` adds the whole sentence with the window that
 * the rule gave. */
void agenda_text(const struct agenda *a, const struct term *term, bool why,
		 struct buf *out);
/* Calendars hold what has a day. */
void agenda_ical(const struct agenda *a, struct buf *out);
void agenda_remind(const struct agenda *a, struct buf *out);

#endif
