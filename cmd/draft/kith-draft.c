/* kith-draft: records and a template to messages; nothing is sent. */
#include "config.h"

#include <getopt.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/say.h"
#include "cli/term.h"
#include "codec/mail/mail.h"
#include "commands.h"
#include "draft.h"

struct draft_cmd {
	struct cli cli;
	struct draft_options options;
	struct draft_slots slots;
	struct drafts drafts;
	struct draft_tty tty;
	struct buf shown; /* on a terminal: all, for the pager */
	const char *show;
	bool list, ran;
};

/* What begins with a blank goes on from the line before, and is wrapped. */
static void say(void *ctx, struct str line)
{
	const struct draft_cmd *c = ctx;

	if (str_starts(line, STR(" ")))
		say_text(line);
	else
		cli_say(&c->cli, "%.*s", STR_ARG(line));
}

static bool put(void *ctx, struct str bytes)
{
	struct draft_cmd *c = ctx;

	if (!isatty(STDOUT_FILENO))
		return cli_put(&c->cli, bytes);
	buf_addstr(&c->shown, bytes);
	return true;
}

static int start(void *ctx, const struct network *net)
{
	struct draft_cmd *c = ctx;
	bool good;

	drafts_start(&c->drafts, net);
	c->ran = true;
	good = drafts_check_template(&c->drafts) && drafts_read_own(&c->drafts);
	cli_report(&c->cli, &c->drafts.diag);
	return good ? CLI_OK : CLI_TROUBLE;
}

static void *thread_new(void *ctx)
{
	struct draft_cmd *c = ctx;

	return drafts_add_worker(&c->drafts);
}

static enum input_verdict map(void *ctx, void *thread, struct input_item *item)
{
	(void)ctx;
	return drafts_make(thread, item);
}

static enum input_verdict emit(void *ctx, struct input_item *item)
{
	struct draft_cmd *c = ctx;
	enum input_verdict verdict = drafts_collect(&c->drafts, item);

	cli_report(&c->cli, &c->drafts.diag);
	return verdict;
}

static void end(void *ctx)
{
	struct draft_cmd *c = ctx;

	if (c->cli.stop)
		return;
	if (c->options.check) {
		cli_worsen(&c->cli, c->drafts.refused ? CLI_NO : CLI_OK);
		return;
	}
	drafts_compare(&c->drafts);
	if (c->ran && c->options.dir)
		drafts_to_dir(&c->drafts);
	else if (c->ran)
		drafts_to_text(&c->drafts);
	cli_report(&c->cli, &c->drafts.diag);
	drafts_summarize(&c->drafts);
	/* scripts have the status */
	if (!c->drafts.seen && !c->drafts.skipped && !c->cli.status &&
	    isatty(STDERR_FILENO))
		cli_note(&c->cli, "nobody to write to: there are no records");
	cli_report(&c->cli, &c->drafts.diag);
	if (c->drafts.refused || (!c->drafts.written && !c->cli.status))
		cli_worsen(&c->cli, CLI_NO);
}

static void run_alone(struct draft_cmd *c, const struct network *net)
{
	struct drafts *d = &c->drafts;
	const struct template *t;
	struct buf out = BUF_INIT;

	drafts_start(d, net);
	if (c->list) {
		template_directory_list(&d->templates, &out, &d->diag);
	} else if (c->show) {
		t = template_directory_get(&d->templates, c->show, &d->diag);
		if (t)
			buf_addstr(&out, t->source);
	} else if (c->cli.operand_count) {
		cli_usage(&c->cli,
			  "'%s' is about you and takes no operand; remove '%s'",
			  c->options.template, c->cli.operands[0]);
	} else {
		c->ran = true;
		drafts_add_me(d);
		end(c);
	}
	cli_report(&c->cli, &d->diag);
	(c->show ? cli_show_file : cli_show)(&c->cli, buf_str(&out));
	buf_release(&out);
}

/* Where paragraphs wrap on a terminal: as in mail, or sooner. */
static size_t columns_of(const struct cli *cli)
{
	struct term term;

	term_init(&term, cli->color);
	if (!term.tty)
		return 0;
	return term.width < MAIL_COLUMNS ? term.width : MAIL_COLUMNS;
}

static void run(struct draft_cmd *c)
{
	struct input_job job = {.start = start,
				.thread_new = thread_new,
				.map = map,
				.emit = emit,
				.end = end,
				.map_is_last =
					!c->options.ask && !c->options.edit,
				.needs_settings = true};
	bool shows = c->list || c->show;
	struct network net;
	char *root;

	cli_now(&c->cli, &c->options.now);
	c->options.width = term_width(STDERR_FILENO);
	c->options.columns = columns_of(&c->cli);
	c->options.watched = c->options.columns || isatty(STDERR_FILENO);
	c->options.named = input_names_records(&c->cli);
	c->options.network = c->cli.dir;
	c->options.say = say;
	c->options.put = put;
	c->options.ctx = c;
	c->options.tty = &c->tty;
	drafts_init(&c->drafts, &c->options, &c->slots);
	network_init(&net);
	root = c->cli.dir ? network_above(c->cli.dir) : network_here();
	if (shows || template_is_for(root, c->options.template, TEMPLATE_ME)) {
		network_load(&net, root, &c->drafts.diag);
		run_alone(c, &net);
	} else {
		job.ids_first = template_is_for(root, c->options.template,
						TEMPLATE_EVENT);
		free(root);
		input_run(&c->cli, &job, c);
	}
	cli_show_file(&c->cli, buf_str(&c->shown));
	buf_release(&c->shown);
	drafts_report_answers(&c->drafts);
	drafts_report_kept(&c->drafts);
	drafts_release(&c->drafts);
	network_release(&net);
}

static void take_option(struct draft_cmd *c, int opt)
{
	switch (opt) {
	case 't':
		c->options.template = optarg;
		break;
	case 's':
		draft_add_override(&c->slots, &c->cli, optarg);
		break;
	case OPT_SLOTS:
		draft_load_slots(&c->slots, &c->cli, optarg);
		break;
	case 'd':
		c->options.dir = optarg;
		break;
	case 'e':
		c->options.edit = true;
		break;
	case OPT_ASK:
		c->options.ask = true;
		break;
	case OPT_BLANK:
		c->options.blank = true;
		break;
	case OPT_ALLOW:
		c->options.allowed |=
			cli_places(&c->cli, "guard", optarg, guard_rows,
				   sizeof(*guard_rows));
		break;
	case OPT_CHECK:
		c->options.check = optarg;
		break;
	case OPT_LIST:
		c->list = true;
		break;
	case OPT_SHOW:
		c->show = optarg;
		break;
	}
}

int main(int argc, char **argv)
{
	struct draft_cmd c = {.tty = DRAFT_TTY_INIT};
	int opt;

	draft_slots_init(&c.slots);
	cli_init(&c.cli, &command_draft, argc, argv);
	while ((opt = cli_next(&c.cli)) >= 0)
		take_option(&c, opt);
	if (!c.cli.stop)
		draft_take_format(&c.options, &c.cli);
	if (!c.cli.stop && c.options.check && c.cli.operand_count != 1)
		cli_usage(&c.cli, "--check FILE takes the id of one contact");
	if (!c.cli.stop && c.options.ask && !draft_tty_open(&c.tty))
		cli_usage(&c.cli, "--ask needs a terminal");
	if (!c.cli.stop)
		run(&c);
	draft_tty_close(&c.tty);
	draft_slots_release(&c.slots);
	return cli_end(&c.cli);
}
