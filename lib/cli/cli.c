#include "config.h"

#include "cli/cli_impl.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/suggest.h"
#include "cli/defaults.h"
#include "cli/screen.h"
#include "cli/term.h"
#include "model/schema.h"
#include "model/vocab.h"
#include "store/references.h"
#include "store/replace.h"
#include "value/date.h"

/* "-7d" counts from the day of the clock. False when it is not a day. */
static bool set_today(struct cli *cli, const char *text)
{
	struct day_range range;

	if (!text || !day_parse_range(str_z(text), cli_clock_today(), &range) ||
	    range.from != range.to)
		return false;
	cli->today = range.from;
	return true;
}

static void take_today(struct cli *cli, const char *text, const char *whence)
{
	if (!set_today(cli, text))
		cli_usage(cli,
			  "'%s' (%s) is not a day; write it as "
			  "2026-05-18, or as -7d, +2w, yesterday",
			  text, whence);
}

/* Are fd 0 and 2 open? If not, /dev/null takes their place, so that no file of
 * ours is taken for one of them. False when fd 1 is closed. */
static bool open_streams(struct cli *cli)
{
	if (fcntl(STDIN_FILENO, F_GETFD) < 0) {
		cli->no_input = true;
		open("/dev/null", O_RDONLY);
	}
	if (fcntl(STDOUT_FILENO, F_GETFD) < 0)
		return false;
	if (fcntl(STDERR_FILENO, F_GETFD) < 0)
		open("/dev/null", O_WRONLY);
	return true;
}

/*
 * What has to be known before the first option is taken: the day that the days
 * of others count from, whatever is wrong with it being reported later, and
 * the network that has the defaults.
 */
static void look_ahead(struct cli *cli)
{
	size_t bytes = ((size_t)cli->argc + 1) * sizeof(*cli->argv);
	char **argv = mem_alloc(bytes); /* getopt_long sorts it */
	const char *dir = NULL;
	bool helps = false;
	int opt;

	set_today(cli, getenv("KITH_TODAY"));
	memcpy(argv, cli->argv, bytes);
	cli_getopt_restart();
	while ((opt = getopt_long(cli->argc, argv, cli->getopt.shorts,
				  cli->getopt.longs, NULL)) >= 0) {
		if (opt == CLI_TODAY)
			set_today(cli, optarg);
		else if (opt == 'C')
			dir = optarg;
		helps = helps || opt == 'h' || opt == 'V';
	}
	free(argv);
	if (!helps && isatty(STDOUT_FILENO))
		defaults_take(cli, dir);
	cli_getopt_restart();
}

void cli_init(struct cli *cli, const struct cli_command *command, int argc,
	      char **argv)
{
	*cli = (struct cli){.command = command,
			    .argc = argc,
			    .argv = argv,
			    .color = -1,
			    .verbose = isatty(STDOUT_FILENO),
			    .today = cli_clock_today()};
	snprintf(cli->name, sizeof(cli->name), "kith-%s", command->name);
	cli_getopt_init(&cli->getopt, command);
	/* a file that may not grow is an error like any other */
	signal(SIGXFSZ, SIG_IGN);
	if (!open_streams(cli)) {
		cli_error(cli, "standard output is closed");
		cli->stop = true;
	}
	if (command->groups & CLI_RECORDS)
		look_ahead(cli);
}

/* $KITH_TODAY, unless --today was given or the command stops anyway. */
static void take_environment(struct cli *cli)
{
	const char *env = getenv("KITH_TODAY");

	if (env && *env && !cli->stop && !cli->today_given &&
	    (cli->command->groups & CLI_RECORDS)) {
		take_today(cli, env, "$KITH_TODAY");
		cli->today_env = cli->today != cli_clock_today();
	}
}

static void set_color(struct cli *cli, const char *when)
{
	if (strcmp(when, "auto") == 0)
		cli->color = -1;
	else if (strcmp(when, "always") == 0 || strcmp(when, "never") == 0)
		cli->color = when[0] == 'a';
	else
		cli_usage(cli, "--color takes auto, always or never, not '%s'",
			  when);
}

static void set_format(struct cli *cli, const char *name)
{
	if (str_has_word(str_z(cli->command->formats), ' ', str_z(name)))
		cli->format = name;
	else
		cli_usage(cli, "unknown format '%s'; -o takes: %s", name,
			  cli->command->formats);
}

void cli_version(const char *name)
{
	printf("%s %s\nFree software under the ISC license, without any "
	       "warranty.\n",
	       name, PACKAGE_VERSION);
}

/* Takes an option of CLI_WRITES; elsewhere -v is another one. */
static bool take_write(struct cli *cli, int opt)
{
	if (!(cli->command->groups & CLI_WRITES))
		return false;
	if (opt == CLI_DRY_RUN)
		cli->dry_run = true;
	else if (opt == CLI_FOLLOW)
		cli->write_flags = REPLACE_FOLLOW;
	else if (opt == 'v')
		cli->verbose = true;
	else
		return false;
	return true;
}

