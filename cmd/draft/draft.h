/*
 * Drafts: from records and templates to messages, with the guards that hold
 * some of them back. Nothing is ever sent.
 *
 *	struct draft_wish wish = {.template = ..., ...};
 *	struct draft_slots slots;
 *	struct drafts d;
 *	drafts_init(&d, &wish, &slots);
 *	drafts_start(&d, net);			// from input_job.start
 *	struct draft_maker *m = drafts_maker(&d); // from input_job.thread_new
 *	drafts_make(m, item);			// from input_job.map
 *	drafts_take(&d, item);			// from input_job.emit
 *	drafts_settle(&d);			// what shows only between them
 *	drafts_to_dir(&d);			// or drafts_to_text
 *	drafts_tell(&d);			// how it went
 *	drafts_tell_kept(&d);
 *	drafts_release(&d);
 *
 * What is to be told the user goes to `say`, a line at a time; trouble with
 * files to `diag`.
 */
#ifndef KITH_CMD_DRAFT_DRAFT_H
#define KITH_CMD_DRAFT_DRAFT_H

#include <pthread.h>

#include "base/diag.h"
#include "people.h"
#include "template/directory.h"
#include "slots.h"
#include "options.h"
#include "cli/input.h"
#include "guard/similar.h"
#include "value/message.h"

/* One that may be written. */
struct draft {
	struct message message;
	const struct template *template;
	struct str name, program;
	struct str mail; /* the message as a file, if one may be wanted */
	struct str kept; /* the file with what the user wrote, or none */
	struct similar_text likeness; /* of one that may be sent */
	const struct draft *like;     /* another that says the same, or NULL */
	bool held;                    /* back */
	bool written;
	bool first; /* says that their program is the first choice */
};

struct draft_maker;

struct drafts {
	struct draft_wish wish;
	struct draft_slots *slots; /* borrowed */
	struct draft_people people;
	struct draft_shelf shelf;
	struct draft_maker *makers;
	pthread_mutex_t lock; /* of the makers' list */
	const struct network *net;
	struct diag diag;
	struct draft **drafts; /* of the makers */
	size_t count, cap;
	size_t seen;     /* records that a draft was made for */
	size_t passed;   /* records of a kind that the template is not for */
	struct str pass; /* why the first of them */
	size_t refused;  /* held back */
	size_t written;
};

void drafts_init(struct drafts *d, const struct draft_wish *wish,
		 struct draft_slots *slots);
void drafts_start(struct drafts *d, const struct network *net);
/* What one thread makes drafts with; goes with the drafts. */
struct draft_maker *drafts_maker(struct drafts *d);
/* Makes the draft of one record, unless the user is to be asked. */
enum input_verdict drafts_make(struct draft_maker *m, struct input_item *item);
/* Keeps it, in the order of the input, and says what there is to say;
 * INPUT_STOP when there is no use going on. */
enum input_verdict drafts_take(struct drafts *d, struct input_item *item);
/* A template about the user alone needs no record. */
void drafts_add_me(struct drafts *d);
void drafts_settle(struct drafts *d);
/* Each to a file of its own; files are never overwritten. */
void drafts_to_dir(struct drafts *d);
/* All of them as text of the wished format, to the wish's `put`. */
void drafts_to_text(struct drafts *d);
/* Can the wished template be used, if there is one? A name given with -s that
 * it does not have is a typo. False with an error in `diag`. */
bool drafts_check_template(struct drafts *d);
/* How long the notes are, which names and blocks nothing used, how many came
 * of it. */
void drafts_tell(struct drafts *d);
/* Where the texts are that the user wrote and that went nowhere; however it
 * ended. */
void drafts_tell_kept(struct drafts *d);
void drafts_release(struct drafts *d);

/* Characters of a note, or words of a message, and how many there may be:
 * "187 of 200 characters". Nothing without a limit. */
void draft_length(struct buf *out, const struct drafts *d,
		  const struct draft *draft);

#endif
