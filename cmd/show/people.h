/*
 * Everybody in the network, for the cards of programs and events: who is
 * there, and how well you know them. Nothing is read before it is asked for.
 *
 *	struct rank_rules rules;
 *	struct people people;
 *	people_init(&people, root, today, 2, &rules);
 *	const struct person *p = people_all(&people, &count);
 *	for (; count--; p++)
 *		...			// who you know best is first
 *	people_release(&people);
 */
#ifndef KITH_CMD_SHOW_PEOPLE_H
#define KITH_CMD_SHOW_PEOPLE_H

#include <stddef.h>

#include "base/mem.h"
#include "base/str.h"
#include "model/summary.h"
#include "rank/lead.h"
#include "rank/rank.h"

struct person {
	struct str id, name, role, institution, program;
	enum stage stage;
	int exchanges, last; /* a day or DAY_NONE */
};

struct people {
	const char *root; /* of the network; NULL: there is nobody */
	int today, rest_after;
	bool read;
	struct arena arena;
	struct person *items;
	size_t count, cap;
	/* For programs: what rank and introductions go by. */
	const struct rank_rules *rules;
	struct rank_people staff;
	struct rank_leads leads;
};

/* `root` and `rules` are borrowed; `rest_after` as in summary_compute. */
void people_init(struct people *p, const char *root, int today, int rest_after,
		 const struct rank_rules *rules);
void people_release(struct people *p);
/* By exchanges, then by the last one, then by name. */
const struct person *people_all(struct people *p, size_t *count);
/* By id, or NULL. */
const struct person *people_find(struct people *p, struct str id);

#endif
