/*
 * What became of the rows of one file: how many were read and kept, which were
 * left out and why, and what was doubtful in those that were kept.
 *
 *	struct account account;
 *	account_init(&account, file);
 *	account.rows++;
 *	account_leave(&account, "without a name", 5);
 *	account_doubt(&account, DOUBT_DAY, 7, "'1/2' could be two days");
 *	account_report(&account, &cli);
 *	account_release(&account);
 */
#ifndef KITH_CMD_PARSE_ACCOUNT_H
#define KITH_CMD_PARSE_ACCOUNT_H

#include "base/buf.h"
#include "cli/cli.h"

enum doubt {
	DOUBT_CHARSET,
	DOUBT_DAY,
	DOUBT_PAST,
	DOUBT_PHONE,
	DOUBT_EXCHANGE,
	DOUBT_ADDRESS,
	DOUBT_MAIL,
	DOUBT_CELLS,
	DOUBT_VALUES,
	DOUBT_END,
	DOUBT_LINE,
	DOUBT_OLD,
	DOUBT_COUNT,
};

enum {
	ACCOUNT_LINES = 8, /* named for a reason; of more, how many */
	ACCOUNT_REASONS = 12,
	ACCOUNT_QUESTIONS = 48, /* that cells leave open */
};

/* Lines that have something in common. */
struct lines_of {
	const char *why; /* of those left out, or a question: static */
	char *text;      /* of a doubt or question: about the first */
	size_t count;
	uint32_t lines[ACCOUNT_LINES];
};

struct account {
	const char *file;
	const char *format; /* what it was read as */
	const char *unit;   /* "row" or "card" */
	size_t rows, kept, without_address;
	struct lines_of left[ACCOUNT_REASONS];
	size_t left_count;
	struct lines_of doubts[DOUBT_COUNT];
	struct lines_of questions[ACCOUNT_QUESTIONS];
	size_t question_count;
	size_t asked;  /* cells with a question */
	size_t tracks; /* rows that went into the record of another */
	/* what has no field, with ", " between the names: lost, or kept */
	struct buf unread, unknown;
	bool bad; /* something could not be read */
};

void account_init(struct account *a, const char *file);
void account_release(struct account *a);
/* A row that makes no record, and why: "without a name". */
void account_leave(struct account *a, const char *why, uint32_t line);
/* Names a column or property that has content and no field, once. */
void account_unread(struct account *a, struct str name);
/* Names a column that is kept under x-, once. */
void account_unknown(struct account *a, struct str name);
/* The text is that of a diagnostic; the first of each sort is said whole. */
void account_doubt(struct account *a, enum doubt doubt, uint32_t line,
		   const char *fmt, ...) __attribute__((format(printf, 4, 5)));
/* A cell that nobody can read for sure; `question` is a static text. */
void account_ask(struct account *a, const char *question, uint32_t line,
		 struct str field, struct str cell);
/* Prints the doubts, and the account in one line. */
void account_report(struct account *a, struct cli *cli);

#endif
