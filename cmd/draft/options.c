#include "config.h"

#include "draft.h"

#include <string.h>

void draft_take_format(struct draft_options *options, struct cli *cli)
{
	static const char *const names[] = {"", "eml", "mbox", "text",
					    "mailto"};

	for (int i = 1; cli->format && i < 5; i++)
		if (strcmp(cli->format, names[i]) == 0)
			options->format = (enum draft_format)i;
	if (options->dir && options->format != DRAFT_ANY &&
	    options->format != DRAFT_EML && !cli->stop)
		cli_usage(cli, "-d cannot be used with '-o %s'", cli->format);
}
