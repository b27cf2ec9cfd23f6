/* kith-export: write the network for other programs. */
#include "config.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/say.h"
#include "commands.h"
#include "export.h"
#include "value/date.h"

static const char columns[] =
	"name,email,phone,role,institution,department,city,state,country,"
	"stage,last,tags,linkedin,id";

static void take_version(struct export_run *e, const char *text)
{
	if (strcmp(text, "3.0") == 0 || strcmp(text, "3") == 0)
		e->version = 3;
	else if (strcmp(text, "4.0") == 0 || strcmp(text, "4") == 0)
		e->version = 4;
	else
		cli_usage(&e->cli,
			  "the version of a vCard is 3.0 or 4.0, not '%s'",
			  text);
}

static void take_option(struct export_run *e, int opt)
{
	switch (opt) {
	case 'd':
		e->folder = optarg;
		break;
	case OPT_ALL:
		e->all = true;
		break;
	case OPT_CARD_VERSION:
		take_version(e, optarg);
		break;
	case OPT_WITHIN:
		cli_within(&e->cli, optarg, &e->within);
		break;
	}
}

/* The version of a card; --version alone is that of kith. */
static void name_card_version(int argc, char **argv)
{
	static char whole[] = "--card-version";
	static char three[] = "--card-version=3.0";
	static char four[] = "--card-version=4.0";

	for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
		if (strcmp(argv[i], "--version=3.0") == 0)
			argv[i] = three;
		else if (strcmp(argv[i], "--version=4.0") == 0)
			argv[i] = four;
		else if (strcmp(argv[i], "--version") == 0 && i + 1 < argc &&
			 strchr("0123456789", argv[i + 1][0]))
			argv[i] = whole;
	}
}

/* What people call a format. */
static const struct word habits[] = {
	{"ics", "ical"},       {"calendar", "ical"}, {"vcf", "vcard"},
	{"contacts", "vcard"}, {"page", "html"},     {"web", "html"},
	{NULL, NULL},
};

/* NULL: none is named. */
static void refuse_format(struct export_run *e, const char *name)
{
	const char *meant = name ? vocab_help(habits, str_z(name)) : NULL;
	struct buf rows = BUF_INIT;

	if (meant) {
		cli_usage(&e->cli, "unknown format '%s'; did you mean '%s'?",
			  name, meant);
		return;
	}
	if (name)
		cli_usage(&e->cli, "unknown format '%s'; it is one of these",
			  name);
	else
		cli_usage(&e->cli, "name a format, one of these");
	for (const struct export_format *f = export_formats; f->name; f++)
		buf_addf(&rows, "  %-6s  %s\n", f->name, f->help);
	say_text(buf_str(&rows));
	buf_release(&rows);
}

/* The first operand is the format. */
static void take_format(struct export_run *e)
{
	const char *name = e->cli.operand_count ? e->cli.operands[0] : NULL;

	e->format = name ? export_format_find(name) : NULL;
	if (!e->format)
		refuse_format(e, name);
	else if (e->folder && !e->format->ending)
		cli_usage(&e->cli, "-d is for vcard and ical, not for %s",
			  name);
	else if ((e->cli.fields || e->cli.no_header) && !e->format->is_sheet)
		cli_usage(&e->cli, "%s is for csv and tsv, not for %s",
			  e->cli.fields ? "-f" : "--no-header", name);
	else if (e->cli.bom && strcmp(name, "csv") != 0)
		cli_usage(&e->cli, "--bom is for csv, not for %s", name);
	if (e->cli.stop)
		return;
	e->cli.format = e->format->is_sheet ? e->format->name : NULL;
	e->cli.operands++;
	e->cli.operand_count--;
}

/* Standard input for "-" alone: a mail program that runs this has its own
 * there. */
static void take_query(struct export_run *e, char **root)
{
	static char dash[] = "-";
	static char *standard_input[] = {dash};
	struct diag d = DIAG_INIT;
	char **words = e->cli.operands;
	size_t count = e->cli.operand_count;
	bool from_input = count && strcmp(words[0], "-") == 0;

	e->query = expr_parse(words + from_input, count - from_input,
			      e->cli.today, &d);
	e->picks = count > from_input;
	e->cli.operand_count = from_input;
	e->cli.operands = standard_input;
	if (!e->query)
		e->cli.stop = true;
	else if (!from_input && !e->cli.dir)
		e->cli.dir = *root = input_network(&e->cli, NULL);
	if (!from_input && !e->cli.dir)
		e->cli.stop = true;
	cli_report(&e->cli, &d);
	diag_release(&d);
}

static bool make_folder(struct export_run *e)
{
	struct stat st;

	if (!e->folder || mkdir(e->folder, 0700) == 0 ||
	    (errno == EEXIST && stat(e->folder, &st) == 0 &&
	     S_ISDIR(st.st_mode)))
		return true;
	cli_error(&e->cli, "cannot make '%s': %s", e->folder, strerror(errno));
	return false;
}

static void run(struct export_run *e)
{
	if (!make_folder(e))
		return;
	e->seen = expr_seen_new(e->query);
	if (output_init(&e->out, &e->cli, columns)) {
		if (!e->format->is_sheet)
			e->out.format = OUTPUT_OTHER;
		export_records(e);
	}
	output_end(&e->out);
	expr_seen_free(e->seen);
}

int main(int argc, char **argv)
{
	struct export_run e = {.version = 3, .within = {0, 'd'}};
	char *root = NULL;
	int opt;

	name_card_version(argc, argv);
	cli_init(&e.cli, &command_export, argc, argv);
	while ((opt = cli_next(&e.cli)) >= 0)
		take_option(&e, opt);
	if (!e.cli.stop)
		take_format(&e);
	if (!e.cli.stop)
		take_query(&e, &root);
	if (!e.cli.stop)
		run(&e);
	if (e.query)
		expr_free(e.query);
	opt = cli_end(&e.cli);
	free(root);
	return opt;
}
