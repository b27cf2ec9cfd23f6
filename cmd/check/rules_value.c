#include "config.h"

#include "check_impl.h"

#include "base/ascii.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "model/typed.h"
#include "value/date.h"
#include "value/message.h"

enum {
	YEAR_MIN = 1950,
	YEAR_MAX = 2099,
};

/* Who speaks may have no file: then it is a name, which has a blank. */
static bool is_name(const struct field *f, const struct node *n)
{
	return strcmp(f->name, "sessions.speakers") == 0 &&
	       memchr(n->text.p, ' ', n->text.n);
}

/* An id that no file of the network has; what it may have meant is looked for
 * at the end, once for each. */
void rule_reference(const struct look *l, const struct field *f,
		    const struct node *n)
{
	struct seen *s = l->seen;

	if (!l->check->root || !n->text.n || is_name(f, n) ||
	    str_map_find(&l->check->ids, n->text) != STR_MAP_NONE)
		return;
	MEM_GROW(s->missing, s->missing_count, s->missing_cap);
	s->missing[s->missing_count++] =
		(struct seen_id){mem_strndup(n->text.p, n->text.n), n->pos,
				 schema_named_kind(f)};
}

static bool is_two_addresses(struct str s)
{
	const char *at = memchr(s.p, '@', s.n);

	return at && memchr(at + 1, '@', s.n - (size_t)(at + 1 - s.p));
}

struct str address_in(struct str s)
{
	const char *open = memchr(s.p, '<', s.n);
	struct str inner = STR_NONE;

	if (str_case_starts(s, STR("mailto:")))
		inner = str_skip(s, sizeof("mailto:") - 1);
	else if (open && s.p[s.n - 1] == '>')
		inner = (struct str){open + 1, s.n - (size_t)(open - s.p) - 2};
	return message_is_address(inner) ? inner : STR_NONE;
}

void rule_address(const struct look *l, const struct field *f,
		  const struct node *n)
{
	struct str s, inner;
	struct buf lower = BUF_INIT;

	if (strcmp(f->name, "email") != 0)
		return;
	s = str_trim(n->text);
	if (!s.n || (is_two_addresses(s) && several_mark(f, n, l->raw)))
		return;
	inner = address_in(s);
	if (message_is_address(s)) {
		buf_addlower(&lower, s);
		if (l->record->kind == RECORD_CONTACT)
			look_remember(l, SEEN_ADDRESS, buf_str(&lower), n->pos);
		buf_release(&lower);
	} else if (inner.n) {
		look_say(l, n->pos,
			 "'%.*s' is more than an address; write only '%.*s'",
			 STR_ARG(s), STR_ARG(inner));
	} else {
		look_say(l, n->pos,
			 "'%.*s' is not an address; write it as "
			 "'ann@example.org'",
			 STR_ARG(s));
	}
}

char several_mark(const struct field *f, const struct node *n, struct str raw)
{
	/* what is within quotes in a list is meant so */
	bool meant =
		!n->key.n && n->begin < raw.n && strchr("\"'", raw.p[n->begin]);

	if (!(f->flags & FIELD_ITEMS) || meant)
		return '\0';
	for (const char *mark = ";,"; *mark; mark++)
		if (memchr(n->text.p, *mark, n->text.n))
			return *mark;
	/* only addresses have blanks between them and none within */
	return strcmp(f->name, "email") == 0 && is_two_addresses(n->text) &&
			       memchr(n->text.p, ' ', n->text.n)
		       ? ' '
		       : '\0';
}

void rule_several(const struct look *l, const struct field *f,
		  const struct node *n)
{
	char mark = several_mark(f, n, l->raw);
	struct str rest = n->text, piece;
	struct buf list = BUF_INIT;

	if (!mark)
		return;
	for (size_t i = 0; typed_item(&rest, mark, i, &piece); i++)
		if (piece.n)
			buf_addf(&list, "%s%.*s", list.len ? ", " : "",
				 STR_ARG(piece));
	look_say(l, n->pos,
		 "this looks like several values; write a list: [%s]",
		 list.s ? list.s : "");
	buf_release(&list);
}

