#include "config.h"

#include "generate.h"

/* Arms of a case: the command's options. */
static bool put_options(struct buf *out, const char *arg)
{
	const struct cli_option *o;

	for (size_t k = 0; commands[k]; k++) {
		buf_addf(out, "\t%s) echo '", commands[k]->name);
		for (size_t i = 0; (o = cli_option_at(commands[k], i)); i++) {
			if (o->letter < CLI_LONG)
				buf_addf(out, "-%c ", o->letter);
			buf_addf(out, "--%s ", o->name);
		}
		out->s[out->len - 1] = '\'';
		buf_addz(out, " ;;\n");
	}
	return !*arg;
}

/* Arms of a case: what the argument of an option is. */
static bool put_arguments(struct buf *out, const char *arg)
{
	const struct cli_option *o;

	for (size_t k = 0; commands[k]; k++) {
		const char *name = commands[k]->name;

		for (size_t i = 0; (o = cli_option_at(commands[k], i)); i++) {
			if (!o->arg)
				continue;
			buf_addc(out, '\t');
			if (o->letter < CLI_LONG)
				buf_addf(out, "%s:-%c | ", name, o->letter);
			if (!cli_arg_is_optional(o))
				buf_addf(out, "%s:--%s | ", name, o->name);
			buf_addf(out, "%s:--%s=) echo %s ;;\n", name, o->name,
				 argument_kind(o->complete));
		}
	}
	return !*arg;
}

static bool put_formats(struct buf *out, const char *arg)
{
	for (size_t k = 0; commands[k]; k++)
		if (commands[k]->formats)
			buf_addf(out, "\t%s) echo '%s' ;;\n", commands[k]->name,
				 commands[k]->formats);
	return !*arg;
}

static bool put_operands(struct buf *out, const char *arg)
{
	for (size_t k = 0; commands[k]; k++) {
		buf_addf(out, "\t%s) echo '", commands[k]->name);
		operand_kinds(out, commands[k]);
		buf_addz(out, "' ;;\n");
	}
	return !*arg;
}

static void put_values_of(struct buf *out, const struct field *f)
{
	const char *between = " echo '";
	struct term t;

	for (size_t i = 0; field_term(f, i, &t); i++) {
		if (!is_plain_word(t.name))
			continue;
		buf_addf(out, "%s%s", between, t.name);
		between = " ";
	}
	buf_addc(out, '\'');
}

static bool put_values(struct buf *out, const char *arg)
{
	static const struct value_arms arms = {
		.open = "\t(",
		.between = "|",
		.close = ")",
		.end = " ;;",
		.dates = " _kith_dates",
		.ids = " _kith_ids",
		.put = put_values_of,
	};

	put_value_arms(out, &arms);
	return !*arg;
}

const struct fragment bash_fragments[] = {
	{"names", put_names},
	{"options", put_options},
	{"arguments", put_arguments},
	{"formats", put_formats},
	{"operands", put_operands},
	{"values", put_values},
	{NULL, NULL},
};
