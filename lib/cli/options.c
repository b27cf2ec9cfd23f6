#include "config.h"

#include "cli/cli_impl.h"

#include <stdio.h>

#include "cli/term.h"

enum {
	HELP_COLUMN = 26,
	HELP_WIDTH = 79,
};

/* One row an option that several commands share, with the group it is in;
 * group 0 is for every command. */
static const struct {
	unsigned group;
	struct cli_option option;
} shared[] = {
	{CLI_RECORDS,
	 {'C', "directory", "DIR",
	  "use the network in DIR: its kith.yaml, and its records where there "
	  "are no operands",
	  COMPLETE_DIR}},
	{CLI_RECORDS,
	 {CLI_TODAY, "today", "DATE", "use DATE as today (also $KITH_TODAY)",
	  COMPLETE_DATE}},
	{CLI_OUTPUT,
	 {'o', "output", "FORMAT",
	  "write FORMAT; by default jsonl, on a terminal text",
	  COMPLETE_FORMATS}},
	{CLI_CARDS,
	 {'o', "output", "FORMAT", "write FORMAT; by default text",
	  COMPLETE_FORMATS}},
	{CLI_OUTPUT | CLI_CARDS,
	 {'f', "fields", "FIELD,...",
	  "only these fields; dots lead into mappings and lists",
	  COMPLETE_FIELDS}},
	{CLI_OUTPUT | CLI_CARDS,
	 {CLI_COLOR, "color", "WHEN", "auto, always or never (also $NO_COLOR)",
	  COMPLETE_COLOR}},
	{CLI_PATHS,
	 {'l', "paths", NULL, "write only the paths of the files, one per line",
	  COMPLETE_NONE}},
	{CLI_PATHS,
	 {'0', "null", NULL, "write only the paths, each ended by a NUL byte",
	  COMPLETE_NONE}},
	{0, {'h', "help", NULL, "show this help and exit", COMPLETE_NONE}},
	{0, {'V', "version", NULL, "show the version and exit", COMPLETE_NONE}},
};

static const struct cli_option *shared_option(const struct cli_command *command,
					      size_t index)
{
	for (size_t i = 0; i < sizeof(shared) / sizeof(*shared); i++)
		if (!shared[i].group || (shared[i].group & command->groups))
			if (index-- == 0)
				return &shared[i].option;
	return NULL;
}

const struct cli_option *cli_option_at(const struct cli_command *command,
				       size_t index)
{
	for (const struct cli_option *o = command->options; o->name; o++)
		if (index-- == 0)
			return o;
	return shared_option(command, index);
}

static void put_wrapped(const char *text, size_t indent)
{
	const struct term term = {.width = HELP_WIDTH};
	struct buf out = BUF_INIT;

	term_wrap(&term, &out, STYLE_PLAIN, str_z(text), indent);
	printf("%s\n", out.s);
	buf_release(&out);
}

static void put_option(const struct cli_option *o)
{
	char letter[] = {'-', (char)o->letter, ',', ' ', '\0'};
	char left[64];
	int n = snprintf(left, sizeof(left), "  %4s--%s%s%s",
			 o->letter < CLI_LONG ? letter : "", o->name,
			 o->arg ? " " : "", o->arg ? o->arg : "");

	printf("%s", left);
	if (n > HELP_COLUMN - 2) {
		putchar('\n');
		n = 0;
	}
	printf("%*s", HELP_COLUMN - n, "");
	put_wrapped(o->help, HELP_COLUMN);
}

void cli_help(const struct cli *cli)
{
	const struct cli_command *c = cli->command;
	const struct cli_option *o;

	printf("usage: %s %s\n\n", cli->name, c->operands);
	put_wrapped(c->details, 0);
	if (c->options[0].name)
		printf("\nOptions:\n");
	for (o = c->options; o->name; o++)
		put_option(o);
	printf("\nCommon options:\n");
	for (size_t i = 0; (o = shared_option(c, i)); i++)
		put_option(o);
	if (c->formats)
		printf("\nFormats: %s\n", c->formats);
	printf("\nManual: kith help %s\n", c->name);
}
