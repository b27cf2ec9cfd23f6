/* Facts as what sources claim. */
#include "config.h"

#include "rank/rank_impl.h"

#include "base/ascii.h"
#include "base/text.h"
#include "model/fact.h"
#include "model/profile.h"

static bool is_claims(const struct node *fact)
{
	if (fact->type != NODE_LIST)
		return false;
	for (const struct node *n = fact->first; n; n = n->next)
		if (n->type == NODE_MAP)
			return true;
	return false;
}

bool claim_each(const struct node *fact, const struct node **n)
{
	if (fact && is_claims(fact))
		return node_each(fact, n);
	*n = *n ? NULL : fact;
	return *n;
}

bool node_is_word(const struct node *n, const char *word)
{
	struct str text;

	if (!n)
		return false;
	text = node_scalar(n);
	/* most are another word: what begins with another ASCII letter, or a
	 * figure, folds to another one */
	if (text.n && ascii_is_alnum(text.p[0]) &&
	    (text.p[0] | 0x20) != (word[0] | 0x20))
		return false;
	return text_same(str_trim(text), str_z(word));
}

static bool is_known(const struct node *value)
{
	for (const struct node *n = NULL; node_each(value, &n);)
		if (!node_empty(n) && !node_is_word(n, "unknown"))
			return true;
	return false;
}

bool claim_read(const struct rank_rules *rules, const struct node *n,
		struct claim *out)
{
	*out = (struct claim){.value = n, .strict = true};
	if (n->type == NODE_MAP) {
		out->map = n;
		out->value = node_get(n, "value");
		out->strict = vocab_yes(node_text(n, "strict")) != 0;
		out->old = fact_is_old(n, rules->policy->span[SPAN_RANK_SEASON],
				       rules->today);
	}
	return is_known(out->value);
}

bool claim_is(const struct claim *claim, const char *word)
{
	return claim->value->type != NODE_LIST &&
	       node_is_word(claim->value, word);
}

bool figure_read(struct str s, struct figure *out)
{
	double low, high;

	s = str_trim(s);
	if (!fact_span(s, str_ends(s, STR("%")), &low, &high))
		return false;
	out->low = (long)(low * RANK_FULL + .5);
	out->high = (long)(high * RANK_FULL + .5);
	return true;
}

bool claim_figure(const struct claim *claim, struct figure *out)
{
	return figure_read(node_scalar(claim->value), out);
}

static void say_value(struct buf *out, const struct node *value)
{
	const char *before = "";

	for (const struct node *n = NULL; node_each(value, &n);) {
		buf_addz(out, before);
		buf_addstr(out, str_trim(node_scalar(n)));
		before = ", ";
	}
}

static void say_part(struct buf *out, size_t start, struct str text)
{
	buf_addz(out, out->len == start ? " (" : ", ");
	buf_addstr(out, text);
}

/* Is there a word for it, since it is none, or 0? */
static bool says_none(const struct claim *claim, const struct wording *w)
{
	return w->none && (claim_is(claim, "none") || claim_is(claim, "0"));
}

static void say_figure(struct buf *out, const struct claim *claim,
		       const struct wording *w)
{
	struct str text = str_trim(node_scalar(claim->value));
	bool figure = text.n && ascii_is_digit(text.p[0]);

	if (says_none(claim, w)) {
		buf_addz(out, w->none);
		return;
	}
	say_value(out, claim->value);
	if (figure && w->unit)
		buf_addf(out, " %s%s", w->unit, str_is(text, "1") ? "" : "s");
}

static void say_claim(struct buf *out, const struct claim *claim,
		      const struct wording *w)
{
	struct str source = str_trim(node_text(claim->map, "source"));
	struct str checked = str_trim(node_text(claim->map, "checked"));
	size_t start;

	say_figure(out, claim, w);
	start = out->len;
	if (!claim->strict)
		say_part(out, start, STR("preferred"));
	if (source.n)
		say_part(out, start, source);
	if (checked.n) {
		say_part(out, start, STR("checked "));
		buf_addstr(out, checked);
	}
	if (claim->old)
		buf_addz(out, ", old");
	if (out->len > start)
		buf_addc(out, ')');
}

void claims_say(struct buf *out, const struct rank_rules *rules,
		const struct node *fact, const struct wording *w)
{
	const char *before = "", *limit = w->limit ? w->limit : "";
	struct claim claim;

	for (const struct node *n = NULL; claim_each(fact, &n);) {
		if (!claim_read(rules, n, &claim))
			continue;
		buf_addz(out, before);
		if (claim.value->text.n && !says_none(&claim, w) &&
		    ascii_is_digit(claim.value->text.p[0]))
			buf_addz(out, limit);
		say_claim(out, &claim, w);
		before = " or ";
		limit = "";
	}
}

const struct node *case_find(const struct rank_case *c, const char *key)
{
	const struct node *own = node_get(c->track, key);

	return node_empty(own) ? node_get(c->root, key) : own;
}

const struct node *case_fact(const struct rank_case *c, enum rank_fact fact)
{
	return case_find(c, rank_facts[fact].name);
}

/* Does the first that is known say none? */
static bool begins_with_none(const struct rank_case *c, const struct node *fact,
			     const struct wording *w)
{
	struct claim claim;

	for (const struct node *n = NULL; claim_each(fact, &n);)
		if (claim_read(c->rules, n, &claim))
			return says_none(&claim, w);
	return false;
}

bool rank_say_as(const struct rank_case *c, enum rank_reason reason,
		 enum rank_fact fact, const char *before,
		 const struct wording *w)
{
	const struct node *node = case_fact(c, fact);
	struct buf *why = &c->rank->parts[reason].why;
	size_t start = why->len, mark;

	if (c->rules->brief || !node)
		return c->rules->brief;
	rank_why(c->rank, reason);
	if (!begins_with_none(c, node, w))
		buf_addz(why, before);
	mark = why->len;
	claims_say(why, c->rules, node, w);
	if (why->len > mark)
		return true;
	why->len = start;
	return false;
}

bool rank_say(const struct rank_case *c, enum rank_reason reason,
	      enum rank_fact fact, const char *before, const char *limit)
{
	const struct wording w = {.limit = limit};

	return rank_say_as(c, reason, fact, before, &w);
}

const struct node *mine_find(const struct node *me, const char *path)
{
	const struct node *n = profile_find(me, path);

	return n && (n->type == NODE_MAP || is_known(n)) && !node_empty(n)
		       ? n
		       : NULL;
}
