#include "config.h"

#include "value/path.h"

/* On to `path` in the record that `id` names; `full` is where that came from
 * in its own record, with `path` at its end. */
static void enter(struct path_visit *v, struct str id, struct str path,
		  struct str full)
{
	const struct record *r = NULL;

	if (v->finder && full.n > path.n)
		r = v->finder->enter(v->finder->ctx,
				     (struct str){full.p, full.n - path.n - 1},
				     id);
	if (r)
		path_follow_record(v, r, path);
}

static void follow(struct path_visit *v, const struct node *at, struct str path,
		   struct str full)
{
	const struct node *whole = node_get_str(at, path);
	struct str key, below;

	if (!at)
		return;
	if (at->type == NODE_LIST) {
		v->through_list = true;
		for (const struct node *c = at->first; c; c = c->next)
			follow(v, c, path, full);
		return;
	}
	if (at->type == NODE_STRING) {
		enter(v, at->text, path, full);
		return;
	}
	if (whole) {
		v->value(v, whole);
		v->count++;
		return;
	}
	if (str_cut(path, '.', &key, &below))
		follow(v, node_get_str(at, key), below, full);
}

void path_follow_record(struct path_visit *v, const struct record *r,
			struct str path)
{
	size_t before = v->count;

	if (str_is(path, "tag"))
		path = STR("tags");
	follow(v, node_get(r->root, "summary"), path, path);
	if (v->count == before)
		follow(v, r->root, path, path);
}

struct text_visit {
	struct path_visit visit;
	struct buf *out;
	size_t start;
};

static void add_text(struct path_visit *visit, const struct node *n)
{
	struct text_visit *v = (struct text_visit *)visit;

	if (node_is_collection(n)) {
		for (const struct node *c = n->first; c; c = c->next)
			add_text(visit, c);
		return;
	}
	if (!node_scalar(n).n)
		return;
	if (v->out->len > v->start)
		buf_addz(v->out, "; ");
	buf_addstr(v->out, node_scalar(n));
}

bool path_text(struct buf *out, const struct record *r, struct str path,
	       const struct path_finder *finder)
{
	struct text_visit v = {
		{.value = add_text, .finder = finder}, out, out->len};

	path_follow_record(&v.visit, r, path);
	return v.visit.count > 0;
}
