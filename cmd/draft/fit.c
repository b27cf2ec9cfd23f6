#include "config.h"

#include "fit.h"

#include "base/ascii.h"
#include "base/text.h"
#include "draft_impl.h"
#include "turn.h"
#include "words.h"

/* What comes between the phrase and a value of each kind; NULL: it does not
 * fit. A phrase is known by its last words. */
static const struct joint {
	const char *phrase;
	const char *command, *clause, *thing;
} joints[] = {
	{"told me", "to ", "that ", "about "},
	{"said", "to ", "that ", NULL},
	{"that", NULL, "", NULL},
	{"remember", "to ", "that ", ""},
	{"learned from you", "to ", "that ", "about "},
	{"will", "", NULL, "send you "},
	{"would", "", NULL, "send you "},
	{"sending you", NULL, NULL, ""},
	{"offering", "to ", NULL, ""},
	{"news:", NULL, "", ""},
	{"has helped:", NULL, "", NULL},
	{"glad to see", NULL, "that ", ""},
};

enum {
	JOINTS = sizeof(joints) / sizeof(*joints),
};

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

static const struct joint *find_joint(struct str phrase)
{
	for (const struct joint *j = joints; j < joints + JOINTS; j++)
		if (str_ends(phrase, str_z(j->phrase)))
			return j;
	return NULL;
}

/* Takes `lead` off the start of the text, whatever its case; false where it has
 * none, or nothing else. */
static bool cut_lead(struct str *text, const char *lead)
{
	size_t n = strlen(lead);

	if (text->n <= n || !text_same((struct str){text->p, n}, str_z(lead)))
		return false;
	*text = str_trim(str_skip(*text, n));
	return true;
}

/* The same for the first of a list, which ends with NULL. */
static bool cut_any_lead(struct str *text, const char *const *leads)
{
	while (*leads && !cut_lead(text, *leads))
		leads++;
	return *leads;
}

/* Takes off each of the endings that it has, in the order of the list. */
static struct str cut_endings(struct str text, const char *const *endings)
{
	for (; *endings; endings++)
		if (str_ends(text, str_z(*endings)))
			text.n -= strlen(*endings);
	return text;
}

/* What may come before what was promised or offered, and says nothing more. */
static struct str cut_will(const struct joint *j, struct str text)
{
	static const char *const promised[] = {
		"I will ",        "I'll ", "I would ", "I'd ", "I promised to ",
		"I am going to ", "I ",    "to ",      NULL};
	static const char *const offered[] = {
		"you will ", "you'll ", "you would ", "you offered to ",
		"you ",      "to ",     NULL};

	cut_any_lead(&text,
		     str_is(str_z(j->phrase), "offering") ? offered : promised);
	return text;
}

/* What I said is not what they did. */
static bool is_mine(struct str text)
{
	static const char *const leads[] = {"I said ",      "I told ",
					    "I mentioned ", "I explained ",
					    "I asked ",     NULL};

	return cut_any_lead(&text, leads);
}

/* The same before what was said. "that", "about" and "to" say what comes after
 * them, where its words do not. */
static struct str cut_said(const struct joint *j, struct str text,
			   enum note_kind *kind)
{
	static const char *const said[] = {"you said ",      "you told me ",
					   "you mentioned ", "you think ",
					   "you explained ", NULL};
	struct str rest;

	cut_any_lead(&text, said);
	*kind = note_kind(text);
	rest = text;
	if (cut_lead(&rest, "that ") && note_kind(rest) != NOTE_THING) {
		*kind = NOTE_CLAUSE;
		return rest;
	}
	if (j->thing && cut_lead(&rest, "about ")) {
		*kind = NOTE_THING;
		return rest;
	}
	if (cut_lead(&rest, "to ") && note_kind(rest) == NOTE_COMMAND) {
		*kind = NOTE_COMMAND;
		return rest;
	}
	return text;
}

/* Within a sentence: the first letter small, where the word is one that names
 * nothing. */
static void put_within(struct buf *out, struct str text)
{
	size_t at = 0;
	struct str word = word_next(text, &at);
	bool plain = word.n && word.p == text.p &&
		     !ascii_is_upper(text.p[text.n > 1]) &&
		     (note_kind(text) == NOTE_COMMAND || word_opens(word));

	if (plain)
		words_put_lower(out, text);
	else
		buf_addstr(out, text);
}

/* "never skip lunch" after "to": "never to skip lunch". `to_me`: what they said
 * I should do. */
