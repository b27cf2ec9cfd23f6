/*
 * Writing into a folder of the user's files, one writer at a time, so that a
 * file holds its old bytes or its new ones whatever happens.
 *
 *	struct replace_edit edit = {.edit = ...};
 *	struct replace r;
 *	if (!replace_open(&r, "network", "log", REPLACE_WAIT, &diag))
 *		return 2;			// nothing is locked
 *	switch (replace_file(&r, "apa/lee.yaml", 0, &edit, &diag)) ...
 *	replace_close(&r);
 *
 * What only kith needs is in .kith/ in the folder, which is made, with a
 * .gitignore that leaves only the schema to git. The lock is flock(2) (fcntl(2)
 * where there is none) on .kith/lock, which stays there; it ends with the
 * process. It is held from open to close, so what is read in between is not
 * changed by another writer. Paths are relative to the folder; a path that is
 * absolute or has a part that is empty, "." or "..", or a link to a directory,
 * is refused: nothing outside of the folder is ever made or changed,
 * REPLACE_FOLLOW aside.
 *
 * From open to close is one run, which `kith undo` can take back: before a file
 * gets its new text, its old one, and a digest of the new one, go to .kith/undo
 * (see undo.h). A run that writes nothing leaves that of the run before it. A
 * writer needs nothing more for this than to name itself as it opens the
 * folder.
 *
 * A file is replaced like this: read it, let the caller make the new text,
 * write that to a new file beside it (same mode, and owner where possible),
 * fsync, look whether the old one is still what was read (bytes, inode, time
 * of change), rename, fsync the directory. Before the new file is made,
 * .kith/lock says where it will be: whatever a killed writer left there goes
 * when the next one opens the folder. What .kith/ says counts only where it
 * names the inode that says it: it was written here, and did not come with a
 * clone, an archive or a copy.
 *
 * A file without the owner's right to write is refused: rename(2) would not
 * mind, but who took the right away does. The mode decides, whoever runs this.
 *
 * An editor takes no lock. The rename is an exchange where the system has one,
 * so that a file which is not the one that was read, or which somebody writes
 * to, can go back; and when someone writes to the old file after that, as an
 * editor does that had it open, their text is edited and written in turn. An
 * editor may also empty the file first and write it later, or bit by bit: a
 * file that was changed just now is left alone for a while, and one that is not
 * whole, as the caller says, is waited for.
 *
 * Errors are one message in `d` that says which step failed, why, and that the
 * file is as it was. Nothing here changes the working directory or a signal.
 */
#ifndef KITH_STORE_REPLACE_H
#define KITH_STORE_REPLACE_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/str.h"

/* For replace_open. */
enum {
	REPLACE_WAIT = 1, /* for as long as another writer has the lock */
};

/* For replace_file and replace_create. */
enum {
	REPLACE_FOLLOW = 1,   /* a file that is a link: write where it points */
	REPLACE_PARENTS = 2,  /* make the directories of a new file */
	REPLACE_TOGETHER = 4, /* replace_all: see there */
};

enum replace_result {
	REPLACE_DONE,    /* written */
	REPLACE_SAME,    /* the new text is the old one: not touched */
	REPLACE_REFUSED, /* by the caller's edit, the path, or the mode */
	REPLACE_EXISTS,  /* replace_create: there is such a file; no message */
	REPLACE_CHANGED, /* someone else kept changing the file */
	REPLACE_FAILED,  /* the system would not */
	REPLACE_HELD,    /* REPLACE_TOGETHER: another file could not be */
};

struct replace {
	char *root; /* path of the folder, for messages */
	int dir;    /* its descriptor */
	int own;    /* that of .kith in it */
	int lock;
	const char *what; /* the command, or NULL: not to be undone */
	int undo;         /* .kith/undo-next, or -1 before it is needed */
	off_t undo_start, undo_end; /* of its entries */
	bool wrote;                 /* a file, not only made its folder */
	bool noted;                 /* .kith/lock names a temporary file */
	bool stuck;    /* that file could not be removed, so its name stays */
	bool many;     /* several are on their way: names are added to it */
	unsigned made; /* temporary names so far */
};

/* The caller's part; embed it in a struct of your own for more. */
struct replace_edit {
	/*
	 * Appends the new text to `out`. False, with an error in `d`, refuses.
	 * Called again with the new `old` when the file changed meanwhile;
	 * `tries` is 0 at first.
	 */
	bool (*edit)(struct replace_edit *e, struct str old, struct buf *out,
		     struct diag *d);
	unsigned tries;
	/*
	 * Set by a call that refuses, without a message, since the text seems
	 * to be half written: waits and asks again, a while. If it stays so,
	 * REPLACE_CHANGED and an error.
	 */
	bool half;
	size_t limit; /* refuse larger files; 0: 1 MiB */
};

/*
 * Locks the folder `root` and removes what a killed writer left. `what`, the
 * name of a command, lives as long as `r`; NULL is a run that cannot be undone.
 * False, with an error in `d`, if that cannot be, or if another writer has the
 * lock and `flags` does not say REPLACE_WAIT; then there is nothing to close.
 */
bool replace_open(struct replace *r, const char *root, const char *what,
		  int flags, struct diag *d);
void replace_close(struct replace *r);

/*
 * Replaces the file `path`. When it changed after it was read, that is a
 * warning in `d`, and `e->edit` is asked again; REPLACE_CHANGED, with an error
 * and nothing written, when that happens too often. A failure to fsync the
 * directory after the rename is a warning: the file is written.
 */
enum replace_result replace_file(struct replace *r, const char *path, int flags,
				 struct replace_edit *e, struct diag *d);

/*
 * Takes into the run what another program, such as an editor, has made of the
 * file `path`, which held `before` (without text: this run's user had it made),
 * so that undo knows it. REPLACE_SAME if it holds that still; REPLACE_REFUSED
 * where undo could not write it: it is gone, a link that leads out, or too big.
 */
enum replace_result replace_adopt(struct replace *r, const char *path,
				  struct str before, struct diag *d);

/*
 * Would the file `path` be refused for what it is, a link or read-only? For a
 * look before anything is written; needs no lock. REPLACE_DONE if not.
 */
enum replace_result replace_look(const char *root, const char *path, int flags,
				 struct diag *d);

/* Makes the new file `path` with the bytes `text`, at once; never replaces. */
enum replace_result replace_create(struct replace *r, const char *path,
				   int flags, struct str text, struct diag *d);

enum {
	REPLACE_MANY = 32, /* files at once; each is open meanwhile */
};

/* A file to be edited, and what became of it. */
struct replace_old {
	const char *path;
	struct replace_edit *edit;
	enum replace_result result;
	struct diag d;
};

/*
 * Does what replace_file does for any number of files, each with its own
 * result, REPLACE_MANY at a time: all are written, then all synced, then all
 * noted for undo, then all put into their places, as disks sync many files in
 * little more time than one. Each holds its old bytes or its new ones.
 *
 * With REPLACE_TOGETHER, where one of those at a time is refused or fails
 * before the first is in its place, none of them is written, nor any of those
 * after them: REPLACE_HELD, without a message.
 */
void replace_all(struct replace *r, struct replace_old *files, size_t count,
		 int flags);

/* A file to be made, and what became of it. */
struct replace_new {
	const char *path;
	struct str text;
	enum replace_result result;
	struct diag d;
};

/*
 * Does what replace_create does for up to REPLACE_MANY files, each with its own
 * result: all are written, then all synced, then all named, as disks sync many
 * files in little more time than one. Each is there whole or not at all.
 */
void replace_create_all(struct replace *r, struct replace_new *files,
			size_t count, int flags);

#endif
