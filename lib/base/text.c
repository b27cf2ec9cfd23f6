#include "config.h"
#include "base/text.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/text_impl.h"
#include "base/utf8.h"

enum {
	ZWNJ = 0x200c,
	ZWJ = 0x200d,
	SLUG_MAX = 64,
	DECOMPOSED_MAX = 32, /* the longest decomposition today is 18 */
	MARKS_MAX = 16,
};

/* Lower-case letters without a decomposition, ascending. */
static const struct letter {
	uint16_t cp;
	char base[4];
} letters[] = {
	{0x00e6, "ae"}, {0x00f0, "d"}, {0x00f8, "o"},  {0x00fe, "th"},
	{0x0111, "d"},  {0x0127, "h"}, {0x0131, "i"},  {0x0138, "q"},
	{0x0142, "l"},  {0x014b, "n"}, {0x0153, "oe"}, {0x0167, "t"},
	{0x0180, "b"},  {0x0188, "c"}, {0x018c, "d"},  {0x0192, "f"},
	{0x0199, "k"},  {0x019a, "l"}, {0x019e, "n"},  {0x01a5, "p"},
	{0x01ad, "t"},  {0x01b4, "y"}, {0x01b6, "z"},  {0x01dd, "e"},
	{0x01e5, "g"},  {0x023c, "c"}, {0x023f, "s"},  {0x0240, "z"},
	{0x0247, "e"},  {0x0249, "j"}, {0x024b, "q"},  {0x024d, "r"},
	{0x024f, "y"},  {0x0253, "b"}, {0x0254, "o"},  {0x0256, "d"},
	{0x0257, "d"},  {0x0259, "a"}, {0x025b, "e"},  {0x0260, "g"},
	{0x0268, "i"},  {0x0269, "i"}, {0x026b, "l"},  {0x0272, "n"},
	{0x0275, "o"},  {0x0289, "u"}, {0x028b, "v"},  {0x02bb, "'"},
	{0x2c61, "l"},  {0x2c65, "a"}, {0x2c66, "t"},  {0x2c68, "h"},
	{0x2c6a, "k"},  {0x2c6c, "z"},
};

/* Marks after the last base, waiting to be put in canonical order. */
struct marks {
	utf8proc_int32_t cp[MARKS_MAX];
	size_t count;
};

static unsigned mark_class(utf8proc_int32_t cp)
{
	return (unsigned)text_property((uint32_t)cp)->combining_class;
}

static int by_cp(const void *key, const void *row)
{
	uint32_t cp = *(const uint32_t *)key;
	const struct letter *l = row;

	return (cp > l->cp) - (cp < l->cp);
}

static void add_letter(struct buf *out, uint32_t cp)
{
	const struct letter *l =
		bsearch(&cp, letters, sizeof(letters) / sizeof(*letters),
			sizeof(*letters), by_cp);

	if (l)
		buf_addz(out, l->base);
	else
		buf_addcp(out, cp);
}

static void flush_marks(struct buf *out, struct marks *m)
{
	for (size_t i = 0; i < m->count; i++)
		buf_addcp(out, (uint32_t)m->cp[i]);
	m->count = 0;
}

static void add_mark(struct buf *out, struct marks *m, utf8proc_int32_t cp)
{
	unsigned class = mark_class(cp);
	size_t i;

	if (m->count == MARKS_MAX)
		flush_marks(out, m);
	for (i = m->count++; i > 0 && mark_class(m->cp[i - 1]) > class; i--)
		m->cp[i] = m->cp[i - 1];
	m->cp[i] = cp;
}

/*
 * Accents and points: overlays, the vowel points of Hebrew, Arabic and Syriac
 * (10 to 36), and what is around a letter (from 200). Other classes are
 * letters of Indic and East Asian scripts.
 */
static bool is_accent(utf8proc_int32_t cp)
{
	const utf8proc_property_t *p = text_property((uint32_t)cp);
	unsigned class = (unsigned)p->combining_class;

	return class == 1 || (class >= 10 && class <= 36) || class >= 200 ||
	       p->category == UTF8PROC_CATEGORY_ME;
}

static void fold_cp(struct buf *out, struct marks *m, uint32_t cp)
{
	static const utf8proc_option_t options =
		UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
		UTF8PROC_IGNORE | UTF8PROC_LUMP;
	utf8proc_int32_t parts[DECOMPOSED_MAX];
	utf8proc_ssize_t n, i;
	int boundary = 0;

	n = utf8proc_decompose_char((utf8proc_int32_t)cp, parts, DECOMPOSED_MAX,
				    options, &boundary);
	if (n < 0 || n > DECOMPOSED_MAX) {
		parts[0] = (utf8proc_int32_t)cp;
		n = 1;
	}
	for (i = 0; i < n; i++) {
		if (is_accent(parts[i]))
			continue;
		if (mark_class(parts[i]) > 0) {
			add_mark(out, m, parts[i]);
			continue;
		}
		flush_marks(out, m);
		add_letter(out, (uint32_t)parts[i]);
	}
}

