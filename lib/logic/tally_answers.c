#include "config.h"

#include "logic/tally_impl.h"

#include <stdlib.h>

/* The last day of each span; the last one has no end. */
static const struct {
	int last;
	const char *name;
} spans[ANSWER_SPANS] = {
	{2, "within 2 days"},   {7, "within a week"}, {14, "within 2 weeks"},
	{30, "within 30 days"}, {0, "later"},
};

/* The entry that answers message `i`, before the next message; or NULL. */
static const struct log_entry *answer_to(const struct log_view *log, size_t i,
					 bool *newest)
{
	*newest = true;
	while (++i < log->count) {
		const struct log_entry *e = &log->entries[i];

		if (tally_is_answer(e))
			return e;
		if (e->type->attempt) {
			*newest = false;
			return NULL;
		}
	}
	return NULL;
}

static bool is_waiting(const struct tally *t, const struct tally_person *p,
		       int day)
{
	struct period w;
	int open, by;

	policy_period(t->plan->policy, WINDOW_NUDGE, p->record, &w);
	period_days(&w, day, &open, &by);
	return t->plan->today <= by;
}

static void count_days(struct tally *t, int days)
{
	int span = 0;

	while (span < ANSWER_SPANS - 1 && days > spans[span].last)
		span++;
	t->n.answer_span[span]++;
	t->n.answer_days[days < ANSWER_DAYS ? days : ANSWER_DAYS]++;
}

static void count_row(struct tally *t, enum tally_table_id table,
		      struct str key, const char *none, bool answered)
{
	struct tally_row *row = tally_row(t, table, key.n ? key : str_z(none));

	row->n[0] += answered;
	row->n[1]++;
}

static void count_message(struct tally *t, const struct tally_person *p,
			  size_t i)
{
	const struct log_view *log = &p->summary->log;
	const struct log_entry *e = &log->entries[i];
	bool newest;
	const struct log_entry *answer = answer_to(log, i, &newest);

	t->n.messages++;
	t->n.answered += answer != NULL;
	if (answer)
		count_days(t, answer->day - e->day);
	else if (newest)
		t->n.waiting += is_waiting(t, p, e->day);
	count_row(t, TABLE_TYPES, str_z(e->type->name), "", answer);
	count_row(t, TABLE_TEMPLATES, node_text(e->node, "template"),
		  "none named", answer);
	count_row(t, TABLE_CHANNELS, node_text(e->node, "via"), "none named",
		  answer);
	count_row(t, TABLE_ROLES, p->role, "no role", answer);
}

bool count_response(struct tally *t, const struct tally_person *p)
{
	const struct log_view *log = &p->summary->log;
	int attempts = p->summary->attempts;
	bool written = false;

	for (size_t i = 0; i < log->count; i++) {
		if (!log->entries[i].type->attempt)
			continue;
		written = true;
		if (tally_in_range(t, &log->entries[i]))
			count_message(t, p, i);
	}
	t->n.approached += written;
	t->n.unanswered[0] += attempts == 1;
	t->n.unanswered[1] += attempts > 1;
	t->n.resting += p->summary->stage == STAGE_RESTING;
	return false;
}

/* The `n`th of the answers, from 0, by their days. */
static long nth_day(const struct tally_numbers *n, long nth)
{
	long day = 0;

	while (nth >= n->answer_days[day])
		nth -= n->answer_days[day++];
	return day;
}

static void draft_time(struct drafting *d)
{
	const struct tally_numbers *n = &d->t->n;
	struct figure *f;

	draft_group(d, TALLY_RESPONSE, "time");
	f = draft_number(d, STR("median"), n->answered);
	f->kind = SHOW_MEDIAN;
	f->base = n->answered;
	if (n->answered)
		f->tenths = 5 * (nth_day(n, (n->answered - 1) / 2) +
				 nth_day(n, n->answered / 2));
	for (int i = 0; i < ANSWER_SPANS; i++)
		draft_share(d, str_z(spans[i].name), n->answer_span[i],
			    n->answered);
}

void draft_response(struct drafting *d)
{
	const struct tally_numbers *n = &d->t->n;

	draft_group(d, TALLY_RESPONSE, "answer");
	draft_share(d, STR("answered"), n->answered, n->messages);
	draft_share(d, STR("waiting"), n->waiting, n->messages);
	draft_share(d, STR("unanswered"),
		    n->messages - n->answered - n->waiting, n->messages);
	draft_group(d, TALLY_RESPONSE, "type");
	draft_table(d, TABLE_TYPES, -1);
	draft_group(d, TALLY_RESPONSE, "template");
	draft_table(d, TABLE_TEMPLATES, -1);
	draft_group(d, TALLY_RESPONSE, "channel");
	draft_table(d, TABLE_CHANNELS, -1);
	draft_group(d, TALLY_RESPONSE, "role");
	draft_table(d, TABLE_ROLES, -1);
	draft_time(d);
	draft_group(d, TALLY_RESPONSE, "attempts");
	draft_share(d, STR("none"),
		    n->approached - n->unanswered[0] - n->unanswered[1],
		    n->approached);
	draft_share(d, STR("one"), n->unanswered[0], n->approached);
	draft_share(d, STR("two or more"), n->unanswered[1], n->approached);
	draft_share(d, STR("resting"), n->resting, n->approached);
}
