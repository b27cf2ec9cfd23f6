#include "config.h"

#include "base/str.h"

enum {
	DISTANCE_MAX = 64,
};

int str_cmp(struct str a, struct str b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int r = n ? memcmp(a.p, b.p, n) : 0;

	if (r)
		return r;
	return (a.n > b.n) - (a.n < b.n);
}

bool str_starts(struct str s, struct str prefix)
{
	return s.n >= prefix.n &&
	       (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

bool str_ends(struct str s, struct str suffix)
{
	return s.n >= suffix.n &&
	       (suffix.n == 0 ||
		memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0);
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct str str_trim(struct str s)
{
	while (s.n && is_blank(s.p[0])) {
		s.p++;
		s.n--;
	}
	while (s.n && is_blank(s.p[s.n - 1]))
		s.n--;
	return s;
}

bool str_split(struct str *rest, char sep, struct str *piece)
{
	const char *at;

	if (!rest->p)
		return false;
	at = rest->n ? memchr(rest->p, sep, rest->n) : NULL;
	*piece = str_trim(
		(struct str){rest->p, at ? (size_t)(at - rest->p) : rest->n});
	*rest = at ? (struct str){at + 1, rest->n - (size_t)(at - rest->p) - 1}
		   : STR_NONE;
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

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static size_t min3(size_t a, size_t b, size_t c)
{
	size_t m = a < b ? a : b;

	return m < c ? m : c;
}

size_t str_distance(struct str a, struct str b)
{
	size_t row[3][DISTANCE_MAX + 1];
	size_t *before = row[0], *above = row[1], *now = row[2];

	if (a.n > DISTANCE_MAX || b.n > DISTANCE_MAX)
		return DISTANCE_MAX + 1;
	for (size_t j = 0; j <= b.n; j++)
		above[j] = j;
	for (size_t i = 1; i <= a.n; i++) {
		size_t *oldest = before;

		now[0] = i;
		for (size_t j = 1; j <= b.n; j++) {
			char x = lower(a.p[i - 1]), y = lower(b.p[j - 1]);

			now[j] = min3(above[j] + 1, now[j - 1] + 1,
				      above[j - 1] + (x != y));
			if (i > 1 && j > 1 && x == lower(b.p[j - 2]) &&
			    y == lower(a.p[i - 2]) &&
			    before[j - 2] + 1 < now[j])
				now[j] = before[j - 2] + 1;
		}
		before = above;
		above = now;
		now = oldest;
	}
	return above[b.n];
}

static uint64_t mix(uint64_t h, uint64_t word)
{
	h = (h ^ word) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 32;
}

/* Eight bytes at a time. */
uint64_t str_hash(uint64_t seed, struct str s)
{
	uint64_t h = seed;
	size_t i = 0;

	for (; i + 8 <= s.n; i += 8) {
		const unsigned char *p = (const unsigned char *)s.p + i;

		h = mix(h, p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 |
				   (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 |
				   (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 |
				   (uint64_t)p[7] << 56);
	}
	for (; i < s.n; i++)
		h = mix(h, (unsigned char)s.p[i]);
	return mix(h, s.n);
}