/* True when `opt` was one that is shared. */
static bool take_shared(struct cli *cli, int opt)
{
	struct buf help = BUF_INIT;

	if (take_write(cli, opt))
		return true;
	switch (opt) {
	case 'C':
		cli->dir = optarg;
		return true;
	case CLI_TODAY:
		take_today(cli, optarg, "--today");
		cli->today_given = true;
		return true;
	case 'o':
		set_format(cli, optarg);
		return true;
	case 'f':
		cli->fields = optarg;
		cli->default_fields = cli->at_default;
		return true;
	case CLI_COLOR:
		set_color(cli, optarg ? optarg : "always");
		return true;
	case CLI_NO_PAGER:
		cli->no_pager = true;
		return true;
	case CLI_NO_HEADER:
		cli->no_header = true;
		return true;
	case CLI_LISTS:
		cli->lists = true;
		return true;
	case CLI_BOM:
		cli->bom = true;
		return true;
	case 'q':
		/* also what a terminal is told without -v */
		cli->quiet = true;
		cli->verbose = false;
		return true;
	case 'l':
	case '0':
		cli->paths = opt;
		return true;
	case 'h':
		cli_help(cli, &help);
		cli_show(cli, buf_str(&help));
		buf_release(&help);
		cli->stop = true;
		return true;
	case 'V':
		cli_version(cli->name);
		cli->stop = true;
		return true;
	default:
		return false;
	}
}

/*
 * The option as it was typed, for a message about it; `opt` is what getopt
 * gave for it. A long option that is unknown has no optopt, one that takes no
 * argument has that of its row; a letter that is unknown is in no row, and may
 * have more letters after it, so that optind is still at its word.
 */
static const char *typed(struct cli *cli, int opt, char letter[3])
{
	const char *word = cli->argv[optind - 1];
	const struct option *row = cli->getopt.longs;

	while (row->name && row->val != optopt)
		row++;
	if (opt == ':' ? str_starts(str_z(word), STR("--"))
		       : !optopt || row->name)
		return word;
	letter[0] = '-';
	letter[1] = (char)optopt;
	letter[2] = '\0';
	return letter;
}

/* Options whose long name begins so, the names of the first two of them;
 * else, in found_names[0], the one that was probably meant. */
static size_t find_like(const struct cli *cli, struct str name,
			const char *found_names[2])
{
	struct suggestion s = suggest_for(name);
	const struct cli_option *o;
	size_t found = 0;

	for (size_t i = 0; (o = cli_option_at(cli->command, i)); i++)
		if (str_starts(str_z(o->name), name) && found++ < 2)
			found_names[found - 1] = o->name;
	for (size_t i = 0; !found && (o = cli_option_at(cli->command, i)); i++)
		if (suggest_offer(&s, str_z(o->name)))
			found_names[0] = o->name;
	return found;
}

static bool has_option(const struct cli *cli, const char *name)
{
	const struct option *row = cli->getopt.longs;

	while (row->name && strcmp(row->name, name) != 0)
		row++;
	return row->name != NULL;
}

static void bad_option(struct cli *cli)
{
	const char *found_names[2] = {NULL, NULL};
	char letter[3];
	const char *word = typed(cli, '?', letter), *other;
	struct str name = str_z(word);
	size_t found;

	if (word == letter) {
		cli_usage(cli, "unknown option '%s'%s", word,
			  letter[1] == 'n' && has_option(cli, "dry-run")
				  ? "; '--dry-run' shows before it writes"
			  : letter[1] == 'o' ? "; '> FILE' writes into a file"
					     : "");
		return;
	}
	name = (struct str){word + 2, strcspn(word + 2, "=")};
	other = cli->command->others ? vocab_help(cli->command->others, name)
				     : NULL;
	found = find_like(cli, name, found_names);
	if (other)
		cli_usage(cli, "unknown option '--%.*s'; %s", STR_ARG(name),
			  other);
	else if (found > 1)
		cli_usage(cli,
			  "option '--%.*s' is ambiguous: '--%s' or '--%s'%s",
			  STR_ARG(name), found_names[0], found_names[1],
			  found > 2 ? ", among others" : "");
	else if (found)
		cli_usage(cli, "option '--%s' takes no argument",
			  found_names[0]);
	else if (schema_find(name) &&
		 strstr(cli->command->operands, "KEY=VALUE"))
		cli_usage(cli,
			  "unknown option '--%.*s'; a key is written without "
			  "dashes, after who it is: %.*s=VALUE",
			  STR_ARG(name), STR_ARG(name));
	else
		cli_usage(cli, "unknown option '--%.*s'%s%s%s", STR_ARG(name),
			  found_names[0] ? "; did you mean '--" : "",
			  found_names[0] ? found_names[0] : "",
			  found_names[0] ? "'?" : "");
}

