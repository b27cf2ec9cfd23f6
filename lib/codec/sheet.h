/*
 * Rows of a sheet: CSV (RFC 4180, but with LF) and TSV (as
 * text/tab-separated-values, with \t \n \r \\ for what a cell can't hold).
 */
#ifndef KITH_CODEC_SHEET_H
#define KITH_CODEC_SHEET_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"

/* Appends one cell, with the separator before it unless it is the first. */
void sheet_cell_csv(struct buf *out, struct str text, bool first);
void sheet_cell_tsv(struct buf *out, struct str text, bool first);

#endif
