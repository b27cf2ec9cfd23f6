#include "config.h"

#include "store/replace_impl.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#ifdef HAVE_SYS_SYSCALL_H
#include <sys/syscall.h>
#endif

#include "base/file.h"

void target_init(struct target *t, struct replace *r, const char *path)
{
	*t = (struct target){
		.r = r, .path = path, .dir = -1, .fd = -1, .was = -1};
}

void target_close_was(struct target *t)
{
	file_close(t->was);
	t->was = -1;
}

void target_drop_temp(struct target *t)
{
	file_close(t->fd);
	t->fd = -1;
	if (t->has_temp)
		replace_unlink(t->r, t->dir, t->temp);
	t->has_temp = false;
}

void target_release(struct target *t)
{
	target_drop_temp(t);
	target_close_was(t);
	file_close(t->dir);
	free(t->name);
	buf_release(&t->old);
	buf_release(&t->new);
}

static bool same_file(const struct stat *a, const struct stat *b)
{
#ifdef HAVE_STRUCT_STAT_ST_MTIM
	if (a->st_mtim.tv_nsec != b->st_mtim.tv_nsec)
		return false;
#endif
	return file_is(a, b) && a->st_size == b->st_size &&
	       a->st_mode == b->st_mode && a->st_mtime == b->st_mtime;
}

int target_read_all(int fd, size_t limit, struct buf *out)
{
	buf_clear(out);
	buf_addz(out, "");
	return lseek(fd, 0, SEEK_SET) < 0 ? -1 : file_read_all(fd, limit, out);
}

int target_read(const struct target *t, struct stat *st, struct buf *out)
{
	int fd = file_open_regular(t->dir, t->name, O_NOFOLLOW, t->limit, st);

	if (fd >= 0 && target_read_all(fd, t->limit, out) == 0)
		return fd;
	file_close(fd);
	return -1;
}

const char *target_make_temp(struct target *t, mode_t mode)
{
	if (target_only_grows(t)) {
		errno = EPERM;
		return "replace files in an append-only folder";
	}
	for (int i = 0; i < TEMP_TRIES; i++) {
		replace_temp_name(t->r, t->temp);
		if (replace_note(t->r, t->path, t->temp) < 0)
			return "write to .kith/lock";
		t->fd = file_open(t->dir, t->temp,
				  O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
				  mode);
		if (t->fd >= 0) {
			t->has_temp = true;
			return NULL;
		}
		if (errno != EEXIST)
			break;
	}
	return "make a new file beside it";
}

long target_rest(const struct target *t, long most)
{
	struct stat st;
	long long rest;

	if (fstat(t->fd, &st) < 0)
		return 0;
	rest = (long long)st.st_mtime - t->st.st_mtime;
	if (rest < 0 || rest > most / 1000000 + 1)
		return rest < 0 ? 0 : most;
	rest *= 1000000;
#ifdef HAVE_STRUCT_STAT_ST_MTIM
	rest += (st.st_mtim.tv_nsec - t->st.st_mtim.tv_nsec) / 1000;
#endif
	return rest < 0 ? 0 : rest > most ? most : (long)rest;
}

/* Only root may give files away: for others that is not a failure. */
int target_take_owner(const struct target *t)
{
	struct stat st;

	if (fstat(t->fd, &st) < 0)
		return -1;
	if ((st.st_uid != t->st.st_uid || st.st_gid != t->st.st_gid) &&
	    fchown(t->fd, t->st.st_uid, t->st.st_gid) < 0 &&
	    fchown(t->fd, (uid_t)-1, t->st.st_gid) < 0 && errno != EPERM &&
	    errno != EINVAL)
		return -1;
	return fchmod(t->fd, t->st.st_mode & 07777);
}

const char *target_write_temp(struct target *t, struct str text)
{
	return file_write(t->fd, text.p, text.n) < 0 ? "write the new file"
						     : NULL;
}

const char *target_sync_temp(struct target *t)
{
	int fd = t->fd;

	if (file_sync(fd) < 0)
		return "sync the new file";
	t->fd = -1;
	if (close(fd) < 0 && errno != EINTR)
		return "close the new file";
	return NULL;
}

void target_finish(struct target *t, struct diag *d)
{
	if (file_sync(t->dir) < 0)
		replace_say(t->r, d, DIAG_WARNING, t->path,
			    "written, but cannot sync its folder: %s",
			    strerror(errno));
}

