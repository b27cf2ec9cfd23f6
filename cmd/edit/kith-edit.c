/* kith-edit: open files in the editor, and check them afterwards. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "cli/edit.h"
#include "cli/editor.h"
#include "cli/input.h"
#include "cli/targets.h"
#include "commands.h"
#include "store/store.h"

static const char *const settings = "kith.yaml";

static void edit(struct cli *cli, const char *root, const char *const *paths,
		 size_t count)
{
	const struct edit e = {.root = root,
			       .paths = paths,
			       .count = count,
			       .commands = commands};
	struct buf why = BUF_INIT;
	int err = edit_files(cli, &e);

	if (err)
		cli_error(cli, "%s", editor_failure(&why, err));
	buf_release(&why);
}

/* Is `word`, unless it is NULL or "me", the kith.yaml of the network? */
static bool check_settings(struct cli *cli, const char *root, const char *word)
{
	char *file = network_settings(root);
	bool good = !word || !strchr(word, '/') || file_same(word, file);

	if (!good)
		cli_error(cli, "'%s' is not in the network '%s'", word, root);
	free(file);
	return good;
}

/* `word` may be the path of it, or NULL. */
static void edit_settings(struct cli *cli, const char *word)
{
	char *root = input_network(cli, word);

	if (root && check_settings(cli, root, word))
		edit(cli, root, &settings, 1);
	free(root);
}

/* With `word`, unless it is NULL, for kith.yaml. */
static void edit_records(struct cli *cli, size_t count, const char *word)
{
	struct targets t;

	if (targets_open(&t, cli, cli->operands, count) &&
	    check_settings(cli, t.root, word)) {
		const char **paths = mem_zalloc((t.count + 1) * sizeof(*paths));

		for (size_t i = 0; i < t.count; i++)
			paths[i] = t.list[i]->path;
		paths[t.count] = settings;
		edit(cli, t.root, paths, t.count + (word != NULL));
		free(paths);
	}
	targets_release(&t);
}

/* Takes 'me' and kith.yaml, by its name or path, out of the operands: the last
 * of them, or NULL. */
static const char *take_settings(struct cli *cli, size_t *count)
{
	const char *found = NULL;

	*count = 0;
	for (size_t i = 0; i < cli->operand_count; i++) {
		char *word = cli->operands[i];

		if (strcmp(word, "me") == 0 || network_is_settings(word))
			found = word;
		else
			cli->operands[(*count)++] = word;
	}
	return found;
}

int main(int argc, char **argv)
{
	const char *word;
	struct cli cli;
	size_t count;

	cli_init(&cli, &command_edit, argc, argv);
	while (cli_next(&cli) >= 0)
		;
	if (cli.stop)
		return cli_end(&cli);
	word = take_settings(&cli, &count);
	if (count)
		edit_records(&cli, count, word);
	else
		edit_settings(&cli, word);
	return cli_end(&cli);
}
