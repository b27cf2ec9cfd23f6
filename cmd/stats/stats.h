/*
 * What `kith stats` was asked for, counted over a run of the input, and shown.
 *
 *	struct stats_wish wish = {.gaps = true, ...};
 *	struct tally *tally;			// from tally_new, one a thread
 *	struct stats s;
 *	stats_init(&s, &wish, &cli);		// a usage error sets cli->stop
 *	stats_begin(&s, &output);		// once the format is known
 *	stats_start(&s, net);			// from input_job.start
 *	stats_map(&s, tally, item);		// from input_job.map
 *	stats_emit(&s, item);			// from input_job.emit
 *	stats_show(&s, &output);		// from input_job.end
 *	stats_release(&s);
 */
#ifndef KITH_CMD_STATS_STATS_H
#define KITH_CMD_STATS_STATS_H

#include "cli/input.h"
#include "report.h"

struct stats_wish {
	unsigned sections;                      /* 0: all that suit the rest */
	const char *by, *event, *since, *until; /* as typed, or NULL */
	bool gaps;
	long names; /* -1: as many as suit */
};

struct stats {
	struct cli *cli;
	struct stats_wish wish;
	struct tally_plan plan;
	struct tally *total;  /* NULL until the run has started */
	struct policy policy; /* where the run has no network */
	struct gap_lines gaps;
	bool keep_gaps; /* records are to come out */
	char *columns;
};

/* Adds the sections of a list with commas. */
void stats_take_sections(struct stats_wish *wish, struct cli *cli,
			 const char *list);
/* Operands that name a section are taken out of `cli`. */
void stats_init(struct stats *s, const struct stats_wish *wish,
		struct cli *cli);
void stats_release(struct stats *s);
/* Settles how much is kept for that output. */
void stats_begin(struct stats *s, const struct output *o);
/* The fields of sheets. */
const char *stats_columns(const struct stats *s);
void stats_start(struct stats *s, const struct network *net);
enum input_verdict stats_map(const struct stats *s, struct tally *t,
			     struct input_item *item);
void stats_emit(struct stats *s, struct input_item *item);
void stats_show(struct stats *s, struct output *o);

#endif
