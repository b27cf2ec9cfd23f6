#include "config.h"

#include "fit.h"

#include "base/ascii.h"
#include "base/text.h"
#include "draft_impl.h"
#include "joint.h"
#include "turn.h"
#include "words.h"

struct str fit_take_quoted(struct str *s)
{
	struct str in, rest;

	if (!str_starts(*s, STR("\"")) ||
	    !str_cut(str_skip(*s, 1), '"', &in, &rest))
		return STR_NONE;
	*s = rest;
	return in;
}

struct str fit_phrase(const struct template_slot *slot)
{
	/* templates of users may still say "behind" */
	static const char *const leads[] = {"to stand after ",
					    "to stand behind "};
	struct str rest, path;

	for (size_t i = 0; i < sizeof(leads) / sizeof(*leads); i++) {
		ptrdiff_t at = str_find(slot->hint, str_z(leads[i]));

		if (at < 0)
			continue;
		rest = str_skip(slot->hint, (size_t)at + strlen(leads[i]));
		return fit_take_quoted(&rest);
	}
	for (rest = slot->paths; rest.n && str_split(&rest, ',', &path);)
		if (str_is(path, "work"))
			return STR("your");
	return STR_NONE;
}

bool fit_is_somebody(const struct template_slot *slot)
{
	return str_starts(slot->hint, STR("somebody else")) ||
	       str_find(slot->hint, STR(", somebody else")) >= 0;
}

/* "You should write it up": what they said to me. */
static bool is_advice(struct str text)
{
	static const char *const leads[] = {"you should ",   "you must ",
					    "you need to ",  "you have to ",
					    "you ought to ", NULL};

	return words_cut_any(&text, leads);
}

/* As I carry it out, where it was said to me; false where it may be meant for
 * somebody else. */
static bool turn_advice(struct buf *out, struct str text)
{
	static const char *const said[] = {
		"he said ",     "she said ",    "you said ", "he told me ",
		"she told me ", "you told me ", NULL};
	struct str rest = text;

	/* "he said email me" */
	if (words_cut_any(&rest, said) && note_kind(rest) == NOTE_COMMAND)
		text = rest;
	rest = text;
	if (is_advice(text) || note_kind(text) == NOTE_COMMAND)
		return words_turn_command(out, text);
	buf_addstr(out, text);
	return !words_cut_lead(&rest, "you need ");
}

static struct str drop_word(struct str text, struct str phrase)
{
	struct str last = str_last_word(phrase);

	if (text.n <= last.n || text.p[last.n] != ' ' ||
	    !text_same((struct str){text.p, last.n}, last) ||
	    word_in(last, " me you "))
		return text;
	return str_trim(str_skip(text, last.n));
}

bool fit_has_rule(struct str phrase)
{
	return joint_find(phrase) || str_ends(phrase, STR("?"));
}

bool fit_reports(struct str phrase)
{
	const struct joint *j = joint_find(phrase);

	return j && joint_reports(j);
}

bool fit_takes_act(struct str phrase)
{
	const struct joint *j = joint_find(phrase);

	return j && j->command && !*j->command;
}

const char *fit_wanted(struct str phrase)
{
	const struct joint *j = joint_find(phrase);

	if (str_ends(phrase, STR("?")))
		return "a whole question would, its verb before 'you', such as "
		       "'How do you ask?'";
	if (str_is(phrase, "your"))
		return "a work would, such as 'talk on sleep', or a title in "
		       "quotation marks";
	if (!j)
		return fit_takes_thing(phrase) ? words_example_after(phrase)
					       : "say it in other words";
	if (str_is(str_z(j->phrase), "news:"))
		return "a statement would, such as 'I passed Step 3'";
	if (!j->thing || (j->clause && j->command))
		return "a statement would, such as 'you run a ward'";
	if (j->clause)
		return "a statement would, such as 'you run a ward', or a "
		       "thing, such as 'your talk'";
	return j->command ? "what is done would, such as 'to ask Dr. Lee', or "
			    "a thing, such as 'the slides'"
			  : "a thing would, such as 'my CV' or 'two answers'";
}

bool fit_takes_thing(struct str phrase)
{
	return word_in(str_last_word(phrase),
		       " about after at before by for from in of on to with ");
}

/* "letter" after "Thank you for", but not "reading it", "everything", "Dr.
 * Lee's address", "kindly reading it". */
static bool needs_article(struct str phrase, struct str text)
{
	size_t at = 0;
	struct str first = word_next(text, &at), next = word_look(text, at);

	if (prose_is_bare(text) || prose_is_one_work(text) ||
	    (fit_is_counted(text) && !word_ends(first, "ing")))
		return true;
	return str_ends(phrase, STR("Thank you for")) && first.n &&
	       !words_have_owner(text) && !word_opens(first) &&
	       !word_ends(first, "ing") && !word_ends(next, "ing");
}

/* "how are you?" is no thing, nor is "how you help" one to give thanks for;
 * "what you said" is, and "visa?" is a question to oneself. */
static bool is_question_after(struct str phrase, struct str text)
{
	size_t at = 0;
	struct str first = word_next(text, &at);

	return word_is_relative(first) &&
	       (str_ends(text, STR("?")) ||
		(str_ends(phrase, STR("for")) && !word_in(first, " what ")));
}

