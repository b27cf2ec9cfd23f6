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
#include "store/store.h"

static const char lock_name[] = "lock";
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
	struct stat st;
	int result = fstat(r->lock, &st);

	buf_addf(&note, "%ju\n%s\n%s\n", (uintmax_t)st.st_ino, path, temp);
	if (result == 0 && r->noted && !r->stuck && !r->many)
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
	for (int link = 0; link < 2; link++) {
		char *name = NULL;
		int dir;

		if (replace_find(r, path, REPLACE_FOLLOW, link, &dir, &name,
				 NULL) != REPLACE_DONE)
			continue;
		replace_unlink(r, dir, temp);
		close(dir);
		free(name);
	}
}

/* Removes an empty file that only held its name; see replace_taken. */
static void remove_taken(struct replace *r, const char *path)
{
	struct stat st;
	char *name = NULL;
	int dir;

	if (replace_find(r, path, 0, true, &dir, &name, NULL) == REPLACE_DONE) {
		if (fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
		    S_ISREG(st.st_mode) && st.st_size == 0)
			replace_unlink(r, dir, name);
		close(dir);
		free(name);
	}
}

/* Was it written into this very file, and not into one that was copied? */
static bool is_own(const struct replace *r, struct str inode)
{
	struct stat st;
	char mine[24];

	if (fstat(r->lock, &st) < 0)
		return false;
	snprintf(mine, sizeof(mine), "%ju", (uintmax_t)st.st_ino);
	return str_is(inode, mine);
}

/*
 * Removes what a killed writer left. Even so a note is only good for a file
 * that is named as ours are, in a folder that we would write to.
 */
static void remove_left(struct replace *r)
{
	struct buf note = BUF_INIT;
	struct str rest, inode, path, temp;

	if ((file_read_all(r->lock, NOTE_LIMIT, &note) < 0 && errno != EFBIG) ||
	    !note.len) {
		buf_release(&note);
		return;
	}
	rest = buf_str(&note);
	/* one that is cut short was so before the file was made */
	while (str_cut(rest, '\n', &inode, &rest) &&
	       str_cut(rest, '\n', &path, &rest) &&
	       str_cut(rest, '\n', &temp, &rest) && is_own(r, inode)) {
		char *where = mem_strndup(path.p, path.n);
		char *name = mem_strndup(temp.p, temp.n);

		if (is_temp_name(temp))
			remove_beside(r, where, name);
		else if (strcmp(name, replace_taken) == 0)
			remove_taken(r, where);
		free(where);
		free(name);
	}
	r->noted = true;
	if (!r->stuck && clear_note(r) == 0)
		r->noted = false;
	buf_release(&note);
}

static int open_lock(const struct replace *r)
{
	struct stat st;
	int fd = file_open(r->own, lock_name,
			   O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0666);

	if (fd >= 0 && (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode))) {
		close(fd);
		errno = ENOTSUP;
		return -1;
	}
	if (fd >= 0)
		replace_share(r, fd);
	return fd;
}

/* Is the file that was locked still the one of that name? */
static bool is_current(const struct replace *r, int fd)
{
	struct stat mine, there;

	return fstat(fd, &mine) == 0 &&
	       fstatat(r->own, lock_name, &there, AT_SYMLINK_NOFOLLOW) == 0 &&
	       file_is(&mine, &there);
}

static int take_lock(const struct replace *r, bool wait)
{
	for (;;) {
		int fd = open_lock(r), result;

		if (fd < 0)
			return -1;
		do
			result = lock_file(fd, wait);
		while (result < 0 && errno == EINTR);
		if (result == 0 && is_current(r, fd))
			return fd;
		file_close(fd);
		if (result < 0)
			return -1;
	}
}

static void say_locked(const char *root, struct diag *d)
{
	struct buf title = BUF_INIT;
	int err = errno;

	network_title(&title, root);
	if (err == EACCES || err == EPERM || err == EROFS)
		diag_error(d, NULL, POS_NONE,
			   "cannot write in the network '%s': %s; nothing "
			   "written",
			   title.s, strerror(err));
	else if (err == EWOULDBLOCK)
		diag_error(d, root, POS_NONE,
			   "another kith is writing here; nothing written; try "
			   "again");
	else if (err == ELOOP || err == ENOTDIR || err == EEXIST)
		diag_error(d, root, POS_NONE,
			   ".kith is a link or a file, not a folder; nothing "
			   "written; remove it");
	else
		diag_error(d, root, POS_NONE,
			   "cannot lock .kith/lock: %s; nothing written",
			   strerror(err));
	buf_release(&title);
}

bool replace_open(struct replace *r, const char *root, const char *what,
		  int flags, struct diag *d)
{
	*r = (struct replace){
		.dir = -1, .own = -1, .lock = -1, .undo = -1, .what = what};
	r->dir = file_open(AT_FDCWD, root, O_RDONLY | O_DIRECTORY, 0);
	if (r->dir < 0) {
		diag_error(d, root, POS_NONE,
			   "cannot open the folder: %s; nothing written",
			   strerror(errno));
		return false;
	}
	r->root = mem_strdup(root);
	if (replace_open_own(r) == 0)
		r->lock = take_lock(r, flags & REPLACE_WAIT);
	if (r->lock < 0) {
		say_locked(root, d);
		replace_close(r);
		return false;
	}
	remove_left(r);
	undo_recover(r);
	return true;
}

void replace_close(struct replace *r)
{
	undo_finish(r);
	if (r->noted && !r->stuck)
		clear_note(r);
	file_close(r->lock);
	file_close(r->own);
	file_close(r->dir);
	free(r->root);
	*r = (struct replace){.dir = -1, .own = -1, .lock = -1, .undo = -1};
}
