/*
 * vCards to people. Groups, which are cards of their own, become tags of their
 * members where they came before them, or were collected in a reading of the
 * file before this one.
 *
 *	struct source source;
 *	struct card_groups groups = CARD_GROUPS_INIT;
 *	cards_collect(&groups, &source);	// where it can be read twice
 *	...					// card_read for each card
 *	card_groups_release(&groups);
 */
#ifndef KITH_CMD_PARSE_CARD_H
#define KITH_CMD_PARSE_CARD_H

#include "codec/vcard/read.h"
#include "person.h"

struct card_groups {
	struct arena arena;
	struct str_map members; /* uids in lower case; places in `tags` */
	struct card_tag {
		struct str name;
		size_t next; /* of the same member, or STR_MAP_NONE */
	} * tags;
	size_t count, cap;
};

#define CARD_GROUPS_INIT                                                       \
	{                                                                      \
		ARENA_INIT, STR_MAP_INIT, NULL, 0, 0                           \
	}

void card_groups_release(struct card_groups *g);
void cards_collect(struct card_groups *g, struct source *source);
/*
 * Puts a whole card into a person to be ended; false, with the account saying
 * why, when it is none.
 */
bool card_read(struct vcard_reader *r, const struct vcard *card,
	       struct card_groups *groups, struct person *p, struct people *all,
	       struct account *account);

#endif
