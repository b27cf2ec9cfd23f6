#include "config.h"

#include "turn.h"

#include "base/ascii.h"
#include "words.h"

static const char pronouns[] = " she he her his him hers herself himself she's "
			       "he's shes hes she'd he'd she'll "
			       "he'll ";

static const char reflexive[] = " herself himself ";

/* Forms of be, have and do, and what they are after "you". */
static const char *const forms[][2] = {
	{" is ", "are"},         {" was ", "were"},
	{" has ", "have"},       {" does ", "do"},
	{" isn't ", "aren't"},   {" wasn't ", "weren't"},
	{" hasn't ", "haven't"}, {" doesn't ", "don't"},
};

enum {
	FORMS = sizeof(forms) / sizeof(*forms),
};

/* Verbs that are the same after "she" and "you". */
static const char unchanging[] =
	" can can't cannot could couldn't did didn't had hadn't may might "
	"must mustn't shall should shouldn't will won't would wouldn't ";

/* What may come between "she" and its verb, besides words in -ly. */
static const char adverbs[] =
	" afterwards almost already also always besides even ever first "
	"hardly indeed just maybe mostly never nowadays now often once only "
	"perhaps quite rarely rather really seldom so sometimes soon still "
	"then therefore thus too usually ";

/* After them, too, somebody else may have a verb. */
static const char joining[] = " although as because before if since so than "
			      "though unless until while ";

static const char subjects[] =
	" everybody everyone i it nobody one somebody someone there they we "
	"you ";

/* After these verbs "her" may be whom, or whose: "took her years". */
static const char giving[] =
	" ask bought buy call called calls cost costs earned email find found "
	"gave get give gives got keep keeps kept leave left lend made make "
	"makes name offer offered save saved send sends sent show showed shows "
	"take takes taught teach teaches tell tells told took ";

/* "her" before one of these is no owner. */
static const char no_thing[] =
	" a about above across after again against along also among an and "
	"around as at away before behind below beside between beyond but by "
	"despite down during except for from here how if in inside instead "
	"into is like my near not of off on once onto or out outside over past "
	"per since so than that the then there these this those through "
	"throughout to today together tomorrow tonight too toward towards "
	"twice under until up upon was what when where whether which while who "
	"why with within without yesterday ";

/* Before one of these it is one after a preposition, as in "about her last
 * paper"; else perhaps: "met her last week". */
static const char doubtful_thing[] =
	" back better each early first home last late later less more most "
	"next now soon well ";

/* After these it may as well be when: "met with her last week". */
static const char times[] =
	" day days fall hour hours month months night spring summer time week "
	"weekend weeks winter year years ";

static const char before_owner[] =
	" about after and are as at before but by during for from if in into "
	"is of on or than that through to was were what when which while with ";

/* Somebody else whom "she" may speak of. */
static const char people[] =
	" assistant attending boss chief child client colleague colleagues "
	"coordinator daughter director doctor family fellow fellows father "
	"friend husband intern interns man mentor mother neighbor nurse nurses "
	"patient patients people professor resident residents sister brother "
	"son somebody someone student students supervisor teacher wife woman ";

bool turn_is_somebody(struct str word)
{
	return word_in(word, people) ||
	       (word_ends_in_s(word) &&
		word_in((struct str){word.p, word.n - 1}, people));
}

/* A note on its way to its reader. */
struct turn {
	struct buf *out;
	struct str note;
	size_t at;           /* in the note: what is before is in `out` */
	struct str before;   /* the word before the one that is turned */
	bool female;         /* the person is "she" */
	bool known;          /* whether that is */
	bool asks;           /* it begins as a question does */
	bool mark;           /* it has its mark */
	size_t quotes;       /* quotation marks up to `before` */
	bool somebody;       /* is spoken of, whom "she" may be */
	bool subject;        /* "she" has a verb, which another may follow */
	bool bare;           /* after another verb: "does she see" */
	const char *verb;    /* the end of that verb */
	bool other;          /* after it, somebody else may have one, too */
	enum turned outcome; /* where it failed */
};

