#include "config.h"

#include "guard/guard_impl.h"

#include "base/text.h"
#include "due/due.h"
#include "model/schema.h"
#include "value/message.h"

static bool generic(const struct guard_case *c, struct buf *why)
{
	if (!c->summary || c->personal)
		return false;
	buf_addz(why, "nothing in it is about them; add one fact about them");
	return true;
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

/* Is there an attempt unanswered that the draft has to wait for, since it hopes
 * for an answer too, as its template is logged, and is not due? */
static bool waits(const struct guard_case *c)
{
	const struct log_type *type = vocab_log_type(c->template->log);

	return c->summary && c->summary->attempts && (!type || type->attempt) &&
	       !is_due(c);
}

static bool third_attempt(const struct guard_case *c, struct buf *why)
{
	const struct summary *s = c->summary;
	char day[DAY_TEXT];

	if (!waits(c) || s->attempts < c->policy->figure[FIGURE_ATTEMPTS])
		return false;
	buf_addf(why,
		 "%d message%s unanswered, the last from %s; wait until they "
		 "write or you meet",
		 s->attempts, s->attempts == 1 ? " is" : "s are",
		 day_format(s->waiting, day));
	return true;
}

/* Is it for after a day that is not over? What it is about may be that day's
 * already. */
static bool comes_first(const struct guard_case *c, struct buf *why)
{
	int after = day_parse(c->after);
	char day[DAY_TEXT];

	if (after == DAY_NONE || c->today > after ||
	    (c->about && c->about->day >= after))
		return false;
	buf_addf(why, "the %.*s is on %s, and '%s' is for after it",
		 STR_ARG(c->template->after), day_format(after, day),
		 c->template->name);
	return true;
}

static bool too_soon(const struct guard_case *c, struct buf *why)
{
	char day[DAY_TEXT], from[DAY_TEXT];
	struct period window;
	int open, by, apart;

	if (comes_first(c, why))
		return true;
	/* after the second attempt there is none to wait for */
	if (!waits(c) ||
	    c->summary->attempts >= c->policy->figure[FIGURE_ATTEMPTS])
		return false;
	policy_period(c->policy, WINDOW_NUDGE, c->record, &window);
	period_days(&window, c->summary->waiting, &open, &by);
	apart = day_add(c->summary->waiting, c->policy->span[SPAN_DRAFT_APART]);
	open = open > apart ? open : apart;
	if (c->today >= open)
		return false;
	buf_addf(why,
		 "your message of %s has had no answer yet; the one second "
		 "attempt may go out from %s on",
		 day_format(c->summary->waiting, day), day_format(open, from));
	return true;
}

static bool too_many_questions(const struct guard_case *c, struct buf *why)
{
	int limit = c->template->questions;

	if (limit < 0 || c->questions <= limit)
		return false;
	buf_addf(why, "it has %d question%s, '%s' allows %d", c->questions,
		 c->questions == 1 ? "" : "s", c->template->name, limit);
	return true;
}

size_t guard_length(const struct policy *policy, const struct template *t,
		    struct str body, size_t *limit, const char **unit)
{
	*unit = t->limit_unit == LIMIT_WORDS ? "words" : "characters";
	*limit = t->limit_unit == LIMIT_NONE ? SIZE_MAX
		 : t->limit_unit == LIMIT_NOTE
			 ? (size_t)policy->figure[FIGURE_DRAFT_NOTE]
			 : (size_t)t->limit;
	return t->limit_unit == LIMIT_WORDS ? message_words(body)
					    : text_graphemes(str_trim(body));
}

static bool length(const struct guard_case *c, struct buf *why)
{
	const struct template *t = c->template;
	const char *unit;
	size_t limit,
		count = guard_length(c->policy, t, c->body, &limit, &unit);

	if (count <= limit)
		return false;
	buf_addf(why, "it has %zu %s, '%s' allows %zu", count, unit, t->name,
		 limit);
	return true;
}

static bool notice(const struct guard_case *c, struct buf *why)
{
	int deadline = day_parse(c->deadline), meant;
	int first = day_add(c->today, c->policy->span[SPAN_DRAFT_NOTICE]);
	char day[DAY_TEXT], least[DAY_TEXT];
	size_t taken;

	if (!c->template->notice.n || !c->deadline.n ||
	    (deadline != DAY_NONE && deadline >= first))
		return false;
	meant = schema_guess_day(c->deadline, &taken);
	if (deadline == DAY_NONE)
		buf_addf(why, "'%.*s' is not a day; write it as %s",
			 STR_ARG(c->deadline),
			 meant == DAY_NONE ? "YYYY-MM-DD"
					   : day_format(meant, day));
	else
		buf_addf(why,
			 "the deadline is %s; leave them until %s at least",
			 day_format(deadline, day), day_format(first, least));
	return true;
}

static bool do_not_contact(const struct guard_case *c, struct buf *why)
{
	if (vocab_yes(record_text(c->record, "do_not_contact")) != 1)
		return false;
	buf_addz(why, "their file says 'do_not_contact: yes'");
	return true;
}

static bool closed(const struct guard_case *c, struct buf *why)
{
	if (!str_is(record_text(c->record, "status"), "closed"))
		return false;
	buf_addf(why,
		 "their file says 'status: closed'; kith set %.*s status= "
		 "opens it again",
		 STR_ARG(c->record->id));
	return true;
}

/* What came within it may be answered. */
static bool blackout(const struct guard_case *c, struct buf *why)
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
	buf_addf(why, "nothing goes out until %s%s%.*s", day_format(b->to, day),
		 b->why.n ? ": " : "", STR_ARG(b->why));
	return true;
}

