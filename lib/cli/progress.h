/*
 * How far long work is, on a terminal's standard error: nothing in the first
 * second, then one line that is drawn over itself, and no trace at the end.
 *
 *	struct progress p;
 *	progress_init(&p, NULL, "reading");
 *	progress_step(&p, 300, 10000);	// as often as there is news
 *	progress_end(&p);		// before results are written
 *
 * With -q, in a pipe, and where standard error is no terminal, all of it does
 * nothing: of the commands of a pipe only the last may write there.
 * One at a time, from one thread. Messages and output of cli take the line away
 * before they write.
 */
#ifndef KITH_CLI_PROGRESS_H
#define KITH_CLI_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

struct cli;

struct progress {
	const char *what; /* borrowed: "reading" */
	bool shows;
	long next; /* when to draw again, in milliseconds */
};

void progress_init(struct progress *p, const struct cli *cli, const char *what);
/* `total` is 0 while it is not known. */
void progress_step(struct progress *p, size_t done, size_t total);
void progress_end(struct progress *p);
/* Takes the line away, if there is one, until the next step. */
void progress_hide(void);

#endif
