/*
 * What is due at a stage of mine: what rests, and what does not. See
 * due_stories.h, which comes first.
 */
#ifndef KITH_TESTS_DUE_STORIES_STAGES_H
#define KITH_TESTS_DUE_STORIES_STAGES_H

#define RANKING "stage: ranking"
#define UNASKED                                                                \
	"none: while rank lists are made, nobody at a program is written to "  \
	"unasked"
#define SOAP                                                                   \
	"blackout: [{from: 2027-03-15, to: 2027-03-18, why: SOAP week, "       \
	"who: programs}]"

static const struct story stories_stages[] = {
	/* ranking: nobody at a program is asked for anything */
	{.title = "ranking: no second attempt at a program",
	 .contact = "program: q\nlog: [2027-02-08 sent: a]",
	 .me = RANKING,
	 .steps = {{"2027-02-09", UNASKED}, {"2027-02-20", UNASKED}}},
	{.title = "ranking: no greeting to a director",
	 .contact = "role: program-director\nlog: [2026-11-01 met: a,\n"
		    " 2026-11-05 thanked: b]",
	 .me = RANKING,
	 .steps = {{"2027-02-20", UNASKED}}},
	{.title = "ranking: no news to a coordinator",
	 .contact = "role: coordinator\nopen_to: updates\n"
		    "log: [2026-11-01 replied: a, 2026-11-02 thanked: b]",
	 .me = RANKING "\n" MILESTONE,
	 .steps = {{"2027-02-20", "none: last contact on 2026-11-02, and no "
				  "cadence to keep in touch; nothing is "
				  "owed"}}},
	{.title = "ranking: a milestone of these days",
	 .contact = "role: coordinator\nopen_to: updates\n"
		    "log: [2026-11-01 replied: a, 2026-11-02 thanked: b]",
	 .me = RANKING "\nmilestones: [{date: 2027-02-12, what: a paper}]",
	 .steps = {{"2027-02-20", UNASKED}}},
	{.title = "ranking: no first message to somebody of a program",
	 .contact = "program: q\nstatus: prospect\nemail: a@example.org",
	 .me = RANKING,
	 .steps = {{"2027-02-20", UNASKED}}},
	{.title = "ranking: but an answer",
	 .contact = "program: q\nlog: [2027-02-19 replied: a]",
	 .me = RANKING,
	 .steps = {{"2027-02-20", "reply open 02-19 02-19..02-21"}}},
	{.title = "ranking: and thanks, whatever rests beside them",
	 .contact = "program: q\nlog: [2027-02-19 meeting: a]",
	 .me = RANKING,
	 .steps = {{"2027-02-20", "thank open 02-19 02-19..02-21"},
		   {"2027-03-08", UNASKED}}},
	{.title = "ranking: and a promise",
	 .contact = "program: q\nlog: [{date: 2027-02-18, type: sent,\n"
		    " promised: my CV}]",
	 .me = RANKING,
	 .steps = {{"2027-02-20", "promise open 02-18 02-18..02-25"}}},
	{.title = "ranking: a plan of one's own rests as well",
	 .contact = "program: q\nnext: {date: 2027-02-20, what: ask}",
	 .me = RANKING,
	 .steps = {{"2027-02-20", UNASKED "; planned for 2027-02-20: ask"}}},
	{.title = "ranking: and does not stand beside what goes on",
	 .contact = "program: q\nnext: {date: 2027-02-20, what: ask}\n"
		    "log: [2027-02-19 replied: a]",
	 .me = RANKING,
	 .steps = {{"2027-02-20", "reply open 02-19 02-19..02-21"}}},
	{.title = "ranking: a plan for anybody else does not rest",
	 .contact = "role: peer\nnext: {date: 2027-02-20}",
	 .me = RANKING,
	 .steps = {{"2027-02-20", "plan open 02-20 02-20..02-20"}}},
	{.title = "matched: no first messages",
	 .contact = "status: prospect\nemail: a@example.org",
	 .me = "stage: matched",
	 .steps = {{"2027-03-20", "none: you have matched: no first messages "
				  "any more"}}},
	{.title = "ranking: and a word about what they said they would do",
	 .contact = "program: q\nlog: [{date: 2027-02-01, type: replied,\n"
		    " closing: yes, expect: {what: a letter, by: "
		    "2027-02-15}}]",
	 .me = RANKING,
	 .steps = {{"2027-02-20", "check-in open 02-15 02-18..02-25"}}},
	{.title = "ranking: people of no program are as ever",
	 .contact = "role: peer\nlog: [2027-02-08 sent: a]",
	 .me = RANKING,
	 .steps = {{"2027-02-20", "nudge open 02-08 02-18..02-22"}}},
	{.title = "interviewing: nothing rests",
	 .contact = "program: q\nlog: [2027-02-08 sent: a]",
	 .me = "stage: interviewing",
	 .steps = {{"2027-02-20", "nudge open 02-08 02-18..02-22"}}},
	/* interviewing: thanks by each program's rule */
	{.title = "interviewing: thanks where notes are welcome",
	 .contact = "program: p\nlog: [2026-11-10 meeting zoom: a]",
	 .me = "stage: interviewing",
	 .program = "thank_you_notes: welcome",
	 .steps = {{"2026-11-11", "thank open 11-10 11-10..11-12"}}},
	{.title = "interviewing: none where they are not wanted",
	 .contact = "program: p\nlog: [2026-11-10 meeting zoom: a]",
	 .me = "stage: interviewing",
	 .program = "thank_you_notes: {value: not wanted, checked: 2026-11-01}",
	 .steps = {{"2026-11-11",
		    "keep-in-touch upcoming 11-10 2027-02-08..2027-03-10"}}},
	{.title = "interviewing: thanks where nobody knows",
	 .contact = "program: p\nlog: [2026-11-10 meeting zoom: a]",
	 .me = "stage: interviewing",
	 .program = "thank_you_notes: unknown",
	 .steps = {{"2026-11-11", "thank open 11-10 11-10..11-12"}}},
	/* SOAP: silence but answers */
	{.title = "SOAP: no word to a program first",
	 .contact = "program: q\nlog: [2027-03-03 sent: a]",
	 .policy = SOAP,
	 .steps = {{"2027-03-14", "nudge open 03-03 03-13..03-17"},
		   {"2027-03-15", "none: blackout until 2027-03-18: SOAP week"},
		   {"2027-03-18", "none: blackout until 2027-03-18: SOAP week"},
		   {"2027-03-19", "nudge overdue 03-03 03-13..03-17 +2"}}},
	{.title = "SOAP: not even an answer to what came before it",
	 .contact = "role: program-director\nlog: [2027-03-14 replied: a]",
	 .policy = SOAP,
	 .steps = {{"2027-03-14", "reply open 03-14 03-14..03-16"},
		   {"2027-03-15", "none: blackout until 2027-03-18: SOAP week"},
		   {"2027-03-19", "reply overdue 03-14 03-14..03-16 +3"}}},
	{.title = "SOAP: an answer to what comes within it",
	 .contact = "role: program-director\nlog: [2027-03-16 replied: a]",
	 .policy = SOAP,
	 .steps = {{"2027-03-16", "reply open 03-16 03-16..03-18"},
		   {"2027-03-18", "reply open 03-16 03-16..03-18"}}},
	{.title = "SOAP: friends are as ever",
	 .contact = "role: peer\nlog: [2027-03-15 met: a]",
	 .policy = SOAP,
	 .steps = {{"2027-03-18", "follow-up open 03-15 03-18..03-22"}}},
	/* matched: everyone who helped */
	{.title = "matched: who helped hears of it, resting or not",
	 .contact = "program: q\nlog: [2026-05-01 helped: a, 2026-05-02 "
		    "thanked: b,\n 2026-07-01 sent: c, 2026-07-12 nudged: d]",
	 .me = "stage: matched\n"
	       "milestones: [{date: 2027-03-19, kind: match, what: I matched}]",
	 .steps = {{"2027-03-18", RESTING("two", "2026-07-12")},
		   {"2027-03-19", "share open 03-19 03-19..04-09"}}},
	{.title = "matched: who only was written to does not",
	 .contact = "log: [2026-07-01 sent: c, 2026-07-12 nudged: d]",
	 .me = "stage: matched\n"
	       "milestones: [{date: 2027-03-19, kind: match, what: I matched}]",
	 .steps = {{"2027-03-19", RESTING("two", "2026-07-12")}}},
};

#endif
