/*
 * What `kith log --mail` knows while it reads: every message gets a verdict,
 * and what is to be logged waits until all are read, so that each file is
 * written once.
 */
#ifndef KITH_CMD_LOG_MAIL_H
#define KITH_CMD_LOG_MAIL_H

#include "base/str_map.h"
#include "known.h"
#include "log_impl.h"

enum log_verdict {
	VERDICT_ACCEPTED,
	VERDICT_KNOWN,      /* logged before */
	VERDICT_NOBODY,     /* from or to people who are no contacts */
	VERDICT_NOT_MINE,   /* automatic, or posted to a list */
	VERDICT_DRAFT,      /* not sent, as its file's name says */
	VERDICT_UNREADABLE, /* not a message */
	VERDICT_REFUSED,
	VERDICTS,
};

/* An entry that waits for its file. */
struct log_pending {
	const struct roster_entry *who;
	struct log_new_entry entry;
	int day;
	size_t order; /* as read */
};

/* Somebody who is no contact. */
struct log_stranger {
	struct str address, name;
};

struct log_mail {
	struct log_run *run;
	const char *type;  /* of all entries, or NULL */
	struct node *keys; /* of -k */
	struct known known;
	struct arena arena; /* of the message at hand */
	const char *file;   /* it is in; NULL: standard input */
	size_t number;      /* its place there; 0: alone */
	bool is_draft;
	struct log_pending *pending;
	size_t count, cap;
	struct log_source *sources; /* of what waits, the newest first */
	struct log_stranger *strangers;
	size_t stranger_count, stranger_cap;
	struct str_map stranger_of; /* by address: places there */
	size_t messages, verdicts[VERDICTS];
	size_t without_mail; /* files */
	struct buf why;      /* of the first message, should it be the only */
	struct diag notes;   /* messages that are named */
	struct str_map said; /* their texts */
	size_t unsaid;       /* more than fit */
};

/* Gives one message a verdict. */
void log_mail_add(struct log_mail *mail, struct str message);
/* Reads files and folders of mail, or standard input where there are none. */
void log_mail_read(struct log_mail *mail, char **paths, size_t count);
/* A warning about the message at hand or, where `file` is not NULL, about that
 * contact; once for each text. */
void log_mail_note(struct log_mail *mail, const char *file, const char *fmt,
		   ...) __attribute__((format(printf, 3, 4)));

/* Notes the people of a message who are no contacts. */
struct log_message;
void log_strangers_add(struct log_mail *mail, const struct log_message *m);
/* Puts them into run->out, a record a line. */
void log_strangers_write(struct log_mail *mail);

#endif
