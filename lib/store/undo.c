#include "config.h"

#include "store/undo.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/str_map.h"
#include "base/text.h"
#include "store/replace_impl.h"
#include "store/store.h"
#include "value/diff.h"

enum {
	JUST_ENDED = 10, /* seconds */
};

/* A file of the run. It may have been written more than once. */
struct undo_file {
	struct str path;
	size_t *notes; /* in the record, in order */
	size_t count, cap;
};

struct undo_run {
	struct replace r;
	struct undo_record record;
	const struct undo_options *options;
	struct undo_file *files;
	size_t count, cap;
	struct str_map places;   /* of files, by path */
	struct replace_old *old; /* to be put back, all together */
	struct undo_edit *edits; /* of each */
	size_t old_count;
	size_t done, left, failed;
	struct buf diff;  /* of the only file */
	struct str first; /* path of one that is done */
};

enum undo_state {
	STATE_AFTER,  /* as the run left it */
	STATE_BEFORE, /* as it was before: not written, or undone */
	STATE_OTHER,
};

/* An edit that brings the old text back. */
struct undo_edit {
	struct replace_edit base; /* first */
	const struct undo_run *run;
	const struct undo_file *file;
	char *path;
};

static void collect(struct undo_run *u)
{
	for (size_t i = 0; i < u->record.count; i++) {
		struct str path = u->record.entries[i].path;
		struct undo_file *f;
		size_t place;

		if (undo_is_folder(&u->record.entries[i]))
			continue;
		place = str_map_add(&u->places, path, u->count);
		if (place == u->count) {
			MEM_GROW(u->files, u->count, u->cap);
			u->files[u->count++] = (struct undo_file){.path = path};
		}
		f = &u->files[place];
		MEM_GROW(f->notes, f->count, f->cap);
		f->notes[f->count++] = i;
	}
}

/*
 * What the text `now` was before. A note whose text is not in the chain is of a
 * write that another program undid.
 */
static enum undo_state look_back(const struct undo_run *u,
				 const struct undo_file *f, struct str now,
				 struct str *then)
{
	const struct undo_entry *entries = u->record.entries;
	enum undo_state state = STATE_OTHER;

	*then = now;
	for (size_t i = f->count; i-- > 0;) {
		if (!undo_is_after(&entries[f->notes[i]], *then))
			continue;
		*then = entries[f->notes[i]].old;
		state = STATE_AFTER;
	}
	for (size_t i = 0; state == STATE_OTHER && i < f->count; i++)
		if (undo_is_before(&entries[f->notes[i]], now))
			state = STATE_BEFORE;
	return state;
}

static void say_changed(const struct replace *r, const char *path,
			struct diag *d)
{
	replace_say(r, d, DIAG_ERROR, path,
		    "the file has changed since; left alone: take that "
		    "change back first, or edit it by hand");
}

static bool edit(struct replace_edit *base, struct str old, struct buf *out,
		 struct diag *d)
{
	const struct undo_edit *e = (struct undo_edit *)base;
	struct str then;
	enum undo_state state = look_back(e->run, e->file, old, &then);

	if (state == STATE_OTHER || !then.p) {
		char *path = mem_strndup(e->file->path.p, e->file->path.n);

		say_changed(&e->run->r, path, d);
		free(path);
		return false;
	}
	buf_addstr(out, then);
	return true;
}

static enum replace_result remove_new(struct target *t, struct diag *d)
{
	const char *why = NULL;

	if (!replace_may_write(t->r, t->path, &t->st, d))
		return REPLACE_REFUSED;
	if (!target_is_unchanged(t))
		why = "another program is writing it";
	else if (unlinkat(t->dir, t->name, 0) < 0)
		why = strerror(errno);
	if (why) {
		replace_say(t->r, d, DIAG_ERROR, t->path,
			    "cannot remove the file: %s; left alone", why);
		return REPLACE_FAILED;
	}
	target_finish(t, d);
	return REPLACE_DONE;
}

/* Its old text is put back with that of the others. */
static void put_off(struct undo_run *u, const struct undo_file *f,
		    const char *path)
{
	struct undo_edit *e = &u->edits[u->old_count];

	*e = (struct undo_edit){.base = {.edit = edit},
				.run = u,
				.file = f,
				.path = mem_strdup(path)};
	u->old[u->old_count++] = (struct replace_old){
		.path = e->path, .edit = &e->base, .d = DIAG_INIT};
}

