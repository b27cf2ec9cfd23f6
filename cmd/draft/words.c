#include "config.h"

#include "words.h"

#include "base/ascii.h"

enum {
	WORD_MAX = 24, /* bytes of a word that can be in a list */
};

/* After a past tense: it may as well be a participle, "told through". */
static const char prepositions[] =
	" about after against among as at before between by during for from in "
	"into of on over through to under until with within without ";

/* What begins a question, or a part of a sentence that has its own verb. */
static const char relative[] =
	" how that what when where whether which who whom whose why ";

/* What begins a command and nothing else. */
static const char verbs[] =
	" add apply arrive ask attend avoid be become begin believe bring "
	"build buy call carry check choose collect come compare complete "
	"consider "
	"copy count describe discuss do download draft email explain find "
	"finish "
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

static const char subjects[] =
	" everybody everyone i it nobody she he somebody someone there "
	"they we you ";

/* Past tenses that do not end in "ed"; of some the word is a thing, too. */
static const char irregular_pasts[] =
	" ate beat became began bent bet bit bled blew bore bought bound bred "
	"broke brought built burst came cast caught chose clung cost crept cut "
	"dealt did drank drew drove dug fed fell felt fled flew forbade forgot "
	"forgave fought found froze gave got grew ground had heard held hid "
	"hit hung hurt kept knelt knew laid lay led left lent let lit lost "
	"made meant met mistook overcame overtook paid put quit ran rang read "
	"rebuilt rode rose said sang sank sat saw sent set shook shot shrank "
	"shut slept sold sought spent split spoke spread sprang stole stood "
	"struck stuck sung sunk swam swept swore swung taught thought threw "
	"told took tore understood undertook was went were withdrew won wore "
	"wound woke wrote ";

bool word_in(struct str word, const char *list)
{
	static const struct str apostrophe = {"\xe2\x80\x99", 3};
	char key[WORD_MAX + 3];
	size_t n = 0;

	key[n++] = ' ';
	for (; word.n && n <= WORD_MAX; n++) {
		bool curly = str_starts(word, apostrophe);

		key[n] = curly ? '\'' : ascii_lower(word.p[0]);
		word = str_skip(word, curly ? apostrophe.n : 1);
	}
	key[n] = ' ';
	key[n + 1] = '\0';
	return n > 1 && !word.n && strstr(list, key) != NULL;
}

struct str word_next(struct str s, size_t *at)
{
	size_t start;

	while (*at < s.n && !ascii_is_word(s.p[*at]))
		++*at;
	start = *at;
	while (*at < s.n && (ascii_is_word(s.p[*at]) ||
			     (strchr("'-", s.p[*at]) && s.p[*at] &&
			      *at + 1 < s.n && ascii_is_word(s.p[*at + 1]))))
		++*at;
	return *at > start ? (struct str){s.p + start, *at - start} : STR_NONE;
}

/* The same, where a quotation is passed over. */
static struct str next_unquoted(struct str s, size_t *at)
{
	size_t start = *at;
	struct str word = word_next(s, at), rest = str_skip(s, start), in;
	const char *mark = memchr(rest.p, '"', rest.n);

	if (!word.n || !mark || mark > word.p)
		return word;
	rest = str_skip(s, (size_t)(mark + 1 - s.p));
	if (!str_cut(rest, '"', &in, &rest))
		return word;
	*at = (size_t)(rest.p - s.p);
	return next_unquoted(s, at);
}

struct str word_look(struct str s, size_t at)
{
	size_t end = at;
	struct str word = word_next(s, &end);

	for (size_t i = at; word.n && s.p + i < word.p; i++)
		if (s.p[i] != ' ')
			return STR_NONE;
	return word;
}

bool word_ends(struct str word, const char *end)
{
	return word.n > strlen(end) && str_ends(word, str_z(end));
}

bool word_ends_in_s(struct str word)
{
	return word_ends(word, "s") && !word_ends(word, "ss") &&
	       !word_ends(word, "us") &&
	       !word_in(word, " afterwards always as besides his its nowadays "
			      "perhaps sometimes this thus yes ");
}

bool word_is_past(struct str word)
{
	return word_in(word, irregular_pasts) ||
	       (word_ends(word, "ed") && !word_ends(word, "eed") &&
		!word_in(word, " bed hundred red shed sacred wed "));
}

bool word_is_finite(struct str word)
{
	return word_in(word, finite);
}

