/*
 * What a network knows that messages are compared with: the names, addresses
 * and profile links of its contacts, and the messages in their logs.
 *
 *	struct known k;
 *	struct roster *roster = ...;
 *	known_read(&k, roster);
 *	known_owner(&k, value);	// whose address that is, or NULL
 *	known_release(&k);
 */
#ifndef KITH_CMD_LOG_KNOWN_H
#define KITH_CMD_LOG_KNOWN_H

#include "base/str_map.h"
#include "store/roster.h"

/* Whose an address or link is. */
struct known_owner {
	const struct roster_entry *who, *other; /* other: a second contact */
	struct str first; /* the address that letters to `who` go to */
};

/* One who has a message in their log. */
struct known_holder {
	const struct roster_entry *who;
	size_t next; /* of the same message, or STR_MAP_NONE */
};

struct known {
	const struct roster *roster;
	struct arena arena;
	struct match_index *names;
	struct str_map addresses; /* in lower case: places in owners */
	struct str_map links;     /* by match_link: likewise */
	struct known_owner *owners;
	size_t owner_count, owner_cap;
	struct str_map messages; /* bare ids: places in holders */
	struct known_holder *holders;
	size_t holder_count, holder_cap;
};

/* Reads every file of the network. */
void known_read(struct known *k, struct roster *roster);
void known_release(struct known *k);

/* By an address in lower case, or NULL. */
const struct known_owner *known_owner(const struct known *k,
				      struct str address);
/* By what match_link makes of a profile link, or NULL. */
const struct known_owner *known_linked(const struct known *k, struct str link);
/* The only contact of that name, titles and degrees aside, or NULL. */
const struct roster_entry *known_named(const struct known *k, struct str name);
/* After `before` (NULL: the first) of those with the message, or NULL. */
const struct known_holder *known_holder(const struct known *k, struct str id,
					const struct known_holder *before);
bool known_has(const struct known *k, struct str id,
	       const struct roster_entry *who);
/* `who` has the message from now on; the id is copied. */
void known_add(struct known *k, struct str id, const struct roster_entry *who);

/* A message's id without its angle brackets. */
struct str known_bare_id(struct str id);

#endif
