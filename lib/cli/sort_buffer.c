#include "config.h"

#include "cli/sort_buffer.h"

#include <stdlib.h>

#include "base/mem.h"

struct held_record {
	struct buf line, key;
	size_t place;
	const struct held *held; /* qsort has no place for a context */
};

void held_add(struct held *h, const struct record *r, struct str line)
{
	struct held_record *x;

	h->records =
		mem_grow(h->records, h->count, &h->cap, sizeof(*h->records));
	x = &h->records[h->count];
	*x = (struct held_record){.place = h->count++, .held = h};
	buf_addstr(&x->line, line);
	order_key(h->order, r, &x->key);
}

static int by_order(const void *a, const void *b)
{
	const struct held_record *x = a, *y = b;
	int c = order_compare(x->held->order, buf_str(&x->key),
			      buf_str(&y->key), x->held->reverse);

	return c ? c : (x->place > y->place) - (x->place < y->place);
}

void held_put(struct held *h, struct output *out, size_t limit)
{
	size_t n = limit && limit < h->count ? limit : h->count;

	if (h->count)
		qsort(h->records, h->count, sizeof(*h->records), by_order);
	for (size_t i = 0; i < n; i++)
		if (!output_line(out, buf_str(&h->records[i].line)))
			break;
}

void held_release(struct held *h)
{
	for (size_t i = 0; i < h->count; i++) {
		buf_release(&h->records[i].line);
		buf_release(&h->records[i].key);
	}
	free(h->records);
	order_free(h->order);
}
