/*
 * Shows the figures of a report: as a page for the terminal, as records for
 * pipes and sheets, as a picture, as a to-do list.
 *
 *	struct report_view view = {.term = &term, .names = 5};
 *	struct report report;			// from tally_report
 *	report_text(&out, &report, &view);
 */
#ifndef KITH_CMD_STATS_REPORT_H
#define KITH_CMD_STATS_REPORT_H

#include "cli/output.h"
#include "tally.h"

struct report_view {
	const struct term *term;
	size_t names; /* rows of a long group; 0 is any number */
	enum tally_period period;
};

/* The fields of a figure's record, for sheets. */
extern const char report_columns[];

/* A page that fits the terminal, or else 80 columns. */
void report_text(struct buf *out, const struct report *r,
		 const struct report_view *view);
/* One record a figure. */
void report_records(struct output *o, const struct report *r);
/* A picture (SVG), the sections below each other. */
void report_svg(struct buf *out, const struct report *r);

/* The to-do list: every figure that says what to do. */
extern const char gap_columns[];
void gaps_text(struct buf *out, const struct report *r,
	       const struct report_view *view);
/*
 * The same as records. `lines` are the lines of those records that may be
 * named; each that is gets a key `gap`, and a gap without one is a record of
 * its own, of kind `gap`.
 */
void gaps_records(struct output *o, const struct report *r, struct str lines);

/* A cross table for the terminal, as records, as a picture. */
void cross_text(struct buf *out, const struct cross *c,
		const struct report_view *view);
void cross_records(struct output *o, const struct cross *c);
void cross_svg(struct buf *out, const struct cross *c, size_t rows);

#endif
