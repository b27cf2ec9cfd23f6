/*
 * Takes back the last run of a writer (see replace.h).
 *
 *	const struct undo_options options = {.dry_run = false};
 *	switch (undo_last("network", &options, &out, &diag)) ...
 *
 * The files of that run get the bytes that they had before it, and those that
 * it made are removed. A file that is not, to the byte, what the run left is
 * left alone and named in `d`; the run can then be undone once more. Only
 * records are written, and only where .kith/undo was written here, by the same
 * user.
 */
#ifndef KITH_STORE_UNDO_H
#define KITH_STORE_UNDO_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/diag.h"

struct undo_options {
	bool dry_run; /* write nothing; `out` gets a diff */
	bool verbose; /* `out` gets what was undone, and of one file the lines
		       */
	long now;     /* an older run is said to be; 0: unknown */
	int write_flags; /* of replace_file: REPLACE_FOLLOW or 0 */
};

enum undo_result {
	UNDO_DONE,
	UNDO_NOTHING, /* there is no run to undo, or it is undone; no message */
	UNDO_LEFT,    /* files have changed since */
	UNDO_FAILED,
};

enum undo_result undo_last(const char *root, const struct undo_options *options,
			   struct buf *out, struct diag *d);

#endif
