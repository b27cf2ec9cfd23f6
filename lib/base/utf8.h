/*
 * UTF-8 (RFC 3629): checking, decoding, encoding. What needs the tables of
 * Unicode is in base/text.h.
 */
#ifndef KITH_BASE_UTF8_H
#define KITH_BASE_UTF8_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

/* Length of the ASCII prefix of `s`. */
size_t utf8_ascii(struct str s);
/* Length of the valid prefix of `s`: s.n when all of it is UTF-8. */
size_t utf8_valid(struct str s);
/*
 * Decodes the code point at `s.p` (s.n > 0) and returns its length in bytes.
 * A byte that is not UTF-8 decodes as U+FFFD of length 1.
 */
size_t utf8_next(struct str s, uint32_t *cp);
/* Writes 1 to 4 bytes; `cp` must be a scalar value. */
size_t utf8_put(char out[4], uint32_t cp);
/*
 * "no-break space", and so on, for what looks like a blank or like nothing and
 * is no plain space; NULL for anything else.
 */
const char *utf8_invisible(uint32_t cp);
/* The first such character of `s`: where it is, and its name; s.n if none. */
size_t utf8_find_invisible(struct str s, const char **name);
/* The first `n` bytes of `s`, or fewer, so that no code point is cut apart. */
struct str utf8_head(struct str s, size_t n);
/* How many code points `s` holds; a byte that is not UTF-8 counts as one. */
size_t utf8_count(struct str s);

#endif
