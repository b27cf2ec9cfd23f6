#include "config.h"

#include "words.h"

#include "base/ascii.h"

enum {
	WORD_MAX = 24, /* bytes of a word that can be in a list */
};

/* What begins a command and nothing else. */
static const char verbs[] =
	" add apply arrive ask attend avoid be become begin believe bring "
	"build "
	"buy call carry check choose collect come compare complete consider "
	"copy count describe do download draft email explain find finish "
	"follow forget forward get give go hear help hold introduce invite "
	"join keep know learn leave let listen look mail make mention name "
	"notice observe offer pay pick practice prepare print put read recall "
	"record remember report review save say see send share show sit skip "
	"speak spend stay stop submit suggest summarize take teach tell thank "
	"think translate trust try understand update upload use volunteer wait "
	"walk watch wear write ";

/* Of these, and of some above, the same word is a thing: "visit" is a command
 * only where the next word is one of `after_verb`. */
static const char doubtful[] =
	" answer call change check copy count draft email end help hold leave "
	"look mail name note pay pick plan practice print record report review "
	"research start study support talk test trust use visit volunteer wait "
	"walk watch work ";

static const char after_verb[] =
	" a about after all any around as at back before by calmly daily down "
	"each early every everyone everybody first for from her here him his "
	"how if in into it less me more my no nobody on once one only our out "
	"over plainly regularly slowly somebody someone that the their them "
	"there these this those through to two up us what when where which who "
	"whom why with you your yourself ";

/* A verb after a subject. */
static const char finite[] =
	" accepts am are asks be became becomes began begins brings brought "
	"came can can't changed could couldn't depends did didn't do does "
	"doesn't don't expects feels felt found gave get gets gives go goes "
	"got had happens has have heard helped helps ignores is isn't keep "
	"keeps kept knew know knows learned led lost made make makes matters "
	"may means meant might must need needs paid prefers put ran reads "
	"requires said saved saw says should shouldn't showed spent spoke "
	"starts stood take takes taught teaches tells thinks thought told took "
	"understood want wants was wasn't were weren't will won't "
	"wrote would wouldn't ";

/* A verb after a plural, besides `verbs`. */
static const char of_plural[] =
	" become cost differ expect feel happen like love matter mean prefer "
	"rotate seem underestimate vary ";

/* After these verbs "her" may be whom, or whose: "took her years". */
static const char giving[] =
	" bought cost costs earned gave give gives offered saved sent show "
	"showed shows take takes taught teach teaches tell tells told took ";

static const char subjects[] =
	" everybody everyone i it nobody one she he somebody someone there "
	"they we you ";

static const char adverbs[] =
	" also always even ever first hardly just mostly never now often once "
	"only rarely really sometimes still then usually ";

/* "her" before one of these is no owner. */
static const char no_thing[] =
	" a about after again also and as at before but by for from how if in "
	"into is my not of on once or so than that the then there to was what "
	"when where whether which while who why with ";

/* Somebody else whom "she" may speak of. */
static const char people[] =
	" assistant attending boss chief child client colleague colleagues "
	"coordinator daughter director doctor family fellow fellows father "
	"friend husband intern interns man mentor mother neighbor nurse nurses "
	"patient patients people professor resident residents sister brother "
	"son somebody someone student students supervisor teacher wife woman ";

bool word_in(struct str word, const char *list)
{
	char key[WORD_MAX + 3];

	if (!word.n || word.n > WORD_MAX)
		return false;
	key[0] = ' ';
	for (size_t i = 0; i < word.n; i++)
		key[i + 1] = ascii_lower(word.p[i]);
	key[word.n + 1] = ' ';
	key[word.n + 2] = '\0';
	return strstr(list, key) != NULL;
}

static bool is_letter(char c)
{
	return ascii_is_alnum(c) || (unsigned char)c >= 0x80;
}

struct str word_next(struct str s, size_t *at)
{
	size_t start;

	while (*at < s.n && !is_letter(s.p[*at]))
		++*at;
	start = *at;
	while (*at < s.n && (is_letter(s.p[*at]) ||
			     (strchr("'-", s.p[*at]) && s.p[*at] &&
			      *at + 1 < s.n && is_letter(s.p[*at + 1]))))
		++*at;
	return *at > start ? (struct str){s.p + start, *at - start} : STR_NONE;
}

static bool ends_with(struct str word, const char *end)
{
	return word.n > strlen(end) && str_ends(word, str_z(end));
}

/* In an s that a plural, or a verb after "she", has. */
static bool ends_in_s(struct str word)
{
	return ends_with(word, "s") && !ends_with(word, "ss") &&
	       !ends_with(word, "us");
}

