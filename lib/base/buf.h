/*
 * A growing byte buffer. `s` is NULL until something is added; from then on a
 * NUL follows the last byte, not counted in `len`.
 *
 *	struct buf b = BUF_INIT;
 *	buf_addf(&b, "%zu", n);
 *	buf_clear(&b);		// empty, keeps its memory
 *	buf_release(&b);
 */
#ifndef KITH_BASE_BUF_H
#define KITH_BASE_BUF_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"
#include "base/str.h"

struct buf {
	char *s;
	size_t len, cap;
};

#define BUF_INIT                                                               \
	{                                                                      \
		NULL, 0, 0                                                     \
	}

/* Makes it larger, to have room for `n` more bytes and a NUL. */
void buf_grow(struct buf *b, size_t n);
/* Room for `n` more bytes; returns where they go. Does not change `len`. */
static inline char *buf_reserve(struct buf *b, size_t n)
{
	if (b->cap - b->len <= n)
		buf_grow(b, n);
	return b->s + b->len;
}
void buf_add(struct buf *b, const void *p, size_t n);
void buf_addstr(struct buf *b, struct str s);
/* Inline, since the length of most is known. */
static inline void buf_addz(struct buf *b, const char *z)
{
	buf_add(b, z, strlen(z));
}
/* With ASCII letters in lower case. */
void buf_addlower(struct buf *b, struct str s);
void buf_addc(struct buf *b, char c);
/* A code point, a scalar value, as UTF-8. */
void buf_addcp(struct buf *b, uint32_t cp);
/* `n` times the byte `c`. */
void buf_pad(struct buf *b, char c, size_t n);
/* A name after the path of a folder, with a slash where one is needed. */
void buf_addpath(struct buf *b, const char *name);
/* A number, 0 or more; much quicker than buf_addf. */
void buf_addnum(struct buf *b, long n);
void buf_addf(struct buf *b, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
void buf_vaddf(struct buf *b, const char *fmt, va_list ap)
	__attribute__((format(printf, 2, 0)));
/* The text so far, borrowed until the next change. */
struct str buf_str(const struct buf *b);
/* The text as the caller's own; the buffer is empty afterwards. */
char *buf_detach(struct buf *b);
/* The text, moved to the arena; the buffer is released. */
struct str buf_to_arena(struct buf *b, struct arena *a);
/* A text of the arena's. */
struct str arena_format(struct arena *a, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* Takes bytes that are among `which` off the end, as far as `start`. */
void buf_trim_end(struct buf *b, size_t start, const char *which);
void buf_clear(struct buf *b);
void buf_release(struct buf *b);

#endif
