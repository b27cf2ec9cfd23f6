/* kith-edit: open files in the editor, and check them afterwards. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/ask.h"
#include "cli/editor.h"
#include "cli/input.h"
#include "cli/targets.h"
#include "commands.h"
#include "edit.h"

/* What is open, its paths up to a NULL. */
struct files {
	char **paths;
	const char *root;
	bool settings; /* kith.yaml, and nothing else */
};

static bool check_all(struct cli *cli, const struct files *f)
{
	struct diag d = DIAG_INIT;
	bool good = true;

	for (size_t i = 0; f->paths[i]; i++)
		good &= edit_check(f->root, f->settings ? NULL : f->paths[i],
				   cli->today, &d);
	cli->status = CLI_OK; /* of the files as they are now */
	cli_report(cli, &d);
	return good;
}

/* A line from the terminal; false at the end of input. */
static bool read_line(int tty, struct buf *line)
{
	char c;
	ptrdiff_t n;

	buf_clear(line);
	while ((n = file_read(tty, &c, 1)) == 1 && c != '\n')
		buf_addc(line, c);
	return n == 1;
}

/* Does the user, at the terminal, want to go back? */
static bool wants_back(void)
{
	static const char question[] = "Go back to the editor? [Y/n] ";
	int tty = isatty(STDERR_FILENO) ? open("/dev/tty", O_RDWR | O_CLOEXEC)
					: -1;
	struct buf answer = BUF_INIT;
	int yes = -1;

	if (tty < 0)
		return false;
	while (yes < 0)
		yes = file_write(tty, question, sizeof(question) - 1) >= 0 &&
				      read_line(tty, &answer)
			      ? ask_yes(buf_str(&answer))
			      : 0;
	buf_release(&answer);
	close(tty);
	return yes;
}

static void edit(struct cli *cli, const struct files *f)
{
	struct buf why = BUF_INIT;
	int err;

	do
		err = editor_run(f->paths);
	while (err <= 0 && !check_all(cli, f) && wants_back());
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
		edit(cli, &(struct files){paths, root, true});
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
		edit(cli, &(struct files){paths, t.root, false});
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
	if (cli.operand_count)
		edit_records(&cli);
	else
		edit_settings(&cli);
	return cli_end(&cli);
}
