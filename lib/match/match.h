/*
 * Is this somebody we know? Finds a record's counterpart among those of a
 * network: by id, by a profile link, by an address, or by name and
 * institution (both folded, the name without title and degrees, the institution
 * without its legal form), in this order; only records of the same kind.
 *
 *	struct match_index *m = match_new();
 *	match_add(m, &record, 0);		// for each that is known
 *	struct match_result result;
 *	match_find(m, &other, &result);
 *	match_free(m);
 *
 * An id that is only the name in lower case, or "contact", with a number or
 * without, says no more than the name: people who share one are told apart by
 * institution and address. A known record of that name which lacks an
 * institution, or to which this one adds it, or where the name of the one
 * institution is a part of the other, as "Ohio State" of "The Ohio State
 * University", is taken for the same, unless both have addresses, or both have
 * profile links, and share none.
 *
 * Programs are known by their ACGME number, by the NRMP code of one of their
 * tracks, or by name and institution, or city where that lacks; their office's
 * address says nothing, as it may be that of many.
 *
 * An id, address or link alone may be shared: by two networks, by an office,
 * by a couple. It says who it is only where the names agree: each word of the
 * shorter one is a word of the other or the start of one, or the other way
 * around, as in "A. Lee" and "Dr. Ann Marie Lee-Smith"; of a link also where
 * they are in different letters, as "Li Ming" and its characters. Two of the
 * three are enough whatever the names. A Jr. is not a Sr., nor a II a III. Of
 * several that share it the name picks one.
 */
#ifndef KITH_MATCH_MATCH_H
#define KITH_MATCH_MATCH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "value/record.h"

enum match_how {
	MATCH_NONE,
	MATCH_ID,
	MATCH_ADDRESS,
	MATCH_LINK,
	MATCH_NUMBER, /* of a program: its ACGME number or an NRMP code */
	MATCH_NAME,
	MATCH_TWO,   /* `owner` or `other`: not to be decided here */
	MATCH_DOUBT, /* the same name, but no address in common */
	MATCH_OTHER, /* what `by` says is the same, but not the name */
};

struct match_result {
	enum match_how how;
	size_t owner, other;
	enum match_how by; /* of MATCH_OTHER */
	/* With MATCH_NONE: `owner` has the same name, but another institution,
	 * or, with the same one, another profile link.
	 * With MATCH_NAME: nothing but the name is the same, though there is an
	 * institution, address or link that could be. */
	bool name_only;
	/* With MATCH_NAME: the one institution is a part of the other. */
	bool within;
	/* With MATCH_NONE: the name of `owner` is the same but for a middle
	 * name that one of them lacks, or has in full, or the order. */
	bool near;
	/* With MATCH_NAME: both have addresses, or links, and share none. */
	bool apart;
};

struct match_index;

struct match_index *match_new(void);
void match_free(struct match_index *m);
/* `owner` is the caller's number for it, each greater than the one before. The
 * record may go afterwards. */
void match_add(struct match_index *m, const struct record *r, size_t owner);
void match_find(const struct match_index *m, const struct record *r,
		struct match_result *out);
/*
 * After `r` was found to be `owner`: `owner` gets its institution, addresses
 * and links where it had none, and its name as another one.
 */
void match_learn(struct match_index *m, const struct record *r, size_t owner);
/*
 * Replaces `out` by what all ways to write the link of one profile have in
 * common; false when it is none.
 */
bool match_link(struct buf *out, struct str link);
/* Is the name of one institution a part of the other's, legal forms and "The"
 * aside? Not where it is words alone that many have, as "University Hospital".
 */
bool match_places_agree(struct str a, struct str b);
/* "address", for people. */
const char *match_how_name(enum match_how how);

#endif
