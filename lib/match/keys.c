#include "config.h"

#include "match/match_impl.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/text.h"
#include "model/fact.h"
#include "model/name.h"

enum {
	WORDS = 16, /* of a name; the others are not looked at */
};

void match_key_start(struct buf *out, enum key_type type,
		     const struct record *r)
{
	buf_clear(out);
	buf_addc(out, (char)type);
	buf_addc(out, (char)('0' + r->kind));
}

/* Is it `name`, or that and a number: "ann-lee-2"? */
static bool is_numbered(struct str id, struct str name)
{
	if (!name.n || !str_starts(id, name))
		return false;
	id = str_skip(id, name.n);
	return !id.n || (id.p[0] == '-' && str_number(str_skip(id, 1)) >= 0);
}

bool match_id_is_own(const struct record *r)
{
	struct buf plain = BUF_INIT, slug = BUF_INIT;
	bool own;

	/* somebody may have written the title, too */
	text_slug(&slug, record_text(r, "name"));
	name_slug_of(&plain, r);
	own = r->id.n && !is_numbered(r->id, buf_str(&slug)) &&
	      !is_numbered(r->id, buf_str(&plain)) &&
	      !is_numbered(r->id, str_z(record_kind_name(r->kind)));
	buf_release(&plain);
	buf_release(&slug);
	return own;
}

/* Of addresses only the case is ignored. False when it is none. */
bool match_key_address(struct buf *out, const struct record *r, struct str s)
{
	ptrdiff_t at;

	s = str_trim(s);
	if (str_starts(s, STR("mailto:")))
		s = str_skip(s, 7);
	at = str_find(s, STR("@"));
	if (at <= 0 || (size_t)at == s.n - 1)
		return false;
	match_key_start(out, KEY_ADDRESS, r);
	buf_addlower(out, s);
	return true;
}

/* Of linkedin.com only "/in/NAME" is a person's; what follows is a page of it,
 * or its language. False for a page of anyone else. */
static bool cut_profile(struct buf *link, size_t start)
{
	static const char profile[] = "linkedin.com/in/";
	size_t n = sizeof(profile) - 1;
	struct str s = {link->s + start, link->len - start};
	const char *slash;

	if (!str_starts(s, STR("linkedin.com/")))
		return true;
	if (!str_starts(s, str_z(profile)) || s.n == n)
		return false;
	slash = memchr(s.p + n, '/', s.n - n);
	if (slash)
		link->len = (size_t)(slash - link->s);
	return true;
}

/*
 * A link without scheme, "www." or a country before the host, query, fragment
 * and last slash; in lower case and without %XX.
 */
bool match_key_link(struct buf *out, const struct record *r, struct str s)
{
	static const char site[] = "linkedin.com";
	size_t n = 0, scheme, skip = 0;

	s = str_trim(s);
	scheme = str_find(s, STR("://")) < 0
			 ? 0
			 : (size_t)str_find(s, STR("://")) + 3;
	s = str_skip(s, scheme);
	while (n < s.n && s.p[n] != '?' && s.p[n] != '#')
		n++;
	while (n && s.p[n - 1] == '/')
		n--;
	if (!n || !memchr(s.p, '/', n))
		return false;
	match_key_start(out, KEY_LINK, r);
	for (size_t i = 0; i < n; i++) {
		struct str rest = {s.p + i + 1, n - i - 1};
		int byte = s.p[i] == '%' ? ascii_hex_byte(rest) : -1;

		buf_addc(out, byte < 0 ? ascii_lower(s.p[i]) : (char)byte);
		i += byte < 0 ? 0 : 2;
	}
	if (str_starts((struct str){out->s + 2, out->len - 2}, STR("www.")))
		skip = 4;
	else if (str_find(buf_str(out), STR(".linkedin.com/")) >= 0)
		skip = (size_t)str_find(buf_str(out), str_z(site)) - 2;
	memmove(out->s + 2, out->s + 2 + skip, out->len - 2 - skip + 1);
	out->len -= skip;
	return cut_profile(out, 2);
}

/* The ACGME number or NRMP code of a program; what is none is no key. */
bool match_key_number(struct buf *out, const struct record *r,
		      const char *field, struct str s)
{
	struct buf hint = BUF_INIT;
	bool good = fact_check(schema_find(str_z(field)), s, &hint) && s.n > 8;

	buf_release(&hint);
	if (!good)
		return false;
	match_key_start(out, KEY_NUMBER, r);
	buf_addz(out, field);
	buf_addstr(out, s);
	return true;
}

