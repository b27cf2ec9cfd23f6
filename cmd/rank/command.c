/* The options of this command, and its --help. */
#include "config.h"

#include "commands.h"

static const struct cli_option rank_options[] = {
	{'n', "number", "N", "at most the first N", COMPLETE_NONE},
	{OPT_ALL, "all", NULL,
	 "also the programs that are closed to you, with the reason",
	 COMPLETE_NONE},
	{OPT_WHY, "why", NULL,
	 "as text, every reason with its fact, its source and its age",
	 COMPLETE_NONE},
	{OPT_ASK, "ask", NULL,
	 "as text, the questions, person by person; the best "
	 "program comes first",
	 COMPLETE_NONE},
	{OPT_COMPARE, "compare", NULL,
	 "as text, the two programs that the operands name, side by side",
	 COMPLETE_NONE},
	{OPT_SIGNALS, "signals", NULL,
	 "as text, where the season's signals would go, and why",
	 COMPLETE_NONE},
	{OPT_SET, "set", "me.KEY=VALUE",
	 "what if? Rank as if your profile said so; may be given several times",
	 COMPLETE_NONE},
	{OPT_WEIGHTS, "weights", "FILE",
	 "read weights from FILE, a mapping such as 'visa: 30'; they override "
	 "the policy",
	 COMPLETE_FILE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_rank = {
	.name = "rank",
	.operands = "[OPTION...] [FILE|DIR|ID|-]...",
	.summary = "put programs in order, and say why",
	.details =
		"Weighs programs against your profile and the people you know "
		"there, names those that a stated rule closes to you, and "
		"turns what is unknown into questions. It counts reasons; it "
		"predicts no chances.\n"
		"\n"
		"  kith rank                       the network you are in\n"
		"  kith rank --why mill-river      each point of one program\n"
		"  kith rank --ask                 what to ask whom first\n"
		"  kith rank --compare mill-river cedar-harbor\n"
		"  kith rank --set me.scores.step2=250   what if?",
	.formats = "jsonl json yaml tsv csv text",
	.groups = CLI_RECORDS | CLI_OUTPUT | CLI_PATHS,
	.options = rank_options,
};
