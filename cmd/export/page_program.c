/* The programs of the page, in their places. */
#include "config.h"

#include "page.h"

#include <stdlib.h>

#include "model/fact.h"
#include "model/vocab.h"
#include "rank/lead.h"
#include "rank/rank.h"

enum {
	LEADS = 3,
};

struct page_program {
	struct record record; /* the root is a copy */
	struct rank rank;
	bool wanted;
};

struct page_person {
	struct rank_acquaintance known;
	uint64_t interests; /* as of rank_person */
	enum stage stage;
	int last;    /* a day or DAY_NONE */
	bool staff;  /* rank_person_of says so */
	bool listed; /* the page may name them as somebody of a program */
	bool wanted;
};

struct page_programs {
	struct rank_rules rules;
	struct rank_people people;
	struct rank_leads leads;
	struct page_program **items;
	size_t count, cap;
	struct page_person **persons;
	size_t person_count, person_cap;
	const struct page_person **members; /* those who are listed */
	size_t member_count;
	struct str_map shown; /* ids of people of the page */
	bool profile;         /* something is known of me */
};

struct page_programs *page_programs_new(const struct export_run *e)
{
	struct page_programs *p = mem_zalloc(sizeof(*p));

	p->leads = (struct rank_leads)RANK_LEADS_INIT;
	p->people = (struct rank_people)RANK_PEOPLE_INIT;
	rank_rules_init(&p->rules, &e->net->policy, e->net->me, e->net->season,
			e->cli.today);
	for (int i = 0; i < RANK_MINE; i++)
		p->profile |= p->rules.mine[i] != NULL;
	return p;
}

void page_programs_free(struct page_programs *p)
{
	if (!p)
		return;
	for (size_t i = 0; i < p->count; i++)
		rank_release(&p->items[i]->rank);
	free(p->items);
	free(p->persons);
	free(p->members);
	rank_people_release(&p->people);
	rank_leads_release(&p->leads);
	str_map_release(&p->shown);
	free(p);
}

bool page_has(const struct export_run *e, struct str id)
{
	return str_map_find(&e->programs->shown, id) != STR_MAP_NONE;
}

struct page_program *page_program_keep(const struct export_run *e,
				       struct arena *a, const struct record *r,
				       bool wanted)
{
	struct page_program *made = arena_alloc(a, sizeof(*made));

	made->record.root = node_copy(a, r->root);
	made->record.kind = RECORD_PROGRAM;
	made->record.id = arena_str(a, r->id);
	made->wanted = wanted;
	rank_init(&made->rank);
	rank_decide(&e->programs->rules, &made->record, &made->rank);
	made->rank.id = made->record.id;
	made->rank.name = arena_str(a, record_name(r)).p;
	made->rank.owner = made;
	return made;
}

struct page_person *page_person_keep(const struct export_run *e,
				     struct arena *a,
				     const struct input_item *item, bool wanted)
{
	const struct record *r = &item->record;
	const struct summary *s = &item->summary;
	struct page_person *made = arena_alloc(a, sizeof(*made));
	struct rank_person staff;

	rank_acquaintance_of(a, r, s, &made->known);
	made->staff = rank_person_of(&e->programs->rules, r, s, &staff);
	made->interests = made->staff ? staff.interests : 0;
	made->stage = s->stage;
	made->last = s->last;
	made->wanted = wanted;
	/* whom the page leaves out, it leaves out here */
	made->listed = made->known.program.n &&
		       (wanted || !contact_is_closed(&item->record));
	return made;
}

void page_program_take(struct page_programs *p, struct page_program *program)
{
	MEM_GROW(p->items, p->count, p->cap);
	p->items[p->count++] = program;
}

void page_person_take(struct page_programs *p, struct page_person *person)
{
	MEM_GROW(p->persons, p->person_count, p->person_cap);
	p->persons[p->person_count++] = person;
	if (person->wanted)
		str_map_add(&p->shown, person->known.lead.id, 0);
}

