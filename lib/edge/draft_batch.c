#include "config.h"

#include "edge/draft_impl.h"

#include <stdlib.h>

/* What only shows when the drafts of a batch lie side by side. */

static bool is_allowed(const struct drafts *d, enum guard guard)
{
	return d->wish.allowed & 1u << guard;
}

static void hold(struct drafts *d, struct draft *draft, enum guard guard,
		 struct str why)
{
	struct buf what = BUF_INIT;

	buf_addf(&what, "%s%s", is_allowed(d, guard) ? "allowed: " : "",
		 guard_rows[guard].name);
	draft_say(d, draft->message.contact, what.s, why);
	buf_release(&what);
	if (is_allowed(d, guard) || draft->held)
		return;
	draft->held = true;
	d->refused++;
}

static bool counts(const struct draft *draft)
{
	return !draft->held && draft->template->kind != TEMPLATE_SHEET;
}

/* The drafts that are still good, by place; the caller frees the list. */
static size_t *good_ones(const struct drafts *d, size_t *count)
{
	size_t *places = mem_alloc((d->count + 1) * sizeof(*places));

	*count = 0;
	for (size_t i = 0; i < d->count; i++)
		if (counts(&d->drafts[i]))
			places[(*count)++] = i;
	return places;
}

static void check_pair(struct drafts *d, struct draft *a, struct draft *b)
{
	bool program = a->program.n && str_eq(a->program, b->program);
	struct buf why = BUF_INIT;

	buf_addf(&why, "but for the name it is the text for %.*s",
		 STR_ARG(b->message.contact));
	if (program)
		buf_addf(&why, ", who is at %.*s too", STR_ARG(a->program));
	buf_addz(&why, "; say what is theirs alone");
	hold(d, a, program ? GUARD_SAME_PROGRAM : GUARD_GENERIC, buf_str(&why));
	buf_release(&why);
}

static void check_similar(struct drafts *d)
{
	size_t count, *places = good_ones(d, &count);
	struct similar_text *texts = mem_zalloc((count + 1) * sizeof(*texts));

	for (size_t i = 0; i < count; i++)
		texts[i] = d->drafts[places[i]].likeness;
	similar_find(texts, count,
		     d->net->policy.figure[FIGURE_DRAFT_SIMILARITY]);
	for (size_t i = 0; i < count; i++)
		if (texts[i].like >= 0)
			check_pair(d, &d->drafts[places[i]],
				   &d->drafts[places[texts[i].like]]);
	free(texts);
	free(places);
}

/* More than one program is told that it is the first choice. */
static void check_first_choice(struct drafts *d)
{
	size_t count, found = 0, *places = good_ones(d, &count);
	bool several = false;

	for (size_t i = 0; i < count; i++) {
		const struct draft *draft = &d->drafts[places[i]];

		if (!draft->first)
			continue;
		several |= found && (!draft->program.n ||
				     !str_eq(draft->program,
					     d->drafts[places[0]].program));
		places[found++] = places[i];
	}
	for (size_t i = 0; i < found && several; i++)
		hold(d, &d->drafts[places[i]], GUARD_RANK,
		     STR("more than one program is told that it is the "
			 "first choice; only one can be"));
	free(places);
}

void drafts_settle(struct drafts *d)
{
	if (d->count < 2 || d->wish.blank)
		return;
	check_similar(d);
	check_first_choice(d);
}