void rule_days(const struct look *l, const struct field *f,
	       const struct node *n)
{
	int day = day_parse(n->text), year, month, mday;

	(void)f;
	if (day == DAY_NONE)
		return;
	day_to_civil(day, &year, &month, &mday);
	if (year < YEAR_MIN || year > YEAR_MAX)
		look_say(l, n->pos,
			 "the year of '%.*s' is unlikely; write the day as "
			 "2026-05-18",
			 STR_ARG(n->text));
}

static bool opens_curly(struct str s)
{
	static const char *const marks[] = {"“", "”", "„", "‘", "’"};
	bool opens = false;

	/* all begin with one byte, which few texts do */
	if (!s.n || s.p[0] != *marks[0])
		return false;
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		opens |= str_starts(s, str_z(marks[i]));
	return opens;
}

static bool closes_curly(struct str s)
{
	static const char *const marks[] = {"”", "“", "’", "‘"};
	bool closes = false;

	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		closes |= str_ends(s, str_z(marks[i]));
	return closes;
}

struct str between_curly_quotes(struct str s)
{
	const size_t n = sizeof("“") - 1;

	if (!opens_curly(s))
		return STR_NONE;
	s = str_skip(s, n);
	if (closes_curly(s))
		s.n -= n;
	return str_trim(s);
}

/* In a sentence they are as good as any; around a value they are part of it,
 * and a comma between them has parted it in two. */
void rule_quotes(const struct look *l, const struct field *f,
		 const struct node *n)
{
	if (!opens_curly(n->text))
		return;
	if (!n->key.n && !closes_curly(n->text))
		look_say(l, n->pos,
			 "curly quotes do not keep this text together; write "
			 "straight ones");
	else if (!(f->flags & FIELD_PROSE))
		look_say(l, n->pos,
			 "curly quotes are part of the value; write straight "
			 "ones, or none: %.*s",
			 STR_ARG(between_curly_quotes(n->text)));
}

/* A zero-width joiner or non-joiner between two letters of a script that has
 * them: neither letter is ASCII. */
static bool is_joiner(struct str s, size_t at)
{
	return str_is((struct str){s.p + at, 2}, "\xe2\x80") && at > 0 &&
	       (s.p[at + 2] == '\x8c' || s.p[at + 2] == '\x8d') &&
	       (unsigned char)s.p[at - 1] >= 0x80 && at + 3 < s.n &&
	       (unsigned char)s.p[at + 3] >= 0x80;
}

size_t find_invisible(struct str s, const char **name)
{
	size_t at = utf8_find_invisible(s, name);

	while (at < s.n && is_joiner(s, at))
		at += 3 + utf8_find_invisible(str_skip(s, at + 3), name);
	return at;
}

struct pos look_pos(const struct look *l, size_t byte, struct pos pos,
		    size_t from)
{
	size_t line = from;

	for (size_t i = from; i < byte; i++)
		if (l->raw.p[i] == '\n') {
			pos.line++;
			line = i + 1;
			pos.col = 1;
		}
	pos.col += (uint32_t)utf8_count(
		(struct str){l->raw.p + line, byte - line});
	return pos;
}

void rule_invisible(const struct look *l, const struct field *f,
		    const struct node *n)
{
	const char *name;
	struct str raw;
	size_t at;

	if (l->clear || (f->flags & FIELD_PROSE) || n->end > l->raw.n ||
	    find_invisible(n->text, &name) == n->text.n)
		return;
	raw = (struct str){l->raw.p + n->begin, n->end - n->begin};
	at = find_invisible(raw, &name);
	look_say(l,
		 at < raw.n ? look_pos(l, n->begin + at, n->pos, n->begin)
			    : n->pos,
		 "a %s in the value; write a plain space, or delete it",
		 name ? name : "character that cannot be seen");
}