bool word_is_command(struct str word)
{
	return word_in(word, verbs) && !word_in(word, doubtful);
}

bool word_may_be_command(struct str word)
{
	return word_in(word, verbs) || word_in(word, doubtful);
}

bool word_is_preposition(struct str word)
{
	return word_in(word, prepositions);
}

static const char days[] =
	" january february march april may june july august september october "
	"november december monday tuesday wednesday thursday friday saturday "
	"sunday mondays tuesdays wednesdays thursdays fridays saturdays "
	"sundays ";

bool word_is_day(struct str word)
{
	return word_in(word, days);
}

bool word_is_relative(struct str word)
{
	return word_in(word, relative);
}

/* What begins a phrase and names nothing. */
static const char openers[] =
	" a after all an any at before both each every everyone few for half "
	"he her his how if in it many more most my no nobody one our she so "
	"some such that the their there these they this those today we what "
	"when where whether which who whom whose why with yesterday you your "
	"yours ";

bool word_opens(struct str word)
{
	return word_in(word, openers);
}

bool word_may_be_infinitive(struct str word)
{
	return word.n && ascii_is_lower(word.p[0]) && !word_opens(word) &&
	       !word_is_determiner(word) && !word_ends_in_s(word) &&
	       (!word_ends(word, "ing") ||
		word_in(word, " bring cling ring sing swing ")) &&
	       !(word_ends(word, "ed") && word_is_past(word)) &&
	       !word_in(word, prepositions) &&
	       !word_in(word,
			" am and are can could did does done gone has him "
			"is let's may me might must or shall should "
			"them us was were will would ");
}

static bool is_command(struct str note)
{
	size_t at = 0;
	struct str first = word_next(note, &at), second;

	if (word_in(first, " don't dont "))
		return true;
	if (word_in(first, " never not always please "))
		first = word_next(note, &at);
	second = word_next(note, &at);
	if (word_in(first, " do ") && word_in(second, " not "))
		return true;
	if (word_in(first, " to "))
		return word_may_be_infinitive(second);
	if (word_in(first, doubtful))
		return !second.n || word_in(second, after_verb);
	return word_in(first, verbs);
}

/* A third person singular or a past tense, by what comes after it: a plural is
 * hardly followed by an article. */
static bool looks_finite(struct str word, struct str next)
{
	if (word_ends_in_s(word))
		return word_in(next, " a an each every her his how it me my no "
				     "our the their them this us what when "
				     "where whether why you your ");
	return word_ends(word, "ed") && next.n && !word_in(next, prepositions);
}

