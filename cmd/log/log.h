/*
 * What `kith log` does: an entry for one or many contacts, written so that
 * either all of them have it or the user is told who has not, and remembered
 * so that it can be taken back.
 *
 *	struct log_wish wish = {.day = today, ...};
 *	struct log_run run;
 *	if (log_open(&run, &cli, &wish, NULL)) {
 *		log_take_words(&run, NULL, 0);	// or log_take_mail
 *		log_write(&run);
 *	}
 *	log_close(&run);
 *
 * What goes wrong is reported through `cli` and in its status: CLI_NO for what
 * a rule refuses, CLI_TROUBLE for the rest. Once `stop` is set nothing more is
 * done.
 */
#ifndef KITH_CMD_LOG_LOG_H
#define KITH_CMD_LOG_LOG_H

#include "base/buf.h"
#include "cli/cli.h"
#include "store/roster.h"
#include "store/store.h"
#include "model/summary.h"

struct log_wish {
	int day;       /* of the entry, or DAY_NONE */
	bool relative; /* to today, as `yesterday` is */
	char **keys;   /* KEY=VALUE of -k */
	size_t key_count;
	bool follow; /* write through links */
	bool dry;    /* show what would be written */
	bool say;    /* say what was written and what is due next */
	bool tty;    /* what is shown goes to a terminal */
};

/* A contact that gets an entry. */
struct log_target {
	const struct roster_entry *who;
	struct record record; /* as it stands before, normalized */
	struct summary summary;
	const struct node *entry; /* in long form; in the run's arena */
	struct buf before, after; /* the file */
	struct buf added, old;    /* what stands in it now, and stood before */
	bool known;               /* the message is in this log already */
};

struct log_run {
	struct cli *cli;
	struct log_wish wish;
	struct network net;
	struct roster roster;
	struct arena arena;
	struct log_target *targets;
	size_t count, cap;
	struct buf out;    /* for standard output */
	struct buf noted;  /* see journal.h */
	bool mail;         /* the entry comes from a message */
	bool day_from_env; /* and not from the calendar */
	bool stop;
};

enum {
	LOG_MESSAGE_BYTES = 1 << 20, /* so much of a message is enough */
};

/* The argument of --date; a usage error when it is no day. */
void log_take_day(struct log_wish *wish, struct cli *cli, const char *text);
/* Finds the network; `first` is the file of a record that lies in it, or NULL.
 */
bool log_open(struct log_run *run, struct cli *cli, const struct log_wish *wish,
	      const char *first);
void log_close(struct log_run *run);

/* What a record on standard input says of itself. */
struct log_streamed {
	char *id, *name, *file;
};

/* Contacts and entry from the operands; `streamed` are the records that `-`
 * stands for. */
void log_take_words(struct log_run *run, const struct log_streamed *streamed,
		    size_t count);
/* Contacts and entry from a message; `type` is an operand, or NULL. */
void log_take_mail(struct log_run *run, struct str message, const char *type);
/* All of it, or nothing; then what it says is in run->out. */
void log_write(struct log_run *run);
/* Takes back what the last run wrote. */
void log_undo(struct log_run *run);

#endif