static bool is_command(struct str note)
{
	size_t at = 0;
	struct str first = word_next(note, &at), second;

	if (word_in(first, " never always please ") ||
	    word_in(first, " don't "))
		first = word_next(note, &at);
	second = word_next(note, &at);
	if (word_in(first, " do ") && word_in(second, " not "))
		return true;
	if (word_in(first, doubtful))
		return !second.n || word_in(second, after_verb);
	return word_in(first, verbs);
}

/* A third person singular or a past tense, by what comes after it: a plural is
 * hardly followed by an article. */
static bool looks_finite(struct str word, struct str next)
{
	if (ends_in_s(word))
		return word_in(next, " a an each every her his how it me my no "
				     "our that the their them this us what "
				     "when where whether who why you your ");
	return ends_with(word, "ed") && next.n &&
	       !word_in(next, " by with to ");
}

/* "residents rotate": no thing goes on like that. */
static bool is_of_plural(struct str before, struct str word)
{
	return ends_in_s(before) && !word_in(word, doubtful) &&
	       (word_in(word, verbs) || word_in(word, of_plural));
}

/* After these an article belongs to a thing; after other words there was most
 * likely a verb: "interpreters slow the round". */
static const char before_article[] =
	" about above across after against all along also among and around as "
	"at before behind below beneath beside besides between beyond both but "
	"by despite down during even except for from half in inside into just "
	"like near nor not of off on once only onto or out outside over past "
	"per plus since so than that then through throughout to toward towards "
	"under underneath unlike until up upon versus via while with within "
	"without ";

static const char articles[] =
	" a an each every her his its my our the their this your ";

static bool is_before_article(struct str word, struct str next)
{
	return word_in(next, articles) && !word_in(word, before_article) &&
	       !ends_with(word, "ing");
}

bool words_begin_verb(struct str note)
{
	size_t at = 0;
	struct str first = word_next(note, &at), next = word_next(note, &at);

	return is_before_article(first, next) && !word_in(first, articles) &&
	       !word_in(first, " how what when where which who whose why ");
}

static bool is_clause(struct str note)
{
	size_t at = 0;
	struct str word = word_next(note, &at), next, before = STR_NONE;

	for (; word.n; before = word, word = next) {
		bool first = word.p == note.p;

		next = word_next(note, &at);
		if (word_in(word, subjects) && next.n &&
		    !(first && word_in(next, " of ")))
			return true;
		if (!first &&
		    (word_in(word, finite) || looks_finite(word, next) ||
		     is_of_plural(before, word) ||
		     is_before_article(word, next)))
			return true;
	}
	return false;
}

enum note_kind note_kind(struct str note)
{
	note = str_trim(note);
	return is_command(note)  ? NOTE_COMMAND
	       : is_clause(note) ? NOTE_CLAUSE
				 : NOTE_THING;
}

bool word_is_third(struct str word)
{
	return word_in(word, " she he her his him hers herself himself ") &&
	       ascii_is_lower(word.p[1]);
}

/* A note on its way to its reader. */
struct turn {
	struct buf *out;
	struct str note;
	size_t at;         /* in the note: what is before is in `out` */
	struct str before; /* the word before the one that is turned */
	bool female;       /* the person is "she" */
	bool known;        /* whether that is */
	bool subject;      /* and has a verb, which another may follow */
};

static void copy_to(struct turn *t, size_t end)
{
	buf_add(t->out, t->note.p + t->at, end - t->at);
	t->at = end;
}

static struct str look(const struct turn *t)
{
	size_t at = t->at;
	struct str word = word_next(t->note, &at);

	/* not across a comma or a stop */
	for (const char *p = t->note.p + t->at; p < word.p; p++)
		if (*p != ' ')
			return STR_NONE;
	return word;
}

/* Appends the verb of "she" as that of "you". */
static void put_verb(struct buf *out, struct str verb)
{
	static const char *const irregular[][2] = {
		{"is", "are"},         {"was", "were"},
		{"has", "have"},       {"does", "do"},
		{"goes", "go"},        {"isn't", "aren't"},
		{"hasn't", "haven't"}, {"wasn't", "weren't"},
		{"doesn't", "don't"}};

	for (size_t i = 0; i < sizeof(irregular) / sizeof(*irregular); i++)
		if (str_is(verb, irregular[i][0])) {
			buf_addz(out, irregular[i][1]);
			return;
		}
	if (ends_with(verb, "ies") && verb.n > 4) {
		buf_add(out, verb.p, verb.n - 3);
		buf_addc(out, 'y');
	} else if (ends_with(verb, "sses") || ends_with(verb, "shes") ||
		   ends_with(verb, "ches") || ends_with(verb, "xes") ||
		   ends_with(verb, "zzes") || ends_with(verb, "oes")) {
		buf_add(out, verb.p, verb.n - 2);
	} else {
		buf_add(out, verb.p, verb.n - ends_in_s(verb));
	}
}

