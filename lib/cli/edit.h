/*
 * Files in the user's editor, and what is wrong with them afterwards.
 *
 *	const char *paths[] = {"lee.yaml"};
 *	const struct edit e = {.root = "net", .paths = paths, .count = 1};
 *	int err = edit_files(&cli, &e);
 */
#ifndef KITH_CLI_EDIT_H
#define KITH_CLI_EDIT_H

#include "cli/cli.h"

struct edit {
	const char *root;
	const char *const *paths; /* below it: records, and kith.yaml */
	size_t count;
	const struct cli_command *const *commands; /* all, for kith.yaml */
	bool made; /* the user has just had the files made */
};

/*
 * Opens the files. Then they are read, what is wrong or doubtful is reported,
 * and at a terminal the user may go back where there is an error. What the
 * editor changed is a run that undo takes back. `cli->status` says how the
 * files are in the end. Returns what editor_run did.
 */
int edit_files(struct cli *cli, const struct edit *e);

#endif