struct str match_place(const struct record *r)
{
	struct str place = record_text(r, "institution");

	if (!place.n && r->kind == RECORD_PROGRAM)
		place = record_text(r, "city");
	return place;
}

bool match_link(struct buf *out, struct str link)
{
	const struct record contact = {.kind = RECORD_CONTACT};

	return match_key_link(out, &contact, link);
}

/* "O'Brien" is "OBrien". */
static void fold_name(struct buf *out, struct str name)
{
	size_t len = out->len;

	name_fold(out, name);
	for (size_t i = len; i < out->len; i++)
		if (out->s[i] != '\'')
			out->s[len++] = out->s[i];
	out->len = len;
}

/* Given and family name; `mark` comes before Jr. and the like. */
static void fold_person(struct buf *out, const struct record *r, char mark)
{
	struct person_name name;
	const char *generation;

	name_split(r, &name);
	/* 李明 is one word, whether or not its parts are known */
	if (name.given.n && name.family.n &&
	    name.whole.n == name.given.n + name.family.n) {
		name.family = name.whole;
		name.given = STR_NONE;
	}
	fold_name(out, name.given);
	buf_addc(out, ' ');
	fold_name(out, name.family);
	/* degrees tell nobody apart, but Jr. and III do */
	generation = name_generation(name.suffix);
	if (generation) {
		buf_addc(out, mark);
		name_fold(out, str_z(generation));
	}
}

/* What a firm is in law says nothing of which it is. */
static const char *const legal_forms[] = {
	"inc",  "incorporated", "llc",  "pllc",  "llp", "lp",
	"ltd",  "limited",      "pc",   "plc",   "pa",  "co",
	"corp", "corporation",  "gmbh", "ggmbh", "ag",  "ev",
	"sa",   "sas",          "srl",  "spa",   "bv",  "nv",
	"ab",   "oy",           "as",   "pty",   "&",   NULL,
};

/* Takes legal forms off the end of `out`, as far as a word before `from` is
 * left: "bayview medical inc" is "bayview medical". */
static void cut_legal_forms(struct buf *out, size_t from)
{
	for (;;) {
		size_t n = out->len;

		while (n > from && out->s[n - 1] != ' ')
			n--;
		if (n <= from ||
		    !str_is_any((struct str){out->s + n, out->len - n},
				legal_forms))
			break;
		out->len = n - 1;
	}
}

/* Alone they name no institution. */
static const char *const common_words[] = {
	"of",         "and",        "at",        "the",       "for",
	"university", "hospital",   "hospitals", "medical",   "center",
	"college",    "school",     "medicine",  "health",    "healthcare",
	"system",     "clinic",     "clinics",   "general",   "institute",
	"department", "psychiatry", "program",   "community", "regional",
	"residency",  "teaching",   "national",  "state",     NULL,
};

/* Without its legal form and "The", a blank before each word and at the end. */
static void fold_place(struct buf *out, struct str place)
{
	struct buf folded = BUF_INIT;
	struct str rest;

	name_fold(&folded, place);
	cut_legal_forms(&folded, 0);
	rest = buf_str(&folded);
	if (str_starts(rest, STR("the ")))
		rest = str_skip(rest, 4);
	buf_addf(out, " %.*s ", STR_ARG(rest));
	buf_release(&folded);
}

static bool is_common(struct str place)
{
	struct str word;

	while (str_split(&place, ' ', &word))
		if (word.n && !str_is_any(word, common_words))
			return false;
	return true;
}

bool match_places_agree(struct str a, struct str b)
{
	struct buf x = BUF_INIT, y = BUF_INIT;
	const struct buf *part = &x, *whole = &y;
	bool agree;

	fold_place(&x, a);
	fold_place(&y, b);
	if (x.len > y.len) {
		part = &y;
		whole = &x;
	}
	agree = part->len == whole->len
			? str_eq(buf_str(part), buf_str(whole))
			: !is_common(buf_str(part)) &&
				  str_find(buf_str(whole), buf_str(part)) >= 0;
	buf_release(&x);
	buf_release(&y);
	return agree;
}

