#include "config.h"

#include "logic/guard_impl.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "base/word.h"
#include "logic/regex.h"

/* Within one sentence, up to 60 characters. */
#define NEAR "[^.?!\\n]{0,60}"
#define MONTH "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
#define NUMBERED_DAY "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}"

/*
 * Words without which a pattern cannot match. A text is read for them once,
 * and most texts are then not searched at all.
 */
enum {
	MENTOR = 1 << 0,
	RANK = 1 << 1,
	LIST = 1 << 2,
	STATUS = 1 << 3,
	STAND = 1 << 4,
	FIRST = 1 << 5,
	TOP = 1 << 6,
	CHOICE = 1 << 7,
	ONE = 1 << 8,
	NUMBER = 1 << 9,
	MRN = 1 << 11,
	RECORD = 1 << 12,
	CHART = 1 << 13,
	PATIENT = 1 << 14,
	BIRTH = 1 << 15,
	YEAR = 1 << 16,
	AGE = 1 << 17,
	NUMERAL = 1 << 18,
	BEFORE_DIGIT = 1 << 29, /* a digit comes soon behind it */
	AS_PREFIX = 1 << 30,    /* longer words count too */
};

/* In the order of their first letters. */
static const struct hint {
	const char *word;
	unsigned bits;
} hints[] = {
	{"1", ONE},
	{"age", AGE},
	{"aged", AGE},
	{"bed", CHART},
	{"birth", BIRTH | AS_PREFIX},
	{"born", BIRTH},
	{"case", CHART},
	{"chart", CHART},
	{"choice", CHOICE},
	{"dob", BIRTH},
	{"file", CHART},
	{"first", FIRST},
	{"hospital", CHART},
	{"list", LIST},
	{"mentee", MENTOR},
	{"mentor", MENTOR | AS_PREFIX},
	{"mrn", MRN | AS_PREFIX},
	{"no", NUMERAL | BEFORE_DIGIT},
	{"nr", NUMERAL | BEFORE_DIGIT},
	{"number", NUMBER},
	{"number", NUMERAL | BEFORE_DIGIT},
	{"patient", PATIENT | CHART},
	{"pick", CHOICE},
	{"program", CHOICE},
	{"rank", RANK | AS_PREFIX},
	{"record", RECORD | CHART},
	{"stand", STAND},
	{"status", STATUS},
	{"top", TOP},
	{"ward", CHART},
	{"y", YEAR},
	{"year", YEAR | AS_PREFIX},
	{"yo", YEAR},
	{"yr", YEAR | AS_PREFIX},
};

enum {
	HINTS = sizeof(hints) / sizeof(*hints),
};

