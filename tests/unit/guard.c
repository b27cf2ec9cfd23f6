/* Guards: each applies where it should, and not beside it. */
#include "config.h"

#include "guard_scene.h"

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

#define HEAD "Subject: s\nQuestions: 1\nLimit: 20 words\n"
#define FRIEND                                                                 \
	"log:\n"                                                               \
	"  - 2026-01-10 met: x\n"                                              \
	"  - 2026-02-10 replied: x\n"                                          \
	"  - 2026-02-11 thanked: x\n"
#define HELPED FRIEND "  - 2026-03-10 helped: x\n"
#define MET(days)                                                              \
	"log:\n  - 2026-01-10 met: x\n  - 2026-01-11 thanked email: x\n" days

#define HOOKS                                                                  \
	"hooks:\n"                                                             \
	"  - \"2025 paper: Does sleep matter? Who cares?\"\n"                  \
	"  - \"Could you be my mentor? (poster)\"\n"                           \
	"  - case report of a 92-year-old man\n"

struct row {
	const char *contact; /* below its name */
	const char *head;    /* of the template */
	const char *text;
	const char *names; /* each with a blank after it, ? to read again */
};

/* Today is 2026-06-01; the window of a nudge is 10 to 14 days. */
static const struct row waiting[] = {
	{"log:\n  - 2026-03-01 sent: x\n  - 2026-03-14 nudged: x\n", HEAD,
	 "hello", "third-attempt "},
	{"log:\n  - 2026-03-01 sent: x\n  - 2026-03-14 asked: x\n", HEAD,
	 "hello", "third-attempt "},
	{"log:\n  - 2026-03-01 sent: x\n  - 2026-03-14 nudged: x\n",
	 HEAD "Log: thanked\n", "hello", ""},
	{"log:\n  - 2026-03-01 sent: x\n  - 2026-03-14 nudged: x\n"
	 "  - 2026-03-15 replied: x\n",
	 HEAD, "hello", ""},
	{"log:\n  - 2026-03-01 sent: x\n  - 2026-03-14 thanked: x\n", HEAD,
	 "hello", ""},
	{"log:\n  - 2026-05-23 sent: x\n", HEAD, "hello", "too-soon "},
	{"log:\n  - 2026-05-22 sent: x\n", HEAD, "hello", ""},
	{"log:\n  - 2026-05-31 sent: x\n", HEAD "Log: updated\n", "hello", ""},
	{"log:\n  - 2026-05-31 sent: x\n", HEAD "Log: gave\n", "hello", ""},
	{"log:\n  - 2026-05-31 sent: x\n", HEAD "Log: nudged\n", "hello",
	 "too-soon "},
	{"log:\n  - 2026-05-31 updated: x\n", HEAD, "hello", ""},
	{"log:\n  - 2026-05-31 gave: x\n", HEAD, "hello", ""},
	{"log:\n  - 2026-05-25 sent: x\n  - 2026-05-28 gave: x\n", HEAD,
	 "hello", "too-soon "},
	{"log:\n  - 2026-05-30 sent: x\n  - 2026-05-30 replied: x\n", HEAD,
	 "hello", ""},
	{"log:\n  - 2026-05-30 sent: x\n  - 2026-05-31 met: x\n", HEAD, "hello",
	 ""},
	/* a talk since: the follow-up is due */
	{"log:\n  - 2026-05-25 sent: x\n  - 2026-05-28 attended: x\n", HEAD,
	 "hello", ""},
	{"log:\n  - 2026-05-25 sent: x\n  - 2026-05-31 attended: x\n", HEAD,
	 "hello", "too-soon "},
	{"log:\n  - 2026-05-24 attended: x\n  - 2026-05-25 sent: x\n", HEAD,
	 "hello", "too-soon "},
};

