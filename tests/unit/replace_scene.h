/*
 * What the tests of safe replacing share: a small network in the working
 * directory, and edits of it.
 */
#ifndef KITH_TESTS_REPLACE_SCENE_H
#define KITH_TESTS_REPLACE_SCENE_H

#include "config.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "store/replace.h"
#include "tap.h"

#define OLD "name: Ana Ruiz\n"
#define ADDED "log:\n"
#define NEW OLD ADDED

static inline void put_file(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");

	fputs(text, f);
	fclose(f);
}

static inline bool holds(const char *path, const char *text)
{
	struct buf b = BUF_INIT;
	bool same =
		file_slurp(path, 1 << 20, &b) == 0 && str_is(buf_str(&b), text);

	buf_release(&b);
	return same;
}

static inline bool is_new(const char *path)
{
	return access(path, F_OK) != 0;
}

static inline size_t count_files(const char *dir)
{
	DIR *d = opendir(dir);
	size_t n = 0;

	while (d && readdir(d))
		n++;
	if (d)
		closedir(d);
	return n - 2;
}

/* A folder to work in, with one above it that nothing may reach. */
static inline bool enter_folder(void)
{
	static char folder[] = "replace-XXXXXX";

	return mkdtemp(folder) && chdir(folder) == 0 &&
	       mkdir("net", 0777) == 0 && chdir("net") == 0;
}

/* Removes .kith and all that may be in it. */
static inline void remove_own(void)
{
	unlink(".kith/lock");
	unlink(".kith/undo");
	unlink(".kith/undo-next");
	unlink(".kith/.gitignore");
	unlink(".kith/gitignore-new");
	rmdir(".kith");
}

/* A network of kith.yaml, ana.yaml and a folder, in the working directory. */
static inline void lay_out(void)
{
	remove_own();
	unlink("new.yaml");
	put_file("kith.yaml", "");
	put_file("ana.yaml", OLD);
	chmod("ana.yaml", 0640);
	mkdir("sub", 0777);
}

static inline bool add(struct replace_edit *e, struct str old, struct buf *out,
		       struct diag *d)
{
	(void)e, (void)d;
	buf_addstr(out, old);
	buf_addz(out, ADDED);
	return true;
}

static struct diag said = DIAG_INIT;

static inline enum replace_result edit(const char *path, int flags,
				       struct replace_edit *e)
{
	enum replace_result result = REPLACE_FAILED;
	struct replace r;

	diag_clear(&said);
	if (replace_open(&r, ".", "test", REPLACE_WAIT, &said)) {
		result = replace_file(&r, path, flags, e, &said);
		replace_close(&r);
	}
	return result;
}

static inline enum replace_result append(const char *path, int flags)
{
	struct replace_edit e = {.edit = add};

	return edit(path, flags, &e);
}

static inline enum replace_result create(const char *path, int flags)
{
	enum replace_result result = REPLACE_FAILED;
	struct replace r;

	diag_clear(&said);
	if (replace_open(&r, ".", "test", REPLACE_WAIT, &said)) {
		result = replace_create(&r, path, flags, STR(NEW), &said);
		replace_close(&r);
	}
	return result;
}

#endif
