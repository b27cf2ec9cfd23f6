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

struct template_directory {
	const char *root; /* of the network, or NULL */
	pthread_mutex_t lock;
	struct template_entry {
		char *name;
		struct template *template; /* NULL: it cannot be used */
	} * entries;
	size_t count, cap;
	int depth; /* of parts being loaded */
};

void template_directory_init(struct template_directory *s, const char *root);
void template_directory_release(struct template_directory *s);
/* NULL with an error in `d`, the first time it is asked for. Any number of
 * threads may ask. */
const struct template *template_directory_get(struct template_directory *s,
					      const char *name, struct diag *d);
/* The same for a name that others may have written, in a record or a mail: it
 * leads to no file elsewhere. */
const struct template *
template_directory_get_named(struct template_directory *s, const char *name,
			     struct diag *d);
/* Is that whom it is for? Says nothing of one that cannot be used; `name` may
 * be NULL. */
bool template_is_for(const char *root, const char *name,
		     enum template_whom whom);
/* All of them, in order: a line each with the name and what it is for. One
 * that cannot be used is an error in `d`. */
void template_directory_list(struct template_directory *s, struct buf *out,
			     struct diag *d);

#endif
