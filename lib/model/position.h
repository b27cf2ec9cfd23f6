/* A job title to a role of the vocabulary: "Program Director, Psychiatry
 * Residency" is a program-director. */
#ifndef KITH_MODEL_POSITION_H
#define KITH_MODEL_POSITION_H

#include "base/str.h"

/* The role, or NULL: one of the vocabulary in any spelling, or what the title
 * has as words. Many words are of other trades, too, and say a role only where
 * the title or its context, institution and department, has one of medicine. */
const char *position_role(struct str title, struct str context);
/* The role where the whole title is one that is known, such as "Program
 * Director", and nothing else; or NULL. */
const char *position_exactly(struct str title);

#endif
