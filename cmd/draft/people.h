/*
 * Other records of the network, by id, for a template that speaks of an event,
 * a program, a speaker. Nothing is read before it is asked for, nothing twice.
 * Any number of threads may ask; a record that was given stays as it is.
 */
#ifndef KITH_CMD_DRAFT_PEOPLE_H
#define KITH_CMD_DRAFT_PEOPLE_H

#include <pthread.h>

#include "store/store.h"

struct draft_people {
	const struct network *net;
	int today;
	pthread_mutex_t lock; /* of all below */
	bool walked;
	struct store_list list;
	struct record *records; /* by place in the list */
	bool *read;
	uint32_t *places; /* a hash of ids: place + 1, or 0 */
	size_t size;
};

void draft_people_init(struct draft_people *p, const struct network *net,
		       int today);
void draft_people_release(struct draft_people *p);
/* The record, or NULL when there is none, or it can't be read. */
const struct record *draft_people_find(struct draft_people *p, struct str id);
/* The path of its file, also of one that can't be read, or NULL. */
const char *draft_people_path(struct draft_people *p, struct str id);
/*
 * Is somebody a contact whose name holds all words of `name`, and who has not
 * said yes when asked for permission? A name that came with a title is looked
 * for in the whole network, which is read once; one without, only in files
 * that are called after a word of it.
 */
bool draft_people_unasked(struct draft_people *p, struct str name, bool titled);

#endif
