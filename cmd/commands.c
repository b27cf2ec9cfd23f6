#include "config.h"

#include "commands.h"

#include <string.h>

const struct cli_command *const commands[] = {
	&command_parse, &command_filter, &command_due,  &command_draft,
	&command_stats, &command_show,   &command_rank, &command_add,
	&command_set,   &command_edit,   &command_log,  &command_save,
	&command_undo,  &command_export, &command_init, &command_check,
	&command_diff,  &command_merge,  NULL,
};

const struct topic topics[] = {
	{"kith", "1", "kith"},
	{"tour", "7", "kith"},
	{"contact", "5", "kith-contact"},
	{"program", "5", "kith-program"},
	{"event", "5", "kith-event"},
	{"season", "5", "kith-season"},
	{"policy", "5", "kith-policy"},
	{"template", "5", "kith-template"},
	{"stream", "5", "kith-stream"},
	{"query", "7", "kith-query"},
	{"import", "7", "kith-import"},
	{"git", "7", "kith-git"},
	{"recipes", "7", "kith-recipes"},
	{NULL, NULL, NULL},
};

const struct cli_command *command_find(const char *name)
{
	for (size_t i = 0; commands[i]; i++)
		if (strcmp(commands[i]->name, name) == 0)
			return commands[i];
	return NULL;
}
