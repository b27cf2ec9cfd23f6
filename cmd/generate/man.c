#include "config.h"

#include "man_impl.h"

#include <stdio.h>
#include <string.h>

#include "check/rules.h"
#include "cli/defaults.h"
#include "due/due.h"
#include "guard/guard.h"
#include "template/template.h"
#include "model/policy.h"
#include "parse/columns.h"
#include "stats/tally.h"
#include "words.h"

void man_item(struct buf *out, const char *macro, const char *name,
	      const char *note)
{
	buf_addf(out, ".It %s", macro);
	roff_arg(out, name);
	if (note) {
		buf_addz(out, " Pq");
		roff_arg(out, note);
	}
	buf_addc(out, '\n');
}

static void put_word(struct buf *out, const char *name, const char *help)
{
	man_item(out, "Cm", name, NULL);
	roff_sentence(out, help);
}

/* "Fl \-per\-day"; roff_arg would put a blank in front of the name. */
static void put_long_name(struct buf *out, const struct cli_option *o)
{
	buf_addz(out, "Fl \\-");
	for (const char *p = o->name; *p; p++)
		buf_addz(out, *p == '-' ? "\\-" : (char[]){*p, '\0'});
}

static void put_option(struct buf *out, const struct cli_option *o)
{
	char letter[2] = {(char)o->letter, '\0'};

	buf_addz(out, ".It");
	if (o->letter < CLI_LONG) {
		buf_addz(out, " Fl");
		roff_arg(out, letter);
		if (o->arg) {
			buf_addz(out, " Ar");
			roff_arg(out, o->arg);
		}
		buf_addz(out, " ,");
	}
	buf_addc(out, ' ');
	put_long_name(out, o);
	if (cli_arg_is_optional(o)) {
		/* "[WHEN]" */
		buf_addf(out, " Ns Op = Ns Ar %.*s",
			 (int)strcspn(o->arg + 1, "]"), o->arg + 1);
	} else if (o->arg) {
		buf_addz(out, " Ns = Ns Ar");
		roff_arg(out, o->arg);
	}
	buf_addc(out, '\n');
	roff_sentence(out, o->help);
}

static bool put_options(struct buf *out, const char *name)
{
	const struct cli_command *c = command_find(name);
	const struct cli_option *o;

	if (!c)
		return false;
	for (size_t i = 0; (o = cli_option_at(c, i)); i++)
		put_option(out, o);
	return true;
}

static const struct word format_words[] = {
	{"jsonl", "JSON Lines: a record is an object on a line of its own, "
		  "which is what the tools hand to one another"},
	{"json", "one JSON array, indented"},
	{"yaml", "YAML documents, separated by lines '---'"},
	{"tsv", "a table with a header line, cells separated by tabs"},
	{"csv", "a table with a header line (RFC 4180)"},
	{"text", "a table or report for people"},
	{"ical", "a calendar (RFC 5545)"},
	{"remind", "reminders for remind(1)"},
	{"eml", "one message (RFC 5322)"},
	{"mbox", "messages in one mailbox"},
	{"mailto", "a link that opens a mail program"},
	{"svg", "a drawing"},
	{NULL, NULL},
};

/* False when a format has no words above: it needs a row. */
static bool put_formats(struct buf *out, const char *name)
{
	const struct cli_command *c = command_find(name);

	if (!c || !c->formats)
		return false;
	for (struct str rest = str_z(c->formats), format;
	     str_split(&rest, ' ', &format);) {
		int w = str_place(format, format_words, sizeof(struct word));

		if (w < 0)
			return false;
		put_word(out, format_words[w].name, format_words[w].help);
	}
	return true;
}

static bool put_words(struct buf *out, const char *vocab)
{
	struct term t;

	if (!list_term(vocab, 0, &t))
		return false;
	for (size_t i = 0; list_term(vocab, i, &t); i++) {
		man_item(out, "Cm", t.name, t.note);
		roff_sentence(out, t.help);
	}
	return true;
}

static const char *policy_type_words(enum policy_type type)
{
	static const char *const words[] = {
		[POLICY_WINDOW] = "window",
		[POLICY_CADENCE] = "window or span",
		[POLICY_LEAD] = "span",
		[POLICY_SPAN] = "span",
		[POLICY_COUNT] = "number from 1",
		[POLICY_WEIGHT] = "number",
		[POLICY_GOAL] = "number or range",
		[POLICY_ROLES] = "keys",
		[POLICY_ROLE] = "window or span",
		[POLICY_TAGS] = "keys",
		[POLICY_BLACKOUT] = "list",
		[POLICY_ELSEWHERE] = "keys",
	};

	return words[type];
}

