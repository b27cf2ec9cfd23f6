#include "config.h"

#include "diff.h"

#include <stdlib.h>
#include <string.h>

#include "store/git.h"
#include "store/store.h"

/* The next text of a list with a NUL after each; NULL after the last. */
static const char *next_text(struct str *rest)
{
	const char *text = rest->p;
	size_t n = rest->n ? strlen(text) : 0;

	if (!n)
		return NULL;
	*rest = str_skip(*rest, n < rest->n ? n + 1 : n);
	return text;
}

/* Is it a record's file, nothing in its path being hidden? */
static bool is_record(const char *path)
{
	return store_is_record_name(path) && path[0] != '.' &&
	       !strstr(path, "/.") && !network_is_settings(path);
}

static const char *file_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

static struct change *add(struct changes *c)
{
	MEM_GROW(c->list, c->count, c->cap);
	c->list[c->count] = (struct change){{NULL, NULL}, {NULL, NULL}};
	return &c->list[c->count++];
}

/* An object's name of zeros stands for a file that is not in git. */
static void set_side(struct change *change, int side, const char *path,
		     struct str id)
{
	bool in_git = false;

	for (size_t i = 0; i < id.n; i++)
		in_git |= id.p[i] != '0';
	change->path[side] = mem_strdup(path);
	change->id[side] = in_git ? mem_strndup(id.p, id.n) : NULL;
}

/* A file that came or went; of one name that did both it is one that moved. */
static void add_half(struct changes *c, int side, const char *path,
		     struct str id)
{
	size_t at = str_map_find(&c->halves[!side], str_z(file_name(path)));
	struct change *change = at != STR_MAP_NONE && !c->list[at].path[side]
					? &c->list[at]
					: add(c);

	set_side(change, side, path, id);
	if (!change->path[!side])
		str_map_add(&c->halves[side],
			    str_z(file_name(change->path[side])),
			    (size_t)(change - c->list));
}

/* ":MODE MODE ID ID STATUS" and its path. */
static void read_raw(struct changes *c, const char *row, const char *path)
{
	struct str words[5], rest = str_z(row);
	size_t n = 0;

	while (n < 5 && str_split(&rest, ' ', &words[n]))
		n++;
	if (n < 5)
		return;
	c->settings |= words[4].p[0] == 'M' && !strchr(path, '/') &&
		       network_is_settings(path);
	if (!is_record(path))
		return;
	if (words[4].p[0] == 'A') {
		add_half(c, 1, path, words[3]);
	} else if (words[4].p[0] == 'D') {
		add_half(c, 0, path, words[2]);
	} else {
		struct change *change = add(c);

		set_side(change, 0, path, words[2]);
		set_side(change, 1, path, words[3]);
	}
}

static bool list_changed(struct changes *c, const char *from, const char *to)
{
	const char *const words[] = {"diff",
				     "--raw",
				     "-z",
				     "--no-abbrev",
				     "--no-renames",
				     "--no-ext-diff",
				     "--relative",
				     "--end-of-options",
				     from,
				     to ? to : "--",
				     to ? "--" : NULL,
				     NULL};
	struct buf out = BUF_INIT;
	bool good = git_run(&out, c->root, words) == 0;
	struct str rest = buf_str(&out);
	const char *row, *path;

	while (good && (row = next_text(&rest)) && (path = next_text(&rest)))
		read_raw(c, row, path);
	buf_release(&out);
	return good;
}

static bool list_untracked(struct changes *c)
{
	static const char *const words[] = {"ls-files", "-o", "-z",
					    "--exclude-standard", NULL};
	struct buf out = BUF_INIT;
	bool good = git_run(&out, c->root, words) == 0;
	struct str rest = buf_str(&out);
	const char *path;

	while (good && (path = next_text(&rest)))
		if (is_record(path))
			add_half(c, 1, path, STR("0"));
	buf_release(&out);
	return good;
}

static bool is_revision(struct changes *c, const char *name)
{
	struct buf commit = BUF_INIT, out = BUF_INIT;
	const char *words[] = {"rev-parse",        "--verify", "-q",
			       "--end-of-options", NULL,       NULL};
	bool good;

	buf_addf(&commit, "%s^{tree}", name);
	words[4] = commit.s;
	good = git_run(&out, c->root, words) == 0;
	if (!good && strcmp(name, "HEAD") == 0)
		cli_error(c->cli, "nothing is committed yet; 'git add .' and "
				  "'git commit' make a first revision");
	else if (!good)
		cli_error(c->cli,
			  "unknown revision '%s'; 'git log --oneline' "
			  "lists them, and --since takes a day",
			  name);
	buf_release(&commit);
	buf_release(&out);
	return good;
}

static bool is_in_git(struct changes *c)
{
	int has = git_has(c->root);

	if (has < 0)
		cli_error(c->cli, "cannot run git");
	else if (!has)
		cli_error(c->cli,
			  "'%s' is not in git; 'git init' and 'kith "
			  "init' make it so",
			  c->root);
	return has > 0;
}

static int by_path(const void *a, const void *b)
{
	const struct change *x = a, *y = b;

	return strcmp(x->path[x->path[1] != NULL], y->path[y->path[1] != NULL]);
}

bool changes_begin(struct changes *c, struct cli *cli, const char *root,
		   const char *from)
{
	*c = (struct changes){.cli = cli, .root = root};
	return is_in_git(c) && is_revision(c, from);
}

bool changes_read(struct changes *c, struct cli *cli, const char *root,
		  const char *from, const char *to)
{
	if (!changes_begin(c, cli, root, from) || (to && !is_revision(c, to)))
		return false;
	if (!list_changed(c, from, to) || (!to && !list_untracked(c))) {
		cli_error(cli, "git cannot compare the revisions");
		return false;
	}
	if (c->count)
		qsort(c->list, c->count, sizeof(*c->list), by_path);
	return true;
}

void changes_release(struct changes *c)
{
	str_map_release(&c->halves[0]);
	str_map_release(&c->halves[1]);
	for (size_t i = 0; i < c->count; i++)
		for (int side = 0; side < 2; side++) {
			free(c->list[i].path[side]);
			free(c->list[i].id[side]);
		}
	free(c->list);
}
