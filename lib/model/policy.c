#include "config.h"

#include "model/policy.h"

#include <stdlib.h>

#include "model/vocab.h"

const struct policy_row policy_rows[] = {
	{"window.reply", POLICY_WINDOW, WINDOW_REPLY, "0-2",
	 "answer their message, in days after it"},
	{"window.thank", POLICY_WINDOW, WINDOW_THANK, "0-2",
	 "thank them, in days after a meeting or help"},
	{"window.follow-up", POLICY_WINDOW, WINDOW_FOLLOW_UP, "3-7",
	 "write after you met, or after their talk"},
	{"window.promise", POLICY_WINDOW, WINDOW_PROMISE, "0-7",
	 "do what you promised without a day, in days after you did"},
	{"window.promise-by", POLICY_LEAD, WINDOW_PROMISE_BY, "0-7",
	 "do what you promised for a day, in days before it"},
	{"window.nudge", POLICY_WINDOW, WINDOW_NUDGE, "10-14",
	 "the one second attempt, in days after the first"},
	{"window.check-in", POLICY_WINDOW, WINDOW_CHECK_IN, "3-10",
	 "ask about what they said they would do, in days after its day"},
	{"window.share", POLICY_WINDOW, WINDOW_SHARE, "0-21",
	 "share a milestone of yours"},
	{"window.keep-in-touch", POLICY_CADENCE, WINDOW_KEEP_IN_TOUCH, "90-120",
	 "write again, in days after the last contact"},
	{"window.introduce", POLICY_WINDOW, WINDOW_INTRODUCE, "0-6",
	 "a first message, in days after their turn comes"},
	{"window.prepare", POLICY_LEAD, WINDOW_PREPARE, "14",
	 "prepare for an event, in days before it starts"},
	{"window.deadline", POLICY_LEAD, WINDOW_DEADLINE, "14",
	 "a deadline or a date of the season, in days before it"},
	{"window.opens", POLICY_WINDOW, WINDOW_OPENS, "0-7",
	 "what opens in the season, in days after its day"},
	{"window.step", POLICY_WINDOW, WINDOW_STEP, "0-6",
	 "a step of your stage, in days after its turn comes"},
	{"lapse.reply", POLICY_SPAN, SPAN_LAPSE_REPLY, "60",
	 "an answer is no longer due this long after its window"},
	{"lapse.thank", POLICY_SPAN, SPAN_LAPSE_THANK, "14",
	 "the same for thanks"},
	{"lapse.follow-up", POLICY_SPAN, SPAN_LAPSE_FOLLOW_UP, "30",
	 "the same for a follow-up"},
	{"lapse.promise", POLICY_SPAN, SPAN_LAPSE_PROMISE, "30",
	 "the same for what you promised"},
	{"lapse.nudge", POLICY_SPAN, SPAN_LAPSE_NUDGE, "30",
	 "the same for a second attempt"},
	{"lapse.check-in", POLICY_SPAN, SPAN_LAPSE_CHECK_IN, "30",
	 "the same for what they said they would do"},
	{"lapse.share", POLICY_SPAN, SPAN_LAPSE_SHARE, "60",
	 "the same for a milestone"},
	{"cadence-span", POLICY_SPAN, SPAN_CADENCE, "30",
	 "a cadence of one figure closes this long after it opens"},
	{"attempts", POLICY_COUNT, FIGURE_ATTEMPTS, "2",
	 "messages without an answer until a contact rests"},
	{"share.rest", POLICY_SPAN, SPAN_SHARE_REST, "30",
	 "no milestone is shared sooner than this after your last message"},
	{"share.exchanges", POLICY_COUNT, FIGURE_SHARE_EXCHANGES, "2",
	 "exchanges after which milestones are shared unasked"},
	{"deadline.applied", POLICY_SPAN, SPAN_DEADLINE_APPLIED, "1y",
	 "an application counts for deadlines that come before this has "
	 "passed"},
	{"step.letters", POLICY_SPAN, SPAN_STEP_LETTERS, "3m",
	 "letters should be asked for this long before you apply"},
	{"introduce.quota", POLICY_COUNT, FIGURE_INTRODUCE_QUOTA, "5",
	 "first messages to prospects in any period of introduce.days"},
	{"introduce.days", POLICY_COUNT, FIGURE_INTRODUCE_DAYS, "7",
	 "the days over which the quota counts"},
	{"introduce.pause", POLICY_WEIGHT, FIGURE_INTRODUCE_PAUSE, "5",
	 "no first messages while so many follow-ups are due; 0 for no pause"},
	{"keep-in-touch.quota", POLICY_COUNT, FIGURE_KEEP_QUOTA, "10",
	 "people to keep in touch with in any period of keep-in-touch.days"},
	{"keep-in-touch.days", POLICY_COUNT, FIGURE_KEEP_DAYS, "7",
	 "the days over which that quota counts"},
	{"fit.interest", POLICY_WEIGHT, FIGURE_FIT_INTEREST, "3",
	 "points for each interest that you share with a prospect"},
	{"fit.evidence", POLICY_WEIGHT, FIGURE_FIT_EVIDENCE, "2",
	 "points for work with international graduates"},
	{"fit.hook", POLICY_WEIGHT, FIGURE_FIT_HOOK, "2",
	 "points for recent work worth naming"},
	{"fit.tie", POLICY_WEIGHT, FIGURE_FIT_TIE, "1",
	 "points for a tie such as the same school"},
	{"fit.visa", POLICY_WEIGHT, FIGURE_FIT_VISA, "2",
	 "at a meeting, points for a program that sponsors your visa"},
	{"goal.prospects", POLICY_GOAL, GOAL_PROSPECTS, "20-30",
	 "people on the list of possible mentors"},
	{"goal.conversations", POLICY_GOAL, GOAL_CONVERSATIONS, "3-5",
	 "conversations a day at an event that is not virtual"},
	{"goal.on-time", POLICY_GOAL, GOAL_ON_TIME, "80",
	 "percent of follow-ups, of thanks and of promises that came before "
	 "the window closed"},
	{"goal.groups", POLICY_GOAL, GOAL_GROUPS, "1",
	 "people known in each group of roles"},
	{"goal.mentors", POLICY_GOAL, GOAL_MENTORS, "1",
	 "mentors of each kind"},
	{"goal.interests", POLICY_GOAL, GOAL_INTERESTS, "1",
	 "people for each of your interests"},
	{"goal.returns", POLICY_GOAL, GOAL_RETURNS, "1",
	 "gifts and thanks for each thing that you asked for"},
	{"draft.similarity", POLICY_COUNT, FIGURE_DRAFT_SIMILARITY, "90",
	 "percent of their own words; two drafts that share more are held "
	 "back"},
	{"draft.form", POLICY_COUNT, FIGURE_DRAFT_FORM, "60",
	 "words of a template of yours that are not counted as a draft's own"},
	{"draft.apart", POLICY_SPAN, SPAN_DRAFT_APART, "3",
	 "no second message sooner than this without an answer"},
	{"draft.notice", POLICY_SPAN, SPAN_DRAFT_NOTICE, "30",
	 "a letter is asked for this long before its deadline"},
	{"draft.note", POLICY_COUNT, FIGURE_DRAFT_NOTE, "200",
	 "characters of a LinkedIn note; 300 with a paid account"},
	{"draft.asks", POLICY_COUNT, FIGURE_DRAFT_ASKS, "50",
	 "warn when more than this percent of your messages asked for "
	 "something"},
	{"draft.advocacy", POLICY_COUNT, FIGURE_DRAFT_ADVOCACY, "2",
	 "introductions and words to programs from one person in a year"},
	{"rapport.advice", POLICY_WEIGHT, FIGURE_RAPPORT_ADVICE, "0",
	 "exchanges before you ask for advice"},
	{"rapport.meeting", POLICY_WEIGHT, FIGURE_RAPPORT_MEETING, "0",
	 "the same for a conversation"},
	{"rapport.feedback", POLICY_WEIGHT, FIGURE_RAPPORT_FEEDBACK, "1",
	 "the same for feedback"},
	{"rapport.introduction", POLICY_WEIGHT, FIGURE_RAPPORT_INTRODUCTION,
	 "2", "the same for an introduction"},
	{"rapport.research", POLICY_WEIGHT, FIGURE_RAPPORT_RESEARCH, "2",
	 "the same for a part in research"},
	{"rapport.permission", POLICY_WEIGHT, FIGURE_RAPPORT_PERMISSION, "2",
	 "the same for permission to name them"},
	{"rapport.prepare", POLICY_WEIGHT, FIGURE_RAPPORT_PREPARE, "2",
	 "the same for help before interviews"},
	{"rapport.observership", POLICY_WEIGHT, FIGURE_RAPPORT_OBSERVERSHIP,
	 "3", "the same for an observership"},
	{"rapport.letter", POLICY_WEIGHT, FIGURE_RAPPORT_LETTER, "4",
	 "the same for a letter of recommendation"},
	{"rapport.advocacy", POLICY_WEIGHT, FIGURE_RAPPORT_ADVOCACY, "4",
	 "the same for a word to a program"},
	{"rank.visa", POLICY_WEIGHT, FIGURE_RANK_VISA, "20",
	 "points of a program for a visa that you can use"},
	{"rank.people", POLICY_WEIGHT, FIGURE_RANK_PEOPLE, "20",
	 "for people whom you know there"},
	{"rank.img", POLICY_WEIGHT, FIGURE_RANK_IMG, "16",
	 "for international graduates among its residents"},
	{"rank.score", POLICY_WEIGHT, FIGURE_RANK_SCORE, "12",
	 "for your Step 2 score beside what it asks for"},
	{"rank.years", POLICY_WEIGHT, FIGURE_RANK_YEARS, "10",
	 "for your graduation and your months in the US, half each"},
	{"rank.interests", POLICY_WEIGHT, FIGURE_RANK_INTERESTS, "8",
	 "for interests that you share"},
	{"rank.place", POLICY_WEIGHT, FIGURE_RANK_PLACE, "8",
	 "for a place and a kind of program that you look for"},
	{"rank.rotated", POLICY_WEIGHT, FIGURE_RANK_ROTATED, "6",
	 "for a rotation there"},
	{"rank.second-choice", POLICY_WEIGHT, FIGURE_RANK_SECOND, "70",
	 "percent of the points for a visa that is not your first choice"},
	{"rank.case-by-case", POLICY_WEIGHT, FIGURE_RANK_CASE, "40",
	 "percent that 'case-by-case' gives"},
	{"rank.h1b-abroad", POLICY_WEIGHT, FIGURE_RANK_ABROAD, "20",
	 "percent at most for an H-1B to somebody who lives abroad: its "
	 "petition costs the program a high fee"},
	{"rank.tie", POLICY_WEIGHT, FIGURE_RANK_TIE, "60",
	 "percent of the points for people that the strongest tie gives; the "
	 "rest is for how many there answer you"},
	{"rank.tie-full", POLICY_COUNT, FIGURE_RANK_TIE_FULL, "4",
	 "exchanges with one person that give all of it"},
	{"rank.breadth-full", POLICY_COUNT, FIGURE_RANK_BREADTH, "4",
	 "people that give all of the rest"},
	{"rank.img-full", POLICY_COUNT, FIGURE_RANK_IMG_FULL, "50",
	 "percent of IMGs that give all points"},
	{"rank.residents-full", POLICY_COUNT, FIGURE_RANK_RESIDENTS, "4",
	 "residents on a visa that give all points"},
	{"rank.score-full", POLICY_COUNT, FIGURE_RANK_SCORE_FULL, "15",
	 "points of the exam above their score that give all points"},
	{"rank.interests-full", POLICY_COUNT, FIGURE_RANK_INTERESTS_FULL, "2",
	 "shared interests that give all points"},
	{"rank.season", POLICY_SPAN, SPAN_RANK_SEASON, "1y",
	 "a fact that was checked longer ago closes no program"},
	{"rank.signals", POLICY_COUNT, FIGURE_RANK_SIGNALS, "10",
	 "signals of a season; psychiatry has had 10 since 2024-25"},
	{"roles", POLICY_ROLES, 0, NULL, "windows and cadence by role"},
	{"roles.coordinator.cadence", POLICY_ROLE, WINDOW_KEEP_IN_TOUCH, "none",
	 "coordinators are left in peace unless you set a cadence"},
	{"tags", POLICY_TAGS, 0, NULL, "windows and cadence by tag"},
	{"blackout", POLICY_BLACKOUT, 0, NULL,
	 "days on which nobody is to be written to: a list of {from, to, why, "
	 "who}"},
	{"check", POLICY_ELSEWHERE, 0, NULL,
	 "levels of the rules of kith-check(1): error, warning or off, by "
	 "name"},
	{NULL, POLICY_ELSEWHERE, 0, NULL, NULL},
};

