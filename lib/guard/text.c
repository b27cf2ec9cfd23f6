#include "config.h"

#include "guard/guard_impl.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/text.h"
#include "base/utf8.h"

enum {
	YEAR_DIGITS = 4,
	ROW = 3, /* tokens in a row that are as in the title of a work */
};

/* ASCII, Arabic, full-width. */
static bool is_question_mark(uint32_t cp)
{
	return cp == '?' || cp == 0x61f || cp == 0xff1f;
}

/* The length of the letter at `i`, or of the question mark; or 0. Beyond ASCII
 * all are letters but the marks of Latin-1, dashes, quotes and what is no
 * character. */
static size_t letter(struct str s, size_t i, bool mark)
{
	uint32_t cp = 0;
	size_t n = i < s.n ? utf8_next(str_skip(s, i), &cp) : 0;
	bool is = is_question_mark(cp);

	if (!mark)
		is = cp < 0x80 ? ascii_is_letter((char)cp)
			       : !is && cp >= 0xc0 && cp != 0xfffd &&
					 (cp < 0x2000 || cp > 0x206f);
	return is ? n : 0;
}

static bool is_number(const struct guard_token *t)
{
	return ascii_is_digit(t->text.p[0]);
}

/* Does a full stop after it belong to the word? */
static bool is_short_form(const struct guard_token *t)
{
	static const char *const words[] = {"dr", "mr", "mrs", "ms",  "prof",
					    "st", "vs", "no",  "etc", NULL};

	return t->text.n == 1 ? !is_number(t) && t->text.p[0] != 'I'
			      : str_is_any(t->fold, words);
}

/* Does what is at `i`, no part of a word, end a sentence after `last`? A
 * newline does before an empty line or an item of a list. */
static bool ends_sentence(struct str s, size_t i,
			  const struct guard_token *last)
{
	size_t next = i + 1;

	if (s.p[i] == '.')
		return !is_short_form(last) && !letter(s, next, false) &&
		       !(next < s.n && ascii_is_digit(s.p[next]));
	if (s.p[i] != '\n')
		return s.p[i] == '!' || s.p[i] == '?';
	while (next < s.n && strchr(" \t\r", s.p[next]))
		next++;
	return next >= s.n || s.p[next] == '\n' ||
	       (strchr("-*>", s.p[next]) && next + 1 < s.n &&
		s.p[next + 1] == ' ');
}

/* The length of the word, number or mark at `i`, or 0. A question mark is one
 * of a row of them, and none in `/?x=1`. */
static size_t token(struct str s, size_t i, bool starts)
{
	size_t n = 0, more;

	while (i + n < s.n &&
	       (ascii_is_digit(s.p[i + n]) ||
		(n && strchr("-/.", s.p[i + n]) && i + n + 1 < s.n &&
		 ascii_is_digit(s.p[i + n + 1]))))
		n++;
	if (n || s.p[i] == '#')
		return n ? n : 1;
	while ((more = letter(s, i + n, false)))
		n += more;
	if (n || starts)
		return n;
	n = letter(s, i, true);
	return letter(s, i + n, false) ||
			       str_starts(str_skip(s, i + n), STR("=")) ||
			       str_starts(str_skip(s, i + n), STR("_"))
		       ? 0
		       : n;
}

static void add_token(struct guard_text *t, struct str text, uint32_t sentence)
{
	struct guard_token *k;

	MEM_GROW(t->tokens, t->count, t->cap);
	k = &t->tokens[t->count++];
	*k = (struct guard_token){.text = text, .sentence = sentence};
	k->fold = text.p[0] == '#'        ? STR("no")
		  : letter(text, 0, true) ? STR("?")
					  : text_folded(&t->arena, text);
	text.n = letter(text, 0, false);
	k->capital = text_case(text) == TEXT_UPPER;
}

/* Adds the tokens of `s`, the first in that sentence. */
static void add_text(struct guard_text *t, struct str s, uint32_t sentence)
{
	size_t start = t->count, n;

	for (size_t i = 0; i < s.n; i += n ? n : 1) {
		n = token(s, i, t->count == start);
		if (n)
			add_token(t, (struct str){s.p + i, n}, sentence);
		if (t->count > start &&
		    (n ? letter(s, i, true)
		       : ends_sentence(s, i, &t->tokens[t->count - 1]))) {
			start = t->count;
			sentence++;
		}
	}
}

