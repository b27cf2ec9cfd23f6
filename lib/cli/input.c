#include "config.h"

#include "cli/input_impl.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/text.h"
#include "codec/json.h"
#include "store/roster.h"
#include "store/references.h"

enum {
	STREAM_ERRORS = 1000, /* faulty lines of a stream that anyone reads */
};

/* The network that me and policy come from: -C, else the one that holds
 * `place`, else the one that is here. */
static char *settings_root(const struct input *in, const char *place)
{
	char *root;

	if (in->cli->dir) {
		root = network_above(in->cli->dir);
		return root ? root : mem_strdup(in->cli->dir);
	}
	root = place ? network_above(place) : NULL;
	return root ? root : network_here();
}

/* For paths that go on in another record. */
static void open_references(struct cli *cli, const struct network *net)
{
	if (!net->root || cli->references)
		return;
	cli->root = mem_strdup(net->root);
	cli->references = mem_zalloc(sizeof(*cli->references));
	references_init(cli->references, cli->root);
	cli->references->files = net->files;
	cli->references->today = cli->today;
	cli->references->rest_after = net->policy.figure[FIGURE_ATTEMPTS];
}

bool input_start(struct input *in, const char *place)
{
	struct diag d = DIAG_INIT;
	bool good;

	if (in->started)
		return !in->stop;
	in->started = true;
	good = network_load(&in->net, settings_root(in, place), &d);
	in->net.whole = in->whole;
	if (in->root && in->net.root && strcmp(in->root, in->net.root) == 0)
		in->net.files = &in->roster.list;
	cli_report(in->cli, &d);
	open_references(in->cli, &in->net);
	if (!good && in->job->needs_settings)
		in->failed = true;
	else if (in->job->start && in->job->start(in->ctx, &in->net) != CLI_OK)
		in->failed = true;
	in->stop = in->stop || in->failed;
	return !in->stop;
}

void input_emit(struct input *in, struct input_item *item,
		enum input_verdict verdict)
{
	bool errors = item->diag.errors > 0;
	bool many = item->line.p && in->cli->left_out >= STREAM_ERRORS;

	progress_step(&in->progress, ++in->done, in->total);
	if (!in->job->bytes && errors && many)
		in->unsaid++;
	else if (!in->job->bytes && (in->job->warns || errors))
		cli_report(in->cli, &item->diag);
	in->cli->left_out += errors && !in->job->bytes;
	if (verdict == INPUT_KEEP && in->job->emit(in->ctx, item) == INPUT_STOP)
		in->stop = true;
}

void input_summary(const struct cli *cli, const struct network *net,
		   struct input_item *item)
{
	if (item->record.kind != RECORD_CONTACT)
		return;
	summary_compute(&item->record, cli->today,
			net->policy.figure[FIGURE_ATTEMPTS], &item->summary);
	summary_attach(&item->record, &item->summary);
}

void input_write_line(struct buf *out, const struct input_item *item)
{
	if (item->line.p)
		buf_addstr(out, item->line);
	else
		json_write(out, item->record.root);
}

void input_write_line_without(struct buf *out, struct input_item *item,
			      const char *key)
{
	struct node *root = item->record.root;
	struct node *old = node_get(root, key);

	if (old) {
		node_remove(root, old);
		json_write(out, root);
	} else {
		input_write_line(out, item);
	}
}

static void run_list(struct input *in, struct store_list *list, struct diag *d,
		     const char *place)
{
	if (in->job->files)
		in->job->files(in->ctx, list, d);
	cli_report(in->cli, d);
	if (input_start(in, place))
		input_files(in, list);
	store_list_release(list);
}

static bool is_in_network(const char *dir)
{
	char *root = network_above(dir);
	bool is = root != NULL;

	free(root);
	return is;
}

/* What a folder without a kith.yaml lacks where it was taken for a network. */
static void note_plain(const struct input *in, const char *dir,
		       const struct store_list *list, bool empty)
{
	struct buf title = BUF_INIT, word = BUF_INIT;

	network_title(&title, dir);
	if (list->inner)
		text_word(&word, str_z(list->inner));
	if (list->inner)
		cli_note(
			in->cli,
			"'%s' has no kith.yaml, so it is no network, but there "
			"is one in it: -C %s",
			title.s, word.s);
	else if (empty)
		cli_note(in->cli,
			 "'%s' has neither a kith.yaml nor contacts, so it is "
			 "no network; name yours with -C, or make one with "
			 "'kith init'",
			 title.s);
	buf_release(&title);
	buf_release(&word);
}

