/* kith-undo: take back what the last run wrote. */
#include "config.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/input.h"
#include "cli/term.h"
#include "commands.h"
#include "store/replace.h"
#include "store/undo.h"

/* No failure once the files are written. */
static void write_output(struct cli *cli, bool dry_run, struct str out)
{
	if (dry_run)
		cli_show(cli, out);
	else if (file_write(STDOUT_FILENO, out.p, out.n) < 0)
		cli_note(cli,
			 "the files are written, but not standard output: %s",
			 strerror(errno));
}

static void run(struct cli *cli, const struct undo_options *options)
{
	char *root = input_network(cli, NULL);
	struct diag d = DIAG_INIT;
	struct buf out = BUF_INIT;

	if (!root)
		return;
	switch (undo_last(root, options, &out, &d)) {
	case UNDO_DONE:
		break;
	case UNDO_NOTHING:
		cli_error(cli, "nothing to undo: only the last run is kept; "
			       "git has the rest");
		break;
	case UNDO_LEFT:
		cli_fail(cli, &d, CLI_NO);
		break;
	case UNDO_FAILED:
		cli_fail(cli, &d, CLI_TROUBLE);
		break;
	}
	write_output(cli, options->dry_run, buf_str(&out));
	cli_report(cli, &d);
	buf_release(&out);
	free(root);
}

int main(int argc, char **argv)
{
	struct undo_options options = {.dry_run = false};
	struct cli cli;
	struct term term;
	int opt;

	cli_init(&cli, &command_undo, argc, argv);
	term_init(&term, 0);
	options.verbose = term.tty;
	while ((opt = cli_next(&cli)) >= 0) {
		switch (opt) {
		case OPT_DRY_RUN:
			options.dry_run = true;
			break;
		case 'v':
			options.verbose = true;
			break;
		case OPT_FOLLOW:
			options.write_flags = REPLACE_FOLLOW;
			break;
		}
	}
	if (!cli.stop && cli.operand_count)
		cli_usage(&cli,
			  "unexpected operand '%s'; undo takes back the whole "
			  "of the last run",
			  cli.operands[0]);
	if (!cli.stop)
		run(&cli, &options);
	return cli_end(&cli);
}
