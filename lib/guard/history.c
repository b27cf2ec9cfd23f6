#include "config.h"

#include "guard/guard_impl.h"

static void add_day(struct buf *why, int day)
{
	char text[DAY_TEXT];

	buf_addz(why, day_format(day, text));
}

static const char *plural(int n)
{
	return n == 1 ? "" : "s";
}

bool guard_third_attempt(const struct guard_case *c, struct buf *why)
{
	const struct summary *s = c->summary;

	if (!s || s->attempts < c->policy->figure[FIGURE_ATTEMPTS])
		return false;
	if (s->attempts == 1)
		buf_addz(why, "1 message is unanswered, of ");
	else
		buf_addf(why, "%d messages are unanswered, the last of ",
			 s->attempts);
	add_day(why, s->waiting);
	buf_addz(why, "; rest it until they write or you meet");
	return true;
}

/* An answer or thanks: about what came from them or a conversation, and asks
 * for nothing. */
static bool is_answer(const struct template *t)
{
	static const char *const types[] = {"replied", "helped", "declined",
					    "meeting", NULL};

	for (const char *const *type = types; *type && !t->ask.n; type++)
		if (t->about.n && template_is_about(t, *type))
			return true;
	return false;
}

/* Is it about something after the newest message to them, such as a talk? */
static bool is_about_news(const struct guard_case *c)
{
	const struct template *t = c->template;
	const struct log_view *log = &c->summary->log;

	for (size_t i = log->count; i-- > 0 && t->about.n && !t->ask.n;) {
		const struct log_type *type = log->entries[i].type;

		if (type->direction == DIR_OUT)
			return false;
		if (template_is_about(t, type->name))
			return true;
	}
	return false;
}

/* An invitation, and what was said face to face, are no message. */
static const struct log_entry *last_word(const struct log_view *log)
{
	for (size_t i = log->count; i-- > 0;)
		if (log->entries[i].message || log_is_heard(&log->entries[i]))
			return &log->entries[i];
	return NULL;
}

/* The second attempt that says it is one has no other window. */
static bool is_nudge(const struct guard_case *c)
{
	return c->summary->attempts && c->template->about.n &&
	       template_is_about(c->template, "sent");
}

/* Whatever follows a message without an answer is the second attempt. */
static bool before_window(const struct guard_case *c, struct buf *why)
{
	const struct summary *s = c->summary;
	struct period window;
	int open, by;

	if (!s->attempts || is_answer(c->template) || is_about_news(c))
		return false;
	policy_period(c->policy, WINDOW_NUDGE, c->record, &window);
	period_days(&window, s->waiting, &open, &by);
	if (c->today >= open)
		return false;
	buf_addz(why, "your message of ");
	add_day(why, s->waiting);
	buf_addz(why, " has had no answer yet; the one second attempt may go "
		      "out from ");
	add_day(why, open);
	buf_addz(why, " on");
	return true;
}

bool guard_too_soon(const struct guard_case *c, struct buf *why)
{
	const struct log_entry *last;
	int free_day;

	if (!c->summary)
		return false;
	if (before_window(c, why))
		return true;
	if (is_nudge(c))
		return false;
	last = last_word(&c->summary->log);
	if (!last || last->type->direction != DIR_OUT)
		return false;
	free_day = day_add(last->day, c->policy->span[SPAN_DRAFT_APART]);
	if (c->today >= free_day)
		return false;
	buf_addz(why, "you wrote on ");
	add_day(why, last->day);
	buf_addz(why, " and they have not answered; wait until ");
	add_day(why, free_day);
	return true;
}

bool guard_transactional(const struct guard_case *c, struct buf *why)
{
	int sent = 1, asked = 1;

	if (!c->summary || !c->template->ask.n)
		return false;
	for (size_t i = 0; i < c->summary->log.count; i++) {
		const struct log_entry *e = &c->summary->log.entries[i];

		sent += e->type->direction == DIR_OUT;
		asked += strcmp(e->type->name, "asked") == 0;
	}
	if (asked < 2 ||
	    asked * 100 <= sent * c->policy->figure[FIGURE_DRAFT_ASKS])
		return false;
	buf_addf(why,
		 "with this one %d of your %d messages to them ask for "
		 "something; give or share something first",
		 asked, sent);
	return true;
}

