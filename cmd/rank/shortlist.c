#include "config.h"

#include "shortlist.h"

#include <stdlib.h>

#include "base/str_map.h"
#include "model/fact.h"
#include "profile.h"
#include "store/roster.h"

void shortlist_init(struct shortlist *l,
		    const struct shortlist_options *options, int today)
{
	*l = (struct shortlist){.options = *options,
				.today = today,
				.people = RANK_PEOPLE_INIT,
				.strays = RANK_STRAYS_INIT};
}

/* One text of C after the other. */
enum {
	TEXT_ID,
	TEXT_NAME,
	TEXT_SIGNAL,
	TEXT_STATE,
	TEXT_STEP,
	TEXT_LINE,
	TEXTS,
};

/* The soonest of the days that are claimed for it. */
static int deadline_of(const struct record *r)
{
	const struct node *fact = node_get(r->root, "deadline");
	int soonest = DAY_NONE;

	for (const struct node *n = NULL; node_each(fact, &n);) {
		int day = day_parse(fact_text(n));

		if (day != DAY_NONE && (soonest == DAY_NONE || day < soonest))
			soonest = day;
	}
	return soonest;
}

/* As vocab_yes, and -1 also where sources differ. */
static int takes_signals(const struct record *r)
{
	const struct node *fact = node_get(r->root, "takes_signals");

	return fact && fact_is_disputed(fact) ? -1 : vocab_yes(fact_text(fact));
}

/* How far things are there, notes aside. */
static void put_step(struct buf *out, const struct record *r, int today)
{
	const struct node *log = node_get(r->root, "log"), *newest = NULL;
	int last = DAY_NONE;

	for (const struct node *n = NULL; node_each(log, &n);) {
		int day = day_parse(node_text(n, "date"));

		if (day == DAY_NONE || day > today || day < last ||
		    str_is(node_text(n, "type"), "note"))
			continue;
		last = day;
		newest = n;
	}
	if (!newest)
		return;
	buf_addstr(out, node_text(newest, "type"));
	buf_addc(out, ' ');
	buf_addstr(out, node_text(newest, "date"));
}

/* The last day on which its log says so, from the day to apply on. */
static int applied_on(const struct rank_rules *rules, const struct record *r)
{
	const struct node *log = node_get(r->root, "log");
	int found = DAY_NONE;

	for (const struct node *n = NULL; node_each(log, &n);) {
		int day = day_parse(node_text(n, "date"));

		if (str_is(node_text(n, "type"), "applied") &&
		    day != DAY_NONE && rules->apply != DAY_NONE &&
		    day >= rules->apply && day <= rules->today &&
		    (found == DAY_NONE || day > found))
			found = day;
	}
	return found;
}

/* What is kept of the record; `line` is what it is in the stream. */
static struct shortlist_entry *
entry_new(const struct shortlist *l, const struct record *r, struct str line)
{
	struct shortlist_entry *e = mem_zalloc(sizeof(*e));
	struct buf texts = BUF_INIT, step = BUF_INIT;
	size_t at[TEXTS];
	struct str parts[TEXTS] = {r->id,
				   record_name(r),
				   fact_text(node_get(r->root, "signal")),
				   record_text(r, "state"),
				   STR(""),
				   line};

	put_step(&step, r, l->today);
	parts[TEXT_STEP] = buf_str(&step);
	for (int i = 0; i < TEXTS; i++) {
		at[i] = texts.len;
		buf_addstr(&texts, parts[i]);
		buf_addc(&texts, '\0');
	}
	e->texts = buf_detach(&texts);
	e->signal =
		(struct str){e->texts + at[TEXT_SIGNAL], parts[TEXT_SIGNAL].n};
	e->state = (struct str){e->texts + at[TEXT_STATE], parts[TEXT_STATE].n};
	e->step = (struct str){e->texts + at[TEXT_STEP], step.len};
	e->line = (struct str){e->texts + at[TEXT_LINE], line.n};
	e->takes_signals = takes_signals(r);
	e->deadline = deadline_of(r);
	e->applied = applied_on(&l->rules, r);
	rank_init(&e->rank);
	rank_decide(&l->rules, r, &e->rank);
	e->rank.id = (struct str){e->texts + at[TEXT_ID], parts[TEXT_ID].n};
	e->rank.name = e->texts + at[TEXT_NAME];
	e->rank.owner = e;
	buf_release(&step);
	return e;
}

static void entry_free(struct shortlist_entry *e)
{
	rank_release(&e->rank);
	free(e->texts);
	free(e);
}

static void add_entry(struct shortlist *l, struct shortlist_entry *e)
{
	MEM_GROW(l->all, l->all_count, l->all_cap);
	e->place = l->all_count;
	l->all[l->all_count++] = e;
}

static void add_person(struct shortlist *l, const struct record *r,
		       const struct summary *s)
{
	rank_strays_add(&l->strays, r);
	rank_people_take(&l->people, &l->arena, &l->rules, r, s);
}

/* Is it somebody of a program, or who may be? */
static bool takes_part(const struct record *r)
{
	return r->kind == RECORD_CONTACT &&
	       (policy_of_program(r) || rank_is_stray(r));
}

