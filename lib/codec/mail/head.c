#include "config.h"

#include "codec/mail/mail_impl.h"

#include "base/ascii.h"
#include "base/utf8.h"

enum {
	FOLD_AT = 78,      /* columns of a line (RFC 5322, 2.1.1) */
	ENCODED_LINE = 76, /* of a line with encoded words (RFC 2047, 2) */
	ENCODED_WORD = 75,
	PLAIN_WORD = 64, /* longer runs without a blank cannot be folded */
	PLAIN_NAME = 50,
};

static const char word_start[] = "=?utf-8?Q?";
static const char word_end[] = "?=";

enum {
	WORD_FRAME = sizeof(word_start) + sizeof(word_end) - 2,
	WORD_ROOM = ENCODED_WORD - WORD_FRAME,
};

/* A field on its way. A phrase, which is a name, allows less than text. */
struct field {
	struct buf *out;
	size_t column;
	bool phrase;
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

/* What a phrase may hold in an encoded word as it is (RFC 2047, 5 (3)). */
static bool is_safe(char c)
{
	return ascii_is_alnum(c) || (c && strchr("!*+-/", c));
}

/* The same for `f`; text may hold the rest of ASCII, too (4.2). */
static bool is_kept(const struct field *f, char c)
{
	return is_safe(c) ||
	       (!f->phrase && c > ' ' && c <= '~' && !strchr("=?_", c));
}

static size_t q_length(const struct field *f, struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += is_kept(f, s.p[i]) || s.p[i] == ' ' ? 1 : 3;
	return n;
}

static size_t b_length(struct str s)
{
	return (s.n + 2) / 3 * 4;
}

static void put_q(struct field *f, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == ' ')
			buf_addc(f->out, '_');
		else if (is_kept(f, s.p[i]))
			buf_addc(f->out, s.p[i]);
		else
			buf_addf(f->out, "=%02X", (unsigned char)s.p[i]);
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

static size_t encoded_length(const struct field *f, struct str s)
{
	size_t q = q_length(f, s), b = b_length(s);

	return b < q ? b : q;
}

/*
 * The longest start of `s` that an encoded word of `room` holds, characters
 * whole. It ends in front of a blank if one is near, that of a name in front
 * of any: some readers put one between the encoded words of a name, and there
 * it harms least.
 */
static size_t fit_word(const struct field *f, struct str s, size_t room)
{
	size_t n = 0, blank = 0;

	while (n < s.n) {
		uint32_t cp;
		size_t next = n + utf8_next(str_skip(s, n), &cp);

		if (encoded_length(f, (struct str){s.p, next}) > room)
			return blank > n / 2 || (f->phrase && blank) ? blank
								     : n;
		if (s.p[n] == ' ')
			blank = n;
		n = next;
	}
	return n;
}

static void put_word(struct field *f, struct str s)
{
	size_t start = f->out->len;
	bool b = b_length(s) < q_length(f, s); /* the legible one in a tie */

	buf_addz(f->out, b ? "=?utf-8?B?" : word_start);
	if (b)
		put_b(f->out, s);
	else
		put_q(f, s);
	buf_addz(f->out, word_end);
	f->column += f->out->len - start;
}

static void new_line(struct field *f)
{
	buf_addz(f->out, "\n ");
	f->column = 1;
}

/* The whole of `s` as encoded words, which a reader joins again; as few as can
 * be. `blank`: there is one in front of it. */
static void put_encoded(struct field *f, struct str s, bool blank)
{
	size_t used = f->column + blank + WORD_FRAME;
	size_t left = used < ENCODED_LINE ? ENCODED_LINE - used : 0;

	if (left > WORD_ROOM)
		left = WORD_ROOM;
	if (encoded_length(f, s) > left && (blank || !fit_word(f, s, left))) {
		new_line(f);
		left = WORD_ROOM;
	} else if (blank) {
		buf_addc(f->out, ' ');
		f->column++;
	}
	for (;;) {
		size_t n = fit_word(f, s, left);

		put_word(f, (struct str){s.p, n});
		s = str_skip(s, n);
		if (!s.n)
			return;
		new_line(f);
		left = WORD_ROOM;
	}
}

/* ASCII text, folded at blanks, which stay. */
static void put_folded(struct field *f, struct str s, size_t columns)
{
	size_t i = 0;

	while (i < s.n) {
		size_t n = 1;

		while (i + n < s.n && s.p[i + n] != ' ')
			n++;
		if (s.p[i] == ' ' && f->column + n > columns) {
			buf_addc(f->out, '\n');
			f->column = 0;
		}
		buf_add(f->out, s.p + i, n);
		f->column += n;
		i += n;
	}
}

static bool is_atoms(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!is_safe(s.p[i]) && s.p[i] != ' ' && s.p[i] != '\'')
			return false;
	return true;
}

