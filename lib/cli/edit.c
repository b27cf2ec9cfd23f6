#include "config.h"

#include "cli/edit.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "cli/ask.h"
#include "cli/defaults.h"
#include "cli/editor.h"
#include "codec/yaml/yaml.h"
#include "due/due.h"
#include "model/profile.h"
#include "model/schema.h"
#include "model/step.h"
#include "store/replace.h"
#include "store/store.h"

/* All that is said of it on its own, since the next command may say no more
 * than what keeps it from being read. */
static bool check_settings(const char *root,
			   const struct cli_command *const commands[],
			   int today, struct diag *d)
{
	char *file = network_settings(root);
	struct network net;
	bool good;

	network_init(&net);
	good = network_load(&net, mem_strdup(root), d) && !d->errors;
	profile_check_keys(net.me, file, d);
	step_check(net.me, file, d);
	profile_check_days(net.me, today, file, d);
	due_check_steps(net.me, file, d);
	defaults_check(node_get(net.settings.root, "defaults"), commands, file,
		       d);
	network_release(&net);
	free(file);
	return good && !d->errors;
}

static bool check_record(const char *path, int today, struct diag *d)
{
	const struct store_file file = {.path = path, .id = store_id(path)};
	struct buf raw = BUF_INIT;
	struct record r;
	bool good = file_slurp(path, YAML_BYTES, &raw) == 0;

	record_init(&r);
	if (!good) {
		diag_error(d, path, POS_NONE, "cannot read it: %s",
			   store_strerror(errno));
	} else {
		good = store_parse(&r, &file, buf_str(&raw), d);
		if (good) {
			schema_check_keys(&r, d);
			schema_check_days(&r, today, d);
			schema_check_cut(&r, buf_str(&raw), d);
		}
	}
	record_release(&r);
	buf_release(&raw);
	return good && !d->errors;
}

/* A file in the editor. */
struct edited {
	const char *path; /* below the root */
	struct buf before;
	bool known; /* that is what it held */
};

static void open_all(const struct edit *e, struct edited *files, char **full)
{
	for (size_t i = 0; i < e->count; i++) {
		struct buf path = BUF_INIT;
		struct edited *f = &files[i];

		buf_addz(&path, e->root);
		buf_addpath(&path, e->paths[i]);
		full[i] = buf_detach(&path);
		*f = (struct edited){.path = e->paths[i], .before = BUF_INIT};
		buf_addz(&f->before, "");
		f->known = file_slurp(full[i], YAML_BYTES, &f->before) == 0;
	}
}

/* Also one that is gone or became none that can be read. */
static bool has_changed(const struct edited *f, const char *full)
{
	struct buf now = BUF_INIT;
	bool changed =
		f->known && (file_slurp(full, YAML_BYTES, &now) < 0 ||
			     !str_eq(buf_str(&f->before), buf_str(&now)));

	buf_release(&now);
	return changed;
}

static bool adopt(struct replace *r, const struct edited *f, struct str before,
		  struct buf *why)
{
	struct diag ignored = DIAG_INIT;
	enum replace_result result =
		replace_adopt(r, f->path, before, &ignored);

	diag_release(&ignored);
	if (result == REPLACE_REFUSED && before.p && !why->len)
		buf_addf(why, "'%s' is gone, or no file that undo may write",
			 f->path);
	return result != REPLACE_FAILED;
}

/* For undo: a run of those that the editor has changed, since they were first
 * opened. One that the user has just made is taken back whole. */
static void adopt_all(const struct edit *e, const struct edited *files,
		      char **full, struct buf *why)
{
	struct diag ignored = DIAG_INIT;
	bool good = true, is_open = false;
	struct replace r;

	for (size_t i = 0; i < e->count && good; i++) {
		struct str before =
			e->made ? STR_NONE : buf_str(&files[i].before);

		if (!has_changed(&files[i], full[i]))
			continue;
		if (!is_open)
			is_open = good = replace_open(&r, e->root,
						      e->made ? "add" : "edit",
						      REPLACE_WAIT, &ignored);
		good = good && adopt(&r, &files[i], before, why);
	}
	if (is_open)
		replace_close(&r);
	if (!good)
		buf_addf(why, "%s.kith/undo cannot be written",
			 why->len ? ", and " : "");
	diag_release(&ignored);
}

static void adopt_or_say(struct cli *cli, const struct edit *e,
			 const struct edited *files, char **full)
{
	struct buf why = BUF_INIT;

	adopt_all(e, files, full, &why);
	if (why.len)
		cli_say(cli,
			"the files are as you left them, but 'kith undo' "
			"cannot take it back: %s",
			why.s);
	buf_release(&why);
}

static bool check_all(struct cli *cli, const struct edit *e, char **full)
{
	struct diag d = DIAG_INIT;
	bool good = true;

	for (size_t i = 0; i < e->count; i++)
		good &= network_is_settings(e->paths[i])
				? check_settings(e->root, e->commands,
						 cli->today, &d)
				: check_record(full[i], cli->today, &d);
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
	static const char question[] = "Go back to the editor? [Y/n] ",
			  neither[] = "type y to go back, n to leave it, or "
				      "the Enter key alone to go back\n";
	int tty = isatty(STDERR_FILENO) ? open("/dev/tty", O_RDWR | O_CLOEXEC)
					: -1;
	struct buf answer = BUF_INIT;
	int yes = -1;

	if (tty < 0)
		return false;
	while (yes < 0) {
		yes = file_write(tty, question, sizeof(question) - 1) >= 0 &&
				      read_line(tty, &answer)
			      ? ask_yes(buf_str(&answer))
			      : 0;
		if (yes < 0 &&
		    file_write(tty, neither, sizeof(neither) - 1) < 0)
			yes = 0;
	}
	buf_release(&answer);
	close(tty);
	return yes;
}

int edit_files(struct cli *cli, const struct edit *e)
{
	struct edited *files = mem_zalloc((e->count + 1) * sizeof(*files));
	char **full = mem_zalloc((e->count + 1) * sizeof(*full));
	int err;

	open_all(e, files, full);
	do {
		err = editor_run(full);
		adopt_or_say(cli, e, files, full);
	} while (err <= 0 && !check_all(cli, e, full) && wants_back());
	for (size_t i = 0; i < e->count; i++) {
		buf_release(&files[i].before);
		free(full[i]);
	}
	free(files);
	free(full);
	return err;
}
