/* kith-check: what is wrong or doubtful in a network. */
#include "config.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>

#include "base/file.h"
#include "check.h"
#include "cli/input.h"
#include "codec/yaml/yaml.h"
#include "commands.h"

struct options {
	const char *stdin_name;
	bool list, fix, dry_run, staged, schema;
};

static void leave_out(struct check *c, struct cli *cli, const char *names)
{
	for (struct str rest = str_z(names), name;
	     str_split(&rest, ',', &name);)
		if (!check_without(c, name))
			cli_usage(cli,
				  "unknown rule '%.*s'; 'kith check --list' "
				  "lists them",
				  STR_ARG(name));
}

static bool is_stdin(const char *operand)
{
	return strcmp(operand, "-") == 0;
}

/* The network of -C, of the first operand, or the one that is here. */
static char *find_root(const struct cli *cli, const struct options *o)
{
	const char *place = cli->dir ? cli->dir : o->stdin_name;
	char *root;

	for (size_t i = 0; i < cli->operand_count && !place; i++)
		if (!is_stdin(cli->operands[i]))
			place = cli->operands[i];
	root = place ? network_above(place) : NULL;
	return root || (place && cli->dir) ? root : network_here();
}

static void check_stdin(struct check *c, const struct options *o)
{
	struct buf raw = BUF_INIT;

	if (file_slurp_any("-", YAML_BYTES, &raw) < 0)
		cli_error(c->cli, "standard input: %s", store_strerror(errno));
	else
		check_text(c, o->stdin_name ? o->stdin_name : "-", NULL,
			   buf_str(&raw));
	buf_release(&raw);
}

/* Takes the operands that are such out of the others; true for any. */
static bool take(struct cli *cli, bool (*is)(const char *operand))
{
	size_t kept = 0, count = cli->operand_count;

	for (size_t i = 0; i < count; i++)
		if (!is(cli->operands[i]))
			cli->operands[kept++] = cli->operands[i];
	cli->operand_count = kept;
	return kept < count;
}

/* Is the network itself to be read? */
static bool is_whole(const struct check *c)
{
	const struct cli *cli = c->cli;

	if (!cli->operand_count)
		return true;
	for (size_t i = 0; i < cli->operand_count; i++)
		if (c->root && file_same(cli->operands[i], c->root))
			return true;
	return false;
}

static void read_all(struct check *c, const struct options *o, bool whole,
		     bool from_stdin)
{
	if (from_stdin)
		check_stdin(c, o);
	if (c->cli->operand_count || (whole && c->cli->dir))
		check_operands(c, whole);
}

static void run(struct check *c, const struct options *o)
{
	struct cli *cli = c->cli;
	bool whole = is_whole(c), from_stdin = take(cli, is_stdin);
	bool settings = take(cli, network_is_settings);
	size_t fixed = 0;

	/* standard input is read for '-' alone */
	if (whole && !cli->dir) {
		cli->dir = c->root;
		if (!cli->dir)
			free(input_network(cli, NULL));
	}
	check_settings(c, whole || settings);
	read_all(c, o, whole, from_stdin);
	if (o->fix)
		fixed = check_fix(c, o->dry_run);
	if (fixed && o->dry_run) {
		cli_note(cli,
			 "%zu value%s can be fixed; without --dry-run they "
			 "are, and what is left is said",
			 fixed, fixed == 1 ? "" : "s");
		return;
	}
	if (fixed) {
		cli_note(cli, "fixed %zu value%s; 'kith undo' takes it back",
			 fixed, fixed == 1 ? "" : "s");
		check_again(c);
		check_settings(c, whole || settings);
		read_all(c, o, whole, from_stdin);
	}
	check_report(c);
}

static void run_staged(struct check *c)
{
	if (c->cli->operand_count)
		cli_usage(c->cli, "--staged takes no operands");
	else
		check_staged(c);
	check_report(c);
}

static void start(struct check *c, const struct options *o)
{
	char *root;

	if (o->dry_run && !o->fix) {
		cli_usage(c->cli, "--dry-run needs --fix");
	} else if (o->schema) {
		cli_put(c->cli, str_z(command_schema));
	} else if (o->staged) {
		run_staged(c);
	} else {
		root = find_root(c->cli, o);
		c->root = root;
		if (o->list) {
			check_settings(c, false);
			check_list(c);
		} else {
			run(c, o);
		}
		free(root);
	}
}

int main(int argc, char **argv)
{
	struct options o = {.list = false};
	struct check c;
	struct cli cli;
	int opt;

	cli_init(&cli, &command_check, argc, argv);
	check_init(&c, &cli);
	while ((opt = cli_next(&cli)) >= 0) {
		switch (opt) {
		case OPT_STRICT:
			c.strict = true;
			break;
		case OPT_NO_RULE:
			leave_out(&c, &cli, optarg);
			break;
		case OPT_LIST:
			o.list = true;
			break;
		case OPT_FIX:
			o.fix = true;
			break;
		case OPT_DRY_RUN:
			o.dry_run = true;
			break;
		case OPT_STAGED:
			o.staged = true;
			break;
		case OPT_JSON_SCHEMA:
			o.schema = true;
			break;
		case OPT_STDIN_NAME:
			o.stdin_name = optarg;
			break;
		}
	}
	if (!cli.stop)
		start(&c, &o);
	check_release(&c);
	return cli_end(&cli);
}