static const struct row requests[] = {
	{MET(""), HEAD "Ask: advice\n", "hello", ""},
	{"log: []\n", HEAD "Ask: advice\n", "hello", ""},
	{"log: []\n", HEAD "Ask: feedback\n", "hello", "rapport "},
	{"log:\n  - 2026-01-10 met: x\n", HEAD "Ask: feedback\n", "hello", ""},
	{MET(""), HEAD "Ask: introduction\n", "hello", "rapport "},
	{FRIEND, HEAD "Ask: introduction\n", "hello", ""},
	{MET(""), HEAD "Ask: research\n", "hello", "rapport "},
	{FRIEND, HEAD "Ask: research\n", "hello", ""},
	{MET(""), HEAD "Ask: permission\n", "hello", "rapport "},
	{FRIEND, HEAD "Ask: permission\n", "hello", ""},
	{MET(""), HEAD "Ask: prepare\n", "hello", "rapport "},
	{FRIEND, HEAD "Ask: prepare\n", "hello", ""},
	{FRIEND, HEAD "Ask: observership\n", "hello", "rapport "},
	{HELPED, HEAD "Ask: observership\n", "hello", ""},
	{HELPED, HEAD "Ask: letter\n", "hello", "rapport "},
	{HELPED "  - 2026-03-11 helped: x\n", HEAD "Ask: letter\n", "hello",
	 ""},
	{HELPED, HEAD "Ask: advocacy\n", "hello", "rapport "},
	{HELPED "  - 2026-03-11 helped: x\n", HEAD "Ask: advocacy\n", "hello",
	 ""},
	/* in words only: read again, while it is too early */
	{FRIEND, HEAD, "Could I do an observership in your clinic?",
	 "rapport? "},
	{HELPED, HEAD, "Could I do an observership in your clinic?", ""},
	{HELPED, HEAD "Ask: observership\n",
	 "Could I do an observership in your clinic?", ""},
	/* a first contact, after which there was none, or some */
	{"log:\n  - 2026-05-01 sent: x\n  - 2026-05-17 attended: x\n",
	 HEAD "For: stranger\nLog: updated\n", "hello", ""},
	{"log:\n  - 2026-01-10 met: x\n", HEAD "For: stranger\n", "hello",
	 "rapport "},
	{"log:\n  - 2026-01-10 met: x\n", HEAD "For: contact\n", "hello", ""},
	/* most of what was sent asks */
	{MET("  - 2026-02-10 replied: x\n  - 2026-03-10 asked: x\n"
	     "  - 2026-03-11 replied: x\n"),
	 HEAD "Ask: feedback\n", "hello", "transactional "},
	{FRIEND "  - 2026-03-10 asked: x\n  - 2026-03-11 gave: x\n"
		"  - 2026-03-12 thanked: x\n",
	 HEAD "Ask: feedback\n", "hello", ""},
	{FRIEND "  - 2026-03-10 asked: x\n  - 2026-03-11 replied: x\n", HEAD,
	 "hello", ""},
	/* the first written message asks for much; an invitation is none */
	{"log:\n  - 2026-01-10 invited: x\n  - 2026-01-11 connected: x\n"
	 "  - 2026-01-12 met: x\n  - 2026-01-13 met: x\n",
	 HEAD "Ask: research\n", "hello", "first-mentor "},
	{"log:\n  - 2026-01-10 met: x\n  - 2026-01-11 met: x\n",
	 HEAD "Ask: research\n", "hello", "first-mentor "},
	{"log:\n  - 2026-01-10 met: x\n  - 2026-01-11 met: x\n"
	 "  - 2026-01-12 thanked in-person: x\n",
	 HEAD "Ask: research\n", "hello", "first-mentor "},
	{"log:\n  - 2026-01-10 met: x\n  - 2026-01-11 met: x\n"
	 "  - 2026-01-12 thanked email: x\n",
	 HEAD "Ask: research\n", "hello", ""},
	{"log:\n  - 2026-01-10 met: x\n", HEAD "Ask: feedback\n", "hello", ""},
	{"log: []\n", HEAD, "Would you be my mentor?", "first-mentor? "},
	{"log: []\n", HEAD, "My mentor in Galle likes your work.", ""},
	{FRIEND, HEAD, "Would you be my mentor?", ""},
	/* who writes is known after the first exchange */
	{"log: []\n", HEAD, "My name is Nim Lee, from Galle.", ""},
	{FRIEND, HEAD, "My name is Nim Lee, from Galle.", "generic? "},
	/* doors opened in a year */
	{FRIEND "  - 2026-03-01 gave: x\n  - 2026-03-02 gave: x\n"
		"  - {date: 2026-04-01, type: asked, ask: introduction}\n"
		"  - {date: 2026-04-11, type: asked, ask: advocacy}\n"
		"  - 2026-05-01 replied: x\n",
	 HEAD "Ask: introduction\n", "hello", "advocacy "},
	{FRIEND "  - 2026-03-01 gave: x\n  - 2026-03-02 gave: x\n"
		"  - {date: 2025-06-01, type: asked, ask: introduction}\n"
		"  - {date: 2026-04-11, type: asked, ask: advocacy}\n"
		"  - 2026-05-01 replied: x\n",
	 HEAD "Ask: introduction\n", "hello", ""},
};

