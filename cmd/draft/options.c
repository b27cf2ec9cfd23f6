#include "config.h"

#include "draft.h"

#include <string.h>

#include "model/schema.h"

void draft_take_allow(struct draft_options *options, struct cli *cli,
		      const char *list)
{
	struct str rest = str_z(list), name;

	while (str_split(&rest, ',', &name)) {
		int guard = guard_find(name);
		char end[SUGGEST_HINT];

		if (guard < 0) {
			suggest_hint(end,
				     suggest_nearest(name, guard_rows,
						     sizeof(*guard_rows)),
				     "see kith help draft");
			cli_usage(cli, "unknown guard '%.*s'%s", STR_ARG(name),
				  end);
			return;
		}
		options->allowed |= 1u << guard;
	}
}

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
