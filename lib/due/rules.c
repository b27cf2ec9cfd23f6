#include "config.h"

#include "due/due_impl.h"

#include "model/profile.h"

enum {
	PERSON = 1 << RECORD_CONTACT,
	PROGRAM = 1 << RECORD_PROGRAM,
	EVENT = 1 << RECORD_EVENT,
	SEASON = 1 << RECORD_SEASON,
	DATED = PROGRAM | EVENT | SEASON,
};

static bool reply_applies(const struct due_case *c, struct due *d)
{
	const struct log_entry *e = log_owed_reply(&c->summary->log);

	if (!e)
		return false;
	d->since = e->day;
	why_on(&d->why, "their message of %D waits for your answer", d->since);
	why_brief(c, d, "wrote %D", d->since, STR(""));
	return true;
}

/* A program may ask for no notes after its interviews; where nobody knows
 * while I am interviewing, it is time to ask. */
static bool wants_thanks(const struct due_case *c, struct due *d,
			 const char **beside)
{
	const struct record *program = case_program(c, d);

	*beside =
		program && stage_is(c->rules, "interviewing") &&
				!due_program_says(program->root,
						  "thank_you_notes", "welcome")
			? "; whether their program wants notes is not "
			  "known: its coordinator may say"
			: "";
	return !program || !due_program_wants_no_notes(program);
}

static bool thank_applies(const struct due_case *c, struct due *d)
{
	const struct log_view *log = &c->summary->log;
	const char *text = NULL, *brief = NULL, *beside = "";
	size_t i = log->count;

	while (!text) {
		const struct log_entry *e;

		if (i-- == 0 || log->entries[i].type->sending)
			return false;
		e = &log->entries[i];
		d->since = e->day;
		if (log_is(e, ENTRY_HELPED)) {
			text = "they helped on %D, nothing sent since";
			brief = "helped %D";
		} else if (log_is(e, ENTRY_MEETING) &&
			   wants_thanks(c, d, &beside)) {
			text = "meeting on %D, nothing sent since";
			brief = "meeting %D";
		} else if (log_is_refusal(log, e)) {
			text = "they declined on %D what you asked for, "
			       "nothing sent since";
			brief = "declined %D";
		}
	}
	why_on(&d->why, text, d->since);
	buf_addz(&d->why, beside);
	why_brief(c, d, brief, d->since, STR(""));
	return true;
}

static bool say_plan(const struct due_case *c, struct due *d)
{
	struct str what = node_text(node_get(c->record->root, "next"), "what");

	d->since = c->plan;
	why_on(&d->why, "planned for %D", d->since);
	why_what(&d->why, what);
	why_brief(c, d, what.n ? "" : "planned for %D", d->since, what);
	return true;
}

static bool plan_applies(const struct due_case *c, struct due *d)
{
	return c->plan != DAY_NONE && c->plan <= c->rules->today &&
	       say_plan(c, d);
}

static bool plan_ahead_applies(const struct due_case *c, struct due *d)
{
	return c->plan != DAY_NONE && c->plan > c->rules->today &&
	       say_plan(c, d);
}

/* The newest entry of one of two types with no message of mine and no refusal
 * of theirs after it, or NULL. */
static const struct log_entry *
unwritten(const struct due_case *c, enum entry_type type, enum entry_type other)
{
	const struct log_view *log = &c->summary->log;

	for (size_t i = log->count; i-- > 0;) {
		const struct log_entry *e = &log->entries[i];

		if (e->message || log_is(e, ENTRY_DECLINED))
			return NULL;
		if (log_is(e, type) || log_is(e, other))
			return e;
	}
	return NULL;
}

static void add_event(struct buf *out, struct str event)
{
	buf_addz(out, event.n ? " at " : "");
	why_add(out, event);
}

/* Is a follow-up still to come, and a promise for a day before it? */
static bool is_after_promise(const struct due_case *c,
			     const struct log_entry *e)
{
	struct period w;
	int open, by;

	policy_period(c->rules->policy, WINDOW_FOLLOW_UP, c->record, &w);
	period_days(&w, e->day, &open, &by);
	return c->promised.now.any && c->promised.now.dated &&
	       c->rules->today < open && c->promised.now.by < open;
}

static bool say_encounter(const struct due_case *c, const struct log_entry *e,
			  const char *what, const char *brief, struct due *d)
{
	struct str event = node_text(e->node, "event");

	if (is_after_promise(c, e))
		return false;
	d->since = e->day;
	why_on(&d->why, what, d->since);
	add_event(&d->why, event);
	buf_addz(&d->why, ", no message since");
	why_brief(c, d, brief, d->since, STR(""));
	add_event(&d->brief, event);
	return true;
}

static bool met_applies(const struct due_case *c, struct due *d)
{
	const struct log_entry *e = unwritten(c, ENTRY_MET, ENTRY_ATTENDED);

	if (!e)
		return false;
	if (log_is(e, ENTRY_MET))
		return say_encounter(c, e, "met on %D", "met %D", d);
	d->template = "webinar";
	return say_encounter(c, e, "you attended their talk on %D",
			     "their talk %D", d);
}

