/*
 * Makes a value fit the sentence it goes into. The hint of a slot names the
 * words before it:
 *
 *	detail = last.detail: one thing they said, to stand after "You told me"
 *
 * After "You told me" a command goes on with "to", a statement with "that", a
 * thing with "about"; a promise after "I will" loses its "I". One row of a
 * table says what goes on how. After words that are in no row, a value that
 * begins with the last of them loses it.
 */
#ifndef KITH_CMD_DRAFT_FIT_H
#define KITH_CMD_DRAFT_FIT_H

#include "template/template.h"

/* The words in quotation marks after "to stand after", or none; where there
 * is no hint, "your" for a slot that is looked for in `work`. */
struct str fit_phrase(const struct template_slot *slot);
/* Is the value who somebody else is, rather than what is said of them? */
bool fit_is_somebody(const struct template_slot *slot);
/* Does the table or a question mark say how a value goes on after `phrase`? */
bool fit_has_rule(struct str phrase);
/*
 * Appends `text` as it goes on after `phrase`; `to_reader`: turned to the one
 * it may speak of. False, nothing appended, where it cannot: it must be said in
 * other words.
 */
bool fit_value(struct buf *out, struct str phrase, struct str text,
	       bool to_reader);
/* Appends a sentence of the user's own with a capital and a period, where it
 * has none and neither its first nor its last word is an address or the like.
 */
void fit_sentence(struct buf *out, struct str text);
/* Appends what goes on within a sentence: the first letter small where the word
 * is one that names nothing, those of months and days capitals. */
void fit_within(struct buf *out, struct str text);
/* Is it a thing that one counts, without article or owner: "visa", "letter of
 * recommendation"? */
bool fit_is_counted(struct str thing);
/* Appends it; such a thing as several of them, "visas". */
void fit_several(struct buf *out, struct str thing);
/* Does it show that it names nothing: "Writing", "Programs", "The"? */
bool fit_is_plain(struct str word);
/* Appends a question, with its mark; false, nothing appended, where it is none.
 */
bool fit_question(struct buf *out, struct str text);
/* "which tool he uses", "when her clinic opens": does the verb come after whom
 * it is about? Before "he" is "you". */
bool fit_asks_indirectly(struct str text);
/* Does what they said come after it, "You told me"? */
bool fit_reports(struct str phrase);
/* Does what is to do come after it, "I will"? */
bool fit_takes_act(struct str phrase);
/* What would go on after it, for the user: "a thing would, such as ...". */
const char *fit_wanted(struct str phrase);
/* Where a thing to give does not fit after `phrase` for want of an article
 * alone: appends it with one, "send the CV" for "send CV". */
bool fit_with_article(struct buf *out, struct str phrase, struct str text);
/* Does `phrase` end in a preposition: "talked about", "Thank you for"? */
bool fit_takes_thing(struct str phrase);
/* Cuts the text in quotation marks off the start of *s, or returns none. */
struct str fit_take_quoted(struct str *s);

#endif
