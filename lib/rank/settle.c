/* What claims come to: outcomes, points, questions, stops. */
#include "config.h"

#include "rank/rank_impl.h"

/* How much of the share a rule leaves, at least and at most: nothing where it
 * is unmet and strict, perhaps all where that is old; of a preference half. */
static void share_left(const struct claim *claim, const struct verdict *v,
		       int *low, int *high)
{
	*low = *high = RANK_FULL;
	if (v->answer == ANSWER_OPEN)
		*low = claim->strict ? 0 : RANK_FULL / 2;
	else if (v->answer == ANSWER_UNMET && !claim->strict)
		*low = *high = RANK_FULL / 2;
	else if (v->answer == ANSWER_UNMET) {
		*low = 0;
		*high = claim->old ? RANK_FULL : 0;
	}
}

/* How many of the claims of a fact are of each sort. */
struct census {
	int met, unmet, strict_now, strict_old;
};

static enum effect effect_of(const struct census *n, bool open)
{
	if (open || (n->met && n->unmet))
		return EFFECT_OPEN;
	if (!n->unmet)
		return EFFECT_NONE;
	if (n->strict_now)
		return EFFECT_STOP;
	return n->strict_old ? EFFECT_CHECK : EFFECT_HALF;
}

static void take_claim(struct outcome *o, struct census *n,
		       const struct claim *claim, const struct verdict *v)
{
	int low, high;

	share_left(claim, v, &low, &high);
	if (!o->known) {
		o->known = true;
		o->low = v->low;
		o->high = v->high;
		o->factor_low = low;
		o->factor_high = high;
	}
	o->differ = o->differ || v->low != o->low || v->high != o->high;
	o->old = o->old || claim->old;
	o->low = least(o->low, v->low);
	o->high = most(o->high, v->high);
	o->factor_low = least(o->factor_low, low);
	o->factor_high = most(o->factor_high, high);
	n->met += v->answer == ANSWER_MET;
	n->unmet += v->answer == ANSWER_UNMET;
	n->strict_now +=
		v->answer == ANSWER_UNMET && claim->strict && !claim->old;
	n->strict_old +=
		v->answer == ANSWER_UNMET && claim->strict && claim->old;
	if (v->ask && !o->open.ask)
		o->open = *v;
}

struct outcome outcome_missing(enum rank_fact fact)
{
	return (struct outcome){.fact = fact,
				.high = RANK_FULL,
				.factor_low = RANK_FULL,
				.factor_high = RANK_FULL};
}

struct outcome outcome_of(const struct rank_case *c, enum rank_fact fact,
			  rank_judge *judge)
{
	const struct node *node = case_fact(c, fact);
	struct outcome o = outcome_missing(fact);
	struct census census = {0};
	bool open = false;

	for (const struct node *n = NULL; claim_each(node, &n);) {
		struct claim claim;
		struct verdict v;

		if (n->type == NODE_MAP && node_empty(o.ask))
			o.ask = node_get(n, "ask");
		if (!claim_read(c->rules, n, &claim))
			continue;
		v = judge(c, &claim);
		open = open || v.answer == ANSWER_OPEN;
		take_claim(&o, &census, &claim, &v);
	}
	o.effect = effect_of(&census, open);
	o.differ = o.differ || (census.met && census.unmet);
	if (o.effect == EFFECT_STOP)
		o.factor_low = o.factor_high = 0;
	return o;
}

int part_points(int weight, int share)
{
	return (int)((2L * weight * share + RANK_FULL) / (2L * RANK_FULL));
}

int share_of(long count, long full)
{
	return count < full ? (int)(count * RANK_FULL / full) : RANK_FULL;
}

void rank_text_add(struct rank_texts *t, struct str text)
{
	struct buf line = BUF_INIT;

	buf_addstr(&line, text);
	MEM_GROW(t->items, t->count, t->cap);
	t->items[t->count++] = line;
}

struct buf *rank_why(struct rank *r, enum rank_reason reason)
{
	struct buf *why = &r->parts[reason].why;

	if (why->len)
		buf_addz(why, "; ");
	return why;
}

