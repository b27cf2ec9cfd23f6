#include "config.h"

#include "base/str.h"

#include "base/ascii.h"
#include "base/word.h"

int str_cmp(struct str a, struct str b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int r = n ? memcmp(a.p, b.p, n) : 0;

	if (r)
		return r;
	return (a.n > b.n) - (a.n < b.n);
}

bool str_is_any(struct str s, const char *const *words)
{
	const char first = s.n ? s.p[0] : '\0';

	/* most words differ in the first byte */
	for (; *words; words++)
		if (**words == first && str_is(s, *words))
			return true;
	return false;
}

int str_place(struct str name, const void *rows, size_t stride)
{
	const char *row = rows, *at;

	for (int i = 0; (at = *(const char *const *)(const void *)row);
	     i++, row += stride)
		if (str_is(name, at))
			return i;
	return -1;
}

bool str_starts(struct str s, struct str prefix)
{
	return s.n >= prefix.n &&
	       (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

size_t str_mark(struct str s)
{
	return str_starts(s, STR("\xef\xbb\xbf")) ? 3 : 0;
}

bool str_ends(struct str s, struct str suffix)
{
	return s.n >= suffix.n &&
	       (suffix.n == 0 ||
		memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0);
}

bool str_case_starts(struct str s, struct str prefix)
{
	if (s.n < prefix.n)
		return false;
	for (size_t i = 0; i < prefix.n; i++)
		if (ascii_lower(s.p[i]) != ascii_lower(prefix.p[i]))
			return false;
	return true;
}

bool str_case_eq(struct str a, struct str b)
{
	return a.n == b.n && str_case_starts(a, b);
}

struct str str_trim(struct str s)
{
	while (s.n && ascii_is_blank(s.p[0])) {
		s.p++;
		s.n--;
	}
	while (s.n && ascii_is_blank(s.p[s.n - 1]))
		s.n--;
	return s;
}

bool str_split(struct str *rest, char sep, struct str *piece)
{
	if (!rest->p)
		return false;
	str_cut(*rest, sep, piece, rest);
	*piece = str_trim(*piece);
	return true;
}

struct str str_last_word(struct str s)
{
	size_t start = s.n;

	while (start > 0 && s.p[start - 1] != ' ')
		start--;
	return str_skip(s, start);
}

bool str_has_word(struct str list, char sep, struct str word)
{
	for (struct str piece; str_split(&list, sep, &piece);)
		if (word.n && str_eq(piece, word))
			return true;
	return false;
}

bool str_raw_line(struct str *rest, struct str *line)
{
	const char *nl = rest->n ? memchr(rest->p, '\n', rest->n) : NULL;

	*line = nl ? (struct str){rest->p, (size_t)(nl + 1 - rest->p)} : *rest;
	*rest = str_skip(*rest, line->n);
	return line->n > 0;
}

bool str_line(struct str *rest, struct str *line)
{
	if (!str_raw_line(rest, line))
		return false;
	line->n -= line->p[line->n - 1] == '\n';
	return true;
}

ptrdiff_t str_find(struct str hay, struct str needle)
{
	const char *p = hay.p, *end;

	if (needle.n == 0)
		return 0;
	if (hay.n < needle.n)
		return -1;
	end = hay.p + hay.n - needle.n + 1;
	while ((p = memchr(p, needle.p[0], (size_t)(end - p)))) {
		if (memcmp(p, needle.p, needle.n) == 0)
			return p - hay.p;
		if (++p == end)
			break;
	}
	return -1;
}

/* The state of SipHash. */
struct sip {
	uint64_t a, b, c, d;
};

static uint64_t rotate(uint64_t x, int bits)
{
	return x << bits | x >> (64 - bits);
}

static void sip_rounds(struct sip *s, int count)
{
	while (count-- > 0) {
		s->a += s->b;
		s->c += s->d;
		s->b = rotate(s->b, 13) ^ s->a;
		s->d = rotate(s->d, 16) ^ s->c;
		s->a = rotate(s->a, 32);
		s->c += s->b;
		s->a += s->d;
		s->b = rotate(s->b, 17) ^ s->c;
		s->d = rotate(s->d, 21) ^ s->a;
		s->c = rotate(s->c, 32);
	}
}

static void sip_word(struct sip *s, uint64_t word)
{
	s->d ^= word;
	sip_rounds(s, 1);
	s->a ^= word;
}

uint64_t str_hash(uint64_t seed, struct str s)
{
	struct sip sip = {seed ^ 0x736f6d6570736575, 0x646f72616e646f6d,
			  seed ^ 0x6c7967656e657261, 0x7465646279746573};
	uint64_t length = (uint64_t)s.n << 56;

	for (; s.n >= WORD_BYTES; s = str_skip(s, WORD_BYTES))
		sip_word(&sip, word_load(s.p));
	sip_word(&sip, length | word_rest(s));
	sip.c ^= 0xff;
	sip_rounds(&sip, 3);
	return sip.a ^ sip.b ^ sip.c ^ sip.d;
}
