/*
 * Whole files and checked output, over POSIX calls that may be interrupted or
 * come up short. Functions return 0, or -1 with errno set.
 */
#ifndef KITH_BASE_FILE_H
#define KITH_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/*
 * Appends the regular file `path` to `out`. EFBIG when it is over `limit`
 * bytes, EISDIR for a directory, ENOTSUP for what is neither (it is not
 * opened for long: a FIFO cannot block).
 */
int file_slurp(const char *path, size_t limit, struct buf *out);
/*
 * The same for what the user names to be read once: `-` is standard input,
 * and a pipe or a device is read to its end.
 */
int file_slurp_any(const char *path, size_t limit, struct buf *out);
/*
 * The folder of the file before, kept open: for many files, folder by folder,
 * whose paths outlive it.
 *
 *	struct file_folder folder = FILE_FOLDER_INIT;
 *	file_slurp_in(&folder, path, limit, &out);
 *	file_folder_release(&folder);
 */
struct file_folder {
	int fd;
	struct str path; /* borrowed */
};

#define FILE_FOLDER_INIT                                                       \
	{                                                                      \
		-1,                                                            \
		{                                                              \
			NULL, 0                                                \
		}                                                              \
	}

/* As file_slurp. */
int file_slurp_in(struct file_folder *f, const char *path, size_t limit,
		  struct buf *out);
void file_folder_release(struct file_folder *f);
/* One read(2) that is retried when interrupted. Bytes read, 0 at the end. */
ptrdiff_t file_read(int fd, void *p, size_t n);
/* Writes all of it. */
int file_write(int fd, const void *p, size_t n);
/* Do both paths lead to one file or folder, which exists? */
bool file_same(const char *a, const char *b);

#endif
