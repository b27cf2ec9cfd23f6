#include "config.h"

#include "people.h"

#include <stdlib.h>

#include "store/roster.h"

void people_init(struct people *p, const char *root, int today, int rest_after,
		 const struct rank_rules *rules)
{
	*p = (struct people){.root = root,
			     .today = today,
			     .rest_after = rest_after,
			     .rules = rules,
			     .arena = ARENA_INIT};
	p->staff.strays = &p->leads.strays;
}

void people_release(struct people *p)
{
	free(p->items);
	rank_people_release(&p->staff);
	rank_leads_release(&p->leads);
	arena_release(&p->arena);
}

static void add(void *ctx, const struct roster_entry *e, struct record *r)
{
	struct people *p = ctx;
	struct summary s;

	if (e->kind != RECORD_CONTACT)
		return;
	summary_compute(r, p->today, p->rest_after, &s);
	rank_leads_add(&p->leads, r, &s);
	rank_people_take(&p->staff, &p->arena, p->rules, r, &s);
	MEM_GROW(p->items, p->count, p->cap);
	p->items[p->count++] = (struct person){
		.id = arena_str(&p->arena, r->id),
		.name = arena_str(&p->arena, record_name(r)),
		.role = arena_str(&p->arena, record_text(r, "role")),
		.institution =
			arena_str(&p->arena, record_text(r, "institution")),
		.program = arena_str(&p->arena, record_text(r, "program")),
		.stage = s.stage,
		.exchanges = s.exchanges,
		.last = s.last};
}

static int best_known_first(const void *a, const void *b)
{
	const struct person *x = a, *y = b;
	int order;

	if (x->exchanges != y->exchanges)
		return x->exchanges < y->exchanges ? 1 : -1;
	if (x->last != y->last)
		return x->last < y->last ? 1 : -1;
	order = str_cmp(x->name, y->name);
	return order ? order : str_cmp(x->id, y->id);
}

const struct person *people_all(struct people *p, size_t *count)
{
	if (!p->read && p->root) {
		/* what can't be read is reported by whoever has it as input */
		roster_visit(p->root, add, p);
		rank_people_sort(&p->staff);
		if (p->count)
			qsort(p->items, p->count, sizeof(*p->items),
			      best_known_first);
	}
	p->read = true;
	*count = p->count;
	return p->items;
}

const struct person *people_find(struct people *p, struct str id)
{
	size_t count;
	const struct person *all = people_all(p, &count);

	for (size_t i = 0; i < count; i++)
		if (str_eq(all[i].id, id))
			return &all[i];
	return NULL;
}
