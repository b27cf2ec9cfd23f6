#include "config.h"

#include "words.h"

#include "base/ascii.h"

/* Before a noun as they are, "the veterans hospital", or no plurals at all. */
static const char before_noun[] =
	" admissions arts awards boards careers communications diabetes grants "
	"honors humanities news operations rounds sales savings series "
	"services skills species sports systems veterans years ";

/* After several they are no verbs: "your talks last week". */
static const char after_several[] =
	" abroad again ago ahead alone apart away because due early else "
	"elsewhere enough first free friendly full here home if last late "
	"later new next "
	"now only online or ready soon together tomorrow tonight too well "
	"worth yet ";

static bool is_quantity(struct str word)
{
	return (word_is_determiner(word) && !word_is_article(word) &&
		!word_in(word, " another one that what ")) ||
	       word_in(word, " couple half lot majority more most none third ");
}

/* Are they several, who may have a verb? A name in s is one, and "the faculty"
 * may go before a noun. */
static bool is_several(struct str word, bool counted)
{
	if (word_in(word, " alumni faculty staff "))
		return counted;
	return word_in(word, " children men people women ") ||
	       (word_ends_in_s(word) && !word_ends(word, "'s") &&
		!word_ends(word, "ics") && !word_ends(word, "is") &&
		!word_in(word, before_noun) &&
		!(ascii_is_upper(word.p[0]) && ascii_is_lower(word.p[1])));
}

/* Does it end the words for who they are? "of" does after one, "the list of
 * programs"; "and" does not. */
static bool ends_several(struct str word, bool several)
{
	if (word_in(word, " of "))
		return !several;
	return !word_in(word, " and or ") &&
	       (word_is_preposition(word) || word_leads_article(word) ||
		word_is_relative(word) || word_is_subject(word));
}

static bool may_be_their_verb(struct str word)
{
	return word_may_be_infinitive(word) && !word_in(word, after_several) &&
	       !word_ends(word, "able") && !word_ends(word, "ible");
}

bool words_may_be_of_several(struct str note)
{
	size_t at = 0;
	struct str before = word_next(note, &at), word;
	bool one = word_in(before, " a an another each every one that this ");
	bool counted = false, several;

	if (!word_is_determiner(before) && !is_quantity(before))
		return false;
	for (; (word = word_look(note, at)).n; before = word) {
		counted |= is_quantity(before);
		several = (counted || !one) && is_several(before, counted);
		if (ends_several(word, counted || several))
			return false;
		word_next(note, &at);
		if (several && may_be_their_verb(word) && word_look(note, at).n)
			return true;
	}
	return false;
}
