#include "config.h"

#include "due/due.h"

#include "base/text.h"
#include "due/why.h"

static bool is_type(const struct log_entry *e, const char *name)
{
	return strcmp(e->type->name, name) == 0;
}

/* The newest entry that is `wanted`, where nothing was sent after it. */
static const struct log_entry *
nothing_sent_since(const struct due_case *c,
		   bool (*wanted)(const struct log_entry *entry))
{
	const struct log_view *log = &c->summary->log;
	const struct log_entry *e = log_newest(log, wanted);

	return e && !log_has_since(log, e, log_is_sending) ? e : NULL;
}

static bool plan_applies(const struct due_case *c, struct due *d)
{
	const struct node *next = node_get(c->record->root, "next");
	struct str what = node_text(next, "what");

	d->since = day_parse(node_text(next, "date"));
	if (d->since == DAY_NONE)
		return false;
	why_on(&d->why, "planned for %D", d->since);
	if (what.n) {
		buf_addz(&d->why, ": ");
		why_add(&d->why, what);
	}
	return true;
}

static bool is_one_way(const struct log_entry *e)
{
	return e->type->direction == DIR_IN || e->type->direction == DIR_OUT;
}

static bool reply_applies(const struct due_case *c, struct due *d)
{
	const struct log_entry *e = log_newest(&c->summary->log, is_one_way);

	if (!e || !is_type(e, "replied") ||
	    vocab_yes(node_text(e->node, "closing")) == 1)
		return false;
	d->since = e->day;
	why_on(&d->why, "their message of %D waits for your answer", d->since);
	return true;
}

static bool is_favor(const struct log_entry *e)
{
	return is_type(e, "meeting") || is_type(e, "helped");
}

static bool thank_applies(const struct due_case *c, struct due *d)
{
	const struct log_entry *e = nothing_sent_since(c, is_favor);

	if (!e)
		return false;
	d->since = e->day;
	why_on(&d->why,
	       is_type(e, "helped") ? "they helped on %D, nothing sent since"
				    : "meeting on %D, nothing sent since",
	       d->since);
	return true;
}

static bool is_encounter(const struct log_entry *e)
{
	return is_type(e, "met") || is_type(e, "attended");
}

static bool follow_up_applies(const struct due_case *c, struct due *d)
{
	const struct log_entry *e = nothing_sent_since(c, is_encounter);
	struct str event;

	if (!e)
		return false;
	d->since = e->day;
	if (is_type(e, "attended")) {
		d->template = "webinar";
		why_on(&d->why, "you attended their talk on %D", d->since);
	} else {
		why_on(&d->why, "met on %D", d->since);
	}
	event = node_text(e->node, "event");
	if (event.n) {
		buf_addz(&d->why, " at ");
		why_add(&d->why, event);
	}
	buf_addz(&d->why, ", nothing sent since");
	return true;
}

static bool nudge_applies(const struct due_case *c, struct due *d)
{
	if (c->summary->attempts != 1)
		return false;
	d->since = c->summary->waiting;
	why_on(&d->why,
	       "your message of %D has had no answer; "
	       "one polite second attempt, then stop",
	       d->since);
	return true;
}

static const struct node *newest_milestone(const struct due_rules *rules,
					   int *day)
{
	const struct node *list = node_get(rules->me, "milestones");
	const struct node *newest = NULL;

	*day = DAY_NONE;
	for (const struct node *n = node_first_of(list); n;
	     n = node_next_of(list, n)) {
		int on = day_parse(node_text(n, "date"));

		if (on > *day && on <= rules->today) {
			newest = n;
			*day = on;
		}
	}
	return newest;
}

/* Do they want to hear of progress? */
static bool wants_news(const struct due_case *c)
{
	const int *figure = c->rules->policy->figure;

	return c->established &&
	       (c->summary->exchanges >= figure[FIGURE_SHARE_EXCHANGES] ||
		node_has(node_get(c->record->root, "open_to"), "updates"));
}

static bool share_applies(const struct due_case *c, struct due *d)
{
	int sent = c->summary->last_out;
	const struct node *milestone;
	struct str what;
	int day, rested;

	if (!wants_news(c))
		return false;
	milestone = newest_milestone(c->rules, &day);
	if (!milestone || day <= sent)
		return false;
	d->since = day;
	why_on(&d->why, "you have news of %D", day);
	if (sent == DAY_NONE) {
		buf_addz(&d->why, ", nothing sent to them yet");
	} else {
		rested = day_add(sent, c->rules->policy->span[SPAN_SHARE_REST]);
		if (rested > day)
			d->since = rested;
		why_on(&d->why, ", your last message is of %D", sent);
	}
	what = node_text(milestone, "what");
	if (what.n) {
		buf_addz(&d->why, ": ");
		why_add(&d->why, what);
	}
	return true;
}

