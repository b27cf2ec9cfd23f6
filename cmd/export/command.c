/* The options of this command, and its --help. */
#include "config.h"

#include "commands.h"

static const struct cli_option export_options[] = {
	{'d', "dir", "DIR",
	 "write one file per item into DIR, for vdirsyncer and khal; remove "
	 "those of earlier runs that are no longer there",
	 COMPLETE_DIR},
	{OPT_ALL, "all", NULL,
	 "also people who are closed or not to be contacted", COMPLETE_NONE},
	{OPT_CARD_VERSION, "card-version", "VERSION",
	 "for vcard: 3.0, which every program reads, or 4.0", COMPLETE_NONE},
	{OPT_WITHIN, "within", "SPAN",
	 "for ical, remind and html: also what opens in this time, such as 2w",
	 COMPLETE_NONE},
	{'f', "fields", "FIELD,...",
	 "for csv and tsv: these columns; dots lead into mappings and lists",
	 COMPLETE_FIELDS},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_export = {
	.name = "export",
	.operands = "[OPTION...] FORMAT [EXPR]...",
	.summary = "write the network for an address book, calendar, mail "
		   "program, sheet",
	.details =
		"Writes the records that match, or all, in the form of another "
		"program. EXPR is a query as for kith filter; - in its place "
		"reads records from standard input.\n"
		"\n"
		"  kith export vcard >contacts.vcf     version 3.0; "
		"--card-version 4.0\n"
		"  kith export ical -d ~/.calendars/kith\n"
		"  kith export csv --bom >people.csv   for a spreadsheet\n"
		"  kith export dot | sfdp -Tsvg        who is where\n"
		"  kith export mutt name:%s or email:%s   query_command of "
		"mutt\n"
		"  kith export aerc name:%s or email:%s   "
		"address-book-cmd of aerc\n"
		"  kith export remind | remind -\n"
		"  kith export html >network.html      a page for a browser",
	.formats = "vcard ical csv tsv dot mutt aerc remind html",
	.groups = CLI_RECORDS | CLI_SHEETS,
	.options = export_options,
};
