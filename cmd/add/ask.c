#include "config.h"

#include "add.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/ask.h"
#include "model/schema.h"
#include "value/date.h"

/* Somebody who is there would be found out only at the end. */
static bool take_name(struct add *a, const char *key, struct str answer,
		      struct diag *d)
{
	(void)key;
	if (!add_name(a, answer, d))
		return false;
	if (add_is_new(a, d))
		return true;
	a->count = 0;
	diag_error(d, NULL, POS_NONE,
		   "type another name; 'kith add --anyway' makes a second "
		   "file");
	return false;
}

static bool take_key(struct add *a, const char *key, struct str answer,
		     struct diag *d)
{
	struct buf word = BUF_INIT;
	bool good;

	buf_addf(&word, "%s=", key);
	buf_addstr(&word, answer);
	good = add_key(a, buf_str(&word), d);
	buf_release(&word);
	return good;
}

static bool take_address(struct add *a, const char *key, struct str answer,
			 struct diag *d)
{
	if (!take_key(a, key, answer, d))
		return false;
	if (add_is_new(a, d))
		return true;
	a->count--;
	diag_error(d, NULL, POS_NONE,
		   "type another address; 'kith add --anyway' makes a second "
		   "file");
	return false;
}

/* A day before the type or right after it, as "yesterday" or "20 Nov", and out
 * of `*rest` with it. */
static bool take_day(struct add *a, struct str *rest, struct typed_entry *e)
{
	struct day_range range = {DAY_NONE, DAY_NONE};
	struct str word, after;
	size_t taken;

	str_cut(*rest, ' ', &word, &after);
	taken = word.n;
	if (str_ends(word, STR(":")))
		word.n--;
	if (!day_parse_past(word, a->cli->today, &range))
		range.from = range.to =
			schema_guess_past_day(*rest, a->cli->today, &taken);
	if (range.from == DAY_NONE || range.from != range.to ||
	    range.from > a->cli->today)
		return false;
	a->given.day = e->day = range.from;
	*rest = str_skip(*rest, taken);
	while (rest->n && strchr(" ,:", rest->p[0]))
		*rest = str_skip(*rest, 1);
	return true;
}

static bool is_to_come(const struct add *a, struct str word)
{
	struct day_range range;

	return day_parse_range(word, a->cli->today, &range) &&
	       range.from > a->cli->today;
}

static bool refuse_day(struct str day, struct diag *d)
{
	diag_error(d, NULL, POS_NONE,
		   "'%.*s' is still to come; say what has happened, and plan "
		   "with 'kith set ID next.date=%.*s'",
		   STR_ARG(day), STR_ARG(day));
	return false;
}

/* What is wrong with an answer that does not begin with a type. */
static void refuse_type(const struct add *a, const struct typed_entry *e,
			struct diag *d)
{
	const char *meant = vocab_suggest_type(e->type);
	char hint[SUGGEST_HINT], date[DAY_TEXT];

	/* "yesterday mett her" has its day: the type is what is wrong */
	if (e->day != DAY_NONE && !meant)
		diag_error(d, NULL, POS_NONE,
			   "say what happened then, too: one of the words "
			   "above, and the day, as in 'met %s her poster'",
			   day_format(a->given.day, date));
	else
		diag_error(d, NULL, POS_NONE, "'%.*s' is not one of these%s",
			   STR_ARG(e->type), suggest_hint(hint, meant, NULL));
}

/* "met @apa-2026 her poster": the type, a channel and an event as far as they
 * go, and the rest, whatever is in it, is the text. */
static bool take_entry(struct add *a, const char *key, struct str answer,
		       struct diag *d)
{
	struct typed_entry e = {
		.form = TYPED_ANSWER, .today = a->cli->today, .day = DAY_NONE};
	struct buf why = BUF_INIT;
	struct str word, rest = answer, after;
	bool good;

	(void)key;
	take_day(a, &rest, &e);
	str_cut(rest, ' ', &e.type, &rest);
	if (str_ends(e.type, STR(":")))
		e.type.n--;
	if (is_to_come(a, e.type))
		return refuse_day(e.type, d);
	if (!vocab_log_type(typed_type(e.type))) {
		refuse_type(a, &e, d);
		return false;
	}
	e.type = typed_type(e.type);
	while ((rest = str_trim(rest)).n) {
		if (e.day == DAY_NONE && take_day(a, &rest, &e))
			continue;
		str_cut(rest, ' ', &word, &after);
		if (str_ends(word, STR(":")))
			word.n--;
		if (e.day == DAY_NONE && is_to_come(a, word))
			return refuse_day(word, d);
		if (!typed_part(&e, word))
			break;
		rest = after;
	}
	good = !rest.n ||
	       typed_text(&e, (const char *const[]){rest.p, NULL}, &why);
	if (!good)
		diag_error(d, NULL, POS_NONE, "%s", why.s);
	buf_release(&why);
	return good && add_entry(a, &e, d);
}

/* What is asked of a record of which kinds, what an answer is for, and what
 * takes it; the words that it may be are said before. */