/* "residents rotate": no thing goes on like that. */
static bool is_of_plural(struct str before, struct str word)
{
	return word_ends_in_s(before) && !word_in(word, doubtful) &&
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

bool word_leads_article(struct str word)
{
	return word_in(word, before_article);
}

static bool is_before_article(struct str word, struct str next)
{
	return word_in(next, articles) && !word_leads_article(word) &&
	       !word_ends(word, "ing");
}

#define COUNTS                                                                 \
	" two three four five six seven eight nine ten eleven twelve few "     \
	"many "                                                                \
	"several some these those "

static const char numbers[] =
	COUNTS "more most no other such what which whose ";

bool word_is_article(struct str word)
{
	return word_in(word, articles) || word_in(word, " these those ");
}

bool word_is_determiner(struct str word)
{
	return word_in(word, articles) || word_in(word, COUNTS) ||
	       word_in(word, " all another any both no one that what ") ||
	       (word.n && ascii_is_digit(word.p[0]));
}

bool words_begin_verb(struct str note)
{
	size_t at = 0;
	struct str first = word_next(note, &at), next = word_next(note, &at);

	return is_before_article(first, next) && !word_in(first, articles) &&
	       !word_in(first, " how what when where which who whose why ");
}

bool word_is_subject(struct str word)
{
	return word_in(word, subjects) ||
	       word_in(word, " i'd i'll i'm i've it'd it'll it's there's "
			     "they'd they'll they're they've we'd we'll we're "
			     "we've you'd you'll you're you've ");
}

bool words_begin_subject(struct str note)
{
	size_t at = 0;
	struct str first = word_next(note, &at);

	return word_next(note, &at).n && word_is_subject(first) &&
	       !word_in(first, " everybody everyone nobody somebody someone ");
}

/* Does a verb come next, for sure? A participle may follow a thing, too: "the
 * birth stories told through them". */
static bool is_verb(struct str before, struct str word, struct str next,
		    bool placed)
{
	if (placed && word_is_past(word) && !word_in(word, " had was were ") &&
	    (!next.n || word_in(next, prepositions)))
		return false;
	if (word_is_day(word) && word_is_preposition(before))
		return false;
	return word_in(word, finite) ||
	       (looks_finite(word, next) && !word_in(before, articles)) ||
	       is_of_plural(before, word) || is_before_article(word, next);
}

static bool is_clause(struct str note)
{
	size_t at = 0;
	struct str word = next_unquoted(note, &at), next, before = STR_NONE;
	/* "the way you teach" is one only if another verb comes */
	bool owned = word_in(word, articles) ||
		     word_in(word, " all anything everything something ");
	bool placed = false, part = false;

	for (; word.n; before = word, word = next) {
		bool first = word.p == note.p;

		next = next_unquoted(note, &at);
		if (!first && word_in(word, relative)) {
			part = true;
		} else if (word_is_subject(word) && next.n && (owned || part)) {
			word = next;
			next = next_unquoted(note, &at);
			part = false;
		} else if (word_is_subject(word) && next.n &&
			   !(word_in(word, subjects) &&
			     word_is_preposition(next))) {
			return true;
		} else if (!first &&
			   is_verb(before, word,
				   next.p == word.p + word.n + 1 ? next
								 : STR_NONE,
				   placed)) {
			if (!part)
				return true;
			part = false;
		}
		placed |= word_in(word, prepositions);
	}
	return false;
}

/* "letting me shadow your clinic and introducing me to Dr. Ko": what somebody
 * did. After whom it is done to, a verb is a part of it, as is all that comes
 * after "how" or "who"; only one that is a verb for sure, "was", makes a
 * statement of it. */
static bool is_doing(struct str note)
{
	size_t at = 0;
	struct str before = word_next(note, &at), word = word_look(note, at),
		   next;

	if (word_ends(before, "ly")) {
		before = word_next(note, &at);
		word = word_look(note, at);
	}
	if (!word_ends(before, "ing") || word_ends(before, "thing") ||
	    !word.n || word_in(before, " during evening morning spring "))
		return false;
	while ((word = next_unquoted(note, &at)).n &&
	       !word_in(word, relative)) {
		bool owned = word_in(before, articles) ||
			     word_is_preposition(before);

		next = word_look(note, at);
		if ((word_in(word, finite) && !word_in(word, verbs) &&
		     !word_in(word, " have need ")) ||
		    (!owned && looks_finite(word, next)) ||
		    is_of_plural(before, word))
			return false;
		before = word;
	}
	return true;
}

/* May it be a verb after the word before it, "her clinic opens"? After an
 * article, an owner, a figure, or a word that goes before these it is a thing,
 * and so is a word in -ics or -is. */
static bool may_be_finite(struct str note, struct str before, struct str word)
{
	bool adjacent = before.n && word.p == before.p + before.n + 1;

	return adjacent && ascii_is_lower(word.p[0]) &&
	       (word_ends_in_s(word) || word_is_past(word)) &&
	       !word_ends(word, "ics") && !word_ends(word, "is") &&
	       !word_in(before, articles) && !word_in(before, before_article) &&
	       !word_in(before, numbers) && !ascii_is_digit(before.p[0]) &&
	       !word_ends(before, "'s") &&
	       !word_ends(before, "s\xe2\x80\x99") && word.p > note.p;
}

static bool may_be_clause(struct str note)
{
	size_t at = 0;
	struct str before = STR_NONE, word;

	while ((word = next_unquoted(note, &at)).n &&
	       !may_be_finite(note, before, word))
		before = word;
	return word.n;
}

bool note_is_thing(enum note_kind kind)
{
	return kind == NOTE_THING || kind == NOTE_EITHER;
}

enum note_kind note_kind(struct str note)
{
	size_t at = 0;

	note = str_trim(note);
	if (is_command(note))
		return NOTE_COMMAND;
	/* "always knock", "always has time": whose, nobody knows */
	if (word_in(word_next(note, &at), " always never not please "))
		return NOTE_THING;
	if (is_clause(note) && !is_doing(note))
		return NOTE_CLAUSE;
	return may_be_clause(note) || words_may_be_of_several(note)
		       ? NOTE_EITHER
		       : NOTE_THING;
}