static const struct row texts[] = {
	{FRIEND, HEAD, "Is it? Was it?", "questions "},
	{FRIEND, HEAD, "Is it??", ""},
	{FRIEND, HEAD, "Really?! See https://example.org/?q=1", ""},
	{FRIEND, HEAD, "a\xef\xbc\x9f b\xd8\x9f", "questions "},
	{FRIEND, HEAD, "a b c d e f g h i j k l m n o p q r s t u", "length "},
	{FRIEND, HEAD, "a b c d e f g h i j k l m n o p q r s t", ""},
	{FRIEND, "Subject: s\nLimit: 5 characters\n",
	 "e\xcc\x81"
	 "e\xcc\x81"
	 "e\xcc\x81\xf0\x9f\x91\xa9\xe2\x80\x8d"
	 "\xf0\x9f\x94\xac!",
	 ""},
	{FRIEND, "Subject: s\nLimit: 5 characters\n", "abcdef", "length "},
	/* titles of their works ask nothing and tell of nobody */
	{FRIEND HOOKS, HEAD, "I read \"Does sleep matter? Who cares?\" twice.",
	 ""},
	{FRIEND HOOKS, HEAD,
	 "Your Does sleep\nmatter? Who  cares? Is it? Was it?", "questions "},
	{"log: []\n" HOOKS, HEAD, "It was good to see Could you be my mentor?",
	 ""},
	{FRIEND HOOKS, HEAD, "I read your case report of a 92-year-old man.",
	 ""},
	{FRIEND HOOKS, HEAD, "Our own case was a man of 92.", "patient? "},
	{FRIEND, HEAD, "One aged 113 was there too.", "patient? "},
	{FRIEND, HEAD, "One aged 89 was there too.", ""},
	{FRIEND, HEAD, "One aged 130 was there too.", ""},
	/* what is written as a name */
	{FRIEND, HEAD, "A patient from Matara taught me that.", "patient? "},
	{FRIEND, HEAD, "A patient from \xc3\x89vora taught me that.",
	 "patient? "},
	{FRIEND, HEAD, "A patient from Bayview taught me that.", ""},
	{FRIEND, HEAD, "A patient in CBT taught me that.", ""},
	{FRIEND, HEAD, "I lived in Nepal before I came to Ohio.", ""},
	{FRIEND, HEAD, "She lived in Nepal before she came to us.",
	 "patient? "},
	{FRIEND, HEAD, "A patient in \xc3\x89\xc3\x89G taught me that.", ""},
	/* the files */
	{FRIEND "do_not_contact: yes\n", HEAD, "hello", "do-not-contact "},
	{FRIEND "do_not_contact: no\n", HEAD, "hello", ""},
	/* their own details, and the user's */
	{FRIEND, HEAD, "Your number is +1 617 555 0143.", ""},
	{FRIEND, HEAD, "Mine is 617-555-0199.", ""},
	{FRIEND "birthday: 1979-05-09\n", HEAD,
	 "Were you, too, a patient at 1979-05-09?", ""},
	/* to whom rank is no matter */
	{FRIEND "role: peer\n", HEAD, "How will they rank me?", ""},
	{FRIEND "role: alumnus\n", HEAD, "How will they rank me?", ""},
	{FRIEND "role: resident\n", HEAD, "How will they rank me?", "rank "},
	{FRIEND, HEAD, "I do not ask you how they will rank me.", "rank? "},
	/* names */
	{FRIEND, HEAD, "Dr. Stone says so.", "name-drop? "},
	{FRIEND, HEAD, "Ms. Dolores Finch says so.", "name-drop? "},
	{FRIEND, HEAD, "I asked Doctor Amsel.", "name-drop? "},
	{FRIEND, HEAD, "Prof. Agreed says so.", ""},
	{FRIEND, HEAD, "Dear Dr. Lee, I am Dr. Perera.", ""},
	{FRIEND, HEAD, "I liked Dr. Lee's talk and Dr. Agreed\xe2\x80\x99s.",
	 ""},
	{FRIEND, HEAD, "Regards, Dr. Perera\nGalle Ward", ""},
	{FRIEND, HEAD "Ask: introduction\n",
	 "Would you introduce me to Dr. Stone?", ""},
};