/* An invitation that they accepted moves nothing that a meeting asks for. */
static bool connected_applies(const struct due_case *c, struct due *d)
{
	const struct log_entry *e =
		unwritten(c, ENTRY_CONNECTED, ENTRY_CONNECTED);

	if (!e || c->summary->attempts)
		return false;
	d->template = "hello";
	return say_encounter(c, e, "connected on %D", "connected %D", d);
}

static bool take_pledge(const struct pledge *p, struct due *d)
{
	if (!p->any)
		return false;
	d->since = p->since;
	d->open = p->open;
	d->by = p->by;
	return true;
}

static bool promise_applies(const struct due_case *c, struct due *d)
{
	const struct pledge *p = &c->promised.now;

	if (!take_pledge(p, d))
		return false;
	why_on(&d->why, p->dated ? "promised for %D" : "promised on %D",
	       d->since);
	why_what(&d->why, p->what);
	why_brief(c, d, p->what.n ? "" : "promised %D", d->since, p->what);
	return true;
}

static bool waits(const struct log_entry *e)
{
	return e->waits;
}

/* After a second attempt a meeting, or a word of theirs, starts anew; but what
 * the user called a second attempt looks like one to them, too. */
static bool nudge_applies(const struct due_case *c, struct due *d)
{
	const struct log_entry *e;

	if (c->summary->attempts != 1)
		return false;
	d->since = c->summary->waiting;
	e = log_newest(&c->summary->log, waits);
	if (log_is(e, ENTRY_NUDGED)) {
		why_on(&d->why,
		       "your message of %D, which you noted as a second "
		       "attempt, has had no answer; at most one more, then "
		       "stop",
		       d->since);
		why_brief(c, d, "nudged %D, no answer", d->since, STR(""));
		return true;
	}
	why_on(&d->why,
	       "your message of %D has had no answer; "
	       "one polite second attempt, then stop",
	       d->since);
	why_brief(c, d, "no answer since %D", d->since, STR(""));
	/* what asks for nothing is no attempt, but they have got it */
	if (c->summary->last_message > d->since) {
		why_on(&d->why, "; you wrote last on %D",
		       c->summary->last_message);
		buf_addz(&d->brief, "; you wrote since");
	}
	return true;
}

static bool check_in_applies(const struct due_case *c, struct due *d)
{
	const struct pledge *p = &c->expected.now;

	if (!take_pledge(p, d))
		return false;
	why_on(&d->why,
	       p->what.n ? "they said they would by %D"
			 : "they said they would do it by %D",
	       d->since);
	why_what(&d->why, p->what);
	why_brief(c, d, p->what.n ? "said by %D: " : "said by %D", d->since,
		  p->what);
	if (c->summary->last_in > d->since)
		why_on(&d->why, "; their last word was on %D",
		       c->summary->last_in);
	else if (c->rules->today > d->since)
		buf_addz(&d->why, "; no word since");
	return true;
}

static bool ever(const struct due_case *c, enum entry_type type)
{
	const struct log_view *log = &c->summary->log;

	for (size_t i = 0; i < log->count; i++)
		if (log_is(&log->entries[i], type))
			return true;
	return false;
}

/* Do they want to hear of progress? */
static bool wants_news(const struct due_case *c)
{
	const int *figure = c->rules->policy->figure;

	return c->summary->exchanges >= figure[FIGURE_SHARE_EXCHANGES] ||
	       node_has(node_get(c->record->root, "open_to"), "updates") ||
	       ever(c, ENTRY_HELPED);
}

static void say_news(struct buf *why, struct str what, int day)
{
	why_add(why, what);
	why_on(why, what.n ? " (%D)" : "you have news of %D", day);
}

static bool share(const struct due_case *c, const char *kind, struct due *d)
{
	int day, rested, sent = c->summary->last_message;
	const struct node *milestone =
		profile_milestone(c->rules->me, kind, c->rules->today, &day);

	if (!milestone || day <= sent)
		return false;
	d->since = day;
	say_news(&d->why, node_text(milestone, "what"), day);
	why_brief(c, d,
		  node_empty(node_get(milestone, "what")) ? "news of %D" : "",
		  day, node_text(milestone, "what"));
	if (sent == DAY_NONE) {
		buf_addz(&d->why, "; nothing sent to them yet");
	} else {
		rested = day_add(sent, c->rules->policy->span[SPAN_SHARE_REST]);
		if (rested > day)
			d->since = rested;
		why_on(&d->why, "; your last message to them was on %D", sent);
	}
	return true;
}

static bool match_applies(const struct due_case *c, struct due *d)
{
	bool due = (wants_news(c) || ever(c, ENTRY_REPLIED)) &&
		   share(c, "match", d);

	d->first = due && stage_is(c->rules, "matched");
	return due;
}

static bool share_applies(const struct due_case *c, struct due *d)
{
	return wants_news(c) && share(c, NULL, d);
}

