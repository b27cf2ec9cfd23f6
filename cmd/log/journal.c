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

static const char journal_name[] = ".kith.undo";

static const char next_name[] = ".kith.undo-next";

enum {
	JOURNAL_BYTES = 64 << 20,
	FILE_BYTES = 1 << 20,
	DIGEST = 17,
};

/* An edit that sets the whole text. */
struct text_edit {
	struct replace_edit base; /* first */
	struct str text;
};

static bool set_text(struct replace_edit *base, struct str old, struct buf *out,
		     struct diag *d)
{
	(void)old;
	(void)d;
	buf_addstr(out, ((struct text_edit *)base)->text);
	return true;
}

static bool write_text(struct replace *r, const char *name, struct str text,
		       struct diag *d)
{
	struct text_edit e = {
		.base = {.edit = set_text, .limit = JOURNAL_BYTES},
		.text = text};
	enum replace_result result = replace_file(r, name, 0, &e.base, d);

	return result == REPLACE_DONE || result == REPLACE_SAME;
}

static struct str digest(struct str text, char out[DIGEST])
{
	snprintf(out, DIGEST, "%016" PRIx64, str_hash(0, text));
	return (struct str){out, DIGEST - 1};
}

bool journal_matches(struct str wanted, struct str text)
{
	char hex[DIGEST];

	return wanted.n && str_eq(wanted, digest(text, hex));
}

static void put_text(struct buf *out, const char *key, struct str text)
{
	buf_addf(out, "%s\"%s\":", out->s[out->len - 1] == '{' ? "" : ",", key);
	json_write_string(out, text);
}

static void put_entry(struct buf *out, const struct journal_entry *e)
{
	buf_addc(out, '{');
	put_text(out, "file", e->file);
	put_text(out, "added", e->added);
	put_text(out, "old", e->old);
	put_text(out, "was", e->was);
	put_text(out, "now", e->now);
	if (e->unsure)
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
		const struct journal_entry e = {
			.file = str_z(t->who->path),
			.added = buf_str(&t->added),
			.old = buf_str(&t->old),
			.was = digest(buf_str(&t->before), was),
			.now = digest(buf_str(&t->after), now),
		};

		put_entry(out, &e);
	}
}

static bool has_file(const struct journal *j, struct str file)
{
	for (size_t i = 0; i < j->count; i++)
		if (str_eq(j->entries[i].file, file))
			return true;
	return false;
}

static bool parse_entry(struct journal *j, struct str raw)
{
	struct json_error err;
	const struct node *n = json_read(&j->arena, raw, &err);
	struct journal_entry e = {.raw = raw,
				  .file = node_text(n, "file"),
				  .added = node_text(n, "added"),
				  .old = node_text(n, "old"),
				  .was = node_text(n, "was"),
				  .now = node_text(n, "now"),
				  .unsure = node_text(n, "unsure").n};

	if (!e.file.n || !e.added.n || !e.old.p || has_file(j, e.file))
		return false;
	j->entries =
		mem_grow(j->entries, j->count, &j->cap, sizeof(*j->entries));
	j->entries[j->count++] = e;
	return true;
}

static bool parse_entries(struct journal *j)
{
	struct str rest = buf_str(&j->text), line;

	if (rest.n && rest.p[rest.n - 1] != '\n')
		return false;
	while (str_line(&rest, &line))
		if (!parse_entry(j, line))
			return false;
	return true; /* an empty one was cut before any file was written */
}

static void put_path(struct buf *out, const char *root, const char *name)
{
	if (strcmp(root, ".") != 0)
		buf_addf(out, "%s/", root);
	buf_addz(out, name);
}

static int read_journal(const struct log_run *run, const char *name,
			struct journal *j, struct diag *d)
{
	struct buf path = BUF_INIT;
	int result = 1;

	*j = (struct journal){.text = BUF_INIT};
	put_path(&path, run->net.root, name);
	if (file_slurp(path.s, JOURNAL_BYTES, &j->text) < 0) {
		result = errno == ENOENT ? 0 : -1;
		if (result < 0)
			diag_error(d, path.s, POS_NONE, "cannot read: %s",
				   strerror(errno));
	} else if (!parse_entries(j)) {
		result = -1;
		diag_error(d, path.s, POS_NONE,
			   "not a journal that kith wrote; nothing undone; "
			   "remove the file");
	}
	buf_release(&path);
	return result;
}

