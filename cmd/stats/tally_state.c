#include "config.h"

#include "tally_impl.h"

#include <stdlib.h>

#include "base/text.h"

enum {
	GROUP_ATTENDING,
	GROUP_DIRECTOR,
	GROUP_RESIDENT,
	GROUP_RESEARCH,
	GROUP_INTERPROFESSIONAL,
	GROUP_COORDINATOR,
	GROUP_PEER,
	GROUP_OTHER,
};

const struct role_group tally_role_groups[ROLE_GROUPS] = {
	[GROUP_ATTENDING] = {"attending+faculty",
			     "attendings and faculty teach, write letters and "
			     "open observerships; ask one about their work"},
	[GROUP_DIRECTOR] = {"director",
			    "directors decide, but are few; meet one at an "
			    "event and ask what they look for"},
	[GROUP_RESIDENT] =
		{"resident+fellow",
		 "residents and fellows tell the truth about a program and "
		 "speak up for you; they are the easiest to approach"},
	[GROUP_RESEARCH] = {"research",
			    "a research mentor is the way in from outside the "
			    "clinics; offer one small skill"},
	[GROUP_INTERPROFESSIONAL] =
		{"interprofessional",
		 "psychologists, social workers and nurses widen the view; ask "
		 "one how their team works"},
	[GROUP_COORDINATOR] = {"coordinator",
			       "coordinators know dates and papers, and rank "
			       "nobody; one short question is welcome"},
	[GROUP_PEER] = {"peers+alumni", "peers and alumni share your path and "
					"your visa; trade notes with one"},
	[GROUP_OTHER] = {"other", NULL},
};

bool count_overview(struct tally *t, const struct tally_person *p)
{
	struct str at = str_trim(record_text(p->record, "institution"));
	struct str program = record_text(p->record, "program");

	t->n.stage[p->summary->stage]++;
	t->n.group[p->group]++;
	if (at.n) {
		t->n.placed++;
		tally_row(t, TABLE_INSTITUTIONS, at)->n[0]++;
	}
	if (program.n) {
		t->n.in_programs++;
		tally_row(t, TABLE_PROGRAMS, program)->n[PROGRAM_ALL]++;
	}
	return false;
}

static int by_people(const void *a, const void *b)
{
	const struct tally_row *const *x = a, *const *y = b;
	long more = (*y)->n[PROGRAM_ALL] - (*x)->n[PROGRAM_ALL];

	return more ? (more > 0) - (more < 0) : tally_by_key(a, b);
}

/* The programs that people are of. */
static void report_places(struct report_builder *b)
{
	const struct tally_row **rows =
		tally_rows(b->t, TABLE_PROGRAMS, by_people);
	long people = b->t->n.people;

	report_group(b, TALLY_OVERVIEW, "program");
	for (size_t i = 0; rows[i] && rows[i]->n[PROGRAM_ALL]; i++)
		report_share(b, tally_program_label(rows[i]),
			     rows[i]->n[PROGRAM_ALL], people)
			->id = arena_str(&b->report->arena, rows[i]->key);
	report_share(b, STR("none given"), people - b->t->n.in_programs,
		     people);
	free(rows);
}

void report_overview(struct report_builder *b)
{
	const struct tally_numbers *n = &b->t->n;
	size_t rows = b->t->tables[TABLE_INSTITUTIONS].count;

	report_group(b, TALLY_OVERVIEW, "network");
	report_number(b, STR("contacts"), n->people);
	report_number(b, STR("programs"), n->programs);
	report_number(b, STR("events"), n->events);
	report_number(b, STR("institutions"), (long)rows);
	report_group(b, TALLY_OVERVIEW, "group");
	for (size_t i = 0; i < ROLE_GROUPS; i++)
		report_share(b, str_z(tally_role_groups[i].name), n->group[i],
			     n->people);
	report_share(b, STR("no role"), n->group[ROLE_GROUPS], n->people);
	report_group(b, TALLY_OVERVIEW, "stage");
	for (int i = 0; i <= STAGE_CLOSED; i++)
		report_share(b, str_z(stage_name((enum stage)i)), n->stage[i],
			     n->people);
	report_places(b);
	report_group(b, TALLY_OVERVIEW, "institution");
	report_table(b, TABLE_INSTITUTIONS, n->people);
	report_share(b, STR("none given"), n->people - n->placed, n->people);
}