/* Of a person without title and degrees. False when no name is left. */
bool match_key_name(struct buf *out, const struct record *r, bool whole)
{
	size_t from;

	match_key_start(out, whole ? KEY_WHOLE : KEY_NAME, r);
	from = out->len;
	if (r->kind == RECORD_CONTACT)
		fold_person(out, r, ' ');
	else
		name_fold(out, record_text(r, "name"));
	/* of signs alone: a person's could be anybody's */
	if (out->len == from && r->kind != RECORD_CONTACT)
		buf_addstr(out, str_trim(record_text(r, "name")));
	if (out->len <= from + (r->kind == RECORD_CONTACT))
		return false;
	if (whole) {
		buf_addc(out, '\n');
		from = out->len;
		name_fold(out, match_place(r));
		cut_legal_forms(out, from);
	}
	return true;
}

bool match_key_first(struct buf *out, const struct record *r)
{
	struct person_name name;
	struct str given, middle;

	if (r->kind != RECORD_CONTACT)
		return false;
	name_split(r, &name);
	str_cut(name.given, ' ', &given, &middle);
	match_key_start(out, KEY_FIRST, r);
	fold_name(out, given);
	buf_addc(out, ' ');
	fold_name(out, name.family);
	return given.n > 0;
}

struct str match_name_words(struct arena *a, const struct record *r)
{
	struct buf out = BUF_INIT;

	if (r->kind != RECORD_CONTACT)
		return STR_NONE;
	fold_person(&out, r, ',');
	for (size_t i = 0; i < out.len; i++)
		if (out.s[i] == '-')
			out.s[i] = ' ';
	return str_trim(buf_to_arena(&out, a));
}

bool match_name_is_latin(struct str words)
{
	size_t i = 0;

	while (i < words.n && !ascii_is_letter(words.p[i]))
		i++;
	return i < words.n;
}

static size_t split_words(struct str s, struct str *words)
{
	size_t count = 0;
	struct str word;

	while (count < WORDS && str_split(&s, ' ', &word))
		if (word.n)
			words[count++] = word;
	return count;
}

static int by_text(const void *a, const void *b)
{
	const struct str *x = a, *y = b;

	return str_cmp(*x, *y);
}

bool match_key_words(struct buf *out, const struct record *r)
{
	struct arena a = ARENA_INIT;
	struct str words[WORDS];
	size_t count = split_words(match_name_words(&a, r), words);

	qsort(words, count, sizeof(*words), by_text);
	match_key_start(out, KEY_WORDS, r);
	for (size_t i = 0; i < count; i++) {
		buf_addstr(out, words[i]);
		buf_addc(out, ' ');
	}
	arena_release(&a);
	return count > 1;
}

/* Has each word of `a` one of its own in `b` that begins so, or, with `either`,
 * that it begins with? *same: is one of them the very same? */
static bool has_words(const struct str *a, size_t a_count, const struct str *b,
		      size_t b_count, bool either, bool *same)
{
	bool used[WORDS] = {false};

	*same = false;
	for (size_t i = 0; i < a_count; i++) {
		size_t k = 0;

		while (k < b_count &&
		       (used[k] || !(str_starts(b[k], a[i]) ||
				     (either && str_starts(a[i], b[k])))))
			k++;
		if (k == b_count)
			return false;
		used[k] = true;
		*same |= a[i].n > 1 && str_eq(a[i], b[k]);
	}
	return true;
}

static struct str cut_generation(struct str *words)
{
	struct str mark;

	str_cut(*words, ',', words, &mark);
	return mark;
}

bool match_name_is_short(struct str a, struct str b)
{
	struct str x[WORDS], y[WORDS];
	struct str a_mark = cut_generation(&a), b_mark = cut_generation(&b);
	size_t x_count = split_words(a, x), y_count = split_words(b, y);
	bool same;

	return has_words(x, x_count, y, y_count, false, &same) &&
	       (!a_mark.n || str_eq(a_mark, b_mark));
}

/* A record without words, as one that is not a contact, agrees with all. */
bool match_names_agree(struct str a, struct str b)
{
	struct str x[WORDS], y[WORDS];
	struct str a_mark = cut_generation(&a), b_mark = cut_generation(&b);
	size_t x_count = split_words(a, x), y_count = split_words(b, y);
	bool same, found;

	if (a_mark.n && b_mark.n && !str_eq(a_mark, b_mark))
		return false;
	if (!x_count || !y_count || str_eq(a, b))
		return true;
	found = x_count <= y_count
			? has_words(x, x_count, y, y_count, true, &same)
			: has_words(y, y_count, x, x_count, true, &same);
	return found && same;
}
