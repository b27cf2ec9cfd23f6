#include "config.h"

#include "tally_impl.h"

#include <stdlib.h>

#include "base/text.h"
#include "due/due.h"
#include "model/fact.h"
#include "model/profile.h"

const struct tally_section_row tally_sections[] = {
	{"overview", "Overview", "people by stage, role and institution"},
	{"coverage", "Coverage",
	 "role groups, mentors, interests and programs: who is missing"},
	{"response", "Response", "who answers, to what, and how soon"},
	{"timeliness", "Timeliness",
	 "follow-ups and thanks inside their windows, late or lapsed"},
	{"events", "Events", "conversations a day, and what came of them"},
	{"balance", "Balance",
	 "what you asked for against what you gave back, and who has not "
	 "heard your news"},
	{"prospects", "Prospects",
	 "the list of possible mentors, and what each still lacks"},
	{"pipelines", "Pipelines", "how far people have come on four paths"},
	{"growth", "Growth", "people and messages by week, month or quarter"},
	{NULL, NULL, NULL},
};

const struct tally_group tally_groups[] = {
	{TALLY_OVERVIEW, "network", "Network", NULL, LOOK_PLAIN,
	 "contacts, programs and events that were read"},
	{TALLY_OVERVIEW, "group", "By role group", "people", LOOK_BARS,
	 "contacts of the roles in that group, of all contacts; 'no role' is "
	 "everyone without a role that kith knows"},
	{TALLY_OVERVIEW, "stage", "By stage", "people", LOOK_BARS,
	 "contacts of each stage today, of all contacts"},
	{TALLY_OVERVIEW, "program", "By program", "people", LOOK_BARS,
	 "contacts with that 'program', of all contacts"},
	{TALLY_OVERVIEW, "institution", "By institution", "people", LOOK_BARS,
	 "contacts with that very institution, of all contacts"},
	{TALLY_COVERAGE, "group", "People you know, by role group",
	 "known, of those in the group", LOOK_RATES,
	 "contacts with an exchange, of those in the group; closed ones left "
	 "out of both"},
	{TALLY_COVERAGE, "mentor", "Mentors", NULL, LOOK_BARS,
	 "contacts, not closed, whose 'mentor' names the kind"},
	{TALLY_COVERAGE, "interest", "Your interests", NULL, LOOK_BARS,
	 "contacts, not closed, with that interest; accents and case do not "
	 "matter"},
	{TALLY_COVERAGE, "program", "Programs", "programs", LOOK_BARS,
	 "of all programs that have a file or are named by a contact, and are "
	 "not closed to you ('closed_to_me', or no visa that you can use): "
	 "those where nobody is known by name; where there "
	 "are people, but no exchange with any; where there is a resident or "
	 "fellow, but nobody of attending, faculty, director or research; "
	 "closed contacts left out. A contact with one of those roles whose id "
	 "is the program's 'director' or 'coordinator' is there too"},
	{TALLY_RESPONSE, "answer", "Messages that hope for an answer",
	 "messages", LOOK_BARS,
	 "entries 'sent', 'asked' and 'nudged'; answered is one after which "
	 "something incoming or two-way comes before the next such message; "
	 "waiting is one with neither after it, whose second attempt would "
	 "still be in time"},
	{TALLY_RESPONSE, "type", "Answered, by type", "of messages sent",
	 LOOK_RATES, "messages answered, of those of that type"},
	{TALLY_RESPONSE, "template", "Answered, by template",
	 "of messages sent", LOOK_RATES,
	 "the same by 'template' of the log entry, where it names one"},
	{TALLY_RESPONSE, "channel", "Answered, by channel", "of messages sent",
	 LOOK_RATES, "the same by 'via' of the log entry"},
	{TALLY_RESPONSE, "role", "Answered, by role", "of messages sent",
	 LOOK_RATES, "the same by role of the contact"},
	{TALLY_RESPONSE, "time", "Time to an answer", "answers", LOOK_BARS,
	 "days from a message to its answer, the median and how many took how "
	 "long, of all answered messages"},
	{TALLY_RESPONSE, "invited", "Invitations on LinkedIn", NULL, LOOK_PLAIN,
	 "entries 'invited' with a text, by LinkedIn or without a channel, "
	 "since the first of this month; a free account has 3 to 10 notes a "
	 "month"},
	{TALLY_RESPONSE, "attempts", "Unanswered now", "people", LOOK_BARS,
	 "contacts by messages since they last wrote or spoke with you, and "
	 "those that rest, of everyone who has been sent such a message"},
	{TALLY_TIMELINESS, "follow-up", "Follow-ups", "follow-ups", LOOK_BARS,
	 "each 'met' and 'attended' asks for one: the first outgoing entry "
	 "after it; its day against the window of that person. Settled are "
	 "those sent, at whatever time, and those that lapsed, that is, were "
	 "sent only after the lapse or never; 'on time' is early or in the "
	 "window, of the settled ones. Left out is what was "
	 "never sent to contacts that are closed, paused, resting or not to "
	 "be contacted"},
	{TALLY_TIMELINESS, "thank", "Thank-yous", "thank-yous", LOOK_BARS,
	 "the same for each 'meeting', each 'helped', and each 'declined' "
	 "that answers an 'asked'; not for a meeting with somebody whose "
	 "program says 'thank_you_notes: not wanted'"},
	{TALLY_TIMELINESS, "promise", "Promises", "promises", LOOK_BARS,
	 "the same for each thing that you 'promised', up to an entry 'gave' "
	 "or one with 'kept: yes'"},
	{TALLY_EVENTS, "*", NULL, "people", LOOK_BARS,
	 "one group an event: 'met' and 'meeting' entries of it on its days, "
	 "for each of its days up to today, and within --since and --until; of "
	 "the people met or heard there, "
	 "counted from the last such entry: done (sent, and they answered), "
	 "sent (no answer yet), outstanding (nothing sent yet, and there is "
	 "time), lapsed. Conversations have a goal once an event is over where "
	 "somebody was met or heard, and are a gap for 60 days after it"},
	{TALLY_EVENTS, "yield", "What came of it", "people", LOOK_BARS,
	 "with --event: of the people met or heard there, those who after the "
	 "first time wrote, talked with you elsewhere, helped, and helped with "
	 "an observership or a letter, as the text, 'ask' or 'topics' of a "
	 "'helped' says; and of its goals those that 'met_goals' has, too"},
	{TALLY_BALANCE, "total", "Totals", NULL, LOOK_BARS,
	 "entries 'asked', 'gave', 'thanked', 'updated' and 'helped'; returns "
	 "are gifts and thanks for each thing asked"},
	{TALLY_BALANCE, "people", "Asked against given", "by person",
	 LOOK_RATES,
	 "by person that you asked for something: 'asked', of 'asked', 'gave' "
	 "and 'thanked' together; those who got least for it come first, and "
	 "last those who are not to be "
	 "written to"},
	{TALLY_BALANCE, "unheard", "Helped, and have not heard your news",
	 "of those who helped", LOOK_RATES,
	 "of everyone with a 'helped' who may be written to: nothing outgoing "
	 "on or after the day of your newest milestone"},
	{TALLY_PROSPECTS, "list", "The list", "people", LOOK_BARS,
	 "contacts with 'status: prospect' and no exchange yet: not written "
	 "to, and written to; 'answered' have had an exchange, and are off "
	 "the list, as are those with 'do_not_contact'"},
	{TALLY_PROSPECTS, "lacks", "What they lack", "people", LOOK_BARS,
	 "of those on the list: no interest shared with you (or, where you "
	 "name none, no interest); neither 'img: yes' nor 'img_evidence'; no "
	 "'hooks'; neither 'email' nor 'linkedin'; ready lack nothing"},
	{TALLY_PROSPECTS, "people", "Who lacks what", NULL, LOOK_PLAIN,
	 "by person; those who rest are not named"},
	{TALLY_PIPELINES, "clinical", "Clinical experience, at least as far as",
	 "people", LOOK_BARS,
	 "contact: an exchange; exchanges: three or more; asked: an 'asked' "
	 "for observership; observership: a 'helped' after that which names "
	 "it"},
	{TALLY_PIPELINES, "research", "Research, at least as far as", "people",
	 LOOK_BARS,
	 "attended: their talk, or a research mentor; question: a 'sent' or "
	 "'asked' after that; understanding: an answer; contribution: a "
	 "'gave' after it"},
	{TALLY_PIPELINES, "mentor", "Mentor, at least as far as", "people",
	 LOOK_BARS,
	 "asked: an 'asked'; helped: a 'helped'; again: on another day too; "
	 "mentor: 'mentor' names a kind"},
	{TALLY_PIPELINES, "match", "Match, at least as far as", "people",
	 LOOK_BARS,
	 "shortlist: someone of a program; advice, permission, advocacy: an "
	 "'asked' for that"},
	{TALLY_PIPELINES, "ask", "Granted", "of those asked", LOOK_RATES,
	 "by kind of request: people with a 'helped' after it, of those "
	 "asked"},
	{TALLY_GROWTH, "new", "New people", NULL, LOOK_SERIES,
	 "contacts whose first log entry, notes aside, falls in that period"},
	{TALLY_GROWTH, "sent", "From you", NULL, LOOK_SERIES,
	 "outgoing log entries"},
	{TALLY_GROWTH, "received", "From them", NULL, LOOK_SERIES,
	 "incoming log entries"},
	{TALLY_GROWTH, "conversations", "Conversations", NULL, LOOK_SERIES,
	 "two-way log entries"},
	{TALLY_SECTIONS, NULL, NULL, NULL, LOOK_PLAIN, NULL},
};

