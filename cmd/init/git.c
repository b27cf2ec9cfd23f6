#include "config.h"

#include "init_impl.h"

#include <sys/stat.h>

#include "store/git.h"
#include "store/replace.h"

/* Lines for git's files, each with what it is for, and what an older version
 * of kith wrote instead. */
static const struct git_line {
	const char *file, *line, *why, *before;
} git_lines[] = {
	{".gitignore", ".kith*", "git leaves out what only kith needs", NULL},
	/* where .kith/.gitignore says what */
	{".gitignore", "!.kith/", NULL, NULL},
	{".gitattributes", "*.yaml -text merge=kith diff=kith",
	 "git keeps line endings, merges by key, and shows whose key changed",
	 "*.yaml -text"},
	{".gitattributes", "*.yml -text merge=kith diff=kith", NULL,
	 "*.yml -text"},
};

/*
 * What .gitattributes names. Without kith on PATH the driver is git's own merge
 * by lines, so that a conflict is seen there, too.
 */
static const struct git_setting {
	const char *key, *value, *why;
} git_settings[] = {
	{"merge.kith.name", "contact files, by key and by log entry", NULL},
	{"merge.kith.driver",
	 "if command -v kith-merge >/dev/null; then kith-merge %O %A %B %L %P; "
	 "else git merge-file --marker-size=%L %A %O %B; fi",
	 "git merges contact files by key and by log entry"},
	{"diff.kith.xfuncname", "^([A-Za-z_][A-Za-z0-9_-]*:.*)$", NULL},
};

bool init_run_git(const struct init_run *run, struct buf *out,
		  const char *const *words)
{
	bool good = git_run(out, run->dir, words) == 0;

	buf_trim_end(out, 0, "\n");
	buf_add(out, "", 0);
	return good;
}

static bool has_line(struct str text, const char *line)
{
	struct str one;

	while (str_line(&text, &one))
		if (str_is(str_trim(one), line))
			return true;
	return false;
}

/* An edit that adds a line at the end, in the place of an older one, or takes
 * it out. */
struct line_edit {
	struct replace_edit base; /* first */
	const struct git_line *row;
	bool remove;
};

static bool edit_line(struct replace_edit *base, struct str old,
		      struct buf *out, struct diag *d)
{
	struct line_edit *e = (struct line_edit *)base;
	bool there = has_line(old, e->row->line);
	struct str one;

	(void)d;
	while (str_raw_line(&old, &one)) {
		struct str text = str_trim(one);
		bool before = e->row->before && str_is(text, e->row->before);

		if (e->remove && str_is(text, e->row->line))
			continue;
		if (before && (there || e->remove))
			continue;
		if (before)
			buf_addf(out, "%s\n", e->row->line);
		else
			buf_addstr(out, one);
		there |= before;
	}
	if (there || e->remove)
		return true;
	if (out->len && out->s[out->len - 1] != '\n')
		buf_addc(out, '\n');
	buf_addf(out, "%s\n", e->row->line);
	return true;
}

static void put_line(struct init_run *run, struct replace *r,
		     const struct git_line *g)
{
	struct line_edit e = {{.edit = edit_line}, g, false};
	struct diag d = DIAG_INIT;
	struct buf text = BUF_INIT;
	enum replace_result result;
	bool is_new;

	buf_addf(&text, "%s\n", g->line);
	result = replace_create(r, g->file, 0, buf_str(&text), &d);
	is_new = result == REPLACE_DONE;
	if (result == REPLACE_EXISTS)
		result = replace_file(r, g->file, 0, &e.base, &d);
	init_settle(run, result, is_new ? "made" : "edited", g->file, g->why,
		    &d);
	buf_release(&text);
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
	struct replace r;

	if (!cli_replace_open(run->cli, &r, run->dir, NULL))
		return;
	for (size_t i = 0; i < sizeof(git_lines) / sizeof(*git_lines); i++)
		if (run->cli->status == CLI_OK)
			put_git_line(run, &r, &git_lines[i]);
	replace_close(&r);
}

/* Sets, or with a NULL value unsets, a key of the repository's own settings. */
static bool set_setting(struct init_run *run, const char *key,
			const char *value)
{
	const char *const set[] = {"config", key, value, NULL};
	const char *const unset[] = {"config", "--unset-all", key, NULL};
	struct buf out = BUF_INIT;
	bool good = init_run_git(run, &out, value ? set : unset);

	buf_release(&out);
	return good;
}

/* The repository's own value; false if there is none. */
static bool get_setting(struct init_run *run, const char *key, struct buf *out)
{
	const char *const words[] = {"config", "--local", "--get", key, NULL};

	return init_run_git(run, out, words);
}

static void put_settings(struct init_run *run)
{
	for (size_t i = 0; i < sizeof(git_settings) / sizeof(*git_settings);
	     i++) {
		const struct git_setting *g = &git_settings[i];
		struct buf old = BUF_INIT;

		if (!get_setting(run, g->key, &old) ||
		    strcmp(old.s, g->value) != 0) {
			if (!set_setting(run, g->key, g->value)) {
				cli_error(run->cli, "git cannot set '%s'",
					  g->key);
			} else {
				run->made++;
				if (g->why)
					init_report(run, "set", g->key, g->why);
			}
		}
		buf_release(&old);
	}
}

void init_git(struct init_run *run)
{
	if (run->cli->status != CLI_OK || git_has(run->dir) <= 0)
		return;
	put_git_lines(run);
	if (run->cli->status == CLI_OK)
		put_settings(run);
	if (run->cli->status == CLI_OK)
		init_hooks(run);
}

static void remove_lines(struct init_run *run, struct replace *r)
{
	for (size_t i = 0; i < sizeof(git_lines) / sizeof(*git_lines); i++) {
		struct line_edit e = {{.edit = edit_line}, &git_lines[i], true};
		struct diag d = DIAG_INIT;
		enum replace_result result;
		struct stat st;

		/* what .gitignore keeps out stays out: it is still there */
		if (strcmp(git_lines[i].file, ".gitattributes") != 0 ||
		    !init_find(run, git_lines[i].file, &st))
			continue;
		result = replace_file(r, git_lines[i].file, 0, &e.base, &d);
		init_settle(run, result, "edited", git_lines[i].file,
			    git_lines[i].why ? "git merges by lines again"
					     : NULL,
			    &d);
	}
}

void init_git_undo(struct init_run *run)
{
	struct replace r;

	if (git_has(run->dir) <= 0) {
		cli_error(run->cli, "'%s' is not in git", run->dir);
		return;
	}
	if (cli_replace_open(run->cli, &r, run->dir, NULL)) {
		remove_lines(run, &r);
		replace_close(&r);
	}
	for (size_t i = 0; i < sizeof(git_settings) / sizeof(*git_settings);
	     i++)
		if (set_setting(run, git_settings[i].key, NULL)) {
			run->made++;
			init_report(run, "unset", git_settings[i].key,
				    "back to git's own");
		}
	init_hooks_undo(run);
}
