/* The people of programs: how well they are known, and whom to ask. */
#include "config.h"

#include "rank/rank_impl.h"

#include <stdlib.h>

static uint64_t shared_interests(const struct rank_rules *rules,
				 const struct node *theirs)
{
	const struct node *mine = rules->mine[MINE_INTERESTS];
	uint64_t bit = 1, shared = 0;

	for (const struct node *n = NULL; bit && node_each(mine, &n); bit <<= 1)
		if (node_has_same(theirs, node_scalar(n)))
			shared |= bit;
	return shared;
}

bool rank_person_of(const struct rank_rules *rules, const struct record *r,
		    const struct summary *s, struct rank_person *out)
{
	if (r->kind != RECORD_CONTACT || !policy_of_program(r) ||
	    contact_is_closed(r))
		return false;
	*out = (struct rank_person){
		.program = record_text(r, "program"),
		.id = r->id,
		.name = record_name(r),
		.role = record_text(r, "role"),
		.exchanges = s->exchanges,
		.interests =
			shared_interests(rules, node_get(r->root, "interests")),
	};
	return true;
}

void rank_people_add(struct rank_people *people,
		     const struct rank_person *person)
{
	MEM_GROW(people->items, people->count, people->cap);
	people->items[people->count++] = *person;
}

void rank_people_take(struct rank_people *people, struct arena *a,
		      const struct rank_rules *rules, const struct record *r,
		      const struct summary *s)
{
	struct rank_person p;

	if (!rank_person_of(rules, r, s, &p))
		return;
	p.program = arena_str(a, p.program);
	p.id = arena_str(a, p.id);
	p.name = arena_str(a, p.name);
	p.role = arena_str(a, p.role);
	rank_people_add(people, &p);
}

static int by_program(const void *a, const void *b)
{
	const struct rank_person *x = a, *y = b;
	int order = str_cmp(x->program, y->program);

	if (order)
		return order;
	if (x->exchanges != y->exchanges)
		return x->exchanges < y->exchanges ? 1 : -1;
	return str_cmp(x->id, y->id);
}

static int by_id(const void *a, const void *b)
{
	return str_cmp((*(const struct rank_person *const *)a)->id,
		       (*(const struct rank_person *const *)b)->id);
}

void rank_people_sort(struct rank_people *people)
{
	if (!people->count)
		return;
	qsort(people->items, people->count, sizeof(*people->items), by_program);
	people->by_id = mem_resize(NULL, people->count, sizeof(*people->by_id));
	for (size_t i = 0; i < people->count; i++)
		people->by_id[i] = &people->items[i];
	qsort(people->by_id, people->count, sizeof(*people->by_id), by_id);
}

void rank_people_release(struct rank_people *people)
{
	free(people->items);
	free(people->by_id);
	*people = (struct rank_people)RANK_PEOPLE_INIT;
}

static int compare_program(const void *program, const void *person)
{
	return str_cmp(*(const struct str *)program,
		       ((const struct rank_person *)person)->program);
}

/* A director or coordinator by id, or NULL. */
static const struct rank_person *find_head(const struct rank_people *people,
					   struct str id)
{
	struct rank_person key = {.id = id};
	const struct rank_person *wanted = &key;
	const struct rank_person **found = NULL;

	if (id.n && people->count)
		found = bsearch(&wanted, people->by_id, people->count,
				sizeof(*people->by_id), by_id);
	return found && vocab_is_head((*found)->role) ? *found : NULL;
}

enum {
	HEADS = 2, /* director and coordinator */
};

/* Those of one program: in a row in the list, and the two that its file names
 * and who are not among these. */
struct staff {
	const struct rank_person *items, *heads[HEADS];
	size_t count, head_count;
};

static const struct rank_person *staff_at(const struct staff *s, size_t i)
{
	return i < s->count ? &s->items[i] : s->heads[i - s->count];
}

