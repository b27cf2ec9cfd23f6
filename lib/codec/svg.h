/*
 * Charts as one SVG picture (SVG 1.1, XML 1.0): bars, columns, a table of
 * shaded cells. Self-contained: no scripts, no links, no fonts; colors for
 * light and dark by prefers-color-scheme. Text is made visible (text_show),
 * cut to its place and escaped.
 *
 *	struct svg_bar bar = {.label = name, ...};
 *	struct svg s;
 *	svg_init(&s);
 *	svg_heading(&s, STR("Response"));
 *	svg_group(&s, STR("By channel"), STR("of messages"));
 *	svg_bar(&s, &bar);			// for each
 *	svg_write(&s, title, &out);
 *	svg_release(&s);
 */
#ifndef KITH_CODEC_SVG_H
#define KITH_CODEC_SVG_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

struct svg {
	struct buf body;
	struct buf scratch;
	long y; /* where the next thing goes */
};

struct svg_bar {
	struct str label, value, ratio, note;
	long part, whole; /* whole 0: no bar */
	bool track;       /* drawn where the whole is: it is a share of it */
	bool warn;
};

void svg_init(struct svg *s);
void svg_release(struct svg *s);
void svg_heading(struct svg *s, struct str text);
void svg_group(struct svg *s, struct str title, struct str of);
void svg_bar(struct svg *s, const struct svg_bar *bar);
/* A label and, after it, a longer text. */
void svg_note(struct svg *s, struct str label, struct str note);
/* Words below the last thing, on as many lines as they take. */
void svg_wrap(struct svg *s, struct str text);
/* One column a value; the names of the first and the last are below. */
void svg_columns(struct svg *s, const long *values, size_t count,
		 struct str first, struct str last);
/* One row of shaded cells. `counts` may be NULL: then `names` is a head. */
void svg_cells(struct svg *s, struct str label, const long *counts,
	       const struct str *names, size_t count, long most);
/* The whole picture; `title` is read aloud for those who cannot see it. */
void svg_write(const struct svg *s, struct str title, struct buf *out);

#endif
