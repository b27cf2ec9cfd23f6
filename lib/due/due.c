#include "config.h"

#include "due/due_impl.h"

#include "codec/uuid.h"
#include "model/schema.h"

const char *const due_states[] = {
	[DUE_OVERDUE] = "overdue",
	[DUE_OPEN] = "open",
	[DUE_UPCOMING] = "upcoming",
	[DUE_NOT] = NULL,
};

static void decide_none(struct due *d)
{
	d->action = DUE_NONE;
	d->state = DUE_NOT;
	d->since = d->open = d->by = DAY_NONE;
	d->late = 0;
	d->template = NULL;
	d->fit = 0;
	d->first = false;
	buf_clear(&d->why);
	buf_clear(&d->brief);
}

/* Makes it ready for another record. */
static void forget(struct due *d)
{
	decide_none(d);
	d->planned = DAY_NONE;
	d->asked_program = d->of_program = d->held = false;
	d->signs = 0;
	for (int q = 0; q < DUE_QUOTAS; q++)
		d->used[q] = DAY_NONE;
}

void due_init(struct due *d)
{
	*d = (struct due){.last = DAY_NONE};
	forget(d);
}

void due_release(struct due *d)
{
	buf_release(&d->why);
	buf_release(&d->brief);
	due_init(d);
}

/* What silences everything that concerns a contact, plans too. */
static bool is_silenced(const struct due_case *c, struct due *d)
{
	struct str status = record_text(c->record, "status");

	if (vocab_yes(record_text(c->record, "do_not_contact")) == 1)
		buf_addz(&d->why, "do_not_contact is set");
	else if (str_is(status, "closed") || str_is(status, "paused"))
		buf_addstr(&d->why, status);
	else
		return false;
	return true;
}

static void set_state(const struct due_case *c, struct due *d)
{
	int today = c->rules->today;

	d->state = today > d->by      ? DUE_OVERDUE
		   : today >= d->open ? DUE_OPEN
				      : DUE_UPCOMING;
	d->late = d->state == DUE_OVERDUE ? today - d->by : 0;
}

/* The last day on which it is due, where it lapses. */
static int last_day(const struct due_case *c, const struct due *d)
{
	int lapse = due_actions[d->action].lapse;

	if (lapse >= 0)
		return day_add(d->by, c->rules->policy->span[lapse]);
	return lapse == DUE_WITH_DAY ? d->since : d->by;
}

/* Gives `d` the days of its window; false when that has lapsed. */
static bool settle(const struct due_case *c, const struct rule *rule,
		   struct due *d, struct lapse *lapse)
{
	const struct due_row *row = &due_actions[rule->action];
	const struct policy *p = c->rules->policy;
	int last;

	d->window = (struct period){{0, 'd'}, {0, 'd'}, false, false};
	if (row->window != DUE_SAME_DAY)
		policy_period(p, (enum policy_window)row->window, c->record,
			      &d->window);
	if (rule->flags & RULE_TURN) {
		d->state = DUE_UPCOMING;
		return true;
	}
	if (!(rule->flags & RULE_OWN_DAYS)) {
		period_days(&d->window, d->since, &d->open, &d->by);
		last = last_day(c, d);
		if (row->lapse != DUE_STAYS && c->rules->today > last) {
			if (lapse->action == DUE_NONE || last > lapse->last)
				*lapse = (struct lapse){d->action, last};
			return false;
		}
	}
	set_state(c, d);
	return true;
}

static bool try_rule(const struct due_case *c, const struct rule *rule,
		     struct due *d, struct lapse *lapse)
{
	decide_none(d);
	d->action = rule->action;
	d->template = due_actions[rule->action].template;
	return rule->applies(c, d) && settle(c, rule, d, lapse);
}

/* Of a contact: the first that does not rest at my stage, or NULL. */
static const struct rule *try_rules(struct due_case *c, bool resting,
				    struct due *d, struct lapse *lapse)
{
	for (const struct rule *r = due_rule_table; r->applies; r++) {
		const struct due_stage *rests = stage_rests(c, r->action);

		if (!(r->kinds & 1u << c->record->kind) ||
		    (resting && !(r->flags & RULE_AT_REST)) ||
		    !try_rule(c, r, d, lapse))
			continue;
		if (!rests)
			return r;
		c->rests = rests;
	}
	decide_none(d);
	return NULL;
}

