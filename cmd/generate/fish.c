#include "config.h"

#include "generate.h"

/* `'word' 'help'`, for a printf whose command goes on. */
static void put_pair(struct buf *out, const struct term *t, bool last)
{
	buf_addz(out, "\t\t");
	shell_quote(out, str_z(t->name));
	buf_addc(out, ' ');
	shell_quote(out, help_brief(t->help));
	buf_addz(out, last ? "\n" : " \\\n");
}

static bool put_list(struct buf *out, const char *list)
{
	return put_terms(out, list, put_pair);
}

/* __kith_command parse 'read contact files ...' */
static bool put_commands(struct buf *out, const char *arg)
{
	for (size_t i = 0; commands[i]; i++) {
		buf_addf(out, "__kith_command %s ", commands[i]->name);
		shell_quote(out, str_z(commands[i]->summary));
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
		shell_quote(out, str_z(c->formats));
		break;
	case COMPLETE_NONE:
		buf_addz(out, " -x");
		break;
	default:
		buf_addf(out, " %s -a '(__kith_%s)'",
			 cli_arg_is_optional(o) ? "-f" : "-x",
			 argument_kind(o->complete));
	}
}

/* __kith_option parse -s C -l directory ... -d 'use the network in DIR' */
static bool put_options(struct buf *out, const char *arg)
{
	const struct cli_option *o;

	for (size_t k = 0; commands[k]; k++) {
		for (size_t i = 0; (o = cli_option_at(commands[k], i)); i++) {
			buf_addf(out, "__kith_option %s", commands[k]->name);
			if (o->letter < CLI_LONG)
				buf_addf(out, " -s %c", o->letter);
			buf_addf(out, " -l %s", o->name);
			put_argument(out, commands[k], o);
			buf_addz(out, " -d ");
			shell_quote(out, str_z(o->help));
			buf_addc(out, '\n');
		}
	}
	return !*arg;
}

/*
 * __kith_option due -f -a '(__kith_ids)', a line for each kind, as the last -a
 * of a line counts; nothing for one that takes files only: `complete` without
 * more prints what it knows.
 */
static bool put_operands(struct buf *out, const char *arg)
{
	static const struct {
		const char *kind, *options;
	} offers[] = {
		{"query", "-a '(__kith_query)'"},
		{"sections", "-a '(__kith_sections)'"},
		{"ids", "-k -a '(__kith_ids)'"},
		{"changes", "-a '(__kith_changes)'"},
		{"types", "-a '(__kith_values log.type)'"},
		{"channels", "-a '(__kith_values log.via)'"},
		{"events", "-a '(__kith_events)'"},
	};

	for (size_t k = 0; commands[k]; k++) {
		struct buf kinds = BUF_INIT;
		const char *name = commands[k]->name, *only = " -f";
		size_t count = 0;

		operand_kinds(&kinds, commands[k]);
		if (str_find(buf_str(&kinds), STR("files")) >= 0)
			only = "";
		for (size_t i = 0; i < sizeof(offers) / sizeof(*offers); i++) {
			if (str_find(buf_str(&kinds), str_z(offers[i].kind)) <
			    0)
				continue;
			buf_addf(out, "__kith_option %s%s ", name, only);
			/* a query comes after the format */
			if (i == 0 &&
			    str_find(buf_str(&kinds), STR("format")) >= 0)
				buf_addf(out, "-a '(__kith_format %s)'\n",
					 commands[k]->formats);
			else
				buf_addf(out, "%s\n", offers[i].options);
			count++;
		}
		if (!count && *only)
			buf_addf(out, "__kith_option %s%s\n", name, only);
		buf_release(&kinds);
	}
	return !*arg;
}

static void put_values_of(struct buf *out, const struct field *f)
{
	struct term t;

	buf_addz(out, "printf '%s\\t%s\\n'");
	for (size_t i = 0; field_term(f, i, &t); i++) {
		if (!is_plain_word(t.name))
			continue;
		buf_addz(out, " \\\n");
		put_pair(out, &t, true);
		out->len--;
	}
}

static bool put_values(struct buf *out, const char *arg)
{
	static const struct value_arms arms = {
		.open = "\t\tcase ",
		.between = " ",
		.close = "\n\t\t\t",
		.end = "",
		.dates = "__kith_date",
		.ids = "__kith_ids",
		.put = put_values_of,
	};

	put_value_arms(out, &arms);
	return !*arg;
}

const struct fragment fish_fragments[] = {
	{"names", put_names},
	{"list", put_list},
	{"commands", put_commands},
	{"options", put_options},
	{"operands", put_operands},
	{"values", put_values},
	{NULL, NULL},
};
