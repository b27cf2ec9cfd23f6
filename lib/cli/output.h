/*
 * Output: writes records to standard output, in the format that was asked for,
 * or else as jsonl, on a terminal as text.
 *
 *	struct output out;
 *	if (!output_init(&out, &cli, "name,role,stage"))
 *		return cli_end(&cli);
 *	output_record(&out, &record, line);	// for each
 *	output_end(&out);			// flushes, checks, releases
 */
#ifndef KITH_CLI_OUTPUT_H
#define KITH_CLI_OUTPUT_H

#include <stdbool.h>

#include "base/buf.h"
#include "cli/cli.h"
#include "cli/table.h"
#include "cli/term.h"
#include "value/path.h"
#include "value/record.h"

enum output_format {
	OUTPUT_JSONL,
	OUTPUT_JSON,
	OUTPUT_YAML,
	OUTPUT_TSV,
	OUTPUT_CSV,
	OUTPUT_TEXT,
	OUTPUT_PATHS,
	OUTPUT_OTHER, /* the command's own: cli->format names it */
};

struct output_field {
	char *name;
	bool met; /* some record had it */
};

struct output {
	struct cli *cli;
	struct term term;
	enum output_format format;
	struct buf bytes;            /* not yet written */
	bool failed;                 /* no use writing more */
	bool whole;                  /* held until the end, for the pager */
	size_t count;                /* records so far */
	struct output_field *fields; /* of -f, or the default ones */
	size_t field_count;
	bool picked;               /* -f was given */
	bool doubtful;             /* with a field that may be unknown */
	struct arena picked_arena; /* the fields of one record */
	struct table_column *columns;
	struct table table;
	struct buf scratch;
	struct record record; /* of output_line */
	struct path_finder finder;
};

/* `columns`: default fields of sheets and tables. False on a usage error. */
bool output_init(struct output *o, struct cli *cli, const char *columns);
/* Does a record leave as its line, so that `line` is all that is needed? */
bool output_is_lines(const struct output *o);
/*
 * Writes one record. `line` is its bytes as a line of the stream, without the
 * newline, or none. False when there is no use going on.
 */
bool output_record(struct output *o, const struct record *r, struct str line);
/* The same for a record of which only the line was kept. */
bool output_line(struct output *o, struct str line);
/* Writes bytes of the command's own. */
bool output_bytes(struct output *o, struct str bytes);
/* Whatever is left, then a check; worsens the status on trouble. A field of
 * -f that neither the schema nor any record knows is trouble. */
void output_end(struct output *o);

#endif
