/*
 * A record as a card for people: who it is, what is due and why, what
 * happened, newest first, and the facts. Lines fit the terminal; nothing in a
 * record reaches it as a control.
 *
 *	struct show_view view = {.term = &term, ...};
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
	bool ageless;          /* days alone, not how long ago they were */
};

/* Appends the card. `s` is NULL unless it is a contact; `due` may be NULL. */
void show_card(struct buf *out, const struct show_view *v,
	       const struct record *r, const struct summary *s,
	       const struct due *due);
/*
 * Appends what git shows of the file with the bytes `raw`, the same on every
 * day and in every folder: its values, a line each; the bytes as they are where
 * they are no record that can be read.
 */
void show_textconv(struct buf *out, struct str raw);

#endif
