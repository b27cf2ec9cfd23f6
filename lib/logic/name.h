/*
 * The parts of a person's name. What the record says (`family`, `given`)
 * comes first; else the last word is the family name, with the particles
 * before it, once titles and suffixes are set aside; in "Lee, Ann" it is what
 * stands before the comma. A name of one word, or in a script without blanks,
 * is all family name.
 */
#ifndef KITH_LOGIC_NAME_H
#define KITH_LOGIC_NAME_H

#include "base/buf.h"
#include "value/record.h"

struct person_name {
	struct str title;  /* "Dr.", "Prof. Dr.", or none */
	struct str given;  /* or none */
	struct str family; /* never empty for a record with a name */
	struct str suffix; /* "Jr.", "MD, PhD", or none */
};

/* All parts are borrowed from the record. */
void name_split(const struct record *r, struct person_name *out);
/* Appends what names are sorted by: family name, then the whole, folded. */
void name_sort_key(struct buf *out, const struct record *r);

#endif
