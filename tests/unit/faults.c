#include "faults.h"

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>

static enum fault plan;
static int plan_call, plan_error, calls;
static const char *struck;

void fault_plan(enum fault what, int call, int error)
{
	plan = what;
	plan_call = call;
	plan_error = error;
	calls = 0;
	struck = NULL;
}

int fault_calls(void)
{
	return calls;
}

const char *fault_struck(void)
{
	return struck;
}

static bool is_now(enum fault what)
{
	return plan == what && calls == plan_call;
}

/* At the start of each call: does it fail? */
static bool fails(const char *name)
{
	calls++;
	if (plan == FAULT_NONE || calls < plan_call)
		return false;
	if (calls == plan_call)
		struck = name;
	if (is_now(FAULT_KILL_BEFORE))
		raise(SIGKILL);
	if (!is_now(FAULT_FAIL) && plan != FAULT_STAY)
		return false;
	errno = plan_error;
	return true;
}

/* At the end of each call. */
static long after(long result)
{
	if (is_now(FAULT_KILL_AFTER))
		raise(SIGKILL);
	return result;
}

static size_t half(size_t n)
{
	bool now = is_now(FAULT_SHORT) || is_now(FAULT_KILL_WITHIN);

	return now && n > 1 ? n / 2 : n;
}

int fault_open(const char *path, int flags)
{
	return fails("open") ? -1 : (int)after((open)(path, flags));
}

int fault_openat(int dir, const char *path, int flags, ...)
{
	mode_t mode = 0;
	va_list ap;

	va_start(ap, flags);
	if (flags & O_CREAT)
		mode = (mode_t)va_arg(ap, unsigned);
	va_end(ap);
	return fails("openat") ? -1
			       : (int)after((openat)(dir, path, flags, mode));
}

int fault_fstat(int fd, struct stat *st)
{
	return fails("fstat") ? -1 : (int)after((fstat)(fd, st));
}

int fault_fstatat(int dir, const char *path, struct stat *st, int flags)
{
	return fails("fstatat") ? -1
				: (int)after((fstatat)(dir, path, st, flags));
}

ssize_t fault_read(int fd, void *p, size_t n)
{
	return fails("read") ? -1 : after((read)(fd, p, half(n)));
}

ssize_t fault_write(int fd, const void *p, size_t n)
{
	ssize_t done = fails("write") ? -1 : (write)(fd, p, half(n));

	if (is_now(FAULT_KILL_WITHIN))
		raise(SIGKILL);
	return after(done);
}

off_t fault_lseek(int fd, off_t to, int whence)
{
	return fails("lseek") ? -1
			      : (off_t)after((long)(lseek)(fd, to, whence));
}

/* What it does shows only when the power fails, and takes its time. */
int fault_fsync(int fd)
{
	struct stat st;

	return fails("fsync") ? -1 : (int)after((fstat)(fd, &st));
}

int fault_fchmod(int fd, mode_t mode)
{
	return fails("fchmod") ? -1 : (int)after((fchmod)(fd, mode));
}

int fault_fchown(int fd, uid_t user, gid_t group)
{
	return fails("fchown") ? -1 : (int)after((fchown)(fd, user, group));
}

int fault_ftruncate(int fd, off_t size)
{
	return fails("ftruncate") ? -1 : (int)after((ftruncate)(fd, size));
}

int fault_renameat(int dir, const char *a, int to, const char *b)
{
	return fails("renameat") ? -1 : (int)after((renameat)(dir, a, to, b));
}

int fault_linkat(int dir, const char *a, int to, const char *b, int flags)
{
	return fails("linkat") ? -1
			       : (int)after((linkat)(dir, a, to, b, flags));
}

int fault_unlinkat(int dir, const char *path, int flags)
{
	return fails("unlinkat") ? -1
				 : (int)after((unlinkat)(dir, path, flags));
}

int fault_mkdirat(int dir, const char *path, mode_t mode)
{
	return fails("mkdirat") ? -1 : (int)after((mkdirat)(dir, path, mode));
}

/* The descriptor is gone in any case. */
int fault_close(int fd)
{
	bool failed = fails("close");
	int result = (close)(fd), error = errno;

	errno = failed ? plan_error : error;
	return (int)after(failed ? -1 : result);
}

int fault_flock(int fd, int how)
{
	return fails("flock") ? -1 : (int)after((flock)(fd, how));
}

long fault_syscall(long number, int dir, const char *a, int to, const char *b,
		   unsigned flags)
{
	if (fails("renameat2"))
		return -1;
#ifdef HAVE_SYS_SYSCALL_H
	return after((syscall)(number, dir, a, to, b, flags));
#else
	(void)number, (void)dir, (void)a, (void)to, (void)b, (void)flags;
	errno = ENOSYS;
	return -1;
#endif
}
