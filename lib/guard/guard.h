/*
 * Guards: what holds a draft back that would do harm. One table row a guard:
 * its name, its reason in plain words, and one function that says whether it
 * strikes.
 *
 *	struct guards g;
 *	guards_init(&g);			// compiles the patterns, once
 *	struct guard_case c = {.guards = &g, ...};
 *	void found(void *ctx, enum guard guard, struct str why);
 *	guards_run(&c, found, ctx);
 *	guards_release(&g);
 *
 * Some are found elsewhere: GUARD_MISSING while the text is made,
 * GUARD_SAME_PROGRAM and a part of GUARD_GENERIC and GUARD_RANK between the
 * drafts of a batch (similar.h). Patterns cannot find everything; a
 * draft that passes may still be a bad idea.
 *
 * A struct guards is not to be used by two threads at once.
 */
#ifndef KITH_GUARD_GUARD_H
#define KITH_GUARD_GUARD_H

#include "base/buf.h"
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
	GUARD_BLACKOUT,
	GUARD_NOT_WANTED,
	GUARD_RANK,
	GUARD_PATIENT,
	GUARD_NAME_DROP,
	GUARD_ADVOCACY,
	GUARD_COUNT,
};

struct guard_patterns;
struct guard_text;

struct guards {
	struct guard_patterns *patterns;
};

void guards_init(struct guards *g);
void guards_release(struct guards *g);

/* What a guard looks at. */
struct guard_case {
	struct guards *guards;
	const struct policy *policy;
	const struct node *me; /* or NULL */
	int today;
	const struct record *record;
	const struct summary *summary; /* of a contact */
	const struct template *template;
	struct str subject, body;
	bool personal;                 /* a fact about them was inserted */
	struct str deadline;           /* the template's `notice`, or none */
	struct str cited;              /* a person that a fact named, or none */
	const struct log_entry *about; /* that the template is about, or NULL */
	/* Has this person, named so, agreed to be named? */
	bool (*permitted)(void *ctx, struct str name);
	/* The map of their program's file, or NULL. */
	const struct node *(*program)(void *ctx);
	void *ctx;
	bool says_first; /* filled: their program is told it is the first */
	struct guard_text *text; /* of guards_run */
};

/* One row a guard; ends with a NULL name. */
struct guard_row {
	const char *name;
	bool warns; /* says so, but lets the draft pass */
	const char *help;
	/* Appends the reason; NULL where others find it. */
	bool (*strikes)(const struct guard_case *c, struct buf *why);
};

extern const struct guard_row guard_rows[];

/* -1 when there is no such guard. */
int guard_find(struct str name);
/* Calls `found` for each guard that strikes, with one sentence. */
void guards_run(struct guard_case *c,
		void (*found)(void *ctx, enum guard guard, struct str why),
		void *ctx);

/*
 * Does the text identify a patient: record numbers, dates of birth, of a stay
 * or a death, phone and social security numbers, ages over 89, an age with a
 * date or a place, a patient's name? Phone numbers of `own` and `other` (maps
 * with a key `phone`; or NULL) are no patient's.
 */
bool guard_finds_patient(struct guards *g, struct str text,
			 const struct node *own, const struct node *other,
			 struct buf *why);
/* Questions in a text. */
size_t guard_questions(struct str text);

#endif
