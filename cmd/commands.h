/*
 * The table of commands. What is in a row, a command's options and its --help,
 * is in command.c of its folder; `kith` and the completions are made from all
 * of them. README.md beside this file says what a new command needs.
 */
#ifndef KITH_CMD_COMMANDS_H
#define KITH_CMD_COMMANDS_H

#include "cli/cli.h"

extern const struct cli_command command_parse;
extern const struct cli_command command_filter;
extern const struct cli_command command_due;
extern const struct cli_command command_rank;
extern const struct cli_command command_draft;
extern const struct cli_command command_stats;
extern const struct cli_command command_show;
extern const struct cli_command command_add;
extern const struct cli_command command_set;
extern const struct cli_command command_edit;
extern const struct cli_command command_log;
extern const struct cli_command command_save;
extern const struct cli_command command_undo;
extern const struct cli_command command_export;
extern const struct cli_command command_init;
extern const struct cli_command command_merge;
extern const struct cli_command command_diff;
extern const struct cli_command command_check;

/* The JSON Schema of a network's files, for the commands that hand it out. */
extern const char command_schema[];

/* All of them in the order of a first reading; ends with NULL. */
extern const struct cli_command *const commands[];
/* The command of that name, or NULL. */
const struct cli_command *command_find(const char *name);

/* A manual that is not of a command, as `kith help` knows it. */
struct topic {
	const char *name, *section, *page;
};

/* Ends with a NULL name. */
extern const struct topic topics[];

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
	OPT_BY,
	OPT_EVENT,
	OPT_SINCE,
	OPT_UNTIL,
	OPT_GAPS,
	OPT_MAIL,
	OPT_UNDO,
	OPT_UNKNOWN,
	OPT_DRY_RUN,
	OPT_ANYWAY,
	OPT_DONE,
	OPT_UPDATE,
	OPT_INTO,
	OPT_ID,
	OPT_NO_INPUT,
	OPT_NO_GIT,
	OPT_CONTACT,
	OPT_SLOTS,
	OPT_ASK,
	OPT_BLANK,
	OPT_ALLOW,
	OPT_LIST,
	OPT_STRICT,
	OPT_NO_RULE,
	OPT_STDIN_NAME,
	OPT_STAGED,
	OPT_FIX,
	OPT_JSON_SCHEMA,
	OPT_SHOW,
	OPT_FROM,
	OPT_MAP,
	OPT_MAP_FILE,
	OPT_KIND,
	OPT_CARD_VERSION,
	OPT_TEXTCONV,
	OPT_COMPARE,
	OPT_WEIGHTS,
	OPT_SET,
	OPT_SIGNALS,
	OPT_PROFILE, /* and as many more as `me` has keys that init asks for */
	OPT_PROFILE_END = OPT_PROFILE + 16,
};

#endif