static const struct {
	tally_counter *count;
	tally_reporter *report;
} parts[TALLY_SECTIONS] = {
	[TALLY_OVERVIEW] = {count_overview, report_overview},
	[TALLY_COVERAGE] = {count_coverage, report_coverage},
	[TALLY_RESPONSE] = {count_response, report_response},
	[TALLY_TIMELINESS] = {count_timeliness, report_timeliness},
	[TALLY_EVENTS] = {count_events, report_events},
	[TALLY_BALANCE] = {count_balance, report_balance},
	[TALLY_PROSPECTS] = {count_prospects, report_prospects},
	[TALLY_PIPELINES] = {count_pipelines, report_pipelines},
	[TALLY_GROWTH] = {count_growth, report_growth},
};

void tally_plan_init(struct tally_plan *plan)
{
	const struct node *list = node_get(plan->me, "interests");
	size_t room = node_children(list);

	rank_rules_init(&plan->rank, plan->policy, plan->me, plan->season,
			plan->today);
	plan->arena = (struct arena)ARENA_INIT;
	plan->wanted = (struct str_map)STR_MAP_INIT;
	plan->interest_count = 0;
	plan->interests = arena_alloc(&plan->arena, room * sizeof(struct str));
	plan->folded = arena_alloc(&plan->arena, room * sizeof(struct str));
	for (const struct node *n = NULL; node_each(list, &n);) {
		size_t i = plan->interest_count;

		if (!n->text.n)
			continue;
		plan->interests[i] = n->text;
		plan->folded[i] = text_folded(&plan->arena, n->text);
		str_map_add(&plan->wanted, plan->folded[i], i);
		plan->interest_count++;
	}
	plan->milestone_what =
		node_text(profile_milestone(plan->me, NULL, plan->today,
					    &plan->milestone),
			  "what");
}

