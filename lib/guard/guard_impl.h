/* Shared by the files of guard; not for others. */
#ifndef KITH_GUARD_GUARD_IMPL_H
#define KITH_GUARD_GUARD_IMPL_H

#include "base/str_map.h"
#include "guard/guard.h"

enum {
	GUARD_TOPICS = 64, /* at most: a bit each */
	GUARD_HASHES = 1021,
	GUARD_ALPHABET = 37, /* letters, digits, none */
	GUARD_STARTS = GUARD_ALPHABET * GUARD_ALPHABET * GUARD_ALPHABET,
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

/* words.txt as words.awk makes C of it: phrases and topics, whose place is
 * their number, from 1 on, end with a NULL, rules with no `all`. */
extern const struct str guard_topics[];
extern const struct guard_phrase guard_phrases[];
extern const struct guard_rule guard_rules[];

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
	uint32_t next; /* one more, from 1 on, of those of its hash; or 0 */
	bool capital;  /* its first letter */
	bool number;
	bool own; /* as in a detail of theirs or the user's: no word */
	uint64_t topics, innocent; /* bits: it has them; not in earnest */
};

struct guard_text {
	struct buf whole; /* the subject and the body */
	struct buf fold;  /* of the last token */
	struct arena arena;
	struct guard_token *tokens; /* two more end them */
	size_t count, cap;
	uint32_t first[GUARD_HASHES];     /* a token of it, from 1 on, or 0 */
	size_t questions;                 /* of the body, not in a title */
	struct guard_sentence *sentences; /* of guard_read */
};

void guard_text_init(struct guard_text *t, const struct guard_case *c);
void guard_text_release(struct guard_text *t);
/* Of the first three letters, which a `*` comes after. */
unsigned guard_hash(struct str word);

/* What a network adds. */
/* Of the words that begin alike; bit n is set where one has n + 1 bytes. */
struct guard_lengths {
	uint32_t words, stems;
};

struct guard_words {
	struct arena arena;
	struct guard_phrase *phrases;
	size_t count, cap;
	bool vague; /* a word of the network's is in no index: any may be */
	/* Of guard_words_index: what text about a patient has a word of: first
	 * letters, with the lengths of the words, for a quick look; whole
	 * words; and beginnings, of those with a `*`. */
	uint64_t sick, whose, clinical;      /* topics that it may have */
	unsigned short starts[GUARD_STARTS]; /* from 1 on, into `lengths` */
	struct guard_lengths *lengths;
	size_t length_count, length_cap;
	struct str_map words, stems; /* to places in `bits` */
	unsigned char *bits;
	size_t bit_count, bit_cap;
};

/* Where a topic is. */
struct guard_place {
	uint32_t at, end;
};

struct guard_sentence {
	const struct guard_token *tokens; /* of the text */
	uint32_t from, to;
	uint64_t topics;
	struct guard_place places[GUARD_TOPICS];
};

/* What is before the next `end` in `*s`, and out of it. */
struct str guard_cut(struct str *s, char end);
/* notes.c: in notes: is it about somebody who was ill, more likely than about
 * the contact? */
bool guard_concerns_patient(const struct guard_words *w,
			    const struct guard_sentence *s,
			    const struct guard_rule *r);

/* reading.c: what the sentences say. */
void guard_read(struct guard_case *c, guard_found *found, void *ctx);

/* guard.c: is it too early to ask for what the topic is, while the template
 * asks for nothing that takes as many exchanges? Appends the reason. */
bool guard_asks_early(const struct guard_case *c, struct str topic,
		      struct buf *why);

#endif
