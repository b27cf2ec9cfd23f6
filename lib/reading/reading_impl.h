/* Shared by the files of reading; not for others. */
#ifndef KITH_READING_READING_IMPL_H
#define KITH_READING_READING_IMPL_H

#include "base/ascii.h"
#include "reading/reading.h"

enum {
	LEXICON_STARTS = 1 << 15, /* as lexicon_start makes them */
};

/* One for each word that a phrase may begin with. */
struct phrase {
	struct str word, rest;
	uint64_t topic; /* its bit */
	uint64_t of;    /* of that which `word` names, as "@kin", or 0 */
	bool innocent;
	uint32_t next; /* one more, from 1 on, of those of its start; or 0 */
};

/* words.txt and what a network adds. */
struct lexicon {
	struct arena arena;
	struct str topics[LEXICON_TOPICS];
	unsigned topic_count;
	bool closed; /* no more topics: what comes is the network's */
	struct phrase *phrases;
	size_t count, cap;
	uint32_t first[LEXICON_STARTS]; /* a phrase of it, from 1 on, or 0 */
	uint64_t begun[LEXICON_STARTS]; /* topics of all its phrases */
	uint64_t looked; /* topics of the rules that are quick looks */
	struct lexicon_rule *rules;
	size_t look_count, rule_count, rule_cap; /* those come first */
};

extern const char *const words_txt[]; /* ends with NULL */

/* Is there one of each set? */
static inline bool lexicon_have(uint64_t topics, const uint64_t *all)
{
	while (*all & topics)
		all++;
	return !*all;
}

/* Where the phrases are that begin with a word: by its first three letters,
 * large or small, since a `*` may come after; numbers at 1, others at 0, which
 * are tried last, as topics by their names. */
static inline unsigned lexicon_start(struct str word)
{
	unsigned second = word.n > 1 ? word.p[1] & 0x1f : 0;
	unsigned third = word.n > 2 ? word.p[2] & 0x1f : 0;

	return ascii_is_letter(word.p[0]) || word.p[0] & 0x80
		       ? (word.p[0] & 0x1fu) << 10 | second << 5 | third
		       : word.p[0] == '#' || ascii_is_digit(word.p[0]);
}

/* Is the text `word`, as reading.h says? */
bool lexicon_is_word(struct str text, struct str word);

/* text.c: a run of letters, a number or several with one of "-/." between, a
 * question mark, a `#`. */
struct token {
	struct str text, fold;
	bool capital; /* its first letter, and it stands for no longer word */
	bool own;     /* as in what is exempt: then `fold` is "" */
	uint64_t topics, excused; /* bits: it has them; it does not count */
};

/* The bytes of the number, or of several, at `i`; or 0. */
size_t reading_number(struct str s, size_t i);

#endif