bool turn_is_third(struct str note, struct str word)
{
	size_t i = (size_t)(word.p - note.p);

	if (!word_in(word, pronouns) || !ascii_is_lower(word.p[1]))
		return false;
	if (ascii_is_lower(word.p[0]) || !i)
		return true;
	/* Dr. He is a name, and so is a title in quotation marks */
	while (i && note.p[i - 1] == ' ')
		i--;
	return !i || (strchr(".?!", note.p[i - 1]) && i + 1 < note.n &&
		      word_in(word, " she her his hers "));
}

static bool fail(struct turn *t, enum turned outcome)
{
	t->outcome = outcome;
	return false;
}

static void copy_to(struct turn *t, size_t end)
{
	buf_add(t->out, t->note.p + t->at, end - t->at);
	t->at = end;
}

static struct str look(const struct turn *t)
{
	return word_look(t->note, t->at);
}

/* Goes past a word that is turned; its place is the caller's to fill. */
static void go_past(struct turn *t, struct str word)
{
	copy_to(t, (size_t)(word.p - t->note.p));
	t->at += word.n;
	t->before = word;
}

/* In the place of the word before, with a capital where that has one. */
static void put_you(struct turn *t, const char *you)
{
	buf_addc(t->out, ascii_is_upper(t->before.p[0]) ? 'Y' : 'y');
	buf_addz(t->out, you + 1);
}

static size_t end_of(const struct turn *t, struct str word)
{
	return (size_t)(word.p + word.n - t->note.p);
}

/* Its place among `forms`, or FORMS. */
static size_t find_form(struct str word)
{
	size_t i = 0;

	while (i < FORMS && !word_in(word, forms[i][0]))
		i++;
	return i;
}

/* Appends the verb of "she" as that of "you". */
static void put_verb(struct buf *out, struct str verb)
{
	size_t form = find_form(verb);

	if (form < FORMS) {
		char first = forms[form][1][0];

		buf_addc(out, ascii_is_upper(verb.p[0]) ? ascii_upper(first)
							: first);
		buf_addz(out, forms[form][1] + 1);
	} else if (word_in(verb, " goes ")) {
		buf_addz(out, "go");
	} else if (word_ends(verb, "ies") && verb.n > 4) {
		buf_add(out, verb.p, verb.n - 3);
		buf_addc(out, 'y');
	} else if (word_ends(verb, "sses") || word_ends(verb, "shes") ||
		   word_ends(verb, "ches") || word_ends(verb, "xes") ||
		   word_ends(verb, "zzes") || word_ends(verb, "oes")) {
		buf_add(out, verb.p, verb.n - 2);
	} else {
		buf_add(out, verb.p, verb.n - word_ends_in_s(verb));
	}
}

/* Is it one after "she", for sure? */
static bool is_verb(struct str word)
{
	return find_form(word) < FORMS || word_in(word, unchanging) ||
	       (ascii_is_lower(word.p[0]) &&
		(word_ends_in_s(word) || word_is_past(word)));
}

static struct str skip_adverbs(const struct turn *t, struct str word)
{
	while (word_in(word, adverbs) || word_ends(word, "ly"))
		word = word_look(t->note, end_of(t, word));
	return word;
}

/* What is before here is the verb of "she", or what comes before a bare one. */
static void set_verb(struct turn *t, bool bare)
{
	t->subject = true;
	t->bare = bare;
	t->verb = t->note.p + t->at;
	t->other = false;
}

/* The verb after "she". "no longer takes" and the like may have one later. */
static bool turn_verb(struct turn *t)
{
	struct str word = look(t);

	if (word_in(word, reflexive)) {
		go_past(t, word);
		put_you(t, "yourself");
		word = look(t);
	}
	word = skip_adverbs(t, word);
	if (word_in(word, " and ")) /* "she and her team run" */
		return true;
	if (!word.n || !is_verb(word))
		return fail(t, TURN_UNCERTAIN);
	go_past(t, word);
	put_verb(t->out, word);
	set_verb(t, false);
	return true;
}