static void run_dir(struct input *in, const char *dir)
{
	struct store_list list = STORE_LIST_INIT;
	struct diag d = DIAG_INIT;
	bool empty;

	in->whole = network_is_root(dir);
	store_walk(&list, dir, &d);
	/* nothing looks for an id here, and 100,000 take 5 MB */
	str_map_release(&list.ids);
	/* on a terminal only: silence would look like success */
	empty = !list.count && !d.count && isatty(STDOUT_FILENO) &&
		isatty(STDERR_FILENO);
	if (!in->whole && !is_in_network(dir))
		note_plain(in, dir, &list, empty);
	else if (empty)
		cli_note(in->cli, "no contacts here yet; 'kith help tour' "
				  "shows how to begin");
	run_list(in, &list, &d, dir);
}

static void run_file(struct input *in, const char *path)
{
	struct store_list list = STORE_LIST_INIT;
	struct diag d = DIAG_INIT;

	store_add(&list, path, 0);
	run_list(in, &list, &d, path);
}

/* Is `dir`, which `whence` names, a folder? */
static bool check_dir(struct cli *cli, const char *dir, const char *whence)
{
	struct stat st;

	if (stat(dir, &st) < 0)
		cli_error(cli, "'%s' (%s): %s", dir, whence,
			  errno == ENOENT ? "no such folder"
					  : store_strerror(errno));
	else if (!S_ISDIR(st.st_mode))
		cli_error(cli, "'%s' (%s) is not a folder", dir, whence);
	else
		return true;
	return false;
}

/* Sets *root to the network that is here, or to NULL when there is none.
 * False when $KITH_DIR names one that is not there. */
static bool find_here(struct cli *cli, char **root)
{
	const char *env = getenv("KITH_DIR");

	*root = NULL;
	if (env && *env && !check_dir(cli, env, "$KITH_DIR"))
		return false;
	if (env && *env && !is_in_network(env)) {
		cli_error(cli,
			  "'%s' ($KITH_DIR) is not a kith network (no "
			  "kith.yaml); 'kith init' makes one",
			  env);
		return false;
	}
	*root = network_here();
	return true;
}

/* Opens the roster of -C or of the network that is here, if there is one.
 * False after an error. */
static bool open_roster(struct input *in)
{
	struct diag d = DIAG_INIT;

	if (in->root)
		return true;
	if (in->cli->dir)
		in->root = mem_strdup(in->cli->dir);
	else if (!find_here(in->cli, &in->root))
		return false;
	if (in->root)
		roster_open(&in->roster, in->root, &d);
	cli_report(in->cli, &d);
	return true;
}

/* "Ann Lee" without quotes is two names of one person. */
static bool is_named(struct input *in, const char *path)
{
	size_t count = in->named.count;

	return str_map_add(&in->named, str_z(path), count) != count;
}

/* Adds the file of whom `typed` means. */
static bool find_id(struct input *in, struct store_list *list,
		    const char *typed, struct diag *d)
{
	struct roster *r = &in->roster;
	const struct roster_entry *found;
	bool many;

	r->files = true;
	r->meant = in->job->meant ? in->job->meant(str_z(typed)) : NULL;
	found = roster_find(r, typed, &many, d);
	if (found && !is_named(in, found->full))
		store_add(list, found->full, found->error);
	return found != NULL;
}

/* Is it the very id of a record of the network? */
static bool is_id(struct input *in, const char *typed)
{
	return open_roster(in) && in->root &&
	       roster_by_id(&in->roster, str_z(typed));
}

static void run_id(struct input *in, const char *id)
{
	struct store_list list = STORE_LIST_INIT;
	struct diag d = DIAG_INIT;

	if (!open_roster(in))
		return;
	if (!in->root && store_is_record_name(id))
		diag_error(&d, id, POS_START, "%s", store_strerror(ENOENT));
	else if (!in->root)
		diag_error(&d, NULL, POS_NONE,
			   "no file '%s', and not in a kith network (no "
			   "kith.yaml); go to its folder, or name it with -C "
			   "or KITH_DIR",
			   id);
	/* an id that was not found must not decide whose settings hold */
	if (in->root && find_id(in, &list, id, &d)) {
		run_list(in, &list, &d, in->root);
	} else {
		cli_report(in->cli, &d);
		store_list_release(&list);
	}
}

static void run_open(struct input *in, const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);

	if (fd < 0) {
		cli_file_error(in->cli, path, "%s", store_strerror(errno));
		return;
	}
	input_stream(in, fd, path);
	close(fd);
}

