/*
 * What `kith init` does: makes a network, and sets up git for it. No file is
 * overwritten; .gitignore and .gitattributes may get lines.
 *
 *	struct init_run run;
 *	if (init_open(&run, &cli, dir)) {
 *		run.profile[0] = "Ann Lee";	// see init_questions
 *		init_make(&run);
 *		init_git(&run);
 *		... run.out ...			// for standard output
 *	}
 *	init_close(&run);
 *
 * The run borrows all strings. Errors are reported through `cli` and set its
 * status, which makes the calls that follow do nothing.
 */
#ifndef KITH_CMD_INIT_INIT_H
#define KITH_CMD_INIT_INIT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "cli/cli.h"
#include "model/vocab.h"

enum {
	INIT_QUESTIONS = 10,
};

enum init_type {
	INIT_TEXT,
	INIT_STEP,    /* what a letter can say after "and currently" */
	INIT_LIST,    /* several, with commas */
	INIT_ADDRESS, /* one e-mail address */
	INIT_LINK,
	INIT_WORD, /* one of `words` */
};

/* A key of `me` to ask for; its index is that in init_run.profile. */
struct init_question {
	const char *key;
	const char *question;
	const char *example;
	enum init_type type;
	const struct word *words;
};

extern const struct init_question init_questions[]; /* ends with a NULL key */

/* Can that be the value? False, with the reason in `why`, if not. */
bool init_check(const struct init_question *q, const char *value,
		struct buf *why);

struct init_run {
	struct cli *cli;
	const char *dir;
	const char *profile[INIT_QUESTIONS]; /* NULL or "": not given */
	const char *contact;   /* name of the first contact, or NULL */
	struct buf contact_id; /* of the file that was made */
	struct buf out;
	size_t made; /* files and lines that were not there before */
	bool is_new; /* there was no network in `dir` */
};

/* False when `dir` cannot be a network. Writes nothing. */
bool init_open(struct init_run *run, struct cli *cli, const char *dir);
/* Makes the folder, kith.yaml, the schema for editors and, in a new network,
 * the first contact. */
void init_make(struct init_run *run);
/*
 * Inside a git repository: sets what git ignores and how it merges, and
 * installs the hooks. What an older version set is brought up to date.
 */
void init_git(struct init_run *run);
/* Takes that back, aside from what git ignores. */
void init_git_undo(struct init_run *run);
void init_close(struct init_run *run);

#endif
