#include "config.h"

#include "check_impl.h"

#include <stdlib.h>

#include "base/mem.h"
#include "store/git.h"

/*
 * What is about to be committed: the files of git's index that differ from
 * HEAD, as the index has them, and the names of all others for their ids.
 *
 *	git ls-files -s -z		MODE SHA STAGE<tab>PATH<nul>...
 *	git diff --cached --raw -z	:MODE MODE SHA SHA LETTER<nul>PATH<nul>
 */
enum {
	BLOB_MAX = 1 << 28, /* far over what the reader of a file refuses */
};

struct staged {
	struct check *check;
	struct buf index, changed;
	struct git_blobs blobs;
	struct str *roots; /* folders with a kith.yaml, and its SHA */
	struct str *root_blobs;
	size_t root_count, root_cap, blob_cap;
};

/* False, with the error reported, when git says no. */
static bool run_git(struct check *c, const char *const words[], struct buf *out)
{
	int status = git_run(out, ".", words);

	if (status < 0)
		cli_error(c->cli, "cannot run git");
	else if (status)
		cli_error(c->cli,
			  "git cannot read an index here; 'git init' makes a "
			  "repository");
	return status == 0;
}

/* The next entry that ends with a NUL. */
static bool next_entry(struct str *rest, struct str *entry)
{
	if (!rest->n)
		return false;
	str_cut(*rest, '\0', entry, rest);
	return true;
}

/* The folder of a path, "" for the top. */
static struct str folder_of(struct str path)
{
	while (path.n && path.p[path.n - 1] != '/')
		path.n--;
	return path;
}

static bool is_hidden(struct str path)
{
	return path.n && (path.p[0] == '.' || str_find(path, STR("/.")) >= 0);
}

/* The folders of the index that are networks. */
static void find_roots(struct staged *s)
{
	struct str rest = buf_str(&s->index), entry;

	while (next_entry(&rest, &entry)) {
		struct str head, path;

		if (!str_cut(entry, '\t', &head, &path) ||
		    !network_is_settings(path.p) || is_hidden(path))
			continue;
		MEM_GROW(s->roots, s->root_count, s->root_cap);
		MEM_GROW(s->root_blobs, s->root_count, s->blob_cap);
		s->roots[s->root_count] = folder_of(path);
		str_cut(head, ' ', &path, &head);
		str_cut(head, ' ', &s->root_blobs[s->root_count++], &path);
	}
}

/* The next changed file, links aside: the SHA and path that the index has. */
static bool next_change(struct str *rest, struct str *sha, struct str *path)
{
	struct str head, mode;

	while (next_entry(rest, &head) && next_entry(rest, path)) {
		/* of mode and SHA the second ones are those of the index */
		str_cut(head, ' ', &mode, &head);
		str_cut(head, ' ', &mode, &head);
		str_cut(head, ' ', sha, &head);
		str_cut(head, ' ', sha, &head);
		if (str_starts(mode, STR("100")))
			return true;
	}
	return false;
}

/* Is it a record of the network at `root`, or its settings? */
static bool is_below(struct str root, struct str path)
{
	struct str rest = path;

	if (!str_starts(path, root))
		return false;
	rest = str_skip(path, root.n);
	return !is_hidden(rest) && store_is_record_name(path.p) &&
	       !network_is_settings(path.p);
}

/* The bytes of the blob with that SHA. */
static void read_blob(struct staged *s, struct str sha, struct buf *out)
{
	char *name = mem_strndup(sha.p, sha.n);

	buf_clear(out);
	if (!git_blob(&s->blobs, name, BLOB_MAX, out))
		cli_error(s->check->cli, "git cannot read its object %s", name);
	free(name);
}

/* Are the settings of the network at `root` to be committed, too? */
static bool is_changed(const struct staged *s, struct str root)
{
	struct str rest = buf_str(&s->changed), sha, path;

	while (next_change(&rest, &sha, &path))
		if (str_eq(folder_of(path), root) &&
		    network_is_settings(path.p))
			return true;
	return false;
}

