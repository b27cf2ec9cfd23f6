/* What makes two drafts of a batch alike, and what does not. */
#include "config.h"

#include "draft/similar.h"
#include "tap.h"

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

enum {
	PERCENT = 90,
	FORM = 60,
	ALL = 9999,
};

/* A letter of 120 words with places for a few; a full stop in each is what a
 * template of it says. */
#define LETTER(a, b, c, d)                                                     \
	"Dear Dr. Stone,\n\n"                                                  \
	"I am a doctor from Colombo and have worked for two years in a small " \
	"clinic by the sea, where one " a " saw everybody from school age "    \
	"to ninety. Since the spring I have been a volunteer in Boston, and "  \
	"I write to you because your work on " b " has been on my desk for "   \
	"many weeks.\n\n"                                                      \
	"What I would like to learn is how a team keeps its patience when "    \
	"the winter is long and the beds are full. In our clinic we had tea, " \
	"songs, and a cook who knew all the families; I do not know what "     \
	"takes their place with you in " c ".\n\n" d                           \
	"If you have ten minutes some day before the summer, a few lines "     \
	"would help me a lot. If not, I understand, and thank you anyway for " \
	"what you have written.\n\n"                                           \
	"Kind regards,\nNim\n"
#define PLAIN LETTER("nurse", "sleep", "March", "")

#define NUDGE(topic)                                                           \
	"Dear Dr. Stone,\n\nI wrote to you about " topic ", and know how "     \
	"full an inbox gets. If this is not the moment, please let it rest; "  \
	"I will not write about it again.\n\nKind regards,\nNim\n"
#define NOTE(where, point)                                                     \
	"Dear Dr. Stone, I know your work from here: " where                   \
	". I care about " point                                                \
	", too, and would be glad to stay in touch. Nim\n"
#define THANKS(lesson, next)                                                   \
	"Dear Dr. Stone,\n\nThank you for your time. This is what I took "     \
	"home from it:\n\n- " lesson "\n\nNext on my side: " next              \
	".\n\nWith thanks,\nNim\n"
#define HELLO(point)                                                           \
	"Dear Dr. Stone,\n\nIt has been a while. Something brought you to "    \
	"mind again: " point ".\n\nWhere I am now: research volunteer in "     \
	"Boston, applying this September.\n\nI hope you are well. No need "    \
	"to answer.\n\nWarm regards,\nNim\n"
#define NEWS(impact)                                                           \
	"Dear Dr. Stone,\n\nA short piece of news: our paper on idioms of "    \
	"distress came out in the spring.\n\nYou had a part in it: " impact    \
	". Thank you for that.\n\nNothing to answer here; I only wanted you "  \
	"to know.\n\nWarm regards,\nNim\n"

#define MENTOR(work, shared, question)                                         \
	"Dear Dr. Stone,\n\nMy name is Nim Lee, and I come from Sri Lanka. I " \
	"am writing because of your " work ". We share an interest in " shared \
	".\n\n" question " A line or two would help me a great deal, and I "   \
	"understand if your week has no room for it.\n\nKind regards,\nNim\n"
#define ASK "Would you answer one short question about it by email?"

/* What it says for each of the templates, as it is in the texts here. */
static const char mentor[] = MENTOR(".", ".", ASK);
static const char mentor_asked[] =
	MENTOR(".", ".", "I have one short question: .");
static const char letter[] = LETTER(".", ".", ".", ".");
static const char nudge[] = NUDGE(".");
static const char note[] = NOTE(".", ".");
static const char thanks[] = THANKS(".", ".");
static const char hello[] = HELLO(".");
static const char news[] = NEWS(".");
static const char answer[] = "Dear Bo,\n\nThank you for your message.\n\n.\n\n"
			     "Nim\n";

