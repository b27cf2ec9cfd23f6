/* The --help of this command, which has no options of its own. */
#include "config.h"

#include "commands.h"

const struct cli_command command_undo = {
	.name = "undo",
	.operands = "[OPTION...]",
	.summary = "take back what the last run wrote",
	.details =
		"Gives files the bytes that they had before the last run that "
		"wrote to the\nnetwork, and removes those that it made. A file "
		"that has changed since is left\nalone and named.\n\n"
		"  kith undo --dry-run             what it would do, as a "
		"diff\n"
		"  kith undo",
	.groups = CLI_RECORDS | CLI_WRITES,
};
