/* Shared by the files that make parts of manuals; not for others. */
#ifndef KITH_CMD_GENERATE_MAN_IMPL_H
#define KITH_CMD_GENERATE_MAN_IMPL_H

#include "generate.h"

/* The head of an item of a list; `note` follows in parentheses, or is NULL. */
void man_item(struct buf *out, const char *macro, const char *name,
	      const char *note);
/* The keys of records of a kind, of the log, or those that are derived; false
 * where there are none. */
bool man_fields(struct buf *out, const char *which);

#endif
