/* The question in a text that a message asks. */
#ifndef KITH_MODEL_QUESTION_H
#define KITH_MODEL_QUESTION_H

#include "base/str.h"

/*
 * The sentence that ends in a question mark, where there is one such alone;
 * else STR_NONE. A line of the text is a paragraph.
 */
struct str question_only(struct str text);

#endif
