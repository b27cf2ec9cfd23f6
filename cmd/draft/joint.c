#include "config.h"

#include "joint.h"

#include "base/ascii.h"
#include "draft_impl.h"
#include "fit.h"
#include "words.h"

static const struct joint joints[] = {
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
	{"help with it:", NULL, "", NULL},
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

const struct joint *joint_find(struct str phrase)
{
	for (const struct joint *j = joints; j < joints + JOINTS; j++)
		if (str_ends(phrase, str_z(j->phrase)))
			return j;
	return NULL;
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

	words_cut_lead(&text, "that ");
	words_cut_any(&text,
		      str_is(str_z(j->phrase), "offering") ? yours : mine);
	*led = words_cut_any(&text, will);
	return text;
}

/* What I said is not what they did. */
static bool is_mine(struct str text)
{
	static const char *const leads[] = {"I said ",      "I told ",
					    "I mentioned ", "I explained ",
					    "I asked ",     NULL};

	return words_cut_any(&text, leads);
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
		words_cut_any(text, said);
	if (words_cut_lead(text, "that ")) {
		*lead = words_follow_that(*text) ? j->clause : NULL;
		return true;
	}
	if (j->thing && *j->thing && words_cut_lead(text, "about ")) {
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

	words_cut_lead(&text, "please ");
	if (words_cut_lead(&text, "never "))
		buf_addz(out, "never ");
	else if (words_cut_lead(&text, "always "))
		buf_addz(out, "always ");
	else if (words_cut_any(&text, refusing))
		buf_addz(out, "not ");
	words_cut_lead(&text, "to ");
	word_next(text, &at);
	if (prose_is_bare(str_trim(str_skip(text, at))))
		return false;
	buf_addz(out, to);
	/* a promise is made to its reader, unless it names somebody else */
	if (!*to && words_cut_lead(&text, "send ")) {
		bool theirs = words_cut_lead(&text, "you ");

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

/* What a promise to send is about: "my CV" of "send you my CV"; false where
 * another deed was promised. `deed`: it is one for sure. */
static bool cut_sending(struct str *text, bool deed)
{
	static const char *const sending[] = {"send ", "share ", "forward ",
					      "email ", NULL};
	bool sends = words_cut_any(text, sending);
	size_t at = 0;
	struct str word;

	if (sends)
		words_cut_lead(text, "you ");
	*text = cut_day(*text);
	/* "... to Dr. Lee" goes to somebody else, "... once it is ready" later
	 */
	while ((word = word_next(*text, &at)).n)
		if (word_in(word, " after as before if once to until when ") ||
		    (word_in(word, " by ") &&
		     word_is_day(word_look(*text, at))))
			return false;
	return sends || (!deed && note_is_thing(note_kind(*text)));
}

/* "a letter uploaded" is the letter, once it is there. */
static struct str cut_done(struct str thing)
{
	static const char *const done[] = {
		" uploaded", " sent", " submitted", " signed",
		" written",  " done", NULL};

	return cut_endings(thing, done);
}

bool joint_reports(const struct joint *j)
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

/* What one does with several things, and the word before them hardly ever says
 * which: "swap statements". */
static const char on_several[] =
	" annotate code compare edit exchange proofread rank rate revise scan "
	"screen sort swap trade transcribe translate ";

/* What is sent in a letter, besides works and what is counted. */
static const char sendable[] =
	" answer date detail draft example file form idea link list material "
	"name note number page photo question recording reference slide "
	"template tip title ";

static bool is_sendable(struct str word)
{
	struct str one = {word.p, word.n - 1};

	return word_in(one, sendable) || prose_is_kind(word) ||
	       fit_is_counted(one);
}

/* "code ten diaries": before a number or an article there is a verb, unless it
 * goes with the number, "chapter 2 slides". */
static bool begins_deed(struct str text)
{
	size_t at = 0;
	struct str first = word_next(text, &at), next = word_look(text, at);

	/* nor in "block 5" */
	return word_may_be_infinitive(first) && word_is_determiner(next) &&
	       !words_have_owner(text) && !word_is_determiner(first) &&
	       !prose_is_kind(first) && !fit_is_counted(first) &&
	       !word_in(first, " level part question step week ");
}

/* May it be done, where a thing is wanted that is sent: "coding ten diaries",
 * "bake cakes"? "lecture slides" are. */
static bool may_be_deed(struct str text)
{
	size_t at = 0;
	struct str first = word_next(text, &at), last = first, word;

	if (word_ends(first, "ing"))
		return word_is_determiner(word_look(text, at));
	if (begins_deed(text))
		return true;
	if (!word_may_be_infinitive(first) || word_is_determiner(first))
		return false;
	while ((word = word_look(text, at)).n && !word_is_preposition(word))
		last = word_next(text, &at);
	return last.p != first.p && word_ends_in_s(last) &&
	       (word_in(first, on_several) || !is_sendable(last));
}

bool joint_is_deed(const struct joint *j, struct str text)
{
	bool sends = str_is(str_z(j->phrase), "sending you") ||
		     (j->thing && str_is(str_z(j->thing), "send you "));

	return sends && may_be_deed(text);
}

/* A thing says whose it is, or which: "reading list" may be what is done. */
static bool fit_thing(struct buf *out, const struct joint *j, struct str text)
{
	bool seen = str_is(str_z(j->phrase), "glad to see");

	if (words_begin_past(text) || words_begin_verb(text) ||
	    words_have_aside(text) || !words_are_thing(text) ||
	    joint_is_deed(j, text))
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
	       !words_begin_past(text) &&
	       (led || words_begin_verb(text) || begins_deed(text));
}

/* What somebody is glad to see is not of their own doing. */
static bool is_of_me(struct str text)
{
	size_t at = 0;

	return word_in(word_next(text, &at), " i i'd i'll i'm i've my our we ");
}

bool joint_fit(struct buf *out, const struct joint *j, struct str text)
{
	const char *lead;
	enum note_kind kind;
	bool news = str_is(str_z(j->phrase), "news:");
	bool whole = news || str_is(str_z(j->phrase), "help with it:");
	bool led = false;
	const char *start = text.p;

	if (news && prose_news(out, text))
		return true;
	if (!j->clause)
		text = cut_will(j, text, &led);
	if (str_is(str_z(j->phrase), "sending you") &&
	    !cut_sending(&text, text.p != start))
		return false;
	if (str_is(str_z(j->phrase), "offering"))
		text = cut_done(text);
	if (words_address(text) || (!j->clause && words_begin_past(text)) ||
	    (joint_reports(j) && is_mine(text)) ||
	    (str_is(str_z(j->phrase), "glad to see") && is_of_me(text)))
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
