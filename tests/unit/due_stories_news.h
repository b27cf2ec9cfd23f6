/* News, keeping in touch, first messages. */
#ifndef KITH_TESTS_DUE_STORIES_NEWS_H
#define KITH_TESTS_DUE_STORIES_NEWS_H

#include "due_stories.h"

static const struct story stories_news[] = {
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
	{.title = "they want updates, and you never spoke",
	 .contact = "open_to: updates\n"
		    "log: [2026-01-14 thanked: b]",
	 .me = MILESTONE,
	 .steps = {{"2026-05-12", "share open 05-12 05-12..06-02"}}},
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
	{.title = "who helped once hears of the match",
	 .contact = "log: [2025-05-01 helped: a, 2025-05-02 thanked: b]",
	 .me = "milestones: [{date: 2027-03-19, kind: match, what: matched}]",
	 .steps = {{"2027-03-18", "keep-in-touch overdue 2025-05-02 "
				  "2025-07-31..2025-08-30 +565"},
		   {"2027-03-19", "share open 03-19 03-19..04-09"},
		   {"2027-06-08", "share overdue 03-19 03-19..04-09 +60"},
		   {"2027-06-09", "keep-in-touch overdue 2025-05-02 "
				  "2025-07-31..2025-08-30 +648"}}},
	{.title = "so does who answered once, at rest",
	 .contact = "log: [2026-05-01 replied: a, 2026-05-02 sent: b,\n"
		    " 2026-05-14 nudged: c]",
	 .me = "milestones: [{date: 2027-03-19, kind: match, what: matched},\n"
	       " {date: 2027-03-25, kind: other, what: a flat}]",
	 .steps = {{"2027-03-18", RESTING("two", "2026-05-14")},
		   {"2027-03-26", "share open 03-19 03-19..04-09"},
		   {"2027-06-09", RESTING("two", "2026-05-14")}}},
	{.title = "who never answered does not",
	 .contact = "log: [2026-05-01 sent: b, 2026-05-14 nudged: c]",
	 .me = "milestones: [{date: 2027-03-19, kind: match, what: matched}]",
	 .steps = {{"2027-03-19", RESTING("two", "2026-05-14")}}},
	{.title = "after the match has been told, the next news is news",
	 .contact = "open_to: updates\n"
		    "log: [2026-05-01 replied: a, 2027-03-20 updated: b]",
	 .me = "milestones: [{date: 2027-03-19, kind: match, what: matched},\n"
	       " {date: 2027-03-25, kind: other, what: a flat}]",
	 .steps = {{"2027-03-26", "share upcoming 04-19 04-19..05-10"}}},
	{.title = "who helped once hears of other news, too",
	 .contact = "log: [2026-03-01 helped: a, 2026-03-02 thanked: b]",
	 .me = MILESTONE,
	 .steps = {{"2026-05-12", "share open 05-12 05-12..06-02"}}},
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
	{.title = "a coordinator is left in peace",
	 .contact = "role: coordinator\n"
		    "log: [2026-01-10 met: a, 2026-01-14 thanked: b]",
	 .steps = {{"2026-06-14", "none: last contact on 2026-01-14, and no "
				  "cadence to keep in touch; nothing is "
				  "owed"}}},
	{.title = "unless I set a cadence for coordinators",
	 .contact = "role: coordinator\n"
		    "log: [2026-01-10 met: a, 2026-01-14 thanked: b]",
	 .policy = "roles: {coordinator: {cadence: 90-120}}",
	 .steps = {{"2026-04-14", "keep-in-touch open 01-14 04-14..05-14"}}},
	{.title = "or for this one",
	 .contact = "role: coordinator\n"
		    "cadence: 90-120\n"
		    "log: [2026-01-10 met: a, 2026-01-14 thanked: b]",
	 .steps = {{"2026-04-14", "keep-in-touch open 01-14 04-14..05-14"}}},
	{.title = "a cadence of none",
	 .contact = "cadence: none\n"
		    "log: [2026-01-10 met: a, 2026-01-14 thanked: b]",
	 .steps = {{"2026-06-14", "none: last contact on 2026-01-14, and no "
				  "cadence to keep in touch; nothing is "
				  "owed"}}},
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
	 .steps = {{"2026-06-01", "introduce open 06-01..06-07"}}},
	{.title = "a prospect with a profile link",
	 .contact = "status: prospect\n"
		    "linkedin: https://www.linkedin.com/in/example-lee",
	 .steps = {{"2026-06-01", "introduce open 06-01..06-07 connect"}}},
	{.title = "a prospect without either",
	 .contact = "status: prospect\n"
		    "email:",
	 .steps = {{"2026-06-01",
		    "none: nothing in the log yet; add an email address or a "
		    "profile link to write to them"}}},
	{.title = "a prospect connected with is somebody to follow up",
	 .contact = "status: prospect\n"
		    "email: lee@example.org\n"
		    "log: [2026-05-01 connected: a]",
	 .steps = {{"2026-05-04", "follow-up open 05-01 05-04..05-08 hello"},
		   {"2026-06-08", "introduce open 06-08..06-14"}}},
	{.title = "a prospect asked to connect, who has no address",
	 .contact = "status: prospect\n"
		    "linkedin: https://www.linkedin.com/in/example-lee\n"
		    "log: [2026-05-01 invited linkedin: a]",
	 .steps = {{"2026-05-04", "none: you asked to connect on 2026-05-01; "
				  "wait until they accept"}}},
	{.title = "a prospect asked to connect, to whom a mail can go",
	 .contact = "status: prospect\n"
		    "email: lee@example.org\n"
		    "log: [2026-05-01 invited linkedin: a]",
	 .steps = {{"2026-05-04", "introduce open 05-04..05-10"}}},
	{.title = "a prospect at a program that is closed",
	 .contact = "status: prospect\n"
		    "email: lee@example.org\n"
		    "program: p",
	 .program = "closed_to_me: 'yes'",
	 .steps = {{"2026-06-01", "none: a prospect, but their program p is "
				  "closed to you: its file says "
				  "'closed_to_me'"}}},
	{.title = "a prospect at a program without my visa",
	 .contact = "status: prospect\n"
		    "email: lee@example.org\n"
		    "program: p",
	 .me = "visa: H-1B",
	 .program = "visas: {value: [J-1], source: its page}",
	 .steps = {{"2026-06-01", "none: a prospect, but their program p is "
				  "closed to you: it sponsors no visa that "
				  "you can use"}}},
	{.title = "a program without any visa, for one who takes either",
	 .contact = "status: prospect\n"
		    "email: lee@example.org\n"
		    "program: p",
	 .me = "visa: either",
	 .program = "visas: none",
	 .steps = {{"2026-06-01", "none: a prospect, but their program p is "
				  "closed to you: it sponsors no visa that "
				  "you can use"}}},
	{.title = "what is not known of a program is open",
	 .contact = "status: prospect\n"
		    "email: lee@example.org\n"
		    "program: p",
	 .me = "visa: H-1B",
	 .program = "visas: unknown\nclosed_to_me: unknown",
	 .steps = {{"2026-06-01", "introduce open 06-01..06-07"}}},
	{.title = "of claims that differ one that fits is enough",
	 .contact = "status: prospect\n"
		    "email: lee@example.org\n"
		    "program: p",
	 .me = "visa: H-1B",
	 .program = "visas: [{value: [J-1], source: a}, {value: [H-1B, J-1]}]",
	 .steps = {{"2026-06-01", "introduce open 06-01..06-07"}}},
	{.title = "a prospect whose talk you attended",
	 .contact = "status: prospect\n"
		    "email: lee@example.org\n"
		    "log: [2026-05-18 attended: a]",
	 .steps = {{"2026-05-19",
		    "follow-up upcoming 05-18 05-21..05-25 webinar"},
		   {"2026-06-24",
		    "follow-up overdue 05-18 05-21..05-25 +30 webinar"},
		   {"2026-06-25", "introduce open 06-25..07-01"}}},
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
		   {"2026-07-20",
		    "keep-in-touch upcoming 05-18 08-16..09-15"}}},
	{.title = "an address alone makes no prospect",
	 .contact = "email: lee@example.org",
	 .steps = {{"2026-06-01", "none: nothing in the log yet; log how you "
				  "met, or set 'status: prospect'"}}},
};

#endif