static struct staff staff_of(const struct rank_people *people,
			     const struct rank *r)
{
	struct str id = r->id;
	size_t first = mem_place(&id, people->items, people->count,
				 sizeof(*people->items), compare_program),
	       end = first;
	const struct rank_person *heads[HEADS] = {
		find_head(people, buf_str(&r->director)),
		find_head(people, buf_str(&r->coordinator)),
	};
	struct staff s = {0};

	while (id.n && end < people->count &&
	       str_eq(people->items[end].program, id))
		end++;
	s.count = end - first;
	s.items = s.count ? people->items + first : NULL;
	for (int i = 0; i < HEADS; i++)
		if (heads[i] && !str_eq(heads[i]->program, id) &&
		    (i == 0 || heads[1] != heads[0]))
			s.heads[s.head_count++] = heads[i];
	return s;
}

/* Nobody is there by `program`; some may be by `institution`. */
static void say_strays(const struct rank_people *people, struct rank *r)
{
	struct buf *why = &r->parts[RANK_PEOPLE].why, strays = BUF_INIT;

	if (people->strays &&
	    rank_strays_say(&strays, people->strays, r->id,
			    buf_str(&r->house[0]), buf_str(&r->house[1])))
		buf_addf(why, " by their 'program', but %s", strays.s);
	buf_release(&strays);
}

static void add_people(const struct rank_rules *rules,
		       const struct rank_people *people, const struct staff *s,
		       struct rank *r)
{
	const int *figure = rules->policy->figure;
	int weight = rules->weights[RANK_PEOPLE], known = 0;
	int tie = part_points(weight, figure[FIGURE_RANK_TIE] * 10);
	struct rank_part *part = &r->parts[RANK_PEOPLE];
	const struct rank_person *best = NULL;

	tie = tie < weight ? tie : weight;
	for (size_t i = 0; i < s->count + s->head_count; i++) {
		const struct rank_person *p = staff_at(s, i);

		known += p->exchanges > 0;
		if (!best || p->exchanges > best->exchanges)
			best = p;
	}
	if (!best) {
		buf_addz(&part->why, "you know nobody there");
		say_strays(people, r);
		return;
	}
	part->points =
		part_points(tie, share_of(best->exchanges,
					  figure[FIGURE_RANK_TIE_FULL])) +
		part_points(weight - tie,
			    share_of(known, figure[FIGURE_RANK_BREADTH]));
	part->upto = part->points;
	buf_addf(&part->why, "%.*s", STR_ARG(best->name));
	if (best->role.n)
		buf_addf(&part->why, ", %.*s", STR_ARG(best->role));
	if (known)
		buf_addf(&part->why, ", %d exchange%s", best->exchanges,
			 best->exchanges == 1 ? "" : "s");
	else
		buf_addz(&part->why, ", no exchange yet");
	if (known > 1)
		buf_addf(&part->why, "; exchanges with %d people there", known);
}

/* The names of those of my interests that are in `mask`, or not in it. */
static void say_interests(struct buf *out, const struct rank_rules *rules,
			  uint64_t mask, size_t most)
{
	const struct node *mine = rules->mine[MINE_INTERESTS];
	const char *before = "";
	uint64_t bit = 1;

	for (const struct node *n = NULL; bit && most && node_each(mine, &n);
	     bit <<= 1) {
		if (!(mask & bit))
			continue;
		buf_addz(out, before);
		buf_addstr(out, str_trim(node_scalar(n)));
		before = ", ";
		most--;
	}
}

static void add_interests(const struct rank_rules *rules, const struct staff *s,
			  struct rank *r)
{
	int weight = rules->weights[RANK_INTERESTS];
	struct rank_part *part = &r->parts[RANK_INTERESTS];
	int full = rules->policy->figure[FIGURE_RANK_INTERESTS_FULL];
	struct buf ask = BUF_INIT;

