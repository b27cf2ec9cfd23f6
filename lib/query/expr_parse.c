#include "config.h"

#include "query/expr_impl.h"

#include <stdlib.h>

#include "base/utf8.h"

/*
 * The grammar. Keywords are bare words in lower case; terms side by side are
 * joined by `and`; `not` binds tightest, then `and`, then `or`. What words,
 * fields, values and regular expressions look like is in expr_lex.c.
 *
 *	query := [ expr ]
 *	expr  := and { ("or" | "||") and }
 *	and   := not { [ "and" | "&&" ] not }
 *	not   := ("not" | "!") not | "(" expr ")" | term
 *	term  := word
 *	       | field ":" text | field "=" text | field "~" regex
 *	       | field ":" [V] ".." [V] | field ("<" | "<=" | ">" | ">=") V
 *	       | "+" tag | "has:" field | "no:" field
 *
 * Nothing may come between the parts of a term. An argument holds one or
 * more whole tokens.
 */

struct parser {
	struct expr *e;
	struct lexer lex;
	struct token now, before;
	unsigned depth;
	struct diag *d;
};

static struct expr_node *parse_or(struct parser *p);

static bool advance(struct parser *p)
{
	p->before = p->now;
	return lex_next(&p->lex, &p->now);
}

static struct str typed(const struct parser *p, const struct token *t)
{
	return (struct str){p->e->query.text.p + t->at, t->end - t->at};
}

/* What is there instead of a term, and what was wanted. */
static struct expr_node *no_term(struct parser *p)
{
	const struct query *q = &p->e->query;
	struct str now = typed(p, &p->now), before = typed(p, &p->before);
	bool first = before.n == 0 || p->before.type == TOKEN_OPEN;

	if (p->now.type == TOKEN_CLOSE && p->depth == 0)
		query_error(p->d, q, p->now.at,
			    "this ')' closes nothing; quote it to search for "
			    "it");
	else if (p->now.type == TOKEN_CLOSE && first)
		query_error(p->d, q, p->now.at,
			    "there is nothing between the parentheses");
	else if (p->now.type == TOKEN_END)
		query_error(p->d, q, q->text.n,
			    "something to search for must follow '%.*s'",
			    STR_ARG(before));
	else if (first)
		query_error(p->d, q, p->now.at,
			    "something to search for must come before "
			    "'%.*s'; quote it to search for the word",
			    STR_ARG(now));
	else
		query_error(p->d, q, p->now.at,
			    "something to search for must come between "
			    "'%.*s' and '%.*s'",
			    STR_ARG(before), STR_ARG(now));
	return NULL;
}

static struct expr_node *node_of(struct parser *p, enum expr_type type,
				 struct expr_node *first)
{
	struct expr_node *n = arena_alloc(&p->e->arena, sizeof(*n));

	n->type = type;
	n->first = first;
	return n;
}

static struct expr_node *parse_term(struct parser *p)
{
	struct expr_node *n = node_of(p, EXPR_TERM, NULL);
	enum term_op op = p->now.op;

	n->term = term_new(p->e, &p->now, p->d);
	if (!n->term || !advance(p))
		return NULL;
	return op == OP_NO ? node_of(p, EXPR_NOT, n) : n;
}

static struct expr_node *parse_group(struct parser *p)
{
	const struct query *q = &p->e->query;
	size_t open = p->now.at;
	struct expr_node *n;

	if (p->depth == EXPR_DEPTH) {
		query_error(p->d, q, open,
			    "parentheses nested more than %d deep", EXPR_DEPTH);
		return NULL;
	}
	p->depth++;
	if (!advance(p))
		return NULL;
	n = parse_or(p);
	if (!n)
		return NULL;
	if (p->now.type != TOKEN_CLOSE) {
		query_error(p->d, q, open, "this '(' is not closed");
		return NULL;
	}
	p->depth--;
	return advance(p) ? n : NULL;
}

static struct expr_node *parse_not(struct parser *p)
{
	struct expr_node *n;
	bool negated = false;

	while (p->now.type == TOKEN_NOT) {
		negated = !negated;
		if (!advance(p))
			return NULL;
	}
	if (p->now.type == TOKEN_OPEN)
		n = parse_group(p);
	else if (p->now.type == TOKEN_TERM)
		n = parse_term(p);
	else
		return no_term(p);
	return n && negated ? node_of(p, EXPR_NOT, n) : n;
}

