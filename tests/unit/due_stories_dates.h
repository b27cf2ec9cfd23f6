/* What silences, and what is due for events, programs and the season. */
#ifndef KITH_TESTS_DUE_STORIES_DATES_H
#define KITH_TESTS_DUE_STORIES_DATES_H

#include "due_stories.h"

static const struct story stories_dates[] = {
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
	{.title = "what they write within a blackout may be answered",
	 .contact = "next: {date: 2026-03-10}\n"
		    "log: [2026-03-09 replied: a]",
	 .policy = "blackout: [{from: 2026-03-09, to: 2026-03-12}]",
	 .steps = {{"2026-03-09", "reply open 03-09 03-09..03-11"},
		   {"2026-03-12", "reply overdue 03-09 03-09..03-11 +1"},
		   {"2026-03-13", "reply overdue 03-09 03-09..03-11 +2"}}},
	{.title = "what they wrote before it may not",
	 .contact = "log: [2026-03-08 replied: a]",
	 .policy = "blackout: [{from: 2026-03-09, to: 2026-03-12}]",
	 .steps = {{"2026-03-08", "reply open 03-08 03-08..03-10"},
		   {"2026-03-09", "none: blackout until 2026-03-12"}}},
	{.title = "nor what they wrote in an earlier one",
	 .contact = "log: [2026-03-08 replied: a]",
	 .policy = "blackout: [{from: 2026-03-07, to: 2026-03-08},\n"
		   " {from: 2026-03-09, to: 2026-03-12}]",
	 .steps = {{"2026-03-08", "reply open 03-08 03-08..03-10"},
		   {"2026-03-09", "none: blackout until 2026-03-12"}}},
	{.title = "a meeting within it is not thanked for before its end",
	 .contact = "log: [2026-03-10 meeting: a]",
	 .policy = "blackout: [{from: 2026-03-09, to: 2026-03-12}]",
	 .steps = {{"2026-03-10", "none: blackout until 2026-03-12"},
		   {"2026-03-13", "thank overdue 03-10 03-10..03-12 +1"}}},
	{.title = "a blackout for programs does not concern a peer",
	 .contact = "role: peer\nnext: {date: 2026-03-10}",
	 .policy = "blackout: [{from: 2026-03-09, to: 2026-03-12,\n"
		   " who: programs}]",
	 .steps = {{"2026-03-10", "plan open 03-10 03-10..03-10"}}},
	{.title = "it concerns directors",
	 .contact = "role: associate-program-director\n"
		    "next: {date: 2026-03-10}",
	 .policy = "blackout: [{from: 2026-03-09, to: 2026-03-12,\n"
		   " who: programs}]",
	 .steps = {{"2026-03-10", "none: blackout until 2026-03-12"}}},
	{.title = "and coordinators",
	 .contact = "role: coordinator\nnext: {date: 2026-03-10}",
	 .policy = "blackout: [{from: 2026-03-09, to: 2026-03-12,\n"
		   " who: programs}]",
	 .steps = {{"2026-03-10", "none: blackout until 2026-03-12"}}},
	{.title = "and whoever is of a program",
	 .contact = "role: resident\nprogram: p\nnext: {date: 2026-03-10}",
	 .policy = "blackout: [{from: 2026-03-09, to: 2026-03-12,\n"
		   " who: programs}]",
	 .steps = {{"2026-03-10", "none: blackout until 2026-03-12"}}},
	/* events */
	{.title = "an event",
	 .contact = "kind: event\n"
		    "dates: {start: 2026-05-16, end: 2026-05-20}",
	 .steps = {{"2026-05-01", "prepare upcoming 05-16 05-02..05-15"},
		   {"2026-05-02", "prepare open 05-16 05-02..05-15"},
		   {"2026-05-15", "prepare open 05-16 05-02..05-15"},
		   {"2026-05-16",
		    "none: started on 2026-05-16; nothing left to prepare"},
		   {"2026-05-17",
		    "none: started on 2026-05-16; nothing left to prepare"}}},
	{.title = "an event that is prepared",
	 .contact = "kind: event\n"
		    "dates: {start: 2026-05-16}\nprepared: 'yes'",
	 .steps = {{"2026-05-10", "none: prepared"}}},
	{.title = "an event with goals, sessions and people to meet",
	 .contact = "kind: event\n"
		    "dates: {start: 2026-05-16}\ngoals: a\n"
		    "sessions: [{title: b}]\nmeet: [lee]",
	 .steps = {{"2026-05-10", "none: prepared"}}},
	{.title = "an event in a blackout",
	 .contact = "kind: event\n"
		    "dates: {start: 2026-05-16}",
	 .policy = "blackout: {from: 2026-05-03, to: 2026-05-03}",
	 .steps = {{"2026-05-03", "prepare open 05-16 05-02..05-15"}}},
	{.title = "preparing from two months to three days before",
	 .contact = "kind: event\n"
		    "dates: {start: 2026-05-31}",
	 .policy = "window: {prepare: 3d-3m}",
	 .steps = {{"2026-02-27", "prepare upcoming 05-31 02-28..05-28"},
		   {"2026-05-28", "prepare open 05-31 02-28..05-28"},
		   {"2026-05-29", "none: prepared"}}},
	{.title = "an event without a day",
	 .contact = "kind: event\n",
	 .steps = {{"2026-05-01",
		    "none: no start date; set 'dates: {start: ...}'"}}},
	{.title = "the deadline of an event, then the event",
	 .contact = "kind: event\ndeadline: 2026-04-01\n"
		    "dates: {start: 2026-05-16}",
	 .steps = {{"2026-03-17", "deadline upcoming 04-01 03-18..03-31"},
		   {"2026-03-18", "deadline open 04-01 03-18..03-31"},
		   {"2026-03-31", "deadline open 04-01 03-18..03-31"},
		   {"2026-04-01", "deadline overdue 04-01 03-18..03-31 +1"},
		   {"2026-04-02", "prepare upcoming 05-16 05-02..05-15"}}},
	/* programs */
	{.title = "a program",
	 .contact = "kind: program\n",
	 .steps = {{"2026-05-01", "none: no deadline ahead in this program"}}},
	{.title = "the deadline of a program",
	 .contact = "kind: program\n"
		    "deadline: {value: 2026-09-24, source: its page}",
	 .steps = {{"2026-09-09", "deadline upcoming 09-24 09-10..09-23"},
		   {"2026-09-10", "deadline open 09-24 09-10..09-23"},
		   {"2026-09-23", "deadline open 09-24 09-10..09-23"},
		   {"2026-09-24", "deadline overdue 09-24 09-10..09-23 +1"},
		   {"2026-09-25", "none: no deadline ahead in this program"}}},
	{.title = "of claims that differ the soonest",
	 .contact = "kind: program\n"
		    "deadline: [{value: 2026-09-30}, {value: 2026-09-24}]",
	 .steps = {{"2026-09-24", "deadline overdue 09-24 09-10..09-23 +1"},
		   {"2026-09-25", "deadline open 09-30 09-16..09-29"}}},
	{.title = "a deadline in words",
	 .contact = "kind: program\n"
		    "deadline: {value: unknown, said: in September}",
	 .steps = {{"2026-09-24", "none: no deadline ahead in this program"}}},
	{.title = "a program that has my application",
	 .contact = "kind: program\ndeadline: 2026-09-24\n"
		    "log: [2026-09-15 applied: a]",
	 .steps = {{"2026-09-14", "deadline open 09-24 09-10..09-23"},
		   {"2026-09-15",
		    "none: 'applied' on 2026-09-15; the deadline of "
		    "2026-09-24 asks nothing more"}}},
	{.title = "an application of last year is not for this deadline",
	 .contact = "kind: program\ndeadline: 2026-09-24\n"
		    "log: [2025-09-24 applied: a]",
	 .steps = {{"2026-09-10", "deadline open 09-24 09-10..09-23"}}},
	{.title = "one of the year before it is",
	 .contact = "kind: program\ndeadline: 2026-09-24\n"
		    "log: [2025-09-25 applied: a]",
	 .steps = {{"2026-09-10",
		    "none: 'applied' on 2025-09-25; the deadline of "
		    "2026-09-24 asks nothing more"}}},
	{.title = "how long an application counts may be set",
	 .contact = "kind: program\ndeadline: 2026-09-24\n"
		    "log: [2026-03-19 rejected: a]",
	 .policy = "deadline: {applied: 6m}",
	 .steps = {{"2026-09-10", "deadline open 09-24 09-10..09-23"}}},
	{.title = "of two deadlines the one that the application is not for",
	 .contact = "kind: program\n"
		    "deadline: [{value: 2026-09-20}, {value: 2026-09-24}]\n"
		    "log: [2025-09-22 applied: a]",
	 .steps = {{"2026-09-10", "deadline open 09-24 09-10..09-23"}}},
	{.title = "a program that is closed to me",
	 .contact = "kind: program\ndeadline: 2026-09-24\nvisas: none",
	 .me = "visa: J-1",
	 .steps = {{"2026-09-14",
		    "none: it sponsors no visa that you can use"}}},
	{.title = "a program whose file says why it is closed to me",
	 .contact = "kind: program\ndeadline: 2026-09-24\n"
		    "closed_to_me: [{value: unknown}, {value: too old}]",
	 .steps = {{"2026-09-14",
		    "none: its file says 'closed_to_me': too old"}}},
	{.title = "a program that is closed to me with exceptions",
	 .contact = "kind: program\ndeadline: 2026-09-24\n"
		    "closed_to_me: {value: 'yes', strict: 'no'}",
	 .steps = {{"2026-09-14", "deadline open 09-24 09-10..09-23"}}},
	{.title = "an offer of an interview",
	 .contact = "kind: program\n"
		    "log: [2026-09-15 applied: a,\n"
		    " {date: 2026-10-08, type: offered, by: 2026-10-10}]",
	 .steps = {{"2026-10-07", "none: no deadline ahead in this program"},
		   {"2026-10-08", "deadline open 10-10 09-26..10-09"},
		   {"2026-10-10", "deadline overdue 10-10 09-26..10-09 +1"},
		   {"2026-10-11", "none: no deadline ahead in this program"}}},
	{.title = "an offer that is answered",
	 .contact = "kind: program\n"
		    "log: [{date: 2026-10-08, type: offered, by: 2026-10-10},\n"
		    " 2026-10-09 accepted: a,\n"
		    " {date: 2026-10-09, type: offered, by: 2026-10-20}]",
	 .steps = {{"2026-10-08", "deadline open 10-10 09-26..10-09"},
		   {"2026-10-09", "deadline open 10-20 10-06..10-19"}}},
	{.title = "an offer without a day to answer by",
	 .contact = "kind: program\ndeadline: 2026-10-01\n"
		    "log: [2026-09-15 applied: a, 2026-10-08 offered: b,\n"
		    " 2026-10-09 accepted: c]",
	 .steps = {{"2026-10-08",
		    "none: their offer of 2026-10-08 has no 'by', "
		    "the day it waits until; kith edit lee adds it"},
		   {"2026-10-09", "none: no deadline ahead in this program"}}},
	/* the ends of the calendar */
	{.title = "the first day of the calendar",
	 .contact = "log: [0001-01-01 met: a]",
	 .steps = {{"0001-01-01", "follow-up upcoming 01-01 01-04..01-08"}}},
	{.title = "the last day of the calendar",
	 .contact = "log: [9999-12-31 met: a]",
	 .steps = {{"9999-12-31", "follow-up open 12-31 12-31..12-31"}}},
};

#endif
