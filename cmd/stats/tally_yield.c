#include "config.h"

#include "tally_impl.h"

/* What came of one event, after the first encounter there. */

static bool at(const struct log_entry *e, struct str event)
{
	return str_eq(node_text(e->node, "event"), event);
}

/* One row a figure: does the entry `e`, after the encounter, show it? */
static bool wrote(struct tally *t, const struct log_entry *e)
{
	(void)t;
	return e->type->direction == DIR_IN;
}

static bool talked(struct tally *t, const struct log_entry *e)
{
	return e->type->direction == DIR_BOTH && !at(e, t->plan->event);
}

static bool helped(struct tally *t, const struct log_entry *e)
{
	(void)t;
	return log_is(e, ENTRY_HELPED);
}

static bool gave_observership(struct tally *t, const struct log_entry *e)
{
	return helped(t, e) && tally_mentions(t, e, "observership");
}

static bool gave_letter(struct tally *t, const struct log_entry *e)
{
	return helped(t, e) && tally_mentions(t, e, "letter");
}

static const struct {
	const char *name;
	bool (*shows)(struct tally *t, const struct log_entry *e);
} yields[YIELDS] = {
	{"wrote back", wrote},   {"talked again", talked},
	{"helped", helped},      {"observership", gave_observership},
	{"letter", gave_letter},
};

void count_yield(struct tally *t, const struct tally_person *p)
{
	const struct log_view *log = &p->summary->log;
	bool seen[YIELDS] = {false};
	size_t i = 0;

	while (i < log->count && !(tally_is_encounter(&log->entries[i]) &&
				   at(&log->entries[i], t->plan->event) &&
				   tally_in_range(t, &log->entries[i])))
		i++;
	if (i == log->count)
		return;
	t->n.met_there++;
	while (++i < log->count)
		for (int k = 0; k < YIELDS; k++)
			seen[k] |= yields[k].shows(t, &log->entries[i]);
	for (int k = 0; k < YIELDS; k++)
		t->n.yield[k] += seen[k];
}

void count_goals(const struct record *event, struct tally_row *row)
{
	const struct node *goals = node_get(event->root, "goals");
	const struct node *met = node_get(event->root, "met_goals");

	row->looked = !node_empty(met);
	for (const struct node *n = NULL; node_each(goals, &n);) {
		if (!n->text.n)
			continue;
		row->goals++;
		row->reached += node_has_same(met, n->text);
	}
}

void report_yield(struct report_builder *b, const struct tally_row *row)
{
	const struct tally_numbers *n = &b->t->n;
	struct figure *f;

	/* the group of the event comes just before */
	if (row->read && row->from > b->t->plan->today)
		report_empty(b, "ahead; nobody met yet");
	report_group(b, TALLY_EVENTS, "yield");
	for (int i = 0; i < YIELDS; i++)
		report_share(b, str_z(yields[i].name), n->yield[i],
			     n->met_there);
	f = report_share(b, STR("goals reached"), row->reached, row->goals);
	if (row->goals && !row->looked && row->to != DAY_NONE &&
	    row->to < b->t->plan->today)
		f->todo = STR("look back: write the goals that you reached "
			      "into 'met_goals' of the event, as they stand "
			      "under 'goals'");
}
