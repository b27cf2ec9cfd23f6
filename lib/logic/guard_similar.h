/*
 * Which texts of a batch are alike in all but a name: the share of runs of
 * three words that two have in common (Jaccard). The greeting and the closing
 * (first and last paragraph) do not count, nor do the words of the name.
 *
 * Exact, yet a batch is not compared pair by pair: two sets that are alike by
 * more than t must share one of the few first members in any fixed order, and
 * an order with the rare ones first makes such meetings rare.
 */
#ifndef KITH_LOGIC_GUARD_SIMILAR_H
#define KITH_LOGIC_GUARD_SIMILAR_H

#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

enum {
	SIMILAR_NONE = -1,
};

struct similar_text {
	struct str text, name;
	long like;      /* filled: the place of one that is alike, or
			   SIMILAR_NONE */
	uint64_t *runs; /* of similar_read, or NULL */
	size_t count;
};

/* What texts are read with, one after the other; of one thread. */
struct similar_reader {
	unsigned char letter[256];
	uint64_t *runs, *spare;
	size_t cap;
};

void similar_reader_init(struct similar_reader *r);
void similar_reader_release(struct similar_reader *r);
/* Finds the runs of a text, in the arena. They do not depend on the other
 * texts, so that threads may do it; similar_find does it for those without. */
void similar_read(struct similar_reader *r, struct similar_text *t,
		  struct arena *a);
/* Fills `like` of all, alike by more than `percent`. Uses up the runs. */
void similar_find(struct similar_text *texts, size_t count, int percent);

#endif