void rank_ask(struct rank *r, enum rank_fact fact, int worth, const char *ask,
	      struct buf *own)
{
	struct rank_question *q;

	MEM_GROW(r->questions, r->question_count, r->question_cap);
	q = &r->questions[r->question_count++];
	*q = (struct rank_question){.place = (int)fact,
				    .fact = rank_facts[fact].name,
				    .word = rank_facts[fact].word,
				    .mine = rank_facts[fact].asker ==
					    ASK_MYSELF,
				    .ask = str_z(ask),
				    .worth = worth};
	if (!own)
		return;
	q->ask.n = own->len;
	q->ask.p = q->own = buf_detach(own);
}

void rank_say_number(struct buf *out, const char *before, long number,
		     const char *after)
{
	buf_addz(out, before);
	buf_addnum(out, number);
	buf_addz(out, after);
}

/* "visas: none (their page, checked 2026-05-18)" */
static void say_fact(struct buf *out, const struct rank_case *c,
		     enum rank_fact fact)
{
	buf_addz(out, rank_facts[fact].name);
	buf_addz(out, ": ");
	claims_say(out, c->rules, case_fact(c, fact), &(struct wording){0});
}

static void put_unmet(const struct rank_case *c, const struct outcome *o)
{
	struct buf text = BUF_INIT;

	if (o->effect != EFFECT_STOP && o->effect != EFFECT_CHECK)
		return;
	say_fact(&text, c, o->fact);
	buf_addz(&text, "; ");
	buf_addz(&text, rank_facts[o->fact].unmet);
	rank_text_add(o->effect == EFFECT_STOP ? &c->rank->stops
					       : &c->rank->check,
		      buf_str(&text));
	buf_release(&text);
}

/* What is to be said of it comes from the sources, where they differ, from my
 * profile, where it lacks something, else from the file. Once invited, one
 * does not ask what it takes to be invited: that could only harm. */
static void put_question(const struct rank_case *c, const struct outcome *o,
			 int worth)
{
	bool differ = o->differ || o->effect == EFFECT_CHECK;
	enum rank_fact fact =
		o->open.ask && !o->differ ? o->open.fact : o->fact;
	struct buf own = BUF_INIT;

	if (!worth && o->effect != EFFECT_CHECK && o->effect != EFFECT_OPEN &&
	    node_empty(o->ask))
		return;
	if (rank_facts[fact].invites && rank_invited(c))
		return;
	if (differ) {
		buf_addz(&own,
			 o->differ ? "which holds? " : "is it still so? ");
		say_fact(&own, c, o->fact);
	} else if (!node_empty(o->ask) && fact == o->fact) {
		buf_addstr(&own, str_trim(node_scalar(o->ask)));
	}
	rank_ask(c->rank, fact, worth,
		 o->open.ask ? o->open.ask : rank_facts[fact].ask,
		 own.len ? &own : NULL);
	buf_release(&own);
}

enum {
	RULES_MAX = 4, /* of one part */
};

void part_settle(const struct rank_case *c, enum rank_reason reason, int weight,
		 const struct outcome *o, size_t n)
{
	struct rank_part *part = &c->rank->parts[reason];
	int low = o[0].low, high = o[0].high, points = 0, upto = 0;
	int worth[RULES_MAX] = {0}, span = 0;

	for (size_t i = 0; i < n; i++) {
		int more;

		low = low * o[i].factor_low / RANK_FULL;
		high = high * o[i].factor_high / RANK_FULL;
		points = part_points(weight, low);
		upto = part_points(weight, high);
		more = upto - points - span;
		span = upto - points;
		worth[i] = most(more, 0);
		for (size_t k = 0; k < i && more < 0; k++) {
			int taken = least(worth[k], -more);

			worth[k] -= taken;
			more += taken;
		}
	}
	part->points += points;
	part->upto += upto;
	for (size_t i = 0; i < n; i++) {
		part->old = part->old || o[i].old;
		put_unmet(c, &o[i]);
		put_question(c, &o[i], worth[i]);
	}
}

void part_gate(const struct rank_case *c, const struct outcome *o)
{
	put_unmet(c, o);
	put_question(c, o, 0);
}
