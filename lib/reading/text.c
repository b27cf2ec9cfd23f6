#include "config.h"

#include "reading/reading_impl.h"

#include "base/text.h"
#include "base/utf8.h"

/* What is at `i`: 'a' for a letter, '?' for the question marks of ASCII, Arabic
 * and full-width, else its byte; and its length, 0 after the end. Beyond ASCII
 * all are letters but the marks of Latin-1, dashes, quotes and what is no
 * character. */
static char kind_at(struct str s, size_t i, size_t *n)
{
	uint32_t cp = 0;

	*n = i < s.n ? utf8_next(str_skip(s, i), &cp) : 0;
	if (cp == 0x61f || cp == 0xff1f)
		return '?';
	if (cp < 0x80)
		return ascii_is_letter((char)cp) ? 'a' : (char)cp;
	if (cp < 0xc0 || cp == 0xfffd || (cp >= 0x2000 && cp <= 0x206f))
		return ' ';
	return 'a';
}

size_t reading_number(struct str s, size_t i)
{
	size_t n = 0;

	while (i + n < s.n &&
	       (ascii_is_digit(s.p[i + n]) ||
		(n && strchr("-/.", s.p[i + n]) && i + n + 1 < s.n &&
		 ascii_is_digit(s.p[i + n + 1]))))
		n++;
	return n;
}

/* The length of the word, number or mark at `i`, or 0. A question mark is one
 * of a row of them, and none in `/?x=1`. */
static size_t token(struct str s, size_t i, bool starts)
{
	size_t n, more;
	char kind = kind_at(s, i, &n), next = kind_at(s, i + n, &more);

	if (kind == '?')
		return starts || (next && strchr("a=_", next)) ? 0 : n;
	if (kind != 'a')
		return kind == '#' ? n : reading_number(s, i);
	while (next == 'a') {
		n += more;
		next = kind_at(s, i + n, &more);
	}
	return n;
}

/* Does a full stop after it belong to the word? */
static bool is_short_form(struct str text, struct str fold)
{
	static const char *const words[] = {"dr", "mr", "mrs", "ms",  "prof",
					    "st", "vs", "no",  "etc", NULL};

	return text.n == 1 ? !ascii_is_digit(*text.p) && *text.p != 'I'
			   : str_is_any(fold, words);
}

/* Does what is at `i`, no part of a word, end a sentence after `last`? A
 * newline does before an empty line or an item of a list. */
static bool ends_sentence(struct str s, size_t i, const struct token *last)
{
	size_t next = i + 1, n;

	if (s.p[i] == '.')
		return !is_short_form(last->text, last->fold) &&
		       kind_at(s, next, &n) != 'a' &&
		       !(next < s.n && ascii_is_digit(s.p[next]));
	if (s.p[i] != '\n')
		return s.p[i] == '!' || s.p[i] == '?';
	while (next < s.n && strchr(" \t\r", s.p[next]))
		next++;
	return next >= s.n || s.p[next] == '\n' ||
	       (strchr("-*>", s.p[next]) && next + 1 < s.n &&
		s.p[next + 1] == ' ');
}

static void add_token(struct reading *r, struct str text)
{
	struct token *k;
	struct str first = text;
	char kind = kind_at(text, 0, &first.n);

	MEM_GROW(r->tokens, r->token_count, r->token_cap);
	k = &r->tokens[r->token_count++];
	*k = (struct token){.text = text};
	k->fold = kind == '#'   ? STR("no")
		  : kind == '?' ? STR("?")
				: text_folded(&r->arena, text);
	k->capital =
		text_case(first) == TEXT_UPPER && !is_short_form(text, k->fold);
	if (k->capital && first.n < text.n &&
	    !ascii_is_upper(text.p[text.n - 1]))
		k->topics = lexicon_topics(r->lexicon, STR("cap"));
}

void reading_add(struct reading *r, struct str text)
{
	bool starts = true;

	for (size_t i = 0, n; i < text.n; i += n ? n : 1) {
		struct str found = {text.p + i, n = token(text, i, starts)};
		struct sentence *s;

		if (n && starts) {
			MEM_GROW(r->sentences, r->count, r->cap);
			r->sentences[r->count++] = (struct sentence){
				.text = found, .from = r->token_count};
		}
		if (n)
			add_token(r, found);
		starts &= !n;
		if (starts)
			continue;
		s = &r->sentences[r->count - 1];
		s->to = r->token_count;
		if (n)
			s->text.n = (size_t)(found.p + n - s->text.p);
		starts = n ? str_is(r->tokens[s->to - 1].fold, "?")
			   : ends_sentence(text, i, &r->tokens[s->to - 1]);
	}
}