static bool parse_count(struct str s, int least, int *out)
{
	int n = s.n > 4 ? -1 : str_number(s);

	if (n >= least)
		*out = n;
	return n >= least;
}

bool period_parse(enum policy_type type, struct str s, struct period *out)
{
	struct window w;
	bool single;

	if (type == POLICY_CADENCE && str_is(s, "none")) {
		*out = (struct period){.never = true};
		return true;
	}
	if (!s.n || !window_parse(s, &w, &single))
		return false;
	*out = (struct period){.open = w.open, .close = w.close};
	if (type == POLICY_CADENCE)
		out->from_open = single;
	if (type == POLICY_LEAD) {
		out->open = (struct span){-w.close.n, w.close.unit};
		out->close = (struct span){-w.open.n, w.open.unit};
		if (single)
			out->close = (struct span){-1, 'd'};
	}
	return true;
}

static bool parse_goal(struct str s, struct goal *out)
{
	struct str low, high;
	struct goal goal;

	if (!str_cut(s, '-', &low, &high))
		high = low;
	if (!parse_count(low, 0, &goal.low) ||
	    !parse_count(high, 0, &goal.high) || goal.high < goal.low)
		return false;
	*out = goal;
	return true;
}

struct policy_override *policy_override_of(struct policy *p,
					   struct policy_override **list,
					   struct str name)
{
	struct policy_override **o = list;

