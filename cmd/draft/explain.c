#include "config.h"

#include "draft_impl.h"

#include "fit.h"
#include "words.h"

/* Why a value does not go on after the words of its slot, and what would. */

/* Would it fit if it began with this word? */
static bool fits_after(const struct template_slot *slot, const char *word,
		       struct str text)
{
	struct buf with = BUF_INIT, out = BUF_INIT;
	bool fits;

	buf_addf(&with, "%s %.*s", word, STR_ARG(text));
	fits = fit_value(&out, fit_phrase(slot), buf_str(&with), true);
	buf_release(&with);
	buf_release(&out);
	return fits;
}

static bool begins_with(struct str text, const char *list)
{
	size_t at = 0;

	return word_in(word_next(text, &at), list);
}

/* The words that a text could begin with, as 'that'; false for none. */
static bool explain_leads(const struct template_slot *slot,
			  const struct node *given, struct buf *why)
{
	static const char *const leads[][2] = {{"to", "something to do"},
					       {"that", "a statement"},
					       {"about", "a thing"}};
	bool any = false;

	for (size_t i = 0; i < sizeof(leads) / sizeof(*leads); i++) {
		bool fits = fit_reports(fit_phrase(slot)) ||
			    (i == 0 && fit_takes_act(fit_phrase(slot)));

		for (const struct node *n = NULL; node_each(given, &n);)
			fits &= !begins_with(n->text, " to that about ") &&
				fits_after(slot, leads[i][0], n->text);
		if (!fits)
			continue;
		buf_addf(why, "%s with '%s' where it is %s",
			 any ? "," : "begin it", leads[i][0], leads[i][1]);
		any = true;
	}
	return any;
}

/* "my CV" or "the CV", where it says neither; false where that is not it. */
static bool explain_article(const struct template_slot *slot,
			    const struct node *given, const char *before,
			    struct buf *why)
{
	struct buf with = BUF_INIT;
	bool lacks = false;

	for (const struct node *n = NULL; !lacks && node_each(given, &n);)
		lacks = !fits_after(slot, "", n->text) &&
			fit_with_article(&with, fit_phrase(slot), n->text);
	if (lacks)
		buf_addf(why, "%s'the', 'a' or 'my' is missing, as in '%.*s'",
			 before, STR_ARG(buf_str(&with)));
	buf_release(&with);
	return lacks;
}

/* Why a value does not go on after the words of its slot; `lead` comes before
 * what says only what would. */
void draft_explain_value(const struct template_slot *slot,
			 const struct node *given, struct str lead,
			 struct buf *why)
{
	struct str phrase = fit_phrase(slot);
	bool is_sentence = false, is_you = false;
	bool asks = str_ends(phrase, STR("?"));

	for (const struct node *n = NULL; node_each(given, &n);) {
		is_sentence |= !asks && words_are_sentence(str_trim(n->text));
		is_sentence |=
			!fit_reports(phrase) && words_have_aside(n->text);
		is_you |= fit_reports(phrase) && words_have_you(n->text);
	}
	if (is_sentence) {
		buf_addz(why, "give one phrase, without a sentence beside it");
	} else if (is_you) {
		buf_addz(why, "'you' is who reads it; say 'I' where you mean "
			      "yourself");
	} else if (explain_leads(slot, given, why)) {
		if (fit_takes_act(phrase))
			explain_article(slot, given, "; where it is a thing, ",
					why);
	} else if (!explain_article(slot, given, "", why)) {
		buf_addstr(why, lead);
		buf_addz(why, fit_wanted(phrase));
	}
}

/* The worst that may come of turning its items to the reader. */
enum turned draft_worst_turn(const struct node *given)
{
	enum turned worst = TURN_DONE;

	for (const struct node *n = NULL; node_each(given, &n);) {
		struct buf out = BUF_INIT;
		enum turned turned = turn_note(&out, n->text);

		worst = turned > worst ? turned : worst;
		buf_release(&out);
	}
	return worst;
}

/* Is it "her" before a word that may be hers, or what she is told, where all
 * else can be said to them? */
static bool may_own(struct str note)
{
	size_t at = 0;
	struct str word;
	bool owned = false;

	while (!owned && (word = word_next(note, &at)).n) {
		struct buf with = BUF_INIT, turned = BUF_INIT;

		if (!word_in(word, " her ") || !word_look(note, at).n)
			continue;
		buf_add(&with, note.p, (size_t)(word.p - note.p));
		buf_addz(&with, "your");
		buf_addstr(&with, str_skip(note, at));
		owned = turn_note(&turned, buf_str(&with)) == TURN_DONE;
		buf_release(&with);
		buf_release(&turned);
	}
	return owned;
}

void draft_explain_turn(const struct node *given, struct buf *why)
{
	bool her = false;

	for (const struct node *n = NULL; !her && node_each(given, &n);)
		her = may_own(n->text);
	buf_addz(why, her ? "'her' can be 'you' or 'your' here; write the one "
			    "it is"
			  : "write it to them: 'you', not 'she' or 'he'");
}
