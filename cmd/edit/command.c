/* The --help of this command, which has no options of its own. */
#include "config.h"

#include "commands.h"

const struct cli_command command_edit = {
	.name = "edit",
	.operands = "[OPTION...] [ID...]",
	.summary = "open files in your editor, and check them afterwards",
	.details =
		"Opens the files in $VISUAL or $EDITOR, which the shell runs. "
		"When it ends they are\n"
		"checked; where there is an error you may go back. Without "
		"operands, or for\n"
		"'me', it opens kith.yaml. 'kith undo' takes back what you "
		"changed.\n"
		"\n"
		"  kith edit lee\n"
		"  kith filter no:email | kith edit -\n"
		"  kith edit                       your profile and settings",
	.groups = CLI_RECORDS,
};