	while (*o && !str_eq((*o)->name, name))
		o = &(*o)->next;
	if (!*o) {
		*o = arena_alloc(&p->arena, sizeof(**o));
		(*o)->name = arena_str(&p->arena, name);
	}
	return *o;
}

/* `key` is "roles.NAME.cadence". */
static bool set_role(struct policy *p, const char *key, struct str value)
{
	const char *name = strchr(key, '.') + 1;
	struct policy_override *o = policy_override_of(
		p, &p->roles, (struct str){name, strcspn(name, ".")});

	if (!period_parse(POLICY_CADENCE, value,
			  &o->window[WINDOW_KEEP_IN_TOUCH]))
		return false;
	o->set[WINDOW_KEEP_IN_TOUCH] = true;
	return true;
}

bool policy_set(struct policy *p, const struct policy_row *row,
		struct str value)
{
	switch (row->type) {
	case POLICY_WINDOW:
	case POLICY_CADENCE:
	case POLICY_LEAD:
		return period_parse(row->type, value, &p->window[row->index]);
	case POLICY_SPAN:
		return span_parse(value, &p->span[row->index]);
	case POLICY_COUNT:
	case POLICY_WEIGHT:
		return parse_count(value, row->type == POLICY_COUNT,
				   &p->figure[row->index]);
	case POLICY_GOAL:
		return parse_goal(value, &p->goal[row->index]);
	case POLICY_ROLE:
		return set_role(p, row->key, value);
	default:
		return false;
	}
}

