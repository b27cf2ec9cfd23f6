#include "config.h"

#include "programs.h"

#include <stdlib.h>

#include "codec/json.h"
#include "model/schema.h"

struct program {
	struct str id, line;
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
	str_map_release(&p->ids);
	arena_release(&p->arena);
	references_release(&p->files);
}

void programs_add(struct programs *p, struct str id, struct str line)
{
	id = arena_str(&p->arena, id);
	if (str_map_add(&p->ids, id, p->count) != p->count)
		return;
	MEM_GROW(p->items, p->count, p->cap);
	p->items[p->count++] =
		(struct program){.id = id, .line = arena_str(&p->arena, line)};
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
	size_t place = str_map_find(&p->ids, id);
	struct program *item;

	if (place == STR_MAP_NONE)
		return references_find(&p->files, id);
	item = &p->items[place];
	if (!item->read)
		read_line(item);
	return item->record.root ? &item->record : NULL;
}
