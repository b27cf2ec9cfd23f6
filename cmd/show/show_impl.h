/* Shared by the files of show; not for others. */
#ifndef KITH_CMD_SHOW_SHOW_IMPL_H
#define KITH_CMD_SHOW_SHOW_IMPL_H

#include "show.h"

enum {
	SHOW_INDENT = 2,
	SHOW_GAP = 2,
};

/*
 * Appends `text`, of one line or several, in the style, and a newline: each
 * line wrapped at blanks to the terminal's width, all but the first indented
 * to column `indent`, where the first begins.
 */
void show_text(struct buf *out, const struct term *term, struct str text,
	       size_t indent, enum term_style style);
/* Appends a key as people read it: "img evidence" for img_evidence, shown. */
void show_label(struct buf *out, struct str key);
/* Blanks up to column `to` for a line that is at column `from`. */
void show_pad(struct buf *out, size_t from, size_t to);
/* Appends a value as text, the maps of a list on a line each. `path` is its
 * name in the schema. */
void show_value(struct buf *out, const struct node *n, const char *path);

/* The log, newest first; what is ahead of today is dimmed. */
void show_timeline(struct buf *out, const struct show_view *v,
		   const struct record *r);

#endif
