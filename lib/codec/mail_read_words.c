#include "config.h"

#include "codec/mail_read.h"

#include <strings.h>

#include "base/buf.h"
#include "base/utf8.h"

/* "=?charset?B?text?=" (RFC 2047, 2). */
struct encoded_word {
	struct str charset, text;
	char encoding; /* 'B' or 'Q' */
	size_t length; /* of all of it */
};

/* windows-1252 from 0x80 to 0x9f; 0 where it has nothing. */
static const uint16_t windows_high[32] = {
	0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
	0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
	0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
	0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

/* Where ISO-8859-15 differs from -1. */
static const struct {
	unsigned char byte;
	uint16_t cp;
} latin9[] = {
	{0xa4, 0x20ac}, {0xa6, 0x0160}, {0xa8, 0x0161}, {0xb4, 0x017d},
	{0xb8, 0x017e}, {0xbc, 0x0152}, {0xbd, 0x0153}, {0xbe, 0x0178},
};

enum charset {
	CHARSET_UTF8,   /* US-ASCII too */
	CHARSET_LATIN1, /* read as windows-1252, as browsers do */
	CHARSET_LATIN9,
	CHARSET_UNKNOWN,
};

static enum charset charset_of(struct str name)
{
	static const struct {
		const char *name;
		enum charset charset;
	} rows[] = {
		{"utf-8", CHARSET_UTF8},          {"utf8", CHARSET_UTF8},
		{"us-ascii", CHARSET_UTF8},       {"ascii", CHARSET_UTF8},
		{"iso-8859-1", CHARSET_LATIN1},   {"latin1", CHARSET_LATIN1},
		{"windows-1252", CHARSET_LATIN1}, {"cp1252", CHARSET_LATIN1},
		{"iso-8859-15", CHARSET_LATIN9},
	};
	const char *star = memchr(name.p, '*', name.n);

	if (star) /* a language follows (RFC 2231, 5) */
		name.n = (size_t)(star - name.p);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		if (name.n == strlen(rows[i].name) &&
		    strncasecmp(name.p, rows[i].name, name.n) == 0)
			return rows[i].charset;
	return CHARSET_UNKNOWN;
}

static bool read_word(struct str s, struct encoded_word *w)
{
	const char *end = s.p + s.n, *mark[3], *p = s.p + 2;

	if (!str_starts(s, STR("=?")))
		return false;
	for (int i = 0; i < 3; i++) {
		mark[i] = memchr(p, '?', (size_t)(end - p));
		if (!mark[i] || memchr(p, ' ', (size_t)(mark[i] - p)))
			return false;
		p = mark[i] + 1;
	}
	if (mark[1] - mark[0] != 2 || p >= end || *p != '=')
		return false;
	w->charset = (struct str){s.p + 2, (size_t)(mark[0] - s.p - 2)};
	w->encoding = (char)(mark[0][1] & ~0x20);
	w->text = (struct str){mark[1] + 1, (size_t)(mark[2] - mark[1] - 1)};
	w->length = (size_t)(p + 1 - s.p);
	return (w->encoding == 'B' || w->encoding == 'Q') &&
	       charset_of(w->charset) != CHARSET_UNKNOWN;
}

static int base64_value(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63 : -1;
}

static void decode_base64(struct buf *out, struct str s)
{
	unsigned bits = 0, have = 0;

	for (size_t i = 0; i < s.n; i++) {
		int v = base64_value(s.p[i]);

		if (v < 0)
			continue;
		bits = (bits << 6 | (unsigned)v) & 0xffffff;
		have += 6;
		if (have >= 8) {
			have -= 8;
			buf_addc(out, (char)(bits >> have & 0xff));
		}
	}
}

static int hex_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = (char)(c | 0x20);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void decode_q(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		int high = i + 2 < s.n ? hex_value(s.p[i + 1]) : -1;
		int low = high >= 0 ? hex_value(s.p[i + 2]) : -1;

		if (s.p[i] == '=' && low >= 0) {
			buf_addc(out, (char)(high * 16 + low));
			i += 2;
		} else {
			buf_addc(out, s.p[i] == '_' ? ' ' : s.p[i]);
		}
	}
}

static uint32_t code_point(unsigned char byte, enum charset charset)
{
	if (charset == CHARSET_LATIN9)
		for (size_t i = 0; i < sizeof(latin9) / sizeof(*latin9); i++)
			if (latin9[i].byte == byte)
				return latin9[i].cp;
	if (charset == CHARSET_LATIN1 && byte >= 0x80 && byte < 0xa0)
		return windows_high[byte - 0x80] ? windows_high[byte - 0x80]
						 : 0xfffd;
	return byte;
}

/* Bytes that are no UTF-8 become U+FFFD. */
static void to_utf8(struct buf *out, struct str s, enum charset charset)
{
	char bytes[4];
	uint32_t cp;

	for (size_t i = 0, n; i < s.n; i += n) {
		n = 1;
		if (charset == CHARSET_UTF8)
			n = utf8_next((struct str){s.p + i, s.n - i}, &cp);
		else
			cp = code_point((unsigned char)s.p[i], charset);
		buf_add(out, bytes, utf8_put(bytes, cp));
	}
}

static void decode_word(struct buf *bytes, const struct encoded_word *w)
{
	if (w->encoding == 'B')
		decode_base64(bytes, w->text);
	else
		decode_q(bytes, w->text);
}

/*
 * Encoded words with nothing but blanks between them are one text (RFC 2047,
 * 6.2); their bytes are joined first, as some writers part a character.
 */
static size_t decode_run(struct buf *out, struct str s)
{
	struct buf bytes = BUF_INIT;
	struct encoded_word w, next;
	size_t at = 0;

	read_word(s, &w);
	for (;;) {
		size_t gap;

		decode_word(&bytes, &w);
		at += w.length;
		for (gap = at;
		     gap < s.n && (s.p[gap] == ' ' || s.p[gap] == '\t');)
			gap++;
		if (gap == s.n ||
		    !read_word((struct str){s.p + gap, s.n - gap}, &next))
			break;
		if (charset_of(next.charset) != charset_of(w.charset)) {
			to_utf8(out, buf_str(&bytes), charset_of(w.charset));
			buf_clear(&bytes);
		}
		at = gap;
		w = next;
	}
	to_utf8(out, buf_str(&bytes), charset_of(w.charset));
	buf_release(&bytes);
	return at;
}

struct str mail_decode(struct arena *a, struct str value)
{
	struct buf out = BUF_INIT, line = BUF_INIT;
	struct encoded_word w;
	struct str made;

	for (size_t i = 0; i < value.n;) {
		struct str rest = {value.p + i, value.n - i};

		if (rest.p[0] == '=' && read_word(rest, &w)) {
			i += decode_run(&out, rest);
		} else {
			buf_addc(&out, rest.p[0]);
			i++;
		}
	}
	/* one line, its blanks single; raw bytes may be UTF-8 (RFC 6532) */
	to_utf8(&line, buf_str(&out), CHARSET_UTF8);
	buf_clear(&out);
	for (size_t i = 0; i < line.len; i++) {
		char c = line.s[i];

		if ((unsigned char)c < ' ' || c == 0x7f)
			c = ' ';
		if (c != ' ' || (out.len && out.s[out.len - 1] != ' '))
			buf_addc(&out, c);
	}
	made = arena_str(a, str_trim(out.len ? buf_str(&out) : STR("")));
	buf_release(&line);
	buf_release(&out);
	return made;
}
