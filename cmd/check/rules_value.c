#include "config.h"

#include "check_impl.h"

#include "base/ascii.h"
#include "value/date.h"
#include "value/message.h"

static bool is_field(const struct field *f, const char *name)
{
	return strcmp(f->name, name) == 0;
}

/* An id that no file of the network has. */
void rule_reference(const struct look *l, const struct field *f,
		    const struct node *n)
{
	const struct str_map *ids = &l->check->ids;
	struct suggestion s;

	if (f->type != FIELD_ID || !l->check->root || !n->text.n ||
	    str_map_find(ids, n->text) != STR_MAP_NONE)
		return;
	s = suggest_for(n->text);
	for (size_t i = 0; i < ids->size; i++)
		if (ids->slots[i].key.p)
			suggest_offer(&s, ids->slots[i].key);
	if (s.name.p)
		look_say(l, n->pos,
			 "no file of this network has the id '%.*s'; did you "
			 "mean '%.*s'?",
			 STR_ARG(n->text), STR_ARG(s.name));
	else
		look_say(l, n->pos,
			 "no file of this network has the id '%.*s'; write the "
			 "name of a file without '.yaml'",
			 STR_ARG(n->text));
}

/* Is there a second '@' after a comma, semicolon or blank? */
static bool is_two_addresses(struct str s)
{
	const char *at = memchr(s.p, '@', s.n);

	return at && memchr(at + 1, '@', s.n - (size_t)(at + 1 - s.p));
}

/* What is between '<' and '>' at the end. */
static struct str in_brackets(struct str s)
{
	const char *open = memchr(s.p, '<', s.n);

	if (!open || s.p[s.n - 1] != '>')
		return STR_NONE;
	return (struct str){open + 1, s.n - (size_t)(open - s.p) - 2};
}

void rule_address(const struct look *l, const struct field *f,
		  const struct node *n)
{
	struct str s = str_trim(n->text), inner;
	struct buf lower = BUF_INIT;

	if (!is_field(f, "email") || is_two_addresses(s) || !s.n)
		return;
	if (message_is_address(s)) {
		buf_addlower(&lower, s);
		if (l->record->kind == RECORD_CONTACT)
			look_remember(l, SEEN_ADDRESS, buf_str(&lower), n->pos);
		buf_release(&lower);
		return;
	}
	inner = in_brackets(s);
	if (!inner.n && str_case_starts(s, STR("mailto:")))
		inner = str_skip(s, 7);
	if (message_is_address(inner))
		look_say(l, n->pos,
			 "'%.*s' is more than an address; write only '%.*s'",
			 STR_ARG(s), STR_ARG(inner));
	else
		look_say(l, n->pos,
			 "'%.*s' is not an address; write it as "
			 "'ann@example.org'",
			 STR_ARG(s));
}

/* Lists of short items: what has a comma in it is hardly one item. */
static bool holds_items(const struct field *f)
{
	static const char *const names[] = {
		"email",      "phone",   "interests",         "languages",
		"mentor",     "open_to", "permission",        "tags",
		"log.topics", "log.ask", "log.open_to",       "usce_kinds",
		"meet",       "visas",   "sessions.speakers",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (is_field(f, names[i]))
			return true;
	return false;
}

void rule_several(const struct look *l, const struct field *f,
		  const struct node *n)
{
	char mark = memchr(n->text.p, ';', n->text.n) ? ';' : ',';
	const char *at = memchr(n->text.p, mark, n->text.n);
	struct str rest = n->text, piece;
	struct buf list = BUF_INIT;

	if (!at || !(f->flags & FIELD_LIST) || !holds_items(f))
		return;
	while (str_split(&rest, mark, &piece))
		if (piece.n)
			buf_addf(&list, "%s%.*s", list.len ? ", " : "[",
				 STR_ARG(piece));
	look_say(l, n->pos, "this looks like several values; write a list: %s]",
		 list.s ? list.s : "[");
	buf_release(&list);
}

void rule_days(const struct look *l, const struct field *f,
	       const struct node *n)
{
	int day, year, month, mday;

	if (f->type != FIELD_DAY)
		return;
	day = day_parse(n->text);
	if (day == DAY_NONE)
		return;
	day_to_civil(day, &year, &month, &mday);
	if (year < 1950 || year > 2099)
		look_say(l, n->pos,
			 "the year of '%.*s' is unlikely; write the day as "
			 "2026-05-18",
			 STR_ARG(n->text));
}
