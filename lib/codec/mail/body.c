#include "config.h"

#include "codec/mail/mail_impl.h"

#include "base/ascii.h"
#include "base/text.h"
#include "base/utf8.h"

enum {
	QUOTED_LINE = 76, /* of quoted-printable (RFC 2045, 6.7) */
};

static size_t width(struct str s)
{
	return utf8_ascii(s) == s.n ? s.n : text_width(s);
}

/* How far the lines after the first of this one go in. */
static size_t indent_of(struct str line, size_t columns)
{
	size_t n = 0;

	while (n < line.n && line.p[n] == ' ')
		n++;
	if (n + 1 < line.n && line.p[n] == '-' && line.p[n + 1] == ' ')
		n += 2;
	else if (str_starts(str_skip(line, n), STR("[ ] ")))
		n += 4;
	else if (n + 2 < line.n && ascii_is_digit(line.p[n]) &&
		 line.p[n + 1] == '.' && line.p[n + 2] == ' ')
		n += 3;
	return n < columns / 2 ? n : 0;
}

/* How much of `s` goes on a line of `room` columns: words, one at least. */
static size_t fit_words(struct str s, size_t room, bool ascii)
{
	size_t fits = 0, i = 0, columns = 0;

	while (i < s.n) {
		size_t n = 0;

		while (i + n < s.n && s.p[i + n] == ' ')
			n++;
		while (i + n < s.n && s.p[i + n] != ' ')
			n++;
		columns += ascii ? n : width((struct str){s.p + i, n});
		if (fits && columns > room)
			break;
		i += n;
		fits = i;
	}
	return fits;
}

static void wrap_line(struct buf *out, struct str line, size_t columns)
{
	bool ascii = utf8_ascii(line) == line.n;
	size_t indent = indent_of(line, columns), room = columns - indent;

	if ((ascii ? line.n : width(line)) <= columns) {
		buf_addstr(out, line);
		buf_addc(out, '\n');
		return;
	}
	buf_add(out, line.p, indent);
	line = str_skip(line, indent);
	for (;;) {
		/* ASCII: no need to look at every word */
		size_t n = ascii && line.n > room && line.p[room] == ' '
				   ? room
				   : fit_words(line, room, ascii);

		buf_add(out, line.p, n);
		buf_addc(out, '\n');
		while (n < line.n && line.p[n] == ' ')
			n++;
		if (n == line.n)
			return;
		line = str_skip(line, n);
		buf_pad(out, ' ', indent);
	}
}

void mail_wrap(struct buf *out, struct str text, size_t columns)
{
	for (struct str line; str_line(&text, &line);)
		wrap_line(out, line, columns);
}

static bool has_long_line(struct str text)
{
	for (struct str line; str_line(&text, &line);)
		if (line.n > MAIL_LINE)
			return true;
	return false;
}

static void put_quoted_line(struct buf *out, struct str line)
{
	size_t column = 0;

	for (size_t i = 0; i < line.n; i++) {
		unsigned char c = (unsigned char)line.p[i];
		bool plain = (c > ' ' && c < 0x7f && c != '=') ||
			     (c == ' ' && i + 1 < line.n);
		size_t n = plain ? 1 : 3;

		if (column + n > QUOTED_LINE - 1) {
			buf_addz(out, "=\n");
			column = 0;
		}
		if (plain)
			buf_addc(out, (char)c);
		else
			buf_addf(out, "=%02X", c);
		column += n;
	}
	buf_addc(out, '\n');
}

void mail_put_body(struct buf *out, struct str text)
{
	struct buf wrapped = BUF_INIT;
	struct str s;

	buf_reserve(&wrapped, text.n + text.n / 16 + 1);
	mail_wrap(&wrapped, text, MAIL_COLUMNS);
	s = buf_str(&wrapped);
	if (has_long_line(s)) {
		buf_addz(out,
			 "Content-Transfer-Encoding: quoted-printable\n\n");
		for (struct str line; str_line(&s, &line);)
			put_quoted_line(out, line);
	} else {
		buf_addz(out, utf8_ascii(s) == s.n
				      ? "Content-Transfer-Encoding: 7bit\n\n"
				      : "Content-Transfer-Encoding: 8bit\n\n");
		buf_addstr(out, s);
	}
	buf_release(&wrapped);
}
