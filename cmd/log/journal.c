#include "config.h"

#include "journal.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "codec/json.h"

const char log_note_name[] = ".kith.undo";

static const char next_name[] = ".kith.undo-next";

enum {
	NOTE_BYTES = 64 << 20, /* no note of ours is larger */
	FILE_BYTES = 1 << 20,
	DIGEST = 17,
};

/* An edit that sets the whole text. */
struct note_edit {
	struct replace_edit base; /* first */
	struct str text;
};

static bool put_note(struct replace_edit *base, struct str old, struct buf *out,
		     struct diag *d)
{
	(void)old;
	(void)d;
	buf_addstr(out, ((struct note_edit *)base)->text);
	return true;
}

static bool replace_note_text(struct replace *r, const char *name,
			      struct str text, struct diag *d)
{
	struct note_edit e = {.base = {.edit = put_note, .limit = NOTE_BYTES},
			      .text = text};
	enum replace_result result = replace_file(r, name, 0, &e.base, d);

	return result == REPLACE_DONE || result == REPLACE_SAME;
}

static struct str digest(struct str text, char out[DIGEST])
{
	snprintf(out, DIGEST, "%016" PRIx64, str_hash(0, text));
	return (struct str){out, DIGEST - 1};
}

bool log_note_is(struct str wanted, struct str text)
{
	char hex[DIGEST];

	return wanted.n && str_eq(wanted, digest(text, hex));
}

static void put_text(struct buf *out, const char *key, struct str text)
{
	buf_addf(out, "%s\"%s\":", out->s[out->len - 1] == '{' ? "" : ",", key);
	json_write_string(out, text);
}

static void put_line(struct buf *out, const struct log_note_line *l)
{
	buf_addc(out, '{');
	put_text(out, "file", l->file);
	put_text(out, "added", l->added);
	put_text(out, "old", l->old);
	put_text(out, "was", l->was);
	put_text(out, "now", l->now);
	if (l->unsure)
		put_text(out, "unsure", STR("yes"));
	buf_addz(out, "}\n");
}

/* The lines of the first `count` targets. */
static void put_targets(struct buf *out, const struct log_run *run,
			size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct log_target *t = &run->targets[i];
		char was[DIGEST], now[DIGEST];
		const struct log_note_line l = {
			.file = str_z(t->who->path),
			.added = buf_str(&t->added),
			.old = buf_str(&t->old),
			.was = digest(buf_str(&t->before), was),
			.now = digest(buf_str(&t->after), now),
		};

		put_line(out, &l);
	}
}

static bool names_before(const struct log_note *note, struct str file)
{
	for (size_t i = 0; i < note->count; i++)
		if (str_eq(note->lines[i].file, file))
			return true;
	return false;
}

static bool take_line(struct log_note *note, struct str raw)
{
	struct json_error err;
	const struct node *n = json_read(&note->arena, raw, &err);
	struct log_note_line l = {.raw = raw,
				  .file = node_text(n, "file"),
				  .added = node_text(n, "added"),
				  .old = node_text(n, "old"),
				  .was = node_text(n, "was"),
				  .now = node_text(n, "now"),
				  .unsure = node_text(n, "unsure").n};

	if (!l.file.n || !l.added.n || !l.old.p || names_before(note, l.file))
		return false;
	note->lines = mem_grow(note->lines, note->count, &note->cap,
			       sizeof(*note->lines));
	note->lines[note->count++] = l;
	return true;
}

static bool take_lines(struct log_note *note)
{
	struct str rest = buf_str(&note->text), line;

	if (rest.n && rest.p[rest.n - 1] != '\n')
		return false;
	while (str_line(&rest, &line))
		if (!take_line(note, line))
			return false;
	return true; /* none: it was cut short before anything was written */
}

static void put_path(struct buf *out, const char *root, const char *name)
{
	if (strcmp(root, ".") != 0)
		buf_addf(out, "%s/", root);
	buf_addz(out, name);
}

static int read_note(const struct log_run *run, const char *name,
		     struct log_note *note, struct diag *d)
{
	struct buf path = BUF_INIT;
	int result = 1;

	*note = (struct log_note){.text = BUF_INIT};
	put_path(&path, run->net.root, name);
	if (file_slurp(path.s, NOTE_BYTES, &note->text) < 0) {
		result = errno == ENOENT ? 0 : -1;
		if (result < 0)
			diag_error(d, path.s, POS_NONE, "can't be read: %s",
				   strerror(errno));
	} else if (!take_lines(note)) {
		result = -1;
		diag_error(d, path.s, POS_NONE,
			   "is not as kith wrote it, so nothing is taken back; "
			   "remove it");
	}
	buf_release(&path);
	return result;
}

