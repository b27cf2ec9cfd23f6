/*
 * Contacts who work where a program is, by `institution`, and are not
 * joined to it by `program`. They count for nothing: whoever lists programs
 * decides who is of them.
 *
 *	struct rank_strays strays = RANK_STRAYS_INIT;
 *	rank_strays_add(&strays, &record);	// each contact
 *	const struct record *program = ...;
 *	if (rank_strays_say(&out, &strays, program->id, name,
 *			    record_text(program, "institution")))
 *		...	// "1 person of your network works there: ..."
 *	rank_strays_release(&strays);
 */
#ifndef KITH_RANK_STRAY_H
#define KITH_RANK_STRAY_H

#include "base/buf.h"
#include "base/mem.h"
#include "base/str_map.h"
#include "value/record.h"

struct rank_stray {
	struct str id;
	size_t next; /* of the same institution, or STR_MAP_NONE */
	size_t tail; /* of the first of an institution: its last */
};

struct rank_strays {
	struct arena arena;
	struct rank_stray *items;
	size_t count, cap;
	struct str_map institutions; /* folded: the first of each */
};

#define RANK_STRAYS_INIT                                                       \
	{                                                                      \
		.arena = ARENA_INIT                                            \
	}

/* Has the contact an institution and no program, and is not closed? */
bool rank_is_stray(const struct record *contact);
/* Copies what it needs, of those who are. */
void rank_strays_add(struct rank_strays *s, const struct record *contact);
/* The same of one who is, by what is known already: texts that must outlive
 * `s`, the institution folded. */
void rank_strays_take(struct rank_strays *s, struct str id,
		      struct str institution);
/* Appends how many work at `name` or `institution`, and what joins
 * them to the program `id`; false, nothing appended, where nobody does. */
bool rank_strays_say(struct buf *out, const struct rank_strays *s,
		     struct str id, struct str name, struct str institution);
void rank_strays_release(struct rank_strays *s);

#endif
