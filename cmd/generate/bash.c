#include "config.h"

#include "generate.h"

#include "due/due.h"

static void put_names(struct buf *out)
{
	for (size_t i = 0; commands[i]; i++)
		buf_addf(out, "%s%s", i ? " " : "", commands[i]->name);
}

/* _kith_names='parse filter ...' */
static bool put_commands(struct buf *out, const char *arg)
{
	buf_addz(out, "_kith_names='");
	put_names(out);
	buf_addz(out, "'\n");
	return !*arg;
}

/* complete -F _kith kith kith-parse ... */
static bool put_complete(struct buf *out, const char *arg)
{
	buf_addz(out, "complete -F _kith kith");
	for (size_t i = 0; commands[i]; i++)
		buf_addf(out, " kith-%s", commands[i]->name);
	buf_addc(out, '\n');
	return !*arg;
}

/* Arms of a case: the command's options. */
static bool put_options(struct buf *out, const char *arg)
{
	const struct cli_option *o;

	for (size_t k = 0; commands[k]; k++) {
		buf_addf(out, "\t%s) echo '", commands[k]->name);
		for (size_t i = 0; (o = option_at(commands[k], i)); i++) {
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

		for (size_t i = 0; (o = option_at(commands[k], i)); i++) {
			if (!o->arg)
				continue;
			buf_addc(out, '\t');
			if (o->letter < CLI_LONG)
				buf_addf(out, "%s:-%c | ", name, o->letter);
			buf_addf(out, "%s:--%s) echo %s ;;\n", name, o->name,
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

/* _kith_fields='name given ...' */
static bool put_fields(struct buf *out, const char *arg)
{
	buf_addz(out, "_kith_fields='");
	for (const struct field *f = schema_fields; f->name; f++)
		if (!field_is_repeated(f))
			buf_addf(out, "%s%s", f == schema_fields ? "" : " ",
				 field_short_name(f));
	buf_addz(out, "'\n");
	return !*arg;
}

static bool put_actions(struct buf *out, const char *arg)
{
	buf_addz(out, "_kith_actions='");
	for (int i = 0; i < DUE_NONE; i++)
		buf_addf(out, "%s%s", i ? " " : "", due_actions[i].name);
	buf_addz(out, "'\n");
	return !*arg;
}

/* Arms of a case: the words of a field. */
static bool put_values(struct buf *out, const char *arg)
{
	struct term t;

	for (const struct field *f = schema_fields; f->name; f++) {
		if (!field_term(f, 0, &t) || field_is_repeated(f))
			continue;
		buf_addf(out, "\t%s) echo '", field_short_name(f));
		for (size_t i = 0; field_term(f, i, &t); i++)
			if (is_plain_word(t.name))
				buf_addf(out, "%s%s", i ? " " : "", t.name);
		buf_addz(out, "' ;;\n");
	}
	buf_addc(out, '\t');
	fields_of_type(out, FIELD_DAY, " | ");
	buf_addz(out, ") _kith_dates ;;\n\t");
	fields_of_type(out, FIELD_ID, " | ");
	buf_addz(out, ") _kith_ids ;;\n");
	return !*arg;
}

/* _kith_slots='topic= ...' and the like */
static bool put_draft(struct buf *out, const char *arg)
{
	buf_addz(out, "_kith_slots='");
	slot_names(out);
	buf_addz(out, "'\n_kith_guards='");
	guard_names(out);
	buf_addz(out, "'\n_kith_sections='");
	section_names(out);
	buf_addz(out, "'\n");
	return !*arg;
}

const struct fragment bash_fragments[] = {
	{"draft", put_draft},
	{"commands", put_commands},
	{"complete", put_complete},
	{"options", put_options},
	{"arguments", put_arguments},
	{"formats", put_formats},
	{"operands", put_operands},
	{"fields", put_fields},
	{"actions", put_actions},
	{"values", put_values},
	{NULL, NULL},
};
