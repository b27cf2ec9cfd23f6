/* The options of this command, and its --help. */
#include "config.h"

#include "commands.h"

static const struct cli_option save_options[] = {
	{OPT_UPDATE, "update", NULL,
	 "fill in keys that a file lacks; values are never changed",
	 COMPLETE_NONE},
	{OPT_INTO, "into", "DIR",
	 "put new files into this folder of the network", COMPLETE_DIR},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_save = {
	.name = "save",
	.operands = "[OPTION...] [FILE|DIR|-]...",
	.summary = "write a stream of records into the files of a network",
	.details =
		"Makes a file for each record that is new to the network. A "
		"known one, by id,\naddress, profile link, or name and "
		"institution, is left alone.\n\n"
		"  kith save --dry-run more.jsonl  what would be saved, as a "
		"diff\n"
		"  kith filter -C old +img | kith save\n"
		"                                  people of another network\n"
		"  kith save --update more.jsonl   also keys that files lack",
	.groups = CLI_RECORDS | CLI_WRITES,
	.options = save_options,
};
