#include "config.h"

#include "guard/guard_impl.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/text.h"
#include "base/utf8.h"

enum {
	OLD_AGE = 90, /* tells who it is */
	MAX_AGE = 129,
	YEAR_DIGITS = 4,
	ROW = 3, /* tokens in a row that are as in the title of a work */
};

/* The character at `i`, of *n bytes; 0 at the end. */
static inline uint32_t character(struct str s, size_t i, size_t *n)
{
	uint32_t cp = 0;

	*n = 1;
	if (i < s.n && !(s.p[i] & 0x80))
		return (unsigned char)s.p[i];
	*n = i < s.n ? utf8_next(str_skip(s, i), &cp) : 0;
	return cp;
}

/* ASCII, Arabic, full-width. */
static inline bool is_question_mark(uint32_t cp)
{
	return cp == '?' || cp == 0x61f || cp == 0xff1f;
}

/* Beyond ASCII all but the marks of Latin-1, dashes and quotes, and what is no
 * character. */
static inline bool is_letter(uint32_t cp)
{
	return cp < 0x80 ? ascii_is_letter((char)cp)
			 : cp >= 0xc0 && (cp < 0x2000 || cp > 0x206f) &&
				   cp != 0xfffd && !is_question_mark(cp);
}

/* Does a full stop after it belong to the word? */
static bool is_short_form(const struct guard_token *t)
{
	static const char *const words[] = {"dr", "mr", "mrs", "ms",  "prof",
					    "st", "vs", "no",  "etc", NULL};

	return t->text.n == 1 ? !t->number && t->text.p[0] != 'I'
			      : str_is_any(t->fold, words);
}

/* Does what is at `i`, no part of a word, end a sentence after `last`? A
 * newline does before an empty line or an item of a list. */
static bool ends_sentence(struct str s, size_t i,
			  const struct guard_token *last)
{
	size_t n, next = i + 1;
	uint32_t cp = character(s, i, &n), then = character(s, next, &n);

	if (cp == '.')
		return !is_letter(then) && (then < '0' || then > '9') &&
		       !is_short_form(last);
	if (cp != '\n')
		return cp == '!' || is_question_mark(cp);
	while (next < s.n && strchr(" \t\r", s.p[next]))
		next++;
	return next >= s.n || s.p[next] == '\n' ||
	       (strchr("-*>", s.p[next]) && next + 1 < s.n &&
		s.p[next + 1] == ' ');
}

/* The length of the word, number or mark at `i`, or 0. A mark is one of a row
 * of them, and none in `/?x=1`. */
static size_t token(struct str s, size_t i, bool starts)
{
	size_t n = 0, more;
	uint32_t cp;

	while (i + n < s.n && ascii_is_digit(s.p[i + n]))
		n++;
	if (n)
		return n;
	while (is_letter(cp = character(s, i + n, &more)))
		n += more;
	if (n || cp == '#')
		return n ? n : 1;
	if (starts || !is_question_mark(cp))
		return 0;
	n = more;
	cp = character(s, i + n, &more);
	return is_letter(cp) || cp == '=' || cp == '_' ? 0 : n;
}

static void add_token(struct guard_text *t, struct str text, uint32_t sentence)
{
	struct guard_token *k;
	size_t n;
	uint32_t cp = character(text, 0, &n);
	struct str first = {text.p, n};

	MEM_GROW(t->tokens, t->count, t->cap);
	k = &t->tokens[t->count++];
	*k = (struct guard_token){.text = text, .sentence = sentence};
	if (utf8_ascii(text) == text.n) {
		k->fold = arena_lower(&t->arena, text);
	} else {
		buf_clear(&t->buf);
		text_fold(&t->buf, is_question_mark(cp) ? STR("?") : text);
		k->fold = arena_str(&t->arena, buf_str(&t->buf));
	}
	k->number = ascii_is_digit(text.p[0]);
	k->capital = cp < 0x80 ? ascii_is_upper((char)cp)
			       : text_case(first) == TEXT_UPPER;
}

/* Adds the tokens of `s`, the first in that sentence; returns the last's. */
static uint32_t add_text(struct guard_text *t, struct str s, uint32_t sentence)
{
	size_t start = t->count, n;

	for (size_t i = 0; i < s.n; i += n ? n : 1) {
		n = token(s, i, t->count == start);
		if (n)
			add_token(t, (struct str){s.p + i, n}, sentence);
		if (t->count > start &&
		    (!n || str_is(t->tokens[t->count - 1].fold, "?")) &&
		    ends_sentence(s, i, &t->tokens[t->count - 1])) {
			start = t->count;
			sentence++;
		}
	}
	return sentence;
}

static uint64_t kind(const struct guard_text *t, const char *topic)
{
	return guard_topics(t->words, str_z(topic));
}

/* Are these numbers of at most so many digits, with `sep` between? */
static bool are_numbers(const struct guard_token *t, const char *digits,
			char sep)
{
	for (; t->number && t->text.n <= (size_t)(*digits - '0'); t++) {
		const char *end = t->text.p + t->text.n;

		if (!*++digits)
			return true;
		if (*end != sep || t[1].text.p != end + 1)
			return false;
	}
	return false;
}

static uint64_t number_kinds(const struct guard_text *t,
			     const struct guard_token *k)
{
	struct str s = k->text;
	char sep = k[1].number ? s.p[s.n] : ' ';
	uint64_t kinds = s.n <= 3 ? kind(t, "n") : 0;

	if (s.n <= 3 && str_number(s) >= OLD_AGE && str_number(s) <= MAX_AGE)
		kinds |= kind(t, "old");
	if (s.n > 3 || (k[1].number && strchr("- ", sep)))
		kinds |= kind(t, "id");
	if (s.n == 3 && k[2].text.n == 4 && are_numbers(k, "324", '-'))
		kinds |= kind(t, "ssn");
	if (strchr("-/.", sep) &&
	    (are_numbers(k, "224", sep) || are_numbers(k, "422", sep)))
		kinds |= kind(t, "ymd");
	return kinds;
}

