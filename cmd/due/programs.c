#include "config.h"

#include "programs.h"

#include <stdlib.h>

#include "base/file.h"
#include "codec/yaml/yaml.h"

void programs_init(struct programs *p, const struct due_rules *rules,
		   const char *root)
{
	*p = (struct programs){
		.rules = rules, .root = root, .list = STORE_LIST_INIT};
}

void programs_release(struct programs *p)
{
	free(p->items);
	arena_release(&p->arena);
	store_list_release(&p->list);
}

void programs_add(struct programs *p, struct str id, struct due_program facts)
{
	facts.reason = arena_str(&p->arena, facts.reason);
	p->items = mem_grow(p->items, p->count, &p->cap, sizeof(*p->items));
	p->items[p->count++] =
		(struct program){arena_str(&p->arena, id), facts};
}

static int by_id(const void *a, const void *b)
{
	const struct program *x = a, *y = b;

	return str_cmp(x->id, y->id);
}

static bool find(struct programs *p, struct str id, struct due_program *out)
{
	struct program key = {.id = id}, *found;

	if (p->sorted < p->count)
		qsort(p->items, p->count, sizeof(*p->items), by_id);
	p->sorted = p->count;
	found = p->count ? bsearch(&key, p->items, p->count, sizeof(*p->items),
				   by_id)
			 : NULL;
	if (found)
		*out = found->facts;
	return found;
}

/* A program that nobody has written down is one of which nothing is known. */
static struct due_program
read_file(struct programs *p, const struct store_file *file, struct buf *why)
{
	struct due_program facts = {.reason = STR("")};
	struct diag unseen = DIAG_INIT;
	struct buf raw = BUF_INIT;
	struct record r;

	record_init(&r);
	if (!file->error && file_slurp(file->path, YAML_BYTES, &raw) == 0 &&
	    store_parse(&r, file, buf_str(&raw), &unseen) &&
	    r.kind == RECORD_PROGRAM)
		facts = due_program(p->rules, &r, why);
	record_release(&r);
	buf_release(&raw);
	diag_release(&unseen);
	return facts;
}

static void load(struct programs *p, struct str id)
{
	struct due_program facts = {.reason = STR("")};
	struct diag unseen = DIAG_INIT;
	struct buf why = BUF_INIT;

	if (!p->walked && p->root)
		store_walk(&p->list, p->root, &unseen);
	p->walked = true;
	for (size_t i = 0; i < p->list.count; i++) {
		if (!str_eq(p->list.files[i].id, id))
			continue;
		facts = read_file(p, &p->list.files[i], &why);
		break;
	}
	programs_add(p, id, facts);
	buf_release(&why);
	diag_release(&unseen);
}

bool programs_find(void *programs, struct str id, struct due_program *out)
{
	struct programs *p = programs;

	if (find(p, id, out))
		return true;
	load(p, id);
	return find(p, id, out);
}