/* The file is there, and open as t->dir and t->name. REPLACE_HELD: put off. */
static enum replace_result take_back_found(struct undo_run *u,
					   const struct undo_file *f,
					   struct target *t, struct buf *out,
					   struct diag *d)
{
	int fd = target_read(t, &t->st, &t->old);
	struct str then;

	if (fd < 0) {
		replace_say(t->r, d, DIAG_ERROR, t->path,
			    "cannot read the file: %s; left alone",
			    store_strerror(errno));
		return REPLACE_FAILED;
	}
	close(fd);
	switch (look_back(u, f, buf_str(&t->old), &then)) {
	case STATE_BEFORE:
		return REPLACE_SAME;
	case STATE_OTHER:
		say_changed(&u->r, t->path, d);
		return REPLACE_REFUSED;
	default:
		break;
	}
	if (u->options->dry_run) {
		diff_unified(out, t->path, buf_str(&t->old), then);
		return REPLACE_DONE;
	}
	if (!then.p)
		return remove_new(t, d);
	if (u->count == 1)
		diff_unified(&u->diff, t->path, buf_str(&t->old), then);
	put_off(u, f, t->path);
	return REPLACE_HELD;
}

static enum replace_result take_back(struct undo_run *u,
				     const struct undo_file *f, struct buf *out,
				     struct diag *d)
{
	char *path = mem_strndup(f->path.p, f->path.n);
	bool is_new = !u->record.entries[f->notes[0]].old.p;
	enum replace_result result = REPLACE_REFUSED;
	struct target t;
	struct str then;

	target_init(&t, &u->r, path);
	t.limit = REPLACE_LIMIT;
	/* only records are ever written, and nothing in hidden folders */
	if (memchr(f->path.p, '\0', f->path.n) || path[0] == '.' ||
	    strstr(path, "/.") || !store_is_record_name(path))
		replace_say(&u->r, d, DIAG_ERROR, path,
			    "not a record of this network; left alone");
	else if (fstatat(u->r.dir, path, &t.st, AT_SYMLINK_NOFOLLOW) == 0)
		result = replace_find(&u->r, path,
				      is_new ? 0 : u->options->write_flags,
				      true, &t.dir, &t.name, d);
	else if (look_back(u, f, STR_NONE, &then) == STATE_BEFORE)
		result = REPLACE_SAME;
	else
		replace_say(&u->r, d, DIAG_ERROR, path,
			    "the file is gone; left alone");
	if (t.dir >= 0)
		result = take_back_found(u, f, &t, out, d);
	target_release(&t);
	free(path);
	return result;
}

static void tally(struct undo_run *u, const struct undo_file *f,
		  enum replace_result result)
{
	switch (result) {
	case REPLACE_DONE:
		u->first = f->path;
		u->done++;
		break;
	case REPLACE_SAME:
	case REPLACE_HELD:
		break;
	case REPLACE_REFUSED:
	case REPLACE_CHANGED:
		u->left++;
		break;
	default:
		u->failed++;
	}
}

static void take_back_all(struct undo_run *u, struct buf *out, struct diag *d)
{
	u->old = mem_zalloc(u->count * sizeof(*u->old));
	u->edits = mem_zalloc(u->count * sizeof(*u->edits));
	for (size_t i = 0; i < u->count; i++)
		tally(u, &u->files[i], take_back(u, &u->files[i], out, d));
	replace_all(&u->r, u->old, u->old_count, u->options->write_flags);
	for (size_t i = 0; i < u->old_count; i++) {
		tally(u, u->edits[i].file, u->old[i].result);
		diag_move(d, &u->old[i].d);
		diag_release(&u->old[i].d);
		free(u->edits[i].path);
	}
	free(u->old);
	free(u->edits);
}

/* Those that are empty, the inner ones first. */
static void remove_folders(struct undo_run *u)
{
	for (size_t i = u->record.count; i-- > 0;) {
		const struct undo_entry *e = &u->record.entries[i];
		char *path, *name;
		int dir;

		if (!undo_is_folder(e))
			continue;
		path = mem_strndup(e->path.p, e->path.n - 1);
		if (replace_find(&u->r, path, 0, false, &dir, &name, NULL) ==
		    REPLACE_DONE) {
			unlinkat(dir, name, AT_REMOVEDIR);
			close(dir);
			free(name);
		}
		free(path);
	}
}

