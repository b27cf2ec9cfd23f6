#include "config.h"

#include "guard/guard_impl.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/text.h"

enum {
	OLD_AGE = 90, /* tells who it is */
	MAX_AGE = 129,
};

/* The length of a question mark at `i`, or 0: ASCII, Arabic, full-width. */
static size_t question_mark(struct str s, size_t i)
{
	static const struct str marks[] = {STR_INIT("?"), STR_INIT("\xd8\x9f"),
					   STR_INIT("\xef\xbc\x9f")};

	if (i >= s.n || (s.p[i] != '?' && !(s.p[i] & 0x80)))
		return 0;
	for (size_t k = 0; k < 3; k++)
		if (str_starts(str_skip(s, i), marks[k]))
			return marks[k].n;
	return 0;
}

/* The length of the letter at `i`, or 0: beyond ASCII all but marks, quotes,
 * dashes and the blank of Latin-1. */
static size_t letter(struct str s, size_t i)
{
	unsigned char c = i < s.n ? (unsigned char)s.p[i] : 0;
	size_t n = 1;

	if (c < 0xc0)
		return ascii_is_letter((char)c);
	if (question_mark(s, i) || i + 1 == s.n ||
	    (c == 0xe2 && s.p[i + 1] == '\x80') ||
	    (c == 0xc2 && strchr("\xa0\xab\xbb", s.p[i + 1])))
		return 0;
	while (i + n < s.n && (s.p[i + n] & 0xc0) == 0x80)
		n++;
	return n;
}

/* Does a full stop after it belong to the word? */
static bool is_short_form(const struct guard_token *t)
{
	struct str rest = STR("dr mr mrs ms prof st vs no etc"), one;

	while (str_split(&rest, ' ', &one))
		if (str_eq(t->fold, one))
			return true;
	return t->text.n == 1 && !t->number && t->text.p[0] != 'I';
}

/* Does what is at `i`, no part of a word, end a sentence after `last`? A
 * newline does before an empty line or an item of a list. */
static bool ends_sentence(struct str s, size_t i,
			  const struct guard_token *last)
{
	size_t next = i + 1;

	if (s.p[i] == '.')
		return !letter(s, next) &&
		       !(next < s.n && ascii_is_digit(s.p[next])) &&
		       !is_short_form(last);
	if (s.p[i] != '\n')
		return s.p[i] == '!' || question_mark(s, i);
	while (next < s.n && strchr(" \t\r", s.p[next]))
		next++;
	return next >= s.n || s.p[next] == '\n' ||
	       (strchr("-*>", s.p[next]) && next + 1 < s.n &&
		s.p[next + 1] == ' ');
}

static bool is_capital(struct str s, size_t i)
{
	size_t n = letter(s, i);

	return n == 1 ? ascii_is_upper(s.p[i])
		      : n && text_case((struct str){s.p + i, n}) == TEXT_UPPER;
}

static void add_token(struct guard_text *t, struct str text, uint32_t sentence)
{
	struct guard_token k = {.text = text, .sentence = sentence};
	struct buf *fold = &t->fold;

	buf_clear(fold);
	if (question_mark(text, 0))
		buf_addc(fold, '?');
	else
		text_fold(fold, text);
	k.fold = fold->len ? arena_str(&t->arena, buf_str(fold)) : STR("");
	k.number = ascii_is_digit(text.p[0]);
	k.capital = is_capital(text, 0);
	MEM_GROW(t->tokens, t->count, t->cap);
	t->tokens[t->count++] = k;
}

/* The length of the word, number or mark at `i`, or 0. A mark is one of a row
 * of them, and none in `/?x=1`. */
static size_t token(struct str s, size_t i, bool starts)
{
	size_t n = 0, more;

	while (i + n < s.n && ascii_is_digit(s.p[i + n]))
		n++;
	if (n)
		return n;
	while ((more = letter(s, i + n)))
		n += more;
	if (n || s.p[i] == '#')
		return n ? n : 1;
	n = question_mark(s, i);
	return starts || letter(s, i + n) ||
			       (i + n < s.n && strchr("=_", s.p[i + n]))
		       ? 0
		       : n;
}

/* Adds the tokens of `s`, the first in that sentence; returns the last's. */
static uint32_t add_text(struct guard_text *t, struct str s, uint32_t sentence)
{
	bool starts = true; /* has the sentence no token yet? */

	for (size_t i = 0, n; i < s.n; i += n ? n : 1) {
		n = token(s, i, starts);
		if (n) {
			add_token(t, (struct str){s.p + i, n}, sentence);
			starts = false;
		}
		if (!starts && (!n || question_mark(s, i)) &&
		    ends_sentence(s, i, &t->tokens[t->count - 1])) {
			starts = true;
			sentence++;
		}
	}
	return sentence;
}

