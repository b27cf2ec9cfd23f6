#include "config.h"

#include "model/profile.h"

#include "base/ascii.h"
#include "base/suggest.h"
#include "base/text.h"
#include "model/fact.h"
#include "model/vocab.h"
#include "value/date.h"
#include "value/message.h"

enum {
	SHORT_FORM = 3, /* letters of "USA", "med." */
};

enum value_type {
	VALUE_WORD,
	VALUE_FIGURE, /* from `low` to `high`, or a word */
	VALUE_YEAR,   /* also that of a day or a month */
	VALUE_DAY,    /* also a month or a year */
	VALUE_ADDRESS,
	VALUE_PHRASE, /* stands within a sentence */
};

static const struct word residences[] = {
	{"abroad", NULL},
	{"in the US", NULL},
	{"US", NULL},
	{NULL, NULL},
};

static const struct word results[] = {
	{"pass", NULL}, {"passed", NULL}, {"yes", NULL},     {"no", NULL},
	{"fail", NULL}, {"failed", NULL}, {"planned", NULL}, {NULL, NULL},
};

static const struct word no_attempts[] = {
	{"no", NULL},
	{"none", NULL},
	{NULL, NULL},
};

/* One row a key that is read. */
static const struct {
	const char *path;
	enum value_type type;
	int low, high;
	const struct word *words; /* or NULL */
	const char *hint;
} rows[] = {
	{"email", VALUE_ADDRESS, 0, 0, NULL,
	 "an address such as lee@example.org"},
	{"visa", VALUE_WORD, 0, 0, vocab_visas,
	 "J-1, H-1B, either or none, or a list"},
	{"residence", VALUE_WORD, 0, 0, residences, "abroad or US"},
	{"scores.step2", VALUE_FIGURE, 150, 300, NULL,
	 "a score from 150 to 300, or nothing until you have it"},
	{"scores.step3", VALUE_FIGURE, 150, 300, results,
	 "a score from 150 to 300, or pass"},
	{"attempts", VALUE_FIGURE, 0, 20, no_attempts,
	 "how many failed, 0 for none"},
	{"yog", VALUE_YEAR, 1900, 2100, NULL,
	 "a year of four digits, such as 2021"},
	{"usce_months", VALUE_FIGURE, 0, 600, NULL,
	 "how many months, such as 3"},
	{"ecfmg.date", VALUE_DAY, 0, 0, NULL, "a day, such as 2026-11-30"},
	{"degree", VALUE_PHRASE, 0, 0, NULL,
	 "what stands after your name, such as MBBS"},
	{"aim", VALUE_PHRASE, 0, 0, NULL,
	 "what stands after 'aiming for', such as psychiatry residency"},
	{"interests", VALUE_PHRASE, 0, 0, NULL,
	 "what stands after 'interested in', such as trauma"},
	{"offers", VALUE_PHRASE, 0, 0, NULL,
	 "what stands after 'I could help with', such as data entry"},
	{"skills", VALUE_PHRASE, 0, 0, NULL, "a thing that you can, such as R"},
};

enum {
	ROWS = sizeof(rows) / sizeof(*rows),
};

const struct node *profile_milestone(const struct node *me, const char *kind,
				     int today, int *day)
{
	const struct node *list = node_get(me, "milestones");
	const struct node *newest = NULL;

	*day = DAY_NONE;
	for (const struct node *n = NULL; node_each(list, &n);) {
		int on = day_parse(node_text(n, "date"));

		if (on > *day && on <= today &&
		    (!kind || str_is(node_text(n, "kind"), kind))) {
			newest = n;
			*day = on;
		}
	}
	return newest;
}

void profile_check_days(const struct node *me, int today, const char *file,
			struct diag *d)
{
	const struct node *list = node_get(me, "milestones");

	for (const struct node *m = NULL; node_each(list, &m);) {
		const struct node *n = node_get(m, "date");

		if (n && day_parse(n->text) > today)
			diag_warning(d, file, n->pos,
				     "'%.*s' is still to come; the milestone "
				     "is news from then on",
				     STR_ARG(n->text));
	}
}

