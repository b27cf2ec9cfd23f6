#include "config.h"

#include "tally_impl.h"

#include <stdlib.h>

struct tally_row *tally_row(struct tally *t, enum tally_table_id table,
			    struct str key)
{
	struct tally_table *to = &t->tables[table];
	size_t at = str_map_find(&to->places, key);

	if (at == STR_MAP_NONE) {
		MEM_GROW(to->rows, to->count, to->cap);
		to->rows[to->count] =
			(struct tally_row){.key = arena_str(&t->arena, key),
					   .from = DAY_NONE,
					   .to = DAY_NONE};
		at = str_map_add(&to->places, to->rows[to->count].key,
				 to->count);
		to->count++;
	}
	return &to->rows[at];
}

const struct tally_row *
tally_row_find(const struct tally *t, enum tally_table_id table, struct str key)
{
	const struct tally_table *in = &t->tables[table];
	size_t at = str_map_find(&in->places, key);

	return at == STR_MAP_NONE ? NULL : &in->rows[at];
}

void tally_describe(struct tally *t, struct tally_row *row,
		    const struct tally_row *what)
{
	struct tally_row told = *what;

	if (!what->read || (row->read && str_cmp(row->label, what->label) <= 0))
		return;
	told.key = row->key;
	told.last = row->last;
	memcpy(told.n, row->n, sizeof(told.n));
	told.label = arena_str(&t->arena, what->label);
	for (int i = 0; i < HEADS; i++)
		told.heads[i] = arena_str(&t->arena, what->heads[i]);
	*row = told;
}

void tally_table_merge(struct tally *into, enum tally_table_id table,
		       const struct tally *from)
{
	const struct tally_table *more = &from->tables[table];

	for (size_t i = 0; i < more->count; i++) {
		const struct tally_row *row = &more->rows[i];
		struct tally_row *sum = tally_row(into, table, row->key);

		for (int k = 0; k < COLUMNS; k++)
			sum->n[k] += row->n[k];
		tally_describe(into, sum, row);
	}
}

int tally_by_key(const void *a, const void *b)
{
	const struct tally_row *const *x = a, *const *y = b;

	return str_cmp((*x)->key, (*y)->key);
}

int tally_by_count(const void *a, const void *b)
{
	const struct tally_row *const *x = a, *const *y = b;

	if ((*x)->n[0] != (*y)->n[0])
		return (*x)->n[0] > (*y)->n[0] ? -1 : 1;
	return tally_by_key(a, b);
}

const struct tally_row **tally_rows(const struct tally *t,
				    enum tally_table_id table,
				    int (*order)(const void *, const void *))
{
	const struct tally_table *in = &t->tables[table];
	const struct tally_row **rows;

	rows = mem_alloc((in->count + 1) * sizeof(struct tally_row *));
	for (size_t i = 0; i < in->count; i++)
		rows[i] = &in->rows[i];
	rows[in->count] = NULL;
	qsort(rows, in->count, sizeof(struct tally_row *), order);
	return rows;
}

static int compare_names(const void *a, const void *b)
{
	const struct tally_name *x = a, *y = b;
	int c;

	if (x->score != y->score)
		return x->score > y->score ? -1 : 1;
	if ((c = str_cmp(x->id, y->id)) != 0)
		return c;
	if ((c = str_cmp(x->name, y->name)) != 0)
		return c;
	for (int i = 0; i < 4; i++)
		if (x->v[i] != y->v[i])
			return x->v[i] < y->v[i] ? -1 : 1;
	return 0;
}

static void add_name(struct tally *t, enum tally_list_id list,
		     struct tally_name name)
{
	struct tally_list *l = &t->lists[list];

	name.id = arena_str(&t->arena, name.id);
	name.name = arena_str(&t->arena, name.name);
	MEM_GROW(l->names, l->count, l->cap);
	l->names[l->count++] = name;
}

void tally_name(struct tally *t, enum tally_list_id list,
		const struct tally_person *p, int score, const int v[4])
{
	add_name(t, list,
		 (struct tally_name){.id = p->record->id,
				     .name = record_name(p->record),
				     .score = score,
				     .v = {v[0], v[1], v[2], v[3]}});
}

void tally_list_merge(struct tally *into, enum tally_list_id list,
		      const struct tally *from)
{
	const struct tally_list *more = &from->lists[list];

	for (size_t i = 0; i < more->count; i++)
		add_name(into, list, more->names[i]);
}

const struct tally_list *tally_names(const struct tally *t,
				     enum tally_list_id list)
{
	const struct tally_list *l = &t->lists[list];

	if (l->count)
		qsort(l->names, l->count, sizeof(*l->names), compare_names);
	return l;
}
