/*
 * The difference of two texts as a unified diff (POSIX diff -u) that patch(1)
 * and git apply read: paths with a/ and b/, three lines of context, no dates.
 *
 *	diff_unified(&out, "apa/lee.yaml", STR("a\n"), STR("b\n"));
 */
#ifndef KITH_VALUE_DIFF_H
#define KITH_VALUE_DIFF_H

#include "base/buf.h"
#include "base/str.h"

/*
 * Appends nothing when the texts are the same. `before` without text
 * (STR_NONE) is a file that is new, `after` one that is removed. A path that
 * has control characters or quotes in it is written the way git writes it.
 */
void diff_unified(struct buf *out, const char *path, struct str before,
		  struct str after);

#endif
