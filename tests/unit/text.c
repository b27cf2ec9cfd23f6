#include "config.h"
#include "base/text.h"

#include "base/utf8.h"
#include "tap.h"

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static const struct {
	const char *text, *folded;
} folds[] = {
	{"", ""},
	{"Lee", "lee"},
	{"ZEBRA 42 @[`{", "zebra 42 @[`{"},
	{"Łukasz", "lukasz"},
	{"Đặng", "dang"},
	{"Søren", "soren"},
	{"Álvarez", "alvarez"},
	{"A\u0301lvarez", "alvarez"}, /* decomposed */
	{"straße", "strasse"},
	{"STRAẞE", "strasse"},
	{"İstanbul", "istanbul"},
	{"ısı", "isi"},
	{"Þór", "thor"},
	{"Ðorðe", "dorde"},
	{"Æsir", "aesir"},
	{"Ǽon", "aeon"},
	{"Œuvre", "oeuvre"},
	{"Ħamrun", "hamrun"},
	{"Əliyev", "aliyev"},
	{"Hawaiʻi", "hawai'i"},
	{"ﬁnal oﬃce", "final office"},
	{"Ｌｅｅ　４２", "lee 42"},
	{"ΝΙΚΟΣ Νίκος", "νικοσ νικοσ"},
	{"Ёлкин", "елкин"},
	{"李明", "李明"},
	{"김민수", "\u1100\u1175\u11b7\u1106\u1175\u11ab\u1109\u116e"},
	{"O\u2019Brien", "o'brien"},
	{"Jean\u2010Luc \u2013 x", "jean-luc - x"},
	{"a\u00a0b", "a b"},
	{"so\u00adft\u200b \u2764\ufe0f", "soft \u2764"},
	{"אָלֶף", "אלף"},
	{"أحمد مُحَمَّد", "احمد محمد"},
	/* vowel signs are letters */
	{"हिन्दी", "हिन्दी"},
	{"ガ", "カ\u3099"},
	/* canonical order: vowel sign before tone mark, accents gone */
	{"ก\u0e48\u0e38", "ก\u0e38\u0e48"},
	{"ก\u0e48\u0301\u0e38", "ก\u0e38\u0e48"},
	{"\u2121 \u00bd", "tel 1/2"},
	/* bad input: each byte that is no UTF-8 is one U+FFFD */
	{"\xff", "\ufffd"},
	{"A\xc3(B", "a\ufffd(b"},
	{"\xed\xa0\x80", "\ufffd\ufffd\ufffd"},
	{"e\xcc", "e\ufffd"},
};

static const struct {
	const char *a, *b;
	bool same;
} pairs[] = {
	{"", "", true},
	{"José", "jose", true},
	{"José", "Jose\u0301", true},
	{"Strasse", "straße", true},
	{"Müller", "MULLER", true},
	{"Lee", "Leigh", false},
	{"Lee", "", false},
	{"ab", "abc", false},
	{"\xff", "\xfe", true}, /* both are U+FFFD */
};

