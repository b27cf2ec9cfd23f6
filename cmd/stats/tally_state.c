#include "config.h"

#include "tally_impl.h"

#include <stdlib.h>

#include "base/text.h"

const struct role_group tally_role_groups[ROLE_GROUPS] = {
	{"attending+faculty",
	 "attendings and faculty teach, write letters and open observerships; "
	 "ask one about their work"},
	{"director",
	 "directors decide, but are few; meet one at an event and ask what "
	 "they look for"},
	{"resident+fellow",
	 "residents and fellows tell the truth about a program and speak up "
	 "for you; they are the easiest to approach"},
	{"research",
	 "a research mentor is the way in from outside the clinics; offer one "
	 "small skill"},
	{"interprofessional",
	 "psychologists, social workers and nurses widen the view; ask one how "
	 "their team works"},
	{"coordinator",
	 "coordinators know dates and papers, and rank nobody; one short "
	 "question is welcome"},
	{"peers+alumni",
	 "peers and alumni share your path and your visa; trade notes with "
	 "one"},
	{"other", NULL},
};

enum {
	GROUP_DIRECTOR = 1,
	GROUP_RESIDENT = 2,
	GROUP_RESEARCH = 3,
	GROUP_COORDINATOR = 5,
};

enum {
	PROGRAM_PEOPLE,
	PROGRAM_KNOWN,
	PROGRAM_JUNIOR,
	PROGRAM_SENIOR,
	PROGRAM_COUNTS
};

bool count_overview(struct tally *t, const struct tally_person *p)
{
	struct str at = str_trim(record_text(p->record, "institution"));

	t->n.stage[p->summary->stage]++;
	t->n.group[p->group]++;
	if (at.n) {
		t->n.placed++;
		tally_row(t, TABLE_INSTITUTIONS, at)->n[0]++;
	}
	return false;
}

void draft_overview(struct drafting *d)
{
	const struct tally_numbers *n = &d->t->n;
	size_t rows = d->t->tables[TABLE_INSTITUTIONS].count;

	draft_group(d, TALLY_OVERVIEW, "network");
	draft_number(d, STR("contacts"), n->people);
	draft_number(d, STR("programs"), n->programs);
	draft_number(d, STR("events"), n->events);
	draft_number(d, STR("institutions"), (long)rows);
	draft_group(d, TALLY_OVERVIEW, "stage");
	for (int i = 0; i <= STAGE_CLOSED; i++)
		draft_share(d, str_z(stage_name((enum stage)i)), n->stage[i],
			    n->people);
	draft_group(d, TALLY_OVERVIEW, "group");
	for (size_t i = 0; i < ROLE_GROUPS; i++)
		draft_share(d, str_z(tally_role_groups[i].name), n->group[i],
			    n->people);
	draft_share(d, STR("no role"), n->group[ROLE_GROUPS], n->people);
	draft_group(d, TALLY_OVERVIEW, "institution");
	draft_table(d, TABLE_INSTITUTIONS, n->people);
	draft_share(d, STR("none given"), n->people - n->placed, n->people);
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

/* Does the person work on what `me` names at place `i`? */
static bool shares(struct tally *t, const struct node *theirs, size_t i)
{
	for (const struct node *n = node_first_of(theirs); n;
	     n = node_next_of(theirs, n)) {
		buf_clear(&t->folded);
		text_fold(&t->folded, n->text);
		if (str_eq(buf_str(&t->folded), t->plan->folded[i]))
			return true;
	}
	return false;
}

bool count_coverage(struct tally *t, const struct tally_person *p)
{
	const struct node *root = p->record->root;
	const struct node *mentor = node_get(root, "mentor");
	const struct node *interests = node_get(root, "interests");

	if (p->summary->stage == STAGE_CLOSED)
		return false;
	t->n.alive[p->group]++;
	t->n.known[p->group] += p->known;
	for (int i = 0; mentor && i < MENTORS; i++)
		t->n.mentor[i] += node_has(mentor, vocab_mentors[i].name);
	for (size_t i = 0; interests && i < t->plan->interest_count; i++)
		if (shares(t, interests, i))
			tally_row(t, TABLE_INTERESTS, t->plan->interests[i])
				->n[0]++;
	count_program(t, p);
	return false;
}

static void draft_groups(struct drafting *d)
{
	const struct tally_numbers *n = &d->t->n;
	long others = 0;

	draft_group(d, TALLY_COVERAGE, "group");
	for (size_t i = 0; i < ROLE_GROUPS; i++) {
		const struct role_group *g = &tally_role_groups[i];
		struct figure *f = draft_share(d, str_z(g->name), n->known[i],
					       n->alive[i]);

		if (g->todo)
			draft_goal(d, f, GOAL_GROUPS, g->todo);
		if (i != GROUP_DIRECTOR)
			others += n->alive[i];
	}
	if (n->alive[GROUP_DIRECTOR] && !others) {
		struct figure *f = draft_number(d, STR("directors only"),
						n->alive[GROUP_DIRECTOR]);

		f->below = true;
		draft_todo(d, f,
			   "everyone here directs a program; a junior "
			   "colleague's word can outweigh a handshake with a "
			   "director: find residents, fellows and faculty");
	}
}

static void draft_mentors(struct drafting *d)
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

	draft_group(d, TALLY_COVERAGE, "mentor");
	for (int i = 0; i < MENTORS; i++)
		draft_goal(d,
			   draft_number(d, str_z(vocab_mentors[i].name),
					d->t->n.mentor[i]),
			   GOAL_MENTORS, todo[i]);
}

