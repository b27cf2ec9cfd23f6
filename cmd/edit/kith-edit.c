/* kith-edit: open files in the editor, and check them afterwards. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cli/edit.h"
#include "cli/editor.h"
#include "cli/input.h"
#include "cli/targets.h"
#include "commands.h"

static void edit(struct cli *cli, const char *root, char **paths, bool settings)
{
	struct buf why = BUF_INIT;
	int err = edit_files(cli, root, paths, settings ? commands : NULL);

	if (err)
		cli_error(cli, "%s", editor_failure(&why, err));
	buf_release(&why);
}

static void edit_settings(struct cli *cli)
{
	char *root = input_network(cli, NULL);
	struct buf path = BUF_INIT;
	char *paths[] = {NULL, NULL};

	if (root) {
		buf_addf(&path, "%s/kith.yaml", root);
		paths[0] = path.s;
		edit(cli, root, paths, true);
	}
	buf_release(&path);
	free(root);
}

static void edit_records(struct cli *cli)
{
	struct targets t;
	char **paths;

	if (targets_open(&t, cli, cli->operands, cli->operand_count)) {
		paths = mem_zalloc((t.count + 1) * sizeof(*paths));
		for (size_t i = 0; i < t.count; i++)
			paths[i] = mem_strdup(t.list[i]->full);
		edit(cli, t.root, paths, false);
		for (size_t i = 0; i < t.count; i++)
			free(paths[i]);
		free(paths);
	}
	targets_release(&t);
}

int main(int argc, char **argv)
{
	struct cli cli;

	cli_init(&cli, &command_edit, argc, argv);
	while (cli_next(&cli) >= 0)
		;
	if (cli.stop)
		return cli_end(&cli);
	if (!cli.operand_count ||
	    (cli.operand_count == 1 && strcmp(cli.operands[0], "me") == 0))
		edit_settings(&cli);
	else
		edit_records(&cli);
	return cli_end(&cli);
}