static void test_rows(struct scene *s, const struct row *rows, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct buf names = BUF_INIT;
		struct guard_case c = {.body = str_z(rows[i].text),
				       .subject = STR("s"),
				       .personal = 1};

		run(s, rows[i].contact, rows[i].head, &c, &names);
		tap_is_str(names.s ? buf_str(&names) : STR(""), rows[i].names,
			   "%zu: %s: %s", i, rows[i].head, rows[i].text);
		buf_release(&names);
	}
}

static void test_generic(struct scene *s)
{
	struct buf names = BUF_INIT;
	struct guard_case c = {.body = STR("hello"), .subject = STR("s")};

	run(s, FRIEND, HEAD, &c, &names);
	tap_is_str(buf_str(&names), "generic ", "no fact of theirs");
	buf_release(&names);
}

static void test_notice(struct scene *s)
{
	static const struct {
		const char *deadline;
		bool refused;
	} rows[] = {{"2026-07-01", false},
		    {"2026-06-30", true},
		    {"2026-02-30", true},
		    {"soon", true}};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct buf names = BUF_INIT;
		struct guard_case c = {.body = STR("hello"),
				       .subject = STR("s"),
				       .personal = 1,
				       .deadline = str_z(rows[i].deadline)};

		run(s, FRIEND, HEAD "Notice: by\nNeeds:\n  by: when\n", &c,
		    &names);
		tap_ok((names.len > 0) == rows[i].refused, "a letter by %s",
		       rows[i].deadline);
		buf_release(&names);
	}
}

/* What came within it may be answered. */
static void test_blackout(struct scene *s)
{
	static const struct row rows[] = {
		{FRIEND, HEAD, "hello", "blackout "},
		{FRIEND "  - 2026-05-29 replied: x\n", HEAD, "hello",
		 "blackout "},
		{FRIEND "  - 2026-05-31 replied: x\n", HEAD, "hello", ""},
		{FRIEND "  - 2026-05-31 replied: x\n"
			"  - 2026-05-31 sent: x\n",
		 HEAD "Log: thanked\n", "hello", "blackout "},
	};

	policy_load(&s->policy,
		    yaml_read(&s->arena,
			      STR("blackout: [{from: 2026-05-30, to: "
				  "2026-06-02, why: SOAP}]"),
			      "p", 1, &s->diag),
		    "p", &s->diag);
	test_rows(s, rows, COUNT(rows));
	s->policy.blackout_count = 0;
}

static void test_program(struct scene *s)
{
	static const struct {
		const char *program;
		struct row row;
	} rows[] = {
		{"observership: bars non-citizens",
		 {HELPED, HEAD "Ask: observership\n", "hello", "bars "}},
		{"observership: {value: bars non-citizens, checked: "
		 "2026-01-02}",
		 {HELPED, HEAD "Ask: observership\n", "hello", "bars "}},
		{"observership: yes",
		 {HELPED, HEAD "Ask: observership\n", "hello", ""}},
		{"observership: bars non-citizens",
		 {HELPED, HEAD "Ask: research\n", "hello", ""}},
		{"thank_you_notes: not wanted",
		 {HELPED,
		  "Subject: s\nLog: thanked\n"
		  "Questions: 0\nAbout: meeting\n",
		  "hello", "not-wanted "}},
		{"thank_you_notes: welcome",
		 {HELPED,
		  "Subject: s\nLog: thanked\n"
		  "Questions: 0\nAbout: meeting\n",
		  "hello", ""}},
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		s->program = yaml_read(&s->arena, str_z(rows[i].program), "q",
				       1, &s->diag);
		test_rows(s, &rows[i].row, 1);
	}
	s->program = NULL;
}

