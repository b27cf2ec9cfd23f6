/*
 * The words of any vocabulary in one form, whatever table they are rows of:
 * for what is made from the tables (JSON Schema, completions, manuals).
 *
 *	struct term t;
 *	for (i = 0; vocab_term("roles", i, &t); i++)
 *		... t.name, t.help ...
 */
#ifndef KITH_CMD_GENERATE_WORDS_H
#define KITH_CMD_GENERATE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "model/schema.h"

struct term {
	const char *name;
	const char *help;
	const char *note; /* a role's group, a log type's direction; or NULL */
};

/* The `i`th word that a field may hold; false behind the last, and for a
 * field without a vocabulary. */
bool field_term(const struct field *f, size_t i, struct term *out);
/* The same for a vocabulary by its name: "roles", "types", "open_to" ... */
bool vocab_term(const char *vocab, size_t i, struct term *out);
/* What a field is for, without what refers to a manual page; the caller's. */
char *field_brief(const struct field *f);
/* The name people use for a field: without "summary." if it is derived. */
const char *field_short_name(const struct field *f);
/* Is it a further row of a name, for records of another kind? */
bool field_is_repeated(const struct field *f);

#endif
