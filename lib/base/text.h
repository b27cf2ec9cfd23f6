/*
 * Text as people see it: folding for search, display width, what must not
 * reach a terminal. The one place that uses utf8proc (Unicode UAX 15, 11, 29).
 */
#ifndef KITH_BASE_TEXT_H
#define KITH_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/str.h"

/*
 * Appends `s` folded for comparison: NFKD, case folded, accents and invisible
 * characters dropped, typographic quotes, dashes and spaces made plain, and
 * the letters that decomposition leaves mapped to their Latin base (l for
 * l-stroke, o for o-slash, d for d-stroke and eth, th for thorn, ae, oe, ss, i
 * for dotless i). Vowel signs and other marks that are letters of their script
 * stay. Idempotent. Invalid bytes become U+FFFD.
 */
void text_fold(struct buf *out, struct str s);
/* That text in the arena. */
struct str text_folded(struct arena *a, struct str s);
/* Do `a` and `b` fold to the same text? */
bool text_same(struct str a, struct str b);
/*
 * Columns on a terminal: a grapheme is as wide as its widest code point (wide
 * characters 2, combining marks 0), 2 if it is a flag or an emoji with U+FE0F,
 * and one more for each mark that takes room of its own.
 * Control characters count 0: show the text first.
 */
size_t text_width(struct str s);
/* The longest start of `s`, in bytes, that fits `columns`; graphemes whole. */
size_t text_fit(struct str s, size_t columns);
/*
 * Takes the first line off `*rest`: up to a newline, or, where that does not
 * fit `columns`, to the last blank that does; a longer word is cut, where it
 * may part if it can be. That newline or those blanks belong to neither. For
 * `while (rest.n)`.
 */
struct str text_line(struct str *rest, size_t columns);
/* May a long word, an address or a link go on in another line after this? */
static inline bool text_may_part(char c)
{
	return c == '-' || c == '/' || c == '@';
}
/*
 * Characters as people count them: extended grapheme clusters, where each
 * letter of an Indic conjunct is one.
 */
size_t text_graphemes(struct str s);
/*
 * Appends `s` for a human's eyes. Made visible are
 *	C0 controls and DEL		\t \r, else \x1b
 *	bytes that are not UTF-8		\xff
 *	C1 and bidi controls, line and paragraph separators, invisible and
 *	format characters, tags, private, unassigned and noncharacters	<U+202E>
 * Joiners stay inside words of scripts that need them (not between ASCII) and
 * in emoji, a variation selector after what it can select. A newline, also as
 * CR LF, becomes a space when `oneline`, else stays, as LF.
 */
void text_show(struct buf *out, struct str s, bool oneline);
/* Appends one word of a command that is shown: in quotes where a shell would
 * read it otherwise. */
void text_word(struct buf *out, struct str s);
/*
 * Appends a file name made of `s`: folded, [a-z0-9-] only, runs of anything
 * else one '-', none at the ends, at most 64 bytes. Appends nothing when
 * nothing is left.
 */
void text_slug(struct buf *out, struct str s);

enum text_case {
	TEXT_MIXED, /* also what has no capitals, or other letters than Latin */
	TEXT_UPPER,
	TEXT_LOWER,
};

/* Are all the letters of `s` capitals, or all small ones? */
enum text_case text_case(struct str s);
/* Is there a letter or a figure in it? */
bool text_has_word(struct str s);
/*
 * Appends one word of a name in lower case, with a capital where a name has
 * one if `first` is set: at its beginning and after a hyphen, an apostrophe, a
 * full stop and "Mc".
 */
void text_capitalize(struct buf *out, struct str word, bool first);

#endif
