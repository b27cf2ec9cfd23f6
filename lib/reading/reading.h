/*
 * What the sentences of a text say, as far as words and phrases tell: which
 * topics a sentence has, where, and which rules of words.txt apply to it.
 * Nothing else is understood, nor known here what follows from it.
 *
 *	struct reading r;
 *	reading_init(&r, lexicon);	// which threads may share
 *	reading_exempt(&r, READING_NAME, STR("Ann Lee"));
 *	reading_add(&r, text);
 *	reading_find(&r);
 *	...				// r.sentences
 *	reading_release(&r);
 */
#ifndef KITH_READING_READING_H
#define KITH_READING_READING_H

#include "base/buf.h"
#include "base/diag.h"
#include "base/str_map.h"

/*
 * The words: words.txt, which is compiled in, and the files in a network's
 * `guards/`.
 *
 *	# a remark
 *	TOPIC: a word, a phrase
 *	more of them, also one a line
 *	- innocent phrases, whose words count for nothing in TOPIC
 *
 * In a phrase `a|b` is one word or the other, `hos*` any that begins with these
 * three letters or more, `..` up to two words of any kind, `@kin` a single word
 * of a topic of words.txt, `@cap` and the like what that file explains. Words
 * are compared without case and accents; hyphens and apostrophes are blanks.
 */
struct lexicon;

enum {
	LEXICON_TOPICS = 64, /* at most: a bit each, from 1 on */
	LEXICON_ALL = 4,     /* sets of them in a rule, at most */
};

/* What topics together raise: one of each set, up to a 0, and none that it
 * excepts. */
struct lexicon_rule {
	struct str name; /* of what it raises */
	bool certain;
	uint64_t unless, all[LEXICON_ALL + 1];
	struct str why;
};

struct lexicon *lexicon_new(void);
void lexicon_free(struct lexicon *l);
/* Adds those of a file; a line that can't be used is an error in `d`. */
void lexicon_add(struct lexicon *l, const char *file, struct str text,
		 struct diag *d);
/* The same for the files of the network at `root`, which may be NULL. */
void lexicon_load(struct lexicon *l, const char *root, struct diag *d);
/* The bits of `a|b`. */
uint64_t lexicon_topics(const struct lexicon *l, struct str names);
/* A quick look whether a text may be about a patient, as words.txt says: most
 * are not. `folded` is scratch memory. */
bool lexicon_glance(const struct lexicon *l, struct str text,
		    struct buf *folded);

struct sentence {
	struct str text;
	uint64_t topics;     /* bits; others may be added before the rules */
	size_t from, to;     /* its tokens */
	size_t hits, no_hit; /* what was found in it, and after it */
};

/* A word or a phrase of a topic. */
struct hit {
	uint64_t bit;
	struct str topic, text;
};

struct reading {
	const struct lexicon *lexicon;
	struct arena arena;
	struct token *tokens;
	size_t token_count, token_cap;
	struct sentence *sentences;
	size_t count, cap;
	struct hit *hits;
	size_t hit_count, hit_cap;
	struct str_map details; /* their kinds, by rows of tokens */
	struct buf row;         /* some tokens */
};

void reading_init(struct reading *r, const struct lexicon *l);
void reading_release(struct reading *r);

/* What is known of those whom a text is about or for, and does not count. */
enum reading_detail {
	READING_PLACE, /* words of the topic `them`, capitalized */
	READING_NAME,  /* words, capitalized */
	READING_WORK,  /* a title or a number, as far as its words are in a row
			*/
	READING_FIELD, /* a phrase, all of it or three words in a row */
	READING_STUDIED, /* nobody's illness: words that mean none */
};
void reading_exempt(struct reading *r, enum reading_detail kind,
		    struct str text);
/* Adds a text, borrowed, whose first word begins a sentence. */
void reading_add(struct reading *r, struct str text);
/* Then, once: what is said in the sentences that were added. */
void reading_find(struct reading *r);
/* Forgets the sentences, not what is exempt. */
void reading_clear(struct reading *r);

/* The next rule that applies to it after `rule`, or after NULL; or NULL. */
const struct lexicon_rule *reading_rule(const struct reading *r,
					const struct sentence *s,
					const struct lexicon_rule *rule);
/* Where it has the last of these topics: pronouns come first in words.txt, and
 * say less than what comes after them. NULL for nowhere. */
const struct hit *reading_hit(const struct reading *r, const struct sentence *s,
			      uint64_t topics);
/* The next name from token `*at` on, which is then after it: words of the topic
 * `cap` in a row, one alone only after a title; STR_NONE for no more. */
struct str reading_name(const struct reading *r, const struct sentence *s,
			size_t *at, bool *titled);

#endif
