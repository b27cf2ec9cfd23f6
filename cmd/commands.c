#include "config.h"

#include "commands.h"

#include <string.h>

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
		"writes each as one line of JSON. What cannot be read is "
		"reported with its line and column and left out; the others "
		"are still read.\n\n"
		"  kith parse                      the network you are in\n"
		"  kith parse lee                  a contact, by the beginning "
		"of its id\n"
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
	.operands = "[OPTION...] EXPR...",
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

static const struct cli_option show_options[] = {
	{OPT_NO_PAGER, "no-pager", NULL,
	 "write to the terminal at once, however long it is", COMPLETE_NONE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_show = {
	.name = "show",
	.operands = "[OPTION...] [FILE|DIR|ID|-]...",
	.summary = "show a contact: who it is, what happened, what is due",
	.details =
		"Shows contacts as cards: who they are, what is due and why, "
		"and what happened, newest first. Programs and events have "
		"cards, too.\n\n"
		"  kith show lee                   a contact, by the beginning "
		"of its id\n"
		"  kith filter +img-alum | kith show\n"
		"  kith show -o json lee           with `due`, for other tools",
	.formats = "text json jsonl yaml tsv csv",
	.groups = CLI_RECORDS | CLI_CARDS | CLI_PATHS,
	.options = show_options,
};

static const struct cli_option log_options[] = {
	{'d', "date", "DATE", "the day it happened, if not today",
	 COMPLETE_DATE},
	{'k', "key", "KEY=VALUE",
	 "one more key of the entry: topics, detail, lessons, promised, ask, "
	 "open_to, closing, via, text or one of your own, x-...; repeat it "
	 "for a list",
	 COMPLETE_NONE},
	{OPT_MAIL, "mail", NULL, "log the message on standard input",
	 COMPLETE_NONE},
	{OPT_UNDO, "undo", NULL, "undo what the last run wrote", COMPLETE_NONE},
	{'n', "dry-run", NULL, "write nothing; show the change as a diff",
	 COMPLETE_NONE},
	{'v', "verbose", NULL,
	 "show what was written and what is due next, as on a terminal",
	 COMPLETE_NONE},
	{OPT_FOLLOW, "follow", NULL,
	 "write through contact files that are links", COMPLETE_NONE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_log = {
	.name = "log",
	.operands = "[OPTION...] ID... TYPE [VIA] [@EVENT] [TEXT]",
	.summary = "add an entry to the log of one or many contacts",
	.details =
		"Records what happened, in the files of the contacts. An ID is "
		"an id, the start of\none, or part of a name; - stands for "
		"the records on standard input.\n\n"
		"  kith log lee met @apa-2026 \"panel on visas\"\n"
		"  kith log -d yesterday lee rao thanked email \"the tour\"\n"
		"  kith log lee asked email -k ask=feedback \"my CV\"\n"
		"  kith filter met.event:apa | kith log - attended @apa-2026\n"
		"  kith log --mail < message       sent or replied, by "
		"address\n"
		"  kith log --undo",
	.formats = NULL,
	.groups = CLI_RECORDS,
	.options = log_options,
};

static const struct cli_option save_options[] = {
	{OPT_UPDATE, "update", NULL,
	 "fill in keys that a file lacks; values are never changed",
	 COMPLETE_NONE},
	{'n', "dry-run", NULL, "write nothing; show the change as a diff",
	 COMPLETE_NONE},
	{OPT_INTO, "into", "DIR",
	 "put new files into this folder of the network", COMPLETE_DIR},
	{'v', "verbose", NULL, "list what was done for each record",
	 COMPLETE_NONE},
	{OPT_FOLLOW, "follow", NULL,
	 "write through contact files that are links", COMPLETE_NONE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_save = {
	.name = "save",
	.operands = "[OPTION...] [FILE|DIR|-]...",
	.summary = "write a stream of records into the files of a network",
	.details =
		"Makes a file for each record that is new to the network. A "
		"known one, by id,\naddress, profile link, or name and "
		"institution, is left alone.\n\n"
		"  kith save --dry-run more.jsonl  what would be saved, as a "
		"diff\n"
		"  kith filter -C old +img | kith save\n"
		"                                  people of another network\n"
		"  kith save --update more.jsonl   also keys that files lack",
	.formats = NULL,
	.groups = CLI_RECORDS,
	.options = save_options,
};

static const struct cli_option init_options[] = {
	{OPT_PROFILE, "name", "NAME", "your name", COMPLETE_NONE},
	{OPT_PROFILE + 1, "degree", "DEGREE", "your degree", COMPLETE_NONE},
	{OPT_PROFILE + 2, "country", "COUNTRY", "where you are from",
	 COMPLETE_NONE},
	{OPT_PROFILE + 3, "school", "SCHOOL", "your medical school",
	 COMPLETE_NONE},
	{OPT_PROFILE + 4, "email", "ADDRESS", "your e-mail address",
	 COMPLETE_NONE},
	{OPT_PROFILE + 5, "linkedin", "LINK", "your profile there",
	 COMPLETE_NONE},
	{OPT_PROFILE + 6, "visa", "VISA", "J-1, H-1B, either or none",
	 COMPLETE_NONE},
	{OPT_PROFILE + 7, "interests", "LIST",
	 "what you work on, with commas; the first two lead", COMPLETE_NONE},
	{OPT_PROFILE + 8, "step", "TEXT", "what you are doing now",
	 COMPLETE_NONE},
	{OPT_CONTACT, "contact", "NAME", "the first contact", COMPLETE_NONE},
	{OPT_NO_INPUT, "no-input", NULL, "ask nothing, even on a terminal",
	 COMPLETE_NONE},
	{OPT_NO_GIT, "no-git", NULL, "leave git alone", COMPLETE_NONE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_init = {
	.name = "init",
	.operands = "[OPTION...] [DIR]",
	.summary = "make a network: a folder with your profile and a contact",
	.details =
		"Makes a network in DIR, or in the folder you are in: "
		"kith.yaml with your profile, a first contact that explains "
		"the format, and, inside a git repository, what git needs to "
		"know. No file is overwritten.\n\n"
		"  kith init network               asks for your profile\n"
		"  kith init --no-input --name 'Dr. Nimali Perera' network",
	.formats = NULL,
	.groups = 0,
	.options = init_options,
};

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
	 "only people of that event, by default in the section of events",
	 COMPLETE_NONE},
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
	.groups = CLI_RECORDS | CLI_OUTPUT,
	.options = stats_options,
};

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
	 "write a file for each to DIR; nothing is overwritten", COMPLETE_DIR},
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
	 "leave [[marks]] where a fact is missing, and nobody to send it to",
	 COMPLETE_NONE},
	{OPT_ALLOW, "allow", "GUARD,...",
	 "let a draft pass that this guard would hold back", COMPLETE_GUARDS},
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
	.summary = "write drafts of messages, and hold back those that harm",
	.details =
		"Turns records into messages, with facts from your files, and "
		"says which facts are missing and where to put them. Nothing "
		"is ever sent.\n\n"
		"  kith due | kith draft -d out/    all that is due, a file "
		"each\n"
		"  kith draft -t mentor lee         one, to standard output\n"
		"  kith draft -t mentor -e lee      and into your editor\n"
		"  kith draft --check my.eml lee    a message of your own\n"
		"  kith draft --list                the templates",
	.formats = "eml mbox text mailto",
	.groups = CLI_RECORDS,
	.options = draft_options,
};

const struct cli_command *const commands[] = {
	&command_parse, &command_filter, &command_due,
	&command_draft, &command_stats,  &command_show,
	&command_log,   &command_save,   &command_init,
	NULL,
};

const struct cli_command *command_find(const char *name)
{
	for (size_t i = 0; commands[i]; i++)
		if (strcmp(commands[i]->name, name) == 0)
			return commands[i];
	return NULL;
}