	for (size_t i = 0; i < s->count + s->head_count; i++)
		r->interests |= staff_at(s, i)->interests;
	part->points = part->upto = part_points(
		weight, share_of(__builtin_popcountll(r->interests), full));
	if (r->interests) {
		say_interests(&part->why, rules, r->interests, SIZE_MAX);
		return;
	}
	if (r->told && rules->mine[MINE_INTERESTS]) {
		buf_addz(&part->why, "none of yours is named");
		return;
	}
	part->upto = weight;
	buf_addz(&part->why, "unknown");
	if (!weight)
		return;
	if (!rules->mine[MINE_INTERESTS]) {
		rank_ask(r, FACT_MY_INTERESTS, weight,
			 rank_facts[FACT_MY_INTERESTS].ask, NULL);
		return;
	}
	buf_addz(&ask, "what do they offer in your interests: ");
	say_interests(&ask, rules, UINT64_MAX, 2);
	buf_addc(&ask, '?');
	rank_ask(r, FACT_INTERESTS, weight, NULL, &ask);
}

/* Whom to ask, by the groups of their roles: who knows best first. */
static const char *const askers[][5] = {
	[ASK_RESIDENTS] = {"resident+fellow", "coordinator",
			   "attending+faculty", "director", NULL},
	[ASK_COORDINATOR] = {"coordinator", "resident+fellow", "director",
			     "attending+faculty", NULL},
	[ASK_FACULTY] = {"attending+faculty", "resident+fellow", "director",
			 "coordinator", NULL},
	[ASK_MYSELF] = {NULL},
};

static int distance(const struct rank_person *p, enum rank_asker asker)
{
	const struct role *role = vocab_role(p->role);
	int i = 0;

	while (askers[asker][i] &&
	       !(role && strcmp(role->group, askers[asker][i]) == 0))
		i++;
	return i;
}

/* Who has answered is asked before who has not, then who knows best, then who
 * is known best. */
static bool is_asked_before(const struct rank_person *x,
			    const struct rank_person *y, enum rank_asker asker)
{
	int dx = distance(x, asker), dy = distance(y, asker);

	if (!x->exchanges != !y->exchanges)
		return x->exchanges > 0;
	if (dx != dy)
		return dx < dy;
	if (x->exchanges != y->exchanges)
		return x->exchanges > y->exchanges;
	return str_cmp(x->id, y->id) < 0;
}

static const struct rank_person *asked(const struct staff *s,
				       enum rank_asker asker)
{
	const struct rank_person *best = NULL;

	for (size_t i = 0; i < s->count + s->head_count; i++) {
		const struct rank_person *p = staff_at(s, i);

		if (askers[asker][0] &&
		    (!best || is_asked_before(p, best, asker)))
			best = p;
	}
	return best;
}

static int most_decisive_first(const void *a, const void *b)
{
	const struct rank_question *x = a, *y = b;

	if (x->worth != y->worth)
		return x->worth < y->worth ? 1 : -1;
	return (x->place > y->place) - (x->place < y->place);
}

void rank_meet(const struct rank_rules *rules, const struct rank_people *people,
	       struct rank *r)
{
	struct staff s = staff_of(people, r);

	add_people(rules, people, &s, r);
	add_interests(rules, &s, r);
	if (r->question_count)
		qsort(r->questions, r->question_count, sizeof(*r->questions),
		      most_decisive_first);
	for (size_t i = 0; i < r->question_count; i++)
		r->questions[i].of =
			asked(&s, rank_facts[r->questions[i].place].asker);
	for (int i = 0; i < RANK_REASONS; i++) {
		r->points += r->parts[i].points;
		r->upto += r->parts[i].upto;
	}
}

void rank_whom(struct buf *out, const struct rank_question *q, bool role)
{
	if (q->mine) {
		buf_addz(out, "yourself");
	} else if (!q->of) {
		buf_addz(out, "the program");
	} else {
		buf_addstr(out, q->of->name);
		if (role && q->of->role.n)
			buf_addf(out, " (%.*s)", STR_ARG(q->of->role));
	}
}