int log_note_read(const struct log_run *run, struct log_note *note,
		  struct diag *d)
{
	return read_note(run, log_note_name, note, d);
}

void log_note_release(struct log_note *note)
{
	buf_release(&note->text);
	arena_release(&note->arena);
	free(note->lines);
}

const struct roster_entry *log_note_file(const struct log_run *run,
					 const struct log_note_line *line)
{
	for (size_t i = 0; i < run->roster.count; i++)
		if (str_is(line->file, run->roster.entries[i].path))
			return &run->roster.entries[i];
	return NULL;
}

/* Adds the line to `out` if its entry was written, or may have been. */
static void settle_line(const struct log_run *run, struct log_note_line *l,
			struct buf *out)
{
	const struct roster_entry *who = log_note_file(run, l);
	struct buf text = BUF_INIT;
	bool known = who && file_slurp(who->full, FILE_BYTES, &text) == 0;

	if (!known || !log_note_is(l->was, buf_str(&text))) {
		l->unsure = !known || !log_note_is(l->now, buf_str(&text));
		put_line(out, l);
	}
	buf_release(&text);
}

static bool take_name(struct replace *r, struct diag *d)
{
	if (renameat(r->dir, next_name, r->dir, log_note_name) == 0)
		return true;
	diag_error(d, r->root, POS_NONE, "can't rename %s to %s: %s", next_name,
		   log_note_name, strerror(errno));
	return false;
}

bool log_note_settle(struct log_run *run, struct replace *r, struct diag *d)
{
	struct log_note note;
	struct buf kept = BUF_INIT;
	int found = read_note(run, next_name, &note, d);
	bool good = found >= 0;

	for (size_t i = 0; found > 0 && i < note.count; i++)
		settle_line(run, &note.lines[i], &kept);
	if (found > 0 && kept.len)
		good = replace_note_text(r, next_name, buf_str(&kept), d) &&
		       take_name(r, d);
	else if (found > 0)
		unlinkat(r->dir, next_name, 0);
	buf_release(&kept);
	log_note_release(&note);
	return good;
}

/* A note has a place if there is none, or one that may be replaced. */
static bool has_place(const struct replace *r, struct diag *d)
{
	struct buf path = BUF_INIT;
	struct stat st;

	if (fstatat(r->dir, log_note_name, &st, AT_SYMLINK_NOFOLLOW) < 0 ||
	    S_ISREG(st.st_mode))
		return true;
	put_path(&path, r->root, log_note_name);
	diag_error(d, path.s, POS_NONE,
		   "nothing is written, as this is no file of kith's; remove "
		   "it");
	buf_release(&path);
	return false;
}

bool log_note_intend(struct log_run *run, struct replace *r, struct diag *d)
{
	put_targets(&run->noted, run, run->count);
	return has_place(r, d) &&
	       replace_create(r, next_name, 0, buf_str(&run->noted), d) ==
		       REPLACE_DONE;
}

/* Cuts what was not written off the end; that needs no room on the disk. */
static bool cut(const struct log_run *run, struct replace *r, struct str text)
{
	int fd, result;

	if (!str_starts(buf_str(&run->noted), text))
		return false;
	if (run->noted.len == text.n)
		return true;
	fd = openat(r->dir, next_name, O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0)
		return false;
	do
		result = ftruncate(fd, (off_t)text.n);
	while (result < 0 && errno == EINTR);
	close(fd);
	return result == 0;
}

void log_note_keep(struct log_run *run, struct replace *r, size_t written,
		   struct diag *d)
{
	struct diag why = DIAG_INIT;
	struct buf text = BUF_INIT;

	if (!written) {
		unlinkat(r->dir, next_name, 0);
		return;
	}
	put_targets(&text, run, written);
	if ((!cut(run, r, buf_str(&text)) &&
	     !replace_note_text(r, next_name, buf_str(&text), &why)) ||
	    !take_name(r, &why))
		diag_warning(d, r->root, POS_NONE,
			     "the entry is written, but what --undo goes by "
			     "is not: %s",
			     why.msgs[0].text);
	buf_release(&text);
	diag_release(&why);
}

void log_note_leave(struct replace *r, struct str rest)
{
	struct diag unsaid = DIAG_INIT;

	if (rest.n)
		replace_note_text(r, log_note_name, rest, &unsaid);
	else
		unlinkat(r->dir, log_note_name, 0);
	diag_release(&unsaid);
}
