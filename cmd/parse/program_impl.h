/* Shared by the files of programs; not for others. */
#ifndef KITH_CMD_PARSE_PROGRAM_IMPL_H
#define KITH_CMD_PARSE_PROGRAM_IMPL_H

#include "cell.h"
#include "program.h"

/* A cell on its way to a fact. */
struct claim {
	struct str field, heading;
	struct node *value;
	int strict; /* 1, 0 or -1: not said */
	bool exclusive;
	struct str at, by, time, source;
	bool said;       /* the value is less than the cell says */
	const char *ask; /* a question to whoever knows, or NULL */
	const char *why; /* what is wrong with the cell; static */
};

/* A claim of nothing yet. */
struct claim claim_new(struct str field, struct str heading);
/* The value becomes that text, or one more of a list. */
void claim_value(struct program *p, struct claim *c, struct str text);
void claim_add(struct program *p, struct claim *c, struct str text);
/* It is not known, and to be asked about. `why`, for the account, is a static
 * text, or NULL where the question says all. */
void claim_ask(struct program *p, struct claim *c, const char *why);
/* What to ask about a field. */
const char *program_question(struct str field);
/* Makes a fact of it, with what the cell says; where the field is taken it is
 * kept under x-. */
void program_claim(struct program *p, const struct claim *c,
		   const struct cell *cell);
/* A fact of one text. */
void program_text(struct program *p, const char *field, struct str text);
/* Keeps a text that has no field. */
void program_keep(struct program *p, struct str heading, struct str text);

/* A cell of figures, words and yes or no, by the table of patterns. */
void program_match(struct program *p, enum reading how, struct claim *c,
		   const struct cell *cell);
void program_visas(struct program *p, struct claim *c, const struct cell *cell);
/* Columns of one visa each, and what notes say. */
void program_visa(struct program *p, enum reading how, struct claim *c,
		  const struct cell *cell);
void program_visas_end(struct program *p);
void program_notes(struct program *p, const struct cell *cell);

void program_deadline(struct program *p, struct claim *c,
		      const struct cell *cell);
void program_checked(struct program *p, struct str heading,
		     const struct cell *cell);
/* An entry of the log for a day, or for a word and a day. */
void program_event(struct program *p, struct str heading,
		   const struct cell *cell);
void program_status(struct program *p, struct str heading,
		    const struct cell *cell);
void program_fraction(struct program *p, struct str heading,
		      const struct cell *cell);
void program_accepting(struct program *p, struct claim *c,
		       const struct cell *cell);

#endif
