/* The options of this command, and its --help. */
#include "config.h"

#include "commands.h"

static const struct cli_option filter_options[] = {
	{'v', "invert", NULL, "keep the records that do not match",
	 COMPLETE_NONE},
	{'c', "count", NULL, "write only how many match", COMPLETE_NONE},
	{'n', "number", "N", "stop after N records", COMPLETE_NONE},
	{'s', "sort", "FIELD,...",
	 "sort by these fields: days and numbers by value, names by family "
	 "name; what has no value comes last",
	 COMPLETE_FIELDS},
	{'r', "reverse", NULL, "reverse the order of -s", COMPLETE_NONE},
	{'F', "file", "FILE",
	 "read a query from FILE, which must match too; lines that begin with "
	 "# are comments",
	 COMPLETE_FILE},
	{OPT_EXPLAIN, "explain", NULL,
	 "write the query with all its parentheses and exit", COMPLETE_NONE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_filter = {
	.name = "filter",
	.operands = "[OPTION...] [EXPR...]",
	.summary = "keep the records that match a query",
	.details =
		"Reads records (of the network you are in, of -C DIR, or from "
		"a pipe) and keeps those that match. Case and accents do not "
		"matter.\n\n"
		"  kith filter alvarez             a word, in any field\n"
		"  kith filter role:resident       a part of a field\n"
		"  kith filter +img-alum no:email  a tag, and a field that is "
		"missing\n"
		"  kith filter 'last:..-90d or stage=new'",
	.formats = "jsonl json yaml tsv csv text",
	.display = "sort reverse",
	.groups = CLI_RECORDS | CLI_OUTPUT | CLI_PATHS,
	.options = filter_options,
};