void text_fold(struct buf *out, struct str s)
{
	struct marks marks = {.count = 0};

	while (s.n > 0) {
		size_t n = utf8_ascii(s);
		uint32_t cp;

		if (n > 0) {
			flush_marks(out, &marks);
			buf_addlower(out, (struct str){s.p, n});
		} else {
			n = utf8_next(s, &cp);
			fold_cp(out, &marks, cp);
		}
		s = str_skip(s, n);
	}
	flush_marks(out, &marks);
}

struct str text_folded(struct arena *a, struct str s)
{
	struct buf out = BUF_INIT;

	text_fold(&out, s);
	return buf_to_arena(&out, a);
}

bool text_same(struct str a, struct str b)
{
	struct buf folded_a = BUF_INIT, folded_b = BUF_INIT;
	bool same;

	if (str_eq(a, b))
		return true;
	/* most texts are ASCII, where folding is only a matter of case */
	if (utf8_ascii(a) == a.n && utf8_ascii(b) == b.n)
		return str_case_eq(a, b);
	text_fold(&folded_a, a);
	text_fold(&folded_b, b);
	same = str_eq(buf_str(&folded_a), buf_str(&folded_b));
	buf_release(&folded_a);
	buf_release(&folded_b);
	return same;
}

/* Is it invisible, a control, private or unassigned? */
static bool is_hidden(uint32_t cp)
{
	const utf8proc_property_t *p = text_property(cp);

	switch (p->category) {
	case UTF8PROC_CATEGORY_CN:
	case UTF8PROC_CATEGORY_CC:
	case UTF8PROC_CATEGORY_CO:
	case UTF8PROC_CATEGORY_CS:
	case UTF8PROC_CATEGORY_ZL:
	case UTF8PROC_CATEGORY_ZP:
		return true;
	case UTF8PROC_CATEGORY_CF:
		/* signs that span the digits after them are visible */
		return p->boundclass != UTF8PROC_BOUNDCLASS_PREPEND;
	default:
		return p->ignorable;
	}
}

static bool is_selector(uint32_t cp)
{
	return (cp >= 0xfe00 && cp <= 0xfe0f) ||
	       (cp >= 0xe0100 && cp <= 0xe01ef) ||
	       (cp >= 0x180b && cp <= 0x180f && cp != 0x180e);
}

/* A letter, mark or symbol of a script that uses joiners and selectors. */
static bool is_joinable(uint32_t cp)
{
	int type = text_property(cp)->category;

	return cp >= 0x80 && !is_hidden(cp) &&
	       ((type >= UTF8PROC_CATEGORY_LU &&
		 type <= UTF8PROC_CATEGORY_ME) ||
		type == UTF8PROC_CATEGORY_SM ||
		(type >= UTF8PROC_CATEGORY_SK && type <= UTF8PROC_CATEGORY_SO));
}

/*
 * Is the invisible `cp`, between `before` and `rest`, a joiner or selector that
 * changes how they look?
 */
static bool is_wanted(uint32_t before, uint32_t cp, struct str rest)
{
	uint32_t after;

	if (is_selector(cp))
		return is_joinable(before) || text_is_keycap(before);
	if (cp != ZWJ && cp != ZWNJ)
		return false;
	return (is_joinable(before) || is_selector(before)) && rest.n > 0 &&
	       utf8_next(rest, &after) > 1 && is_joinable(after);
}

static void show_ascii(struct buf *out, struct str s, bool oneline)
{
	size_t i, from = 0;

	for (i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if ((c >= ' ' && c < 0x7f) || (c == '\n' && !oneline))
			continue;
		buf_add(out, s.p + from, i - from);
		from = i + 1;
		if (c == '\n')
			buf_addc(out, ' ');
		else if (c == '\t')
			buf_addz(out, "\\t");
		else if (c != '\r')
			buf_addf(out, "\\x%02x", c);
		else if (from == s.n || s.p[from] != '\n')
			buf_addz(out, "\\r");
	}
	buf_add(out, s.p + from, i - from);
}

/* How many bytes at the start of `s`, none of them ASCII, can be seen; the last
 * code point of them. */
