/*
 * A borrowed piece of text: `n` bytes at `p`, may hold NUL, is not terminated.
 * { NULL, 0 } is "no text"; an empty text has a `p`.
 */
#ifndef KITH_BASE_STR_H
#define KITH_BASE_STR_H

#include <limits.h>
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
/* for the "%.*s" of printf: all of the text, up to a NUL */
#define STR_ARG(s) (int)((s).n > INT_MAX ? INT_MAX : (s).n), (s).p ? (s).p : ""

/* NULL gives STR_NONE, which STR_ARG prints as nothing. */
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

/* Without its first `n` bytes, which it must have. */
static inline struct str str_skip(struct str s, size_t n)
{
	return n ? (struct str){s.p + n, s.n - n} : s;
}

/* Is it one of the words, of which NULL is the last? */
bool str_is_any(struct str s, const char *const *words);
/* Its place in an array of structures that begin with a `const char *`, the
 * name, which is NULL in the last; or -1. */
int str_place(struct str name, const void *rows, size_t stride);
/* Byte order, shorter first where one is the start of the other. */
int str_cmp(struct str a, struct str b);
bool str_starts(struct str s, struct str prefix);
bool str_ends(struct str s, struct str suffix);
/* Bytes of the byte order mark of UTF-8 that it begins with: 3, or 0. */
size_t str_mark(struct str s);
/* The same whatever the case of ASCII letters, in any locale. */
bool str_case_eq(struct str a, struct str b);
bool str_case_starts(struct str s, struct str prefix);
/* Without ASCII blanks (space, tab, CR, LF) at both ends. */
struct str str_trim(struct str s);
/*
 * What is before the first `sep` of `s`, and what after it. False when there is
 * none: then all of `s` is before it, and `*after` is STR_NONE.
 */
static inline bool str_cut(struct str s, char sep, struct str *before,
			   struct str *after)
{
	const char *at = s.n ? memchr(s.p, sep, s.n) : NULL;

	*before = at ? (struct str){s.p, (size_t)(at - s.p)} : s;
	*after = at ? str_skip(s, before->n + 1) : STR_NONE;
	return at != NULL;
}

/*
 * The piece of `*rest` up to the next `sep`, without blanks at its ends, and
 * out of `*rest` with it; false after the last piece. A text without `sep` is
 * one piece, also an empty one.
 *
 *	for (struct str rest = str_z(list), name; str_split(&rest, ',', &name);)
 */
bool str_split(struct str *rest, char sep, struct str *piece);
/* What is after the last blank, or all of it. */
struct str str_last_word(struct str s);
/* Is `word`, which is not empty, one of the pieces of `list`? */
bool str_has_word(struct str list, char sep, struct str word);
/*
 * The next line, without its newline, and out of `*rest` with it; false when
 * nothing is left. The last line may lack a newline.
 *
 *	for (struct str rest = text, line; str_line(&rest, &line);)
 */
bool str_line(struct str *rest, struct str *line);
/* The same, with the newline. */
bool str_raw_line(struct str *rest, struct str *line);
/* The number that all of `s` is, of up to five figures; or -1. Inline, since
 * every date that is read takes three of them, each of a known length. */
static inline int str_number(struct str s)
{
	int n = 0;

	if (s.n == 0 || s.n > 5)
		return -1;
	for (size_t i = 0; i < s.n; i++) {
		unsigned digit = (unsigned char)s.p[i] - (unsigned)'0';

		if (digit > 9)
			return -1;
		n = n * 10 + (int)digit;
	}
	return n;
}
/* First place of `needle` in `hay`, or -1. An empty needle is at 0. */
ptrdiff_t str_find(struct str hay, struct str needle);
/*
 * SipHash-1-3 with the key {seed, 0}: a digest of the text; where nobody knows
 * the seed, one that nobody can make equal for two texts on purpose.
 */
uint64_t str_hash(uint64_t seed, struct str s);

#endif
