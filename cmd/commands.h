/*
 * The commands of the suite, one table row each, with all their options:
 * --help, `kith` and the completions are made from it. A new command is a new
 * row here and a file cmd/kith-NAME.c.
 */
#ifndef KITH_CMD_COMMANDS_H
#define KITH_CMD_COMMANDS_H

#include "edge/cli.h"

extern const struct cli_command command_parse;
extern const struct cli_command command_filter;
extern const struct cli_command command_due;

/* All of them in the order of a first reading; ends with NULL. */
extern const struct cli_command *const commands[];

/* Options without a letter. */
enum {
	OPT_CHECK = CLI_LONG,
	OPT_EXPLAIN,
	OPT_WITHIN,
	OPT_ALL,
	OPT_WHY,
	OPT_PER_DAY,
	OPT_ACTION,
	OPT_COUNT,
	OPT_EXIT_CODE,
};

#endif
