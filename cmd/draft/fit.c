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
	{"because", NULL, "", NULL},
	{"is", NULL, "that ", ""},
	{"seen", NULL, NULL, ""},
	{"practice", NULL, NULL, ""},
	{"look at", NULL, NULL, ""},
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
static struct str cut_will(const struct joint *j, struct str text, bool *led)
{
	static const char *const mine[] = {"I'll ", "I'd ", "I'm going to ",
					   "I ", NULL};
	static const char *const yours[] = {"you'll ", "you'd ", "you ", NULL};
	static const char *const will[] = {
		"will ",       "would ",       "promised to ",
		"offered to ", "am going to ", "to ",
		NULL};

	cut_lead(&text, "that ");
	cut_any_lead(&text,
		     str_is(str_z(j->phrase), "offering") ? yours : mine);
	*led = cut_any_lead(&text, will);
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

/* "that" and "about" say what comes after them, where its words do not. False
 * where none of them does; *lead is NULL where that does not come. */
static bool take_said(const struct joint *j, struct str *text,
		      const char **lead)
{
	static const char *const said[] = {"you said ",      "you told me ",
					   "you mentioned ", "you think ",
					   "you explained ", NULL};

	if (j->command)
		cut_any_lead(text, said);
	if (cut_lead(text, "that ")) {
		*lead = words_follow_that(*text) ? j->clause : NULL;
		return true;
	}
	if (j->thing && *j->thing && cut_lead(text, "about ")) {
		*lead = words_are_thing(*text) ? j->thing : NULL;
		return true;
	}
	return false;
}

/* "never skip lunch" after "to": "never to skip lunch". */
static bool put_command(struct buf *out, const char *to, struct str text)
{
	static const char *const refusing[] = {"don't ", "dont ", "do not ",
					       "not ", NULL};
	size_t at = 0;

	if (cut_lead(&text, "never "))
		buf_addz(out, "never ");
	else if (cut_lead(&text, "always "))
		buf_addz(out, "always ");
	else if (cut_any_lead(&text, refusing))
		buf_addz(out, "not ");
	cut_lead(&text, "to ");
	word_next(text, &at);
	if (prose_is_bare(str_trim(str_skip(text, at))))
		return false;
	buf_addz(out, to);
	/* a promise is made to its reader, unless it names somebody else */
	if (!*to && cut_lead(&text, "send ")) {
		bool theirs = cut_lead(&text, "you ");

		if (!words_have_owner(text) && !words_are_several(text))
			return false;
		buf_addz(out, theirs || str_find(text, STR(" to ")) < 0
				      ? "send you "
				      : "send ");
	}
	fit_within(out, text);
	return true;
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
	bool sends = cut_any_lead(text, sending);
	size_t at = 0;
	struct str word;

	if (sends)
		cut_lead(text, "you ");
	*text = cut_day(*text);
	/* "... to Dr. Lee" goes to somebody else, "... once it is ready" later
	 */
	while ((word = word_next(*text, &at)).n)
		if (word_in(word, " after as before if once to until when ") ||
		    (word_in(word, " by ") &&
		     word_is_day(word_look(*text, at))))
			return false;
	return sends || note_is_thing(note_kind(*text));
}

/* "a letter uploaded" is the letter, once it is there. */
static struct str cut_done(struct str thing)
{
	static const char *const done[] = {
		" uploaded", " sent", " submitted", " signed",
		" written",  " done", NULL};