void tally_plan_release(struct tally_plan *plan)
{
	str_map_release(&plan->wanted);
	arena_release(&plan->arena);
}

struct tally *tally_new(const struct tally_plan *plan)
{
	struct tally *t = mem_zalloc(sizeof(*t));

	t->plan = plan;
	return t;
}

void tally_free(struct tally *t)
{
	if (!t)
		return;
	for (int i = 0; i < TABLES; i++) {
		free(t->tables[i].rows);
		str_map_release(&t->tables[i].places);
	}
	for (int i = 0; i < LISTS; i++)
		free(t->lists[i].names);
	arena_release(&t->arena);
	buf_release(&t->key);
	buf_release(&t->folded);
	free(t);
}

static size_t group_of(struct str role)
{
	const struct role *r = vocab_role(role);
	size_t i = 0;

	while (r && i < ROLE_GROUPS &&
	       strcmp(r->group, tally_role_groups[i].name) != 0)
		i++;
	return r ? i : ROLE_GROUPS;
}

static bool was_there(struct str event, const struct tally_person *p)
{
	const struct log_view *log = &p->summary->log;

	if (!event.n)
		return true;
	for (size_t i = 0; i < log->count; i++)
		if (str_eq(node_text(log->entries[i].node, "event"), event))
			return true;
	return str_eq(node_text(node_get(p->record->root, "met"), "event"),
		      event);
}

/* Does their program want no thanks for a meeting? Asked where one was. */
static bool wants_no_notes(const struct tally_plan *plan,
			   const struct tally_person *p)
{
	const struct log_view *log = &p->summary->log;
	struct str id = record_text(p->record, "program");
	const struct record *program;
	size_t i = 0;

	while (i < log->count && !log_is(&log->entries[i], ENTRY_MEETING))
		i++;
	if (!id.n || !plan->find || i == log->count)
		return false;
	program = plan->find(plan->ctx, id);
	return program && due_program_wants_no_notes(program);
}

