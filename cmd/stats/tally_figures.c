#include "config.h"

#include "tally_impl.h"

#include <stdarg.h>
#include <stdlib.h>

static struct figure_group *last_group(struct drafting *d)
{
	return &d->report->groups[d->report->count - 1];
}

static struct figure_group *add_group(struct drafting *d)
{
	struct report *r = d->report;

	r->groups = mem_grow(r->groups, r->count, &r->cap, sizeof(*r->groups));
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

void draft_group(struct drafting *d, enum tally_section section,
		 const char *name)
{
	struct figure_group *g = add_group(d);

	g->row = find_row(section, name);
	g->name = str_z(g->row->name);
	g->title = str_z(g->row->title);
}

void draft_group_of(struct drafting *d, struct str name, struct str title)
{
	struct figure_group *g = add_group(d);

	g->row = find_row(TALLY_EVENTS, "*");
	g->name = arena_str(&d->report->arena, name);
	g->title = arena_str(&d->report->arena, title);
}

static struct figure *add_figure(struct drafting *d, struct str name)
{
	struct figure_group *g = last_group(d);

	g->figures =
		mem_grow(g->figures, g->count, &g->cap, sizeof(*g->figures));
	g->figures[g->count] = (struct figure){
		.name = arena_str(&d->report->arena, name),
		.base = -1,
		.tenths = -1,
	};
	return &g->figures[g->count++];
}

/* `times` counts for each of base, rounded; -1 when there is no base. */
static long ratio(long times, long count, long base)
{
	return base > 0 ? (2 * times * count + base) / (2 * base) : -1;
}

struct figure *draft_number(struct drafting *d, struct str name, long count)
{
	struct figure *f = add_figure(d, name);

	f->kind = SHOW_NUMBER;
	f->count = count;
	return f;
}

struct figure *draft_share(struct drafting *d, struct str name, long count,
			   long base)
{
	struct figure *f = add_figure(d, name);

	f->kind = SHOW_SHARE;
	f->count = count;
	f->base = base;
	f->tenths = ratio(1000, count, base);
	return f;
}

struct figure *draft_each(struct drafting *d, struct str name, long count,
			  long base)
{
	struct figure *f = add_figure(d, name);

	f->kind = SHOW_EACH;
	f->count = count;
	f->base = base;
	f->tenths = ratio(10, count, base);
	return f;
}

__attribute__((format(printf, 2, 0))) static struct str
format(struct drafting *d, const char *fmt, va_list ap)
{
	struct buf text = BUF_INIT;
	struct str kept;

	buf_vaddf(&text, fmt, ap);
	kept = arena_str(&d->report->arena, buf_str(&text));
	buf_release(&text);
	return kept;
}

struct figure *draft_name(struct drafting *d, struct str id, struct str name,
			  const char *fmt, ...)
{
	struct figure *f = add_figure(d, name);
	va_list ap;

	f->kind = SHOW_NAME;
	f->id = arena_str(&d->report->arena, id);
	f->count = 1;
	va_start(ap, fmt);
	f->note = format(d, fmt, ap);
	va_end(ap);
	return f;
}

void draft_names(struct drafting *d, long names, long todos)
{
	last_group(d)->names = (size_t)names;
	last_group(d)->todos = (size_t)todos;
}

void draft_todo(struct drafting *d, struct figure *f, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	f->todo = format(d, fmt, ap);
	va_end(ap);
}

/* What there is none of yet is below a goal only where it is a count. */
static bool is_below(const struct figure *f)
{
	long low = f->goal.low;

	if (f->goal_percent)
		return f->base > 0 && f->count * 100 < low * f->base;
	if (f->kind == SHOW_EACH)
		return f->base > 0 && f->count < low * f->base;
	return f->count < low;
}

void draft_goal(struct drafting *d, struct figure *f, enum policy_goal goal,
		const char *todo)
{
	f->has_goal = true;
	f->goal_percent = goal == GOAL_ON_TIME;
	f->goal = d->t->plan->policy->goal[goal];
	f->below = is_below(f);
	if (!f->below)
		return;
	/* rounding must not lift it to the goal */
	if ((f->goal_percent || f->kind == SHOW_EACH) &&
	    f->tenths >= 10L * f->goal.low)
		f->tenths = 10L * f->goal.low - 1;
	draft_todo(d, f, "%s", todo);
}

void draft_table(struct drafting *d, enum tally_table_id table, long base)
{
	const struct tally_row **rows = tally_rows(d->t, table, base < 0);

	for (size_t i = 0; rows[i]; i++)
		draft_share(d, rows[i]->key, rows[i]->n[0],
			    base < 0 ? rows[i]->n[1] : base);
	free(rows);
}

void report_release(struct report *r)
{
	for (size_t i = 0; i < r->count; i++)
		free(r->groups[i].figures);
	free(r->groups);
	arena_release(&r->arena);
}
