#include "config.h"
#include "base/utf8.h"

#include "tap.h"

/* One code point and its bytes. */
static const struct {
	struct str bytes;
	uint32_t cp;
} good[] = {
	{STR_INIT("\0"), 0},
	{STR_INIT("a"), 'a'},
	{STR_INIT("\x7f"), 0x7f},
	{STR_INIT("\xc2\x80"), 0x80},
	{STR_INIT("\xc3\xa9"), 0xe9},
	{STR_INIT("\xdf\xbf"), 0x7ff},
	{STR_INIT("\xe0\xa0\x80"), 0x800},
	{STR_INIT("\xe6\x9d\x8e"), 0x674e},
	{STR_INIT("\xed\x9f\xbf"), 0xd7ff},
	{STR_INIT("\xee\x80\x80"), 0xe000},
	{STR_INIT("\xef\xbf\xbf"), 0xffff},
	{STR_INIT("\xf0\x90\x80\x80"), 0x10000},
	{STR_INIT("\xf0\x9f\x98\x80"), 0x1f600},
	{STR_INIT("\xf4\x8f\xbf\xbf"), 0x10ffff},
};

/* The first byte of each is no UTF-8. */
static const struct {
	struct str bytes;
	const char *why;
} bad[] = {
	{STR_INIT("\x80"), "a lone continuation"},
	{STR_INIT("\xbf"), "the last lone continuation"},
	{STR_INIT("\xc0\x80"), "an overlong NUL"},
	{STR_INIT("\xc1\xbf"), "an overlong DEL"},
	{STR_INIT("\xe0\x80\x80"), "an overlong NUL of three bytes"},
	{STR_INIT("\xe0\x9f\xbf"), "an overlong U+07FF"},
	{STR_INIT("\xf0\x80\x80\x80"), "an overlong NUL of four bytes"},
	{STR_INIT("\xf0\x8f\xbf\xbf"), "an overlong U+FFFF"},
	{STR_INIT("\xed\xa0\x80"), "the first surrogate"},
	{STR_INIT("\xed\xbf\xbf"), "the last surrogate"},
	{STR_INIT("\xf4\x90\x80\x80"), "above U+10FFFF"},
	{STR_INIT("\xf5\x80\x80\x80"), "far above U+10FFFF"},
	{STR_INIT("\xf8\x88\x80\x80\x80"), "five bytes"},
	{STR_INIT("\xff"), "0xff"},
	{STR_INIT("\xfe"), "0xfe"},
	{STR_INIT("\xc3"), "cut after one of two"},
	{STR_INIT("\xe6\x9d"), "cut after two of three"},
	{STR_INIT("\xf0\x9f\x98"), "cut after three of four"},
	{STR_INIT("\xc3("), "no continuation in two"},
	{STR_INIT("\xe6(\x8e"), "no first continuation"},
	{STR_INIT("\xe6\x9d("), "no second continuation"},
	{STR_INIT("\xf0\x9f\x98("), "no third continuation"},
	{STR_INIT("\xc3\xc3"), "a lead after a lead"},
};

static const struct {
	struct str text;
	size_t ascii, valid, count;
} lengths[] = {
	{{NULL, 0}, 0, 0, 0},
	{STR_INIT(""), 0, 0, 0},
	{STR_INIT("plain"), 5, 5, 5},
	{STR_INIT("eight by"), 8, 8, 8},
	{STR_INIT("eight by eight"), 14, 14, 14},
	{STR_INIT("seven b\xc3\xa9"), 7, 9, 8},
	{STR_INIT("\xc3\xa9t\xc3\xa9"), 0, 5, 3},
	{STR_INIT("twelve bytes\xff!"), 12, 12, 14},
	{STR_INIT("\xe6\x9d\x8e\xe6\x98\x8e"), 0, 6, 2},
	{STR_INIT("a\0b"), 3, 3, 3},
	{STR_INIT("\xed\xa0\x80"), 0, 0, 3},
	{STR_INIT("ab\xc3"), 2, 2, 3},
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

static void check_head(void)
{
	struct str s = STR("a\xc3\xa9\xf0\x9f\x8c\x8a");
	static const int whole[] = {0, 1, 1, 3, 3, 3, 3, 7, 7};
	size_t right = 0;

	for (size_t n = 0; n < sizeof(whole) / sizeof(*whole); n++)
		right += utf8_head(s, n).n == (size_t)whole[n];
	tap_is_int((long)right, 9, "no code point is cut apart");
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
	check_head();
	return tap_done();
}
