#include "config.h"

#include "guard/guard_impl.h"

/* The largest first: it speaks for a sentence that asks for two. */
const struct guard_ask guard_asks[] = {
	{"advocacy", FIGURE_RAPPORT_ADVOCACY, "a word to a program"},
	{"letter", FIGURE_RAPPORT_LETTER, "a letter of recommendation"},
	{"observership", FIGURE_RAPPORT_OBSERVERSHIP, "an observership"},
	{"prepare", FIGURE_RAPPORT_PREPARE, "help before interviews"},
	{"permission", FIGURE_RAPPORT_PERMISSION, "permission to name them"},
	{"research", FIGURE_RAPPORT_RESEARCH, "a part in research"},
	{"introduction", FIGURE_RAPPORT_INTRODUCTION, "an introduction"},
	{"feedback", FIGURE_RAPPORT_FEEDBACK, "feedback"},
	{"meeting", FIGURE_RAPPORT_MEETING, "a conversation"},
	{"advice", FIGURE_RAPPORT_ADVICE, "advice"},
	{NULL, FIGURE_COUNT, NULL},
};

const struct guard_ask *guard_ask_find(struct str name)
{
	const struct guard_ask *ask = guard_asks;

	while (ask->name && !str_is(name, ask->name))
		ask++;
	return ask->name ? ask : NULL;
}

bool guard_ask_is_early(const struct guard_case *c, const struct guard_ask *ask,
			struct buf *why)
{
	int needed = c->policy->figure[ask->figure];
	int had = c->summary ? c->summary->exchanges : 0;

	if (had >= needed)
		return false;
	buf_addf(why,
		 "%s takes %d exchange%s, and there %s been %d; a smaller step "
		 "comes first",
		 ask->words, needed, needed == 1 ? "" : "s",
		 had == 1 ? "has" : "have", had);
	return true;
}

bool guard_rapport(const struct guard_case *c, struct buf *why)
{
	const struct guard_ask *ask = guard_ask_find(c->template->ask);

	buf_addz(why, "asking for ");
	return ask && guard_ask_is_early(c, ask, why);
}

bool guard_first_mentor(const struct guard_case *c, struct buf *why)
{
	const struct guard_ask *ask = guard_ask_find(c->template->ask);

	if (!c->summary || !ask ||
	    c->policy->figure[ask->figure] <=
		    c->policy->figure[FIGURE_RAPPORT_FEEDBACK])
		return false;
	for (size_t i = 0; i < c->summary->log.count; i++)
		if (c->summary->log.entries[i].message)
			return false;
	buf_addf(why,
		 "the first message to them asks for %s; write once before, "
		 "and ask one small thing",
		 ask->words);
	return true;
}

/* Requests in the log since a day; only those that open doors, or all. */
static int count_asked(const struct guard_case *c, int since, bool doors)
{
	int count = 0;

	for (size_t i = 0; i < c->summary->log.count; i++) {
		const struct log_entry *e = &c->summary->log.entries[i];
		const struct node *ask =
			e->node ? node_get(e->node, "ask") : NULL;

		count += e->day > since &&
			 strcmp(e->type->name, "asked") == 0 &&
			 (!doors || node_has(ask, "introduction") ||
			  node_has(ask, "advocacy"));
	}
	return count;
}

bool guard_transactional(const struct guard_case *c, struct buf *why)
{
	int sent = 1, asked;

	if (!c->summary || !c->template->ask.n)
		return false;
	for (size_t i = 0; i < c->summary->log.count; i++)
		sent += c->summary->log.entries[i].type->direction == DIR_OUT;
	asked = 1 + count_asked(c, DAY_NONE, false);
	if (asked < 2 ||
	    asked * 100 <= sent * c->policy->figure[FIGURE_DRAFT_ASKS])
		return false;
	buf_addf(why,
		 "with this one %d of your %d messages to them ask for "
		 "something; give or share something first",
		 asked, sent);
	return true;
}

bool guard_advocacy(const struct guard_case *c, struct buf *why)
{
	int since = day_add(c->today, (struct span){-1, 'y'}), count;

	if (!c->summary || !(str_is(c->template->ask, "introduction") ||
			     str_is(c->template->ask, "advocacy")))
		return false;
	count = count_asked(c, since, true);
	if (count < c->policy->figure[FIGURE_DRAFT_ADVOCACY])
		return false;
	buf_addf(why,
		 "you asked them %d times in a year to open a door for you",
		 count);
	return true;
}