static void draft_interests(struct drafting *d)
{
	const struct tally_plan *plan = d->t->plan;

	draft_group(d, TALLY_COVERAGE, "interest");
	for (size_t i = 0; i < plan->interest_count; i++) {
		const struct tally_row *row = tally_row_find(
			d->t, TABLE_INTERESTS, plan->interests[i]);

		draft_goal(d,
			   draft_number(d, plan->interests[i],
					row ? row->n[0] : 0),
			   GOAL_INTERESTS,
			   "few people here work on it; look at who wrote the "
			   "papers and gave the talks that you liked");
	}
}

enum {
	HOLE_NOBODY,
	HOLE_COLD,
	HOLE_RESIDENTS,
	HOLES
};

static const struct {
	const char *name, *note, *todo;
} holes[HOLES] = {
	{"nobody", "nobody there yet",
	 "begin with a resident: find one who studied where you did"},
	{"only cold", "no exchange with anyone there yet",
	 "someone else there may answer: a resident, or whoever gave a talk"},
	{"residents, no faculty", "residents, but no faculty",
	 "ask a resident there which teacher likes questions"},
};

static bool has_hole(const struct tally *t, const struct tally_row *row,
		     int hole)
{
	long n[PROGRAM_COUNTS];

	for (int i = 0; i < PROGRAM_COUNTS; i++)
		n[i] = row->n[i];
	for (int k = 0; k < HEADS; k++) {
		const struct tally_row *head =
			tally_row_find(t, TABLE_HEADS, row->heads[k]);

		for (int i = 0; head && i < PROGRAM_COUNTS; i++)
			n[i] += head->n[i];
	}
	switch (hole) {
	case HOLE_NOBODY:
		return !n[PROGRAM_PEOPLE];
	case HOLE_COLD:
		return n[PROGRAM_PEOPLE] && !n[PROGRAM_KNOWN];
	default:
		return n[PROGRAM_JUNIOR] && !n[PROGRAM_SENIOR];
	}
}

