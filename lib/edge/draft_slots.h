/*
 * Values that the user gives for a template's facts: for all records with
 * `-s name=value`, for one with a block of a YAML file:
 *
 *	lee:
 *	  question: How do you choose residents for the night float?
 *	  lessons: [one thing, another]
 */
#ifndef KITH_EDGE_DRAFT_SLOTS_H
#define KITH_EDGE_DRAFT_SLOTS_H

#include "base/diag.h"
#include "value/record.h"

struct draft_slots {
	struct arena arena;
	struct node *all;          /* a map: of -s */
	const struct node *blocks; /* a map of maps by id, or NULL */
	char *file;
};

void draft_slots_init(struct draft_slots *s);
void draft_slots_release(struct draft_slots *s);
/* Takes `name=value`; a name given twice has both. False when it is not. */
bool draft_slots_add(struct draft_slots *s, const char *text);
/* False with an error in `d`. */
bool draft_slots_load(struct draft_slots *s, const char *path, struct diag *d);
/* The block of a record, or NULL. */
const struct node *draft_slots_block(const struct draft_slots *s,
				     struct str id);
/* A value: of the block (or NULL), else for all. */
const struct node *draft_slots_find(const struct draft_slots *s,
				    const struct node *block, struct str name);

#endif
