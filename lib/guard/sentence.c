#include "config.h"

#include "guard/guard_impl.h"

#include <stdlib.h>

#include "base/mem.h"

enum kind {
	OTHER,
	LETTER,
	DIGIT,
	MARK, /* may stand inside a number */
};

/* The place of two letters in a table; the same for large and small ones. */
static size_t pair(char a, char b)
{
	return (size_t)(a & 31) << 5 | (size_t)(b & 31);
}

static void set_kinds(unsigned char kind[256])
{
	for (int c = 0; c < 256; c++)
		if (guard_small((char)c) >= 'a' && guard_small((char)c) <= 'z')
			kind[c] = LETTER;
		else if (c >= '0' && c <= '9')
			kind[c] = DIGIT;
		else if (c >= 0x80 || (c && strchr(" \t\r\n+().-/", c)))
			kind[c] = MARK;
}

void guard_reader_init(struct guard_reader *r)
{
	*r = (struct guard_reader){.kind = {OTHER}};
	set_kinds(r->kind);
	for (size_t i = 0; guard_hints[i].word; i++) {
		const char *word = guard_hints[i].word;
		unsigned char *first = &r->first[pair(word[0], word[1])];

		r->next[i] = *first;
		*first = (unsigned char)(i + 1);
	}
}

static unsigned char kind_at(const struct guard_reader *r, struct str s,
			     size_t i)
{
	return i < s.n ? r->kind[(unsigned char)s.p[i]] : (unsigned char)OTHER;
}

/* Does the word stand at the beginning of `s`? */
static bool is_hint(const struct guard_reader *r, const struct guard_hint *h,
		    struct str s)
{
	size_t i = 0;

	for (const char *w = h->word; *w; w++, i++) {
		if (i == s.n || (*w == ' ' ? kind_at(r, s, i) == LETTER
					   : *w != guard_small(s.p[i])))
			return false;
		while (*w == ' ' && i + 1 < s.n && guard_is_blank(s.p[i + 1]))
			i++;
	}
	return h->prefix || kind_at(r, s, i) != LETTER;
}

/* The bits of the words that stand at the beginning of `s`. */
static unsigned words_at(const struct guard_reader *r, struct str s)
{
	size_t i = s.n > 1 ? r->first[pair(s.p[0], s.p[1])] : 0;
	char third = s.n > 2 ? guard_small(s.p[2]) : '\0';
	unsigned bits = 0;

	for (; i; i = r->next[i - 1]) {
		const struct guard_hint *h = &guard_hints[i - 1];
		char letter = h->word[2];

		/* most differ there */
		if (letter >= 'a' && letter <= 'z' && letter != third)
			continue;
		if (is_hint(r, h, s))
			bits |= h->bits;
	}
	return bits;
}

/* What the number of `n` digits at the beginning of `s` tells. */
static unsigned number_bits(struct str s, size_t n)
{
	bool old = n == 2 ? s.p[0] == '9'
			  : n == 3 && s.p[0] == '1' && s.p[1] <= '2';

	return GUARD_DIGITS | (old ? GUARD_OLD_AGE : 0);
}

/* The length of the blanks and newlines at the beginning of `s`; in *ends, do
 * they end a sentence? So does a line before an item of a list. */
static size_t blank_run(struct str s, bool *ends)
{
	size_t lines = 0, n;

	for (n = 0; n < s.n && guard_is_blank(s.p[n]); n++)
		lines += s.p[n] == '\n';
	*ends = lines > 1 ||
		(lines && n + 1 < s.n && (s.p[n] == '-' || s.p[n] == '*') &&
		 s.p[n + 1] == ' ');
	return n;
}

/* A sentence in the reading. */
struct sentence {
	unsigned words;
	size_t letters;      /* of the word that has just been read */
	size_t digits, from; /* of the number, and where it began */
	bool ended;
};

static void read_digits(struct guard_text *t, struct sentence *now, size_t at,
			size_t n)
{
	struct str number = {t->source.p + at, n};

	now->words |= number_bits(number, n);
	now->from = now->digits ? now->from : at;
	now->digits += n;
	if (now->digits >= 5)
		now->words |= GUARD_LONG_NUMBER;
	if (now->digits < GUARD_PHONE_DIGITS)
		return;
	t->number_at = t->numbers_end ? t->number_at : now->from;
	t->numbers_end = at + n;
}

/* Is the word, of small and large letters, one of `list`? */
static bool is_listed(const char *list, struct str word)
{
	struct str rest = str_z(list), one;
	size_t i;

	while (str_split(&rest, ' ', &one)) {
		for (i = 0; i < one.n && i < word.n; i++)
			if (one.p[i] != guard_small(word.p[i]))
				break;
		if (i == one.n && i == word.n)
			return true;
	}
	return false;
}

/* One letter that stands alone, as in "J." or "p.m."; not that of "don't". */
static bool is_initial(struct str s, size_t at, size_t letters)
{
	return letters == 1 && (at == 1 || guard_is_blank(s.p[at - 2]) ||
				s.p[at - 2] == '.' || s.p[at - 2] == '(');
}

