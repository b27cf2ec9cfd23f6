#include "config.h"

#include "value/message.h"

#include <inttypes.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "value/date.h"

enum {
	LOCAL_MAX = 64,
	ADDRESS_MAX = 254,
};

static bool is_atom_char(char c)
{
	return ascii_is_alnum(c) || (c && strchr("!#$%&'*+-/=?^_`{|}~", c));
}

static bool is_dot_atom(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		bool dot = s.p[i] == '.';

		if (dot && (i == 0 || i == s.n - 1 || s.p[i - 1] == '.'))
			return false;
		if (!dot && !is_atom_char(s.p[i]))
			return false;
	}
	return s.n > 0;
}

/* One without a dot was not typed to its end: nobody has such an address. */
static bool is_domain(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ascii_is_alnum(s.p[i]) && s.p[i] != '.' && s.p[i] != '-')
			return false;
	return is_dot_atom(s) && memchr(s.p, '.', s.n);
}

bool message_is_address(struct str s)
{
	struct str local, domain;

	return s.n <= ADDRESS_MAX && str_cut(s, '@', &local, &domain) &&
	       local.n <= LOCAL_MAX && is_dot_atom(local) && is_domain(domain);
}

/* Blanks of Unicode, and what ends a line. */
static bool is_blank(uint32_t cp)
{
	return cp == ' ' || (cp >= '\t' && cp <= '\r') || cp == 0x85 ||
	       cp == 0xa0 || (cp >= 0x2000 && cp <= 0x200a) || cp == 0x2028 ||
	       cp == 0x2029 || cp == 0x202f || cp == 0x205f || cp == 0x3000;
}

/* Characters that steer a terminal or the direction of other text. */
static bool is_control(uint32_t cp)
{
	return cp < ' ' || (cp >= 0x7f && cp <= 0x9f) ||
	       (cp >= 0x202a && cp <= 0x202e) ||
	       (cp >= 0x2066 && cp <= 0x2069) || cp == 0xfeff;
}

struct str message_line_kept(struct arena *a, struct str s)
{
	struct buf line = BUF_INIT;

	message_line(&line, s);
	return buf_to_arena(&line, a);
}

void message_line(struct buf *out, struct str s)
{
	size_t start = out->len;
	bool gap = false;

	for (size_t i = 0, n; i < s.n; i += n) {
		struct str rest = {s.p + i, s.n - i};
		uint32_t cp;

		for (n = 0; n < rest.n && rest.p[n] > ' ' && rest.p[n] < 0x7f;)
			n++;
		if (!n) {
			n = utf8_next(rest, &cp);
			if (is_blank(cp))
				gap = true;
			if (is_blank(cp) || is_control(cp) || cp == 0xfffd)
				continue;
		}
		if (gap && out->len > start)
			buf_addc(out, ' ');
		gap = false;
		buf_add(out, rest.p, n);
	}
}

static bool is_newline(uint32_t cp)
{
	return cp == '\n' || cp == '\r' || cp == 0x85 || cp == 0x2028 ||
	       cp == 0x2029;
}

void message_text(struct buf *out, struct str s, char newline)
{
	for (size_t i = 0, n; i < s.n; i += n) {
		struct str rest = {s.p + i, s.n - i};
		uint32_t cp;

		n = 0;
		while (n < rest.n && rest.p[n] >= ' ' && rest.p[n] < 0x7f)
			n++;
		if (n) {
			buf_add(out, rest.p, n);
			continue;
		}
		n = utf8_next(rest, &cp);
		if (cp == '\r' && rest.n > 1 && rest.p[1] == '\n')
			continue;
		if (is_newline(cp))
			buf_addc(out, newline);
		else if (cp == '\t')
			buf_addc(out, ' ');
		else if (cp == 0xfffd)
			buf_addz(out, "\xef\xbf\xbd");
		else if (!is_control(cp))
			buf_add(out, rest.p, n);
	}
}

static uint64_t hash(const struct message *m)
{
	uint64_t seed = str_hash(0, m->contact);
	char day[DAY_TEXT];

	seed = str_hash(seed, m->template);
	seed = str_hash(seed, str_z(day_format(m->time.day, day)));
	seed = str_hash(seed, m->to);
	seed = str_hash(seed, m->subject);
	return str_hash(seed, m->body);
}

void message_set_id(struct message *m, struct arena *a)
{
	struct str local, domain;
	struct buf id = BUF_INIT;

	if (!str_cut(m->from, '@', &local, &domain))
		domain = STR("localhost");
	buf_addf(&id, MESSAGE_ID_START "%016" PRIx64 "@", hash(m));
	buf_addstr(&id, domain);
	m->id = buf_to_arena(&id, a);
}

size_t message_words(struct str text)
{
	size_t words = 0;
	bool in = false;

	for (size_t i = 0; i < text.n; i++) {
		bool now = text.p[i] != ' ' && text.p[i] != '\n';

		words += now & !in;
		in = now;
	}
	return words;
}
