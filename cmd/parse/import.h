/*
 * `kith parse --from`: other people's files as records of the stream.
 *
 *	struct import_options options = {.from = "linkedin", ...};
 *	import_run(&cli, &options, &output);	// reports through `cli`
 */
#ifndef KITH_CMD_PARSE_IMPORT_H
#define KITH_CMD_PARSE_IMPORT_H

#include "cli/output.h"
#include "sheet.h"

struct import_options {
	const char *from;  /* a format that import_formats names */
	const char *kind;  /* of the records, as import_kinds names them; NULL:
			      people */
	const char *event; /* whose sessions are read, or NULL */
	bool check;        /* only diagnostics are wanted */
	struct sheet_maps maps;
};

/* A usage error for a format that there is not. */
void import_check_format(struct cli *cli, const char *from);
/* The same for --kind, and for what goes with what, once all options are
 * known. */
void import_check_kind(struct import_options *o, struct cli *cli);
/* Adds --map or the lines of a --map-file; errors are reported. */
void import_map(struct import_options *o, struct cli *cli, const char *text);
void import_map_file(struct import_options *o, struct cli *cli,
		     const char *path);
/* Reads the operands, or standard input without one. */
void import_run(struct cli *cli, struct import_options *o, struct output *out);

#endif
