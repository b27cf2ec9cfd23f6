/*
 * What the tests of the splicer share: trees to expect, made apart from it, and
 * how two texts differ.
 */
#ifndef KITH_TESTS_SPLICE_TREE_H
#define KITH_TESTS_SPLICE_TREE_H

#include <stdio.h>

#include "codec/json.h"
#include "codec/yaml/splice.h"
#include "codec/yaml/yaml.h"

/* The kinds of edits. */
enum tree_edit {
	TREE_APPEND,
	TREE_SET,
	TREE_KEY,
	TREE_INSERT,
	TREE_REMOVE,
	TREE_EDITS,
};

static const char *const tree_edits[] = {"append", "set",    "key",
					 "insert", "remove", "all"};

/* The first document of `yaml`, as a tree; NULL if it cannot be read. */
static inline struct node *tree_read(struct arena *a, struct str yaml)
{
	struct diag d = DIAG_INIT;
	struct node *n = yaml_read_optional(a, yaml, "tree", 1, &d);

	diag_release(&d);
	return n;
}

/* A text that says all there is in a tree, to compare two. */
static inline void tree_put(struct buf *out, const struct node *n)
{
	if (!n) {
		buf_addz(out, "nothing");
	} else if (n->type == NODE_LIST || n->type == NODE_MAP) {
		buf_addc(out, n->type == NODE_LIST ? '[' : '{');
		for (const struct node *c = n->first; c; c = c->next) {
			if (n->type == NODE_MAP) {
				buf_addf(out, "%zu:", c->key.n);
				buf_addstr(out, c->key);
				buf_addc(out, '=');
			}
			tree_put(out, c);
			buf_addc(out, ',');
		}
		buf_addc(out, n->type == NODE_LIST ? ']' : '}');
	} else if (n->type == NODE_NULL) {
		buf_addc(out, '~');
	} else {
		buf_addf(out, "%zu\"", n->text.n);
		buf_addstr(out, n->text);
	}
}

static inline bool tree_same(const struct node *a, const struct node *b)
{
	struct buf x = BUF_INIT, y = BUF_INIT;
	bool same;

	tree_put(&x, a);
	tree_put(&y, b);
	same = str_eq(buf_str(&x), buf_str(&y));
	buf_release(&x);
	buf_release(&y);
	return same;
}

/* `text` is `before` with the change, and nothing else. */
static inline bool tree_changed_only(struct str before, struct str text,
				     const struct splice_change *c)
{
	size_t tail = before.n - c->at - c->old;

	return c->at + c->old <= before.n &&
	       text.n == before.n - c->old + c->added &&
	       memcmp(text.p, before.p, c->at) == 0 &&
	       memcmp(before.p + before.n - tail, text.p + text.n - tail,
		      tail) == 0;
}

static inline struct node *tree_path(struct arena *a,
				     const struct splice_step *path)
{
	struct node *list = node_new(a, NODE_LIST);

	for (; path->key || path->index != SIZE_MAX; path++) {
		struct node *n = node_new(a, NODE_STRING);
		struct buf b = BUF_INIT;

		n->type = path->key ? NODE_STRING : NODE_NUMBER;
		if (path->key)
			buf_addz(&b, path->key);
		else
			buf_addf(&b, "%zu", path->index);
		n->text = arena_str(a, buf_str(&b));
		node_append(list, STR_NONE, n);
		buf_release(&b);
	}
	return list;
}

/* An edit as a line of JSON on standard output. */
static inline void tree_dump(enum tree_edit what,
			     const struct splice_step *path, const char *last,
			     const struct node *value, struct str before,
			     struct str after)
{
	struct arena a = ARENA_INIT;
	struct node *line = node_new(&a, NODE_MAP);
	struct node *copy = node_new(&a, value->type);
	struct buf out = BUF_INIT;

	*copy = *value;
	node_append(line, STR("before"), node_string(&a, before));
	node_append(line, STR("after"), node_string(&a, after));
	node_append(line, STR("what"),
		    node_string(&a, str_z(tree_edits[what])));
	node_append(line, STR("last"),
		    node_string(&a, str_z(last ? last : "")));
	node_append(line, STR("path"), tree_path(&a, path));
	node_append(line, STR("value"), copy);
	json_write(&out, line);
	printf("%.*s\n", (int)out.len, out.s);
	buf_release(&out);
	arena_release(&a);
}

#endif
