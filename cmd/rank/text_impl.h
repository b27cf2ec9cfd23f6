/* Shared by the files of the text; not for others. */
#ifndef KITH_CMD_RANK_TEXT_IMPL_H
#define KITH_CMD_RANK_TEXT_IMPL_H

#include "text.h"

/* Where the text goes, and how wide it is. */
struct page {
	const struct shortlist *list;
	const struct term *term;
	struct buf *out;
	size_t width;
	bool ascii;
	int whole; /* the most points there may be */
};

/* Appends what a user wrote, from column `indent` on where the line is now,
 * wrapped; and a newline. */
void page_wrapped(const struct page *p, struct str text, size_t indent,
		  enum term_style style);
/* "52-68", or "71" where all is known. */
void page_points(struct buf *out, int points, int upto);
/* As many of the strongest reasons as fit `room` columns: "visa 20, img 9". */
void page_strengths(struct buf *out, const struct rank *r, size_t room);
/* What I said of a program, and until when it takes applications: "want 5;
 * signal gold; deadline 2026-09-30, in 25 days". */
void page_plans(const struct page *p, struct buf *out,
		const struct shortlist_entry *e);

void page_ask(const struct page *p);
void page_compare(const struct page *p);
void page_signals(const struct page *p);

#endif
