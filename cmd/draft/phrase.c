#include "config.h"

#include "words.h"

#include "draft_impl.h"

#include "base/ascii.h"
#include "base/text.h"
#include "base/utf8.h"

/* What a phrase can be, by how it begins. */

bool words_begin_past(struct str text)
{
	size_t at = 0;
	struct str word = word_next(text, &at);

	return (word.n > 3 && str_ends(word, STR("ed"))) ||
	       word_in(word, " became began came gave got had made met sat "
			     "saw sent spoke took was went won wrote ");
}

bool words_begin_done(struct str text)
{
	size_t at = 0;
	struct str word = word_next(text, &at);

	return (words_begin_past(text) || word_is_past(word) ||
		word_may_be_command(word)) &&
	       word_in(word_look(text, at),
		       " a an at her him it me my our the to us you your ");
}

bool words_may_be_done(struct str text)
{
	size_t at = 0;
	struct str first = word_next(text, &at);

	return word_ends_in_s(first) &&
	       word_may_be_command((struct str){first.p, first.n - 1});
}

bool words_begin_finite(struct str text)
{
	size_t at = 0;
	struct str first = word_next(text, &at);

	return word_is_finite(first) ||
	       (words_may_be_done(text) &&
		!word_is_preposition(word_look(text, at)));
}

bool words_begin_part(struct str text)
{
	size_t at = 0;
	struct str first = word_next(text, &at), before = word_next(text, &at),
		   word;
	bool fits = note_kind(text) != NOTE_THING || word_in(before, " to ");

	while (!fits && (word = word_next(text, &at)).n) {
		fits = word_in(word, " to ") ||
		       (word_ends_in_s(before) && word_may_be_command(word));
		before = word;
	}
	return fits && word_is_relative(first) && !word_in(first, " that ");
}

bool words_may_state(struct str text)
{
	enum note_kind kind = note_kind(text);
	size_t end = text.n;

	while (end && text.p[end - 1] != ' ')
		end--;
	return kind == NOTE_CLAUSE ||
	       (kind == NOTE_EITHER &&
		note_kind((struct str){text.p, end}) == NOTE_EITHER);
}

bool words_follow_that(struct str text)
{
	size_t at = 0;
	struct str first = word_next(text, &at);
	enum note_kind kind = note_kind(text);

	if (words_address(text))
		return false;
	return kind == NOTE_CLAUSE || kind == NOTE_EITHER ||
	       (kind == NOTE_THING && word_next(text, &at).n &&
		((word_opens(first) && !word_is_relative(first)) ||
		 word_ends_in_s(first)));
}

bool words_have_you(struct str text)
{
	size_t at = 0;
	struct str word = word_next(text, &at);

	while (word.n && !word_in(word, " you "))
		word = word_next(text, &at);
	return word.n;
}

bool words_are_several(struct str thing)
{
	size_t at = 0;
	struct str last = word_next(thing, &at), next;

	while ((next = word_look(thing, at)).n && !word_is_preposition(next))
		last = word_next(thing, &at);
	return word_ends_in_s(last);
}

/* Not "interview guide", which may be one thing; nor "letter to the dean". */
bool words_may_act(struct str text)
{
	size_t at = 0;
	struct str first = word_next(text, &at), next = word_look(text, at),
		   rest = str_trim(str_skip(text, at));

	if (!word_may_be_infinitive(first) || !next.n || prose_is_bare(text))
		return false;
	/* "lecture slides" */
	return (words_are_several(rest) &&
		(word_may_be_command(first) || !prose_is_kind(first))) ||
	       word_opens(next) || word_is_preposition(next) ||
	       word_is_relative(next) || word_ends(next, "ly") ||
	       ascii_is_upper(next.p[0]) ||
	       ascii_is_digit(str_last_word(rest).p[0]) ||
	       word_in(next, " back down him it me off out them up us ");
}

/* What no thing begins with, besides a verb. */
static const char before_thing[] =
	" because hello hi if not so that though too unless very ";

/* "advanced dementia", "shared decisions": a participle before a thing, where
 * it is not of a verb that notes begin with, "asked questions". */
static bool begins_participle(struct str text)
{
	size_t at = 0;
	struct str first = word_next(text, &at), next = word_look(text, at);
	struct str stem = {first.p, first.n - 1}, base = {first.p, first.n - 2};

	return word_ends(first, "ed") && !word_may_be_command(stem) &&
	       !word_may_be_command(base) && next.n &&
	       ascii_is_lower(next.p[0]) && !word_is_preposition(next) &&
	       !word_opens(next) && !word_ends(next, "ly");
}

static const char auxiliaries[] =
	" am are aren't can can't could couldn't did didn't do does doesn't "
	"don't had hadn't has hasn't have haven't is isn't may might must "
	"shall should shouldn't was wasn't were weren't will won't would "
	"wouldn't ";

