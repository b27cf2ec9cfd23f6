/* The options of this command, and its --help. */
#include "config.h"

#include "commands.h"

static const struct cli_option show_options[] = {
	{OPT_TEXTCONV, "textconv", NULL,
	 "for git: what a file says, one line per value, the same on every day",
	 COMPLETE_NONE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_show = {
	.name = "show",
	.operands = "[OPTION...] [FILE|DIR|ID|-]...",
	.summary = "show a contact: who it is, what happened, what is due",
	.details =
		"Shows contacts as cards: who they are, what is due and why, "
		"what happened, newest first, and the facts. The card of a "
		"program says who is there, that of an event whom to meet.\n"
		"\n"
		"  kith show lee                   a contact, by the beginning "
		"of its id\n"
		"  kith filter +img-alum | kith show\n"
		"  kith show -o json lee           with 'due', for other tools",
	.formats = "text json jsonl yaml tsv csv",
	.groups = CLI_RECORDS | CLI_CARDS | CLI_PATHS,
	.options = show_options,
};