static const struct {
	bool alike;
	const char *what, *form, *a, *b;
	size_t most;
} cases[] = {
	{true, "the same letter", letter, PLAIN, PLAIN, FORM},
	{true, "one word", letter, PLAIN, LETTER("nurse", "grief", "March", ""),
	 FORM},
	{true, "two words", letter, PLAIN, LETTER("nurse", "grief", "June", ""),
	 FORM},
	{true, "three words", letter, PLAIN,
	 LETTER("porter", "grief", "June", ""), FORM},
	{true, "a phrase of five words", letter, PLAIN,
	 LETTER("nurse", "interpreters in small night clinics", "March", ""),
	 FORM},
	{true, "a sentence of four words more", letter, PLAIN,
	 LETTER("nurse", "sleep", "March", "Toledo must be lovely.\n\n"), FORM},
	{true, "other sentences of four words", letter,
	 LETTER("nurse", "sleep", "March", "Toledo must be lovely.\n\n"),
	 LETTER("nurse", "sleep", "March", "Your garden impressed me.\n\n"),
	 FORM},
	{true, "a letter that was pasted, with five other words", NULL, PLAIN,
	 LETTER("porter", "interpreters at night", "June", ""), ALL},
	{true, "one that was pasted into a template", answer,
	 "Dear Bo,\n\nThank you for your message.\n\n" NUDGE("sleep") "\nNim\n",
	 "Dear Cy,\n\nThank you for your message.\n\n" NUDGE("grief") "\nNim\n",
	 ALL},
	{true, "another greeting and closing", NULL,
	 "Hello,\n\nI wrote to you about tea and ferries in the night, and "
	 "should like to know how you sleep on them.\n\nBye\n",
	 "My dear Dr. Stone of the ferry clinic,\n\nI wrote to you about tea "
	 "and ferries in the night, and should like to know how you sleep on "
	 "them.\n\nWith all my thanks for the long day\n",
	 ALL},
	{true, "other case and signs", nudge, NUDGE("home visits"),
	 NUDGE("Home - visits!"), ALL},
	{true, "the same words in another order", NULL,
	 "Hello,\n\nTea first. Then the ferry.\n\nBye\n",
	 "Hello,\n\nThen the ferry. Tea first.\n\nBye\n", ALL},
	{true, "a nudge about the same", nudge, NUDGE("trauma"),
	 NUDGE("trauma"), ALL},
	{true, "a note about the same", note, NOTE("a poster", "sleep"),
	 NOTE("a poster", "sleep"), ALL},
	{true, "a note without a word of its own", note, NOTE("", ""),
	 NOTE("", ""), ALL},
	{true, "the same facts for mentors", mentor,
	 MENTOR("paper on sleep", "trauma", ASK),
	 MENTOR("paper on sleep", "trauma", ASK), ALL},
	{true, "the same facts, of which one is the template's word", mentor,
	 MENTOR("interest in a name", "trauma", ASK),
	 MENTOR("interest in a name", "trauma", ASK), ALL},
	{true, "one word of a long question", mentor_asked,
	 MENTOR("paper on sleep", "trauma",
		"I have one short question: how do you ask for a second rater "
		"when a whole ward already knows which patient was moved?"),
	 MENTOR("paper on grief", "trauma",
		"I have one short question: how do you ask for a second rater "
		"when a whole ward already knows which patient was moved?"),
	 ALL},
	{true, "nothing but a greeting", NULL, "Dear Bo,\n\n\n\nNim\n",
	 "Dear Cy,\n\n\n\nNim\n", ALL},

	{false, "a letter with a paragraph of its own", letter, PLAIN,
	 LETTER("nurse", "sleep", "March",
		"At the meeting in May you said that a chair should stand "
		"beside the bed and never in front of it; I moved ours.\n\n"),
	 FORM},
	{false, "a letter with three facts", letter, PLAIN,
	 LETTER("porter with a bicycle and a whistle",
		"interpreters in small night clinics", "the far north", ""),
	 FORM},
	{false, "the same letter, all of which is the template's", letter,
	 PLAIN, LETTER("nurse", "grief", "March", ""), ALL},
	{false, "another letter", NULL, PLAIN, NUDGE("sleep"), ALL},
	{false, "one other work of two", mentor,
	 MENTOR("2025 paper on refugee sleep", "trauma", ASK),
	 MENTOR("2025 paper on perinatal grief", "trauma", ASK), ALL},
	{false, "one other word of a work", mentor,
	 MENTOR("paper on sleep", "trauma", ASK),
	 MENTOR("paper on grief", "trauma", ASK), ALL},
	{false, "other works in a template of one's own", mentor,
	 MENTOR("2024 talk on ECT consent", "sleep", ASK),
	 MENTOR("2026 book on moral injury", "sleep", ASK), FORM},
	{false, "another interest in one's own", mentor,
	 MENTOR("paper on sleep", "trauma", ASK),
	 MENTOR("paper on sleep", "grief", ASK), FORM},
	{false, "a word that the template has, too", mentor,
	 MENTOR("paper on interest", "trauma", ASK),
	 MENTOR("paper on a week", "trauma", ASK), ALL},
	{false, "another question", mentor_asked,
	 MENTOR("paper on sleep", "trauma",
		"I have one short question: who rated it?"),
	 MENTOR("paper on sleep", "trauma",
		"I have one short question: was it done at night?"),
	 ALL},
	{false, "a nudge about one other word", nudge, NUDGE("trauma"),
	 NUDGE("sleep"), ALL},
	{false, "a nudge about something else", nudge, NUDGE("home visits"),
	 NUDGE("supervision by video"), ALL},
	{false, "a note with another point", note,
	 NOTE("a poster in Toledo", "night work"),
	 NOTE("a poster in Toledo", "home visits"), ALL},
	{false, "a note with another place", note,
	 NOTE("your talk in May", "sleep"), NOTE("the reading group", "sleep"),
	 ALL},
	{false, "thanks for other lessons", thanks,
	 THANKS("visit on a weekday", "I send my CV"),
	 THANKS("ask who signs the papers", "I call the office"), ALL},
	{false, "thanks for one other lesson", thanks,
	 THANKS("visit on a weekday", "I send my CV"),
	 THANKS("sit down first", "I send my CV"), ALL},
	{false, "a hello about something else", hello, HELLO("the night ferry"),
	 HELLO("your three chairs"), ALL},
	{false, "a hello about one other word", hello, HELLO("your paper"),
	 HELLO("your book"), ALL},
	{false, "news with another part in it", news,
	 NEWS("you told me to write up the small result"),
	 NEWS("the three chairs are in the methods"), ALL},
	{false, "news with one other word", news,
	 NEWS("your advice about methods"),
	 NEWS("your advice about statistics"), ALL},
	{false, "a word more often", nudge, NUDGE("tea"),
	 NUDGE("tea, tea, and tea"), ALL},
	{false, "an answer of its own", answer,
	 "Dear Bo,\n\nThank you for your message.\n\nYes to July.\n\nNim\n",
	 "Dear Bo,\n\nThank you for your message.\n\nAny day.\n\nNim\n", ALL},
	{false, "no word of its own, and one", nudge, NUDGE(""), NUDGE("tea"),
	 ALL},
};