static void add_to_program(struct tally_row *row, const struct tally_person *p)
{
	row->n[PROGRAM_PEOPLE]++;
	row->n[PROGRAM_KNOWN] += p->known;
	row->n[PROGRAM_JUNIOR] += p->group == GROUP_RESIDENT;
	row->n[PROGRAM_SENIOR] +=
		p->group < GROUP_RESIDENT || p->group == GROUP_RESEARCH;
}

static void count_program(struct tally *t, const struct tally_person *p)
{
	struct str id = record_text(p->record, "program");

	if (id.n)
		add_to_program(tally_row(t, TABLE_PROGRAMS, id), p);
	if (p->record->id.n &&
	    (p->group == GROUP_DIRECTOR || p->group == GROUP_COORDINATOR))
		add_to_program(tally_row(t, TABLE_HEADS, p->record->id), p);
}

/* Is it, folded to t->folded, one of the interests of `me`? */
static bool is_shared(struct tally *t, struct str interest)
{
	buf_clear(&t->folded);
	text_fold(&t->folded, interest);
	return str_map_find(&t->plan->wanted, buf_str(&t->folded)) !=
	       STR_MAP_NONE;
}

/* Each of a person's interests once, however often it is written. */
static void count_interests(struct tally *t, const struct node *theirs)
{
	for (const struct node *n = NULL; node_each(theirs, &n);) {
		struct tally_row *row;

		if (!is_shared(t, n->text))
			continue;
		row = tally_row(t, TABLE_INTERESTS, buf_str(&t->folded));
		row->n[0] += row->last != t->n.people;
		row->last = t->n.people;
	}
}

bool count_coverage(struct tally *t, const struct tally_person *p)
{
	const struct node *root = p->record->root;
	const struct node *mentor = node_get(root, "mentor");

	if (p->summary->stage == STAGE_CLOSED)
		return false;
	t->n.alive[p->group]++;
	t->n.known[p->group] += p->known;
	for (int i = 0; mentor && i < MENTORS; i++)
		t->n.mentor[i] += node_has(mentor, vocab_mentors[i].name);
	count_interests(t, node_get(root, "interests"));
	count_program(t, p);
	return false;
}

static void report_groups(struct report_builder *b)
{
	const struct tally_numbers *n = &b->t->n;
	long others = 0;

	report_group(b, TALLY_COVERAGE, "group");
	for (size_t i = 0; i < ROLE_GROUPS; i++) {
		const struct role_group *g = &tally_role_groups[i];
		struct figure *f = report_share(b, str_z(g->name), n->known[i],
						n->alive[i]);

		if (g->todo)
			report_goal(b, f, GOAL_GROUPS, g->todo);
		if (i != GROUP_DIRECTOR)
			others += n->alive[i];
	}
	if (n->alive[GROUP_DIRECTOR] && !others) {
		struct figure *f = report_number(b, STR("directors only"),
						 n->alive[GROUP_DIRECTOR]);

		f->below = true;
		f->todo =
			STR("everyone here directs a program; a junior "
			    "colleague's word can outweigh a handshake with a "
			    "director: find residents, fellows and faculty");
	}
}

static void report_mentors(struct report_builder *b)
{
	static const char *const todo[MENTORS] = {
		"for paths and jobs: ask an attending for one small thing, and "
		"again later; never for mentoring outright",
		"for statement and interviews: show one page to someone who "
		"has read many",
		"for projects and papers: offer a skill to someone whose work "
		"you have read",
		"for visa and arriving: look among graduates from abroad who "
		"went this way before you",
	};

	report_group(b, TALLY_COVERAGE, "mentor");
	for (int i = 0; i < MENTORS; i++)
		report_goal(b,
			    report_number(b, str_z(vocab_mentors[i].name),
					  b->t->n.mentor[i]),
			    GOAL_MENTORS, todo[i]);
}

static void report_interests(struct report_builder *b)
{
	const struct tally_plan *plan = b->t->plan;

	report_group(b, TALLY_COVERAGE, "interest");
	for (size_t i = 0; i < plan->interest_count; i++) {
		const struct tally_row *row =
			tally_row_find(b->t, TABLE_INTERESTS, plan->folded[i]);

		report_goal(b,
			    report_number(b, plan->interests[i],
					  row ? row->n[0] : 0),
			    GOAL_INTERESTS,
			    "few people here work on it; look at who wrote the "
			    "papers and gave the talks that you liked");
	}
}

