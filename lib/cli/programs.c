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
	names->list = mem_grow(names->list, names->count, &names->cap,
			       sizeof(*names->list));
	names->list[names->count++] = mem_strdup(name);
}

void programs_release(struct programs *names)
{
	for (size_t i = 0; i < names->count; i++)
		free(names->list[i]);
	free(names->list);
}

static bool can_run(const char *dir, const char *file)
{
	struct buf path = BUF_INIT;
	struct stat st;
	bool can;

	buf_addf(&path, "%s/%s", *dir ? dir : ".", file);
	can = access(path.s, X_OK) == 0 && stat(path.s, &st) == 0 &&
	      S_ISREG(st.st_mode);
	buf_release(&path);
	return can;
}

/* Calls `each` for the folders of $PATH, until one says true. */
static bool each_path_dir(bool (*each)(const char *dir, void *ctx), void *ctx)
{
	const char *path = getenv("PATH");
	bool done = false;

	while (path && !done) {
		const char *colon = strchr(path, ':');
		size_t n = colon ? (size_t)(colon - path) : strlen(path);
		char *dir = mem_strndup(path, n);

		done = each(dir, ctx);
		free(dir);
		path = colon ? colon + 1 : NULL;
	}
	return done;
}

static bool collect(const char *dir, void *ctx)
{
	struct programs *names = ctx;
	DIR *d = opendir(*dir ? dir : ".");
	const size_t prefix = sizeof("kith-") - 1;
	struct dirent *e;

	while (d && (e = readdir(d)))
		if (strncmp(e->d_name, "kith-", prefix) == 0 &&
		    can_run(dir, e->d_name))
			programs_add(names, e->d_name + prefix);
	if (d)
		closedir(d);
	return false;
}

void programs_collect(struct programs *names)
{
	each_path_dir(collect, names);
}

struct self {
	const char *name;
	char *dir;
};

static bool holds_self(const char *dir, void *ctx)
{
	struct self *self = ctx;

	if (!can_run(dir, self->name))
		return false;
	self->dir = mem_strdup(*dir ? dir : ".");
	return true;
}

/* Links are followed to the program itself. */
char *programs_own_dir(const char *argv0)
{
	struct self self = {argv0, NULL};
	struct buf path = BUF_INIT;
	char *real, *slash;

	if (!strchr(argv0, '/')) {
		each_path_dir(holds_self, &self);
		if (!self.dir)
			return NULL;
		buf_addf(&path, "%s/", self.dir);
		free(self.dir);
	}
	buf_addz(&path, argv0);
	real = realpath(path.s, NULL);
	buf_release(&path);
	slash = real ? strrchr(real, '/') : NULL;
	if (slash)
		slash[slash == real] = '\0';
	return real;
}