static void draft_programs(struct drafting *d)
{
	const struct tally_row **rows = tally_rows(d->t, TABLE_PROGRAMS, -1);
	long base = 0, found[HOLES] = {0}, whole = 0;

	for (size_t i = 0; rows[i]; i++) {
		bool any = false;

		if (rows[i]->shut)
			continue;
		base++;
		for (int k = 0; k < HOLES; k++) {
			found[k] += has_hole(d->t, rows[i], k);
			any = any || has_hole(d->t, rows[i], k);
		}
		whole += !any;
	}
	draft_group(d, TALLY_COVERAGE, "program");
	draft_share(d, STR("covered"), whole, base);
	for (int k = 0; k < HOLES; k++)
		draft_share(d, str_z(holes[k].name), found[k], base);
	for (int k = 0; k < HOLES; k++)
		for (size_t i = 0; rows[i]; i++) {
			struct str label =
				rows[i]->read ? rows[i]->label : rows[i]->key;

			if (rows[i]->shut || !has_hole(d->t, rows[i], k))
				continue;
			draft_todo(d,
				   draft_name(d, rows[i]->key, label, "%s",
					      holes[k].note),
				   "%s", holes[k].todo);
		}
	free(rows);
}

void draft_coverage(struct drafting *d)
{
	draft_groups(d);
	draft_mentors(d);
	draft_interests(d);
	draft_programs(d);
}

static const struct {
	const char *name, *note, *todo;
} lacks[LACKS] = {
	{"interests", "a shared interest",
	 "read what they work on, or make room for someone closer"},
	{"evidence", "a sign of work with graduates from abroad",
	 "look for residents or partners from abroad on their page"},
	{"hook", "work worth naming", "find one recent paper, talk or poster"},
	{"address", "an address",
	 "find an email address or a profile to write to"},
};

static unsigned find_lacks(struct tally *t, const struct node *root)
{
	const struct node *interests = node_get(root, "interests");
	bool shared = !t->plan->interest_count && !node_empty(interests);
	unsigned mask = 0;

	for (size_t i = 0; !shared && i < t->plan->interest_count; i++)
		shared = shares(t, interests, i);
	if (!shared)
		mask |= 1u << 0;
	if (vocab_yes(node_text(root, "img")) != 1 &&
	    node_empty(node_get(root, "img_evidence")))
		mask |= 1u << 1;
	if (node_empty(node_get(root, "hooks")))
		mask |= 1u << 2;
	if (node_empty(node_get(root, "email")) &&
	    node_empty(node_get(root, "linkedin")))
		mask |= 1u << 3;
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

static void draft_lacking(struct drafting *d)
{
	size_t count;
	struct tally_name *names = tally_names(d->t, LIST_PROSPECTS, &count);
	struct buf note = BUF_INIT, todo = BUF_INIT;

	draft_group(d, TALLY_PROSPECTS, "people");
	for (size_t i = 0; i < count; i++) {
		struct figure *f;

		buf_clear(&note);
		buf_clear(&todo);
		for (int k = 0; k < LACKS; k++) {
			if (!(names[i].v[0] >> k & 1))
				continue;
			buf_addf(&note, "%s%s", note.len ? ", " : "lacks ",
				 lacks[k].note);
			buf_addf(&todo, "%s%s", todo.len ? "; " : "",
				 lacks[k].todo);
		}
		f = draft_name(d, str_z(names[i].id), str_z(names[i].name),
			       "%s", note.s);
		draft_todo(d, f, "%s", todo.s);
	}
	draft_names(d, d->t->lists[LIST_PROSPECTS].total,
		    d->t->lists[LIST_PROSPECTS].total);
	buf_release(&note);
	buf_release(&todo);
	free(names);
}

void draft_prospects(struct drafting *d)
{
	const struct tally_numbers *n = &d->t->n;

	draft_group(d, TALLY_PROSPECTS, "list");
	draft_goal(
		d, draft_number(d, STR("prospects"), n->listed), GOAL_PROSPECTS,
		"look for more possible mentors: shared interests, work with "
		"graduates from abroad, something recent worth naming");
	draft_share(d, STR("not written to"), n->unwritten, n->listed);
	draft_share(d, STR("written to"), n->listed - n->unwritten, n->listed);
	draft_number(d, STR("answered"), n->answered_prospects);
	draft_group(d, TALLY_PROSPECTS, "lacks");
	for (int i = 0; i < LACKS; i++)
		draft_share(d, str_z(lacks[i].name), n->lacks[i], n->listed);
	draft_share(d, STR("ready"), n->ready, n->listed);
	draft_lacking(d);
}