/* Does the file of their program say `word` of a fact? Appends that. */
static bool program_says(const struct guard_case *c, const char *key,
			 const char *word, const char *advice, struct buf *why)
{
	if (!c->program || !due_program_says(c->program(c->ctx), key, word))
		return false;
	buf_addf(why, "the file of their program, %.*s, says '%s: %s'; %s",
		 STR_ARG(record_text(c->record, "program")), key, word, advice);
	return true;
}

static bool bars(const struct guard_case *c, struct buf *why)
{
	return str_is(c->template->ask, "observership") &&
	       program_says(c, "observership", "bars non-citizens",
			    "ask them for a conversation instead", why);
}

/* Thanks or interest, which ask for nothing, after a conversation. */
static bool not_wanted(const struct guard_case *c, struct buf *why)
{
	const struct template *t = c->template;

	return t->about.n && template_is_about(t, "meeting") && !t->ask.n &&
	       !t->questions &&
	       (!c->about || c->about->type->direction == DIR_BOTH) &&
	       program_says(c, "thank_you_notes", "not wanted",
			    "none is expected of you", why);
}

/* Roles that cannot give what is asked for, and who can. */
static const struct {
	const char *ask, *not_of, *source;
} sources[] = {
	{"letter", "coordinator,peer,resident",
	 "comes from somebody who taught you"},
	{"observership",
	 "coordinator,peer,alumnus,resident,fellow,nurse,social-worker",
	 "comes from an attending or somebody else who can host you"},
	{"advice", "coordinator", "comes from doctors who know them"},
	{NULL, NULL, NULL},
};

/* The exchanges that it takes: nothing, which is no word of vocab_asks, takes
 * none. */
static int needed(const struct guard_case *c, struct str ask)
{
	int place = str_place(ask, vocab_asks, sizeof(*vocab_asks));

	return place < 0 ? 0 : c->policy->figure[FIGURE_RAPPORT_ADVICE + place];
}

static bool is_early(const struct guard_case *c, struct str ask,
		     struct buf *why)
{
	int takes = needed(c, ask);
	int had = c->summary ? c->summary->exchanges : 0;

	if (had >= takes)
		return false;
	buf_addf(why,
		 "%s takes %d exchange%s, and there %s been %d; a smaller step "
		 "comes first",
		 vocab_help(vocab_asks, ask), takes, takes == 1 ? "" : "s",
		 had == 1 ? "has" : "have", had);
	return true;
}

bool guard_asks_early(const struct guard_case *c, struct str topic,
		      struct buf *why)
{
	buf_addz(why, ": ");
	return c->summary && needed(c, c->template->ask) < needed(c, topic) &&
	       is_early(c, topic, why);
}

/* Is the template for somebody whom one has not talked with, unlike them? */
static bool acquainted(const struct guard_case *c, struct buf *why)
{
	int had = c->summary ? c->summary->exchanges : 0;

	if (!c->template->stranger || !had)
		return false;
	buf_addf(why,
		 "'%s' is for somebody you have not talked with, and there "
		 "%s been %d exchange%s; write to them as to somebody who "
		 "knows you, such as with '-t catch-up'",
		 c->template->name, had == 1 ? "has" : "have", had,
		 had == 1 ? "" : "s");
	return true;
}

static bool rapport(const struct guard_case *c, struct buf *why)
{
	struct str ask = c->template->ask;
	struct str role = c->record ? record_text(c->record, "role") : STR_NONE;
	int place = str_place(ask, sources, sizeof(*sources));

	if (acquainted(c, why))
		return true;
	if (place < 0 || !role.n ||
	    !str_has_word(str_z(sources[place].not_of), ',', role)) {
		buf_addz(why, "asking for ");
		return is_early(c, ask, why);
	}
	buf_addf(why, "%s %s, not from %s %.*s", vocab_help(vocab_asks, ask),
		 sources[place].source, strchr("aeiou", role.p[0]) ? "an" : "a",
		 STR_ARG(role));
	return true;
}