static const struct {
	const char *text;
	bool says;
} firsts[] = {
	{"You are my first choice.", true},
	{"I will rank your program first.", true},
	{"I am ranking you number one.", true},
	{"You are #1 and my top choice.", true},
	{"Bayview is at the top of my list.", true},
	{"Bayview is my first choice.", true},
	{"Your residency is my clear first choice.", true},
	{"I have decided to rank your residency #1.", true},
	{"My first question is short.", false},
	{"At first I was unsure.", false},
	{"It was the first program I visited.", false},
	{"Child psychiatry is my first choice.", false},
	{"Tuesday would be my first choice for a call.", false},
	{"The poster session is my first choice on Saturday.", false},
};

static void test_first(struct scene *s)
{
	for (size_t i = 0; i < COUNT(firsts); i++) {
		struct buf names = BUF_INIT;
		struct guard_case c = {.body = str_z(firsts[i].text),
				       .subject = STR("s"),
				       .personal = 1};

		run(s, FRIEND, "Subject: s\n", &c, &names);
		tap_ok(c.says_first == firsts[i].says, "first choice: %s",
		       firsts[i].text);
		buf_release(&names);
	}
}

/* What a network's own file adds. */
static void test_added(struct scene *s)
{
	static const struct row rows[] = {
		{FRIEND, HEAD, "My lottery is over.", "private? "},
		{FRIEND, HEAD, "Our paciente was 34 years old.", "patient? "},
		{FRIEND, HEAD, "I hope this finds you well, my dear.", ""},
		{FRIEND, HEAD, "Tea a b c d e f g h i j k l m n late.",
		 "patient? "},
		{FRIEND, HEAD, "The poet Lorca said tea.", ""},
	};
	struct diag d = DIAG_INIT;

	lexicon_add(s->words, "guards/mine",
		    STR("# mine\nprivate:\nL\xc3\xb3ttery\npatient:\n"
			"paciente*\nalone: "
			"tea .. .. .. .. .. .. .. late, the @cap tea"
			"\nstock:\n- finds you well my dear\n"),
		    &d);
	tap_is_int((long)d.errors, 0, "a file adds words");
	test_rows(s, rows, COUNT(rows));
	lexicon_add(s->words, "guards/typo", STR("word\npacient:\nx|@y\n"), &d);
	tap_is_int((long)d.errors, 3, "and nothing to no topic");
	diag_release(&d);
}

/* What each kind of request takes is the figure at its place. */
static void test_asks(void)
{
	for (int i = 0; vocab_asks[i].name; i++) {
		const struct policy_row *row = policy_rows;

		while (!str_starts(str_z(row->key), STR("rapport.")) ||
		       row->index != FIGURE_RAPPORT_ADVICE + i)
			row++;
		tap_is_str(str_z(row->key + strlen("rapport.")),
			   vocab_asks[i].name, "exchanges that it takes");
	}
}

int main(void)
{
	struct scene s;

	scene_init(&s);
	test_rows(&s, waiting, COUNT(waiting));
	test_rows(&s, requests, COUNT(requests));
	test_rows(&s, texts, COUNT(texts));
	test_generic(&s);
	test_notice(&s);
	test_blackout(&s);
	test_program(&s);
	test_first(&s);
	test_added(&s);
	test_asks();
	scene_release(&s);
	for (int i = 0; guard_rows[i].name; i++)
		tap_is_int(str_place(str_z(guard_rows[i].name), guard_rows,
				     sizeof(*guard_rows)),
			   i, "guard %s is where its number says",
			   guard_rows[i].name);
	tap_is_int(str_place(STR("nothing"), guard_rows, sizeof(*guard_rows)),
		   -1, "and no other");
	return tap_done();
}
