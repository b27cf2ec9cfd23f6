/* Shared by the files of output; not for others. */
#ifndef KITH_EDGE_OUTPUT_IMPL_H
#define KITH_EDGE_OUTPUT_IMPL_H

#include "edge/output.h"

/* An object of the picked fields; notes which of them there were. */
void output_picked_json(struct buf *out, struct output *o,
			const struct record *r);

#endif
