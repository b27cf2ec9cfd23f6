/*
 * The shortlist for people: a table with bars, or one of the answers to a
 * question about it.
 *
 *	struct shortlist list;
 *	shortlist_settle(&list);
 *	rank_text(&out, &list, &term, TEXT_TABLE);
 */
#ifndef KITH_CMD_RANK_TEXT_H
#define KITH_CMD_RANK_TEXT_H

#include "cli/term.h"
#include "shortlist.h"

enum text_view {
	TEXT_TABLE,
	TEXT_WHY,
	TEXT_ASK,
	TEXT_COMPARE, /* the first two of what was read */
	TEXT_SIGNALS,
};

/* Appends the view; nothing of an empty list. */
void rank_text(struct buf *out, const struct shortlist *l,
	       const struct term *term, enum text_view view);

#endif