/* "of 5 minutes ago"; nothing of a run that has just ended. Who undoes a run
 * that failed, and wrote nothing, sees that it was another one. */
static void put_age(const struct undo_run *u, struct buf *out)
{
	static const struct {
		long seconds;
		const char *name;
	} units[] = {{24 * 60 * 60, "day"},
		     {60 * 60, "hour"},
		     {60, "minute"},
		     {1, "second"}};
	long age = u->options->now ? u->options->now - u->record.made : 0;

	for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++) {
		long n = age / units[i].seconds;

		if (n < 1 || age < JUST_ENDED)
			continue;
		buf_addf(out, " of %ld %s%s ago", n, units[i].name,
			 n == 1 ? "" : "s");
		break;
	}
}

/* The lines that went and came back. */
static void put_lines(const struct undo_run *u, struct buf *out)
{
	struct str rest = buf_str(&u->diff), line;

	for (int i = 0; str_line(&rest, &line); i++) {
		if (i < 2 || !line.n || !strchr("+-", line.p[0]))
			continue;
		buf_addz(out, "  ");
		text_show(out, str_trim(line), true);
		buf_addc(out, '\n');
	}
}

static void report(const struct undo_run *u, struct buf *out)
{
	if (!u->options->verbose || u->options->dry_run || !u->done)
		return;
	buf_addf(out, "undid %.*s", STR_ARG(u->record.what));
	put_age(u, out);
	buf_addz(out, ": ");
	if (u->done == 1)
		text_show(out, u->first, true);
	else
		buf_addf(out, "%zu files", u->done);
	if (u->left + u->failed)
		buf_addf(out, "; %zu left alone", u->left + u->failed);
	buf_addc(out, '\n');
	put_lines(u, out);
}

static enum undo_result undo_locked(struct undo_run *u, struct buf *out,
				    struct diag *d)
{
	if (undo_read(&u->record, &u->r, undo_name) < 0) {
		diag_error(d, u->r.root, POS_NONE,
			   "cannot read .kith/undo: %s; nothing undone",
			   strerror(errno));
		return UNDO_FAILED;
	}
	if (u->record.foreign) {
		diag_error(d, u->r.root, POS_NONE,
			   ".kith/undo was not written here by you, but is a "
			   "copy or another user's; nothing undone; remove it");
		return UNDO_FAILED;
	}
	collect(u);
	take_back_all(u, out, d);
	if (!u->options->dry_run)
		remove_folders(u);
	report(u, out);
	if (u->failed)
		return UNDO_FAILED;
	if (u->left)
		return UNDO_LEFT;
	if (!u->options->dry_run)
		unlinkat(u->r.own, undo_name, 0);
	return u->done ? UNDO_DONE : UNDO_NOTHING;
}

/* Is there a record of a run? If not, not even the lock is made. */
static bool has_record(const char *root)
{
	const char *const names[] = {undo_name, undo_next_name};
	struct stat st;
	bool found = false;

	for (size_t i = 0; i < 2 && !found; i++) {
		struct buf path = BUF_INIT;

		buf_addf(&path, "%s/.kith/%s", root, names[i]);
		found = lstat(path.s, &st) == 0;
		buf_release(&path);
	}
	return found;
}

enum undo_result undo_last(const char *root, const struct undo_options *options,
			   struct buf *out, struct diag *d)
{
	struct undo_run u = {
		.options = options, .places = STR_MAP_INIT, .diff = BUF_INIT};
	enum undo_result result;

	if (!has_record(root))
		return UNDO_NOTHING;
	if (!replace_open(&u.r, root, NULL, REPLACE_WAIT, d))
		return UNDO_FAILED;
	result = undo_locked(&u, out, d);
	for (size_t i = 0; i < u.count; i++)
		free(u.files[i].notes);
	free(u.files);
	str_map_release(&u.places);
	buf_release(&u.diff);
	undo_release(&u.record);
	replace_close(&u.r);
	return result;
}
