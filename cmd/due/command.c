/* The options of this command, and its --help. */
#include "config.h"

#include "commands.h"

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
		"then what is open.\n"
		"Prints nothing when nothing is due.\n"
		"\n"
		"  kith due                        the network you are in\n"
		"  kith due --within 7d            and what opens this week\n"
		"  kith due --per-day 3            spread over the days\n"
		"  kith due --all lee              why is Lee not due?\n"
		"  kith due -o ical > due.ics      for a calendar",
	.formats = "jsonl json yaml tsv csv text ical remind",
	.display = "within all per-day why",
	.groups = CLI_RECORDS | CLI_OUTPUT | CLI_PATHS,
	.options = due_options,
};
