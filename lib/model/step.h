/*
 * What the user is doing now, `me.step`, as a letter can say it after "and
 * currently": "a research volunteer in Boston", "studying for Step 3".
 *
 *	struct step step;
 *	step_read(&step, node_text(me, "step"));
 *	if (step.kind == STEP_WHO && !step.has_article)
 *		...	// "a", then step.text
 *
 * Patterns over words, no grammar: where they do not know, it is STEP_NONE.
 */
#ifndef KITH_MODEL_STEP_H
#define KITH_MODEL_STEP_H

#include "base/buf.h"
#include "base/diag.h"
#include "value/record.h"

enum step_kind {
	STEP_NONE,     /* empty, or in words that cannot stand there */
	STEP_WISH,     /* it asks for something: "looking for observerships" */
	STEP_APPLYING, /* which letters say of the aim */
	STEP_WHO,      /* who one is: "research volunteer in Boston" */
	STEP_PHRASE,   /* it stands there as it is, also "I work as ..." */
};

/* Its parts, all borrowed. */
struct step {
	enum step_kind kind;
	struct str text; /* up to the first comma, without "I am" */
	struct str head; /* who one is, without the place */
	struct str rest; /* after the comma */
	struct str also; /* the beginning of that, where it is one thing more
			    that one is or does, or empty */
	bool has_article;
};

void step_read(struct step *out, struct str text);
/* Does it begin with a word that names nothing, and may be small: "Research"?
 */
bool step_is_plain(struct str text);
/* Appends what is wrong with it and what to write; false where nothing is, or
 * in other letters than Latin. */
bool step_explain(struct buf *why, struct str text);
/* A warning where the one of `me`, which may be NULL, cannot be said. */
void step_check(const struct node *me, const char *file, struct diag *d);

#endif
