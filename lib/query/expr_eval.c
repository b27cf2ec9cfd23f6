#include "config.h"

#include "query/expr_impl.h"

#include <stdlib.h>

/*
 * What is searched. A path walks mappings by key and lists by every element;
 * where it ends at a mapping or a list, every value below counts, save for a
 * fact of a program, `{value, source, checked}`, of which `value` does. One
 * value that fits is enough, so a path that leads nowhere fits nothing. A bare
 * word looks at every value at any depth, but not below `file`, which is a
 * path of the machine, nor below what the tools computed (`summary`, `due`,
 * `rank`): their words are asked for by field (`stage:resting`). Keys are not
 * searched. Where a path goes on after an id, it does so in the record of that
 * id. Numbers count by their text, true and false by these words, null
 * is a value that says nothing.
 */

static const char *const not_searched[] = {"file", "summary", "due", "rank",
					   NULL};

struct matching {
	const struct term *term;
	struct expr_seen *seen;
	const struct record *record;
	struct diag *diag;
};

static int trouble(const struct matching *m, const struct node *n,
		   const char *why)
{
	const struct token *t = &m->term->typed;
	struct buf file = BUF_INIT;

	buf_addstr(&file, m->record->file);
	/* on line 1 it may be a place in a line of JSON, not in the file */
	diag_error(m->diag, file.len ? file.s : NULL,
		   n->pos.line > 1 ? n->pos : POS_START,
		   "'%.*s' cannot be searched for /%.*s/: %s",
		   STR_ARG(t->field), STR_ARG(t->value.text), why);
	buf_release(&file);
	return -1;
}

static int search_regex(const struct matching *m, const struct node *n,
			struct str text)
{
	const char *why = NULL;
	int r = regex_search(m->term->regex, m->seen->regex, text, &why);

	return r < 0 ? trouble(m, n, why) : r;
}

static int match_scalar(const struct matching *m, const struct node *n)
{
	const struct term *t = m->term;
	struct buf *scratch = &m->seen->folded;
	struct str text = node_scalar(n);

	if (t->test == TEST_EMPTY)
		return text.n == 0;
	if (n->type == NODE_NULL)
		return 0;
	switch (t->test) {
	case TEST_CONTAINS:
		return needle_in(&t->needle, text, scratch);
	case TEST_EQUALS:
		return needle_is(&t->needle, text, scratch);
	case TEST_YES:
		return vocab_yes(text) == t->yes;
	case TEST_INTERVAL:
		return interval_holds(&t->interval, text, scratch);
	case TEST_REGEX:
		return search_regex(m, n, text);
	case TEST_HAS:
		return text.n > 0;
	default:
		return 0;
	}
}

/* Any value at or below `n`: 1, 0, or -1 as soon as there is trouble. */
static int match_below(const struct matching *m, const struct node *n)
{
	int r = 0;

	if (!node_is_collection(n))
		return match_scalar(m, n);
	for (n = n->first; n && r == 0; n = n->next)
		r = match_below(m, n);
	return r;
}

static int match_end(const struct matching *m, const struct node *n)
{
	const struct node *value = NULL;

	if (m->term->field && m->term->field->type == FIELD_FACT)
		value = node_get(n, "value");
	return match_below(m, value ? value : n);
}

/* Where the next step is: below `n`, or in the record that it names. */
static const struct node *enter(const struct expr_seen *s, const struct term *t,
				const struct node *n, size_t step)
{
	const struct record *r;

	if (step == 0 || !t->leaves[step - 1])
		return n;
	r = s->find && n->type == NODE_STRING && n->text.n
		    ? s->find(s->find_ctx, n->text)
		    : NULL;
	return r ? r->root : NULL;
}

static int match_path(const struct matching *m, const struct node *n,
		      size_t step)
{
	const struct node *child;
	int r = 0;

	if (n->type == NODE_LIST) {
		for (n = n->first; n && r == 0; n = n->next)
			r = match_path(m, n, step);
		return r;
	}
	if (step == m->term->path_len)
		return match_end(m, n);
	n = enter(m->seen, m->term, n, step);
	child = node_get_str(n, m->term->path[step]);
	return child ? match_path(m, child, step + 1) : 0;
}

