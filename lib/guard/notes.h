/*
 * What is prose in a record, read for what may show who a patient was. All of
 * it is read as one text, a paragraph each, since what that costs is the start.
 *
 *	struct guard_words *words = guard_words_new();
 *	guard_note_found found;		// called for each finding
 *	struct guard_notes n = {.words = words, .me = me, .record = &record};
 *	guard_notes_add(&n, node);
 *	guard_notes_read(&n, found, ctx);
 *	guard_notes_release(&n);
 *	guard_words_free(words);
 *
 * A command that writes warns of what it has just written as `kith check` does:
 *
 *	struct guard_written w = {.root = root};
 *	guard_written_add(&w, schema_find(STR("log")), entry);
 *	guard_written_warn(&w, &record, "lee.yaml", &diag);
 *	guard_written_release(&w);
 */
#ifndef KITH_GUARD_NOTES_H
#define KITH_GUARD_NOTES_H

#include "guard/guard.h"
#include "model/schema.h"
#include "store/store.h"

struct guard_notes {
	const struct guard_words *words;
	const struct node *me;       /* or NULL */
	const struct record *record; /* whose own details are no patient's */
	struct buf text, folded;
	struct guard_part {
		size_t at; /* in the text */
		const struct node *node;
	} * parts;
	size_t count, cap;
};

/* Of a sentence that begins so in the text of `node`. */
typedef void guard_note_found(void *ctx, const struct node *node,
			      struct str start, struct str why);

/* Adds a text, which is borrowed, where it may be about a patient. */
void guard_notes_add(struct guard_notes *n, const struct node *node);
void guard_notes_read(struct guard_notes *n, guard_note_found *found,
		      void *ctx);
void guard_notes_release(struct guard_notes *n);

struct guard_written {
	const char *root; /* of the network */
	struct guard_notes notes;
	struct guard_words *words; /* those of the network, once needed */
	struct network net;
};

/* Adds all that is prose in a value of the field, borrowed. */
void guard_written_add(struct guard_written *w, const struct field *f,
		       const struct node *value);
/* Warns of what was added, with how it is taken back, and forgets it. */
void guard_written_warn(struct guard_written *w, const struct record *r,
			const char *file, struct diag *d);
void guard_written_release(struct guard_written *w);

#endif
