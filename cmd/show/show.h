/*
 * A record as a card for people: who it is, what is due and why, what
 * happened, newest first, and the facts. Lines fit the terminal; nothing in a
 * record reaches it as a control.
 *
 *	struct show_view view = {&term, {&policy, me, today}, NULL};
 *	show_card(&out, &view, &record, &summary, &due);
 */
#ifndef KITH_CMD_SHOW_SHOW_H
#define KITH_CMD_SHOW_SHOW_H

#include "base/buf.h"
#include "cli/term.h"
#include "due/due.h"
#include "model/summary.h"
#include "people.h"
#include "value/record.h"

struct show_view {
	const struct term *term;
	struct due_rules rules;
	struct people *people; /* for cards of programs and events */
};

/* Appends the card. `s` is NULL unless it is a contact; `due` may be NULL. */
void show_card(struct buf *out, const struct show_view *v,
	       const struct record *r, const struct summary *s,
	       const struct due *due);

#endif
