/* The options of this command, and its --help. */
#include "config.h"

#include "commands.h"

#include "cli/entry.h"
#include "model/vocab.h"

static const struct cli_option add_options[] = {
	ENTRY_ROWS,
	{OPT_KIND, "kind", "KIND",
	 "make an event or a program instead of a person", COMPLETE_KINDS},
	{OPT_ID, "id", "ID",
	 "the id, which is the file's name, if not made of the name",
	 COMPLETE_NONE},
	{OPT_INTO, "in", "FOLDER",
	 "make the file in FOLDER, below the network's root", COMPLETE_DIR},
	{'e', "edit", NULL, "open the file in $VISUAL or $EDITOR afterwards",
	 COMPLETE_NONE},
	{OPT_ANYWAY, "anyway", NULL,
	 "make the file though somebody has that name or address, or the name "
	 "is a role",
	 COMPLETE_NONE},
	{OPT_DRY_RUN, "dry-run", NULL,
	 "write nothing; show the new file as a diff", COMPLETE_NONE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_add = {
	.name = "add",
	.operands = "[OPTION...] [NAME [KEY=VALUE|+TAG]... [TYPE [VIA] "
		    "[@EVENT] [TEXT]]]",
	.summary = "add a person, with what happened, in one line",
	.details =
		"Makes the file of somebody new and prints its path. The keys "
		"are those of\n"
		"'kith help contact', with --kind those of 'kith help event' "
		"or 'program';\n"
		"commas separate the values of interests, languages, tags and "
		"the like.\n"
		"After them comes a log entry, as for kith log and with its "
		"options. Without\n"
		"operands, on a terminal, it asks.\n"
		"\n"
		"  kith add Ann Lee role=fellow met @apa-2026 \"panel on "
		"visas\"\n"
		"  kith add Bo Ray met zoom --promise 'friday my CV' -k "
		"topics=visas\n"
		"  kith add \"Dr. Omar Haddad\" email=omar@example.org +apa\n"
		"  kith add -d yesterday --in boston Mei Chen met in-person\n"
		"  kith add --kind event --id apa-2026 \"APA Annual Meeting "
		"2026\"",
	.groups = CLI_RECORDS,
	.options = add_options,
};
