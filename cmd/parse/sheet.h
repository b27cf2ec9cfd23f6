/*
 * A table of people or programs: finds the head among its first rows, and gives
 * the rows after it, or makes a person of each.
 *
 *	struct sheet sheet;
 *	struct source source;
 *	struct person person;
 *	struct people people;
 *	struct account account;
 *	sheet_init(&sheet, NULL);		// or what --map says
 *	if (sheet_find(&sheet, &source, NULL))	// or a format
 *		while (sheet_next(&sheet, &person, &people, &account))
 *			...
 *	sheet_release(&sheet);
 */
#ifndef KITH_CMD_PARSE_SHEET_H
#define KITH_CMD_PARSE_SHEET_H

#include "base/charset.h"
#include "codec/csv_read.h"
#include "columns.h"
#include "person.h"

/* COLUMN=FIELD, as the user says it. */
struct sheet_map {
	struct str column, field;
};

struct sheet_maps {
	struct sheet_map *of;
	size_t count, cap;
	struct arena arena;
};

/* Adds one from an option or a line of a file; an error in `d` that names
 * `where`, when it is none. */
void sheet_map_add(struct sheet_maps *maps, struct str text, const char *where,
		   uint32_t line, struct diag *d);
void sheet_maps_release(struct sheet_maps *maps);

/* A column of the table at hand. */
struct sheet_column {
	enum reading how;
	struct str field;   /* or none */
	struct str heading; /* as written, without blanks around it */
	bool ignored;       /* its heading is empty */
	bool unknown;       /* the user's own, or a typo */
	bool named;         /* in the account: not read, or unknown */
};

struct sheet {
	struct sheet_maps *maps; /* or NULL */
	const struct sheet_format *format;
	struct csv_reader reader;
	bool reading;
	struct charsets charsets;
	struct arena arena; /* of the head */
	struct sheet_column *columns;
	size_t count;
	bool has_names; /* a column of names */
	/* of the head that was found */
	char separator;
	size_t head;    /* its place among the rows */
	size_t skipped; /* rows up to it */
	size_t score;
	/* what was found instead */
	struct str first_row;
};

/* Do both headings mean one column, whatever their case, blanks and numbers?
 * `exact` is for those of programs, where Step 1 is not Step 2. */
bool sheet_same_heading(struct str a, struct str b, bool exact);

/* What headings are compared by: a slug with '#' for each number; `exact` keeps
 * one of a single figure. */
void sheet_heading_key(struct buf *out, struct str heading, bool exact);
/* Counts a row; false for one that has nothing, and for one that is too long,
 * with the account saying so. */
bool sheet_count_row(const struct csv_row *row, struct account *account);
/* At the end: the row of a quote that is never closed. */
void sheet_count_unclosed(const struct csv_reader *c, struct account *account);
/* The beginning of a row, for a message. */
void sheet_show_row(struct buf *out, const struct csv_row *row);

void sheet_init(struct sheet *s, struct sheet_maps *maps);
void sheet_release(struct sheet *s);
/*
 * Finds the head of a table of `format`, or, where that is NULL, of the one
 * that knows most of the headings. False when there is none: then s->first_row
 * shows the beginning.
 */
bool sheet_find(struct sheet *s, struct source *source,
		const struct sheet_format *format);
/*
 * The next row that has anything; those that are left out go into the account.
 * False at the end.
 */
bool sheet_next_row(struct sheet *s, struct csv_row *row,
		    struct account *account);
/* Is given each cell that has a heading, in UTF-8. */
typedef void sheet_put(void *ctx, struct sheet_column *c, struct str cell);
/* The cells are in `a`, or borrowed from the row. */
void sheet_each_cell(struct sheet *s, const struct csv_row *row,
		     struct arena *a, struct account *account, sheet_put *put,
		     void *ctx);
/*
 * The next row that has anything, as a person to be ended; rows that are left
 * out go into the account. False at the end.
 */
bool sheet_next(struct sheet *s, struct person *p, struct people *all,
		struct account *account);

#endif
