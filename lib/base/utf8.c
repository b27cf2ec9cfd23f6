#include "config.h"
#include "base/utf8.h"

#include <string.h>

size_t utf8_ascii(struct str s)
{
	size_t i = 0;

	for (; s.n - i >= sizeof(uint64_t); i += sizeof(uint64_t)) {
		uint64_t word;

		memcpy(&word, s.p + i, sizeof(word));
		if (word & 0x8080808080808080u)
			break;
	}
	while (i < s.n && (unsigned char)s.p[i] < 0x80)
		i++;
	return i;
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
	if (cp < 0x80) {
		out[0] = (char)cp;
		return 1;
	}
	if (cp < 0x800) {
		out[0] = (char)(0xc0 | cp >> 6);
		out[1] = (char)(0x80 | (cp & 0x3f));
		return 2;
	}
	if (cp < 0x10000) {
		out[0] = (char)(0xe0 | cp >> 12);
		out[1] = (char)(0x80 | (cp >> 6 & 0x3f));
		out[2] = (char)(0x80 | (cp & 0x3f));
		return 3;
	}
	out[0] = (char)(0xf0 | cp >> 18);
	out[1] = (char)(0x80 | (cp >> 12 & 0x3f));
	out[2] = (char)(0x80 | (cp >> 6 & 0x3f));
	out[3] = (char)(0x80 | (cp & 0x3f));
	return 4;
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
		s.p += n;
		s.n -= n;
	}
	return count;
}
