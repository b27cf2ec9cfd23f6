/* The options of this command, and its --help. */
#include "config.h"

#include "commands.h"

static const struct cli_option check_options[] = {
	{OPT_STRICT, "strict", NULL, "warnings make the exit status 1, too",
	 COMPLETE_NONE},
	{OPT_NO_RULE, "no-rule", "NAME,...",
	 "leave out these rules; may be given several times", COMPLETE_RULES},
	{OPT_LIST, "list", NULL, "list the rules and their levels",
	 COMPLETE_NONE},
	{OPT_FIX, "fix", NULL,
	 "fix what is safe to fix, then say what is left; 'kith undo' takes it "
	 "back",
	 COMPLETE_NONE},
	{OPT_DRY_RUN, "dry-run", NULL,
	 "with --fix: show the changes as a diff, and write nothing",
	 COMPLETE_NONE},
	{OPT_STAGED, "staged", NULL,
	 "check what is about to be committed, as git's index has it",
	 COMPLETE_NONE},
	{OPT_JSON_SCHEMA, "json-schema", NULL,
	 "write the JSON Schema of contacts, programs, events and kith.yaml, "
	 "for editors",
	 COMPLETE_NONE},
	{OPT_STDIN_NAME, "stdin-name", "FILE",
	 "what '-' reads is the text of this file, as an editor has it",
	 COMPLETE_FILE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_check = {
	.name = "check",
	.operands = "[OPTION...] [FILE|DIR|ID|-]...",
	.summary = "say what is wrong or doubtful in a network, and what to "
		   "write instead",
	.details =
		"Reads a whole network, or the files that are named, and "
		"writes what is wrong or doubtful, one line each: the place, "
		"error or warning, what to write instead, and the rule that "
		"found it. Prints nothing where all is well.\n"
		"\n"
		"  kith check                      the network you are in\n"
		"  kith check lee                  one contact\n"
		"  kith check --fix --dry-run      what it would fix\n"
		"  kith check --no-rule cut        without one of the rules\n"
		"  kith check --list               the rules",
	.groups = CLI_RECORDS,
	.options = check_options,
};
