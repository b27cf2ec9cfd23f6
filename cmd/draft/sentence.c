#include "config.h"

#include "fit.h"

#include "base/ascii.h"
#include "base/text.h"
#include "draft_impl.h"
#include "model/schema.h"
#include "words.h"

/* What an application is made of, a thing that one counts: a note says "visa"
 * and means any of them. */
static const char counted[] =
	" application board certificate deadline degree elective exam "
	"externship fellowship internship interview job letter observership "
	"program requirement residency rotation salary school score statement "
	"stipend transcript visa waiver year ";

/* One of these, or what a log entry has a list of, such as questions. */
static bool is_counted(struct str word)
{
	struct buf path = BUF_INIT;
	bool is = word_in(word, counted);

	if (!is && word.n) {
		buf_addf(&path, "log.%.*ss", STR_ARG(word));
		is = schema_find(buf_str(&path)) != NULL;
	}
	buf_release(&path);
	return is;
}

/* "surviving residency", "intern year", "my PGY-1 year": a time of one's life,
 * of which there is one; a year before it, "gap year", is counted. */
static bool is_time_of_life(struct str first, struct str before,
			    struct str head)
{
	static const char stages[] =
		" fellowship internship residency school year ";

	return word_in(head, stages) &&
	       (word_ends(first, "ing") ||
		(word_in(head, " year ") && before.n &&
		 !word_in(before, " gap research sabbatical ")));
}

/* The end of the word that says what it is, where that is one of these without
 * an article or an owner, also in the midst, as in "reading my statement"; else
 * 0. */
static size_t find_counted(struct str thing)
{
	size_t at = 0;
	struct str first = word_next(thing, &at), head = first, next,
		   before = STR_NONE;
	bool owned = words_have_owner(thing);

	while ((next = word_look(thing, at)).n && !word_is_preposition(next)) {
		before = head;
		head = word_next(thing, &at);
		owned |= words_have_owner(
			str_skip(thing, (size_t)(head.p - thing.p)));
	}
	if (!is_counted(head) || owned ||
	    is_time_of_life(first, before, head) || word_opens(first) ||
	    word_in(first, " another no one "))
		return 0;
	return (size_t)(head.p + head.n - thing.p);
}

bool fit_is_counted(struct str thing)
{
	return find_counted(thing) > 0;
}

void fit_several(struct buf *out, struct str thing)
{
	size_t end = find_counted(thing), at = out->len + end;

	buf_addstr(out, thing);
	if (!end)
		return;
	out->len = at;
	if (out->s[at - 1] == 'y') {
		out->len--;
		buf_addz(out, "ies");
	} else {
		buf_addc(out, 's');
	}
	buf_addstr(out, str_skip(thing, end));
}

bool fit_is_plain(struct str word)
{
	static const char *const ends[] = {"tion", "sion", "ment", "ness",
					   "ity",  "ing",  "logy", "iatry"};
	struct str rest;

	/* "Quechua-speaking" is of the Quechua */
	str_cut(word, '-', &word, &rest);
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		if (word_ends(word, ends[i]))
			return true;
	if (word_in(word, counted) || prose_is_kind(word))
		return true;
	/* "Visas" */
	return word_opens(word) || word_may_be_command(word) ||
	       (word_ends_in_s(word) &&
		word_in((struct str){word.p, word.n - 1}, counted));
}

/* "july", "in may", "may 3" */
static bool is_day(struct str before, struct str word, struct str next)
{
	return word_is_day(word) &&
	       (!word_in(word, " may march ") || word_is_preposition(before) ||
		(next.n && ascii_is_digit(next.p[0])));
}

void fit_within(struct buf *out, struct str text)
{
	size_t at = 0, from = 0;
	struct str before = STR_NONE, word = word_next(text, &at),
		   next = word_look(text, at);

	if (word.n && word.p == text.p && !ascii_is_upper(word.p[text.n > 1]) &&
	    (word_opens(word) || !next.n || !ascii_is_upper(next.p[0])) &&
	    (fit_is_plain(word) || note_kind(text) == NOTE_COMMAND))
		buf_addc(out, ascii_lower(text.p[from++]));
	for (; word.n; before = word, word = word_next(text, &at)) {
		size_t start = (size_t)(word.p - text.p);

		if (!is_day(before, word, word_look(text, at)))
			continue;
		buf_add(out, text.p + from, start - from);
		buf_addc(out, ascii_upper(word.p[0]));
		from = start + 1;
	}
	buf_addstr(out, str_skip(text, from));
}

