/* Shared by the files of assignments; not for others. */
#ifndef KITH_MODEL_ASSIGN_IMPL_H
#define KITH_MODEL_ASSIGN_IMPL_H

#include "model/assign.h"

/* The row of that key for this kind of record, or NULL. */
const struct field *assign_field(struct str key, enum record_kind kind);
/* May the key be typed at all? An error where not. */
bool assign_check_key(const struct assign *as, enum record_kind kind,
		      struct diag *d);

#endif
