#include "config.h"

#include "value/path.h"

static void follow(struct path_visit *v, const struct node *at, struct str path)
{
	const struct node *whole = node_get_str(at, path);
	struct str key, below;

	if (!at)
		return;
	if (at->type == NODE_LIST) {
		v->through_list = true;
		for (const struct node *c = at->first; c; c = c->next)
			follow(v, c, path);
		return;
	}
	if (whole) {
		v->value(v, whole);
		v->count++;
		return;
	}
	if (str_cut(path, '.', &key, &below))
		follow(v, node_get_str(at, key), below);
}

void path_follow_record(struct path_visit *v, const struct record *r,
			struct str path)
{
	if (str_is(path, "tag"))
		path = STR("tags");
	follow(v, node_get(r->root, "summary"), path);
	if (!v->count)
		follow(v, r->root, path);
}

struct text_visit {
	struct path_visit visit;
	struct buf *out;
	size_t start;
};

static void add_text(struct path_visit *visit, const struct node *n)
{
	struct text_visit *v = (struct text_visit *)visit;

	if (n->type == NODE_LIST || n->type == NODE_MAP) {
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

bool path_text(struct buf *out, const struct record *r, struct str path)
{
	struct text_visit v = {{.value = add_text}, out, out->len};

	path_follow_record(&v.visit, r, path);
	return v.visit.count > 0;
}