/* What comes after "she" up to its verb; false where there is none. */
static bool turn_verb(struct turn *t)
{
	struct str word = look(t);

	while (word_in(word, adverbs)) {
		copy_to(t, (size_t)(word.p + word.n - t->note.p));
		word = look(t);
	}
	if (!word.n)
		return false;
	copy_to(t, (size_t)(word.p - t->note.p));
	t->at += word.n;
	put_verb(t->out, word);
	return true;
}

/* "writes": what begins a command, and no plural of a thing. */
static bool is_verb_of_she(struct str word)
{
	struct buf base = BUF_INIT;
	bool is;

	put_verb(&base, word);
	is = base.len < word.n && word_in(buf_str(&base), verbs) &&
	     !word_in(buf_str(&base), doubtful);
	buf_release(&base);
	return is;
}

/* A second verb of the same "she": "... and was thanked". Others that end in s
 * may as well be things. */
static bool turn_second_verb(struct turn *t, struct str word)
{
	struct str next;

	copy_to(t, (size_t)(word.p + word.n - t->note.p));
	next = look(t);
	if (word_in(next, " is was has does ") || is_verb_of_she(next))
		return turn_verb(t);
	return !ends_with(next, "s") || ends_with(next, "ss") ||
	       word_in(next, " his this us yes always ");
}

static bool turn_third(struct turn *t, struct str word)
{
	bool female = word_in(word, " she her hers herself ");
	struct str next;

	if (t->known && t->female != female)
		return false;
	t->known = true;
	t->female = female;
	copy_to(t, (size_t)(word.p - t->note.p));
	t->at += word.n;
	next = look(t);
	if (word_in(word, " she he ")) {
		buf_addz(t->out, "you");
		t->subject = true;
		return turn_verb(t);
	}
	if (word_in(word, " herself himself "))
		buf_addz(t->out, "yourself");
	else if (word_in(word, " hers ") || (word_in(word, " his ") && !next.n))
		buf_addz(t->out, "yours");
	else if (word_in(word, " him ") || !next.n || word_in(next, no_thing))
		buf_addz(t->out, "you");
	else if (word_in(word, " her ") && word_in(t->before, giving))
		return false;
	else
		buf_addz(t->out, "your");
	return true;
}

/* A name or somebody else, whom the next "she" may speak of. */
static bool is_somebody(const struct turn *t, struct str word)
{
	return word_in(word, people) ||
	       (ascii_is_upper(word.p[0]) && word.p != t->note.p &&
		word.n > 1 && ascii_is_lower(word.p[1]));
}

static bool turn_all(struct turn *t)
{
	bool somebody = false;
	size_t at = 0;
	struct str word;

	word = word_next(t->note, &at);
	if (word_in(word, " they their them ")) {
		buf_addz(t->out, word_in(word, " their ") ? "your" : "you");
		t->at = at;
	}
	for (at = t->at; (word = word_next(t->note, &at)).n; t->before = word) {
		if (word_is_third(word)) {
			if (somebody || !turn_third(t, word))
				return false;
		} else if (t->subject && word_in(word, " and but or ")) {
			if (!turn_second_verb(t, word))
				return false;
		} else {
			somebody |= is_somebody(t, word);
			continue;
		}
		at = t->at;
	}
	copy_to(t, t->note.n);
	return true;
}

bool words_turn(struct buf *out, struct str note)
{
	struct turn t = {.out = out, .note = str_trim(note)};
	size_t start = out->len;

	if (turn_all(&t))
		return true;
	out->len = start;
	return false;
}

void words_turn_command(struct buf *out, struct str command)
{
	struct turn t = {.out = out, .note = command};
	struct str word;
	size_t at = 0;

	while ((word = word_next(command, &at)).n) {
		if (!word_in(word, " you your yours yourself "))
			continue;
		copy_to(&t, (size_t)(word.p - command.p));
		t.at = at;
		buf_addz(out, word_in(word, " your ")       ? "my"
			      : word_in(word, " yours ")    ? "mine"
			      : word_in(word, " yourself ") ? "myself"
			      : look(&t).n                  ? "I"
							    : "me");
	}
	copy_to(&t, command.n);
}
