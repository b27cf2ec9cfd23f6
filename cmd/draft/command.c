/* The options of this command, and its --help. */
#include "config.h"

#include "commands.h"

static const struct cli_option draft_options[] = {
	{'t', "template", "NAME",
	 "take this template; by default the one that 'kith due' chose",
	 COMPLETE_TEMPLATES},
	{'s', "set", "NAME=VALUE",
	 "give a fact for all of them; more than once for a list",
	 COMPLETE_SLOTS},
	{OPT_SLOTS, "slots", "FILE",
	 "read facts from FILE (YAML): a block for each contact's id",
	 COMPLETE_FILE},
	{'d', "directory-out", "DIR",
	 "write each draft to a file in DIR; nothing is overwritten",
	 COMPLETE_DIR},
	{'o', "output", "FORMAT",
	 "write FORMAT; by default eml for one, mbox for several",
	 COMPLETE_FORMATS},
	{'e', "edit", NULL,
	 "open each draft in $VISUAL or $EDITOR, with marks for what is "
	 "missing",
	 COMPLETE_NONE},
	{OPT_ASK, "ask", NULL, "ask on the terminal for facts that are missing",
	 COMPLETE_NONE},
	{OPT_BLANK, "blank", NULL,
	 "leave [[marks]] where a fact is missing, and no recipient",
	 COMPLETE_NONE},
	{OPT_ALLOW, "allow", "GUARD,...",
	 "let drafts pass that these guards would hold back", COMPLETE_GUARDS},
	{OPT_CHECK, "check", "FILE",
	 "run the guards over a message of your own to one contact; - is "
	 "standard input",
	 COMPLETE_FILE},
	{OPT_LIST, "list", NULL, "list the templates and exit", COMPLETE_NONE},
	{OPT_SHOW, "show", "NAME", "write a template and exit",
	 COMPLETE_TEMPLATES},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_draft = {
	.name = "draft",
	.operands = "[OPTION...] [FILE|DIR|ID|-]...",
	.summary = "write drafts of messages, and hold back those that would "
		   "do harm",
	.details =
		"Turns records into messages, with facts from your files, and "
		"says which facts are missing and where to put them. Nothing "
		"is ever sent.\n"
		"\n"
		"  kith due | kith draft -d out/    all that is due, one file "
		"each\n"
		"  kith draft -t mentor lee         one, to standard output\n"
		"  kith draft -t mentor -e lee      and into your editor\n"
		"  kith draft --check my.eml lee    a message of your own\n"
		"  kith draft --list                the templates",
	.formats = "eml mbox text mailto",
	.groups = CLI_RECORDS,
	.options = draft_options,
};
