/* Shared by the files of cli; not for others. */
#ifndef KITH_CLI_CLI_IMPL_H
#define KITH_CLI_CLI_IMPL_H

#include "cli/cli.h"

enum {
	CLI_TODAY = CLI_COMMON,
	CLI_COLOR,
};

/* --help, on standard output. */
void cli_help(const struct cli *cli);
/* The one clock: the day it is here. */
int cli_clock_today(void);

#endif
