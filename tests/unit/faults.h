/*
 * A system that fails on purpose. What is compiled with this header first
 * (-include) makes its system calls through here; at the call that is next to
 * fail, the plan is carried out, and nothing happens at all others.
 *
 * A name in parentheses, (open)(...), is the system's own function.
 *
 *	fault_plan(FAULT_FAIL, 3, ENOSPC);	// the third call from here on
 *	... fault_calls() ...			// how many there were
 */
#ifndef KITH_TESTS_FAULTS_H
#define KITH_TESTS_FAULTS_H

#include "config.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum fault {
	FAULT_NONE,
	FAULT_FAIL,        /* -1 and errno, nothing done */
	FAULT_SHORT,       /* read and write do half, others all */
	FAULT_KILL_BEFORE, /* SIGKILL instead of the call */
	FAULT_KILL_WITHIN, /* a write that got half way */
	FAULT_KILL_AFTER,
	FAULT_STAY, /* as FAULT_FAIL, for this call and all after it */
};

void fault_plan(enum fault what, int call, int error);
int fault_calls(void);
/* The name of the call that the plan struck, or NULL. */
const char *fault_struck(void);

int fault_open(const char *path, int flags);
int fault_openat(int dir, const char *path, int flags, ...);
int fault_fstat(int fd, struct stat *st);
int fault_fstatat(int dir, const char *path, struct stat *st, int flags);
ssize_t fault_read(int fd, void *p, size_t n);
ssize_t fault_write(int fd, const void *p, size_t n);
off_t fault_lseek(int fd, off_t to, int whence);
int fault_fsync(int fd);
int fault_fchmod(int fd, mode_t mode);
int fault_fchown(int fd, uid_t user, gid_t group);
int fault_ftruncate(int fd, off_t size);
int fault_renameat(int dir, const char *a, int to, const char *b);
int fault_linkat(int dir, const char *a, int to, const char *b, int flags);
int fault_unlinkat(int dir, const char *path, int flags);
int fault_mkdirat(int dir, const char *path, mode_t mode);
int fault_close(int fd);
int fault_flock(int fd, int how);
long fault_syscall(long number, int dir, const char *a, int to, const char *b,
		   unsigned flags);

#define open(...) fault_open(__VA_ARGS__)
#define openat(...) fault_openat(__VA_ARGS__)
#define fstat(...) fault_fstat(__VA_ARGS__)
#define fstatat(...) fault_fstatat(__VA_ARGS__)
#define read(...) fault_read(__VA_ARGS__)
#define write(...) fault_write(__VA_ARGS__)
#define lseek(...) fault_lseek(__VA_ARGS__)
#define fsync(...) fault_fsync(__VA_ARGS__)
#define fchmod(...) fault_fchmod(__VA_ARGS__)
#define fchown(...) fault_fchown(__VA_ARGS__)
#define ftruncate(...) fault_ftruncate(__VA_ARGS__)
#define renameat(...) fault_renameat(__VA_ARGS__)
#define linkat(...) fault_linkat(__VA_ARGS__)
#define unlinkat(...) fault_unlinkat(__VA_ARGS__)
#define mkdirat(...) fault_mkdirat(__VA_ARGS__)
#define close(...) fault_close(__VA_ARGS__)
#define flock(...) fault_flock(__VA_ARGS__)
#define syscall(...) fault_syscall(__VA_ARGS__)

#endif
