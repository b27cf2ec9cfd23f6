#include "config.h"

#include "cli/programs.h"

#include <dirent.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/mem.h"

void programs_add(struct programs *names, const char *name)
{
	for (size_t i = 0; i < names->count; i++)
		if (strcmp(names->list[i], name) == 0)
			return;
	MEM_GROW(names->list, names->count, names->cap);
	names->list[names->count++] = mem_strdup(name);
}

void programs_release(struct programs *names)
{
	for (size_t i = 0; i < names->count; i++)
		free(names->list[i]);
	free(names->list);
}

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

void programs_collect(struct programs *names)
{
	const size_t prefix = sizeof("kith-") - 1;
	struct str path = str_z(getenv("PATH"));
	char *dir;

	while ((dir = next_dir(&path))) {
		DIR *d = opendir(dir);
		struct dirent *e;

		while (d && (e = readdir(d)))
			if (strncmp(e->d_name, "kith-", prefix) == 0 &&
			    can_run(dir, e->d_name))
				programs_add(names, e->d_name + prefix);
		if (d)
			closedir(d);
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
