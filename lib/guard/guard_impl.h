/* Shared by the files of guard; not for others. */
#ifndef KITH_GUARD_GUARD_IMPL_H
#define KITH_GUARD_GUARD_IMPL_H

#include "base/ascii.h"
#include "base/str_map.h"
#include "guard/guard.h"

enum {
	GUARD_TOPICS = 64,      /* at most: a bit each, from 1 on */
	GUARD_STARTS = 1 << 15, /* as guard_start makes them */
};

/* What a word says of notes: they may be about a patient; or so, if one of the
 * second kind is there with one of the third or a number. */
enum {
	GUARD_SICK = 1 << 0,
	GUARD_CLINICAL = 1 << 1,
	GUARD_WHOSE = 1 << 2,
};

/* One for each word that a phrase may begin with. */
struct guard_phrase {
	struct str word, rest;
	unsigned topic;
	unsigned of; /* the topic that `word` is of, as "@kin", or 0 */
	bool innocent;
	uint32_t next; /* one more, from 1 on, of those of its start; or 0 */
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
	bool closed; /* no more topics: what comes is the network's */
	struct guard_phrase *phrases;
	size_t count, cap;
	uint32_t first[GUARD_STARTS]; /* a phrase of it, from 1 on, or 0 */
	uint8_t says[GUARD_TOPICS];   /* what their words say of notes */
	uint8_t notes[GUARD_STARTS];  /* the same of all of a start */
	struct guard_rule *rules;
	size_t rule_count, rule_cap;
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

/* Where the phrases are that begin with a word: by its first three letters,
 * large or small, since a `*` may come after; at 0 if it begins with none. */
static inline unsigned guard_start(struct str word)
{
	unsigned second = word.n > 1 ? word.p[1] & 0x1f : 0;
	unsigned third = word.n > 2 ? word.p[2] & 0x1f : 0;

	return ascii_is_letter(word.p[0]) || word.p[0] & 0x80
		       ? (word.p[0] & 0x1fu) << 10 | second << 5 | third
		       : 0;
}

/* Is the text `word`, as guard.h says? */
bool guard_is_word(struct str text, struct str word);

/* text.c: a run of letters, a number or several with one of "-/." between, a
 * question mark, a `#`. */
struct guard_token {
	struct str text, fold;
	uint32_t sentence;
	bool capital; /* its first letter */
	bool own;     /* as in a detail of theirs or the user's: no word */
	uint64_t topics, excused; /* bits: it has them; it does not count */
};

struct guard_text {
	guard_found *found; /* and its argument */
	void *ctx;
	const struct guard_words *words;
	struct buf whole; /* the subject and the body */
	struct buf row;   /* some tokens */
	struct arena arena;
	struct guard_token *tokens;
	size_t count, cap;
	struct str_map details;           /* their kinds, by rows of tokens */
	size_t questions;                 /* of the body, not in a title */
	struct guard_sentence *sentences; /* of guard_read */
};

void guard_text_init(struct guard_text *t, const struct guard_case *c);
void guard_text_release(struct guard_text *t);

/* reading.c: what the sentences say. */
void guard_read(struct guard_case *c);

/* guard.c: is it too early to ask for what the topic is, while the template
 * asks for nothing that takes as many exchanges? Appends the reason. */
bool guard_asks_early(const struct guard_case *c, struct str topic,
		      struct buf *why);

#endif
