/*
 * Sentences for `why`: days in ISO form, and the user's words on one line, so
 * that whatever stands in a file can't break what is printed from it.
 */
#ifndef KITH_DUE_WHY_H
#define KITH_DUE_WHY_H

#include "base/buf.h"

/* Appends the user's words: one line, cut to a readable length. */
void why_add(struct buf *out, struct str words);
/* Appends `text`, in which %D stands for `day`. */
void why_on(struct buf *out, const char *text, int day);

#endif