static void run_operand(struct input *in, const char *path)
{
	struct stat st;

	if (!*path) {
		cli_error(in->cli,
			  "an empty operand; name a file, a folder or an id");
	} else if (strcmp(path, "-") == 0 && in->cli->no_input) {
		cli_file_error(in->cli, path, "standard input is closed");
	} else if (strcmp(path, "-") == 0) {
		input_stream(in, STDIN_FILENO, "-");
	} else if (stat(path, &st) < 0) {
		int err = errno;
		struct stat link;

		if (err == ENOENT && lstat(path, &link) == 0)
			cli_file_error(in->cli, path, "%s",
				       store_strerror(ELOOP));
		else if (err == ENOENT && !strchr(path, '/'))
			run_id(in, path);
		else
			cli_file_error(in->cli, path, "%s",
				       store_strerror(err));
	} else if (S_ISDIR(st.st_mode) && in->job->ids_first &&
		   is_id(in, path)) {
		run_id(in, path);
	} else if (S_ISDIR(st.st_mode)) {
		run_dir(in, path);
	} else if (network_is_settings(path)) {
		cli_file_error(in->cli, path,
			       "holds the settings of a network, not a record; "
			       "name its folder instead");
	} else if (S_ISREG(st.st_mode) &&
		   (in->job->bytes ||
		    (!in->job->streams && store_is_record_name(path)))) {
		run_file(in, path);
	} else if (in->job->bytes) {
		cli_file_error(in->cli, path, "%s", store_strerror(ENOTSUP));
	} else {
		run_open(in, path);
	}
}

static bool stdin_has_records(void)
{
	struct stat st;

	return fstat(STDIN_FILENO, &st) == 0 &&
	       (S_ISFIFO(st.st_mode) || S_ISSOCK(st.st_mode) ||
		S_ISREG(st.st_mode));
}

static void report_no_network(struct cli *cli)
{
	cli_error(cli, "not in a kith network (no kith.yaml); go to its "
		       "folder, or name it with -C or KITH_DIR; 'kith init' "
		       "makes one");
}

char *input_network(struct cli *cli, const char *first)
{
	char *root, *here;

	if (cli->dir) {
		root = network_above(cli->dir);
		if (!root)
			cli_error(cli,
				  "'%s' (-C) is not a kith network (no "
				  "kith.yaml)",
				  cli->dir);
		return root;
	}
	root = first ? network_above(first) : NULL;
	if (!root) {
		if (find_here(cli, &root) && !root)
			report_no_network(cli);
		return root;
	}
	here = network_here();
	if (here && file_same(root, here)) {
		free(root);
		return here;
	}
	free(here);
	return root;
}

/* Programs that start others often give them an empty pipe. */
static void note_empty(const struct input *in)
{
	char *root = network_here();

	if (root)
		cli_note(in->cli, "nothing came on standard input; -C DIR "
				  "reads a network instead");
	free(root);
}

static void run_default(struct input *in)
{
	char *root;

	if (in->cli->dir) {
		run_dir(in, in->cli->dir);
		return;
	}
	if (stdin_has_records()) {
		if (!input_stream(in, STDIN_FILENO, "-"))
			note_empty(in);
		return;
	}
	if (!find_here(in->cli, &root))
		return;
	if (root)
		run_dir(in, root);
	else
		report_no_network(in->cli);
	free(root);
}

bool input_names_records(const struct cli *cli)
{
	for (size_t i = 0; i < cli->operand_count; i++)
		if (strcmp(cli->operands[i], "-") == 0 ||
		    access(cli->operands[i], F_OK) == 0)
			return false;
	return cli->operand_count > 0;
}

void input_run(struct cli *cli, const struct input_job *job, void *ctx)
{
	struct input in = {.cli = cli,
			   .job = job,
			   .ctx = ctx,
			   .started = job->bytes != NULL};

	network_init(&in.net);
	progress_init(&in.progress, cli, "reading");
	if (cli->dir)
		in.failed = in.stop = !check_dir(cli, cli->dir, "-C");
	if (!in.stop && cli->operand_count == 0)
		run_default(&in);
	for (size_t i = 0; i < cli->operand_count && !in.stop; i++)
		run_operand(&in, cli->operands[i]);
	progress_end(&in.progress);
	if (!in.failed && job->end)
		job->end(ctx);
	str_map_release(&in.named);
	roster_release(&in.roster);
	free(in.root);
	network_release(&in.net);
}

void input_run_stdin(struct cli *cli, const struct input_job *job, void *ctx)
{
	char dash[] = "-", *operands[] = {dash, NULL};
	char **own = cli->operands;
	size_t count = cli->operand_count;

	cli->operands = operands;
	cli->operand_count = 1;
	input_run(cli, job, ctx);
	cli->operands = own;
	cli->operand_count = count;
}