/* Is the dot behind `word` of an abbreviation, such as "Dr."? Some are one
 * only before a number: "no. 5", "Jan. 5". */
static bool is_short_form(struct str word, bool number)
{
	enum {
		SHORTEST = 2,
		LONGEST = 6
	};
	static const char forms[] =
		"dr prof mr mrs ms st jr sr vs dept univ inc pt sra approx";
	static const char before_number[] =
		"no nr jan feb mar apr may jun jul aug sep sept oct nov dec";

	if (word.n < SHORTEST || word.n > LONGEST)
		return false;
	return is_listed(forms, word) ||
	       (number && is_listed(before_number, word));
}

/* Does the dot at `at` end a sentence? Not before a small letter. */
static bool is_full_stop(const struct guard_text *t, size_t letters, size_t at)
{
	struct str s = t->source, word = {s.p + at - letters, letters};
	size_t next = at + 1;

	while (next < s.n && guard_is_blank(s.p[next]))
		next++;
	if (next == s.n)
		return true;
	return !(s.p[next] >= 'a' && s.p[next] <= 'z') &&
	       !is_initial(s, at, letters) &&
	       !is_short_form(word, s.p[next] >= '0' && s.p[next] <= '9');
}

/* The length of the marks and blanks at `at`. */
static size_t read_mark(const struct guard_text *t, struct sentence *now,
			size_t at)
{
	struct str rest = {t->source.p + at, t->source.n - at};
	char c = rest.p[0];

	if (c == ' ' && rest.n > 1 && !guard_is_blank(rest.p[1]))
		return 1;
	if (guard_is_blank(c))
		return blank_run(rest, &now->ended);
	now->ended = (rest.n == 1 || guard_is_blank(rest.p[1])) &&
		     (c == '?' || c == '!' ||
		      (c == '.' && is_full_stop(t, now->letters, at)));
	return 1;
}

/* The length of what is of one kind at `at`: a word may begin behind a number,
 * as in "94yo". */
static size_t read_run(const struct guard_reader *r, struct guard_text *t,
		       struct sentence *now, size_t at)
{
	struct str rest = {t->source.p + at, t->source.n - at};
	unsigned char kind = kind_at(r, rest, 0);
	size_t n = 1;

	if (kind == MARK) {
		n = read_mark(t, now, at);
		now->letters = 0;
		return n;
	}
	now->words |= words_at(r, rest);
	if (kind == OTHER) {
		now->digits = 0;
		n = read_mark(t, now, at);
		now->letters = 0;
		return n;
	}
	while (kind_at(r, rest, n) == kind)
		n++;
	now->letters = kind == LETTER ? n : 0;
	if (kind == DIGIT)
		read_digits(t, now, at, n);
	else
		now->digits = 0;
	return n;
}

static void add_part(struct guard_text *t, size_t from, size_t to,
		     unsigned words)
{
	t->words |= words;
	if (!words)
		return;
	t->parts = mem_grow(t->parts, t->part_count, &t->part_cap,
			    sizeof(*t->parts));
	t->parts[t->part_count++] = (struct guard_part){
		.source = {t->source.p + from, to - from}, .words = words};
}

void guard_text_init(struct guard_text *t, const struct guard_reader *r,
		     struct str source)
{
	struct sentence now = {.words = 0};
	size_t start = 0;

	*t = (struct guard_text){
		.source = source, .plain = BUF_INIT, .folded = BUF_INIT};
	for (size_t at = 0; at < source.n;) {
		at += read_run(r, t, &now, at);
		if (!now.ended)
			continue;
		add_part(t, start, at, now.words);
		now = (struct sentence){.words = 0};
		start = at;
	}
	add_part(t, start, source.n, now.words);
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

void guard_fold(struct buf *out, struct str s)
{
	char *to = buf_reserve(out, s.n);

	for (size_t i = 0; i < s.n; i++)
		to[i] = guard_small(s.p[i]);
	out->len += s.n;
}

static void make_forms(struct guard_text *t, struct guard_part *part)
{
	struct str s = part->source;
	char *plain = buf_reserve(&t->plain, s.n), *to = plain;
	size_t n;
	bool ends;

	for (size_t i = 0; i < s.n; i += n) {
		struct str rest = {s.p + i, s.n - i};

		if (guard_is_blank(s.p[i])) {
			n = blank_run(rest, &ends);
			*to++ = ends ? '\n' : ' ';
		} else {
			*to++ = guard_plain_form(rest, &n);
		}
	}
	part->at = t->plain.len;
	part->n = (size_t)(to - plain);
	t->plain.len += part->n;
	guard_fold(&t->folded, (struct str){plain, part->n});
}

struct str guard_part_text(struct guard_text *t, struct guard_part *part,
			   bool folded)
{
	if (!part->n)
		make_forms(t, part);
	return (struct str){(folded ? t->folded.s : t->plain.s) + part->at,
			    part->n};
}
