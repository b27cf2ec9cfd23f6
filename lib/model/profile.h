/*
 * What the values of `me` in kith.yaml may be, where a program reads them: a
 * visa that is spelled in another way would close half the country.
 *
 *	struct buf hint = BUF_INIT;
 *	profile_check(me, "kith.yaml", &diag);	// a warning a bad value
 *	if (profile_bad(STR("visa"), node, &hint))
 *		...				// what to write is in `hint`
 *
 * Other keys hold what the user likes. Errors are in the diag.
 */
#ifndef KITH_MODEL_PROFILE_H
#define KITH_MODEL_PROFILE_H

#include "base/buf.h"
#include "base/diag.h"
#include "model/schema.h"
#include "value/record.h"

/* The keys of `me`, one row each, in their order; ends with a NULL name. */
extern const struct field profile_fields[];
/* The row of a key, or of one a dot below it, "scores.step2"; or NULL. */
const struct field *profile_field(struct str path);

/* The newest milestone up to today, of `kind` unless that is NULL, and its day;
 * NULL and DAY_NONE where there is none. */
const struct node *profile_milestone(const struct node *me, const char *kind,
				     int today, int *day);
/* The value below `me` at a dotted path, "scores.step2"; or NULL. */
const struct node *profile_find(const struct node *me, const char *path);
/* The first dotted path among those that are read whose last key is that,
 * "scores.step2" of "step2"; or NULL. */
const char *profile_path(struct str last);
/* The first text of the value of that key, dotted and without `me.`, that
 * cannot be read; `hint` is then replaced by what to write. NULL where it can,
 * is empty or `unknown`, or the key may hold anything. */
const struct node *profile_bad(struct str path, const struct node *value,
			       struct buf *hint);
/* Appends a country so that it fits after "from": "the Philippines". */
void profile_put_country(struct buf *out, struct str country);
/* The same as it stands alone, without the article that it lacks; "Romania" for
 * "from romania". */
void profile_say_country(struct buf *out, struct str country);
/* A warning for each milestone after `today`: it is no news yet. */
void profile_check_days(const struct node *me, int today, const char *file,
			struct diag *d);
/* A warning for each bad value of `me`, which may be NULL, and a stage that
 * there is not. */
void profile_check(const struct node *me, const char *file, struct diag *d);
/* A warning for each key that may be a typo: it would turn off what it is for.
 */
void profile_check_keys(const struct node *me, const char *file,
			struct diag *d);

#endif
