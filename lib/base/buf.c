#include "config.h"

#include "base/buf.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "base/word.h"

void buf_grow(struct buf *b, size_t n)
{
	size_t cap = b->cap ? b->cap : 64;

	while (cap - b->len <= n)
		cap = cap > SIZE_MAX / 2 ? SIZE_MAX : cap * 2;
	b->s = mem_resize(b->s, cap, 1);
	b->cap = cap;
}

void buf_add(struct buf *b, const void *p, size_t n)
{
	char *at = buf_reserve(b, n);

	if (n)
		memcpy(at, p, n);
	b->len += n;
	b->s[b->len] = '\0';
}

void buf_addstr(struct buf *b, struct str s)
{
	buf_add(b, s.p, s.n);
}

/* The bytes from 'A' to 'Z' get the bit that small letters have. */
static uint64_t lower(uint64_t word)
{
	uint64_t low = word & ~WORD_TOPS;
	uint64_t from_a = low + WORD_OF(0x80 - 'A');
	uint64_t after_z = low + WORD_OF(0x7f - 'Z');

	return word | (from_a & ~after_z & ~word & WORD_TOPS) >> 2;
}

void buf_addlower(struct buf *b, struct str s)
{
	char *at = buf_reserve(b, s.n);
	size_t i = 0;

	for (; s.n - i >= WORD_BYTES; i += WORD_BYTES) {
		uint64_t word;

		memcpy(&word, s.p + i, sizeof(word));
		word = lower(word);
		memcpy(at + i, &word, sizeof(word));
	}
	for (; i < s.n; i++)
		at[i] = ascii_lower(s.p[i]);
	at[s.n] = '\0';
	b->len += s.n;
}

void buf_addc(struct buf *b, char c)
{
	char *at = buf_reserve(b, 1);

	at[0] = c;
	at[1] = '\0';
	b->len++;
}

void buf_addcp(struct buf *b, uint32_t cp)
{
	char bytes[4];

	buf_add(b, bytes, utf8_put(bytes, cp));
}

void buf_pad(struct buf *b, char c, size_t n)
{
	char *at = buf_reserve(b, n);

	memset(at, c, n);
	at[n] = '\0';
	b->len += n;
}

void buf_vaddf(struct buf *b, const char *fmt, va_list ap)
{
	char *at = buf_reserve(b, 0);
	va_list again;
	int n;

	/* most often there is room enough: formatting is slow */
	va_copy(again, ap);
	n = vsnprintf(at, b->cap - b->len, fmt, ap);
	if (n > 0 && (size_t)n >= b->cap - b->len)
		n = vsnprintf(buf_reserve(b, (size_t)n), (size_t)n + 1, fmt,
			      again);
	b->len += n > 0 ? (size_t)n : 0;
	b->s[b->len] = '\0';
	va_end(again);
}

void buf_addpath(struct buf *b, const char *name)
{
	if (b->len && b->s[b->len - 1] != '/')
		buf_addc(b, '/');
	buf_addz(b, name);
}

void buf_addnum(struct buf *b, long n)
{
	char text[24];
	size_t at = sizeof(text);

	do
		text[--at] = (char)('0' + n % 10);
	while (n /= 10);
	buf_add(b, text + at, sizeof(text) - at);
}

void buf_addf(struct buf *b, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(b, fmt, ap);
	va_end(ap);
}

struct str buf_str(const struct buf *b)
{
	return (struct str){b->s ? b->s : "", b->len};
}

char *buf_detach(struct buf *b)
{
	char *s;

	buf_add(b, "", 0);
	s = b->s;
	*b = (struct buf)BUF_INIT;
	return s;
}

struct str buf_to_arena(struct buf *b, struct arena *a)
{
	struct str s = arena_str(a, buf_str(b));

	buf_release(b);
	return s;
}

struct str arena_format(struct arena *a, const char *fmt, ...)
{
	struct buf text = BUF_INIT;
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(&text, fmt, ap);
	va_end(ap);
	return buf_to_arena(&text, a);
}

void buf_trim_end(struct buf *b, size_t start, const char *which)
{
	while (b->len > start && b->s[b->len - 1] &&
	       strchr(which, b->s[b->len - 1]))
		b->s[--b->len] = '\0';
}

void buf_clear(struct buf *b)
{
	b->len = 0;
	if (b->s)
		b->s[0] = '\0';
}

void buf_release(struct buf *b)
{
	free(b->s);
	*b = (struct buf)BUF_INIT;
}
