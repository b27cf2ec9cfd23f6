/*
 * English words of a note, for what turns it into a sentence of a letter:
 * whether it is a command, a statement or a thing, and whom it speaks of.
 * Patterns over words, no grammar: where they do not know, they say so.
 */
#ifndef KITH_CMD_DRAFT_WORDS_H
#define KITH_CMD_DRAFT_WORDS_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"

/* What a note can be, as far as its words show. */
enum note_kind {
	NOTE_COMMAND, /* "ask early", "never skip the call" */
	NOTE_CLAUSE,  /* "the clinic is full on Mondays" */
	NOTE_EITHER,  /* "her clinic hours", and "her clinic opens" */
	NOTE_THING,   /* "the reading list", or nothing known */
};

enum note_kind note_kind(struct str note);
/* Is it a thing, or may it be? */
bool note_is_thing(enum note_kind kind);

/* Does a note that is no command begin with a verb, as far as an article after
 * it shows: "calls the interpreter first"? */
bool words_begin_verb(struct str note);
/* Does it begin as a statement does, "you run the ward"? */
bool words_begin_subject(struct str note);
/* Does it begin with what was done: "sent it already"? */
bool words_begin_past(struct str note);
/* The same, or with what is to do, and whom or what it is done to: "introduced
 * me", "read my statement"? */
bool words_begin_done(struct str note);
/* Does it begin with a plural that may be a verb: "works with refugees"? */
bool words_may_be_done(struct str note);
/* May it be what is to do, though its verb is not known: "rank programs by
 * fit"? "interview guide" lacks an article either way. */
bool words_may_act(struct str note);
/* Does it begin with the verb of somebody left out: "thinks it is late"? */
bool words_begin_finite(struct str note);
/* What stands after a phrase that ends in a preposition, for who gave something
 * else. */
const char *words_example_after(struct str phrase);
/* Is it a question within a sentence, "how visas work", "what to ask"? */
bool words_begin_part(struct str note);
/* Is it a statement, as far as its words show, or may it be one where a
 * statement is wanted: "your team trains residents", not "your team visits"? */
bool words_may_state(struct str note);
/* Can it be the statement after "that"? */
bool words_follow_that(struct str note);
/* May those of whom it begins to speak have a verb: "the groups meet on
 * Tuesdays", not "the groups on Tuesdays"? */
bool words_may_be_of_several(struct str note);
/* Does it say "you"? */
bool words_have_you(struct str note);
/* Is it a plural: "slides", "notes on sleep"? */
bool words_are_several(struct str thing);
/* Is it said to somebody, "is it too long", "let's talk", where a phrase about
 * it is wanted? */
bool words_address(struct str text);
/* Can it stand after a preposition: a thing, or what is done? */
bool words_are_thing(struct str note);
/* Does it say which or whose, by what comes first or by a number: "the clinic",
 * "her clinic", "2 clinics", "chapter 5"? */
bool words_have_owner(struct str thing);

/* The next word of `s` at or after *at, which moves to its end; none at the
 * end. Letters, digits, hyphens and apostrophes inside make a word. */
struct str word_next(struct str s, size_t *at);
/* Is `word` in a list of words with blanks around each, " a an the "? Case is
 * ignored. */
bool word_in(struct str word, const char *list);
/* The word after `at` where only blanks are between, or none. */
struct str word_look(struct str s, size_t at);
bool word_ends(struct str word, const char *end);
/* In an s that a plural, or a verb after "she", has. */
bool word_ends_in_s(struct str word);
/* Is it, or may it be, a past tense: "wrote", "trained"? */
bool word_is_past(struct str word);
/* Is it a verb after a subject, "needs"? */
bool word_is_finite(struct str word);
/* Does it begin a command and nothing else? */
bool word_is_command(struct str word);
/* Or a thing as well: "visit"? */
bool word_may_be_command(struct str word);
bool word_is_preposition(struct str word);
/* May a thing come after it, "despite the rain", "and the rain"? */
bool word_leads_article(struct str word);
/* Can it be who does what comes next: "you", "you're"? */
bool word_is_subject(struct str word);
/* Can it be a verb after "to" or "will", "rest": neither "the" nor "residents"
 * nor "Boston"? */
bool word_may_be_infinitive(struct str word);
/* Is it a month or a day of the week: a capital, and nobody? */
bool word_is_day(struct str word);
/* Does it begin a question, or a part of a sentence that has its own verb? */
bool word_is_relative(struct str word);
/* Does it say whose or which, before a thing: "her", "these"? */
bool word_is_article(struct str word);
/* Or how many: "one", "some", "3"? */
bool word_is_determiner(struct str word);
/* May it begin a phrase, naming nothing: "how", "such"? */
bool word_opens(struct str word);

/* Appends `text` with its first letter small. */
void words_put_lower(struct buf *out, struct str text);
/* Appends the name of somebody else, or who that is, with the owner who is its
 * reader: "your chief" for "her chief", but "Dr. Ko and her team". */
void words_put_owner(struct buf *out, struct str text);
/* Appends `text` with the capitals that a telephone leaves out: "I will send my
 * CV" for "i will send my cv". */
void words_put_capitals(struct buf *out, struct str text);
/* Appends a command that was given to the writer, "email me your CV", as one
 * tells it to who gave it: "email you my CV"; false where "you" may be either.
 */
bool words_turn_command(struct buf *out, struct str command);

/* Takes `lead` off the start of *text, whatever its case; false where it has
 * none, or nothing else. */
bool words_cut_lead(struct str *text, const char *lead);
/* The same for the first of a list that it begins with; NULL ends the list. */
bool words_cut_any(struct str *text, const char *const *leads);
/* Without the period, or the exclamation mark, of a sentence; that of "U.S."
 * stays. */
struct str words_cut_period(struct str text);
/* Does a sentence end in it with more after it, where a phrase is wanted? */
bool words_are_sentence(struct str text);
/* Does a statement come after a comma, "the guide, he asked for it"? */
bool words_have_aside(struct str text);

#endif
