/* kith-set: change keys in one or many files. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "commands.h"
#include "set.h"

/* The operands apart: whom, and what. */
struct operands {
	char **ids;
	size_t id_count;
	struct set_words words;
};

static void sort_operands(const struct cli *cli, struct operands *o)
{
	*o = (struct operands){
		.ids = mem_zalloc((cli->operand_count + 1) * sizeof(char *)),
		.words.words =
			mem_zalloc((cli->operand_count + 1) * sizeof(char *)),
	};
	for (size_t i = 0; i < cli->operand_count; i++)
		if (assign_is(cli->operands[i]))
			o->words.words[o->words.count++] = cli->operands[i];
		else
			o->ids[o->id_count++] = cli->operands[i];
}

/* The first change of a key of kith.yaml, such as me.visa; or NULL. */
static const char *find_setting(const struct operands *o)
{
	static const char *const maps[] = {"me.", "policy.", "season.",
					   "defaults."};

	for (size_t i = 0; i < o->words.count; i++)
		for (size_t k = 0; k < sizeof(maps) / sizeof(*maps); k++)
			if (str_starts(str_z(o->words.words[i]),
				       str_z(maps[k])))
				return o->words.words[i];
	return NULL;
}

static bool check_operands(struct cli *cli, const struct operands *o)
{
	const char *setting = find_setting(o);

	if (setting)
		cli_usage(cli, "'%s' is of kith.yaml; 'kith edit' opens it",
			  setting);
	else if (!o->id_count)
		cli_usage(cli, "name whom to change and how, as in 'kith set "
			       "lee role=attending'");
	else if (!o->words.count)
		cli_usage(cli,
			  "nothing to change after '%s'; write KEY=VALUE, "
			  "+TAG or -TAG",
			  o->ids[o->id_count - 1]);
	return !cli->stop;
}

static void run(struct cli *cli)
{
	struct buf out = BUF_INIT;
	struct operands o;
	struct targets t;

	sort_operands(cli, &o);
	if (check_operands(cli, &o)) {
		if (targets_open(&t, cli, o.ids, o.id_count))
			set_write(cli, &t, &o.words, &out);
		cli_show(cli, buf_str(&out));
		targets_release(&t);
	}
	buf_release(&out);
	for (int kind = 0; kind < RECORD_SEASON; kind++)
		free(o.words.list[kind]);
	arena_release(&o.words.arena);
	free(o.words.words);
	free(o.ids);
}

int main(int argc, char **argv)
{
	struct cli cli;

	cli_init(&cli, &command_set, argc, argv);
	while (cli_next(&cli) >= 0)
		;
	if (!cli.stop)
		run(&cli);
	return cli_end(&cli);
}
