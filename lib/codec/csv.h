/*
 * Rows for spreadsheets: CSV (RFC 4180, but with LF) and TSV (as
 * text/tab-separated-values, with \t \n \r \\ for what a cell cannot hold).
 *
 *	csv_cell(&out, STR("id"), true);
 *	csv_cell(&out, STR("name"), false);
 *	buf_addc(&out, '\n');		// the caller ends the row
 */
#ifndef KITH_CODEC_CSV_H
#define KITH_CODEC_CSV_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"

/* Appends one cell, with the separator before it unless it is the first. */
void csv_cell(struct buf *out, struct str text, bool first);
void tsv_cell(struct buf *out, struct str text, bool first);

#endif
