/*
 * What a run of kith-rank supposes: a profile with other values, and other
 * weights.
 *
 *	int weights[RANK_REASONS] = {0};
 *	struct node *copy = profile_copy(&arena, me);
 *	if (!profile_set(&arena, copy, "me.visa=J-1", &diag))
 *		...
 *	if (!weights_read(weights, "weights.yaml", &diag))
 *		...
 */
#ifndef KITH_CMD_RANK_PROFILE_H
#define KITH_CMD_RANK_PROFILE_H

#include "base/diag.h"
#include "rank/rank.h"

/* A map, also of NULL. */
struct node *profile_copy(struct arena *a, const struct node *me);
/* `word` is `me.KEY=VALUE`, the key dotted; commas part several values, and
 * without a value the key goes. False, with an error in `d`, when it is not, or
 * `me` has no such key. */
bool profile_set(struct arena *a, struct node *me, const char *word,
		 struct diag *d);
/* Replaces the weights that the YAML file names. False, with errors in `d`,
 * when it cannot be read, or something in it is no weight. */
bool weights_read(int weights[RANK_REASONS], const char *path, struct diag *d);

#endif
