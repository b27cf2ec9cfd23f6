#include "config.h"

#include "model/question.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "model/name.h"

/* "Dr.", "Prof.": a name follows. */
static bool is_title(struct str word)
{
	struct buf text = BUF_INIT;
	struct person_name name;
	bool is;

	buf_addf(&text, "%.*s Ann Lee", STR_ARG(word));
	name_split_text(buf_str(&text), STR_NONE, STR_NONE, &name);
	is = name.title.n == word.n;
	buf_release(&text);
	return is;
}

/* "if you have a minute. Who covers?" and "on June 9. Who covers?", not "Dr.
 * Lee" and not "J. Lee". */
static bool ends_sentence(struct str s, size_t at)
{
	struct str word;

	if (s.p[at] == '\n')
		return true;
	if (!memchr(".!?", s.p[at], 3) || at + 1 >= s.n || s.p[at + 1] != ' ')
		return false;
	/* not before: a text may be one long word, and this is asked at each of
	 * its characters */
	word = str_last_word((struct str){s.p, at + 1});
	return s.p[at] != '.' || ascii_is_digit(word.p[0]) ||
	       (word.n > 2 && !is_title(word));
}

/* The sentence whose last character is at `end`. */
static struct str sentence_to(struct str s, size_t end)
{
	size_t start = end;

	while (start && !ends_sentence(s, start - 1))
		start--;
	while (start < end && strchr(" -", s.p[start]))
		start++;
	return (struct str){s.p + start, end + 1 - start};
}

struct str question_only(struct str text)
{
	struct str found = STR_NONE;

	for (size_t i = 0; i < text.n; i++) {
		if (text.p[i] != '?' ||
		    (i + 1 < text.n && !strchr(" \n", text.p[i + 1])))
			continue;
		if (found.n)
			return STR_NONE;
		found = sentence_to(text, i);
	}
	return found;
}