static bool first_mentor(const struct guard_case *c, struct buf *why)
{
	struct str ask = c->template->ask;

	if (!c->summary || needed(c, ask) <= needed(c, STR("feedback")) ||
	    log_newest(&c->summary->log, log_is_message))
		return false;
	buf_addf(why,
		 "the first message to them asks for %s; write once before, "
		 "and ask one small thing",
		 vocab_help(vocab_asks, ask));
	return true;
}

static bool transactional(const struct guard_case *c, struct buf *why)
{
	int sent = 1, asked;

	if (!c->summary || !c->template->ask.n)
		return false;
	for (size_t i = 0; i < c->summary->log.count; i++)
		sent += c->summary->log.entries[i].type->direction == DIR_OUT;
	asked = 1 + c->summary->asks;
	if (asked < 2 ||
	    asked * 100 <= sent * c->policy->figure[FIGURE_DRAFT_ASKS])
		return false;
	buf_addf(why,
		 "with this one %d of your %d messages to them ask for "
		 "something; give or share something first",
		 asked, sent);
	return true;
}

static bool advocacy(const struct guard_case *c, struct buf *why)
{
	static const char *const doors[] = {"introduction", "advocacy", NULL};
	int since = day_add(c->today, (struct span){-1, 'y'}), count = 0;

	if (!c->summary || !str_is_any(c->template->ask, doors))
		return false;
	for (size_t i = 0; i < c->summary->log.count; i++) {
		const struct log_entry *e = &c->summary->log.entries[i];
		const struct node *ask = node_get(e->node, "ask");

		count += e->day > since && log_is(e, ENTRY_ASKED) &&
			 (node_has(ask, doors[0]) || node_has(ask, doors[1]));
	}
	if (count < c->policy->figure[FIGURE_DRAFT_ADVOCACY])
		return false;
	buf_addf(why,
		 "you asked them %d times in a year to open a door for you",
		 count);
	return true;
}

const struct guard_row guard_rows[] = {
	{"missing", GUARD_REFUSES,
	 "a fact that the template needs is not there", NULL},
	{"generic", GUARD_REFUSES,
	 "nothing in it is about them, or it is like another draft in all but "
	 "the name",
	 generic},
	{"third-attempt", GUARD_REFUSES, "two messages are unanswered already",
	 third_attempt},
	{"too-soon", GUARD_REFUSES,
	 "a second message before its window, while the first has no answer; "
	 "or a message for after a day, such as an interview's, before that is "
	 "over",
	 too_soon},
	{"rapport", GUARD_REFUSES,
	 "the template's request needs more exchanges than there have been, or "
	 "is not theirs to grant; or it is for strangers and there have been "
	 "some",
	 rapport},
	{"transactional", GUARD_WARNS,
	 "most of what you sent them asked for something", transactional},
	{"first-mentor", GUARD_REFUSES,
	 "the first written message is a larger request", first_mentor},
	{"questions", GUARD_REFUSES, "more questions than the template allows",
	 too_many_questions},
	{"length", GUARD_REFUSES, "longer than the template allows", length},
	{"notice", GUARD_REFUSES,
	 "a letter asked for too soon before its deadline", notice},
	{"same-program", GUARD_REFUSES,
	 "two people of one program would get almost the same text", NULL},
	{"do-not-contact", GUARD_REFUSES, "they do not want to be written to",
	 do_not_contact},
	{"closed", GUARD_REFUSES, "you have closed their file", closed},
	{"blackout", GUARD_REFUSES, "a day on which nothing goes out",
	 blackout},
	{"bars", GUARD_REFUSES,
	 "an observership asked of a program that bars non-citizens", bars},
	{"not-wanted", GUARD_REFUSES,
	 "a note after an interview, where the program's file says that none "
	 "are wanted",
	 not_wanted},
	{"advocacy", GUARD_WARNS,
	 "introductions and words to programs, asked of one person too often "
	 "in a year",
	 advocacy},
	{"patient", GUARD_REFUSES,
	 "a record number, a social security number, a patient's date of "
	 "birth; else asks to read a sentence again",
	 NULL},
	{"rank", GUARD_REFUSES,
	 "asks where you are on their list, or tells a second program that it "
	 "is first; else asks to read a sentence again",
	 NULL},
	{"private", GUARD_READ_AGAIN, "your illness, money or politics", NULL},
	{"name-drop", GUARD_READ_AGAIN,
	 "names another contact without a logged permission", NULL},
	{NULL, GUARD_REFUSES, NULL, NULL},
};
