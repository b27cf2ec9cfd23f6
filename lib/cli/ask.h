/*
 * Questions on the terminal, a line each, asked in turn.
 *
 *	struct ask ask;
 *	struct ask_form form = {.count = 2, .question = ..., .check = ...};
 *	ask_begin(&ask, &cli);
 *	ask_form(&ask, &form);		// form.answers has what was said
 *	ask_end(&ask, true);
 *
 * The end of input (^D) keeps what was answered; an interrupt (^C) ends the
 * program, which says that it has made nothing: what makes files does so after
 * ask_end.
 */
#ifndef KITH_CLI_ASK_H
#define KITH_CLI_ASK_H

#include <signal.h>

#include "cli/cli.h"
#include "cli/term.h"

struct ask {
	struct cli *cli; /* borrowed */
	struct term term;
	struct sigaction old;
	bool ended; /* by the end of input */
	bool back;  /* a question was gone back to */
};

struct ask_form {
	size_t count;   /* of questions */
	char **answers; /* one each, NULL for none; the caller frees them */
	void *ctx;
	/* Appends the question, without ": ", having said what comes before
	 * it. False: there is no use in asking more. */
	bool (*question)(void *ctx, size_t i, struct buf *prompt);
	/* Can that be the answer? What is wrong with it is in `why`, lines to
	 * show, and it is asked for again. */
	bool (*check)(void *ctx, size_t i, const char *answer, struct buf *why);
};

/* Says how questions are skipped, gone back to and ended. */
void ask_begin(struct ask *a, struct cli *cli);
/* Is anything kept that was answered? Says so after the end of input. */
void ask_end(struct ask *a, bool kept);
/*
 * Asks the questions one after the other. An empty answer skips one, or keeps
 * what was said where the user has gone back to it: with "<" as the answer. "-"
 * says that there is none.
 */
void ask_form(struct ask *a, const struct ask_form *form);
/* What an answer to "[Y/n]" means: 1 for yes, which none is, too, 0 for no, and
 * -1 for neither: the question is asked again. */
int ask_yes(struct str answer);
/* A line of its own, such as what is wrong with an answer. */
void ask_say(struct ask *a, const char *text);

#endif
