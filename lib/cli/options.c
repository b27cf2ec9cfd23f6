#include "config.h"

#include "cli/cli_impl.h"

#include <getopt.h>
#include <stdlib.h>

#include "base/text.h"
#include "cli/term.h"

enum {
	HELP_COLUMN = 26,
	HELP_WIDTH = 79,
};

/* One row an option that several commands share, with the group it is in;
 * group 0 is for every command. SHOWS marks those that only change what is
 * shown. */
enum {
	SHOWS = 1 << 8,
};

static const struct {
	unsigned group;
	struct cli_option option;
} shared[] = {
	{CLI_WRITES,
	 {CLI_DRY_RUN, "dry-run", NULL,
	  "write nothing; show the change as a diff", COMPLETE_NONE}},
	{CLI_WRITES,
	 {'v', "verbose", NULL,
	  "say what became of each record, as on a terminal", COMPLETE_NONE}},
	{CLI_WRITES,
	 {CLI_FOLLOW, "follow", NULL, "write through files that are links",
	  COMPLETE_NONE}},
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
	{CLI_OUTPUT | CLI_CARDS | SHOWS,
	 {'f', "fields", "FIELD,...",
	  "only these fields; dots lead into mappings and lists",
	  COMPLETE_FIELDS}},
	{CLI_OUTPUT | CLI_CARDS | CLI_SHEETS | SHOWS,
	 {CLI_NO_HEADER, "no-header", NULL,
	  "leave out the header line of tables and sheets", COMPLETE_NONE}},
	{CLI_OUTPUT | CLI_CARDS,
	 {CLI_LISTS, "lists", NULL,
	  "a list in each field that may hold several values, in jsonl, json "
	  "and yaml",
	  COMPLETE_NONE}},
	{CLI_OUTPUT | CLI_CARDS | CLI_SHEETS,
	 {CLI_BOM, "bom", NULL,
	  "for a spreadsheet: csv with a byte order mark, formulas guarded",
	  COMPLETE_NONE}},
	{CLI_OUTPUT | CLI_CARDS | SHOWS,
	 {CLI_NO_PAGER, "no-pager", NULL,
	  "write to the terminal at once, however long it is", COMPLETE_NONE}},
	{CLI_PATHS,
	 {'l', "paths", NULL, "write only the paths of the files, one per line",
	  COMPLETE_NONE}},
	{CLI_PATHS,
	 {'0', "null", NULL, "write only the paths, each ended by a NUL byte",
	  COMPLETE_NONE}},
	{SHOWS,
	 {CLI_COLOR, "color", "[WHEN]",
	  "always, never or auto (also $NO_COLOR, $CLICOLOR_FORCE)",
	  COMPLETE_COLOR}},
	{SHOWS,
	 {'q', "quiet", NULL, "no notes, only warnings and errors",
	  COMPLETE_NONE}},
	{0, {'h', "help", NULL, "show this help and exit", COMPLETE_NONE}},
	{0, {'V', "version", NULL, "show the version and exit", COMPLETE_NONE}},
};

static const struct cli_option *shared_option(const struct cli_command *command,
					      size_t index)
{
	for (size_t i = 0; i < sizeof(shared) / sizeof(*shared); i++)
		if (!(shared[i].group & ~SHOWS) ||
		    (shared[i].group & command->groups))
			if (index-- == 0)
				return &shared[i].option;
	return NULL;
}

const struct cli_option *cli_option_at(const struct cli_command *command,
				       size_t index)
{
	for (const struct cli_option *o = command->options; o && o->name; o++)
		if (index-- == 0)
			return o;
	return shared_option(command, index);
}

/* The group of a shared option, or NULL. */
static const unsigned *group_of(const struct cli_option *o)
{
	for (size_t i = 0; i < sizeof(shared) / sizeof(*shared); i++)
		if (o == &shared[i].option)
			return &shared[i].group;
	return NULL;
}

bool cli_option_is_shared(const struct cli_option *o)
{
	return group_of(o) != NULL;
}

bool cli_option_is_display(const struct cli_option *o)
{
	return group_of(o) && (*group_of(o) & SHOWS);
}

