/*
 * Small charts of text: bars and sparklines in Unicode's block elements, or in
 * ASCII where the locale or the terminal asks for it.
 */
#ifndef KITH_CLI_CHART_H
#define KITH_CLI_CHART_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/* Is $TERM dumb, or is the locale ($LC_ALL, $LC_CTYPE or $LANG, the first that
 * is set) one without UTF-8? */
bool chart_is_ascii(void);
/* A bar of `part` in `whole`, `width` columns if they are equal; of anything
 * above 0 something can be seen. Returns the columns that it takes. */
size_t chart_bar(struct buf *out, long part, long whole, size_t width,
		 bool ascii);
/* One mark `width` columns wide, as high as `part` is in `whole`. */
void chart_mark(struct buf *out, long part, long whole, size_t width,
		bool ascii);

#endif
