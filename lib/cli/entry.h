/*
 * The options of a log entry that is typed, alike in `kith log` and `kith add`:
 * its day, its keys, what was promised, and the plan that comes with it.
 *
 *	struct entry_options options;
 *	struct arena arena = ARENA_INIT;
 *	struct typed_entry typed = {.type = STR("met"), .today = today};
 *	struct node *entry;
 *	int opt;
 *	entry_options_init(&options, &cli);
 *	while ((opt = cli_next(&cli)) >= 0)
 *		entry_take(&options, opt);
 *	entry = entry_make(&options, &typed, &arena);
 *	entry_options_release(&options);
 *
 * Errors are usage errors of `cli`.
 */
#ifndef KITH_CLI_ENTRY_H
#define KITH_CLI_ENTRY_H

#include "cli/cli.h"
#include "model/assign.h"
#include "model/typed.h"

enum {
	ENTRY_NEXT = CLI_COMMON - 8, /* after those of any command */
	ENTRY_PROMISE,
	ENTRY_KEPT,
	ENTRY_CLOSING,
};

/* Rows of a command's table of options. */
#define ENTRY_ROWS                                                             \
	{'d', "date", "DATE", "the day it happened, if not today",             \
	 COMPLETE_DATE},                                                       \
		{'k', "key", "KEY=VALUE",                                      \
		 "one more key of the entry: topics, detail, lessons, "        \
		 "promised, ask, open_to, closing, via, text or one of your "  \
		 "own, x-...; repeat it for a list",                           \
		 COMPLETE_NONE},                                               \
		{ENTRY_NEXT, "next", "'DATE TEXT'",                            \
		 "set the plan: the day, and what to do then", COMPLETE_NONE}, \
		{ENTRY_PROMISE, "promise", "'DATE TEXT'",                      \
		 "what you promised them, and by which day", COMPLETE_NONE},   \
		{ENTRY_KEPT, "kept", NULL,                                     \
		 "all that you promised before is done", COMPLETE_NONE},       \
	{                                                                      \
		ENTRY_CLOSING, "closing", NULL,                                \
			"their message needs no answer", COMPLETE_NONE         \
	}

struct entry_options {
	struct cli *cli;
	int day;           /* of the entry, or DAY_NONE */
	bool relative;     /* it was given relative to today: yesterday, -3d */
	const char **keys; /* KEY=VALUE of -k */
	size_t key_count;
	const char *next;    /* DATE TEXT of the plan, or NULL */
	const char *promise; /* DATE TEXT of what I promised, or NULL */
};

void entry_options_init(struct entry_options *o, struct cli *cli);
void entry_options_release(struct entry_options *o);
/* Takes one of ENTRY_ROWS, as cli_next gave it; false for any other. */
bool entry_take(struct entry_options *o, int opt);
/* The first of those given that say something of an entry, "--promise"; or
 * NULL. */
const char *entry_option_given(const struct entry_options *o);

/* The keys of -k and --promise, as a map in the arena. */
struct node *entry_keys(const struct entry_options *o, struct arena *a);
/* Adds those of `keys` that the entry lacks. */
void entry_add_keys(struct node *entry, const struct node *keys,
		    struct arena *a);
/* An entry, in long form and in the order of the keys, of what was typed. */
struct node *entry_make(const struct entry_options *o,
			const struct typed_entry *e, struct arena *a);
/* The two keys of the plan that --next sets, if it was given: how many. */
size_t entry_plan(const struct entry_options *o, struct arena *a,
		  struct assign plan[2], struct diag *d);
/* Warns, of the file `path` (or NULL), of a day that is still to come, or so
 * long ago that it may be a slip. */
void entry_check_day(int day, int today, const char *path, struct diag *d);
/* Warns, of the file `path` (or NULL), where what is offered or expected has no
 * day, by which alone it is due. */
void entry_check_by(const struct node *entry, const char *path, struct diag *d);
/* Appends a line for each promise, with the day that its words were taken for;
 * `entry` may be NULL. */
void entry_put_promised(struct buf *out, const struct node *entry);
/* A usage error where a word is not UTF-8. */
bool entry_check_utf8(struct cli *cli, const char *const *words, size_t count);

#endif