static bool add_person(struct tally *t, const struct record *r,
		       const struct summary *s)
{
	struct str role = record_text(r, "role");
	struct tally_person p = {
		.record = r,
		.summary = s,
		.role = role.p ? role : STR(""),
		.group = group_of(role),
		.known = s->exchanges > 0,
		.barred = vocab_yes(record_text(r, "do_not_contact")) == 1,
	};
	bool todo = false;

	p.silent = p.barred || s->stage >= STAGE_RESTING;
	if (!was_there(t->plan->event, &p))
		return false;
	p.no_notes = wants_no_notes(t->plan, &p);
	t->n.people++;
	t->n.met_people += p.known;
	for (int i = 0; i < TALLY_SECTIONS; i++)
		if (t->plan->sections & 1u << i)
			todo = parts[i].count(t, &p) || todo;
	return todo;
}

/* How it fits, whoever is there. */
static void add_fit(const struct tally *t, const struct record *r,
		    struct tally_row *what)
{
	const struct rank_people nobody = RANK_PEOPLE_INIT;
	struct rank rank;

	rank_init(&rank);
	rank_decide(&t->plan->rank, r, &rank);
	rank_meet(&t->plan->rank, &nobody, &rank);
	what->group = rank.group;
	what->fit = rank.points;
	what->upto = rank.upto;
	rank_release(&rank);
}

static void add_program(struct tally *t, const struct record *r)
{
	const struct due_rules rules = {.policy = t->plan->policy,
					.me = t->plan->me,
					.today = t->plan->today};
	struct tally_row what = {
		.read = true,
		.label = record_name(r),
		.shut = due_program_is_closed(&rules, r, NULL),
		.heads = {fact_text(node_get(r->root, "director")),
			  fact_text(node_get(r->root, "coordinator"))},
	};

	t->n.programs++;
	add_fit(t, r, &what);
	if (r->id.n)
		tally_describe(t, tally_row(t, TABLE_PROGRAMS, r->id), &what);
}

static void add_event(struct tally *t, const struct record *r)
{
	const struct node *dates = node_get(r->root, "dates");
	struct tally_row what = {
		.read = true,
		.label = record_name(r),
		.shut = str_is(record_text(r, "mode"), "virtual"),
		.has_mode = record_text(r, "mode").n,
		.from = day_parse(node_text(dates, "start")),
		.to = day_parse(node_text(dates, "end")),
	};

	t->n.events++;
	if (what.to == DAY_NONE || what.to < what.from)
		what.to = what.from;
	count_goals(r, &what);
	if (r->id.n)
		tally_describe(t, tally_row(t, TABLE_EVENTS, r->id), &what);
}

bool tally_add(struct tally *t, const struct record *r, const struct summary *s)
{
	if (t->plan->by[0].n) {
		count_cross(t, r, s);
		return false;
	}
	if (r->kind == RECORD_CONTACT && s)
		return add_person(t, r, s);
	if (r->kind == RECORD_PROGRAM)
		add_program(t, r);
	if (r->kind == RECORD_EVENT)
		add_event(t, r);
	return false;
}

void tally_merge(struct tally *into, const struct tally *from)
{
	const long *more = (const long *)&from->n;
	long *sum = (long *)&into->n;

	for (size_t i = 0; i < sizeof(into->n) / sizeof(long); i++)
		sum[i] += more[i];
	for (int i = 0; i < TABLES; i++)
		tally_table_merge(into, (enum tally_table_id)i, from);
	for (int i = 0; i < LISTS; i++)
		tally_list_merge(into, (enum tally_list_id)i, from);
}

long tally_records(const struct tally *t)
{
	return t->n.people + t->n.programs + t->n.events + t->n.crossed;
}

bool tally_knows_event(const struct tally *t)
{
	return t->n.people || tally_row_find(t, TABLE_EVENTS, t->plan->event);
}

void tally_report(const struct tally *t, struct report *out)
{
	struct report_builder b = {t, out};

	for (int i = 0; i < TALLY_SECTIONS; i++)
		if (t->plan->sections & 1u << i)
			parts[i].report(&b);
	if (t->plan->sections == TALLY_ALL_SECTIONS && !t->plan->event.n)
		report_sentences(&b);
}

bool tally_in_range(const struct tally *t, const struct log_entry *e)
{
	const struct tally_plan *plan = t->plan;

	return (plan->since == DAY_NONE || e->day >= plan->since) &&
	       (plan->until == DAY_NONE || e->day <= plan->until);
}

const struct log_entry *
tally_after(const struct log_view *log, size_t i,
	    bool (*wanted)(const struct log_entry *entry))
{
	while (++i < log->count)
		if (wanted(&log->entries[i]))
			return &log->entries[i];
	return NULL;
}

bool tally_is_encounter(const struct log_entry *e)
{
	return log_is(e, ENTRY_MET) || log_is(e, ENTRY_MEETING) ||
	       log_is(e, ENTRY_ATTENDED);
}
