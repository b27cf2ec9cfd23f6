/*
 * The table of rules, a row a rule; the manual and the completions are made
 * from it, too.
 */
#ifndef KITH_CMD_CHECK_RULES_H
#define KITH_CMD_CHECK_RULES_H

#include "base/str.h"
#include "model/schema.h"

enum rule_level {
	RULE_DEFAULT, /* as it is found */
	RULE_OFF,
	RULE_WARNING,
	RULE_ERROR,
};

struct look;

struct rule {
	const char *name;
	enum rule_level level;
	const char *help;
	void (*record)(const struct look *l); /* optional */
};

/* What a rule says of a text, where it concerns its field: most do not. */
struct value_rule {
	const char *name;
	unsigned types, flags; /* a bit for each type of field; or these */
	void (*look)(const struct look *l, const struct field *f,
		     const struct node *n);
};

/* both end with a NULL name */
extern const struct rule rules[];
extern const struct value_rule value_rules[];
/* Its place in the table, or -1. */
int rule_find(struct str name);
/* By enum rule_level. */
extern const char *const rule_level_names[];

#endif
