/* Shared by the files of guard; not for others. */
#ifndef KITH_GUARD_GUARD_IMPL_H
#define KITH_GUARD_GUARD_IMPL_H

#include <limits.h>

#include "base/str_map.h"
#include "guard/guard.h"

enum {
	GUARD_TOPICS = 64, /* at most: a bit each */
	GUARD_BITS = 5,    /* of a letter, any digit, or none */
	GUARD_STARTS = 1 << 2 * GUARD_BITS,
};

/* What a word says of notes that have it. */
enum {
	GUARD_SICK = 1 << 0,     /* they may be about a patient */
	GUARD_CLINICAL = 1 << 1, /* or so with GUARD_WHOSE */
	GUARD_WHOSE = 1 << 2,
};

struct guard_note {
	struct str word;
	unsigned says;
};

/* One for each word that a phrase may begin with. */
struct guard_phrase {
	struct str word, rest;
	unsigned start; /* guard_start of the word */
	unsigned topic;
	bool innocent;
};

struct guard_rule {
	enum guard guard;
	bool refuses;
	uint64_t unless, all[4]; /* one bit of each that is not 0 */
	struct str why;
};

/* words.txt as words.awk makes C of it: topics, whose place is their number,
 * from 1 on, and phrases end with a NULL, rules with no `all`; notes are in the
 * order of guard_start, and where those of one end is in guard_note_ends. */
extern const struct str guard_topics[];
extern const struct guard_phrase guard_phrases[];
extern const struct guard_rule guard_rules[];
extern const struct guard_note guard_notes[];
extern const unsigned short guard_note_ends[];
/* The number of a letter, also of a large one, or of digits; 0 for none. */
extern const unsigned char guard_letters[UCHAR_MAX + 1];
/* By guard_start, a bit for each third letter of a word that is noted. */
extern const uint32_t guard_thirds[];
/* The topics of a text about a patient, and what is one beside a person. */
extern const uint64_t guard_sick, guard_clinical;

/* 0 for a name that there is not. */
unsigned guard_topic(struct str name);

static inline uint64_t guard_bit(unsigned topic)
{
	return (uint64_t)1 << topic;
}

/* text.c: a run of letters, a run of digits, a question mark, a `#`. */
struct guard_token {
	struct str text, fold;
	uint32_t sentence;
	uint32_t next; /* one more, from 1 on, of those of its start; or 0 */
	bool capital;  /* its first letter */
	bool number;
	bool own; /* as in a detail of theirs or the user's: no word */
	uint64_t topics, innocent; /* bits: it has them; not in earnest */
};

struct guard_text {
	struct buf whole; /* the subject and the body */
	struct buf buf;   /* for what is short */
	struct arena arena;
	struct guard_token *tokens; /* two more end them */
	size_t count, cap;
	uint32_t first[GUARD_STARTS];     /* a token of it, from 1 on, or 0 */
	struct str_map details;           /* topics, or 0, by rows of tokens */
	size_t questions;                 /* of the body, not in a title */
	struct guard_sentence *sentences; /* of guard_read */
};

void guard_text_init(struct guard_text *t, const struct guard_case *c);
void guard_text_release(struct guard_text *t);

/* What a network adds. */
struct guard_words {
	struct arena arena;
	struct guard_phrase *phrases;
	size_t count, cap;
};

/* words.c: a number for the first two letters, which a `*` comes after; 0 for
 * a word that begins with none. */
unsigned guard_start(struct str word);
/* Is the token's text `word`, or does it begin so, as one with `*` says? */
bool guard_is_word(struct str text, struct str word);
/* What is before the next `end` in `*s`, and out of it. */
struct str guard_cut(struct str *s, char end);

/* reading.c: what the sentences say. */
void guard_read(struct guard_case *c, guard_found *found, void *ctx);

/* guard.c: is it too early to ask for what the topic is, while the template
 * asks for nothing that takes as many exchanges? Appends the reason. */
bool guard_asks_early(const struct guard_case *c, struct str topic,
		      struct buf *why);

#endif
