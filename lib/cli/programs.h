/*
 * The programs that `kith COMMAND` may run: kith-NAME on $PATH, and the folder
 * that kith itself was started from.
 *
 *	struct programs names = PROGRAMS_INIT;
 *	programs_collect(&names);
 *	for (i = 0; i < names.count; i++)
 *		... names.list[i] ...
 *	programs_release(&names);
 */
#ifndef KITH_CLI_PROGRAMS_H
#define KITH_CLI_PROGRAMS_H

#include <stddef.h>

struct programs {
	char **list; /* names without "kith-", each once */
	size_t count, cap;
};

#define PROGRAMS_INIT                                                          \
	{                                                                      \
		NULL, 0, 0                                                     \
	}

void programs_add(struct programs *names, const char *name);
/* Adds every kith-NAME on $PATH that can be run. */
void programs_collect(struct programs *names);
void programs_release(struct programs *names);
/* The folder of the program started as `argv0`, or NULL; the caller's. */
char *programs_own_dir(const char *argv0);

#endif
