/*
 * .kith/undo, by which the last run can be undone. It is
 *
 *	kith-undo 1 INODE COMMAND
 *
 * and for each file that was written, in turn,
 *
 *	PATH-LENGTH OLD-LENGTH NEW-LENGTH DIGEST
 *	PATH
 *	OLD
 *
 * where OLD-LENGTH is "-" when there was no file. A PATH that ends in "/" is a
 * folder that was made. INODE is that of .kith/undo itself: who writes the file
 * elsewhere cannot know it. The digest need only tell a file that was changed
 * from one that was not: who would forge one may write to the files themselves.
 * So it is the SipHash that is there already.
 */
#include "config.h"

#include "store/replace_impl.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"

const char undo_name[] = "undo", undo_next_name[] = "undo-next";

static const char magic[] = "kith-undo 1 ";

enum {
	RECORD_BYTES = 1 << 30,
};

/* A number and the byte `end` after it, out of `*rest`; false if not there. */
static bool take_number(struct str *rest, int base, char end, uintmax_t *n)
{
	char digits[24];
	char *stop;
	struct str word, after;

	if (!str_cut(*rest, end, &word, &after) || !word.n ||
	    word.n >= sizeof(digits) || !strchr("0123456789abcdef", word.p[0]))
		return false;
	memcpy(digits, word.p, word.n);
	digits[word.n] = '\0';
	errno = 0;
	*n = strtoumax(digits, &stop, base);
	*rest = after;
	return !*stop && !errno;
}

/* So many bytes and the newline after them. */
static bool take_bytes(struct str *rest, uintmax_t n, struct str *out)
{
	if (n >= rest->n || rest->p[n] != '\n')
		return false;
	*out = (struct str){rest->p, (size_t)n};
	*rest = str_skip(*rest, (size_t)n + 1);
	return true;
}

static bool take_entry(struct str *rest, struct undo_entry *e)
{
	uintmax_t path, old = 0, size, digest;
	bool is_new;

	*e = (struct undo_entry){.old = STR_NONE};
	if (!take_number(rest, 10, ' ', &path))
		return false;
	is_new = str_starts(*rest, STR("- "));
	if (is_new)
		*rest = str_skip(*rest, 2);
	else if (!take_number(rest, 10, ' ', &old))
		return false;
	if (!take_number(rest, 10, ' ', &size) ||
	    !take_number(rest, 16, '\n', &digest) ||
	    !take_bytes(rest, path, &e->path) ||
	    (!is_new && !take_bytes(rest, old, &e->old)))
		return false;
	e->size = (size_t)size;
	e->digest = (uint64_t)digest;
	return true;
}

/* Was it written here, by this user? */
static bool is_own(int fd, struct str *rest)
{
	struct stat st;
	uintmax_t inode;

	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode) || st.st_nlink != 1 ||
	    st.st_uid != geteuid() || !str_starts(*rest, str_z(magic)))
		return false;
	*rest = str_skip(*rest, sizeof(magic) - 1);
	return take_number(rest, 10, ' ', &inode) && inode == st.st_ino;
}

int undo_read(struct undo_record *u, const struct replace *r, const char *name)
{
	struct undo_entry e;
	struct stat st;
	struct str rest;
	int fd = file_open(r->own, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, 0);
	int result;

	*u = (struct undo_record){.text = BUF_INIT, .found = true};
	if (fd < 0 && errno == ENOENT)
		u->found = false;
	if (fd < 0 && (errno == ELOOP || errno == EACCES))
		u->foreign = true;
	if (fd < 0)
		return !u->found || u->foreign ? 0 : -1;
	result = file_read_all(fd, RECORD_BYTES, &u->text);
	rest = buf_str(&u->text);
	u->foreign =
		result < 0 || !is_own(fd, &rest) || !str_line(&rest, &u->what);
	if (fstat(fd, &st) == 0)
		u->made = st.st_mtime;
	close(fd);
	while (!u->foreign && take_entry(&rest, &e)) {
		MEM_GROW(u->entries, u->count, u->cap);
		u->entries[u->count++] = e;
	}
	return result;
}

void undo_release(struct undo_record *u)
{
	free(u->entries);
	buf_release(&u->text);
}

bool undo_is_folder(const struct undo_entry *e)
{
	return str_ends(e->path, STR("/"));
}

bool undo_is_after(const struct undo_entry *e, struct str text)
{
	return text.p && text.n == e->size && str_hash(0, text) == e->digest;
}

bool undo_is_before(const struct undo_entry *e, struct str text)
{
	return e->old.p ? text.p && str_eq(e->old, text) : !text.p;
}

/* Is the file still as it was before the run? */
static bool is_unwritten(struct replace *r, const struct undo_entry *e)
{
	char *path = mem_strndup(e->path.p, e->path.n);
	struct target t;
	struct stat st;
	int fd = -1;
	bool same = false;

	target_init(&t, r, path);
	t.limit = REPLACE_LIMIT;
	if (replace_find(r, path, 0, false, &t.dir, &t.name, NULL) ==
	    REPLACE_DONE) {
		fd = target_read(&t, &st, &t.old);
		if (fd >= 0)
			same = undo_is_before(e, buf_str(&t.old));
		else if (errno == ENOENT)
			same = undo_is_before(e, STR_NONE);
	}
	file_close(fd);
	target_release(&t);
	free(path);
	return same;
}

