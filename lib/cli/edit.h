/*
 * Files in the user's editor, and what is wrong with them afterwards.
 *
 *	char *paths[] = {"net/lee.yaml", NULL};
 *	int err = edit_files(&cli, "net", paths, NULL);
 */
#ifndef KITH_CLI_EDIT_H
#define KITH_CLI_EDIT_H

#include "cli/cli.h"

/*
 * Opens the records of the network `root`, up to a NULL, or its kith.yaml: then
 * `settings` are all commands, for its defaults; else NULL. Then they are read,
 * what is wrong or doubtful is reported, and at a terminal the user may go back
 * where there is an error. `cli->status` says how the files are in the end.
 * Returns what editor_run did.
 */
int edit_files(struct cli *cli, const char *root, char **paths,
	       const struct cli_command *const settings[]);

#endif
