#include "config.h"

#include "query/expr_impl.h"

#include "base/ascii.h"

/*
 * Words and values.
 *
 *	word	= phrase | bare; so are text, tag and V
 *	bare	= bytes up to a blank, the end of the argument, "&&", "||", or
 *		  a ")" that closes no "(" of the same word
 *	phrase	= '"' text '"' | "'" text "'", within one argument; \ before
 *		  the quote or another \ is that byte, else itself
 *	field	= part { "." part }
 *	part	= (letter | "_") { letter | digit | "_" | "-" }, letters being
 *		  ASCII's or any byte beyond, and no "-" at the end
 *	regex	= "/" text "/" { "i" | "m" | "s" | "x" } | phrase | bare
 *
 * A bare word is a comparison when it starts with a field and an operator
 * directly after it; `10:30`, `a@b.org`, `https://...` are words. A quote in
 * the middle of a word is a letter like any other (O'Brien). Parentheses
 * within a word must come in pairs and belong to it, as in `phone:(555)`. The
 * keywords are `and`, `or`, `not`, bare and in lower case. `+` and a letter
 * begin a tag; `+1-555` is a word. Two dots, no more, make a range.
 */

bool query_error(struct diag *d, const struct query *q, size_t at,
		 const char *fmt, ...)
{
	struct buf text = BUF_INIT;
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(&text, fmt, ap);
	va_end(ap);
	diag_excerpt(d, NULL, q->text, at, "%s", text.s ? text.s : "");
	buf_release(&text);
	return false;
}

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_letter(char c)
{
	return ascii_is_letter(c) || (unsigned char)c >= 0x80;
}

static bool is_field_char(char c)
{
	return is_letter(c) || ascii_is_digit(c) || c == '_' || c == '-' ||
	       c == '.';
}

static bool is_part(struct str s)
{
	return s.n && (is_letter(s.p[0]) || s.p[0] == '_') &&
	       s.p[s.n - 1] != '-';
}

static bool is_field(struct str s)
{
	size_t from = 0;

	for (size_t i = 0; i <= s.n; i++) {
		if (i < s.n && !is_field_char(s.p[i]))
			return false;
		if (i < s.n && s.p[i] != '.')
			continue;
		if (!is_part((struct str){s.p + from, i - from}))
			return false;
		from = i + 1;
	}
	return true;
}

/* The byte at `at`; past the end of its argument, a blank. */
static char peek(const struct lexer *l, size_t at)
{
	return at < l->query->ends[l->arg] ? l->query->text.p[at] : ' ';
}

static bool has_at(const struct lexer *l, size_t at, const char *z)
{
	for (; *z; z++, at++)
		if (peek(l, at) != *z)
			return false;
	return true;
}

static struct str text_of(const struct lexer *l, size_t from, size_t to)
{
	return (struct str){l->query->text.p + from, to - from};
}

/* Does a word end before `at`, parentheses aside? */
static bool is_end(const struct lexer *l, size_t at)
{
	return is_blank(peek(l, at)) || has_at(l, at, "&&") ||
	       has_at(l, at, "||");
}

/* How many dots there are from `at` on. */
static size_t dots(const struct lexer *l, size_t at)
{
	size_t n = 0;

	while (peek(l, at + n) == '.')
		n++;
	return n;
}

