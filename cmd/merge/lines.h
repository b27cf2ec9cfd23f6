/*
 * git's own merge of three files by lines, for what cannot be merged by key.
 */
#ifndef KITH_CMD_MERGE_LINES_H
#define KITH_CMD_MERGE_LINES_H

#include <stdbool.h>

#include "base/buf.h"

/* The paths of three versions. */
struct lines_files {
	const char *base, *ours, *theirs;
};

/*
 * Appends what 'git merge-file' makes of them, with conflict markers of
 * `marker_size`. False where git cannot be run or will not merge them.
 */
bool lines_merge(struct buf *out, const struct lines_files *files,
		 int marker_size);

#endif
