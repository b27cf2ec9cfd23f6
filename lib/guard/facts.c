#include "config.h"

#include "guard/guard_impl.h"

#include "base/text.h"
#include "due/due.h"
#include "value/message.h"

bool guard_generic(const struct guard_case *c, struct buf *why)
{
	if (!c->summary || c->personal)
		return false;
	buf_addz(why,
		 "nothing in it is about them; give it one fact of theirs");
	return true;
}

/* Does the draft hope for an answer, as its template is logged? */
static bool hopes_for_answer(const struct template *t)
{
	const struct log_type *type = vocab_log_type(t->log);

	return !type || type->attempt;
}

/* Is this what kith due proposes today, or is there news to follow up? */
static bool is_due(const struct guard_case *c)
{
	const struct due_rules rules = {
		.policy = c->policy, .me = c->me, .today = c->today};
	struct due due;
	bool is;

	due_init(&due);
	due_decide(&rules, c->record, c->summary, &due);
	is = (due.state == DUE_OPEN || due.state == DUE_OVERDUE) &&
	     (due.action == DUE_FOLLOW_UP ||
	      (due.template && strcmp(due.template, c->template->name) == 0));
	due_release(&due);
	return is;
}

/* Is there an attempt unanswered that another one has to wait for? */
static bool waits(const struct guard_case *c)
{
	return c->summary && c->summary->attempts &&
	       hopes_for_answer(c->template);
}

bool guard_third_attempt(const struct guard_case *c, struct buf *why)
{
	const struct summary *s = c->summary;
	char day[DAY_TEXT];

	if (!waits(c) || s->attempts < c->policy->figure[FIGURE_ATTEMPTS] ||
	    is_due(c))
		return false;
	if (s->attempts == 1)
		buf_addz(why, "1 message is unanswered, of ");
	else
		buf_addf(why, "%d messages are unanswered, the last of ",
			 s->attempts);
	buf_addf(why, "%s; rest it until they write or you meet",
		 day_format(s->waiting, day));
	return true;
}

bool guard_too_soon(const struct guard_case *c, struct buf *why)
{
	char day[DAY_TEXT];
	struct period window;
	int open, by, apart;

	if (!waits(c))
		return false;
	policy_period(c->policy, WINDOW_NUDGE, c->record, &window);
	period_days(&window, c->summary->waiting, &open, &by);
	apart = day_add(c->summary->waiting, c->policy->span[SPAN_DRAFT_APART]);
	open = open > apart ? open : apart;
	if (c->today >= open || is_due(c))
		return false;
	buf_addf(why, "your message of %s has had no answer yet; ",
		 day_format(c->summary->waiting, day));
	buf_addf(why, "the one second attempt may go out from %s on",
		 day_format(open, day));
	return true;
}

bool guard_too_many_questions(const struct guard_case *c, struct buf *why)
{
	const char *body = c->text->source.p + c->subject.n;
	int limit = c->template->questions;
	size_t count = 0;

	for (size_t i = 0; i < c->text->count; i++) {
		const struct guard_token *t = &c->text->tokens[i];

		count += str_is(t->fold, "?") && t->text.p > body &&
			 !guard_in_title(c->text, i);
	}
	if (limit < 0 || count <= (size_t)limit)
		return false;
	buf_addf(why, "it has %zu question%s, '%s' allows %d", count,
		 count == 1 ? "" : "s", c->template->name, limit);
	return true;
}

bool guard_length(const struct guard_case *c, struct buf *why)
{
	const struct template *t = c->template;
	bool words = t->limit_unit == LIMIT_WORDS;
	size_t limit = (size_t)t->limit, count;

	if (t->limit_unit == LIMIT_NONE)
		return false;
	if (t->limit_unit == LIMIT_NOTE)
		limit = (size_t)c->policy->figure[FIGURE_DRAFT_NOTE];
	count = words ? message_words(c->body)
		      : text_graphemes(str_trim(c->body));
	if (count <= limit)
		return false;
	buf_addf(why, "it has %zu %s, '%s' allows %zu", count,
		 words ? "words" : "characters", t->name, limit);
	return true;
}

bool guard_notice(const struct guard_case *c, struct buf *why)
{
	int deadline = day_parse(c->deadline), first;
	char day[DAY_TEXT];

	if (!c->template->notice.n || !c->deadline.n)
		return false;
	if (deadline == DAY_NONE) {
		buf_addf(why, "'%.*s' is no day; write it as 2026-09-15",
			 STR_ARG(c->deadline));
		return true;
	}
	first = day_add(c->today, c->policy->span[SPAN_DRAFT_NOTICE]);
	if (deadline >= first)
		return false;
	buf_addf(why, "the deadline is %s; leave them until ",
		 day_format(deadline, day));
	buf_addf(why, "%s at least", day_format(first, day));
	return true;
}

bool guard_do_not_contact(const struct guard_case *c, struct buf *why)
{
	if (vocab_yes(record_text(c->record, "do_not_contact")) != 1)
		return false;
	buf_addz(why, "their file says 'do_not_contact: yes'");
	return true;
}

/* What came within it may be answered. */
bool guard_blackout(const struct guard_case *c, struct buf *why)
{
	bool of_program = c->record && policy_of_program(c->record);
	const struct blackout *b =
		policy_blackout(c->policy, c->today, of_program);
	const struct log_entry *owed =
		c->summary ? log_owed_reply(&c->summary->log) : NULL;
	char day[DAY_TEXT];

	if (!b || (owed && policy_one_blackout(c->policy, owed->day, c->today,
					       of_program)))
		return false;
	buf_addf(why, "nothing goes out until %s", day_format(b->to, day));
	if (b->why.n) {
		buf_addz(why, ": ");
		buf_addstr(why, b->why);
	}
	return true;
}

/* Does the file of their program say `word` for a fact? */
static bool program_says(const struct guard_case *c, const char *key,
			 const char *word)
{
	const struct node *program = c->program ? c->program(c->ctx) : NULL;
	const struct node *fact = node_get(program, key);
	const struct node *value = fact ? node_get(fact, "value") : NULL;

	value = value ? value : fact;
	return value && str_is(value->text, word);
}

bool guard_bars(const struct guard_case *c, struct buf *why)
{
	if (!str_is(c->template->ask, "observership") ||
	    !program_says(c, "observership", "bars non-citizens"))
		return false;
	buf_addf(why,
		 "the file of their program, %.*s, says 'observership: bars "
		 "non-citizens'; ask them for a conversation instead",
		 STR_ARG(record_text(c->record, "program")));
	return true;
}

/* Thanks or interest, which ask for nothing, after a conversation. */
bool guard_not_wanted(const struct guard_case *c, struct buf *why)
{
	const struct template *t = c->template;

	if (!t->about.n || !template_is_about(t, "meeting") || t->ask.n ||
	    t->questions ||
	    (c->about && c->about->type->direction != DIR_BOTH) ||
	    !program_says(c, "thank_you_notes", "not wanted"))
		return false;
	buf_addf(why,
		 "the file of their program, %.*s, says 'thank_you_notes: not "
		 "wanted'; none is expected of you",
		 STR_ARG(record_text(c->record, "program")));
	return true;
}
