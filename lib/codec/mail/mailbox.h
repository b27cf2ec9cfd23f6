/*
 * A file of mail, a message at a time: one message, or an mbox of many, which
 * begins with a "From " line (RFC 4155; mboxo and mboxrd, whose `>From` stays
 * as it is).
 *
 *	struct mailbox box;
 *	mailbox_init(&box, 0, 1 << 20);
 *	while (mailbox_next(&box, &text))
 *		...			// box.number: 1, 2...
 *	if (box.error)
 *		...			// errno of the read that failed
 *	mailbox_release(&box);
 *
 * However long a message is, at most the first `limit` bytes of it are kept;
 * the rest is read and passed over. In an mbox a line starts the next message
 * when it is "From ", a sender, and a date with weekday, month, time and year:
 * some programs forget the empty line above it, and no sentence looks like it.
 * Where the first line has no such date, every line that begins "From " does.
 */
#ifndef KITH_CODEC_MAIL_MAILBOX_H
#define KITH_CODEC_MAIL_MAILBOX_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

struct mailbox {
	int fd, error;
	size_t limit, number;
	bool is_mbox, is_cut; /* is_cut: there was more of the last message */
	bool is_loose, ended;
	struct buf read;    /* from the file, */
	size_t at;          /* taken up to here */
	struct buf message; /* the last */
};

/* `fd` stays the caller's. */
void mailbox_init(struct mailbox *m, int fd, size_t limit);
void mailbox_release(struct mailbox *m);
/* The next message, borrowed until the next call; false at the end of the file
 * and when it cannot be read. One of nothing but blank lines is none. */
bool mailbox_next(struct mailbox *m, struct str *message);

#endif