static void put_command(struct buf *out, const char *to, struct str text,
			bool to_me)
{
	struct buf mine = BUF_INIT;

	if (to_me) {
		words_turn_command(&mine, text);
		text = buf_str(&mine);
	}
	if (cut_lead(&text, "never "))
		buf_addz(out, *to ? "never " : "");
	else if (cut_lead(&text, "always "))
		buf_addz(out, *to ? "always " : "");
	else if (cut_lead(&text, "don't ") || cut_lead(&text, "do not "))
		buf_addz(out, *to ? "not " : "");
	else
		cut_lead(&text, "to ");
	buf_addz(out, to);
	/* a promise is made to its reader, unless it names somebody else */
	if (!*to && cut_lead(&text, "send ")) {
		bool yours = words_have_owner(text) &&
			     !cut_lead(&text, "you ") &&
			     str_find(text, STR(" to ")) < 0;

		buf_addz(out, yours ? "send you " : "send ");
	}
	put_within(out, text);
	buf_release(&mine);
}

/* A day to send a thing on is no part of it. */
static struct str cut_day(struct str thing)
{
	static const char *const days[] = {
		" on Monday",   " on Tuesday", " on Wednesday",
		" on Thursday", " on Friday",  " on Saturday",
		" on Sunday",   " next week",  " this week",
		" tomorrow",    " tonight",    " today",
		" soon",        NULL};

	return cut_endings(thing, days);
}

/* What a promise to send is about: "my CV" of "send you my CV". */
static bool cut_sending(struct str *text)
{
	static const char *const sending[] = {"send ", "share ", "forward ",
					      "email ", NULL};

	if (!cut_any_lead(text, sending))
		return note_is_thing(note_kind(*text));
	cut_lead(text, "you ");
	*text = cut_day(*text);
	/* "... to Dr. Lee" goes to somebody else */
	return str_find(*text, STR(" to ")) < 0;
}

/* "a letter uploaded" is the letter, once it is there. */
static struct str cut_done(struct str thing)
{
	static const char *const done[] = {
		" uploaded", " sent", " submitted", " signed",
		" written",  " done", NULL};

	return cut_endings(thing, done);
}

static bool put_thing(struct buf *out, const char *lead, struct str text)
{
	if (!lead || words_begin_past(text) || words_begin_verb(text))
		return false;
	buf_addz(out, lead);
	if (!words_have_owner(text) && *lead == 's')
		buf_addz(out, "the ");
	put_within(out, text);
	return true;
}

/* Does the phrase go on with what they said, rather than with what I say? */
static bool reports(const struct joint *j)
{
	return j->command && j->clause;
}

/* What comes between, or NULL. "remember" goes on with a statement without
 * "that" as well; "told me about" and "told me that" are two things. */
static const char *lead_of(const struct joint *j, enum note_kind kind,
			   struct str text)
{
	size_t at = 0;

	/* "You told me how ...", "what ..." */
	if (reports(j) && j->thing && kind != NOTE_COMMAND &&
	    word_in(word_next(text, &at),
		    " how what when where whether which who whom whose why "))
		return "";
	if (kind == NOTE_EITHER && j->clause && (!j->thing || *j->thing))
		return NULL;
	return kind == NOTE_COMMAND  ? j->command
	       : kind == NOTE_CLAUSE ? j->clause
				     : j->thing;
}

static bool fit_thing(struct buf *out, const char *lead, struct str text,
		      bool news)
{
	size_t at = 0;
	struct str word = word_next(text, &at);

	/* "sending", "asked" */
	if (!news && word.n > 4 && str_ends(word, STR("ing")) &&
	    !words_have_owner(text))
		return false;
	return put_thing(out, lead, text);
}

static bool fit_joint(struct buf *out, const struct joint *j, struct str text)
{
	const char *lead;
	enum note_kind kind;
	bool news = str_is(str_z(j->phrase), "news:");
	bool whole = news || str_is(str_z(j->phrase), "has helped:");

	if (news && prose_news(out, text))
		return true;
	if (!whole && !j->clause)
		text = cut_will(j, text);
	if (str_is(str_z(j->phrase), "sending you") && !cut_sending(&text))
		return false;
	if (str_is(str_z(j->phrase), "offering"))
		text = cut_done(text);
	if ((!j->clause && words_begin_past(text)) ||
	    (reports(j) && is_mine(text)))
		return false;
	kind = note_kind(text);
	if (!whole && j->clause)
		text = cut_said(j, text, &kind);
	/* a promise is a command to oneself, whatever comes after its verb */
	if (!j->clause && kind == NOTE_CLAUSE)
		kind = words_have_owner(text) ? NOTE_THING : NOTE_COMMAND;
	lead = lead_of(j, kind, text);
	if (note_is_thing(kind))
		return fit_thing(out, lead, text, news);
	if (!lead)
		return false;
	if (kind == NOTE_COMMAND) {
		put_command(out, lead, text, reports(j));
	} else {
		buf_addz(out, lead);
		put_within(out, text);
	}
	return true;
}

