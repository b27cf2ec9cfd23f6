/* What to say and to ask: a row a sentence, the first that can be said. */
#include "config.h"

#include "brief/brief_impl.h"

#include <stddef.h>

#include "model/profile.h"

/* {shared} and the like stand for a fact; without it the row is passed over. */
struct sentence {
	const char *group; /* of roles; NULL: any */
	size_t needs;      /* offset of a bool of the facts, or 0 */
	const char *text;
};

#define NEEDS(field) offsetof(struct brief_facts, field)

static const struct sentence openings[] = {
	{NULL, NEEDS(spoke), "When we last spoke, it was about {topic}."},
	{NULL, NEEDS(wrote), "Thank you for writing to me about {topic}."},
	{NULL, NEEDS(met), "It is good to see you again."},
	{NULL, NEEDS(both), "We have written to each other; I am {me}."},
	{NULL, NEEDS(wrote), "Thank you for writing to me; I am {me}."},
	{NULL, 0, "I hoped to meet you because of your {work}."},
	{NULL, 0,
	 "I hear that you work on {shared}; I am interested in it, too."},
	{NULL, NEEDS(img), "I trained abroad, as you did."},
	{NULL, 0, "I am {me}, a doctor from {country}."},
	{NULL, 0, "I am new here; have you been at this meeting before?"},
	{.text = NULL},
};

static const struct sentence questions[] = {
	{"resident+fellow", 0,
	 "Which visas do the residents at {program} have, and who helped?"},
	{"director", 0, "Does {program} sponsor J-1, H-1B, or both?"},
	{"coordinator", 0, "Does {program} sponsor J-1, H-1B, or both?"},
	{NULL, 0, "Do you know which visas the residents at {program} have?"},
	{"resident+fellow", 0,
	 "Who at {place} would mentor somebody interested in {shared}?"},
	{"resident+fellow", 0,
	 "What do you know about {place} now that no website told you?"},
	{"resident+fellow", 0,
	 "What do you know about your program now that no website told you?"},
	{"director", 0,
	 "Where does {shared} come up in the training at {place}?"},
	{"director", 0,
	 "What do you look for in an application from abroad, past the "
	 "scores?"},
	{"coordinator", 0, "Which papers from abroad take the longest?"},
	{NULL, 0, "What surprised you most in your {work}?"},
	{NULL, NEEDS(img),
	 "What do you wish you had known when you came here yourself?"},
	{NULL, 0, "Where would you begin with {shared} in a busy clinic?"},
	{NULL, 0, "What would you do in my place in the next six months?"},
	{.text = NULL},
};

/* Of a program, by the key of what is not known; what is not here is to be
 * looked up. */
static const struct {
	const char *key, *text;
} facts_to_ask[] = {
	{"visas", "Which visas does {there} sponsor for residents?"},
	{"visa_residents",
	 "How many of the residents at {there} are on a visa now?"},
	{"img_share", "What share of the residents at {there} are IMGs?"},
	{"step2_min", "Which Step 2 score does {there} ask for at least?"},
	{"step2_typical", "Which Step 2 score is usual at {there}?"},
	{"attempts_max", "How many attempts at an exam does {there} accept?"},
	{"yog_limit", "How many years since graduation does {there} accept?"},
	{"yog_from",
	 "From which year of graduation on does {there} take people?"},
	{"usce_months",
	 "How many months of clinical experience in the US does {there} ask "
	 "for?"},
	{"ecfmg_by", "By when must ECFMG have certified me for {there}?"},
	{"accepting", "Does {there} take applications this season?"},
};

static const struct sentence session_questions[] = {
	{NULL, NEEDS(img),
	 "What do you wish applicants from abroad knew about this?"},
	{NULL, 0, "What would a busy clinic change first for {shared}?"},
	{NULL, 0, "What would you do differently if you began this today?"},
	{.text = NULL},
};

/* By a word of the session, folded; the first that it has. */
static const struct {
	const char *words, *ask;
} kinds[] = {
	{"poster posters", "Which finding here surprised you most?"},
	{"director directors",
	 "What do you read first in an application from abroad?"},
	{"lunch evening reception social breakfast",
	 "What made you come to this one?"},
	{"panel debate forum", "On what did you all disagree most?"},
	{"training education teaching supervision curriculum",
	 "What would you teach first if you had half the time?"},
	{"research study studies trial data",
	 "Which question would you study next?"},
	{"case cases", "What would you do differently in that case now?"},
};

static struct str fact(const struct brief_facts *f, struct str name)
{
	const struct {
		const char *name;
		struct str text;
	} facts[] = {{"shared", f->shared},   {"work", f->work},
		     {"topic", f->topic},     {"place", f->place},
		     {"program", f->program}, {"there", f->there},
		     {"me", f->me},           {"country", f->country}};

	for (size_t i = 0; i < sizeof(facts) / sizeof(*facts); i++)
		if (str_is(name, facts[i].name))
			return facts[i].text;
	return STR_NONE;
}

/* False, with nothing appended, where a fact is missing. */
static bool put(struct buf *out, const char *text, const struct brief_facts *f)
{
	struct buf line = BUF_INIT;
	bool whole = true;

	while (whole && *text) {
		size_t plain = strcspn(text, "{"), name;
		struct str value;

		buf_add(&line, text, plain);
		text += plain;
		if (!*text)
			break;
		name = strcspn(text, "}");
		value = fact(f, (struct str){text + 1, name - 1});
		if (str_starts(str_z(text), STR("{country}")))
			profile_put_country(&line, value);
		else
			buf_addstr(&line, value);
		whole = value.n > 0;
		text += name + 1;
	}
	if (whole)
		buf_addstr(out, buf_str(&line));
	buf_release(&line);
	return whole;
}

static void choose(struct buf *out, const struct sentence *rows,
		   const struct brief_facts *f)
{
	for (; rows->text; rows++) {
		bool group = !rows->group || str_is(f->group, rows->group);
		bool holds = !rows->needs ||
			     *(const bool *)((const char *)f + rows->needs);

		if (group && holds && put(out, rows->text, f))
			return;
	}
}

void brief_say(struct buf *out, const struct brief_facts *f)
{
	choose(out, openings, f);
}

void brief_ask(struct buf *out, const struct brief_facts *f)
{
	choose(out, questions, f);
}

bool brief_ask_fact(struct buf *out, const struct brief_facts *f,
		    const char *key, struct str own)
{
	for (size_t i = 0; i < sizeof(facts_to_ask) / sizeof(*facts_to_ask);
	     i++) {
		if (strcmp(facts_to_ask[i].key, key) != 0)
			continue;
		if (!own.n)
			return put(out, facts_to_ask[i].text, f);
		buf_addf(out, "%.*s: %.*s", STR_ARG(f->there), STR_ARG(own));
		return true;
	}
	return false;
}

void brief_ask_session(struct buf *out, const struct brief_facts *f,
		       struct str text)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds) && !f->img; i++) {
		struct str rest = str_z(kinds[i].words), word;

		while (str_split(&rest, ' ', &word))
			if (brief_holds(text, word)) {
				buf_addz(out, kinds[i].ask);
				return;
			}
	}
	choose(out, session_questions, f);
}
