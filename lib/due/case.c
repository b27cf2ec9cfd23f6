/* What is known of a contact before a rule is tried. */
#include "config.h"

#include "due/due_impl.h"

/* Outgoing or a conversation: what a plan may have been about. */
static bool is_mine(const struct log_entry *e)
{
	return e->type->sending || e->type->direction == DIR_BOTH;
}

static int find_plan(const struct due_case *c)
{
	const struct node *next = node_get(c->record->root, "next");
	const struct log_view *log = &c->summary->log;
	int day = day_parse(node_text(next, "date"));

	if (day == DAY_NONE)
		return DAY_NONE;
	for (size_t i = log->count; i-- > 0 && log->entries[i].day >= day;)
		if (is_mine(&log->entries[i]))
			return DAY_NONE;
	return day;
}

struct str due_promised(const struct node *n)
{
	return str_trim(n->type == NODE_MAP ? node_text(n, "what") : n->text);
}

/* Its own day, else that of the entry; or DAY_NONE. */
static int pledge_day(const struct log_entry *e, const struct node *n)
{
	struct str day = node_text(n, "by");

	return day_parse(day.n ? day : node_text(e->node, "by"));
}

/* Of two that are open, the one that closes first; of two that are to come, the
 * one that opens first; of two that are gone, the one that went last. */
static void choose(const struct due_case *c, struct pledges *best,
		   const struct pledge *p, enum policy_span lapse)
{
	int last = day_add(p->by, c->rules->policy->span[lapse]);

	if (c->rules->today > last) {
		if (last > best->lapsed)
			best->lapsed = last;
	} else if (c->rules->today < p->open) {
		if (!best->ahead.any || p->open < best->ahead.open)
			best->ahead = *p;
	} else if (!best->now.any || p->by < best->now.by) {
		best->now = *p;
	}
}

/* With a day in the days up to it, but not before it was promised. */
bool due_promise(const struct policy *p, const struct record *r,
		 const struct log_entry *e, const struct node *promise,
		 int *since, int *open, int *by)
{
	int day = pledge_day(e, promise);
	bool dated = day != DAY_NONE;
	struct period w;

	*since = dated ? day : e->day;
	policy_period(p, dated ? WINDOW_PROMISE_BY : WINDOW_PROMISE, r, &w);
	period_days(&w, *since, open, by);
	if (*open < e->day)
		*open = e->day;
	if (*by < *open)
		*by = *open;
	return dated;
}

bool due_keeps_promise(const struct log_entry *e)
{
	return log_is(e, ENTRY_GAVE) || e->kept;
}

/* They did it, or say that they won't. */
bool due_ends_expecting(const struct log_entry *e)
{
	return log_is(e, ENTRY_HELPED) || log_is(e, ENTRY_DECLINED) ||
	       e->received;
}

/* The place of the newest entry that settles what was said before it. */
static size_t settled_at(const struct log_view *log,
			 bool (*settles)(const struct log_entry *e))
{
	size_t i = log->count;

	while (i > 0 && !settles(&log->entries[i - 1]))
		i--;
	return i ? i - 1 : 0;
}

static struct pledges find_promised(const struct due_case *c)
{
	const struct log_view *log = &c->summary->log;
	struct pledges best = {.lapsed = DAY_NONE};
	size_t i = settled_at(log, due_keeps_promise);

	for (; i < log->count; i++) {
		const struct log_entry *e = &log->entries[i];

		for (const struct node *n = NULL; node_each(e->promised, &n);) {
			struct pledge p = {.any = true,
					   .what = due_promised(n)};

			if (node_empty(n))
				continue;
			p.dated = due_promise(c->rules->policy, c->record, e, n,
					      &p.since, &p.open, &p.by);
			choose(c, &best, &p, SPAN_LAPSE_PROMISE);
		}
	}
	return best;
}

/* What they said they would do: not before its day is over. */
static struct pledges find_expected(const struct due_case *c)
{
	const struct log_view *log = &c->summary->log;
	struct pledges best = {.lapsed = DAY_NONE};
	struct period w;
	size_t i = settled_at(log, due_ends_expecting);

