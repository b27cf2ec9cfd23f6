#include "config.h"

#include "cli/sort_buffer.h"

#include <stdlib.h>

#include "base/mem.h"

struct sort_record {
	struct spool_text line;
	struct buf key;
	size_t place;
	const struct sort_buffer *buffer; /* qsort has no place for a context */
};

void sort_buffer_add(struct sort_buffer *b, const struct record *r,
		     struct str line)
{
	struct sort_record *x;

	MEM_GROW(b->records, b->count, b->cap);
	x = &b->records[b->count];
	*x = (struct sort_record){.line = spool_add(&b->lines, line),
				  .place = b->count++,
				  .buffer = b};
	order_key(b->order, r, &x->key);
}

static int by_order(const void *a, const void *b)
{
	const struct sort_record *x = a, *y = b;
	int c = order_compare(x->buffer->order, buf_str(&x->key),
			      buf_str(&y->key), x->buffer->reverse);

	return c ? c : (x->place > y->place) - (x->place < y->place);
}

int sort_buffer_write(struct sort_buffer *b, struct output *out, size_t limit)
{
	struct buf line = BUF_INIT;
	int result = 0;
	size_t n = limit && limit < b->count ? limit : b->count;

	if (b->count)
		qsort(b->records, b->count, sizeof(*b->records), by_order);
	for (size_t i = 0; i < n; i++) {
		buf_clear(&line);
		result = spool_get(&b->lines, b->records[i].line, &line);
		if (result < 0 || !output_line(out, buf_str(&line)))
			break;
	}
	buf_release(&line);
	return result;
}

void sort_buffer_release(struct sort_buffer *b)
{
	for (size_t i = 0; i < b->count; i++)
		buf_release(&b->records[i].key);
	free(b->records);
	spool_release(&b->lines);
	order_free(b->order);
}
