/*
 * Long output on a terminal goes through the user's pager: $PAGER, else less;
 * with an empty $PAGER, or `cat`, there is no pager.
 *
 *	if (!pager_is_long(&term, text) || !pager_show(text))
 *		...				// write it without one
 */
#ifndef KITH_CLI_PAGER_H
#define KITH_CLI_PAGER_H

#include <stdbool.h>

#include "base/str.h"
#include "cli/term.h"

/* Does `text` need more lines than the terminal has? */
bool pager_is_long(const struct term *t, struct str text);
/* Shows the text through the pager; false when there is none, and nothing was
 * shown. The signal of a pager that ends early is ignored from then on. */
bool pager_show(struct str text);

#endif
