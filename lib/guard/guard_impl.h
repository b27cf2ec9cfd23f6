/* Shared by the files of guard; not for others. */
#ifndef KITH_GUARD_GUARD_IMPL_H
#define KITH_GUARD_GUARD_IMPL_H

#include "base/str_map.h"
#include "guard/guard.h"

enum {
	GUARD_TOPICS = 64,      /* at most: a bit each, from 1 on */
	GUARD_STARTS = 1 << 11, /* as guard_start makes them */
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
	uint32_t next; /* one more, from 1 on, of those of its start; or 0 */
};

/* One for each word that a phrase may begin with. */
struct guard_phrase {
	struct str word, rest;
	unsigned topic;
	bool innocent;
};

struct guard_rule {
	enum guard guard;
	bool refuses;
	uint64_t unless, all[4]; /* one bit of each that is not 0 */
	struct str why;
};

/* words.txt and what a network adds. */
struct guard_words {
	struct arena arena;
	struct str topics[GUARD_TOPICS];
	unsigned topic_count;
	struct guard_phrase *phrases;
	size_t count, cap;
	size_t own; /* the first phrase of the network's */
	struct guard_rule *rules;
	size_t rule_count, rule_cap;
	bool for_notes; /* the rest is of them; topics are bits */
	uint64_t sick, clinical, whose;
	struct guard_note *notes;
	size_t note_count, note_cap;
	uint32_t first_notes[GUARD_STARTS]; /* from 1 on, or 0 */
};

extern const char *const words_txt[]; /* ends with NULL */

/* 0 for a name that there is not. */
unsigned guard_topic(const struct guard_words *w, struct str name);
/* The bits of `a|b`. */
uint64_t guard_topics(const struct guard_words *w, struct str names);

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
	bool own;     /* as in a detail of theirs or the user's: no word */
	bool studied; /* as in what one of them works on, or both spoke of */
	uint64_t topics, innocent; /* bits: it has them; not in earnest */
};

struct guard_text {
	guard_found *found; /* and its argument */
	void *ctx;
	const struct guard_words *words;
	struct buf whole; /* the subject and the body */
	struct buf buf;   /* for what is short */
	struct arena arena;
	struct guard_token *tokens; /* two more end them */
	size_t count, cap;
	uint32_t first[GUARD_STARTS];     /* a token of it, from 1 on, or 0 */
	struct str_map details;           /* topics, or 0, by rows of tokens */
	struct str_map studied;           /* words of interests and works */
	size_t questions;                 /* of the body, not in a title */
	struct guard_sentence *sentences; /* of guard_read */
};

void guard_text_init(struct guard_text *t, const struct guard_case *c);
void guard_text_release(struct guard_text *t);

/* Where a word is looked up, by its first three letters, large or small: a `*`
 * may come after. */
static inline unsigned guard_start(struct str word)
{
	unsigned second = word.n > 1 ? word.p[1] & 0x1f : 0;
	unsigned third = word.n > 2 ? word.p[2] & 0x1f : 0;

	return (word.p[0] & 0x1f) << 6 ^ second << 3 ^ third;
}

/* words.c: is the text `word`, or does it begin so, as one with `*` says? */
bool guard_is_word(struct str text, struct str word);

/* reading.c: what the sentences say. */
void guard_read(struct guard_case *c);

/* guard.c: is it too early to ask for what the topic is, while the template
 * asks for nothing that takes as many exchanges? Appends the reason. */
bool guard_asks_early(const struct guard_case *c, struct str topic,
		      struct buf *why);

#endif