	return cut_endings(thing, done);
}

/* Does the phrase go on with what they said, rather than with what I say? */
static bool reports(const struct joint *j)
{
	return j->command && j->clause;
}

static const char as_it_is[] = "";

/* What comes between, or NULL. "told me about" and "told me that" are two
 * things. */
static const char *lead_of(const struct joint *j, enum note_kind kind,
			   struct str text)
{
	/* "You told me how ...", "what ..." */
	if (j->thing && (j->clause || !j->command) && words_begin_part(text))
		return as_it_is;
	if (kind == NOTE_EITHER && j->clause && !j->thing)
		return words_may_state(text) ? j->clause : NULL;
	if (kind == NOTE_EITHER && j->clause && *j->thing)
		return NULL;
	return kind == NOTE_COMMAND  ? j->command
	       : kind == NOTE_CLAUSE ? j->clause
				     : j->thing;
}

/* A thing says whose it is, or which: "reading list" may be what is done. */
static bool fit_thing(struct buf *out, const struct joint *j, struct str text)
{
	bool seen = str_is(str_z(j->phrase), "glad to see");

	if (words_begin_past(text) || words_begin_verb(text))
		return false;
	if (seen && !words_have_owner(text) && prose_is_work(text) &&
	    !words_may_be_done(text)) {
		buf_addz(out, "your ");
		prose_own_work(out, text);
		return true;
	}
	if (!words_have_owner(text) &&
	    (j->command || j->clause || !words_are_several(text)))
		return false;
	buf_addz(out, j->thing);
	fit_within(out, text);
	return true;
}

/* "revise my statement", or any verb after "I will". */
static bool begins_act(const struct joint *j, struct str text, bool led)
{
	size_t at = 0;
	struct str first = word_next(text, &at);

	return j->command && !j->clause && word_may_be_infinitive(first) &&
	       !words_begin_past(text) && (led || words_begin_verb(text));
}

static bool fit_joint(struct buf *out, const struct joint *j, struct str text)
{
	const char *lead;
	enum note_kind kind;
	bool news = str_is(str_z(j->phrase), "news:");
	bool whole = news || str_is(str_z(j->phrase), "has helped:");
	bool led = false;

	if (news && prose_news(out, text))
		return true;
	if (!j->clause)
		text = cut_will(j, text, &led);
	if (str_is(str_z(j->phrase), "sending you") && !cut_sending(&text))
		return false;
	if (str_is(str_z(j->phrase), "offering"))
		text = cut_done(text);
	if ((!j->clause && words_begin_past(text)) ||
	    (reports(j) && is_mine(text)))
		return false;
	kind = NOTE_CLAUSE;
	if (whole || !j->clause || !take_said(j, &text, &lead)) {
		kind = begins_act(j, text, led) ? NOTE_COMMAND
						: note_kind(text);
		lead = lead_of(j, kind, text);
		if (kind == NOTE_CLAUSE && lead != as_it_is &&
		    words_begin_finite(text))
			return false;
	}
	if (!lead)
		return false;
	if (kind == NOTE_COMMAND)
		return put_command(out, lead, text);
	if (note_is_thing(kind) && lead == j->thing)
		return fit_thing(out, j, text);
	buf_addz(out, lead);
	fit_within(out, text);
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

/* As I carry it out, where it was said to me; false where it may be meant for
 * somebody else. */
static bool turn_advice(struct buf *out, struct str text)
{
	struct str rest = text;

	if (is_advice(text) || note_kind(text) == NOTE_COMMAND)
		return words_turn_command(out, text);
	buf_addstr(out, text);
	return !cut_lead(&rest, "you need ");
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
	return find_joint(phrase) || str_ends(phrase, STR("?"));
}

bool fit_reports(struct str phrase)
{
	const struct joint *j = find_joint(phrase);

	return j && reports(j);
}

const char *fit_wanted(struct str phrase)
{
	const struct joint *j = find_joint(phrase);

	if (str_ends(phrase, STR("?")))
		return "a whole question would, such as 'How do you ask?'";
	if (!j)
		return fit_takes_thing(phrase)
			       ? "a thing would, such as 'your advice' or "
				 "'reading my statement'"
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

	if (prose_is_bare(text) ||
	    (fit_is_counted(text) && !word_ends(first, "ing")))
		return true;
	return str_ends(phrase, STR("Thank you for")) && first.n &&
	       !words_have_owner(text) && !word_opens(first) &&
	       !word_ends(first, "ing") && !word_ends(next, "ing");
}

/* After a preposition. */
static bool put_after(struct buf *out, struct str phrase, struct str text)
{
	struct buf within = BUF_INIT, thing = BUF_INIT;
	bool fits, bare;

	cut_lead(&text, "Re: ");
	fits = words_are_thing(text);
	fit_within(&within, text);
	if (str_ends(phrase, STR("about")))
		fit_several(&thing, buf_str(&within));
	else
		buf_addstr(&thing, buf_str(&within));
	bare = fits && needs_article(phrase, buf_str(&thing));
	/* "LOR": whether it is a name, nobody knows */
	fits &= !(bare && text.n > 1 && ascii_is_upper(text.p[1]));
	if (bare && ascii_is_lower(*thing.s))
		buf_addz(out, "the ");
	if (fits)
		buf_addstr(out, buf_str(&thing));
	buf_release(&within);
	buf_release(&thing);
	return fits;
}

static bool put_value(struct buf *out, struct str phrase, struct str text,
		      bool to_reader)
{
	const struct joint *j = find_joint(phrase);

	if (str_ends(phrase, STR("?")))
		return fit_question(out, text);
	text = phrase.n ? drop_word(text, phrase) : text;
	if (j)
		return fit_joint(out, j, text);
	if (to_reader && fit_takes_thing(phrase))
		return put_after(out, phrase, text);
	if (phrase.n)
		fit_within(out, text);
	else
		buf_addstr(out, text);
	return true;
}

bool fit_value(struct buf *out, struct str phrase, struct str text,
	       bool to_reader)
{
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
