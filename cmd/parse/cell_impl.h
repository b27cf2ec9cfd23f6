/* Shared by the files of cells; not for others. */
#ifndef KITH_CMD_PARSE_CELL_IMPL_H
#define KITH_CMD_PARSE_CELL_IMPL_H

#include "cell.h"

/* The word for all that mean the same; none for one that says nothing. */
struct str cell_synonym(struct str word);

#endif
