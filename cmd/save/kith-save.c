/* kith-save: write a stream of records into the files of a network. */
#include "config.h"

#include <getopt.h>
#include <stdio.h>
#include <unistd.h>

#include "base/file.h"
#include "commands.h"
#include "cli/input.h"
#include "save.h"
#include "cli/term.h"

static enum input_verdict keep(void *ctx, void *thread, struct input_item *item)
{
	(void)ctx;
	(void)thread;
	(void)item;
	return INPUT_KEEP;
}

static enum input_verdict take(void *ctx, struct input_item *item)
{
	save_take(ctx, &item->record);
	return INPUT_KEEP;
}

/* Operands, else standard input: never the network that is written to. */
static void read_records(struct cli *cli, struct save_run *run)
{
	static char dash[] = "-";
	char *operands[] = {dash, NULL};
	const struct input_job job = {.map = keep, .emit = take};
	struct cli from = *cli;

	if (!from.operand_count) {
		from.operands = operands;
		from.operand_count = 1;
	}
	input_run(&from, &job, run);
	cli_worsen(cli, from.status);
	cli->left_out = from.left_out;
}

/* Each record that was read is in one of the figures, so the known are those
 * that were left as they were. */
static void say_counts(const struct cli *cli, const struct save_run *run)
{
	const struct save_wish *wish = &run->wish;
	size_t known =
		run->record_count - run->created - run->updated - run->refused;
	struct buf line = BUF_INIT;

	/* nothing was compared where the network could not be read */
	if (known > run->matched)
		known = run->matched;
	buf_addf(&line,
		 "%s: %zu read: %zu new, %zu known, %zu updated, %zu refused",
		 cli->name, run->record_count + cli->left_out, run->created,
		 known, run->updated, run->refused);
	if (cli->left_out)
		buf_addf(&line, ", %zu left out", cli->left_out);
	if (wish->dry)
		buf_addz(&line, "; nothing was written");
	else if (known && !wish->say)
		buf_addz(&line, "; -v names the known ones");
	fprintf(stderr, "%s\n", line.s);
	buf_release(&line);
}

static void run(struct cli *cli, const struct save_wish *wish)
{
	struct save_run run;

	if (!cli->operand_count && isatty(STDIN_FILENO))
		cli_usage(cli, "records come from a pipe or from files, as in "
			       "'kith parse more.yaml | kith save'");
	else if (save_init(&run, cli, wish)) {
		read_records(cli, &run);
		save_write(&run);
		if (run.out.len &&
		    file_write(STDOUT_FILENO, run.out.s, run.out.len) < 0)
			cli_error(cli, "can't write standard output");
		say_counts(cli, &run);
		save_release(&run);
	}
}

int main(int argc, char **argv)
{
	struct save_wish wish = {.update = false};
	struct cli cli;
	struct term term;
	int opt;

	cli_init(&cli, &command_save, argc, argv);
	term_init(&term, 0);
	wish.say = wish.tty = term.tty;
	while ((opt = cli_next(&cli)) >= 0) {
		switch (opt) {
		case OPT_UPDATE:
			wish.update = true;
			break;
		case 'n':
			wish.dry = true;
			break;
		case OPT_INTO:
			wish.into = optarg;
			break;
		case 'v':
			wish.say = true;
			break;
		case OPT_FOLLOW:
			wish.follow = true;
			break;
		}
	}
	if (!cli.stop)
		run(&cli, &wish);
	return cli_end(&cli);
}
