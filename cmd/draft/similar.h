/*
 * Which texts of a batch are alike: more than `percent` of the own words of
 * the longer one are in the other too, at any place, each as often.
 *
 * Own words are what the user and the files put into a text: not the wording
 * of its template, each of its words set aside once for each time it has it,
 * nor the first and the last paragraph (greeting and closing). Two texts of
 * one template without a word of their own are the same. Of two templates the
 * wording counts among the words that they do not share.
 *
 *	struct similar_text texts[2];
 *	similar_read(&texts[0], text, STR(""), 0, &arena);	// each
 *	similar_find(texts, 2, 90);
 *	if (texts[0].like != SIMILAR_NONE)
 *		...
 */
#ifndef KITH_CMD_DRAFT_SIMILAR_H
#define KITH_CMD_DRAFT_SIMILAR_H

#include <stdbool.h>

#include "base/mem.h"

#define SIMILAR_NONE SIZE_MAX

struct similar_text {
	uint64_t *words; /* hashes of its own, sorted; in the arena */
	size_t count;
	size_t form;          /* words that were set aside */
	const void *template; /* the caller's: whose form it was */
	struct str group;     /* the caller's, or none */
	/* Of similar_find: which other it is like, and words of both. */
	size_t like, shared;
};

/* `form` is the text without what is theirs alone, or none; at most `most` of
 * its words are set aside. */
void similar_read(struct similar_text *t, struct str text, struct str form,
		  size_t most, struct arena *a);
/* Finds for each the first other that it is like, one of its group before any
 * other. */
void similar_find(struct similar_text *texts, size_t count, int percent);
/* Are they alike? *shared is how many words are in both. */
bool similar_alike(const struct similar_text *a, const struct similar_text *b,
		   int percent, size_t *shared);

#endif
