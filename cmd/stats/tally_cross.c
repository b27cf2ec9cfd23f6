#include "config.h"

#include "tally_impl.h"

#include <stdlib.h>

#include "model/schema.h"
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
	default:
		add_value(v, node_scalar(n));
	}
}

/* The period in which a person came in: of the first entry but a note. */
static void add_period(struct values *v, int period, const struct summary *s)
{
	for (size_t i = 0; s && i < s->log.count; i++) {
		const struct log_entry *e = &s->log.entries[i];

		if (log_is(e, ENTRY_NOTE))
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
			tally_row(t, TABLE_FIRST, a.text[i])->n[0]++;
			tally_row(t, TABLE_SECOND, b.text[k])->n[0]++;
		}
}

static int by_rank(const void *a, const void *b)
{
	const struct crossing *x = a, *y = b;

	for (int i = 0; i < TALLY_BY_MAX; i++) {
		int c = str_cmp(x->value[i], y->value[i]);

		if (x->rank[i] != y->rank[i])
			return x->rank[i] > y->rank[i] ? -1 : 1;
		if (c)
			return c;
	}
	return 0;
}

/* Periods rank equal, so that they sort by their text; "(none)" comes last. */
static long rank_of(struct str value, bool dated, long count)
{
	return dated ? !str_eq(value, none) : count;
}

/* The rows of a table, not sorted yet. */
static struct crossings crossings_of(const struct tally *t,
				     enum tally_table_id id)
{
	const struct tally_table *table = &t->tables[id];
	struct crossings c = {.count = table->count};

	c.rows = mem_zalloc((c.count + 1) * sizeof(*c.rows));
	for (size_t i = 0; i < c.count; i++) {
		struct crossing *row = &c.rows[i];

		str_cut(table->rows[i].key, '\0', &row->value[0],
			&row->value[1]);
		row->count = table->rows[i].n[0];
	}
	return c;
}

static void sort(struct crossings *c)
{
	qsort(c->rows, c->count, sizeof(*c->rows), by_rank);
}

static const char *noun_of(unsigned kinds)
{
	switch (kinds) {
	case FIELD_CONTACT:
		return "people";
	case FIELD_PROGRAM:
		return "programs";
	case FIELD_EVENT:
		return "events";
	default:
		return "records";
	}
}

void tally_cross(const struct tally *t, struct cross *out)
{
	*out = (struct cross){.tally = t,
			      .fields = t->plan->by,
			      .of = noun_of(t->plan->by_kinds),
			      .all = crossings_of(t, TABLE_CROSS),
			      .firsts = crossings_of(t, TABLE_FIRST),
			      .seconds = crossings_of(t, TABLE_SECOND),
			      .base = t->n.crossed};
	for (int i = 0; i < TALLY_BY_MAX; i++) {
		out->met[i] = t->n.met[i] > 0;
		out->dated[i] = period_find(t->plan->by[i]) >= 0;
	}
	for (size_t i = 0; i < out->all.count; i++) {
		struct crossing *row = &out->all.rows[i];
		const struct tally_row *sum =
			tally_row_find(t, TABLE_FIRST, row->value[0]);

		row->rank[0] = rank_of(row->value[0], out->dated[0], sum->n[0]);
		row->rank[1] =
			rank_of(row->value[1], out->dated[1], row->count);
	}
	for (size_t i = 0; i < out->firsts.count; i++) {
		struct crossing *row = &out->firsts.rows[i];

		row->rank[0] =
			rank_of(row->value[0], out->dated[0], row->count);
	}
	/* as a column "(none)" comes first: it is before any digit */
	for (size_t i = 0; i < out->seconds.count && !out->dated[1]; i++)
		out->seconds.rows[i].rank[0] = out->seconds.rows[i].count;
	sort(&out->all);
	sort(&out->firsts);
	sort(&out->seconds);
}

long cross_count(const struct cross *c, struct str first, struct str second)
{
	struct buf key = BUF_INIT;
	const struct tally_row *row;

	buf_addstr(&key, first);
	buf_addc(&key, '\0');
	buf_addstr(&key, second);
	row = tally_row_find(c->tally, TABLE_CROSS, buf_str(&key));
	buf_release(&key);
	return row ? row->n[0] : 0;
}

void cross_release(struct cross *c)
{
	free(c->all.rows);
	free(c->firsts.rows);
	free(c->seconds.rows);
}
