#include "config.h"

#include "cli/programs.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/mem.h"

/* The next folder of $PATH, taken off `path`; NULL after the last. */
static char *next_dir(struct str *path)
{
	struct str dir;

	if (!path->p)
		return NULL;
	str_cut(*path, ':', &dir, path);
	return dir.n ? mem_strndup(dir.p, dir.n) : mem_strdup(".");
}

static bool can_run(const char *dir, const char *file)
{
	struct buf path = BUF_INIT;
	struct stat st;
	bool can;

	buf_addf(&path, "%s/%s", dir, file);
	can = access(path.s, X_OK) == 0 && stat(path.s, &st) == 0 &&
	      S_ISREG(st.st_mode);
	buf_release(&path);
	return can;
}

void programs_collect(struct names *names)
{
	struct str path = str_z(getenv("PATH"));
	char *dir;

	while ((dir = next_dir(&path))) {
		struct names files = {.list = NULL};

		names_read(&files, dir);
		for (size_t i = 0; i < files.count; i++) {
			struct str file = str_z(files.list[i]);

			if (str_starts(file, STR("kith-")) &&
			    can_run(dir, file.p))
				names_add(names, str_skip(file, 5));
		}
		names_release(&files);
		free(dir);
	}
}

/* Links are followed to the program itself. */
char *programs_own_dir(const char *argv0)
{
	struct str dirs = str_z(getenv("PATH"));
	struct buf path = BUF_INIT;
	char *real, *slash, *dir = NULL;

	if (!strchr(argv0, '/')) {
		while ((dir = next_dir(&dirs)) && !can_run(dir, argv0))
			free(dir);
		if (!dir)
			return NULL;
		buf_addf(&path, "%s/", dir);
		free(dir);
	}
	buf_addz(&path, argv0);
	real = realpath(path.s, NULL);
	buf_release(&path);
	slash = real ? strrchr(real, '/') : NULL;
	if (slash)
		slash[slash == real] = '\0';
	return real;
}
