#include "config.h"

#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"

enum {
	READ_STEP = 16 * 1024,
};

ptrdiff_t file_read(int fd, void *p, size_t n)
{
	ssize_t got;

	do
		got = read(fd, p, n);
	while (got < 0 && errno == EINTR);
	return got;
}

int file_write(int fd, const void *p, size_t n)
{
	const char *at = p;

	while (n > 0) {
		ssize_t put = write(fd, at, n);

		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0)
			return -1;
		at += put;
		n -= (size_t)put;
	}
	return 0;
}

int file_open(int dir, const char *name, int flags, mode_t mode)
{
	int fd;

	do
		fd = openat(dir, name, flags | O_CLOEXEC | O_NOCTTY, mode);
	while (fd < 0 && errno == EINTR);
	/* a link that is not followed is EMLINK on FreeBSD, EFTYPE on NetBSD */
#ifdef EFTYPE
	if (fd < 0 && (flags & O_NOFOLLOW) && errno == EFTYPE)
		errno = ELOOP;
#endif
	if (fd < 0 && (flags & O_NOFOLLOW) && errno == EMLINK)
		errno = ELOOP;
	return fd;
}

int file_open_regular(int dir, const char *name, int flags, size_t limit,
		      struct stat *st)
{
	int fd = file_open(dir, name, O_RDONLY | O_NONBLOCK | flags, 0);

	if (fd < 0)
		return -1;
	if (fstat(fd, st) == 0) {
		if (S_ISREG(st->st_mode) && (uintmax_t)st->st_size <= limit)
			return fd;
		errno = S_ISDIR(st->st_mode)   ? EISDIR
			: S_ISREG(st->st_mode) ? EFBIG
					       : ENOTSUP;
	}
	file_close(fd);
	return -1;
}

void file_close(int fd)
{
	int err = errno;

	if (fd >= 0)
		close(fd);
	errno = err;
}

/* `expected` is the size that fstat promised, which may have changed. */
static int read_all(int fd, size_t expected, size_t limit, struct buf *out)
{
	size_t step = expected < limit ? expected + 1 : READ_STEP;
	size_t start = out->len;

	for (;;) {
		char *at = buf_reserve(out, step);
		ptrdiff_t n = file_read(fd, at, step);

		if (n < 0)
			return -1;
		at[n] = '\0';
		out->len += (size_t)n;
		if (out->len - start > limit) {
			errno = EFBIG;
			return -1;
		}
		/* every read has room for more than fstat promised */
		if (n == 0 || out->len - start == expected)
			return 0;
		if (out->len - start >= expected)
			step = READ_STEP;
	}
}

int file_read_all(int fd, size_t limit, struct buf *out)
{
	return read_all(fd, SIZE_MAX, limit, out);
}

int file_slurp(const char *path, size_t limit, struct buf *out)
{
	return file_slurp_at(AT_FDCWD, path, limit, out);
}

int file_slurp_at(int dir, const char *path, size_t limit, struct buf *out)
{
	struct stat st;
	int fd = file_open_regular(dir, path, 0, limit, &st), result;

	if (fd < 0)
		return -1;
	result = read_all(fd, (size_t)st.st_size, limit, out);
	file_close(fd);
	return result;
}

int file_slurp_any(const char *path, size_t limit, struct buf *out)
{
	bool own = strcmp(path, "-") != 0;
	int fd = own ? file_open(AT_FDCWD, path, O_RDONLY, 0) : STDIN_FILENO;
	int result = fd < 0 ? -1 : file_read_all(fd, limit, out);

	if (own)
		file_close(fd);
	return result;
}

int file_sync(int fd)
{
	int result;

	do
		result = fsync(fd);
	while (result < 0 && errno == EINTR);
	/* a file system that cannot sync is not a failure */
	if (result < 0 && (errno == EINVAL || errno == ENOTSUP))
		result = 0;
	return result;
}

static int write_new(const char *path, struct str text, mode_t mode)
{
	int fd = file_open(AT_FDCWD, path, O_WRONLY | O_CREAT | O_EXCL, mode);
	int err = 0;

	if (fd < 0)
		return -1;
	if (file_write(fd, text.p, text.n) < 0 || fchmod(fd, mode) < 0 ||
	    file_sync(fd) < 0)
		err = errno;
	if (close(fd) < 0 && !err)
		err = errno;
	errno = err;
	return err ? -1 : 0;
}

int file_replace(const char *path, struct str text, mode_t mode)
{
	struct buf temp = BUF_INIT;
	int err = 0;

	buf_addf(&temp, "%s.kith-new", path);
	unlink(temp.s);
	if (write_new(temp.s, text, mode) < 0 || rename(temp.s, path) < 0) {
		err = errno;
		unlink(temp.s);
	}
	buf_release(&temp);
	errno = err;
	return err ? -1 : 0;
}

bool file_same(const char *a, const char *b)
{
	struct stat x, y;

	return stat(a, &x) == 0 && stat(b, &y) == 0 && file_is(&x, &y);
}

void names_add(struct names *n, struct str name)
{
	MEM_GROW(n->list, n->count, n->cap);
	n->list[n->count++] = mem_strndup(name.p, name.n);
}

bool names_read(struct names *n, const char *dir)
{
	DIR *d = opendir(dir);
	const struct dirent *e;
	int err;

	if (!d)
		return false;
	while (errno = 0, (e = readdir(d)))
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			names_add(n, str_z(e->d_name));
	err = errno;
	closedir(d);
	errno = err;
	return !err;
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

void names_sort(struct names *n)
{
	size_t kept = 0;

	if (n->count)
		qsort(n->list, n->count, sizeof(*n->list), compare_names);
	for (size_t i = 0; i < n->count; i++)
		if (kept && strcmp(n->list[kept - 1], n->list[i]) == 0)
			free(n->list[i]);
		else
			n->list[kept++] = n->list[i];
	n->count = kept;
}

void names_release(struct names *n)
{
	for (size_t i = 0; i < n->count; i++)
		free(n->list[i]);
	free(n->list);
}
