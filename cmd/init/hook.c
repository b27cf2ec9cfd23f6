#include "config.h"

#include "init_impl.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

enum {
	HOOK_BYTES = 64 * 1024,
	DIGEST_LINE = 25, /* "# kith:0123456789abcdef\n" and a NUL */
};

/*
 * The hook of a commit checks the index, which may differ from the files.
 */
static const char check_commit[] =
	"#!/bin/sh\n"
	"# Made by kith init: checks the contacts of each commit.\n"
	"# 'git commit --no-verify' skips it; to remove it, delete this file.\n"
	"# Once you change it, kith init leaves it alone.\n"
	"command -v kith-check >/dev/null || {\n"
	"\techo 'kith: kith is not on PATH; the contacts of this commit are "
	"not checked' >&2\n"
	"\texit 0\n"
	"}\n"
	"kith-check --staged && exit\n"
	"echo \"kith: not committed; correct it and 'git add' it, or commit "
	"with --no-verify\" >&2\n"
	"exit 1\n";

/* A rebase runs no other hook, and a merge can bring what no side had alone:
 * two files with one id, an address that two people have. */
static const char check_all[] =
	"#!/bin/sh\n"
	"# Made by kith init: checks what a merge or a rebase brought; it only "
	"tells.\n"
	"# To remove it, delete this file. Once you change it, kith init "
	"leaves "
	"it alone.\n"
	"[ \"$1\" = amend ] && exit\n"
	"command -v kith-check >/dev/null || exit 0\n"
	"unset GIT_LITERAL_PATHSPECS GIT_GLOB_PATHSPECS GIT_NOGLOB_PATHSPECS "
	"GIT_ICASE_PATHSPECS\n"
	"git -c core.quotePath=false ls-files -- kith.yaml '*/kith.yaml' |\n"
	"while IFS= read -r file; do\n"
	"\tcase $file in\n"
	"\t*/*) kith-check -C \"./${file%/*}\" ;;\n"
	"\t*) kith-check -C . ;;\n"
	"\tesac || echo \"kith: this is what the merge brought; correct it and "
	"commit\"\n"
	"done >&2\n"
	"exit 0\n";

static const struct hook {
	const char *name, *script, *why;
} git_hooks[] = {
	{"pre-commit", check_commit, "checks the contacts of each commit"},
	{"pre-merge-commit", check_commit, "checks the contacts of each merge"},
	{"post-merge", check_all, "checks what a merge brought"},
	{"post-rewrite", check_all, "checks what a rebase brought"},
};

/* The start of an older hook, which checked the work tree; two lines follow. */
static const char script_before[] =
	"#!/bin/sh\n"
	"# Made by kith init: looks over the contacts before each commit.\n"
	"# 'git commit --no-verify' does without, and so does removing this "
	"file.\n"
	"command -v kith-parse >/dev/null || exit 0\n"
	"if command -v kith-check >/dev/null; then\n"
	"\tset -- kith-check\n"
	"else\n"
	"\tset -- kith-parse --check\n"
	"fi\n"
	"[ -f './";

/* The last line of a hook: a digest of all before it. */
static struct str digest_line(struct str text, char out[DIGEST_LINE])
{
	snprintf(out, DIGEST_LINE, "# kith:%016" PRIx64 "\n",
		 str_hash(0, text));
	return (struct str){out, DIGEST_LINE - 1};
}

/* Is the hook as a version of kith wrote it, unchanged? */
static bool is_unchanged(struct str text)
{
	struct str body = {
		text.p, text.n < DIGEST_LINE ? 0 : text.n - (DIGEST_LINE - 1)};
	char line[DIGEST_LINE];

	if (str_starts(text, str_z(script_before))) {
		size_t lines = 0;

		for (size_t i = 0; i < text.n; i++)
			lines += text.p[i] == '\n';
		return lines == 11;
	}
	return body.n && str_ends(text, digest_line(body, line));
}

