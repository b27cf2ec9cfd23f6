/* A job title to a role of the vocabulary: "Program Director, Psychiatry
 * Residency" is a program-director. */
#ifndef KITH_CMD_PARSE_POSITION_H
#define KITH_CMD_PARSE_POSITION_H

#include "base/str.h"

/* The role, or NULL. Many words are of other trades, too, and say a role only
 * where title or institution have one of medicine. */
const char *position_role(struct str title, struct str institution);

#endif