/* Moves to the end of a bare word, or to the ".." of a range. */
static bool lex_bare(struct lexer *l, bool range, struct piece *out)
{
	size_t open[32], depth = 0, from = l->at, run;

	/* as word processors have them; as letters they would find nothing */
	if (has_at(l, from, "\u201c") || has_at(l, from, "\u201d") ||
	    has_at(l, from, "\u201e"))
		return query_error(l->diag, l->query, from,
				   "a phrase needs straight quotes, '\"'");
	for (; !is_end(l, l->at); l->at++) {
		char c = peek(l, l->at);

		if (c == '(') {
			if (depth == sizeof(open) / sizeof(open[0]))
				return query_error(l->diag, l->query, l->at,
						   "too many '(' in one word");
			open[depth++] = l->at;
		} else if (c == ')') {
			if (depth == 0)
				break;
			depth--;
		} else if (c == '.' && range) {
			run = dots(l, l->at);
			if (run == 2)
				break;
			l->at += run - 1;
		}
	}
	if (depth)
		return query_error(
			l->diag, l->query, open[depth - 1],
			"this '(' is not closed within its word; quote "
			"the text, or write '(field:a or field:b)'");
	*out = (struct piece){.text = text_of(l, from, l->at), .at = from};
	return true;
}

/* After what is closed by a quote or a slash. */
static bool lex_gap(struct lexer *l, const char *after)
{
	if (is_end(l, l->at) || peek(l, l->at) == ')')
		return true;
	return query_error(l->diag, l->query, l->at, "a blank must follow %s",
			   after);
}

static bool lex_phrase(struct lexer *l, struct piece *out)
{
	size_t from = l->at, end = l->query->ends[l->arg];
	char quote = peek(l, from);
	char *text = arena_bytes(l->arena, end - from);
	size_t n = 0;

	for (l->at++; l->at < end; l->at++) {
		char c = l->query->text.p[l->at], next = peek(l, l->at + 1);

		if (c == quote) {
			l->at++;
			*out = (struct piece){{text, n}, from, true};
			return true;
		}
		if (c == '\\' && l->at + 1 < end &&
		    (next == quote || next == '\\')) {
			c = next;
			l->at++;
		}
		text[n++] = c;
	}
	return query_error(
		l->diag, l->query, from,
		"the quote is not closed in its argument; a quote within "
		"a word needs nothing, one at its start needs quotes "
		"around it");
}

size_t lex_place(const struct query *q, const struct piece *p, size_t offset)
{
	size_t at = p->at;
	char quote = q->text.p[at];

	if (!p->quoted)
		return at + offset;
	for (at++; offset > 0; offset--, at++)
		if (q->text.p[at] == '\\' &&
		    (q->text.p[at + 1] == quote || q->text.p[at + 1] == '\\'))
			at++;
	return at;
}

static bool lex_slashed(struct lexer *l, struct token *t)
{
	size_t from = l->at, end = l->query->ends[l->arg];

	for (l->at++; l->at < end && peek(l, l->at) != '/'; l->at++)
		if (peek(l, l->at) == '\\')
			l->at++;
	if (l->at >= end)
		return query_error(
			l->diag, l->query, from,
			"the '/' is not closed in its argument; end the "
			"regular expression with '/'");
	t->value = (struct piece){.text = text_of(l, from + 1, l->at),
				  .at = from + 1};
	for (l->at++; !is_end(l, l->at) && peek(l, l->at) != ')'; l->at++) {
		unsigned flag = regex_flag(peek(l, l->at));

		if (!flag)
			return query_error(
				l->diag, l->query, l->at,
				"unknown flag; after '/' there may be i, "
				"m, s and x");
		t->flags |= flag;
	}
	return true;
}

static bool is_quote(char c)
{
	return c == '"' || c == '\'';
}

/* The value at the lexer's place. */
static bool lex_value(struct lexer *l, bool range, struct piece *out)
{
	if (!is_quote(peek(l, l->at)))
		return lex_bare(l, range, out);
	return lex_phrase(l, out) &&
	       ((range && dots(l, l->at) == 2) || lex_gap(l, "a phrase"));
}

static bool lex_range(struct lexer *l, struct token *t)
{
	t->op = OP_RANGE;
	if (!t->value.quoted && t->value.text.n == 0)
		t->value = (struct piece){.at = l->at};
	l->at += 2;
	if (is_end(l, l->at) || peek(l, l->at) == ')') {
		t->to = (struct piece){.at = l->at};
		return true;
	}
	if (!lex_value(l, true, &t->to))
		return false;
	if (dots(l, l->at) == 2)
		return query_error(
			l->diag, l->query, l->at,
			"a range has two ends; quote the text to search "
			"for it");
	return true;
}

