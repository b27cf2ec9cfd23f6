/*
 * What files and folders have beyond POSIX. Of the extended attributes, among
 * them the access control list, of a file that is replaced, the new one gets
 * the same, no more and no fewer.
 */
#include "config.h"

#include "store/replace_impl.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#ifdef HAVE_LINUX_FS_H
#include <linux/fs.h>
#include <sys/ioctl.h>
#endif
#ifdef HAVE_LINUX_XATTR
#include <sys/xattr.h>
#endif

#include "base/file.h"

bool target_only_grows(const struct target *t)
{
#if defined(FS_IOC_GETFLAGS) && defined(FS_APPEND_FL)
	int flags = 0;

	return ioctl(t->dir, FS_IOC_GETFLAGS, &flags) == 0 &&
	       (flags & FS_APPEND_FL);
#else
	(void)t;
	return false;
#endif
}

#ifdef HAVE_LINUX_XATTR

enum {
	ATTR_BYTES = 64 * 1024, /* what Linux has room for, names or value */
};

/* The names, each with a NUL; empty where the file system has none. */
static int list_names(int fd, struct buf *names)
{
	ssize_t n = flistxattr(fd, buf_reserve(names, ATTR_BYTES), ATTR_BYTES);

	if (n < 0)
		return errno == ENOTSUP ? 0 : -1;
	names->len = (size_t)n;
	return 0;
}

/* Labels that the system gives and checks are its own affair. */
static bool is_systems(const char *name)
{
	return str_starts(str_z(name), STR("security."));
}

static int copy_value(int from, int to, const char *name)
{
	struct buf value = BUF_INIT, now = BUF_INIT;
	ssize_t n = fgetxattr(from, name, buf_reserve(&value, ATTR_BYTES),
			      ATTR_BYTES);
	ssize_t m =
		fgetxattr(to, name, buf_reserve(&now, ATTR_BYTES), ATTR_BYTES);
	int result = n < 0 ? -1 : 0;

	if (n >= 0 && (n != m || memcmp(value.s, now.s, (size_t)n) != 0))
		result = fsetxattr(to, name, value.s, (size_t)n, 0);
	buf_release(&value);
	buf_release(&now);
	return result < 0 && !is_systems(name) ? -1 : 0;
}

static bool has_name(const struct buf *names, const char *name)
{
	for (size_t i = 0; i < names->len; i += strlen(names->s + i) + 1)
		if (strcmp(names->s + i, name) == 0)
			return true;
	return false;
}

static int copy_all(int from, int to)
{
	struct buf want = BUF_INIT, have = BUF_INIT;
	int result = list_names(from, &want);

	if (result == 0)
		result = list_names(to, &have);
	for (size_t i = 0; result == 0 && i < want.len;
	     i += strlen(want.s + i) + 1)
		result = copy_value(from, to, want.s + i);
	/* the folder may have given it some */
	for (size_t i = 0; result == 0 && i < have.len;
	     i += strlen(have.s + i) + 1)
		if (!has_name(&want, have.s + i) && !is_systems(have.s + i))
			result = fremovexattr(to, have.s + i);
	buf_release(&want);
	buf_release(&have);
	return result;
}

int target_take_attributes(const struct target *t)
{
	int fd = file_open(t->dir, t->name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK,
			   0);
	int result = fd < 0 ? -1 : copy_all(fd, t->fd);

	file_close(fd);
	return result;
}

#else

int target_take_attributes(const struct target *t)
{
	(void)t;
	return 0;
}

#endif
