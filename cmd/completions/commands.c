#include "config.h"

#include "commands.h"

#include <stddef.h>

static const struct cli_option parse_options[] = {
	{OPT_CHECK, "check", NULL,
	 "print only what is wrong, also keys that look like typos",
	 COMPLETE_NONE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_parse = {
	.name = "parse",
	.operands = "[OPTION...] [FILE|DIR|ID|-]...",
	.summary = "read contact files and write them as a stream of records",
	.details =
		"Reads contact, program and event files, checks them, and "
		"writes each as one line\nof JSON. What can't be read is "
		"reported with its line and column and left out;\nthe rest "
		"goes on.\n\n"
		"  kith parse                      the network you are in\n"
		"  kith parse lee                  the contact whose id begins "
		"so\n"
		"  kith parse DIR | jq .name       use any JSON tool on it\n"
		"  kith parse --check              is everything in order?",
	.formats = "jsonl json yaml tsv csv text",
	.groups = CLI_RECORDS | CLI_OUTPUT | CLI_PATHS,
	.options = parse_options,
};

static const struct cli_option filter_options[] = {
	{'v', "invert", NULL, "keep the records that do not match",
	 COMPLETE_NONE},
	{'c', "count", NULL, "write only how many match", COMPLETE_NONE},
	{'n', "number", "N", "stop after N records", COMPLETE_NONE},
	{'s', "sort", "FIELD,...",
	 "sort by these fields: days and numbers by value, names by family "
	 "name; what has no value comes last",
	 COMPLETE_FIELDS},
	{'r', "reverse", NULL, "turn the order of -s around", COMPLETE_NONE},
	{'F', "file", "FILE",
	 "read a query from FILE, which must match too; lines that begin with "
	 "# are comments",
	 COMPLETE_FILE},
	{OPT_EXPLAIN, "explain", NULL,
	 "write the query with all its parentheses, and stop", COMPLETE_NONE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_filter = {
	.name = "filter",
	.operands = "[OPTION...] EXPR...",
	.summary = "keep the records that match a query",
	.details =
		"Reads records (of the network you are in, of -C DIR, or from "
		"a pipe) and keeps\nthose that match. Case and accents do not "
		"matter.\n\n"
		"  kith filter alvarez             a word, in any field\n"
		"  kith filter role:resident       a part of a field\n"
		"  kith filter +img-alum no:email  a tag, and a field that is "
		"missing\n"
		"  kith filter 'last:..-90d or stage=new'",
	.formats = "jsonl json yaml tsv csv text",
	.groups = CLI_RECORDS | CLI_OUTPUT | CLI_PATHS,
	.options = filter_options,
};

static const struct cli_option due_options[] = {
	{OPT_WITHIN, "within", "SPAN",
	 "also what opens within SPAN from today: 7d, 2w, 1m", COMPLETE_NONE},
	{OPT_ALL, "all", NULL,
	 "also everyone else, with the reason why nothing is due",
	 COMPLETE_NONE},
	{OPT_ACTION, "action", "ACTION,...", "only these actions",
	 COMPLETE_ACTIONS},
	{'n', "number", "N", "at most the first N", COMPLETE_NONE},
	{OPT_PER_DAY, "per-day", "N",
	 "plan the work: at most N a day, what closes first comes first",
	 COMPLETE_NONE},
	{OPT_WHY, "why", NULL,
	 "as text, each reason with the window that the rule gave",
	 COMPLETE_NONE},
	{OPT_COUNT, "count", NULL, "write only how many are due",
	 COMPLETE_NONE},
	{OPT_EXIT_CODE, "exit-code", NULL,
	 "end with status 1 when nobody is due", COMPLETE_NONE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_due = {
	.name = "due",
	.operands = "[OPTION...] [FILE|DIR|ID|-]...",
	.summary = "say who is due for a message today, and why",
	.details =
		"Says who is due, for what, by when and why: overdue first, "
		"then what is open.\nNothing due prints nothing.\n\n"
		"  kith due                        the network you are in\n"
		"  kith due --within 7d            and what opens this week\n"
		"  kith due --per-day 3            spread over the days\n"
		"  kith due --all lee              why is Lee not due?\n"
		"  kith due -o ical > due.ics      for a calendar",
	.formats = "jsonl json yaml tsv csv text ical remind",
	.groups = CLI_RECORDS | CLI_OUTPUT | CLI_PATHS,
	.options = due_options,
};

const struct cli_command *const commands[] = {
	&command_parse,
	&command_filter,
	&command_due,
	NULL,
};
