/* What makes two drafts of a batch alike, and what does not. */
#include "config.h"

#include "logic/guard_similar.h"
#include "tap.h"

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

static const struct similar_rule rule = {.percent = 90, .form = 25};

/* A letter of 120 words with places for a few. */
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

static const struct {
	bool alike;
	const char *what, *a, *b;
} cases[] = {
	{true, "the same letter", PLAIN, PLAIN},
	{true, "one word", PLAIN, LETTER("nurse", "grief", "March", "")},
	{true, "two words", PLAIN, LETTER("nurse", "grief", "June", "")},
	{true, "three words", PLAIN, LETTER("porter", "grief", "June", "")},
	{true, "a phrase of five words", PLAIN,
	 LETTER("nurse", "interpreters in small night clinics", "March", "")},
	{true, "a sentence of four words more", PLAIN,
	 LETTER("nurse", "sleep", "March", "Toledo must be lovely.\n\n")},
	{true, "other sentences of four words",
	 LETTER("nurse", "sleep", "March", "Toledo must be lovely.\n\n"),
	 LETTER("nurse", "sleep", "March", "Your garden impressed me.\n\n")},
	{true, "another greeting and closing",
	 "Hello,\n\nI wrote to you about tea and ferries in the night, and "
	 "should like to know how you sleep on them.\n\nBye\n",
	 "My dear Dr. Stone of the ferry clinic,\n\nI wrote to you about tea "
	 "and ferries in the night, and should like to know how you sleep on "
	 "them.\n\nWith all my thanks for the long day\n"},
	{true, "other case and signs", NUDGE("home visits"),
	 NUDGE("Home - visits!")},
	{true, "the same words in another order",
	 "Hello,\n\nTea first. Then the ferry.\n\nBye\n",
	 "Hello,\n\nThen the ferry. Tea first.\n\nBye\n"},
	{true, "a nudge about the same", NUDGE("trauma"), NUDGE("trauma")},
	{true, "a note about the same", NOTE("a poster", "sleep"),
	 NOTE("a poster", "sleep")},
	{true, "news with one other word", NEWS("your advice about methods"),
	 NEWS("your advice about statistics")},

	{false, "a letter with a paragraph of its own", PLAIN,
	 LETTER("nurse", "sleep", "March",
		"At the meeting in May you said that a chair should stand "
		"beside the bed and never in front of it; I moved ours.\n\n")},
	{false, "a letter with three facts", PLAIN,
	 LETTER("porter with a bicycle and a whistle",
		"interpreters in small night clinics", "the far north", "")},
	{false, "another letter", PLAIN, NUDGE("sleep")},
	{false, "a nudge about one other word", NUDGE("trauma"),
	 NUDGE("sleep")},
	{false, "a nudge about something else", NUDGE("home visits"),
	 NUDGE("supervision by video")},
	{false, "a note with another point",
	 NOTE("a poster in Toledo", "night work"),
	 NOTE("a poster in Toledo", "home visits")},
	{false, "a note with another place", NOTE("your talk in May", "sleep"),
	 NOTE("the reading group", "sleep")},
	{false, "thanks for other lessons",
	 THANKS("visit on a weekday", "I send my CV"),
	 THANKS("ask who signs the papers", "I call the office")},
	{false, "thanks for one other lesson",
	 THANKS("visit on a weekday", "I send my CV"),
	 THANKS("sit down first", "I send my CV")},
	{false, "a hello about something else", HELLO("the night ferry"),
	 HELLO("your three chairs")},
	{false, "news with another part in it",
	 NEWS("you told me to write up the small result"),
	 NEWS("the three chairs are in the methods")},
	{false, "a word more often", NUDGE("tea"), NUDGE("tea, tea, and tea")},
	{false, "an answer of its own",
	 "Dear Bo,\n\nThank you for your message.\n\nYes to July.\n\nNim\n",
	 "Dear Bo,\n\nThank you for your message.\n\nAny day.\n\nNim\n"},
	{false, "nothing but a greeting", "Dear Bo,\n\n\n\nNim\n",
	 "Dear Cy,\n\n\n\nNim\n"},
};

struct scene {
	struct similar_reader reader;
	struct arena arena;
};

static void read_text(struct scene *s, struct similar_text *t, const char *text)
{
	similar_read(&s->reader, t, str_z(text), STR("Dr. Stone"), NULL, 0,
		     &s->arena);
}

