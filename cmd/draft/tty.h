/*
 * The user at the terminal: questions on /dev/tty, whatever standard input
 * and output are, and the editor of $VISUAL or $EDITOR.
 */
#ifndef KITH_CMD_DRAFT_TTY_H
#define KITH_CMD_DRAFT_TTY_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"

struct draft_tty {
	int fd; /* of the terminal, or -1 */
	struct buf why;
};

#define DRAFT_TTY_INIT                                                         \
	{                                                                      \
		-1, BUF_INIT                                                   \
	}

/* False when there is no terminal. */
bool draft_tty_open(struct draft_tty *t);
void draft_tty_close(struct draft_tty *t);
/* Puts the question and reads a line; false at the end of input. */
bool draft_tty_ask(struct draft_tty *t, struct str question,
		   struct buf *answer);
/* Shows them a paragraph, or a line as it is, for them to copy. */
void draft_tty_say(struct draft_tty *t, struct str text, bool wrap);
/* Does the user see standard error at once, and can they answer? */
bool draft_tty_watched(struct draft_tty *t);
/*
 * Lets the user change `text` in the file `path`, which is made when that is
 * empty, and stays. NULL, or why it failed (borrowed); `text` is what the file
 * holds even then, or nothing where that can't be read. A file that is gone
 * empties `path`.
 */
const char *draft_tty_edit(struct draft_tty *t, struct buf *text,
			   struct buf *path);

#endif
