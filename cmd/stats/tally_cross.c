#include "config.h"

#include "tally_impl.h"

#include <stdlib.h>

#include "value/path.h"

enum {
	VALUES_MAX = 64 /* of one field in one record; more are not counted */
};

static const struct str none = STR_INIT("(none)");

/* The values of one field, each once. */
struct values {
	struct path_visit visit;
	struct str text[VALUES_MAX];
	size_t count;
	char period[DAY_TEXT];
};

static void add_value(struct values *v, struct str text)
{
	text = str_trim(text);
	for (size_t i = 0; i < v->count; i++)
		if (str_eq(v->text[i], text))
			return;
	if (text.n && v->count < VALUES_MAX)
		v->text[v->count++] = text;
}

/* A fact with a source counts by its value. */
static void visit_value(struct path_visit *visit, const struct node *n)
{
	struct values *v = (struct values *)visit;
	const struct node *fact = node_get(n, "value");

	switch (n->type) {
	case NODE_MAP:
		if (fact)
			visit_value(visit, fact);
		break;
	case NODE_LIST:
		for (const struct node *c = n->first; c; c = c->next)
			visit_value(visit, c);
		break;
	case NODE_STRING:
	case NODE_NUMBER:
		add_value(v, n->text);
		break;
	case NODE_TRUE:
	case NODE_FALSE:
		add_value(v, n->type == NODE_TRUE ? STR("true") : STR("false"));
		break;
	case NODE_NULL:
		break;
	}
}

/* The period in which a person came in: of the first entry but a note. */
static void add_period(struct values *v, int period, const struct summary *s)
{
	for (size_t i = 0; s && i < s->log.count; i++) {
		const struct log_entry *e = &s->log.entries[i];

		if (tally_is(e, ENTRY_NOTE))
			continue;
		period_name((enum tally_period)period,
			    period_start((enum tally_period)period, e->day),
			    v->period);
		add_value(v, str_z(v->period));
		return;
	}
}

static void add_events(struct values *v, const struct record *r,
		       const struct summary *s)
{
	for (size_t i = 0; s && i < s->log.count; i++)
		add_value(v, node_text(s->log.entries[i].node, "event"));
	add_value(v, node_text(node_get(r->root, "met"), "event"));
}

/* Does the record have the field? Its values go to `v`. */
static bool find_values(struct values *v, const struct record *r,
			const struct summary *s, struct str field)
{
	int period = period_find(field);

	v->visit = (struct path_visit){.value = visit_value};
	v->count = 0;
	if (period >= 0)
		add_period(v, period, s);
	else if (str_is(field, "event"))
		add_events(v, r, s);
	else
		path_follow_record(&v->visit, r, field);
	if (!v->count)
		v->text[v->count++] = none;
	return v->visit.count > 0;
}

void count_cross(struct tally *t, const struct record *r,
		 const struct summary *s)
{
	const struct tally_plan *plan = t->plan;
	struct values a, b = {.count = 1, .text = {STR_INIT("")}};

	if (!(plan->by_kinds & 1u << r->kind))
		return;
	t->n.crossed++;
	t->n.met[0] += find_values(&a, r, s, plan->by[0]);
	if (plan->by[1].n)
		t->n.met[1] += find_values(&b, r, s, plan->by[1]);
	for (size_t i = 0; i < a.count; i++)
		for (size_t k = 0; k < b.count; k++) {
			buf_clear(&t->key);
			buf_addstr(&t->key, a.text[i]);
			buf_addc(&t->key, '\0');
			buf_addstr(&t->key, b.text[k]);
			tally_row(t, TABLE_CROSS, buf_str(&t->key))->n[0]++;
		}
}

/* A row with what its values are sorted by, the highest first: the sum of all
 * rows of the first value, and its own count. */
struct ranked {
	struct crossing row;
	long rank[TALLY_BY_MAX];
};

static int by_first(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	return str_cmp(x->row.value[0], y->row.value[0]);
}

static int by_rank(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;
	int c;

	if (x->rank[0] != y->rank[0])
		return x->rank[0] > y->rank[0] ? -1 : 1;
	if ((c = by_first(a, b)) != 0)
		return c;
	if (x->rank[1] != y->rank[1])
		return x->rank[1] > y->rank[1] ? -1 : 1;
	return str_cmp(x->row.value[1], y->row.value[1]);
}

/* Periods rank equal, so that they sort by their text; "(none)" comes last. */
static long rank_of(struct str value, bool dated, long count)
{
	return dated ? !str_eq(value, none) : count;
}

static void sum_up(struct ranked *rows, size_t count, const bool *dated)
{
	qsort(rows, count, sizeof(*rows), by_first);
	for (size_t i = 0; i < count;) {
		size_t end = i;
		long sum = 0;

		while (end < count && by_first(&rows[i], &rows[end]) == 0)
			sum += rows[end++].row.count;
		for (; i < end; i++) {
			const struct crossing *row = &rows[i].row;

			rows[i].rank[0] = rank_of(row->value[0], dated[0], sum);
			rows[i].rank[1] =
				rank_of(row->value[1], dated[1], row->count);
		}
	}
	qsort(rows, count, sizeof(*rows), by_rank);
}

void tally_cross(const struct tally *t, struct cross *out)
{
	const struct tally_table *table = &t->tables[TABLE_CROSS];
	struct ranked *rows = mem_zalloc((table->count + 1) * sizeof(*rows));

	for (size_t i = 0; i < table->count; i++) {
		struct str key = table->rows[i].key;
		const char *nul = memchr(key.p, '\0', key.n);
		size_t n = (size_t)(nul - key.p);

		rows[i].row = (struct crossing){
			{{key.p, n}, {nul + 1, key.n - n - 1}},
			table->rows[i].n[0]};
	}
	*out = (struct cross){.count = table->count, .base = t->n.crossed};
	for (int i = 0; i < TALLY_BY_MAX; i++)
		out->dated[i] = period_find(t->plan->by[i]) >= 0;
	sum_up(rows, table->count, out->dated);
	out->rows = mem_alloc((table->count + 1) * sizeof(*out->rows));
	for (size_t i = 0; i < table->count; i++)
		out->rows[i] = rows[i].row;
	for (int i = 0; i < TALLY_BY_MAX; i++)
		out->met[i] = t->n.met[i] > 0;
	free(rows);
}

void cross_release(struct cross *c)
{
	free(c->rows);
}
