/* Shared by the files of save; not for others. */
#ifndef KITH_CMD_SAVE_SAVE_IMPL_H
#define KITH_CMD_SAVE_SAVE_IMPL_H

#include "save.h"

struct replace;

/* The file of a new record, written as a person would. False, with an error
 * in `d`, when it would not be read back as the same. */
bool save_text(struct buf *out, const struct node *keys, enum record_kind kind,
	       const char *file, struct diag *d);
/* Keys of a record that are the user's, none of kith's. */
bool save_is_key(const struct node *n);

/* Reports, with this status instead of that of an error. */
void save_fail(struct save_run *run, struct diag *d, int status);
/* Finds out what is to be done for each record. */
void save_compare(struct save_run *run);
/* An id that is taken from now on; `entry` is whose, or NULL. */
void save_ids_add(struct save_ids *ids, struct str id,
		  const struct roster_entry *entry);
/* The file of the network that has exactly this id, or NULL. */
const struct roster_entry *save_entry(const struct save_run *run,
				      struct str id);
/* Appends a file name for `r` that no id of the network or plan has. */
void save_name(struct buf *out, const struct save_run *run,
	       const struct record *r);

#endif
