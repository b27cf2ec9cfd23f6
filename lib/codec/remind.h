/*
 * Writes reminders for remind(1): one line an item, whatever its texts hold.
 * The date is the last day; from the first day on remind(1) shows the item,
 * with the days that are left and the reason. A calendar shows the title alone.
 *
 *	REM 2026-05-24 ++4 MSG %"Follow up with Dr. Lee%" %b: met on 2026-05-17
 *
 * remind(1) reads a date outside 1990 to 2075 as something else; an item that
 * lies beyond is written as a comment, one that only reaches beyond is cut.
 *
 *	struct remind_item call = {today, today, STR("Call Dr. Lee"),
 *					 STR("she asked")};
 *	remind_item(&out, &call);
 */
#ifndef KITH_CODEC_REMIND_H
#define KITH_CODEC_REMIND_H

#include "base/buf.h"
#include "base/str.h"

struct remind_item {
	int first, last;       /* days, both included */
	struct str title, why; /* without a why the title is all */
};

void remind_item(struct buf *out, const struct remind_item *item);

#endif
