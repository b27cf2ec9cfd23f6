#include "config.h"

#include "store/replace.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>

#include "base/file.h"
#include "store/replace_impl.h"

/* Gives the finished file its name, unless there is one that has it. */
static enum replace_result give_name(struct target *t, struct str text,
				     struct diag *d)
{
	off_t noted = t->r->undo_end;

	if (undo_note(t->r, t->path, STR_NONE, text) < 0)
		return target_fail(t, d, "write to .kith/undo");
	if (target_give_name(t) == 0)
		return REPLACE_DONE;
	undo_forget(t->r, noted);
	return errno == EEXIST ? REPLACE_EXISTS
			       : target_fail(t, d, "name the new file");
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
	return step ? target_fail(t, &file->d, step) : REPLACE_DONE;
}

static bool same_folder(const struct target *a, const struct target *b)
{
	struct stat x, y;

	return fstat(a->dir, &x) == 0 && fstat(b->dir, &y) == 0 &&
	       file_is(&x, &y);
}

/* Makes a name last; a folder is synced once for all that follow each other in
 * it, `synced` being the one before. */
static void finish(struct target *t, struct target **synced, struct diag *d)
{
	if (!*synced || !same_folder(*synced, t))
		target_finish(t, d);
	*synced = t;
}

static void sync_temp(struct target *t, enum replace_result *result,
		      struct diag *d)
{
	const char *step = *result == REPLACE_DONE ? target_sync_temp(t) : NULL;

	if (step)
		*result = target_fail(t, d, step);
}

/* By now the files have their names: only undo may lack them after a crash. */
static void sync_notes(struct replace *r, struct replace_new *files,
		       size_t count)
{
	int err = undo_sync(r) < 0 ? errno : 0;

	for (size_t i = 0; i < count && err; i++)
		if (files[i].result == REPLACE_DONE)
			replace_say(r, &files[i].d, DIAG_WARNING, files[i].path,
				    "written, but cannot sync .kith/undo: %s",
				    strerror(err));
}

