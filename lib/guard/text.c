#include "config.h"

#include "guard/guard_impl.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/text.h"

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

static void add_token(struct guard_text *t, struct str text, uint32_t sentence,
		      struct buf *fold)
{
	struct guard_token k = {.text = text, .sentence = sentence};
	size_t n = letter(text, 0);

	buf_clear(fold);
	if (question_mark(text, 0))
		buf_addc(fold, '?');
	else
		text_fold(fold, text);
	k.fold = fold->len ? arena_str(&t->arena, buf_str(fold)) : STR("");
	k.number = text.n && ascii_is_digit(text.p[0]);
	k.capital =
		n == 1 ? ascii_is_upper(*text.p)
		       : n && text_case((struct str){text.p, n}) == TEXT_UPPER;
	t->tokens = mem_grow(t->tokens, t->count, &t->cap, sizeof(*t->tokens));
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

void guard_text_init(struct guard_text *t, struct str s)
{
	struct buf fold = BUF_INIT;
	uint32_t sentence = 0;
	bool starts = true; /* has the sentence no token yet? */

	*t = (struct guard_text){.source = s};
	for (size_t i = 0, n; i < s.n; i += n ? n : 1) {
		n = token(s, i, starts);
		if (n) {
			add_token(t, (struct str){s.p + i, n}, sentence, &fold);
			starts = false;
		}
		if (!starts && (!n || question_mark(s, i)) &&
		    ends_sentence(s, i, &t->tokens[t->count - 1])) {
			starts = true;
			sentence++;
		}
	}
	for (int i = 1; i <= 2; i++)
		add_token(t, STR_NONE, sentence + 1, &fold);
	t->count -= 2;
	buf_release(&fold);
}

void guard_text_release(struct guard_text *t)
{
	arena_release(&t->arena);
	buf_release(&t->titles);
	free(t->tokens);
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
	uint64_t kinds = s.n <= 3 ? guard_bit(KIND_N) : 0;

	if ((s.n == 2 && s.p[0] == '9') ||
	    (s.n == 3 && str_cmp(s, STR("130")) < 0))
		kinds |= guard_bit(KIND_OLD);
	if (s.n > 3 || (t[1].number && strchr("- ", sep)))
		kinds |= guard_bit(KIND_ID);
	if (s.n == 3 && t[2].text.n == 4 && are_numbers(t, "324", '-'))
		kinds |= guard_bit(KIND_SSN);
	if (strchr("-/.", sep) &&
	    (are_numbers(t, "224", sep) || are_numbers(t, "422", sep)))
		kinds |= guard_bit(KIND_YMD);
	return kinds;
}

/* Appends the folded words of a text, a blank before and after each. */
static void add_words(struct buf *out, struct str s)
{
	struct buf folded = BUF_INIT;

	text_fold(&folded, s);
	buf_addc(out, ' ');
	for (size_t i = 0; i < folded.len; i++) {
		char c = folded.s[i];

		if (c == '?')
			buf_addz(out,
				 out->s[out->len - 1] == ' ' ? "? " : " ? ");
		else if (ascii_is_alnum(c) || (unsigned char)c >= 0x80)
			buf_addc(out, c);
		else if (out->s[out->len - 1] != ' ')
			buf_addc(out, ' ');
	}
	if (out->s[out->len - 1] != ' ')
		buf_addc(out, ' ');
	buf_release(&folded);
}

/* The same of what the maps have below the keys. */
static void add_details(struct buf *out, const struct node *const maps[2],
			const char *keys)
{
	struct str rest = str_z(keys), key;

	while (str_split(&rest, ' ', &key))
		for (int i = 0; i < 2; i++) {
			const struct node *list = node_get_str(maps[i], key);

			for (const struct node *n = node_first_of(list); n;
			     n = node_next_of(list, n))
				add_words(out, n->text);
		}
}

/* Are the tokens from `i` on there, one after the other? */
static bool has_words(const struct buf *words, const struct guard_text *t,
		      size_t i, size_t count)
{
	struct buf some = BUF_INIT;
	bool has;

	buf_addc(&some, ' ');
	for (size_t k = i; k < i + count; k++) {
		buf_addstr(&some, t->tokens[k].fold);
		buf_addc(&some, ' ');
	}
	has = words->len && str_find(buf_str(words), buf_str(&some)) >= 0;
	buf_release(&some);
	return has;
}

bool guard_in_title(const struct guard_text *t, size_t i)
{
	for (size_t k = i < 2 ? 0 : i - 2; k <= i; k++)
		if (has_words(&t->titles, t, k, 3))
			return true;
	return false;
}

void guard_text_mark(struct guard_text *t, const struct node *contact,
		     const struct node *me)
{
	const struct node *const maps[2] = {contact, me};
	struct buf places = BUF_INIT, names = BUF_INIT;

	add_details(&places, maps, "institution program");
	add_details(&names, maps,
		    "name given family nickname greeting city state country "
		    "school department");
	add_details(&t->titles, maps,
		    "hooks publications research phone birthday");
	for (size_t i = 0; i < t->count; i++) {
		struct guard_token *k = &t->tokens[i];
		bool them = k->capital && has_words(&places, t, i, 1);

		k->own = them || (k->capital && !is_short_form(k) &&
				  has_words(&names, t, i, 1));
		if (them)
			k->topics |= guard_bit(KIND_THEM);
		else if (k->number)
			k->topics |= number_kinds(k);
		else if (k->capital && !k->own && k->text.n > 1)
			k->topics |= guard_bit(KIND_CAP);
	}
	buf_release(&places);
	buf_release(&names);
}