int journal_read(const struct log_run *run, struct journal *j, struct diag *d)
{
	return read_journal(run, journal_name, j, d);
}

void journal_release(struct journal *j)
{
	buf_release(&j->text);
	arena_release(&j->arena);
	free(j->entries);
}

const struct roster_entry *journal_file(const struct log_run *run,
					const struct journal_entry *e)
{
	for (size_t i = 0; i < run->roster.count; i++)
		if (str_is(e->file, run->roster.entries[i].path))
			return &run->roster.entries[i];
	return NULL;
}

/* Appends the entry to `out` if its file was written, or may have been. */
static void recover_entry(const struct log_run *run, struct journal_entry *e,
			  struct buf *out)
{
	const struct roster_entry *who = journal_file(run, e);
	struct buf text = BUF_INIT;
	bool found = who && file_slurp(who->full, FILE_BYTES, &text) == 0;

	if (!found || !journal_matches(e->was, buf_str(&text))) {
		e->unsure = !found || !journal_matches(e->now, buf_str(&text));
		put_entry(out, e);
	}
	buf_release(&text);
}

static bool rename_next(struct replace *r, struct diag *d)
{
	if (renameat(r->dir, next_name, r->dir, journal_name) == 0)
		return true;
	diag_error(d, r->root, POS_NONE, "cannot rename %s to %s: %s",
		   next_name, journal_name, strerror(errno));
	return false;
}

bool journal_recover(struct log_run *run, struct replace *r, struct diag *d)
{
	struct journal j;
	struct buf kept = BUF_INIT;
	int found = read_journal(run, next_name, &j, d);
	bool good = found >= 0;

	for (size_t i = 0; found > 0 && i < j.count; i++)
		recover_entry(run, &j.entries[i], &kept);
	if (found > 0 && kept.len)
		good = write_text(r, next_name, buf_str(&kept), d) &&
		       rename_next(r, d);
	else if (found > 0)
		unlinkat(r->dir, next_name, 0);
	buf_release(&kept);
	journal_release(&j);
	return good;
}

/* The journal may only replace a regular file. */
static bool can_replace(const struct replace *r, struct diag *d)
{
	struct buf path = BUF_INIT;
	struct stat st;

	if (fstatat(r->dir, journal_name, &st, AT_SYMLINK_NOFOLLOW) < 0 ||
	    S_ISREG(st.st_mode))
		return true;
	put_path(&path, r->root, journal_name);
	diag_error(d, path.s, POS_NONE,
		   "not a file that kith made; nothing written; remove it");
	buf_release(&path);
	return false;
}

bool journal_begin(struct log_run *run, struct replace *r, struct diag *d)
{
	put_targets(&run->journal, run, run->count);
	return can_replace(r, d) &&
	       replace_create(r, next_name, 0, buf_str(&run->journal), d) ==
		       REPLACE_DONE;
}

/* Truncates the journal to `text`, for which a full disk has room, too. */
static bool truncate_next(const struct log_run *run, struct replace *r,
			  struct str text)
{
	int fd, result;

	if (!str_starts(buf_str(&run->journal), text))
		return false;
	if (run->journal.len == text.n)
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

void journal_commit(struct log_run *run, struct replace *r, size_t written,
		    struct diag *d)
{
	struct diag why = DIAG_INIT;
	struct buf text = BUF_INIT;

	if (!written) {
		unlinkat(r->dir, next_name, 0);
		return;
	}
	put_targets(&text, run, written);
	if ((!truncate_next(run, r, buf_str(&text)) &&
	     !write_text(r, next_name, buf_str(&text), &why)) ||
	    !rename_next(r, &why))
		diag_warning(d, r->root, POS_NONE,
			     "the entry is written, but --undo cannot undo it: "
			     "%s",
			     why.msgs[0].text);
	buf_release(&text);
	diag_release(&why);
}

void journal_rewrite(struct replace *r, struct str rest)
{
	struct diag ignored = DIAG_INIT;

	if (rest.n)
		write_text(r, journal_name, rest, &ignored);
	else
		unlinkat(r->dir, journal_name, 0);
	diag_release(&ignored);
}
