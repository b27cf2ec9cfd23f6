/* Shared by the files of guard; not for others. */
#ifndef KITH_GUARD_GUARD_IMPL_H
#define KITH_GUARD_GUARD_IMPL_H

#include "guard/guard.h"

enum {
	GUARD_TOPICS = 64, /* at most: a bit each */
};

/* The first topics of words.txt, which a token has by itself. */
enum guard_kind {
	KIND_NONE,
	KIND_CAP,
	KIND_THEM,
	KIND_N,
	KIND_OLD,
	KIND_ID,
	KIND_SSN,
	KIND_YMD,
};

/* One for each word that a phrase may begin with. */
struct guard_phrase {
	struct str word, rest;
	unsigned topic;
	bool innocent;
};

/* words.txt as words.awk makes C of it; each ends with a NULL. A topic is its
 * place among the names, from 1 on. */
extern const struct str guard_topics[], guard_rules[];
extern const struct guard_phrase guard_phrases[];

/* words.c: the rules, and what a network adds. */
struct guard_words {
	struct guard_rule {
		enum guard guard;
		bool refuses, outside, early;
		uint64_t all[4], unless; /* one bit of each that is not 0 */
		struct str why;
	} rules[GUARD_TOPICS];
	struct arena arena;
	struct guard_phrase *phrases;
	size_t rule_count, count, cap;
};

/* 0 for a name that there is not. */
unsigned guard_topic(struct str name);
/* What is before the next `end` in `*s`, and out of it. */
struct str guard_cut(struct str *s, char end);

static inline uint64_t guard_bit(unsigned topic)
{
	return (uint64_t)1 << topic;
}

/* text.c: a run of letters, a run of digits, a question mark, a `#`. */
struct guard_token {
	struct str text, fold;
	uint32_t sentence;
	uint32_t next; /* one more, of those that begin alike; or 0 */
	bool capital;  /* its first letter */
	bool number;
	bool own;                  /* of a name of theirs or the user's */
	uint64_t topics, innocent; /* bits: it has them; not in earnest */
};

struct guard_text {
	struct str source; /* borrowed */
	struct arena arena;
	struct guard_token *tokens; /* two more, empty, end them */
	size_t count, cap;
	struct buf titles; /* of their works, and their numbers: plain words */
};

void guard_text_init(struct guard_text *t, struct str source);
void guard_text_release(struct guard_text *t);
/* Marks kinds, and the details of the contact and the user; NULL has none. */
void guard_text_mark(struct guard_text *t, const struct node *contact,
		     const struct node *me);
/* Is the token at `i` one of three that stand so in a title? */
bool guard_in_title(const struct guard_text *t, size_t i);

/* reading.c: what the sentences say. */
void guard_read(struct guard_case *c, guard_found *found, void *ctx);

/* guard.c: is what the topic asks for too early, and does the guard of what the
 * template asks for, which covers what takes no more exchanges, say nothing?
 * Appends the reason. */
bool guard_asks_early(const struct guard_case *c, struct str topic,
		      struct buf *why);

#endif