struct scene {
	struct arena arena;
};

/* Reads it as one of a template; `form` may be NULL. */
static void read_formed(struct scene *s, struct similar_text *t,
			const char *text, const char *form, size_t most)
{
	similar_read(t, str_z(text), str_z(form ? form : ""), most, &s->arena);
	t->template = form;
}

static bool are_alike(const struct similar_text *two, int percent)
{
	size_t shared, back;
	bool is = similar_alike(&two[0], &two[1], percent, &shared);

	return tap_ok(similar_alike(&two[1], &two[0], percent, &back) == is &&
			      shared == back,
		      "the same the other way round") &&
	       is;
}

static void test_cases(struct scene *s)
{
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct similar_text two[2];

		read_formed(s, &two[0], cases[i].a, cases[i].form,
			    cases[i].most);
		read_formed(s, &two[1], cases[i].b, cases[i].form,
			    cases[i].most);
		tap_ok(are_alike(two, PERCENT) == cases[i].alike, "%s: %s",
		       cases[i].alike ? "alike" : "not alike", cases[i].what);
	}
}

/* How much of a text is said to be its own, and to be in another. */
static void test_counts(struct scene *s)
{
	struct similar_text t[3];
	size_t shared;

	read_formed(s, &t[0], LETTER("nurse", "sleep", "March", ""), letter,
		    FORM);
	read_formed(s, &t[1], LETTER("nurse", "grief", "June", ""), letter,
		    FORM);
	read_formed(s, &t[2], NOTE("", ""), note, ALL);
	similar_alike(&t[0], &t[1], PERCENT, &shared);
	tap_is_int((long)t[0].form, FORM, "so many words were set aside");
	tap_is_int((long)(t[0].count - shared), 2, "two are its own");
	tap_is_int((long)t[2].count, 0, "one has no word of its own");
	tap_ok(!similar_alike(&t[0], &t[2], PERCENT, &shared),
	       "and is like no other");
}