/* So many tokens from the one at `i` on, as a text of its own. */
static struct str row_at(struct guard_text *t, size_t i, size_t n)
{
	if (n == 1)
		return t->tokens[i].fold;
	buf_clear(&t->buf);
	for (size_t k = i; k < i + n; k++) {
		buf_addstr(&t->buf, t->tokens[k].fold);
		buf_addc(&t->buf, ' ');
	}
	return buf_str(&t->buf);
}

/* Notes each `row` of tokens of a detail. A title that has a long number, which
 * a phone may have, is none. */
static void note_detail(struct guard_text *t, struct str detail, size_t row,
			uint64_t topics)
{
	size_t start = t->count;
	bool words = false, long_number = false;

	add_text(t, detail, 0);
	for (size_t i = start; i < t->count; i++) {
		words |= !t->tokens[i].number;
		long_number |= t->tokens[i].number &&
			       t->tokens[i].text.n > YEAR_DIGITS;
	}
	for (size_t i = start; i + row <= t->count; i++)
		if (row == 1 || !words || !long_number)
			str_map_add(&t->details,
				    arena_str(&t->arena, row_at(t, i, row)),
				    topics);
	t->count = start;
}

/* The same of what the maps have below the keys. */
static void note_details(struct guard_text *t, const struct node *const maps[2],
			 const char *keys, size_t row, uint64_t topics)
{
	struct str rest = str_z(keys), key;

	while (str_split(&rest, ' ', &key))
		for (int i = 0; i < 2; i++) {
			const struct node *list = node_get_str(maps[i], key);

			for (const struct node *n = NULL; node_each(list, &n);)
				note_detail(t, n->text, row, topics);
		}
}

static void note_studied(struct guard_text *t, const struct node *list)
{
	size_t start = t->count;

	for (const struct node *n = NULL; node_each(list, &n);)
		if (n->text.n)
			add_text(t, n->text, 0);
	for (size_t i = start; i < t->count; i++)
		str_map_add(&t->studied, t->tokens[i].fold, 0);
	t->count = start;
}

/* What is illness in the life of others is work to those who write of it. */
static void mark_studied(struct guard_text *t, const struct node *const maps[2])
{
	static const char *const keys[] = {"interests", "hooks", "publications",
					   "research", NULL};
	const struct node *entry = NULL;

	for (const char *const *key = keys; *key; key++)
		for (int i = 0; i < 2; i++)
			note_studied(t, node_get_str(maps[i], str_z(*key)));
	while (node_each(node_get(maps[0], "log"), &entry))
		note_studied(t, node_get(entry, "topics"));
	for (size_t i = 0; i < t->count; i++)
		t->tokens[i].studied =
			str_map_find(&t->studied, t->tokens[i].fold) !=
			STR_MAP_NONE;
}

/* Marks what is as in a detail: a capitalized word of a name, some tokens of
 * the title of a work. */
static void mark_details(struct guard_text *t)
{
	for (size_t i = 0; i + 2 < t->count; i++) {
		struct guard_token *k = &t->tokens[i];
		size_t topics = k->capital ? str_map_find(&t->details, k->fold)
					   : STR_MAP_NONE;

		if (topics != STR_MAP_NONE && (topics || !is_short_form(k))) {
			k->own = true;
			k->topics |= topics;
		}
		if (str_map_find(&t->details, row_at(t, i, ROW)) !=
		    STR_MAP_NONE)
			k[0].own = k[1].own = k[2].own = true;
	}
}

void guard_text_init(struct guard_text *t, const struct guard_case *c)
{
	const struct node *const maps[2] = {c->record ? c->record->root : NULL,
					    c->me};
	uint32_t last;

	*t = (struct guard_text){
		.words = c->words, .whole = BUF_INIT, .buf = BUF_INIT};
	buf_addstr(&t->whole, c->subject);
	buf_addz(&t->whole, "\n\n");
	buf_addstr(&t->whole, c->body);
	last = add_text(t, buf_str(&t->whole), 0);
	/* two more end them, which nothing is like */
	add_text(t, STR("# #"), last + 1);
	note_details(t, maps, "institution program", 1, kind(t, "them"));
	note_details(t, maps,
		     "name given family nickname greeting city state country "
		     "school department",
		     1, 0);
	note_details(t, maps, "hooks publications research phone birthday", ROW,
		     0);
	mark_details(t);
	t->count -= 2;
	if (!c->at)
		mark_studied(t, maps);
	for (size_t i = t->count; i-- > 0;) {
		struct guard_token *k = &t->tokens[i];
		uint32_t *first = &t->first[guard_start(k->fold)];
		size_t n;

		k->next = *first;
		*first = (uint32_t)(i + 1);
		if (k->own)
			continue;
		character(k->text, 0, &n);
		if (k->number)
			k->topics |= number_kinds(t, k);
		else if (k->capital && k->text.n > n &&
			 !ascii_is_upper(k->text.p[k->text.n - 1]))
			k->topics |= kind(t, "cap");
		t->questions += str_is(k->fold, "?") &&
				k->text.p > t->whole.s + c->subject.n;
	}
}

void guard_text_release(struct guard_text *t)
{
	arena_release(&t->arena);
	buf_release(&t->whole);
	buf_release(&t->buf);
	free(t->tokens);
	str_map_release(&t->details);
	str_map_release(&t->studied);
}
