/*
 * Eight bytes of text at a time, for the loops that look at every byte of the
 * input.
 *
 * A mask that a caller makes has the top bit of each byte that stops its loop.
 * The usual one, of (word ^ WORD_OF(c)) - WORD_OF(1) or word - WORD_OF(c), is
 * exact for the first such byte in the order of the text; a borrow may have
 * set bits after it.
 */
#ifndef KITH_BASE_WORD_H
#define KITH_BASE_WORD_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/str.h"

enum {
	WORD_BYTES = 8,
};

/* `b` in every byte. */
#define WORD_OF(b) (UINT64_C(0x0101010101010101) * (b))
#define WORD_TOPS WORD_OF(0x80)

/* Between the order of the text and that of the machine. */
static inline uint64_t word_turn(uint64_t word)
{
#ifdef WORDS_BIGENDIAN
	word = (word & UINT64_C(0x00ff00ff00ff00ff)) << 8 |
	       (word >> 8 & UINT64_C(0x00ff00ff00ff00ff));
	word = (word & UINT64_C(0x0000ffff0000ffff)) << 16 |
	       (word >> 16 & UINT64_C(0x0000ffff0000ffff));
	word = word << 32 | word >> 32;
#endif
	return word;
}

/* The first byte of the text is the lowest one of the number. */
static inline uint64_t word_load(const char *p)
{
	uint64_t word;

	memcpy(&word, p, sizeof(word));
	return word_turn(word);
}

static inline void word_store(char *p, uint64_t word)
{
	word = word_turn(word);
	memcpy(p, &word, sizeof(word));
}

/* Half of a word; compilers know that this is one load. */
static inline uint64_t word_half(const char *text)
{
	const unsigned char *p = (const unsigned char *)text;

	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
	       (uint32_t)p[3] << 24;
}

/* A text of less than a word, with NULs after it. It is put together of pieces
 * that may overlap, as they say the same: no byte takes a turn of a loop. */
static inline uint64_t word_rest(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p;
	size_t half = WORD_BYTES / 2;

	if (s.n >= half)
		return word_half(s.p) | word_half(s.p + s.n - half)
						<< 8 * (s.n - half);
	if (s.n == 0)
		return 0;
	return (uint64_t)p[0] | (uint64_t)p[s.n / 2] << 8 * (s.n / 2) |
	       (uint64_t)p[s.n - 1] << 8 * (s.n - 1);
}

/* The place of the first byte in a mask, which is not 0, of top bits. */
static inline size_t word_first(uint64_t mask)
{
	return (size_t)__builtin_ctzll(mask) / WORD_BYTES;
}

#endif
