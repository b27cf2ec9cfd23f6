/*
 * What comes between a phrase and a value of each kind: after "You told me" a
 * command goes on with "to", a statement with "that", a thing with "about".
 *
 *	struct buf out = BUF_INIT;
 *	const struct joint *j = joint_find(STR("You told me"));
 *	if (j && !joint_fit(&out, j, STR("ask early")))
 *		...	// to be said in other words
 *	buf_release(&out);
 */
#ifndef KITH_CMD_DRAFT_JOINT_H
#define KITH_CMD_DRAFT_JOINT_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"

/* Known by the last words of the phrase. NULL: such a value does not fit. */
struct joint {
	const char *phrase;
	const char *command, *clause, *thing;
};

/* The one of the phrase, or NULL. */
const struct joint *joint_find(struct str phrase);
/* Does the phrase go on with what they said, rather than with what I say? */
bool joint_reports(const struct joint *j);
/* Is it, or may it be, what is done where a thing to send is wanted? */
bool joint_is_deed(const struct joint *j, struct str text);
/* Appends what comes between, and the value; false, nothing appended, where it
 * does not fit. */
bool joint_fit(struct buf *out, const struct joint *j, struct str text);

#endif