/* By program, and there by exchanges, then by the last one, then by id. */
static int best_known_first(const void *a, const void *b)
{
	const struct page_person *x = *(const struct page_person *const *)a;
	const struct page_person *y = *(const struct page_person *const *)b;
	const struct rank_lead *k = &x->known.lead, *l = &y->known.lead;
	int order = str_cmp(x->known.program, y->known.program);

	if (order)
		return order;
	if (k->exchanges != l->exchanges)
		return k->exchanges < l->exchanges ? 1 : -1;
	if (x->last != y->last)
		return x->last < y->last ? 1 : -1;
	return str_cmp(k->id, l->id);
}

/* Without a profile points say nothing: by name, what is closed last. */
static int by_name(const void *a, const void *b)
{
	const struct rank *x = *(struct rank *const *)a;
	const struct rank *y = *(struct rank *const *)b;
	bool x_closed = x->group == RANK_CLOSED;
	bool y_closed = y->group == RANK_CLOSED;
	int order = strcmp(x->name, y->name);

	if (x_closed != y_closed)
		return x_closed ? 1 : -1;
	return order ? order : str_cmp(x->id, y->id);
}

static void add_person(struct page_programs *p, const struct page_person *x)
{
	const struct rank_lead *lead = &x->known.lead;
	struct rank_person staff = {.program = x->known.program,
				    .id = lead->id,
				    .name = lead->name,
				    .role = lead->role,
				    .exchanges = lead->exchanges,
				    .interests = x->interests};

	rank_leads_take(&p->leads, &x->known);
	if (x->staff)
		rank_people_add(&p->people, &staff);
	if (x->listed)
		p->members[p->member_count++] = x;
}

static void add_people(struct page_programs *p)
{
	p->members = mem_resize(NULL, p->person_count, sizeof(*p->members));
	for (size_t i = 0; i < p->person_count; i++)
		add_person(p, p->persons[i]);
	if (p->member_count)
		qsort(p->members, p->member_count, sizeof(*p->members),
		      best_known_first);
	rank_people_sort(&p->people);
	p->people.strays = &p->leads.strays;
}

/* Places are those among all, whatever the query keeps. */
static void settle(struct page_programs *p)
{
	struct rank **ranks = mem_zalloc(p->count * sizeof(*ranks));

	add_people(p);
	for (size_t i = 0; i < p->count; i++) {
		ranks[i] = &p->items[i]->rank;
		rank_meet(&p->rules, &p->people, ranks[i]);
	}
	rank_sort(&p->rules, ranks, p->count);
	if (!p->profile)
		qsort(ranks, p->count, sizeof(*ranks), by_name);
	for (size_t i = 0; i < p->count; i++)
		p->items[i] = ranks[i]->owner;
	free(ranks);
}

static void put_name(const struct export_run *e, struct str id, struct str name,
		     struct buf *out)
{
	if (page_has(e, id))
		page_ref(e, id, out);
	else
		page_text(out, name);
}

static void put_points(const struct rank *r, int whole, struct buf *out)
{
	int to = r->upto > r->points ? r->upto - r->points : 0;

	whole = whole > 0 ? whole : 1;
	buf_addf(out,
		 "<span class=\"points\"><span class=\"scale\" "
		 "aria-hidden=\"true\"><span class=\"bar\" style=\"width:"
		 "%d%%\"></span><span class=\"bar maybe\" style=\"width:%d%%\">"
		 "</span></span> %d",
		 r->points * 100 / whole, to * 100 / whole, r->points);
	if (to)
		buf_addf(out, " to %d", r->upto);
	buf_addf(out, " of %d points</span>", whole);
}

