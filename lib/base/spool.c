#include "config.h"

#include "base/spool.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"

/* A file that goes with its descriptor, or -1. */
static int open_nameless(void)
{
	const char *dir = getenv("TMPDIR");
	struct buf path = BUF_INIT;
	int fd;

	buf_addf(&path, "%s/kith-XXXXXX", dir && *dir ? dir : "/tmp");
	fd = mkstemp(path.s);
	if (fd >= 0) {
		unlink(path.s);
		fcntl(fd, F_SETFD, FD_CLOEXEC);
	}
	buf_release(&path);
	return fd;
}

/* A file that could not be filled once is never added to again. */
static void file_tail(struct spool *s)
{
	if (!s->opened)
		s->fd = open_nameless();
	s->opened = true;
	if (s->fd < 0 || file_write(s->fd, s->tail.s, s->tail.len) < 0) {
		s->failed = true;
		return;
	}
	s->filed += s->tail.len;
	buf_clear(&s->tail);
}

struct spool_text spool_add(struct spool *s, struct str text)
{
	struct spool_text t = {s->filed + s->tail.len, text.n};

	buf_addstr(&s->tail, text);
	if (s->tail.len >= SPOOL_MEMORY && !s->failed)
		file_tail(s);
	return t;
}

int spool_get(const struct spool *s, struct spool_text t, struct buf *out)
{
	if (t.at >= s->filed) {
		if (t.n)
			buf_add(out, s->tail.s + (t.at - s->filed), t.n);
		return 0;
	}
	while (t.n > 0) {
		ssize_t n =
			pread(s->fd, buf_reserve(out, t.n), t.n, (off_t)t.at);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			errno = n ? errno : EIO;
			return -1;
		}
		out->len += (size_t)n;
		t.at += (size_t)n;
		t.n -= (size_t)n;
	}
	return 0;
}

void spool_release(struct spool *s)
{
	file_close(s->fd);
	buf_release(&s->tail);
	*s = (struct spool)SPOOL_INIT;
}
