/*
 * The templates at hand: `templates/NAME` (or NAME.tmpl) of the network, else
 * the one built in; a name with a slash is a file anywhere.
 */
#ifndef KITH_TEMPLATE_DIRECTORY_H
#define KITH_TEMPLATE_DIRECTORY_H

#include <pthread.h>

#include "base/buf.h"
#include "base/diag.h"
#include "template/template.h"

struct draft_shelf {
	const char *root; /* of the network, or NULL */
	pthread_mutex_t lock;
	struct shelf_entry {
		char *name;
		struct template *template; /* NULL: it can't be used */
	} * entries;
	size_t count, cap;
};

void draft_shelf_init(struct draft_shelf *s, const char *root);
void draft_shelf_release(struct draft_shelf *s);
/* NULL with an error in `d`, which is told only once. Any number of threads
 * may ask. */
const struct template *draft_shelf_get(struct draft_shelf *s, const char *name,
				       struct diag *d);
/* The same for a name that others may have written, in a record or a mail: it
 * leads to no file elsewhere. */
const struct template *draft_shelf_named(struct draft_shelf *s,
					 const char *name, struct diag *d);
/* Is it about the user alone, so that no record is needed? Says nothing of one
 * that can't be used; `name` may be NULL. */
bool draft_shelf_is_for_me(const char *root, const char *name);
/* All of them, in order: a line each with the name and what it is for. One
 * that can't be used is an error in `d`. */
void draft_shelf_list(struct draft_shelf *s, struct buf *out, struct diag *d);

#endif
