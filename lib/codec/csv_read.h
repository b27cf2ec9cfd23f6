/*
 * Rows of CSV as other programs write it: any one-byte separator, quotes
 * doubled within quotes, line ends in a quoted cell, rows of any length; empty
 * lines are no rows. The one place that uses libcsv.
 *
 *	struct source source;
 *	struct csv_reader c;
 *	struct csv_row row;
 *	csv_reader_init(&c, &source, ',');
 *	while (csv_reader_next(&c, &row))
 *		...			// row.cells[i]
 *	if (c.unclosed)
 *		...			// the line of a quote without end
 *	csv_reader_release(&c);
 *
 * Cells are bytes: what is not UTF-8 is the caller's to decode.
 */
#ifndef KITH_CODEC_CSV_READ_H
#define KITH_CODEC_CSV_READ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/source.h"
#include "base/str.h"

enum {
	CSV_ROW_BYTES = 1 << 20, /* no row of a table of people is longer */
};

/* Borrowed until the next call. */
struct csv_row {
	struct str *cells; /* without blanks around them, unless quoted */
	size_t count;      /* 0: a row over CSV_ROW_BYTES, which is left out */
	uint32_t line;     /* its first */
};

struct csv_reader {
	struct source *source;
	struct csv_parser *parser;
	struct buf text; /* the cells of the row, one after the other */
	size_t *ends;    /* of each cell in `text` */
	struct str *cells;
	size_t count, ends_cap, cells_cap;
	uint32_t line;     /* of the row that is being read */
	uint32_t unclosed; /* line of the row with that quote, or 0 */
	bool done;         /* a row has been completed */
	bool skipping;     /* what is left of a line that is too long */
	bool ended;
};

/* The source is borrowed. */
void csv_reader_init(struct csv_reader *c, struct source *source,
		     char separator);
void csv_reader_release(struct csv_reader *c);
/* Are there cells, but nothing in them: ",,,,", as in an edited sheet? */
bool csv_row_is_empty(const struct csv_row *row);
/* False at the end, and after a quote that is never closed. */
bool csv_reader_next(struct csv_reader *c, struct csv_row *row);
/*
 * The one of , ; TAB that the first line which has any outside of quotes has
 * most often; a comma without one.
 */
char csv_separator(struct str sample);

#endif
