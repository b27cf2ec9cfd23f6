/*
 * What a new file of a record is called: its id, else the name without titles
 * and degrees, else what is before the @ of the address, else the last part of
 * the profile link, in a-z, 0-9 and "-".
 *
 *	struct buf name = BUF_INIT;
 *	bool (*is_taken)(void *ctx, struct str id) = ...;
 *	file_name(&name, &record, is_taken, ctx);
 *	buf_release(&name);
 *
 * It has at most 64 bytes, and never begins with "." or "-"; names that some
 * systems keep for devices get the record's kind in front. One that is taken
 * gets a number: "ann-lee-2", or one after a number that is taken.
 */
#ifndef KITH_STORE_FILE_NAME_H
#define KITH_STORE_FILE_NAME_H

#include <stdbool.h>

#include "base/buf.h"
#include "value/record.h"

/*
 * Appends to `out`, which is empty, such a name that is not taken; asks about
 * few of those that are, however many. On some systems Lee.yaml and lee.yaml
 * are one file: compare without regard to capitals.
 */
void file_name(struct buf *out, const struct record *r,
	       bool (*is_taken)(void *ctx, struct str id), void *ctx);

#endif