/* The ids of a network's files: the first file of each, and the second. */
struct names {
	struct str_map first, second; /* to places in the index */
};

static void add_name(struct names *n, const struct staged *s, struct str path)
{
	struct str id = store_id(path.p);
	size_t at = (size_t)(path.p - s->index.s);

	if (str_map_add(&n->first, id, at) != at)
		str_map_add(&n->second, id, at);
}

/* The path of another file with that id, or NULL. */
static const char *find_same(const struct names *n, const struct staged *s,
			     const char *path)
{
	struct str id = store_id(path);
	size_t at = str_map_find(&n->first, id);

	if (at != STR_MAP_NONE && strcmp(s->index.s + at, path) == 0)
		at = str_map_find(&n->second, id);
	return at == STR_MAP_NONE ? NULL : s->index.s + at;
}

/* The words of the network's `guards/`, as the index has them. */
static void read_words(struct staged *s, struct str root)
{
	struct check *c = s->check;
	struct str rest = buf_str(&s->index), entry, head, path;
	struct buf raw = BUF_INIT;

	lexicon_free(c->words);
	c->words = lexicon_new();
	while (next_entry(&rest, &entry)) {
		struct str name, mode, sha;

		if (!str_cut(entry, '\t', &head, &path) ||
		    !str_starts(path, root))
			continue;
		name = str_skip(path, root.n);
		if (!str_starts(name, STR("guards/")) || is_hidden(name) ||
		    folder_of(name).n != strlen("guards/"))
			continue;
		str_cut(head, ' ', &mode, &head);
		str_cut(head, ' ', &sha, &head);
		read_blob(s, sha, &raw);
		lexicon_add(c->words, path.p, buf_str(&raw), &c->found);
	}
	buf_release(&raw);
}

static void check_root(struct staged *s, struct str root, struct str settings)
{
	struct names names = {STR_MAP_INIT, STR_MAP_INIT};
	struct check *c = s->check;
	struct str rest = buf_str(&s->index), entry, sha, path;
	char *dir = root.n ? mem_strndup(root.p, root.n - 1) : mem_strdup(".");
	struct buf raw = BUF_INIT;

	c->root = dir;
	while (next_entry(&rest, &entry))
		if (str_cut(entry, '\t', &sha, &path) && is_below(root, path)) {
			check_add_id(c, store_id(path.p));
			add_name(&names, s, path);
		}
	read_blob(s, settings, &raw);
	check_settings_text(c, buf_str(&raw), is_changed(s, root));
	read_words(s, root);
	c->has_ids = true;
	rest = buf_str(&s->changed);
	while (next_change(&rest, &sha, &path))
		if (is_below(root, path)) {
			read_blob(s, sha, &raw);
			check_text(c, path.p, find_same(&names, s, path.p),
				   buf_str(&raw));
		}
	buf_release(&raw);
	check_forget(c);
	str_map_release(&names.first);
	str_map_release(&names.second);
	c->root = NULL;
	free(dir);
}

void check_staged(struct check *c)
{
	static const char *const list[] = {"ls-files",    "-s", "-z",
					   "--full-name", ":/", NULL};
	static const char *const changed[] = {"diff",
					      "--cached",
					      "--raw",
					      "-z",
					      "--no-abbrev",
					      "--no-renames",
					      "--no-ext-diff",
					      "--diff-filter=ACMT",
					      NULL};
	struct staged s = {.check = c};

	/* which git(1) sets for a hook; ":/" is no name of a file */
	unsetenv("GIT_LITERAL_PATHSPECS");
	if (run_git(c, list, &s.index) && run_git(c, changed, &s.changed)) {
		find_roots(&s);
		if (s.root_count && !git_blobs_open(&s.blobs, "."))
			cli_error(c->cli, "cannot run git");
		else
			for (size_t i = 0; i < s.root_count; i++)
				check_root(&s, s.roots[i], s.root_blobs[i]);
		if (s.root_count)
			git_blobs_close(&s.blobs);
	}
	free(s.roots);
	free(s.root_blobs);
	buf_release(&s.index);
	buf_release(&s.changed);
}
