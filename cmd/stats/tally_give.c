#include "config.h"

#include "tally_impl.h"

#include <stdlib.h>

enum {
	LAST_PLACE = 1 << 20 /* for those who are not to be written to */
};

struct giving {
	int asks, gives, thanks;
};

static struct giving count_giving(struct tally *t, const struct log_view *log)
{
	struct giving g = {0, 0, 0};

	for (size_t i = 0; i < log->count; i++) {
		const struct log_entry *e = &log->entries[i];

		if (!tally_in_range(t, e))
			continue;
		g.asks += tally_is(e, ENTRY_ASKED);
		g.gives += tally_is(e, ENTRY_GAVE);
		g.thanks += tally_is(e, ENTRY_THANKED);
		t->n.updates += tally_is(e, ENTRY_UPDATED);
		t->n.helps += tally_is(e, ENTRY_HELPED);
	}
	t->n.asks += g.asks;
	t->n.gives += g.gives;
	t->n.thanks += g.thanks;
	return g;
}

static bool has_helped(const struct log_view *log)
{
	for (size_t i = 0; i < log->count; i++)
		if (tally_is(&log->entries[i], ENTRY_HELPED))
			return true;
	return false;
}

static bool count_unheard(struct tally *t, const struct tally_person *p)
{
	int out = p->summary->last_out;

	if (t->plan->milestone == DAY_NONE || p->silent ||
	    !has_helped(&p->summary->log))
		return false;
	t->n.helpers++;
	if (out != DAY_NONE && out >= t->plan->milestone)
		return false;
	t->n.unheard++;
	tally_name(t, LIST_UNHEARD, p, 0, (int[4]){out, 0, 0, 0});
	return true;
}

bool count_balance(struct tally *t, const struct tally_person *p)
{
	struct giving g = count_giving(t, &p->summary->log);
	int more = g.asks - g.gives - g.thanks;

	if (g.asks)
		tally_name(t, LIST_BALANCE, p,
			   p->silent ? more - LAST_PLACE : more,
			   (int[4]){g.asks, g.gives, g.thanks, 0});
	t->n.lopsided += more > 0 && !p->silent;
	return count_unheard(t, p) || (more > 0 && !p->silent);
}

static void draft_people(struct drafting *d)
{
	size_t count;
	struct tally_name *names = tally_names(d->t, LIST_BALANCE, &count);

	draft_group(d, TALLY_BALANCE, "people");
	for (size_t i = 0; i < count; i++) {
		const int *v = names[i].v;
		struct figure *f = draft_name(
			d, str_z(names[i].id), str_z(names[i].name),
			"asked %d, gave %d, thanked %d", v[0], v[1], v[2]);

		f->count = v[0];
		f->base = v[0] + v[1] + v[2];
		f->tenths = (2000L * f->count + f->base) / (2 * f->base);
		if (names[i].score > 0)
			draft_todo(d, f,
				   "give something back before you ask again: "
				   "thanks, an article, a hand");
	}
	draft_names(d, d->t->lists[LIST_BALANCE].total, d->t->n.lopsided);
	free(names);
}

static void draft_unheard(struct drafting *d)
{
	const struct tally_plan *plan = d->t->plan;
	size_t count;
	struct tally_name *names = tally_names(d->t, LIST_UNHEARD, &count);
	char day[DAY_TEXT], last[DAY_TEXT];

	draft_group(d, TALLY_BALANCE, "unheard");
	draft_share(d, STR("not heard yet"), d->t->n.unheard, d->t->n.helpers);
	day_format(plan->milestone, day);
	for (size_t i = 0; i < count; i++) {
		bool sent = names[i].v[0] != DAY_NONE;
		struct figure *f =
			draft_name(d, str_z(names[i].id), str_z(names[i].name),
				   sent ? "your last message is of %s"
					: "nothing sent yet%s",
				   day_format(names[i].v[0], last));

		draft_todo(d, f,
			   "tell them what came of it: your news of %s%s%.*s",
			   day, plan->milestone_what.n ? ", " : "",
			   STR_ARG(plan->milestone_what));
	}
	draft_names(d, d->t->lists[LIST_UNHEARD].total, d->t->n.unheard);
	free(names);
}

void draft_balance(struct drafting *d)
{
	const struct tally_numbers *n = &d->t->n;

	draft_group(d, TALLY_BALANCE, "total");
	draft_goal(d,
		   draft_each(d, STR("returns"), n->gives + n->thanks, n->asks),
		   GOAL_RETURNS,
		   "you have asked for more than you gave; thank someone, or "
		   "offer what you are good at");
	draft_number(d, STR("asked"), n->asks);
	draft_number(d, STR("gave"), n->gives);
	draft_number(d, STR("thanked"), n->thanks);
	draft_number(d, STR("updated"), n->updates);
	draft_number(d, STR("helped"), n->helps);
	draft_people(d);
	draft_unheard(d);
}
