#include "config.h"

#include "lines.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"

extern char **environ;

enum {
	FIRST_ERROR = 128, /* the statuses before it count conflicts */
};

static bool start(pid_t *pid, const char *const *words, int to)
{
	posix_spawn_file_actions_t files;
	int err;

	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_adddup2(&files, to, STDOUT_FILENO);
	err = posix_spawnp(pid, "git", &files, NULL, (char *const *)words,
			   environ);
	posix_spawn_file_actions_destroy(&files);
	return err == 0;
}

bool lines_merge(struct buf *out, const struct lines_files *files,
		 int marker_size)
{
	char size[40];
	const char *words[] = {"git",       "merge-file", "-p",          "-q",
			       size,        "-L",         "ours",        "-L",
			       "base",      "-L",         "theirs",      "--",
			       files->ours, files->base,  files->theirs, NULL};
	int ends[2], status = -1;
	pid_t pid;
	bool good;

	if (pipe(ends) < 0)
		return false;
	fcntl(ends[0], F_SETFD, FD_CLOEXEC);
	fcntl(ends[1], F_SETFD, FD_CLOEXEC);
	snprintf(size, sizeof(size), "--marker-size=%d", marker_size);
	good = start(&pid, words, ends[1]);
	close(ends[1]);
	if (good) {
		good = file_read_all(ends[0], SIZE_MAX, out) == 0;
		waitpid(pid, &status, 0);
	}
	close(ends[0]);
	return good && WIFEXITED(status) && WEXITSTATUS(status) < FIRST_ERROR;
}
