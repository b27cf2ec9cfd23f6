/*
 * Questions on the terminal, a line each.
 *
 *	struct ask ask;
 *	struct buf answer = BUF_INIT;
 *	ask_begin(&ask, &cli);
 *	while (ask_line(&ask, "Name: ", &answer))
 *		... answer.s ...		// "" skips the question
 *	ask_end(&ask, true);
 *	buf_release(&answer);
 *
 * The end of input (^D) keeps what was answered; an interrupt (^C) ends the
 * program, which says that it has made nothing: what makes files does so after
 * ask_end.
 */
#ifndef KITH_CLI_ASK_H
#define KITH_CLI_ASK_H

#include <signal.h>

#include "cli/cli.h"

struct ask {
	struct cli *cli; /* borrowed */
	struct sigaction old;
	bool ended; /* by the end of input */
};

/* Says how questions are skipped and ended. */
void ask_begin(struct ask *a, struct cli *cli);
/* Is anything kept that was answered? Says so after the end of input. */
void ask_end(struct ask *a, bool kept);
/* Shows the question and replaces `answer` by the line, without its newline.
 * False at the end of input. */
bool ask_line(struct ask *a, const char *question, struct buf *answer);
/* What an answer to "[Y/n]" means: 1 for yes, which none is, too, 0 for no, and
 * -1 for neither: the question is asked again. */
int ask_yes(struct str answer);
/* A line of its own, such as what is wrong with an answer. */
void ask_say(struct ask *a, const char *text);

#endif