/* After a preposition. */
static bool put_after(struct buf *out, struct str phrase, struct str text)
{
	struct buf within = BUF_INIT, thing = BUF_INIT, whether = BUF_INIT;
	bool fits, bare, letters;

	words_cut_lead(&text, "Re: ");
	if (words_cut_lead(&text, "if ")) {
		buf_addf(&whether, "whether %.*s", STR_ARG(text));
		text = buf_str(&whether);
	}
	if (is_question_after(phrase, text))
		return false;
	/* a question to oneself, "visa?" */
	while (str_ends(text, STR("?")))
		text.n--;
	fits = words_are_thing(text) && str_find(text, STR("? ")) < 0;
	fit_within(&within, text);
	if (str_ends(phrase, STR("about")))
		fit_several(&thing, buf_str(&within));
	else
		buf_addstr(&thing, buf_str(&within));
	bare = fits && needs_article(phrase, buf_str(&thing));
	/* "LOR": whether it is a name, nobody knows */
	letters = text.n > 1 && ascii_is_upper(text.p[1]);
	fits &= !(bare && letters && !memchr(text.p, ' ', text.n));
	if (bare && (letters || ascii_is_lower(*thing.s)))
		buf_addz(out, "the ");
	if (fits)
		buf_addstr(out, buf_str(&thing));
	buf_release(&within);
	buf_release(&thing);
	buf_release(&whether);
	return fits;
}

static bool put_value(struct buf *out, struct str phrase, struct str text,
		      bool to_reader)
{
	const struct joint *j = joint_find(phrase);

	if (str_ends(phrase, STR("?")))
		return fit_question(out, text);
	text = phrase.n ? drop_word(text, phrase) : text;
	if (j)
		return joint_fit(out, j, text);
	if (to_reader && fit_takes_thing(phrase))
		return put_after(out, phrase, text);
	if (!phrase.n) {
		buf_addstr(out, text);
		return true;
	}
	/* one of mine */
	if (fit_takes_thing(phrase) && prose_is_bare(text))
		buf_addz(out, strchr("aeiou", *text.p) ? "an " : "a ");
	fit_within(out, text);
	return true;
}

/* "I saw your talk", "how you teach", "my question": no work, unless it is a
 * title. */
static bool is_no_work(struct str text)
{
	size_t at = 0;
	struct str first = word_next(text, &at);

	return text.n && text.p[0] != '"' &&
	       (words_begin_subject(text) ||
		(ascii_is_lower(text.p[0]) &&
		 (word_is_relative(first) || word_in(first, " my our to "))));
}

bool fit_value(struct buf *out, struct str phrase, struct str text,
	       bool to_reader)
{
	struct buf turned = BUF_INIT, advice = BUF_INIT;
	size_t start = out->len;
	bool fits = true;

	text = str_trim(text);
	if (str_is(phrase, "your")) {
		fits = !is_no_work(text);
		if (fits)
			prose_own_work(out, text);
		return fits;
	}
	if (str_ends(phrase, STR("?"))) {
		if (fit_asks_indirectly(text))
			return false;
	} else if (phrase.n) {
		if (words_are_sentence(text))
			return false;
		text = words_cut_period(text);
	}
	if (fit_reports(phrase)) {
		fits = turn_advice(&advice, text);
		text = buf_str(&advice);
	}
	/* "you can email her": the two are not the same */
	if (fits && to_reader)
		fits = turn_note(&turned, text) == TURN_DONE &&
		       (!words_have_you(text) ||
			str_eq(buf_str(&turned), text));
	else
		buf_addstr(&turned, text);
	fits = fits && put_value(out, phrase, buf_str(&turned), to_reader);
	if (!fits)
		out->len = start;
	buf_release(&turned);
	buf_release(&advice);
	return fits;
}

bool fit_with_article(struct buf *out, struct str phrase, struct str text)
{
	static const char *const leads[] = {"I will ", "I'll ", NULL};
	const struct joint *j = joint_find(phrase);
	size_t at = 0, start = out->len, rest;
	struct buf fitted = BUF_INIT;
	enum note_kind kind;
	bool fits;

	text = str_trim(text);
	words_cut_any(&text, leads);
	kind = note_kind(text);
	if (!j || j->clause || !j->thing || kind == NOTE_CLAUSE || !text.n ||
	    (kind != NOTE_COMMAND && joint_is_deed(j, text)) ||
	    ascii_is_digit(str_last_word(text).p[0]))
		return false;
	if (kind == NOTE_COMMAND) {
		word_next(text, &at);
		if (word_in(word_look(text, at), " you "))
			word_next(text, &at);
	}
	if (!words_are_thing(str_trim(str_skip(text, at))))
		return false;
	/* "reading the book" says which book it is, and is none */
	rest = at;
	word_next(text, &rest);
	if (words_have_owner(str_trim(str_skip(text, rest))))
		return false;
	buf_addstr(out, (struct str){text.p, at});
	buf_addf(out, "%sthe ", at ? " " : "");
	buf_addstr(out, str_trim(str_skip(text, at)));
	fits = fit_value(&fitted, phrase, str_skip(buf_str(out), start), true);
	buf_release(&fitted);
	if (!fits)
		out->len = start;
	return fits;
}
