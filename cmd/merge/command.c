/* The --help of this command, which has no options of its own. */
#include "config.h"

#include "commands.h"

const struct cli_command command_merge = {
	.name = "merge",
	.operands = "[OPTION...] BASE OURS THEIRS [SIZE [PATH]]",
	.summary = "merge three versions of a contact file, for git",
	.details =
		"The merge driver that 'kith init' tells git about: puts what "
		"THEIRS changed since BASE into OURS, by key and by log entry. "
		"Both may log, and both may change other keys of one person. "
		"What both changed differently is put between git's conflict "
		"markers, SIZE characters long.\n\n"
		"  kith merge base.yaml ours.yaml theirs.yaml\n"
		"  git config merge.kith.driver 'kith merge %O %A %B %L %P'\n\n"
		"Writes OURS and nothing else. PATH is the file's name for "
		"messages. The status is 1 where there is a conflict.",
	.groups = 0,
};
