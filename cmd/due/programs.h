/*
 * What the programs of the input mean for their people. One that was not read
 * is looked for among the files of the network.
 */
#ifndef KITH_CMD_DUE_PROGRAMS_H
#define KITH_CMD_DUE_PROGRAMS_H

#include "due/due.h"
#include "store/store.h"

struct program {
	struct str id;
	struct due_program facts;
};

struct programs {
	const struct due_rules *rules;
	const char *root; /* of the network, or NULL */
	struct arena arena;
	struct program *items;
	size_t count, cap;
	size_t sorted; /* so many of them are, by id */
	struct store_list list;
	bool walked;
};

void programs_init(struct programs *p, const struct due_rules *rules,
		   const char *root);
void programs_release(struct programs *p);
/* Texts are copied. */
void programs_add(struct programs *p, struct str id, struct due_program facts);
/* For due_rules.program, with the programs as its ctx. */
bool programs_find(void *programs, struct str id, struct due_program *out);

#endif
