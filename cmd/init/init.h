/*
 * What `kith init` does: a new network, and git's part in it. No file that is
 * there is overwritten; .gitignore and .gitattributes may get lines.
 *
 *	struct init_run run;
 *	init_open(&run, &cli, dir, schema);
 *	run.profile[i] = ...;			// see init_questions
 *	init_make(&run);
 *	init_git(&run);
 *	init_close(&run);
 *
 * What was done is said in run->out, what went wrong through `cli`.
 */
#ifndef KITH_CMD_INIT_INIT_H
#define KITH_CMD_INIT_INIT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "cli/cli.h"
#include "model/vocab.h"

enum {
	INIT_QUESTIONS = 9,
};

enum init_form {
	INIT_TEXT,
	INIT_LIST,    /* several, with commas */
	INIT_ADDRESS, /* one e-mail address */
	INIT_LINK,
	INIT_WORD, /* one of `words` */
};

/* A key of `me` that may be asked for; the row's number is that of
 * init_run.profile. */
struct init_question {
	const char *key;
	const char *question;
	const char *example;
	enum init_form form;
	const struct word *words;
};

extern const struct init_question init_questions[]; /* ends with a NULL key */

/* May that be the value? False, with the reason in `why`, if not. */
bool init_check(const struct init_question *q, const char *value,
		struct buf *why);

struct init_run {
	struct cli *cli;
	const char *dir, *schema;
	const char *profile[INIT_QUESTIONS]; /* NULL or "": not given */
	const char *contact; /* name of the first contact, or NULL */
	struct buf out;
	size_t made; /* files and lines that were not there before */
	bool fresh;  /* there was no network in `dir` */
	bool stop;
};

/* False when there can be no network in `dir`. `schema` is the path of the
 * JSON Schema, for editors. Nothing is written yet. */
bool init_open(struct init_run *run, struct cli *cli, const char *dir,
	       const char *schema);
/* The folder, kith.yaml and the first contact. */
void init_make(struct init_run *run);
/* Inside a git repository: what git is to ignore, and a check before each
 * commit. */
void init_git(struct init_run *run);
void init_close(struct init_run *run);

#endif
