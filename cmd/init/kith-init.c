/* kith-init: make a network: your profile, a first contact, git's part. */
#include "config.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/text.h"
#include "cli/ask.h"
#include "cli/screen.h"
#include "commands.h"
#include "init_impl.h"
#include "store/store.h"

enum {
	WORD_HELP = 16, /* the column where it is said what a word means */
};

static const struct init_question contact_question = {
	"contact", "Somebody you have met", "Dr. Maria Alvarez", INIT_TEXT,
	NULL};

struct init_cmd {
	struct cli cli;
	const char *profile[INIT_QUESTIONS];
	const char *contact;
	char *answers[INIT_QUESTIONS + 1]; /* ours to free */
	bool ask, git, undo;
};

static void take_option(struct init_cmd *c, int opt)
{
	switch (opt) {
	case OPT_CONTACT:
		c->contact = optarg;
		break;
	case OPT_NO_INPUT:
		c->ask = false;
		break;
	case OPT_NO_GIT:
		c->git = false;
		break;
	case OPT_UNDO:
		c->undo = true;
		break;
	default:
		if (opt >= OPT_PROFILE && opt < OPT_PROFILE + INIT_QUESTIONS)
			c->profile[opt - OPT_PROFILE] = optarg;
	}
}

/* What no option gives is asked for. */
struct form {
	struct ask ask;
	const struct init_question *questions[INIT_QUESTIONS + 1];
	char *answers[INIT_QUESTIONS + 1];
};

static bool put_question(void *ctx, size_t i, struct buf *prompt)
{
	struct form *f = ctx;
	const struct init_question *q = f->questions[i];
	struct buf rows = BUF_INIT;

	buf_addz(prompt, q->question);
	if (q->type != INIT_WORD) {
		buf_addf(prompt, " (such as %s)", q->example);
		return true;
	}
	for (const struct word *w = q->words; w->name; w++) {
		buf_addf(&rows, "%s  %-12s  ", rows.len ? "\n" : "", w->name);
		term_wrap(&f->ask.term, &rows, STYLE_PLAIN, str_z(w->help),
			  WORD_HELP);
	}
	ask_say(&f->ask, rows.s);
	buf_addz(prompt, ", one of these");
	buf_release(&rows);
	return true;
}

static bool check_answer(void *ctx, size_t i, const char *answer,
			 struct buf *why)
{
	const struct form *f = ctx;

	return init_check(f->questions[i], answer, why);
}

static void ask_all(struct init_cmd *c)
{
	struct form f = {.answers = {NULL}};
	struct ask_form form = {.answers = f.answers,
				.ctx = &f,
				.question = put_question,
				.check = check_answer};
	const char **places[INIT_QUESTIONS + 1];

	for (size_t i = 0; i <= INIT_QUESTIONS; i++) {
		bool last = i == INIT_QUESTIONS;
		const char **place = last ? &c->contact : &c->profile[i];

		if (*place)
			continue;
		places[form.count] = place;
		f.questions[form.count++] =
			last ? &contact_question : &init_questions[i];
	}
	ask_begin(&f.ask, &c->cli);
	ask_say(&f.ask, "'kith edit' changes any answer later.");
	ask_form(&f.ask, &form);
	ask_end(&f.ask, true);
	for (size_t i = 0; i < form.count; i++)
		*places[i] = c->answers[i] = f.answers[i];
}

/* Checks what the options give before anything is asked or made. */
static void check_options(struct init_cmd *c)
{
	struct buf why = BUF_INIT;

	for (size_t i = 0; i < INIT_QUESTIONS && !c->cli.stop; i++) {
		const struct init_question *q = &init_questions[i];

		if (c->profile[i] && !init_check(q, c->profile[i], &why))
			cli_usage(&c->cli, "--%s: %s", q->key, why.s);
	}
	if (!c->cli.stop && c->contact &&
	    !init_check(&contact_question, c->contact, &why))
		cli_usage(&c->cli, "--contact: %s", why.s);
	buf_release(&why);
}

/* Is the question for an address still without an answer? */
static bool lacks_address(const struct init_run *run)
{
	size_t i = 0;

	while (init_questions[i].type != INIT_ADDRESS)
		i++;
	return !run->profile[i];
}

static void add_next_steps(struct init_run *run)
{
	/* who names no folder may not know which one this is */
	char *here = strcmp(run->dir, ".") == 0 ? realpath(".", NULL) : NULL;

	buf_addf(&run->out, "\nNext, in %s'", here ? "this folder, " : "");
	text_show(&run->out, str_z(here ? here : run->dir), true);
	free(here);
	buf_addz(&run->out, "':\n");
	if (init_given(run->contact))
		buf_addf(
			&run->out,
			"  kith log %s met -d yesterday \"what about\"\n"
			"                    says when you met; nothing is due "
			"before that\n",
			run->contact_id.s);
	buf_addz(&run->out,
		 "  kith add          adds somebody you have met; it asks\n"
		 "  kith due          says whom to write to today, and why\n"
		 "  kith help tour    is a one-hour lesson\n");
	if (lacks_address(run))
		buf_addz(&run->out,
			 "  kith set me email=you@example.org\n"
			 "                    sets your address: by it 'kith "
			 "log --mail' knows\n"
			 "                    which mail is yours\n");
}

static void say_nothing_made(struct init_cmd *c, const char *dir)
{
	struct buf title = BUF_INIT;

	cli_note(&c->cli,
		 c->undo ? "'%s' has nothing that kith init set up in git"
			 : "'%s' is a network already; nothing to do",
		 network_title(&title, dir));
	c->cli.status = CLI_NO;
	buf_release(&title);
}

static void run(struct init_cmd *c, const char *dir)
{
	struct init_run run;
	struct term term;

	if (init_open(&run, &c->cli, dir)) {
		if (run.is_new && c->ask)
			ask_all(c);
		for (size_t i = 0; i < INIT_QUESTIONS; i++)
			run.profile[i] = c->profile[i];
		run.contact = c->contact;
		if (c->undo) {
			init_git_undo(&run);
		} else {
			init_make(&run);
			if (c->git)
				init_git(&run);
		}
		if (c->cli.status == CLI_OK && !run.made)
			say_nothing_made(c, dir);
	}
	if (run.is_new && c->cli.status == CLI_OK && !c->cli.quiet &&
	    isatty(STDOUT_FILENO))
		add_next_steps(&run);
	term_init(&term, c->cli.color);
	if (!screen_put(&term, buf_str(&run.out), SCREEN_WRAPPED))
		cli_error(&c->cli,
			  "the files are made, but standard output cannot be "
			  "written: %s",
			  strerror(errno));
	init_close(&run);
}

int main(int argc, char **argv)
{
	struct init_cmd c = {.ask = true, .git = true};
	int opt;

	cli_init(&c.cli, &command_init, argc, argv);
	while ((opt = cli_next(&c.cli)) >= 0)
		take_option(&c, opt);
	c.ask = c.ask && isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
	if (!c.cli.stop && c.cli.operand_count > 1)
		cli_usage(&c.cli, "unexpected operand '%s'; name one folder",
			  c.cli.operands[1]);
	if (!c.cli.stop && c.cli.operand_count && !*c.cli.operands[0])
		cli_usage(&c.cli, "the name of the folder is empty");
	if (!c.cli.stop)
		check_options(&c);
	if (!c.cli.stop)
		run(&c, c.cli.operand_count ? c.cli.operands[0] : ".");
	for (size_t i = 0; i <= INIT_QUESTIONS; i++)
		free(c.answers[i]);
	return cli_end(&c.cli);
}
