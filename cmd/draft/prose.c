#include "config.h"

#include "draft_impl.h"

#include "base/ascii.h"
#include "base/text.h"
#include "value/date.h"
#include "fit.h"
#include "turn.h"
#include "words.h"

/* A note is for its writer; here it gets the words it needs to be read by the
 * person it is about. */

enum {
	YEARS_AHEAD = 9,    /* other numbers are no years */
	TITLE_CAPITALS = 3, /* besides the first */
	THANKS_WORDS = 3,   /* "I thank you" */
};

/* What a publication or a talk is called, when it is described. */
static const char kinds[] =
	" abstract analysis article blog book chapter clinic column commentary "
	"course curriculum data dataset editorial essay film grant guideline "
	"interview keynote lecture letter manual meta-analysis newsletter "
	"op-ed panel paper piece podcast post poster preprint presentation "
	"program project report research review rounds seminar series session "
	"studies study survey symposium talk thesis toolkit trial video "
	"webinar work workshop ";

/* Of these, what has no article of its own. */
static const char mass[] = " data research work ";

/* After them comes what a work is about, no longer what it is. */
static const char joints[] =
	" about after at by for from in of on that to when with ";

/* As word_next, but to an apostrophe at most: "she's". */
static struct str next_word(struct str s, size_t *at)
{
	struct str word = word_next(s, at), rest;

	if (str_cut(word, '\'', &word, &rest))
		*at -= rest.n;
	return word;
}

bool prose_is_kind(struct str word)
{
	if (word_in(word, kinds))
		return true;
	word.n -= str_ends(word, STR("s"));
	return word_in(word, kinds);
}

bool prose_is_bare(struct str thing)
{
	size_t at = 0;
	struct str first = word_next(thing, &at), next = word_look(thing, at);

	return prose_is_kind(first) && !word_ends_in_s(first) &&
	       !word_in(first, mass) && ascii_is_lower(first.p[0]) &&
	       (!next.n || word_is_preposition(next));
}

bool prose_is_one_work(struct str thing)
{
	size_t at = 0;
	struct str first = word_next(thing, &at), head = STR_NONE, next;
	bool small = true;

	while ((next = word_look(thing, at)).n && !word_is_preposition(next)) {
		head = word_next(thing, &at);
		small &= ascii_is_lower(head.p[0]);
	}
	return prose_is_kind(head) && !word_ends_in_s(head) &&
	       !word_in(head, mass) && small && !words_have_owner(thing) &&
	       !word_opens(first) && !word_ends(first, "ing");
}

bool prose_is_work(struct str s)
{
	size_t at = 0;
	struct str word;

	while ((word = next_word(s, &at)).n && !word_in(word, joints))
		if (prose_is_kind(word))
			return true;
	return false;
}

/* Without the article, or whose it is, in front. */
static struct str drop_owner(struct str s)
{
	size_t at = 0;
	struct str word = next_word(s, &at);

	if (word.p != s.p || at == s.n || s.p[at] != ' ' ||
	    !word_in(word, " the a an your her his their "))
		return s;
	return str_trim((struct str){s.p + at, s.n - at});
}

/* The length of a quotation mark at `i`, or 0. */
static size_t quote_mark(struct str s, size_t i)
{
	struct str rest = {s.p + i, s.n - i};

	if (str_starts(rest, STR("\"")))
		return 1;
	return str_starts(rest, STR("\xe2\x80\x9c")) ||
			       str_starts(rest, STR("\xe2\x80\x9d"))
		       ? 3
		       : 0;
}

/* An apostrophe is a mark after a blank only. */
size_t prose_find_quote(struct str s)
{
	size_t i = 0;

	while (i < s.n && !quote_mark(s, i) &&
	       !(s.p[i] == '\'' && i && s.p[i - 1] == ' '))
		i++;
	return i;
}

/* With one sign for quotation marks; a stop can go into those of ASCII. */
static void put_quoting(struct buf *out, struct str s, char sign)
{
	for (size_t i = 0; i < s.n; i++) {
		size_t n = quote_mark(s, i);

		buf_addc(out, n ? sign : s.p[i]);
		i += n > 1 ? n - 1 : 0;
	}
}

