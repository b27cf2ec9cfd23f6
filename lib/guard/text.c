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

/* A text, token by token. */
struct tokens {
	struct str s;
	size_t at;
	bool starts; /* has the sentence no token yet? */
	uint32_t sentence;
	struct buf *fold;        /* of the last */
	struct guard_token last; /* its `fold` is good until the next */
};

static void read_token(struct tokens *r, struct str text)
{
	buf_clear(r->fold);
	if (question_mark(text, 0))
		buf_addc(r->fold, '?');
	else
		text_fold(r->fold, text);
	r->last = (struct guard_token){.text = text, .sentence = r->sentence};
	r->last.fold = r->fold->len ? buf_str(r->fold) : STR("");
	r->last.number = ascii_is_digit(text.p[0]);
	r->last.capital = is_capital(text, 0);
}

/* False at the end. */
static bool next_token(struct tokens *r)
{
	size_t n = 0;

	while (!n && r->at < r->s.n) {
		size_t i = r->at;

		n = token(r->s, i, r->starts);
		r->at += n ? n : 1;
		if (n) {
			read_token(r, (struct str){r->s.p + i, n});
			r->starts = false;
		}
		if (!r->starts && (!n || question_mark(r->s, i)) &&
		    ends_sentence(r->s, i, &r->last)) {
			r->starts = true;
			r->sentence++;
		}
	}
	return n;
}

/* Adds the tokens of `s`, the first in that sentence; returns the last's. */
static uint32_t add_text(struct guard_text *t, struct str s, uint32_t sentence)
{
	struct tokens r = {s, 0, true, sentence, &t->fold, {.sentence = 0}};

	while (next_token(&r)) {
		r.last.fold = arena_str(&t->arena, r.last.fold);
		MEM_GROW(t->tokens, t->count, t->cap);
		t->tokens[t->count++] = r.last;
	}
	return r.sentence;
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

/* Gives equal words one number. */
static void number_words(struct guard_text *t)
{
	size_t count = 0, cap = 0;

	for (size_t i = 0; i < t->count; i++) {
		struct guard_token *k = &t->tokens[i];

		k->word = str_map_add(&t->numbers, k->fold, count);
		if (k->word < count)
			continue;
		MEM_GROW(t->words, count, cap);
		t->words[count++] = (struct guard_word){.topics = 0};
	}
}

/* Three words as one key. */
static struct str triple_key(const size_t words[3])
{
	return (struct str){(const char *)words, 3 * sizeof(*words)};
}

/* What a detail of theirs or mine is. */
enum detail {
	DETAIL_NAME,
	DETAIL_WORK,
	DETAIL_NUMBER,
};

/* A long number, which a phone may have, and the title of no work. */
static bool has_long_number(struct guard_text *t, struct str detail)
{
	struct tokens r = {detail, 0, true, 0, &t->fold, {.sentence = 0}};
	bool has = false;

	while (!has && next_token(&r))
		has = r.last.number && r.last.fold.n > strlen("2026");
	return has;
}

/* Notes the words of a detail that names, any three in a row of one that does
 * not, if they are in the text. */
static void note_detail(struct guard_text *t, struct str detail, bool names,
			uint64_t topics)
{
	struct tokens r = {detail, 0, true, 0, &t->fold, {.sentence = 0}};
	size_t row[3] = {STR_MAP_NONE, STR_MAP_NONE, STR_MAP_NONE};

	while (next_token(&r)) {
		row[0] = row[1];
		row[1] = row[2];
		row[2] = str_map_find(&t->numbers, r.last.fold);
		if (row[2] == STR_MAP_NONE)
			continue;
		if (names) {
			t->words[row[2]].named = true;
			t->words[row[2]].topics |= topics;
		} else if (row[0] != STR_MAP_NONE && row[1] != STR_MAP_NONE &&
			   str_map_find(&t->triples, triple_key(row)) ==
				   STR_MAP_NONE) {
			str_map_add(&t->triples,
				    arena_str(&t->arena, triple_key(row)), 0);
		}
	}
}

/* Marks what is as in a detail: a capitalized word of one that names, three
 * tokens of one that does not. */
static void mark_details(struct guard_text *t)
{
	for (size_t i = 0; i + 2 < t->count; i++) {
		struct guard_token *k = &t->tokens[i];
		const struct guard_word *w = &t->words[k->word];
		size_t row[3] = {k->word, k[1].word, k[2].word};

		if (k->capital && w->named &&
		    (w->topics || !is_short_form(k))) {
			k->own = true;
			k->topics |= w->topics;
		}
		if (t->triples.count &&
		    str_map_find(&t->triples, triple_key(row)) != STR_MAP_NONE)
			k[0].own = k[1].own = k[2].own = true;
	}
}

/* The details of what the maps have below the keys. */
static void note_details(struct guard_text *t, const struct node *const maps[2],
			 const char *keys, enum detail kind, uint64_t topics)
{
	struct str rest = str_z(keys), key;

	while (str_split(&rest, ' ', &key))
		for (int i = 0; i < 2; i++) {
			const struct node *list = node_get_str(maps[i], key);

			for (const struct node *n = NULL; node_each(list, &n);)
				if (kind != DETAIL_WORK ||
				    !has_long_number(t, n->text))
					note_detail(t, n->text,
						    kind == DETAIL_NAME,
						    topics);
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
	number_words(t);
	note_details(t, maps, "institution program", DETAIL_NAME, kind("them"));
	note_details(t, maps,
		     "name given family nickname greeting city state country "
		     "school department",
		     DETAIL_NAME, 0);
	note_details(t, maps, "hooks publications research", DETAIL_WORK, 0);
	note_details(t, maps, "phone birthday", DETAIL_NUMBER, 0);
	mark_details(t);
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
	free(t->words);
	str_map_release(&t->numbers);
	str_map_release(&t->triples);
}
