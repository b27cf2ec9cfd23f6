/* The options of this command, and its --help. */
#include "config.h"

#include "commands.h"

static const struct cli_option diff_options[] = {
	{OPT_SINCE, "since", "DAY",
	 "compare with the last commit before DAY: -7d, monday, 2026-05-18",
	 COMPLETE_DATE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_diff = {
	.name = "diff",
	.operands = "[OPTION...] [REVISION [REVISION]]",
	.summary = "say what changed in the network, in words",
	.details =
		"Compares two revisions of the network in git, person by "
		"person: who is new, what was logged, which facts changed. "
		"Without a revision: what is not committed yet; with one: the "
		"files as they are, against it.\n\n"
		"  kith diff                       since the last commit\n"
		"  kith diff --since -7d           a weekly look back\n"
		"  kith diff HEAD~3 HEAD           two revisions, as git "
		"names them\n"
		"  kith diff -o jsonl | jq .name   for other programs",
	.formats = "text jsonl",
	.groups = CLI_RECORDS | CLI_CARDS,
	.options = diff_options,
};
