/*
 * The generator's files among themselves. A source (a completion, a manual
 * page) holds lines of the form
 *
 *	# @insert TOKEN [ARGUMENT]		.\" @insert TOKEN [ARGUMENT]
 *
 * which give way to text made from the tables. Each language has a table of
 * tokens; a new one is a new row.
 */
#ifndef KITH_CMD_GENERATE_GENERATE_H
#define KITH_CMD_GENERATE_GENERATE_H

#include <stdbool.h>

#include "base/buf.h"
#include "commands.h"
#include "model/schema.h"
#include "words.h"

struct fragment {
	const char *token;
	/* False when it does not know `arg`, which is "" without one. */
	bool (*put)(struct buf *out, const char *arg);
};

/* These end with a NULL token. */
extern const struct fragment man_fragments[];
extern const struct fragment bash_fragments[];
extern const struct fragment zsh_fragments[];
extern const struct fragment fish_fragments[];

/* roff.c: mdoc(7). */

/* A help text as lines of running text: a capital first, a full stop last. */
void roff_sentence(struct buf *out, const char *text);
/* One argument of a macro, with a blank in front; hyphens stay hyphens. */
void roff_arg(struct buf *out, const char *text);

/* shell.c: what the three shells have in common. */

/* In single quotes, as all of them read it. */
void shell_quote(struct buf *out, struct str text);
/* What an option's argument is: "file", "date" ...; or "none". */
const char *argument_kind(enum cli_complete complete);
/* What a command's operands are: "files", "ids", "query", with blanks. */
void operand_kinds(struct buf *out, const struct cli_command *c);
/*
 * `names LIST TEXT`: TEXT, with the names of that list, with blanks between
 * them, in the place of its '@'. Beside the lists of words.h there are
 * "programs" (kith-NAME) and "slots" (NAME=, of all built-in templates).
 */
bool put_names(struct buf *out, const char *arg);
/* `list LIST`: each word of the list, as `put` writes it. */
bool put_terms(struct buf *out, const char *list,
	       void (*put)(struct buf *out, const struct term *t, bool last));

/* How a shell writes the arms of a case: open, names, close, what to do, end.
 */
struct value_arms {
	const char *open, *between, *close, *end;
	const char *dates, *ids; /* functions that offer those */
	void (*put)(struct buf *out, const struct field *f);
};

/* `values`: an arm for each field that has words, for days and for ids. */
void put_value_arms(struct buf *out, const struct value_arms *arms);
/* Can a shell's list of words hold it? */
bool is_plain_word(const char *text);

#endif
