/* The --help of this command, which has no options of its own. */
#include "config.h"

#include "commands.h"

const struct cli_command command_set = {
	.name = "set",
	.operands = "[OPTION...] ID... KEY=VALUE|KEY+=VALUE|KEY-=VALUE|+TAG...",
	.summary = "change keys in one or many files",
	.details =
		"Changes only the lines it must. An ID is an id, the start of "
		"one, or part of a name;\n- stands for the records on "
		"standard input. KEY= removes the key, += adds a value and\n"
		"-= removes one; +TAG and -TAG are short for tags. The ID "
		"me is you: 'me' in kith.yaml.\n\n"
		"  kith set lee role=attending city=Dayton\n"
		"  kith set lee next.date=+2w next.what='send the CV'\n"
		"  kith set lee rao email+=lee@example.org -prospect\n"
		"  kith filter log.event:apa | kith set - +apa\n"
		"  kith set me stage=applying step='studying for Step 3'\n"
		"  kith set --dry-run lee cadence=",
	.groups = CLI_RECORDS | CLI_WRITES | CLI_FIRST,
};
