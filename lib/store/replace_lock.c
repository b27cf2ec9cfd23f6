#include "config.h"

#include "store/replace_impl.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef HAVE_FLOCK
#include <sys/file.h>
#endif

#include "base/file.h"
#include "base/mem.h"

static const char lock_name[] = ".kith.lock";
static const char temp_start[] = ".kith-", temp_end[] = ".tmp";

const char replace_taken[] = "(taken)";

enum {
	NOTE_LIMIT = 1 << 20,
};

#ifdef HAVE_FLOCK
static int lock_file(int fd, bool wait)
{
	return flock(fd, LOCK_EX | (wait ? 0 : LOCK_NB));
}
#else
static int lock_file(int fd, bool wait)
{
	struct flock all = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	int result = fcntl(fd, wait ? F_SETLKW : F_SETLK, &all);

	if (result < 0 && errno == EACCES)
		errno = EWOULDBLOCK;
	return result;
}
#endif

/*
 * Unique to a process by its id and, as machines may share a disk, by an
 * address of its memory.
 */
void replace_temp_name(struct replace *r, char name[TEMP_NAME])
{
	unsigned mix = (unsigned)(((size_t)(void *)r >> 4) ^
				  ((size_t)(void *)r->root >> 4));

	snprintf(name, TEMP_NAME, "%s%lu-%x-%u%s", temp_start,
		 (unsigned long)getpid(), mix & 0xffff, r->made++, temp_end);
}

static bool is_temp_name(struct str name)
{
	if (!str_starts(name, str_z(temp_start)) ||
	    !str_ends(name, str_z(temp_end)) || name.n >= TEMP_NAME)
		return false;
	return !memchr(name.p, '/', name.n);
}

static int clear_note(struct replace *r)
{
	int result;

	do
		result = ftruncate(r->lock, 0);
	while (result < 0 && errno == EINTR);
	return result;
}

int replace_note(struct replace *r, const char *path, const char *temp)
{
	struct buf note = BUF_INIT;
	int result = 0;

	buf_addf(&note, "%s\n%s\n", path, temp);
	if (r->noted && !r->stuck && !r->many)
		result = clear_note(r);
	r->noted = true;
	if (result == 0 && lseek(r->lock, 0, SEEK_END) < 0)
		result = -1;
	if (result == 0)
		result = file_write(r->lock, note.s, note.len);
	buf_release(&note);
	return result;
}

void replace_unlink(struct replace *r, int dir, const char *temp)
{
	if (unlinkat(dir, temp, 0) < 0 && errno != ENOENT)
		r->stuck = true;
}

/* Beside `path`, and beside where that points if it is a link. */
static void remove_beside(struct replace *r, const char *path, const char *temp)
{
	struct diag ignored = DIAG_INIT;

	for (int link = 0; link < 2; link++) {
		char *name = NULL;
		int dir;

		if (replace_find(r, path, REPLACE_FOLLOW, link, &dir, &name,
				 &ignored) != REPLACE_DONE)
			continue;
		replace_unlink(r, dir, temp);
		close(dir);
		free(name);
	}
	diag_release(&ignored);
}

/* Removes an empty file that only held its name; see replace_taken. */
static void remove_taken(struct replace *r, const char *path)
{
	struct diag ignored = DIAG_INIT;
	struct stat st;
	char *name = NULL;
	int dir;

	if (replace_find(r, path, 0, true, &dir, &name, &ignored) ==
	    REPLACE_DONE) {
		if (fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
		    S_ISREG(st.st_mode) && st.st_size == 0)
			replace_unlink(r, dir, name);
		close(dir);
		free(name);
	}
	diag_release(&ignored);
}

/*
 * Removes what a killed writer left. The note may be anyone's: it is only good
 * for a file that is named as ours are, in a folder that we would write to.
 */
static void remove_left(struct replace *r)
{
	struct buf note = BUF_INIT;
	char *at;

	if ((file_read_all(r->lock, NOTE_LIMIT, &note) < 0 && errno != EFBIG) ||
	    !note.len) {
		buf_release(&note);
		return;
	}
	for (at = note.s; *at;) {
		char *path = at, *temp = strchr(path, '\n');
		char *end = temp ? strchr(temp + 1, '\n') : NULL;

		if (!end)
			break; /* cut short, so before the file was made */
		*temp++ = *end = '\0';
		at = end + 1;
		if (is_temp_name(str_z(temp)))
			remove_beside(r, path, temp);
		else if (strcmp(temp, replace_taken) == 0)
			remove_taken(r, path);
	}
	r->noted = true;
	if (!r->stuck && clear_note(r) == 0)
		r->noted = false;
	buf_release(&note);
}

/*
 * Whoever may write in the folder must be able to lock it, also after a run by
 * root. Failures are ignored: the lock is held all the same.
 */
static void share_lock(int dir, int fd, const struct stat *lock)
{
	struct stat folder;
	mode_t mode;

	if (lock->st_uid != geteuid() || fstat(dir, &folder) < 0)
		return;
	mode = 0600 | (folder.st_mode & 0022) * 3;
	if ((lock->st_mode & 0777 & mode) != mode && fchmod(fd, mode) < 0)
		return;
	if (lock->st_uid != folder.st_uid &&
	    fchown(fd, folder.st_uid, folder.st_gid) < 0)
		return;
}

static int open_lock(int dir)
{
	struct stat st;
	int fd = file_open(dir, lock_name,
			   O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0666);

	if (fd >= 0 && (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode))) {
		close(fd);
		errno = ENOTSUP;
		return -1;
	}
	if (fd >= 0)
		share_lock(dir, fd, &st);
	return fd;
}

/* Is the file that was locked still the one of that name? */
static bool is_current(int dir, int fd)
{
	struct stat mine, there;

	return fstat(fd, &mine) == 0 &&
	       fstatat(dir, lock_name, &there, AT_SYMLINK_NOFOLLOW) == 0 &&
	       mine.st_dev == there.st_dev && mine.st_ino == there.st_ino;
}

static int take_lock(int dir, bool wait)
{
	for (;;) {
		int fd = open_lock(dir), result, err;

		if (fd < 0)
			return -1;
		do
			result = lock_file(fd, wait);
		while (result < 0 && errno == EINTR);
		if (result == 0 && is_current(dir, fd))
			return fd;
		err = errno;
		close(fd);
		errno = err;
		if (result < 0)
			return -1;
	}
}

bool replace_open(struct replace *r, const char *root, int flags,
		  struct diag *d)
{
	*r = (struct replace){.dir = -1, .lock = -1};
	r->dir = file_open(AT_FDCWD, root, O_RDONLY | O_DIRECTORY, 0);
	if (r->dir < 0) {
		diag_error(d, root, POS_NONE,
			   "cannot open the folder: %s; nothing written",
			   strerror(errno));
		return false;
	}
	r->lock = take_lock(r->dir, flags & REPLACE_WAIT);
	if (r->lock < 0) {
		if (errno == EWOULDBLOCK)
			diag_error(d, root, POS_NONE,
				   "another kith is writing here; nothing "
				   "written; try again");
		else
			diag_error(d, root, POS_NONE,
				   "cannot lock %s: %s; nothing written",
				   lock_name, strerror(errno));
		close(r->dir);
		return false;
	}
	r->root = mem_strdup(root);
	remove_left(r);
	return true;
}

void replace_close(struct replace *r)
{
	if (r->noted && !r->stuck)
		clear_note(r);
	close(r->lock);
	close(r->dir);
	free(r->root);
	*r = (struct replace){.dir = -1, .lock = -1};
}
