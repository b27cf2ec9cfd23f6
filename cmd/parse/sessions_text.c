#include "config.h"

#include "sessions.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "model/name.h"

enum {
	ENTITY = 12,   /* bytes; the longest that is known is shorter */
	ROLE_MAX = 24, /* of "Chair: " in front of a name */
	HOUR = 60,
};

/* The figures at *at as a number; how many there were in *n. */
static int take_number(struct str s, size_t *at, size_t *n)
{
	size_t from = *at;

	while (*at < s.n && ascii_is_digit(s.p[*at]))
		++*at;
	*n = *at - from;
	return str_number((struct str){s.p + from, *n});
}

/* "AM", "p.m.", or nothing: 0, 12, or -1; -2 for anything else. */
static int half_of_day(struct str s)
{
	char letters[4] = "";
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (!ascii_is_letter(s.p[i])) {
			if (s.p[i] != ' ' && s.p[i] != '.')
				return -2;
			continue;
		}
		if (n == sizeof(letters) - 1)
			return -2;
		letters[n++] = (char)(s.p[i] | 0x20);
	}
	if (!n)
		return -1;
	if (strcmp(letters, "am") == 0)
		return 0;
	return strcmp(letters, "pm") == 0 ? 12 : -2;
}

int session_clock(struct str s)
{
	size_t at = 0, figures, rest;
	int hour, minute = 0, half;

	s = str_trim(s);
	hour = take_number(s, &at, &figures);
	if (figures == 4 && hour >= 0) {
		minute = hour % 100;
		hour /= 100;
	} else if (figures == 0 || figures > 2) {
		return -1;
	}
	for (int part = 0; part < 2 && at < s.n && s.p[at] == ':'; part++) {
		int value;

		at++;
		value = take_number(s, &at, &rest);
		if (rest != 2 || figures == 4)
			return -1;
		minute = part ? minute : value;
	}
	half = half_of_day(str_skip(s, at));
	if (half == -2 || (half == -1 && figures < 3 && at <= figures))
		return -1; /* an "8" may be anything */
	if (half >= 0) {
		if (hour < 1 || hour > 12)
			return -1;
		hour = hour % 12 + half;
	}
	return hour <= 23 && minute >= 0 && minute <= 59 ? hour * HOUR + minute
							 : -1;
}

/* Appends what "&amp;" stands for; how long it is, or 0 for no entity. */
static size_t put_entity(struct buf *out, struct str s)
{
	static const struct {
		const char *name, *text;
	} names[] = {{"amp", "&"},   {"lt", "<"},    {"gt", ">"},
		     {"quot", "\""}, {"apos", "'"},  {"nbsp", " "},
		     {"ndash", "–"}, {"mdash", "—"}, {"rsquo", "’"},
		     {"lsquo", "‘"}, {"ldquo", "“"}, {"rdquo", "”"}};
	const char *end = memchr(s.p, ';', s.n < ENTITY ? s.n : ENTITY);
	struct str name;
	uint32_t cp = 0;
	char text[4];

	if (!end)
		return 0;
	name = (struct str){s.p + 1, (size_t)(end - s.p) - 1};
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (str_is(name, names[i].name)) {
			buf_addz(out, names[i].text);
			return name.n + 2;
		}
	if (name.n < 2 || name.p[0] != '#')
		return 0;
	for (size_t i = 1; i < name.n; i++) {
		if (!ascii_is_digit(name.p[i]) || cp > 0x10ffff)
			return 0;
		cp = cp * 10 + (uint32_t)(name.p[i] - '0');
	}
	if (cp < 0x20 || cp > 0x10ffff || (cp >= 0xd800 && cp < 0xe000))
		return 0;
	buf_add(out, text, utf8_put(text, cp));
	return name.n + 2;
}

/* The length of a tag, or 0: a '<' may be a word. It is sought only where the
 * last '>' is ahead, or a text of many '<' would be read as often. */
static size_t tag_length(struct str s, const char *last)
{
	const char *end;

	if (s.n < 2 || !last || s.p > last ||
	    (!ascii_is_letter(s.p[1]) && s.p[1] != '/' && s.p[1] != '!'))
		return 0;
	end = memchr(s.p, '>', s.n);
	return (size_t)(end - s.p) + 1;
}

static void put_blank(struct buf *out)
{
	if (out->len && out->s[out->len - 1] != ' ')
		buf_addc(out, ' ');
}

struct str session_plain(struct arena *a, struct str html)
{
	struct buf out = BUF_INIT;
	size_t end = html.n;
	const char *last;

	while (end && html.p[end - 1] != '>')
		end--;
	last = end ? html.p + end - 1 : NULL;
	while (html.n) {
		size_t n = html.p[0] == '<'   ? tag_length(html, last)
			   : html.p[0] == '&' ? put_entity(&out, html)
					      : 0;

		if (n && html.p[0] == '<') {
			put_blank(&out);
		} else if (!n) {
			n = 1;
			if ((unsigned char)html.p[0] <= ' ')
				put_blank(&out);
			else
				buf_addc(&out, html.p[0]);
		}
		html = str_skip(html, n);
	}
	return str_trim(buf_to_arena(&out, a));
}

/* A name, without "Chair:" in front of it. */
static void add_speaker(struct arena *a, struct node *list, struct str name)
{
	const char *colon = memchr(name.p, ':', name.n);
	struct person_name parts;
	struct buf plain = BUF_INIT;

	if (colon && colon - name.p < ROLE_MAX)
		name = str_trim(str_skip(name, (size_t)(colon - name.p) + 1));
	if (!name.n)
		return;
	name_split_text(name, STR_NONE, STR_NONE, &parts);
	name_plain(&plain, &parts);
	if (plain.len && !node_has(list, plain.s))
		node_put(a, list, NULL, arena_str(a, buf_str(&plain)));
	buf_release(&plain);
}

struct node *session_speakers(struct arena *a, struct str names)
{
	struct node *list = node_new(a, NODE_LIST);
	struct str line, name;

	while (str_line(&names, &line))
		while (str_split(&line, ';', &name))
			add_speaker(a, list, session_plain(a, name));
	return list->first ? list : NULL;
}
