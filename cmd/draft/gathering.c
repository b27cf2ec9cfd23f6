#include "config.h"

#include "draft_impl.h"

#include "base/ascii.h"
#include "base/text.h"
#include "base/utf8.h"
#include "words.h"

/* Names of events and schools, as they go on after "at" and "from". */

/* What an event is, where that takes an article: "the ... Meeting". */
static const char gatherings[] =
	" conference congress course dinner evening fair festival forum "
	"gathering hall hour house lecture meeting meetup mixer panel "
	"reception "
	"retreat seminar session social summit symposium talk webinar weekend "
	"workshop ";

/* Does it say so before it says where, or what about? */
static bool is_gathering(struct str name)
{
	size_t at = 0;
	struct str word = word_next(name, &at);

	while (word.n && !word_in(word, gatherings))
		word = word_is_preposition(word) ? STR_NONE
						 : word_next(name, &at);
	return word.n;
}

/* "Medical College of Georgia", "Faculty of Medicine": what is said to be of a
 * place has an article, and all that begins with "... of". What is called after
 * somebody has none: "King's College of London", "Yale School of Medicine". */
static bool needs_article(struct str name)
{
	static const char subjects[] =
		" dentistry engineering health medical medicine nursing "
		"osteopathic pharmacy public science sciences ";
	size_t at = 0, count = 0;
	struct str word;

	while ((word = word_look(name, at)).n && !word_in(word, " of ")) {
		if (word_ends(word, "'s") || word_ends(word, "\xe2\x80\x99s") ||
		    word_in(word, " a an the "))
			return false;
		word_next(name, &at);
		count++;
	}
	if (!word.n || !count)
		return false;
	word_next(name, &at);
	return count == 1 || !word_in(word_look(name, at), subjects);
}

void prose_school(struct buf *out, struct str name)
{
	if (needs_article(name) || words_cut_lead(&name, "the "))
		buf_addz(out, "the ");
	buf_addstr(out, name);
}

struct str prose_without_year(struct str name)
{
	bool open = str_ends(name, STR(")"));
	struct str year = str_last_word(name), rest = {name.p, name.n - year.n};

	if (open)
		year.n--;
	if (open && str_starts(year, STR("(")))
		year = str_skip(year, 1);
	if (year.n != 4 || !rest.n || str_number(year) < 0)
		return name;
	rest = str_trim(rest);
	rest.n -= str_ends(rest, STR(","));
	return rest;
}

/* The first letter small where the word is no name: of "Open house at Yale",
 * not of "Open House". */
static void put_event_name(struct buf *out, struct str name, struct str first,
			   struct str second)
{
	bool plain = word_in(first, gatherings) ||
		     word_in(first, " annual grand open poster virtual ");

	if (word_in(first, " a an my our the ") ||
	    (plain && !ascii_is_upper(second.n ? second.p[0] : ' ')))
		words_put_lower(out, name);
	else
		buf_addstr(out, name);
}

/* "Webinar" of "Webinar moral injury", and the rest of it, which is no kind of
 * webinar and begins small; else none. */
static struct str first_gathering(struct str name, struct str *title)
{
	size_t at = 0;
	struct str first = word_next(name, &at), next = word_look(name, at),
		   rest = str_trim(str_skip(name, at));

	if (!next.n || next.p + next.n == name.p + name.n ||
	    !ascii_is_lower(next.p[0]) || !word_in(first, gatherings) ||
	    word_is_preposition(next) || is_gathering(rest))
		return STR_NONE;
	*title = rest;
	return first;
}

/* "Webinar: The first year", "The first year (webinar)": what it is, and in
 * *title how it is called. */
static struct str cut_event_title(struct str name, struct str *title)
{
	ptrdiff_t colon = str_find(name, STR(": "));
	size_t open = name.n;
	struct str kind;

	*title = STR_NONE;
	kind = first_gathering(name, title);
	if (kind.n)
		return kind;
	kind = (struct str){name.p, colon < 0 ? 0 : (size_t)colon};
	if (is_gathering(kind) || word_in(str_last_word(kind), " rounds ")) {
		*title = str_trim(str_skip(name, kind.n + 1));
		return kind;
	}
	while (open && name.p[open - 1] != '(')
		open--;
	kind = str_skip(name, open);
	if (open < 2 || !str_ends(kind, STR(")")))
		return name;
	kind.n--;
	if (!word_in(kind, gatherings))
		return name;
	*title = str_trim((struct str){name.p, open - 1});
	return kind;
}

/* It may be a title, too, where it does not say what it is. */
static bool is_title(struct str name, struct str first)
{
	return str_find(name, STR(": ")) >= 0 || str_ends(name, STR("?")) ||
	       ((str_is(first, "A") || str_is(first, "An")) &&
		!is_gathering(name));
}

void prose_event(struct buf *out, struct str name)
{
	struct str title, kind = cut_event_title(name, &title), first, second;
	bool gathering = is_gathering(kind);
	size_t at = 0, first_letter;
	uint32_t letter;

	first = word_next(kind, &at);
	second = word_look(kind, at);
	if (!title.n && is_title(kind, first)) {
		buf_addf(out, "\"%.*s\"", STR_ARG(kind));
		return;
	}
	if (gathering &&
	    !word_in(first, " a an her his my our the their your ") &&
	    !word_ends(first, "'s") && !word_ends(first, "s\xe2\x80\x99"))
		buf_addz(out, "the ");
	put_event_name(out, gathering ? prose_without_year(kind) : kind, first,
		       second);
	if (!title.n)
		return;
	first_letter = utf8_next(title, &letter);
	buf_addz(out, " \"");
	text_capitalize(out, (struct str){title.p, first_letter}, true);
	buf_addf(out, "%.*s\"", STR_ARG(str_skip(title, first_letter)));
}
