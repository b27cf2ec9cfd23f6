/*
 * Small charts of text: bars and sparklines in Unicode's block elements, or in
 * ASCII where the locale or the terminal asks for it.
 */
#ifndef KITH_CLI_CHART_H
#define KITH_CLI_CHART_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/* Is ASCII asked for: by $LC_ALL, $LC_CTYPE or $LANG, the first that is set,
 * or by $TERM? */
bool chart_is_ascii(void);
/* A bar of `part` in `whole`, `width` columns if they are equal; what is not
 * nothing can be seen. Returns the columns that it takes. */
size_t chart_bar(struct buf *out, long part, long whole, size_t width,
		 bool ascii);
/* One mark `width` columns wide, as high as `part` is in `whole`. */
void chart_mark(struct buf *out, long part, long whole, size_t width,
		bool ascii);

#endif
