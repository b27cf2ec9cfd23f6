#include "config.h"

#include "store/replace.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "store/replace_impl.h"

enum {
	LIMIT = 1 << 20,  /* bytes of a file by default */
	TRIES = 20,       /* before a file that keeps changing is given up */
	PAUSE = 2000,     /* microseconds to wait for another writer */
	REST = 20000,     /* the same after a change of the file */
	LATE_PAUSE = 200, /* the first wait for a save under way */
};

static void pause_for(unsigned microseconds)
{
	struct timespec t = {.tv_nsec = microseconds * 1000L};

	nanosleep(&t, NULL);
}

static enum replace_result fail(const struct target *t, struct diag *d,
				const char *step)
{
	replace_say(t->r, d, DIAG_ERROR, t->path,
		    "cannot %s: %s; nothing written", step, strerror(errno));
	return REPLACE_FAILED;
}

static void say_half(const struct target *t, struct diag *d)
{
	replace_say(t->r, d, DIAG_ERROR, t->path,
		    "another program is writing the file; nothing written; try "
		    "again");
}

/*
 * Is the file, after a pause, still what was read? If not it was half written.
 */
static bool is_settled(struct target *t, const struct replace_edit *e)
{
	pause_for(t->old.len && !e->half ? PAUSE : REST);
	return target_is_unchanged(t);
}

/* `before` is what undo brings back. */
static enum replace_result swap(struct target *t, struct str before,
				struct diag *d)
{
	int place;
	long rest = REST;
	const char *step = target_make_temp(t, 0600);

	if (!step && target_take_owner(t) < 0)
		step = "set the mode of the new file";
	if (!step && target_take_attributes(t) < 0)
		step = "keep the extended attributes or the access control "
		       "list";
	if (!step)
		step = target_write_temp(t, buf_str(&t->new));
	if (!step) {
		rest = target_rest(t, REST);
		step = target_sync_temp(t);
	}
	if (step)
		return fail(t, d, step);
	if (undo_note(t->r, t->path, before, buf_str(&t->new)) < 0 ||
	    undo_sync(t->r) < 0)
		return fail(t, d, "write to .kith/undo");
	if (rest < REST)
		pause_for((unsigned)(REST - rest));
	place = target_is_unchanged(t) ? target_take_place(t) : 1;
	if (place < 0)
		return fail(t, d, "rename the new file");
	if (place > 0) {
		target_close_was(t);
		return REPLACE_CHANGED;
	}
	/* at once, and when that took its time */
	if (target_was_written(t))
		return REPLACE_CHANGED;
	target_finish(t, d);
	if (target_was_written(t))
		return REPLACE_CHANGED;
	target_close_was(t);
	if (t->st.st_nlink > 1)
		replace_say(t->r, d, DIAG_WARNING, t->path,
			    "the file had a second name, a hard link; that one "
			    "keeps the old text");
	return REPLACE_DONE;
}

/* What someone else wrote to the file that we replaced, when it is done. */
static void read_was(struct target *t, struct buf *text)
{
	struct buf before = BUF_INIT;
	unsigned wait = LATE_PAUSE, left = TRIES;

	do {
		buf_clear(&before);
		buf_addstr(&before, buf_str(text));
		pause_for(wait);
		wait = wait < REST ? wait * 2 : wait;
	} while (target_read_all(t->was, t->limit, text) == 0 && left-- > 0 &&
		 (!text->len || wait < REST ||
		  !str_eq(buf_str(&before), buf_str(text))));
	buf_release(&before);
	target_close_was(t);
}

/*
 * Our text is in place, but someone else wrote to the file that it replaced:
 * theirs is edited too and takes the place of ours. Not if there is yet another
 * in our place, which may have been made from ours, or if they wrote nothing.
 */
static enum replace_result edit_late(struct target *t, struct replace_edit *e,
				     struct diag *d)
{
	struct buf theirs = BUF_INIT, text = BUF_INIT;
	enum replace_result result = REPLACE_DONE;
	bool good = true;
	int fd;

	read_was(t, &theirs);
	fd = target_read(t, &t->st, &t->old);
	if (fd >= 0)
		close(fd);
	if (fd < 0 || !theirs.len ||
	    !str_eq(buf_str(&t->old), buf_str(&t->new))) {
		target_finish(t, d);
		goto out;
	}
	buf_addz(&text, "");
	e->half = false;
	good = e->edit(e, buf_str(&theirs), &text, d);
	buf_clear(&t->new);
	buf_addstr(&t->new, buf_str(good ? &text : &theirs));
	if (!str_eq(buf_str(&t->old), buf_str(&t->new)))
		result = swap(t, buf_str(&theirs), d);
	else
		target_finish(t, d);
out:
	buf_release(&theirs);
	buf_release(&text);
	if (good || result != REPLACE_DONE)
		return result;
	if (e->half)
		say_half(t, d);
	return e->half ? REPLACE_FAILED : REPLACE_REFUSED;
}

/* Reads, edits and replaces. */
static enum replace_result edit_once(struct target *t, struct replace_edit *e,
				     struct diag *d)
{
	enum replace_result result;
	struct diag mine = DIAG_INIT;
	int fd = target_read(t, &t->st, &t->old);