static const struct {
	const char *text;
	size_t width, graphemes;
	const char *why;
} shapes[] = {
	{"", 0, 0, "nothing"},
	{"plain text", 10, 10, "ASCII"},
	{"Álvarez", 7, 7, "composed"},
	{"A\u0301lvarez", 7, 7, "decomposed"},
	{"a\u0301\u0323\u0308b", 2, 2, "stacked marks"},
	{"\u0301", 0, 1, "a mark alone"},
	{"李明", 4, 2, "wide"},
	{"ｱ", 1, 1, "half width"},
	{"Ａ", 2, 1, "full width"},
	{"한", 2, 1, "a Hangul syllable"},
	{"\u1112\u1161\u11ab", 2, 1, "a Hangul syllable in pieces"},
	{"न्य", 2, 2, "an Indic conjunct: each letter has its columns"},
	{"ক্ষ", 2, 2, "another, in Bengali"},
	{"क्\u200dष", 2, 2, "a conjunct held apart by a joiner"},
	{"जोशी", 4, 2, "vowel signs beside their letters"},
	{"को\u093e", 3, 1, "two of them"},
	{"\u093e", 1, 1, "a vowel sign alone"},
	{"জা", 2, 1, "another, in Bengali"},
	{"கௌ", 2, 1, "one on both sides, in Tamil"},
	{"දු", 1, 1, "one below its letter, in Sinhala"},
	{"น้ำ", 2, 1, "Thai: a tone above, and an am beside"},
	{"α±§", 3, 3, "ambiguous is narrow"},
	{"a\u200bb", 2, 3, "zero width space"},
	{"😀", 2, 1, "an emoji"},
	{"❤", 1, 1, "a heart as text"},
	{"❤\ufe0f", 2, 1, "a heart as emoji"},
	{"1\ufe0f\u20e3", 2, 1, "a keycap"},
	{"a\ufe0f", 1, 1, "a selector that selects nothing"},
	{"👍🏽", 2, 1, "a skin tone"},
	{"👩\u200d⚕\ufe0f", 2, 1, "a joined emoji"},
	{"👨\u200d👩\u200d👧", 2, 1, "a family"},
	{"🇩🇪🇺🇸", 4, 2, "two flags"},
	{"🇩", 1, 1, "half a flag"},
	{"\r\n", 0, 1, "CR LF"},
	{"a\xff"
	 "b",
	 3, 3, "a byte that is no UTF-8"},
};

static const struct {
	const char *text;
	size_t columns, bytes;
} fits[] = {
	{"abc", 0, 0},
	{"abc", 2, 2},
	{"abc", 3, 3},
	{"abc", 9, 3},
	{"李明", 1, 0},
	{"李明", 3, 3},
	{"李明", 4, 6},
	{"e\u0301e", 1, 3},
	{"👩\u200d⚕\ufe0fx", 1, 0},
	{"ae\u0301", 1, 1},
	{"👩\u200d⚕\ufe0fx", 2, 13},
	{"", 5, 0},
	{"जो", 1, 0},
	{"जो", 2, 6},
};

static const struct {
	const char *text, *line, *shown; /* shown: NULL when as line */
} shows[] = {
	{"plain, ~ \\ text", "plain, ~ \\ text", NULL},
	{"Łukasz 李明 👍🏽 🇩🇪", "Łukasz 李明 👍🏽 🇩🇪",
	 NULL},
	{"two\nlines", "two lines", "two\nlines"},
	{"two\r\nlines\n", "two lines ", "two\nlines\n"},
	{"a\rb\r", "a\\rb\\r", NULL},
	{"a\tb", "a\\tb", NULL},
	{"\x1b[31mred", "\\x1b[31mred", NULL},
	{"bell\a\x7f", "bell\\x07\\x7f", NULL},
	{"\xc2\x9b"
	 "31m",
	 "<U+009B>31m", NULL},
	{"\u202egnp.exe\u202c", "<U+202E>gnp.exe<U+202C>", NULL},
	{"\u200e\u200f\u061c", "<U+200E><U+200F><U+061C>", NULL},
	{"\u202a\u202b\u202c\u202d", "<U+202A><U+202B><U+202C><U+202D>", NULL},
	{"\u2066\u2067\u2068\u2069", "<U+2066><U+2067><U+2068><U+2069>", NULL},
	{"\u2028\u2029", "<U+2028><U+2029>", NULL},
	{"\ufeff\u200b\u2060", "<U+FEFF><U+200B><U+2060>", NULL},
	{"a\u00adb\u034f", "a<U+00AD>b<U+034F>", NULL},
	{"\u3164\u115f", "<U+3164><U+115F>", NULL},
	{"x\U000e0041\U000e007f", "x<U+E0041><U+E007F>", NULL},
	{"\ue000\U0010fffd", "<U+E000><U+10FFFD>", NULL},
	{"\u0378\uffff\U0001fffe", "<U+0378><U+FFFF><U+1FFFE>", NULL},
	/* joiners and selectors stay where they work, and only there */
	{"می\u200cخواهم", "می\u200cخواهم", NULL},
	{"क्\u200dष", "क्\u200dष", NULL},
	{"👩\u200d⚕\ufe0f", "👩\u200d⚕\ufe0f", NULL},
	{"❤\ufe0f\u200d🔥", "❤\ufe0f\u200d🔥", NULL},
	{"1\ufe0f\u20e3", "1\ufe0f\u20e3", NULL},
	{"pay\u200dpal", "pay<U+200D>pal", NULL},
	{"می\u200c", "می<U+200C>", NULL},
	{"\u200cمی", "<U+200C>می", NULL},
	{"م\u200c\u200cم", "م<U+200C><U+200C>م", NULL},
	{"a\ufe0f", "a<U+FE0F>", NULL},
	{"❤\ufe0f\ufe0e", "❤\ufe0f<U+FE0E>", NULL},
	/* bad input */
	{"\xff\xc3", "\\xff\\xc3", NULL},
	{"a\xed\xa0\x80z", "a\\xed\\xa0\\x80z", NULL},
	{"\xc0\x9b", "\\xc0\\x9b", NULL},
	{"م\u200c\xff", "م<U+200C>\\xff", NULL},
};

