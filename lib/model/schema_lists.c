#include "config.h"

#include "model/schema.h"

static bool holds_several(const struct field *f)
{
	return f && (f->flags & FIELD_LIST);
}

/* Does it lead into a field, or through one, that may hold several values? */
static bool is_list(struct str path)
{
	do
		for (size_t i = 1; i <= path.n; i++)
			if ((i == path.n || path.p[i] == '.') &&
			    holds_several(schema_find((struct str){path.p, i})))
				return true;
	while (schema_reference(path, &path));
	return false;
}

static struct node *copy_value(struct arena *a, const struct field *f,
			       const struct node *n);

/* All that `n` holds, as a list. */
static struct node *copy_list(struct arena *a, const struct field *f,
			      const struct node *n)
{
	struct node *list = node_new(a, NODE_LIST);

	if (n->type == NODE_NULL)
		return list;
	for (const struct node *k = NULL; node_each(n, &k);)
		node_append(list, STR_NONE, copy_value(a, f, k));
	return list;
}

/* One value of the field `f`, which is NULL below keys of the user's own. */
static struct node *copy_value(struct arena *a, const struct field *f,
			       const struct node *n)
{
	struct node *new = node_new(a, n->type);

	new->text = n->text;
	for (const struct node *k = n->first; k; k = k->next) {
		const struct field *below = f && n->type == NODE_MAP
						    ? schema_find_in(f, n, k)
						    : NULL;

		node_append(new, k->key,
			    holds_several(below) ? copy_list(a, below, k)
						 : copy_value(a, below, k));
	}
	return new;
}

struct node *schema_lists(struct arena *a, const struct node *root)
{
	struct node *new = node_new(a, NODE_MAP);

	for (const struct node *n = root->first; n; n = n->next)
		node_append(new, n->key, schema_lists_at(a, n->key, n));
	return new;
}

struct node *schema_lists_at(struct arena *a, struct str path,
			     const struct node *n)
{
	const struct field *f = schema_find(schema_below(path));

	return is_list(path) ? copy_list(a, f, n) : copy_value(a, f, n);
}
