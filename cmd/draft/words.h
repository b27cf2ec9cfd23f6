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
	NOTE_THING,   /* "the reading list", or nothing known */
};

enum note_kind note_kind(struct str note);

/* Does a note that is no command begin with a verb, as far as an article after
 * it shows: "calls the interpreter first"? */
bool words_begin_verb(struct str note);

/* The next word of `s` at or after *at, which moves to its end; none at the
 * end. Letters, digits, hyphens and apostrophes inside make a word. */
struct str word_next(struct str s, size_t *at);
/* Is `word` in a list of words with blanks around each, " a an the "? Case is
 * ignored. */
bool word_in(struct str word, const char *list);

/* Does the word speak of a third person: she, him, ...? HIS is a system. */
bool word_is_third(struct str word);
/*
 * Appends `note` with "she" or "he" turned to "you", and the verb with it.
 * False, nothing appended, where it is not certain whom it speaks of or how
 * the sentence would go on.
 */
bool words_turn(struct buf *out, struct str note);
/* Appends a command that was given to the writer, "say your name", as one
 * carries it out: "say my name". */
void words_turn_command(struct buf *out, struct str command);

#endif