static const struct {
	const char *text, *slug;
} slugs[] = {
	{"Đặng Thị Hòa", "dang-thi-hoa"},
	{"Dr. Maria Álvarez", "dr-maria-alvarez"},
	{"  --Lee,  Min--  ", "lee-min"},
	{"O'Brien", "o-brien"},
	{"../../etc/passwd", "etc-passwd"},
	{".hidden", "hidden"},
	{"a/b\\c\nd", "a-b-c-d"},
	{"李明 Ming", "ming"},
	{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789abcdef",
	 "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz0123456789ab"},
	{"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz0123456789a bc",
	 "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz0123456789a"},
	/* nothing is left */
	{"", ""},
	{"李明", ""},
	{"...", ""},
	{"\xff\xfe", ""},
};

static void test_fold(void)
{
	struct buf out = BUF_INIT, again = BUF_INIT;
	uint32_t cp, changed = 0;
	size_t i;

	for (i = 0; i < LENGTH(folds); i++) {
		buf_clear(&out);
		text_fold(&out, str_z(folds[i].text));
		tap_is_str(buf_str(&out), folds[i].folded, "fold %zu: '%s'", i,
			   folds[i].folded);
	}
	for (cp = 0; cp <= 0x10ffff && !changed; cp++) {
		char bytes[9] = "a", *at = bytes + 1;

		if (cp >= 0xd800 && cp <= 0xdfff)
			continue;
		at += utf8_put(at, cp);
		at += utf8_put(at, 0x323);
		buf_clear(&out);
		buf_clear(&again);
		text_fold(&out, (struct str){bytes, (size_t)(at - bytes)});
		text_fold(&again, buf_str(&out));
		if (!str_eq(buf_str(&out), buf_str(&again)))
			changed = cp;
	}
	tap_is_int((long)changed, 0, "a second fold changes no code point");
	buf_clear(&out);
	text_fold(&out, STR("A\0B"));
	tap_ok(str_eq(buf_str(&out), STR("a\0b")), "NUL is kept");
	for (i = 0; i < LENGTH(pairs); i++) {
		struct str a = str_z(pairs[i].a), b = str_z(pairs[i].b);

		tap_is_int(text_same(a, b), pairs[i].same,
			   "'%.*s' and '%.*s' %s", STR_ARG(a), STR_ARG(b),
			   pairs[i].same ? "agree" : "differ");
	}
	buf_release(&out);
	buf_release(&again);
}