static int match_everywhere(const struct matching *m, const struct node *root)
{
	int r = 0;

	for (const struct node *n = root->first; n && r == 0; n = n->next)
		if (!str_is_any(n->key, not_searched))
			r = match_below(m, n);
	return r;
}

static int match_term(struct matching *m, const struct term *t)
{
	const struct node *root = m->record->root;

	m->term = t;
	if (t->everywhere)
		return match_everywhere(m, root);
	if (t->test == TEST_REGEX)
		regex_begin(m->seen->regex);
	return match_path(m, root, 0);
}

/* Children are asked in order until one settles it. */
static int match_node(struct matching *m, const struct expr_node *n)
{
	int settles = n->type == EXPR_OR;
	int r;

	switch (n->type) {
	case EXPR_TERM:
		return match_term(m, n->term);
	case EXPR_NOT:
		r = match_node(m, n->first);
		return r < 0 ? r : !r;
	case EXPR_AND:
	case EXPR_OR:
		for (n = n->first; n; n = n->next) {
			r = match_node(m, n);
			if (r < 0 || r == settles)
				return r;
		}
		return !settles;
	}
	return 0;
}

/* Is there such a key, whatever its value? */
static bool has_path(const struct expr_seen *s, const struct node *n,
		     const struct term *t, size_t step)
{
	const struct node *child;

	if (step == t->path_len)
		return true;
	if (n->type == NODE_LIST) {
		for (child = n->first; child; child = child->next)
			if (has_path(s, child, t, step))
				return true;
		return false;
	}
	n = enter(s, t, n, step);
	child = node_get_str(n, t->path[step]);
	return child && has_path(s, child, t, step + 1);
}

/* Also when the query is decided before it reaches these fields. */
void expr_meet(struct expr_seen *s, const struct record *r)
{
	const struct expr *e = s->expr;

	for (size_t i = 0; s->unmet && r->root && i < e->unknown_count; i++) {
		if (s->met[i] || !has_path(s, r->root, e->unknown[i], 0))
			continue;
		s->met[i] = true;
		s->unmet--;
	}
}

int expr_match(const struct expr *e, struct expr_seen *s,
	       const struct record *r, struct diag *d)
{
	struct matching m = {.seen = s, .record = r, .diag = d};

	if (!r->root)
		return 0;
	expr_meet(s, r);
	return e->root ? match_node(&m, e->root) : 1;
}

struct expr_seen *expr_seen_new(const struct expr *e)
{
	struct expr_seen *s = mem_zalloc(sizeof(*s));

	s->expr = e;
	s->regex = regex_state_new();
	s->unmet = e->unknown_count;
	s->met = mem_zalloc(s->unmet * sizeof(*s->met));
	return s;
}

void expr_seen_set_finder(struct expr_seen *s,
			  const struct record *(*find)(void *ctx,
						       struct str id),
			  void *ctx)
{
	s->find = find;
	s->find_ctx = ctx;
}

void expr_seen_free(struct expr_seen *s)
{
	if (!s)
		return;
	buf_release(&s->folded);
	buf_release(&s->plain);
	regex_state_free(s->regex);
	free(s->met);
	free(s);
}

void expr_seen_merge(struct expr_seen *into, const struct expr_seen *from)
{
	for (size_t i = 0; i < into->expr->unknown_count; i++) {
		if (into->met[i] || !from->met[i])
			continue;
		into->met[i] = true;
		into->unmet--;
	}
}

size_t expr_unknown(const struct expr *e, const struct expr_seen *s,
		    struct diag *d)
{
	for (size_t i = 0; i < e->unknown_count; i++) {
		const struct token *t = &e->unknown[i]->typed;
		struct str below = e->unknown[i]->below;
		char hint[SUGGEST_HINT];

		if (s->met[i])
			continue;
		query_error(d, &e->query, t->field_at + t->field.n - below.n,
			    "unknown field '%.*s'%s", STR_ARG(below),
			    suggest_hint(hint, schema_suggest(below),
					 "no record has it; quote the text to "
					 "search for it"));
	}
	return s->unmet;
}
