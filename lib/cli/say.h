/*
 * The one door to standard error: whatever a message holds, nothing in it acts
 * as a control of a terminal.
 *
 *	say_line("kith: unknown command '%s'", type);
 */
#ifndef KITH_CLI_SAY_H
#define KITH_CLI_SAY_H

#include "base/buf.h"

/* A line on standard error; newlines in it become blanks. On a terminal it is
 * wrapped at blanks, in a pipe or file it stays one. */
void say_line(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* The lines of a longer text. */
void say_text(struct str text);
/* Appends how two files (or ids) of one person become one; returns out->s. */
const char *say_joining(struct buf *out, const char *one, const char *other);

#endif
