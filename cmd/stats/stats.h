/*
 * What `kith stats` was asked for, and what it counts; for the files of stats.
 *
 *	struct stats s = {.options = {.names = -1}};
 *	stats_take_options(&s);		// a usage error sets s.cli.stop
 *	stats_limit_names(&s);		// once s.out is set up
 *	free(s.columns);
 */
#ifndef KITH_CMD_STATS_STATS_H
#define KITH_CMD_STATS_STATS_H

#include <stdlib.h>

#include "cli/input.h"
#include "report.h"
#include "store/references.h"

/* As typed: NULL is not given. */
struct stats_options {
	unsigned sections; /* 0: all that suit the rest */
	const char *by, *event, *since, *until;
	bool gaps;
	long names; /* -1: as many as suit */
};

struct stats {
	struct cli cli;
	struct output out;
	struct stats_options options;
	struct tally_plan plan;
	struct references references; /* what a person's program says */
	struct rank_leads leads;      /* who could introduce me */
	bool leads_read;
	struct tally *total;  /* NULL until the run has started */
	struct policy policy; /* where the run has no network */
	struct buf lines;     /* of --gaps: records that may be named */
	struct buf event;     /* the whole id of the plan's */
	char *columns;        /* the fields of sheets */
};

/* Makes the plan and the columns; takes operands that name a section. */
void stats_take_options(struct stats *s);
/* The section that an operand may have meant, or NULL. */
const char *stats_meant(struct str typed);
/* How many rows a list of people or values may have in the plan. */
void stats_limit_names(struct stats *s);

#endif