static bool put_policy(struct buf *out, const char *arg)
{
	for (const struct policy_row *row = policy_rows; row->key; row++) {
		man_item(out, "Ic", row->key, policy_type_words(row->type));
		if (row->value) {
			out->len--;
			buf_addz(out, " , default");
			roff_arg(out, row->value);
			buf_addc(out, '\n');
		}
		roff_sentence(out, row->help);
	}
	return !*arg;
}

/* The policy row that sets window `index`, or (`window` false) that span. */
static const struct policy_row *policy_row_of(bool window, int index)
{
	for (const struct policy_row *row = policy_rows; row->key; row++) {
		bool is_window = row->type == POLICY_WINDOW ||
				 row->type == POLICY_CADENCE ||
				 row->type == POLICY_LEAD;

		if (row->index == index &&
		    (window ? is_window : row->type == POLICY_SPAN))
			return row;
	}
	return NULL;
}

static void put_window(struct buf *out, const struct due_row *action)
{
	const struct policy_row *row;

	if (action->window == DUE_SAME_DAY) {
		buf_addz(out, "On that day;");
	} else {
		row = policy_row_of(true, action->window);
		buf_addz(out, "Window:\n.Ic");
		roff_arg(out, row->key);
		buf_addf(out, " ,\n%s days", row->value);
		buf_addz(out,
			 row->type == POLICY_LEAD ? " before;" : " after;");
	}
	if (action->lapse == DUE_STAYS) {
		buf_addz(out, "\nit never lapses.\n");
	} else if (action->lapse == DUE_WITH_DAY) {
		buf_addz(out, "\non the day itself it is overdue, and then "
			      "it is gone.\n");
	} else if (action->lapse == DUE_AT_ONCE) {
		buf_addz(out, "\nit lapses with its window.\n");
	} else {
		row = policy_row_of(false, action->lapse);
		buf_addf(out, "\nit lapses %s days later\n.Pq Ic", row->value);
		roff_arg(out, row->key);
		buf_addz(out, " .\n");
	}
}

static bool put_actions(struct buf *out, const char *arg)
{
	for (int i = 0; i < DUE_NONE; i++) {
		const struct due_row *action = &due_actions[i];

		put_word(out, action->name, action->help);
		put_window(out, action);
		if (action->template) {
			buf_addz(out, "Template:\n.Cm");
			roff_arg(out, action->template);
			buf_addz(out, " .\n");
		}
	}
	return !*arg;
}

/* The figures of one section of kith-stats(1), by group. */
static bool put_figures(struct buf *out, const char *arg)
{
	int section =
		str_place(str_z(arg), tally_sections, sizeof(*tally_sections));

	if (section < 0)
		return false;
	for (const struct tally_group *g = tally_groups; g->name; g++) {
		if ((int)g->section != section)
			continue;
		if (strcmp(g->name, "*") == 0)
			man_item(out, "Ar", "event", NULL);
		else
			man_item(out, "Cm", g->name, NULL);
		roff_sentence(out, g->help);
	}
	return true;
}

/* What may hold a draft back. */
static bool put_guards(struct buf *out, const char *arg)
{
	for (const struct guard_row *g = guard_rows; g->name; g++) {
		put_word(out, g->name, g->help);
		if (g->level == GUARD_WARNS)
			buf_addz(out, "Only warns.\n");
		else if (g->level == GUARD_READ_AGAIN)
			buf_addz(out, "Only asks to read a sentence again.\n");
	}
	return !*arg;
}

/* What each stage asks for. */
static bool put_steps(struct buf *out, const char *arg)
{
	for (const struct due_step *s = due_step_rows; s->name; s++) {
		struct str stages = str_trim(str_z(s->stages));
		struct buf why = BUF_INIT;

		man_item(out, "Cm", s->name, NULL);
		buf_addf(out, "%s\n.Pq %.*s :\n", s->what, STR_ARG(stages));
		buf_addf(&why, "%s%s", s->todo, s->more);
		roff_sentence(out, why.s);
		buf_release(&why);
	}
	return !*arg;
}