static void test_width(void)
{
	size_t i;

	for (i = 0; i < LENGTH(shapes); i++) {
		struct str s = str_z(shapes[i].text);

		tap_is_int((long)text_width(s), (long)shapes[i].width,
			   "width: %s", shapes[i].why);
		tap_is_int((long)text_graphemes(s), (long)shapes[i].graphemes,
			   "graphemes: %s", shapes[i].why);
	}
	for (i = 0; i < LENGTH(fits); i++) {
		struct str s = str_z(fits[i].text);

		tap_is_int((long)text_fit(s, fits[i].columns),
			   (long)fits[i].bytes, "'%.*s' in %zu columns",
			   STR_ARG(s), fits[i].columns);
	}
}

static void test_line(void)
{
	static const struct {
		const char *text;
		size_t columns;
		const char *lines; /* each ended by a '/' */
	} rows[] = {
		{"one two three", 20, "one two three/"},
		{"one two three", 7, "one two/three/"},
		{"one two three", 6, "one/two/three/"},
		{"one  two", 4, "one/two/"},
		{"incomprehensible it is", 8, "incompre/hensible/it is/"},
		{"program-director is", 12, "program-/director is/"},
		{"a-programdirector", 8, "a-progra/mdirecto/r/"},
		{"ann@example.org", 11, "ann@/example.org/"},
		{"anna@example.org", 11, "anna@/example.org/"},
		{"one\ntwo", 20, "one/two/"},
		{"one\ntwo", 3, "one/two/"},
		{"one \ntwo", 3, "one/two/"},
		{"one\n\n  two", 20, "one//  two/"},
		{"\xe6\x97\xa5 \xe6\x9c\xac", 4, "\xe6\x97\xa5/\xe6\x9c\xac/"},
		{"\xe6\x97\xa5", 1, "\xe6\x97\xa5/"},
		{"", 20, ""},
	};
	struct buf out = BUF_INIT;

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str rest = str_z(rows[i].text);

		buf_clear(&out);
		while (rest.n) {
			buf_addstr(&out, text_line(&rest, rows[i].columns));
			buf_addc(&out, '/');
		}
		tap_is_str(buf_str(&out), rows[i].lines, "lines of row %zu", i);
	}
	buf_release(&out);
}

static void test_show(void)
{
	struct buf out = BUF_INIT;
	size_t i;

	for (i = 0; i < LENGTH(shows); i++) {
		const char *shown = shows[i].shown;

		buf_clear(&out);
		text_show(&out, str_z(shows[i].text), true);
		tap_is_str(buf_str(&out), shows[i].line, "show as a line: %s",
			   shows[i].line);
		buf_clear(&out);
		text_show(&out, str_z(shows[i].text), false);
		tap_is_str(buf_str(&out), shown ? shown : shows[i].line,
			   "show: %s", shows[i].line);
	}
	buf_clear(&out);
	text_show(&out, STR("a\0b"), true);
	tap_is_str(buf_str(&out), "a\\x00b", "NUL is shown");
	for (i = 0; i < LENGTH(slugs); i++) {
		buf_clear(&out);
		buf_addz(&out, "dir/");
		text_slug(&out, str_z(slugs[i].text));
		tap_is_str((struct str){out.s + 4, out.len - 4}, slugs[i].slug,
			   "slug %zu: '%s'", i, slugs[i].slug);
	}
	buf_release(&out);
}

static void is_word(const char *text, const char *expected)
{
	struct buf out = BUF_INIT;

	text_word(&out, str_z(text));
	tap_is_str(buf_str(&out), expected, "a shell reads %s", expected);
	buf_release(&out);
}

static void test_word(void)
{
	is_word("email+=ann@example.org", "email+=ann@example.org");
	is_word("\xc3\x89"
		"clair",
		"\xc3\x89"
		"clair");
	is_word("", "\"\"");
	is_word("Ann O'Brien", "\"Ann O'Brien\"");
	is_word("`ls` \"it's\"", "'`ls` \"it'\\''s\"'");
}

int main(void)
{
	test_fold();
	test_width();
	test_line();
	test_show();
	test_word();
	return tap_done();
}
