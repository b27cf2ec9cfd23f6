/* The options of this command, and its --help. */
#include "config.h"

#include "commands.h"

static const struct cli_option stats_options[] = {
	{'s', "section", "NAME,...",
	 "only these sections: overview, coverage, response, timeliness, "
	 "events, balance, prospects, pipelines, growth",
	 COMPLETE_SECTIONS},
	{OPT_GAPS, "gaps", NULL,
	 "only what is missing, as a to-do list; in a pipe the records that "
	 "it names",
	 COMPLETE_NONE},
	{OPT_BY, "by", "FIELD[,FIELD]",
	 "count by a field, or by two in a table; or growth by week, month or "
	 "quarter",
	 COMPLETE_FIELDS},
	{OPT_EVENT, "event", "ID",
	 "only people of that event; shows the section events unless others "
	 "are named",
	 COMPLETE_EVENTS},
	{OPT_SINCE, "since", "DATE", "only log entries from DATE on",
	 COMPLETE_DATE},
	{OPT_UNTIL, "until", "DATE", "only log entries up to DATE",
	 COMPLETE_DATE},
	{'n', "number", "N",
	 "at most N rows of a list; 0 is all; by default 5 people, 20 values",
	 COMPLETE_NONE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_stats = {
	.name = "stats",
	.operands = "[OPTION...] [SECTION|FILE|DIR|ID|-]...",
	.summary = "see the network at a glance, and its gaps",
	.details =
		"Counts a network: who is in it, who answers, what was late, "
		"who is missing. An operand that is the name of a section "
		"picks that section.\n\n"
		"  kith stats                      everything\n"
		"  kith stats response events      two sections\n"
		"  kith stats --gaps               what to do about it\n"
		"  kith stats --by role,stage      a table of two fields\n"
		"  kith stats growth -o svg > growth.svg",
	.formats = "jsonl json yaml tsv csv text svg",
	.display = "section by number",
	.groups = CLI_RECORDS | CLI_OUTPUT,
	.options = stats_options,
};
