/*
 * The user's editor, on files that are there.
 *
 *	char *paths[] = {"lee.yaml", NULL};
 *	int err = editor_run(paths);
 */
#ifndef KITH_CLI_EDITOR_H
#define KITH_CLI_EDITOR_H

#include "base/buf.h"

/*
 * Opens the files, up to a NULL, and waits until it ends: 0, or errno where it
 * cannot be run, or -1 when it says that it failed. It gets the terminal, even
 * where a pipe is standard input or output.
 */
int editor_run(char **paths);
/* Appends the message for what editor_run returned, other than 0, and gives the
 * bytes of `out`. */
const char *editor_failure(struct buf *out, int err);

#endif
