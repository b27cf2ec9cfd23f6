#include "config.h"

#include "store/store.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "codec/yaml/yaml.h"
#include "model/schema.h"

enum {
	FOLDER_DEPTH = 128,
};

bool store_reads_folder(const char *path)
{
	return path[0] && path[0] != '.' && path[0] != '/' &&
	       !strstr(path, "/.") && !strstr(path, "//") &&
	       path[strlen(path) - 1] != '/';
}

bool store_is_record_name(const char *path)
{
	struct str s = str_z(path);

	return str_ends(s, STR(".yaml")) || str_ends(s, STR(".yml"));
}

/* Does it nearly end so, as X.YAML and x.yaml.txt do? */
static bool is_like_record_name(const char *path)
{
	static const char *const after[] = {"", ".txt", ".yaml", ".yml"};
	struct str s = str_z(path);

	for (size_t i = 0; i < sizeof(after) / sizeof(*after); i++) {
		size_t n = strlen(after[i]);
		struct str end = {s.p + s.n - n, n}, whole = s;

		if (s.n < n || !str_case_eq(end, str_z(after[i])))
			continue;
		whole.n -= n;
		for (size_t dot = 4; dot <= 5 && dot < whole.n; dot++) {
			end = (struct str){whole.p + whole.n - dot, dot};
			if (str_case_eq(end, STR(".yaml")) ||
			    str_case_eq(end, STR(".yml")))
				return !store_is_record_name(path);
		}
	}
	return false;
}

const char *store_strerror(int err)
{
	switch (err) {
	case EFBIG:
		return "over 1 MiB; a record is a small file";
	case EISDIR:
		return "is a folder, but only files may have this ending; "
		       "rename it";
	case ENOTSUP:
		return "is not a regular file";
	case ELOOP:
		return "is a broken link; fix or remove it";
	case EILSEQ:
		return "its name is not UTF-8; rename it";
	case ENOENT:
		return "no such file or directory";
	case ENOTDIR:
		return "a part of this path is not a folder";
	case EACCES:
		return "no permission to read it";
	default:
		return strerror(err);
	}
}

struct str store_id(const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;
	const char *dot = strrchr(name, '.');

	return (struct str){name, dot && dot > name ? (size_t)(dot - name)
						    : strlen(name)};
}

/* The first `prefix` bytes of the path are of the list's folder. */
static void add(struct store_list *l, struct str path, size_t prefix, int error)
{
	struct store_file *f;

	if (!error && utf8_valid(path) < path.n)
		error = EILSEQ;
	MEM_GROW(l->files, l->count, l->cap);
	f = &l->files[l->count++];
	*f = (struct store_file){.path = arena_str(&l->arena, path).p,
				 .error = error};
	f->below = f->path + prefix;
	f->id = store_id(f->path);
}

void store_add(struct store_list *l, const char *path, int error)
{
	add(l, str_z(path), 0, error);
}

enum entry_kind {
	ENTRY_FILE,
	ENTRY_FOLDER,
	ENTRY_OTHER, /* a link or special file: needs another stat */
};

static enum entry_kind kind_by_stat(int dir, const char *name)
{
	struct stat st;

	if (fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) < 0)
		return ENTRY_OTHER;
	if (S_ISDIR(st.st_mode))
		return ENTRY_FOLDER;
	return S_ISREG(st.st_mode) ? ENTRY_FILE : ENTRY_OTHER;
}

static enum entry_kind entry_kind(int dir, const struct dirent *e)
{
#if defined(HAVE_STRUCT_DIRENT_D_TYPE) && defined(DT_REG)
	if (e->d_type == DT_REG)
		return ENTRY_FILE;
	if (e->d_type == DT_DIR)
		return ENTRY_FOLDER;
#endif
	return kind_by_stat(dir, e->d_name);
}

/* Why a link or special file cannot be a record; 0 when it leads to a file. */
static int other_error(int dir, const char *name)
{
	struct stat st;

	if (fstatat(dir, name, &st, 0) < 0)
		return errno == ENOENT ? ELOOP : errno;
	if (S_ISDIR(st.st_mode))
		return EISDIR;
	return S_ISREG(st.st_mode) ? 0 : ENOTSUP;
}

struct walk {
	struct store_list *list;
	struct diag *diag;
	struct buf path;
	size_t prefix; /* of the paths: the list's folder */
	int depth;
};

static void walk_folder(struct walk *w);

