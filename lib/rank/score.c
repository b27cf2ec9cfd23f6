/* The Step 2 score and how often exams were tried. */
#include "config.h"

#include "rank/rank_impl.h"

#include "base/text.h"

enum {
	OLD_SCALE = 100 * RANK_FULL, /* scores below had two figures */
};

/* A gate, not a ladder: half at the score that they name, nothing so far below
 * it that all is given so far above. */
static int margin(const struct rank_case *c, long mine, long theirs)
{
	long full = c->rules->policy->figure[FIGURE_RANK_SCORE_FULL];
	long share = (mine - theirs + full * RANK_FULL) / (2 * full);

	if (mine - theirs <= -full * RANK_FULL)
		return 0;
	return share < RANK_FULL ? (int)share : RANK_FULL;
}

static struct verdict judge_min(const struct rank_case *c,
				const struct claim *claim)
{
	long mine = c->rules->score;
	struct figure f;
	struct verdict v = verdict_met(FACT_STEP2_MIN);

	if (claim_is(claim, "none") || claim_is(claim, "pass"))
		return v;
	if (!claim_figure(claim, &f))
		return verdict_vague(FACT_STEP2_MIN, NULL);
	if (f.low < OLD_SCALE)
		return verdict_vague(
			FACT_STEP2_MIN,
			"that minimum is of the old scale; which Step "
			"2 score do they ask for now?");
	v.answer = mine < f.low ? ANSWER_UNMET : ANSWER_MET;
	v.low = v.high = margin(c, mine, f.low);
	/* what they ask for now may be anything */
	if (v.answer == ANSWER_UNMET && claim->strict && claim->old)
		v.high = RANK_FULL;
	return v;
}

static struct verdict judge_typical(const struct rank_case *c,
				    const struct claim *claim)
{
	long mine = c->rules->score;
	struct figure f;
	struct verdict v = verdict_met(FACT_STEP2_TYPICAL);

	if (!claim_figure(claim, &f))
		return verdict_vague(FACT_STEP2_TYPICAL, NULL);
	v.low = v.high = margin(c, mine, (f.low + f.high) / 2);
	return v;
}

/* Failed attempts: a number, or a map of them by exam of which the most
 * counts. False when the profile does not say. */
static bool my_attempts(const struct rank_case *c, long *failed)
{
	const struct node *n = c->rules->mine[MINE_ATTEMPTS];
	bool any = false;
	struct figure f;

	*failed = 0;
	if (!n)
		return false;
	if (n->type != NODE_MAP) {
		any = figure_read(node_scalar(n), &f);
		*failed = any ? f.low : 0;
		return any || vocab_yes(node_scalar(n)) == 0 ||
		       text_same(node_scalar(n), STR("none"));
	}
	for (n = n->first; n; n = n->next) {
		if (!figure_read(node_scalar(n), &f))
			continue;
		any = true;
		*failed = f.low > *failed ? f.low : *failed;
	}
	return any;
}

static struct verdict judge_attempts(const struct rank_case *c,
				     const struct claim *claim)
{
	struct verdict v = verdict_met(FACT_ATTEMPTS_MAX);
	struct figure f;
	long failed;

	if (claim_is(claim, "none"))
		return v;
	if (!claim_figure(claim, &f))
		return verdict_open(FACT_ATTEMPTS_MAX, NULL);
	if (!my_attempts(c, &failed))
		return verdict_open(FACT_MY_ATTEMPTS, NULL);
	if (failed + RANK_FULL > f.low)
		v.answer = ANSWER_UNMET;
	return v;
}

/* A rule that is not known is open for one who failed once. */
static struct outcome attempts_of(const struct rank_case *c)
{
	struct outcome o = outcome_of(c, FACT_ATTEMPTS_MAX, judge_attempts);
	long failed;

	if (!o.known && my_attempts(c, &failed) && failed > 0)
		o.factor_low = 0;
	return o;
}

/* "yours is 251; minimum: 230 (their page); attempts: 2" */
static void say_score(const struct rank_case *c)
{
	bool typical, minimum;

	if (c->rules->score >= 0)
		rank_say_number(rank_why(c->rank, RANK_SCORE), "yours is ",
				c->rules->score / RANK_FULL, "");
	typical = rank_say(c, RANK_SCORE, FACT_STEP2_TYPICAL, "usual: ", "");
	minimum = rank_say(c, RANK_SCORE, FACT_STEP2_MIN, "minimum: ", "");
	if (!typical && !minimum)
		buf_addz(rank_why(c->rank, RANK_SCORE), "theirs is unknown");
	rank_say(c, RANK_SCORE, FACT_ATTEMPTS_MAX, "attempts: ", "at most ");
}

void rank_score(const struct rank_case *c)
{
	struct outcome o[3];
	size_t n = 2;

	say_score(c);
	if (c->rules->score < 0) {
		o[0] = outcome_missing(FACT_MY_STEP2);
	} else {
		o[0] = outcome_of(c, FACT_STEP2_TYPICAL, judge_typical);
		o[1] = outcome_of(c, FACT_STEP2_MIN, judge_min);
		if (o[0].known)
			n = 3;
		else
			o[0] = o[1];
	}
	o[n - 1] = attempts_of(c);
	part_settle(c, RANK_SCORE, c->rules->weights[RANK_SCORE], o, n);
}
