/*
 * What the JSON reader and writer both look for, eight bytes at a time.
 * Private to lib/codec/json_*.c.
 */
#ifndef KITH_CODEC_JSON_PLAIN_H
#define KITH_CODEC_JSON_PLAIN_H

#include "base/str.h"
#include "base/word.h"

/* The bytes of `word` that no JSON string holds as they are, in ASCII. */
static inline uint64_t json_special(uint64_t word)
{
	uint64_t quote = (word ^ WORD_OF('"')) - WORD_OF(1);
	uint64_t escape = (word ^ WORD_OF('\\')) - WORD_OF(1);
	uint64_t control = word - WORD_OF(' ');

	return (quote | escape | control | word) & WORD_TOPS;
}

/* Length of the prefix of `s` that a JSON string holds as it is, in ASCII; less
 * than a word at the end of `s` is not looked at. */
static inline size_t json_plain_words(struct str s)
{
	size_t i = 0;

	for (; s.n - i >= WORD_BYTES; i += WORD_BYTES) {
		uint64_t special = json_special(word_load(s.p + i));

		if (special)
			return i + word_first(special);
	}
	return i;
}

/* The same of all of `s`. */
static inline size_t json_plain(struct str s)
{
	size_t i = json_plain_words(s);

	/* the NULs after it stop it, too */
	return s.n - i < WORD_BYTES
		       ? i + word_first(json_special(word_rest(str_skip(s, i))))
		       : i;
}

#endif
