/*
 * Suggestions for "did you mean": of the names that there are, the one with
 * the smallest edit distance from what was typed, if it is small enough for a
 * typo. Case is ignored.
 *
 *	struct str names[10];
 *	struct suggestion s = suggest_for(text);
 *	for (i = 0; i < count; i++)
 *		suggest_offer(&s, names[i]);
 *	if (s.name.p)
 *		...				// did you mean `s.name`?
 *
 * Where the names are rows of a table, suggest_nearest is all of that.
 */
#ifndef KITH_BASE_SUGGEST_H
#define KITH_BASE_SUGGEST_H

#include "base/buf.h"
#include "base/str.h"

struct suggestion {
	struct str typed; /* borrowed */
	struct str name;  /* the best that was offered, borrowed; or STR_NONE */
	size_t distance;  /* only a name below this distance is better */
};

/* The longer the text, the more typing errors it may have: 3 at the most. */
struct suggestion suggest_for(struct str typed);
/* Is `name` better than all that were offered before it? */
bool suggest_offer(struct suggestion *s, struct str name);
/* May `typed` be `name` cut short? */
bool suggest_begins(struct str typed, struct str name);
/*
 * The best of an array of structures that begin with a `const char *`, the
 * name; NULL there ends it. Where none is good enough, the first of which it is
 * a word, as "mentor" is of "research-mentor", or the only one that it begins,
 * as "alum" does "alumnus"; or NULL.
 */
const char *suggest_nearest(struct str typed, const void *rows, size_t stride);

enum {
	SUGGEST_HINT = 160,
};

/*
 * The end of a message, written to `out`: "; did you mean 'MEANT'?", or, when
 * `meant` is NULL, "; " and what else there is to say, if anything.
 *
 *	char end[SUGGEST_HINT];
 *	suggest_hint(end, type, "write contact or event");
 *	... "unknown kind '%s'%s" ...
 */
const char *suggest_hint(char out[SUGGEST_HINT], const char *meant,
			 const char *otherwise);
/* The same with the one that suggest_nearest finds. */
const char *suggest_row(char out[SUGGEST_HINT], struct str typed,
			const void *rows, size_t stride, const char *otherwise);

/* Appends the same with the names of all rows, "; it can be a, b or c", where
 * none is near. */
void suggest_one(struct buf *out, struct str typed, const void *rows,
		 size_t stride);

#endif
