#include "config.h"

#include "cli/defaults.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/suggest.h"
#include "cli/cli_impl.h"
#include "codec/yaml/yaml.h"
#include "store/store.h"

/* The options for one command in one kith.yaml. */
struct words {
	const struct cli_command *command;
	const struct node *node; /* the text that holds them */
	const char *file;
	struct diag *diag;
	char **argv; /* as main has it; the first is the command's name */
	int argc;
};

bool defaults_allows(const struct cli_command *command,
		     const struct cli_option *option)
{
	if (cli_option_is_shared(option))
		return cli_option_is_display(option);
	return str_has_word(str_z(command->display), ' ', str_z(option->name));
}

static void split(struct words *w, struct arena *a)
{
	struct str rest = w->node->text, one;

	w->argv = arena_alloc(a, (rest.n + 3) * sizeof(*w->argv));
	w->argv[w->argc++] = (char *)w->command->name;
	while (str_split(&rest, ' ', &one))
		if (one.n)
			w->argv[w->argc++] = (char *)arena_str(a, one).p;
	w->argv[w->argc] = NULL;
}

/* Says what may be there instead of `word`. */
static bool refuse(const struct words *w, const char *word)
{
	const struct cli_option *o;
	struct buf may = BUF_INIT;

	for (size_t i = 0; (o = cli_option_at(w->command, i)); i++)
		if (defaults_allows(w->command, o))
			buf_addf(&may, "%s--%s", may.len ? ", " : "", o->name);
	diag_error(w->diag, w->file, w->node->pos,
		   "'%s' cannot be a default of '%s'; only what changes its "
		   "display can: %s",
		   word, w->command->name, may.s);
	buf_release(&may);
	return false;
}

static bool check_option(const struct words *w, const struct cli_option *o)
{
	struct str digits = str_z(optarg ? optarg : "");
	char name[64];

	snprintf(name, sizeof(name), "--%s", o->name);
	if (!defaults_allows(w->command, o))
		return refuse(w, name);
	if (o->arg && strcmp(o->arg, "N") == 0 &&
	    (!digits.n || strspn(digits.p, "0123456789") != digits.n)) {
		diag_error(w->diag, w->file, w->node->pos,
			   "--%s takes a whole number, not '%s'", o->name,
			   optarg);
		return false;
	}
	return true;
}

static const struct cli_option *find_option(const struct cli_command *command,
					    int letter)
{
	const struct cli_option *o;

	for (size_t i = 0; (o = cli_option_at(command, i)); i++)
		if (o->letter == letter)
			return o;
	return NULL;
}

/* getopt's place is the caller's to keep. */
static bool check_words(const struct words *w, const struct cli_getopt *g)
{
	int opt;

	cli_getopt_restart();
	while ((opt = getopt_long(w->argc, w->argv, g->shorts, g->longs,
				  NULL)) >= 0) {
		const char *word =
			w->argv[optind > w->argc ? w->argc - 1 : optind - 1];
		const struct cli_option *o = find_option(w->command, opt);

		if (opt == ':') {
			diag_error(w->diag, w->file, w->node->pos,
				   "option '%s' needs an argument", word);
			return false;
		}
		if (!o)
			return refuse(w, word);
		if (!check_option(w, o))
			return false;
	}
	return optind >= w->argc || refuse(w, w->argv[optind]);
}

static bool check(struct words *w, struct arena *a)
{
	struct cli_getopt g;
	int place = optind;
	bool good;

	if (w->node->type != NODE_STRING) {
		diag_error(w->diag, w->file, w->node->pos,
			   "the defaults of '%s' must be a text, as in 'due: "
			   "--per-day 5'",
			   w->command->name);
		return false;
	}
	split(w, a);
	cli_getopt_init(&g, w->command);
	good = check_words(w, &g);
	cli_getopt_release(&g);
	optind = place;
	return good;
}

static const struct cli_command *
find_command(const struct cli_command *const commands[], struct str name)
{
	for (size_t i = 0; commands[i]; i++)
		if (str_is(name, commands[i]->name) &&
		    (commands[i]->groups & CLI_RECORDS))
			return commands[i];
	return NULL;
}

static bool check_command(const struct cli_command *const commands[],
			  const struct node *n, const char *file,
			  struct diag *d)
{
	struct words w = {find_command(commands, n->key), n, file, d, NULL, 0};
	struct suggestion s = suggest_for(n->key);
	struct arena a = ARENA_INIT;
	const char *meant = NULL;
	char hint[SUGGEST_HINT];
	bool good;

	if (!w.command) {
		for (size_t i = 0; commands[i]; i++)
			if (suggest_offer(&s, str_z(commands[i]->name)))
				meant = commands[i]->name;
		diag_error(d, file, n->key_pos,
			   "unknown command '%.*s' of defaults%s",
			   STR_ARG(n->key),
			   suggest_hint(hint, meant, "'kith help' lists them"));
		return false;
	}
	good = n->type == NODE_NULL || check(&w, &a);
	arena_release(&a);
	return good;
}

bool defaults_check(const struct node *node,
		    const struct cli_command *const commands[],
		    const char *file, struct diag *d)
{
	bool good = true;

	if (!node || node->type == NODE_NULL)
		return true;
	if (node->type != NODE_MAP) {
		diag_error(d, file, node->pos,
			   "'defaults' must be a mapping, as in {due: "
			   "--per-day 5}");
		return false;
	}
	for (const struct node *n = node->first; n; n = n->next)
		if (!str_starts(n->key, STR("x-")))
			good = check_command(commands, n, file, d) && good;
	return good;
}

/* The options before what was typed, which so has the last word. */
static void put_in_front(struct cli *cli, const struct words *w)
{
	size_t typed = (size_t)cli->argc, own = (size_t)w->argc - 1;
	char **argv =
		arena_alloc(&cli->arena, (typed + own + 1) * sizeof(*argv));

	argv[0] = cli->argv[0];
	memcpy(argv + 1, w->argv + 1, own * sizeof(*argv));
	memcpy(argv + 1 + own, cli->argv + 1, typed * sizeof(*argv));
	cli->argv = argv;
	cli->argc += (int)own;
	cli->default_count = (int)own;
	cli->default_place = w->node->pos;
	cli->default_file = arena_strz(&cli->arena, w->file).p;
}

/* What is wrong elsewhere in it is said by who reads it. */
static const struct node *read_settings(struct record *r, const char *file)
{
	struct diag ignored = DIAG_INIT;
	struct buf raw = BUF_INIT;

	if (file_slurp(file, YAML_BYTES, &raw) == 0)
		r->root = yaml_read_optional(&r->arena, buf_str(&raw), file, 1,
					     &ignored);
	buf_release(&raw);
	diag_release(&ignored);
	return node_get(r->root, "defaults");
}

void defaults_take(struct cli *cli, const char *dir)
{
	char *root = dir ? network_above(dir) : network_here();
	char *file = network_settings(root);
	struct diag d = DIAG_INIT;
	struct record settings;
	struct words w = {.command = cli->command, .file = file, .diag = &d};

	record_init(&settings);
	if (root)
		w.node = node_get(read_settings(&settings, file),
				  cli->command->name);
	if (w.node && w.node->type != NODE_NULL) {
		if (check(&w, &cli->arena))
			put_in_front(cli, &w);
		else
			cli->stop = true;
	}
	cli_report(cli, &d);
	record_release(&settings);
	free(file);
	free(root);
}
