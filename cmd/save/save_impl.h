/*
 * Shared by the files of kith save: who a record is, and what is in its file.
 */
#ifndef KITH_CMD_SAVE_SAVE_IMPL_H
#define KITH_CMD_SAVE_SAVE_IMPL_H

#include "save.h"

/* Makes run->plans and counts what is refused. */
void save_compare(struct save_run *run);

/* If verbose, adds a line to run->out: what became of a record. */
void save_report(struct save_run *run, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

/*
 * Appends the text of a new file with these keys, in the order and style of a
 * person. False, with an error about `file` in `d`, when YAML cannot hold them.
 */
bool save_text(struct buf *out, const struct node *keys, enum record_kind kind,
	       const char *file, struct diag *d);

#endif
