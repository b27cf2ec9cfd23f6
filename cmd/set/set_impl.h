/* Shared by the files of kith set: a file on its way. */
#ifndef KITH_CMD_SET_SET_IMPL_H
#define KITH_CMD_SET_SET_IMPL_H

#include "set.h"
#include "store/replace.h"

/* A file, what it held, and what it is to hold. */
struct change {
	struct replace_edit base; /* first */
	const struct roster_entry *who;
	struct set_words *words;
	struct record record;
	struct buf before, after;
};

/* Appends who was changed, and each key with its new value and the old one. */
void set_report(struct buf *out, const struct change *c);
/* Appends who is as they should be already. */
void set_report_same(struct buf *out, const struct change *c);

#endif
