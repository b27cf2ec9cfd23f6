/*
 * What is due for one record as the days go by, boundary by boundary. A row
 * is read like a diary: the record, then a day and what it brings.
 */
#ifndef KITH_TESTS_DUE_STORIES_H
#define KITH_TESTS_DUE_STORIES_H

struct step {
	const char *today;
	/* "ACTION STATE [SINCE ]OPEN..BY[ +LATE]", or "none: WHY"; days of
	 * another year than today's have their year, a template is named
	 * where it is not that of the rule */
	const char *expected;
};

/* One record (YAML, without its name) on some days. */
struct story {
	const char *title;
	const char *contact;
	const char *me, *policy;
	const char *program; /* of id p, YAML without kind and name */
	struct step steps[12];
};

#define MILESTONE "milestones: [{date: 2026-05-12, what: a paper}]"
#define KNOWN                                                                  \
	"log: [2026-01-10 met: a, 2026-01-12 sent: b, 2026-01-20 replied: c"
#define STRANGER                                                               \
	"none: nothing in the log yet; log how you met, or set 'status: "      \
	"prospect'"
#define RESTING(count, last)                                                   \
	"none: resting: " count " messages unanswered (last " last             \
	"); wait until they write or you meet"

/* The first rules: answers, thanks, plans, follow-ups. */
static const struct story stories_first[] = {
	/* reply */
	{.title = "they wrote",
	 .contact = "log: [2026-05-28 sent: a, 2026-05-30 replied: hello]",
	 .steps = {{"2026-05-29", "nudge upcoming 05-28 06-07..06-11"},
		   {"2026-05-30", "reply open 05-30 05-30..06-01"},
		   {"2026-06-01", "reply open 05-30 05-30..06-01"},
		   {"2026-06-02", "reply overdue 05-30 05-30..06-01 +1"},
		   {"2026-07-31", "reply overdue 05-30 05-30..06-01 +60"},
		   {"2026-08-01",
		    "keep-in-touch upcoming 05-30 08-28..09-27"}}},
	{.title = "they wrote, and it needs no answer",
	 .contact = "log: [2026-05-28 sent: a,\n"
		    " {date: 2026-05-30, type: replied, closing: 'yes'}]",
	 .steps = {{"2026-05-30",
		    "keep-in-touch upcoming 05-30 08-28..09-27"}}},
	{.title = "a second message that needs no answer ends the wait for one",
	 .contact = "log: [2026-05-29 replied: a,\n"
		    " {date: 2026-05-30, type: replied, closing: 'yes'}]",
	 .steps = {{"2026-05-30",
		    "keep-in-touch upcoming 05-30 08-28..09-27"}}},
	{.title = "an answer the same day, below in the file",
	 .contact = "log: [2026-05-30 replied: hello, 2026-05-30 thanked: b]",
	 .steps = {{"2026-05-31",
		    "keep-in-touch upcoming 05-30 08-28..09-27"}}},
	{.title = "their answer the same day as mine, below in the file",
	 .contact = "log: [2026-05-30 sent: b, 2026-05-30 replied: hello]",
	 .steps = {{"2026-05-31", "reply open 05-30 05-30..06-01"}}},
	{.title = "a conversation answers their message",
	 .contact = "log: [2026-05-30 replied: a, 2026-05-31 met: b]",
	 .steps = {{"2026-05-30", "reply open 05-30 05-30..06-01"},
		   {"2026-06-01", "follow-up upcoming 05-31 06-03..06-07"}}},
	{.title = "so does help",
	 .contact = "log: [2026-05-30 replied: a, 2026-05-31 helped: b]",
	 .steps = {{"2026-06-01", "thank open 05-31 05-31..06-02"}}},
	{.title = "a remark, a connection, a comment or an invitation do not",
	 .contact = "log: [2026-05-30 replied: a, 2026-05-31 note: b,\n"
		    " 2026-05-31 connected linkedin: c,\n"
		    " 2026-05-31 commented linkedin: d,\n"
		    " 2026-05-31 invited linkedin: e]",
	 .steps = {{"2026-06-01", "reply open 05-30 05-30..06-01"}}},
	{.title = "nor do thanks face to face",
	 .contact = "log: [2026-05-30 replied: a, 2026-05-31 thanked "
		    "in-person: b]",
	 .steps = {{"2026-06-01", "reply open 05-30 05-30..06-01"}}},
	{.title = "two attempts, then an answer",
	 .contact = "log: [2026-05-01 sent: a, 2026-05-12 nudged: b,\n"
		    " 2026-05-20 replied: c]",
	 .steps = {{"2026-05-11", "nudge open 05-01 05-11..05-15"},
		   {"2026-05-12", RESTING("two", "2026-05-12")},
		   {"2026-05-19", RESTING("two", "2026-05-12")},
		   {"2026-05-20", "reply open 05-20 05-20..05-22"}}},
	{.title = "they asked for my CV, and a plan lies far ahead",
	 .contact = "next: {date: 2026-09-01}\n"
		    "log: [2026-05-20 replied: can you send your CV?]",
	 .steps = {{"2026-05-22", "reply open 05-20 05-20..05-22"},
		   {"2026-07-21", "reply overdue 05-20 05-20..05-22 +60"},
		   {"2026-07-22", "plan upcoming 09-01 09-01..09-01"}}},
	{.title = "they asked for my CV, and a plan lies a year back",
	 .contact = "next: {date: 2025-05-10}\n"
		    "log: [2026-05-20 replied: can you send your CV?]",
	 .steps = {{"2026-05-22", "reply open 05-20 05-20..05-22"},
		   {"2026-07-22", "plan overdue 2025-05-10 "
				  "2025-05-10..2025-05-10 +438"}}},
	/* thank */
	{.title = "a meeting",
	 .contact = "log: [2026-05-27 meeting zoom: twenty minutes]",
	 .steps = {{"2026-05-27", "thank open 05-27 05-27..05-29"},
		   {"2026-05-29", "thank open 05-27 05-27..05-29"},
		   {"2026-05-30", "thank overdue 05-27 05-27..05-29 +1"},
		   {"2026-06-12", "thank overdue 05-27 05-27..05-29 +14"},
		   {"2026-06-13",
		    "keep-in-touch upcoming 05-27 08-25..09-24"}}},
	{.title = "they answered, and then you talked",
	 .contact = "log: [2026-05-01 sent: a, 2026-05-03 replied: talk "
		    "Thursday,\n 2026-05-07 meeting: b]",
	 .steps = {{"2026-05-03", "reply open 05-03 05-03..05-05"},
		   {"2026-05-08", "thank open 05-07 05-07..05-09"}}},
	{.title = "help",
	 .contact = "log: [2026-05-20 asked: a, 2026-05-27 helped: a letter]",
	 .steps = {{"2026-05-29", "thank open 05-27 05-27..05-29"}}},
	{.title = "a meeting, thanked",
	 .contact = "log: [2026-05-27 meeting: a, 2026-05-28 thanked: b]",
	 .steps = {{"2026-05-29",
		    "keep-in-touch upcoming 05-28 08-26..09-25"}}},
	{.title = "a meeting, thanked face to face",
	 .contact = "log: [2026-05-27 meeting: a, 2026-05-27 thanked "
		    "in-person: b]",
	 .steps = {{"2026-05-29",
		    "keep-in-touch upcoming 05-27 08-25..09-24"}}},
	{.title = "an invitation to connect is no thanks",
	 .contact = "log: [2026-05-27 meeting: a, 2026-05-27 invited: b]",
	 .steps = {{"2026-05-29", "thank open 05-27 05-27..05-29"}}},
	{.title = "a meeting that was agreed by mail",
	 .contact = "log: [2026-05-01 sent: a, 2026-05-03 replied: talk "
		    "Thursday, 2026-05-07 meeting: b]",
	 .steps = {{"2026-05-06", "reply overdue 05-03 05-03..05-05 +1"},
		   {"2026-05-08", "thank open 05-07 05-07..05-09"}}},
	{.title = "thanks above the meeting of that day came before it",
	 .contact = "log: [2026-05-27 thanked: b, 2026-05-27 meeting: a]",
	 .steps = {{"2026-05-28", "thank open 05-27 05-27..05-29"}}},
	{.title = "any message after a meeting counts",
	 .contact = "log: [2026-05-27 meeting: a, 2026-05-28 sent: b]",
	 .steps = {{"2026-05-29", "nudge upcoming 05-28 06-07..06-11"}}},
	{.title = "thanks lapse, and a younger meeting renews them",
	 .contact = "log: [2026-05-01 helped: a, 2026-06-01 meeting: b]",
	 .steps = {{"2026-05-17", "thank overdue 05-01 05-01..05-03 +14"},
		   {"2026-05-18", "keep-in-touch upcoming 05-01 07-30..08-29"},
		   {"2026-06-01", "thank open 06-01 06-01..06-03"}}},
	{.title = "thanks come before the follow-up",
	 .contact = "log: [2026-05-18 met: a, 2026-05-19 helped: b]",
	 .steps = {{"2026-05-21", "thank open 05-19 05-19..05-21"},
		   {"2026-06-05", "follow-up overdue 05-18 05-21..05-25 +11"}}},
	{.title = "no, to what I asked, deserves thanks",
	 .contact = "log: [2026-05-28 asked: a, 2026-05-29 replied: b,\n"
		    " 2026-05-30 declined: no]",
	 .steps = {{"2026-06-01", "thank open 05-30 05-30..06-01"}}},
	{.title = "no, to what I did not ask, deserves none",
	 .contact = "log: [2026-05-28 sent: a, 2026-05-30 declined: no]",
	 .steps = {{"2026-06-01",
		    "keep-in-touch upcoming 05-30 08-28..09-27"}}},
	{.title = "what was asked is answered once",
	 .contact = "log: [2026-05-20 asked: a, 2026-05-22 helped: b,\n"
		    " 2026-05-23 thanked: c, 2026-05-30 declined: d]",
	 .steps = {{"2026-06-01",
		    "keep-in-touch upcoming 05-30 08-28..09-27"}}},
	{.title = "a program that wants no notes",
	 .contact = "program: p\n"
		    "log: [2026-05-30 meeting: a]",
	 .program = "thank_you_notes: {value: not wanted, source: a mail}",
	 .steps = {{"2026-06-01",
		    "keep-in-touch upcoming 05-30 08-28..09-27"}}},
	{.title = "a program of which all that is known is that it wants none",
	 .contact = "program: p\n"
		    "log: [2026-05-30 meeting: a]",
	 .program = "thank_you_notes: [{value: unknown}, {value: not wanted}]",
	 .steps = {{"2026-06-01",
		    "keep-in-touch upcoming 05-30 08-28..09-27"}}},
	{.title = "a program of which two sources differ",
	 .contact = "program: p\n"
		    "log: [2026-05-30 meeting: a]",
	 .program = "thank_you_notes: [{value: welcome}, {value: not wanted}]",
	 .steps = {{"2026-06-01", "thank open 05-30 05-30..06-01"}}},
	{.title = "help at a program that wants no notes",
	 .contact = "program: p\n"
		    "log: [2026-05-30 helped: a, 2026-05-31 meeting: b]",
	 .program = "thank_you_notes: not wanted",
	 .steps = {{"2026-06-01", "thank open 05-30 05-30..06-01"}}},
	{.title = "a program that welcomes notes",
	 .contact = "program: p\n"
		    "log: [2026-05-30 meeting: a]",
	 .program = "thank_you_notes: welcome",
	 .steps = {{"2026-06-01", "thank open 05-30 05-30..06-01"}}},
	/* plan */
	{.title = "a plan of one's own",
	 .contact = "next: {date: 2026-06-10, what: send the CV}",
	 .steps = {{"2026-06-09", "plan upcoming 06-10 06-10..06-10"},
		   {"2026-06-10", "plan open 06-10 06-10..06-10"},
		   {"2026-06-11", "plan overdue 06-10 06-10..06-10 +1"},
		   {"2027-06-10",
		    "plan overdue 2026-06-10 2026-06-10..2026-06-10 +365"}}},
	{.title = "a plan is done by what I send on its day",
	 .contact = "next: {date: 2026-06-10}\n"
		    "log: [2026-06-10 gave: the CV]",
	 .steps = {{"2026-06-09", "plan upcoming 06-10 06-10..06-10"},
		   {"2026-06-10", "none: you wrote on 2026-06-10 and no answer "
				  "is owed; no word from them yet"}}},
	{.title = "or after it, or face to face, or by a conversation",
	 .contact = "next: {date: 2026-06-10}\n"
		    "log: [2026-06-12 meeting: a, 2026-06-12 thanked phone: "
		    "b]",
	 .steps = {{"2026-06-11", "plan overdue 06-10 06-10..06-10 +1"},
		   {"2026-06-12",
		    "keep-in-touch upcoming 06-12 09-10..10-10"}}},
	{.title = "but not by what came before, from them, or an invitation",
	 .contact = "next: {date: 2026-06-10}\n"
		    "log: [2026-06-09 gave: a, 2026-06-10 invited: b,\n"
		    " {date: 2026-06-11, type: replied, closing: 'yes'}]",
	 .steps = {{"2026-06-12", "plan overdue 06-10 06-10..06-10 +2"}}},
	{.title = "an answer is owed before a plan",
	 .contact = "next: {date: 2026-06-01}\n"
		    "log: [2026-05-30 replied: hello]",
	 .steps = {{"2026-06-01", "reply open 05-30 05-30..06-01"}}},
	{.title = "a plan for today comes before a follow-up",
	 .contact = "next: {date: 2026-05-22}\n"
		    "log: [2026-05-18 met: hello]",
	 .steps = {{"2026-05-21", "follow-up open 05-18 05-21..05-25"},
		   {"2026-05-22", "plan open 05-22 05-22..05-22"}}},
	{.title = "a plan to come silences the second attempt",
	 .contact = "next: {date: 2026-05-20}\n"
		    "log: [2026-05-03 replied: the 20th?, 2026-05-04 sent: "
		    "fine]",
	 .steps = {{"2026-05-14", "plan upcoming 05-20 05-20..05-20"},
		   {"2026-05-20", "plan open 05-20 05-20..05-20"}}},
	{.title = "and news, and keeping in touch",
	 .contact = KNOWN ", 2026-02-01 thanked: d]\n"
			  "next: {date: 2026-09-01}",
	 .me = MILESTONE,
	 .steps = {{"2026-06-01", "plan upcoming 09-01 09-01..09-01"}}},
	{.title = "and a first message",
	 .contact = "status: prospect\nemail: lee@example.org\n"
		    "next: {date: 2026-09-01}",
	 .steps = {{"2026-06-01", "plan upcoming 09-01 09-01..09-01"}}},
	{.title = "a plan is kept while a contact rests",
	 .contact = "next: {date: 2026-06-01}\n"
		    "log: [2026-05-01 sent: a, 2026-05-12 nudged: b]",
	 .steps = {{"2026-05-31", "plan upcoming 06-01 06-01..06-01"},
		   {"2026-06-01", "plan open 06-01 06-01..06-01"}}},
	{.title = "a plan without a day is none",
	 .contact = "next: {what: write}\n"
		    "log: [2026-05-18 met: a]",
	 .steps = {{"2026-05-21", "follow-up open 05-18 05-21..05-25"}}},
	/* follow-up */
	{.title = "met",
	 .contact = "log: [2026-05-18 met @apa-2026: her poster]",
	 .steps = {{"2026-05-17", STRANGER},
		   {"2026-05-18", "follow-up upcoming 05-18 05-21..05-25"},
		   {"2026-05-20", "follow-up upcoming 05-18 05-21..05-25"},
		   {"2026-05-21", "follow-up open 05-18 05-21..05-25"},
		   {"2026-05-25", "follow-up open 05-18 05-21..05-25"},
		   {"2026-05-26", "follow-up overdue 05-18 05-21..05-25 +1"},
		   {"2026-06-24", "follow-up overdue 05-18 05-21..05-25 +30"},
		   {"2026-06-25",
		    "keep-in-touch upcoming 05-18 08-16..09-15"}}},
	{.title = "attended their talk",
	 .contact = "log: [2026-05-18 attended: a webinar]",
	 .steps = {{"2026-05-20",
		    "follow-up upcoming 05-18 05-21..05-25 webinar"},
		   {"2026-05-25", "follow-up open 05-18 05-21..05-25 webinar"},
		   {"2026-06-24",
		    "follow-up overdue 05-18 05-21..05-25 +30 webinar"},
		   {"2026-06-25", "none: follow-up lapsed after 2026-06-24; "
				  "nothing else is due"}}},
	{.title = "met again before the first follow-up",
	 .contact = "log: [2026-05-18 met: a, 2026-05-22 met: b]",
	 .steps = {{"2026-05-21", "follow-up open 05-18 05-21..05-25"},
		   {"2026-05-22", "follow-up upcoming 05-22 05-25..05-29"}}},
	{.title = "a log in no order",
	 .contact = "log: [2026-05-22 sent: b, 2026-05-18 met: a]",
	 .steps = {{"2026-05-21", "follow-up open 05-18 05-21..05-25"},
		   {"2026-05-22", "nudge upcoming 05-22 06-01..06-05"}}},
	{.title = "met and written to on one day",
	 .contact = "log: [2026-05-18 met: a, 2026-05-18 sent: b]",
	 .steps = {{"2026-05-18", "nudge upcoming 05-18 05-28..06-01"}}},
	{.title = "written to, then met, on one day",
	 .contact = "log: [2026-05-18 sent: b, 2026-05-18 met: a]",
	 .steps = {{"2026-05-21", "follow-up open 05-18 05-21..05-25"}}},
	{.title = "met, and asked to connect",
	 .contact = "log: [2026-05-18 met: a, 2026-05-18 invited linkedin: b]",
	 .steps = {{"2026-05-21", "follow-up open 05-18 05-21..05-25"},
		   {"2026-05-28", "follow-up overdue 05-18 05-21..05-25 "
				  "+3"}}},
	{.title = "met, and thanked face to face",
	 .contact = "log: [2026-05-18 met: a, 2026-05-18 thanked in-person: "
		    "b]",
	 .steps = {{"2026-05-21", "follow-up open 05-18 05-21..05-25"}}},
	{.title = "a message the same evening is the follow-up",
	 .contact = "log: [2026-05-18 met: a, 2026-05-18 sent linkedin: b]",
	 .steps = {{"2026-05-21", "nudge upcoming 05-18 05-28..06-01"}}},
	{.title = "they accepted a connection",
	 .contact = "log: [2026-05-20 sent linkedin: a, 2026-05-21 connected: "
		    "b]",
	 .steps = {{"2026-05-20", "nudge upcoming 05-20 05-30..06-03"},
		   {"2026-05-23", "follow-up upcoming 05-21 05-24..05-28 "
				  "hello"},
		   {"2026-05-24", "follow-up open 05-21 05-24..05-28 hello"},
		   {"2026-05-30", "follow-up overdue 05-21 05-24..05-28 +2 "
				  "hello"},
		   {"2026-06-28", "none: follow-up lapsed after 2026-06-27; "
				  "nothing else is due"}}},
	{.title = "they connected while a mail waits",
	 .contact = "log: [2026-05-20 sent email: a, 2026-05-21 connected "
		    "linkedin: b]",
	 .steps = {{"2026-05-24", "nudge upcoming 05-20 05-30..06-03"}}},
	{.title = "a connection after a meeting moves nothing",
	 .contact = "log: [2026-05-18 met: a, 2026-05-24 connected: b]",
	 .steps = {{"2026-05-18", "follow-up upcoming 05-18 05-21..05-25"},
		   {"2026-05-27", "follow-up overdue 05-18 05-21..05-25 +2"},
		   {"2026-06-24", "follow-up overdue 05-18 05-21..05-25 +30"},
		   {"2026-06-25", "follow-up overdue 05-24 05-27..05-31 +25 "
				  "hello"}}},
	{.title = "nor after a talk",
	 .contact = "log: [2026-05-18 attended: a, 2026-05-24 connected: b]",
	 .steps = {{"2026-05-24", "follow-up open 05-18 05-21..05-25 "
				  "webinar"}}},
	{.title = "nor before a meeting",
	 .contact = "log: [2026-05-18 connected: a, 2026-05-24 met: b]",
	 .steps = {{"2026-05-23", "follow-up open 05-18 05-21..05-25 hello"},
		   {"2026-05-24", "follow-up upcoming 05-24 05-27..05-31"}}},
	{.title = "a comment asks for nothing",
	 .contact = "log: [2026-05-18 met: a, 2026-05-19 commented: b]",
	 .steps = {{"2026-05-21", "follow-up open 05-18 05-21..05-25"}}},
	{.title = "met at the end of February",
	 .contact = "log: [2026-02-26 met: a]",
	 .steps = {{"2026-03-01", "follow-up open 02-26 03-01..03-05"}}},
	{.title = "met at the end of February of a leap year",
	 .contact = "log: [2028-02-26 met: a]",
	 .steps = {{"2028-02-29", "follow-up open 02-26 02-29..03-04"}}},
	{.title = "met at the end of a year",
	 .contact = "log: [2026-12-30 met: a]",
	 .steps = {{"2027-01-02", "follow-up open 2026-12-30 01-02..01-06"}}},
	{.title = "a last interaction from a spreadsheet",
	 .contact = "last_interaction: 2026-05-18",
	 .steps = {{"2026-05-17", STRANGER},
		   {"2026-05-21", "follow-up open 05-18 05-21..05-25"}}},
	{.title = "a last interaction that the log knows better",
	 .contact = "last_interaction: 2026-05-18\n"
		    "log: [2026-05-18 thanked: a]",
	 .steps = {{"2026-05-21", "none: you wrote on 2026-05-18 and no answer "
				  "is owed; no word from them yet"}}},
};

#endif
