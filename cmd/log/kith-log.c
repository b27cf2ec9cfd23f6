/* kith-log: add an entry to the log of one or many contacts. */
#include "config.h"

#include <getopt.h>
#include <string.h>

#include "commands.h"
#include "cli/targets.h"
#include "cli/writer.h"
#include "log.h"
#include "value/date.h"

struct log_cmd {
	struct cli cli;
	struct log_options options;
	bool mail, undo;
	const char *from; /* the other program's format, or NULL */
	struct targets_stream stream;
};

static void take_option(struct log_cmd *c, int opt)
{
	if (entry_take(&c->options.entry, opt))
		return;
	switch (opt) {
	case OPT_DONE:
		c->options.done = true;
		break;
	case OPT_MAIL:
		c->mail = true;
		break;
	case OPT_FROM:
		c->from = optarg;
		break;
	case OPT_UNKNOWN:
		c->options.strangers = true;
		break;
	case OPT_UNDO:
		c->undo = true;
		break;
	}
}

static bool reads_messages(const struct log_cmd *c)
{
	return c->mail || c->from;
}

static void execute(struct log_cmd *c, struct log_run *run)
{
	if (c->undo)
		cli_undo(run->cli, run->net.root, &run->out);
	else if (c->mail)
		log_mail(run);
	else if (c->from)
		log_linkedin(run);
	else
		log_from_operands(run, &c->stream);
	if (!c->undo && !reads_messages(c) && c->cli.status == CLI_OK)
		log_write(run);
}

static bool check_operands(struct log_cmd *c)
{
	const char *way = c->from ? "from" : c->mail ? "mail" : "undo";
	bool changes_plan = c->options.entry.next || c->options.done;

	if (c->from && strcmp(c->from, "linkedin-messages") != 0)
		cli_usage(&c->cli,
			  "unknown format '%s'; it can be linkedin-messages",
			  c->from);
	else if (c->mail && c->from)
		cli_usage(&c->cli, "--mail and --from cannot be used together");
	else if (c->undo && (reads_messages(c) || c->cli.dry_run))
		cli_usage(&c->cli, "--undo cannot be used with --%s",
			  reads_messages(c) ? way : "dry-run");
	else if (c->undo &&
		 (c->cli.operand_count || c->options.entry.key_count ||
		  c->options.entry.promise))
		cli_usage(&c->cli, "--undo takes no operands or keys: it "
				   "undoes the last run");
	else if (c->options.strangers && !reads_messages(c))
		cli_usage(&c->cli, "--unknown needs --mail or --from");
	else if (c->options.entry.next && c->options.done)
		cli_usage(&c->cli, "--next and --done cannot be used together");
	else if ((reads_messages(c) || c->undo) && changes_plan)
		cli_usage(&c->cli, "--%s cannot be used with --%s",
			  c->options.entry.next ? "next" : "done", way);
	else if (c->from && c->options.entry.day != DAY_NONE)
		cli_usage(&c->cli, "--date cannot be used with --from: each "
				   "message has its own day");
	return !c->cli.stop;
}

static void run(struct log_cmd *c)
{
	char **words = c->cli.operands;
	bool persons = !reads_messages(c);
	struct log_run run;

	if (!check_operands(c))
		return;
	if (persons && str_is_any(STR("-"), (const char *const *)words) &&
	    !targets_stream_read(&c->stream, &c->cli))
		return;
	if (log_open(&run, &c->cli, &c->options,
		     persons ? targets_first(&c->stream, words,
					     c->cli.operand_count)
			     : NULL))
		execute(c, &run);
	if (c->options.strangers)
		cli_show_file(&c->cli, buf_str(&run.out));
	else
		cli_put_written(&c->cli, buf_str(&run.out));
	log_close(&run);
}

int main(int argc, char **argv)
{
	struct log_cmd c = {.mail = false};
	int opt;

	cli_init(&c.cli, &command_log, argc, argv);
	entry_options_init(&c.options.entry, &c.cli);
	while ((opt = cli_next(&c.cli)) >= 0)
		take_option(&c, opt);
	if (!c.cli.stop)
		run(&c);
	targets_stream_release(&c.stream);
	entry_options_release(&c.options.entry);
	return cli_end(&c.cli);
}