/* Of several networks inside, the first by path. */
static void note_network(struct walk *w)
{
	struct store_list *l = w->list;

	if (w->depth < 2)
		return;
	w->path.s[w->path.len] = '\0';
	if (!l->inner || strcmp(w->path.s, l->inner) < 0)
		l->inner = arena_str(&l->arena, buf_str(&w->path)).p;
}

static void note_unread(struct walk *w, const char *name)
{
	struct store_list *l = w->list;
	size_t len = w->path.len;

	buf_addpath(&w->path, name);
	MEM_GROW(l->unread, l->unread_count, l->unread_cap);
	l->unread[l->unread_count++] =
		arena_str(&l->arena, buf_str(&w->path)).p;
	w->path.len = len;
}

static void walk_entry(struct walk *w, int dir, const struct dirent *e)
{
	enum entry_kind kind;
	size_t len = w->path.len;
	bool record = store_is_record_name(e->d_name);

	if (network_is_settings(e->d_name)) {
		note_network(w);
		return;
	}
	if (e->d_name[0] == '.')
		return;
	kind = entry_kind(dir, e);
	if (!record && kind != ENTRY_FOLDER) {
		if (is_like_record_name(e->d_name))
			note_unread(w, e->d_name);
		return;
	}
	buf_addpath(&w->path, e->d_name);
	if (record)
		add(w->list, buf_str(&w->path), w->prefix,
		    kind == ENTRY_FILE     ? 0
		    : kind == ENTRY_FOLDER ? EISDIR
					   : other_error(dir, e->d_name));
	if (kind == ENTRY_FOLDER)
		walk_folder(w);
	w->path.len = len;
}

static void folder_error(struct walk *w, const char *why)
{
	w->list->unreadable++;
	diag_error(w->diag, w->path.s, POS_START, "cannot read the folder: %s",
		   why);
}

static const char *folder_strerror(int err)
{
	return err == EACCES ? "no permission" : store_strerror(err);
}

static void walk_folder(struct walk *w)
{
	struct dirent *e;
	DIR *dir;

	buf_add(&w->path, "", 0);
	if (w->depth >= FOLDER_DEPTH) {
		folder_error(w, "more than 128 folders deep");
		return;
	}
	dir = opendir(w->path.len ? w->path.s : ".");
	if (!dir) {
		folder_error(w, folder_strerror(errno));
		return;
	}
	w->depth++;
	while (errno = 0, (e = readdir(dir)))
		walk_entry(w, dirfd(dir), e);
	w->path.s[w->path.len] = '\0';
	if (errno)
		folder_error(w, folder_strerror(errno));
	w->depth--;
	closedir(dir);
}

static int by_path(const void *a, const void *b)
{
	const struct store_file *x = a, *y = b;

	return strcmp(x->below, y->below);
}

void store_walk(struct store_list *l, const char *dir, struct diag *d)
{
	struct walk w = {.list = l, .diag = d, .path = BUF_INIT};

	l->folder = arena_strz(&l->arena, *dir ? dir : ".").p;
	if (strcmp(dir, ".") != 0)
		buf_addz(&w.path, dir);
	w.prefix = w.path.len;
	w.prefix += w.prefix && w.path.s[w.prefix - 1] != '/';
	walk_folder(&w);
	if (l->count)
		qsort(l->files, l->count, sizeof(*l->files), by_path);
	for (size_t i = 0; i < l->count; i++) {
		size_t first = str_map_add(&l->ids, l->files[i].id, i);

		if (first != i)
			l->files[i].same_id = l->files[first].path;
	}
	buf_release(&w.path);
}

void store_warn_unread(const struct store_list *l, struct diag *d)
{
	for (size_t i = 0; i < l->unread_count; i++)
		diag_warning(d, l->unread[i], POS_START,
			     "not read: the name of a record ends in '.yaml' "
			     "or '.yml', in lower case; rename it");
}

void store_list_release(struct store_list *l)
{
	free(l->files);
	free(l->unread);
	arena_release(&l->arena);
	str_map_release(&l->ids);
	*l = (struct store_list)STORE_LIST_INIT;
}

bool store_parse(struct record *r, const struct store_file *f, struct str raw,
		 struct diag *d)
{
	size_t errors = d->errors;

	r->root = yaml_read_only(&r->arena, raw, f->path, 1, d);
	if (r->root && schema_normalize(r, SCHEMA_FILE, f->path, f->id, d))
		return true;
	/* all that is wrong at once: a typo may be why a key is missing */
	if (r->root && d->errors > errors && r->file.p)
		schema_check_keys(r, d);
	diag_sort(d);
	return false;
}
