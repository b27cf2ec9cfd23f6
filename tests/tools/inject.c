/*
 * A system that fails once, for any program (LD_PRELOAD; the GNU C library):
 *
 *	FAULT=calls:N:ERRNO	the N-th system call fails with that number
 *	FAULT=calls:N:short	it reads or writes half, if it is read or write
 *	FAULT=calls:N:kill	the process is killed before it
 *	FAULT=calls:N:torn	and when half of it is done, if it is write
 *	FAULT=memory:N:0	the N-th malloc, calloc or realloc gives NULL
 *
 * With FAULT_LOG=FILE the file says at the end which one failed, or '-', how
 * many allocations there were, and the name of each call. FAULT_WITHOUT may
 * name two calls that the system does not have, linkat and renameat2. Programs
 * that it starts are let be.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

enum {
	MOST = 20000, /* calls that the log names */
};

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *p, size_t size);

static atomic_long calls, allocations;
static long call_to_fail, allocation_to_fail;
static int error_to_give;
static bool do_half, do_kill;
static const char *_Atomic struck;
static const char *names[MOST];
static const char *without = "";
static bool ready;

static bool is_missing(const char *name)
{
	const char *at = strstr(without, name);

	if (!at || !strchr(" ", at[strlen(name)]))
		return false;
	errno = ENOSYS;
	return true;
}

static bool fails(const char *name)
{
	long n;

	if (!ready)
		return false;
	n = atomic_fetch_add(&calls, 1) + 1;
	if (n <= MOST)
		names[n - 1] = name;
	if (n != call_to_fail)
		return is_missing(name);
	if (do_kill && (!do_half || strcmp(name, "write") != 0))
		raise(SIGKILL);
	if (do_half)
		return false;
	struck = name;
	errno = error_to_give;
	return true;
}

static size_t half(const char *name, size_t n)
{
	if (!ready || !do_half || atomic_load(&calls) != call_to_fail || n < 2)
		return n;
	struck = name;
	return n / 2;
}

static bool lacks(const char *name)
{
	if (!ready ||
	    atomic_fetch_add(&allocations, 1) + 1 != allocation_to_fail)
		return false;
	struck = name;
	errno = ENOMEM;
	return true;
}

void *malloc(size_t size)
{
	return lacks("malloc") ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
	return lacks("calloc") ? NULL : __libc_calloc(count, size);
}

void *realloc(void *p, size_t size)
{
	return lacks("realloc") ? NULL : __libc_realloc(p, size);
}

/* The C library's own function of that name. */
static void *own(const char *name)
{
	bool was_ready = ready;
	void *f;

	ready = false;
	f = dlsym(RTLD_NEXT, name);
	ready = was_ready;
	if (!f)
		abort();
	return f;
}

