/*
 * What `kith save` does: a stream of records into the files of a network. Who
 * is new gets a file; who is there is left alone, or gets the keys that the
 * file lacks. All records are read before the network is locked, compared and
 * written to, so a stream from the same network is fine.
 *
 *	struct save_wish wish = {.update = true, ...};
 *	struct save_run run;
 *	save_init(&run, &cli, &wish);
 *	save_take(&run, &record);		// for each
 *	save_write(&run);
 *	save_release(&run);
 *
 * What goes wrong is reported through `cli` and in its status: CLI_NO for a
 * record that is refused, CLI_TROUBLE for the rest.
 */
#ifndef KITH_CMD_SAVE_SAVE_H
#define KITH_CMD_SAVE_SAVE_H

#include "base/buf.h"
#include "cli/cli.h"
#include "store/roster.h"
#include "match/match.h"

struct save_wish {
	bool update;      /* fill absent keys */
	bool dry;         /* show what would be written */
	bool say;         /* a line for each record */
	bool tty;         /* what is shown goes to a terminal */
	bool follow;      /* write through links */
	const char *into; /* folder for new files, below the root; or NULL */
};

/* A file to be made, or to be filled. */
struct save_plan {
	const struct roster_entry *old; /* NULL: a new file */
	struct node *keys; /* of the new record, or those to be filled in */
	struct str id;     /* of a new one */
	struct str from;   /* the record's file, for messages */
	enum record_kind kind;
	struct buf text;   /* of a new file */
	struct buf filled; /* keys that were filled, for people */
	bool dead;         /* nothing is to be written after all */
};

/* The ids of files and plans, found by hash, whatever their capitals. */
struct save_ids {
	struct save_id {
		struct str id; /* p is NULL when it is free */
		const struct roster_entry *entry;
	} * slots;
	size_t size, used;
};

struct save_run {
	struct cli *cli;
	struct save_wish wish;
	struct network net;
	struct roster roster;
	struct arena arena;
	struct record *records; /* all that were read; trees in the arena */
	size_t record_count, record_cap;
	struct match_index *index;
	struct save_plan **plans;
	size_t plan_count, plan_cap;
	struct save_plan **plan_of; /* of an entry of the roster, or NULL */
	struct save_ids ids;
	size_t created, matched, updated, refused;
	struct buf out; /* for standard output */
	bool stop;
};

/* False when there is no network, which is told; `run` is then released. */
bool save_init(struct save_run *run, struct cli *cli,
	       const struct save_wish *wish);
void save_release(struct save_run *run);
/* Keeps a copy. */
void save_take(struct save_run *run, const struct record *r);
/* Compares and writes; what it says is in run->out. */
void save_write(struct save_run *run);

#endif