	policy_period(c->rules->policy, WINDOW_CHECK_IN, c->record, &w);
	for (; i < log->count; i++) {
		const struct log_entry *e = &log->entries[i];

		for (const struct node *n = NULL; node_each(e->expect, &n);) {
			struct pledge p = {.any = true,
					   .what = due_promised(n),
					   .since = pledge_day(e, n)};

			/* written since: then it has been asked about */
			if (node_empty(n) || p.since == DAY_NONE ||
			    c->summary->last_message >= p.since)
				continue;
			period_days(&w, p.since, &p.open, &p.by);
			if (p.open <= p.since && c->rules->today <= p.since)
				p.open = p.since + 1;
			choose(c, &best, &p, SPAN_LAPSE_CHECK_IN);
		}
	}
	return best;
}

void case_look_ahead(struct due_case *c)
{
	c->plan = find_plan(c);
	c->promised = find_promised(c);
	c->expected = find_expected(c);
}

int case_next_pledge(const struct due_case *c)
{
	const struct pledge *p = &c->promised.ahead, *e = &c->expected.ahead;

	if (p->any && (!e->any || p->open <= e->open))
		return p->open;
	return e->any ? e->open : DAY_NONE;
}

/* To whom no mail can go, the invitation is the first word. */
static bool is_first_word(const struct due_case *c, const struct log_entry *e)
{
	return e->message || (log_is(e, ENTRY_INVITED) &&
			      node_empty(node_get(c->record->root, "email")));
}

bool case_written(const struct due_case *c)
{
	const struct log_view *log = &c->summary->log;

	for (size_t i = 0; i < log->count; i++)
		if (is_first_word(c, &log->entries[i]))
			return true;
	return false;
}

/* The first message to somebody never met, heard from or listened to. */
static int introduced(const struct due_case *c)
{
	const struct log_view *log = &c->summary->log;

	for (size_t i = 0; i < log->count; i++) {
		const struct log_entry *e = &log->entries[i];

		if (is_first_word(c, e))
			return e->day;
		if (log_is_heard(e) || log_is(e, ENTRY_ATTENDED) ||
		    log_is(e, ENTRY_CONNECTED))
			break;
	}
	return DAY_NONE;
}

/* The newest message, where it came when it was time to keep in touch. */
static int kept_in_touch(const struct due_case *c)
{
	const struct log_entry *log = c->summary->log.entries;
	size_t i = c->summary->log.count;
	bool established = !node_empty(node_get(c->record->root, "cadence"));
	int last = DAY_NONE, open, by, day;
	struct period w;

	while (i-- > 0 && !log[i].message)
		;
	if (i == (size_t)-1)
		return DAY_NONE;
	day = log[i].day;
	while (i-- > 0) {
		if (last == DAY_NONE && log[i].type->direction != DIR_NONE)
			last = log[i].day;
		established = established || log_is_heard(&log[i]);
	}
	if (last == DAY_NONE || !established)
		return DAY_NONE;
	policy_period(c->rules->policy, WINDOW_KEEP_IN_TOUCH, c->record, &w);
	period_days(&w, last, &open, &by);
	return !w.never && day >= open ? day : DAY_NONE;
}

/* Is it so long ago that no quota counts it any more? */
static int still(const struct due_case *c, int day, enum policy_figure days)
{
	return day != DAY_NONE && c->rules->today - day <
					  c->rules->policy->figure[days]
		       ? day
		       : DAY_NONE;
}

void case_used(const struct due_case *c, int used[DUE_QUOTAS])
{
	int recent = c->summary->last_out;

	/* nothing went out of late: spare the looking */
	if (still(c, recent, FIGURE_INTRODUCE_DAYS) == DAY_NONE &&
	    still(c, recent, FIGURE_KEEP_DAYS) == DAY_NONE)
		return;
	used[DUE_QUOTA_INTRODUCE] =
		still(c, introduced(c), FIGURE_INTRODUCE_DAYS);
	used[DUE_QUOTA_KEEP] = still(c, kept_in_touch(c), FIGURE_KEEP_DAYS);
}

const struct record *case_program(const struct due_case *c, struct due *d)
{
	struct str id = record_text(c->record, "program");
	const struct record *r;

	if (!id.n)
		return NULL;
	if (!c->rules->find) {
		d->asked_program = true;
		return NULL;
	}
	r = c->rules->find(c->rules->ctx, id);
	return r && r->kind == RECORD_PROGRAM ? r : NULL;
}