static void put_title(struct buf *out, struct str kind, struct str title)
{
	buf_addstr(out, kind);
	buf_addz(out, " \"");
	put_quoting(out, title, '\'');
	buf_addc(out, '"');
}

/* `Sleep and grief (poster, APA)`: what comes after a comma stays there. */
static void put_titled(struct buf *out, struct str title, struct str note)
{
	struct str rest = note, kind;

	str_split(&rest, ',', &kind);
	put_title(out, drop_owner(str_trim(kind)), title);
	if (str_trim(rest).n)
		buf_addf(out, " (%.*s)", STR_ARG(str_trim(rest)));
}

static bool starts_low(struct str s)
{
	return s.n && ascii_is_lower(s.p[0]);
}

/* The title in front of `Sleep and grief (poster)`, and in *kind the poster;
 * none where the words in front say already what it is. */
static struct str find_title(struct str s, struct str *kind)
{
	struct str title;
	size_t open = s.n, at = 0;

	if (!s.n || s.p[s.n - 1] != ')' || starts_low(s))
		return STR_NONE;
	while (open && s.p[open - 1] != '(')
		open--;
	if (open < 2)
		return STR_NONE;
	*kind = (struct str){s.p + open, s.n - open - 1};
	title = str_trim((struct str){s.p, open - 1});
	if (!prose_is_work(*kind) || prose_find_quote(title) < title.n ||
	    prose_is_kind(next_word(title, &at)) ||
	    (title.n && ascii_is_digit(title.p[0])))
		return STR_NONE;
	return title;
}

/* Does it tell what they do or did, "works with refugees", "taught me"? A
 * plural of works goes on with what they are about. */
static bool tells_of_them(struct str text)
{
	size_t at = 0;
	struct str first = word_next(text, &at), next = word_look(text, at);

	if (word_is_past(first))
		return !word_ends(first, "ed") || !words_are_thing(text);
	return words_begin_verb(text) ||
	       (prose_is_kind(first) ? words_may_be_done(text) &&
					       !word_in(next, " about of on ")
				     : words_begin_finite(text));
}

/* "Sleep and Grief on a Night Ward": capitals that no note has. */
static bool is_title_case(struct str text)
{
	size_t at = 0, capitals = 0;
	struct str word = word_next(text, &at);

	if (!word.n || word.p != text.p || !ascii_is_upper(text.p[0]))
		return false;
	while ((word = word_next(text, &at)).n)
		capitals += word.n > 1 && ascii_is_upper(word.p[0]) &&
			    ascii_is_lower(word.p[1]);
	return capitals >= TITLE_CAPITALS;
}

bool prose_names_work(struct str hook)
{
	struct str text = str_trim(hook), kind;

	if (tells_of_them(text))
		return false;
	return prose_is_work(text) || prose_find_quote(text) < text.n ||
	       find_title(text, &kind).n || is_title_case(text);
}

void prose_work(struct buf *out, struct str hook)
{
	struct str text = str_trim(hook), own, kind, title;
	ptrdiff_t colon;
	size_t quote;

	if (text.n && text.p[text.n - 1] == '.')
		text.n--;
	own = drop_owner(text);
	colon = str_find(own, STR(": "));
	title = find_title(text, &kind);
	if (title.n) {
		put_titled(out, title, kind);
		return;
	}
	kind = (struct str){own.p, colon < 0 ? own.n : (size_t)colon};
	quote = prose_find_quote(own);
	if (quote < kind.n) {
		put_quoting(out, own, '"');
	} else if (!prose_is_work(kind) || str_find(kind, STR("?")) >= 0) {
		/* a title; a capital article is part of it */
		put_title(out, STR("work"), starts_low(text) ? own : text);
	} else if (colon >= 0) {
		put_title(out, kind,
			  str_trim((struct str){own.p + colon + 1,
						own.n - (size_t)colon - 1}));
	} else {
		fit_within(out, own);
	}
}

void prose_own_work(struct buf *out, struct str value)
{
	struct str own = drop_owner(str_trim(value));

	if (starts_low(own) && prose_find_quote(own) == own.n)
		buf_addstr(out, own);
	else
		prose_work(out, value);
}

/* The month from 1 on, or 0. */
static int month_of(struct str word)
{
	int month = month_named(word);

	return month && (word.n == 3 || text_same(word, STR("sept")) ||
			 text_same(word, str_z(month_names[month - 1])))
		       ? month
		       : 0;
}

