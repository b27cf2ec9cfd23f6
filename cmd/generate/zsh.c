#include "config.h"

#include "generate.h"

#include <string.h>

/* `word:help` in quotes, as _describe takes it, on a line of its own. */
static void put_described(struct buf *out, const struct term *t, bool last)
{
	struct str help = help_brief(t->help);
	struct buf b = BUF_INIT;

	(void)last;
	buf_addf(&b, "%s:%.*s", t->name, STR_ARG(help));
	buf_addz(out, "\t\t");
	shell_quote(out, buf_str(&b));
	buf_addc(out, '\n');
	buf_release(&b);
}

static bool put_list(struct buf *out, const char *list)
{
	return put_terms(out, list, put_described);
}

/* [ and ] end the help in an _arguments spec, : what precedes a message. */
static void put_escaped(struct buf *out, const char *text)
{
	for (; *text; text++) {
		if (strchr("[]:\\", *text))
			buf_addc(out, '\\');
		buf_addc(out, *text);
	}
}

/* '[help]:ARG: _kith_argument COMMAND KIND', in quotes. */
static void put_spec(struct buf *out, const struct cli_option *o,
		     const char *command)
{
	struct buf b = BUF_INIT;

	buf_addc(&b, '[');
	put_escaped(&b, o->help);
	buf_addc(&b, ']');
	if (o->arg) {
		buf_addz(&b, cli_arg_is_optional(o) ? "::" : ":");
		put_escaped(&b, o->arg);
		/* the blank keeps _arguments from adding words of its own */
		buf_addf(&b, ": _kith_argument %s %s", command,
			 argument_kind(o->complete));
	}
	shell_quote(out, buf_str(&b));
	buf_release(&b);
}

/* '(-n --number)'{-n+,--number=}'[...]:N: ' for each option. */
static void put_command_options(struct buf *out, const struct cli_command *c)
{
	const struct cli_option *o;

	for (size_t i = 0; (o = cli_option_at(c, i)); i++) {
		const char *plus = o->arg ? "+" : "";
		const char *equals = !o->arg                  ? ""
				     : cli_arg_is_optional(o) ? "=-"
							      : "=";

		buf_addz(out, "\t\t\t");
		if (o->letter < CLI_LONG)
			buf_addf(out, "'(-%c --%s)'{-%c%s,--%s%s}", o->letter,
				 o->name, o->letter, plus, o->name, equals);
		else
			buf_addf(out, "--%s%s", o->name, equals);
		put_spec(out, o, c->name);
		buf_addc(out, '\n');
	}
}

/* Arms of a case: specs for _arguments. */
static bool put_options(struct buf *out, const char *arg)
{
	for (size_t k = 0; commands[k]; k++) {
		buf_addf(out, "\t(%s)\n\t\tspecs=(\n", commands[k]->name);
		put_command_options(out, commands[k]);
		buf_addz(out, "\t\t)\n\t\toperands=(");
		operand_kinds(out, commands[k]);
		buf_addz(out, ")\n\t\t;;\n");
	}
	return !*arg;
}

static bool put_formats(struct buf *out, const char *arg)
{
	for (size_t k = 0; commands[k]; k++)
		if (commands[k]->formats)
			buf_addf(out, "\t(%s) compadd -- %s ;;\n",
				 commands[k]->name, commands[k]->formats);
	return !*arg;
}

static void put_values_of(struct buf *out, const struct field *f)
{
	struct term t;

	buf_addz(out, "\n\t\twords_of=(\n");
	for (size_t i = 0; field_term(f, i, &t); i++)
		if (is_plain_word(t.name))
			put_described(out, &t, false);
	buf_addz(out, "\t\t)\n\t\t_describe -t values value words_of\n\t\t");
}

static bool put_values(struct buf *out, const char *arg)
{
	static const struct value_arms arms = {
		.open = "\t(",
		.between = "|",
		.close = ")",
		.end = ";;",
		.dates = " _kith_dates ",
		.ids = " _kith_ids ",
		.put = put_values_of,
	};

	put_value_arms(out, &arms);
	return !*arg;
}

const struct fragment zsh_fragments[] = {
	{"names", put_names},     {"list", put_list},
	{"options", put_options}, {"formats", put_formats},
	{"values", put_values},   {NULL, NULL},
};
