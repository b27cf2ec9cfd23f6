#include "config.h"

#include "tally_impl.h"

#include <stdlib.h>

#include "due/due.h"

static bool asks_thanks(const struct tally_person *p, const struct log_entry *e)
{
	return (log_is(e, ENTRY_MEETING) && !p->no_notes) ||
	       log_is(e, ENTRY_HELPED) || log_is_refusal(&p->summary->log, e);
}

static bool asks_follow_up(const struct tally_person *p,
			   const struct log_entry *e)
{
	return log_asks_follow_up(&p->summary->log, e);
}

/* By OWED_*. */
static const struct {
	const char *group;
	bool (*owes)(const struct tally_person *p, const struct log_entry *e);
	/* What settles it. */
	bool (*settles)(const struct log_entry *e);
	enum policy_window window;
	enum policy_span lapse;
	enum tally_list_id list;
	const char *todo; /* for those below the goal */
	const char *person_todo;
} owed[OWED_KINDS] = {
	{"follow-up", asks_follow_up, log_is_message, WINDOW_FOLLOW_UP,
	 SPAN_LAPSE_FOLLOW_UP, LIST_FOLLOW_UP,
	 "log everyone on the day you meet, and look at 'kith due' each "
	 "morning; two sentences on one detail are enough",
	 "write a follow-up: one detail of what you spoke about, one question"},
	{"thank", asks_thanks, log_is_sending, WINDOW_THANK, SPAN_LAPSE_THANK,
	 LIST_THANK,
	 "write thanks the same evening: one thing you learned, and what you "
	 "do next",
	 "write thanks: one thing you learned, and what you do next"},
	/* an entry may hold several: see count_promises */
	{"promise", NULL, due_keeps_promise, WINDOW_PROMISE, SPAN_LAPSE_PROMISE,
	 LIST_PROMISE,
	 "promise less, and do it the same evening; what is done is logged "
	 "as 'gave', or with 'kept: yes'",
	 "keep your promise, or write that it takes longer"},
};

struct owing {
	enum settled settled;
	const struct log_entry *sent; /* the first outgoing one after it */
	int open, by;
};

/* What became of it, by the days of its window. */
static void judge(const struct tally *t, const struct tally_person *p, int kind,
		  struct owing *o)
{
	int last = day_add(o->by, t->plan->policy->span[owed[kind].lapse]);
	int day = o->sent ? o->sent->day : t->plan->today;

	if (!o->sent && p->silent)
		o->settled = SETTLED_EXCUSED;
	else if (day > last)
		o->settled = SETTLED_LAPSED;
	else if (!o->sent)
		o->settled = day > o->by ? SETTLED_OVERDUE : SETTLED_OPEN;
	else if (day < o->open)
		o->settled = SETTLED_EARLY;
	else
		o->settled = day > o->by ? SETTLED_LATE : SETTLED_IN_WINDOW;
}

/* tally_after for entries in their order, where none is looked at twice. */
struct follower {
	const struct log_entry *found;
	bool none;
};

static const struct log_entry *
follow(struct follower *f, const struct log_view *log, size_t i, int kind)
{
	if (!f->none && (!f->found || f->found <= &log->entries[i])) {
		f->found = tally_after(log, i, owed[kind].settles);
		f->none = !f->found;
	}
	return f->found;
}

/* What became of what entry `i` asks for; `f` is empty, or of entries before
 * it. */
static struct owing settle(const struct tally *t, const struct tally_person *p,
			   size_t i, int kind, struct follower *f)
{
	const struct policy *policy = t->plan->policy;
	const struct log_view *log = &p->summary->log;
	struct owing o = {.sent = follow(f, log, i, kind)};
	struct period w;

	policy_period(policy, owed[kind].window, p->record, &w);
	period_days(&w, log->entries[i].day, &o.open, &o.by);
	judge(t, p, kind, &o);
	/* nobody spoke: hundreds come in with a list of connections */
	if (o.settled == SETTLED_LAPSED && !o.sent &&
	    log_is(&log->entries[i], ENTRY_CONNECTED))
		o.settled = SETTLED_EXCUSED;
	return o;
}

static bool is_unsettled(const struct owing *o)
{
	return o->settled == SETTLED_OPEN || o->settled == SETTLED_OVERDUE;
}

/* The entry that 'kith due' goes by, the newest that asks for it, if nothing
 * has been sent since and it has not lapsed; else NULL. */
static const struct log_entry *find_pending(const struct tally *t,
					    const struct tally_person *p,
					    int kind, struct owing *o)
{
	const struct log_view *log = &p->summary->log;

	for (size_t i = log->count; i-- > 0;) {
		if (!owed[kind].owes(p, &log->entries[i]))
			continue;
		*o = settle(t, p, i, kind, &(struct follower){NULL, false});
		return is_unsettled(o) ? &log->entries[i] : NULL;
	}
	return NULL;
}

/* The same where it can be sent today; thanks come before a follow-up. */
static const struct log_entry *find_due(const struct tally *t,
					const struct tally_person *p, int kind,
					struct owing *o)
{
	const struct log_entry *e;