	if (fd < 0)
		return fail(t, d, "read the file");
	close(fd);
	buf_clear(&t->new);
	buf_addz(&t->new, "");
	e->half = false;
	if (!e->edit(e, buf_str(&t->old), &t->new, &mine)) {
		result = is_settled(t, e) && !e->half ? REPLACE_REFUSED
						      : REPLACE_CHANGED;
		target_close_was(t);
	} else if (str_eq(buf_str(&t->old), buf_str(&t->new))) {
		result = REPLACE_SAME;
	} else if (!replace_may_write(t->r, t->path, &t->st, &mine)) {
		result = REPLACE_REFUSED;
	} else {
		result = swap(t, buf_str(&t->old), d);
	}
	if (result != REPLACE_CHANGED)
		diag_move(d, &mine);
	diag_release(&mine);
	return result;
}

enum replace_result replace_file(struct replace *r, const char *path, int flags,
				 struct replace_edit *e, struct diag *d)
{
	enum replace_result result;
	off_t noted = r->undo_end;
	struct target t;

	target_init(&t, r, path);
	t.limit = e->limit ? e->limit : LIMIT;
	result = replace_find(r, path, flags, true, &t.dir, &t.name, d);
	if (result != REPLACE_DONE)
		return result;
	for (e->tries = 0;;) {
		result = t.was >= 0 ? edit_late(&t, e, d) : edit_once(&t, e, d);
		if (result != REPLACE_CHANGED)
			break;
		target_drop_temp(&t);
		if (++e->tries == TRIES && e->half) {
			say_half(&t, d);
			break;
		}
		if (e->half)
			continue;
		if (e->tries == TRIES) {
			replace_say(r, d, DIAG_ERROR, path,
				    "another program keeps changing the file; "
				    "nothing written; try again");
			break;
		}
		replace_say(r, d, DIAG_WARNING, path,
			    "another program changed the file meanwhile; its "
			    "text was edited instead");
		if (t.was < 0)
			pause_for(PAUSE);
	}
	if (!t.written)
		undo_forget(r, noted);
	target_release(&t);
	return result;
}

/* Gives the finished file its name, unless there is one that has it. */
static enum replace_result give_name(struct target *t, struct str text,
				     struct diag *d)
{
	off_t noted = t->r->undo_end;

	if (undo_note(t->r, t->path, STR_NONE, text) < 0)
		return fail(t, d, "write to .kith/undo");
	if (target_give_name(t) == 0)
		return REPLACE_DONE;
	undo_forget(t->r, noted);
	return errno == EEXIST ? REPLACE_EXISTS
			       : fail(t, d, "name the new file");
}

/* Writes the file, not yet synced, beside where it belongs. */
static enum replace_result start_new(struct target *t, struct replace_new *file,
				     int flags)
{
	enum replace_result result;
	struct stat st;
	const char *step;

	result = replace_find(t->r, t->path, flags, false, &t->dir, &t->name,
			      &file->d);
	if (result != REPLACE_DONE)
		return result;
	if (fstatat(t->dir, t->name, &st, AT_SYMLINK_NOFOLLOW) == 0)
		return REPLACE_EXISTS;
	step = target_make_temp(t, 0666);
	if (!step)
		step = target_write_temp(t, file->text);
	return step ? fail(t, &file->d, step) : REPLACE_DONE;
}

static bool same_folder(const char *a, const char *b)
{
	const char *a_end = strrchr(a, '/'), *b_end = strrchr(b, '/');
	size_t n = a_end ? (size_t)(a_end - a) : 0;

	return n == (b_end ? (size_t)(b_end - b) : 0) && memcmp(a, b, n) == 0;
}

/* A folder is synced once for all that follow each other in it. */
static void finish_new(struct target *targets, struct replace_new *files,
		       size_t count)
{
	const char *synced = NULL;

	while (count-- > 0) {
		if (files[count].result != REPLACE_DONE)
			continue;
		if (!synced || !same_folder(synced, files[count].path))
			target_finish(&targets[count], &files[count].d);
		synced = files[count].path;
	}
}

void replace_create_all(struct replace *r, struct replace_new *files,
			size_t count, int flags)
{
	struct target targets[REPLACE_MANY];
	const char *step;
	size_t i;

	for (i = 0; i < count; i++) {
		target_init(&targets[i], r, files[i].path);
		files[i].result = start_new(&targets[i], &files[i], flags);
		r->many = r->many || targets[i].has_temp;
	}
	for (i = 0; i < count; i++) {
		if (files[i].result != REPLACE_DONE)
			continue;
		step = target_sync_temp(&targets[i]);
		if (step)
			files[i].result = fail(&targets[i], &files[i].d, step);
	}
	for (i = 0; i < count; i++)
		if (files[i].result == REPLACE_DONE)
			files[i].result = give_name(&targets[i], files[i].text,
						    &files[i].d);
	undo_sync(r);
	finish_new(targets, files, count);
	for (i = 0; i < count; i++)
		target_release(&targets[i]);
	r->many = false;
}

enum replace_result replace_create(struct replace *r, const char *path,
				   int flags, struct str text, struct diag *d)
{
	struct replace_new file = {.path = path, .text = text, .d = DIAG_INIT};

	replace_create_all(r, &file, 1, flags);
	diag_move(d, &file.d);
	diag_release(&file.d);
	return file.result;
}
