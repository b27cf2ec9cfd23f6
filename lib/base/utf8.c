#include "config.h"
#include "base/utf8.h"

#include "base/word.h"

static uint64_t tops_at(struct str s, size_t i)
{
	return word_load(s.p + i) & WORD_TOPS;
}

size_t utf8_ascii(struct str s)
{
	enum {
		W = WORD_BYTES
	};
	uint64_t tops;
	size_t i = 0;

	/* four at a time, as all of nearly every file is ASCII */
	while (s.n - i >= 4 * W &&
	       !(tops_at(s, i) | tops_at(s, i + W) | tops_at(s, i + 2 * W) |
		 tops_at(s, i + 3 * W)))
		i += 4 * W;
	for (; s.n - i >= W; i += W)
		if ((tops = tops_at(s, i)))
			return i + word_first(tops);
	tops = word_rest(str_skip(s, i)) & WORD_TOPS;
	return tops ? i + word_first(tops) : s.n;
}

size_t utf8_next(struct str s, uint32_t *cp)
{
	const unsigned char *p = (const unsigned char *)s.p;
	unsigned char lead = p[0], low = 0x80, high = 0xbf;
	uint32_t c;
	size_t n, i;

	*cp = lead;
	if (lead < 0x80)
		return 1;
	*cp = 0xfffd;
	if (lead < 0xc2 || lead > 0xf4)
		return 1;
	n = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
	if (s.n < n)
		return 1;
	/* no overlong forms, no surrogates, nothing above U+10FFFF */
	switch (lead) {
	case 0xe0:
		low = 0xa0;
		break;
	case 0xed:
		high = 0x9f;
		break;
	case 0xf0:
		low = 0x90;
		break;
	case 0xf4:
		high = 0x8f;
		break;
	}
	if (p[1] < low || p[1] > high)
		return 1;
	c = lead & (0x7fu >> n);
	for (i = 1; i < n; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 1;
		c = c << 6 | (p[i] & 0x3f);
	}
	*cp = c;
	return n;
}

size_t utf8_valid(struct str s)
{
	size_t i = 0;

	while (i < s.n) {
		struct str rest = {s.p + i, s.n - i};
		size_t n = utf8_ascii(rest);
		uint32_t cp;

		if (n == 0) {
			n = utf8_next(rest, &cp);
			if (n == 1)
				break;
		}
		i += n;
	}
	return i;
}

size_t utf8_put(char out[4], uint32_t cp)
{
	static const unsigned char leads[] = {0, 0, 0xc0, 0xe0, 0xf0};
	size_t n = cp < 0x80 ? 1 : cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;

	for (size_t i = n - 1; i > 0; i--, cp >>= 6)
		out[i] = (char)(0x80 | (cp & 0x3f));
	out[0] = (char)(leads[n] | cp);
	return n;
}

struct str utf8_head(struct str s, size_t n)
{
	if (n < s.n)
		for (s.n = n; s.n && ((unsigned char)s.p[s.n] & 0xc0) == 0x80;)
			s.n--;
	return s;
}

size_t utf8_count(struct str s)
{
	size_t count = 0;

	while (s.n > 0) {
		size_t n = utf8_ascii(s);

		count += n;
		if (n == 0) {
			uint32_t cp;

			n = utf8_next(s, &cp);
			count++;
		}
		s = str_skip(s, n);
	}
	return count;
}

static const struct {
	uint32_t from, to;
	const char *name;
} invisible[] = {
	{0x85, 0x85, "next-line character"},
	{0xa0, 0xa0, "no-break space"},
	{0xad, 0xad, "soft hyphen"},
	{0x61c, 0x61c, "mark of direction"},
	{0x180e, 0x180e, "vowel separator"},
	{0x2000, 0x200a, "wide or narrow space"},
	{0x200b, 0x200b, "zero-width space"},
	{0x200c, 0x200d, "zero-width joiner"},
	{0x200e, 0x200f, "mark of direction"},
	{0x2028, 0x2028, "line separator"},
	{0x2029, 0x2029, "paragraph separator"},
	{0x202a, 0x202e, "mark of direction"},
	{0x202f, 0x202f, "narrow no-break space"},
	{0x205f, 0x205f, "mathematical space"},
	{0x2060, 0x2064, "word joiner"},
	{0x2066, 0x206f, "mark of direction"},
	{0x3000, 0x3000, "ideographic space"},
	{0x3164, 0x3164, "filler"},
	{0xfeff, 0xfeff, "byte order mark"},
};

const char *utf8_invisible(uint32_t cp)
{
	for (size_t i = 0; i < sizeof(invisible) / sizeof(*invisible); i++)
		if (cp >= invisible[i].from && cp <= invisible[i].to)
			return invisible[i].name;
	return NULL;
}

size_t utf8_find_invisible(struct str s, const char **name)
{
	size_t at = utf8_ascii(s);
	uint32_t cp;

	*name = NULL;
	while (at < s.n) {
		size_t n = utf8_next(str_skip(s, at), &cp);

		*name = utf8_invisible(cp);
		if (*name)
			return at;
		at += n;
		at += utf8_ascii(str_skip(s, at));
	}
	return at;
}
