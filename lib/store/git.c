#include "config.h"

#include "store/git.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"

enum {
	WORDS_MAX = 32,
};

/* Two ends that no other program inherits; `socket`: for send_all to write to.
 */
static bool open_pipe(int ends[2], bool socket)
{
	if ((socket ? socketpair(AF_UNIX, SOCK_STREAM, 0, ends) : pipe(ends)) <
	    0)
		return false;
	fcntl(ends[0], F_SETFD, FD_CLOEXEC);
	fcntl(ends[1], F_SETFD, FD_CLOEXEC);
	return true;
}

/* Unlike write(2) to a pipe it raises no SIGPIPE when the reader has gone. */
static bool send_all(int fd, const char *p, size_t n)
{
	while (n > 0) {
		ssize_t done = send(fd, p, n, MSG_NOSIGNAL);

		if (done < 0 && errno != EINTR)
			return false;
		p += done > 0 ? done : 0;
		n -= done > 0 ? (size_t)done : 0;
	}
	return true;
}

/* What git has for its standard files; `in` is -1 for none. */
static int set_files(posix_spawn_file_actions_t *files, int in, int out)
{
	int err = in < 0 ? posix_spawn_file_actions_addopen(files, STDIN_FILENO,
							    "/dev/null",
							    O_RDONLY, 0)
			 : posix_spawn_file_actions_adddup2(files, in,
							    STDIN_FILENO);

	if (!err)
		err = posix_spawn_file_actions_adddup2(files, out,
						       STDOUT_FILENO);
	if (!err)
		err = posix_spawn_file_actions_addopen(
			files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
	return err;
}

/* `in` is its standard input, -1 for none. */
static bool start(pid_t *pid, const char *dir, const char *const *words, int in,
		  int out)
{
	const char *argv[WORDS_MAX + 4] = {"git", "-C", dir};
	extern char **environ;
	posix_spawn_file_actions_t files;
	size_t n = 3;
	int err;

	for (; *words && n < WORDS_MAX + 3; words++)
		argv[n++] = *words;
	if (*words || posix_spawn_file_actions_init(&files))
		return false;
	err = set_files(&files, in, out);
	if (!err)
		err = posix_spawnp(pid, "git", &files, NULL,
				   (char *const *)argv, environ);
	posix_spawn_file_actions_destroy(&files);
	return err == 0;
}

static int wait_for(pid_t pid)
{
	int status;

	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int git_run(struct buf *out, const char *dir, const char *const *words)
{
	int ends[2], status = -1;
	pid_t pid;
	bool started, whole = false;

	if (!open_pipe(ends, false))
		return -1;
	started = start(&pid, dir, words, -1, ends[1]);
	close(ends[1]);
	if (started) {
		whole = file_read_all(ends[0], SIZE_MAX, out) == 0;
		close(ends[0]);
		status = wait_for(pid);
	} else {
		close(ends[0]);
	}
	return whole ? status : -1;
}

int git_has(const char *dir)
{
	static const char *const words[] = {"rev-parse",
					    "--is-inside-work-tree", NULL};
	struct buf out = BUF_INIT;
	int status = git_run(&out, dir, words);
	int has = status > 0 ? 0 : status;

	if (status == 0)
		has = str_is(str_trim(buf_str(&out)), "true");
	buf_release(&out);
	return has;
}

bool git_blobs_open(struct git_blobs *b, const char *dir)
{
	const char *const words[] = {"cat-file", "--batch", NULL};
	int to[2], from[2];

	*b = (struct git_blobs){.pid = -1, .to = -1};
	if (!open_pipe(to, true))
		return false;
	if (!open_pipe(from, false)) {
		close(to[0]);
		close(to[1]);
		return false;
	}
	if (!start(&b->pid, dir, words, to[0], from[1]))
		b->pid = -1;
	close(to[0]);
	close(from[1]);
	b->to = to[1];
	b->from = fdopen(from[0], "r");
	return b->pid >= 0 && b->from;
}

/* The size in the line "ID TYPE SIZE", or -1: "NAME missing". */
static long long read_size(struct git_blobs *b)
{
	char *line = NULL;
	size_t cap = 0;
	ssize_t n = getline(&line, &cap, b->from);
	const char *last = n > 0 ? strrchr(line, ' ') : NULL;
	long long size = -1;

	if (last && last[1] >= '0' && last[1] <= '9')
		size = strtoll(last + 1, NULL, 10);
	free(line);
	return size;
}

bool git_blob(struct git_blobs *b, const char *name, size_t limit,
	      struct buf *out)
{
	struct buf line = BUF_INIT;
	size_t left;
	long long size;
	bool good;

	if (strchr(name, '\n'))
		return false;
	buf_addf(&line, "%s\n", name);
	good = send_all(b->to, line.s, line.len);
	buf_release(&line);
	if (!good)
		return false;
	size = read_size(b);
	if (size < 0)
		return false;
	left = (size_t)size + 1; /* and a newline */
	if ((unsigned long long)size <= limit) {
		char *to = buf_reserve(out, left);

		good = fread(to, 1, left, b->from) == left;
		out->len += good ? left - 1 : 0;
		buf_add(out, "", 0);
		return good;
	}
	while (left-- && getc(b->from) != EOF)
		;
	return false;
}

void git_blobs_close(struct git_blobs *b)
{
	file_close(b->to);
	if (b->from)
		fclose(b->from);
	if (b->pid >= 0)
		wait_for(b->pid);
}
