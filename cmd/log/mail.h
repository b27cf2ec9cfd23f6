/*
 * What `kith log --mail` and `--from` know while they read: every message gets
 * a verdict, and what is to be logged waits until all are read, so that each
 * file is written once.
 */
#ifndef KITH_CMD_LOG_MAIL_H
#define KITH_CMD_LOG_MAIL_H

#include "base/str_map.h"
#include "cli/progress.h"
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
	/* of a mail from them: where it came from, and where letters go */
	struct str from, first;
};

/* Somebody who is no contact. */
struct log_stranger {
	struct str address, name; /* or profile link */
};

struct log_mail {
	struct log_run *run;
	const char *type;  /* of all entries, or NULL */
	struct node *keys; /* of -k */
	bool linkedin;     /* messages there, not mail */
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
	struct str_map stranger_of; /* by address or link: places there */
	size_t messages, verdicts[VERDICTS];
	size_t without_mail; /* files */
	size_t groups;       /* messages to more than one */
	struct buf why;      /* of the first message, should it be the only */
	struct diag notes;   /* messages that are named */
	struct str_map said; /* their texts */
	size_t unsaid;       /* more than fit */
	struct progress progress;
};

/* Gives one message a verdict. */
void log_mail_add(struct log_mail *mail, struct str message);
/* Reads files and folders of mail, or standard input where there are none. */
void log_mail_read(struct log_mail *mail, char **paths, size_t count);
/* A warning about the message at hand or, where `file` is not NULL, about that
 * contact; once for each text. */
void log_mail_note(struct log_mail *mail, const char *file, const char *fmt,
		   ...) __attribute__((format(printf, 3, 4)));

/* `who` gets the entry when all is read; the caller may add to it until the
 * next. */
struct log_pending *log_mail_pend(struct log_mail *mail,
				  const struct roster_entry *who,
				  const struct log_new_entry *entry);
/* A new source of an entry, for the message at hand. */
struct log_source *log_mail_source(struct log_mail *mail, int64_t time);
/* Writes what waits, or with `strangers` those, and says what became of all. */
void log_mail_finish(struct log_mail *mail);
void log_mail_release(struct log_mail *mail);

/* Notes somebody who is no contact. */
void log_stranger_add(struct log_mail *mail, struct str address,
		      struct str name);

#endif
