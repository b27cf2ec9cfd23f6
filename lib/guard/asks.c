#include "config.h"

#include "guard/guard_impl.h"

/* What is asked for, the figure of its exchanges, words for it, and the topic
 * of texts that ask for it. */
static const struct ask {
	const char *name;
	enum policy_figure figure;
	const char *words;
	enum guard_topic topic; /* TOPIC_COUNT: told by the template alone */
} asks[] = {
	{"advice", FIGURE_RAPPORT_ADVICE, "advice", TOPIC_COUNT},
	{"meeting", FIGURE_RAPPORT_MEETING, "a conversation", TOPIC_COUNT},
	{"feedback", FIGURE_RAPPORT_FEEDBACK, "feedback", TOPIC_ASK_FEEDBACK},
	{"introduction", FIGURE_RAPPORT_INTRODUCTION, "an introduction",
	 TOPIC_ASK_INTRODUCTION},
	{"research", FIGURE_RAPPORT_RESEARCH, "a part in research",
	 TOPIC_ASK_RESEARCH},
	{"permission", FIGURE_RAPPORT_PERMISSION, "permission to name them",
	 TOPIC_ASK_PERMISSION},
	{"observership", FIGURE_RAPPORT_OBSERVERSHIP, "an observership",
	 TOPIC_ASK_OBSERVERSHIP},
	{"letter", FIGURE_RAPPORT_LETTER, "a letter of recommendation",
	 TOPIC_ASK_LETTER},
	{"advocacy", FIGURE_RAPPORT_ADVOCACY, "a word to a program",
	 TOPIC_ASK_ADVOCACY},
};

/* Does the template ask for it, or the text itself? */
static bool is_asked(const struct guard_case *c, const struct ask *ask)
{
	return str_is(c->template->ask, ask->name) ||
	       (c->summary && ask->topic != TOPIC_COUNT &&
		guard_match(c->guards, ask->topic, c->text));
}

bool guard_rapport(const struct guard_case *c, struct buf *why)
{
	const struct ask *most = NULL;
	int needed, had = c->summary ? c->summary->exchanges : 0;

	needed = had;
	for (size_t i = 0; i < sizeof(asks) / sizeof(*asks); i++) {
		int figure = c->policy->figure[asks[i].figure];

		if (figure > needed && is_asked(c, &asks[i])) {
			most = &asks[i];
			needed = figure;
		}
	}
	if (!most)
		return false;
	buf_addf(why,
		 "asking for %s takes %d exchange%s, and there %s been %d; "
		 "a smaller step comes first",
		 most->words, needed, needed == 1 ? "" : "s",
		 had == 1 ? "has" : "have", had);
	return true;
}
