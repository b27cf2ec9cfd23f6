/*
 * Regular expressions (PCRE2, UTF and UCP) with limits that a hostile pattern
 * or text cannot pass. The one place that uses PCRE2.
 *
 *	struct regex_error err;
 *	const char *why;
 *	struct regex *re = regex_new(text, REGEX_CASELESS, &err);
 *	struct regex_state *st = regex_state_new();	// one a thread
 *	regex_begin(st);				// once a field
 *	r = regex_search(re, st, value, &why);	// 1, 0, -1; each value
 *
 * A compiled expression is read-only and may be shared by threads.
 */
#ifndef KITH_BASE_REGEX_H
#define KITH_BASE_REGEX_H

#include <stddef.h>

#include "base/str.h"

enum {
	REGEX_PATTERN_MAX = 4 * 1024, /* bytes */
	REGEX_FIELD_MAX = 64 * 1024,
	REGEX_HEAP_KIB = 16 * 1024,
	REGEX_STEPS = 10 * 1000 * 1000, /* from one starting place */
	REGEX_MILLISECONDS = 800,       /* with all around it within a second */
	REGEX_BYTES = 500 * 1000 * 1000, /* gone over in one search */
};

enum {
	REGEX_CASELESS = 1 << 0,  /* i */
	REGEX_MULTILINE = 1 << 1, /* m: ^ and $ at every line */
	REGEX_DOTALL = 1 << 2,    /* s: . is a newline too */
	REGEX_EXTENDED = 1 << 3,  /* x: blanks and #comments are skipped */
};

struct regex;
struct regex_state;

struct regex_error {
	size_t at;      /* byte offset into the pattern */
	char what[160]; /* lower case, ready for a diagnostic */
};

/* The flag for one of the letters i m s x, or 0. */
unsigned regex_flag(char letter);
/* NULL with `err` filled when the pattern is wrong or too long. */
struct regex *regex_new(struct str pattern, unsigned flags,
			struct regex_error *err);
void regex_free(struct regex *re);

struct regex_state *regex_state_new(void);
void regex_state_free(struct regex_state *st);
/* Gives the searches that follow, together, one stretch of time. */
void regex_begin(struct regex_state *st);
/*
 * Is there a match anywhere in `text`? -1 when a limit was reached or the text
 * is not UTF-8; `*why` is then a static text for a diagnostic.
 */
int regex_search(const struct regex *re, struct regex_state *st,
		 struct str text, const char **why);

#endif
