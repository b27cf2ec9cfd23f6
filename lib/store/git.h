/*
 * git, run for its answers: which files a change touched, and their bytes.
 *
 *	const char *const words[] = {"rev-parse", "HEAD", NULL};
 *	if (git_run(&out, dir, words) == 0)
 *		...			// what it printed is in out
 *
 *	struct git_blobs blobs;
 *	if (git_blobs_open(&blobs, dir) && git_blob(&blobs, ":a", 100, &out))
 *		...			// the staged bytes of 'a' are in out
 *	git_blobs_close(&blobs);
 *
 * Words are never read by a shell, but git takes one that begins with '-' for
 * an option: "--end-of-options" belongs before what a user typed.
 */
#ifndef KITH_STORE_GIT_H
#define KITH_STORE_GIT_H

#include <stdbool.h>
#include <stdio.h>
#include <sys/types.h>

#include "base/buf.h"

/*
 * Runs git in `dir` with up to 32 words, without standard input; its complaints
 * are not shown. Appends what it prints. Its exit status, or -1 if it cannot be
 * run or was killed.
 */
int git_run(struct buf *out, const char *dir, const char *const *words);

/* 1 where `dir` is in a work tree, 0 where not, -1 where git cannot be run. */
int git_has(const char *dir);

struct git_blobs {
	pid_t pid;
	int to;
	FILE *from;
};

/* Starts 'git cat-file --batch'. False if it cannot; closed in any case. */
bool git_blobs_open(struct git_blobs *b, const char *dir);
/*
 * Appends the object `name` ("ID", ":PATH", "REV:PATH"; no newline in it).
 * False if there is none, or it is longer than `limit` bytes.
 */
bool git_blob(struct git_blobs *b, const char *name, size_t limit,
	      struct buf *out);
void git_blobs_close(struct git_blobs *b);

#endif