/* "You should write it up": what they said to me. */
static bool is_advice(struct str text)
{
	static const char *const leads[] = {"you should ",   "you must ",
					    "you need to ",  "you have to ",
					    "you ought to ", NULL};

	return cut_any_lead(&text, leads);
}

static struct str drop_word(struct str text, struct str phrase)
{
	struct str last = str_last_word(phrase);

	if (text.n <= last.n || text.p[last.n] != ' ' ||
	    !text_same((struct str){text.p, last.n}, last))
		return text;
	return str_trim(str_skip(text, last.n));
}

/* It begins a sentence. */
static void put_capital(struct buf *out, struct str text)
{
	size_t n = text.n ? 1 : 0;

	text_capitalize(out, (struct str){text.p, n}, true);
	buf_addstr(out, str_skip(text, n));
}

/* Is the word one whose letters stay as they are: an address, "mRNA"? */
static bool is_set(struct str word)
{
	for (size_t i = 0; i + 1 < word.n; i++)
		if (strchr(":/@.", word.p[i]) ||
		    (i && ascii_is_upper(word.p[i])))
			return true;
	return false;
}

void fit_sentence(struct buf *out, struct str text)
{
	size_t first = 0, last = text.n;

	while (first < text.n && text.p[first] != ' ')
		first++;
	while (last && text.p[last - 1] != ' ' && text.p[last - 1] != '\n')
		last--;
	if (is_set((struct str){text.p, first}))
		buf_addstr(out, text);
	else
		put_capital(out, text);
	if (text.n && !is_set(str_skip(text, last)) &&
	    (ascii_is_word(text.p[text.n - 1]) || str_ends(text, STR(")"))))
		buf_addc(out, '.');
}

/* A question ends in a question mark. */
static bool put_question(struct buf *out, struct str text)
{
	size_t at = 0;

	if (str_ends(text, STR("?"))) {
		put_capital(out, text);
		return true;
	}
	if (!word_in(
		    word_next(text, &at),
		    " are can could did do does had has have how is may should "
		    "was were what when where which who whom whose why will "
		    "would "))
		return false;
	if (str_ends(text, STR(".")))
		text.n--;
	put_capital(out, text);
	buf_addc(out, '?');
	return true;
}

bool fit_has_rule(struct str phrase)
{
	return find_joint(phrase) || str_ends(phrase, STR("?"));
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

	return str_ends(phrase, STR("Thank you for")) && first.n &&
	       ascii_is_lower(text.p[0]) && !words_have_owner(text) &&
	       !word_opens(first) && !word_ends(first, "ing") &&
	       !word_ends(next, "ing");
}

static bool put_value(struct buf *out, struct str phrase, struct str text,
		      bool to_reader)
{
	const struct joint *j = find_joint(phrase);

	if (j)
		return fit_joint(out, j, text);
	if (str_ends(phrase, STR("?")))
		return put_question(out, text);
	text = phrase.n ? drop_word(text, phrase) : text;
	/* "I was thinking of you run the ward" */
	if (to_reader && fit_takes_thing(phrase) &&
	    (words_begin_subject(text) || words_begin_done(text)))
		return false;
	if (needs_article(phrase, text))
		buf_addz(out, "the ");
	if (phrase.n)
		put_within(out, text);
	else
		buf_addstr(out, text);
	return true;
}

bool fit_value(struct buf *out, struct str phrase, struct str text,
	       bool to_reader)
{
	const struct joint *j = find_joint(phrase);
	struct buf turned = BUF_INIT, advice = BUF_INIT;
	size_t start = out->len;
	bool fits = true;

	text = str_trim(text);
	if (str_is(phrase, "your")) {
		prose_own_work(out, text);
		return true;
	}
	if (phrase.n && !str_ends(phrase, STR("?"))) {
		if (words_are_sentence(text))
			return false;
		text = words_cut_period(text);
	}
	if (j && reports(j) && is_advice(text)) {
		words_turn_command(&advice, text);
		text = buf_str(&advice);
	}
	if (to_reader)
		fits = turn_note(&turned, text) == TURN_DONE;
	else
		buf_addstr(&turned, text);
	fits = fits && put_value(out, phrase, buf_str(&turned), to_reader);
	if (!fits)
		out->len = start;
	buf_release(&turned);
	buf_release(&advice);
	return fits;
}
