#include "config.h"

#include "store/replace_impl.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"

/* A part of a path that leads down, and nowhere else. */
static bool is_plain_part(struct str part)
{
	return part.n > 0 && !str_is(part, ".") && !str_is(part, "..");
}

void replace_say(const struct replace *r, struct diag *d, enum diag_level level,
		 const char *path, const char *fmt, ...)
{
	struct buf full = BUF_INIT;
	va_list ap;

	if (!d)
		return;
	if (path[0] == '/' || strcmp(r->root, ".") == 0)
		buf_addz(&full, path);
	else
		buf_addf(&full, "%s/%s", r->root, path);
	va_start(ap, fmt);
	diag_vadd(d, level, full.s, POS_START, fmt, ap);
	va_end(ap);
	buf_release(&full);
}

static enum replace_result failed(const struct replace *r, struct diag *d,
				  const char *path, const char *part, int err)
{
	if (err == ELOOP || err == ENOTDIR)
		replace_say(r, d, DIAG_ERROR, path,
			    "'%s' is a link or a file, not a folder; nothing "
			    "written",
			    part);
	else
		replace_say(r, d, DIAG_ERROR, path,
			    "cannot open the folder '%s': %s; nothing written",
			    part, strerror(err));
	return err == ELOOP || err == ENOTDIR ? REPLACE_REFUSED
					      : REPLACE_FAILED;
}

static int open_dir(int at, const char *name)
{
	return file_open(at, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, 0);
}

/* Is the path made of parts that lead down, the last one a name? */
static bool is_below(const char *path)
{
	const char *slash;

	for (; (slash = strchr(path, '/')); path = slash + 1)
		if (!is_plain_part((struct str){path, (size_t)(slash - path)}))
			return false;
	return is_plain_part(str_z(path));
}

/* Opens the directories of `path` one by one; `*name` is what is left. */
static enum replace_result go_down(struct replace *r, const char *path,
				   int flags, int *dir, const char **name,
				   struct diag *d)
{
	int at = open_dir(r->dir, ".");
	const char *slash;

	if (at < 0)
		return failed(r, d, path, r->root, errno);
	for (*name = path; (slash = strchr(*name, '/')); *name = slash + 1) {
		char *part = mem_strndup(*name, (size_t)(slash - *name));
		int next = open_dir(at, part);
		enum replace_result result = REPLACE_DONE;

		if (next < 0 && errno == ENOENT && (flags & REPLACE_PARENTS)) {
			if (mkdirat(at, part, 0777) == 0)
				undo_note_folder(r, path,
						 (size_t)(slash - path) + 1);
			next = open_dir(at, part);
		}
		if (next < 0)
			result = failed(r, d, path, part, errno);
		free(part);
		close(at);
		if (next < 0)
			return result;
		at = next;
	}
	*dir = at;
	return REPLACE_DONE;
}

/* The directory and name of the file that a link leads to. */
static enum replace_result follow(struct replace *r, const char *path, int *dir,
				  char **name, struct diag *d)
{
	struct buf full = BUF_INIT;
	char *real, *slash;

	buf_addf(&full, "%s/%s", r->root, path);
	real = realpath(full.s, NULL);
	buf_release(&full);
	slash = real ? strrchr(real, '/') : NULL;
	if (!slash) {
		replace_say(r, d, DIAG_ERROR, path,
			    "cannot follow the link: %s; nothing written",
			    strerror(errno));
		return REPLACE_FAILED;
	}
	*name = mem_strdup(slash + 1);
	slash[slash == real] = '\0';
	*dir = open_dir(AT_FDCWD, real);
	free(real);
	if (*dir >= 0)
		return REPLACE_DONE;
	free(*name);
	*name = NULL;
	return failed(r, d, path, "where it points", errno);
}

enum replace_result replace_find(struct replace *r, const char *path, int flags,
				 bool exists, int *dir, char **name,
				 struct diag *d)
{
	enum replace_result result;
	const char *last = path;
	struct stat st;

	if (!is_below(path)) {
		replace_say(r, d, DIAG_ERROR, path,
			    "the path must be below the network, without '.', "
			    "'..' or '//'; nothing written");
		return REPLACE_REFUSED;
	}
	result = go_down(r, path, flags, dir, &last, d);
	if (result != REPLACE_DONE)
		return result;
	if (!exists) {
		*name = mem_strdup(last);
		return REPLACE_DONE;
	}
	if (fstatat(*dir, last, &st, AT_SYMLINK_NOFOLLOW) < 0) {
		replace_say(r, d, DIAG_ERROR, path,
			    "cannot find the file: %s; nothing written",
			    strerror(errno));
		result = REPLACE_FAILED;
	} else if (!S_ISLNK(st.st_mode)) {
		*name = mem_strdup(last);
		return REPLACE_DONE;
	} else if (flags & REPLACE_FOLLOW) {
		close(*dir);
		*dir = -1;
		return follow(r, path, dir, name, d);
	} else {
		replace_say(r, d, DIAG_ERROR, path,
			    "the file is a link; nothing written; use --follow "
			    "to write where it points");
		result = REPLACE_REFUSED;
	}
	close(*dir);
	*dir = -1;
	return result;
}

bool replace_may_write(const struct replace *r, const char *path,
		       const struct stat *st, struct diag *d)
{
	if (st->st_mode & S_IWUSR)
		return true;
	replace_say(r, d, DIAG_ERROR, path,
		    "the file is read-only; nothing written; 'chmod u+w' lets "
		    "kith write");
	return false;
}

enum replace_result replace_look(const char *root, const char *path, int flags,
				 struct diag *d)
{
	char *top = mem_strdup(root), *name = NULL;
	struct replace r = {.root = top, .dir = -1, .lock = -1};
	enum replace_result result;
	struct stat st;
	int dir = -1;

	r.dir = file_open(AT_FDCWD, root, O_RDONLY | O_DIRECTORY, 0);
	result = replace_find(&r, path, flags, true, &dir, &name, d);
	if (result == REPLACE_DONE &&
	    fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
	    !replace_may_write(&r, path, &st, d))
		result = REPLACE_REFUSED;
	file_close(dir);
	file_close(r.dir);
	free(name);
	free(top);
	return result;
}
