/* The options of this command, and its --help. */
#include "config.h"

#include "commands.h"

#include "cli/entry.h"

static const struct cli_option log_options[] = {
	ENTRY_ROWS,
	{OPT_DONE, "done", NULL, "remove the plan", COMPLETE_NONE},
	{OPT_MAIL, "mail", NULL,
	 "log messages: those of files, mboxes and Maildirs, or of standard "
	 "input",
	 COMPLETE_NONE},
	{OPT_FROM, "from", "FORMAT",
	 "log the messages of another program's files: linkedin-messages",
	 COMPLETE_FORMATS},
	{OPT_UNKNOWN, "unknown", NULL,
	 "with --mail or --from: log nothing; write those who are not "
	 "contacts, for kith save",
	 COMPLETE_NONE},
	{OPT_UNDO, "undo", NULL, "undo what the last run wrote", COMPLETE_NONE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_log = {
	.name = "log",
	.operands = "[OPTION...] ID... TYPE [VIA] [@EVENT] [TEXT]",
	.summary = "add an entry to the log of contacts, or of programs",
	.details =
		"Records what happened, in the files of the contacts. An ID is "
		"an id, the start of\n"
		"one, or part of a name; - stands for the records on standard "
		"input. A channel\n"
		"right after TYPE is taken for VIA; a TEXT that is such a word "
		"is written\n"
		"-k text=WORD.\n"
		"\n"
		"  kith log lee met @apa-2026 \"panel on visas\"\n"
		"  kith log -d yesterday lee rao thanked email \"the tour\"\n"
		"  kith log lee met --done --next '+2w send the CV'\n"
		"  kith log lee asked email -k ask=feedback \"my CV\"\n"
		"  kith log lee met --promise 'friday my CV'\n"
		"  kith log lee replied -k expect='ask the chief' -k by=+2w\n"
		"  kith filter tags:journal-club | kith log - met zoom\n"
		"  kith log cedar-harbor offered -k by=friday\n"
		"  kith log --mail ~/Maildir       sent or replied, by "
		"address\n"
		"  kith log --mail --unknown Sent | kith save\n"
		"  kith log --from linkedin-messages messages.csv\n"
		"  kith log --undo",
	.formats = "linkedin-messages",
	.groups = CLI_RECORDS | CLI_WRITES,
	.options = log_options,
};
