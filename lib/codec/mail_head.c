#include "config.h"

#include "codec/mail_impl.h"

#include "base/utf8.h"

enum {
	FOLD_AT = 78,      /* columns of a line (RFC 5322, 2.1.1) */
	ENCODED_LINE = 76, /* of a line with encoded words (RFC 2047, 2) */
	ENCODED_WORD = 75,
	PLAIN_WORD = 64, /* longer runs without a blank can't be folded */
	PLAIN_NAME = 50,
};

static const char word_start[] = "=?utf-8?Q?";
static const char word_end[] = "?=";

enum {
	WORD_FRAME = sizeof(word_start) + sizeof(word_end) - 2,
};

static bool is_plain(struct str s)
{
	size_t run = 0;

	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		run = c == ' ' ? 0 : run + 1;
		if (c < ' ' || c > '~' || run > PLAIN_WORD ||
		    (c == '=' && i + 1 < s.n && s.p[i + 1] == '?'))
			return false;
	}
	return true;
}

/* What a phrase may hold unencoded (RFC 2047, 5 (3)). */
static bool is_safe(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || (c && strchr("!*+-/", c));
}

static size_t q_length(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += is_safe((unsigned char)s.p[i]) || s.p[i] == ' ' ? 1 : 3;
	return n;
}

static void put_q(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c == ' ')
			buf_addc(out, '_');
		else if (is_safe(c))
			buf_addc(out, (char)c);
		else
			buf_addf(out, "=%02X", c);
	}
}

static void put_b(struct buf *out, struct str s)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				     "abcdefghijklmnopqrstuvwxyz0123456789+/";

	for (size_t i = 0; i < s.n; i += 3) {
		size_t n = s.n - i < 3 ? s.n - i : 3;
		uint32_t v = 0;

		for (size_t k = 0; k < 3; k++)
			v = v << 8 | (k < n ? (unsigned char)s.p[i + k] : 0);
		for (size_t k = 0; k < 4; k++)
			buf_addc(out,
				 k <= n ? digits[v >> (18 - 6 * k) & 63] : '=');
	}
}

/* The longest start of `s`, characters whole, whose encoding fits `room`. */
static size_t fit_word(struct str s, size_t room, bool b)
{
	size_t n = 0;

	while (n < s.n) {
		uint32_t cp;
		size_t next =
			n + utf8_next((struct str){s.p + n, s.n - n}, &cp);
		struct str start = {s.p, next};

		if ((b ? (next + 2) / 3 * 4 : q_length(start)) > room)
			break;
		n = next;
	}
	return n;
}

/* The whole of `s` as encoded words, which a reader joins again. */
static void put_encoded(struct buf *out, struct str s, size_t *column)
{
	/* what is mostly ASCII stays legible, at half as much again */
	bool b = q_length(s) * 2 > (s.n + 2) / 3 * 4 * 3;

	while (s.n) {
		size_t left = *column + WORD_FRAME < ENCODED_LINE
				      ? ENCODED_LINE - *column - WORD_FRAME
				      : 0;
		size_t room = ENCODED_WORD - WORD_FRAME;
		size_t n = fit_word(s, left < room ? left : room, b);
		size_t start = out->len;

		if (!n) {
			buf_addz(out, "\n ");
			*column = 1;
			continue;
		}
		buf_addz(out, b ? "=?utf-8?B?" : word_start);
		(b ? put_b : put_q)(out, (struct str){s.p, n});
		buf_addz(out, word_end);
		*column += out->len - start;
		s = (struct str){s.p + n, s.n - n};
	}
}

/* ASCII text, folded at blanks, which stay. */
static void put_folded(struct buf *out, struct str s, size_t *column)
{
	size_t i = 0;

	while (i < s.n) {
		size_t n = 1;

		while (i + n < s.n && s.p[i + n] != ' ')
			n++;
		if (s.p[i] == ' ' && *column + n > FOLD_AT) {
			buf_addc(out, '\n');
			*column = 0;
		}
		buf_add(out, s.p + i, n);
		*column += n;
		i += n;
	}
}

void mail_put_text(struct buf *out, const char *field, struct str text)
{
	size_t column = strlen(field) + 2;

	buf_addz(out, field);
	buf_addz(out, ": ");
	if (is_plain(text))
		put_folded(out, text, &column);
	else
		put_encoded(out, text, &column);
	buf_addc(out, '\n');
}

static bool is_atoms(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (!is_safe(c) && c != ' ' && c != '\'')
			return false;
	}
	return true;
}

static void put_name(struct buf *out, struct str name, size_t *column)
{
	size_t start = out->len;

	if (!is_plain(name) || name.n > PLAIN_NAME) {
		put_encoded(out, name, column);
		return;
	}
	if (is_atoms(name)) {
		buf_addstr(out, name);
	} else {
		buf_addc(out, '"');
		for (size_t i = 0; i < name.n; i++) {
			if (name.p[i] == '"' || name.p[i] == '\\')
				buf_addc(out, '\\');
			buf_addc(out, name.p[i]);
		}
		buf_addc(out, '"');
	}
	*column += out->len - start;
}

void mail_put_mailbox(struct buf *out, const char *field, struct str name,
		      struct str address)
{
	size_t column = strlen(field) + 2;

	buf_addz(out, field);
	buf_addz(out, ": ");
	if (!name.n) {
		buf_addstr(out, address);
		buf_addc(out, '\n');
		return;
	}
	put_name(out, name, &column);
	buf_addz(out, column + address.n + 3 > ENCODED_LINE ? "\n <" : " <");
	buf_addstr(out, address);
	buf_addz(out, ">\n");
}