void policy_init(struct policy *p)
{
	*p = (struct policy){.arena = ARENA_INIT};
	for (const struct policy_row *row = policy_rows; row->key; row++)
		if (row->value)
			policy_set(p, row, str_z(row->value));
}

void policy_release(struct policy *p)
{
	arena_release(&p->arena);
	free(p->blackouts);
	*p = (struct policy){.arena = ARENA_INIT};
}

static const struct policy_override *
find_override(const struct policy_override *o, struct str name,
	      enum policy_window w)
{
	for (; o; o = o->next)
		if (o->set[w] && str_eq(o->name, name))
			return o;
	return NULL;
}

static const struct policy_override *override_of(const struct policy *p,
						 enum policy_window w,
						 const struct record *r)
{
	const struct node *tags = node_get(r->root, "tags");

	for (const struct node *n = NULL; p->tags && node_each(tags, &n);) {
		const struct policy_override *o =
			find_override(p->tags, n->text, w);

		if (o)
			return o;
	}
	return p->roles ? find_override(p->roles, record_text(r, "role"), w)
			: NULL;
}

void policy_period(const struct policy *p, enum policy_window w,
		   const struct record *r, struct period *out)
{
	const struct policy_override *o;

	if (w != WINDOW_KEEP_IN_TOUCH ||
	    !period_parse(POLICY_CADENCE, record_text(r, "cadence"), out)) {
		o = override_of(p, w, r);
		*out = o ? o->window[w] : p->window[w];
	}
	if (out->from_open)
		out->close = p->span[SPAN_CADENCE];
}

void period_days(const struct period *w, int anchor, int *open, int *by)
{
	*open = day_add(anchor, w->open);
	*by = day_add(w->from_open ? *open : anchor, w->close);
	/* `30d-1m` after 31 January would close before it opens */
	if (*by < *open)
		*by = *open;
}

bool policy_of_program(const struct record *r)
{
	return !node_empty(node_get(r->root, "program")) ||
	       vocab_is_head(record_text(r, "role"));
}

static bool holds(const struct blackout *b, int day, bool of_program)
{
	return day >= b->from && day <= b->to && (of_program || !b->programs);
}

const struct blackout *policy_blackout(const struct policy *p, int day,
				       bool of_program)
{
	const struct blackout *last = NULL;

	for (size_t i = 0; i < p->blackout_count; i++) {
		const struct blackout *b = &p->blackouts[i];

		if (holds(b, day, of_program) && (!last || b->to > last->to))
			last = b;
	}
	return last;
}

bool policy_one_blackout(const struct policy *p, int day, int other,
			 bool of_program)
{
	for (size_t i = 0; i < p->blackout_count; i++)
		if (holds(&p->blackouts[i], day, of_program) &&
		    holds(&p->blackouts[i], other, of_program))
			return true;
	return false;
}

int policy_free_day(const struct policy *p, int day, bool of_program)
{
	const struct blackout *b;

	while ((b = policy_blackout(p, day, of_program))) {
		int next = day_add(b->to, (struct span){1, 'd'});

		if (next <= b->to)
			return b->to;
		day = next;
	}
	return day;
}