/* The days that are claimed for it, "2026-09-23 or 2026-10-01". */
static void put_deadline(const struct record *r, struct buf *out)
{
	const struct node *fact = node_get(r->root, "deadline"), *n;
	const char *before = " · deadline ";

	for (n = NULL; node_each(fact, &n);) {
		const struct node *value = fact_value(n);
		int day = value ? day_parse(str_trim(node_scalar(value)))
				: DAY_NONE;

		if (day == DAY_NONE)
			continue;
		buf_addz(out, before);
		page_day(out, day);
		before = " or ";
	}
}

static void put_texts(struct buf *out, const char *before,
		      const struct rank_texts *t)
{
	for (size_t i = 0; i < t->count; i++) {
		buf_addf(out, "<br><span class=\"late\">%s: ", before);
		page_text(out, buf_str(&t->items[i]));
		buf_addz(out, "</span>");
	}
}

static void put_head(const struct page_programs *p,
		     const struct page_program *item, struct buf *out)
{
	const struct rank *r = &item->rank;

	buf_addz(out, "<summary>");
	if (p->profile && r->place)
		buf_addf(out, "%d. ", r->place);
	buf_addz(out, "<h3>");
	page_text(out, str_z(r->name));
	buf_addz(out, "</h3><span class=\"soft\">");
	page_piece(out, p->profile ? buf_str(&r->track) : STR_NONE, " · ");
	page_piece(out, record_text(&item->record, "state"), " · ");
	put_deadline(&item->record, out);
	buf_addz(out, "</span>");
	put_texts(out, "closed to you", &r->stops);
	put_texts(out, "probably closed, check", &r->check);
	if (p->profile)
		put_points(r, rank_whole(&p->rules), out);
	buf_addz(out, "</summary>\n");
}

static void put_reasons(const struct rank *r, struct buf *out)
{
	buf_addz(out, "<h4>Reasons</h4>\n<table class=\"why\">\n<thead><tr>"
		      "<th scope=\"col\">For</th><th scope=\"col\">Points</th>"
		      "<th scope=\"col\">Because</th></tr></thead>\n<tbody>\n");
	for (int i = 0; i < RANK_REASONS; i++) {
		const struct rank_part *part = &r->parts[i];

		buf_addf(out, "<tr><th scope=\"row\">%s</th><td>%d",
			 rank_reason_names[i], part->points);
		if (part->upto > part->points)
			buf_addf(out, " to %d", part->upto);
		buf_addz(out, "</td><td>");
		page_text(out, buf_str(&part->why));
		buf_addz(out,
			 part->old ? " <span class=\"late\">old</span>" : "");
		buf_addz(out, "</td></tr>\n");
	}
	buf_addz(out, "</tbody>\n</table>\n");
}

static void put_question(const struct export_run *e,
			 const struct rank_question *q, struct buf *out)
{
	struct buf whom = BUF_INIT;

	buf_addz(out, "<li>");
	rank_whom(&whom, q, true);
	if (q->of && page_has(e, q->of->id)) {
		page_ref(e, q->of->id, out);
		page_piece(out, q->of->role, ", ");
	} else {
		page_text(out, buf_str(&whom));
	}
	page_piece(out, q->ask, ": ");
	if (q->worth)
		buf_addf(out, " <span class=\"soft\">(+%d)</span>", q->worth);
	buf_addz(out, "</li>\n");
	buf_release(&whom);
}

/* Without a profile the head of the section says what to ask of myself. */
static void put_questions(const struct export_run *e, const struct rank *r,
			  struct buf *out)
{
	const char *before = "<h4>To ask</h4>\n<ol>\n", *after = "";

	for (size_t i = 0; i < r->question_count; i++) {
		if (r->questions[i].mine && !e->programs->profile)
			continue;
		buf_addz(out, before);
		put_question(e, &r->questions[i], out);
		before = "";
		after = "</ol>\n";
	}
	buf_addz(out, after);
}

static void put_exchanges(struct buf *out, int count)
{
	if (count)
		buf_addf(out, ", %d exchange%s", count, count == 1 ? "" : "s");
}

