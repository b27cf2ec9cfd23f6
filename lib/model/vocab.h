/*
 * The vocabulary: what a role, a log type, a channel and so on may be called,
 * one row a word. The checker, the JSON Schema, the completions, the manual
 * and "did you mean" are all made from these tables; a new word is a new row.
 * A table ends with a row whose `name` is NULL.
 */
#ifndef KITH_MODEL_VOCAB_H
#define KITH_MODEL_VOCAB_H

#include <stdbool.h>

#include "base/buf.h"

struct word {
	const char *name;
	const char *help;
};

enum direction {
	DIR_NONE,
	DIR_OUT,
	DIR_IN,
	DIR_BOTH,
};

/* The rows of vocab_log_types. */
enum entry_type {
	ENTRY_MET,
	ENTRY_MEETING,
	ENTRY_ATTENDED,
	ENTRY_INVITED,
	ENTRY_CONNECTED,
	ENTRY_COMMENTED,
	ENTRY_SENT,
	ENTRY_ASKED,
	ENTRY_NUDGED,
	ENTRY_THANKED,
	ENTRY_UPDATED,
	ENTRY_GAVE,
	ENTRY_REPLIED,
	ENTRY_HELPED,
	ENTRY_DECLINED,
	ENTRY_NOTE,
};

struct log_type {
	const char *name;
	enum direction direction;
	bool sending; /* outgoing, and more than an invitation to connect */
	bool attempt; /* hopes for an answer */
	const char *help;
};

struct role {
	const char *name;
	const char *group; /* for coverage */
	const char *help;
};

extern const struct log_type vocab_log_types[];
extern const struct role vocab_roles[];
extern const struct word vocab_program_log[]; /* types of its entries */
extern const struct word vocab_channels[];
extern const struct word vocab_spoken[]; /* channels on which one speaks */
extern const struct word vocab_statuses[];
extern const struct word vocab_stages[];
extern const struct word vocab_mentors[];
extern const struct word vocab_open_to[];
extern const struct word vocab_asks[];
extern const struct word vocab_permissions[];
extern const struct word vocab_img[];
extern const struct word vocab_yes_no[];
extern const struct word vocab_kinds[];
extern const struct word vocab_modes[];
extern const struct word vocab_program_types[];
extern const struct word vocab_visas[]; /* that a person may need */
extern const struct word vocab_program_visas[];
extern const struct word vocab_step2_by[];
extern const struct word vocab_ecfmg_by[];
extern const struct word vocab_rotated[];
extern const struct word vocab_signals[];
extern const struct word vocab_observership[];
extern const struct word vocab_thank_you[];
extern const struct word vocab_milestones[];
extern const struct word vocab_steps[]; /* stages of `me` */

const struct log_type *vocab_log_type(struct str name);
/* A message to them that hopes for no answer? */
bool vocab_owes_nothing(struct str type);
/* The type that a common word such as "emailed" most likely means, or NULL. */
const char *vocab_meant_type(struct str word);
/* That, or else the type that has nearly this name, or NULL. */
const char *vocab_suggest_type(struct str word);
const struct role *vocab_role(struct str name);
/* Does that role lead a program: a director, or a coordinator? */
bool vocab_is_head(struct str role);
/* The only role whose description has the word, as "applicant", or NULL. */
const char *vocab_described_role(struct str word);
/* The channel that a common word such as "whatsapp" or a misspelled one most
 * likely means, or for "webinar" the type; or NULL. More of a word counts as a
 * typo, and its beginning is enough, where it cannot be a text: where `more`
 * words come after it. */
const char *vocab_suggest_channel(struct str word, bool more);
bool vocab_has(const struct word *table, struct str name);
/* The help of the word of that name, else that of the row that ends the table.
 */
const char *vocab_help(const struct word *table, struct str name);
/* Appends "did you mean 'active'?", or, where no word is near, "write" and all
 * of them, and `more`, if not NULL. */
void vocab_hint(struct buf *out, const struct word *table, const char *more,
		struct str typed);
/* The same with what is meant, or NULL, of rows as schema_words gives them. */
void vocab_hint_rows(struct buf *out, const char *meant, const void *rows,
		     size_t stride, const char *more);
/*
 * The name that the text is, capitals and all that is no letter or figure
 * aside: "Program Director", "J1"; NULL for none. Rows as schema_words gives
 * them.
 */
const char *vocab_spelled(struct str text, const void *rows, size_t stride);
/* `yes`, `true`, `on` (any case); `no`, `false`, `off`; -1 for neither. */
int vocab_yes(struct str s);

#endif
