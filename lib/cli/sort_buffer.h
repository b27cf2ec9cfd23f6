/*
 * Keeps records until all have been read, then writes them in order. It holds
 * the sort key of each in memory, and the line in a spool.
 *
 *	struct sort_buffer b = SORT_BUFFER_INIT;
 *	b.order = order_parse("name", &diag);
 *	sort_buffer_add(&b, &record, line);
 *	sort_buffer_write(&b, &output, 10);	// the first ten, 0 for all
 *	sort_buffer_release(&b);		// the order too
 */
#ifndef KITH_CLI_SORT_BUFFER_H
#define KITH_CLI_SORT_BUFFER_H

#include "base/spool.h"
#include "cli/output.h"
#include "query/order.h"

struct sort_record;

struct sort_buffer {
	struct order *order;
	bool reverse; /* what has no value comes last all the same */
	struct sort_record *records;
	struct spool lines;
	size_t count, cap;
};

#define SORT_BUFFER_INIT                                                       \
	{                                                                      \
		.lines = SPOOL_INIT                                            \
	}

/* Copies the line and the key; the summary must be attached. */
void sort_buffer_add(struct sort_buffer *b, const struct record *r,
		     struct str line);
/* Records with equal keys stay in the order in which they came. -1 and errno
 * when one, which may be in a file, cannot be read. */
int sort_buffer_write(struct sort_buffer *b, struct output *out, size_t limit);
void sort_buffer_release(struct sort_buffer *b);

#endif
