/* Visas, and whether international graduates are there. */
#include "config.h"

#include "rank/rank_impl.h"

#include "base/text.h"

static bool needs_visa(const struct rank_rules *rules)
{
	const struct node *mine = rules->mine[MINE_VISA];

	return !mine || mine->type == NODE_LIST || !node_is_word(mine, "none");
}

static bool has_step3(const struct rank_rules *rules)
{
	const struct node *n = rules->mine[MINE_STEP3];
	struct str text = n ? str_trim(node_scalar(n)) : STR("");
	struct figure score;

	return vocab_yes(text) == 1 || text_same(text, STR("pass")) ||
	       text_same(text, STR("passed")) || figure_read(text, &score);
}

/* Do all that is known of it say yes, as more than a preference? */
static bool wants_step3(const struct rank_case *c)
{
	const struct node *fact = case_find(c, "step3_for_h1b");
	bool wanted = false;

	for (const struct node *n = NULL; claim_each(fact, &n);) {
		struct claim claim;

		if (!claim_read(c->rules, n, &claim))
			continue;
		if (!claim.strict ||
		    vocab_yes(str_trim(node_scalar(claim.value))) != 1)
			return false;
		wanted = true;
	}
	return wanted;
}

/* A share of the weight that a visa gives: as it stands, and at most. */
struct offer {
	bool any;
	int low, high;
	const char *ask; /* what is open about it, or NULL */
	enum rank_fact fact;
};

/* The best of several: as it stands, and at most. */
static void take(struct offer *best, const struct offer *o)
{
	best->any = true;
	if (o->high > best->high) {
		best->ask = o->ask;
		best->fact = o->fact;
	}
	best->low = most(best->low, o->low);
	best->high = most(best->high, o->high);
}

static void leave_open(struct offer *o, int low, enum rank_fact fact)
{
	if (low >= o->low)
		return;
	o->low = low;
	o->fact = fact;
	o->ask = rank_facts[fact].ask;
}

/* My first choice, or one that comes after it. */
static int share_of_choice(const struct rank_case *c, const char *visa)
{
	const struct node *mine = c->rules->mine[MINE_VISA];
	int second = c->rules->policy->figure[FIGURE_RANK_SECOND] * 10;
	int place = 0;

	for (const struct node *n = NULL; node_each(mine, &n); place++)
		if (node_is_word(n, visa) || node_is_word(n, "either"))
			return place ? second : RANK_FULL;
	return 0;
}

static void take_j1(const struct rank_case *c, struct offer *best)
{
	int share = share_of_choice(c, "J-1");
	struct offer o = {.low = share, .high = share};

	if (share)
		take(best, &o);
}

/* Its fee weighs on who lives abroad, and it may wait for Step 3. */
static void take_h1b(const struct rank_case *c, struct offer *best)
{
	const struct node *home = c->rules->mine[MINE_RESIDENCE];
	int abroad = c->rules->policy->figure[FIGURE_RANK_ABROAD] * 10;
	int share = share_of_choice(c, "H-1B");
	struct offer o = {.low = share, .high = share};

	if (!share)
		return;
	if (home && node_is_word(home, "abroad"))
		o.low = o.high = share < abroad ? share : abroad;
	else if (!home)
		leave_open(&o, abroad, FACT_MY_RESIDENCE);
	if (wants_step3(c) && !has_step3(c->rules))
		leave_open(&o, 0, FACT_MY_STEP3);
	take(best, &o);
}

static void take_visa(const struct rank_case *c, const struct node *n,
		      struct offer *best)
{
	struct offer o = {
		.low = c->rules->policy->figure[FIGURE_RANK_CASE] * 10,
		.high = RANK_FULL,
		.ask = "they decide case by case: would they sponsor a visa "
		       "for you?",
		.fact = FACT_VISAS};

	if (node_is_word(n, "J-1") || node_is_word(n, "either"))
		take_j1(c, best);
	if (node_is_word(n, "H-1B") || node_is_word(n, "either"))
		take_h1b(c, best);
	if (node_is_word(n, "case-by-case"))
		take(best, &o);
}

static bool is_visa(const struct node *n)
{
	for (const struct word *w = vocab_visas; w->name; w++)
		if (node_is_word(n, w->name))
			return true;
	return node_is_word(n, "case-by-case") || node_is_word(n, "F-1");
}

/* A word that is no visa may be one that is spelled in another way. */
static bool is_unclear(const struct claim *claim)
{
	for (const struct node *n = NULL; node_each(claim->value, &n);)
		if (!is_visa(n))
			return true;
	return false;
}

static struct verdict judge_visas(const struct rank_case *c,
				  const struct claim *claim)
{
	struct offer best = {.fact = FACT_VISAS};

	for (const struct node *n = NULL; node_each(claim->value, &n);)
		take_visa(c, n, &best);
	if (best.any)
		return (struct verdict){ANSWER_MET, best.low, best.high,
					best.low < best.high ? best.ask : NULL,
					best.fact};
	if (is_unclear(claim))
		return verdict_vague(FACT_VISAS, NULL);
	return verdict_if(false, FACT_VISAS);
}