void cli_getopt_init(struct cli_getopt *g, const struct cli_command *command)
{
	const struct cli_option *o;
	struct buf shorts = BUF_INIT;
	size_t n = 0;

	while (cli_option_at(command, n))
		n++;
	g->longs = mem_zalloc((n + 1) * sizeof(*g->longs));
	if (command->groups & CLI_FIRST)
		buf_addc(&shorts, '+');
	buf_addc(&shorts, ':');
	for (size_t i = 0; (o = cli_option_at(command, i)); i++) {
		g->longs[i] = (struct option){o->name,
					      !o->arg ? no_argument
					      : cli_arg_is_optional(o)
						      ? optional_argument
						      : required_argument,
					      NULL, o->letter};
		if (o->letter >= CLI_LONG)
			continue;
		buf_addc(&shorts, (char)o->letter);
		if (o->arg)
			buf_addc(&shorts, ':');
	}
	g->shorts = buf_detach(&shorts);
}

void cli_getopt_release(struct cli_getopt *g)
{
	free(g->longs);
	free(g->shorts);
}

/* 0, not 1: the C libraries then forget where in a word they were, too */
void cli_getopt_restart(void)
{
	optind = 0;
}

static size_t count_lines(struct str text, size_t columns, struct str *last)
{
	size_t n = 0;

	for (; text.n; n++)
		*last = text_line(&text, columns);
	return n;
}

/* Narrower than it need be where a single word would be left for the last
 * line. */
static size_t good_width(struct str text, size_t most)
{
	struct str last = STR_NONE;
	size_t lines = count_lines(text, most, &last);

	for (size_t n = most; n > most / 2; n--) {
		if (count_lines(text, n, &last) > lines)
			break;
		if (lines < 2 || memchr(last.p, ' ', last.n))
			return n;
	}
	return most;
}

static void put_wrapped(struct buf *out, struct str text, size_t indent)
{
	const struct term term = {
		.width = indent + good_width(text, HELP_WIDTH - indent)};

	term_wrap(&term, out, STYLE_PLAIN, text, indent);
	buf_addc(out, '\n');
}

/* Paragraphs, whose newlines are only where the source was wrapped, and lines
 * of examples, which are indented. */
static void put_details(struct buf *out, struct str text)
{
	struct buf lines = BUF_INIT;
	struct str rest = text, line;
	bool flows = false;

	while (str_line(&rest, &line)) {
		if (flows && line.n && line.p[0] != ' ')
			lines.s[lines.len - 1] = ' ';
		buf_addf(&lines, "%.*s\n", STR_ARG(line));
		flows = line.n && line.p[0] != ' ';
	}
	for (rest = buf_str(&lines); str_line(&rest, &line);)
		put_wrapped(out, line, 0);
	buf_release(&lines);
}

bool cli_arg_is_optional(const struct cli_option *o)
{
	return o->arg && o->arg[0] == '[';
}

/* "--color[=WHEN]", "--fields FIELD,..." */
static void add_long_name(struct buf *out, const struct cli_option *o)
{
	buf_addf(out, "--%s", o->name);
	if (cli_arg_is_optional(o))
		buf_addf(out, "[=%s", o->arg + 1);
	else if (o->arg)
		buf_addf(out, " %s", o->arg);
}

static void put_option(struct buf *out, const struct cli_option *o)
{
	char letter[] = {'-', (char)o->letter, ',', ' ', '\0'};
	size_t start = out->len, n;

	buf_addf(out, "  %4s", o->letter < CLI_LONG ? letter : "");
	add_long_name(out, o);
	n = out->len - start;
	if (n > HELP_COLUMN - 2) {
		buf_addc(out, '\n');
		n = 0;
	}
	buf_pad(out, ' ', HELP_COLUMN - n);
	put_wrapped(out, str_z(o->help), HELP_COLUMN);
}

void cli_help(const struct cli *cli, struct buf *out)
{
	const struct cli_command *c = cli->command;
	const struct cli_option *o;

	size_t start = out->len;

	buf_addf(out, "usage: %s ", cli->name);
	put_wrapped(out, str_z(c->operands), out->len - start);
	buf_addc(out, '\n');
	put_details(out, str_z(c->details));
	if (c->options)
		buf_addz(out, "\nOptions:\n");
	for (o = c->options; o && o->name; o++)
		put_option(out, o);
	buf_addz(out, "\nCommon options:\n");
	for (size_t i = 0; (o = shared_option(c, i)); i++)
		put_option(out, o);
	if (c->formats)
		buf_addf(out, "\nFormats: %s\n", c->formats);
	buf_addf(out, "\nManual: kith help %s\n", c->name);
}
