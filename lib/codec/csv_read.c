#include "config.h"

#include "codec/csv_read.h"

#include <csv.h>
#include <stdlib.h>

#include "base/mem.h"

enum {
	BLOCK = 4096, /* bytes that libcsv adds to a cell at a time */
};

static void *grow(void *p, size_t size)
{
	return mem_resize(p, size, 1);
}

static void start(struct csv_reader *c, char separator)
{
	csv_init(c->parser, 0);
	csv_set_delim(c->parser, (unsigned char)separator);
	csv_set_realloc_func(c->parser, grow);
	csv_set_blk_size(c->parser, BLOCK);
}

void csv_reader_init(struct csv_reader *c, struct source *source,
		     char separator)
{
	*c = (struct csv_reader){.source = source};
	c->parser = mem_zalloc(sizeof(*c->parser));
	start(c, separator);
}

void csv_reader_release(struct csv_reader *c)
{
	csv_free(c->parser);
	free(c->parser);
	buf_release(&c->text);
	free(c->ends);
	free(c->cells);
}

/* For libcsv: a cell, and the end of a row. */
static void take_cell(void *cell, size_t n, void *ctx)
{
	struct csv_reader *c = ctx;

	buf_add(&c->text, cell, n);
	MEM_GROW(c->ends, c->count, c->ends_cap);
	c->ends[c->count++] = c->text.len;
}

static void end_row(int last, void *ctx)
{
	struct csv_reader *c = ctx;

	(void)last;
	c->done = true;
}

static void clear_row(struct csv_reader *c)
{
	c->count = 0;
	buf_clear(&c->text);
	c->done = false;
}

static void give_row(struct csv_reader *c, struct csv_row *row)
{
	size_t from = 0;

	while (c->cells_cap < c->count)
		MEM_GROW(c->cells, c->cells_cap, c->cells_cap);
	for (size_t i = 0; i < c->count; i++) {
		c->cells[i] = (struct str){buf_str(&c->text).p + from,
					   c->ends[i] - from};
		from = c->ends[i];
	}
	*row = (struct csv_row){c->cells, c->count, c->line};
}

/* Has something of a row been read? */
static bool within_row(const struct csv_reader *c)
{
	return c->count || c->parser->entry_pos || c->parser->quoted;
}

/* A row that is too long: without a quote it ends with its line. */
static bool give_up(struct csv_reader *c, struct csv_row *row)
{
	char separator = (char)csv_get_delim(c->parser);

	if (c->parser->quoted) {
		c->unclosed = c->line;
		c->ended = true;
		return false;
	}
	csv_free(c->parser);
	start(c, separator);
	clear_row(c);
	c->skipping = true;
	*row = (struct csv_row){NULL, 0, c->line};
	return true;
}

static bool end(struct csv_reader *c, struct csv_row *row)
{
	c->ended = true;
	/* only now, when all is read: quotes within cells are no error */
	csv_set_opts(c->parser, CSV_STRICT | CSV_STRICT_FINI);
	if (csv_fini(c->parser, take_cell, end_row, c) != 0)
		c->unclosed = c->line;
	if (!c->done || c->unclosed)
		return false;
	give_row(c, row);
	return true;
}

bool csv_row_is_empty(const struct csv_row *row)
{
	for (size_t i = 0; i < row->count; i++)
		if (str_trim(row->cells[i]).n)
			return false;
	return row->count > 0;
}

bool csv_reader_next(struct csv_reader *c, struct csv_row *row)
{
	struct source_piece piece;

	clear_row(c);
	while (!c->ended && source_next(c->source, &piece)) {
		if (c->skipping) {
			c->skipping = !piece.ends;
			continue;
		}
		if (!within_row(c))
			c->line = piece.line;
		csv_parse(c->parser, piece.text.p, piece.text.n, take_cell,
			  end_row, c);
		if (c->done) {
			give_row(c, row);
			return true;
		}
		if (c->text.len + c->parser->entry_pos + c->count >
		    CSV_ROW_BYTES)
			return give_up(c, row);
	}
	return !c->ended && end(c, row);
}

char csv_separator(struct str sample)
{
	static const char separators[] = {',', ';', '\t'};
	size_t counts[sizeof(separators)] = {0}, best = 0;
	bool quoted = false;

	for (size_t i = 0; i < sample.n; i++) {
		char ch = sample.p[i];
		bool found = counts[0] || counts[1] || counts[2];

		quoted ^= ch == '"';
		if (!quoted && (ch == '\n' || ch == '\r') && found)
			break;
		for (size_t k = 0; k < sizeof(separators) && !quoted; k++)
			counts[k] += ch == separators[k];
	}
	for (size_t k = 1; k < sizeof(separators); k++)
		if (counts[k] > counts[best])
			best = k;
	return separators[best];
}