/* "is the opening too long": no thing begins so. "May 3" is a day. */
static bool begins_auxiliary(struct str text)
{
	size_t at = 0;
	struct str first = word_next(text, &at), next = word_look(text, at);

	return next.n && first.p == text.p && word_in(first, auxiliaries) &&
	       !(word_is_day(first) &&
		 (ascii_is_upper(first.p[0]) || ascii_is_digit(next.p[0])));
}

bool words_address(struct str text)
{
	size_t at = 0;
	struct str first, next;

	words_cut_lead(&text, "to ");
	first = word_next(text, &at);
	next = word_look(text, at);

	if (word_in(first, " let's "))
		return true;
	/* "do the report", "have it read" are what is to do */
	return begins_auxiliary(text) &&
	       (word_in(next, " he i she they we you ") ||
		(!word_in(first, " do don't have ") &&
		 (word_in(next, " it there ") || word_is_article(next))));
}

bool words_are_thing(struct str text)
{
	size_t at = 0;
	struct str first = word_next(text, &at);

	if (word_is_relative(first) && !word_in(first, " that "))
		return words_begin_part(text);
	return first.n && !begins_auxiliary(text) && !words_address(text) &&
	       (!words_begin_past(text) || begins_participle(text)) &&
	       !words_begin_done(text) && !word_is_command(first) &&
	       !word_in(first, before_thing) && !word_is_preposition(first) &&
	       !word_in(first, " don't dont please ") &&
	       note_kind(text) != NOTE_CLAUSE;
}

/* "chapter 5", "question 12 of the list": a number after a noun says which one,
 * as an article does; one after a day, or a year, does not. "Step 3" is passed
 * and not given. */
static bool is_numbered(struct str thing)
{
	size_t at = 0;
	struct str before = word_next(thing, &at), word;
	bool numbered = false;

	for (; (word = word_look(thing, at)).n && !word_is_preposition(word);
	     before = word) {
		bool joins = word_in(word, " and or ");

		word = word_next(thing, &at);
		if (!ascii_is_digit(word.p[0]))
			numbered &= joins;
		else if (!numbered)
			numbered = word.n < 4 && !word_opens(before) &&
				   !word_is_preposition(before) &&
				   !word_is_command(before) &&
				   !word_is_day(before) &&
				   !word_in(before, " level step ");
	}
	return numbered && !word_in(before, " and or ");
}

bool words_have_owner(struct str thing)
{
	size_t at = 0;
	struct str first = word_next(thing, &at), next = word_look(thing, at),
		   word = first;
	char sign = thing.n ? thing.p[0] : '\0';

	/* "Dr. Lee's paper" */
	for (at = 0; word.n && !word_is_preposition(word);
	     word = word_next(thing, &at))
		if (word_ends(word, "'s") || word_ends(word, "\xe2\x80\x99s"))
			return true;
	return (word_is_determiner(first) && next.n && !ascii_is_digit(sign)) ||
	       (ascii_is_digit(sign) && first.n != 4) || sign == '"' ||
	       is_numbered(thing);
}

void words_put_owner(struct buf *out, struct str text)
{
	size_t at = 0, from = 0;
	struct str before = STR_NONE, word;

	for (; (word = word_next(text, &at)).n; before = word) {
		struct str next = word_look(text, at);

		if (!word_in(word, " her his their ") ||
		    !ascii_is_lower(word.p[1]) || !next.n ||
		    word_is_preposition(next) || word_in(next, " and or ") ||
		    (before.n && !word_in(before, " at from in of on ")))
			continue;
		buf_add(out, text.p + from, (size_t)(word.p - text.p) - from);
		buf_addz(out, "your");
		from = at;
	}
	buf_addstr(out, str_skip(text, from));
}

void words_put_lower(struct buf *out, struct str text)
{
	buf_addc(out, ascii_lower(text.p[0]));
	buf_addstr(out, str_skip(text, 1));
}

/* What the field writes in capitals. */
static const char initialisms[] = " cv ecfmg eras loi lor mspe nrmp usmle ";

/* Between blanks and the marks of a sentence, not a part of an address. */
static bool stands_alone(struct str text, struct str word)
{
	size_t at = (size_t)(word.p - text.p), end = at + word.n;

	return (!at || strchr(" (\"", text.p[at - 1])) &&
	       (end == text.n || text.p[end] == ' ' ||
		(strchr(".,;:?!)\"", text.p[end]) &&
		 (end + 1 == text.n || text.p[end + 1] == ' ')));
}

/* How many letters of `word` are capitals wherever it stands. "may" and "march"
 * are months only where they are a time: "in march". */
static size_t capitals_of(struct str before, struct str word)
{
	if (word_in(word, initialisms))
		return word.n;
	if (word_in(word, " may march "))
		return word_is_preposition(before);
	return word_is_day(word) || word_in(word, " i i'd i'll i'm i've ");
}

