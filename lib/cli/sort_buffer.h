/*
 * Records that wait until all are there, to be sorted: each as its line with
 * its key, not as a tree.
 *
 *	struct held h = { .order = order_parse("name", &diag) };
 *	held_add(&h, &record, line);
 *	held_put(&h, &output, 10);	// the first ten, 0 for all
 *	held_release(&h);		// the order too
 */
#ifndef KITH_CLI_SORT_BUFFER_H
#define KITH_CLI_SORT_BUFFER_H

#include "cli/output.h"
#include "query/order.h"

struct held_record;

struct held {
	struct order *order;
	bool reverse; /* what has no value comes last all the same */
	struct held_record *records;
	size_t count, cap;
};

/* Copies both; the summary must be attached. */
void held_add(struct held *h, const struct record *r, struct str line);
/* Sorts, equal ones as they came, and writes. */
void held_put(struct held *h, struct output *out, size_t limit);
void held_release(struct held *h);

#endif