/* One row a pattern; all of `words` must be there. */
static const struct row {
	enum guard_topic topic;
	unsigned words;
	const char *pattern;
	const char *what;
} rows[] = {
	{TOPIC_MENTOR, MENTOR,
	 "\\b(be|become|becoming|being|act as|serve "
	 "as)\\s+(my|a|our|an)\\s+(\\w+\\s+)?"
	 "mentor\\b",
	 "asks them to be a mentor"},
	{TOPIC_MENTOR, MENTOR, "\\bmentor\\s+me\\b", "asks to be mentored"},
	{TOPIC_MENTOR, MENTOR, "\\bas\\s+(my|a)\\s+(\\w+\\s+)?mentor\\b",
	 "asks them to be a mentor"},
	{TOPIC_MENTOR, MENTOR,
	 "\\byour\\s+(mentorship|mentee)\\b(?!\\s+(of|for|program))",
	 "asks for mentorship"},
	{TOPIC_MENTOR, MENTOR,
	 "\\b(seek|seeking|looking for|need|want|would like|hope for|find|"
	 "finding)\\s+(a\\s+|your\\s+|some\\s+)?(\\w+\\s+)?mentor(ship|ing)?"
	 "\\b",
	 "asks for mentorship"},

	{TOPIC_RANK, RANK,
	 "\\b(you|program|programs|committee|they|to)\\b" NEAR
	 "\\brank(s|ed|ing)?\\s+(me|my application)\\b",
	 "asks whether or how they rank you"},
	{TOPIC_RANK, RANK,
	 "\\b(how|where|whether|if)\\b" NEAR
	 "\\b(am i|i am|i'm|i will be|i'll be|i would be|will i be|would i be)"
	 "\\b" NEAR "\\brank(ed|ing)?\\b",
	 "asks whether or how you are ranked"},
	{TOPIC_RANK, RANK,
	 "\\b(will|would|am|could|might)\\s+i\\s+(be\\s+)?rank(ed|ing)?\\b",
	 "asks whether you are ranked"},
	{TOPIC_RANK, LIST,
	 "\\bmy\\s+(position|place|status|standing|chances?)\\b" NEAR
	 "\\b(rank(ing)?( order)?|your|match) list\\b",
	 "asks for your place on their list"},
	{TOPIC_RANK, LIST,
	 "\\b(am i|will i be|would i be|i am|i will be|i would be|i'll "
	 "be)\\b" NEAR "\\b(your|the)\\s+(rank(ing)?( order)? |match )?list\\b",
	 "asks for your place on their list"},
	{TOPIC_RANK, RANK, "\\brank(ed|ing)?\\s+to\\s+match\\b",
	 "speaks of being ranked to match"},
	{TOPIC_RANK, RANK,
	 "\\b(how|will|would|do|does|can|could|whether|if)\\s+"
	 "(you|your program|the program|the committee)\\b[^.?!\\n]{0,30}"
	 "\\brank(ing)?\\b[^.?!\\n]{0,40}(\\bme\\b|\\bapplicants?\\b|\\?)",
	 "asks how they rank"},
	{TOPIC_RANK, STAND, "\\bwhere\\s+(do\\s+)?i\\s+stand\\b",
	 "asks where you stand"},
	{TOPIC_RANK, STATUS,
	 "\\bstatus\\s+of\\s+my\\s+(application|candidacy|file)\\b",
	 "asks for the status of your application"},

	{TOPIC_FIRST_CHOICE, FIRST | CHOICE,
	 "\\b(my|our)\\s+(very\\s+)?first\\s+(choice|program|pick)\\b", ""},
	{TOPIC_FIRST_CHOICE, TOP | CHOICE,
	 "\\b(my|our)\\s+top\\s+(choice|program|pick)\\b", ""},
	{TOPIC_FIRST_CHOICE, TOP | LIST,
	 "\\btop\\s+of\\s+my\\s+(rank\\s+)?(order\\s+)?list\\b", ""},
	{TOPIC_FIRST_CHOICE, RANK | TOP,
	 "\\brank(ed|ing)?\\b[^.?!\\n]{0,50}\\bat\\s+the\\s+top\\b", ""},
	{TOPIC_FIRST_CHOICE, FIRST | LIST,
	 "\\bfirst\\s+on\\s+my\\s+(rank\\s+)?(order\\s+)?list\\b", ""},
	{TOPIC_FIRST_CHOICE, RANK | FIRST,
	 "\\brank(ed|ing)?\\b[^.?!\\n]{0,50}\\bfirst\\b", ""},
	{TOPIC_FIRST_CHOICE, ONE,
	 "\\b(my|our|are|is)\\s+(my\\s+)?(no\\.?\\s*|number\\s+|#\\s*)1\\b|"
	 "\\brank(ed|ing)?\\b[^.?!\\n]{0,50}(no\\.?\\s*|number\\s+|#\\s*)1\\b",
	 ""},
	{TOPIC_FIRST_CHOICE, NUMBER,
	 "\\b(my|our|rank(ed|ing)?)\\b[^.?!\\n]{0,50}\\bnumber\\s+one\\b", ""},

	{TOPIC_PATIENT, MRN, "\\bmrn\\b[\\s:#.]*(is\\s+)?[a-z]{0,3}-?\\d",
	 "a record number"},
	{TOPIC_PATIENT, NUMERAL | CHART,
	 "\\b(record|chart|hospital|case|bed|ward|file|patient)\\s+"
	 "(number|no\\.?|nr\\.?)[\\s:#]*(is\\s+)?[a-z]{0,3}-?\\d[\\d-]{3,}",
	 "a record number"},
	{TOPIC_PATIENT, RECORD,
	 "\\bmedical\\s+record\\b[\\s:#.]*[a-z]{0,3}-?\\d{4,}",
	 "a record number"},
	{TOPIC_PATIENT, PATIENT, "\\bpatient\\s+id\\b[\\s:#.]*[a-z]{0,3}-?\\d",
	 "a record number"},
	{TOPIC_PATIENT, BIRTH,
	 "\\bdob\\b[\\s:]*(" NUMBERED_DAY "|" MONTH "\\s|\\d{1,2}\\s" MONTH
	 "|\\d{4}\\b)",
	 "a date of birth"},
	{TOPIC_PATIENT, BIRTH,
	 "\\b(date\\s+of\\s+birth|birth\\s?(date|day))\\b[\\s:]*(is\\s+|was\\s+"
	 ")?"
	 "(" NUMBERED_DAY "|" MONTH "\\s+\\d|\\d{1,2}\\s" MONTH ")",
	 "a date of birth"},
	{TOPIC_PATIENT, BIRTH,
	 "\\bborn\\s+(on\\s+|in\\s+)?(" NUMBERED_DAY "|" MONTH
	 "\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}\\s" MONTH "\\s+\\d{4})",
	 "a date of birth"},
	{TOPIC_PATIENT, YEAR,
	 "\\b(9\\d|1[0-2]\\d)[\\s-]?(years?|yrs?)[\\s-]?old\\b|"
	 "\\b(9\\d|1[0-2]\\d)\\s?y\\.?/?o\\b",
	 "an age over 89"},
	{TOPIC_PATIENT, AGE,
	 "\\b(aged?|at\\s+age|age\\s+of)\\s+(9\\d|1[0-2]\\d)\\b",
	 "an age over 89"},
	{TOPIC_PATIENT_NAME, PATIENT,
	 "\\b([Mm]y|[Oo]ur)\\s+patient,?\\s+((Mr|Mrs|Ms|Miss)\\.?\\s+)?"
	 "\\p{Lu}[\\p{L}'-]*",
	 "a patient's name"},
	{TOPIC_PATIENT_NAME, PATIENT,
	 "\\b[Pp]atient,?\\s+(named|called|by\\s+the\\s+name\\s+of)\\s+\\p{Lu}",
	 "a patient's name"},
	{TOPIC_PATIENT_NAME, YEAR,
	 "\\b(Mr|Mrs|Ms|Miss)\\.?\\s+\\p{Lu}[\\p{L}'-]*,?\\s+((who\\s+is\\s+)?"
	 "(a|an)\\s+)?\\d{1,3}[\\s-]years?[\\s-]old",
	 "a patient's name and age"},
};

