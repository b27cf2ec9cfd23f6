/*
 * The programs of the input, for what they mean for their people. One that was
 * not read is looked for among the files of the network.
 */
#ifndef KITH_CMD_DUE_PROGRAMS_H
#define KITH_CMD_DUE_PROGRAMS_H

#include "base/str_map.h"
#include "store/references.h"

struct programs {
	struct references files;
	struct arena arena;
	struct program *items;
	size_t count, cap;
	struct str_map ids; /* of two with one id the first counts */
};

/* `root` of the network, borrowed, or NULL. */
void programs_init(struct programs *p, const char *root);
void programs_release(struct programs *p);
/* `line` is its record in the form of the stream; copied, as `id` is. */
void programs_add(struct programs *p, struct str id, struct str line);
/* For due_rules.find: the record of a program; from one thread only. */
const struct record *programs_find(void *programs, struct str id);

#endif
