#include "config.h"

#include "due/due.h"

#include <stdio.h>

#include "due/why.h"

const char *const due_states[] = {
	[DUE_OVERDUE] = "overdue",
	[DUE_OPEN] = "open",
	[DUE_UPCOMING] = "upcoming",
	[DUE_NOT] = NULL,
};

/* The rule that would have applied last, for the reason of a DUE_NONE. */
struct lapse {
	enum due_action action; /* DUE_NONE: none has lapsed */
	int last;               /* the last day on which it was due */
};

void due_init(struct due *d)
{
	*d = (struct due){.action = DUE_NONE,
			  .state = DUE_NOT,
			  .since = DAY_NONE,
			  .open = DAY_NONE,
			  .by = DAY_NONE,
			  .planned = DAY_NONE,
			  .why = BUF_INIT,
			  .first_sent = DAY_NONE};
}

void due_release(struct due *d)
{
	buf_release(&d->why);
	due_init(d);
}

static void decide_none(struct due *d)
{
	d->action = DUE_NONE;
	d->state = DUE_NOT;
	d->since = d->open = d->by = DAY_NONE;
	d->late = 0;
	d->template = NULL;
	d->fit = 0;
	buf_clear(&d->why);
}

/* A first message to someone never met, heard from or listened to. */
static int cold_first_message(const struct log_view *log)
{
	for (size_t i = 0; i < log->count; i++) {
		const struct log_entry *e = &log->entries[i];
		const char *type = e->type->name;

		if (e->type->direction == DIR_OUT)
			return strcmp(type, "sent") == 0 ||
					       strcmp(type, "asked") == 0
				       ? e->day
				       : DAY_NONE;
		if (e->type->direction != DIR_NONE ||
		    strcmp(type, "attended") == 0)
			return DAY_NONE;
	}
	return DAY_NONE;
}

/* What silences everything, plans too. */
static bool is_silenced(const struct due_case *c, struct due *d)
{
	struct str status = record_text(c->record, "status");
	const struct blackout *b =
		policy_blackout(c->rules->policy, c->rules->today);

	if (c->summary &&
	    vocab_yes(record_text(c->record, "do_not_contact")) == 1) {
		buf_addz(&d->why, "do_not_contact is set");
	} else if (c->summary &&
		   (str_is(status, "closed") || str_is(status, "paused"))) {
		buf_addstr(&d->why, status);
	} else if (b) {
		why_on(&d->why, "blackout until %D", b->to);
		if (b->why.n) {
			buf_addz(&d->why, ": ");
			why_add(&d->why, b->why);
		}
	} else {
		return false;
	}
	return true;
}

/* Gives `d` the days of its window; false when that has lapsed. */
static bool settle(const struct due_case *c, enum due_action action,
		   struct due *d, struct lapse *lapse)
{
	const struct due_row *row = &due_actions[action];
	const struct policy *p = c->rules->policy;
	int today = c->rules->today;
	int last;

	d->action = action;
	d->window = (struct period){{0, 'd'}, {0, 'd'}, false};
	if (row->window != DUE_SAME_DAY)
		policy_period(p, (enum policy_window)row->window, c->record,
			      &d->window);
	if (row->flags & DUE_IN_TURN) {
		d->state = DUE_UPCOMING;
		return true;
	}
	period_days(&d->window, d->since, &d->open, &d->by);
	last = row->lapse >= 0 ? day_add(d->by, p->span[row->lapse]) : d->by;
	if (row->lapse != DUE_STANDS && today > last) {
		if (lapse->action == DUE_NONE || last > lapse->last)
			*lapse = (struct lapse){action, last};
		return false;
	}
	d->state = today > d->by      ? DUE_OVERDUE
		   : today >= d->open ? DUE_OPEN
				      : DUE_UPCOMING;
	d->late = d->state == DUE_OVERDUE ? today - d->by : 0;
	return true;
}

static bool try_rules(const struct due_case *c, bool resting, struct due *d,
		      struct lapse *lapse)
{
	unsigned of_event = c->summary ? 0 : DUE_OF_EVENT;

	for (int a = 0; a < DUE_NONE; a++) {
		const struct due_row *row = &due_actions[a];

		if ((row->flags & DUE_OF_EVENT) != of_event ||
		    (resting && !(row->flags & DUE_AT_REST)))
			continue;
		decide_none(d);
		d->template = row->template;
		if (row->applies(c, d) &&
		    settle(c, (enum due_action)a, d, lapse))
			return true;
	}
	decide_none(d);
	return false;
}

static void explain_rest(const struct summary *s, struct buf *why)
{
	static const char *const words[] = {"no",   "one",  "two", "three",
					    "four", "five", "six", "seven"};
	int n = s->attempts;

	if (n < (int)(sizeof(words) / sizeof(*words)))
		buf_addf(why, "resting: %s message", words[n]);
	else
		buf_addf(why, "resting: %d message", n);
	why_on(why, n == 1 ? " unanswered (%D)" : "s unanswered (last %D)",
	       s->waiting);
	buf_addz(why, "; wait until they write or you meet");
}

