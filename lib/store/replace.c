#include "config.h"

#include "store/replace.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "store/replace_impl.h"

enum {
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

enum replace_result target_fail(const struct target *t, struct diag *d,
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

enum replace_result target_prepare(struct target *t, struct diag *d)
{
	const char *step = target_make_temp(t, 0600);

	if (!step && target_take_owner(t) < 0)
		step = "set the mode of the new file";
	if (!step && target_take_attributes(t) < 0)
		step = "keep the extended attributes or the access control "
		       "list";
	if (!step)
		step = target_write_temp(t, buf_str(&t->new));
	if (step)
		return target_fail(t, d, step);
	t->rest = target_rest(t, REST);
	return REPLACE_DONE;
}

void target_wait(long rest)
{
	if (rest < REST)
		pause_for((unsigned)(REST - rest));
}

enum replace_result target_place(struct target *t, struct diag *d)
{
	int place = target_is_unchanged(t) ? target_take_place(t) : 1;

	if (place < 0)
		return target_fail(t, d, "rename the new file");
	if (place > 0)
		target_close_was(t);
	/* at once; target_settle looks again, when it is synced */
	return place > 0 || target_was_written(t) ? REPLACE_CHANGED
						  : REPLACE_DONE;
}

enum replace_result target_settle(struct target *t, struct diag *d)
{
	if (target_was_written(t))
		return REPLACE_CHANGED;
	target_close_was(t);
	if (t->st.st_nlink > 1)
		replace_say(t->r, d, DIAG_WARNING, t->path,
			    "the file had a second name, a hard link; that one "
			    "keeps the old text");
	return REPLACE_DONE;
}

/* `before` is what undo brings back. */
static enum replace_result swap(struct target *t, struct str before,
				struct diag *d)
{
	enum replace_result result = target_prepare(t, d);
	const char *step;

	if (result != REPLACE_DONE)
		return result;
	step = target_sync_temp(t);
	if (!step && (undo_note(t->r, t->path, before, buf_str(&t->new)) < 0 ||
		      undo_sync(t->r) < 0))
		step = "write to .kith/undo";
	if (step)
		return target_fail(t, d, step);
	target_wait(t->rest);
	result = target_place(t, d);
	if (result != REPLACE_DONE)
		return result;
	target_finish(t, d);
	return target_settle(t, d);
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
	file_close(fd);
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

enum replace_result target_edit(struct target *t, struct replace_edit *e,
				struct diag *d)
{
	enum replace_result result;
	int fd = target_read(t, &t->st, &t->old);

	if (fd < 0)
		return target_fail(t, d, "read the file");
	close(fd);
	buf_clear(&t->new);
	buf_addz(&t->new, "");
	e->half = false;
	if (!e->edit(e, buf_str(&t->old), &t->new, d)) {
		result = is_settled(t, e) && !e->half ? REPLACE_REFUSED
						      : REPLACE_CHANGED;
		target_close_was(t);
		return result;
	}
	if (str_eq(buf_str(&t->old), buf_str(&t->new)))
		return REPLACE_SAME;
	return replace_may_write(t->r, t->path, &t->st, d) ? REPLACE_DONE
							   : REPLACE_REFUSED;
}

/* Reads, edits and replaces. */
static enum replace_result edit_once(struct target *t, struct replace_edit *e,
				     struct diag *d)
{
	struct diag mine = DIAG_INIT;
	enum replace_result result = target_edit(t, e, &mine);

	if (result == REPLACE_DONE)
		result = swap(t, buf_str(&t->old), &mine);
	if (result != REPLACE_CHANGED)
		diag_move(d, &mine);
	diag_release(&mine);
	return result;
}

/* Is it given up, after so many tries? If not, it is for another one now. */
static bool gives_up(struct target *t, const struct replace_edit *e,
		     struct diag *d)
{
	if (e->tries == TRIES && e->half)
		say_half(t, d);
	else if (e->tries == TRIES)
		replace_say(t->r, d, DIAG_ERROR, t->path,
			    "another program keeps changing the file; nothing "
			    "written; try again");
	if (e->tries == TRIES || e->half)
		return e->tries == TRIES;
	replace_say(t->r, d, DIAG_WARNING, t->path,
		    "another program changed the file meanwhile; its text was "
		    "edited instead");
	if (t->was < 0)
		pause_for(PAUSE);
	return false;
}

enum replace_result target_again(struct target *t, struct replace_edit *e,
				 struct diag *d)
{
	enum replace_result result;

	do {
		target_drop_temp(t);
		e->tries++;
		if (gives_up(t, e, d))
			return REPLACE_CHANGED;
		result = t->was >= 0 ? edit_late(t, e, d) : edit_once(t, e, d);
	} while (result == REPLACE_CHANGED);
	return result;
}
