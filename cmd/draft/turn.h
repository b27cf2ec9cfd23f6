/*
 * Turns a note about somebody, "she runs the ward", into what is said to them,
 * "you run the ward". A closed grammar: the finite forms of be, have and do,
 * and the pronouns; what goes beyond it is not turned:
 *
 *	struct buf out = BUF_INIT;
 *	if (turn_note(&out, STR("is she in Boston?")) == TURN_DONE)
 *		...	// are you in Boston?
 *	buf_release(&out);
 */
#ifndef KITH_CMD_DRAFT_TURN_H
#define KITH_CMD_DRAFT_TURN_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"

enum turned {
	TURN_DONE,
	TURN_ELSEWHERE, /* "she" may be somebody else, who was named before */
	TURN_UNCERTAIN, /* the sentence may come out wrong */
};

/* Appends `note` with "she" or "he" turned to "you", and the verb with it; else
 * nothing. "they" may be anybody, their program as well, and stays. */
enum turned turn_note(struct buf *out, struct str note);
/* Does the word, inside `note`, speak of a third person: she, him, ...? HIS is
 * a system, and He after a word a name. */
bool turn_is_third(struct str note, struct str word);
/* Does the word name somebody by what they are, one or several: "nurses"? */
bool turn_is_somebody(struct str word);

#endif
