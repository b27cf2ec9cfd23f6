/*
 * Which texts of a batch are alike: more than `percent` of the own words of
 * the longer one are in the other too, wherever and as often as they stand.
 *
 * Own words are what the user and the files put into a text: not the wording
 * of its template, each of its words set aside once for each time it has it,
 * nor the first and the last paragraph (greeting and closing). Two texts of
 * one template without a word of their own are the same. Of two templates the
 * wording counts among the words that they do not share. Texts are compared
 * pair by pair: for batches of a size that a person sends.
 */
#ifndef KITH_CMD_DRAFT_SIMILAR_H
#define KITH_CMD_DRAFT_SIMILAR_H

#include <stdbool.h>

#include "base/mem.h"

struct similar_text {
	uint32_t *words; /* hashes of its own, sorted; in the arena */
	size_t count;
	size_t form;          /* words that were set aside */
	const void *template; /* the caller's: whose form it was */
};

/* `form` is the text without what is theirs alone, or none; at most `most` of
 * its words are set aside. */
void similar_read(struct similar_text *t, struct str text, struct str form,
		  size_t most, struct arena *a);
/* Are they alike? *shared is how many words are in both. */
bool similar_alike(const struct similar_text *a, const struct similar_text *b,
		   int percent, size_t *shared);

#endif
