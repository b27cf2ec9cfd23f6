/*
 * Which texts of a batch are alike. Two are when more than `percent` of the
 * words of the longer one are in the other too, wherever they stand and as
 * often as they stand there; `form` words that they share are left out of the
 * account, since any two short texts of a kind have those in common:
 *
 *	(shared - form) / (longer - form) > percent / 100
 *
 * A word is a run of letters, digits and bytes beyond ASCII, whatever its
 * case. The first and the last paragraph (greeting and closing) do not count,
 * nor do the words of the person's name and what else is about them without
 * being theirs alone, such as their institution.
 *
 * A batch is not compared pair by pair. Of two that are alike at most a few
 * words are not in the other, so that among a few more of the rarest words of
 * each there must be one that both have.
 */
#ifndef KITH_LOGIC_GUARD_SIMILAR_H
#define KITH_LOGIC_GUARD_SIMILAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

enum {
	SIMILAR_NONE = -1,
};

struct similar_text {
	uint32_t *words; /* hashes of those that count */
	size_t count;
	uint64_t marks; /* of similar_find: a bit for each rare word */
	bool sorted;
	long like; /* filled: the place of one that is alike, or
		      SIMILAR_NONE */
};

struct similar_rule {
	int percent, form;
};

/* What texts are read with, one after the other; of one thread. */
struct similar_reader {
	unsigned char letters[256]; /* small ones; 0 between words */
	struct similar_words {
		uint32_t *list;
		size_t count, cap;
	} words, phrase;
};

void similar_reader_init(struct similar_reader *r);
void similar_reader_release(struct similar_reader *r);
/*
 * Finds the words of a text that count, and keeps them in the arena: not
 * those of `name`, nor any of the `phrases`, an array of `phrase_count`.
 */
void similar_read(struct similar_reader *r, struct similar_text *t,
		  struct str text, struct str name, const struct str *phrases,
		  size_t phrase_count, struct arena *a);
/* Fills `like` of all that have been read; their words change. */
void similar_find(struct similar_text *texts, size_t count,
		  const struct similar_rule *rule);

#endif
