/*
 * The files of `kith edit`, and what is wrong with them.
 */
#ifndef KITH_CMD_EDIT_EDIT_H
#define KITH_CMD_EDIT_EDIT_H

#include "base/diag.h"
#include "store/store.h"

/*
 * Reads a record's file, or kith.yaml of the network `root` where `path` is
 * NULL, as every command does. False with errors in `d`, where warnings are,
 * too.
 */
bool edit_check(const char *root, const char *path, int today, struct diag *d);

#endif
