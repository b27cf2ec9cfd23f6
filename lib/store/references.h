/*
 * Records of a network by id, for a record that names another one: its
 * program, an event, a speaker. Nothing is read before it is asked for, nothing
 * twice. Any number of threads may ask; a record that was given stays as it is.
 *
 *	const struct record *program;
 *	struct references refs;
 *	references_init(&refs, root);
 *	program = references_find(&refs, STR("bayview"));
 *	references_release(&refs);
 */
#ifndef KITH_STORE_REFERENCES_H
#define KITH_STORE_REFERENCES_H

#include <pthread.h>

#include "store/store.h"

struct references {
	const char *root; /* of the network; NULL: nothing is found */
	/* With a day, contacts have their summary attached, else none has. */
	int today, rest_after;
	pthread_mutex_t lock;
	/* What store_walk found at the root, where somebody has it, borrowed
	 * as long as records are asked for; else it is walked. */
	const struct store_list *files;
	/* below: under the lock */
	struct store_list own;
	struct reference
		*items; /* of each file; NULL before one is asked for */
	size_t count;
};

/* `root` is borrowed. */
void references_init(struct references *refs, const char *root);
void references_release(struct references *refs);
/*
 * The normalized record of that id; NULL when there is none or it can't be
 * read. `references` is a struct references *.
 */
const struct record *references_find(void *references, struct str id);
/* The one of that kind whose id is `id`, or alone begins so; else NULL. */
const struct record *references_begin(struct references *refs,
				      enum record_kind kind, struct str id);
/* The same for an id that is the value of `field`, for struct path_finder. */
const struct record *references_enter(void *references, struct str field,
				      struct str id);
/* The path of its file, also of one that can't be read, or NULL. */
const char *references_path(struct references *refs, struct str id);
/* All files of the network. */
const struct store_list *references_files(struct references *refs);

#endif
