/*
 * Gathers programs and the people of programs over a run of the input, then
 * puts the programs in order. Where only a part of a network is read, the rest
 * of it takes part: places are those in the whole network, and everybody there
 * counts.
 *
 *	struct shortlist_options options = {.all = true, ...};
 *	struct shortlist list;
 *	shortlist_init(&list, &options, today);
 *	shortlist_start(&list, net, &diag);	// from input_job.start
 *	shortlist_map(&list, item);		// from input_job.map
 *	shortlist_emit(&list, item);		// from input_job.emit
 *	shortlist_settle(&list);
 *	for (i = 0; i < list.count; i++)
 *		... list.entries[i] ...
 *	shortlist_release(&list);
 */
#ifndef KITH_CMD_RANK_SHORTLIST_H
#define KITH_CMD_RANK_SHORTLIST_H

#include "cli/input.h"
#include "rank/rank.h"

struct shortlist_options {
	bool all;     /* also what is closed */
	bool closed;  /* the same where nothing else was read */
	bool lines;   /* shortlist_line is wanted */
	bool brief;   /* no `why` is */
	bool single;  /* at most one operand: nothing is read twice */
	size_t limit; /* 0 is any number */
	const char *const *sets; /* of --set */
	size_t set_count;
	const char *weights; /* a file, or NULL */
};

struct shortlist_entry {
	struct rank rank;
	size_t place;      /* in the input */
	bool shown;        /* it was read, and may be shown */
	struct str line;   /* as a line of the stream, without `rank` */
	struct str signal; /* given to it, and whether it takes any */
	int takes_signals; /* as vocab_yes */
	int deadline;      /* the day, or DAY_NONE */
	int applied;       /* this season: the day, or DAY_NONE */
	struct str state;  /* or none */
	struct str step;   /* "applied 2026-09-03": the newest of its log */
	char *texts;       /* of the above, of the name and of the id */
};

struct shortlist {
	struct shortlist_options options;
	int today;
	struct rank_rules rules;
	bool started;
	struct arena arena; /* names of people, the profile */
	struct rank_people people;
	struct rank_strays strays;
	bool whole; /* people are those of the input */
	bool once;  /* no program is read twice */
	struct shortlist_entry **all;
	size_t all_count, all_cap;
	/* After shortlist_settle: those to be shown, in their order. */
	struct shortlist_entry **entries;
	size_t count;
	/* Of those that were read, and of all. */
	size_t counts[RANK_GROUPS], totals[RANK_GROUPS];
};

/* `options` and what they name are borrowed. */
void shortlist_init(struct shortlist *l,
		    const struct shortlist_options *options, int today);
/* False with errors in `d` when an option can't be used. `net` must outlive
 * shortlist_settle. */
bool shortlist_start(struct shortlist *l, const struct network *net,
		     struct diag *d);
enum input_verdict shortlist_map(const struct shortlist *l,
				 struct input_item *item);
void shortlist_emit(struct shortlist *l, struct input_item *item);
void shortlist_settle(struct shortlist *l);
/* Was a program read that is not closed? */
bool shortlist_is_open(const struct shortlist *l);
void shortlist_release(struct shortlist *l);

/* The entry's line with `rank` at its end, without a newline. */
void shortlist_line(struct buf *out, const struct shortlist_entry *e);

#endif
