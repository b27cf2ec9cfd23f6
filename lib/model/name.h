/*
 * The parts of a person's name, and what is made of them: the greeting, the
 * name without title and degrees, the name of a file.
 *
 * What the record says (`family`, `given`) comes first; else what alone is in
 * capitals, "KIM Min-jun"; else the last word is the family name, with the
 * particles before it, once titles, degrees and remarks in parentheses are set
 * aside; in "Lee, Ann" it is what comes before the comma. A name in Han or
 * Hangul begins with its family name, without blanks if it has two to four
 * signs. Any other name of one word is all family name.
 */
#ifndef KITH_MODEL_NAME_H
#define KITH_MODEL_NAME_H

#include "base/buf.h"
#include "value/record.h"

struct person_name {
	struct str title;  /* "Dr.", "Prof. Dr.", or none */
	struct str given;  /* or none */
	struct str family; /* never empty for a record with a name */
	struct str suffix; /* "Jr.", "MD, PhD", or none */
	struct str whole;  /* given and family name in the order in which they
			      are said; none when "Lee, Ann" turns it */
};

/* All parts are borrowed from the record. */
void name_split(const struct record *r, struct person_name *out);
/* The same of a name alone; `given` and `family` may be none. */
void name_split_text(struct str name, struct str given, struct str family,
		     struct person_name *out);
/* Are its parts too doubtful for a letter, which then says the whole: those of
 * 李明; of "Ann Van Horn", which may be like "Thi Van Nguyen"; of "El Sayed",
 * all of it a family name; of "Kim Min-jun"; of "Samir Ben Ali"? */
bool name_is_guess(const struct person_name *name);
/* "Jr.", "III", or NULL: all of a suffix that tells people apart. */
const char *name_generation(struct str suffix);

/*
 * What to call somebody after "Dear": title and family name, where a degree of
 * doctor is a title, too, as is the role of a senior doctor; colleagues of
 * one's own rank, and people who are not doctors, by nickname or given name;
 * else the name alone; all of it, too, where it is a guess which of its words
 * is the family name, as in "Dr. Van Damme" or "Dr. Samir Ben Ali", and of one
 * in Han or Hangul without blanks, "Dr. 李明", as is usual. A name all
 * in capitals, or all in lower case, gets the usual case. False where it says
 * all for that reason, and `family` in the record would shorten it.
 */
bool name_greeting(struct buf *out, const struct record *r);
/* The same by that guess, for who looks for somebody. */
void name_greeting_guessed(struct buf *out, const struct record *r);
/* The name alone: neither title nor degree, nickname or comma. */
void name_plain(struct buf *out, const struct person_name *name);
/* The name as it is written, but "Lee, Ann, MD" as "Ann Lee, MD". */
void name_turned(struct buf *out, const struct record *r);
/* The same of a name alone, "dr. ann lee" with its capitals, too. */
void name_tidy(struct buf *out, struct str text);
/* What a file of this person is called: text_slug of the name alone. */
void name_slug(struct buf *out, const struct person_name *name);
/* The same of a record of any kind, also of one not yet normalized; nothing
 * without a name. */
void name_slug_of(struct buf *out, const struct record *r);
/* Appends `s` folded, its blanks single, without dots and commas. */
void name_fold(struct buf *out, struct str s);
/*
 * Appends the words, folded, that are enough to find somebody by: those of the
 * family name and of the given name, on lines of their own as the name says
 * both, and those of a remark such as "(Bob)"; no title, degree or "she/her".
 */
void name_words(struct buf *out, const struct person_name *name);
/* Appends what names are sorted by: family name, then the whole, folded. */
void name_sort_key(struct buf *out, const struct record *r);

#endif
