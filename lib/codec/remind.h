/*
 * Writes reminders for remind(1): one line an item, whatever its text holds,
 * that shows on every day from the first to the last.
 *
 *	REM 2026-05-20 *1 UNTIL 2026-05-24 MSG Follow up with Dr. Lee
 *
 * remind(1) reads a date outside 1990 to 2075 as something else; an item that
 * lies beyond is written as a comment, one that only reaches beyond is cut.
 *
 *	struct remind_item call = {today, today, STR("Call Dr. Lee")};
 *	remind_item(&out, &call);
 */
#ifndef KITH_CODEC_REMIND_H
#define KITH_CODEC_REMIND_H

#include "base/buf.h"
#include "base/str.h"

struct remind_item {
	int first, last; /* days, both included */
	struct str text;
};

void remind_item(struct buf *out, const struct remind_item *item);

#endif
