#include "config.h"

#include "cli/cli_impl.h"

/* One row an option that several commands share, with the group it is in;
 * group 0 is for every command. */
static const struct {
	unsigned group;
	struct cli_option option;
} shared[] = {
	{CLI_RECORDS,
	 {'C', "directory", "DIR",
	  "use the network in DIR: its records when no operand is given, its "
	  "kith.yaml in any case",
	  COMPLETE_DIR}},
	{CLI_RECORDS,
	 {CLI_TODAY, "today", "DATE", "take DATE for today (also $KITH_TODAY)",
	  COMPLETE_DATE}},
	{CLI_OUTPUT,
	 {'o', "output", "FORMAT",
	  "write FORMAT; by default jsonl, on a terminal text",
	  COMPLETE_FORMATS}},
	{CLI_CARDS,
	 {'o', "output", "FORMAT", "write FORMAT; by default text",
	  COMPLETE_FORMATS}},
	{CLI_OUTPUT | CLI_CARDS,
	 {'f', "fields", "FIELD,...",
	  "only these fields; a dotted path goes into maps and lists",
	  COMPLETE_FIELDS}},
	{CLI_OUTPUT | CLI_CARDS,
	 {CLI_COLOR, "color", "WHEN", "auto, always or never (also $NO_COLOR)",
	  COMPLETE_COLOR}},
	{CLI_PATHS,
	 {'l', "paths", NULL, "write only the paths of the files, one a line",
	  COMPLETE_NONE}},
	{CLI_PATHS,
	 {'0', "null", NULL, "write only the paths, each ended by a NUL byte",
	  COMPLETE_NONE}},
	{0, {'h', "help", NULL, "say how to use it, and stop", COMPLETE_NONE}},
	{0,
	 {'V', "version", NULL, "say which version it is, and stop",
	  COMPLETE_NONE}},
};

const struct cli_option *cli_shared_option(const struct cli_command *command,
					   size_t index)
{
	for (size_t i = 0; i < sizeof(shared) / sizeof(*shared); i++)
		if (!shared[i].group || (shared[i].group & command->groups))
			if (index-- == 0)
				return &shared[i].option;
	return NULL;
}
