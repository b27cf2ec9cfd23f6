/*
 * The programs that `kith COMMAND` may run: kith-NAME on $PATH, and the folder
 * that kith itself was started from.
 *
 *	struct names names = {NULL};
 *	programs_collect(&names);
 *	names_release(&names);
 */
#ifndef KITH_CLI_PROGRAMS_H
#define KITH_CLI_PROGRAMS_H

#include "base/file.h"

/* Adds the NAME of every kith-NAME on $PATH that can be run. */
void programs_collect(struct names *names);
/* The folder of the program started as `argv0`, or NULL; the caller's. */
char *programs_own_dir(const char *argv0);

#endif
