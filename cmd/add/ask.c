#include "config.h"

#include "add.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "cli/ask.h"
#include "cli/term.h"
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

/* A day before the type or right after it, as "yesterday". */
static bool take_day(struct add *a, struct str word)
{
	struct day_range range;

	if (!day_parse_past(word, a->cli->today, &range) ||
	    range.from != range.to || range.from > a->cli->today)
		return false;
	a->options.day = range.from;
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

/* "met @apa-2026 her poster": the type, a channel and an event as far as they
 * go, and the rest, whatever is in it, is the text. */
static bool take_entry(struct add *a, const char *key, struct str answer,
		       struct diag *d)
{
	struct typed_entry e = {.form = TYPED_ANSWER, .today = a->cli->today};
	struct buf why = BUF_INIT;
	struct str word, rest, after;
	const char *meant;
	char hint[SUGGEST_HINT];
	bool good;

	(void)key;
	str_cut(answer, ' ', &e.type, &rest);
	e.dated = take_day(a, e.type);
	if (e.dated)
		str_cut(str_trim(rest), ' ', &e.type, &rest);
	if (str_ends(e.type, STR(":")))
		e.type.n--;
	if (!vocab_log_type(e.type)) {
		meant = vocab_suggest_type(e.type);
		diag_error(d, NULL, POS_NONE, "'%.*s' is not one of these%s",
			   STR_ARG(e.type), suggest_hint(hint, meant, NULL));
		return false;
	}
	while ((rest = str_trim(rest)).n) {
		str_cut(rest, ' ', &word, &after);
		if (str_ends(word, STR(":")))
			word.n--;
		if (!e.dated && take_day(a, word))
			e.dated = true;
		else if (!e.dated && is_to_come(a, word))
			return refuse_day(word, d);
		else if (!typed_part(&e, word))
			break;
		rest = after;
	}
	good = !rest.n || typed_text(&e, rest, false, &why);
	if (!good)
		diag_error(d, NULL, POS_NONE, "%s", why.s);
	buf_release(&why);
	return good && add_entry(a, &e, d);
}

/* What is asked, what an answer is for, and what takes it; the words that it
 * may be are said before. */
static const struct question {
	const char *text, *key;
	bool (*take)(struct add *a, const char *key, struct str answer,
		     struct diag *d);
	const char *intro;
	const void *words;
	size_t stride;
} questions[] = {
	{"Name", NULL, take_name, NULL, NULL, 0},
	{"Role", "role", take_key, "What they are is one of", vocab_roles,
	 sizeof(*vocab_roles)},
	{"Institution", "institution", take_key, NULL, NULL, 0},
	{"Email", "email", take_address, NULL, NULL, 0},
	{"Interests (commas between them)", "interests", take_key, NULL, NULL,
	 0},
	{"Tags (commas between them)", "tags", take_key, NULL, NULL, 0},
	{"What happened (such as: met yesterday @apa-2026 her poster)", NULL,
	 take_entry, "Last, what happened. It begins with one of these:",
	 vocab_log_types, sizeof(*vocab_log_types)},
};

enum {
	QUESTIONS = sizeof(questions) / sizeof(*questions),
};

/* The words that an answer may be, or begin with. */
static void say_words(struct ask *ask, const struct question *q)
{
	struct buf list = BUF_INIT, lines = BUF_INIT;
	struct term term;
	const char *row = q->words, *name;

	term_init(&term, 0);
	buf_addz(&list, q->intro);
	for (size_t n = 0; memcpy(&name, row, sizeof(name)), name;
	     row += q->stride)
		buf_addf(&list, "%s%s", n++ ? ", " : " ", name);
	term_wrap(&term, &lines, STYLE_PLAIN, buf_str(&list), 0);
	ask_say(ask, lines.s);
	buf_release(&lines);
	buf_release(&list);
}

/* Asks until the answer is good or empty; false at the end of input. */
static bool put_question(struct add *a, struct ask *ask,
			 const struct question *q)
{
	struct buf prompt = BUF_INIT, answer = BUF_INIT;
	struct diag d = DIAG_INIT;
	bool more, good = false;

	buf_addf(&prompt, "%s: ", q->text);
	while (!good && (more = ask_line(ask, prompt.s, &answer))) {
		struct str text = str_trim(buf_str(&answer));

		good = !text.n || q->take(a, q->key, text, &d);
		for (size_t i = 0; i < d.count; i++)
			ask_say(ask, d.msgs[i].text);
		diag_clear(&d);
	}
	diag_release(&d);
	buf_release(&answer);
	buf_release(&prompt);
	return more;
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
	struct ask ask;
	bool more = true;

	if (!check_writable(a))
		return false;
	ask_begin(&ask, a->cli);
	for (size_t i = 0; i < QUESTIONS && more; i++) {
		if (questions[i].words)
			say_words(&ask, &questions[i]);
		more = put_question(a, &ask, &questions[i]) && a->count;
	}
	ask_end(&ask, a->count > 0);
	if (!a->count)
		cli_note(a->cli, "no name; nothing made");
	return a->count > 0;
}