/* A number that is all of the word, but for "th"; or 0. */
static int number_of(struct str word)
{
	while (word.n && ascii_is_lower(word.p[word.n - 1]))
		word.n--;
	for (size_t i = 0; i < word.n; i++)
		if (!ascii_is_digit(word.p[i]))
			return 0;
	return word.n && word.n <= 4 ? (int)str_number(word) : 0;
}

bool prose_is_ahead(struct str text, int today)
{
	struct str word, before = STR_NONE;
	int this_year, month, mday;
	size_t at = 0;

	day_to_civil(today, &this_year, &month, &mday);
	for (; (word = word_next(text, &at)).n; before = word) {
		struct str next = word_look(text, at);
		int day = day_parse(word), year = number_of(word);

		if (day != DAY_NONE && day > today)
			return true;
		if (year > this_year && year <= this_year + YEARS_AHEAD)
			return true;
		month = month_of(word);
		mday = number_of(next);
		if (!mday)
			mday = number_of(before);
		if (!month || mday < 1 || mday > 31)
			continue;
		/* "June 18, 2025" */
		if (next.n)
			word_next(text, &at);
		while (at < text.n && strchr(" ,", text.p[at]))
			at++;
		year = number_of(word_look(text, at));
		day = day_from_civil(year > 31 ? year : this_year, month, mday);
		if (day != DAY_NONE && day > today)
			return true;
	}
	return false;
}

static bool text_is_third_person(struct str s)
{
	size_t at = 0;
	struct str word = word_next(s, &at);

	while (word.n && !turn_is_third(s, word))
		word = word_next(s, &at);
	return word.n;
}

bool prose_begins_third_person(const struct node *value)
{
	for (const struct node *n = NULL; node_each(value, &n);) {
		size_t at = 0;

		if (n->text.n &&
		    turn_is_third(n->text, word_next(n->text, &at)))
			return true;
	}
	return false;
}

bool prose_is_third_person(const struct node *value)
{
	for (const struct node *n = NULL; node_each(value, &n);)
		if (n->text.n && text_is_third_person(n->text))
			return true;
	return false;
}

/* "Passed Step 3" and "Step 3 passed" are mine. */
static bool put_passed(struct buf *out, struct str text)
{
	static const char passed[] = " passed", certified[] = " certified";

	if (words_begin_past(text)) {
		buf_addz(out, "I ");
		words_put_lower(out, text);
	} else if (note_kind(text) == NOTE_CLAUSE) {
		return false;
	} else if (str_ends(text, STR(passed))) {
		text.n -= sizeof(passed) - 1;
		buf_addf(out, "I passed %.*s", STR_ARG(text));
	} else if (str_ends(text, STR(certified))) {
		buf_addf(out, "I am %.*s", STR_ARG(text));
	} else {
		return false;
	}
	return true;
}

/* "poster accepted for the meeting" is my poster, and was. */
bool prose_news(struct buf *out, struct str text)
{
	static const char *const states[][2] = {
		{" accepted", " was"},  {" published", " was"},
		{" presented", " was"}, {" submitted", " was"},
		{" in press", " is"},   {" under review", " is"}};
	size_t at = 0;

	if (put_passed(out, text))
		return true;
	if (!word_in(word_next(text, &at),
		     " abstract article chapter first letter paper poster "
		     "review study talk "))
		return false;
	buf_addz(out, "my ");
	for (size_t i = 0; i < sizeof(states) / sizeof(*states); i++) {
		ptrdiff_t found = str_find(text, str_z(states[i][0]));

		if (found < 0 || !note_is_thing(note_kind(
					 (struct str){text.p, (size_t)found})))
			continue;
		buf_addstr(out, (struct str){text.p, (size_t)found});
		buf_addz(out, states[i][1]);
		text = str_skip(text, (size_t)found);
		break;
	}
	buf_addstr(out, text);
	return true;
}

bool prose_is_thanks(const struct node *value)
{
	const struct node *first = node_first_of(value);
	size_t at = 0;
	bool is = false;

	for (int i = 0; first && i < THANKS_WORDS && !is; i++)
		is = word_in(word_next(first->text, &at), " thank thanks ");
	return is;
}
