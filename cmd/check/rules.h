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
	/* both optional */
	void (*record)(const struct look *l);
	void (*value)(const struct look *l, const struct field *f,
		      const struct node *n);
};

extern const struct rule rules[]; /* ends with a NULL name */
/* Its place in the table, or -1. */
int rule_find(struct str name);
/* By enum rule_level. */
extern const char *const rule_level_names[];

#endif