/*
 * What is in the files of the contact and the user, and does not count: the
 * words of names, capitalized; rows of tokens of a work or a number of theirs.
 * What is illness in the life of others is work to those who write of it.
 */
enum detail {
	PLACE,
	NAME,
	WORK,
	STUDIED,
};
static const struct {
	const char *keys; /* of the contact and the user */
	size_t row;
} details[] = {
	[PLACE] = {"institution program", 1},
	[NAME] = {"name given family nickname greeting city state country "
		  "school department",
		  1},
	[WORK] = {"hooks publications research phone birthday", ROW},
	[STUDIED] = {"interests hooks publications research topics", 1},
};

/* So many tokens from the one at `i` on, as a text of its own. */
static struct str row_at(struct guard_text *t, size_t i, size_t n)
{
	if (n == 1)
		return t->tokens[i].fold;
	buf_clear(&t->row);
	for (size_t k = i; k < i + n; k++) {
		buf_addstr(&t->row, t->tokens[k].fold);
		buf_addc(&t->row, ' ');
	}
	return buf_str(&t->row);
}

/* Notes each row of tokens of a detail. A work that has a long number, which a
 * phone may have, is none. */
static void note_detail(struct guard_text *t, struct str detail,
			enum detail kind)
{
	size_t start = t->count, row = details[kind].row;
	bool words = false, id = false;

	add_text(t, detail, 0);
	for (size_t i = start; i < t->count; i++) {
		bool number = is_number(&t->tokens[i]);

		words |= !number;
		id |= number && t->tokens[i].text.n > YEAR_DIGITS;
	}
	if (t->count - start < row)
		row = 1;
	for (size_t i = start; i < t->count && i + row <= t->count; i++)
		if (kind != WORK || !words || !id)
			str_map_add(&t->details,
				    arena_str(&t->arena, row_at(t, i, row)),
				    kind);
	t->count = start;
}

/* The same of what the maps have below the keys. */
static void note_details(struct guard_text *t, const struct node *maps[2],
			 enum detail kind)
{
	struct str rest = str_z(details[kind].keys), key;

	while (str_split(&rest, ' ', &key))
		for (int i = 0; i < 2; i++)
			for (const struct node *n = NULL;
			     node_each(node_get_str(maps[i], key), &n);)
				note_detail(t, n->text, kind);
}

/* Marks what is as in a detail, and what else is known without words. */
static void mark(struct guard_text *t, size_t i)
{
	struct guard_token *k = &t->tokens[i];
	size_t kind = str_map_find(&t->details, k->fold);

	if (kind == STUDIED)
		k->excused |= guard_topics(t->words, STR("ill|ails"));
	else if (kind != STR_MAP_NONE && (k->capital || is_number(k)) &&
		 !is_short_form(k))
		k->own = true;
	if (i + ROW <= t->count &&
	    str_map_find(&t->details, row_at(t, i, ROW)) != STR_MAP_NONE)
		k[0].own = k[1].own = k[2].own = true;
	if (k->own && kind == PLACE)
		k->topics |= guard_topics(t->words, STR("them"));
	if (!k->own && k->capital && letter(k->text, 0, false) < k->text.n &&
	    !ascii_is_upper(k->text.p[k->text.n - 1]))
		k->topics |= guard_topics(t->words, STR("cap"));
}

void guard_text_init(struct guard_text *t, const struct guard_case *c)
{
	const struct node *maps[2] = {c->record ? c->record->root : NULL,
				      c->me};
	const struct node *entry = NULL;

	*t = (struct guard_text){
		.words = c->words, .whole = BUF_INIT, .row = BUF_INIT};
	buf_addstr(&t->whole, c->subject);
	buf_addz(&t->whole, "\n\n");
	buf_addstr(&t->whole, c->body);
	add_text(t, buf_str(&t->whole), 0);
	for (int kind = PLACE; kind <= (c->at ? WORK : STUDIED); kind++)
		note_details(t, maps, kind);
	while (!c->at && node_each(node_get(maps[0], "log"), &entry))
		note_details(t, (const struct node *[]){entry, NULL}, STUDIED);
	for (size_t i = 0; i < t->count; i++) {
		mark(t, i);
		t->questions += !t->tokens[i].own &&
				str_is(t->tokens[i].fold, "?") &&
				t->tokens[i].text.p > t->whole.s + c->subject.n;
	}
}

void guard_text_release(struct guard_text *t)
{
	arena_release(&t->arena);
	buf_release(&t->whole);
	buf_release(&t->row);
	free(t->tokens);
	str_map_release(&t->details);
}
