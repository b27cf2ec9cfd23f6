#include "config.h"

#include "cli/editor.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "cli/progress.h"

/* $VISUAL, else $EDITOR, else vi: a command for the shell. */
static const char *editor_name(void)
{
	const char *name = getenv("VISUAL");

	if (!name || !*name)
		name = getenv("EDITOR");
	return name && *name ? name : "vi";
}

static int start(char **paths, pid_t *pid)
{
	extern char **environ;
	char shell[] = "sh", flag[] = "-c";
	struct buf command = BUF_INIT;
	posix_spawn_file_actions_t files;
	posix_spawnattr_t attr;
	sigset_t keys;
	int tty = open("/dev/tty", O_RDWR | O_CLOEXEC), err;
	size_t n = 0;
	char **argv;

	while (paths[n])
		n++;
	argv = mem_zalloc((n + 5) * sizeof(*argv));
	buf_addf(&command, "%s \"$@\"", editor_name());
	argv[0] = argv[3] = shell;
	argv[1] = flag;
	argv[2] = command.s;
	memcpy(argv + 4, paths, n * sizeof(*argv));
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
	free(argv);
	return err;
}

int editor_run(char **paths)
{
	struct sigaction ignore = {.sa_handler = SIG_IGN}, intr, quit;
	int status = -1, err;
	pid_t pid;

	progress_hide();
	/* keys of the terminal are the editor's from its first moment on */
	sigaction(SIGINT, &ignore, &intr);
	sigaction(SIGQUIT, &ignore, &quit);
	err = start(paths, &pid);
	while (!err && waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	sigaction(SIGINT, &intr, NULL);
	sigaction(SIGQUIT, &quit, NULL);
	if (err)
		return err;
	return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : -1;
}

const char *editor_failure(struct buf *out, int err)
{
	if (err > 0)
		buf_addf(out, "cannot run the editor '%s': %s", editor_name(),
			 strerror(err));
	else
		buf_addf(out,
			 "the editor '%s' failed; set $VISUAL or $EDITOR for "
			 "another one",
			 editor_name());
	return out->s;
}
