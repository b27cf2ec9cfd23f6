/*
 * Shared by the files of kith save: who a record is, what its file is called,
 * and what is in it.
 */
#ifndef KITH_CMD_SAVE_SAVE_IMPL_H
#define KITH_CMD_SAVE_SAVE_IMPL_H

#include "save.h"

/* Makes run->plans and counts what is refused. */
void save_compare(struct save_run *run);

/* Marks an id as taken; `owner` is a place in the roster, or its count and more
 * for a plan. */
void save_id_add(struct save_run *run, struct str id, size_t owner);
/* The file of the network that has exactly this id, or NULL. */
const struct roster_entry *save_entry(const struct save_run *run,
				      struct str id);
/* Appends an id for `r` that no file or plan has. */
void save_name(struct buf *out, const struct save_run *run,
	       const struct record *r);

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
