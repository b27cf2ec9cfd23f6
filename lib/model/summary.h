/*
 * What the log of a contact adds up to on a given day. Entries dated after
 * that day count for nothing, and two that say the same in all their keys, or
 * have one message_id, count once.
 *
 * A message is what you sent in writing: not an invitation to connect, and
 * not what was said in person, by telephone or in a video call.
 */
#ifndef KITH_MODEL_SUMMARY_H
#define KITH_MODEL_SUMMARY_H

#include <stddef.h>

#include "model/vocab.h"
#include "value/date.h"
#include "value/record.h"

enum stage {
	STAGE_NEW,
	STAGE_PROSPECT,
	STAGE_REACHED,
	STAGE_ACTIVE,
	STAGE_RESTING,
	STAGE_PAUSED,
	STAGE_CLOSED,
};

/* One entry of a normalized log; `node` is its long form, or NULL for the
 * `met` that `last_interaction` stands for. What is absent is none, or NULL. */
struct log_entry {
	int day;
	const struct log_type *type;
	const struct node *node;
	size_t place; /* in the file, from 0 */
	struct str via, message_id;
	const struct node *promised, *expect;
	bool message, kept, received;
	bool waits; /* an attempt that has no answer; see summary_compute */
};

/* Sorted by day, then by place. */
struct log_view {
	struct log_entry *entries;
	size_t count;
};

struct summary {
	int last, last_in, last_out, waiting; /* days or DAY_NONE */
	int last_message;                     /* likewise; not shown */
	int exchanges, attempts, asks, gives;
	enum stage stage;
	struct log_view log; /* entries up to today; from the record's arena */
};

/* For a normalized contact. `rest_after` attempts unanswered is resting. */
void summary_compute(struct record *r, int today, int rest_after,
		     struct summary *out);
/* Puts (or renews) the key `summary`, last of the record's own. */
void summary_attach(struct record *r, const struct summary *s);
const char *stage_name(enum stage stage);
/* Is it somebody to leave in peace: closed, or not to be contacted? */
bool contact_is_closed(const struct record *r);

static inline bool log_is(const struct log_entry *e, enum entry_type type)
{
	return e->type == &vocab_log_types[type];
}
/* The newest entry for which `wanted` says yes, or NULL. */
const struct log_entry *
log_newest(const struct log_view *log,
	   bool (*wanted)(const struct log_entry *entry));
/* Did it come from them, or was it a conversation? */
bool log_is_heard(const struct log_entry *e);
/* Outgoing in whatever way, invitations aside. */
bool log_is_sending(const struct log_entry *e);
bool log_is_message(const struct log_entry *e);
/* Their message that waits for an answer, or NULL. */
const struct log_entry *log_owed_reply(const struct log_view *log);
/* Does it ask for a follow-up: an encounter, or a connection while no message
 * waited for an answer? */
bool log_asks_follow_up(const struct log_view *log, const struct log_entry *e);
/* Is `e` a refusal of what you had asked for? */
bool log_is_refusal(const struct log_view *log, const struct log_entry *e);

#endif
