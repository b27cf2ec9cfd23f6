#include "config.h"

#include "cli/cli_impl.h"

#include <stdio.h>

#include "cli/term.h"

enum {
	HELP_COLUMN = 26,
	HELP_WIDTH = 79,
};

static void put_option(const struct cli_option *o)
{
	const struct term term = {.width = HELP_WIDTH};
	struct buf help = BUF_INIT;
	char left[64];
	int n;

	if (o->letter < CLI_LONG)
		n = snprintf(left, sizeof(left), "  -%c, --%s%s%s", o->letter,
			     o->name, o->arg ? " " : "", o->arg ? o->arg : "");
	else
		n = snprintf(left, sizeof(left), "      --%s%s%s", o->name,
			     o->arg ? " " : "", o->arg ? o->arg : "");
	printf("%s", left);
	if (n > HELP_COLUMN - 2) {
		putchar('\n');
		n = 0;
	}
	printf("%*s", HELP_COLUMN - n, "");
	term_wrap(&term, &help, STYLE_PLAIN, str_z(o->help), HELP_COLUMN);
	printf("%s\n", help.s);
	buf_release(&help);
}

void cli_help(const struct cli *cli)
{
	const struct cli_command *c = cli->command;
	const struct cli_option *o;

	printf("usage: %s %s\n\n%s\n", cli->name, c->operands, c->details);
	if (c->options[0].name)
		printf("\nOptions:\n");
	for (o = c->options; o->name; o++)
		put_option(o);
	printf("\nShared by the suite:\n");
	for (size_t i = 0; (o = cli_shared_option(c, i)); i++)
		put_option(o);
	if (c->formats)
		printf("\nFormats: %s\n", c->formats);
	printf("\nManual: kith help %s\n", c->name);
}
