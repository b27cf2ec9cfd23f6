/* kith-save: write a stream of records into the files of a network. */
#include "config.h"

#include <getopt.h>
#include <unistd.h>

#include "cli/input.h"
#include "commands.h"
#include "save.h"

static enum input_verdict add(void *ctx, struct input_item *item)
{
	if (!record_has_file(&item->record))
		return INPUT_DROP;
	save_add(ctx, &item->record);
	return INPUT_KEEP;
}

/* From operands, else standard input; never from the network written to. */
static void read_records(struct cli *cli, struct save_run *run)
{
	const struct input_job job = {.emit = add, .streams = true};

	if (cli->operand_count)
		input_run(cli, &job, run);
	else
		input_run_stdin(cli, &job, run);
}

static void say_unnamed(const struct cli *cli, const struct save_run *run)
{
	if (run->unnamed_count)
		cli_note(cli,
			 "no id can be made of a name in other letters than "
			 "a-z: %s%s; rename such a file as you like",
			 run->unnamed.s,
			 run->unnamed_count > SAVE_UNNAMED_SHOWN ? ", ..."
								 : "");
}

/* Known records are those left as they were: each is in one of the figures. */
static void print_counts(const struct cli *cli, const struct save_run *run)
{
	size_t known = run->record_count - run->created - run->updated -
		       run->refused - run->failed;
	struct buf line = BUF_INIT;
	size_t sessions, there;

	/* nothing was compared where the network could not be read */
	if (known > run->matched)
		known = run->matched;
	buf_addf(&line,
		 "%zu read: %zu new, %zu known, %zu updated, %zu refused",
		 run->record_count + cli->left_out, run->created, known,
		 run->updated, run->refused);
	if (run->failed)
		buf_addf(&line, ", %zu failed", run->failed);
	if (cli->left_out)
		buf_addf(&line, ", %zu left out", cli->left_out);
	if (run->namesakes)
		buf_addf(&line, ", %zu sharing a name with another file",
			 run->namesakes);
	if (run->namesakes > SAVE_NAMESAKES_SHOWN)
		buf_addf(&line, " (the first %d are named above)",
			 SAVE_NAMESAKES_SHOWN);
	else if (run->namesakes)
		buf_addz(&line, " (named above)");
	sessions_count(run, &sessions, &there);
	if (sessions || there)
		buf_addf(&line, "; sessions: %zu new, %zu known", sessions,
			 there);
	if (cli->dry_run)
		buf_addz(&line, "; nothing written");
	else if (known && !cli->verbose)
		buf_addz(&line, "; -v lists the known ones");
	if (run->lacking)
		buf_addz(&line, "; --update adds what their files lack");
	cli_note(cli, "%s", line.s);
	buf_release(&line);
}

static void run(struct cli *cli, const struct save_options *options)
{
	struct save_run run;

	if (!cli->operand_count && isatty(STDIN_FILENO))
		cli_usage(cli, "no records: pipe them in or name files, as in "
			       "'kith parse more.yaml | kith save'");
	else if (save_init(&run, cli, options)) {
		read_records(cli, &run);
		save_write(&run);
		if (cli->dry_run)
			cli_show_file(cli, buf_str(&run.out));
		else
			cli_show(cli, buf_str(&run.out));
		say_unnamed(cli, &run);
		print_counts(cli, &run);
		save_release(&run);
	}
}

int main(int argc, char **argv)
{
	struct save_options options = {.update = false};
	struct cli cli;
	int opt;

	cli_init(&cli, &command_save, argc, argv);
	while ((opt = cli_next(&cli)) >= 0) {
		switch (opt) {
		case OPT_UPDATE:
			options.update = true;
			break;
		case OPT_INTO:
			options.into = optarg;
			break;
		}
	}
	if (!cli.stop)
		run(&cli, &options);
	return cli_end(&cli);
}
