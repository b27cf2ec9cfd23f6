/*
 * Edits the files of several records, all of them or none: each is read and
 * checked before the first is written; with --dry-run a diff is all there is.
 *
 *	struct rewrite_file lee = {.who = ...}, *files[] = {&lee};
 *	struct rewrite job = {.what = "set", .check = ..., .edit = ...};
 *	record_init(&lee.record);
 *	rewrite_files(&cli, &job, files, 1);
 *	rewrite_file_release(&lee);
 *
 * Errors are reported through `cli` and in its status: CLI_NO for what a rule
 * refuses, CLI_TROUBLE for the rest.
 */
#ifndef KITH_CLI_REWRITE_H
#define KITH_CLI_REWRITE_H

#include "cli/cli.h"
#include "codec/yaml/splice.h"
#include "model/assign.h"
#include "store/replace.h"
#include "store/roster.h"

struct rewrite;

/* A file, what it holds, and what it is to hold. */
struct rewrite_file {
	struct replace_edit base; /* first */
	const struct roster_entry *who;
	struct record record;     /* before, normalized */
	struct buf before, after; /* the whole file */
	bool skip;                /* nothing is to be written to it */
	const struct rewrite *job;
};

struct rewrite {
	const char *root; /* of the network */
	const char *what; /* the command, for kith undo */
	void *ctx;
	/* Is this to be written to the record, which is read? The exit status;
	 * it may set `skip` instead. Once a file. */
	int (*check)(void *ctx, struct rewrite_file *f, struct diag *d);
	/* Makes the edit; false, with an error in `d`, refuses. As often as the
	 * file changes meanwhile. */
	bool (*edit)(void *ctx, struct rewrite_file *f, struct splice *s,
		     struct diag *d);
	/* The file is as it should be, written or REPLACE_SAME; or, with
	 * --dry-run, could be. */
	void (*done)(void *ctx, const struct rewrite_file *f,
		     enum replace_result result);
	bool apart;      /* each by itself, whatever becomes of the others */
	struct buf *out; /* for diffs */
};

void rewrite_file_release(struct rewrite_file *f);
/* For `done`: each key of `list` that has changed with its new value and the
 * one that it replaces, a line each: nothing is replaced without a word. */
void rewrite_put_changes(struct buf *out, const struct rewrite_file *f,
			 const struct assign *list, size_t count);
void rewrite_files(struct cli *cli, const struct rewrite *job,
		   struct rewrite_file *const *files, size_t count);

#endif