/* "the deadline is in 19 days" */
static void add_distance(struct buf *why, int deadline, int today)
{
	int days = deadline - today;

	if (days > 0) {
		buf_addf(why, "the deadline is in %d day%s", days,
			 plural(days));
	} else if (days == 0) {
		buf_addz(why, "the deadline is today");
	} else {
		buf_addz(why, "the deadline passed on ");
		add_day(why, deadline);
		buf_addf(why, ", %d day%s ago", -days, plural(-days));
	}
}

bool guard_notice(const struct guard_case *c, struct buf *why)
{
	int deadline, first;

	if (!c->template->notice.n || !c->deadline.n)
		return false;
	deadline = day_parse(c->deadline);
	if (deadline == DAY_NONE) {
		buf_addf(why, "'%.*s' is no day; write it as 2026-09-15",
			 STR_ARG(c->deadline));
		return true;
	}
	first = day_add(c->today, c->policy->span[SPAN_DRAFT_NOTICE]);
	if (deadline >= first)
		return false;
	add_distance(why, deadline, c->today);
	buf_addz(why, "; leave them until ");
	add_day(why, first);
	buf_addz(why, " at least");
	return true;
}

bool guard_do_not_contact(const struct guard_case *c, struct buf *why)
{
	if (vocab_yes(record_text(c->record, "do_not_contact")) != 1)
		return false;
	buf_addz(why, "their file says 'do_not_contact: yes'");
	return true;
}

bool guard_blackout(const struct guard_case *c, struct buf *why)
{
	const struct blackout *b = policy_blackout(
		c->policy, c->today, policy_of_program(c->record));

	if (!b)
		return false;
	buf_addz(why, "nothing goes out until ");
	add_day(why, b->to);
	if (b->why.n) {
		buf_addz(why, ": ");
		buf_addstr(why, b->why);
	}
	return true;
}

/* Thanks or interest after a conversation: asks nothing. */
static bool is_note(const struct template *t)
{
	return t->about.n && template_is_about(t, "meeting") && !t->ask.n &&
	       t->questions == 0;
}

/* What speaks of the program comes after its interview; the rest does when it
 * is about that day. */
static bool is_after_interview(const struct guard_case *c,
			       const struct node *program)
{
	struct str date = node_text(node_get(program, "interview"), "date");

	return template_mentions(c->template, STR("program")) ||
	       (date.n && c->about && day_parse(date) == c->about->day);
}

bool guard_not_wanted(const struct guard_case *c, struct buf *why)
{
	const struct node *program, *notes, *value;

	if (!is_note(c->template) || !c->program)
		return false;
	program = c->program(c->ctx);
	notes = node_get(program, "thank_you_notes");
	value = notes ? node_get(notes, "value") : NULL;
	value = value ? value : notes;
	if (!value || !str_is(value->text, "not wanted") ||
	    !is_after_interview(c, program))
		return false;
	buf_addz(why, "the file of their program, ");
	buf_addstr(why, record_text(c->record, "program"));
	buf_addz(why, ", says 'thank_you_notes: not wanted'; none is "
		      "expected of you");
	return true;
}

static bool is_advocacy(struct str ask)
{
	return str_is(ask, "introduction") || str_is(ask, "advocacy");
}

static bool asked_for_advocacy(const struct log_entry *e)
{
	const struct node *list = e->node ? node_get(e->node, "ask") : NULL;

	if (strcmp(e->type->name, "asked") != 0)
		return false;
	for (const struct node *n = node_first_of(list); n;
	     n = node_next_of(list, n))
		if (is_advocacy(n->text))
			return true;
	return false;
}

bool guard_advocacy(const struct guard_case *c, struct buf *why)
{
	int since = day_add(c->today, (struct span){-1, 'y'}), count = 0;

	if (!c->summary || !is_advocacy(c->template->ask))
		return false;
	for (size_t i = 0; i < c->summary->log.count; i++) {
		const struct log_entry *e = &c->summary->log.entries[i];

		count += e->day > since && asked_for_advocacy(e);
	}
	if (count < c->policy->figure[FIGURE_DRAFT_ADVOCACY])
		return false;
	buf_addf(why,
		 "you asked them %d times in a year to open a door for you",
		 count);
	return true;
}