/* Of a network of which only a part is read. */
static void add_rest(void *ctx, const struct roster_entry *file,
		     struct record *r)
{
	struct shortlist *l = ctx;
	struct summary s;

	if (file->kind == RECORD_PROGRAM) {
		add_entry(l, entry_new(l, r, STR("")));
	} else if (takes_part(r)) {
		summary_compute(r, l->today,
				l->rules.policy->figure[FIGURE_ATTEMPTS], &s);
		add_person(l, r, &s);
	}
}

bool shortlist_start(struct shortlist *l, const struct network *net,
		     struct diag *d)
{
	struct node *me = profile_copy(&l->arena, net->me);
	bool good = true;

	for (size_t i = 0; i < l->options.set_count; i++)
		good &= profile_set(&l->arena, me, l->options.sets[i], d);
	rank_rules_init(&l->rules, &net->policy, me, net->season, l->today);
	l->rules.brief = l->options.brief;
	if (l->options.weights)
		good &= weights_read(l->rules.weights, l->options.weights, d);
	l->started = good;
	l->whole = net->whole || !net->root;
	l->once = net->whole && l->options.single;
	if (good && !l->whole)
		roster_visit(net->root, add_rest, l);
	return good;
}

enum input_verdict shortlist_map(const struct shortlist *l,
				 struct input_item *item)
{
	const struct record *r = &item->record;
	struct shortlist_entry *e;

	if (l->whole && takes_part(r))
		return INPUT_KEEP;
	if (r->kind != RECORD_PROGRAM)
		return INPUT_DROP;
	if (l->options.lines)
		input_write_line_without(&item->out, item, "rank");
	e = entry_new(l, r, str_trim(buf_str(&item->out)));
	e->shown = true;
	item->data = e;
	return INPUT_KEEP;
}

void shortlist_emit(struct shortlist *l, struct input_item *item)
{
	if (item->data)
		add_entry(l, item->data);
	else
		add_person(l, &item->record, &item->summary);
	item->data = NULL;
}

/* What was read takes the place of what the network has under that id, and
 * counts once. */
static void drop_twins(struct shortlist *l)
{
	struct shortlist_entry **twins =
		mem_zalloc((l->all_count + 1) * sizeof(*twins));
	struct str_map ids = STR_MAP_INIT;
	size_t kept = 0, count = 0;

	for (size_t i = 0; i < l->all_count; i++)
		if (l->all[i]->shown && l->all[i]->rank.id.n)
			str_map_add(&ids, l->all[i]->rank.id, i);
	for (size_t i = 0; i < l->all_count; i++) {
		struct shortlist_entry *e = l->all[i];
		size_t first = str_map_find(&ids, e->rank.id);

		if (first == STR_MAP_NONE || first == i)
			l->all[kept++] = e;
		else
			twins[count++] = e;
	}
	l->all_count = kept;
	str_map_release(&ids);
	/* the map goes by their ids until here */
	while (count)
		entry_free(twins[--count]);
	free(twins);
}

static void put_in_order(struct shortlist *l)
{
	struct rank **ranks = mem_zalloc((l->all_count + 1) * sizeof(*ranks));

	for (size_t i = 0; i < l->all_count; i++)
		ranks[i] = &l->all[i]->rank;
	rank_sort(&l->rules, ranks, l->all_count);
	for (size_t i = 0; i < l->all_count; i++)
		l->all[i] = ranks[i]->owner;
	free(ranks);
}

bool shortlist_is_open(const struct shortlist *l)
{
	return l->counts[RANK_RANKED] || l->counts[RANK_CHECK];
}

void shortlist_settle(struct shortlist *l)
{
	if (!l->started)
		return;
	if (!l->once)
		drop_twins(l);
	rank_people_sort(&l->people);
	l->people.strays = &l->strays;
	for (size_t i = 0; i < l->all_count; i++)
		rank_meet(&l->rules, &l->people, &l->all[i]->rank);
	put_in_order(l);
	l->entries = mem_zalloc((l->all_count + 1) * sizeof(*l->entries));
	for (size_t i = 0; i < l->all_count; i++) {
		struct shortlist_entry *e = l->all[i];

		l->counts[e->rank.group] += e->shown;
		l->totals[e->rank.group]++;
	}
	if (l->options.closed && !shortlist_is_open(l))
		l->options.all = true;
	for (size_t i = 0; i < l->all_count; i++) {
		struct shortlist_entry *e = l->all[i];

		if (e->shown &&
		    (l->options.all || e->rank.group != RANK_CLOSED) &&
		    (!l->options.limit || l->count < l->options.limit))
			l->entries[l->count++] = e;
	}
}

void shortlist_release(struct shortlist *l)
{
	for (size_t i = 0; i < l->all_count; i++)
		entry_free(l->all[i]);
	free(l->all);
	free(l->entries);
	rank_people_release(&l->people);
	rank_strays_release(&l->strays);
	arena_release(&l->arena);
}

void shortlist_line(struct buf *out, const struct shortlist_entry *e)
{
	/* a line is an object that holds a name: never empty */
	buf_add(out, e->line.p, e->line.n - 1);
	buf_addz(out, ",\"rank\":");
	rank_write(out, &e->rank);
	buf_addc(out, '}');
}
