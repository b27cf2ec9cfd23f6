/* The options of this command, and its --help. */
#include "config.h"

#include "commands.h"

static const struct cli_option undo_options[] = {
	{OPT_DRY_RUN, "dry-run", NULL,
	 "write nothing; show the change as a diff", COMPLETE_NONE},
	{'v', "verbose", NULL, "say what was undone, as on a terminal",
	 COMPLETE_NONE},
	{OPT_FOLLOW, "follow", NULL,
	 "write through contact files that are links", COMPLETE_NONE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

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
	.groups = CLI_RECORDS,
	.options = undo_options,
};
