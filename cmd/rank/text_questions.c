/* The questions of all programs, and where signals go. */
#include "config.h"

#include "text_impl.h"

#include <stdlib.h>
#include <string.h>

enum {
	WORTH = 5, /* columns: "+20" */
	NAMED = 4, /* programs, else they are counted */
};

struct asked {
	const struct rank_question *question;
	const struct shortlist_entry *entry;
	const void *whom; /* the person, else the program */
	size_t place, group;
};

static int by_whom(const void *a, const void *b)
{
	const struct asked *x = a, *y = b;
	uintptr_t p = (uintptr_t)x->whom, q = (uintptr_t)y->whom;

	if (p != q)
		return p < q ? -1 : 1;
	return (x->place > y->place) - (x->place < y->place);
}

/* What I can answer myself comes first, then who knows the best program. */
static int in_order(const void *a, const void *b)
{
	const struct asked *x = a, *y = b;
	bool mine = x->question->mine;

	if (mine != y->question->mine)
		return mine ? -1 : 1;
	if (mine && x->question->fact != y->question->fact)
		return strcmp(x->question->fact, y->question->fact);
	if (!mine && x->group != y->group)
		return x->group < y->group ? -1 : 1;
	return (x->place > y->place) - (x->place < y->place);
}

/* Questions come in the order of their programs, and of one program by worth:
 * a person's first is the place of all. */
static void put_in_order(struct asked *all, size_t count)
{
	if (!count)
		return;
	qsort(all, count, sizeof(*all), by_whom);
	for (size_t i = 0; i < count; i++)
		all[i].group = i && all[i].whom == all[i - 1].whom
				       ? all[i - 1].group
				       : all[i].place;
	qsort(all, count, sizeof(*all), in_order);
}

static struct asked *gather(const struct shortlist *l, size_t *count)
{
	struct asked *all = NULL;
	size_t cap = 0;

	*count = 0;
	for (size_t i = 0; i < l->count; i++) {
		const struct rank *r = &l->entries[i]->rank;

		for (size_t k = 0; k < r->question_count; k++) {
			MEM_GROW(all, *count, cap);
			all[*count] = (struct asked){
				.question = &r->questions[k],
				.entry = l->entries[i],
				.whom = r->questions[k].of
						? (const void *)r->questions[k]
							  .of
						: l->entries[i],
				.place = *count};
			++*count;
		}
	}
	put_in_order(all, *count);
	return all;
}

/* "decides Edge, Oak Hospital", or "decides 5 programs"; "for" them where no
 * points depend on it. */
static void say_programs(struct buf *out, const struct asked *all, size_t count,
			 int most)
{
	const char *verb = most ? "decides" : "for";

	if (count > NAMED) {
		buf_addf(out, "%s %zu programs", verb, count);
	} else {
		for (size_t i = 0; i < count; i++)
			buf_addf(out, "%s %s", i ? "," : verb,
				 all[i].entry->rank.name);
	}
	if (most)
		buf_addf(out, ", up to +%d", most);
}

/* One question to myself stands for all programs that wait for it. */
static void put_mine(const struct page *p, const struct asked *all,
		     size_t count)
{
	const struct rank_question *q = all[0].question;
	struct buf line = BUF_INIT;
	int most = 0;

	for (size_t i = 0; i < count; i++)
		if (all[i].question->worth > most)
			most = all[i].question->worth;
	buf_pad(p->out, ' ', WORTH);
	buf_addf(&line, "yourself: %.*s (%s, ", STR_ARG(q->ask), q->fact);
	say_programs(&line, all, count, most);
	buf_addc(&line, ')');
	page_wrapped(p, buf_str(&line), WORTH, STYLE_PLAIN);
	buf_release(&line);
}

static void put_question(const struct page *p, const struct asked *a)
{
	const struct rank_question *q = a->question;
	struct buf line = BUF_INIT;

	if (q->worth)
		buf_addf(&line, "+%d", q->worth);
	buf_addf(p->out, "%-*s", WORTH, line.len ? line.s : "");
	buf_clear(&line);
	if (!q->of && strcmp(q->fact, "interests") == 0)
		buf_addz(&line, "read their page: ");
	buf_addstr(&line, q->ask);
	page_wrapped(p, buf_str(&line), WORTH, STYLE_PLAIN);
	buf_release(&line);
}

/* All for one person, or one program where nobody is known. */
static void put_theirs(const struct page *p, const struct asked *all,
		       size_t count)
{
	struct buf line = BUF_INIT;

	for (size_t i = 0; i < count; i++) {
		if (!i || all[i].entry != all[i - 1].entry) {
			buf_clear(&line);
			rank_whom(&line, all[i].question, true);
			buf_addf(&line, "%s %s",
				 all[i].question->of ? "," : ":",
				 all[i].entry->rank.name);
			page_wrapped(p, buf_str(&line), 0, STYLE_STRONG);
		}
		put_question(p, &all[i]);
	}
	buf_release(&line);
}

