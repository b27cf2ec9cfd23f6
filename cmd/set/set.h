/*
 * What `kith set` does: the assignments of one run, made in the text of a file
 * by the splicer, and the files that get them: all of them or none.
 */
#ifndef KITH_CMD_SET_SET_H
#define KITH_CMD_SET_SET_H

#include "cli/targets.h"
#include "model/assign.h"

/* What was typed, as records of each kind take it. */
struct set_words {
	char **words;
	size_t count;
	struct assign *list[RECORD_SEASON]; /* NULL before it is needed */
	struct arena arena;
};

/* Changes every target, or shows how in `out`. */
void set_write(struct cli *cli, struct targets *t, struct set_words *w,
	       struct buf *out);

#endif