enum {
	ROWS = sizeof(rows) / sizeof(*rows),
};

enum kind {
	OTHER,
	LETTER,
	DIGIT,
};

struct guard_patterns {
	struct regex *regex[ROWS];
	struct regex_state *state;
	unsigned char hint[256]; /* by letter: its first hint, from 1 */
	uint32_t second[256];    /* its hints' next letters, a bit each */
	unsigned char kind[256]; /* of a character: enum kind */
	char small[256];
};

/* One of 32, the same for a letter in both cases. */
static uint32_t bit_of(char c)
{
	return (uint32_t)1 << (c & 31);
}

/* May one of the hints stand at `i`? */
static bool may_begin(const struct guard_patterns *p, struct str s, size_t i)
{
	char next = i + 1 < s.n ? s.p[i + 1] : '\0';

	return p->second[(unsigned char)s.p[i]] & bit_of(next);
}

void guards_init(struct guards *g)
{
	g->patterns = mem_zalloc(sizeof(*g->patterns));
	g->patterns->state = regex_state_new();
	for (size_t i = HINTS; i-- > 0;) {
		unsigned char c = (unsigned char)hints[i].word[0];
		char next = hints[i].word[1];

		g->patterns->hint[c] = (unsigned char)(i + 1);
		/* behind a word of one letter anything may come */
		g->patterns->second[c] |= next ? bit_of(next) : UINT32_MAX;
	}
	for (int c = 0; c < 256; c++) {
		g->patterns->small[c] =
			(char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
		if (c >= '0' && c <= '9')
			g->patterns->kind[c] = DIGIT;
		else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
			g->patterns->kind[c] = LETTER;
	}
	for (int c = 'a'; c <= 'z'; c++) {
		g->patterns->hint[c - 32] = g->patterns->hint[c];
		g->patterns->second[c - 32] = g->patterns->second[c];
	}
}

void guards_release(struct guards *g)
{
	if (!g->patterns)
		return;
	for (size_t i = 0; i < ROWS; i++)
		regex_free(g->patterns->regex[i]);
	regex_state_free(g->patterns->state);
	free(g->patterns);
	g->patterns = NULL;
}

/* The regular expression of a row, made when it is first asked for. */
static const struct regex *regex_of(struct guard_patterns *p, size_t i)
{
	struct regex_error err;

	if (!p->regex[i])
		p->regex[i] = regex_new(str_z(rows[i].pattern), 0, &err);
	return p->regex[i];
}

/* What stands for the character at `s`, its length in *n: a plain quote or
 * blank, or NUL when it is neither. */
static char plain_form(struct str s, size_t *n)
{
	if (str_starts(s, STR("\xe2\x80\x99")) ||
	    str_starts(s, STR("\xe2\x80\x98"))) {
		*n = 3;
		return '\'';
	}
	*n = 2;
	return str_starts(s, STR("\xc2\xa0")) ? ' ' : '\0';
}

static bool digit_follows(struct str s, size_t at)
{
	for (size_t i = at; i < s.n && i < at + 8; i++)
		if (s.p[i] >= '0' && s.p[i] <= '9')
			return true;
	return false;
}

/* The bits of the words that stand at `at`. */
static unsigned words_at(const struct guard_patterns *p, struct str s,
			 size_t at)
{
	char c = p->small[(unsigned char)s.p[at]];
	size_t i = p->hint[(unsigned char)c];
	unsigned bits = 0;

	for (; i && i <= HINTS && hints[i - 1].word[0] == c; i++) {
		const struct hint *h = &hints[i - 1];
		size_t n = 1;

		while (h->word[n] && at + n < s.n &&
		       h->word[n] == p->small[(unsigned char)s.p[at + n]])
			n++;
		if (!h->word[n] &&
		    ((h->bits & AS_PREFIX) || at + n == s.n ||
		     !p->kind[(unsigned char)s.p[at + n]]) &&
		    (!(h->bits & BEFORE_DIGIT) || digit_follows(s, at + n)))
			bits |= h->bits;
	}
	return bits;
}

/* Words, and where the digits are. A word may begin behind a number: "94yo". */
static void find_words(const struct guard_patterns *p, struct guard_text *out,
		       struct str s)
{
	size_t i = 0, first = s.n;

	while (i < s.n) {
		size_t start = i;

		if (may_begin(p, s, i))
			out->words |= words_at(p, s, i);
		while (i < s.n && p->kind[(unsigned char)s.p[i]] == LETTER)
			i++;
		if (i < s.n && p->kind[(unsigned char)s.p[i]] == DIGIT) {
			first = out->digits ? first : i;
			out->digits = true;
			while (i < s.n &&
			       p->kind[(unsigned char)s.p[i]] == DIGIT)
				i++;
			out->digits_end = i;
		}
		i += i == start;
	}
	out->first_digit = first;
}

/* Small letters of ASCII, eight at a time. */
static char *fold_ascii(char *to, struct str s)
{
	size_t i = 0;

	for (; i + WORD_BYTES <= s.n; i += WORD_BYTES) {
		uint64_t word, big;

		memcpy(&word, s.p + i, WORD_BYTES);
		big = (word + WORD_OF(0x80 - 'A')) &
		      ~(word + WORD_OF(0x80 - 'Z' - 1)) & WORD_TOPS;
		word |= big >> 2;
		memcpy(to + i, &word, WORD_BYTES);
	}
	for (; i < s.n; i++)
		to[i] = (char)(s.p[i] >= 'A' && s.p[i] <= 'Z' ? s.p[i] + 32
							      : s.p[i]);
	return to + s.n;
}

static char *fold(const struct guard_patterns *p, char *to, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c =
			(unsigned char)p->small[(unsigned char)s.p[i]];
		char form = '\0';
		size_t n = 1;

		if (c == 0xe2 || c == 0xc2)
			form = plain_form((struct str){s.p + i, s.n - i}, &n);
		*to++ = form ? form : (char)c;
		i += form ? n - 1 : 0;
	}
	return to;
}

