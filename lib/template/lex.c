#include "config.h"

#include "template/template_impl.h"

#include "base/ascii.h"

/*
 * text  := anything up to "{{"
 * tag   := "{{" ["#" | "^" | "/" | ">"] name "}}" | "{{!" anything "}}"
 * name  := "." | ["."] part { "." part } ; part := letter, digit, "_" or "-"
 *
 * A section, its end or a remark alone on a line takes the line with it.
 */

static char peek(const struct template_lexer *l, size_t at)
{
	return at < l->end ? l->source.p[at] : '\0';
}

static bool starts_tag(const struct template_lexer *l, size_t at)
{
	return peek(l, at) == '{' && peek(l, at + 1) == '{';
}

static void fail(struct template_lexer *l, struct template_token *out,
		 size_t at, const char *what)
{
	diag_excerpt(l->diag, l->file, l->source, at, "%s", what);
	out->type = TOKEN_ERROR;
}

static bool is_name_char(char c)
{
	return ascii_is_alnum(c) || c == '_' || c == '-' || c == '.';
}

/* The place of a character that is wrong in a name, or s.n. */
static size_t name_error(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		bool dots = s.p[i] == '.' && i > 0 &&
			    (s.p[i - 1] == '.' || i == s.n - 1);

		if (!is_name_char(s.p[i]) || dots)
			return i;
	}
	return s.n;
}

static size_t find_close(const struct template_lexer *l, size_t at)
{
	while (at < l->end && !(peek(l, at) == '}' && peek(l, at + 1) == '}'))
		at++;
	return at;
}

static void take_name(struct template_lexer *l, struct template_token *out,
		      size_t from, size_t to)
{
	struct str name = str_trim((struct str){l->source.p + from, to - from});
	size_t start = name.n ? (size_t)(name.p - l->source.p) : to;
	size_t bad = name_error(name);

	out->text = name;
	if (!name.n)
		fail(l, out, start, "a name is missing between the braces");
	else if (bad < name.n)
		fail(l, out, start + bad,
		     "a name may have letters, digits, '-', '_' and dots");
}

/* Does the rest of the line from `at` hold nothing? Where the next begins. */
static bool line_ends(const struct template_lexer *l, size_t at, size_t *next)
{
	while (peek(l, at) == ' ' || peek(l, at) == '\t' || peek(l, at) == '\r')
		at++;
	*next = at < l->end ? at + 1 : at;
	return at >= l->end || peek(l, at) == '\n';
}

static void take_tag(struct template_lexer *l, struct template_token *out)
{
	size_t at = l->at + 2, close = find_close(l, at), next;
	char mark = peek(l, at);

	out->at = l->at;
	if (close >= l->end) {
		fail(l, out, l->at, "'{{' without '}}'");
		return;
	}
	l->at = close + 2;
	out->type = mark == '#'   ? TOKEN_SECTION
		    : mark == '^' ? TOKEN_INVERTED
		    : mark == '/' ? TOKEN_CLOSE
		    : mark == '!' ? TOKEN_REMARK
		    : mark == '>' ? TOKEN_INCLUDE
				  : TOKEN_NAME;
	if (out->type == TOKEN_REMARK) {
		out->text = STR("");
	} else if (mark && strchr("{&=", mark)) {
		fail(l, out, at,
		     "unknown kind of tag; there are {{name}}, {{#name}}, "
		     "{{^name}}, {{/name}}, {{> part}} and {{! comment }}");
		return;
	} else {
		take_name(l, out, at + (out->type != TOKEN_NAME), close);
		if (out->type == TOKEN_ERROR)
			return;
	}
	if (out->type != TOKEN_NAME && out->type != TOKEN_INCLUDE &&
	    l->line_start && line_ends(l, l->at, &next))
		l->at = next;
	else
		l->line_start = false;
}

/* Blanks before a tag that takes its line with it are not text. */
static size_t without_indent(struct template_lexer *l, size_t start)
{
	size_t end = l->at, next;
	size_t close = find_close(l, end);
	char mark = peek(l, end + 2);

	if (!l->line_start || !mark || !strchr("#^/!", mark) ||
	    close >= l->end || !line_ends(l, close + 2, &next))
		return end;
	while (end > start && peek(l, end - 1) != '\n')
		end--;
	return end;
}

void template_next(struct template_lexer *l, struct template_token *out)
{
	size_t start = l->at, end;

	*out = (struct template_token){.type = TOKEN_TEXT, .at = start};
	if (start >= l->end) {
		out->type = TOKEN_END;
		return;
	}
	while (l->at < l->end && !starts_tag(l, l->at)) {
		char c = peek(l, l->at++);

		if (c == '\n')
			l->line_start = true;
		else if (c != ' ' && c != '\t')
			l->line_start = false;
	}
	end = l->at < l->end ? without_indent(l, start) : l->at;
	if (l->at == start)
		take_tag(l, out);
	else
		out->text = (struct str){l->source.p + start, end - start};
}
