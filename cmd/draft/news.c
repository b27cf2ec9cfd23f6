#include "config.h"

#include "news.h"

#include "words.h"

/* "Passed Step 3" and "Step 3 passed" are mine. */
static bool put_passed(struct buf *out, struct str text)
{
	static const char passed[] = " passed", certified[] = " certified";

	if (words_begin_past(text)) {
		buf_addz(out, "I ");
		words_put_lower(out, text);
	} else if (note_kind(text) == NOTE_CLAUSE) {
		return false;
	} else if (str_ends(text, STR(passed))) {
		text.n -= sizeof(passed) - 1;
		buf_addf(out, "I passed %.*s", STR_ARG(text));
	} else if (str_ends(text, STR(certified))) {
		buf_addf(out, "I am %.*s", STR_ARG(text));
	} else {
		return false;
	}
	return true;
}

/* "poster accepted for the meeting" is my poster, and was. */
bool news_put(struct buf *out, struct str text)
{
	static const char *const states[][2] = {
		{" accepted", " was"},  {" published", " was"},
		{" presented", " was"}, {" submitted", " was"},
		{" in press", " is"},   {" under review", " is"}};
	size_t at = 0;

	if (put_passed(out, text))
		return true;
	if (!word_in(word_next(text, &at),
		     " abstract article chapter first letter paper poster "
		     "review study talk "))
		return false;
	buf_addz(out, "my ");
	for (size_t i = 0; i < sizeof(states) / sizeof(*states); i++) {
		ptrdiff_t found = str_find(text, str_z(states[i][0]));

		if (found < 0 || !note_is_thing(note_kind(
					 (struct str){text.p, (size_t)found})))
			continue;
		buf_addstr(out, (struct str){text.p, (size_t)found});
		buf_addz(out, states[i][1]);
		text = str_skip(text, (size_t)found);
		break;
	}
	buf_addstr(out, text);
	return true;
}