static void put_member(const struct export_run *e, const struct page_person *x,
		       struct buf *out)
{
	const struct rank_lead *lead = &x->known.lead;

	buf_addz(out, "<li>");
	put_name(e, lead->id, lead->name, out);
	page_piece(out, lead->role, ", ");
	buf_addf(out, ": %s", stage_name(x->stage));
	put_exchanges(out, lead->exchanges);
	if (x->last != DAY_NONE) {
		buf_addz(out, ", last ");
		page_day(out, x->last);
	}
	buf_addz(out, "</li>\n");
}

static int compare_program(const void *program, const void *member)
{
	const struct page_person *const *x = member;

	return str_cmp(*(const struct str *)program, (*x)->known.program);
}

static void put_members(const struct export_run *e, struct str program,
			struct buf *out)
{
	const struct page_programs *p = e->programs;
	const char *before = "<h4>Who is there</h4>\n<ul>\n", *after = "";

	for (size_t i = mem_place(&program, p->members, p->member_count,
				  sizeof(*p->members), compare_program);
	     program.n && i < p->member_count &&
	     str_eq(p->members[i]->known.program, program);
	     i++) {
		buf_addz(out, before);
		put_member(e, p->members[i], out);
		before = "";
		after = "</ul>\n";
	}
	buf_addz(out, after);
}

static void put_leads(const struct export_run *e, const struct record *program,
		      struct buf *out)
{
	struct rank_lead leads[LEADS];
	size_t n = rank_leads_of(&e->programs->leads, program, leads, LEADS);

	buf_addz(out, n ? "<h4>Who could introduce you</h4>\n<ul>\n" : "");
	for (size_t i = 0; i < n; i++) {
		buf_addz(out, "<li>");
		put_name(e, leads[i].id, leads[i].name, out);
		buf_addf(out, ", who %s", rank_lead_words[leads[i].how]);
		put_exchanges(out, leads[i].exchanges);
		buf_addz(out, "</li>\n");
	}
	buf_addz(out, n ? "</ul>\n" : "");
}

static void put_program(const struct export_run *e,
			const struct page_program *item, struct buf *out)
{
	const struct record *r = &item->record;

	buf_addz(out, "<article id=\"program-");
	page_text(out, r->id);
	buf_addz(out, "\">\n<details>");
	put_head(e->programs, item, out);
	if (e->programs->profile)
		put_reasons(&item->rank, out);
	put_questions(e, &item->rank, out);
	put_members(e, r->id, out);
	put_leads(e, r, out);
	page_log(r->root, out);
	page_facts(e, r->root, out);
	buf_addz(out, "</details>\n</article>\n");
}

/* What points rest on, and what it is not. */
static void put_note(const struct page_programs *p, struct buf *out)
{
	struct buf keys = BUF_INIT;

	if (rank_missing(&p->rules, &keys, NULL)) {
		buf_addz(out, p->profile ? "<p>" : "<p>Not ranked. ");
		buf_addz(out, "Your profile lacks ");
		page_text(out, buf_str(&keys));
		buf_addz(out, "; add what you know below <code>me</code> in "
			      "kith.yaml.</p>\n");
	}
	if (p->rules.by_want && p->profile)
		buf_addz(out, "<p>By how much you want them, then by points. "
			      "Your rank order list is yours alone.</p>\n");
	buf_release(&keys);
}

void page_programs(const struct export_run *e, struct buf *out)
{
	struct page_programs *p = e->programs;
	bool any = false;

	if (p->count)
		settle(p);
	for (size_t i = 0; i < p->count; i++) {
		if (!p->items[i]->wanted)
			continue;
		if (!any)
			put_note(p, out);
		put_program(e, p->items[i], out);
		any = true;
	}
	if (!any)
		buf_addz(out, "<p>No programs.</p>\n");
}
