/*
 * A log entry as somebody types it, TYPE [VIA] [@EVENT] [TEXT], with its day
 * somewhere before the text: in the operands of `kith log` and `kith add`, and
 * in an answer.
 *
 *	const char *words[] = {"Met", "in-person", "her poster", NULL};
 *	struct typed_entry e = {.type = typed_type(str_z(words[0])),
 *				.form = TYPED_ADD,
 *				.today = today,
 *				.day = DAY_NONE};
 *	struct buf why = BUF_INIT;
 *	if (!typed_part(&e, str_z(words[1])) &&
 *	    !typed_text(&e, words + 1, &why))
 *		...				// `why` says what to type
 */
#ifndef KITH_MODEL_TYPED_H
#define KITH_MODEL_TYPED_H

#include "base/buf.h"
#include "base/diag.h"
#include "model/schema.h"
#include "value/date.h"

enum typed_form {
	TYPED_LOG,    /* words; a text that looks like another goes after -k */
	TYPED_ADD,    /* words */
	TYPED_ANSWER, /* a line, which may have the day in it */
};

/* The parts are borrowed; what is not there is empty. */
struct typed_entry {
	struct str type, via, event, text;
	enum typed_form form;
	int today;
	int day;       /* given, or typed before the text; or DAY_NONE */
	bool relative; /* it was typed, as "yesterday" */
	bool at_event; /* the last part was "@EVENT" */
};

/* The log type that the word is, of a person or else of a program, in small
 * letters; no text where it is none. */
struct str typed_type(struct str word);
/* Does an entry of that type say that I was there that day? */
bool typed_was_there(struct str type);
/*
 * The log type that a text speaks of, "she replied about visas", or NULL: a
 * word that stands for one says it, unless it is denied or still to come, or is
 * what the other one did: "she emailed me" is no message of mine.
 */
const char *typed_says_type(struct str text);
/* Does a text say that they have not answered: "called, no answer"? */
bool typed_says_silence(struct str text);
/* Takes a word that is a channel, "@EVENT" or, up to today, a day, also with
 * the colon of a file; false for any other. */
bool typed_part(struct typed_entry *e, struct str word);
/*
 * Takes the text, which is the first of `words`, and the channel that it begins
 * with: "email: the article". False, with the reason appended to `why`, where
 * it is more likely a day or a channel with a typo, and where there is a text
 * already. Words after it, up to NULL: then it cannot be the text.
 */
bool typed_text(struct typed_entry *e, const char *const *words,
		struct buf *why);
/* The row of a key of an entry, "promised" or "promised.by"; or NULL. */
const struct field *typed_key(struct str key);
/* Appends how `word`, "promised=my CV", is given to an entry; false, with
 * nothing appended, where it is no key of one with a value. */
bool typed_hint_key(struct buf *out, struct str word);
/*
 * The next part of a list that a person typed, as str_split finds it; `before`
 * says how many came before. The last of several is without its "and": of
 * "grief, and psychosis" it is "psychosis".
 *
 *	for (size_t n = 0; typed_item(&rest, ',', n, &part); n++)
 */
bool typed_item(struct str *rest, char mark, size_t before, struct str *part);
/* The last of several without it. */
struct str typed_last(struct str part);
/*
 * May each part of an answer, parted at `mark` or not at all, be words? False,
 * with "'X' is a link" appended to `why`, for an address, a link, and what has
 * no letter in it, such as a number of a telephone.
 */
bool typed_are_words(struct str answer, char mark, struct buf *why);
/* Has an entry, a note, nothing to say? */
bool typed_is_empty(const struct node *entry);
/* Warns of another day in the text of an entry whose day nobody gave. */
void typed_warn_day(const struct typed_entry *e, struct diag *d);

#endif
