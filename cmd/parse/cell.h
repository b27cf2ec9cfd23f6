/*
 * A cell of a table of programs as words: folded, with one word for those that
 * mean the same ("yrs", "year"), without those that say nothing ("the"). What
 * commas, brackets and the like part are its segments, which are matched
 * against patterns such as "# years preferred":
 *
 *	#	a figure, or a span of two
 *	##	a span
 *	@	a year
 *	mon	a month
 *	*	any words, or none; no figures
 *	**	anything, or nothing
 *
 *	struct cell cell;
 *	cell_read(&cell, &arena, text);
 *	for (size_t i = 0; i < cell.count; i++)
 *		if (segment_matches(&cell.segments[i], "# years"))
 *			... cell.segments[i].figure ...
 */
#ifndef KITH_CMD_PARSE_CELL_H
#define KITH_CMD_PARSE_CELL_H

#include <stdbool.h>

#include "base/mem.h"
#include "base/str.h"

enum {
	CELL_SEGMENTS = 12, /* what is beyond them is not matched */
	CELL_TOKENS = 24,   /* of a segment; a longer one matches nothing */
};

enum token_type {
	TOKEN_WORD,
	TOKEN_FIGURE,
	TOKEN_SPAN,
	TOKEN_YEAR,
	TOKEN_MONTH,
};

struct token {
	enum token_type type;
	struct str text; /* of a word; of figures as they are written */
	double low, high;
	bool percent;
};

struct segment {
	struct token tokens[CELL_TOKENS];
	size_t count;
	struct str text; /* folded */
	/* the first of each that it has, or NULL */
	const struct token *figure, *second, *year, *month;
};

struct cell {
	struct str raw;    /* as written, without what cannot be seen */
	struct str folded; /* the same for comparison */
	struct segment segments[CELL_SEGMENTS];
	size_t count;
	bool more; /* than so many segments */
};

/* Texts are in the arena, or borrowed from `text`. */
void cell_read(struct cell *c, struct arena *a, struct str text);
bool segment_matches(const struct segment *s, const char *pattern);
/* Has it that word, in any place? */
bool segment_has(const struct segment *s, const char *word);
/* Empty, a dash, "N/A", "not specified" and so on: nobody says anything. */
bool cell_is_unknown(const struct cell *c);
/* The word for all that mean the same; none for one that says nothing. */
struct str cell_synonym(struct str word);

/* What a spreadsheet has made of a cell, so that nobody can know what it was;
 * NULL where it has not. */
const char *cell_damage(const struct cell *c);

#endif
