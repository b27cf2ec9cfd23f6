#include "config.h"

#include "check_impl.h"

#include <limits.h>

/*
 * One row a rule, in the order of --list. To add one: a row here and a
 * function in rules_file.c or rules_program.c (a whole file), or a row of
 * value_rules and a function in rules_value.c (values that the schema knows);
 * or, without a function, whoever finds it names it.
 */
const struct rule rules[] = {
	{"file", RULE_ERROR, "a file that cannot be read", NULL},
	{"yaml", RULE_ERROR, "text that is not the YAML of a record", NULL},
	{"conflict", RULE_ERROR, "conflict markers that a merge left",
	 rule_conflict},
	{"schema", RULE_ERROR,
	 "what keeps a record from being used: no name, an impossible day, an "
	 "entry of an unknown type",
	 NULL},
	{"settings", RULE_ERROR, "unknown keys and wrong values in kith.yaml",
	 NULL},
	{"id", RULE_ERROR, "two files with the same id", NULL},
	{"value", RULE_WARNING, "words and values that kith does not know",
	 NULL},
	{"key", RULE_WARNING, "keys that look like typos of known ones",
	 rule_keys},
	{"unread", RULE_WARNING,
	 "files that look like records but are not read, such as x.yaml.txt",
	 NULL},
	{"reference", RULE_WARNING, "ids of files that do not exist", NULL},
	{"person", RULE_WARNING, "two files about one person", rule_person},
	{"program", RULE_WARNING,
	 "two files about one program, and tracks that share a code",
	 rule_program},
	{"shared-address", RULE_WARNING, "one address in two files", NULL},
	{"twice", RULE_WARNING, "one message twice in a log", rule_twice},
	{"address", RULE_WARNING, "addresses that no mail would reach", NULL},
	{"several", RULE_WARNING,
	 "one value that looks like two, and should be a list", NULL},
	{"future", RULE_WARNING, "log entries dated in the future",
	 rule_future},
	{"day", RULE_WARNING,
	 "unlikely days, such as 1026-05-18, and a log entry whose text begins "
	 "with another day",
	 rule_entry_day},
	{"quotes", RULE_WARNING, "curly quotes around a value", NULL},
	{"invisible", RULE_WARNING,
	 "invisible characters, such as a no-break space, where they change "
	 "what is meant",
	 rule_invisible_keys},
	{"patient", RULE_WARNING,
	 "notes that may reveal who a patient is, read as drafts are", NULL},
	{"stale", RULE_WARNING,
	 "facts of a program that were checked more than a season ago",
	 rule_stale},
	{"claims", RULE_WARNING,
	 "sources that contradict each other about a fact of a program",
	 rule_claims},
	{"offer", RULE_WARNING,
	 "an offer of a program without the day to answer by", rule_offer},
	{"session", RULE_WARNING,
	 "sessions of an event that lack a day or a title, or are on another "
	 "day than the event, one that ends before it starts, and a 'meet' "
	 "that is not a list",
	 rule_session},
	{"cut", RULE_WARNING, "text that ' #' or ': ' cut short", rule_cut},
	{NULL, RULE_OFF, NULL, NULL},
};

const struct value_rule value_rules[] = {
	{"reference", 1u << FIELD_ID, 0, rule_reference},
	{"address", 1u << FIELD_TEXT, 0, rule_address},
	{"several", 0, FIELD_ITEMS, rule_several},
	{"day", 1u << FIELD_DAY, 0, rule_days},
	{"quotes", UINT_MAX, 0, rule_quotes},
	{"invisible", UINT_MAX, 0, rule_invisible},
	{"patient", 0, FIELD_PROSE, rule_prose},
	{NULL, 0, 0, NULL},
};

const char *const rule_level_names[] = {
	[RULE_DEFAULT] = "default",
	[RULE_OFF] = "off",
	[RULE_WARNING] = "warning",
	[RULE_ERROR] = "error",
};

int rule_find(struct str name)
{
	return str_place(name, rules, sizeof(*rules));
}
