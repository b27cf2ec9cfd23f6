/*
 * What is due for one contact as the days go by, boundary by boundary. A row
 * is read like a diary: the contact, then a day and what it brings.
 */
#ifndef KITH_TESTS_DUE_STORIES_H
#define KITH_TESTS_DUE_STORIES_H

struct step {
	const char *today;
	/* "ACTION STATE SINCE OPEN..BY[ +LATE]", or "none: WHY"; days of
	 * another year than today's have their year, a template is named
	 * where it is not that of the rule */
	const char *expected;
};

/* One contact (YAML, without its name) on some days. */
struct story {
	const char *title;
	const char *contact;
	const char *me, *policy;
	struct step steps[12];
};

#define MILESTONE "milestones: [{date: 2026-05-12, what: a paper}]"
#define KNOWN                                                                  \
	"log: [2026-01-10 met: a, 2026-01-12 sent: b, 2026-01-20 replied: c"

static const struct story stories[] = {
	/* plan */
	{.title = "a plan of one's own",
	 .contact = "next: {date: 2026-06-10, what: send the CV}",
	 .steps = {{"2026-06-09", "plan upcoming 06-10 06-10..06-10"},
		   {"2026-06-10", "plan open 06-10 06-10..06-10"},
		   {"2026-06-11", "plan overdue 06-10 06-10..06-10 +1"},
		   {"2027-06-10",
		    "plan overdue 2026-06-10 2026-06-10..2026-06-10 +365"}}},
	{.title = "a plan comes before what the log says",
	 .contact = "next: {date: 2026-12-01}\n"
		    "log: [2026-05-30 replied: hello]",
	 .steps = {{"2026-06-01", "plan upcoming 12-01 12-01..12-01"}}},
	{.title = "a plan stands while a contact rests",
	 .contact = "next: {date: 2026-06-01}\n"
		    "log: [2026-05-01 sent: a, 2026-05-12 nudged: b]",
	 .steps = {{"2026-05-31", "plan upcoming 06-01 06-01..06-01"},
		   {"2026-06-01", "plan open 06-01 06-01..06-01"}}},
	{.title = "a plan without a day is none",
	 .contact = "next: {what: write}\n"
		    "log: [2026-05-18 met: a]",
	 .steps = {{"2026-05-21", "follow-up open 05-18 05-21..05-25"}}},
	/* reply */
	{.title = "they wrote",
	 .contact = "log: [2026-05-28 sent: a, 2026-05-30 replied: hello]",
	 .steps = {{"2026-05-30", "reply open 05-30 05-30..06-01"},
		   {"2026-06-01", "reply open 05-30 05-30..06-01"},
		   {"2026-06-02", "reply overdue 05-30 05-30..06-01 +1"},
		   {"2026-06-15", "reply overdue 05-30 05-30..06-01 +14"},
		   {"2026-06-16",
		    "keep-in-touch upcoming 05-30 08-28..09-27"}}},
	{.title = "the day before they wrote, it was a nudge to come",
	 .contact = "log: [2026-05-28 sent: a, 2026-05-30 replied: hello]",
	 .steps = {{"2026-05-29", "nudge upcoming 05-28 06-07..06-11"}}},
	{.title = "they wrote, and it needs no answer",
	 .contact = "log: [2026-05-28 sent: a,\n"
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
	{.title = "a conversation does not answer their message",
	 .contact = "log: [2026-05-30 replied: a, 2026-05-31 met: b]",
	 .steps = {{"2026-06-01", "reply open 05-30 05-30..06-01"}}},
	{.title = "a note or a connection does not answer either",
	 .contact = "log: [2026-05-30 replied: a, 2026-05-31 note: b,\n"
		    " 2026-05-31 connected linkedin: c]",
	 .steps = {{"2026-06-01", "reply open 05-30 05-30..06-01"}}},
	{.title = "no is an answer that owes nothing",
	 .contact = "log: [2026-05-28 asked: a, 2026-05-30 declined: no]",
	 .steps = {{"2026-06-01",
		    "keep-in-touch upcoming 05-30 08-28..09-27"}}},
	{.title = "two attempts, then a reply",
	 .contact = "log: [2026-05-01 sent: a, 2026-05-12 nudged: b,\n"
		    " 2026-05-20 replied: c]",
	 .steps = {{"2026-05-11", "nudge open 05-01 05-11..05-15"},
		   {"2026-05-12",
		    "none: resting: two messages unanswered (last 2026-05-12); "
		    "wait until they write or you meet"},
		   {"2026-05-19",
		    "none: resting: two messages unanswered (last 2026-05-12); "
		    "wait until they write or you meet"},
		   {"2026-05-20", "reply open 05-20 05-20..05-22"}}},
	/* thank */
	{.title = "a meeting",
	 .contact = "log: [2026-05-27 meeting zoom: twenty minutes]",
	 .steps = {{"2026-05-27", "thank open 05-27 05-27..05-29"},
		   {"2026-05-29", "thank open 05-27 05-27..05-29"},
		   {"2026-05-30", "thank overdue 05-27 05-27..05-29 +1"},
		   {"2026-06-12", "thank overdue 05-27 05-27..05-29 +14"},
		   {"2026-06-13",
		    "keep-in-touch upcoming 05-27 08-25..09-24"}}},
	{.title = "help",
	 .contact = "log: [2026-05-20 asked: a, 2026-05-27 helped: a letter]",
	 .steps = {{"2026-05-29", "thank open 05-27 05-27..05-29"}}},
	{.title = "a meeting, thanked",
	 .contact = "log: [2026-05-27 meeting: a, 2026-05-28 thanked: b]",
	 .steps = {{"2026-05-29",
		    "keep-in-touch upcoming 05-28 08-26..09-25"}}},
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
	/* follow-up */
	{.title = "met",
	 .contact = "log: [2026-05-18 met @apa-2026: her poster]",
	 .steps = {{"2026-05-17", "none: nothing in the log yet; log how you "
				  "met, or set 'status: prospect'"},
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
	{.title = "a connection asks for nothing",
	 .contact = "log: [2026-05-18 met: a, 2026-05-19 connected: b]",
	 .steps = {{"2026-05-21", "follow-up open 05-18 05-21..05-25"}}},
	{.title = "met at the end of February",
	 .contact = "log: [2026-02-26 met: a]",
	 .steps = {{"2026-03-01", "follow-up open 02-26 03-01..03-05"}}},
	{.title = "met at the end of February of a leap year",
	 .contact = "log: [2028-02-26 met: a]",
	 .steps = {{"2028-02-28", "follow-up upcoming 02-26 02-29..03-04"},
		   {"2028-02-29", "follow-up open 02-26 02-29..03-04"},
		   {"2028-03-05", "follow-up overdue 02-26 02-29..03-04 +1"}}},
	{.title = "met on a leap day",
	 .contact = "log: [2028-02-29 met: a, 2028-03-01 thanked: b]",
	 .steps = {{"2028-03-01",
		    "keep-in-touch upcoming 03-01 05-30..06-29"}}},
	{.title = "met at the end of a year",
	 .contact = "log: [2026-12-30 met: a]",
	 .steps = {{"2027-01-02", "follow-up open 2026-12-30 01-02..01-06"}}},
	{.title = "a last interaction from a spreadsheet",
	 .contact = "last_interaction: 2026-05-18",
	 .steps = {{"2026-05-17", "none: nothing in the log yet; log how you "
				  "met, or set 'status: prospect'"},
		   {"2026-05-21", "follow-up open 05-18 05-21..05-25"}}},
	{.title = "a last interaction that the log knows better",
	 .contact = "last_interaction: 2026-05-18\n"
		    "log: [2026-05-18 thanked: a]",
	 .steps = {{"2026-05-21", "none: you wrote on 2026-05-18 and no answer "
				  "is owed; no word from them yet"}}},
	/* nudge */
	{.title = "one message unanswered",
	 .contact = "log: [2026-05-10 sent: a]",
	 .steps = {{"2026-05-10", "nudge upcoming 05-10 05-20..05-24"},
		   {"2026-05-19", "nudge upcoming 05-10 05-20..05-24"},
		   {"2026-05-20", "nudge open 05-10 05-20..05-24"},
		   {"2026-05-24", "nudge open 05-10 05-20..05-24"},
		   {"2026-05-25", "nudge overdue 05-10 05-20..05-24 +1"},
		   {"2026-06-23", "nudge overdue 05-10 05-20..05-24 +30"},
		   {"2026-06-24", "none: nudge lapsed after 2026-06-23; "
				  "nothing else is due"}}},
	{.title = "one request unanswered by someone known",
	 .contact = KNOWN ", 2026-05-10 asked: d]",
	 .steps = {{"2026-05-20", "nudge open 05-10 05-20..05-24"},
		   {"2026-06-23", "nudge overdue 05-10 05-20..05-24 +30"},
		   {"2026-06-24",
		    "keep-in-touch upcoming 05-10 08-08..09-07"}}},
	{.title = "two messages unanswered",
	 .contact = KNOWN ", 2026-05-10 sent: d, 2026-05-21 nudged: e]",
	 .steps = {{"2026-05-21",
		    "none: resting: two messages unanswered (last 2026-05-21); "
		    "wait until they write or you meet"},
		   {"2027-05-21",
		    "none: resting: two messages unanswered (last 2026-05-21); "
		    "wait until they write or you meet"}}},
	{.title = "three messages unanswered",
	 .contact = "log: [2026-05-01 sent: a, 2026-05-02 sent: b,\n"
		    " 2026-05-03 sent: c]",
	 .steps = {{"2026-05-10",
		    "none: resting: three messages unanswered (last "
		    "2026-05-03); wait until they write or you meet"}}},
	{.title = "two messages unanswered, then you meet",
	 .contact = "log: [2026-05-01 sent: a, 2026-05-12 nudged: b,\n"
		    " 2026-05-18 met: c]",
	 .steps = {{"2026-05-21", "follow-up open 05-18 05-21..05-25"}}},
	{.title = "thanks hope for no answer",
	 .contact = "log: [2026-05-10 sent: a, 2026-05-12 replied: b,\n"
		    " 2026-05-13 thanked: c, 2026-05-13 gave: d]",
	 .steps = {{"2026-05-24",
		    "keep-in-touch upcoming 05-13 08-11..09-10"}}},
	{.title = "an entry of tomorrow counts for nothing today",
	 .contact = "log: [2026-05-10 sent: a, 2026-05-21 replied: b]",
	 .steps = {{"2026-05-20", "nudge open 05-10 05-20..05-24"},
		   {"2026-05-21", "reply open 05-21 05-21..05-23"}}},
	/* share */
	{.title = "a milestone, after two exchanges",
	 .contact = KNOWN ", 2026-02-01 thanked: d]",
	 .me = MILESTONE,
	 .steps = {{"2026-05-11", "keep-in-touch open 02-01 05-02..06-01"},
		   {"2026-05-12", "share open 05-12 05-12..06-02"},
		   {"2026-06-02", "share open 05-12 05-12..06-02"},
		   {"2026-06-03", "share overdue 05-12 05-12..06-02 +1"},
		   {"2026-08-01", "share overdue 05-12 05-12..06-02 +60"},
		   {"2026-08-02",
		    "keep-in-touch overdue 02-01 05-02..06-01 +62"}}},
	{.title = "a milestone soon after a message waits thirty days",
	 .contact = KNOWN ", 2026-05-11 thanked: d]",
	 .me = MILESTONE,
	 .steps = {{"2026-05-12", "share upcoming 06-10 06-10..07-01"},
		   {"2026-06-09", "share upcoming 06-10 06-10..07-01"},
		   {"2026-06-10", "share open 06-10 06-10..07-01"},
		   {"2026-07-02", "share overdue 06-10 06-10..07-01 +1"},
		   {"2026-08-30", "share overdue 06-10 06-10..07-01 +60"},
		   {"2026-08-31", "keep-in-touch open 05-11 08-09..09-08"}}},
	{.title = "a milestone on the day of the last message is old news",
	 .contact = KNOWN ", 2026-05-12 thanked: d]",
	 .me = MILESTONE,
	 .steps = {{"2026-06-12",
		    "keep-in-touch upcoming 05-12 08-10..09-09"}}},
	{.title = "a milestone told is told",
	 .contact = KNOWN ", 2026-05-13 updated: d]",
	 .me = MILESTONE,
	 .steps = {{"2026-06-13",
		    "keep-in-touch upcoming 05-13 08-11..09-10"}}},
	{.title = "one exchange is too little for news",
	 .contact = "log: [2026-01-10 met: a, 2026-01-14 thanked: b]",
	 .me = MILESTONE,
	 .steps = {{"2026-05-12", "keep-in-touch open 01-14 04-14..05-14"}}},
	{.title = "one exchange, and they want updates",
	 .contact = "open_to: [questions, updates]\n"
		    "log: [2026-01-10 met: a, 2026-01-14 thanked: b]",
	 .me = MILESTONE,
	 .steps = {{"2026-05-12", "share open 05-12 05-12..06-02"}}},
	{.title = "they want updates, but you never spoke",
	 .contact = "open_to: updates\n"
		    "log: [2026-01-14 thanked: b]",
	 .me = MILESTONE,
	 .steps = {{"2026-05-12", "none: you wrote on 2026-01-14 and no answer "
				  "is owed; no word from them yet"}}},
	{.title = "news to someone who was never written to",
	 .contact = "open_to: updates\n"
		    "log: [2026-01-10 met: a]",
	 .me = MILESTONE,
	 .steps = {{"2026-05-12", "share open 05-12 05-12..06-02"}}},
	{.title = "the newest milestone so far is the news",
	 .contact = KNOWN ", 2026-02-01 thanked: d]",
	 .me = "milestones: [{date: 2026-06-01, what: b},\n"
	       " {date: 2026-05-12, what: a}, {date: 2026-05-01, what: c}]",
	 .steps = {{"2026-05-31", "share open 05-12 05-12..06-02"},
		   {"2026-06-01", "share open 06-01 06-01..06-22"}}},
	/* keep-in-touch */
	{.title = "quiet for three months",
	 .contact = "log: [2026-01-10 met: a, 2026-01-14 thanked: b]",
	 .steps = {{"2026-01-14", "keep-in-touch upcoming 01-14 04-14..05-14"},
		   {"2026-04-13", "keep-in-touch upcoming 01-14 04-14..05-14"},
		   {"2026-04-14", "keep-in-touch open 01-14 04-14..05-14"},
		   {"2026-05-14", "keep-in-touch open 01-14 04-14..05-14"},
		   {"2026-05-15",
		    "keep-in-touch overdue 01-14 04-14..05-14 +1"},
		   {"2027-05-14", "keep-in-touch overdue 2026-01-14 "
				  "2026-04-14..2026-05-14 +365"}}},
	{.title = "a cadence of one figure",
	 .contact = "cadence: 120d\n"
		    "log: [2026-01-10 met: a, 2026-01-14 thanked: b]",
	 .steps = {{"2026-05-13", "keep-in-touch upcoming 01-14 05-14..06-13"},
		   {"2026-05-14", "keep-in-touch open 01-14 05-14..06-13"},
		   {"2026-06-14",
		    "keep-in-touch overdue 01-14 05-14..06-13 +1"}}},
	{.title = "a cadence of two figures",
	 .contact = "cadence: 60d-90d\n"
		    "log: [2026-01-10 met: a, 2026-01-14 thanked: b]",
	 .steps = {{"2026-03-14", "keep-in-touch upcoming 01-14 03-15..04-14"},
		   {"2026-03-15", "keep-in-touch open 01-14 03-15..04-14"}}},
	{.title = "a cadence in months clamps to the month",
	 .contact = "cadence: 1m-3m\n"
		    "log: [2026-01-30 met: a, 2026-01-31 thanked: b]",
	 .steps = {{"2026-02-27", "keep-in-touch upcoming 01-31 02-28..04-30"},
		   {"2026-02-28", "keep-in-touch open 01-31 02-28..04-30"}}},
	{.title = "a cadence of one month closes thirty days later",
	 .contact = "cadence: 1m\n"
		    "log: [2028-01-30 met: a, 2028-01-31 thanked: b]",
	 .steps = {{"2028-02-29", "keep-in-touch open 01-31 02-29..03-30"}}},
	{.title = "a cadence of a year from a leap day",
	 .contact = "cadence: 1y-2y\n"
		    "log: [2028-02-28 met: a, 2028-02-29 thanked: b]",
	 .steps = {{"2028-03-01",
		    "keep-in-touch upcoming 02-29 2029-02-28..2030-02-28"}}},
	{.title = "a cadence keeps in touch with one who never wrote",
	 .contact = "cadence: 60-90\n"
		    "log: [2026-01-14 gave: a]",
	 .steps = {{"2026-03-15", "keep-in-touch open 01-14 03-15..04-14"}}},
	{.title = "a cadence needs something to count from",
	 .contact = "cadence: 60-90",
	 .steps = {{"2026-03-15", "none: nothing in the log yet; the cadence "
				  "counts from a first contact"}}},
	{.title = "a window per role",
	 .contact = "role: resident\n"
		    "log: [2026-01-10 met: a, 2026-01-14 thanked: b]",
	 .policy = "roles: {resident: {keep-in-touch: 60-90}}",
	 .steps = {{"2026-03-15", "keep-in-touch open 01-14 03-15..04-14"}}},
	{.title = "a cadence per tag comes before that of the role",
	 .contact = "role: resident\n"
		    "tags: [plain, inner-circle, far]\n"
		    "log: [2026-01-10 met: a, 2026-01-14 thanked: b]",
	 .policy = "roles: {resident: {keep-in-touch: 60-90}}\n"
		   "tags: {far: {cadence: 300}, inner-circle: {cadence: 45},\n"
		   " plain: {nudge: 5-7}}",
	 .steps = {{"2026-02-27", "keep-in-touch upcoming 01-14 02-28..03-30"},
		   {"2026-02-28", "keep-in-touch open 01-14 02-28..03-30"}}},
	{.title = "a person's own cadence comes before that of the tag",
	 .contact = "tags: inner-circle\n"
		    "cadence: 100-101\n"
		    "log: [2026-01-10 met: a, 2026-01-14 thanked: b]",
	 .policy = "tags: {inner-circle: {cadence: 45}}",
	 .steps = {{"2026-04-24", "keep-in-touch open 01-14 04-24..04-25"}}},
	{.title = "another role keeps the default",
	 .contact = "role: fellow\n"
		    "log: [2026-01-10 met: a, 2026-01-14 thanked: b]",
	 .policy = "roles: {resident: {keep-in-touch: 60-90}}",
	 .steps = {{"2026-04-14", "keep-in-touch open 01-14 04-14..05-14"}}},
	{.title = "figures of one's own",
	 .contact = "log: [2026-05-10 sent: a]",
	 .policy = "window: {nudge: 1w-2w}\n"
		   "lapse: {nudge: 1m}",
	 .steps = {{"2026-05-16", "nudge upcoming 05-10 05-17..05-24"},
		   {"2026-06-24", "nudge overdue 05-10 05-17..05-24 +31"},
		   {"2026-06-25", "none: nudge lapsed after 2026-06-24; "
				  "nothing else is due"}}},
	{.title = "one attempt is enough where policy says so",
	 .contact = "log: [2026-05-10 sent: a]",
	 .policy = "attempts: 1",
	 .steps = {{"2026-05-20",
		    "none: resting: one message unanswered (2026-05-10); wait "
		    "until they write or you meet"}}},
	{.title = "two attempts, where three are allowed, are not nudged",
	 .contact = "log: [2026-05-01 sent: a, 2026-05-12 nudged: b]",
	 .policy = "attempts: 3",
	 .steps = {{"2026-05-20", "none: no answer to your message of "
				  "2026-05-12; let it rest"}}},
	/* introduce: days come from the schedule, here with one alone */
	{.title = "a prospect with an address",
	 .contact = "status: prospect\n"
		    "email: lee@example.org",
	 .steps = {{"2026-06-01", "introduce open 06-01 06-01..06-07"}}},
	{.title = "a prospect with a profile link",
	 .contact = "status: prospect\n"
		    "linkedin: https://www.linkedin.com/in/example-lee",
	 .steps = {{"2026-06-01",
		    "introduce open 06-01 06-01..06-07 connect"}}},
	{.title = "a prospect without either",
	 .contact = "status: prospect\n"
		    "email:",
	 .steps = {{"2026-06-01",
		    "none: nothing in the log yet; add an email address or a "
		    "profile link to write to them"}}},
	{.title = "a prospect connected with",
	 .contact = "status: prospect\n"
		    "email: lee@example.org\n"
		    "log: [2026-05-01 connected: a]",
	 .steps = {{"2026-06-01", "introduce open 06-01 06-01..06-07"}}},
	{.title = "a prospect whose talk you attended",
	 .contact = "status: prospect\n"
		    "email: lee@example.org\n"
		    "log: [2026-05-18 attended: a]",
	 .steps = {{"2026-05-19",
		    "follow-up upcoming 05-18 05-21..05-25 webinar"},
		   {"2026-06-24",
		    "follow-up overdue 05-18 05-21..05-25 +30 webinar"},
		   {"2026-06-25", "introduce open 06-25 06-25..07-01"}}},
	{.title = "a prospect written to is one no more",
	 .contact = "status: prospect\n"
		    "email: lee@example.org\n"
		    "log: [2026-05-18 sent: a]",
	 .steps = {{"2026-05-19", "nudge upcoming 05-18 05-28..06-01"}}},
	{.title = "a prospect who wrote first",
	 .contact = "status: prospect\n"
		    "email: lee@example.org\n"
		    "log: [2026-05-18 replied: a]",
	 .steps = {{"2026-05-19", "reply open 05-18 05-18..05-20"},
		   {"2026-06-04",
		    "keep-in-touch upcoming 05-18 08-16..09-15"}}},
	{.title = "an address alone makes no prospect",
	 .contact = "email: lee@example.org",
	 .steps = {{"2026-06-01", "none: nothing in the log yet; log how you "
				  "met, or set 'status: prospect'"}}},
	{.title = "a connection alone",
	 .contact = "log: [2026-05-01 connected linkedin: a]",
	 .steps = {{"2026-06-01",
		    "none: no message either way yet, only 'connected' on "
		    "2026-05-01; log how you met, or set 'status: prospect'"}}},
	/* silence */
	{.title = "do not contact",
	 .contact = "do_not_contact: yes\n"
		    "next: {date: 2026-06-01}\n"
		    "log: [2026-05-31 replied: a]",
	 .steps = {{"2026-06-01", "none: do_not_contact is set"}}},
	{.title = "do not contact: no",
	 .contact = "do_not_contact: no\n"
		    "next: {date: 2026-06-01}",
	 .steps = {{"2026-06-01", "plan open 06-01 06-01..06-01"}}},
	{.title = "closed",
	 .contact = "status: closed\n"
		    "next: {date: 2026-06-01}",
	 .steps = {{"2026-06-01", "none: closed"}}},
	{.title = "paused",
	 .contact = "status: paused\n"
		    "log: [2026-05-31 replied: a]",
	 .steps = {{"2026-06-01", "none: paused"}}},
	{.title = "a blackout",
	 .contact = "next: {date: 2026-03-10}",
	 .policy = "blackout: [{from: 2026-03-09, to: 2026-03-12,\n"
		   " why: SOAP week}]",
	 .steps = {{"2026-03-08", "plan upcoming 03-10 03-10..03-10"},
		   {"2026-03-09", "none: blackout until 2026-03-12: SOAP week"},
		   {"2026-03-12", "none: blackout until 2026-03-12: SOAP week"},
		   {"2026-03-13", "plan overdue 03-10 03-10..03-10 +3"}}},
	/* events */
	{.title = "an event",
	 .contact = "kind: event\n"
		    "dates: {start: 2026-05-16, end: 2026-05-20}",
	 .steps = {{"2026-05-01", "prepare upcoming 05-16 05-02..05-16"},
		   {"2026-05-02", "prepare open 05-16 05-02..05-16"},
		   {"2026-05-16", "prepare open 05-16 05-02..05-16"},
		   {"2026-05-17",
		    "none: started on 2026-05-16; nothing left to prepare"}}},
	{.title = "an event in a blackout",
	 .contact = "kind: event\n"
		    "dates: {start: 2026-05-16}",
	 .policy = "blackout: {from: 2026-05-03, to: 2026-05-03}",
	 .steps = {{"2026-05-03", "none: blackout until 2026-05-03"},
		   {"2026-05-04", "prepare open 05-16 05-02..05-16"}}},
	{.title = "preparing from two months to three days before",
	 .contact = "kind: event\n"
		    "dates: {start: 2026-05-31}",
	 .policy = "window: {prepare: 3d-3m}",
	 .steps = {{"2026-02-27", "prepare upcoming 05-31 02-28..05-28"},
		   {"2026-05-28", "prepare open 05-31 02-28..05-28"}}},
	{.title = "an event without a day",
	 .contact = "kind: event\n",
	 .steps = {{"2026-05-01",
		    "none: no start date; set 'dates: {start: ...}'"}}},
	{.title = "a program",
	 .contact = "kind: program\n",
	 .steps = {{"2026-05-01",
		    "none: a program; rules are for contacts and events"}}},
	/* the ends of the calendar */
	{.title = "the first day of the calendar",
	 .contact = "log: [0001-01-01 met: a]",
	 .steps = {{"0001-01-01", "follow-up upcoming 01-01 01-04..01-08"}}},
	{.title = "the last day of the calendar",
	 .contact = "log: [9999-12-31 met: a]",
	 .steps = {{"9999-12-31", "follow-up open 12-31 12-31..12-31"}}},
};

#endif
