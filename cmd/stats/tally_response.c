#include "config.h"

#include "tally_impl.h"

/* The last day of each span; the last one has no end. */
static const struct {
	int last;
	const char *name;
} spans[ANSWER_SPANS] = {
	{2, "within 2 days"},   {7, "within a week"}, {14, "within 2 weeks"},
	{30, "within 30 days"}, {0, "later"},
};

/* The first answer after message `i` and before the next message, or NULL;
 * `*newest` when no message comes after it. */
static const struct log_entry *answer_to(const struct log_view *log, size_t i,
					 bool *newest)
{
	*newest = true;
	while (++i < log->count) {
		const struct log_entry *e = &log->entries[i];

		if (log_is_heard(e))
			return e;
		if (e->message && e->type->attempt) {
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

/* Of messages that name no such thing the key is "". */
static void count_row(struct tally *t, enum tally_table_id table,
		      struct str key, long answered, long messages)
{
	struct tally_row *row = tally_row(t, table, key.n ? key : STR(""));

	row->n[0] += messages;
	row->n[1] += answered;
}

/* Was it answered? */
static bool count_message(struct tally *t, const struct tally_person *p,
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
	count_row(t, TABLE_TYPES, str_z(e->type->name), answer != NULL, 1);
	count_row(t, TABLE_TEMPLATES, node_text(e->node, "template"),
		  answer != NULL, 1);
	count_row(t, TABLE_CHANNELS, e->via, answer != NULL, 1);
	return answer != NULL;
}

/* Did an invitation to connect on LinkedIn have a note? */
static bool is_note(const struct log_entry *e)
{
	struct str via = node_text(e->node, "via");

	return log_is(e, ENTRY_INVITED) &&
	       (!via.n || str_is(via, "linkedin")) &&
	       node_text(e->node, "text").n;
}

/* Their message that waits for an answer, as 'kith due' has it. */
static void count_reply(struct tally *t, const struct tally_person *p)
{
	const struct policy *policy = t->plan->policy;
	const struct log_entry *e = log_owed_reply(&p->summary->log);
	struct period w;
	int open, by;

	if (!e || p->silent || !tally_in_range(t, e))
		return;
	policy_period(policy, WINDOW_REPLY, p->record, &w);
	period_days(&w, e->day, &open, &by);
	t->n.replies +=
		t->plan->today >= open &&
		t->plan->today <= day_add(by, policy->span[SPAN_LAPSE_REPLY]);
}

bool count_response(struct tally *t, const struct tally_person *p)
{
	const struct log_view *log = &p->summary->log;
	int attempts = p->summary->attempts;
	long messages = 0, answered = 0;
	bool written = false;
	int month = period_start(PERIOD_MONTH, t->plan->today);

	for (size_t i = 0; i < log->count; i++) {
		t->n.invited += log->entries[i].day >= month &&
				is_note(&log->entries[i]);
		if (!log->entries[i].message || !log->entries[i].type->attempt)
			continue;
		written = true;
		if (!tally_in_range(t, &log->entries[i]))
			continue;
		messages++;
		answered += count_message(t, p, i);
	}
	if (messages)
		count_row(t, TABLE_ROLES, p->role.n ? p->role : STR("no role"),
			  answered, messages);
	t->n.approached += written;
	t->n.unanswered[0] += attempts == 1;
	t->n.unanswered[1] += attempts > 1;
	t->n.resting += p->summary->stage == STAGE_RESTING;
	count_reply(t, p);
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

static void report_time(struct report_builder *b)
{
	const struct tally_numbers *n = &b->t->n;
	struct figure *f;

	report_group(b, TALLY_RESPONSE, "time");
	f = report_number(b, STR("median"), n->answered);
	f->kind = SHOW_MEDIAN;
	f->base = n->answered;
	if (n->answered)
		f->tenths = 5 * (nth_day(n, (n->answered - 1) / 2) +
				 nth_day(n, n->answered / 2));
	for (int i = 0; i < ANSWER_SPANS; i++)
		report_share(b, str_z(spans[i].name), n->answer_span[i],
			     n->answered);
}

void report_response(struct report_builder *b)
{
	const struct tally_numbers *n = &b->t->n;

	report_group(b, TALLY_RESPONSE, "answer");
	report_share(b, STR("answered"), n->answered, n->messages);
	report_share(b, STR("waiting"), n->waiting, n->messages);
	report_share(b, STR("unanswered"),
		     n->messages - n->answered - n->waiting, n->messages);
	report_group(b, TALLY_RESPONSE, "type");
	report_table(b, TABLE_TYPES, -1);
	report_group(b, TALLY_RESPONSE, "template");
	report_table(b, TABLE_TEMPLATES, -1);
	report_group(b, TALLY_RESPONSE, "channel");
	report_table(b, TABLE_CHANNELS, -1);
	report_group(b, TALLY_RESPONSE, "role");
	report_table(b, TABLE_ROLES, -1);
	report_time(b);
	report_group(b, TALLY_RESPONSE, "invited");
	report_number(b, STR("this month"), n->invited);
	report_group(b, TALLY_RESPONSE, "attempts");
	report_share(b, STR("none"),
		     n->approached - n->unanswered[0] - n->unanswered[1],
		     n->approached);
	report_share(b, STR("one"), n->unanswered[0], n->approached);
	report_share(b, STR("two or more"), n->unanswered[1], n->approached);
	report_share(b, STR("resting"), n->resting, n->approached);
}
