/* Guards: each strikes where it should, and not beside it. */
#include "config.h"

#include "guard_scene.h"

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

#define HEAD "Subject: s\nQuestions: 1\nLimit: 20 words\n"
#define FRIEND                                                                 \
	"log:\n"                                                               \
	"  - 2026-01-10 met: x\n"                                              \
	"  - 2026-02-10 replied: x\n"

#define HOOKS                                                                  \
	"hooks:\n"                                                             \
	"  - \"2025 paper: Does sleep matter? Who cares?\"\n"                  \
	"  - \"Could you be my mentor? (poster)\"\n"                           \
	"  - case report of a 92-year-old man\n"                               \
	"  - my mentor\n"

static const struct {
	const char *contact; /* below its name */
	const char *head;    /* of the template */
	const char *text;
	const char *struck; /* names, each with a blank behind */
} cases[] = {
	{FRIEND, HEAD, "hello", ""},
	/* third-attempt */
	{"log:\n  - 2026-03-01 sent: x\n  - 2026-03-14 nudged: x\n", HEAD,
	 "hello", "third-attempt "},
	{"log:\n  - 2026-03-01 sent: x\n  - 2026-03-14 nudged: x\n"
	 "  - 2026-03-15 replied: x\n",
	 HEAD, "hello", ""},
	{"log:\n  - 2026-03-01 sent: x\n  - 2026-03-14 thanked: x\n", HEAD,
	 "hello", ""},
	/* too-soon */
	{"log:\n  - 2026-05-25 sent: x\n", HEAD "About: sent, asked\n", "hello",
	 "too-soon "},
	{"log:\n  - 2026-05-25 sent: x\n", HEAD, "hello", "too-soon "},
	{"log:\n  - 2026-05-22 sent: x\n", HEAD, "hello", ""},
	{"log:\n  - 2026-05-25 nudged: x\n", HEAD, "hello", "too-soon "},
	{"log:\n  - 2026-05-25 sent: x\n  - 2026-05-28 note: x\n", HEAD,
	 "hello", "too-soon "},
	{"log:\n  - 2026-05-25 sent: x\n  - 2026-05-28 gave: x\n", HEAD,
	 "hello", "too-soon "},
	{FRIEND "  - 2026-05-25 asked: x\n", HEAD, "hello", "too-soon "},
	{FRIEND "  - 2026-05-25 thanked: x\n", HEAD, "hello", ""},
	{FRIEND "  - 2026-05-25 sent: x\n", HEAD "About: replied\n", "hello",
	 ""},
	{FRIEND "  - 2026-05-25 sent: x\n", HEAD "About: met\n", "hello",
	 "too-soon "},
	{FRIEND "  - 2026-05-25 sent: x\n", HEAD "About: met, meeting\n",
	 "hello", ""},
	{FRIEND "  - 2026-05-25 sent: x\n",
	 HEAD "About: met, meeting\nAsk: feedback\n", "hello", "too-soon "},
	{"log:\n  - 2026-05-25 sent: x\n  - 2026-05-28 attended: x\n",
	 HEAD "About: attended\n", "hello", ""},
	{"log:\n  - 2026-05-24 attended: x\n  - 2026-05-25 sent: x\n",
	 HEAD "About: attended\n", "hello", "too-soon "},
	{"log:\n  - 2026-05-22 sent: x\n", HEAD "About: sent, asked\n", "hello",
	 ""},
	{"log:\n  - 2026-05-22 sent: x\n  - 2026-05-31 gave: x\n",
	 HEAD "About: sent, asked\n", "hello", ""},
	{"log:\n  - 2026-05-30 updated: x\n", HEAD, "hello", "too-soon "},
	{"log:\n  - 2026-05-29 updated: x\n", HEAD, "hello", ""},
	{"log:\n  - 2026-05-30 sent: x\n  - 2026-05-30 replied: x\n", HEAD,
	 "hello", ""},
	{"log:\n  - 2026-05-31 gave: x\n", HEAD, "hello", "too-soon "},
	{"log:\n  - 2026-05-31 note: x\n", HEAD, "hello", ""},
	/* rapport */
	{"log: []\n", HEAD "Ask: advice\n", "hello", ""},
	{"log: []\n", HEAD "Ask: meeting\n", "hello", ""},
	{"log: []\n", HEAD "Ask: feedback\n", "hello", "rapport "},
	{"log:\n  - 2026-01-10 met: x\n", HEAD "Ask: feedback\n", "hello", ""},
	{"log:\n  - 2026-01-10 met: x\n", HEAD "Ask: introduction\n", "hello",
	 "rapport "},
	{FRIEND, HEAD "Ask: introduction\n", "hello", ""},
	{FRIEND, HEAD "Ask: research\n", "hello", ""},
	{FRIEND, HEAD "Ask: permission\n", "hello", ""},
	{"log:\n  - 2026-01-10 met: x\n", HEAD "Ask: observership\n", "hello",
	 "rapport "},
	{FRIEND, HEAD "Ask: observership\n", "hello", "rapport "},
	{FRIEND "  - 2026-03-10 helped: x\n", HEAD "Ask: observership\n",
	 "hello", ""},
	{FRIEND "  - 2026-03-10 helped: x\n", HEAD "Ask: letter\n", "hello",
	 "rapport "},
	{FRIEND "  - 2026-03-10 helped: x\n  - 2026-03-11 helped: x\n",
	 HEAD "Ask: letter\n", "hello", ""},
	{FRIEND "  - 2026-03-10 helped: x\n", HEAD "Ask: advocacy\n", "hello",
	 "rapport "},
	/* transactional */
	{FRIEND "  - 2026-03-10 asked: x\n  - 2026-03-11 replied: x\n",
	 HEAD "Ask: feedback\n", "hello", "transactional "},
	{FRIEND "  - 2026-03-10 asked: x\n  - 2026-03-11 gave: x\n"
		"  - 2026-03-12 thanked: x\n",
	 HEAD "Ask: feedback\n", "hello", ""},
	{FRIEND "  - 2026-03-10 asked: x\n  - 2026-03-11 replied: x\n", HEAD,
	 "hello", ""},
	/* first-mentor */
	{"log: []\n", HEAD, "Would you be my mentor?", "first-mentor "},
	{"log: []\n", HEAD, "I am looking for a mentor.", "first-mentor "},
	{"log: []\n", HEAD, "Would you consider becoming my research mentor?",
	 "first-mentor "},
	{"log: []\n", HEAD, "Could you mentor me?", "first-mentor "},
	{"log: []\n", HEAD, "I hope for your mentorship.", "first-mentor "},
	{"log: []\n", HEAD, "Your mentorship of residents is well known.", ""},
	{"log: []\n", HEAD, "My mentor in Galle sends greetings.", ""},
	{FRIEND, HEAD, "Would you be my mentor?", ""},
	/* questions */
	{FRIEND, HEAD, "Is it? Was it?", "questions "},
	{FRIEND, HEAD, "Is it??", ""},
	{FRIEND, HEAD, "Really?! See https://example.org/?q=1", ""},
	{FRIEND, HEAD, "a\xef\xbc\x9f b\xd8\x9f", "questions "},
	/* titles of their works ask nothing */
	{FRIEND HOOKS, HEAD, "I read \"Does sleep matter? Who cares?\" twice.",
	 ""},
	{FRIEND HOOKS, HEAD,
	 "Your Does sleep\nmatter? Who  cares? Is it? Was it?", "questions "},
	{"log: []\n" HOOKS, HEAD, "It was good to see Could you be my mentor?",
	 ""},
	{"log: []\n" HOOKS, HEAD,
	 "Could you be my mentor? Would you mentor me?", "first-mentor "},
	{"log: []\n" HOOKS, HEAD, "Would you be my mentor?", "first-mentor "},
	{FRIEND HOOKS, HEAD, "I read your case report of a 92-year-old man.",
	 ""},
	{FRIEND HOOKS, HEAD, "Our case was of a 92-year-old man.", "patient "},
	/* length */
	{FRIEND, HEAD, "a b c d e f g h i j k l m n o p q r s t u", "length "},
	{FRIEND, HEAD, "a b c d e f g h i j k l m n o p q r s t", ""},
	{FRIEND, "Subject: s\nLimit: 5 characters\n",
	 "e\xcc\x81"
	 "e\xcc\x81"
	 "e\xcc\x81\xf0\x9f\x91\xa9\xe2\x80\x8d"
	 "\xf0\x9f\x94\xac!",
	 ""},
	{FRIEND, "Subject: s\nLimit: 5 characters\n", "abcdef", "length "},
	/* do-not-contact */
	{FRIEND "do_not_contact: yes\n", HEAD, "hello", "do-not-contact "},
	{FRIEND "do_not_contact: no\n", HEAD, "hello", ""},
	/* rank */
	{FRIEND, HEAD, "How will you rank me?", "rank "},
	{FRIEND, HEAD, "Does the program plan to rank me highly?", "rank "},
	{FRIEND, HEAD, "May I ask where I stand on your list?", "rank "},
	{FRIEND, HEAD, "Will I be ranked?", "rank "},
	{FRIEND, HEAD, "Could you tell me if I am on your rank list?", "rank "},
	{FRIEND, HEAD, "What is my position on the rank order list?", "rank "},
	{FRIEND, HEAD, "Am I ranked to match?", "rank "},
	{FRIEND, HEAD, "What is the status of my application?", "rank "},
	{FRIEND, HEAD, "I remain very interested in training with you.", ""},
	{FRIEND, HEAD, "I would rank supervision above pay.", ""},
	{FRIEND, HEAD, "I will rank your program first.", ""},
	{FRIEND, HEAD, "The ranks of the helpers grew, and I stand with them.",
	 ""},
	/* patient */
	{FRIEND, HEAD, "He has MRN 004512.", "patient "},
	{FRIEND, HEAD, "His medical record number is 123456.", "patient "},
	{FRIEND, HEAD, "Chart no. 99812 shows it.", "patient "},
	{FRIEND, HEAD, "She was born on 3/4/1961.", "patient "},
	{FRIEND, HEAD, "DOB: 1961-04-03", "patient "},
	{FRIEND, HEAD, "Her date of birth is 3 April 1961.", "patient "},
	{FRIEND, HEAD, "SSN 123-45-6789", "patient "},
	{FRIEND, HEAD, "a 94-year-old man", "patient "},
	{FRIEND, HEAD, "a 94yo man", "patient "},
	{FRIEND, HEAD, "she is aged 91", "patient "},
	{FRIEND, HEAD, "my patient Mr. Rossi", "patient "},
	{FRIEND, HEAD, "our patient Kamala", "patient "},
	{FRIEND, HEAD, "a patient named Kamala", "patient "},
	{FRIEND, HEAD, "Mrs. Rossi, a 45-year-old teacher", "patient "},
	{FRIEND, HEAD, "Call her at (617) 555-0123.", "patient "},
	{FRIEND, HEAD, "a 45-year-old teacher", ""},
	{FRIEND, HEAD, "My patients told me about May 2026.", ""},
	{FRIEND, HEAD, "The hospital has no 24 hour desk.", ""},
	{FRIEND, HEAD, "in 2019-2021, pages 123-456", ""},
	{FRIEND, HEAD, "Your number is +1 617 555 0143.", ""},
	{FRIEND, HEAD, "Mine is 617-555-0199.", ""},
	{FRIEND, HEAD, "Step 2 CK 251, graduated in 2021.", ""},
	/* name-drop */
	{FRIEND, HEAD, "Dr. Stone says so.", "name-drop "},
	{FRIEND, HEAD, "Ms. Dolores Finch says so.", "name-drop "},
	{FRIEND, HEAD, "I asked Doctor Amsel.", "name-drop "},
	{FRIEND, HEAD, "Mrs. Agreed says so.", ""},
	{FRIEND, HEAD, "Prof. Agreed says so.", ""},
	{FRIEND, HEAD, "Dear Dr. Lee, I am Dr. Perera.", ""},
	{FRIEND, HEAD, "Dr. Maria Agreed says so.", "name-drop "},
	{FRIEND, HEAD, "I liked Dr. Lee's talk and Dr. Agreed\xe2\x80\x99s.",
	 ""},
	{FRIEND, HEAD, "As Dr. Agreed\nSays", ""},
	{FRIEND, HEAD, "Regards, Dr. Perera\nGalle Ward", ""},
	{FRIEND, HEAD "Ask: introduction\n",
	 "Please introduce me to Dr. Stone. I read what Dr. Stone wrote.", ""},
	{FRIEND, HEAD "Ask: introduction\n",
	 "Please introduce me to Dr. Stone. Dr. Oak said it.", "name-drop "},
	/* advocacy */
	{FRIEND "  - 2026-03-01 gave: x\n  - 2026-03-02 gave: x\n"
		"  - 2026-03-03 thanked: x\n"
		"  - {date: 2026-04-01, type: asked, ask: introduction}\n"
		"  - {date: 2026-04-11, type: asked, ask: advocacy}\n"
		"  - 2026-05-01 replied: x\n",
	 HEAD "Ask: introduction\n", "hello", "advocacy "},
	{FRIEND "  - 2026-03-01 gave: x\n  - 2026-03-02 gave: x\n"
		"  - 2026-03-03 thanked: x\n"
		"  - {date: 2025-04-01, type: asked, ask: introduction}\n"
		"  - {date: 2026-04-11, type: asked, ask: introduction}\n"
		"  - 2026-05-01 replied: x\n",
	 HEAD "Ask: introduction\n", "hello", ""},
};

