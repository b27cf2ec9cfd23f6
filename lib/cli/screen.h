/*
 * The one door to standard output for what people read: nothing in it acts as
 * a control of the terminal, aside from colors that term_put gave it, and what
 * is longer than the screen goes through the user's pager: $KITH_PAGER, else
 * $PAGER, else `less -FRX`, run by the shell as editors are; when that is empty
 * or `cat`, there is no pager.
 *
 *	struct term term;
 *	term_init(&term, -1);
 *	if (!screen_put(&term, text, SCREEN_PAGED | SCREEN_WRAPPED))
 *		...				// see errno
 */
#ifndef KITH_CLI_SCREEN_H
#define KITH_CLI_SCREEN_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"
#include "cli/term.h"

enum {
	SCREEN_PAGED = 1 << 0,   /* through the pager, if it is long */
	SCREEN_WRAPPED = 1 << 1, /* lines that are too wide: term_put_lines */
};

/* Writes the text; false when it cannot be written. A pager that ends early
 * is no failure; its signal is ignored from then on. */
bool screen_put(const struct term *t, struct str text, unsigned flags);

#endif
