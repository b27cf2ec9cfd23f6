#include "config.h"

#include "base/text.h"

#include <stdint.h>

#include "base/text_impl.h"
#include "base/utf8.h"

enum {
	EMOJI_STYLE = 0xfe0f, /* the variation selector for emoji */
};

/* One of the two regional indicators that make a flag. */
static bool is_flag_half(uint32_t cp)
{
	return cp >= 0x1f1e6 && cp <= 0x1f1ff;
}

/*
 * A letter that stands for itself, as opposed to a part of a Hangul syllable.
 * Since Unicode 15.1 a grapheme may join several of an Indic script to one
 * conjunct, but terminals give each its columns, and utf8proc before 2.9
 * parts them: so do we, with any version.
 */
static bool is_letter(uint32_t cp)
{
	const utf8proc_property_t *p = text_property(cp);

	return p->boundclass == UTF8PROC_BOUNDCLASS_OTHER &&
	       p->category >= UTF8PROC_CATEGORY_LU &&
	       p->category <= UTF8PROC_CATEGORY_LO;
}

/*
 * A mark that takes room of its own beside its letter, as most vowel signs of
 * India do. utf8proc gives it no column, and so do a few terminals; wcwidth(3)
 * and the terminals that go by it give it one. With the larger figure no line
 * is too wide anywhere.
 */
static bool is_spacing(uint32_t cp)
{
	const utf8proc_property_t *p = text_property(cp);

	return p->category == UTF8PROC_CATEGORY_MC ||
	       p->boundclass == UTF8PROC_BOUNDCLASS_SPACINGMARK;
}

/* Does a grapheme end between these two? */
static bool is_boundary(uint32_t cp, uint32_t next, utf8proc_int32_t *state)
{
	return utf8proc_grapheme_break_stateful(
		       (utf8proc_int32_t)cp, (utf8proc_int32_t)next, state) ||
	       (is_letter(next) &&
		text_property(cp)->boundclass != UTF8PROC_BOUNDCLASS_PREPEND);
}

/* Length in bytes of the first grapheme of `s` (s.n > 0), and its columns. */
static size_t next_grapheme(struct str s, size_t *width)
{
	utf8proc_int32_t state = 0;
	uint32_t cp, next;
	bool pictograph;
	size_t n;

	n = utf8_next(s, &cp);
	*width = is_spacing(cp)
			 ? 1
			 : (size_t)utf8proc_charwidth((utf8proc_int32_t)cp);
	pictograph = text_is_keycap(cp) ||
		     text_property(cp)->boundclass ==
			     UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
	while (n < s.n) {
		size_t more = utf8_next(str_skip(s, n), &next), columns;

		if (is_boundary(cp, next, &state))
			break;
		columns = (size_t)utf8proc_charwidth((utf8proc_int32_t)next);
		if ((next == EMOJI_STYLE && pictograph) || is_flag_half(next))
			columns = 2;
		if (is_spacing(next))
			++*width;
		else if (columns > *width)
			*width = columns;
		cp = next;
		n += more;
	}
	return n;
}

/* How many bytes at the start of `s`, at most `most`, are each a grapheme of
 * one column? Most of any text. */
static size_t plain(struct str s, size_t most)
{
	size_t n = 0;

	while (n < s.n && n < most && s.p[n] >= ' ' && s.p[n] < 0x7f)
		n++;
	return n && n < s.n && (unsigned char)s.p[n] >= 0x80 ? n - 1 : n;
}

size_t text_width(struct str s)
{
	size_t total = 0, width;

	while (s.n > 0) {
		size_t n = plain(s, s.n);

		width = n;
		if (!n)
			n = next_grapheme(s, &width);
		total += width;
		s = str_skip(s, n);
	}
	return total;
}

/* What fits, up to and with the first newline if `one_line`. */
static size_t fit(struct str s, size_t columns, bool one_line)
{
	size_t n = 0, width;

	while (n < s.n && !(one_line && n && s.p[n - 1] == '\n')) {
		size_t more = plain(str_skip(s, n), columns);

		width = more;
		if (!more)
			more = next_grapheme(str_skip(s, n), &width);
		if (width > columns)
			break;
		columns -= width;
		n += more;
	}
	return n;
}

size_t text_fit(struct str s, size_t columns)
{
	return fit(s, columns, false);
}

/* Where a word that is too long for the line is cut: after a hyphen or such,
 * unless that leaves most of the line empty. */
static size_t cut_of(struct str line)
{
	size_t n = line.n;

	while (n > line.n / 4 && !text_may_part(line.p[n - 1]))
		n--;
	return n > line.n / 4 ? n : line.n;
}

struct str text_line(struct str *rest, size_t columns)
{
	/* no further than the newline: a million of them are a million lines */
	struct str line = {rest->p, fit(*rest, columns, true)};
	const char *newline = memchr(line.p, '\n', line.n);
	size_t n = newline ? (size_t)(newline - line.p) : line.n;

	if (n < rest->n && rest->p[n] != '\n') {
		while (n && rest->p[n] != ' ')
			n--;
		if (!n)
			n = line.n ? cut_of(line) : rest->n;
		line.n = n;
		while (n < rest->n && rest->p[n] == ' ')
			n++;
		while (line.n && line.p[line.n - 1] == ' ')
			line.n--;
	} else {
		line.n = n;
	}
	if (n < rest->n && rest->p[n] == '\n')
		n++;
	*rest = str_skip(*rest, n);
	return line;
}

size_t text_graphemes(struct str s)
{
	size_t count = 0, width;

	while (s.n > 0) {
		size_t n = plain(s, s.n);

		count += n ? n : 1;
		s = str_skip(s, n ? n : next_grapheme(s, &width));
	}
	return count;
}