static bool keep_in_touch_applies(const struct due_case *c, struct due *d)
{
	struct period w;
	int ago;

	policy_period(c->rules->policy, WINDOW_KEEP_IN_TOUCH, c->record, &w);
	if (!c->established || c->summary->last == DAY_NONE || w.never)
		return false;
	d->since = c->summary->last;
	ago = c->rules->today - d->since;
	why_on(&d->why, "last contact on %D", d->since);
	why_brief(c, d, "last %D", d->since, STR(""));
	if (ago == 0)
		buf_addz(&d->why, ", today");
	else
		buf_addf(&d->why, ", %d day%s ago", ago, ago == 1 ? "" : "s");
	return true;
}

/* Counts shared interests and names the first two. */
static int add_interests(const struct due_rules *rules,
			 const struct record *contact, struct buf *why)
{
	const struct node *mine = node_get(rules->me, "interests");
	const struct node *theirs = node_get(contact->root, "interests");
	int shared = 0;

	for (const struct node *n = NULL; node_each(mine, &n);) {
		if (!node_has_same(theirs, n->text))
			continue;
		if (++shared > 2)
			continue;
		buf_addz(why, shared == 1 ? "; shares " : " and ");
		why_add(why, n->text);
	}
	if (shared > 2)
		buf_addf(why, " and %d more", shared - 2);
	return shared;
}

int due_fit(const struct due_rules *rules, const struct record *contact,
	    struct buf *why)
{
	const struct node *root = contact->root;
	const struct node *tie = node_first_of(node_get(root, "tie"));
	const int *figure = rules->policy->figure;
	bool img = vocab_yes(node_text(root, "img")) == 1;
	int fit = figure[FIGURE_FIT_INTEREST] *
		  add_interests(rules, contact, why);

	if (img || !node_empty(node_get(root, "img_evidence"))) {
		fit += figure[FIGURE_FIT_EVIDENCE];
		buf_addz(why,
			 img ? "; is an international graduate"
			     : "; has worked with international graduates");
	}
	if (!node_empty(node_get(root, "hooks"))) {
		fit += figure[FIGURE_FIT_HOOK];
		buf_addz(why, "; has work worth naming");
	}
	if (!node_empty(tie)) {
		fit += figure[FIGURE_FIT_TIE];
		buf_addz(why, "; ");
		why_add(why, tie->text.n ? tie->text : STR("a tie"));
	}
	return fit;
}

static bool introduce_applies(const struct due_case *c, struct due *d)
{
	const struct node *root = c->record->root;
	bool email = !node_empty(node_get(root, "email"));
	const struct record *program;
	size_t told;

	if (!str_is(record_text(c->record, "status"), "prospect") ||
	    case_written(c) ||
	    (!email && node_empty(node_get(root, "linkedin"))))
		return false;
	program = case_program(c, d);
	if (program && due_program_is_closed(c->rules, program, NULL))
		return false;
	/* whom one has met long ago knows who writes */
	if (!email)
		d->template = "connect";
	else if (c->summary->exchanges)
		d->template = "catch-up";
	buf_addz(&d->why, "a prospect, nothing sent yet");
	told = d->why.len;
	d->fit = due_fit(c->rules, c->record, &d->why);
	/* what follows "; " */
	why_brief(c, d,
		  d->why.len > told + 2 ? d->why.s + told + 2 : "prospect",
		  DAY_NONE, STR(""));
	return true;
}

const struct rule due_rule_table[] = {
	{DUE_REPLY, PERSON, RULE_AT_REST, reply_applies},
	{DUE_THANK, PERSON, 0, thank_applies},
	{DUE_PLAN, PERSON, RULE_AT_REST, plan_applies},
	{DUE_FOLLOW_UP, PERSON, 0, met_applies},
	{DUE_FOLLOW_UP, PERSON, 0, connected_applies},
	{DUE_PROMISE, PERSON, RULE_AT_REST | RULE_OWN_DAYS, promise_applies},
	{DUE_PLAN, PERSON, RULE_AT_REST, plan_ahead_applies},
	{DUE_NUDGE, PERSON, 0, nudge_applies},
	{DUE_CHECK_IN, PERSON, RULE_OWN_DAYS, check_in_applies},
	{DUE_SHARE, PERSON, RULE_AT_REST, match_applies},
	{DUE_SHARE, PERSON, 0, share_applies},
	{DUE_KEEP_IN_TOUCH, PERSON, 0, keep_in_touch_applies},
	{DUE_INTRODUCE, PERSON, RULE_TURN, introduce_applies},
	{DUE_PREPARE, EVENT, 0, rule_prepare},
	{DUE_PREPARE, PROGRAM, RULE_OWN_DAYS, rule_interview},
	{DUE_DEADLINE, DATED, 0, rule_deadline},
	{DUE_DEADLINE, SEASON, RULE_OWN_DAYS, rule_date},
	{DUE_STEP, SEASON, RULE_OWN_DAYS, rule_step},
	{.applies = NULL},
};