/* Two templates with the same facts. */
static void test_templates(struct scene *s)
{
	static const char pasted[] = "\n\n" PLAIN "\n" PLAIN "\n" PLAIN "\n\n";
	char a[4000], b[4000];
	struct similar_text two[2];

	read_formed(s, &two[0], NUDGE("trauma"), nudge, ALL);
	read_formed(s, &two[1], HELLO("trauma"), hello, ALL);
	tap_ok(!are_alike(two, PERCENT), "a fact in two templates");
	snprintf(a, sizeof(a), "Hi,\n\nI write about%sKind regards\n", pasted);
	snprintf(b, sizeof(b), "Hi,\n\nThank you for%sWith thanks\n", pasted);
	read_formed(s, &two[0], a, "Hi,\n\nI write about\n\n.\n\nKind regards",
		    ALL);
	read_formed(s, &two[1], b, "Hi,\n\nThank you for\n\n.\n\nWith thanks",
		    ALL);
	tap_ok(are_alike(two, PERCENT), "a long text in two templates");
}

static void test_figures(struct scene *s)
{
	static const struct {
		int percent;
		bool alike;
	} rows[] = {
		{99, false}, {90, false},  {86, false},
		{85, true},  {75, true},   {60, true},
		{1, true},   {100, false}, {9999, false},
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct similar_text two[2];

		read_formed(s, &two[0], NUDGE("home visits in the snow"), NULL,
			    0);
		read_formed(s, &two[1], NUDGE("supervision by video calls"),
			    NULL, 0);
		tap_ok(are_alike(two, rows[i].percent) == rows[i].alike,
		       "%d percent", rows[i].percent);
	}
}

enum {
	TEXTS = 40,
	BATCHES = 400,
};

static unsigned next_random(unsigned *seed, unsigned below)
{
	*seed = *seed * 1103515245u + 12345u;
	return (*seed >> 16) % below;
}

/* A text of a few words of few, so that many are alike. */
static void make_text(struct scene *s, struct similar_text *t, unsigned *seed)
{
	static const char *const templates[] = {"a", "b"};
	static const struct str groups[] = {STR_INIT(""), STR_INIT("north"),
					    STR_INIT("south")};
	unsigned count = next_random(seed, 14);
	unsigned words = 1 + next_random(seed, 6);
	char text[100];
	size_t n = 0;

	for (text[0] = '\0'; count; count--)
		n += (size_t)snprintf(text + n, sizeof(text) - n, "w%u ",
				      next_random(seed, words));
	similar_read(t, (struct str){text, n}, STR("w0 w1"),
		     next_random(seed, 3), &s->arena);
	t->template = templates[next_random(seed, 2)];
	t->group = groups[next_random(seed, 3)];
}

/* What similar_find is to find, pair by pair. */
static size_t find_pairwise(const struct similar_text *t, size_t i, int percent)
{
	size_t like = SIMILAR_NONE, shared;

	for (size_t k = 0; k < TEXTS; k++) {
		bool group = t[i].group.n && str_eq(t[i].group, t[k].group);

		if (k == i || !similar_alike(&t[i], &t[k], percent, &shared))
			continue;
		if (group)
			return k;
		if (like == SIMILAR_NONE)
			like = k;
	}
	return like;
}

static void test_find(struct scene *s)
{
	static const int percents[] = {90, 60, 30, 0, 100, 95};
	size_t wrong = 0, alike = 0;
	unsigned seed = 1;

	for (int batch = 0; batch < BATCHES; batch++) {
		int percent = percents[batch % COUNT(percents)];
		struct similar_text t[TEXTS];
		size_t want[TEXTS];

		for (size_t i = 0; i < TEXTS; i++)
			make_text(s, &t[i], &seed);
		for (size_t i = 0; i < TEXTS; i++)
			want[i] = find_pairwise(t, i, percent);
		similar_find(t, TEXTS, percent);
		for (size_t i = 0; i < TEXTS; i++) {
			wrong += t[i].like != want[i];
			alike += want[i] != SIMILAR_NONE;
		}
	}
	tap_is_int((long)wrong, 0, "found as pair by pair");
	tap_ok(alike > TEXTS * BATCHES / 4 && alike < TEXTS * BATCHES * 3 / 4,
	       "of which %zu are like another", alike);
}

int main(void)
{
	struct scene s = {.arena = ARENA_INIT};

	test_cases(&s);
	test_counts(&s);
	test_templates(&s);
	test_figures(&s);
	test_find(&s);
	arena_release(&s.arena);
	return tap_done();
}
