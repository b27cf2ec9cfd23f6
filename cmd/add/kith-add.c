/* kith-add: add a person, with what happened, in one line. */
#include "config.h"

#include <getopt.h>
#include <string.h>
#include <unistd.h>

#include "add.h"
#include "base/file.h"
#include "cli/edit.h"
#include "cli/editor.h"
#include "codec/yaml/yaml.h"
#include "commands.h"
#include "due/due.h"
#include "model/name.h"
#include "store/references.h"

static void take_kind(struct add *a, const char *text)
{
	const size_t stride = sizeof(*vocab_kinds);
	int kind = str_place(str_z(text), vocab_kinds, stride);
	char hint[SUGGEST_HINT];

	if (kind >= 0)
		a->options.kind = (enum record_kind)kind;
	else
		cli_usage(a->cli, "unknown kind '%s'%s", text,
			  suggest_row(hint, str_z(text), vocab_kinds, stride,
				      "write event or program"));
}

static void take_option(struct add *a, int opt)
{
	if (entry_take(&a->given, opt))
		return;
	switch (opt) {
	case OPT_KIND:
		take_kind(a, optarg);
		break;
	case OPT_ID:
		a->options.id = optarg;
		break;
	case OPT_INTO:
		a->options.into = optarg;
		if (!store_reads_folder(optarg))
			cli_usage(a->cli,
				  "--in takes a folder below the network, not "
				  "hidden, such as 'apa-2026', not '%s'",
				  optarg);
		break;
	case 'e':
		a->options.edit = true;
		break;
	case OPT_ANYWAY:
		a->options.anyway = true;
		break;
	case OPT_DRY_RUN:
		a->options.dry_run = true;
		break;
	}
}

static void open_editor(struct add *a)
{
	const char *paths[] = {a->path.s};
	const struct edit e = {
		.root = a->root, .paths = paths, .count = 1, .made = true};
	struct buf why = BUF_INIT;
	int err = edit_files(a->cli, &e);

	if (err)
		cli_say(a->cli, "%s; the file is made",
			editor_failure(&why, err));
	buf_release(&why);
}

static bool is_new(struct add *a)
{
	struct diag d = DIAG_INIT;
	bool good = add_is_new(a, &d);

	if (!good) {
		cli_fail(a->cli, &d, CLI_NO);
		cli_note(a->cli,
			 "nothing made; --anyway makes another file, 'kith "
			 "set'%s this one",
			 a->options.kind == RECORD_CONTACT
				 ? " and 'kith log' change"
				 : " changes");
	}
	diag_release(&d);
	return good;
}

/* Questions are no place for what comes with an entry that is typed. */
static bool check_asks(struct add *a)
{
	const struct entry_options *o = &a->given;
	const char *given = o->key_count || o->promise ? entry_option_given(o)
			    : o->next                  ? "--next"
						       : NULL;

	if (given)
		cli_usage(a->cli,
			  "%s needs the name, and what happened, behind it, as "
			  "in 'kith add Ann Lee met zoom'",
			  given);
	return !a->cli->stop;
}

/* What was typed is checked before the network is looked for; nobody is asked
 * questions without one. */
static bool take_words(struct add *a)
{
	struct cli *cli = a->cli;

	if (cli->operand_count)
		return add_words(a, cli->operands, cli->operand_count) &&
		       add_open(a) && is_new(a);
	if (isatty(STDIN_FILENO) && isatty(STDOUT_FILENO))
		return check_asks(a) && add_open(a) && add_ask(a);
	if (a->options.kind != RECORD_CONTACT)
		cli_usage(cli,
			  "name the %s, as in 'kith add --kind %s "
			  "\"%s\"'",
			  record_kind_name(a->options.kind),
			  record_kind_name(a->options.kind),
			  a->options.kind == RECORD_EVENT
				  ? "APA Annual Meeting 2026"
				  : "Bayview Psychiatry");
	else
		cli_usage(cli, "name who it is, as in 'kith add Ann Lee "
			       "role=fellow'");
	return false;
}

/* What a program cannot know of a name: which of its words is the family
 * name, and what letters of another script sound like. */
static void put_greeting(const struct record *r, struct buf *out)
{
	struct buf slug = BUF_INIT;

	name_slug_of(&slug, r);
	if (!record_text(r, "greeting").n) {
		bool sure;

		buf_addz(out, "  letters: \"Dear ");
		sure = name_greeting(out, r);
		buf_addf(out, ",\"; to change that: kith set %.*s %s\n",
			 STR_ARG(r->id),
			 sure ? "greeting=\"...,\""
			      : "family=... given=..., which cards go by, too");
	}
	if (!slug.len && str_starts(r->id, STR("contact")))
		buf_addz(out, "  id: none can be made of the name; to choose "
			      "one, in a-z: 'kith undo', then 'kith add --id "
			      "ID' and the same\n");
	buf_release(&slug);
}

/* Of the file, which the user may have edited. */
static void put_next(struct add *a, const struct network *net, struct buf *out)
{
	struct buf path = BUF_INIT, text = BUF_INIT;
	struct store_file file = {.id = store_id(a->path.s)};
	struct diag ignored = DIAG_INIT;
	struct references references;
	const struct due_rules rules = {.policy = &net->policy,
					.me = net->me,
					.today = a->cli->today,
					.find = references_find,
					.ctx = &references};
	struct record r;

	record_init(&r);
	references_init(&references, a->root);
	buf_addf(&path, "%s/%s", a->root, a->path.s);
	file.path = path.s;
	if (file_slurp(path.s, YAML_BYTES, &text) == 0 &&
	    store_parse(&r, &file, buf_str(&text), &ignored)) {
		put_greeting(&r, out);
		entry_put_promised(out, a->entry);
		due_hint_promise(out, &r, a->entry);
		due_next_line(out, &rules, &r);
	}
	references_release(&references);
	record_release(&r);
	diag_release(&ignored);
	buf_release(&text);
	buf_release(&path);
}

/* Says what is due next for the person. */
static void say_next(struct add *a)
{
	struct diag ignored = DIAG_INIT;
	struct network net;
	struct buf out = BUF_INIT;

	network_init(&net);
	if (a->options.kind == RECORD_CONTACT &&
	    network_load(&net, mem_strdup(a->root), &ignored))
		put_next(a, &net, &out);
	cli_show(a->cli, buf_str(&out));
	buf_release(&out);
	network_release(&net);
	diag_release(&ignored);
}

int main(int argc, char **argv)
{
	struct cli cli;
	struct add a;
	int opt;

	cli_init(&cli, &command_add, argc, argv);
	add_init(&a, &cli);
	while ((opt = cli_next(&cli)) >= 0)
		take_option(&a, opt);
	if (!cli.stop && take_words(&a) && add_text(&a) && add_write(&a)) {
		if (a.options.edit)
			open_editor(&a);
		if (isatty(STDOUT_FILENO))
			say_next(&a);
	}
	add_release(&a);
	return cli_end(&cli);
}
