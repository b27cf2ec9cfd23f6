/*
 * Whole files and checked output, over POSIX calls that may be interrupted or
 * come up short. Functions return 0, or -1 with errno set.
 */
#ifndef KITH_BASE_FILE_H
#define KITH_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>
#include <sys/types.h>

#include "base/buf.h"

/*
 * Appends the regular file `path` to `out`. EFBIG when it is over `limit`
 * bytes, EISDIR for a directory, ENOTSUP for anything else; a FIFO does
 * not block it.
 */
int file_slurp(const char *path, size_t limit, struct buf *out);
/* The same, of a path that begins in the open folder `dir`. */
int file_slurp_at(int dir, const char *path, size_t limit, struct buf *out);
/*
 * The same for what the user names to be read once: `-` is standard input,
 * and a pipe or a device is read to its end.
 */
int file_slurp_any(const char *path, size_t limit, struct buf *out);
/*
 * openat(2) that is retried when interrupted; the descriptor is closed by exec
 * and never becomes the terminal of the process. A link that O_NOFOLLOW refuses
 * is ELOOP on every system.
 */
int file_open(int dir, const char *name, int flags, mode_t mode);
/*
 * Opens the regular file `name` to be read, with `flags` such as O_NOFOLLOW, as
 * file_slurp does: the descriptor, and its state in `st`.
 */
int file_open_regular(int dir, const char *name, int flags, size_t limit,
		      struct stat *st);
/* Closes what is open, which -1 is not; errno stays as it is. */
void file_close(int fd);
/* Appends the rest of an open file; EFBIG when that is over `limit` bytes. */
int file_read_all(int fd, size_t limit, struct buf *out);
/* One read(2) that is retried when interrupted. Bytes read, 0 at the end. */
ptrdiff_t file_read(int fd, void *p, size_t n);
/* Writes all of it. */
int file_write(int fd, const void *p, size_t n);
/*
 * Makes `path` hold `text`, at once: its old bytes or all of the new ones,
 * whatever happens. For files that no other kith writes at the same time; those
 * of a network go through store/replace.h. `path` plus ".kith-new" is written
 * on the way.
 */
int file_replace(const char *path, struct str text, mode_t mode);
/* fsync(2), where the file system can; retried when interrupted. */
int file_sync(int fd);
/* Do both paths lead to one file or folder, which exists? */
bool file_same(const char *a, const char *b);
/* The same of what stat(2) says of them. */
static inline bool file_is(const struct stat *a, const struct stat *b)
{
	return a->st_ino == b->st_ino && a->st_dev == b->st_dev;
}

/* A list of names, such as those in a folder; begins as {NULL}. */
struct names {
	char **list;
	size_t count, cap;
};

/* Adds a copy. */
void names_add(struct names *n, struct str name);
/* Adds all in the folder `dir`; false, with errno, when it cannot be read. */
bool names_read(struct names *n, const char *dir);
/* Sorts them byte-wise and drops repeats. */
void names_sort(struct names *n);
void names_release(struct names *n);

#endif
