/*
 * The terminal that standard output may be: its width, and whether to color.
 */
#ifndef KITH_CLI_TERM_H
#define KITH_CLI_TERM_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

enum term_style {
	STYLE_PLAIN,
	STYLE_HEAD,   /* of a table */
	STYLE_STRONG, /* what the eye should find first */
	STYLE_GOOD,
	STYLE_WARN,
	STYLE_BAD,
	STYLE_DIM,
};

struct term {
	bool tty;
	bool color;
	size_t width; /* columns; 0 where lines may be of any length */
};

/* `color` as in struct cli: -1 decides by terminal, $NO_COLOR and $TERM.
 * The width is that of the terminal, or $COLUMNS when that is set. */
void term_init(struct term *t, int color);
/* Escape sequences around styled text; nothing without color. */
void term_begin(const struct term *t, struct buf *out, enum term_style style);
void term_end(const struct term *t, struct buf *out, enum term_style style);

#endif
