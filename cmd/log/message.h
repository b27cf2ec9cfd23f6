/*
 * A message as `kith log --mail` sees it: who of the network wrote it, or whom
 * it went to. For the files of log.
 *
 *	struct log_run *run;
 *	struct letter l;
 *	if (letter_open(&l, run, bytes))
 *		letter_find(&l);
 *	letter_release(&l);
 *
 * A header of a megabyte costs no more than sorting it.
 */
#ifndef KITH_CMD_LOG_LETTER_H
#define KITH_CMD_LOG_LETTER_H

#include "codec/mail/read.h"
#include "log_impl.h"

/* One of the people of the message, and who of the network that is. */
struct party {
	struct str address;                     /* in small letters */
	size_t place;                           /* in the message */
	const struct roster_entry *who, *other; /* other: a second one */
};

struct letter {
	struct log_run *run;
	struct mail mail;
	const struct mail_address *from; /* the first, or NULL */
	bool out;                        /* it is mine */
	bool to_me;                      /* I am in To or Cc */
	struct party *parties;           /* in the order of the message */
	size_t count, cap;
	struct str *references; /* ids of the messages before it, sorted */
	size_t reference_count, reference_cap;
	const struct roster_entry *thread; /* whose log has one of those */
	const struct roster_entry *writer; /* and who is called as the sender */
	size_t threads, writers;           /* how many there are */
};

/* Reads the message; false, with the error reported, when it is none. */
bool letter_open(struct letter *l, struct log_run *run, struct str bytes);
void letter_release(struct letter *l);
/* Takes addresses as parties: of a header, one by one, or none at all. Those
 * of `me` are left out of a header's. */
void letter_add_header(struct letter *l, const char *header);
void letter_add(struct letter *l, struct str address);
void letter_clear(struct letter *l);
/* Finds out who in the network the parties are, and whose thread it is. */
void letter_find(struct letter *l);

/* The id of a Message-ID field in brackets, whether it has them or not; made
 * in the run's arena. STR_NONE without one. */
struct str letter_id(struct letter *l, struct str field);
/* An id without its brackets. */
struct str letter_bare_id(struct str id);

/* Ends the run with an error that a rule is the reason of. */
void letter_refuse(struct letter *l, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* Is it written by a machine? Then that is said, and who it is about. */
bool letter_is_automatic(struct letter *l);

#endif
