/* Shared by the files of cli; not for others. */
#ifndef KITH_CLI_CLI_IMPL_H
#define KITH_CLI_CLI_IMPL_H

#include "cli/cli.h"

enum {
	CLI_TODAY = CLI_COMMON,
	CLI_COLOR,
	CLI_NO_PAGER,
	CLI_NO_HEADER,
	CLI_BOM,
	CLI_LISTS,
	CLI_DRY_RUN,
	CLI_FOLLOW,
};

void cli_getopt_init(struct cli_getopt *g, const struct cli_command *command);
void cli_getopt_release(struct cli_getopt *g);
/* getopt_long begins with the first word again, of another argv. */
void cli_getopt_restart(void);

/* Appends --help. */
void cli_help(const struct cli *cli, struct buf *out);
/* The one clock: the day it is here. */
int cli_clock_today(void);
/* Seconds since the epoch, as of the times of files. */
long cli_clock_seconds(void);
/* Milliseconds since some moment, for how long something takes. */
long cli_clock_ms(void);

#endif