bool target_is_unchanged(struct target *t)
{
	struct buf now = BUF_INIT;
	struct stat st;
	bool same;

	target_close_was(t);
	t->was = target_read(t, &st, &now);
	same = t->was >= 0 && same_file(&st, &t->st) &&
	       str_eq(buf_str(&now), buf_str(&t->old)) &&
	       fstatat(t->dir, t->name, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
	       same_file(&st, &t->st);
	buf_release(&now);
	return same;
}

bool target_was_written(struct target *t)
{
	struct buf now = BUF_INIT;
	struct stat st;
	bool written;

	written = fstat(t->was, &st) == 0 && !same_file(&st, &t->st);
	if (!written)
		written = target_read_all(t->was, t->limit, &now) == 0 &&
			  !str_eq(buf_str(&now), buf_str(&t->old));
	buf_release(&now);
	return written;
}

enum rename_how {
	NO_REPLACE = 1 << 0, /* RENAME_NOREPLACE */
	BOTH_WAYS = 1 << 1,  /* RENAME_EXCHANGE */
};

/* renameat2(2), where the system has it; else ENOSYS. */
static int rename_how(int dir, const char *a, const char *b,
		      enum rename_how how)
{
#ifdef SYS_renameat2
	return (int)syscall(SYS_renameat2, dir, a, dir, b, (unsigned)how);
#else
	(void)dir, (void)a, (void)b, (void)how;
	errno = ENOSYS;
	return -1;
#endif
}

/* Lets two names change places, where the system can. */
static int exchange(int dir, const char *a, const char *b)
{
	return rename_how(dir, a, b, BOTH_WAYS);
}

/* Is something there that is not that file? */
static bool is_other(const struct target *t, const char *name,
		     const struct stat *file)
{
	struct stat st;

	return fstatat(t->dir, name, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
	       !file_is(&st, file);
}

/* Lets the old file have its name again, if there is nothing newer. */
static void go_back(const struct target *t, const struct stat *mine)
{
	if (exchange(t->dir, t->temp, t->name) < 0)
		renameat(t->dir, t->temp, t->dir, t->name);
	else if (is_other(t, t->temp, mine)) /* saved once more */
		exchange(t->dir, t->temp, t->name);
}

/*
 * Puts the new file into the place of the old one. A plain rename cannot tell
 * what it replaces; after an exchange the replaced file is at hand, and if it
 * is not the one that was read, or not as it was, it goes back. 1: that
 * happened.
 */
int target_take_place(struct target *t)
{
	struct stat mine;

	if (fstatat(t->dir, t->temp, &mine, AT_SYMLINK_NOFOLLOW) < 0)
		return -1;
	if (exchange(t->dir, t->temp, t->name) < 0) {
		if (errno == ENOENT)
			return 1; /* someone removed it */
		if ((errno != ENOSYS && errno != EINVAL && errno != ENOTSUP) ||
		    renameat(t->dir, t->temp, t->dir, t->name) < 0)
			return -1;
		t->has_temp = false;
		t->written = t->r->wrote = true;
		return 0;
	}
	if (is_other(t, t->temp, &t->st) ||
	    (target_was_written(t) && !is_other(t, t->name, &mine))) {
		go_back(t, &mine);
		return 1;
	}
	t->has_temp = false;
	t->written = t->r->wrote = true;
	replace_unlink(t->r, t->dir, t->temp);
	return 0;
}

/* Where there are no hard links, and no rename that never replaces. */
static int take_then_rename(struct target *t)
{
	int err;

	if (replace_note(t->r, t->path, replace_taken) < 0)
		return -1;
	t->fd = file_open(t->dir, t->name,
			  O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0666);
	if (t->fd < 0)
		return -1;
	if (renameat(t->dir, t->temp, t->dir, t->name) == 0)
		return 0;
	err = errno;
	replace_unlink(t->r, t->dir, t->name);
	errno = err;
	return -1;
}

int target_give_name(struct target *t)
{
	if (linkat(t->dir, t->temp, t->dir, t->name, 0) == 0) {
		t->has_temp = false;
		t->r->wrote = true;
		replace_unlink(t->r, t->dir, t->temp);
		return 0;
	}
	if (errno != EPERM && errno != ENOTSUP && errno != ENOSYS)
		return -1;
	if (rename_how(t->dir, t->temp, t->name, NO_REPLACE) < 0 &&
	    ((errno != ENOSYS && errno != EINVAL && errno != ENOTSUP) ||
	     take_then_rename(t) < 0))
		return -1;
	t->has_temp = false;
	t->r->wrote = true;
	return 0;
}
