#include "config.h"

#include "export.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

/*
 * How a file is known again: its last line but two or so is a seal, a digest of
 * my address and of all its other bytes. One that has it was written here, for
 * this network, and nobody has changed it since; no other is ever written over
 * or removed.
 */
static const char seal[] = "X-KITH-SEAL:";

enum {
	FILE_BYTES = 4 << 20,
	SEAL_DIGITS = 16,
	SEAL_LINE = sizeof(seal) - 1 + SEAL_DIGITS + 2,
};

static void put_seal(const struct export_run *e, struct str before,
		     struct str after, struct buf *out)
{
	uint64_t digest = str_hash(0, e->owner);

	digest = str_hash(digest, before);
	digest = str_hash(digest, after);
	buf_addf(out, "%s%016" PRIx64 "\r\n", seal, digest);
}

/* Puts the seal before the last END. */
static void put_sealed(const struct export_run *e, struct str text,
		       struct buf *out)
{
	struct str before = text, after;
	size_t at = text.n;

	while (at > 0 && !str_starts(str_skip(text, at), STR("END:")))
		at--;
	before.n = at;
	after = str_skip(text, at);
	buf_addstr(out, before);
	put_seal(e, before, after, out);
	buf_addstr(out, after);
}

static bool is_sealed(const struct export_run *e, struct str text)
{
	ptrdiff_t at = str_find(text, str_z(seal));
	struct buf wanted = BUF_INIT;
	struct str found;
	bool same;

	if (at < 0 || text.n - (size_t)at < SEAL_LINE)
		return false;
	found = (struct str){text.p + at, SEAL_LINE};
	put_seal(e, (struct str){text.p, (size_t)at},
		 str_skip(text, (size_t)at + SEAL_LINE), &wanted);
	same = str_eq(found, buf_str(&wanted));
	buf_release(&wanted);
	return same;
}

static bool failed(struct export_run *e, const char *what, const char *path)
{
	cli_error(&e->cli, "cannot %s '%s': %s", what, path, strerror(errno));
	return false;
}

static bool write_new(struct export_run *e, const char *path, struct str text)
{
	struct buf made = BUF_INIT;
	bool good;
	int fd;

	buf_addf(&made, "%s/.kith-export-%ld.tmp", e->folder, (long)getpid());
	unlink(made.s);
	fd = file_open(AT_FDCWD, made.s, O_WRONLY | O_CREAT | O_EXCL, 0600);
	good = fd >= 0 && file_write(fd, text.p, text.n) == 0;
	if (fd >= 0 && close(fd) < 0)
		good = false;
	good = good && rename(made.s, path) == 0;
	if (!good) {
		failed(e, "write", path);
		unlink(made.s);
	}
	buf_release(&made);
	return good;
}

bool export_item_write(struct export_run *e, struct str uid, struct str item)
{
	struct buf path = BUF_INIT, old = BUF_INIT, new = BUF_INIT;
	struct buf text = BUF_INIT;
	bool good = true;

	/* what encloses all items of a stream encloses each one here */
	if (e->format->begin)
		e->format->begin(e, &text);
	buf_addstr(&text, item);
	if (e->format->finish)
		e->format->finish(e, &text);

	buf_addf(&path, "%s/%.*s%s", e->folder, STR_ARG(uid),
		 e->format->ending);
	put_sealed(e, buf_str(&text), &new);
	str_map_add(&e->written, arena_str(&e->arena, uid), 0);
	if (file_slurp(path.s, FILE_BYTES, &old) == 0) {
		if (str_eq(buf_str(&old), buf_str(&new))) {
			e->files++;
			goto out;
		}
		if (!is_sealed(e, buf_str(&old))) {
			cli_refuse(&e->cli,
				   "'%s' was changed by another program; left "
				   "alone; remove it to have it written again",
				   path.s);
			goto out;
		}
	} else if (errno != ENOENT) {
		good = failed(e, "read", path.s);
		goto out;
	}
	good = write_new(e, path.s, buf_str(&new));
	e->files += good;
out:
	buf_release(&path);
	buf_release(&old);
	buf_release(&new);
	buf_release(&text);
	return good;
}

/* Removes the file `name` if it is one of ours that this run did not write. */
static void remove_old(struct export_run *e, const char *name)
{
	struct str uid = str_z(name);
	struct buf path = BUF_INIT, text = BUF_INIT;

	if (!str_ends(uid, str_z(e->format->ending)))
		return;
	uid.n -= strlen(e->format->ending);
	if (str_map_find(&e->written, uid) != STR_MAP_NONE)
		return;
	buf_addf(&path, "%s/%s", e->folder, name);
	if (file_slurp(path.s, FILE_BYTES, &text) == 0 &&
	    is_sealed(e, buf_str(&text)) && unlink(path.s) < 0)
		failed(e, "remove", path.s);
	buf_release(&path);
	buf_release(&text);
}

void export_files_end(struct export_run *e)
{
	struct names names = {.list = NULL};

	if (!names_read(&names, e->folder))
		failed(e, "read", e->folder);
	for (size_t i = 0; i < names.count; i++)
		remove_old(e, names.list[i]);
	names_release(&names);
}