void words_put_capitals(struct buf *out, struct str text)
{
	size_t at = 0, from = 0;
	struct str before = STR_NONE;

	for (struct str word; (word = word_next(text, &at)).n; before = word) {
		size_t n = capitals_of(before, word);

		if (!n || !stands_alone(text, word))
			continue;
		buf_add(out, text.p + from, (size_t)(word.p - text.p) - from);
		for (from = (size_t)(word.p - text.p); n; n--)
			buf_addc(out, ascii_upper(text.p[from++]));
	}
	buf_addstr(out, str_skip(text, from));
}

/* After one of these "you" has a verb of its own: "say what you think". */
static const char before_subject[] =
	" after and as because before but if once since so than unless until "
	"whatever whenever wherever while ";

/* Is it said by the one who carries it out, "to email you my CV": does "you"
 * have no verb, where it begins with "to" or says "my"? */
static bool is_own_command(struct str command, bool *theirs)
{
	size_t at = 0;
	struct str before = STR_NONE, word;
	bool own = words_cut_lead(&command, "to "), object = false;

	for (; (word = word_next(command, &at)).n; before = word) {
		own |= word_in(word, " i my ");
		object |= word_in(word, " you ") && before.n &&
			  (!word_look(command, at).n ||
			   !(word_is_relative(before) ||
			     word_in(before, before_subject)));
	}
	*theirs = object && !own;
	return object && own;
}

bool words_turn_command(struct buf *out, struct str command)
{
	/* whoever says "email me your CV" is not who carries it out */
	static const char *const turned[][2] = {{" me ", "you"},
						{" you ", "I"},
						{" your ", "my"},
						{" yours ", "mine"},
						{" yourself ", "myself"}};
	size_t at = 0, from = 0;
	struct str word;
	bool theirs;

	if (is_own_command(command, &theirs) || theirs) {
		buf_addstr(out, command);
		return !theirs;
	}
	while ((word = word_next(command, &at)).n)
		for (size_t i = 0; i < sizeof(turned) / sizeof(*turned); i++) {
			if (!word_in(word, turned[i][0]))
				continue;
			buf_add(out, command.p + from,
				(size_t)(word.p - command.p) - from);
			buf_addz(out, turned[i][1]);
			from = at;
		}
	buf_addstr(out, str_skip(command, from));
	return true;
}

bool words_cut_lead(struct str *text, const char *lead)
{
	size_t n = 0;
	uint32_t letter;

	/* by letters: an apostrophe of a telephone has three bytes */
	for (size_t i = strlen(lead); i && n < text->n; i--)
		n += utf8_next(str_skip(*text, n), &letter);
	if (text->n <= n || !text_same((struct str){text->p, n}, str_z(lead)))
		return false;
	*text = str_trim(str_skip(*text, n));
	return true;
}

bool words_cut_any(struct str *text, const char *const *leads)
{
	while (*leads && !words_cut_lead(text, *leads))
		leads++;
	return *leads;
}

struct str words_cut_period(struct str text)
{
	struct str last = str_last_word(text);

	if (str_ends(text, STR("!")) ||
	    (str_ends(text, STR(".")) && !memchr(last.p, '.', last.n - 1)))
		text.n--;
	return text;
}

/* Does a sentence end at `at`, with more after it: not in "Dr. Lee", "J. Lee"?
 */
static bool ends_sentence(struct str text, size_t at)
{
	size_t start = at;

	if (!strchr(".!?", text.p[at]) || at + 2 >= text.n ||
	    text.p[at + 1] != ' ' || !ascii_is_upper(text.p[at + 2]))
		return false;
	while (start && ascii_is_lower(text.p[start - 1]))
		start--;
	return text.p[at] != '.' ||
	       (at - start > 2 && (!start || text.p[start - 1] == ' '));
}

bool words_are_sentence(struct str text)
{
	for (size_t i = 0; i < text.n; i++)
		if (ends_sentence(text, i))
			return true;
	/* "Great talk!" is all of one; "call the family first!" is not */
	return str_ends(text, STR("!")) && note_is_thing(note_kind(text));
}

bool words_have_aside(struct str text)
{
	struct str part;

	str_split(&text, ',', &part);
	while (str_split(&text, ',', &part)) {
		size_t at = 0;

		if (word_in(word_next(part, &at),
			    " he i it she they we you ") &&
		    note_kind(part) == NOTE_CLAUSE)
			return true;
	}
	return false;
}

const char *words_example_after(struct str phrase)
{
	struct str last = str_last_word(phrase);

	if (word_in(last, " at "))
		return "an event or a place would, such as 'the APA meeting' "
		       "or 'the poster session'";
	if (word_in(last, " after before by "))
		return "a day or an occasion would, such as 'June 1' or 'my "
		       "interviews'";
	return "a thing would, such as 'your advice' or 'reading my statement'";
}
