/* Shared by the files of the report; not for others. */
#ifndef KITH_CMD_STATS_REPORT_IMPL_H
#define KITH_CMD_STATS_REPORT_IMPL_H

#include "codec/svg.h"
#include "report.h"

/* A page: lines, each with its width in columns. */
struct page_line {
	struct buf text;
	size_t width;
};

struct page {
	const struct term *term;
	bool ascii;
	size_t width; /* columns */
	struct page_line *lines;
	size_t count, cap;
	struct buf scratch;
};

/* As wide as the terminal, else 80 columns; at most `max`. */
void page_init(struct page *p, const struct term *term, size_t max);
void page_release(struct page *p);
void page_newline(struct page *p);
/* To the last line: blanks up to column `at`. */
void page_goto(struct page *p, size_t at);
/* Styled text that is safe to print as it is. */
void page_put(struct page *p, enum term_style style, struct str text);
void page_putf(struct page *p, enum term_style style, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/* A user's text in `room` columns, cut where it is longer. */
void page_show(struct page *p, enum term_style style, struct str text,
	       size_t room);
/* The same, up to column `end`. */
void page_right(struct page *p, enum term_style style, struct str text,
		size_t end, size_t room);
/* Words, wrapped so that no line is over `room` columns, each from column
 * `indent` on: a name is never cut. */
void page_fold(struct page *p, enum term_style style, struct str text,
	       size_t indent, size_t room);
/* The same up to the page's width. */
void page_wrap(struct page *p, enum term_style style, struct str text,
	       size_t indent);
/* The lines of both side by side, `left` columns for the first. */
void page_print(struct buf *out, const struct page *left,
		const struct page *right, size_t gap);

/* How wide `text` is when shown. */
size_t page_width_of(struct page *p, struct str text);

/* The to-do list. */
void page_gaps(struct page *p, const struct report *r, size_t names);
/* One group with the bars of its rows, as in a report. */
void page_group(struct page *p, const struct figure_group *g,
		const struct report_view *view);

/* A figure as people read it. */
struct figure_text {
	char value[64]; /* "29 of 55", or "29"; "10 / 4" */
	char ratio[48]; /* "53 %", "2.5", "4.5 days", "none yet", or "" */
	char goal[48];  /* "goal 20-30", or "" */
};

/* The figures of a group that have a row of their own. */
struct group_rows {
	const struct figure **rows;
	size_t count, more; /* more: how many were cut */
	bool with_base;     /* in each row, else in the title */
	long most;          /* of the bars without a track */
};

/*
 * Without people and programs, and without shares of nothing. A group that is
 * longer than a vocabulary is cut to `max` rows (0: none is), those with
 * something to do aside.
 */
void group_rows(struct group_rows *out, const struct figure_group *g,
		size_t max);
void group_rows_release(struct group_rows *rows);

/* A bar: a share is drawn on a track, the whole of it; other counts are drawn
 * beside each other. */
struct figure_bar {
	long part, whole; /* whole 0: no bar */
	bool track;
};

struct figure_bar figure_bar(const struct group_rows *rows,
			     const struct figure_group *g,
			     const struct figure *f);
void figure_text(struct figure_text *t, const struct figure *f, bool with_base);
/* Is there nothing in it to count? */
bool group_is_empty(const struct figure_group *g);
/* What to say of one that is. */
const char *group_empty(const struct figure_group *g);
void svg_figures(struct svg *s, const struct figure_group *g, size_t rows);
/* What its figures are shares of: "of 38 messages"; or "none yet". */
void group_of(struct buf *out, const struct figure_group *g);
/* "60 people", "1 person" */
void add_count(struct buf *out, long count, const char *noun);

#endif
