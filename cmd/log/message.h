/*
 * A message as `kith log --mail` sees it: which contacts it is from or to.
 *
 *	struct log_run *run;
 *	struct log_message m;
 *	if (log_message_open(&m, run, bytes)) {
 *		log_message_add_header(&m, "From");
 *		log_message_match(&m);
 *		... m.people[i].who ...
 *	}
 *	log_message_release(&m);
 *
 * Text is borrowed from the bytes or made in the run's arena. What is refused
 *is reported, and stops the run.
 */
#ifndef KITH_CMD_LOG_MESSAGE_H
#define KITH_CMD_LOG_MESSAGE_H

#include "base/str_map.h"
#include "codec/mail/read.h"
#include "log_impl.h"

/* An address in the message, and whose it is. */
struct correspondent {
	struct str address;                     /* in lower case */
	const struct roster_entry *who, *other; /* other: a second contact */
};

struct log_message {
	struct log_run *run;
	struct mail mail;
	const struct mail_address *from; /* the first, or NULL */
	bool from_me;                    /* one of `me.email` is in From */
	bool to_me;                      /* or in To or Cc */
	struct correspondent *people;    /* in the order of the message */
	size_t count, cap;
	struct str_map addresses;          /* places in `people` */
	struct str_map references;         /* ids of the messages before it */
	const struct roster_entry *thread; /* a contact with one of those */
	const struct roster_entry
		*writer;         /* one of them, named as the sender */
	size_t threads, writers; /* how many there are of each */
};

/* Reads the message; false when it is refused. */
bool log_message_open(struct log_message *m, struct log_run *run,
		      struct str bytes);
void log_message_release(struct log_message *m);
/* Add addresses: those of a header that are not in `me.email`, or one. */
void log_message_add_header(struct log_message *m, const char *header);
void log_message_add(struct log_message *m, struct str address);
/* Finds the contacts that have the addresses, or the thread in their logs. */
void log_message_match(struct log_message *m);

/* The id in a Message-ID field, in angle brackets whether the field has them
 * or not; STR_NONE without one. */
struct str log_message_id(struct log_message *m, struct str field);
/* An id without its angle brackets. */
struct str log_bare_id(struct str id);

/* Reports an error, "not logged: ...", with status CLI_NO; stops the run. */
void log_reject(struct log_message *m, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* If no person wrote the message, refuses it, naming the contacts that it is
 * about. */
bool log_reject_automatic(struct log_message *m);

#endif
