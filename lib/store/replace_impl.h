/*
 * What the files of safe replacing share; nobody else includes this.
 */
#ifndef KITH_STORE_REPLACE_IMPL_H
#define KITH_STORE_REPLACE_IMPL_H

#include <stdint.h>
#include <sys/stat.h>

#include "store/replace.h"

enum {
	REPLACE_LIMIT = 1 << 20, /* bytes of a file by default */
	TEMP_NAME = 40,
	TEMP_TRIES = 100,
};

/*
 * The directory of `path` and its name there, after REPLACE_FOLLOW those that
 * a link leads to. REPLACE_DONE, or the error is in `d` and nothing is open.
 * `exists`: the file must, and must not be a link. `d` may be NULL.
 */
enum replace_result replace_find(struct replace *r, const char *path, int flags,
				 bool exists, int *dir, char **name,
				 struct diag *d);

/* A name that no other run has, most likely. */
void replace_temp_name(struct replace *r, char name[TEMP_NAME]);
/*
 * Recorded in place of a temporary name when an empty file holds the name of
 * the file itself.
 */
extern const char replace_taken[];
/* Says in .kith/lock that `temp` is or will be beside `path`. */
int replace_note(struct replace *r, const char *path, const char *temp);
/* Removes that; if it cannot be, .kith/lock goes on naming it. */
void replace_unlink(struct replace *r, int dir, const char *temp);

/* Opens .kith in r->dir as r->own, made if need be: 0 or -1. */
int replace_open_own(struct replace *r);
/*
 * Whoever may write in the folder must be able to write to what is in .kith,
 * too, also after a run by root. Failures are ignored.
 */
void replace_share(const struct replace *r, int fd);

/* A file of a run, as .kith/undo has it. */
struct undo_entry {
	struct str path;
	struct str old; /* before the run; without text: there was no file */
	size_t size;    /* of the file after it, and its digest */
	uint64_t digest;
};

/* What .kith/undo says; texts are borrowed from `text`. */
struct undo_record {
	struct buf text;
	struct str what;
	struct undo_entry
		*entries; /* in the order in which they were written */
	size_t count, cap;
	long made;           /* when the run began */
	bool found, foreign; /* there is one; which was not written here */
};

/*
 * The files in .kith: that of the last run, and that of a run which has not
 * ended. The last entry of either may be cut short: its file was not written.
 */
extern const char undo_name[], undo_next_name[];
/* 0, or -1 with errno; the caller releases it in any case. */
int undo_read(struct undo_record *u, const struct replace *r, const char *name);
void undo_release(struct undo_record *u);
/* Is it a folder that was made? */
bool undo_is_folder(const struct undo_entry *e);
/* Is `text` (without text: no file) what the run left, or found? */
bool undo_is_after(const struct undo_entry *e, struct str text);
bool undo_is_before(const struct undo_entry *e, struct str text);

/* After a run that was killed: what it wrote can be undone. */
void undo_recover(struct replace *r);
/* Before the file `path` becomes `now`: 0, or -1 and nothing may be written. */
int undo_note(struct replace *r, const char *path, struct str old,
	      struct str now);
/* The `n` bytes at `path`, up to its "/", are a folder that was made. Failure
 * is ignored: it stays, empty. */
void undo_note_folder(struct replace *r, const char *path, size_t n);
int undo_sync(struct replace *r);
/* Forgets the notes from `end`, an earlier r->undo_end, on: their files were
 * not written. */
void undo_forget(struct replace *r, off_t end);
void undo_finish(struct replace *r);

/* A file being replaced: where it is, what it held, and the new one. */
struct target {
	struct replace *r;
	const char *path; /* as given */
	size_t limit;
	int dir;
	char *name; /* in dir */
	struct stat st;
	struct buf old, new;
	int was; /* the file that was replaced, or -1 */
	char temp[TEMP_NAME];
	int fd;    /* of temp */
	long rest; /* see target_rest; of what matters */
	bool has_temp;
	bool written; /* the new text has been in its place */
};

