#include "config.h"

#include "tally_impl.h"

#include <stdlib.h>

static struct figure_group *last_group(struct report_builder *b)
{
	return &b->report->groups[b->report->count - 1];
}

static struct figure_group *add_group(struct report_builder *b)
{
	struct report *r = b->report;

	MEM_GROW(r->groups, r->count, r->cap);
	r->groups[r->count] = (struct figure_group){.row = NULL};
	return &r->groups[r->count++];
}

static const struct tally_group *find_row(enum tally_section section,
					  const char *name)
{
	const struct tally_group *row = tally_groups;

	while (row->section != section || strcmp(row->name, name) != 0)
		row++;
	return row;
}

void report_group(struct report_builder *b, enum tally_section section,
		  const char *name)
{
	struct figure_group *g = add_group(b);

	g->row = find_row(section, name);
	g->name = str_z(g->row->name);
	g->title = str_z(g->row->title);
}

void report_group_of(struct report_builder *b, struct str name,
		     struct str title)
{
	struct figure_group *g = add_group(b);

	g->row = find_row(TALLY_EVENTS, "*");
	g->name = arena_str(&b->report->arena, name);
	g->title = arena_str(&b->report->arena, title);
}

void report_empty(struct report_builder *b, const char *why)
{
	last_group(b)->empty = why;
}

static struct figure *add_figure(struct report_builder *b, struct str name)
{
	struct figure_group *g = last_group(b);

	MEM_GROW(g->figures, g->count, g->cap);
	g->figures[g->count] = (struct figure){
		.name = arena_str(&b->report->arena, name),
		.base = -1,
		.tenths = -1,
	};
	return &g->figures[g->count++];
}

struct figure *report_number(struct report_builder *b, struct str name,
			     long count)
{
	struct figure *f = add_figure(b, name);

	f->kind = SHOW_NUMBER;
	f->count = count;
	return f;
}

static struct figure *add_ratio(struct report_builder *b, struct str name,
				enum figure_kind kind, long count, long base)
{
	struct figure *f = add_figure(b, name);
	long times = kind == SHOW_SHARE ? 1000 : 10;

	f->kind = kind;
	f->count = count;
	f->base = base;
	if (base > 0)
		f->tenths = (2 * times * count + base) / (2 * base);
	return f;
}

struct figure *report_share(struct report_builder *b, struct str name,
			    long count, long base)
{
	return add_ratio(b, name, SHOW_SHARE, count, base);
}

struct figure *report_each(struct report_builder *b, struct str name,
			   long count, long base)
{
	return add_ratio(b, name, SHOW_EACH, count, base);
}

struct figure *report_name(struct report_builder *b, struct str id,
			   struct str name)
{
	struct figure *f = add_figure(b, name);

	f->kind = SHOW_NAME;
	f->id = arena_str(&b->report->arena, id);
	f->count = 1;
	return f;
}

void report_list(struct report_builder *b, enum tally_list_id list, long todos,
		 void (*say)(struct report_builder *b, struct figure *f,
			     const int *v))
{
	const struct tally_list *l = tally_names(b->t, list);
	size_t limit = b->t->plan->names;

	for (size_t i = 0; i < l->count && (!limit || i < limit); i++)
		say(b, report_name(b, l->names[i].id, l->names[i].name),
		    l->names[i].v);
	last_group(b)->names = l->count;
	last_group(b)->todos = (size_t)todos;
}

/* A share or a rate without a base is not below its goal; a count of 0 is. */
static bool is_below(const struct figure *f)
{
	long low = f->goal.low;

	if (f->goal_percent)
		return f->base > 0 && f->count * 100 < low * f->base;
	if (f->kind == SHOW_EACH)
		return f->base > 0 && f->count < low * f->base;
	return f->count < low;
}

void report_goal(struct report_builder *b, struct figure *f,
		 enum policy_goal goal, const char *todo)
{
	f->has_goal = true;
	f->goal_percent = goal == GOAL_ON_TIME;
	f->goal = b->t->plan->policy->goal[goal];
	f->below = is_below(f);
	if (!f->below)
		return;
	/* rounding must not lift it to the goal */
	if ((f->goal_percent || f->kind == SHOW_EACH) &&
	    f->tenths >= 10L * f->goal.low)
		f->tenths = 10L * f->goal.low - 1;
	f->todo = str_z(todo);
}

void report_table(struct report_builder *b, enum tally_table_id table,
		  long base)
{
	const struct tally_row **rows = tally_rows(b->t, table, tally_by_count);
	const struct tally_row *none = tally_row_find(b->t, table, STR(""));

	for (size_t i = 0; rows[i]; i++)
		if (rows[i] != none)
			report_share(b, rows[i]->key, rows[i]->n[base < 0],
				     base < 0 ? rows[i]->n[0] : base);
	if (none)
		report_share(b, STR("none named"), none->n[1], none->n[0]);
	free(rows);
}

void report_release(struct report *r)
{
	for (size_t i = 0; i < r->count; i++)
		free(r->groups[i].figures);
	free(r->groups);
	arena_release(&r->arena);
}
