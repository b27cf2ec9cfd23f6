#include "config.h"

#include "init_impl.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "store/replace.h"

extern char **environ;

enum {
	ARGS_MAX = 8,
	OUT_MAX = 64 * 1024,
};

/* Lines for git's files, each with what it is for. */
static const struct git_line {
	const char *file, *line, *why;
} git_lines[] = {
	{".gitignore", ".kith*",
	 "git ignores the lock and the journal for --undo"},
	{".gitattributes", "*.yaml -text",
	 "git keeps line endings as they are"},
	{".gitattributes", "*.yml -text", NULL},
};

bool init_run_git(const struct init_run *run, struct buf *out, const char *a,
		  const char *b, const char *c)
{
	static char name[] = "git", option[] = "-C";
	const char *words[ARGS_MAX] = {name, option, run->dir, a, b, c, NULL};
	char *argv[ARGS_MAX] = {NULL};
	posix_spawn_file_actions_t actions;
	int fds[2], status = -1;
	ptrdiff_t n;
	pid_t pid;

	if (pipe(fds) < 0)
		return false;
	for (size_t i = 0; words[i]; i++)
		argv[i] = mem_strdup(words[i]);
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
	posix_spawn_file_actions_adddup2(&actions, fds[1], 1);
	posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
	posix_spawn_file_actions_addclose(&actions, fds[0]);
	posix_spawn_file_actions_addclose(&actions, fds[1]);
	if (posix_spawnp(&pid, name, &actions, NULL, argv, environ) != 0)
		pid = -1;
	close(fds[1]);
	while (pid > 0 && out->len < OUT_MAX &&
	       (n = file_read(fds[0], buf_reserve(out, 4096), 4096)) > 0)
		out->len += (size_t)n;
	close(fds[0]);
	while (pid > 0 && waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	posix_spawn_file_actions_destroy(&actions);
	for (size_t i = 0; argv[i]; i++)
		free(argv[i]);
	while (out->len && out->s[out->len - 1] == '\n')
		out->len--;
	buf_add(out, "", 0);
	return pid > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static bool has_line(struct str text, const char *line)
{
	struct str one;

	while (str_line(&text, &one))
		if (str_is(str_trim(one), line))
			return true;
	return false;
}

/* An edit that adds a line at the end. */
struct line_edit {
	struct replace_edit base; /* first */
	const char *line;
};

static bool add_line(struct replace_edit *base, struct str old, struct buf *out,
		     struct diag *d)
{
	struct line_edit *e = (struct line_edit *)base;

	(void)d;
	buf_addstr(out, old);
	if (has_line(old, e->line))
		return true;
	if (old.n && old.p[old.n - 1] != '\n')
		buf_addc(out, '\n');
	buf_addf(out, "%s\n", e->line);
	return true;
}

static void put_line(struct init_run *run, struct replace *r,
		     const struct git_line *g)
{
	struct line_edit e = {{.edit = add_line}, g->line};
	struct diag d = DIAG_INIT;
	struct buf text = BUF_INIT;
	enum replace_result result;
	bool is_new;

	buf_addf(&text, "%s\n", g->line);
	result = replace_create(r, g->file, 0, buf_str(&text), &d);
	is_new = result == REPLACE_DONE;
	if (result == REPLACE_EXISTS)
		result = replace_file(r, g->file, 0, &e.base, &d);
	if (result == REPLACE_DONE) {
		run->made++;
		if (g->why)
			init_report_file(run,
					 is_new ? "made" : "added a line to",
					 g->file, g->why);
		cli_report(run->cli, &d);
	} else if (result != REPLACE_SAME) {
		cli_fail(run->cli, &d, CLI_TROUBLE);
	}
	buf_release(&text);
	diag_release(&d);
}

static void put_git_line(struct init_run *run, struct replace *r,
			 const struct git_line *g)
{
	struct buf why = BUF_INIT;
	struct stat st;

	if (!init_find(run, g->file, &st) || !S_ISLNK(st.st_mode)) {
		put_line(run, r, g);
		return;
	}
	buf_addf(&why, "a link; add the line '%s' to its target", g->line);
	init_report_file(run, "kept", g->file, why.s);
	buf_release(&why);
}

static void put_git_lines(struct init_run *run)
{
	struct diag d = DIAG_INIT;
	struct replace r;

	if (!replace_open(&r, run->dir, REPLACE_WAIT, &d)) {
		cli_fail(run->cli, &d, CLI_TROUBLE);
	} else {
		for (size_t i = 0; i < sizeof(git_lines) / sizeof(*git_lines);
		     i++)
			if (run->cli->status == CLI_OK)
				put_git_line(run, &r, &git_lines[i]);
		replace_close(&r);
	}
	diag_release(&d);
}

void init_git(struct init_run *run)
{
	struct buf out = BUF_INIT;

	if (run->cli->status == CLI_OK &&
	    init_run_git(run, &out, "rev-parse", "--is-inside-work-tree",
			 NULL) &&
	    strcmp(out.s, "true") == 0) {
		put_git_lines(run);
		if (run->cli->status == CLI_OK)
			init_hooks(run);
	}
	buf_release(&out);
}
