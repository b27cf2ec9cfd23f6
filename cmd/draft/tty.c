#include "config.h"

#include "tty.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "base/text.h"

extern char **environ;

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
	struct buf shown = BUF_INIT;
	ptrdiff_t n;
	char c;

	text_show(&shown, question, true);
	buf_addz(&shown, "\n> ");
	n = file_write(t->fd, shown.s, shown.len);
	buf_release(&shown);
	while (n >= 0 && (n = file_read(t->fd, &c, 1)) == 1 && c != '\n')
		buf_addc(answer, c);
	if (n == 0)
		n = file_write(t->fd, "\n", 1) < 0 ? -1 : 0;
	return n == 1;
}

static const char *fail(struct draft_tty *t, const char *what, int err)
{
	buf_clear(&t->why);
	buf_addf(&t->why, "%s: %s", what, strerror(err));
	return t->why.s;
}

/* The editor gets the terminal, even where a pipe is standard input or output.
 */
static int start_editor(const char *editor, char *path, pid_t *pid)
{
	char shell[] = "sh", flag[] = "-c";
	struct buf command = BUF_INIT;
	posix_spawn_file_actions_t files;
	posix_spawnattr_t attr;
	sigset_t keys;
	int tty = open("/dev/tty", O_RDWR | O_CLOEXEC), err;
	char *argv[] = {shell, flag, NULL, shell, path, NULL};

	buf_addf(&command, "%s \"$1\"", editor);
	argv[2] = command.s;
	sigemptyset(&keys);
	sigaddset(&keys, SIGINT);
	sigaddset(&keys, SIGQUIT);
	posix_spawnattr_init(&attr);
	posix_spawnattr_setsigdefault(&attr, &keys);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF);
	posix_spawn_file_actions_init(&files);
	if (tty >= 0) {
		posix_spawn_file_actions_adddup2(&files, tty, STDIN_FILENO);
		posix_spawn_file_actions_adddup2(&files, tty, STDOUT_FILENO);
	}
	err = posix_spawn(pid, "/bin/sh", &files, &attr, argv, environ);
	posix_spawn_file_actions_destroy(&files);
	posix_spawnattr_destroy(&attr);
	if (tty >= 0)
		close(tty);
	buf_release(&command);
	return err;
}

/* Waits for it; 0, or errno, or -1 when it says that it failed. */
static int edit_file(const char *editor, char *path)
{
	struct sigaction ignore = {.sa_handler = SIG_IGN}, intr, quit;
	int status = -1, err;
	pid_t pid;

	/* keys of the terminal are the editor's from its first moment on */
	sigaction(SIGINT, &ignore, &intr);
	sigaction(SIGQUIT, &ignore, &quit);
	err = start_editor(editor, path, &pid);
	while (!err && waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	sigaction(SIGINT, &intr, NULL);
	sigaction(SIGQUIT, &quit, NULL);
	if (err)
		return err;
	return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : -1;
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
	const char *editor = getenv("VISUAL");
	int err = path->len ? 0 : make_file(text, path), lost;

	if (err)
		return fail(t, "can't make a file for the editor", err);
	if (!editor || !*editor)
		editor = getenv("EDITOR");
	if (!editor || !*editor)
		editor = "vi";
	err = edit_file(editor, path->s);
	lost = read_back(text, path);
	if (err > 0)
		return fail(t, "can't run the editor", err);
	if (lost && !err)
		return fail(t, "can't read the draft back", lost);
	if (!err)
		return NULL;
	buf_clear(&t->why);
	buf_addf(&t->why, "the editor '%s' failed; the draft is left out",
		 editor);
	return t->why.s;
}
