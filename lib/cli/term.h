/*
 * The terminal that standard output may be: its width, and whether to color.
 *
 *	struct term term;
 *	term_init(&term, -1);
 *	term_put(&term, &out, STYLE_STRONG, title);
 *	term_wrap(&term, &out, STYLE_PLAIN, text, 2);
 */
#ifndef KITH_CLI_TERM_H
#define KITH_CLI_TERM_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

enum {
	TERM_HANG = 2, /* columns before what a line goes on with */
};

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

/* Is what goes to `fd` to be colored? `color` as in struct cli: -1 decides by
 * $NO_COLOR, $CLICOLOR_FORCE, the terminal and $TERM. */
bool term_color(int fd, int color);
/* The width is that of the terminal, or $COLUMNS when that is set; 80 in a pipe
 * or a file. */
void term_init(struct term *t, int color);
/* Columns of the terminal that `fd` is; 80 where it is none. */
size_t term_width(int fd);
/* Appends text that is safe to show, in the style if there is color. */
void term_put(const struct term *t, struct buf *out, enum term_style style,
	      struct str text);
/*
 * The same for a text of several lines, or of one that is too long: wrapped at
 * blanks to the width, every line after the first indented to column `indent`,
 * where the first begins. No newline follows the last.
 */
void term_wrap(const struct term *t, struct buf *out, enum term_style style,
	       struct str text, size_t indent);
/*
 * Appends the lines of a text, each with its newline. What is too wide for a
 * terminal is wrapped at blanks, and goes on TERM_HANG columns to the right of
 * where the line begins; a word that alone is too wide, such as a link, stays
 * whole.
 */
void term_put_lines(const struct term *t, struct buf *out, struct str text);
/* Bytes of the code for a color that `s` begins with, or 0. */
size_t term_code(struct str s);

#endif