static bool keep_in_touch_applies(const struct due_case *c, struct due *d)
{
	int ago;

	if (!c->established || c->summary->last == DAY_NONE)
		return false;
	d->since = c->summary->last;
	ago = c->rules->today - d->since;
	why_on(&d->why, "last contact on %D", d->since);
	if (ago == 0)
		buf_addz(&d->why, ", today");
	else
		buf_addf(&d->why, ", %d day%s ago", ago, ago == 1 ? "" : "s");
	return true;
}

static bool shares_interest(const struct node *theirs, struct str mine)
{
	for (const struct node *n = node_first_of(theirs); n;
	     n = node_next_of(theirs, n))
		if (text_same(n->text, mine))
			return true;
	return false;
}

/* Counts shared interests and names the first two. */
static int add_interests(const struct due_case *c, struct buf *why)
{
	const struct node *mine = node_get(c->rules->me, "interests");
	const struct node *theirs = node_get(c->record->root, "interests");
	int shared = 0;

	for (const struct node *n = node_first_of(mine); n;
	     n = node_next_of(mine, n)) {
		if (node_empty(n) || !shares_interest(theirs, n->text))
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

/* Points of a prospect; what earns them goes to `why`. */
static int add_fit(const struct due_case *c, struct buf *why)
{
	const struct node *root = c->record->root;
	const struct node *tie = node_first_of(node_get(root, "tie"));
	const int *figure = c->rules->policy->figure;
	bool img = vocab_yes(node_text(root, "img")) == 1;
	int fit = figure[FIGURE_FIT_INTEREST] * add_interests(c, why);

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

	if (!str_is(record_text(c->record, "status"), "prospect") ||
	    c->established || c->summary->last_out != DAY_NONE ||
	    (!email && node_empty(node_get(root, "linkedin"))))
		return false;
	if (!email)
		d->template = "connect";
	buf_addz(&d->why, "a prospect, nothing sent yet");
	d->fit = add_fit(c, &d->why);
	return true;
}

static bool prepare_applies(const struct due_case *c, struct due *d)
{
	const struct node *dates = node_get(c->record->root, "dates");

	d->since = day_parse(node_text(dates, "start"));
	if (d->since == DAY_NONE)
		return false;
	why_on(&d->why,
	       "starts on %D; choose goals, sessions and people to meet",
	       d->since);
	return true;
}

const struct due_row due_actions[] = {
	{"plan", "Keep your plan with",
	 "the day that you set yourself in 'next'", NULL, DUE_SAME_DAY,
	 DUE_STANDS, DUE_AT_REST, plan_applies},
	{"reply", "Answer", "their message waits for your answer", "reply",
	 WINDOW_REPLY, SPAN_LAPSE_REPLY, 0, reply_applies},
	{"thank", "Thank", "a meeting or help that you have not thanked for",
	 "thanks", WINDOW_THANK, SPAN_LAPSE_THANK, 0, thank_applies},
	{"follow-up", "Follow up with",
	 "you met, or heard their talk, and sent nothing", "follow-up",
	 WINDOW_FOLLOW_UP, SPAN_LAPSE_FOLLOW_UP, 0, follow_up_applies},
	{"nudge", "Write once more to",
	 "one message unanswered: the one second attempt", "nudge",
	 WINDOW_NUDGE, SPAN_LAPSE_NUDGE, 0, nudge_applies},
	{"share", "Share your news with",
	 "a milestone that they have not heard of", "update", WINDOW_SHARE,
	 SPAN_LAPSE_SHARE, 0, share_applies},
	{"keep-in-touch", "Keep in touch with",
	 "nothing either way for some months", "catch-up", WINDOW_KEEP_IN_TOUCH,
	 DUE_STANDS, 0, keep_in_touch_applies},
	{"introduce", "Introduce yourself to", "a prospect whose turn has come",
	 "mentor", WINDOW_INTRODUCE, DUE_STANDS, DUE_IN_TURN,
	 introduce_applies},
	{"prepare", "Prepare for", "an event is near", "brief", WINDOW_PREPARE,
	 DUE_AT_ONCE, DUE_OF_EVENT, prepare_applies},
	{"none", "Nothing due for", "nothing, and why", NULL, DUE_SAME_DAY,
	 DUE_STANDS, 0, NULL},
	{.name = NULL},
};