void target_init(struct target *t, struct replace *r, const char *path);
/* Closes all, and removes the new file if it has not taken its place. */
void target_release(struct target *t);
void target_drop_temp(struct target *t);
void target_close_was(struct target *t);
/* All of an open file, from its start. */
int target_read_all(int fd, size_t limit, struct buf *out);
/*
 * Opens the target, a regular file, and reads it; `st` is its state before.
 * The descriptor, or -1.
 */
int target_read(const struct target *t, struct stat *st, struct buf *out);
/*
 * The steps of making the new file: beside the target, named in .kith/lock
 * before it is; written; synced and closed; NULL, or what failed.
 */
const char *target_make_temp(struct target *t, mode_t mode);
const char *target_write_temp(struct target *t, struct str text);
const char *target_sync_temp(struct target *t);
/*
 * For how many microseconds nobody had changed the old file when the new one
 * was written; `most` if it was longer. By the clock of the file system.
 */
long target_rest(const struct target *t, long most);
/* The mode of the old file and, where the system lets us, its owner. */
int target_take_owner(const struct target *t);
/*
 * May files be made in its folder, and neither renamed nor removed? What we
 * make there would stay.
 */
bool target_only_grows(const struct target *t);
/* Its extended attributes and access control list, where the system has any. */
int target_take_attributes(const struct target *t);
/*
 * Is the target still what was read? Then it is open as t->was; its state is
 * looked at once more, as that is quick.
 */
bool target_is_unchanged(struct target *t);
/*
 * Puts the new file into the place of the old one: 0, or 1 when that was not
 * the one that was read any more, or is just being written, or -1.
 */
int target_take_place(struct target *t);
/*
 * Gives the new file the name of the target, if no file has it: 0, or -1, with
 * EEXIST if one has.
 */
int target_give_name(struct target *t);
/* Has someone who had the replaced file open written to it since? */
bool target_was_written(struct target *t);
/* The new file is in its place: makes that last. */
void target_finish(struct target *t, struct diag *d);

/*
 * A replacement in steps, so that several can be done side by side. Each is
 * REPLACE_DONE when the next one may be taken, else the result, with an error
 * in `d` where replace_file has one; after REPLACE_CHANGED target_again starts
 * anew, to the end. Between the steps, in this order:
 *
 *	struct replace_edit edit = {.edit = ...};
 *	struct diag d = DIAG_INIT;
 *	struct target t;
 *	target_edit(&t, &edit, &d);
 *	target_prepare(&t, &d);
 *	target_sync_temp(&t);
 *	undo_note(t.r, t.path, buf_str(&t.old), buf_str(&t.new));
 *	undo_sync(t.r);
 *	target_wait(t.rest);
 *	target_place(&t, &d);
 *	target_finish(&t, &d);
 *	target_settle(&t, &d);
 */
/* Reads the file and lets the caller edit it. */
enum replace_result target_edit(struct target *t, struct replace_edit *e,
				struct diag *d);
/* Writes the new file, not yet synced. */
enum replace_result target_prepare(struct target *t, struct diag *d);
/* Until a file that had so much rest has had enough. */
void target_wait(long rest);
/* Lets the new file take the place of the old one. */
enum replace_result target_place(struct target *t, struct diag *d);
/* Was that the end of it? */
enum replace_result target_settle(struct target *t, struct diag *d);
enum replace_result target_again(struct target *t, struct replace_edit *e,
				 struct diag *d);
/* An error that says which step failed, and errno. */
enum replace_result target_fail(const struct target *t, struct diag *d,
				const char *step);

/* False, with an error in `d`, for a file that its owner may not write. */
bool replace_may_write(const struct replace *r, const char *path,
		       const struct stat *st, struct diag *d);

/* A message about the file `path` of the folder; none where `d` is NULL. */
void replace_say(const struct replace *r, struct diag *d, enum diag_level level,
		 const char *path, const char *fmt, ...)
	__attribute__((format(printf, 5, 6)));

#endif
