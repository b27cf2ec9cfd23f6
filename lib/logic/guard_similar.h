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

#include "base/str.h"

enum {
	SIMILAR_NONE = -1,
};

struct similar_text {
	struct str text, name;
	long like;      /* filled: the place of one that is alike, or
			   SIMILAR_NONE */
	uint64_t *runs; /* of similar_find */
	size_t count;
};

/* Fills `like` of all, alike by more than `percent`. */
void similar_find(struct similar_text *texts, size_t count, int percent);

#endif
