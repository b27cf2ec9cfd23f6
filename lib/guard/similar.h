/*
 * Which texts of a batch are alike. Two are when more than `percent` of the own
 * words of the longer one are in the other too, wherever they stand and as
 * often as they stand there:
 *
 *	shared / longer > percent / 100
 *
 * Own words are what was put into a text; the wording of the template, its
 * form, is set aside, each of its words once for each time it has it. What is
 * left of two texts without a word of their own is the same. Texts of two
 * templates differ in their form, so that it counts among the words that they
 * do not share.
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
#ifndef KITH_GUARD_SIMILAR_H
#define KITH_GUARD_SIMILAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

enum {
	SIMILAR_NONE = -1,
};

struct similar_text {
	uint32_t *words; /* hashes of its own */
	size_t count;
	size_t form;          /* words that were set aside */
	const void *template; /* the caller's: whose form it was */
	bool bare;            /* no own words; one stands for that */
	bool sorted;
	uint64_t marks; /* of similar_find: a bit for each rare word */
	/* filled: the place of one that is alike, or SIMILAR_NONE; how many
	 * words are in both */
	long like;
	size_t shared;
};

/* What texts are read with, one after the other; of one thread. */
struct similar_reader {
	unsigned char letters[256]; /* small ones; 0 between words */
	struct similar_words {
		uint32_t *list;
		size_t count, cap;
	} words, phrase;
};

/* What a template says in a text: its words, in order. */
struct similar_form {
	uint32_t *words;
	size_t count;
};

void similar_reader_init(struct similar_reader *r);
void similar_reader_release(struct similar_reader *r);
/* Fills `f`, zeroed or filled before, with the first `most` words of a text
 * that is without what was put into it. */
void similar_read_form(struct similar_reader *r, struct similar_form *f,
		       struct str text, size_t most);
void similar_form_release(struct similar_form *f);
/*
 * Finds a text's own words, and keeps them in the arena: not those of `form`,
 * which may be NULL, nor those of `name`, nor any of the `phrases`, an array
 * of `phrase_count`.
 */
void similar_read(struct similar_reader *r, struct similar_text *t,
		  struct str text, const struct similar_form *form,
		  struct str name, const struct str *phrases,
		  size_t phrase_count, struct arena *a);
/* Fills `like` of all that have been read; their words change. */
void similar_find(struct similar_text *texts, size_t count, int percent);

#endif
