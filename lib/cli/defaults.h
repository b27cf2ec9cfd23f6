/*
 * `defaults:` of kith.yaml: options of display for a command, as its user would
 * type them, for when standard output is a terminal.
 *
 *	defaults:
 *	  due: --per-day 5
 *
 * Only options that change what is shown may be there: those of the command's
 * `display`, and a few that commands share. So what one pipes never depends on
 * whose terminal it was typed at.
 */
#ifndef KITH_CLI_DEFAULTS_H
#define KITH_CLI_DEFAULTS_H

#include <stdbool.h>

#include "base/diag.h"
#include "cli/cli.h"
#include "value/record.h"

/* May that option be in `defaults` of that command? */
bool defaults_allows(const struct cli_command *command,
		     const struct cli_option *option);
/*
 * Checks `node`, the value of `defaults:` or NULL, against all `commands`, of
 * which the last is NULL. False with errors in `d`, which name `file`.
 */
bool defaults_check(const struct node *node,
		    const struct cli_command *const commands[],
		    const char *file, struct diag *d);
/*
 * Puts those of the command in front of what was typed, from the kith.yaml of
 * the network `dir`, or where that is NULL of the one here; reports there.
 */
void defaults_take(struct cli *cli, const char *dir);

#endif
