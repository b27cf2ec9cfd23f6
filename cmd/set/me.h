/*
 * What is asked of new values of `me` in kith.yaml, besides what
 * assign_parse asks of each.
 *
 *	struct assign list[2];
 *	if (me_check(list, 2, &diag))
 *		...			// change_record, RECORD_SETTINGS
 */
#ifndef KITH_SET_ME_H
#define KITH_SET_ME_H

#include "model/assign.h"

/* False, with an error in `d`, for a step of steps_done that there is not; a
 * `step` that no letter can say is a warning, as `kith check` has it. */
bool me_check(const struct assign *list, size_t count, struct diag *d);

#endif