void rank_visa(const struct rank_case *c)
{
	int weight = c->rules->weights[RANK_VISA];
	struct buf *why = rank_why(c->rank, RANK_VISA);
	struct outcome o;

	if (!needs_visa(c->rules)) {
		buf_addz(why, "you need none");
		c->rank->parts[RANK_VISA].points = weight;
		c->rank->parts[RANK_VISA].upto = weight;
		return;
	}
	if (!rank_say(c, RANK_VISA, FACT_VISAS, "", ""))
		buf_addz(why, "unknown");
	if (!c->rules->mine[MINE_VISA])
		o = outcome_missing(FACT_MY_VISA);
	else
		o = outcome_of(c, FACT_VISAS, judge_visas);
	part_settle(c, RANK_VISA, weight, &o, 1);
}

static struct verdict judge_residents(const struct rank_case *c,
				      const struct claim *claim)
{
	long full = c->rules->policy->figure[FIGURE_RANK_RESIDENTS] * RANK_FULL;
	int yes = vocab_yes(str_trim(node_scalar(claim->value)));
	struct verdict v = {ANSWER_MET, 0, 0, NULL, FACT_VISA_RESIDENTS};
	struct figure f = {yes == 1 ? RANK_FULL : 0, 0};

	if (yes < 0 && !claim_is(claim, "none") && !claim_figure(claim, &f))
		return verdict_vague(FACT_VISA_RESIDENTS, NULL);
	v.low = v.high = share_of(f.low, full);
	return v;
}

/* Of percent, in thousandths. */
static int img_share(const struct rank_case *c, long percent)
{
	long full = c->rules->policy->figure[FIGURE_RANK_IMG_FULL] * RANK_FULL;

	return share_of(percent, full);
}

static struct verdict judge_share(const struct rank_case *c,
				  const struct claim *claim)
{
	struct verdict v = {ANSWER_MET, 0, 0, NULL, FACT_IMG_SHARE};
	struct figure f = {0, 0};

	if (!claim_is(claim, "none") && !claim_figure(claim, &f))
		return verdict_vague(FACT_IMG_SHARE, NULL);
	v.low = v.high = img_share(c, f.low);
	return v;
}

/* The one figure of a fact that all its sources agree on. */
static bool one_figure(const struct rank_case *c, const char *key,
		       struct figure *out)
{
	const struct node *fact = node_get(c->root, key);
	const struct node *n = NULL;
	struct claim claim;

	return claim_each(fact, &n) && n == fact &&
	       claim_read(c->rules, fact, &claim) && claim_figure(&claim, out);
}

/* Where the share is unknown: IMGs in a class of so many. */
static void count_class(const struct rank_case *c, struct outcome *o)
{
	struct figure imgs, positions;

	if (o->known || !one_figure(c, "imgs_per_class", &imgs) ||
	    !one_figure(c, "positions", &positions) || !positions.low)
		return;
	o->known = true;
	o->low = o->high =
		img_share(c, imgs.low * 100 / positions.low * RANK_FULL);
	rank_say_number(rank_why(c->rank, RANK_IMG),
			"IMGs: ", imgs.low / RANK_FULL, " of ");
	rank_say_number(&c->rank->parts[RANK_IMG].why, "",
			positions.low / RANK_FULL, " in a class");
}

/* Residents on visas say more than a share, which counts citizens, too: with
 * none of them half of it is left. */
static struct outcome with_residents(const struct outcome *share,
				     const struct outcome *residents)
{
	int low = share->low * share->factor_low / RANK_FULL;
	int high = share->high * share->factor_high / RANK_FULL;
	struct outcome o = *residents;

	if (!share->known)
		return o;
	o.old = o.old || share->old;
	if (!residents->known) {
		o.low = low / 2;
		return o;
	}
	o.low = most(o.low, o.low ? low : low / 2);
	o.high = most(o.high, o.high ? high : high / 2);
	return o;
}

static bool is_settled(const struct outcome *o)
{
	return o->known && o->effect == EFFECT_NONE && o->low == o->high;
}

/* What is open is a question about that fact. */
static void ask_of(struct outcome *o, const struct outcome *fact)
{
	o->fact = fact->fact;
	o->differ = fact->differ;
	o->effect = fact->effect;
	o->open = fact->open;
	o->ask = fact->ask;
}

void rank_img(const struct rank_case *c)
{
	int weight = c->rules->weights[RANK_IMG];
	struct outcome share = outcome_of(c, FACT_IMG_SHARE, judge_share);
	struct outcome residents =
		outcome_of(c, FACT_VISA_RESIDENTS, judge_residents);
	struct buf *why = &c->rank->parts[RANK_IMG].why;
	struct outcome both;

	rank_say(c, RANK_IMG, FACT_IMG_SHARE, "IMGs: ", "");
	count_class(c, &share);
	if (needs_visa(c->rules))
		rank_say(c, RANK_IMG, FACT_VISA_RESIDENTS,
			 "residents on a visa: ", "");
	if (!why->len)
		buf_addz(why, "unknown");
	if (needs_visa(c->rules)) {
		both = with_residents(&share, &residents);
		part_gate(c, is_settled(&residents) ? &residents : &share);
		ask_of(&both, is_settled(&residents) ? &share : &residents);
		share = both;
	}
	part_settle(c, RANK_IMG, weight, &share, 1);
}
