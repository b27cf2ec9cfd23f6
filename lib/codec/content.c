#include "config.h"

#include "codec/content.h"

#include <stdbool.h>

#include "base/utf8.h"

enum {
	LINE_MAX_OCTETS = 75
};

static void add_char(struct content *l, const char *p, size_t n)
{
	if (l->column + n > LINE_MAX_OCTETS) {
		buf_addz(l->out, "\r\n ");
		l->column = 1;
	}
	buf_add(l->out, p, n);
	l->column += n;
}

void content_raw(struct content *l, const char *text)
{
	for (; *text; text++)
		add_char(l, text, 1);
}

struct content content_begin(struct buf *out, const char *name)
{
	struct content l = {out, 0};

	content_raw(&l, name);
	return l;
}

void content_end(struct content *l)
{
	buf_addz(l->out, "\r\n");
}

static bool is_newline(uint32_t cp)
{
	return cp == '\n' || cp == 0x85 || cp == 0x2028 || cp == 0x2029;
}

static bool is_control(uint32_t cp)
{
	return (cp < 0x20 && cp != '\t') || (cp >= 0x7f && cp < 0xa0);
}

void content_text(struct content *l, struct str s)
{
	while (s.n) {
		char utf8[4];
		uint32_t cp;
		size_t n = utf8_next(s, &cp);
		bool crlf = *s.p == '\r' && s.n > 1 && s.p[1] == '\n';

		s = str_skip(s, n);
		if (crlf)
			continue;
		if (is_newline(cp) || cp == '\r')
			add_char(l, "\\n", 2);
		else if (is_control(cp))
			add_char(l, " ", 1);
		else if (cp == '\\')
			add_char(l, "\\\\", 2);
		else if (cp == ';')
			add_char(l, "\\;", 2);
		else if (cp == ',')
			add_char(l, "\\,", 2);
		else
			add_char(l, utf8, utf8_put(utf8, cp));
	}
}

void content_line(struct buf *out, const char *name, struct str s)
{
	struct content l = content_begin(out, name);

	content_text(&l, s);
	content_end(&l);
}

void content_parts(struct buf *out, const char *name, const struct str *parts,
		   size_t count)
{
	struct content l = content_begin(out, name);

	for (size_t i = 0; i < count; i++) {
		content_raw(&l, i ? ";" : "");
		content_text(&l, parts[i]);
	}
	content_end(&l);
}

void content_uri(struct buf *out, const char *name, struct str s)
{
	static const char hex[] = "0123456789ABCDEF";
	struct content l = content_begin(out, name);

	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c > ' ' && c < 0x7f && !strchr("\"<>\\^`{|}", c))
			add_char(&l, &s.p[i], 1);
		else
			add_char(&l, (char[]){'%', hex[c >> 4], hex[c & 15]},
				 3);
	}
	content_end(&l);
}
