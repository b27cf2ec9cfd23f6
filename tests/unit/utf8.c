#include "config.h"
#include "base/utf8.h"

#include "tap.h"

/* One code point and its bytes. */
static const struct {
	struct str bytes;
	uint32_t cp;
} good[] = {
	{STR("\0"), 0},
	{STR("a"), 'a'},
	{STR("\x7f"), 0x7f},
	{STR("\xc2\x80"), 0x80},
	{STR("\xc3\xa9"), 0xe9},
	{STR("\xdf\xbf"), 0x7ff},
	{STR("\xe0\xa0\x80"), 0x800},
	{STR("\xe6\x9d\x8e"), 0x674e},
	{STR("\xed\x9f\xbf"), 0xd7ff},
	{STR("\xee\x80\x80"), 0xe000},
	{STR("\xef\xbf\xbf"), 0xffff},
	{STR("\xf0\x90\x80\x80"), 0x10000},
	{STR("\xf0\x9f\x98\x80"), 0x1f600},
	{STR("\xf4\x8f\xbf\xbf"), 0x10ffff},
};

/* The first byte of each is no UTF-8. */
static const struct {
	struct str bytes;
	const char *why;
} bad[] = {
	{STR("\x80"), "a lone continuation"},
	{STR("\xbf"), "the last lone continuation"},
	{STR("\xc0\x80"), "an overlong NUL"},
	{STR("\xc1\xbf"), "an overlong DEL"},
	{STR("\xe0\x80\x80"), "an overlong NUL of three bytes"},
	{STR("\xe0\x9f\xbf"), "an overlong U+07FF"},
	{STR("\xf0\x80\x80\x80"), "an overlong NUL of four bytes"},
	{STR("\xf0\x8f\xbf\xbf"), "an overlong U+FFFF"},
	{STR("\xed\xa0\x80"), "the first surrogate"},
	{STR("\xed\xbf\xbf"), "the last surrogate"},
	{STR("\xf4\x90\x80\x80"), "above U+10FFFF"},
	{STR("\xf5\x80\x80\x80"), "far above U+10FFFF"},
	{STR("\xf8\x88\x80\x80\x80"), "five bytes"},
	{STR("\xff"), "0xff"},
	{STR("\xfe"), "0xfe"},
	{STR("\xc3"), "cut after one of two"},
	{STR("\xe6\x9d"), "cut after two of three"},
	{STR("\xf0\x9f\x98"), "cut after three of four"},
	{STR("\xc3("), "no continuation in two"},
	{STR("\xe6(\x8e"), "no first continuation"},
	{STR("\xe6\x9d("), "no second continuation"},
	{STR("\xf0\x9f\x98("), "no third continuation"},
	{STR("\xc3\xc3"), "a lead after a lead"},
};

static const struct {
	struct str text;
	size_t ascii, valid, count;
} lengths[] = {
	{STR_NONE, 0, 0, 0},
	{STR(""), 0, 0, 0},
	{STR("plain"), 5, 5, 5},
	{STR("eight by"), 8, 8, 8},
	{STR("eight by eight"), 14, 14, 14},
	{STR("seven b\xc3\xa9"), 7, 9, 8},
	{STR("\xc3\xa9t\xc3\xa9"), 0, 5, 3},
	{STR("twelve bytes\xff!"), 12, 12, 14},
	{STR("\xe6\x9d\x8e\xe6\x98\x8e"), 0, 6, 2},
	{STR("a\0b"), 3, 3, 3},
	{STR("\xed\xa0\x80"), 0, 0, 3},
	{STR("ab\xc3"), 2, 2, 3},
};

/* utf8_next undoes utf8_put for every scalar value. */
static uint32_t first_difference(void)
{
	char bytes[4];
	uint32_t cp, back;

	for (cp = 0; cp <= 0x10ffff; cp++) {
		size_t n;

		if (cp == 0xd800)
			cp = 0xe000;
		n = utf8_put(bytes, cp);
		if (utf8_next((struct str){bytes, n}, &back) != n || back != cp)
			break;
	}
	return cp;
}

int main(void)
{
	size_t i;
	uint32_t cp;

	for (i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		struct str s = good[i].bytes;
		char put[4];

		tap_ok(utf8_next(s, &cp) == s.n && cp == good[i].cp,
		       "U+%04X is decoded", (unsigned)good[i].cp);
		tap_ok(str_eq((struct str){put, utf8_put(put, good[i].cp)}, s),
		       "U+%04X is encoded", (unsigned)good[i].cp);
	}
	tap_is_int((long)first_difference(), 0x110000,
		   "every scalar value survives encoding and decoding");
	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		tap_ok(utf8_next(bad[i].bytes, &cp) == 1 && cp == 0xfffd,
		       "bad: %s is one U+FFFD", bad[i].why);
		tap_is_int((long)utf8_valid(bad[i].bytes), 0,
			   "bad: %s is not valid", bad[i].why);
	}
	for (i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
		struct str s = lengths[i].text;

		tap_is_int((long)utf8_ascii(s), (long)lengths[i].ascii,
			   "text %zu: length of the ASCII prefix", i);
		tap_is_int((long)utf8_valid(s), (long)lengths[i].valid,
			   "text %zu: length of the valid prefix", i);
		tap_is_int((long)utf8_count(s), (long)lengths[i].count,
			   "text %zu: code points", i);
	}
	return tap_done();
}
