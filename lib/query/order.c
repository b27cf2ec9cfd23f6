#include "config.h"

#include "query/order.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/text.h"
#include "model/name.h"
#include "model/schema.h"
#include "query/expr_impl.h"

struct order_field {
	struct str name;
	const struct field *field; /* NULL: not in the schema */
	bool met;
};

struct order {
	char *text; /* what the names point into */
	struct order_field *fields;
	size_t count, cap;
	const struct path_finder *finder;
};

void order_free(struct order *o)
{
	if (!o)
		return;
	free(o->fields);
	free(o->text);
	free(o);
}

struct order *order_parse(const char *fields, struct diag *d)
{
	struct order *o = mem_zalloc(sizeof(*o));
	struct str rest, name;

	o->text = mem_strdup(fields);
	rest = str_z(o->text);
	while (str_split(&rest, ',', &name)) {
		if (!name.n) {
			diag_excerpt(d, NULL, str_z(fields),
				     (size_t)(name.p - o->text),
				     "expected a field to sort by");
			order_free(o);
			return NULL;
		}
		MEM_GROW(o->fields, o->count, o->cap);
		o->fields[o->count++] = (struct order_field){
			name, schema_find(schema_below(name)), false};
	}
	return o;
}

void order_set_finder(struct order *o, const struct path_finder *finder)
{
	o->finder = finder;
}

/* A key part: its length, then its bytes; of length 0 where nothing is. */
static void put_part(struct buf *out, struct str part)
{
	uint32_t n = (uint32_t)part.n;

	buf_add(out, &n, sizeof(n));
	buf_addstr(out, part);
}

/* Of a fact of a program with a source, the value alone. */
static bool find_text(const struct order *o, const struct order_field *f,
		      const struct record *r, struct buf *out)
{
	struct buf path = BUF_INIT;
	bool found = false;

	if (f->field && f->field->type == FIELD_FACT) {
		buf_addstr(&path, f->name);
		buf_addz(&path, ".value");
		found = path_text(out, r, buf_str(&path), o->finder);
		buf_release(&path);
	}
	return found || path_text(out, r, f->name, o->finder);
}

void order_key(struct order *o, const struct record *r, struct buf *out)
{
	struct buf text = BUF_INIT, folded = BUF_INIT;

	for (size_t i = 0; i < o->count; i++) {
		struct order_field *f = &o->fields[i];

		buf_clear(&text);
		buf_clear(&folded);
		if (find_text(o, f, r, &text))
			f->met = true;
		if (f->field && str_is(f->name, "name") &&
		    r->kind == RECORD_CONTACT)
			name_sort_key(&folded, r);
		else
			text_fold(&folded, buf_str(&text));
		put_part(out, buf_str(&folded));
	}
	buf_release(&folded);
	buf_release(&text);
}

static struct str take_part(struct str *key)
{
	uint32_t n;
	struct str part;

	memcpy(&n, key->p, sizeof(n));
	part = (struct str){key->p + sizeof(n), n};
	*key = str_skip(*key, sizeof(n) + n);
	return part;
}

/* Numbers before other text, so that the order is one whatever is mixed. */
static int compare_parts(const struct order_field *f, struct str a,
			 struct str b)
{
	bool span = f->field && f->field->type == FIELD_SPAN;
	bool (*is_size)(struct str) = span ? is_span : is_number;
	bool a_is, b_is;

	if (f->field && f->field->type == FIELD_DAY)
		return str_cmp(a, b);
	a_is = is_size(a);
	b_is = is_size(b);
	if (a_is && b_is)
		return span ? compare_spans(a, b) : compare_numbers(a, b);
	if (a_is != b_is)
		return a_is ? -1 : 1;
	return str_cmp(a, b);
}

int order_compare(const struct order *o, struct str a, struct str b,
		  bool reverse)
{
	for (size_t i = 0; i < o->count; i++) {
		struct str x = take_part(&a), y = take_part(&b);
		int c;

		if (!x.n || !y.n)
			c = x.n ? -1 : y.n ? 1 : 0;
		else
			c = compare_parts(&o->fields[i], x, y) *
			    (reverse ? -1 : 1);
		if (c)
			return c;
	}
	return 0;
}

void order_unknown(const struct order *o, struct diag *d)
{
	for (size_t i = 0; i < o->count; i++) {
		const struct order_field *f = &o->fields[i];
		char hint[SUGGEST_HINT];

		if (f->field || f->met)
			continue;
		diag_error(d, NULL, POS_NONE,
			   "unknown field '%.*s' to sort by%s",
			   STR_ARG(f->name),
			   suggest_hint(hint,
					schema_suggest(schema_below(f->name)),
					"no record has it"));
	}
}
