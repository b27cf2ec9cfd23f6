/*
 * What `kith save` does: writes a stream of records into the files of a
 * network. A new record gets a file; one that is there is left alone or, for
 * an update, gets the keys that its file lacks. All records are read before
 * the network is locked, compared and written to, so that the stream may come
 * from the same network.
 *
 *	struct save_options options = {.update = true, ...};
 *	struct save_run run;
 *	if (save_init(&run, &cli, &options)) {
 *		save_add(&run, &record);	// for each
 *		save_write(&run);
 *		... run.out ...			// for standard output
 *		save_release(&run);
 *	}
 *
 * The run borrows `cli` and the strings in `options`; records are copied.
 * Errors are reported through `cli` and in its status: CLI_NO for a record
 * that a rule refuses, CLI_TROUBLE for the rest.
 */
#ifndef KITH_CMD_SAVE_SAVE_H
#define KITH_CMD_SAVE_SAVE_H

#include "base/buf.h"
#include "base/str_map.h"
#include "cli/cli.h"
#include "match/match.h"
#include "store/roster.h"

struct save_options {
	bool update;      /* fill absent keys */
	const char *into; /* folder for new files, below the root; or NULL */
};

/* A file to be made or filled in. */
struct save_plan {
	const struct roster_entry *old; /* NULL: a new file */
	struct node *keys; /* of the new record, or those to be filled in */
	/* from its second record on: each of the keys, and its place there */
	struct node **nodes;
	size_t node_count, node_cap;
	struct str_map places;
	struct str id; /* of a new file */
	enum record_kind kind;
	struct buf text;   /* of a new file */
	struct buf filled; /* names of the keys that were filled in */
	/* of an event: those that the file has not, has, and that another
	 * record of the stream has too */
	size_t sessions_new, sessions_known, sessions_twice;
	bool skip; /* it was refused: nothing is written */
};

enum {
	SAVE_NAMESAKES_SHOWN = 10, /* each in a line */
	SAVE_UNNAMED_SHOWN = 5,    /* in one */
};

struct save_run {
	struct cli *cli;
	struct save_options options;
	struct network net;
	struct roster roster;
	struct arena arena;
	struct record *records; /* all that were read; trees in the arena */
	size_t record_count, record_cap;
	struct match_index *index;
	struct save_plan **plans;
	size_t plan_count, plan_cap;
	struct save_plan **plan_of; /* of an entry of the roster, or NULL */
	/* ids that are taken, in lower case: places in the roster; from its
	 * count on they are plans */
	struct str_map ids;
	size_t created, matched, updated, refused, failed; /* records */
	size_t lacking;   /* known, with keys or sessions that the file lacks */
	size_t others;    /* known, with facts that are others in the file */
	size_t namesakes; /* that share no more than a name with somebody */
	struct buf unnamed; /* files that are not called after a name */
	size_t unnamed_count;
	struct buf out; /* for standard output */
};

/* Finds and loads the network. False when there is none; then there is nothing
 * to release. */
bool save_init(struct save_run *run, struct cli *cli,
	       const struct save_options *options);
void save_release(struct save_run *run);
void save_add(struct save_run *run, const struct record *r);
/* Compares and writes all; what a user should see is in run->out. */
void save_write(struct save_run *run);
/* How many sessions of events are new, and how many were there. */
void sessions_count(const struct save_run *run, size_t *fresh, size_t *known);

#endif
