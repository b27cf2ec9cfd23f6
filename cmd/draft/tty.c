#include "config.h"

#include "tty.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/text.h"
#include "cli/editor.h"
#include "cli/progress.h"
#include "cli/term.h"

enum {
	EDIT_BYTES = 1 << 20,
};

bool draft_tty_open(struct draft_tty *t)
{
	t->fd = open("/dev/tty", O_RDWR | O_CLOEXEC);
	return t->fd >= 0;
}

void draft_tty_close(struct draft_tty *t)
{
	if (t->fd >= 0)
		close(t->fd);
	buf_release(&t->why);
}

bool draft_tty_watched(struct draft_tty *t)
{
	return isatty(STDERR_FILENO) && (t->fd >= 0 || draft_tty_open(t));
}

bool draft_tty_ask(struct draft_tty *t, struct str question, struct buf *answer)
{
	const struct term term = {.tty = true, .width = term_width(t->fd)};
	struct buf line = BUF_INIT, shown = BUF_INIT;
	ptrdiff_t n;
	char c;

	text_show(&line, question, true);
	term_put_lines(&term, &shown, buf_str(&line));
	buf_addz(&shown, "> ");
	buf_release(&line);
	progress_hide();
	n = file_write(t->fd, shown.s, shown.len);
	buf_release(&shown);
	while (n >= 0 && (n = file_read(t->fd, &c, 1)) == 1 && c != '\n')
		buf_addc(answer, c);
	if (n == 0)
		n = file_write(t->fd, "\n", 1) < 0 ? -1 : 0;
	return n == 1;
}

void draft_tty_say(struct draft_tty *t, struct str text, bool wrap)
{
	const struct term term = {.tty = true, .width = term_width(t->fd)};
	struct buf line = BUF_INIT, shown = BUF_INIT;

	text_show(&line, text, true);
	if (wrap)
		term_put_lines(&term, &shown, buf_str(&line));
	else
		buf_addf(&shown, "  %s\n", line.s);
	progress_hide();
	/* nothing more can be done for who has closed the terminal */
	if (file_write(t->fd, shown.s, shown.len) < 0)
		buf_clear(&shown);
	buf_release(&line);
	buf_release(&shown);
}

static const char *fail(struct draft_tty *t, const char *what, int err)
{
	buf_clear(&t->why);
	buf_addf(&t->why, "%s: %s", what, strerror(err));
	return t->why.s;
}

/* An empty `path` becomes that of a new file with the text. */
static int make_file(const struct buf *text, struct buf *path)
{
	const char *dir = getenv("TMPDIR");
	int fd, err;

	buf_addf(path, "%s/kith-draft.XXXXXX", dir && *dir ? dir : "/tmp");
	fd = mkstemp(path->s);
	if (fd < 0) {
		err = errno;
		buf_clear(path);
		return err;
	}
	err = file_write(fd, text->s, text->len) < 0 ? errno : 0;
	if (close(fd) < 0 && !err)
		err = errno;
	return err;
}

static int read_back(struct buf *text, struct buf *path)
{
	buf_clear(text);
	if (file_slurp(path->s, EDIT_BYTES, text) == 0)
		return 0;
	buf_clear(text);
	if (errno == ENOENT)
		buf_clear(path);
	return errno;
}

const char *draft_tty_edit(struct draft_tty *t, struct buf *text,
			   struct buf *path)
{
	char *paths[] = {NULL, NULL};
	int err = path->len ? 0 : make_file(text, path), lost;

	if (err)
		return fail(t, "cannot make a file for the editor", err);
	paths[0] = path->s;
	err = editor_run(paths);
	lost = read_back(text, path);
	if (err > 0)
		return fail(t, "cannot run the editor", err);
	if (lost && !err)
		return fail(t, "cannot read the draft back", lost);
	if (!err)
		return NULL;
	buf_clear(&t->why);
	editor_failure(&t->why, err);
	buf_addz(&t->why, "; the draft is left out");
	return t->why.s;
}
