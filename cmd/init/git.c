#include "config.h"

#include "init_impl.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/file.h"
#include "store/replace.h"

enum {
	OUT_MAX = 64 * 1024,
};

/* Lines for git's files, each with what it is for. */
static const struct git_line {
	const char *file, *line, *why;
} git_lines[] = {
	{".gitignore", ".kith*", "git leaves out what only kith needs"},
	/* where .kith/.gitignore says what */
	{".gitignore", "!.kith/", NULL},
	{".gitattributes", "*.yaml -text",
	 "git keeps line endings as they are"},
	{".gitattributes", "*.yml -text", NULL},
};

bool init_run_git(const struct init_run *run, struct buf *out,
		  const char *command)
{
	struct buf line = BUF_INIT;
	FILE *git;

	/* the folder's name is no part of what the shell reads */
	setenv("KITH_INIT_DIR", run->dir, 1);
	buf_addf(&line,
		 "exec git -C \"$KITH_INIT_DIR\" %s </dev/null 2>/dev/null",
		 command);
	git = popen(line.s, "r");
	buf_release(&line);
	if (!git)
		return false;
	file_read_all(fileno(git), OUT_MAX, out);
	while (out->len && out->s[out->len - 1] == '\n')
		out->len--;
	buf_add(out, "", 0);
	return pclose(git) == 0;
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

	if (!replace_open(&r, run->dir, NULL, REPLACE_WAIT, &d)) {
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
	    init_run_git(run, &out, "rev-parse --is-inside-work-tree") &&
	    strcmp(out.s, "true") == 0) {
		put_git_lines(run);
		if (run->cli->status == CLI_OK)
			init_hooks(run);
	}
	buf_release(&out);
}
