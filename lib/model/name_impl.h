/* The words around a name, for name.c and name_say.c; not for others. */
#ifndef KITH_MODEL_NAME_IMPL_H
#define KITH_MODEL_NAME_IMPL_H

#include <stdint.h>

#include "base/str.h"

struct title {
	const char *plain; /* in lower case, without dots */
	const char *said;  /* as it is written to somebody; NULL for a position,
			      such as "resident", which is not */
	bool courtesy;     /* a degree of doctor goes before it */
};

enum degree {
	DEGREE_NONE,
	DEGREE_GENERATION, /* Jr., III */
	DEGREE_DOCTOR,     /* whoever has it is called "Dr." */
	DEGREE_OTHER,
	DEGREE_DOUBT,        /* as DEGREE_OTHER, or a name: MA, PA */
	DEGREE_DOUBT_DOCTOR, /* DO */
};

/* All of these read over case and dots. */
const struct title *name_title(struct str word);
/* "Associate", which makes a title with the title after it. */
bool name_is_rank(struct str word);
/* "med.", which goes with the title before it. */
bool name_is_field(struct str word);
enum degree name_degree(struct str word);
/* "candidate": the degree is still to come. */
bool name_is_student(struct str word);
/* "van": of the family name after it. In lower case only; `loud`: in any,
 * when nobody has such a word for a name, as "DER", or it is before one. */
bool name_is_particle(struct str word, struct str next, bool loud);

/* "El" after a given name: the same as "el"; "Van" before "Der" only. */
bool name_is_capital_particle(struct str word, struct str next);
/* "Van", which may be a given name as well; not where all is in capitals. */
bool name_may_be_particle(struct str word);
/* "Zhang Wei": may the first word be the family name, and not the last? */
bool name_may_lead(struct str first, struct str last);
/* "Min-jun", of which the second part is small: a given name, whatever comes
 * before it, unless it is "Al-sayed". */
bool name_is_joined(struct str word);
/* Is it a Han character, or a Hangul syllable? */
bool name_is_sign(uint32_t c);
/* Is it a family name of two of them? */
bool name_is_double(struct str s);
/* Is it a family name in capitals, "NOVAK", "DE LA CRUZ", and no degree? */
bool name_is_shouted(struct str words);

struct str name_first_word(struct str s);

#endif
