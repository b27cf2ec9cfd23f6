/*
 * Whole files and checked output, over POSIX calls that may be interrupted or
 * come up short. Functions return 0, or -1 with errno set.
 */
#ifndef KITH_BASE_FILE_H
#define KITH_BASE_FILE_H

#include <stddef.h>

#include "base/buf.h"

/*
 * Appends the regular file `path` to `out`. EFBIG when it is over `limit`
 * bytes, EISDIR for a directory, ENOTSUP for what is neither (it is not
 * opened for long: a FIFO cannot block).
 */
int file_slurp(const char *path, size_t limit, struct buf *out);
/* One read(2) that is retried when interrupted. Bytes read, 0 at the end. */
ptrdiff_t file_read(int fd, void *p, size_t n);
/* Writes all of it. */
int file_write(int fd, const void *p, size_t n);

#endif