/*
 * Nothing is due today: is a promise or a check-in, which are passed over until
 * they begin, what is due first if nothing happens? Asks the rules on each day
 * on which one begins, up to the day that `d` opens, if it has one; `d` is
 * decided anew. NULL: none is.
 */
static const struct rule *try_pledges(const struct due_case *c, bool resting,
				      struct due *d)
{
	int until = d->action == DUE_NONE ? INT_MAX : d->open;
	struct due_rules rules = *c->rules;
	struct lapse lapse = {DUE_NONE, DAY_NONE};
	struct due_case then = *c;

	then.rules = &rules;
	while ((rules.today = case_next_pledge(&then)) != DAY_NONE &&
	       rules.today <= until) {
		const struct rule *rule;

		case_look_ahead(&then);
		rule = try_rules(&then, resting, d, &lapse);
		if (!rule || !(rule->flags & RULE_OWN_DAYS) ||
		    d->state == DUE_UPCOMING)
			continue;
		/* once more for the words, which depend on today */
		then.rules = c->rules;
		try_rule(&then, rule, d, &lapse);
		if (d->open < rules.today)
			d->open = rules.today;
		set_state(c, d);
		return rule;
	}
	return NULL;
}

/* What is due now or first, if nothing happens; false when nothing is. */
static bool decide_next(struct due_case *c, bool resting, struct due *d,
			struct lapse *lapse)
{
	bool is_due = try_rules(c, resting, d, lapse);

	/* who waits for a turn has no day yet */
	if (case_next_pledge(c) == DAY_NONE || d->state <= DUE_OPEN ||
	    d->action == DUE_INTRODUCE)
		return is_due;
	return try_pledges(c, resting, d) || try_rules(c, resting, d, lapse);
}

/* Of what is nobody: the one that closes first. */
static void decide_thing(const struct due_case *c, struct due *d)
{
	struct lapse lapse = {DUE_NONE, DAY_NONE};
	struct due next = *d;

	next.why = next.brief = (struct buf)BUF_INIT;
	decide_none(d);
	for (const struct rule *r = due_rule_table; r->applies; r++) {
		if (!(r->kinds & 1u << c->record->kind) ||
		    !try_rule(c, r, &next, &lapse) ||
		    (d->action != DUE_NONE && next.by > d->by))
			continue;
		buf_release(&d->why);
		buf_release(&d->brief);
		*d = next;
		next.why = next.brief = (struct buf)BUF_INIT;
	}
	if (d->action == DUE_NONE)
		rules_explain(c, false, &lapse, &d->why);
	buf_release(&next.why);
	buf_release(&next.brief);
}

static void add_brief(struct due *d, const char *what, struct str words)
{
	if (!words.n)
		return;
	buf_addz(&d->brief, what);
	why_add(&d->brief, words);
}

/* Appends ", 3 days late" where a day has passed. */
static void add_late(struct buf *out, int late)
{
	if (late > 0)
		buf_addf(out, ", %d %s late", late, late == 1 ? "day" : "days");
}

/* A promise beside another action: where its day has passed, that comes first
 * in the short reason, which may be cut at its end. */
static void add_promise(const struct due_case *c, const struct pledge *p,
			struct due *d)
{
	int late = p->dated ? c->rules->today - p->by : 0;
	struct buf rest = BUF_INIT;

	why_on(&d->why, p->dated ? "; promised for %D" : "; promised on %D",
	       p->since);
	why_what(&d->why, p->what);
	add_late(&d->why, late);
	if (late <= 0) {
		add_brief(d, "; promised: ", p->what);
		return;
	}
	buf_addstr(&rest, buf_str(&d->brief));
	why_brief(c, d, "promised for %D", p->since, STR_NONE);
	why_what(&d->brief, p->what);
	add_late(&d->brief, late);
	add_brief(d, "; ", buf_str(&rest));
	buf_release(&rest);
}

/* What else they may expect, at the end of the sentence. The short reason,
 * which may be cut, has first what is due first. */
static void add_beside(const struct due_case *c, struct due *d)
{
	struct str what = node_text(node_get(c->record->root, "next"), "what");
	bool plan = c->plan != DAY_NONE && d->action != DUE_PLAN &&
		    (d->action == DUE_NONE || !stage_rests(c, DUE_PLAN));
	const struct pledge *p =
		c->promised.now.any ? &c->promised.now : &c->promised.ahead;
	bool promise = p->any && d->action != DUE_PROMISE;
	bool plan_first = !promise || c->plan < p->by;

	if (plan) {
		why_on(&d->why, "; planned for %D", c->plan);
		why_what(&d->why, what);
	}
	if (plan && plan_first)
		add_brief(d, "; plan: ", what);
	if (promise)
		add_promise(c, p, d);
	if (plan && !plan_first)
		add_brief(d, "; plan: ", what);
}