void replace_create_all(struct replace *r, struct replace_new *files,
			size_t count, int flags)
{
	struct target targets[REPLACE_MANY], *synced = NULL;
	size_t i;

	for (i = 0; i < count; i++) {
		target_init(&targets[i], r, files[i].path);
		files[i].result = start_new(&targets[i], &files[i], flags);
		r->many = r->many || targets[i].has_temp;
	}
	for (i = 0; i < count; i++)
		sync_temp(&targets[i], &files[i].result, &files[i].d);
	for (i = 0; i < count; i++)
		if (files[i].result == REPLACE_DONE)
			files[i].result = give_name(&targets[i], files[i].text,
						    &files[i].d);
	sync_notes(r, files, count);
	for (i = 0; i < count; i++)
		if (files[i].result == REPLACE_DONE)
			finish(&targets[i], &synced, &files[i].d);
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

/* Up to REPLACE_MANY files of replace_all. */
struct batch {
	struct replace *r;
	struct replace_old *files;
	struct target targets[REPLACE_MANY];
	size_t count;
	int flags;
};

static bool is_on(const struct batch *b, size_t i)
{
	return b->files[i].result == REPLACE_DONE;
}

static void write_beside(struct batch *b)
{
	for (size_t i = 0; i < b->count; i++) {
		struct replace_old *f = &b->files[i];
		struct target *t = &b->targets[i];

		target_init(t, b->r, f->path);
		t->limit = f->edit->limit ? f->edit->limit : REPLACE_LIMIT;
		f->edit->tries = 0;
		f->result = replace_find(b->r, f->path, b->flags, true, &t->dir,
					 &t->name, &f->d);
		if (is_on(b, i))
			f->result = target_edit(t, f->edit, &f->d);
		if (is_on(b, i))
			f->result = target_prepare(t, &f->d);
		b->r->many = b->r->many || t->has_temp;
	}
}

static bool is_good(const struct replace_old *f)
{
	return f->result == REPLACE_DONE || f->result == REPLACE_SAME ||
	       f->result == REPLACE_CHANGED;
}

/* Lets go of all that could be written where one of them could not. */
static void hold(struct batch *b)
{
	bool good = true;

	for (size_t i = 0; i < b->count; i++)
		good = good && is_good(&b->files[i]);
	for (size_t i = 0; i < b->count && !good; i++)
		if (is_good(&b->files[i]) && b->files[i].result != REPLACE_SAME)
			b->files[i].result = REPLACE_HELD;
}

static void note_all(struct batch *b)
{
	const char *step = "write to .kith/undo";
	bool good;

	for (size_t i = 0; i < b->count; i++) {
		struct target *t = &b->targets[i];

		if (is_on(b, i) && undo_note(b->r, t->path, buf_str(&t->old),
					     buf_str(&t->new)) < 0)
			b->files[i].result =
				target_fail(t, &b->files[i].d, step);
	}
	good = undo_sync(b->r) == 0;
	for (size_t i = 0; i < b->count && !good; i++)
		if (is_on(b, i))
			b->files[i].result = target_fail(&b->targets[i],
							 &b->files[i].d, step);
}

static void place_all(struct batch *b)
{
	struct target *synced = NULL;
	long rest = LONG_MAX;
	size_t i;

	for (i = 0; i < b->count; i++)
		if (is_on(b, i) && b->targets[i].rest < rest)
			rest = b->targets[i].rest;
	target_wait(rest);
	for (i = 0; i < b->count; i++)
		if (is_on(b, i))
			b->files[i].result =
				target_place(&b->targets[i], &b->files[i].d);
	for (i = 0; i < b->count; i++)
		if (is_on(b, i))
			finish(&b->targets[i], &synced, &b->files[i].d);
	for (i = 0; i < b->count; i++)
		if (is_on(b, i))
			b->files[i].result =
				target_settle(&b->targets[i], &b->files[i].d);
}

/* The notes of files that were not written go, unless others are among them:
 * then undo finds these as they were. */
static void forget(struct batch *b, off_t noted)
{
	for (size_t i = 0; i < b->count; i++)
		if (b->targets[i].written)
			return;
	undo_forget(b->r, noted);
}

/* What someone else changed meanwhile is done again, each by itself. */
static void do_again(struct batch *b)
{
	for (size_t i = 0; i < b->count; i++) {
		struct replace_old *f = &b->files[i];
		struct target *t = &b->targets[i];
		off_t noted = b->r->undo_end;

		if (f->result != REPLACE_CHANGED)
			continue;
		diag_clear(&f->d);
		f->result = target_again(t, f->edit, &f->d);
		if (!t->written)
			undo_forget(b->r, noted);
	}
}

static void replace_some(struct batch *b)
{
	off_t noted;

	write_beside(b);
	for (size_t i = 0; i < b->count; i++)
		sync_temp(&b->targets[i], &b->files[i].result, &b->files[i].d);
	if (b->flags & REPLACE_TOGETHER)
		hold(b);
	noted = b->r->undo_end;
	note_all(b);
	if (b->flags & REPLACE_TOGETHER)
		hold(b);
	place_all(b);
	forget(b, noted);
	for (size_t i = 0; i < b->count; i++)
		target_drop_temp(&b->targets[i]);
	b->r->many = false;
	do_again(b);
	for (size_t i = 0; i < b->count; i++)
		target_release(&b->targets[i]);
}

static bool all_good(const struct replace_old *files, size_t count)
{
	while (count > 0 && is_good(&files[count - 1]) &&
	       files[count - 1].result != REPLACE_CHANGED)
		count--;
	return count == 0;
}

void replace_all(struct replace *r, struct replace_old *files, size_t count,
		 int flags)
{
	bool go_on = true;

	for (size_t at = 0, n; at < count; at += n) {
		struct batch b = {.r = r, .files = files + at, .flags = flags};

		n = count - at < REPLACE_MANY ? count - at : REPLACE_MANY;
		b.count = n;
		for (size_t i = 0; i < n && !go_on; i++)
			files[at + i].result = REPLACE_HELD;
		if (!go_on)
			continue;
		replace_some(&b);
		go_on = !(flags & REPLACE_TOGETHER) || all_good(b.files, n);
	}
}

enum replace_result replace_file(struct replace *r, const char *path, int flags,
				 struct replace_edit *e, struct diag *d)
{
	struct replace_old file = {.path = path, .edit = e, .d = DIAG_INIT};

	replace_all(r, &file, 1, flags);
	diag_move(d, &file.d);
	diag_release(&file.d);
	return file.result;
}
