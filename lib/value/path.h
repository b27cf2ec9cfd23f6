/*
 * Dotted paths: "met.event", "log.type". A path walks maps by key and lists
 * by every element; a key that itself has a dot in it is found too.
 *
 *	path_text(&out, &record, STR("met.event"), NULL);	// "apa-2026"
 */
#ifndef KITH_VALUE_PATH_H
#define KITH_VALUE_PATH_H

#include "base/buf.h"
#include "value/record.h"

/* How a path goes on from an id to what is in the record of that id. */
struct path_finder {
	/* The record that `id`, a value of `field`, names; NULL where there is
	 * none, or the field holds no ids. */
	const struct record *(*enter)(void *ctx, struct str field,
				      struct str id);
	void *ctx;
};

struct path_visit {
	/* Called for each value that the path leads to. */
	void (*value)(struct path_visit *v, const struct node *n);
	size_t count;                     /* of values so far */
	bool through_list;                /* there may be several */
	const struct path_finder *finder; /* NULL: ids lead nowhere */
};

/* Visits what the path leads to in a record, where derived fields need no
 * "summary." and `tag` is `tags`. */
void path_follow_record(struct path_visit *v, const struct record *r,
			struct str path);

/*
 * Appends all values at `path`, and below it, as one line of text, joined by
 * "; ". False when there is no such key. `finder` as in struct path_visit.
 */
bool path_text(struct buf *out, const struct record *r, struct str path,
	       const struct path_finder *finder);

#endif
