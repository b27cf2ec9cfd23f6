/*
 * Guards: what holds a message back that would do harm, or asks its writer to
 * look again. Two kinds, kept apart. Facts are known exactly, from the log, the
 * policy, the template and today: they refuse, or warn. Reading looks at what
 * the text says (reading/reading.h): only what is certain refuses, all else
 * asks to read a sentence again, which holds nothing back.
 *
 *	struct guard_case c = {.words = lexicon, ...};
 *	void found(void *ctx, enum guard guard, enum guard_level level,
 *		   struct str why);
 *	guards_run(&c, found, ctx);		// any thread
 *
 * Found elsewhere: GUARD_MISSING while the text is made; between the drafts of
 * a batch GUARD_SAME_PROGRAM, a part of GUARD_GENERIC, and that a second
 * program is told it is the first (GUARD_RANK).
 */
#ifndef KITH_GUARD_GUARD_H
#define KITH_GUARD_GUARD_H

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

struct lexicon;

/* What a guard looks at. */
struct guard_case {
	const struct lexicon *words;
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
	/* Filled: questions in the body, those in titles of works aside; is
	 * their program told it is the first? */
	int questions;
	bool says_first;
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

#endif
