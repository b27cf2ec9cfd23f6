/* Years since graduation, months of experience, and what no points depend
 * on: certification, applications, what I closed myself. */
#include "config.h"

#include "rank/rank_impl.h"

#include "base/text.h"

enum {
	JULY = 7,
};

/* The year to which they count: that of `at`, or 0. */
static int year_at(const struct rank_case *c, const struct claim *claim)
{
	struct day_range range;
	int year, month, day;

	if (!day_parse_range(str_trim(node_text(claim->map, "at")),
			     c->rules->today, &range))
		return 0;
	day_to_civil(range.from, &year, &month, &day);
	return year;
}

static struct verdict judge_limit(const struct rank_case *c,
				  const struct claim *claim)
{
	bool less = vocab_yes(node_text(claim->map, "exclusive")) == 1;
	struct figure limit;
	int mine = c->rules->graduated, at = year_at(c, claim);
	long years;

	if (claim_is(claim, "none"))
		return verdict_met(FACT_YOG_LIMIT);
	if (!claim_figure(claim, &limit))
		return verdict_open(FACT_YOG_LIMIT, NULL);
	if (!mine)
		return verdict_open(FACT_MY_YOG, NULL);
	/* so many years are allowed, in thousandths */
	years = less ? limit.low - 1 : limit.low;
	if (at)
		return verdict_if((at - mine) * 1000L <= years, FACT_YOG_LIMIT);
	/* to September, when one applies, and to July, when one starts */
	if ((c->rules->year + 1 - mine) * 1000L <= years)
		return verdict_met(FACT_YOG_LIMIT);
	if ((c->rules->year - mine) * 1000L <= years)
		return verdict_open(
			FACT_YOG_LIMIT,
			"do they count the years since graduation to "
			"September or to July?");
	return verdict_if(false, FACT_YOG_LIMIT);
}

static struct verdict judge_from(const struct rank_case *c,
				 const struct claim *claim)
{
	int mine = c->rules->graduated;
	struct figure from;

	if (claim_is(claim, "none"))
		return verdict_met(FACT_YOG_FROM);
	if (!claim_figure(claim, &from))
		return verdict_open(FACT_YOG_FROM, NULL);
	if (!mine)
		return verdict_open(FACT_MY_YOG, NULL);
	return verdict_if(mine * 1000L >= from.low, FACT_YOG_FROM);
}

/* The profile does not say when I last worked: only who graduated within these
 * years surely did. */
static struct verdict judge_recency(const struct rank_case *c,
				    const struct claim *claim)
{
	int mine = c->rules->graduated;
	struct figure years;

	if (claim_is(claim, "none"))
		return verdict_met(FACT_RECENCY);
	if (!mine)
		return verdict_open(FACT_MY_YOG, NULL);
	if (!claim_figure(claim, &years) ||
	    (c->rules->year + 1 - mine) * 1000L > years.low)
		return verdict_open(FACT_RECENCY, NULL);
	return verdict_met(FACT_RECENCY);
}

static struct verdict judge_usce(const struct rank_case *c,
				 const struct claim *claim)
{
	const struct node *n = c->rules->mine[MINE_USCE];
	struct figure months, mine;

	if (claim_is(claim, "none"))
		return verdict_met(FACT_USCE_MONTHS);
	if (!claim_figure(claim, &months))
		return verdict_open(FACT_USCE_MONTHS, NULL);
	if (!months.low)
		return verdict_met(FACT_USCE_MONTHS);
	if (!n || !figure_read(node_scalar(n), &mine))
		return verdict_open(FACT_MY_USCE, NULL);
	return verdict_if(mine.low >= months.low, FACT_USCE_MONTHS);
}

/* Whoever counts observerships counts what is more. */
static struct verdict judge_kinds(const struct rank_case *c,
				  const struct claim *claim)
{
	const struct node *mine = c->rules->mine[MINE_USCE_KINDS];
	bool met = claim_is(claim, "none");

	for (const struct node *n = NULL; !met && node_each(claim->value, &n);)
		met = node_is_word(n, "observership") ||
		      node_has_same(mine, node_scalar(n));
	if (!met && !mine)
		return verdict_open(FACT_MY_USCE_KINDS, NULL);
	return verdict_if(met, FACT_USCE_KINDS);
}

/* May no month be asked for, may some? */
struct months {
	bool none, some;
};

static struct months asked_months(const struct rank_case *c)
{
	const struct node *fact = case_fact(c, FACT_USCE_MONTHS);
	struct months said = {0};
	struct claim claim;
	struct figure f;

	for (const struct node *n = NULL; claim_each(fact, &n);) {
		if (!claim_read(c->rules, n, &claim))
			continue;
		if (claim_is(&claim, "none"))
			said.none = true;
		else if (!claim_figure(&claim, &f))
			said.none = said.some = true;
		else
			*(f.low ? &said.some : &said.none) = true;
	}
	if (!said.none && !said.some)
		said.none = said.some = true;
	return said;
}

static void settle_graduation(const struct rank_case *c, int weight)
{
	struct outcome limit = outcome_of(c, FACT_YOG_LIMIT, judge_limit);
	struct outcome from = outcome_of(c, FACT_YOG_FROM, judge_from);
	struct outcome o[3];
	size_t n = 1;

	o[0] = limit.known || !from.known ? limit : from;
	if (limit.known && from.known)
		o[n++] = from;
	o[n++] = outcome_of(c, FACT_RECENCY, judge_recency);
	part_settle(c, RANK_YEARS, weight, o, n);
}

