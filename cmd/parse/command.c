/* The options of this command, and its --help. */
#include "config.h"

#include "commands.h"

static const struct cli_option parse_options[] = {
	{OPT_CHECK, "check", NULL,
	 "print only what is wrong, including keys that look like typos",
	 COMPLETE_NONE},
	{OPT_FROM, "from", "FORMAT",
	 "read other people's files: linkedin, google, outlook, csv, vcard, "
	 "ics, or auto to find out",
	 COMPLETE_IMPORTS},
	{OPT_KIND, "kind", "KIND",
	 "with --from csv: what a row is about, contact (the default), "
	 "program, or event",
	 COMPLETE_KINDS},
	{OPT_EVENT, "event", "ID",
	 "with --from ics or csv: the event whose sessions these are",
	 COMPLETE_EVENTS},
	{OPT_MAP, "map", "COLUMN=FIELD",
	 "with --from: what a column of the table is", COMPLETE_NONE},
	{OPT_MAP_FILE, "map-file", "FILE",
	 "with --from: a file of such pairs, one per line", COMPLETE_FILE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_parse = {
	.name = "parse",
	.operands = "[OPTION...] [FILE|DIR|ID|-]...",
	.summary = "read contact files and write them as a stream of records",
	.details =
		"Reads contact, program and event files, checks them, and "
		"writes each as one line of JSON. What cannot be read is "
		"reported with its line and column and left out; the others "
		"are still read.\n\n"
		"  kith parse                      the network you are in\n"
		"  kith parse lee                  a contact, by the beginning "
		"of its id\n"
		"  kith parse DIR | jq .name       use any JSON tool on it\n"
		"  kith parse --check              is everything in order?\n"
		"  kith parse --from auto Connections.csv | kith save\n"
		"                                  start from a LinkedIn "
		"archive\n"
		"  kith parse --from csv --kind program list.csv | kith save\n"
		"                                  a list of programs\n"
		"  kith parse --from ics program.ics --event apa-2027 |\n"
		"      kith save --update          the sessions of a meeting",
	.formats = "jsonl json yaml tsv csv text",
	.groups = CLI_RECORDS | CLI_OUTPUT | CLI_PATHS,
	.options = parse_options,
};
