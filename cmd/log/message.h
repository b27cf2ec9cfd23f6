/*
 * A message as `kith log --mail` sees it: which contacts it is from or to.
 *
 *	struct log_mail *mail;
 *	struct log_message m;
 *	if (log_message_open(&m, mail, bytes)) {
 *		log_message_add_header(&m, "From");
 *		... m.people[i].who ...
 *	}
 *	log_message_release(&m);
 *
 * Text is borrowed from the bytes or made in the arena of `mail`, and goes
 * before the next message.
 */
#ifndef KITH_CMD_LOG_MESSAGE_H
#define KITH_CMD_LOG_MESSAGE_H

#include "base/str_map.h"
#include "codec/mail/read.h"
#include "mail.h"

/* An address in the message, and whose it is. */
struct correspondent {
	struct str address;                     /* in lower case */
	struct str name;                        /* in the header, or "" */
	const struct roster_entry *who, *other; /* other: a second contact */
	struct str first; /* the address that letters to `who` go to */
};

struct log_message {
	struct log_mail *mail;
	struct mail head;
	const struct mail_address *from; /* the first, or NULL */
	bool from_me;                    /* one of `me.email` is in From */
	bool to_me;                      /* or in To or Cc */
	struct correspondent *people;    /* in the order of the message */
	size_t count, cap;
	struct str_map addresses;         /* places in `people` */
	const struct roster_entry **whom; /* the contacts it is logged for */
	size_t whom_count, whom_cap;
	enum log_verdict verdict;
	struct buf why; /* of any verdict but VERDICT_ACCEPTED */
	bool named; /* a verdict that is told one by one, not just counted */
};

/* Reads the message; false when it is refused. */
bool log_message_open(struct log_message *m, struct log_mail *mail,
		      struct str bytes);
void log_message_release(struct log_message *m);
/* Add addresses: those of a header that are not in `me.email`, or one. */
void log_message_add_header(struct log_message *m, const char *header);
void log_message_add(struct log_message *m, struct str address,
		     struct str name);
/* Finds the contacts that it is logged for; false when it is refused. */
bool log_message_find_whom(struct log_message *m);

/* The text of a header as people read it. */
struct str log_message_text(const struct log_message *m, const char *header);
/* The id in a field, in angle brackets whether the field has them or not;
 * STR_NONE without one, or one that is longer than a line of mail. */
struct str log_message_id(const struct log_message *m, const char *header);

/* After why a text is no mail: how what went another way is logged. */
#define LOG_OTHER_WAY                                                          \
	"; what did not go by mail is logged in words: kith log ID sent "      \
	"linkedin 'TEXT'"
/* Why it is not logged; the first reason counts. Returns false. */
bool log_reject(struct log_message *m, enum log_verdict verdict, bool named,
		const char *fmt, ...) __attribute__((format(printf, 4, 5)));
/* If no person wrote the message, refuses it, naming the contacts that it is
 * about. */
bool log_reject_automatic(struct log_message *m);
/* "no-reply@...": an address that is no person's. */
bool log_is_machine(struct str address);

/* Makes the entry of the message, and has it logged for its contacts. */
void log_message_accept(struct log_message *m);

#endif
