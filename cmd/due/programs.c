#include "config.h"

#include "programs.h"

#include <stdlib.h>

#include "codec/json.h"
#include "model/schema.h"

struct program {
	struct str id, line;
	size_t place; /* of two with one id the first counts */
	bool read;
	struct record record;
};

void programs_init(struct programs *p, const char *root)
{
	*p = (struct programs){.arena = ARENA_INIT};
	references_init(&p->files, root);
}

void programs_release(struct programs *p)
{
	for (size_t i = 0; i < p->count; i++)
		if (p->items[i].read)
			record_release(&p->items[i].record);
	free(p->items);
	arena_release(&p->arena);
	references_release(&p->files);
}

void programs_add(struct programs *p, struct str id, struct str line)
{
	MEM_GROW(p->items, p->count, p->cap);
	p->items[p->count] =
		(struct program){.id = arena_str(&p->arena, id),
				 .line = arena_str(&p->arena, line),
				 .place = p->count};
	p->count++;
}

static int by_id(const void *a, const void *b)
{
	const struct program *x = a, *y = b;
	int order = str_cmp(x->id, y->id);

	return order ? order : (x->place > y->place) - (x->place < y->place);
}

static struct program *find(struct programs *p, struct str id)
{
	struct program key = {.id = id}, *item;
	size_t low = 0, high = p->count;

	if (p->sorted < p->count)
		qsort(p->items, p->count, sizeof(*p->items), by_id);
	p->sorted = p->count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (by_id(&p->items[middle], &key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	item = low < p->count ? &p->items[low] : NULL;
	return item && str_eq(item->id, id) ? item : NULL;
}

static void read_line(struct program *item)
{
	struct diag ignored = DIAG_INIT;
	struct json_error error;
	struct record *r = &item->record;

	item->read = true;
	record_init(r);
	r->root = json_read(&r->arena, str_trim(item->line), &error);
	if (r->root &&
	    !schema_normalize(r, SCHEMA_STREAM, NULL, item->id, &ignored))
		r->root = NULL;
	diag_release(&ignored);
}

const struct record *programs_find(void *programs, struct str id)
{
	struct programs *p = programs;
	struct program *item = find(p, id);

	if (!item)
		return references_find(&p->files, id);
	if (!item->read)
		read_line(item);
	return item->record.root ? &item->record : NULL;
}