/* What kith-check looks for. */
static bool put_rules(struct buf *out, const char *arg)
{
	for (const struct rule *r = rules; r->name; r++) {
		man_item(out, "Cm", r->name, rule_level_names[r->level]);
		roff_sentence(out, r->help);
	}
	return !*arg;
}

static void put_slots(struct buf *out, const struct template *t)
{
	for (int needed = 1; needed >= 0; needed--)
		for (size_t i = 0, n = 0; i < t->slot_count; i++) {
			char name[64];

			if (t->slots[i].needed != (bool)needed)
				continue;
			if (!n++)
				buf_addz(out, needed ? "Needs\n" : "Uses\n");
			snprintf(name, sizeof(name), "%.*s",
				 STR_ARG(t->slots[i].name));
			buf_addz(out, ".Cm");
			roff_arg(out, name);
			buf_addc(out, '\n');
		}
}

/* The built-in templates with their facts. */
static bool put_templates(struct buf *out, const char *arg)
{
	for (const struct template_builtin *b = template_builtins; b->name;
	     b++) {
		struct diag d = DIAG_INIT;
		struct template *t =
			template_parse(b->name, b->name, str_z(b->text), &d);
		struct buf text = BUF_INIT;

		if (t && t->kind != TEMPLATE_PART) {
			buf_addstr(&text, t->summary);
			put_word(out, b->name, text.s);
			put_slots(out, t);
		}
		buf_release(&text);
		template_free(t);
		diag_release(&d);
	}
	return !*arg;
}

static const struct column *columns_of(const char *format)
{
	const struct sheet_format *f = sheet_format_find(format);

	if (f)
		return f->columns;
	if (strcmp(format, program_format.name) == 0)
		return program_format.columns;
	return strcmp(format, "vcard") == 0 ? card_columns : NULL;
}

/* A column that becomes `field`, other than a label of the one after it. */
static bool becomes(const struct column *c, const char *field)
{
	return c->how != READ_LABEL && strcmp(c->field, field) == 0;
}

/* What has no field is kept, unless it is of no use. */
static const char *column_field(const struct column *c)
{
	if (*c->field)
		return c->field;
	return c->how == READ_NOTHING ? "left out" : "x-";
}

/* The columns of a format, by the field that they become. */
static bool put_columns(struct buf *out, const char *format)
{
	const struct column *all = columns_of(format), *first;

	for (const struct column *c = all; c && c->heading; c++) {
		for (first = all; first != c && !becomes(first, c->field);)
			first++;
		if (first != c || c->how == READ_LABEL)
			continue;
		man_item(out, "Ic", column_field(c), NULL);
		for (; first->heading; first++) {
			if (!becomes(first, c->field))
				continue;
			buf_addz(out, ".Dq");
			roff_arg(out, first->heading);
			buf_addc(out, '\n');
		}
	}
	return all != NULL;
}

/* The options that the defaults of a command may hold: its own, or those that
 * commands share. */
static void put_default_options(struct buf *out, const struct cli_command *c,
				bool own)
{
	const struct cli_option *o;
	bool any = false;

	for (size_t i = 0; (o = cli_option_at(c, i)); i++) {
		bool shared = cli_option_is_shared(o);

		if (!defaults_allows(c, o) || shared == own)
			continue;
		buf_addz(out, any ? " ,\n" : "");
		buf_addc(out, '.');
		put_long_name(out, o);
		any = true;
	}
	buf_addc(out, '\n');
}

static bool put_defaults(struct buf *out, const char *arg)
{
	for (size_t i = 0; commands[i]; i++) {
		if (!commands[i]->display)
			continue;
		man_item(out, "Ic", commands[i]->name, NULL);
		put_default_options(out, commands[i], true);
	}
	buf_addz(out, ".It every command that has them\n");
	put_default_options(out, &command_filter, false);
	return !*arg;
}

const struct fragment man_fragments[] = {
	{"columns", put_columns},     {"guards", put_guards},
	{"templates", put_templates}, {"options", put_options},
	{"formats", put_formats},     {"fields", man_fields},
	{"words", put_words},         {"policy", put_policy},
	{"actions", put_actions},     {"figures", put_figures},
	{"rules", put_rules},         {"defaults", put_defaults},
	{"steps", put_steps},         {NULL, NULL},
};