/* "you graduated in 2021; years since: at most 7 (their page)" */
static void say_graduation(const struct rank_case *c)
{
	static const struct wording limit = {"at most ", NULL,
					     "no limit in years"};
	static const struct wording recency = {
		NULL, "year", "no limit to how long ago you worked"};
	bool any;

	if (c->rules->graduated)
		rank_say_number(rank_why(c->rank, RANK_YEARS),
				"you graduated in ", c->rules->graduated, "");
	any = rank_say_as(c, RANK_YEARS, FACT_YOG_LIMIT,
			  "years since: ", &limit);
	any |= rank_say(c, RANK_YEARS, FACT_YOG_FROM,
			"year of graduation: ", "from ");
	if (!any)
		buf_addz(rank_why(c->rank, RANK_YEARS),
			 "their limit is unknown");
	rank_say_as(c, RANK_YEARS, FACT_RECENCY, "clinical work within ",
		    &recency);
}

/* "you have 3 months in the US; they ask for: at least 2" */
static void say_months(const struct rank_case *c, bool kinds)
{
	static const struct wording asked = {"at least ", NULL, "none asked"};
	const struct node *n = c->rules->mine[MINE_USCE];
	struct buf *why;

	if (n) {
		why = rank_why(c->rank, RANK_YEARS);
		buf_addz(why, "you have ");
		buf_addstr(why, str_trim(node_scalar(n)));
		buf_addz(why, str_is(str_trim(node_scalar(n)), "1")
				      ? " month in the US"
				      : " months in the US");
	}
	if (!rank_say_as(c, RANK_YEARS, FACT_USCE_MONTHS,
			 "months asked for: ", &asked))
		buf_addz(rank_why(c->rank, RANK_YEARS),
			 "months asked for are unknown");
	if (kinds)
		rank_say(c, RANK_YEARS, FACT_USCE_KINDS, "kinds: ", "");
}

void rank_years(const struct rank_case *c)
{
	int weight = c->rules->weights[RANK_YEARS];
	struct outcome usce[] = {
		outcome_of(c, FACT_USCE_MONTHS, judge_usce),
		outcome_of(c, FACT_USCE_KINDS, judge_kinds),
	};
	const struct months asked = asked_months(c);

	say_graduation(c);
	settle_graduation(c, weight - weight / 2);
	say_months(c, asked.some);
	/* where no month is asked for, no kind is either */
	if (asked.none && usce[1].effect != EFFECT_STOP)
		usce[1].factor_high = RANK_FULL;
	part_settle(c, RANK_YEARS, weight / 2, usce, asked.some ? 2 : 1);
}

static bool is_certified(const struct rank_case *c)
{
	const struct node *n = c->rules->mine[MINE_ECFMG];
	struct str status = n && n->type == NODE_MAP ? node_text(n, "status")
			    : n                      ? node_scalar(n)
						     : STR("");

	return text_same(str_trim(status), STR("certified")) ||
	       vocab_yes(str_trim(status)) == 1;
}

/* The day by which they want it: to apply, to be ranked or to start. */
static int certified_by(const struct rank_case *c, const struct claim *claim)
{
	const struct rank_rules *rules = c->rules;

	if (claim_is(claim, "application"))
		return rank_season_begin(rules);
	if (claim_is(claim, "ranking"))
		return rules->certified != DAY_NONE
			       ? rules->certified
			       : day_from_civil(rules->year + 1, 3, 1);
	return claim_is(claim, "start")
		       ? day_from_civil(rules->year + 1, JULY, 1)
		       : DAY_NONE;
}

static struct verdict judge_ecfmg(const struct rank_case *c,
				  const struct claim *claim)
{
	int by = certified_by(c, claim);
	struct day_range range;

	if (is_certified(c) || claim_is(claim, "none"))
		return verdict_met(FACT_ECFMG_BY);
	if (by == DAY_NONE)
		return verdict_open(FACT_ECFMG_BY, NULL);
	if (!day_parse_range(
		    str_trim(node_text(c->rules->mine[MINE_ECFMG], "date")),
		    c->rules->today, &range))
		return verdict_open(FACT_MY_ECFMG, NULL);
	return verdict_if(range.to <= by, FACT_ECFMG_BY);
}

static struct verdict judge_accepting(const struct rank_case *c,
				      const struct claim *claim)
{
	int yes = vocab_yes(str_trim(node_scalar(claim->value)));

	(void)c;
	if (yes < 0 && !claim_is(claim, "none"))
		return verdict_open(FACT_ACCEPTING, NULL);
	return verdict_if(yes == 1, FACT_ACCEPTING);
}

/* What I closed myself, whenever that was. */
static void stop_closed(const struct rank_case *c)
{
	const struct node *fact = node_get(c->root, "closed_to_me");
	struct claim claim;

	for (const struct node *n = NULL; claim_each(fact, &n);) {
		struct buf text = BUF_INIT;

		if (!claim_read(c->rules, n, &claim) || !claim.strict ||
		    claim_is(&claim, "none") ||
		    vocab_yes(str_trim(node_scalar(claim.value))) == 0)
			continue;
		buf_addz(&text, "closed_to_me: ");
		claims_say(&text, c->rules, n, &(struct wording){0});
		rank_text_add(&c->rank->stops, buf_str(&text));
		buf_release(&text);
		return;
	}
}

void rank_gates(const struct rank_case *c)
{
	struct outcome o = outcome_of(c, FACT_ACCEPTING, judge_accepting);

	stop_closed(c);
	part_gate(c, &o);
	o = outcome_of(c, FACT_ECFMG_BY, judge_ecfmg);
	part_gate(c, &o);
}