static const struct question {
	unsigned kinds;
	const char *text, *key;
	bool (*take)(struct add *a, const char *key, struct str answer,
		     struct diag *d);
	enum {
		ANSWER_ANY,
		ANSWER_WORDS,
		ANSWER_LIST, /* of words, with commas between them */
	} form;
	const char *intro;
	const void *words;
	size_t stride;
} questions[] = {
	{FIELD_CONTACT, "Name", NULL, take_name, ANSWER_WORDS, NULL, NULL, 0},
	{FIELD_EVENT, "Name, with its year (such as: APA Annual Meeting 2026)",
	 NULL, take_name, ANSWER_WORDS, NULL, NULL, 0},
	{FIELD_PROGRAM, "Name (such as: Bayview Psychiatry)", NULL, take_name,
	 ANSWER_WORDS, NULL, NULL, 0},
	{FIELD_CONTACT, "Role", "role", take_key, ANSWER_ANY,
	 "What they are is one of", vocab_roles, sizeof(*vocab_roles)},
	{FIELD_CONTACT | FIELD_PROGRAM, "Institution", "institution", take_key,
	 ANSWER_WORDS, NULL, NULL, 0},
	{FIELD_CONTACT, "Email", "email", take_address, ANSWER_ANY, NULL, NULL,
	 0},
	{FIELD_CONTACT, "Interests (commas between them)", "interests",
	 take_key, ANSWER_LIST, NULL, NULL, 0},
	{FIELD_CONTACT, "Tags (commas between them)", "tags", take_key,
	 ANSWER_ANY, NULL, NULL, 0},
	{FIELD_PROGRAM, "City", "city", take_key, ANSWER_WORDS, NULL, NULL, 0},
	{FIELD_PROGRAM, "State", "state", take_key, ANSWER_WORDS, NULL, NULL,
	 0},
	{FIELD_EVENT, "First day (such as: 2026-05-16)", "dates.start",
	 take_key, ANSWER_ANY, NULL, NULL, 0},
	{FIELD_EVENT, "Last day", "dates.end", take_key, ANSWER_ANY, NULL, NULL,
	 0},
	{FIELD_EVENT, "Place", "place", take_key, ANSWER_WORDS, NULL, NULL, 0},
	{FIELD_EVENT, "Mode", "mode", take_key, ANSWER_ANY, "It is one of",
	 vocab_modes, sizeof(*vocab_modes)},
	{FIELD_PROGRAM | FIELD_EVENT, "Web page", "url", take_key, ANSWER_ANY,
	 NULL, NULL, 0},
	{FIELD_CONTACT,
	 "What happened (such as: met yesterday @apa-2026 her poster)", NULL,
	 take_entry, ANSWER_ANY,
	 "Last, what happened. It begins with one of these:", vocab_log_types,
	 sizeof(*vocab_log_types)},
};

enum {
	QUESTIONS = sizeof(questions) / sizeof(*questions),
};

/* The questions, and those who answer them. */
struct form {
	struct add *a;
	struct ask ask;
	const struct question *questions[QUESTIONS];
	char *answers[QUESTIONS];
	int day; /* of the options */
};

/* The words that an answer may be, or begin with. */
static void say_words(struct ask *ask, const struct question *q)
{
	struct buf list = BUF_INIT;
	const char *row = q->words, *name;

	buf_addz(&list, q->intro);
	for (size_t n = 0; memcpy(&name, row, sizeof(name)), name;
	     row += q->stride)
		buf_addf(&list, "%s%s", n++ ? ", " : " ", name);
	ask_say(ask, list.s);
	buf_release(&list);
}

/* Nobody is made without a name. */
static bool put_question(void *ctx, size_t i, struct buf *prompt)
{
	struct form *f = ctx;

	if (i && !f->answers[0])
		return false;
	if (f->questions[i]->words)
		say_words(&f->ask, f->questions[i]);
	buf_addz(prompt, f->questions[i]->text);
	return true;
}

static bool take(struct form *f, size_t i, const char *answer, struct diag *d)
{
	const struct question *q = f->questions[i];
	struct buf why = BUF_INIT;
	bool good = q->form == ANSWER_ANY ||
		    typed_are_words(str_z(answer),
				    q->form == ANSWER_LIST ? ',' : '\0', &why);

	if (!good)
		diag_error(d, NULL, POS_NONE, "%s; write words", why.s);
	buf_release(&why);
	return good && q->take(f->a, q->key, str_z(answer), d);
}

/* What the first answers make, again: one of them may be another now. */
static void take_first(struct form *f, size_t count)
{
	struct diag said = DIAG_INIT;

	f->a->count = 0;
	f->a->entry = NULL;
	f->a->given.day = f->day;
	for (size_t i = 0; i < count; i++)
		if (f->answers[i])
			take(f, i, f->answers[i], &said);
	diag_release(&said);
}

static bool check_answer(void *ctx, size_t i, const char *answer,
			 struct buf *why)
{
	struct form *f = ctx;
	struct diag d = DIAG_INIT;
	bool good;

	/* what is not written yet needs no undo */
	d.dry = true;
	take_first(f, i);
	good = take(f, i, answer, &d);
	for (size_t k = 0; k < d.count; k++)
		buf_addf(why, "%s\n", d.msgs[k].text);
	diag_release(&d);
	return good;
}

/* Before the first question, not after the last answer. */
static bool check_writable(struct add *a)
{
	struct buf title = BUF_INIT;
	bool good = a->options.dry_run || access(a->root, W_OK | X_OK) == 0;

	if (!good)
		cli_error(a->cli, "cannot write in the network '%s': %s",
			  network_title(&title, a->root), strerror(errno));
	buf_release(&title);
	return good;
}

bool add_ask(struct add *a)
{
	struct form f = {.a = a, .day = a->given.day};
	struct ask_form form = {.answers = f.answers,
				.ctx = &f,
				.question = put_question,
				.check = check_answer};

	if (!check_writable(a))
		return false;
	for (size_t i = 0; i < QUESTIONS; i++)
		if (questions[i].kinds & (1u << a->options.kind))
			f.questions[form.count++] = &questions[i];
	ask_begin(&f.ask, a->cli);
	ask_form(&f.ask, &form);
	take_first(&f, form.count);
	ask_end(&f.ask, a->count > 0);
	if (!a->count)
		cli_note(a->cli, "no name; nothing made");
	for (size_t i = 0; i < form.count; i++)
		free(f.answers[i]);
	return a->count > 0;
}