void undo_recover(struct replace *r)
{
	struct undo_record u;
	struct stat st;
	bool written = false;

	if (fstatat(r->own, undo_next_name, &st, AT_SYMLINK_NOFOLLOW) < 0)
		return;
	/* another user's is for them to look at */
	if (S_ISREG(st.st_mode) && st.st_uid != geteuid()) {
		renameat(r->own, undo_next_name, r->own, undo_name);
		return;
	}
	if (undo_read(&u, r, undo_next_name) == 0 && !u.foreign)
		for (size_t i = 0; i < u.count && !written; i++)
			written = !undo_is_folder(&u.entries[i]) &&
				  !is_unwritten(r, &u.entries[i]);
	if (written)
		renameat(r->own, undo_next_name, r->own, undo_name);
	else
		unlinkat(r->own, undo_next_name, 0);
	undo_release(&u);
}

static int begin(struct replace *r)
{
	struct buf head = BUF_INIT;
	struct stat st;
	int result = -1;

	unlinkat(r->own, undo_next_name, 0);
	r->undo = file_open(r->own, undo_next_name,
			    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
	if (r->undo < 0)
		return -1;
	if (fstat(r->undo, &st) == 0) {
		buf_addf(&head, "%s%ju %s\n", magic, (uintmax_t)st.st_ino,
			 r->what);
		result = file_write(r->undo, head.s, head.len);
	}
	r->undo_start = r->undo_end = (off_t)head.len;
	buf_release(&head);
	if (result < 0 || file_sync(r->own) < 0) {
		close(r->undo);
		r->undo = -1;
	}
	return r->undo < 0 ? -1 : 0;
}

void undo_note_folder(struct replace *r, const char *path, size_t n)
{
	char *name = mem_strndup(path, n);
	int err = errno;

	undo_note(r, name, STR_NONE, STR(""));
	free(name);
	errno = err;
}

int undo_note(struct replace *r, const char *path, struct str old,
	      struct str now)
{
	struct buf note = BUF_INIT;
	int result;

	if (!r->what)
		return 0;
	if (r->undo < 0 && begin(r) < 0)
		return -1;
	buf_addf(&note, "%zu ", strlen(path));
	if (old.p)
		buf_addf(&note, "%zu ", old.n);
	else
		buf_addz(&note, "- ");
	buf_addf(&note, "%zu %016" PRIx64 "\n%s\n", now.n, str_hash(0, now),
		 path);
	if (old.p) {
		buf_addstr(&note, old);
		buf_addc(&note, '\n');
	}
	result = lseek(r->undo, r->undo_end, SEEK_SET) < 0
			 ? -1
			 : file_write(r->undo, note.s, note.len);
	if (result == 0)
		r->undo_end += (off_t)note.len;
	else
		undo_forget(r, r->undo_end);
	buf_release(&note);
	return result;
}

int undo_sync(struct replace *r)
{
	return r->undo < 0 ? 0 : file_sync(r->undo);
}

void undo_forget(struct replace *r, off_t end)
{
	int err = errno;

	if (end < r->undo_start)
		end = r->undo_start;
	if (r->undo >= 0 && ftruncate(r->undo, end) == 0)
		r->undo_end = end;
	errno = err;
}

/* The folders that the last run made for the file `path` are of this one. */
static void keep_folders(struct replace *r, const char *path)
{
	struct undo_record u;

	if (undo_read(&u, r, undo_name) == 0 && !u.foreign)
		for (size_t i = 0; i < u.count; i++)
			if (undo_is_folder(&u.entries[i]) &&
			    str_starts(str_z(path), u.entries[i].path))
				undo_note_folder(r, u.entries[i].path.p,
						 u.entries[i].path.n);
	undo_release(&u);
}

enum replace_result replace_adopt(struct replace *r, const char *path,
				  struct str before, struct diag *d)
{
	enum replace_result result;
	struct target t;
	int fd = -1;

	target_init(&t, r, path);
	t.limit = REPLACE_LIMIT;
	result = replace_find(r, path, REPLACE_FOLLOW, false, &t.dir, &t.name,
			      d);
	if (result == REPLACE_DONE && (fd = target_read(&t, &t.st, &t.old)) < 0)
		target_fail(&t, d, "read the file");
	if (fd < 0)
		result = REPLACE_REFUSED;
	file_close(fd);
	if (result == REPLACE_DONE && before.p &&
	    str_eq(before, buf_str(&t.old)))
		result = REPLACE_SAME;
	if (result == REPLACE_DONE && !before.p)
		keep_folders(r, path);
	if (result == REPLACE_DONE &&
	    (undo_note(r, path, before, buf_str(&t.old)) < 0 ||
	     undo_sync(r) < 0))
		result = target_fail(&t, d, "write to .kith/undo");
	r->wrote |= result == REPLACE_DONE;
	target_release(&t);
	return result;
}

void undo_finish(struct replace *r)
{
	if (r->undo < 0)
		return;
	close(r->undo);
	r->undo = -1;
	if (r->wrote)
		renameat(r->own, undo_next_name, r->own, undo_name);
	else
		unlinkat(r->own, undo_next_name, 0);
}