const struct node *profile_find(const struct node *me, const char *path)
{
	const struct node *n = me;
	struct str rest = str_z(path), key;

	while (n && str_split(&rest, '.', &key))
		n = node_get_str(n, key);
	return n;
}

const char *profile_path(struct str last)
{
	for (size_t i = 0; i < ROWS; i++) {
		const char *dot = strrchr(rows[i].path, '.');

		if (dot && str_is(last, dot + 1))
			return rows[i].path;
	}
	return NULL;
}

static bool is_word(const struct word *words, struct str text)
{
	for (const struct word *w = words; w && w->name; w++)
		if (text_same(text, str_z(w->name)))
			return true;
	return false;
}

static bool is_year(struct str text, int low, int high)
{
	int year = text.n < 4 ? -1 : str_number((struct str){text.p, 4});

	return (text.n == 4 || (text.n > 4 && text.p[4] == '-')) &&
	       year >= low && year <= high;
}

/* Nobody's `today` is in a day that is written in full. */
static bool is_day(struct str text)
{
	struct day_range range;

	return day_parse_range(text, 0, &range);
}

/* A period after three letters may be of a short form, "Dr. med." */
static bool ends_sentence(struct str text)
{
	struct str last = str_last_word(text);

	return str_ends(text, STR("!")) || str_ends(text, STR("?")) ||
	       (str_ends(text, STR(".")) && last.n > SHORT_FORM + 1 &&
		!memchr(last.p, '.', last.n - 1));
}

static bool begins_with_me(struct str text)
{
	return str_starts(text, STR("I ")) || str_starts(text, STR("I'")) ||
	       str_starts(text, STR("I\xe2\x80\x99"));
}

static bool is_good(int row, struct str text)
{
	double low, high;

	if (!text.n || text_same(text, STR("unknown")) ||
	    is_word(rows[row].words, text))
		return true;
	switch (rows[row].type) {
	case VALUE_WORD:
		return false;
	case VALUE_FIGURE:
		return fact_span(text, false, &low, &high) &&
		       low >= rows[row].low && high <= rows[row].high;
	case VALUE_YEAR:
		return is_year(text, rows[row].low, rows[row].high) &&
		       is_day(text);
	case VALUE_DAY:
		return is_day(text);
	case VALUE_ADDRESS:
		return message_is_address(text);
	case VALUE_PHRASE:
		return !ends_sentence(text) && !begins_with_me(text);
	}
	return true;
}

static void say_hint(struct buf *hint, int row, struct str text)
{
	const struct word *words = rows[row].words;
	const char *meant = NULL;
	char end[SUGGEST_HINT];
	struct buf write = BUF_INIT;

	/* "J1" of "J-1" is too short for a typo */
	if (rows[row].type == VALUE_WORD)
		meant = vocab_spelled(text, words, sizeof(*words));
	if (rows[row].type == VALUE_WORD && !meant)
		meant = suggest_nearest(text, words, sizeof(*words));
	buf_clear(hint);
	buf_addf(&write, "write %s", rows[row].hint);
	buf_addz(hint, suggest_hint(end, meant, write.s));
	buf_release(&write);
}

/* A list of values, a mapping of them by exam, or one. */
static const struct node *bad_of(int row, const struct node *value,
				 struct buf *hint)
{
	const struct node *n = value;

	if (node_is_collection(value))
		n = value->first;
	for (; n; n = n == value ? NULL : n->next)
		if (!is_good(row, str_trim(node_scalar(n)))) {
			say_hint(hint, row, str_trim(node_scalar(n)));
			return n;
		}
	return NULL;
}

const struct node *profile_bad(struct str path, const struct node *value,
			       struct buf *hint)
{
	for (int i = 0; value && i < ROWS; i++)
		if (str_is(path, rows[i].path))
			return bad_of(i, value, hint);
	return NULL;
}