void report_coverage(struct report_builder *b)
{
	report_groups(b);
	report_mentors(b);
	report_interests(b);
	report_program_gaps(b);
}

enum {
	LACK_INTERESTS,
	LACK_EVIDENCE,
	LACK_HOOK,
	LACK_ADDRESS,
};

static const struct {
	const char *name, *note, *todo;
} lacks[LACKS] = {
	[LACK_INTERESTS] =
		{"interests", "a shared interest",
		 "read what they work on, or make room for someone closer"},
	[LACK_EVIDENCE] =
		{"evidence", "a sign of work with graduates from abroad",
		 "look for residents or partners from abroad on their page"},
	[LACK_HOOK] = {"hook", "work worth naming",
		       "find one recent paper, talk or poster"},
	[LACK_ADDRESS] = {"address", "an address",
			  "find an email address or a profile to write to"},
};

static unsigned find_lacks(struct tally *t, const struct node *root)
{
	const struct node *interests = node_get(root, "interests");
	bool shared = !t->plan->interest_count && !node_empty(interests);
	unsigned mask = 0;

	for (const struct node *n = NULL; !shared && node_each(interests, &n);)
		shared = is_shared(t, n->text);
	if (!shared)
		mask |= 1u << LACK_INTERESTS;
	if (vocab_yes(node_text(root, "img")) != 1 &&
	    node_empty(node_get(root, "img_evidence")))
		mask |= 1u << LACK_EVIDENCE;
	if (node_empty(node_get(root, "hooks")))
		mask |= 1u << LACK_HOOK;
	if (node_empty(node_get(root, "email")) &&
	    node_empty(node_get(root, "linkedin")))
		mask |= 1u << LACK_ADDRESS;
	return mask;
}

bool count_prospects(struct tally *t, const struct tally_person *p)
{
	unsigned mask;
	int missing = 0;

	if (!str_is(record_text(p->record, "status"), "prospect"))
		return false;
	if (p->known) {
		t->n.answered_prospects++;
		return false;
	}
	if (p->barred)
		return false;
	t->n.listed++;
	t->n.unwritten += p->summary->stage == STAGE_PROSPECT;
	mask = find_lacks(t, p->record->root);
	for (int i = 0; i < LACKS; i++) {
		t->n.lacks[i] += mask >> i & 1;
		missing += mask >> i & 1;
	}
	t->n.ready += !mask;
	if (!mask || p->silent)
		return false;
	tally_name(t, LIST_PROSPECTS, p, missing, (int[4]){(int)mask, 0, 0, 0});
	return true;
}

static void say_lacks(struct report_builder *b, struct figure *f, const int *v)
{
	struct buf note = BUF_INIT, todo = BUF_INIT;

	for (int k = 0; k < LACKS; k++) {
		if (!(v[0] >> k & 1))
			continue;
		buf_addf(&note, "%s%s", note.len ? ", " : "lacks ",
			 lacks[k].note);
		buf_addf(&todo, "%s%s", todo.len ? "; " : "", lacks[k].todo);
	}
	f->note = buf_to_arena(&note, &b->report->arena);
	f->todo = buf_to_arena(&todo, &b->report->arena);
}

void report_prospects(struct report_builder *b)
{
	const struct tally_numbers *n = &b->t->n;

	report_group(b, TALLY_PROSPECTS, "list");
	report_goal(
		b, report_number(b, STR("prospects"), n->listed),
		GOAL_PROSPECTS,
		"look for more possible mentors: shared interests, work with "
		"graduates from abroad, something recent worth naming");
	report_share(b, STR("not written to"), n->unwritten, n->listed);
	report_share(b, STR("written to"), n->listed - n->unwritten, n->listed);
	report_number(b, STR("answered"), n->answered_prospects);
	report_group(b, TALLY_PROSPECTS, "lacks");
	for (int i = 0; i < LACKS; i++)
		report_share(b, str_z(lacks[i].name), n->lacks[i], n->listed);
	report_share(b, STR("ready"), n->ready, n->listed);
	report_group(b, TALLY_PROSPECTS, "people");
	report_list(b, LIST_PROSPECTS, (long)b->t->lists[LIST_PROSPECTS].count,
		    say_lacks);
}