/* It begins a sentence. */
static void put_capital(struct buf *out, struct str text)
{
	size_t n = text.n ? 1 : 0;

	text_capitalize(out, (struct str){text.p, n}, true);
	buf_addstr(out, str_skip(text, n));
}

/* Is the word one whose letters stay as they are: an address, "mRNA"? */
static bool is_set(struct str word)
{
	for (size_t i = 0; i + 1 < word.n; i++)
		if (strchr(":/@.", word.p[i]) ||
		    (i && ascii_is_upper(word.p[i])))
			return true;
	return false;
}

void fit_sentence(struct buf *out, struct str text)
{
	size_t first = 0, last = text.n;

	while (first < text.n && text.p[first] != ' ')
		first++;
	while (last && text.p[last - 1] != ' ' && text.p[last - 1] != '\n')
		last--;
	if (is_set((struct str){text.p, first}))
		buf_addstr(out, text);
	else
		put_capital(out, text);
	if (text.n && !is_set(str_skip(text, last)) &&
	    (ascii_is_word(text.p[text.n - 1]) || str_ends(text, STR(")"))))
		buf_addc(out, '.');
}

/* "how to sleep", "which books to read", "what you think": a part of one. */
static bool is_part(struct str text, bool marked)
{
	size_t at = 0;
	struct str first = word_next(text, &at), next = word_next(text, &at);

	if (!word_is_relative(first))
		return false;
	return word_in(next, " he i it she they to we you ") ||
	       (!marked && !word_is_finite(next) &&
		word_in(word_next(text, &at), " to "));
}

bool fit_asks_indirectly(struct str text)
{
	size_t at = 0;
	struct str first = word_next(text, &at), word;
	bool plain = word_in(first, " how when where why ");

	if (!plain && !word_in(first, " what which who whom whose "))
		return false;
	/* "how your visa went"; "why the delay?" has no verb at all */
	if ((plain || word_in(first, " what ")) &&
	    (word_is_article(word_look(text, at)) ||
	     word_ends(word_look(text, at), "'s")))
		return !word_in(first, " why ") ||
		       note_kind(str_skip(text, at)) != NOTE_THING;
	while ((word = word_next(text, &at)).n) {
		if (word_is_finite(word))
			return false;
		/* of "you" and "it", what they are only tells the verb */
		if (word_in(word, " he i she they we ") ||
		    (plain && word_in(word, " it you ")))
			return true;
	}
	return word_in(first, " when where ") &&
	       note_kind(str_skip(text, first.n)) != NOTE_THING;
}

/* "any tips", "you still teach?": what asks by its mark alone; "too long?" was
 * for who wrote it down. */
static bool asks_by_mark(struct str text, struct str first)
{
	text.n--;
	return word_in(first, " any anybody anyone anything ") ||
	       note_kind(text) == NOTE_CLAUSE;
}

bool fit_question(struct buf *out, struct str text)
{
	bool marked = str_ends(text, STR("?"));
	size_t at = 0;
	struct str first = word_next(text, &at);
	bool asks =
		word_in(first,
			" are can could did do does had has have how is may "
			"should was were what when where which who whom whose "
			"why will would ") ||
		word_ends(first, "n't") || word_ends(first, "n\xe2\x80\x99t");

	while (str_ends(text, STR("??")))
		text.n--;
	if (is_part(text, marked) ||
	    (!asks &&
	     !(marked && word_next(text, &at).n && asks_by_mark(text, first))))
		return false;
	if (!marked && str_ends(text, STR(".")))
		text.n--;
	put_capital(out, text);
	if (!marked)
		buf_addc(out, '?');
	return true;
}
