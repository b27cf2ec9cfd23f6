#include "config.h"

#include "codec/mail/read.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "base/charset.h"
#include "base/utf8.h"
#include "codec/mail/mail_impl.h"

/* "=?charset?B?text?=" (RFC 2047, 2). */
struct encoded_word {
	struct str text;
	int charset;
	char encoding; /* 'B' or 'Q' */
	size_t length; /* of all of it */
};

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
	w->charset = charset_named(
		(struct str){s.p + 2, (size_t)(mark[0] - s.p - 2)});
	w->encoding = (char)(mark[0][1] & ~0x20);
	w->text = (struct str){mark[1] + 1, (size_t)(mark[2] - mark[1] - 1)};
	w->length = (size_t)(p + 1 - s.p);
	return (w->encoding == 'B' || w->encoding == 'Q') &&
	       w->charset != CHARSET_UNKNOWN;
}

static int base64_value(char c)
{
	if (ascii_is_upper(c))
		return c - 'A';
	if (ascii_is_lower(c))
		return c - 'a' + 26;
	if (ascii_is_digit(c))
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63 : -1;
}

void mail_put_base64(struct buf *out, struct str s)
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

size_t mail_put_escape(struct buf *out, struct str s)
{
	int byte = ascii_hex_byte(s);

	buf_addc(out, byte < 0 ? '=' : (char)byte);
	return byte < 0 ? 0 : 2;
}

static void decode_q(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '=')
			i += mail_put_escape(out, str_skip(s, i + 1));
		else
			buf_addc(out, s.p[i] == '_' ? ' ' : s.p[i]);
	}
}

/* Words that the system cannot read stay as they are. */
static void end_run(struct charsets *set, struct buf *out, struct buf *bytes,
		    int charset, struct str words)
{
	if (!charset_decode(set, out, buf_str(bytes), charset))
		buf_addstr(out, words);
	buf_clear(bytes);
}

/*
 * Encoded words with nothing but blanks between them are one text (RFC 2047,
 * 6.2); their bytes are joined first, as some writers part a character.
 */
static size_t decode_run(struct charsets *set, struct buf *out, struct str s)
{
	struct buf bytes = BUF_INIT;
	struct encoded_word w, next;
	size_t start = 0, at = 0;

	read_word(s, &w);
	for (;;) {
		size_t gap;

		if (w.encoding == 'B')
			mail_put_base64(&bytes, w.text);
		else
			decode_q(&bytes, w.text);
		at += w.length;
		for (gap = at;
		     gap < s.n && (s.p[gap] == ' ' || s.p[gap] == '\t');)
			gap++;
		if (gap == s.n || !read_word(str_skip(s, gap), &next))
			break;
		if (next.charset != w.charset) {
			end_run(set, out, &bytes, w.charset,
				(struct str){s.p + start, at - start});
			start = gap;
		}
		at = gap;
		w = next;
	}
	end_run(set, out, &bytes, w.charset,
		(struct str){s.p + start, at - start});
	buf_release(&bytes);
	return at;
}

/* Bytes without an encoding: UTF-8 (RFC 6532), or what old programs send. */
static void decode_raw(struct charsets *set, struct buf *out, struct str bytes,
		       bool utf8)
{
	if (utf8 || !charset_decode(set, out, bytes,
				    charset_named(STR("windows-1252"))))
		buf_addstr(out, bytes);
}

struct str mail_decode_with(struct charsets *set, struct arena *a,
			    struct str value)
{
	struct buf out = BUF_INIT, line = BUF_INIT;
	bool utf8 = utf8_valid(value) == value.n;
	struct encoded_word w;
	struct str made;

	for (size_t i = 0, n; i < value.n; i += n) {
		struct str rest = str_skip(value, i);

		if (read_word(rest, &w)) {
			n = decode_run(set, &out, rest);
			continue;
		}
		n = 1;
		while (n < rest.n && rest.p[n] != '=')
			n++;
		decode_raw(set, &out, (struct str){rest.p, n}, utf8);
	}
	/* one line, its blanks single */
	charset_utf8_decode(&line, buf_str(&out));
	buf_clear(&out);
	for (size_t i = 0; i < line.len; i++) {
		char c = line.s[i];

		if ((unsigned char)c < ' ' || c == 0x7f)
			c = ' ';
		if (c != ' ' || (out.len && out.s[out.len - 1] != ' '))
			buf_addc(&out, c);
	}
	made = arena_str(a, str_trim(buf_str(&out)));
	buf_release(&line);
	buf_release(&out);
	return made;
}

struct str mail_decode(struct arena *a, struct str value)
{
	struct charsets set = {0};
	struct str text = mail_decode_with(&set, a, value);

	charsets_release(&set);
	return text;
}
