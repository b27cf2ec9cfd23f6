#include "config.h"

#include "template/template_impl.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/utf8.h"

struct open_section {
	struct template_part *part; /* NULL for the whole text */
	const struct template_part **end;
};

struct parser {
	struct template *t;
	struct template_lexer lexer;
	struct open_section open[TEMPLATE_DEPTH + 1];
	size_t depth;
};

/* A `\` before a newline is a break that stays; CR is nothing. */
static struct str keep_breaks(struct arena *a, struct str text)
{
	char *out = arena_bytes(a, text.n + 1);
	size_t n = 0;

	for (size_t i = 0; i < text.n; i++) {
		if (text.p[i] == '\r')
			continue;
		if (text.p[i] == '\n' && n && out[n - 1] == '\\')
			out[n - 1] = HARD_BREAK;
		else
			out[n++] = text.p[i];
	}
	out[n] = '\0';
	return (struct str){out, n};
}

static struct template_part *add_part(struct parser *p,
				      const struct template_token *token)
{
	struct template_part *part = arena_alloc(&p->t->arena, sizeof(*part));
	struct open_section *top = &p->open[p->depth];

	*part = (struct template_part){
		.type = token->type, .text = token->text, .at = token->at};
	if (token->type == TOKEN_TEXT)
		part->text = keep_breaks(&p->t->arena, token->text);
	*top->end = part;
	top->end = &part->next;
	return part;
}

static bool open_section(struct parser *p, const struct template_token *token)
{
	struct template_part *part;

	if (p->depth == TEMPLATE_DEPTH) {
		diag_excerpt(p->lexer.diag, p->lexer.file, p->t->source,
			     token->at, "sections nested more than %d deep",
			     TEMPLATE_DEPTH);
		return false;
	}
	part = add_part(p, token);
	p->depth++;
	p->open[p->depth] = (struct open_section){part, &part->inside};
	return true;
}

static bool close_section(struct parser *p, const struct template_token *token)
{
	const struct open_section *top = &p->open[p->depth];

	if (p->depth && str_eq(top->part->text, token->text)) {
		p->depth--;
		return true;
	}
	if (p->depth)
		diag_excerpt(p->lexer.diag, p->lexer.file, p->t->source,
			     token->at,
			     "'{{/%.*s}}' here, but '{{/%.*s}}' comes first",
			     STR_ARG(token->text), STR_ARG(top->part->text));
	else
		diag_excerpt(p->lexer.diag, p->lexer.file, p->t->source,
			     token->at, "'{{/%.*s}}' ends nothing",
			     STR_ARG(token->text));
	return false;
}

static bool take_token(struct parser *p, const struct template_token *token)
{
	struct template *t = p->t;

	switch (token->type) {
	case TOKEN_TEXT:
	case TOKEN_NAME:
		if (token->text.n)
			add_part(p, token);
		return true;
	case TOKEN_INCLUDE:
		MEM_GROW(t->includes, t->include_count, t->include_cap);
		t->includes[t->include_count++] = add_part(p, token);
		return true;
	case TOKEN_SECTION:
	case TOKEN_INVERTED:
		return open_section(p, token);
	case TOKEN_CLOSE:
		return close_section(p, token);
	case TOKEN_REMARK:
		return true;
	default:
		return false;
	}
}

bool template_parse_text(struct template *t, size_t at, size_t end,
			 const struct template_part **out, struct diag *d)
{
	struct parser p = {
		.t = t,
		.lexer = {.source = t->source,
			  .file = t->file,
			  .diag = d,
			  .at = at,
			  .end = end,
			  .line_start = true},
	};
	struct template_token token;

	*out = NULL;
	p.open[0].end = out;
	for (;;) {
		template_next(&p.lexer, &token);
		if (token.type == TOKEN_END)
			break;
		if (!take_token(&p, &token))
			return false;
	}
	if (!p.depth)
		return true;
	diag_excerpt(d, t->file, t->source, p.open[p.depth].part->at,
		     "this section has no '{{/%.*s}}'",
		     STR_ARG(p.open[p.depth].part->text));
	return false;
}

/* Is it text at all? */
static bool check_bytes(const struct template *t, struct diag *d)
{
	struct str s = t->source;
	size_t bad = utf8_valid(s);

	if (s.n > TEMPLATE_BYTES) {
		diag_error(d, t->file, POS_START,
			   "over 64 KiB; a template is short");
		return false;
	}
	for (size_t i = 0; i < bad; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c == 0x7f || (c < ' ' && !strchr("\t\n\r", c)) || !c)
			bad = i;
	}
	if (bad == s.n)
		return true;
	diag_excerpt(d, t->file, s, bad,
		     "not UTF-8, or contains a control character");
	return false;
}

/* A part may go into a line: the newlines at its end are not inserted. */
static size_t body_end(const struct template *t, size_t body)
{
	size_t end = t->source.n;

	while (t->kind == TEMPLATE_PART && end > body &&
	       strchr("\r\n", t->source.p[end - 1]))
		end--;
	return end;
}

bool template_link(struct template *t,
		   const struct template *(*find)(void *ctx, struct str name,
						  struct diag *d),
		   void *ctx, struct diag *d)
{
	for (size_t i = 0; i < t->include_count; i++) {
		struct template_part *part = t->includes[i];

		part->included = find(ctx, part->text, d);
		if (!part->included)
			return false;
		if (part->included->kind == TEMPLATE_PART)
			continue;
		diag_excerpt(d, t->file, t->source, part->at,
			     "'%.*s' is not a part; a part has the line 'Kind: "
			     "part'",
			     STR_ARG(part->text));
		return false;
	}
	return true;
}

struct template *template_parse(const char *name, const char *file,
				struct str text, struct diag *d)
{
	struct template *t = mem_zalloc(sizeof(*t));
	size_t body = 0;

	t->name = mem_strdup(name);
	t->file = mem_strdup(file);
	t->source = arena_str(&t->arena, str_skip(text, str_mark(text)));
	t->questions = -1;
	if (check_bytes(t, d) && template_parse_head(t, &body, d) &&
	    template_parse_text(t, body, body_end(t, body), &t->body, d) &&
	    template_check_names(t, d))
		return t;
	template_free(t);
	return NULL;
}

void template_free(struct template *t)
{
	if (!t)
		return;
	arena_release(&t->arena);
	free(t->slots);
	free(t->includes);
	free(t->name);
	free(t->file);
	free(t);
}
