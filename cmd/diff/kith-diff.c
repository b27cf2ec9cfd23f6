/* kith-diff: what changed in a network between two revisions, in words. */
#include "config.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/text.h"
#include "cli/input.h"
#include "cli/output.h"
#include "cli/screen.h"
#include "codec/yaml/yaml.h"
#include "commands.h"
#include "diff.h"
#include "store/git.h"
#include "store/store.h"
#include "value/date.h"

struct diff_cmd {
	struct cli cli;
	struct output out;
	struct changes changes;
	struct git_blobs blobs;
	struct buf page, since;
	bool any;
};

/* The line that git answers, without its end. */
static bool ask_git(struct diff_cmd *c, const char *root,
		    const char *const *words)
{
	buf_clear(&c->since);
	if (git_run(&c->since, root, words) != 0)
		return false;
	buf_trim_end(&c->since, 0, "\n");
	return true;
}

/* The commit that was the last one before that day, or, where there were none
 * yet, the tree without a file. */
static const char *commit_before(struct diff_cmd *c, const char *root,
				 const char *day)
{
	struct buf before = BUF_INIT;
	const char *words[] = {"rev-list", "-1", NULL, "HEAD", NULL};
	const char *empty[] = {"hash-object", "-t", "tree", "/dev/null", NULL};
	struct day_range range;
	char text[DAY_TEXT];

	if (!day_parse_past(str_z(day), c->cli.today, &range) ||
	    range.from == DAY_NONE) {
		cli_usage(&c->cli,
			  "--since: '%s' is not a day; write 2026-05-18 or "
			  "-7d, or 'kith diff %s' for a revision",
			  day, day);
		return NULL;
	}
	day_format(range.from, text);
	buf_addf(&before, "--before=%sT00:00:00", text);
	words[2] = before.s;
	if (ask_git(c, root, words) && !c->since.len && ask_git(c, root, empty))
		cli_note(&c->cli,
			 "there is no commit before %s: all is new since then",
			 text);
	buf_release(&before);
	if (!c->since.len)
		cli_error(&c->cli, "there is no commit before %s", text);
	return c->since.len ? c->since.s : NULL;
}

/* Fills `r` with one side of a change; it has no root where there is no file.
 * False, with the error reported, for one that cannot be read. */
static bool read_side(struct diff_cmd *c, const struct change *change, int side,
		      struct record *r)
{
	const char *path = change->path[side];
	struct buf raw = BUF_INIT, full = BUF_INIT;
	struct diag d = DIAG_INIT;
	struct store_file file;
	bool read, good;

	if (!path)
		return true;
	file = (struct store_file){.path = path, .id = store_id(path)};
	buf_addf(&full, "%s/%s", c->changes.root, path);
	read = change->id[side]
		       ? git_blob(&c->blobs, change->id[side], YAML_BYTES, &raw)
		       : file_slurp(full.s, YAML_BYTES, &raw) == 0;
	good = read && store_parse(r, &file, buf_str(&raw), &d);
	if (!read)
		cli_error(&c->cli, "cannot read '%s'", path);
	else if (!good)
		cli_report(&c->cli, &d);
	diag_release(&d);
	buf_release(&full);
	buf_release(&raw);
	return good;
}

static void put_record(struct diff_cmd *c, const struct diff_record *r)
{
	struct buf text = BUF_INIT;

	if (c->out.format == OUTPUT_TEXT) {
		if (c->any)
			buf_addc(&text, '\n');
		report_text(&text, &c->out.term, r);
	} else {
		report_json(&text, r);
	}
	buf_addstr(&c->page, buf_str(&text));
	c->any = true;
	buf_release(&text);
}

static void compare(struct diff_cmd *c, const struct change *change)
{
	struct record sides[2];
	struct differences d;
	bool good = true;

	for (int i = 0; i < 2; i++) {
		record_init(&sides[i]);
		good = read_side(c, change, i, &sides[i]) && good;
	}
	if (good) {
		struct diff_record r = {&sides[0], &sides[1], change, &d};

		diff_compare(&d, sides[0].root, sides[1].root);
		if (d.count || !change->path[0] || !change->path[1] ||
		    strcmp(change->path[0], change->path[1]) != 0)
			put_record(c, &r);
		diff_release(&d);
	}
	for (int i = 0; i < 2; i++)
		record_release(&sides[i]);
}

/* Git says what has changed in the settings, which are no record. */
static void note_settings(struct diff_cmd *c, const char *root,
			  const char *from, const char *to)
{
	struct buf command = BUF_INIT;

	buf_addz(&command, "git ");
	if (strcmp(root, ".") != 0) {
		buf_addz(&command, "-C ");
		text_word(&command, str_z(root));
		buf_addc(&command, ' ');
	}
	buf_addz(&command, "diff ");
	if (to || strcmp(from, "HEAD") != 0)
		buf_addf(&command, "%s ", from);
	if (to)
		buf_addf(&command, "%s ", to);
	cli_note(&c->cli, "kith.yaml has changed; '%skith.yaml' shows how",
		 command.s);
	buf_release(&command);
}

static void run(struct diff_cmd *c, const char *root, const char *since)
{
	char **words = c->cli.operands;
	const char *from = c->cli.operand_count ? words[0] : "HEAD";
	const char *to = c->cli.operand_count > 1 ? words[1] : NULL;

	if (since && (!changes_begin(&c->changes, &c->cli, root, from) ||
		      !(from = commit_before(c, root, since))))
		return;
	if (!changes_read(&c->changes, &c->cli, root, from, to))
		return;
	if (!git_blobs_open(&c->blobs, root))
		cli_error(&c->cli, "cannot run git");
	else
		for (size_t i = 0; i < c->changes.count; i++)
			compare(c, &c->changes.list[i]);
	git_blobs_close(&c->blobs);
	if (c->changes.settings)
		note_settings(c, root, from, to);
	if (c->any &&
	    !screen_put(&c->out.term, buf_str(&c->page),
			SCREEN_WRAPPED | (c->cli.no_pager ? 0U : SCREEN_PAGED)))
		cli_output_failed(&c->cli);
}

int main(int argc, char **argv)
{
	struct diff_cmd c = {.page = BUF_INIT};
	const char *since = NULL;
	char *root = NULL;
	int opt;

	cli_init(&c.cli, &command_diff, argc, argv);
	while ((opt = cli_next(&c.cli)) >= 0)
		if (opt == OPT_SINCE)
			since = optarg;
	/* text is the default in a pipe as well */
	if (!c.cli.format)
		c.cli.format = "text";
	if (!c.cli.stop && c.cli.operand_count > (since ? 0 : 2))
		cli_usage(&c.cli,
			  since ? "--since cannot be used with a revision"
				: "at most two revisions");
	if (c.cli.stop)
		return cli_end(&c.cli);
	if (output_init(&c.out, &c.cli, "id"))
		root = input_network(&c.cli, NULL);
	if (root)
		run(&c, root, since);
	output_end(&c.out);
	changes_release(&c.changes);
	buf_release(&c.page);
	buf_release(&c.since);
	free(root);
	return cli_end(&c.cli);
}
