/* What records are known by, for match.c; not for others. */
#ifndef KITH_MATCH_MATCH_IMPL_H
#define KITH_MATCH_MATCH_IMPL_H

#include "base/buf.h"
#include "base/mem.h"
#include "match/match.h"

/* What a key stands for; its first byte. */
enum key_type {
	KEY_ID = 'i',
	KEY_ADDRESS = 'a',
	KEY_LINK = 'l',
	KEY_WHOLE = 'w', /* name and institution */
	KEY_NAME = 'n',
	KEY_FIRST = 'f', /* of a contact: first given name and family name */
	KEY_WORDS = 'o', /* of a contact: the words of the name, in any order */
	KEY_NUMBER = 'c', /* of a program */
};

/*
 * Each of these replaces `out` by a key; false when the text or record has
 * none.
 */
void match_key_start(struct buf *out, enum key_type type,
		     const struct record *r);
bool match_key_address(struct buf *out, const struct record *r, struct str s);
bool match_key_link(struct buf *out, const struct record *r, struct str s);
bool match_key_number(struct buf *out, const struct record *r,
		      const char *field, struct str s);
bool match_key_name(struct buf *out, const struct record *r, bool whole);
bool match_key_first(struct buf *out, const struct record *r);
bool match_key_words(struct buf *out, const struct record *r);
/* Does the id say more than the name does? */
bool match_id_is_own(const struct record *r);
/* Where it is: an institution, for a program also a city; borrowed. */
struct str match_place(const struct record *r);
/* The words of a contact's name, folded, with single blanks between them; then
 * a comma and what generation it is, if it says so. */
struct str match_name_words(struct arena *a, const struct record *r);
/* Is a letter of ASCII in it, as in all names in Latin letters when folded? */
bool match_name_is_latin(struct str words);
/* Does `a` say nothing that `b` does not, as "A. Lee" beside "Ann Lee"? */
bool match_name_is_short(struct str a, struct str b);
/* Can they be one person's? Words of none agree with all. */
bool match_names_agree(struct str a, struct str b);

#endif
