#include "config.h"

#include "cli/writer.h"

#include <errno.h>
#include <string.h>

#include "cli/cli_impl.h"
#include "cli/input.h"
#include "cli/screen.h"
#include "store/git.h"
#include "store/undo.h"

bool cli_open_network(struct cli *cli, struct network *net, const char *first)
{
	struct diag d = DIAG_INIT;
	char *root = input_network(cli, first);
	bool good = root && network_load(net, root, &d);

	if (root && !good)
		diag_error(&d, NULL, POS_NONE,
			   "nothing written: kith.yaml has errors; 'kith edit' "
			   "opens it");
	cli_report(cli, &d);
	return good;
}

bool cli_open_roster(struct cli *cli, struct roster *roster, char **root,
		     const char *first)
{
	struct diag d = DIAG_INIT;
	bool good;

	*root = input_network(cli, first);
	good = *root && roster_open(roster, *root, &d);
	cli_report(cli, &d);
	return good;
}

bool cli_replace_open(struct cli *cli, struct replace *r, const char *root,
		      const char *what)
{
	struct diag d = DIAG_INIT;
	bool good = replace_open(r, root, what, REPLACE_WAIT, &d);

	cli_report(cli, &d);
	return good;
}

int cli_replace_status(enum replace_result result)
{
	switch (result) {
	case REPLACE_DONE:
	case REPLACE_SAME:
		return CLI_OK;
	case REPLACE_REFUSED:
		return CLI_NO;
	default:
		return CLI_TROUBLE;
	}
}

/* Where at most one record is there, the run that is meant may be 'kith init',
 * which cannot be taken back: what it made is named. */
static void say_init(struct buf *out, const char *root)
{
	struct store_list list = STORE_LIST_INIT;
	struct diag ignored = DIAG_INIT;
	struct buf here = BUF_INIT;

	store_walk(&list, root, &ignored);
	if (list.count < 2) {
		buf_addf(out,
			 "; 'kith init' is not undone: to start again, delete "
			 "in '%s' kith.yaml",
			 network_title(&here, root));
		if (list.count)
			buf_addf(out, ", .kith and %s, unless that is yours",
				 list.files[0].below);
		else
			buf_addz(out, " and .kith");
		if (git_has(root) > 0)
			buf_addz(out, "; before that, 'kith init --undo' takes "
				      "back what it set up in git");
	}
	buf_release(&here);
	diag_release(&ignored);
	store_list_release(&list);
}

void cli_undo(struct cli *cli, const char *root, struct buf *out)
{
	const struct undo_options options = {
		.dry_run = cli->dry_run,
		.verbose = cli->verbose,
		.now = cli_clock_seconds(),
		.write_flags = cli->write_flags,
	};
	struct diag d = DIAG_INIT;
	struct buf init = BUF_INIT;
	enum undo_result result = undo_last(root, &options, out, &d);

	if (result == UNDO_NOTHING) {
		say_init(&init, root);
		cli_error(cli,
			  "nothing to undo: the last add, set, log, edit or "
			  "save is taken back, once, and there is none%s%s",
			  git_has(root) > 0 ? "; git has what was before" : "",
			  init.len ? init.s : "");
	}
	if (result != UNDO_NOTHING && result != UNDO_DONE)
		cli_fail(cli, &d, result == UNDO_LEFT ? CLI_NO : CLI_TROUBLE);
	cli_report(cli, &d);
	buf_release(&init);
}

void cli_put_written(struct cli *cli, struct str text)
{
	struct term term;

	term_init(&term, 0);
	if (cli->dry_run)
		cli_show_file(cli, text);
	else if (!screen_put(&term, text, SCREEN_WRAPPED))
		cli_say(cli,
			"the files are written, but standard output cannot be "
			"written: %s",
			strerror(errno));
}