/* Is there more to an `and`? Steps over the word. -1 on an error. */
static int more_and(struct parser *p)
{
	switch (p->now.type) {
	case TOKEN_AND:
		return advance(p) ? 1 : -1;
	case TOKEN_NOT:
	case TOKEN_OPEN:
	case TOKEN_TERM:
		return 1;
	default:
		return 0;
	}
}

static int more_or(struct parser *p)
{
	if (p->now.type != TOKEN_OR)
		return 0;
	return advance(p) ? 1 : -1;
}

/* One operand alone stands for itself. */
static struct expr_node *
parse_list(struct parser *p, enum expr_type type,
	   struct expr_node *(*operand)(struct parser *),
	   int (*more)(struct parser *))
{
	struct expr_node *first = operand(p), *last = first, *list = NULL;
	int r;

	if (!first)
		return NULL;
	while ((r = more(p)) > 0) {
		last->next = operand(p);
		last = last->next;
		if (!last)
			return NULL;
		if (!list)
			list = node_of(p, type, first);
	}
	return r < 0 ? NULL : list ? list : first;
}

static struct expr_node *parse_and(struct parser *p)
{
	return parse_list(p, EXPR_AND, parse_not, more_and);
}

static struct expr_node *parse_or(struct parser *p)
{
	return parse_list(p, EXPR_OR, parse_and, more_or);
}

static bool parse(struct expr *e, struct diag *d)
{
	struct parser p = {
		.e = e,
		.lex = {.query = &e->query, .arena = &e->arena, .diag = d},
		.d = d,
	};

	if (!advance(&p))
		return false;
	e->root = parse_or(&p);
	if (!e->root)
		return false;
	if (p.now.type != TOKEN_END)
		return no_term(&p) != NULL;
	return true;
}

static void join(struct query *q, char *const *args, size_t count,
		 struct arena *a)
{
	struct buf b = BUF_INIT;

	q->count = count;
	q->ends = arena_alloc(a, count * sizeof(*q->ends));
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			buf_addc(&b, ' ');
		buf_addz(&b, args[i]);
		q->ends[i] = b.len;
	}
	q->text = buf_to_arena(&b, a);
}

/* An empty argument is most often a variable that was never set. */
static bool check_arguments(const struct query *q, struct diag *d)
{
	size_t valid = utf8_valid(q->text), from = 0;

	if (valid < q->text.n)
		return query_error(d, q, valid, "this is not valid UTF-8");
	for (size_t i = 0; i < q->count; i++) {
		struct str arg = {q->text.p + from, q->ends[i] - from};

		if (str_trim(arg).n == 0)
			return query_error(d, q, from,
					   "argument %zu is empty; something "
					   "to search for must be in it",
					   i + 1);
		from = q->ends[i] + 1;
	}
	return true;
}

struct expr *expr_parse(char *const *args, size_t count, int today,
			struct diag *d)
{
	struct expr *e = mem_zalloc(sizeof(*e));

	e->today = today;
	join(&e->query, args, count, &e->arena);
	if (count == 0)
		return e;
	if (!check_arguments(&e->query, d) || !parse(e, d)) {
		expr_free(e);
		return NULL;
	}
	skip_prepare(e);
	return e;
}

void expr_free(struct expr *e)
{
	if (!e)
		return;
	for (const struct term *t = e->last_term; t; t = t->before)
		regex_free(t->regex);
	free(e->unknown);
	arena_release(&e->arena);
	free(e);
}

static void explain(const struct expr *e, const struct expr_node *n,
		    struct buf *out, bool outermost)
{
	const char *word = n->type == EXPR_AND ? " and " : " or ";

	switch (n->type) {
	case EXPR_TERM:
		term_explain(e, n->term, out);
		return;
	case EXPR_NOT:
		if (n->first->type != EXPR_TERM ||
		    n->first->term->typed.op != OP_NO)
			buf_addz(out, "not ");
		explain(e, n->first, out, false);
		return;
	case EXPR_AND:
	case EXPR_OR:
		buf_addz(out, outermost ? "" : "(");
		for (const struct expr_node *c = n->first; c; c = c->next) {
			explain(e, c, out, false);
			if (c->next)
				buf_addz(out, word);
		}
		buf_addz(out, outermost ? "" : ")");
		return;
	}
}

void expr_explain(const struct expr *e, struct buf *out)
{
	if (e->root)
		explain(e, e->root, out, true);
}
