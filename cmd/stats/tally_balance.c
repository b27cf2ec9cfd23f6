#include "config.h"

#include "tally_impl.h"

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
		g.asks += log_is(e, ENTRY_ASKED);
		g.gives += log_is(e, ENTRY_GAVE);
		g.thanks += log_is(e, ENTRY_THANKED);
		t->n.updates += log_is(e, ENTRY_UPDATED);
		t->n.helps += log_is(e, ENTRY_HELPED);
	}
	t->n.asks += g.asks;
	t->n.gives += g.gives;
	t->n.thanks += g.thanks;
	return g;
}

static bool count_unheard(struct tally *t, const struct tally_person *p)
{
	int out = p->summary->last_out;

	if (t->plan->milestone == DAY_NONE || p->silent ||
	    !tally_was_helped(t, &p->summary->log, 0, NULL))
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
			   (int[4]){g.asks, g.gives, g.thanks, p->silent});
	t->n.lopsided += more > 0 && !p->silent;
	return count_unheard(t, p) || (more > 0 && !p->silent);
}

static void say_balance(struct report_builder *b, struct figure *f,
			const int *v)
{
	int more = v[0] - v[1] - v[2];

	f->note =
		arena_format(&b->report->arena, "asked %d, gave %d, thanked %d",
			     v[0], v[1], v[2]);
	f->count = v[0];
	f->base = v[0] + v[1] + v[2];
	f->tenths = (2000L * f->count + f->base) / (2 * f->base);
	if (more > 0 && !v[3])
		f->todo = STR("give something back before you ask again: "
			      "thanks, an article, a hand");
}

static void say_unheard(struct report_builder *b, struct figure *f,
			const int *v)
{
	const struct tally_plan *plan = b->t->plan;
	char day[DAY_TEXT], last[DAY_TEXT];

	if (v[0] == DAY_NONE)
		f->note = STR("nothing sent yet");
	else
		f->note = arena_format(&b->report->arena,
				       "your last message was on %s",
				       day_format(v[0], last));
	f->todo =
		arena_format(&b->report->arena,
			     "tell them what came of it: your news of %s%s%.*s",
			     day_format(plan->milestone, day),
			     plan->milestone_what.n ? ", " : "",
			     STR_ARG(plan->milestone_what));
}

void report_balance(struct report_builder *b)
{
	const struct tally_numbers *n = &b->t->n;

	report_group(b, TALLY_BALANCE, "total");
	report_goal(
		b,
		report_each(b, STR("returns"), n->gives + n->thanks, n->asks),
		GOAL_RETURNS,
		"you have asked for more than you gave; thank someone, or "
		"offer what you are good at");
	report_number(b, STR("asked"), n->asks);
	report_number(b, STR("gave"), n->gives);
	report_number(b, STR("thanked"), n->thanks);
	report_number(b, STR("updated"), n->updates);
	report_number(b, STR("helped"), n->helps);
	report_group(b, TALLY_BALANCE, "people");
	report_list(b, LIST_BALANCE, n->lopsided, say_balance);
	report_group(b, TALLY_BALANCE, "unheard");
	report_share(b, STR("not heard yet"), n->unheard, n->helpers);
	report_list(b, LIST_UNHEARD, n->unheard, say_unheard);
}