/* "writes": what begins a command, and no plural of a thing. */
static bool is_verb_of_she(struct str word)
{
	struct buf base = BUF_INIT;
	bool is;

	put_verb(&base, word);
	is = base.len < word.n && word_is_command(buf_str(&base));
	buf_release(&base);
	return is;
}

/* After "and" or a comma, before `word`: a second verb of the same "she", "and
 * was thanked". What ends in s may as well be a thing, and what comes after
 * somebody else theirs: both are not certain. */
static bool turn_second_verb(struct turn *t, struct str word)
{
	struct str next = skip_adverbs(t, word);
	bool certain = find_form(next) < FORMS || is_verb_of_she(next);

	if (!next.n ||
	    (!certain && !(ascii_is_lower(next.p[0]) && word_ends_in_s(next))))
		return true;
	if (!certain || t->other || t->bare)
		return fail(t, TURN_UNCERTAIN);
	copy_to(t, (size_t)(word.p - t->note.p));
	return turn_verb(t);
}

/* "she's": is or has, as what comes next shows, if it does. */
static bool turn_short(struct turn *t, char last)
{
	struct str next = look(t);

	set_verb(t, last != 's');
	if (last != 's') {
		put_you(t, last == 'd' ? "you'd" : "you'll");
		return true;
	}
	if (word_in(next, " been had got ")) {
		put_you(t, "you've");
	} else if (word_ends(next, "ing") ||
		   word_in(next, " a an the not in on at from with very ")) {
		put_you(t, "you're");
	} else {
		return fail(t, TURN_UNCERTAIN);
	}
	return true;
}

/* May "her" be whom, before a word that could be theirs? */
static bool may_be_whom(const struct turn *t, struct str before,
			struct str next)
{
	bool doubtful = word_in(next, doubtful_thing);

	if (word_in(before, giving) || word_ends(next, "ly"))
		return true;
	if (!before.n || word_in(before, before_owner))
		return word_in(next, " last next ") &&
		       word_in(word_look(t->note, end_of(t, next)), times);
	return doubtful || word_is_command(next) || word_is_past(next) ||
	       word_ends(next, "ing") || ascii_is_upper(next.p[0]);
}

/* "her" is an owner, or whom. */
static bool turn_her(struct turn *t, struct str before, struct str next)
{
	bool last = next.n && !word_look(t->note, end_of(t, next)).n;

	if (!next.n || word_in(next, no_thing) ||
	    (word_in(next, subjects) && !word_in(next, " one ")) ||
	    (last && word_in(next, doubtful_thing))) {
		put_you(t, "you");
		return true;
	}
	if (may_be_whom(t, before, next))
		return fail(t, TURN_UNCERTAIN);
	put_you(t, "your");
	return true;
}

/* False where it is not the one who was spoken of so far. */
static bool is_same(struct turn *t, struct str pronoun)
{
	bool female = ascii_lower(pronoun.p[0]) == 's' ||
		      word_in(pronoun, " her hers herself ");

	if (t->somebody || (t->known && t->female != female))
		return fail(t, t->known ? TURN_UNCERTAIN : TURN_ELSEWHERE);
	t->known = true;
	t->female = female;
	return true;
}

static bool turn_third(struct turn *t, struct str word)
{
	struct str before = t->before, next;
	bool own = !word_in(word, reflexive) || (t->subject && !t->other);

	/* "the PD reads it himself": it goes with a subject of its own */
	if (!own) {
		t->somebody = true;
		return (before.n && !t->known) || fail(t, TURN_UNCERTAIN);
	}
	if (!is_same(t, word))
		return false;
	go_past(t, word);
	next = look(t);
	if (word_in(word, " she he ")) {
		put_you(t, "you");
		t->subject = false;
		return turn_verb(t);
	}
	if (word_in(word, " her "))
		return turn_her(t, before, next);
	if (word_in(word, reflexive))
		put_you(t, "yourself");
	else if (word_in(word, " hers "))
		put_you(t, "yours");
	else if (word_in(word, " his "))
		buf_addz(t->out,
			 next.n && !word_in(next, no_thing) ? "your" : "yours");
	else if (word_in(word, " him "))
		put_you(t, "you");
	else
		return turn_short(t, word.p[word.n - 1]);
	return true;
}

