/*
 * Guards: what holds a message back that would do harm, or asks its writer to
 * look again. Two kinds, kept apart. Facts are known exactly, from the log, the
 * policy, the template and today: they refuse, or warn. Reading looks at what
 * the text says: only what is certain refuses, all else asks to read a sentence
 * again, which holds nothing back.
 *
 *	struct guard_words *words = guard_words_new();
 *	guard_words_load(words, root, &diag);	// what the network adds
 *	struct guard_case c = {.words = words, ...};
 *	void found(void *ctx, enum guard guard, enum guard_level level,
 *		   struct str why);
 *	guards_run(&c, found, ctx);		// any thread
 *	guard_words_free(words);
 *
 * Found elsewhere: GUARD_MISSING while the text is made; between the drafts of
 * a batch GUARD_SAME_PROGRAM, a part of GUARD_GENERIC, and that a second
 * program is told it is the first (GUARD_RANK).
 */
#ifndef KITH_GUARD_GUARD_H
#define KITH_GUARD_GUARD_H

#include "base/buf.h"
#include "base/diag.h"
#include "model/policy.h"
#include "model/summary.h"
#include "template/template.h"

/* In the order in which they are reported. */
enum guard {
	GUARD_MISSING,
	GUARD_GENERIC,
	GUARD_THIRD_ATTEMPT,
	GUARD_TOO_SOON,
	GUARD_RAPPORT,
	GUARD_TRANSACTIONAL,
	GUARD_FIRST_MENTOR,
	GUARD_QUESTIONS,
	GUARD_LENGTH,
	GUARD_NOTICE,
	GUARD_SAME_PROGRAM,
	GUARD_DO_NOT_CONTACT,
	GUARD_CLOSED,
	GUARD_BLACKOUT,
	GUARD_BARS,
	GUARD_NOT_WANTED,
	GUARD_ADVOCACY,
	GUARD_PATIENT,
	GUARD_RANK,
	GUARD_PRIVATE,
	GUARD_NAME_DROP,
};

enum guard_level {
	GUARD_REFUSES,
	GUARD_WARNS,
	GUARD_READ_AGAIN, /* a sentence that may be careless */
};

struct guard_words;
struct guard_text;

/* What a guard looks at. */
struct guard_case {
	const struct guard_words *words;
	const struct policy *policy;
	const struct node *me; /* or NULL */
	int today;
	const struct record *record;
	const struct summary *summary; /* of a contact */
	const struct template *template;
	struct str subject, body;
	bool personal;                 /* a fact about them was inserted */
	struct str deadline;           /* the template's `notice`, or none */
	struct str after;              /* the same of its `after` */
	const struct log_entry *about; /* that the template is about, or NULL */
	/* Is somebody of that name another contact, who has not agreed to be
	 * named? A name without a title is less certain to be one. */
	bool (*unasked)(void *ctx, struct str name, bool titled);
	/* The map of their program's file, or NULL. */
	const struct node *(*program)(void *ctx);
	void *ctx;
	bool says_first; /* filled: their program is told it is the first */
	struct guard_text *text; /* of guards_run */
	/*
	 * Where in the body the sentence of a finding begins; or NULL. With it
	 * the body is notes, no message: they are read for what may show who a
	 * patient was, for which `words`, `record`, `me` and `body` are enough.
	 * More is raised by words about illness than by those about people,
	 * since notes are about people.
	 */
	size_t *at;
};

/* Appends the reason, one sentence, where it applies. */
typedef bool guard_applies(const struct guard_case *c, struct buf *why);
typedef void guard_found(void *ctx, enum guard guard, enum guard_level level,
			 struct str why);

/* One row a guard, by enum guard; ends with a NULL name. */
struct guard_row {
	const char *name;
	enum guard_level level;
	const char *help;
	guard_applies *applies; /* NULL where others find it */
};

extern const struct guard_row guard_rows[];
/* Calls `found` for each guard that applies, facts first. Any thread. */
void guards_run(struct guard_case *c, guard_found *found, void *ctx);

/* How long a text of the template is, the limit, and what they count. */
size_t guard_length(const struct policy *policy, const struct template *t,
		    struct str body, size_t *limit, const char **unit);

/* A quick look whether guards_run may find anything in notes: most are not
 * about patients. `folded` is scratch memory. */
bool guards_concern_notes(const struct guard_words *w, struct str text,
			  struct buf *folded);

/*
 * The words that reading goes by: words.txt, which is compiled in, and the
 * files in a network's `guards/`.
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
struct guard_words *guard_words_new(void);
void guard_words_free(struct guard_words *w);
/* Adds those of a file; a line that can't be used is an error in `d`. */
void guard_words_add(struct guard_words *w, const char *file, struct str text,
		     struct diag *d);
/* The same for the files of the network at `root`, which may be NULL. */
void guard_words_load(struct guard_words *w, const char *root, struct diag *d);

#endif
