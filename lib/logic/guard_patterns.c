#include "config.h"

#include "logic/guard_impl.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "base/word.h"
#include "logic/regex.h"

enum kind {
	OTHER,
	LETTER,
	DIGIT,
	MARK, /* may stand inside a number */
};

struct guard_patterns {
	struct row_regex {
		struct regex *pattern, *with;
	} regex[GUARD_PATTERNS_MAX];
	struct regex_state *state;
	/* by two letters: the first hint that begins so, from 1; by hint: the
	 * next one that does */
	unsigned char first[32 * 32], next[GUARD_HINTS_MAX];
	unsigned char kind[256];
	unsigned topics[TOPIC_COUNT]; /* words that their patterns need */
};

static char small(char c)
{
	return (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

/* The place of two letters in a table; the same for large and small ones. */
static size_t pair(char a, char b)
{
	return (size_t)(a & 31) << 5 | (size_t)(b & 31);
}

static void set_kinds(unsigned char kind[256])
{
	for (int c = 0; c < 256; c++)
		if (small((char)c) >= 'a' && small((char)c) <= 'z')
			kind[c] = LETTER;
		else if (c >= '0' && c <= '9')
			kind[c] = DIGIT;
		else if (c >= 0x80 || (c && strchr(" \t\r\n+().-/", c)))
			kind[c] = MARK;
}

void guards_init(struct guards *g)
{
	struct guard_patterns *p = mem_zalloc(sizeof(*p));

	g->patterns = p;
	p->state = regex_state_new();
	set_kinds(p->kind);
	for (size_t i = 0; guard_patterns[i].pattern; i++)
		p->topics[guard_patterns[i].topic] |= guard_patterns[i].words;
	for (size_t i = 0; guard_hints[i].word; i++) {
		const char *word = guard_hints[i].word;
		unsigned char *first = &p->first[pair(word[0], word[1])];

		p->next[i] = *first;
		*first = (unsigned char)(i + 1);
	}
}

void guards_release(struct guards *g)
{
	if (!g->patterns)
		return;
	for (size_t i = 0; i < GUARD_PATTERNS_MAX; i++) {
		regex_free(g->patterns->regex[i].pattern);
		regex_free(g->patterns->regex[i].with);
	}
	regex_state_free(g->patterns->state);
	free(g->patterns);
	g->patterns = NULL;
}

/* Does the word stand at the beginning of `s`? */
static bool is_hint(const struct guard_patterns *p, const struct guard_hint *h,
		    struct str s)
{
	size_t n;

	for (n = 0; h->word[n]; n++) {
		if (n == s.n)
			return false;
		if (h->word[n] == ' ' ? p->kind[(unsigned char)s.p[n]] == LETTER
				      : h->word[n] != small(s.p[n]))
			return false;
	}
	return h->prefix || n == s.n ||
	       p->kind[(unsigned char)s.p[n]] != LETTER;
}

/* The bits of the words that stand at the beginning of `s`. */
static unsigned words_at(const struct guard_patterns *p, struct str s)
{
	size_t i = s.n > 1 ? p->first[pair(s.p[0], s.p[1])] : 0;
	unsigned bits = 0;

	for (; i; i = p->next[i - 1])
		if (is_hint(p, &guard_hints[i - 1], s))
			bits |= guard_hints[i - 1].bits;
	return bits;
}

/* What the number of `n` digits at the beginning of `s` tells. */
static unsigned number_bits(struct str s, size_t n)
{
	bool old = n == 2 ? s.p[0] == '9'
			  : n == 3 && s.p[0] == '1' && s.p[1] <= '2';

	return GUARD_DIGITS | (old ? GUARD_OLD_AGE : 0);
}

/* The words, and where there are long numbers. A word may begin behind a
 * number: "94yo". */
static void find_words(const struct guard_patterns *p, struct guard_text *t,
		       struct str s)
{
	size_t i = 0, digits = 0, from = 0;

	while (i < s.n) {
		unsigned char kind = p->kind[(unsigned char)s.p[i]];
		size_t start = i;
		struct str rest = {s.p + i, s.n - i};

		if (kind != MARK)
			t->words |= words_at(p, rest);
		i++;
		while (i < s.n && kind != OTHER &&
		       p->kind[(unsigned char)s.p[i]] == kind)
			i++;
		if (kind == LETTER || kind == OTHER)
			digits = 0;
		if (kind != DIGIT)
			continue;
		t->words |= number_bits(rest, i - start);
		from = digits ? from : start;
		digits += i - start;
		if (digits >= 5)
			t->words |= GUARD_LONG_NUMBER;
		if (digits < GUARD_PHONE_DIGITS)
			continue;
		t->number_at = t->numbers_end ? t->number_at : from;
		t->numbers_end = i;
	}
}

void guard_text_init(struct guard_text *t, const struct guards *g,
		     struct str source)
{
	*t = (struct guard_text){
		.source = source, .plain = BUF_INIT, .folded = BUF_INIT};
	find_words(g->patterns, t, source);
}

void guard_text_release(struct guard_text *t)
{
	buf_release(&t->plain);
	buf_release(&t->folded);
	free(t->parts);
}

char guard_plain_form(struct str s, size_t *n)
{
	static const struct {
		const char *form;
		char plain;
	} forms[] = {
		{"\xe2\x80\x98", '\''}, {"\xe2\x80\x99", '\''},
		{"\xe2\x80\x90", '-'},  {"\xe2\x80\x91", '-'},
		{"\xe2\x80\x92", '-'},  {"\xe2\x80\x93", '-'},
		{"\xe2\x80\xaf", ' '},  {"\xc2\xa0", ' '},
	};

	*n = 1;
	if (!(s.p[0] & 0x80))
		return s.p[0];
	for (size_t i = 0; i < sizeof(forms) / sizeof(*forms); i++)
		if (str_starts(s, str_z(forms[i].form))) {
			*n = strlen(forms[i].form);
			return forms[i].plain;
		}
	return s.p[0];
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

/* The length of the blanks and newlines at the beginning of `s`; in *ends, do
 * they end a sentence? So does a line before an item of a list. */
static size_t blank_run(struct str s, bool *ends)
{
	size_t lines = 0, n;

	for (n = 0; n < s.n && (is_blank(s.p[n]) || s.p[n] == '\n'); n++)
		lines += s.p[n] == '\n';
	*ends = lines > 1 ||
		(lines && n + 1 < s.n && (s.p[n] == '-' || s.p[n] == '*') &&
		 s.p[n + 1] == ' ');
	return n;
}

static struct str plain_text(struct guard_text *t)
{
	struct str s = t->source;
	char *to;
	size_t n;

	if (t->plain.len)
		return buf_str(&t->plain);
	to = buf_reserve(&t->plain, s.n);
	for (size_t i = 0; i < s.n; i += n) {
		struct str rest = {s.p + i, s.n - i};
		bool ends;
		char c = s.p[i];

		n = 1;
		if (c <= ' ' && (n = blank_run(rest, &ends)))
			c = ends ? '\n' : ' ';
		else
			n = 1;
		if (c & 0x80)
			c = guard_plain_form(rest, &n);
		*to++ = c;
	}
	*to = '\0';
	t->plain.len = (size_t)(to - t->plain.s);
	return buf_str(&t->plain);
}

struct str guard_text_folded(struct guard_text *t)
{
	struct str s = plain_text(t);
	char *to;

	if (t->folded.len)
		return buf_str(&t->folded);
	to = buf_reserve(&t->folded, s.n);
	for (size_t i = 0; i < s.n; i++)
		to[i] = small(s.p[i]);
	to[s.n] = '\0';
	t->folded.len = s.n;
	return buf_str(&t->folded);
}

/* The length of the sentence at the beginning of `s`. A dot behind a short
 * word may be of "Dr." and does not end it. */
static size_t sentence_length(const struct guard_patterns *p, struct str s)
{
	size_t letters = 0;

	for (size_t i = 0; i < s.n; i++) {
		bool last = i + 1 == s.n || s.p[i + 1] == ' ';

		if (s.p[i] == '\n' ||
		    (last && (s.p[i] == '?' || s.p[i] == '!' ||
			      (s.p[i] == '.' && letters > 5))))
			return i + 1;
		letters = p->kind[(unsigned char)s.p[i]] == LETTER ? letters + 1
								   : 0;
	}
	return s.n;
}

static void find_parts(const struct guard_patterns *p, struct guard_text *t)
{
	struct str s = plain_text(t);
	size_t n;

	if (t->part_count)
		return;
	for (size_t at = 0; at < s.n; at += n) {
		struct str rest = {s.p + at, s.n - at};

		struct guard_text part = {.words = 0};

		n = rest.n = sentence_length(p, rest);
		find_words(p, &part, rest);
		t->parts = mem_grow(t->parts, t->part_count, &t->part_cap,
				    sizeof(*t->parts));
		t->parts[t->part_count++] =
			(struct guard_part){at, n, part.words};
	}
}

/* The regular expressions of a row, made when they are first asked for. What
 * is innocent is skipped, so that a match can't begin in it. */
static const struct row_regex *regex_of(struct guard_patterns *p, size_t i)
{
	const struct guard_pattern *row = &guard_patterns[i];
	struct row_regex *regex = &p->regex[i];
	struct buf pattern = BUF_INIT;
	struct regex_error err;

	if (regex->pattern)
		return regex;
	if (row->unless)
		buf_addf(&pattern, "(?:%s)(*SKIP)(*FAIL)|", row->unless);
	buf_addz(&pattern, row->pattern);
	regex->pattern = regex_new(buf_str(&pattern), 0, &err);
	if (row->with)
		regex->with = regex_new(str_z(row->with), 0, &err);
	buf_release(&pattern);
	return regex;
}

/* A text too hard to search is held back too. */
static bool says(struct guard_patterns *p, size_t i, struct str s)
{
	const struct row_regex *regex = regex_of(p, i);
	const char *why;

	return regex_search(regex->pattern, p->state, s, &why) != 0 &&
	       (!regex->with ||
		regex_search(regex->with, p->state, s, &why) != 0);
}

static bool is_row_tried(const struct guard_pattern *row,
			 enum guard_topic topic, unsigned words)
{
	return row->topic == topic && (words & row->words) == row->words;
}

bool guard_is_tried(const struct guards *g, enum guard_topic topic,
		    unsigned words)
{
	if (!(words & g->patterns->topics[topic]))
		return false;
	for (size_t i = 0; guard_patterns[i].pattern; i++)
		if (is_row_tried(&guard_patterns[i], topic, words))
			return true;
	return false;
}

const char *guard_match_piece(struct guards *g, enum guard_topic topic,
			      unsigned words, struct str piece)
{
	regex_begin(g->patterns->state);
	for (size_t i = 0; guard_patterns[i].pattern; i++)
		if (is_row_tried(&guard_patterns[i], topic, words) &&
		    says(g->patterns, i, piece))
			return guard_patterns[i].what;
	return NULL;
}

const char *guard_match(struct guards *g, enum guard_topic topic,
			struct guard_text *text)
{
	const char *what = NULL;
	struct str s;

	if (!guard_is_tried(g, topic, text->words))
		return NULL;
	find_parts(g->patterns, text);
	s = topic == TOPIC_PATIENT_NAME ? plain_text(text)
					: guard_text_folded(text);
	for (size_t i = 0; i < text->part_count && !what; i++) {
		const struct guard_part *part = &text->parts[i];

		if (guard_is_tried(g, topic, part->words))
			what = guard_match_piece(
				g, topic, part->words,
				(struct str){s.p + part->at, part->n});
	}
	return what;
}
