/*
 * The later rules: promises, second attempts, what they meant to do, news,
 * keeping in touch, first messages.
 */
#ifndef KITH_TESTS_DUE_STORIES_LATER_H
#define KITH_TESTS_DUE_STORIES_LATER_H

#include "due_stories.h"

static const struct story stories_later[] = {
	/* promise */
	{.title = "promised without a day",
	 .contact = "log: [{date: 2026-05-18, type: note, promised: my CV}]",
	 .steps = {{"2026-05-18", "promise open 05-18 05-18..05-25"},
		   {"2026-05-25", "promise open 05-18 05-18..05-25"},
		   {"2026-05-26", "promise overdue 05-18 05-18..05-25 +1"},
		   {"2026-06-24", "promise overdue 05-18 05-18..05-25 +30"},
		   {"2026-06-25", "none: promise lapsed after 2026-06-24; "
				  "nothing else is due"}}},
	{.title = "promised for a day, from a week before it on",
	 .contact = "log: [{date: 2026-05-18, type: met,\n"
		    " promised: {what: my CV, by: 2026-07-01}},\n"
		    " 2026-05-19 thanked: a]",
	 .steps = {{"2026-05-19", "promise upcoming 07-01 06-24..07-01"},
		   {"2026-06-23", "promise upcoming 07-01 06-24..07-01"},
		   {"2026-06-24", "promise open 07-01 06-24..07-01"},
		   {"2026-07-01", "promise open 07-01 06-24..07-01"},
		   {"2026-07-02", "promise overdue 07-01 06-24..07-01 +1"},
		   {"2026-07-31", "promise overdue 07-01 06-24..07-01 +30"},
		   {"2026-08-01",
		    "keep-in-touch upcoming 05-19 08-17..09-16"}}},
	{.title = "promised for a day that is near",
	 .contact = "log: [{date: 2026-05-18, type: note,\n"
		    " promised: {what: my CV, by: 2026-05-20}}]",
	 .steps = {{"2026-05-17", STRANGER},
		   {"2026-05-18", "promise open 05-20 05-18..05-20"},
		   {"2026-05-21", "promise overdue 05-20 05-18..05-20 +1"}}},
	{.title = "the day may be the entry's",
	 .contact = "log: [{date: 2026-05-10, type: note, promised: my CV,\n"
		    " by: 2026-06-20}]",
	 .steps = {{"2026-06-13", "promise open 06-20 06-13..06-20"}}},
	{.title = "kept by what I gave",
	 .contact = "log: [{date: 2026-05-18, type: met, promised: my CV},\n"
		    " 2026-05-20 gave: it]",
	 .steps = {{"2026-05-19", "follow-up upcoming 05-18 05-21..05-25"},
		   {"2026-05-20",
		    "keep-in-touch upcoming 05-20 08-18..09-17"}}},
	{.title = "kept, says an entry",
	 .contact = "log: [{date: 2026-05-18, type: note, promised: my CV},\n"
		    " {date: 2026-05-20, type: note, kept: 'yes'}]",
	 .steps = {{"2026-05-19", "promise open 05-18 05-18..05-25"},
		   {"2026-05-20", "none: no message either way yet, only "
				  "'note' on 2026-05-20; log how you met, or "
				  "set 'status: prospect'"}}},
	{.title = "what was given before does not keep it",
	 .contact = "log: [2026-05-18 gave: a,\n"
		    " {date: 2026-05-18, type: note, promised: my CV}]",
	 .steps = {{"2026-05-20", "promise open 05-18 05-18..05-25"}}},
	{.title = "what is promised with a gift is open",
	 .contact = "log: [{date: 2026-05-18, type: gave, promised: more}]",
	 .steps = {{"2026-05-20", "promise open 05-18 05-18..05-25"}}},
	{.title = "of several the one that closes first",
	 .contact = "log: [{date: 2026-05-18, type: note, promised:\n"
		    " [{what: a, by: 2026-06-20}, {what: b, by: 2026-05-22},"
		    " c]}]",
	 .steps = {{"2026-05-20", "promise open 05-22 05-18..05-22"},
		   {"2026-06-21", "promise overdue 05-22 05-18..05-22 +30"},
		   {"2026-06-22", "promise overdue 05-18 05-18..05-25 +28"},
		   {"2026-06-25", "promise overdue 06-20 06-13..06-20 +5"}}},
	{.title = "a promise is kept while a contact rests",
	 .contact = "log: [2026-05-01 sent: a,\n"
		    " {date: 2026-05-12, type: nudged, promised: my CV}]",
	 .steps = {{"2026-05-13", "promise open 05-12 05-12..05-19"}}},
	{.title = "a promise comes before a plan to come and a second attempt",
	 .contact = "next: {date: 2026-06-10}\n"
		    "log: [{date: 2026-05-12, type: sent, promised: my CV}]",
	 .steps = {{"2026-05-22", "promise overdue 05-12 05-12..05-19 +3"},
		   {"2026-06-10", "plan open 06-10 06-10..06-10"}}},
	/* nudge */
	{.title = "two messages of one day are one attempt",
	 .contact = "log: [2026-05-10 sent email: a, 2026-05-10 sent "
		    "linkedin: b]",
	 .steps = {{"2026-05-20", "nudge open 05-10 05-20..05-24"}}},
	{.title = "one mail, logged on two machines",
	 .contact = "log: [{date: 2026-05-10, type: sent, text: a,\n"
		    " message_id: <a@b>}, {date: 2026-05-11, type: sent,\n"
		    " text: b, message_id: <a@b>}]",
	 .steps = {{"2026-05-20", "nudge open 05-10 05-20..05-24"}}},
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
	{.title = "to come are two promises: the one that opens first",
	 .contact = "log: [{date: 2026-05-18, type: note, promised:\n"
		    " [{what: a, by: 2026-08-01}, {what: b, by: 2026-07-01},\n"
		    " {what: c, by: 2026-09-01}]}]",
	 .steps = {{"2026-05-18", "promise upcoming 07-01 06-24..07-01"},
		   {"2026-06-30", "promise open 07-01 06-24..07-01"},
		   {"2026-08-30", "promise overdue 08-01 07-25..08-01 +29"}}},
	{.title = "a promise opens before a second attempt",
	 .contact = "log: [{date: 2026-05-10, type: sent,\n"
		    " promised: {what: a, by: 2026-05-24}}]",
	 .steps = {{"2026-05-11", "promise upcoming 05-24 05-17..05-24"},
		   {"2026-05-20", "promise open 05-24 05-17..05-24"}}},
	{.title = "and on the day of one",
	 .contact = "log: [{date: 2026-05-10, type: sent,\n"
		    " promised: {what: a, by: 2026-05-27}}]",
	 .steps = {{"2026-05-11", "promise upcoming 05-27 05-20..05-27"}}},
	{.title = "and a day later",
	 .contact = "log: [{date: 2026-05-10, type: sent,\n"
		    " promised: {what: a, by: 2026-05-28}}]",
	 .steps = {{"2026-05-11", "nudge upcoming 05-10 05-20..05-24"},
		   {"2026-05-20", "nudge open 05-10 05-20..05-24"},
		   {"2026-05-21", "promise open 05-28 05-21..05-28"}}},
	{.title = "a follow-up to come takes the promise with it",
	 .contact = "log: [{date: 2026-05-10, type: met,\n"
		    " promised: {what: a, by: 2026-05-18}}]",
	 .steps = {{"2026-05-10", "follow-up upcoming 05-10 05-13..05-17"},
		   {"2026-05-12", "follow-up upcoming 05-10 05-13..05-17"}}},
	{.title = "a plan before a promise opens, and one after it",
	 .contact = "next: {date: 2026-05-24}\n"
		    "log: [{date: 2026-05-10, type: note, promised:\n"
		    " [{what: a, by: 2026-06-01}, {what: b, by: 2026-05-25}]}]",
	 .steps = {{"2026-05-10", "promise upcoming 05-25 05-18..05-25"},
		   {"2026-05-24", "plan open 05-24 05-24..05-24"}}},
	{.title = "a promise to come while a contact rests",
	 .contact =
		 "log: [2026-05-01 sent: a, {date: 2026-05-12, type: nudged,\n"
		 " promised: {what: a, by: 2026-07-01}}]",
	 .steps = {{"2026-05-13", "promise upcoming 07-01 06-24..07-01"}}},
	/* check-in */
	{.title = "what they said they would do",
	 .contact = "log: [2026-05-01 asked: a letter,\n"
		    " {date: 2026-05-03, type: replied, text: gladly,\n"
		    " expect: {what: a letter uploaded, by: 2026-09-15}},\n"
		    " 2026-05-04 thanked: a]",
	 .steps = {{"2026-05-20", "keep-in-touch upcoming 05-04 08-02..09-01"},
		   {"2026-08-01", "keep-in-touch upcoming 05-04 08-02..09-01"},
		   {"2026-09-15",
		    "keep-in-touch overdue 05-04 08-02..09-01 +14"},
		   {"2026-09-17",
		    "keep-in-touch overdue 05-04 08-02..09-01 +16"},
		   {"2026-09-18", "check-in open 09-15 09-18..09-25"},
		   {"2026-09-25", "check-in open 09-15 09-18..09-25"},
		   {"2026-09-26", "check-in overdue 09-15 09-18..09-25 +1"},
		   {"2026-10-25", "check-in overdue 09-15 09-18..09-25 +30"},
		   {"2026-10-26",
		    "keep-in-touch overdue 05-04 08-02..09-01 +55"}}},
	{.title =
		 "what is to be asked about before it is time to keep in touch",
	 .contact = "log: [{date: 2026-05-03, type: replied, text: gladly,\n"
		    " expect: {what: a letter, by: 2026-05-15}},\n"
		    " 2026-05-04 thanked: a]",
	 .steps = {{"2026-05-04", "check-in upcoming 05-15 05-18..05-25"},
		   {"2026-05-15", "check-in upcoming 05-15 05-18..05-25"},
		   {"2026-05-17", "check-in upcoming 05-15 05-18..05-25"},
		   {"2026-05-18", "check-in open 05-15 05-18..05-25"}}},
	{.title = "not before a second attempt, which asks already",
	 .contact = "log: [{date: 2026-05-03, type: replied, text: gladly,\n"
		    " expect: {what: a letter, by: 2026-05-15}},\n"
		    " 2026-05-10 sent: a]",
	 .steps = {{"2026-05-11", "nudge upcoming 05-10 05-20..05-24"},
		   {"2026-05-18", "nudge upcoming 05-10 05-20..05-24"}}},
	{.title = "nor while there is a plan or a rest",
	 .contact = "next: {date: 2026-06-24}\n"
		    "log: [{date: 2026-05-03, type: replied, text: gladly,\n"
		    " expect: {what: a letter, by: 2026-05-15}},\n"
		    " 2026-05-04 thanked: a]",
	 .steps = {{"2026-05-04", "plan upcoming 06-24 06-24..06-24"}}},
	{.title = "on the day after theirs, where the window says so",
	 .policy = "window: {check-in: 0-2}",
	 .contact = "log: [{date: 2026-05-03, type: replied, text: gladly,\n"
		    " expect: {what: a letter, by: 2026-05-15}},\n"
		    " 2026-05-04 thanked: a]",
	 .steps = {{"2026-05-05", "check-in upcoming 05-15 05-16..05-17"},
		   {"2026-05-15", "check-in upcoming 05-15 05-16..05-17"},
		   {"2026-05-16", "check-in open 05-15 05-15..05-17"}}},
	{.title = "done in time",
	 .contact = "log: [{date: 2026-05-03, type: replied, closing: 'yes',\n"
		    " expect: a letter, by: 2026-05-15},\n"
		    " {date: 2026-05-17, type: note, received: 'yes'}]",
	 .steps = {{"2026-05-18",
		    "keep-in-touch upcoming 05-03 08-01..08-31"}}},
	{.title = "help has come since",
	 .contact = "log: [{date: 2026-05-03, type: replied, closing: 'yes',\n"
		    " expect: {what: a letter, by: 2026-05-15}},\n"
		    " 2026-05-10 helped: the letter]",
	 .steps = {{"2026-05-18", "thank overdue 05-10 05-10..05-12 +6"},
		   {"2026-05-27",
		    "keep-in-touch upcoming 05-10 08-08..09-07"}}},
	{.title = "I have written since",
	 .contact = "log: [{date: 2026-05-03, type: replied,\n"
		    " expect: {what: a letter, by: 2026-05-15}},\n"
		    " 2026-05-15 updated: a]",
	 .steps = {{"2026-05-18",
		    "keep-in-touch upcoming 05-15 08-13..09-12"}}},
	{.title = "I wrote the day before",
	 .contact = "log: [{date: 2026-05-03, type: replied,\n"
		    " expect: {what: a letter, by: 2026-05-15}},\n"
		    " 2026-05-14 updated: a]",
	 .steps = {{"2026-05-18", "check-in open 05-15 05-18..05-25"}}},
	{.title = "what has no day is not asked about",
	 .contact = "log: [{date: 2026-05-03, type: replied, closing: 'yes',\n"
		    " expect: a word with the chief}]",
	 .steps = {{"2026-05-18",
		    "keep-in-touch upcoming 05-03 08-01..08-31"}}},
	{.title = "not while they rest",
	 .contact = "log: [{date: 2026-05-03, type: replied,\n"
		    " expect: {what: a letter, by: 2026-06-15}},\n"
		    " 2026-05-04 sent: a, 2026-05-14 nudged: b]",
	 .steps = {{"2026-06-18", RESTING("two", "2026-05-14")}}},
};

#endif