	if (kind == OWED_FOLLOW_UP && find_pending(t, p, OWED_THANKS, o))
		return NULL;
	e = find_pending(t, p, kind, o);
	return e && t->plan->today >= o->open ? e : NULL;
}

static bool count_owed(struct tally *t, const struct tally_person *p, int kind)
{
	const struct log_view *log = &p->summary->log;
	const struct log_entry *due;
	struct follower f = {NULL, false};
	struct owing o;

	for (size_t i = 0; i < log->count; i++) {
		const struct log_entry *e = &log->entries[i];

		if (!owed[kind].owes(p, e) || !tally_in_range(t, e))
			continue;
		o = settle(t, p, i, kind, &f);
		t->n.owed[kind][o.settled]++;
	}
	due = find_due(t, p, kind, &o);
	if (!due || !tally_in_range(t, due))
		return false;
	tally_name(t, owed[kind].list, p, t->plan->today - o.by,
		   (int[4]){due->day, o.by, kind, 0});
	return true;
}

/* Each thing that was promised; the one that 'kith due' names is listed. */
static bool count_promises(struct tally *t, const struct tally_person *p)
{
	const struct log_view *log = &p->summary->log;
	struct owing due = {.by = DAY_NONE};
	struct follower f = {NULL, false};
	int since, of = DAY_NONE;

	for (size_t i = 0; i < log->count; i++) {
		const struct log_entry *e = &log->entries[i];
		const struct node *list = node_get(e->node, "promised");
		struct owing o = {.sent = follow(&f, log, i, OWED_PROMISES)};

		for (const struct node *n = NULL; node_each(list, &n);) {
			if (node_empty(n) || !tally_in_range(t, e))
				continue;
			due_promise(t->plan->policy, p->record, e, n, &since,
				    &o.open, &o.by);
			judge(t, p, OWED_PROMISES, &o);
			t->n.owed[OWED_PROMISES][o.settled]++;
			if (!is_unsettled(&o) || t->plan->today < o.open ||
			    (of != DAY_NONE && o.by >= due.by))
				continue;
			due = o;
			of = e->day;
		}
	}
	if (of == DAY_NONE)
		return false;
	tally_name(t, LIST_PROMISE, p, t->plan->today - due.by,
		   (int[4]){of, due.by, OWED_PROMISES, 0});
	return true;
}

bool count_timeliness(struct tally *t, const struct tally_person *p)
{
	bool any = false;

	for (int kind = 0; kind < OWED_PROMISES; kind++)
		any = count_owed(t, p, kind) || any;
	return count_promises(t, p) || any;
}

static void say_waiting(struct report_builder *b, struct figure *f,
			const int *v)
{
	char since[DAY_TEXT], by[DAY_TEXT];

	f->note = arena_format(
		&b->report->arena, "since %s, %s %s", day_format(v[0], since),
		v[1] < b->t->plan->today ? "was due by" : "due by",
		day_format(v[1], by));
	f->todo = str_z(owed[v[2]].person_todo);
}

void report_timeliness(struct report_builder *b)
{
	for (int kind = 0; kind < OWED_KINDS; kind++) {
		const long *n = b->t->n.owed[kind];
		long good = n[SETTLED_EARLY] + n[SETTLED_IN_WINDOW];
		long all = good + n[SETTLED_LATE] + n[SETTLED_LAPSED];

		report_group(b, TALLY_TIMELINESS, owed[kind].group);
		report_goal(b, report_share(b, STR("on time"), good, all),
			    GOAL_ON_TIME, owed[kind].todo);
		report_share(b, STR("early"), n[SETTLED_EARLY], all);
		report_share(b, STR("in the window"), n[SETTLED_IN_WINDOW],
			     all);
		report_share(b, STR("late"), n[SETTLED_LATE], all);
		report_share(b, STR("lapsed"), n[SETTLED_LAPSED], all);
		report_number(b, STR("still in time"), n[SETTLED_OPEN]);
		report_number(b, STR("overdue"), n[SETTLED_OVERDUE]);
		report_list(b, owed[kind].list,
			    (long)b->t->lists[owed[kind].list].count,
			    say_waiting);
	}
}

static int find_state(const struct tally *t, const struct tally_person *p,
		      size_t i, int kind)
{
	const struct log_view *log = &p->summary->log;
	struct owing o = settle(t, p, i, kind, &(struct follower){NULL, false});

	if (o.sent)
		return tally_after(log, (size_t)(o.sent - log->entries),
				   log_is_heard)
			       ? EVENT_DONE
			       : EVENT_SENT;
	if (o.settled == SETTLED_EXCUSED ||
	    !owed[kind].owes(p, &log->entries[i]))
		return 0;
	return is_unsettled(&o) ? EVENT_OPEN : EVENT_LAPSED;
}

struct outcome tally_outcome(const struct tally *t,
			     const struct tally_person *p, size_t i)
{
	const struct log_entry *e = &p->summary->log.entries[i];
	int kind = asks_thanks(p, e) ? OWED_THANKS : OWED_FOLLOW_UP;
	struct owing o;

	return (struct outcome){
		.state = find_state(t, p, i, kind),
		.due = find_due(t, p, kind, &o) == e,
		.kind = kind,
	};
}

const char *tally_todo(int kind)
{
	return owed[kind].person_todo;
}
