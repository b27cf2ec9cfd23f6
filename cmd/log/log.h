/*
 * What `kith log` does: adds an entry to the log of one or many contacts, to
 * all of them or to none.
 *
 *	struct log_options options = {.done = false};
 *	struct targets_stream stream = {.records = NULL};	// of '-'
 *	struct log_run run;
 *	if (log_open(&run, &cli, &options, file)) {
 *		log_from_operands(&run, &stream);
 *		log_write(&run);
 *	}
 *	... run.out ...			// for standard output
 *	log_close(&run);
 *
 * The run borrows `cli`, the strings in `options` and the operands of `cli`.
 * Errors are reported through `cli` and in its status: CLI_NO for what a rule
 * refuses, CLI_TROUBLE for the rest. That makes the calls that follow do
 * nothing. log_close is called whatever log_open returned.
 */
#ifndef KITH_CMD_LOG_LOG_H
#define KITH_CMD_LOG_LOG_H

#include "base/buf.h"
#include "cli/entry.h"
#include "cli/rewrite.h"
#include "cli/targets.h"
#include "guard/notes.h"
#include "model/assign.h"
#include "model/summary.h"
#include "store/references.h"
#include "store/store.h"

struct log_options {
	struct entry_options entry;
	bool done;      /* the plan goes */
	bool strangers; /* of mail: write who is no contact, log nothing */
};

/* A message that an entry comes from, and what became of it. */
struct log_source {
	const char *file;    /* NULL: standard input */
	size_t number;       /* its place there; 0: alone */
	struct str draft;    /* the id of the draft that it was, or none */
	int64_t time;        /* of its Date, to compare */
	bool typed;          /* its type was given */
	bool known, written; /* for one of its contacts */
	struct log_source *next;
};

struct log_new_entry {
	const struct node *node;   /* in long form; in the run's arena */
	struct log_source *source; /* NULL: it was typed */
};

/* A contact that gets an entry. */
struct log_target {
	struct rewrite_file file; /* first */
	struct summary summary;
	struct log_new_entry *entries; /* the oldest first */
	size_t entry_count;
};

struct log_run {
	struct cli *cli;
	struct log_options options;
	struct network net;
	struct roster roster;
	struct references references; /* for what is due next */
	struct guard_written written_notes;
	struct arena arena;
	struct log_target *targets;
	size_t count, cap;
	struct assign plan[2]; /* what becomes of the plan */
	size_t plan_count;
	struct buf out;    /* for standard output */
	bool mail;         /* entries come from messages, */
	bool many;         /* of which there are several */
	size_t written;    /* contacts */
	bool day_from_env; /* its day comes from KITH_TODAY */
	bool via_is_last;  /* the channel stands where a text may */
};

enum {
	LOG_MESSAGE_BYTES = 1 << 20, /* of a message; the rest is not needed */
};

/* The newest of a target's entries. */
static inline const struct node *log_last(const struct log_target *t)
{
	return t->entries[t->entry_count - 1].node;
}

/*
 * Finds and loads the network: that of -C, of the file `first` (unless NULL),
 * or the one here.
 */
bool log_open(struct log_run *run, struct cli *cli,
	      const struct log_options *options, const char *first);
void log_close(struct log_run *run);

/* Takes contacts and entry from the operands; `stream` are the records that
 * the operand `-` stands for. */
void log_from_operands(struct log_run *run,
		       const struct targets_stream *stream);
/* Takes them from the mail that the operands name, or standard input; writes
 * them, and says what became of every message. */
void log_mail(struct log_run *run);
/* The same of the messages in a LinkedIn archive. */
void log_linkedin(struct log_run *run);
/* Writes the entries, or, for a dry run, puts a diff into run->out. */
void log_write(struct log_run *run);

#endif