/* In a blackout only what they wrote within it may be answered. */
static void decide_in_blackout(struct due_case *c, const struct blackout *b,
			       bool resting, struct due *d)
{
	const struct policy *p = c->rules->policy;
	const struct log_entry *e = log_owed_reply(&c->summary->log);
	struct lapse lapse = {DUE_NONE, DAY_NONE};

	if (e &&
	    policy_one_blackout(p, e->day, c->rules->today, d->of_program) &&
	    try_rule(c, &due_rule_table[0], d, &lapse)) {
		buf_addz(&d->why, "; it came within the blackout, so it may "
				  "be answered");
		return;
	}
	d->held = try_rules(c, resting, d, &lapse) && d->state <= DUE_OPEN;
	c->rests = NULL;
	decide_none(d);
	why_on(&d->why, "blackout until %D", b->to);
	why_what(&d->why, b->why);
}

static void decide_contact(struct due_case *c, struct due *d)
{
	const struct due_rules *rules = c->rules;
	const struct summary *s = c->summary;
	struct lapse lapse = {DUE_NONE, DAY_NONE};
	const struct blackout *b;
	bool resting = s->attempts >= rules->policy->figure[FIGURE_ATTEMPTS];
	const struct node *cadence = node_get(c->record->root, "cadence");

	c->established = s->exchanges > 0 || (!node_empty(cadence) &&
					      !str_is(cadence->text, "none"));
	c->of_program = d->of_program = policy_of_program(c->record);
	d->exchanges = s->exchanges;
	d->last = s->last;
	case_used(c, d->used);
	if (is_silenced(c, d))
		return;
	case_look_ahead(c);
	b = policy_blackout(rules->policy, rules->today, d->of_program);
	if (b)
		decide_in_blackout(c, b, resting, d);
	else if (decide_next(c, resting, d, &lapse))
		add_beside(c, d);
	else
		rules_explain(c, resting, &lapse, &d->why);
	if (c->rests && d->action == DUE_NONE)
		add_beside(c, d);
	if (schema_plan_lacks_day(c->record->root))
		buf_addz(&d->why, "; 'next' has no day");
}

void due_decide(const struct due_rules *rules, const struct record *r,
		const struct summary *s, struct due *out)
{
	struct due_case c = {.rules = rules, .record = r, .plan = DAY_NONE};

	forget(out);
	if (r->kind == RECORD_CONTACT)
		c.summary = s;
	if (rules->whole)
		out->signs = stage_signs(&c);
	if (r->kind == RECORD_CONTACT)
		decide_contact(&c, out);
	else
		decide_thing(&c, out);
}

void due_uid(struct buf *out, const struct due *d, struct str address,
	     enum record_kind kind, struct str id)
{
	char since[DAY_TEXT];
	struct str parts[] = {
		address,
		str_z(record_kind_name(kind)),
		id,
		str_z(due_actions[d->action].name),
		str_z(day_format(d->since, since)),
	};

	uuid_of(out, parts, sizeof(parts) / sizeof(*parts));
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
		add_late(out, d->late);
}

static struct node *text_or_null(struct arena *a, const char *text)
{
	return text ? node_string(a, str_z(text)) : node_new(a, NODE_NULL);
}

struct node *due_node(struct arena *a, const struct due *d)
{
	struct node *map = node_new(a, NODE_MAP);

	node_put(a, map, "action", str_z(due_actions[d->action].name));
	node_append(map, STR("state"), text_or_null(a, due_states[d->state]));
	node_append(map, STR("since"), node_day(a, d->since));
	node_append(map, STR("open"), node_day(a, d->open));
	node_append(map, STR("by"), node_day(a, d->by));
	node_append(map, STR("late"),
		    d->action == DUE_NONE ? node_new(a, NODE_NULL)
					  : node_count(a, d->late));
	node_append(map, STR("why"),
		    node_string(a, arena_str(a, buf_str(&d->why))));
	node_append(map, STR("template"), text_or_null(a, d->template));
	if (d->planned != DAY_NONE)
		node_append(map, STR("planned"), node_day(a, d->planned));
	return map;
}