/* `type name(declared)`, which the system's own function does with `given`. */
#define CALL(type, failure, name, declared, given)                             \
	type name declared                                                     \
	{                                                                      \
		static type(*_Atomic real) declared;                           \
                                                                               \
		if (!real)                                                     \
			real = (type(*) declared)own(#name);                   \
		return fails(#name) ? (type)(failure) : real given;            \
	}

CALL(int, -1, fstat, (int fd, struct stat *st), (fd, st))
CALL(int, -1, stat, (const char *path, struct stat *st), (path, st))
CALL(int, -1, lstat, (const char *path, struct stat *st), (path, st))
CALL(int, -1, fstatat, (int dir, const char *path, struct stat *st, int flags),
     (dir, path, st, flags))
CALL(int, -1, access, (const char *path, int mode), (path, mode))
CALL(int, -1, rename, (const char *a, const char *b), (a, b))
CALL(int, -1, renameat, (int dir, const char *a, int to, const char *b),
     (dir, a, to, b))
CALL(int, -1, linkat,
     (int dir, const char *a, int to, const char *b, int flags),
     (dir, a, to, b, flags))
CALL(int, -1, unlink, (const char *path), (path))
CALL(int, -1, unlinkat, (int dir, const char *path, int flags),
     (dir, path, flags))
CALL(int, -1, mkdir, (const char *path, mode_t mode), (path, mode))
CALL(int, -1, mkdirat, (int dir, const char *path, mode_t mode),
     (dir, path, mode))
CALL(int, -1, flock, (int fd, int how), (fd, how))
CALL(int, -1, fchmod, (int fd, mode_t mode), (fd, mode))
CALL(int, -1, fchown, (int fd, uid_t user, gid_t group), (fd, user, group))
CALL(int, -1, fsetxattr,
     (int fd, const char *key, const void *value, size_t size, int flags),
     (fd, key, value, size, flags))
CALL(int, -1, fremovexattr, (int fd, const char *key), (fd, key))
CALL(int, -1, ftruncate, (int fd, off_t size), (fd, size))
CALL(off_t, -1, lseek, (int fd, off_t to, int whence), (fd, to, whence))
CALL(int, -1, getentropy, (void *p, size_t n), (p, n))
CALL(int, -1, pipe, (int ends[2]), (ends))
CALL(DIR *, NULL, opendir, (const char *path), (path))
CALL(DIR *, NULL, fdopendir, (int fd), (fd))
CALL(struct dirent *, NULL, readdir, (DIR * dir), (dir))
CALL(FILE *, NULL, popen, (const char *command, const char *mode),
     (command, mode))
CALL(ssize_t, -1, read, (int fd, void *p, size_t n), (fd, p, half("read", n)))
/* these give the number of the error */
CALL(int, error_to_give, pthread_create,
     (pthread_t * t, const pthread_attr_t *attr, void *(*run)(void *),
      void *ctx),
     (t, attr, run, ctx))
CALL(int, error_to_give, posix_spawn,
     (pid_t * pid, const char *path, const posix_spawn_file_actions_t *files,
      const posix_spawnattr_t *attr, char *const *argv, char *const *env),
     (pid, path, files, attr, argv, env))
CALL(int, error_to_give, posix_spawnp,
     (pid_t * pid, const char *path, const posix_spawn_file_actions_t *files,
      const posix_spawnattr_t *attr, char *const *argv, char *const *env),
     (pid, path, files, attr, argv, env))

ssize_t write(int fd, const void *p, size_t n)
{
	static ssize_t (*_Atomic real)(int, const void *, size_t);
	ssize_t done;

	if (!real)
		real = (ssize_t(*)(int, const void *, size_t))own("write");
	if (fails("write"))
		return -1;
	done = real(fd, p, half("write", n));
	if (do_kill && struck)
		raise(SIGKILL);
	return done;
}

/* What it does shows only when the power fails, and takes its time. */
int fsync(int fd)
{
	struct stat st;
	bool was_ready = ready;
	int result;

	if (fails("fsync"))
		return -1;
	ready = false;
	result = fstat(fd, &st);
	ready = was_ready;
	return result;
}

/* The descriptor is gone in any case. */
int close(int fd)
{
	static int (*_Atomic real)(int);
	bool failed = fails("close");
	int result;

	if (!real)
		real = (int (*)(int))own("close");
	result = real(fd);
	if (failed)
		errno = error_to_give;
	return failed ? -1 : result;
}

static mode_t mode_of(int flags, va_list ap)
{
	return flags & O_CREAT ? va_arg(ap, mode_t) : 0;
}

int open(const char *path, int flags, ...)
{
	static int (*_Atomic real)(const char *, int, ...);
	mode_t mode;
	va_list ap;

	va_start(ap, flags);
	mode = mode_of(flags, ap);
	va_end(ap);
	if (!real)
		real = (int (*)(const char *, int, ...))own("open");
	return fails("open") ? -1 : real(path, flags, mode);
}

int openat(int dir, const char *path, int flags, ...)
{
	static int (*_Atomic real)(int, const char *, int, ...);
	mode_t mode;
	va_list ap;

	va_start(ap, flags);
	mode = mode_of(flags, ap);
	va_end(ap);
	if (!real)
		real = (int (*)(int, const char *, int, ...))own("openat");
	return fails("openat") ? -1 : real(dir, path, flags, mode);
}

/* The one call that is made by its number. */
long syscall(long number, ...)
{
	static long (*_Atomic real)(long, ...);
	long a[6];
	va_list ap;

	va_start(ap, number);
	for (int i = 0; i < 6; i++)
		a[i] = va_arg(ap, long);
	va_end(ap);
	if (!real)
		real = (long (*)(long, ...))own("syscall");
	if (number == SYS_renameat2 && fails("renameat2"))
		return -1;
	return real(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

__attribute__((constructor)) static void begin(void)
{
	const char *plan = getenv("FAULT");
	char what[16] = "", how[16] = "";
	long n = 0;

	if (plan && sscanf(plan, "%15[^:]:%ld:%15s", what, &n, how) == 3) {
		do_kill = strcmp(how, "kill") == 0 || strcmp(how, "torn") == 0;
		do_half = strcmp(how, "short") == 0 || strcmp(how, "torn") == 0;
		error_to_give = atoi(how);
		if (strcmp(what, "memory") == 0)
			allocation_to_fail = n;
		else
			call_to_fail = n;
	}
	if (getenv("FAULT_WITHOUT"))
		without = getenv("FAULT_WITHOUT");
	unsetenv("LD_PRELOAD");
	ready = true;
}

__attribute__((destructor)) static void end(void)
{
	const char *path = getenv("FAULT_LOG"), *name = struck;
	FILE *f;

	ready = false;
	f = path ? fopen(path, "w") : NULL;
	if (!f)
		return;
	fprintf(f, "%s %ld", name ? name : "-", (long)allocations);
	for (long i = 0; i < calls && i < MOST; i++)
		fprintf(f, " %s", names[i]);
	fputc('\n', f);
	fclose(f);
}
