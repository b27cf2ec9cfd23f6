#include "config.h"

#include "options.h"

#include <string.h>

#include "model/schema.h"

void draft_take_allow(struct draft_wish *wish, struct cli *cli,
		      const char *list)
{
	struct str rest = str_z(list), name;

	while (str_split(&rest, ',', &name)) {
		int guard = guard_find(name);
		const char *near;

		if (guard < 0) {
			near = suggest_nearest(name, guard_rows,
					       sizeof(*guard_rows));
			cli_usage(cli, "there is no guard '%.*s'%s%s%s",
				  STR_ARG(name),
				  near ? "; did you mean '" : "; ",
				  near ? near : "'kith help draft' has them",
				  near ? "'?" : "");
			return;
		}
		wish->allowed |= 1u << guard;
	}
}

void draft_take_format(struct draft_wish *wish, struct cli *cli)
{
	static const char *const names[] = {"", "eml", "mbox", "text",
					    "mailto"};

	for (int i = 1; cli->format && i < 5; i++)
		if (strcmp(cli->format, names[i]) == 0)
			wish->format = (enum draft_format)i;
	if (wish->dir && wish->format != DRAFT_ANY &&
	    wish->format != DRAFT_EML && !cli->stop)
		cli_usage(cli, "-d writes a file each, not '%s'", cli->format);
}
