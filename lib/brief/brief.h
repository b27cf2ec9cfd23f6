/*
 * What to know before a meeting: its sessions by how much they are worth to me,
 * the people to meet in the order of their worth, and for each something to
 * say and one question to ask.
 *
 *	struct due_rules rules = {.policy = &policy, ...}; // and find
 *	struct arena arena = ARENA_INIT;
 *	const struct node *season = ...;	// of kith.yaml, or NULL
 *	const struct node *map = brief_make(&rules, season, &record, &arena);
 *	const struct node *sessions = node_get(map, "sessions");
 *	...
 *	arena_release(&arena);
 *
 * The map has two lists of maps of texts:
 *
 *	sessions: date, time, title, room, who (names), why, ask
 *	people: id, name, role, institution, why, last, unanswered, say, ask
 *
 * `me`, who I am in a few sentences to be said, where `me` of the network
 * tells; `more` and `others`, how many sessions and people it leaves out;
 * `unknown`, the ids to meet that no file has; and `over`, the last day of an
 * event that has ended.
 * What is not known adds nothing and takes nothing away: it is what to ask, of
 * a program what decides most of its rank, and each of its people something
 * else. Words are in words.c, a row a sentence.
 */
#ifndef KITH_BRIEF_BRIEF_H
#define KITH_BRIEF_BRIEF_H

#include "due/due.h"

enum {
	BRIEF_SESSIONS = 8, /* as many as fit on two pages with the people */
	BRIEF_PEOPLE = 8,
	BRIEF_SESSION_LINES = 42, /* of about 66 columns */
	BRIEF_PEOPLE_LINES = 48,
};

/*
 * For a normalized event, on rules->today: sessions that are over are left out,
 * unless all are. rules->find must be there. In the arena; texts may be
 * borrowed from the event.
 */
struct node *brief_make(const struct due_rules *rules,
			const struct node *season, const struct record *event,
			struct arena *a);

/* Whom a speaker's id or, where the program has it as it is, their name means:
 * one file is called after it. NULL for nobody, or for somebody of several. */
const struct record *brief_speaker(const struct due_rules *rules,
				   struct str speaker);

/* For node_sorted: sessions by day and time, those without a day last. */
int brief_by_time(const struct node *a, const struct node *b);

#endif