static bool is_same_block(const struct asked *x, const struct asked *y)
{
	if (x->question->mine || y->question->mine)
		return x->question->mine && y->question->mine &&
		       x->question->fact == y->question->fact;
	return x->group == y->group;
}

void page_ask(const struct page *p)
{
	size_t count, same;
	struct asked *all = gather(p->list, &count);

	for (size_t i = 0; i < count; i += same) {
		same = 1;
		while (i + same < count &&
		       is_same_block(&all[i], &all[i + same]))
			same++;
		if (all[i].question->mine)
			put_mine(p, &all[i], same);
		else
			put_theirs(p, &all[i], same);
	}
	free(all);
}

static bool is_given(const struct shortlist_entry *e)
{
	return e->signal.n && !str_is(e->signal, "none") &&
	       !str_is(e->signal, "unknown") && vocab_yes(e->signal) != 0;
}

/* I chose to send it none. */
static bool is_refused(const struct shortlist_entry *e)
{
	return str_is(e->signal, "none") || vocab_yes(e->signal) == 0;
}

/* "you chose gold; ", or that it has gone already */
static void say_chosen(struct buf *out, const struct shortlist_entry *e)
{
	char day[DAY_TEXT];
	bool tier = is_given(e) && !str_is(e->signal, "given") &&
		    vocab_yes(e->signal) < 0;
	struct str what = tier ? e->signal : STR("it");

	if (e->applied != DAY_NONE)
		buf_addf(out, "%.*s went with the application on %s; ",
			 STR_ARG(what), day_format(e->applied, day));
	else if (is_given(e))
		buf_addf(out, "you chose %.*s; ", STR_ARG(what));
}

static void put_signal(const struct page *p, const struct shortlist_entry *e,
		       size_t number)
{
	struct buf line = BUF_INIT;

	buf_addf(p->out, "%3zu  ", number);
	buf_addf(&line, "%s: ", e->rank.name);
	say_chosen(&line, e);
	if (e->rank.place)
		buf_addf(&line, "place %d with ", e->rank.place);
	page_points(&line, e->rank.points, e->rank.upto);
	buf_addz(&line, " points");
	if (e->rank.points)
		buf_addz(&line, ": ");
	page_strengths(&line, &e->rank, SIZE_MAX);
	if (e->takes_signals < 0 && e->applied == DAY_NONE)
		buf_addz(&line, "; ask whether it takes signals");
	page_wrapped(p, buf_str(&line), WORTH, STYLE_PLAIN);
	buf_release(&line);
}

/* Where the next signal could go: who has my application has what came with
 * it. */
static bool is_open_to(const struct shortlist_entry *e)
{
	return e->rank.group == RANK_RANKED && e->takes_signals != 0 &&
	       e->applied == DAY_NONE && !is_refused(e);
}

static void put_signals_heading(const struct page *p, size_t budget)
{
	const struct rank_rules *rules = &p->list->rules;
	bool before = p->list->today < rules->apply;
	struct buf line = BUF_INIT;
	char day[DAY_TEXT];

	buf_addf(&line, "%zu signals, to be sent with the application ",
		 budget);
	buf_addf(&line, before ? "on %s" : "before programs read it on %s",
		 day_format(before ? rules->apply : rules->read, day));
	page_wrapped(p, buf_str(&line), 0, STYLE_STRONG);
	buf_release(&line);
}

static void put_refused(const struct page *p)
{
	const struct shortlist *l = p->list;
	struct buf line = BUF_INIT;

	for (size_t i = 0; i < l->count; i++)
		if (is_refused(l->entries[i]))
			buf_addf(&line, "%s%s",
				 line.len ? ", " : "you chose to send none to ",
				 l->entries[i]->rank.name);
	if (line.len) {
		buf_pad(p->out, ' ', WORTH);
		page_wrapped(p, buf_str(&line), WORTH, STYLE_DIM);
	}
	buf_release(&line);
}

void page_signals(const struct page *p)
{
	const struct shortlist *l = p->list;
	size_t budget = (size_t)l->rules.policy->figure[FIGURE_RANK_SIGNALS];
	size_t used = 0;

	put_signals_heading(p, budget);
	for (int given = 1; given >= 0; given--)
		for (size_t i = 0; i < l->count && used < budget; i++) {
			const struct shortlist_entry *e = l->entries[i];

			if (is_given(e) == (given == 1) &&
			    (given || is_open_to(e)))
				put_signal(p, e, ++used);
		}
	put_refused(p);
}