/* Nothing was sent, heard or spoken. */
static void explain_stranger(const struct due_case *c, struct buf *why)
{
	const struct log_view *log = &c->summary->log;

	if (log->count == 0) {
		buf_addz(why, "nothing in the log yet");
	} else {
		const struct log_entry *e = &log->entries[log->count - 1];

		buf_addf(why, "no message either way yet, only '%s'",
			 e->type->name);
		why_on(why, " on %D", e->day);
	}
	if (!node_empty(node_get(c->record->root, "cadence")))
		buf_addz(why, "; the cadence counts from a first contact");
	else if (str_is(record_text(c->record, "status"), "prospect"))
		buf_addz(why, "; add an email address or a profile link to "
			      "write to them");
	else
		buf_addz(why, "; log how you met, or set 'status: prospect'");
}

static void explain_event(const struct due_case *c, const struct lapse *lapse,
			  struct buf *why)
{
	if (c->record->kind != RECORD_EVENT)
		buf_addf(why, "a %s; rules are for contacts and events",
			 record_kind_name(c->record->kind));
	else if (lapse->action == DUE_PREPARE)
		why_on(why, "started on %D; nothing left to prepare",
		       lapse->last);
	else
		buf_addz(why, "no start date; set 'dates: {start: ...}'");
}

static void explain(const struct due_case *c, bool resting,
		    const struct lapse *lapse, struct buf *why)
{
	const struct summary *s = c->summary;

	if (!s) {
		explain_event(c, lapse, why);
	} else if (resting) {
		explain_rest(s, why);
	} else if (lapse->action != DUE_NONE) {
		buf_addz(why, due_actions[lapse->action].name);
		why_on(why, " lapsed after %D; nothing else is due",
		       lapse->last);
	} else if (s->last == DAY_NONE) {
		explain_stranger(c, why);
	} else if (s->attempts > 0) {
		why_on(why, "no answer to your message of %D; let it rest",
		       s->waiting);
	} else {
		why_on(why,
		       "you wrote on %D and no answer is owed; "
		       "no word from them yet",
		       s->last);
	}
}

void due_decide(const struct due_rules *rules, const struct record *r,
		const struct summary *s, struct due *out)
{
	bool of_event = r->kind == RECORD_EVENT;
	struct due_case c = {
		.rules = rules,
		.record = r,
		.summary = of_event ? NULL : s,
		.established =
			s && (s->exchanges > 0 ||
			      !node_empty(node_get(r->root, "cadence")))};
	struct lapse lapse = {DUE_NONE, DAY_NONE};
	bool resting;

	decide_none(out);
	out->planned = DAY_NONE;
	out->first_sent = c.summary ? cold_first_message(&s->log) : DAY_NONE;
	if (is_silenced(&c, out))
		return;
	resting = c.summary &&
		  s->attempts >= rules->policy->figure[FIGURE_ATTEMPTS];
	if (!try_rules(&c, resting, out, &lapse))
		explain(&c, resting, &lapse, &out->why);
}

int due_action_find(struct str name)
{
	for (int a = 0; a <= DUE_NONE; a++)
		if (str_is(name, due_actions[a].name))
			return a;
	return -1;
}

void due_title(struct buf *out, enum due_action action, struct str name)
{
	buf_addz(out, due_actions[action].title);
	buf_addc(out, ' ');
	why_add(out, name);
}

void due_when(struct buf *out, const struct due *d)
{
	char open[DAY_TEXT], by[DAY_TEXT];

	if (d->action == DUE_NONE) {
		buf_addz(out, "nothing");
		return;
	}
	buf_addz(out, due_actions[d->action].name);
	if (d->state != DUE_UPCOMING)
		buf_addf(out, " by %s", day_format(d->by, by));
	else if (d->open == d->by)
		buf_addf(out, " on %s", day_format(d->by, by));
	else
		buf_addf(out, " from %s to %s", day_format(d->open, open),
			 day_format(d->by, by));
	if (d->state == DUE_OVERDUE)
		buf_addf(out, ", %d %s late", d->late,
			 d->late == 1 ? "day" : "days");
}

static void put_text(struct arena *a, struct node *map, const char *key,
		     const char *text)
{
	node_append(map, str_z(key),
		    text ? node_string(a, arena_strz(a, text))
			 : node_new(a, NODE_NULL));
}

static void put_day(struct arena *a, struct node *map, const char *key, int day)
{
	char text[DAY_TEXT];

	put_text(a, map, key, day == DAY_NONE ? NULL : day_format(day, text));
}

struct node *due_node(struct arena *a, const struct due *d)
{
	struct node *map = node_new(a, NODE_MAP);
	struct node *late = node_new(a, NODE_NUMBER);
	char number[16];

	snprintf(number, sizeof(number), "%d", d->late);
	late->text = arena_strz(a, number);
	put_text(a, map, "action", due_actions[d->action].name);
	put_text(a, map, "state", due_states[d->state]);
	put_day(a, map, "since", d->since);
	put_day(a, map, "open", d->open);
	put_day(a, map, "by", d->by);
	node_append(map, STR("late"), late);
	node_append(map, STR("why"),
		    node_string(a, arena_str(a, buf_str(&d->why))));
	put_text(a, map, "template", d->template);
	if (d->planned != DAY_NONE)
		put_day(a, map, "planned", d->planned);
	return map;
}