/* Is it where another verb of the same "she" may be? */
static bool is_after_joint(const struct turn *t, struct str word)
{
	const char *p = t->before.p + t->before.n;

	while (p < word.p && !strchr(",;:", *p))
		p++;
	return p < word.p || word_in(t->before, " and but or then ");
}

static bool begins_question(struct str note)
{
	size_t at = 0;
	struct str first = word_next(note, &at);

	return find_form(first) < FORMS || word_in(first, unchanging) ||
	       word_is_relative(first) || word_is_preposition(first);
}

/* Does the verb before "she" ask, for sure? In "the truth is she sleeps" it
 * does not. */
static bool does_ask(const struct turn *t, struct str verb)
{
	return !t->before.n || is_after_joint(t, verb) ||
	       (t->asks && (t->mark || word_in(verb, " does doesn't ")));
}

/* "does she": the verb comes first, and what comes after is no form of it. */
static bool turn_inverted(struct turn *t, struct str verb)
{
	struct str she = word_look(t->note, end_of(t, verb));

	if (find_form(verb) < FORMS && !does_ask(t, verb))
		return fail(t, TURN_UNCERTAIN);
	if (!is_same(t, she))
		return false;
	go_past(t, verb);
	put_verb(t->out, verb);
	go_past(t, she);
	put_you(t, "you");
	set_verb(t, true);
	return true;
}

static bool is_inverted(const struct turn *t, struct str word)
{
	return (find_form(word) < FORMS || word_in(word, unchanging)) &&
	       word_in(word_look(t->note, end_of(t, word)), " she he ");
}

/* A name or somebody else, whom the next "she" may speak of. */
static bool is_somebody(const struct turn *t, struct str word)
{
	return word_in(word, people) ||
	       (ascii_is_upper(word.p[0]) && word.p != t->note.p &&
		word.n > 1 && ascii_is_lower(word.p[1]) && !word_is_day(word));
}

/* May the word begin, or be, a statement about something else? */
static bool is_of_other(const struct turn *t, struct str word)
{
	return word_is_relative(word) || word_in(word, joining) ||
	       word_in(word, subjects) || word_is_finite(word) ||
	       (word_ends_in_s(word) && word.p > t->verb + 1);
}

/* Is the word in a quotation? */
static bool is_quoted(struct turn *t, struct str word)
{
	const char *p = t->before.n ? t->before.p : t->note.p;

	for (; p < word.p; p++)
		t->quotes += *p == '"';
	return t->quotes % 2;
}

/* The next word, where it does something to the sentence. */
static bool turn_word(struct turn *t, struct str word)
{
	if (is_quoted(t, word))
		return true;
	if (turn_is_third(t->note, word))
		return turn_third(t, word);
	if (is_inverted(t, word))
		return turn_inverted(t, word);
	t->somebody |= is_somebody(t, word);
	if (!t->subject)
		return true;
	if (is_after_joint(t, word))
		return turn_second_verb(t, word);
	t->other |= is_of_other(t, word);
	return true;
}

static bool turn_all(struct turn *t)
{
	size_t at = 0;
	struct str word;

	while ((word = word_next(t->note, &at)).n) {
		if (!turn_word(t, word))
			return false;
		if (t->at > at)
			at = t->at;
		else
			t->before = word;
	}
	copy_to(t, t->note.n);
	return true;
}

enum turned turn_note(struct buf *out, struct str note)
{
	struct turn t = {.out = out, .note = str_trim(note)};
	size_t start = out->len;

	t.asks = begins_question(t.note);
	t.mark = str_find(t.note, STR("?")) >= 0;
	if (turn_all(&t))
		return TURN_DONE;
	out->len = start;
	return t.outcome;
}
