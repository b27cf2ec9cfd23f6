/*
 * The dates of a season: the list under `season` of kith.yaml, items
 * {what, date, type, stage, time, source, checked, sure}. A date may have its
 * weekday in front, which is checked: `Wed 2026-09-23`.
 */
#ifndef KITH_MODEL_SEASON_H
#define KITH_MODEL_SEASON_H

#include "base/diag.h"
#include "model/vocab.h"
#include "value/record.h"

/* The keys of a date. */
extern const struct word season_keys[];

/* What a day is; what says nothing, or anything else, closes. */
enum season_type {
	SEASON_CLOSES,
	SEASON_OPENS,
	SEASON_ON,
};
extern const struct word season_types[]; /* by enum season_type */
enum season_type season_type(struct str word);

/*
 * What of `list` (or NULL) is such a list: an item that is not is an error in
 * `d` and is taken out, so that one slip does not cost all the others.
 */
const struct node *season_take(struct node *list, const char *file,
			       struct diag *d);
/* The day that is written, whatever its weekday; or DAY_NONE. */
int season_day(struct str date);
/*
 * The record of one item, `kind: season`, whose id is what and when; `file` is
 * where it is from. In the arena of `r`.
 */
void season_record(struct record *r, const struct node *item, const char *file);

#endif