static bool may_stand(const struct field *f, struct str word)
{
	return is_plain(word) && (!f->phrase || is_atoms(word));
}

static size_t word_length(struct str s, size_t at)
{
	size_t n = 0;

	while (at + n < s.n && s.p[at + n] != ' ')
		n++;
	return n;
}

/*
 * The words at the start of `s` that are plain, or that are not. Of the latter
 * two encloses the plain ones between them as long as one encoded word holds
 * it all.
 */
static size_t run_length(const struct field *f, struct str s, bool *plain)
{
	size_t end = word_length(s, 0);

	*plain = may_stand(f, (struct str){s.p, end});
	for (size_t i = end, next; i < s.n; i = next) {
		bool same;

		next = i + 1 + word_length(s, i + 1);
		same = *plain ==
		       may_stand(f, (struct str){s.p + i + 1, next - i - 1});
		if (*plain && !same)
			break;
		if (!same)
			continue;
		if (i > end &&
		    encoded_length(f, (struct str){s.p, next}) > WORD_ROOM)
			break;
		end = next;
	}
	return end;
}

/* Words that are ASCII stay as they are, the others are encoded. The blank
 * between the two kinds is one of the field's own. */
static void put_words(struct field *f, struct str s)
{
	bool plain, blank = false;

	while (s.n) {
		size_t n = run_length(f, s, &plain);

		if (plain)
			put_folded(f, (struct str){s.p - blank, n + blank},
				   ENCODED_LINE);
		else
			put_encoded(f, (struct str){s.p, n}, blank);
		blank = n < s.n;
		n += blank;
		s = str_skip(s, n);
	}
}

static struct field start_field(struct buf *out, const char *name)
{
	buf_addz(out, name);
	buf_addz(out, ": ");
	return (struct field){.out = out, .column = strlen(name) + 2};
}

void mail_put_text(struct buf *out, const char *field, struct str text)
{
	struct field f = start_field(out, field);

	if (is_plain(text))
		put_folded(&f, text, FOLD_AT);
	else
		put_words(&f, text);
	buf_addc(out, '\n');
}

static void put_quoted(struct buf *out, struct str name)
{
	buf_addc(out, '"');
	for (size_t i = 0; i < name.n; i++) {
		if (name.p[i] == '"' || name.p[i] == '\\')
			buf_addc(out, '\\');
		buf_addc(out, name.p[i]);
	}
	buf_addc(out, '"');
}

static void put_name(struct field *f, struct str name)
{
	size_t start = f->out->len;

	if (!is_plain(name) || name.n > PLAIN_NAME) {
		put_words(f, name);
		return;
	}
	if (is_atoms(name))
		buf_addstr(f->out, name);
	else
		put_quoted(f->out, name);
	f->column += f->out->len - start;
}

void mail_put_mailbox(struct buf *out, const char *field, struct str name,
		      struct str address)
{
	struct field f = start_field(out, field);

	if (!name.n) {
		buf_addstr(out, address);
		buf_addc(out, '\n');
		return;
	}
	f.phrase = true;
	put_name(&f, name);
	buf_addz(out, f.column + address.n + 3 > ENCODED_LINE ? "\n <" : " <");
	buf_addstr(out, address);
	buf_addz(out, ">\n");
}
