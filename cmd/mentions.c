#include "config.h"

#include "mentions.h"

#include <string.h>

#include "base/buf.h"
#include "cli/say.h"
#include "commands.h"
#include "due/due.h"
#include "model/policy.h"
#include "model/schema.h"
#include "template/template.h"

enum {
	FEW = 3, /* commands that are named one by one */
};

/* The word, and a line for each place that is found. */
struct mentions {
	struct str word;
	struct buf lines;
};

static void add(struct mentions *m, const char *what, const char *of,
		const char *topic)
{
	buf_addf(&m->lines, "  %s%s%s%s: kith help %s\n", what, of ? " '" : "",
		 of ? of : "", of ? "'" : "", topic);
}

static bool has_option(const struct cli_command *command, struct str word)
{
	const struct cli_option *o;

	for (size_t i = 0; (o = cli_option_at(command, i)); i++)
		if (str_is(word, o->name))
			return true;
	return false;
}

static void find_options(struct mentions *m)
{
	const struct cli_command *first = NULL;
	size_t count = 0;

	for (size_t i = 0; commands[i]; i++)
		if (has_option(commands[i], m->word) && !count++)
			first = commands[i];
	for (size_t i = 0; commands[i] && count <= FEW; i++)
		if (has_option(commands[i], m->word))
			buf_addf(&m->lines,
				 "  the option --%.*s of 'kith %s': kith help "
				 "%s\n",
				 STR_ARG(m->word), commands[i]->name,
				 commands[i]->name);
	if (count > FEW)
		add(m, "an option of many commands", NULL, first->name);
}

static void find_types(struct mentions *m)
{
	if (vocab_log_type(m->word))
		add(m, "a type of log entries", NULL, "log");
	else if (vocab_has(vocab_program_log, m->word))
		add(m, "a type of log entries of programs", NULL, "log");
}

/* Of what kind of file the key is, as the manual of that is called. */
static const char *page_of(const struct field *f)
{
	return f->flags & FIELD_CONTACT   ? "contact"
	       : f->flags & FIELD_PROGRAM ? "program"
					  : "event";
}

/* The key itself, or its last part. */
static bool is_named(const struct field *f, struct str word)
{
	const char *dot = strrchr(f->name, '.');

	return str_is(word, f->name) || (dot && str_is(word, dot + 1));
}

static bool has_word(const struct field *f, struct str word)
{
	size_t stride;
	const void *rows =
		f->type == FIELD_WORD ? schema_words(f, &stride) : NULL;
	const char *name = NULL;

	for (const char *row = rows; row; row += stride) {
		memcpy(&name, row, sizeof(name));
		if (!name || str_is(word, name))
			break;
	}
	return name;
}

static void find_fields(struct mentions *m)
{
	for (const struct field *f = schema_fields; f->name; f++) {
		if (f->flags & (FIELD_DERIVED | FIELD_STREAM))
			continue;
		if (is_named(f, m->word))
			add(m, "the key", f->name, page_of(f));
		/* those of the log are said above */
		else if (has_word(f, m->word) && strcmp(f->name, "log.type"))
			add(m, "a word of the key", f->name, page_of(f));
	}
}

static void find_others(struct mentions *m)
{
	for (const struct due_row *a = due_actions; a->name; a++)
		if (str_is(m->word, a->name))
			add(m, "an action of 'kith due'", NULL, "due");
	for (const struct template_builtin *t = template_builtins; t->name; t++)
		if (str_is(m->word, t->name))
			add(m, "a template of 'kith draft'", NULL, "draft");
	for (const struct policy_row *r = policy_rows; r->key; r++) {
		const char *dot = strrchr(r->key, '.');

		if (str_is(m->word, dot ? dot + 1 : r->key) ||
		    str_is(m->word, r->key))
			add(m, "the figure", r->key, "policy");
	}
}

bool mentions_say(const char *word)
{
	struct mentions m = {.word = str_z(word), .lines = BUF_INIT};
	bool found;

	while (str_starts(m.word, STR("-")))
		m.word = str_skip(m.word, 1);
	find_options(&m);
	find_types(&m);
	find_fields(&m);
	find_others(&m);
	found = m.word.n && m.lines.len;
	if (found) {
		say_line("kith: '%.*s' is no command or topic, but",
			 STR_ARG(m.word));
		say_text(buf_str(&m.lines));
	}
	buf_release(&m.lines);
	return found;
}