static void test_cases(struct scene *s)
{
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct similar_text two[2];

		read_text(s, &two[0], cases[i].a);
		read_text(s, &two[1], cases[i].b);
		similar_find(two, 2, &rule);
		tap_ok((two[0].like == 1) == cases[i].alike &&
			       (two[1].like == 0) == cases[i].alike,
		       "%s: %s", cases[i].alike ? "alike" : "not alike",
		       cases[i].what);
	}
}

static void test_names(struct scene *s)
{
	static const struct str phrases[] = {
		STR_NONE, {"Bay Medical Center", 18}, {"Boston", 6}};
	static const char ours[] =
		"Dear Ann,\n\nAnn Lee of Bay Medical Center in Boston drank "
		"tea in a medical center.\n\nBye\n";
	static const struct {
		const char *text;
		bool alike;
	} others[] = {
		{"Dear B,\n\nCy Ho of the University of Ohio in Toledo drank "
		 "tea in a medical center.\n\nBye\n",
		 false},
		{"Dear B,\n\nof in drank tea in a medical center.\n\nBye\n",
		 true},
		{"Dear B,\n\nLee of in drank tea in a medical center.\n\nBye\n",
		 false},
		{"Dear B,\n\nof in drank tea in a center.\n\nBye\n", false},
	};

	for (size_t i = 0; i < COUNT(others); i++) {
		struct similar_text two[2];

		similar_read(&s->reader, &two[0], STR(ours), STR("Dr. Ann Lee"),
			     phrases, COUNT(phrases), &s->arena);
		read_text(s, &two[1], others[i].text);
		similar_find(two, 2, &rule);
		tap_ok((two[0].like == 1) == others[i].alike,
		       "names and places do not count: %zu", i);
	}
}

static void test_figures(struct scene *s)
{
	static const struct {
		struct similar_rule rule;
		bool alike;
	} rows[] = {
		{{90, 25}, false}, {{90, 1}, false},  {{80, 1}, true},
		{{75, 25}, false}, {{10, 25}, true},  {{1, 1}, true},
		{{99, 1}, false},  {{100, 1}, false}, {{9999, 9999}, false},
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct similar_text two[2];

		read_text(s, &two[0], NUDGE("home visits in the snow"));
		read_text(s, &two[1], NUDGE("supervision by video calls"));
		similar_find(two, 2, &rows[i].rule);
		tap_ok((two[0].like >= 0) == rows[i].alike,
		       "percent %d, form %d", rows[i].rule.percent,
		       rows[i].rule.form);
	}
}

enum {
	TEXTS = 70
};

/* One text with a word or two changed, or with many. */
static void make_texts(char text[TEXTS][600], int words_each, unsigned same)
{
	static const char *const words[] = {"tea",  "grief", "ferry", "night",
					    "call", "visa",  "coat",  "train"};
	unsigned seed = 7;

	for (size_t i = 0; i < TEXTS; i++) {
		size_t n = (size_t)sprintf(text[i], "Dear Lee%zu,\n\n", i);

		for (int k = 0; k < words_each; k++) {
			seed = seed * 1103515245 + 12345;
			n += (size_t)sprintf(text[i] + n, "%s ",
					     seed >> 16 & same
						     ? words[k % 8]
						     : words[seed >> 8 & 7]);
		}
		sprintf(text[i] + n, "\n\nRegards\n");
	}
}

static void test_batch(struct scene *s, int words_each, unsigned kept)
{
	static char text[TEXTS][600];
	struct similar_text all[TEXTS], two[2];
	size_t same = 0, wrong = 0;

	make_texts(text, words_each, kept);
	for (size_t i = 0; i < TEXTS; i++)
		read_text(s, &all[i], text[i]);
	similar_find(all, TEXTS, &rule);
	for (size_t i = 0; i < TEXTS; i++) {
		bool like = false;

		for (size_t k = 0; k < TEXTS && !like; k++) {
			read_text(s, &two[0], text[i]);
			read_text(s, &two[1], text[k]);
			similar_find(two, 2, &rule);
			like = i != k && two[0].like >= 0;
		}
		same += like;
		wrong += like != (all[i].like >= 0);
	}
	tap_is_int((long)wrong, 0, "a batch is as pair by pair");
	tap_ok(same > 0 && same < TEXTS, "where some are alike: %zu", same);
}

int main(void)
{
	struct scene s = {.arena = ARENA_INIT};

	similar_reader_init(&s.reader);
	test_cases(&s);
	test_names(&s);
	test_figures(&s);
	test_batch(&s, 40, 31);
	test_batch(&s, 70, 7);
	test_batch(&s, 100, 1);
	similar_find(NULL, 0, &rule);
	tap_ok(true, "nothing to compare");
	similar_reader_release(&s.reader);
	arena_release(&s.arena);
	return tap_done();
}
