/* Shared by the files of output; not for others. */
#ifndef KITH_CLI_OUTPUT_IMPL_H
#define KITH_CLI_OUTPUT_IMPL_H

#include "cli/output.h"

/* An object of the picked fields; notes which of them there were. */
void output_picked_json(struct buf *out, struct output *o,
			const struct record *r);

#endif
