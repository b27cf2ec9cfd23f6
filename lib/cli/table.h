/*
 * Tables for people: columns aligned by display width, fitted to the
 * terminal. Cells are shown through text_show, so that nothing in them
 * reaches the terminal as a control.
 *
 *	struct table_column columns[3] = {{"name", FIT_FOLD}, ...};
 *	struct table t;
 *	table_init(&t, columns, 3);
 *	table_cell(&t, text, STYLE_PLAIN);	// row by row, left to right
 *	table_print(&t, &term, &out);
 *	table_release(&t);
 */
#ifndef KITH_CLI_TABLE_H
#define KITH_CLI_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"
#include "cli/term.h"

/* What happens to a cell that is wider than its column may be. */
enum table_fit {
	FIT_KEEP, /* its column is as wide as it needs to be: days */
	FIT_CUT,  /* cut, with an ellipsis; a single word goes on, too */
	FIT_FOLD, /* goes on below itself, as names and ids do: they are said
		     whole */
};

struct table_column {
	const char *head;
	enum table_fit fit;
};

struct table_cell {
	struct str text; /* as shown */
	size_t width;
	enum term_style style;
};

struct table {
	const struct table_column *columns;
	size_t column_count;
	struct arena arena;
	struct table_cell *head;
	bool no_head;  /* print rows alone */
	bool no_empty; /* leave out columns without a value in any row */
	struct table_cell *cells;
	size_t count, cap;
};

/* `columns` is borrowed. */
void table_init(struct table *t, const struct table_column *columns,
		size_t column_count);
void table_cell(struct table *t, struct str text, enum term_style style);
/* Appends header and rows; nothing when there is no row. */
void table_print(const struct table *t, const struct term *term,
		 struct buf *out);
void table_release(struct table *t);

#endif
