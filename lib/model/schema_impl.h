/* Shared by the files of the schema; not for others. */
#ifndef KITH_MODEL_SCHEMA_IMPL_H
#define KITH_MODEL_SCHEMA_IMPL_H

#include "model/schema.h"

/* One record on its way to the form of the stream. */
struct schema_run {
	struct record *r;
	const char *file;
	struct diag *diag;
};

/* Puts every log entry into long form; errors for those that are none. */
void schema_lengthen_log(const struct schema_run *run);
/* Checks all values against the table. */
void schema_check_values(const struct schema_run *run);
/*
 * The error for a text that begins with a day in another form than kith's;
 * false for any other.
 */
bool schema_other_day(const struct schema_run *run, struct str text,
		      struct pos pos);
/* The error for text that is not a day: impossible, or not of the form. */
void schema_bad_day(const struct schema_run *run, const struct node *n);

#endif