void guard_look(const struct guards *g, struct guard_text *out,
		struct str plain, struct buf *folded)
{
	char *start = buf_reserve(folded, plain.n), *to;

	*out = (struct guard_text){.plain = plain};
	find_words(g->patterns, out, plain);
	if (utf8_ascii(plain) == plain.n) {
		to = fold_ascii(start, plain);
	} else {
		to = fold(g->patterns, start, plain);
		/* it may be shorter now */
		out->first_digit = 0;
		out->digits_end = (size_t)(to - start);
	}
	*to = '\0';
	folded->len += (size_t)(to - start);
	out->folded = (struct str){start, (size_t)(to - start)};
}

const char *guard_match(struct guards *g, enum guard_topic topic,
			const struct guard_text *text)
{
	struct guard_patterns *p = g->patterns;
	struct str s = topic == TOPIC_PATIENT_NAME ? text->plain : text->folded;
	const char *why;
	bool begun = false;

	for (size_t i = 0; i < ROWS; i++) {
		if (rows[i].topic != topic ||
		    (text->words & rows[i].words) != rows[i].words)
			continue;
		if (!begun)
			regex_begin(p->state);
		begun = true;
		/* a text too hard to search is held back too */
		if (regex_search(regex_of(p, i), p->state, s, &why) != 0)
			return rows[i].what;
	}
	return NULL;
}
