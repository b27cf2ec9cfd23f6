/*
 * Any list of words in one form, whatever table they are rows of: vocabularies,
 * fields, commands, guards and so on. For what is made from the tables (JSON
 * Schema, completions, manuals).
 *
 *	struct term t;
 *	for (i = 0; list_term("roles", i, &t); i++)
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

/* The `i`th word that a field may hold; false after the last, and for a
 * field without a vocabulary. */
bool field_term(const struct field *f, size_t i, struct term *out);
/* The same for a list by its name: "roles", "types", "fields" ... */
bool list_term(const char *list, size_t i, struct term *out);
/* A help text without what refers to a manual page. */
struct str help_brief(const char *help);
/* The name people use for a field: without "summary." if it is derived. */
const char *field_short_name(const struct field *f);
/* Is it a further row of a name, for records of another kind or for tracks? */
bool field_is_repeated(const struct field *f);

#endif
