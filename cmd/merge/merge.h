/*
 * A three-way merge of one YAML file, by key and by item, spliced into ours.
 *
 *	struct merge_texts texts = {.ours = text};
 *	struct merge_result r;
 *	if (merge(&r, &texts, 7))
 *		...			// r.text, r.conflicts
 *	merge_release(&r);
 *
 * Mappings merge by key, lists by element, the entries of a log by what makes
 * two the same (message_id; else date, type, via, event and text), whatever
 * their form. A piece of the file, with the comments above it, comes as the
 * bytes of one side, in the indent and the line ends of ours. What both sides
 * changed, or one changed and the other deleted, is a conflict: its lines of
 * both sides between git's markers.
 *
 * The result is read again, once with our side of each conflict and once with
 * theirs, and must hold the tree that was meant, or there is none: then, and
 * where a text cannot be read, the caller merges by lines.
 */
#ifndef KITH_CMD_MERGE_MERGE_H
#define KITH_CMD_MERGE_MERGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/str.h"

struct merge_texts {
	struct str base, ours, theirs; /* an empty one: no such file */
};

struct merge_result {
	struct buf text;
	struct buf conflicts; /* a line for each, for people */
	size_t conflict_count;
	const char *why; /* where there is no result: the reason */
};

/* False, with the reason, if there is none. Released in any case. */
bool merge(struct merge_result *r, const struct merge_texts *texts,
	   int marker_size);
void merge_release(struct merge_result *r);

#endif
