/*
 * Files in the user's editor, and what is wrong with them afterwards.
 *
 *	char *paths[] = {"net/lee.yaml", NULL};
 *	int err = edit_files(&cli, "net", paths, false);
 */
#ifndef KITH_CLI_EDIT_H
#define KITH_CLI_EDIT_H

#include "cli/cli.h"

/*
 * Opens the records of the network `root`, up to a NULL, or its kith.yaml as
 * `settings`. Then they are read as every command does, warnings and errors are
 * reported, and at a terminal the user may go back where there is an error.
 * `cli->status` says how the files are in the end. Returns what editor_run did.
 */
int edit_files(struct cli *cli, const char *root, char **paths, bool settings);

#endif