/* Where options come first, '-TAG' is an operand: '--dry-run' after a contact
 * must not write. After "--" nothing is an option. */
static void refuse_late_options(struct cli *cli)
{
	const struct option *row;
	const char *word;

	if (!(cli->command->groups & CLI_FIRST) || cli->stop ||
	    strcmp(cli->argv[optind - 1], "--") == 0)
		return;
	for (size_t i = 0; i < cli->operand_count && !cli->stop; i++) {
		word = cli->operands[i];
		if (word[0] != '-' || !word[1])
			continue;
		for (row = cli->getopt.longs; row->name && row->val != word[1];)
			row++;
		if (word[1] == '-' || (row->name && !word[2]))
			cli_usage(cli,
				  "option '%s' must come before the first "
				  "operand; after '--' nothing is an option",
				  word);
	}
}

int cli_next(struct cli *cli)
{
	char letter[3];
	int opt;

	while (!cli->stop) {
		/* 0 is where it starts */
		cli->at_default =
			optind <= cli->default_count && cli->default_count;
		opt = getopt_long(cli->argc, cli->argv, cli->getopt.shorts,
				  cli->getopt.longs, NULL);
		/* past the end, by POSIX, where the last lacks its argument */
		if (optind > cli->argc)
			optind = cli->argc;
		if (opt == ':')
			cli_usage(cli, "option '%s' needs an argument",
				  typed(cli, opt, letter));
		else if (opt == '?')
			bad_option(cli);
		else if (opt == -1)
			break;
		else if (!take_shared(cli, opt))
			return opt;
	}
	cli->at_default = false;
	take_environment(cli);
	cli->operands = cli->argv + optind;
	cli->operand_count = (size_t)(cli->argc - optind);
	refuse_late_options(cli);
	return -1;
}

void cli_worsen(struct cli *cli, int status)
{
	if (status > cli->status)
		cli->status = status;
}

long cli_number(struct cli *cli, const char *option, const char *text, long min)
{
	char *end;
	long n;

	errno = 0;
	n = strtol(text, &end, 10);
	if (end == text || *end || errno || n < min || n > 1000000000) {
		cli_usage(cli, "%s takes a whole number from %ld, not '%s'",
			  option, min, text);
		return min;
	}
	return n;
}

unsigned cli_places(struct cli *cli, const char *what, const char *list,
		    const void *rows, size_t stride)
{
	struct str rest = str_z(list), name;
	unsigned places = 0;

	while (!cli->stop && str_split(&rest, ',', &name)) {
		int place = str_place(name, rows, stride);

		if (place >= 0)
			places |= 1u << place;
		else
			cli_unknown(cli, what, name, rows, stride);
	}
	return places;
}

void cli_unknown(struct cli *cli, const char *what, struct str typed,
		 const void *rows, size_t stride)
{
	struct buf hint = BUF_INIT;

	suggest_one(&hint, typed, rows, stride);
	cli_usage(cli, "unknown %s '%.*s'%.*s", what, STR_ARG(typed),
		  STR_ARG(buf_str(&hint)));
	buf_release(&hint);
}

void cli_output_failed(struct cli *cli)
{
	if (errno != EPIPE)
		cli_error(cli, "cannot write standard output: %s",
			  strerror(errno));
	cli_worsen(cli, CLI_TROUBLE);
}

bool cli_put(struct cli *cli, struct str bytes)
{
	static const struct term plain = {.tty = true};
	bool good = isatty(STDOUT_FILENO)
			    ? screen_put(&plain, bytes, 0)
			    : !bytes.n || file_write(STDOUT_FILENO, bytes.p,
						     bytes.n) >= 0;

	if (!good)
		cli_output_failed(cli);
	return good;
}

static bool show(struct cli *cli, struct str text, unsigned flags)
{
	struct term term;
	bool good;

	term_init(&term, 0); /* what looks like a code is not ours */
	good = screen_put(&term, text,
			  flags | (cli->no_pager ? 0U : SCREEN_PAGED));
	if (!good)
		cli_output_failed(cli);
	return good;
}

bool cli_show(struct cli *cli, struct str text)
{
	return show(cli, text, SCREEN_WRAPPED);
}

bool cli_show_file(struct cli *cli, struct str text)
{
	return show(cli, text, 0);
}

int cli_end(struct cli *cli)
{
	if (cli->references)
		references_release(cli->references);
	free(cli->references);
	free(cli->root);
	cli_getopt_release(&cli->getopt);
	arena_release(&cli->arena);
	if (fflush(stdout) != 0 || ferror(stdout))
		cli_output_failed(cli);
	return cli->status;
}
