/* What I look for: interests, a place, a kind of program. */
#include "config.h"

#include "rank/rank_impl.h"

#include "base/text.h"
#include "model/fact.h"

/* What a fact says, whoever says so, folded, a line each. */
static void gather(struct buf *out, const struct rank_case *c, const char *key)
{
	const struct node *fact = node_get(c->root, key);

	for (const struct node *n = NULL; claim_each(fact, &n);) {
		struct claim claim;

		if (!claim_read(c->rules, n, &claim))
			continue;
		for (const struct node *v = NULL; node_each(claim.value, &v);) {
			text_fold(out, node_scalar(v));
			buf_addc(out, '\n');
		}
	}
}

void rank_offers(const struct rank_case *c)
{
	static const char *const keys[] = {"culture", "mentoring", "support",
					   "tags", "notes"};
	const struct node *mine = c->rules->mine[MINE_INTERESTS];
	struct buf said = BUF_INIT, wanted = BUF_INIT;
	uint64_t bit = 1;

	for (size_t i = 0; mine && i < sizeof(keys) / sizeof(*keys); i++)
		gather(&said, c, keys[i]);
	c->rank->told = said.len > 0;
	for (const struct node *n = NULL;
	     bit && said.len && node_each(mine, &n); bit <<= 1) {
		buf_clear(&wanted);
		text_fold(&wanted, str_trim(node_scalar(n)));
		if (wanted.len &&
		    str_find(buf_str(&said), buf_str(&wanted)) >= 0)
			c->rank->interests |= bit;
	}
	buf_release(&wanted);
	buf_release(&said);
}

static void add_where(const struct rank_case *c, int weight,
		      const struct node *states, const struct node *cities)
{
	struct str state = node_text(c->root, "state");
	struct str city = node_text(c->root, "city");
	struct buf *why = rank_why(c->rank, RANK_PLACE);
	struct outcome o = outcome_missing(FACT_STATE);

	if (node_has_same(states, state) || node_has_same(cities, city)) {
		o.low = RANK_FULL;
		buf_addstr(why, node_has_same(states, state) ? state : city);
		buf_addz(why, " is where you look");
	} else if ((states && !state.n) || (cities && !city.n)) {
		buf_addz(why, "where it is, is unknown");
	} else {
		o.high = 0;
		buf_addstr(why, state.n ? state : city);
		buf_addz(why, " is not where you look");
	}
	part_settle(c, RANK_PLACE, weight, &o, 1);
}

static struct verdict judge_type(const struct rank_case *c,
				 const struct claim *claim)
{
	const struct node *types = c->rules->mine[MINE_TYPES];
	struct verdict v = verdict_met(FACT_TYPE);

	if (!node_has_same(types, node_scalar(claim->value)))
		v.low = v.high = 0;
	return v;
}

void rank_place(const struct rank_case *c)
{
	const struct node *states = c->rules->mine[MINE_STATES];
	const struct node *cities = c->rules->mine[MINE_CITIES];
	const struct node *types = c->rules->mine[MINE_TYPES];
	int weight = c->rules->weights[RANK_PLACE];
	struct rank_part *part = &c->rank->parts[RANK_PLACE];
	struct outcome o;

	if (!states && !cities && !types) {
		part->points = part->upto = weight;
		buf_addz(&part->why, "you have no preference");
		return;
	}
	if (states || cities)
		add_where(c, types ? weight - weight / 2 : weight, states,
			  cities);
	if (!types)
		return;
	o = outcome_of(c, FACT_TYPE, judge_type);
	if (!rank_say(c, RANK_PLACE, FACT_TYPE, "", ""))
		buf_addz(rank_why(c->rank, RANK_PLACE), "type unknown");
	part_settle(c, RANK_PLACE, states || cities ? weight / 2 : weight, &o,
		    1);
}

void rank_rotated(const struct rank_case *c)
{
	const struct node *n = node_get(c->root, "rotated");
	struct rank_part *part = &c->rank->parts[RANK_ROTATED];
	struct str text = fact_text(n);

	if (!text.n || text_same(text, STR("none")) || vocab_yes(text) == 0) {
		buf_addz(&part->why, "you did not rotate there");
		return;
	}
	part->points = part->upto = c->rules->weights[RANK_ROTATED];
	buf_addz(&part->why, "you rotated there: ");
	claims_say(&part->why, c->rules, n, &(struct wording){0});
}
