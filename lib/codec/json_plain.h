/*
 * What the JSON reader and writer both look for, eight bytes at a time.
 * Private to lib/codec/json_*.c.
 */
#ifndef KITH_CODEC_JSON_PLAIN_H
#define KITH_CODEC_JSON_PLAIN_H

#include <stdint.h>
#include <string.h>

#include "base/str.h"

#define JSON_BYTES(b) (0x0101010101010101u * (b))

/* Length of the prefix of `s` that a JSON string holds as it is, in ASCII. */
static inline size_t json_plain(struct str s)
{
	size_t i = 0;

	for (; s.n - i >= sizeof(uint64_t); i += sizeof(uint64_t)) {
		uint64_t word, quote, escape, control;

		memcpy(&word, s.p + i, sizeof(word));
		quote = (word ^ JSON_BYTES('"')) - JSON_BYTES(1);
		escape = (word ^ JSON_BYTES('\\')) - JSON_BYTES(1);
		control = word - JSON_BYTES(' ');
		/* a top bit is set where there is, or may be, another byte */
		if ((quote | escape | control | word) & JSON_BYTES(0x80))
			break;
	}
	for (; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c < ' ' || c >= 0x80 || c == '"' || c == '\\')
			break;
	}
	return i;
}

#endif
