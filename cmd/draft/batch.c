#include "config.h"

#include "draft_impl.h"

#include <stdlib.h>

#include "similar.h"

/* What only shows when the drafts of a batch lie side by side. */

void draft_keep_text(struct draft_worker *worker, struct draft *draft)
{
	struct buf form = BUF_INIT;

	template_fill(&form, buf_str(&worker->form));
	draft->form = buf_to_arena(&form, &worker->arena);
	draft->text = arena_str(&worker->arena, draft->message.body);
}

static void hold(struct drafts *d, struct draft *draft, enum guard guard,
		 struct str why)
{
	bool allowed = draft_allows(&d->options, guard);
	struct buf what = BUF_INIT;

	buf_addf(&what, "%s%s", allowed ? "allowed: " : "",
		 guard_rows[guard].name);
	drafts_report(d, draft->message.contact, what.s, why);
	buf_release(&what);
	d->refused += !allowed && !draft->held;
	draft->held |= !allowed;
}

/* The drafts that are still good; the caller frees the list. */
static struct draft **good_ones(struct drafts *d, size_t *count)
{
	struct draft **list = mem_alloc((d->count + 1) * sizeof(*list));

	*count = 0;
	for (size_t i = 0; i < d->count; i++)
		if (!d->drafts[i]->held &&
		    d->drafts[i]->template->kind != TEMPLATE_SHEET)
			list[(*count)++] = d->drafts[i];
	return list;
}

static bool same_program(const struct draft *a, const struct draft *b)
{
	return a->program.n && str_eq(a->program, b->program);
}

/* How much of it is in the draft that it is like. */
static void add_shared(struct buf *why, const struct similar_text *t)
{
	if (!t->count)
		buf_addz(why, "it has no word of its own, nor has");
	else if (t->count == 1)
		buf_addz(why, "its one own word is that of");
	else if (t->shared == t->count)
		buf_addf(why, "all of its %zu own words are those of",
			 t->count);
	else
		buf_addf(why, "all but %zu of its %zu own words are those of",
			 t->count - t->shared, t->count);
}

static void report_similar(struct drafts *d, struct draft *a,
			   const struct draft *b, const struct similar_text *t)
{
	bool program = same_program(a, b);
	struct buf why = BUF_INIT;

	add_shared(&why, t);
	buf_addf(&why, " the draft for %.*s", STR_ARG(b->message.contact));
	if (program)
		buf_addf(&why, ", who is at %.*s too", STR_ARG(a->program));
	buf_addz(&why, "; add what is true of them alone");
	hold(d, a, program ? GUARD_SAME_PROGRAM : GUARD_GENERIC, buf_str(&why));
	buf_release(&why);
}

static void check_similar(struct drafts *d)
{
	const int *figure = d->net->policy.figure;
	size_t count, most = (size_t)figure[FIGURE_DRAFT_FORM];
	struct draft **list = good_ones(d, &count);
	struct arena a = ARENA_INIT;
	struct similar_text *texts = arena_alloc(&a, count * sizeof(*texts));

	for (size_t i = 0; i < count; i++) {
		const struct template *t = list[i]->template;

		similar_read(&texts[i], list[i]->text, list[i]->form,
			     t->builtin ? SIZE_MAX : most, &a);
		texts[i].template = t;
		texts[i].group = list[i]->program;
	}
	similar_find(texts, count, figure[FIGURE_DRAFT_SIMILARITY]);
	for (size_t i = 0; i < count; i++)
		if (texts[i].like != SIMILAR_NONE)
			report_similar(d, list[i], list[texts[i].like],
				       &texts[i]);
	arena_release(&a);
	free(list);
}

/* More than one program is told that it is the first choice. */
static void check_first_choice(struct drafts *d)
{
	size_t count, found = 0;
	struct draft **list = good_ones(d, &count);
	bool several = false;

	for (size_t i = 0; i < count; i++) {
		struct draft *draft = list[i];

		if (!draft->first)
			continue;
		several |= found && !same_program(draft, list[0]);
		list[found++] = draft;
	}
	for (size_t i = 0; i < found && several; i++)
		hold(d, list[i], GUARD_RANK,
		     STR("more than one program is told that it is the "
			 "first choice; only one can be"));
	free(list);
}

void drafts_compare(struct drafts *d)
{
	if (d->count < 2 || d->options.blank)
		return;
	check_similar(d);
	check_first_choice(d);
}
