#include "config.h"

#include "check_impl.h"

#include "base/suggest.h"

/*
 * One row a rule, in the order of --list. To add one: a row here and a
 * function in rules_file.c or rules_program.c (a whole file) or rules_value.c
 * (each value that the schema knows); or, without a function, whoever finds it
 * names it.
 */
const struct rule rules[] = {
	{"file", RULE_ERROR, "a file that cannot be read", NULL, NULL},
	{"yaml", RULE_ERROR, "text that is not the YAML of a record", NULL,
	 NULL},
	{"conflict", RULE_ERROR, "marks that a merge left", rule_conflict,
	 NULL},
	{"schema", RULE_ERROR,
	 "what keeps a record from being used: no name, an impossible day, an "
	 "entry of an unknown type",
	 NULL, NULL},
	{"settings", RULE_ERROR,
	 "keys and figures of kith.yaml that do not exist", NULL, NULL},
	{"id", RULE_ERROR, "two files with one name", NULL, NULL},
	{"value", RULE_WARNING, "words and values that kith does not know",
	 NULL, NULL},
	{"key", RULE_WARNING, "keys that look like typos of known ones",
	 rule_keys, NULL},
	{"unread", RULE_WARNING,
	 "files that look like records and are not read, as x.yaml.txt", NULL,
	 NULL},
	{"reference", RULE_WARNING, "ids of files that do not exist", NULL,
	 rule_reference},
	{"person", RULE_WARNING, "two files about one person", rule_person,
	 NULL},
	{"program", RULE_WARNING,
	 "two files about one program, and tracks that share a code",
	 rule_program, NULL},
	{"shared-address", RULE_WARNING, "one address in two files", NULL,
	 NULL},
	{"twice", RULE_WARNING, "one mail twice in a log", rule_twice, NULL},
	{"address", RULE_WARNING, "addresses that no mail would reach", NULL,
	 rule_address},
	{"several", RULE_WARNING,
	 "one value that looks like two, and should be a list", NULL,
	 rule_several},
	{"future", RULE_WARNING, "log entries of days to come", rule_future,
	 NULL},
	{"day", RULE_WARNING, "days that are unlikely, as 1026-05-18", NULL,
	 rule_days},
	{"quotes", RULE_WARNING, "curly quotes around a value", NULL,
	 rule_quotes},
	{"invisible", RULE_WARNING,
	 "characters that cannot be seen, as a no-break space, where they "
	 "change what is meant",
	 rule_invisible_keys, rule_invisible},
	{"patient", RULE_WARNING,
	 "notes that may tell who a patient is, read as a draft is",
	 rule_patient, rule_prose},
	{"stale", RULE_WARNING,
	 "facts of a program that were checked more than a season ago",
	 rule_stale, NULL},
	{"claims", RULE_WARNING,
	 "sources that contradict each other about a fact of a program",
	 rule_claims, NULL},
	{"session", RULE_WARNING,
	 "sessions of an event that lack a day or a title, or are on another "
	 "day than the event, one that ends before it starts, and 'meet' that "
	 "is no list",
	 rule_session, NULL},
	{"cut", RULE_WARNING, "text that ' #' or ': ' cut short", rule_cut,
	 NULL},
	{NULL, RULE_OFF, NULL, NULL, NULL},
};

const char *const rule_level_names[] = {
	[RULE_DEFAULT] = "default",
	[RULE_OFF] = "off",
	[RULE_WARNING] = "warning",
	[RULE_ERROR] = "error",
};

int rule_find(struct str name)
{
	for (int i = 0; rules[i].name; i++)
		if (str_is(name, rules[i].name))
			return i;
	return -1;
}
