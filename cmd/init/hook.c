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
#include "base/text.h"

enum {
	HOOK_BYTES = 64 * 1024,
	DIGEST_LINE = 25, /* "# kith:0123456789abcdef\n" and a NUL */
};

/*
 * The hook checks what is about to be committed: the index, which may be one
 * that git made for this commit, and may differ from the work tree. It checks
 * out all of each network, since ids must be unique, to a temporary folder,
 * and checks in there, so that paths are those of the repository.
 */
static const char script[] =
	"#!/bin/sh\n"
	"# Made by kith init: checks the contacts of each commit.\n"
	"# 'git commit --no-verify' skips it; to remove it, delete this file.\n"
	"# Once you change it, kith init leaves it alone.\n"
	"\n"
	"skip()\n"
	"{\n"
	"\techo \"kith: $1; the contacts of this commit are not checked\" "
	">&2\n"
	"\texit 0\n"
	"}\n"
	"\n"
	"# Checks out what the commit will contain; an index of its own, as "
	"this one may\n# have entries marked to be skipped or added later.\n"
	"check_out()\n"
	"{\n"
	"\ttree=$(git write-tree) &&\n"
	"\tGIT_INDEX_FILE=$place/.index && export GIT_INDEX_FILE &&\n"
	"\tgit read-tree --no-sparse-checkout \"$tree\" &&\n"
	"\tgit ls-files -z -- '*.yaml' '*.yml' |\n"
	"\tgit checkout-index -z --stdin --prefix=\"$place/\"\n"
	"}\n"
	"\n"
	"git ls-files -- kith.yaml '*/kith.yaml' | grep -q . || exit 0\n"
	"command -v kith-parse >/dev/null || skip 'kith is not on PATH'\n"
	"case ${TMPDIR:=/tmp} in /*) ;; *) TMPDIR=$PWD/$TMPDIR ;; esac\n"
	"place=$(mktemp -d \"$TMPDIR/kith.XXXXXX\") ||\n"
	"\tskip 'cannot make a temporary folder'\n"
	"trap 'rm -rf \"$place\"' EXIT\n"
	"trap 'exit 1' HUP INT TERM\n"
	"check_out || skip 'git cannot check them out'\n"
	"cd \"$place\" || exit\n"
	"# a link may lead out of the commit\n"
	"find . -type l -exec rm -f {} +\n"
	"find . -name kith.yaml -exec sh -c '\n"
	"\tbad=0\n"
	"\tfor file; do\n"
	"\t\tnetwork=${file%/kith.yaml}\n"
	"\t\tkith-parse --check -- \"${network#./}\" || bad=1\n"
	"\tdone\n"
	"\texit $bad\n"
	"' sh {} + || {\n"
	"\techo \"kith: not committed; correct it and 'git add' it, or"
	" commit with --no-verify\" >&2\n"
	"\texit 1\n"
	"}\n";

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

static void make_hook(struct init_run *run, const char *path, const char *what)
{
	struct buf text = BUF_INIT, old = BUF_INIT;
	char line[DIGEST_LINE];
	struct stat st;
	bool there = lstat(path, &st) == 0, good = true;

	buf_addz(&text, script);
	buf_addstr(&text, digest_line(str_z(script), line));
	if (there &&
	    (!S_ISREG(st.st_mode) || file_slurp(path, HOOK_BYTES, &old) < 0 ||
	     !is_unchanged(buf_str(&old)))) {
		init_report(run, "kept", path,
			    "a hook of your own; it can run 'kith parse "
			    "--check' too");
	} else if (!there) {
		good = write_script(path, buf_str(&text), 0777);
		if (good)
			init_report(run, "made", path, what);
		run->made += good;
	} else if (!str_eq(buf_str(&old), buf_str(&text))) {
		good = file_replace(path, buf_str(&text), st.st_mode & 0777) ==
		       0;
		if (good)
			init_report(run, "renewed", path, what);
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

/* The hook of a commit, and of a merge that git commits by itself. */
static void make_hooks(struct init_run *run, const struct buf *folder)
{
	static const struct {
		const char *name, *what;
	} hooks[] = {
		{"pre-commit", "checks the contacts of each commit"},
		{"pre-merge-commit", "checks the contacts of each merge"},
	};

	for (size_t i = 0; i < sizeof(hooks) / sizeof(*hooks); i++) {
		struct buf path = BUF_INIT;

		buf_addf(&path, "%s/%s", folder->s, hooks[i].name);
		make_hook(run, path.s, hooks[i].what);
		buf_release(&path);
	}
}

void init_hooks(struct init_run *run)
{
	struct buf own = BUF_INIT, hooks = BUF_INIT, folder = BUF_INIT;

	if (init_run_git(run, &own, "config --get core.hooksPath") && own.len) {
		init_report(
			run, "kept", own.s,
			"your own folder for hooks; one of them can run 'kith "
			"parse --check'");
	} else if (init_run_git(run, &hooks, "rev-parse --git-path hooks")) {
		/* the path is relative to where git ran */
		if (hooks.s[0] != '/')
			buf_addf(&folder, "%s/", run->dir);
		buf_addz(&folder, hooks.s);
		mkdir(folder.s, 0777);
		shorten(&folder);
		make_hooks(run, &folder);
	}
	buf_release(&folder);
	buf_release(&hooks);
	buf_release(&own);
}
