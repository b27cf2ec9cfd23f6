#include "config.h"

#include "store/replace_impl.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "base/file.h"

static const char own_name[] = ".kith";
static const char ignore_name[] = ".gitignore", ignore_next[] = "gitignore-new";
static const char ignore_text[] = "*\n!schema.json\n";

void replace_share(const struct replace *r, int fd)
{
	struct stat folder, st;
	mode_t mode;

	if (fstat(fd, &st) < 0 || st.st_uid != geteuid() ||
	    fstat(r->dir, &folder) < 0)
		return;
	mode = S_ISDIR(st.st_mode) ? 0700 | (folder.st_mode & 0777)
				   : 0600 | (folder.st_mode & 0022) * 3;
	if ((st.st_mode & 0777 & mode) != mode && fchmod(fd, mode) < 0)
		return;
	if (st.st_uid != folder.st_uid &&
	    fchown(fd, folder.st_uid, folder.st_gid) < 0)
		return;
}

/* A clone may have only the schema. Git is no reason to write nothing. */
static void make_ignore(const struct replace *r)
{
	struct stat st;
	int fd;
	bool good;

	if (fstatat(r->own, ignore_name, &st, AT_SYMLINK_NOFOLLOW) == 0)
		return;
	fd = file_open(r->own, ignore_next,
		       O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0666);
	if (fd < 0)
		return;
	good = file_write(fd, ignore_text, sizeof(ignore_text) - 1) == 0;
	close(fd);
	if (!good || renameat(r->own, ignore_next, r->own, ignore_name) < 0)
		unlinkat(r->own, ignore_next, 0);
}

int replace_open_own(struct replace *r)
{
	if (mkdirat(r->dir, own_name, 0777) < 0 && errno != EEXIST)
		return -1;
	r->own = file_open(r->dir, own_name,
			   O_RDONLY | O_DIRECTORY | O_NOFOLLOW, 0);
	if (r->own < 0)
		return -1;
	replace_share(r, r->own);
	make_ignore(r);
	return 0;
}
