#include "config.h"

#include "generate.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "template/template.h"

void shell_quote(struct buf *out, struct str text)
{
	buf_addc(out, '\'');
	for (size_t i = 0; i < text.n; i++) {
		if (text.p[i] == '\'')
			buf_addz(out, "'\\''");
		else
			buf_addc(out, text.p[i]);
	}
	buf_addc(out, '\'');
}

const char *argument_kind(enum cli_complete complete)
{
	static const char *const kinds[] = {
		[COMPLETE_NONE] = "none",
		[COMPLETE_FILE] = "file",
		[COMPLETE_DIR] = "dir",
		[COMPLETE_DATE] = "date",
		[COMPLETE_FIELDS] = "fields",
		[COMPLETE_FORMATS] = "formats",
		[COMPLETE_ACTIONS] = "actions",
		[COMPLETE_COLOR] = "color",
		[COMPLETE_TEMPLATES] = "templates",
		[COMPLETE_SLOTS] = "slots",
		[COMPLETE_GUARDS] = "guards",
		[COMPLETE_RULES] = "rules",
		[COMPLETE_IMPORTS] = "imports",
		[COMPLETE_KINDS] = "kinds",
		[COMPLETE_EVENTS] = "event_ids",
		[COMPLETE_SECTIONS] = "sections",
	};

	return kinds[complete];
}

void operand_kinds(struct buf *out, const struct cli_command *c)
{
	static const struct {
		const char *operand, *kind;
	} kinds[] = {{"FORMAT", "format"}, {"SECTION", "sections"},
		     {"EXPR", "query"},    {"ID", "ids"},
		     {"FILE", "files"},    {"KEY=VALUE", "changes"},
		     {" TYPE", "types"},   {"[TYPE", "types"},
		     {"VIA", "channels"},  {"@EVENT", "events"}};
	const char *between = "";

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		if (!strstr(c->operands, kinds[i].operand))
			continue;
		buf_addf(out, "%s%s", between, kinds[i].kind);
		between = " ";
	}
}

/* The facts of all built-in templates, each once, as ` NAME=`. */
static void add_slots(struct buf *names)
{
	struct buf word = BUF_INIT;

	for (const struct template_builtin *b = template_builtins; b->name;
	     b++) {
		struct diag d = DIAG_INIT;
		struct template *t =
			template_parse(b->name, b->name, str_z(b->text), &d);

		for (size_t i = 0; t && i < t->slot_count; i++) {
			buf_clear(&word);
			buf_addf(&word, " %.*s=", STR_ARG(t->slots[i].name));
			if (str_find(buf_str(names), buf_str(&word)) < 0)
				buf_addstr(names, buf_str(&word));
		}
		template_free(t);
		diag_release(&d);
	}
	buf_release(&word);
}

bool put_names(struct buf *out, const char *arg)
{
	const char *text = arg + strcspn(arg, " "), *at = strchr(text, '@');
	char *list = mem_strndup(arg, (size_t)(text - arg));
	bool programs = strcmp(list, "programs") == 0;
	struct buf names = BUF_INIT;
	struct term t;

	if (strcmp(list, "slots") == 0)
		add_slots(&names);
	for (size_t i = 0; list_term(programs ? "commands" : list, i, &t); i++)
		buf_addf(&names, " %s%s", programs ? "kith-" : "", t.name);
	if (at && names.len)
		buf_addf(out, "%.*s%s%s\n", (int)(at - text - 1), text + 1,
			 names.s + 1, at + 1);
	buf_release(&names);
	free(list);
	return at != NULL;
}

bool put_terms(struct buf *out, const char *list,
	       void (*put)(struct buf *out, const struct term *t, bool last))
{
	struct term t, next;
	bool any = list_term(list, 0, &t), more = any;

	for (size_t i = 1; more; i++, t = next) {
		more = list_term(list, i, &next);
		put(out, &t, !more);
	}
	return any;
}

static void put_arm(struct buf *out, const struct value_arms *arms,
		    enum field_type type, const char *function)
{
	const char *between = arms->open;

	for (const struct field *f = schema_fields; f->name; f++) {
		if (f->type != type || field_is_repeated(f))
			continue;
		buf_addf(out, "%s%s", between, field_short_name(f));
		between = arms->between;
	}
	buf_addf(out, "%s%s%s\n", arms->close, function, arms->end);
}

void put_value_arms(struct buf *out, const struct value_arms *arms)
{
	struct term t;

	for (const struct field *f = schema_fields; f->name; f++) {
		if (!field_term(f, 0, &t) || field_is_repeated(f))
			continue;
		buf_addf(out, "%s%s%s", arms->open, field_short_name(f),
			 arms->close);
		arms->put(out, f);
		buf_addf(out, "%s\n", arms->end);
	}
	put_arm(out, arms, FIELD_DAY, arms->dates);
	put_arm(out, arms, FIELD_ID, arms->ids);
}

bool is_plain_word(const char *text)
{
	return text[strcspn(text, " \t'\"\\$`*?[]{}()<>|&;#!~")] == '\0';
}
