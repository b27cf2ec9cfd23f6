/*
 * What is prose in a record, read for what may show who a patient was. More is
 * raised by words about illness than by those about people, since notes are
 * about people.
 *
 *	guard_note_found found;		// called for each finding
 *	struct guard_notes n = {.words = lexicon, .me = me, .record = &record};
 *	guard_notes_read(&n, node, found, ctx);
 *	guard_notes_release(&n);
 *
 * A command that writes warns of what it has just written as `kith check` does:
 *
 *	struct guard_written w = {.root = root};
 *	guard_written_begin(&w, &record, "lee.yaml", &diag);
 *	guard_written_warn(&w, schema_find(STR("log")), entry);
 *	guard_written_release(&w);
 */
#ifndef KITH_GUARD_NOTES_H
#define KITH_GUARD_NOTES_H

#include "model/schema.h"
#include "reading/reading.h"
#include "store/store.h"

struct guard_notes {
	const struct lexicon *words;
	const struct node *me;       /* or NULL */
	const struct record *record; /* whose own details are no patient's */
	struct reading reading;      /* with these, once they are needed */
	struct buf folded;
};

/* Of a sentence that begins so in the text of `node`. */
typedef void guard_note_found(void *ctx, const struct node *node,
			      struct str start, struct str why);

void guard_notes_read(struct guard_notes *n, const struct node *node,
		      guard_note_found *found, void *ctx);
void guard_notes_release(struct guard_notes *n);

struct guard_written {
	const char *root; /* of the network */
	struct guard_notes notes;
	struct lexicon *words; /* those of the network, once needed */
	struct network net;
	const char *file; /* where warnings go */
	struct diag *d;
};

/* The record whose values are next. */
void guard_written_begin(struct guard_written *w, const struct record *r,
			 const char *file, struct diag *d);
/* Warns of what is prose in a value of the field, with how it is taken back. */
void guard_written_warn(struct guard_written *w, const struct field *f,
			const struct node *value);
void guard_written_release(struct guard_written *w);

#endif
