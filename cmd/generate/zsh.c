#include "config.h"

#include "generate.h"

#include <stdlib.h>
#include <string.h>

#include "due/due.h"

/* `word:help` in quotes, as _describe takes it, on a line of its own. */
static void put_described(struct buf *out, int depth, const char *word,
			  const char *help)
{
	struct buf b = BUF_INIT;

	buf_addf(&b, "%s:%s", word, help);
	buf_pad(out, '\t', (size_t)depth);
	shell_quote(out, b.s);
	buf_addc(out, '\n');
	buf_release(&b);
}

/* #compdef kith kith-parse ... */
static bool put_compdef(struct buf *out, const char *arg)
{
	buf_addz(out, "#compdef kith");
	for (size_t i = 0; commands[i]; i++)
		buf_addf(out, " kith-%s", commands[i]->name);
	buf_addc(out, '\n');
	return !*arg;
}

static bool put_commands(struct buf *out, const char *arg)
{
	for (size_t i = 0; commands[i]; i++)
		put_described(out, 2, commands[i]->name, commands[i]->summary);
	return !*arg;
}

static bool put_fields(struct buf *out, const char *arg)
{
	for (const struct field *f = schema_fields; f->name; f++) {
		char *help;

		if (field_is_repeated(f))
			continue;
		help = field_brief(f);
		put_described(out, 2, field_short_name(f), help);
		free(help);
	}
	return !*arg;
}

static bool put_actions(struct buf *out, const char *arg)
{
	for (int i = 0; i < DUE_NONE; i++)
		put_described(out, 2, due_actions[i].name, due_actions[i].help);
	return !*arg;
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
		buf_addc(&b, ':');
		put_escaped(&b, o->arg);
		/* the blank keeps _arguments from adding words of its own */
		buf_addf(&b, ": _kith_argument %s %s", command,
			 argument_kind(o->complete));
	}
	shell_quote(out, b.s);
	buf_release(&b);
}

/* '(-n --number)'{-n+,--number=}'[...]:N: ' for each option. */
static void put_command_options(struct buf *out, const struct cli_command *c)
{
	const struct cli_option *o;

	for (size_t i = 0; (o = option_at(c, i)); i++) {
		const char *plus = o->arg ? "+" : "";
		const char *equals = o->arg ? "=" : "";

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

/* Arms of a case: the words of a field. */
static bool put_values(struct buf *out, const char *arg)
{
	struct term t;

	for (const struct field *f = schema_fields; f->name; f++) {
		if (!field_term(f, 0, &t) || field_is_repeated(f))
			continue;
		buf_addf(out, "\t(%s)\n\t\twords_of=(\n", field_short_name(f));
		for (size_t i = 0; field_term(f, i, &t); i++)
			if (is_plain_word(t.name))
				put_described(out, 3, t.name, t.help);
		buf_addz(out, "\t\t)\n\t\t_describe -t values value words_of\n"
			      "\t\t;;\n");
	}
	buf_addz(out, "\t(");
	fields_of_type(out, FIELD_DAY, "|");
	buf_addz(out, ") _kith_dates ;;\n\t(");
	fields_of_type(out, FIELD_ID, "|");
	buf_addz(out, ") _kith_ids ;;\n");
	return !*arg;
}

/* Arms of a case: what the words of an option of draft are. */
static bool put_draft(struct buf *out, const char *arg)
{
	buf_addz(out, "\t(templates) _kith_templates ;;\n"
		      "\t(slots) _kith_slots ");
	slot_names(out);
	buf_addz(out, " ;;\n\t(guards)\n\t\tcompset -P '*,'\n"
		      "\t\tcompadd -S '' -- ");
	guard_names(out);
	buf_addz(out, "\n\t\t;;\n\t(sections)\n\t\tcompset -P '*,'\n"
		      "\t\tcompadd -S '' -- ");
	section_names(out);
	buf_addz(out, "\n\t\t;;\n");
	return !*arg;
}

const struct fragment zsh_fragments[] = {
	{"draft", put_draft},
	{"compdef", put_compdef},
	{"commands", put_commands},
	{"fields", put_fields},
	{"actions", put_actions},
	{"options", put_options},
	{"formats", put_formats},
	{"values", put_values},
	{NULL, NULL},
};