static bool write_script(const char *path, struct str text, mode_t mode)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
	bool good = fd >= 0 && file_write(fd, text.p, text.n) == 0;
	int err = errno;

	if (fd >= 0 && close(fd) < 0 && good) {
		good = false;
		err = errno;
	}
	if (fd >= 0 && !good)
		unlink(path);
	errno = err;
	return good;
}

static void make_hook(struct init_run *run, const char *path,
		      const struct hook *hook)
{
	struct buf text = BUF_INIT, old = BUF_INIT;
	char line[DIGEST_LINE];
	struct stat st;
	bool there = lstat(path, &st) == 0, good = true;

	buf_addz(&text, hook->script);
	buf_addstr(&text, digest_line(str_z(hook->script), line));
	if (there &&
	    (!S_ISREG(st.st_mode) || file_slurp(path, HOOK_BYTES, &old) < 0 ||
	     !is_unchanged(buf_str(&old)))) {
		init_report(run, "kept", path,
			    "a hook of your own; it can run 'kith check "
			    "--staged' too");
	} else if (!there) {
		good = write_script(path, buf_str(&text), 0777);
		if (good)
			init_report(run, "made", path, hook->why);
		run->made += good;
	} else if (!str_eq(buf_str(&old), buf_str(&text))) {
		good = file_replace(path, buf_str(&text), st.st_mode & 0777) ==
		       0;
		if (good)
			init_report(run, "renewed", path, hook->why);
		run->made += good;
	}
	if (!good)
		cli_error(run->cli, "cannot write '%s': %s", path,
			  strerror(errno));
	buf_release(&text);
	buf_release(&old);
}

/* A folder as people would type it: relative if below here, without "..". */
static void shorten(struct buf *path)
{
	char *full = realpath(path->s, NULL), *here = realpath(".", NULL);
	size_t n = here ? strlen(here) : 0;
	bool below = full && n && strncmp(full, here, n) == 0 && full[n] == '/';

	if (!full)
		path->len = strlen(path->s);
	else
		buf_clear(path);
	if (full)
		buf_addz(path, below ? full + n + 1 : full);
	free(full);
	free(here);
}

static void remove_hook(struct init_run *run, const char *path,
			const struct hook *hook)
{
	struct buf text = BUF_INIT;

	(void)hook;
	if (file_slurp(path, HOOK_BYTES, &text) == 0 &&
	    is_unchanged(buf_str(&text)) && unlink(path) == 0) {
		run->made++;
		init_report(run, "removed", path, "git no longer runs it");
	}
	buf_release(&text);
}

/* Does something with each hook, unless their folder is the user's own. */
static void with_hooks(struct init_run *run,
		       void (*act)(struct init_run *, const char *path,
				   const struct hook *hook))
{
	static const char *const set[] = {"config", "--get", "core.hooksPath",
					  NULL};
	static const char *const path[] = {"rev-parse", "--git-path", "hooks",
					   NULL};
	struct buf own = BUF_INIT, hooks = BUF_INIT, folder = BUF_INIT;
	size_t length;

	if (init_run_git(run, &own, set) && own.len) {
		init_report(
			run, "kept", own.s,
			"your own folder for hooks; one of them can run 'kith "
			"check --staged'");
	} else if (init_run_git(run, &hooks, path)) {
		/* the path is relative to where git ran */
		if (hooks.s[0] != '/')
			buf_addf(&folder, "%s/", run->dir);
		buf_addz(&folder, hooks.s);
		mkdir(folder.s, 0777);
		shorten(&folder);
		length = folder.len;
		for (size_t i = 0; i < sizeof(git_hooks) / sizeof(*git_hooks);
		     i++) {
			folder.len = length;
			buf_addf(&folder, "/%s", git_hooks[i].name);
			act(run, folder.s, &git_hooks[i]);
		}
	}
	buf_release(&folder);
	buf_release(&hooks);
	buf_release(&own);
}

void init_hooks(struct init_run *run)
{
	with_hooks(run, make_hook);
}

void init_hooks_undo(struct init_run *run)
{
	with_hooks(run, remove_hook);
}
