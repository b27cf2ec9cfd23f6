/*
 * Values that the user gives for a template's facts: for one record with a
 * block of a YAML file, for all of them with `-s name=value`, which wins:
 *
 *	lee:
 *	  question: How do you choose residents for the night float?
 *	  lessons: [one thing, another]
 */
#ifndef KITH_CMD_DRAFT_SLOTS_H
#define KITH_CMD_DRAFT_SLOTS_H

#include "cli/cli.h"
#include "value/record.h"

struct draft_slots {
	struct arena arena;
	struct node *all;          /* a map: of -s */
	const struct node *blocks; /* a map of maps by id, or NULL */
	char *file;
};

void draft_slots_init(struct draft_slots *s);
void draft_slots_release(struct draft_slots *s);
/* The argument of -s, `name=value`; a name given twice has both. */
void draft_add_override(struct draft_slots *s, struct cli *cli,
			const char *text);
/* The argument of --slots; one that can't be used ends the run. */
void draft_load_slots(struct draft_slots *s, struct cli *cli, const char *path);
/* The block of a record, or NULL. */
const struct node *draft_slots_block(const struct draft_slots *s,
				     struct str id);
/* A value: of -s, else of the block (or NULL). */
const struct node *draft_slots_find(const struct draft_slots *s,
				    const struct node *block, struct str name);

#endif
