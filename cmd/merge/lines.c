#include "config.h"

#include "lines.h"

#include <stdio.h>

#include "store/git.h"

enum {
	FIRST_ERROR = 128, /* the statuses before it count conflicts */
};

bool lines_merge(struct buf *out, const struct lines_files *files,
		 int marker_size)
{
	char size[40];
	const char *const words[] = {
		"merge-file", "-p",        "-q",        size,          "-L",
		"ours",       "-L",        "base",      "-L",          "theirs",
		"--",         files->ours, files->base, files->theirs, NULL};
	int status;

	snprintf(size, sizeof(size), "--marker-size=%d", marker_size);
	status = git_run(out, ".", words);
	return status >= 0 && status < FIRST_ERROR;
}
