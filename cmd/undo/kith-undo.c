/* kith-undo: take back what the last run wrote. */
#include "config.h"

#include <stdlib.h>

#include "cli/input.h"
#include "cli/writer.h"
#include "commands.h"

int main(int argc, char **argv)
{
	struct buf out = BUF_INIT;
	char *root = NULL;
	struct cli cli;

	cli_init(&cli, &command_undo, argc, argv);
	while (cli_next(&cli) >= 0)
		;
	if (!cli.stop && cli.operand_count)
		cli_usage(&cli,
			  "unexpected operand '%s'; undo takes back the whole "
			  "of the last run",
			  cli.operands[0]);
	if (!cli.stop)
		root = input_network(&cli, NULL);
	if (root) {
		cli_undo(&cli, root, &out);
		cli_put_written(&cli, buf_str(&out));
	}
	buf_release(&out);
	free(root);
	return cli_end(&cli);
}
