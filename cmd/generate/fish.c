#include "config.h"

#include "generate.h"

#include <stdlib.h>
#include <string.h>

#include "due/due.h"

/* `'word' 'help'`, behind a blank each. */
static void put_pair(struct buf *out, const char *word, const char *help)
{
	buf_addc(out, ' ');
	fish_quote(out, word);
	buf_addc(out, ' ');
	fish_quote(out, help);
}

/* __kith_command parse 'read contact files ...' */
static bool put_commands(struct buf *out, const char *arg)
{
	for (size_t i = 0; commands[i]; i++) {
		buf_addf(out, "__kith_command %s ", commands[i]->name);
		fish_quote(out, commands[i]->summary);
		buf_addc(out, '\n');
	}
	return !*arg;
}

/* What `complete` needs to know of an option's argument. */
static void put_argument(struct buf *out, const struct cli_command *c,
			 const struct cli_option *o)
{
	if (!o->arg)
		return;
	switch (o->complete) {
	case COMPLETE_FILE:
		buf_addz(out, " -r -F");
		break;
	case COMPLETE_FORMATS:
		buf_addz(out, " -x -a ");
		fish_quote(out, c->formats);
		break;
	case COMPLETE_NONE:
		buf_addz(out, " -x");
		break;
	default:
		buf_addf(out, " -x -a '(__kith_%s)'",
			 argument_kind(o->complete));
	}
}

/* __kith_option parse -s C -l directory ... -d 'use the network in DIR' */
static bool put_options(struct buf *out, const char *arg)
{
	const struct cli_option *o;

	for (size_t k = 0; commands[k]; k++) {
		for (size_t i = 0; (o = option_at(commands[k], i)); i++) {
			buf_addf(out, "__kith_option %s", commands[k]->name);
			if (o->letter < CLI_LONG)
				buf_addf(out, " -s %c", o->letter);
			buf_addf(out, " -l %s", o->name);
			put_argument(out, commands[k], o);
			buf_addz(out, " -d ");
			fish_quote(out, o->help);
			buf_addc(out, '\n');
		}
	}
	return !*arg;
}

/* What `complete` needs to know of operands: -f where no file can stand. */
static void put_kinds(struct buf *out, const char *kinds)
{
	if (!strstr(kinds, "files"))
		buf_addz(out, " -f");
	if (strstr(kinds, "query"))
		buf_addz(out, " -a '(__kith_query)'");
	if (strstr(kinds, "ids"))
		buf_addz(out, " -k -a '(__kith_ids)'");
	if (strstr(kinds, "types"))
		buf_addz(out, " -a '(__kith_values log.type)'");
	if (strstr(kinds, "channels"))
		buf_addz(out, " -a '(__kith_values log.via)'");
	if (strstr(kinds, "events"))
		buf_addz(out, " -a '(__kith_events)'");
}

/*
 * __kith_option due -a '(__kith_ids)', and nothing for one that takes files
 * only: `complete` without more prints what it knows.
 */
static bool put_operands(struct buf *out, const char *arg)
{
	for (size_t k = 0; commands[k]; k++) {
		struct buf kinds = BUF_INIT, args = BUF_INIT;

		operand_kinds(&kinds, commands[k]);
		put_kinds(&args, kinds.s ? kinds.s : "");
		if (args.len > 0)
			buf_addf(out, "__kith_option %s%s\n", commands[k]->name,
				 args.s);
		buf_release(&kinds);
		buf_release(&args);
	}
	return !*arg;
}

/* A printf of all fields with their help. */
static bool put_fields(struct buf *out, const char *arg)
{
	for (const struct field *f = schema_fields; f->name; f++) {
		char *help;

		if (field_is_repeated(f))
			continue;
		help = field_brief(f);
		buf_addz(out, "\t\t");
		put_pair(out, field_short_name(f), help);
		free(help);
		buf_addz(out, f[1].name ? " \\\n" : "\n");
	}
	return !*arg;
}

static bool put_actions(struct buf *out, const char *arg)
{
	for (int i = 0; i < DUE_NONE; i++) {
		buf_addz(out, "\t\t");
		put_pair(out, due_actions[i].name, due_actions[i].help);
		buf_addz(out, i + 1 < DUE_NONE ? " \\\n" : "\n");
	}
	return !*arg;
}

/* Arms of a switch: the words of a field. */
static bool put_values(struct buf *out, const char *arg)
{
	struct term t;

	for (const struct field *f = schema_fields; f->name; f++) {
		if (!field_term(f, 0, &t) || field_is_repeated(f))
			continue;
		buf_addf(out, "\t\tcase %s\n\t\t\tprintf '%%s\\t%%s\\n'",
			 field_short_name(f));
		for (size_t i = 0; field_term(f, i, &t); i++) {
			if (!is_plain_word(t.name))
				continue;
			buf_addz(out, " \\\n\t\t\t\t");
			put_pair(out, t.name, t.help);
		}
		buf_addc(out, '\n');
	}
	buf_addz(out, "\t\tcase ");
	fields_of_type(out, FIELD_DAY, " ");
	buf_addz(out, "\n\t\t\t__kith_date\n\t\tcase ");
	fields_of_type(out, FIELD_ID, " ");
	buf_addz(out, "\n\t\t\t__kith_ids\n");
	return !*arg;
}

/* Functions that name the words of draft's options, named by their kind. */
static bool put_draft(struct buf *out, const char *arg)
{
	buf_addz(out, "function __kith_builtin_slots\n\tprintf '%s\\n' ");
	slot_names(out);
	buf_addz(out, "\nend\n\nfunction __kith_guards\n\tprintf '%s\\n' ");
	guard_names(out);
	buf_addz(out, " | __kith_list\nend\n\n"
		      "function __kith_sections\n\tprintf '%s\\n' ");
	section_names(out);
	buf_addz(out, " | __kith_list\nend\n");
	return !*arg;
}

const struct fragment fish_fragments[] = {
	{"draft", put_draft},     {"commands", put_commands},
	{"options", put_options}, {"operands", put_operands},
	{"fields", put_fields},   {"actions", put_actions},
	{"values", put_values},   {NULL, NULL},
};