static size_t visible(struct str s, uint32_t *last)
{
	size_t at = 0;

	while (at < s.n && (unsigned char)s.p[at] >= 0x80) {
		uint32_t cp;
		size_t n = utf8_next(str_skip(s, at), &cp);

		if (n == 1 || is_hidden(cp))
			break;
		*last = cp;
		at += n;
	}
	return at;
}

void text_show(struct buf *out, struct str s, bool oneline)
{
	uint32_t before = 0; /* the code point before, if it is in `out` */

	while (s.n > 0) {
		size_t n = utf8_ascii(s);
		uint32_t cp;

		if (n > 0) {
			show_ascii(out, (struct str){s.p, n}, oneline);
			before = (unsigned char)s.p[n - 1];
		} else if ((n = visible(s, &before)) > 0) {
			buf_add(out, s.p, n);
		} else if ((n = utf8_next(s, &cp)) == 1) {
			buf_addf(out, "\\x%02x", (unsigned char)s.p[0]);
			before = 0;
		} else if (is_wanted(before, cp, str_skip(s, n))) {
			buf_add(out, s.p, n);
			before = cp;
		} else {
			buf_addf(out, "<U+%04X>", (unsigned)cp);
			before = 0;
		}
		s = str_skip(s, n);
	}
}

void text_slug(struct buf *out, struct str s)
{
	struct buf folded = BUF_INIT;
	size_t start = out->len, i;

	text_fold(&folded, s);
	for (i = 0; i < folded.len && out->len - start < SLUG_MAX; i++) {
		char c = folded.s[i];

		if (ascii_is_lower(c) || ascii_is_digit(c))
			buf_addc(out, c);
		else if (out->len > start && out->s[out->len - 1] != '-')
			buf_addc(out, '-');
	}
	buf_trim_end(out, start, "-");
	buf_release(&folded);
}

static bool is_latin(uint32_t cp)
{
	return cp < 0x370 || (cp >= 0x1e00 && cp < 0x1f00);
}

enum text_case text_case(struct str s)
{
	size_t upper = 0, lower = 0;
	uint32_t cp;

	for (size_t n; s.n; s = str_skip(s, n)) {
		utf8proc_category_t type;

		n = utf8_next(s, &cp);
		type = utf8proc_category((utf8proc_int32_t)cp);
		upper += type == UTF8PROC_CATEGORY_LU;
		lower += type == UTF8PROC_CATEGORY_LL;
		if (type >= UTF8PROC_CATEGORY_LU &&
		    type <= UTF8PROC_CATEGORY_LO && !is_latin(cp))
			return TEXT_MIXED;
		if (upper && lower)
			return TEXT_MIXED;
	}
	if (!upper && !lower)
		return TEXT_MIXED;
	return upper ? TEXT_UPPER : TEXT_LOWER;
}

bool text_has_word(struct str s)
{
	uint32_t cp;

	for (size_t n; s.n; s = str_skip(s, n)) {
		utf8proc_category_t type;

		n = utf8_next(s, &cp);
		type = utf8proc_category((utf8proc_int32_t)cp);
		if ((type >= UTF8PROC_CATEGORY_LU &&
		     type <= UTF8PROC_CATEGORY_LO) ||
		    type == UTF8PROC_CATEGORY_ND)
			return true;
	}
	return false;
}

void text_capitalize(struct buf *out, struct str word, bool first)
{
	bool capital = first;
	size_t start = out->len;
	uint32_t cp;

	for (size_t n; word.n; word = str_skip(word, n)) {
		utf8proc_int32_t c;

		n = utf8_next(word, &cp);
		c = (utf8proc_int32_t)cp;
		buf_addcp(out, (uint32_t)(capital ? utf8proc_toupper(c)
						  : utf8proc_tolower(c)));
		capital = first && (cp == '-' || cp == '\'' || cp == 0x2019 ||
				    cp == 0x2010 || cp == '.' ||
				    (word.n > 2 && out->len == start + 2 &&
				     memcmp(out->s + start, "Mc", 2) == 0));
	}
}

void text_word(struct buf *out, struct str s)
{
	bool plain = s.n > 0, doubled = true;

	for (size_t i = 0; i < s.n; i++) {
		plain = plain && (ascii_is_word(s.p[i]) ||
				  memchr("@%+=:,./_-", s.p[i], 10));
		doubled = doubled && !memchr("\"$`\\!", s.p[i], 5);
	}
	buf_addz(out, plain ? "" : doubled ? "\"" : "'");
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] == '\'' && !doubled)
			buf_addz(out, "'\\''");
		else
			buf_addc(out, s.p[i]);
	buf_addz(out, plain ? "" : doubled ? "\"" : "'");
}
