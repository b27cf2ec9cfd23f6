/*
 * A milestone as it is noted, "Step 3 passed", in a sentence: "I passed Step
 * 3".
 */
#ifndef KITH_CMD_DRAFT_NEWS_H
#define KITH_CMD_DRAFT_NEWS_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"

/* Appends the sentence, without a stop; false, nothing appended, where it
 * needs none, or its words do not show which. */
bool news_put(struct buf *out, struct str noted);

#endif
