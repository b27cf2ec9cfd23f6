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

/* Own options of a command, then shared ones; NULL behind the last. */
const struct cli_option *option_at(const struct cli_command *c, size_t i);
/* The command of that name, or NULL. */
const struct cli_command *command_find(const char *name);

/* roff.c: mdoc(7). */

/* A help text as lines of running text: a capital first, a full stop last. */
void roff_sentence(struct buf *out, const char *text);
/* One argument of a macro, with a blank in front; hyphens stay hyphens. */
void roff_arg(struct buf *out, const char *text);

/* shell.c: what the three shells have in common. */

/* In single quotes; fish and the others differ in how to quote a quote. */
void shell_quote(struct buf *out, const char *text);
void fish_quote(struct buf *out, const char *text);
/* What an option's argument is: "file", "date" ...; "none" is no help. */
const char *argument_kind(enum cli_complete complete);
/* What a command's operands are: "files", "ids", "query", with blanks. */
void operand_kinds(struct buf *out, const struct cli_command *c);
/* Names of the fields that hold a day, or another record's id. */
void fields_of_type(struct buf *out, enum field_type type, const char *between);
/* draft.c: names of the facts of built-in templates as `name=`, of guards, with
 * blanks between them. */
void slot_names(struct buf *out);
void guard_names(struct buf *out);
/* Of the sections of stats, with blanks between them. */
void section_names(struct buf *out);

/* Can a shell's list of words hold it? */
bool is_plain_word(const char *text);

#endif