/* What is due goes by it. */
static void check_stage(const struct node *me, const char *file, struct diag *d)
{
	const struct node *stage = node_get(me, "stage");
	char hint[SUGGEST_HINT];

	if (node_empty(stage) || vocab_has(vocab_steps, str_trim(stage->text)))
		return;
	diag_warning(d, file, stage->pos, "unknown stage '%.*s'%s",
		     STR_ARG(stage->text),
		     suggest_row(hint, stage->text, vocab_steps,
				 sizeof(*vocab_steps),
				 "'kith help season' lists them"));
}

void profile_check(const struct node *me, const char *file, struct diag *d)
{
	struct buf hint = BUF_INIT;

	check_stage(me, file, d);
	for (int i = 0; i < ROWS; i++) {
		const struct node *value = profile_find(me, rows[i].path);
		const struct node *n = value ? bad_of(i, value, &hint) : NULL;

		if (n)
			diag_warning(d, file, n->pos,
				     "bad value '%.*s' of 'me.%s'%s",
				     STR_ARG(str_trim(node_scalar(n))),
				     rows[i].path, hint.s);
	}
	buf_release(&hint);
}

/* A name that is a plural, a short form in capitals, or says what kind of state
 * it is, has an article. */
static bool takes_article(struct str country)
{
	static const char *const kinds[] = {"Republic", "Kingdom",    "Union",
					    "States",   "Federation", NULL};
	static const char *const others[] = {"Bahamas", "Comoros", "Congo",
					     "Gambia", NULL};
	const char *const *kind = kinds;

	while (*kind && str_find(country, str_z(*kind)) < 0)
		kind++;
	return *kind || str_is_any(country, others) ||
	       str_ends(country, STR("ds")) ||
	       (str_ends(country, STR("es")) && !str_is(country, "Wales")) ||
	       (text_case(country) == TEXT_UPPER && country.n <= SHORT_FORM);
}

/* A name without a capital: "sri lanka". */
static void put_capitals(struct buf *out, struct str country)
{
	static const char *const small[] = {"and", "of", "the", NULL};
	struct str word;

	if (str_starts(country, STR("the "))) {
		buf_addz(out, "the ");
		country = str_trim(str_skip(country, strlen("the ")));
	}
	if (country.n <= SHORT_FORM) { /* "uae" */
		for (size_t i = 0; i < country.n; i++)
			buf_addc(out, ascii_upper(country.p[i]));
		return;
	}
	while (str_split(&country, ' ', &word)) {
		text_capitalize(out, word, !str_is_any(word, small));
		if (country.n)
			buf_addc(out, ' ');
	}
}

void profile_say_country(struct buf *out, struct str country)
{
	country = str_trim(country);
	/* as it was asked for: "The country you are from" */
	if (str_case_starts(country, STR("from ")))
		country = str_trim(str_skip(country, strlen("from ")));
	if (text_case(country) == TEXT_LOWER)
		put_capitals(out, country);
	else
		buf_addstr(out, country);
}

void profile_put_country(struct buf *out, struct str answer)
{
	struct buf said = BUF_INIT;
	struct str country;
	const char *the = "the ";

	profile_say_country(&said, answer);
	country = buf_str(&said);
	if (str_case_starts(country, STR("the ")))
		country = str_trim(str_skip(country, strlen("the ")));
	else if (!takes_article(country))
		the = "";
	buf_addf(out, "%s%.*s", the, STR_ARG(country));
	buf_release(&said);
}

void profile_check_keys(const struct node *me, const char *file, struct diag *d)
{
	for (const struct node *n = me ? me->first : NULL; n; n = n->next) {
		char hint[SUGGEST_HINT];

		if (str_place(n->key, profile_fields,
			      sizeof(*profile_fields)) >= 0 ||
		    str_starts(n->key, STR("x-")))
			continue;
		diag_warning(d, file, n->key_pos, "unknown key '%.*s' of me%s",
			     STR_ARG(n->key),
			     suggest_row(hint, n->key, profile_fields,
					 sizeof(*profile_fields),
					 "a key of your own begins with "
					 "'x-'"));
	}
}
