/*
 * Diagnostics: what went wrong, where, and what to do. lib/ fills them, a
 * command prints them (cli/cli.h).
 *
 *	struct diag d = DIAG_INIT;
 *	diag_error(&d, file, (struct pos){3, 7}, "unknown type '%s'", type);
 *	if (d.errors) ...
 *	diag_release(&d);
 *
 * Wording: lower case, no full stop, names in single quotes; what is wrong,
 * then what to do.
 */
#ifndef KITH_BASE_DIAG_H
#define KITH_BASE_DIAG_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"

/* Line and column, both from 1, columns in code points; {0, 0} is nowhere. */
struct pos {
	uint32_t line, col;
};

#define POS_NONE ((struct pos){0, 0})
#define POS_START ((struct pos){1, 1})

enum {
	DIAG_TEXT = 4096, /* bytes of a message that anyone would read */
};

enum diag_level {
	DIAG_WARNING,
	DIAG_ERROR,
};

struct diag_msg {
	enum diag_level level;
	struct pos pos;
	char *file; /* NULL: no file */
	char *text;
	char *excerpt;    /* the faulty text, for a caret below; or NULL */
	size_t caret;     /* byte offset into excerpt */
	const char *rule; /* as in struct diag */
};

struct diag {
	struct diag_msg *msgs;
	size_t count, cap;
	size_t errors, warnings;
	const char *rule; /* of the messages to come: a name that lives longer
			     than they do, or NULL */
	bool dry;         /* nothing is written that could be undone */
};

#define DIAG_INIT                                                              \
	{                                                                      \
		NULL, 0, 0, 0, 0, NULL, false                                  \
	}

/* How a message goes on that says to undo what was written: nothing in a dry
 * run. */
static inline const char *diag_undo(const struct diag *d, const char *text)
{
	return d->dry ? "" : text;
}

void diag_error(struct diag *d, const char *file, struct pos pos,
		const char *fmt, ...) __attribute__((format(printf, 4, 5)));
void diag_warning(struct diag *d, const char *file, struct pos pos,
		  const char *fmt, ...) __attribute__((format(printf, 4, 5)));
void diag_vadd(struct diag *d, enum diag_level level, const char *file,
	       struct pos pos, const char *fmt, va_list ap)
	__attribute__((format(printf, 5, 0)));
/* The text of a message as it is kept and shown: a longer one without its
 * middle, as its end says what to do. */
void diag_format(struct buf *out, const char *fmt, va_list ap)
	__attribute__((format(printf, 2, 0)));
/*
 * An error in a text that the user typed (an expression, a template): the
 * line that holds byte `at` is kept and shown with a caret below `at`.
 */
void diag_excerpt(struct diag *d, const char *file, struct str text, size_t at,
		  const char *fmt, ...) __attribute__((format(printf, 5, 6)));
/* Sorts by file, byte-wise, then by place; what has none comes first. */
void diag_sort(struct diag *d);
/* Appends what `from` holds and empties it. */
void diag_move(struct diag *to, struct diag *from);
void diag_clear(struct diag *d);
void diag_release(struct diag *d);

#endif