static void test_cases(struct scene *s)
{
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct buf names = BUF_INIT;
		struct guard_case c = {.body = str_z(cases[i].text),
				       .subject = STR("s"),
				       .personal = 1};

		run(s, cases[i].contact, cases[i].head, &c, &names);
		tap_is_str(names.s ? buf_str(&names) : STR(""), cases[i].struck,
			   "case %zu: %s", i, cases[i].text);
		buf_release(&names);
	}
}

static void test_others(struct scene *s)
{
	static const struct {
		const char *deadline;
		bool strikes;
	} notices[] = {{"2026-07-01", false},
		       {"2026-06-30", true},
		       {"2026-02-30", true},
		       {"soon", true}};
	struct buf names = BUF_INIT;
	struct guard_case c = {.body = STR("hello"), .subject = STR("s")};

	run(s, FRIEND, HEAD, &c, &names);
	tap_is_str(buf_str(&names), "generic ", "no fact of theirs");
	c.personal = 1;
	buf_clear(&names);
	policy_load(&s->policy,
		    yaml_read(&s->arena,
			      STR("blackout: [{from: 2026-06-01, why: SOAP}]"),
			      "p", 1, &s->diag),
		    "p", &s->diag);
	run(s, FRIEND, HEAD, &c, &names);
	tap_is_str(buf_str(&names), "blackout ", "a day of blackout");
	s->policy.blackout_count = 0;
	for (size_t i = 0; i < COUNT(notices); i++) {
		buf_clear(&names);
		c.deadline = str_z(notices[i].deadline);
		run(s, FRIEND, HEAD "Notice: by\nNeeds:\n  by: when\n", &c,
		    &names);
		tap_ok((names.len > 0) == notices[i].strikes,
		       "a letter by %.*s", STR_ARG(c.deadline));
	}
	buf_release(&names);
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
	{"You are number 1 on my list.", true},
	{"My first question is short.", false},
	{"At first I was unsure.", false},
	{"It was the first program I visited.", false},
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

int main(void)
{
	struct scene s;

	scene_init(&s);
	test_cases(&s);
	test_others(&s);
	test_first(&s);
	scene_release(&s);
	for (int i = 0; guard_rows[i].name; i++)
		tap_is_int(guard_find(str_z(guard_rows[i].name)), i,
			   "guard %s is where its number says",
			   guard_rows[i].name);
	tap_is_int(guard_find(STR("nothing")), -1, "and no other");
	return tap_done();
}
