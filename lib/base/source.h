/*
 * Text files of other programs, a line at a time, as bytes in which ASCII is
 * ASCII: a byte order mark is dropped, UTF-16 becomes UTF-8, with a mark or
 * without one (then each second byte of its start is NUL), and no NUL is ever
 * passed on. Bytes that are not UTF-8 come as they are. Memory does not grow
 * with the file, nor with its lines.
 *
 *	struct source s;
 *	struct source_piece piece;
 *	source_open(&s, 0);		// or source_text, for bytes in memory
 *	while (source_next(&s, &piece))
 *		...
 *	if (s.error)
 *		...			// an errno
 *	source_close(&s);
 */
#ifndef KITH_BASE_SOURCE_H
#define KITH_BASE_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"

enum {
	SOURCE_PIECE = 64 * 1024, /* bytes; a longer line comes in pieces */
};

enum source_form {
	SOURCE_UNKNOWN, /* not a byte has been read */
	SOURCE_BYTES,
	SOURCE_UTF16_LE,
	SOURCE_UTF16_BE,
};

struct source {
	int fd;            /* -1: from memory */
	struct str memory; /* what is left of it */
	enum source_form form;
	struct buf raw;  /* UTF-16 that is not yet decoded */
	struct buf text; /* what is; from `at` on it has not been given out */
	size_t at;
	uint32_t line; /* of what comes next */
	bool within;   /* a line, of which pieces have been given out */
	bool ended;
	bool empty; /* there was no byte at all */
	int error;
};

/* Borrowed until the next call. */
struct source_piece {
	struct str text; /* with what ends the line: CR, LF or both */
	uint32_t line;
	bool starts, ends; /* a line */
};

/* `fd` stays the caller's. */
void source_open(struct source *s, int fd);
void source_text(struct source *s, struct str bytes);
void source_close(struct source *s);
/* False at the end, or where reading failed. */
bool source_next(struct source *s, struct source_piece *piece);
/* The text that source_next will give next, at most SOURCE_PIECE bytes of it;
 * borrowed like a piece. */
struct str source_sample(struct source *s);

#endif