static uint64_t kind(const char *topic)
{
	return guard_bit(guard_topic(str_z(topic)));
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

static uint64_t number_kinds(const struct guard_token *t)
{
	struct str s = t->text;
	char sep = t[1].number ? s.p[s.n] : ' ';
	uint64_t kinds = s.n <= 3 ? kind("n") : 0;

	if (s.n <= 3 && str_number(s) >= OLD_AGE && str_number(s) <= MAX_AGE)
		kinds |= kind("old");
	if (s.n > 3 || (t[1].number && strchr("- ", sep)))
		kinds |= kind("id");
	if (s.n == 3 && t[2].text.n == 4 && are_numbers(t, "324", '-'))
		kinds |= kind("ssn");
	if (strchr("-/.", sep) &&
	    (are_numbers(t, "224", sep) || are_numbers(t, "422", sep)))
		kinds |= kind("ymd");
	return kinds;
}

/* Marks what is as in a detail: a capitalized word of one that names, any
 * three tokens of one that does not. */
static void mark_detail(struct guard_text *t, struct str detail, bool names,
			uint64_t topics)
{
	const size_t end = t->count;

	add_text(t, detail, 0);
	for (size_t k = end; k + (names ? 1 : 3) <= t->count; k++) {
		const struct guard_token *word = &t->tokens[k];
		uint32_t i = t->first[guard_start(word->fold)];

		for (struct guard_token *same; i; i = same->next) {
			same = &t->tokens[i - 1];
			if (!str_eq(same->fold, word->fold))
				continue;
			if (names && same->capital &&
			    (topics || !is_short_form(same))) {
				same->own = true;
				same->topics |= topics;
			} else if (!names &&
				   str_eq(same[1].fold, word[1].fold) &&
				   str_eq(same[2].fold, word[2].fold)) {
				same[0].own = same[1].own = same[2].own = true;
			}
		}
	}
	t->count = end;
}

/* The details of what the maps have below the keys. */
static void mark_details(struct guard_text *t, const struct node *const maps[2],
			 const char *keys, bool names, uint64_t topics)
{
	struct str rest = str_z(keys), key;

	while (str_split(&rest, ' ', &key))
		for (int i = 0; i < 2; i++) {
			const struct node *list = node_get_str(maps[i], key);

			for (const struct node *n = NULL; node_each(list, &n);)
				mark_detail(t, n->text, names, topics);
		}
}

void guard_text_init(struct guard_text *t, const struct guard_case *c)
{
	const struct node *const maps[2] = {c->record ? c->record->root : NULL,
					    c->me};
	uint32_t last;

	*t = (struct guard_text){.whole = BUF_INIT, .fold = BUF_INIT};
	buf_addstr(&t->whole, c->subject);
	buf_addz(&t->whole, "\n\n");
	buf_addstr(&t->whole, c->body);
	last = add_text(t, buf_str(&t->whole), 0);
	/* two more end them, which nothing is like */
	add_text(t, STR("# #"), last + 1);
	for (size_t i = t->count - 2; i-- > 0;) {
		uint32_t *first = &t->first[guard_start(t->tokens[i].fold)];

		t->tokens[i].next = *first;
		*first = (uint32_t)(i + 1);
	}
	mark_details(t, maps, "institution program", true, kind("them"));
	mark_details(t, maps,
		     "name given family nickname greeting city state country "
		     "school department",
		     true, 0);
	mark_details(t, maps, "hooks publications research phone birthday",
		     false, 0);
	t->count -= 2;
	for (size_t i = 0; i < t->count; i++) {
		struct guard_token *k = &t->tokens[i];

		if (k->own)
			continue;
		if (k->number)
			k->topics |= number_kinds(k);
		else if (k->capital && letter(k->text, letter(k->text, 0)) &&
			 !is_capital(k->text, k->text.n - 1))
			k->topics |= kind("cap");
		t->questions += str_is(k->fold, "?") &&
				k->text.p > t->whole.s + c->subject.n;
	}
}

void guard_text_release(struct guard_text *t)
{
	arena_release(&t->arena);
	buf_release(&t->whole);
	buf_release(&t->fold);
	free(t->tokens);
}