static const struct sign {
	char text[3];
	enum term_op op;
} signs[] = {
	{"<=", OP_LESS_EQUAL}, {">=", OP_MORE_EQUAL}, {":", OP_CONTAINS},
	{"=", OP_EQUALS},      {"~", OP_REGEX},       {"<", OP_LESS},
	{">", OP_MORE},        {"", OP_WORD},
};

static const struct sign *sign_at(const struct lexer *l, size_t at)
{
	const struct sign *o = signs;

	while (*o->text && !has_at(l, at, o->text))
		o++;
	return *o->text ? o : NULL;
}

/* Refuses operators of other languages. */
static bool lex_no_such(struct lexer *l, const struct token *t, size_t op_at)
{
	static const struct {
		char text[3];
		const char *hint;
	} rows[] = {
		{"==", "'='"},           {"=~", "'~'"},  {"~~", "'~'"},
		{"~=", "'~'"},           {"=<", "'<='"}, {"=>", "'>='"},
		{"<>", "'not' and '='"}, {"<<", "'<'"},  {">>", "'>'"},
		{"><", "'not' and '='"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (has_at(l, op_at, rows[i].text))
			return query_error(
				l->diag, l->query, op_at,
				"there is no '%s'; write %s, and quote a "
				"value that starts with '%c'",
				rows[i].text, rows[i].hint, rows[i].text[1]);
	if (is_end(l, l->at) || peek(l, l->at) == ')')
		return query_error(
			l->diag, l->query, l->at,
			"a value must follow '%.*s' without a blank; or "
			"write 'has:%.*s' or 'no:%.*s'",
			STR_ARG(text_of(l, t->at, l->at)), STR_ARG(t->field),
			STR_ARG(t->field));
	return true;
}

static bool lex_presence(struct lexer *l, struct token *t)
{
	struct piece name;

	t->op = str_is(t->field, "has") ? OP_HAS : OP_NO;
	t->field_at = l->at;
	if (is_end(l, l->at) || peek(l, l->at) == ')')
		return query_error(
			l->diag, l->query, l->at,
			"the name of a field must follow '%.*s:' without "
			"a blank",
			STR_ARG(t->field));
	if (!lex_value(l, false, &name))
		return false;
	if (!is_field(name.text))
		return query_error(l->diag, l->query, t->field_at,
				   "'%.*s' cannot be the name of a field",
				   STR_ARG(name.text));
	t->field = name.text;
	return true;
}

static bool lex_comparison(struct lexer *l, struct token *t,
			   const struct sign *o)
{
	size_t op_at = l->at;

	t->op = o->op;
	l->at += strlen(o->text);
	if (o->op == OP_CONTAINS &&
	    (str_is(t->field, "has") || str_is(t->field, "no")))
		return lex_presence(l, t);
	if (!lex_no_such(l, t, op_at))
		return false;
	if (o->op == OP_REGEX && peek(l, l->at) == '/')
		return lex_slashed(l, t);
	if (!lex_value(l, o->op == OP_CONTAINS, &t->value))
		return false;
	if (o->op == OP_CONTAINS && dots(l, l->at) == 2)
		return lex_range(l, t);
	return true;
}

static bool lex_tag(struct lexer *l, struct token *t)
{
	t->op = OP_TAG;
	l->at++;
	if (is_end(l, l->at) || peek(l, l->at) == ')')
		return query_error(l->diag, l->query, l->at,
				   "a tag must follow '+' without a blank");
	return lex_value(l, false, &t->value);
}

/* `.name`, `met..event`, `-name`; but not `10`, `x-` (as in x->y) or `--`. */
static bool looks_like_field(struct str s)
{
	if (s.p[0] == '-' && s.n > 1)
		return is_letter(s.p[1]);
	return (is_letter(s.p[0]) || s.p[0] == '.') && s.p[s.n - 1] != '-';
}

/*
 * A comparison has to be told from a word that has a ':' in it: what
 * comes before the operator must be a field. Near misses are errors, not words.
 */
static bool lex_word(struct lexer *l, struct token *t)
{
	size_t end = l->at;
	const struct sign *o;

	while (is_field_char(peek(l, end)))
		end++;
	t->field = text_of(l, l->at, end);
	o = sign_at(l, end);
	if (o && t->field.n == 0)
		return query_error(l->diag, l->query, end,
				   "a field must come right before '%s'; "
				   "quote the text to search for it",
				   o->text);
	if (o && is_field(t->field) && !has_at(l, end, "://")) {
		l->at = end;
		return lex_comparison(l, t, o);
	}
	if (o && looks_like_field(t->field) && !has_at(l, end, "://"))
		return query_error(
			l->diag, l->query, l->at,
			"'%.*s' cannot be the name of a field; quote the "
			"text to search for it",
			STR_ARG(t->field));
	if (is_field(t->field) && peek(l, end) == '!' && sign_at(l, end + 1))
		return query_error(l->diag, l->query, end,
				   "there is no '!%s'; write 'not %.*s%s...'",
				   sign_at(l, end + 1)->text, STR_ARG(t->field),
				   sign_at(l, end + 1)->text);
	t->field = STR_NONE;
	if (!lex_bare(l, false, &t->value))
		return false;
	if (str_is(t->value.text, "|") || str_is(t->value.text, "&"))
		return query_error(
			l->diag, l->query, t->at,
			"'%.*s' is not an operator; write '%s', or quote it "
			"to search for it",
			STR_ARG(t->value.text),
			t->value.text.p[0] == '|' ? "or" : "and");
	return true;
}

static const struct {
	const char *text;
	enum token_type type;
	bool is_word; /* ends where words end */
} marks[] = {
	{"(", TOKEN_OPEN, false}, {")", TOKEN_CLOSE, false},
	{"!", TOKEN_NOT, false},  {"&&", TOKEN_AND, false},
	{"||", TOKEN_OR, false},  {"and", TOKEN_AND, true},
	{"or", TOKEN_OR, true},   {"not", TOKEN_NOT, true},
};

/* Keywords may have a parenthesis right after them: `not(a or b)`. */
static bool lex_mark(struct lexer *l, struct token *t)
{
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		size_t end = l->at + strlen(marks[i].text);

		if (!has_at(l, l->at, marks[i].text))
			continue;
		if (marks[i].is_word && !is_end(l, end) &&
		    peek(l, end) != '(' && peek(l, end) != ')')
			continue;
		t->type = marks[i].type;
		l->at = end;
		return true;
	}
	return false;
}

static bool lex_term(struct lexer *l, struct token *t)
{
	char next = peek(l, l->at + 1);

	t->type = TOKEN_TERM;
	t->op = OP_WORD;
	t->field_at = l->at;
	if (is_quote(peek(l, l->at)))
		return lex_value(l, false, &t->value);
	if (peek(l, l->at) == '+' && (is_letter(next) || is_quote(next) ||
				      is_end(l, l->at + 1) || next == ')'))
		return lex_tag(l, t);
	return lex_word(l, t);
}

bool lex_next(struct lexer *l, struct token *out)
{
	const struct query *q = l->query;
	bool fine = true;

	*out = (struct token){.type = TOKEN_END};
	while (l->at < q->text.n && is_blank(q->text.p[l->at]))
		l->at++;
	while (l->arg < q->count && q->ends[l->arg] <= l->at)
		l->arg++;
	out->at = out->end = l->at;
	if (l->arg == q->count)
		return true;
	if (!lex_mark(l, out))
		fine = lex_term(l, out);
	out->end = l->at;
	return fine;
}
