#include "config.h"

#include "generate.h"

#include <string.h>

#include "stats/tally.h"

void shell_quote(struct buf *out, const char *text)
{
	buf_addc(out, '\'');
	for (; *text; text++) {
		if (*text == '\'')
			buf_addz(out, "'\\''");
		else
			buf_addc(out, *text);
	}
	buf_addc(out, '\'');
}

void fish_quote(struct buf *out, const char *text)
{
	buf_addc(out, '\'');
	for (; *text; text++) {
		if (*text == '\'' || *text == '\\')
			buf_addc(out, '\\');
		buf_addc(out, *text);
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
		[COMPLETE_SECTIONS] = "sections",
	};

	return kinds[complete];
}

void operand_kinds(struct buf *out, const struct cli_command *c)
{
	static const struct {
		const char *operand, *kind;
	} kinds[] = {{"EXPR", "query"},   {"ID", "ids"},
		     {"FILE", "files"},   {" TYPE", "types"},
		     {"VIA", "channels"}, {"@EVENT", "events"}};
	size_t start = out->len;

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (strstr(c->operands, kinds[i].operand))
			buf_addf(out, "%s%s", out->len > start ? " " : "",
				 kinds[i].kind);
}

void fields_of_type(struct buf *out, enum field_type type, const char *between)
{
	size_t start = out->len;

	for (const struct field *f = schema_fields; f->name; f++)
		if (f->type == type)
			buf_addf(out, "%s%s", out->len > start ? between : "",
				 field_short_name(f));
}

bool is_plain_word(const char *text)
{
	return text[strcspn(text, " \t'\"\\$`*?[]{}()<>|&;#!~")] == '\0';
}

void section_names(struct buf *out)
{
	for (int i = 0; tally_sections[i].name; i++)
		buf_addf(out, "%s%s", i ? " " : "", tally_sections[i].name);
}
