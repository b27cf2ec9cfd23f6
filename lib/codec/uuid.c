#include "config.h"

#include "codec/uuid.h"

enum {
	BLOCK = 64, /* bytes that SHA-1 takes at a time */
	WORDS = 80,
	DIGEST = 20,
	UUID_BYTES = 16,
};

/* The name space of kith, made once at random. */
static const unsigned char name_space[UUID_BYTES] = {
	0x4b, 0x1d, 0x7a, 0x52, 0x9c, 0x0e, 0x4f, 0x63,
	0xa8, 0x35, 0xd2, 0x7e, 0x16, 0xb9, 0x8f, 0x04};

static uint32_t rotate(uint32_t x, int n)
{
	return x << n | x >> (32 - n);
}

/* FIPS 180-4, section 6.1.2 */
static void sha1_block(uint32_t h[5], const unsigned char *p)
{
	uint32_t w[WORDS], v[5];

	for (int i = 0; i < 16; i++)
		w[i] = (uint32_t)p[4 * i] << 24 | (uint32_t)p[4 * i + 1] << 16 |
		       (uint32_t)p[4 * i + 2] << 8 | p[4 * i + 3];
	for (int i = 16; i < WORDS; i++)
		w[i] = rotate(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
	memcpy(v, h, sizeof(v));
	for (int i = 0; i < WORDS; i++) {
		uint32_t f, t;

		if (i < 20)
			f = ((v[1] & v[2]) | (~v[1] & v[3])) + 0x5a827999;
		else if (i < 40)
			f = (v[1] ^ v[2] ^ v[3]) + 0x6ed9eba1;
		else if (i < 60)
			f = ((v[1] & v[2]) | (v[1] & v[3]) | (v[2] & v[3])) +
			    0x8f1bbcdc;
		else
			f = (v[1] ^ v[2] ^ v[3]) + 0xca62c1d6;
		t = rotate(v[0], 5) + f + v[4] + w[i];
		memmove(v + 1, v, 4 * sizeof(*v));
		v[2] = rotate(v[2], 30);
		v[0] = t;
	}
	for (int i = 0; i < 5; i++)
		h[i] += v[i];
}

static void sha1(struct str s, unsigned char digest[DIGEST])
{
	uint32_t h[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476,
			 0xc3d2e1f0};
	unsigned char last[2 * BLOCK] = {0};
	size_t whole = s.n / BLOCK * BLOCK, rest = s.n - whole;
	size_t end = rest + 9 <= BLOCK ? BLOCK : 2 * BLOCK;

	for (size_t i = 0; i < whole; i += BLOCK)
		sha1_block(h, (const unsigned char *)s.p + i);
	memcpy(last, s.p + whole, rest);
	last[rest] = 0x80;
	for (int i = 0; i < 8; i++)
		last[end - 1 - (size_t)i] =
			(unsigned char)((uint64_t)s.n * 8 >> (8 * i));
	for (size_t i = 0; i < end; i += BLOCK)
		sha1_block(h, last + i);
	for (int i = 0; i < DIGEST; i++)
		digest[i] = (unsigned char)(h[i / 4] >> (24 - 8 * (i % 4)));
}

void uuid_of(struct buf *out, const struct str *parts, size_t count)
{
	static const char hex[] = "0123456789abcdef";
	unsigned char digest[DIGEST];
	struct buf name = BUF_INIT;

	buf_add(&name, (const char *)name_space, sizeof(name_space));
	for (size_t i = 0; i < count; i++) {
		if (i)
			buf_addc(&name, '\n');
		buf_addstr(&name, parts[i]);
	}
	sha1(buf_str(&name), digest);
	digest[6] = (digest[6] & 0x0f) | 0x50; /* version 5 */
	digest[8] = (digest[8] & 0x3f) | 0x80; /* the variant */
	for (int i = 0; i < UUID_BYTES; i++) {
		if (i == 4 || i == 6 || i == 8 || i == 10)
			buf_addc(out, '-');
		buf_addc(out, hex[digest[i] >> 4]);
		buf_addc(out, hex[digest[i] & 15]);
	}
	buf_release(&name);
}
