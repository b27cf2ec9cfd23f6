/*
 * A borrowed piece of text: `n` bytes at `p`, may hold NUL, is not terminated.
 * { NULL, 0 } is "no text"; an empty text has a `p`.
 */
#ifndef KITH_BASE_STR_H
#define KITH_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct str {
	const char *p;
	size_t n;
};

/* where it must be constant: in the initializer of something static */
#define STR_INIT(literal)                                                      \
	{                                                                      \
		(literal), sizeof(literal) - 1                                 \
	}
#define STR(literal) ((struct str)STR_INIT(literal))
#define STR_NONE ((struct str){NULL, 0})
/* for printf's "%.*s" */
#define STR_ARG(s) (int)((s).n > 4096 ? 4096 : (s).n), (s).p ? (s).p : ""

/* NULL is no text; so the result is what to print, not `s`. */
static inline struct str str_z(const char *s)
{
	return (struct str){s, s ? strlen(s) : 0};
}

static inline bool str_eq(struct str a, struct str b)
{
	/* most texts that differ do so in the first byte */
	return a.n == b.n &&
	       (a.n == 0 || (a.p[0] == b.p[0] && memcmp(a.p, b.p, a.n) == 0));
}

static inline bool str_is(struct str a, const char *z)
{
	size_t n = strlen(z);

	return a.n == n && (n == 0 || memcmp(a.p, z, n) == 0);
}

/* Byte order, shorter first where one is the start of the other. */
int str_cmp(struct str a, struct str b);
bool str_starts(struct str s, struct str prefix);
bool str_ends(struct str s, struct str suffix);
/* Without ASCII blanks (space, tab, CR, LF) at both ends. */
struct str str_trim(struct str s);
/*
 * The piece of `*rest` up to the next `sep`, without blanks at its ends, and
 * out of `*rest` with it; false behind the last piece. A text without `sep` is
 * one piece, also an empty one.
 *
 *	for (struct str rest = str_z(list), name; str_split(&rest, ',', &name);)
 */
bool str_split(struct str *rest, char sep, struct str *piece);
/* First place of `needle` in `hay`, or -1. An empty needle is at 0. */
ptrdiff_t str_find(struct str hay, struct str needle);
/* Goes on from `seed`; not against somebody who wants two to be the same. */
uint64_t str_hash(uint64_t seed, struct str s);
/*
 * Edit distance (insert, delete, replace, swap neighbors; bytes, ASCII case
 * ignored) for "did you mean"; anything over 64 bytes is far from everything.
 */
size_t str_distance(struct str a, struct str b);

#endif
