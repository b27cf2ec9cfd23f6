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
/* The same where each line of `text` is an item of a list: what wraps is
 * indented a little more than where they begin. */
void show_items(struct buf *out, const struct term *term, struct str text,
		size_t indent, enum term_style style);
/* Appends a key as people read it: "img evidence" for img_evidence, shown. */
void show_label(struct buf *out, struct str key);
/* Ends the line that is there, if any. */
void show_next_line(struct buf *out);
/* Blanks up to column `to` for a line that is at column `from`. */
void show_pad(struct buf *out, size_t from, size_t to);
/* "1 exchange", "3 exchanges" */
void show_count(struct buf *out, int count, const char *one, const char *many);
/* "today", "8 days ago", "in 1 day" */
void show_ago(struct buf *out, const struct show_view *v, int day);
/* Appends a value as text, the maps of a list, and sentences, on a line each.
 * `path` is its name in the schema. */
void show_value(struct buf *out, const struct show_view *v,
		const struct node *n, const char *path);

/* Is it a key of a log entry that its short form does not have? */
bool show_is_more(struct str key);
/* The log, newest first; what is ahead of today is dimmed. */
void show_timeline(struct buf *out, const struct show_view *v,
		   const struct record *r);

/* Those of a program, a line each: how well you know them. */
void show_members(struct buf *out, const struct show_view *v,
		  const struct record *program);
/* Those whose ids the list has, likewise. */
void show_persons(struct buf *out, const struct show_view *v,
		  const struct node *ids);
/* The sessions of an event, a line each. */
void show_sessions(struct buf *out, const struct show_view *v,
		   const struct node *sessions);

#endif
