/*
 * A residency program as put together from the cells of a row; what comes out
 * is a record in the form of the stream, without a `file`. What a cell does
 * not say for sure is not guessed: the fact is `unknown`, with what was `said`
 * and what to `ask`, and the account has the question, too.
 *
 *	struct program p;
 *	struct account account;
 *	program_begin(&p, &arena, &account, today, 7);
 *	program_put(&p, READ_SCORE, STR("step2_min"), STR("Step 2"), text);
 *	if (program_end(&p))		// else it is none: p.fault
 *		...			// p.root
 *
 * All of it is in the arena.
 */
#ifndef KITH_CMD_PARSE_PROGRAM_H
#define KITH_CMD_PARSE_PROGRAM_H

#include "account.h"
#include "base/mem.h"
#include "columns.h"
#include "value/record.h"

struct program {
	struct arena *arena;
	struct account *account;
	int today;
	uint32_t line;
	struct node *root;
	struct str track;   /* in brackets after the name, or apart */
	bool track_apart;   /* it has a column of its own */
	struct str checked; /* of all facts of the row: a day, month or year */
	int visas[3];       /* said in columns of their own: 1, 0, -1: not */
	const char *fault;  /* why it is none */
};

void program_begin(struct program *p, struct arena *a, struct account *account,
		   int today, uint32_t line);
/* Texts are borrowed as long as the arena is there. */
void program_put(struct program *p, enum reading how, struct str field,
		 struct str heading, struct str text);
bool program_end(struct program *p);

#endif
