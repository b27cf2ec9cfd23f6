/* Shared by the files of guard; not for others. */
#ifndef KITH_GUARD_GUARD_IMPL_H
#define KITH_GUARD_GUARD_IMPL_H

#include "guard/guard.h"

enum guard_topic {
	TOPIC_MENTOR,
	TOPIC_RANK,
	TOPIC_FIRST_CHOICE,
	TOPIC_PATIENT,
	TOPIC_PATIENT_NAME, /* as written; the others in small letters */
	TOPIC_PHONE_WORD,   /* what announces a phone number, at the end */
	TOPIC_OTHER_NUMBER, /* what announces another number */
	TOPIC_INTRODUCED,   /* what announces whom one would like to meet */
	TOPIC_ASK_FEEDBACK,
	TOPIC_ASK_INTRODUCTION,
	TOPIC_ASK_RESEARCH,
	TOPIC_ASK_PERMISSION,
	TOPIC_ASK_OBSERVERSHIP,
	TOPIC_ASK_LETTER,
	TOPIC_ASK_ADVOCACY,
	TOPIC_COUNT,
};

/* What the numbers of a text tell; the words of patterns are bits below. */
enum {
	GUARD_DIGITS = 1 << 24,
	GUARD_LONG_NUMBER = 1 << 25, /* of five digits and more */
	GUARD_OLD_AGE = 1 << 26,     /* one from 90 to 129 */
};

/*
 * A word that patterns need. A blank in it stands for any one character that
 * is no letter; with `prefix`, longer words count too.
 */
struct guard_hint {
	const char *word;
	unsigned bits;
	bool prefix;
};

/* A pattern, tried on sentences that have all of `words`. */
struct guard_pattern {
	enum guard_topic topic;
	unsigned words;
	const char *what; /* a match says, for a reason */
	const char *pattern;
	const char *with;   /* must be in the sentence as well, unless NULL */
	const char *unless; /* innocent phrases, passed over, unless NULL */
	unsigned around;    /* also needed, here or in the sentence before */
};

/* guard_rows*.c; each ends with a row of NULL. */
extern const struct guard_hint guard_hints[];
extern const struct guard_pattern guard_mentor_patterns[];
extern const struct guard_pattern guard_rank_patterns[];
extern const struct guard_pattern guard_ask_patterns[];
extern const struct guard_pattern guard_patterns[]; /* of all else */

enum {
	GUARD_HINTS_MAX = 192,
	GUARD_PHONE_DIGITS = 7, /* a phone number has no fewer */
};

/* How hints are found. */
struct guard_reader {
	/* by two letters: the first hint that begins so, from 1; by hint: the
	 * next one that does */
	unsigned char first[32 * 32], next[GUARD_HINTS_MAX];
	unsigned char kind[256];
};

/* About a sentence: patterns don't look beyond it. */
struct guard_part {
	struct str source;
	unsigned words;
	size_t at, n; /* in the other forms, when they are made */
};

/*
 * A text, and its sentences that hold any words or numbers. Their other forms
 * are made when a pattern first asks for them: blanks and lines that only go
 * on are one blank, paragraphs and items end with a newline, quotes, hyphens
 * and blanks are those of ASCII.
 */
struct guard_text {
	struct str source; /* as it is */
	unsigned words;    /* all that are in it */
	/* from the first to the last number as long as that of a phone */
	size_t number_at, numbers_end;
	struct guard_part *parts;
	size_t part_count, part_cap;
	struct buf plain;
	struct buf folded; /* the same in small letters of ASCII */
};

/* sentence.c */
void guard_reader_init(struct guard_reader *r);
/* `source` must live as long as the text. */
void guard_text_init(struct guard_text *t, const struct guard_reader *r,
		     struct str source);
void guard_text_release(struct guard_text *t);
static inline char guard_small(char c)
{
	return (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

static inline bool guard_is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Small letters of ASCII. */
void guard_fold(struct buf *out, struct str s);
/* The plain form, or the folded one, until the next call. */
struct str guard_part_text(struct guard_text *t, struct guard_part *part,
			   bool folded);

/* The byte that stands for the character at the beginning of `s`, whose length
 * is *n; else the first byte itself. */
char guard_plain_form(struct str s, size_t *n);

const struct guard_reader *guards_reader(const struct guards *g);
/* What the text says of a topic, in words for a reason; NULL when nothing. */
const char *guard_match(struct guards *g, enum guard_topic topic,
			struct guard_text *text);
/* The same of a few words, as they are, and with nothing around them. */
const char *guard_match_piece(struct guards *g, enum guard_topic topic,
			      unsigned words, struct str piece);
/* Would any pattern be tried on a text with these words? */
bool guard_is_tried(const struct guards *g, enum guard_topic topic,
		    unsigned words);

/* number.c: a number that is no business of a message, in words. */
const char *guard_find_number(struct guards *g, struct guard_text *text,
			      const struct node *own, const struct node *other);

/* history.c: what was between us so far. */
bool guard_third_attempt(const struct guard_case *c, struct buf *why);
bool guard_too_soon(const struct guard_case *c, struct buf *why);
bool guard_transactional(const struct guard_case *c, struct buf *why);
bool guard_notice(const struct guard_case *c, struct buf *why);
bool guard_do_not_contact(const struct guard_case *c, struct buf *why);
bool guard_blackout(const struct guard_case *c, struct buf *why);
bool guard_not_wanted(const struct guard_case *c, struct buf *why);
bool guard_advocacy(const struct guard_case *c, struct buf *why);

/* asks.c: what is asked for. */
bool guard_rapport(const struct guard_case *c, struct buf *why);

/* text.c: what the draft says. */
bool guard_generic(const struct guard_case *c, struct buf *why);
bool guard_first_mentor(const struct guard_case *c, struct buf *why);
bool guard_too_many_questions(const struct guard_case *c, struct buf *why);
bool guard_length(const struct guard_case *c, struct buf *why);
bool guard_rank(const struct guard_case *c, struct buf *why);
bool guard_patient(const struct guard_case *c, struct buf *why);

/* titles.c: appends the text with "it" for each title of a work that the
 * contact's `hooks` name; false when none is in it. */
bool guard_cut_titles(const struct guard_case *c, struct str s,
		      struct buf *out);

/* names.c: who is named in it. */
/* Appends a folded text in which `own`, a folded name, or a part of it is "me";
 * false when none of it is there. */
bool guard_name_me(struct buf *out, struct str folded, struct str own);
bool guard_name_drop(const struct guard_case *c, struct buf *why);

#endif
