#include "config.h"

#include "codec/yaml/splice.h"

#include "codec/yaml/splice_impl.h"
#include "codec/yaml/yaml.h"
#include "codec/yaml/yaml_impl.h"

bool splice_init(struct splice *s, struct str src, const char *file,
		 struct diag *d)
{
	size_t errors = d->errors;

	*s = (struct splice){.file = file};
	buf_addstr(&s->text, src);
	s->root = yaml_read_optional(&s->arena, buf_str(&s->text), file, 1, d);
	return d->errors == errors;
}

void splice_release(struct splice *s)
{
	buf_release(&s->text);
	buf_release(&s->removed);
	arena_release(&s->arena);
	*s = (struct splice){.file = NULL};
}

struct str splice_text(const struct splice *s)
{
	return buf_str(&s->text);
}

bool splice_at_end(const struct splice_step *step)
{
	return !step->key && step->index == SIZE_MAX;
}

static struct node *child_at(const struct node *n, const struct splice_step *by)
{
	struct node *c;
	size_t i = 0;

	if (by->key)
		return node_get(n, by->key);
	if (!n || n->type != NODE_LIST)
		return NULL;
	for (c = n->first; c && i < by->index; c = c->next)
		i++;
	return c;
}

const struct node *splice_get(const struct splice *s,
			      const struct splice_step *path)
{
	const struct node *n = s->root;

	for (; n && !splice_at_end(path); path++)
		n = child_at(n, path);
	return n;
}

void splice_put_path(struct buf *out, const struct splice_step *path)
{
	for (; !splice_at_end(path); path++) {
		if (!path->key) {
			buf_addf(out, "[%zu]", path->index);
			continue;
		}
		if (out->len)
			buf_addc(out, '.');
		buf_addz(out, path->key);
	}
}

/* How far a path leads. */
struct spot {
	struct node *node, *parent; /* NULL: an empty text; the root's parent */
	const struct splice_step *rest;
	bool in_flow; /* within brackets that are not its own */
};

static void find_spot(const struct splice *s, const struct splice_step *path,
		      struct spot *at)
{
	*at = (struct spot){.node = s->root, .rest = path};
	while (at->node && !splice_at_end(at->rest)) {
		struct node *c = child_at(at->node, at->rest);

		if (!c)
			return;
		at->in_flow |= splice_is_flow(splice_text(s), at->node);
		at->parent = at->node;
		at->node = c;
		at->rest++;
	}
}

static struct pos pos_of(const struct splice *s, size_t byte)
{
	struct place at;

	place_init(&at, splice_text(s), 1);
	place_to_byte(&at, byte);
	return place_pos(&at);
}

static bool refuse(const struct splice *s, const struct splice_step *path,
		   struct pos pos, struct diag *d, const char *why)
{
	struct buf name = BUF_INIT;

	splice_put_path(&name, path);
	diag_error(d, s->file, pos, "cannot write '%s': %s",
		   name.len ? name.s : "(the whole file)", why);
	buf_release(&name);
	return false;
}

/* Reports why libyaml, or the comparison, rejected the new text. */
static bool refuse_patch(const struct splice *s, const struct splice_step *path,
			 const struct splice_patch *p, const struct diag *why,
			 struct diag *d)
{
	struct str src = splice_text(s);
	struct buf text = BUF_INIT;
	size_t at = p->at;

	if (!why->count && at == src.n && !splice_ends_line(src))
		return refuse(s, path, pos_of(s, at), d,
			      "the text at the end of the file lacks a line "
			      "break; add it first");
	if (src.n - (p->end - at) + p->added.len > YAML_BYTES)
		return refuse(s, path, pos_of(s, at), d,
			      "the file would be over 1 MiB; move notes or old "
			      "log entries to another kind of file");
	buf_addz(&text, "it does not fit here");
	if (why->count)
		buf_addf(&text, " (%s)", why->msgs[0].text);
	buf_addz(&text, "; add it by hand");
	refuse(s, path, pos_of(s, at), d, text.s);
	buf_release(&text);
	return false;
}

/* `value` below what is left of a path, which is made of keys. */
static const struct node *wrap(struct arena *a, const struct splice_step *rest,
			       const struct node *value)
{
	size_t n = 0;

	while (!splice_at_end(rest + n))
		if (!rest[n++].key)
			return NULL;
	while (n-- > 0) {
		struct node *map = node_new(a, NODE_MAP);
		struct node *copy = node_new(a, value->type);

		*copy = *value;
		node_append(map, str_z(rest[n].key), copy);
		value = map;
	}
	return value;
}

/* Puts `value` in the place of the null or scalar `n`, which becomes `was`. */
static void become(struct node *n, const struct node *value, struct node *was)
{
	*was = *n;
	n->type = value->type;
	n->text = value->text;
	n->first = value->first;
	n->last = value->last;
}

static bool is_scalar(const struct node *n)
{
	return n->type != NODE_LIST && n->type != NODE_MAP &&
	       n->type != NODE_NULL;
}

static bool fill(struct splice *s, const struct spot *at,
		 const struct node *value, struct splice_patch *p,
		 struct diag *why)
{
	struct node was;
	bool done;

	if (node_empty(at->node) && !(is_scalar(at->node) && is_scalar(value)))
		done = splice_into_empty(p, s, at->node, at->parent,
					 at->in_flow, value);
	else
		done = splice_into_scalar(p, s, at->node, at->parent,
					  at->in_flow, value);
	if (!done)
		return false;
	become(at->node, value, &was);
	done = splice_commit(s, p, s->root, &(struct splice_match){NULL, NULL},
			     why);
	if (!done)
		*at->node = was;
	return done;
}

static bool add_child(struct splice *s, const struct spot *at, struct str key,
		      const struct node *value, struct splice_patch *p,
		      struct diag *why)
{
	struct node copy = *value;
	bool done;

	if (at->in_flow || splice_is_flow(splice_text(s), at->node))
		done = splice_into_flow(p, s, at->node, key, value);
	else
		done = splice_into_block(p, s, at->node, key, value);
	if (!done)
		return false;
	node_append(at->node, key, &copy);
	done = splice_commit(s, p, s->root, &(struct splice_match){NULL, NULL},
			     why);
	if (!done)
		node_remove(at->node, &copy);
	return done;
}

/* What is done to the node that a path leads to. */
enum action {
	MAKE,  /* a text of nothing gets the map */
	CHILD, /* the list or map gets one more */
	FILL,  /* the value takes the place of it */
};

static bool try(struct splice *s, enum action what, const struct spot *at,
		struct str key, const struct node *value,
		struct splice_patch *p, struct diag *why)
{
	switch (what) {
	case MAKE:
		return splice_into_nothing(p, s, value) &&
		       splice_commit(s, p, value,
				     &(struct splice_match){NULL, NULL}, why);
	case CHILD:
		return add_child(s, at, key, value, p, why);
	case FILL:
		return fill(s, at, value, p, why);
	}
	return false;
}

static bool run(struct splice *s, const struct splice_step *path,
		enum action what, const struct spot *at, struct str key,
		const struct node *value, struct diag *d)
{
	struct splice_patch p = SPLICE_PATCH_INIT;
	struct diag why = DIAG_INIT;
	bool done = try(s, what, at, key, value, &p, &why);

	if (!done) {
		/* what follows may be taken for lines of a literal block */
		diag_clear(&why);
		buf_clear(&p.added);
		p.no_blocks = true;
		done = try(s, what, at, key, value, &p, &why);
	}
	if (!done)
		refuse_patch(s, path, &p, &why, d);
	buf_release(&p.added);
	diag_release(&why);
	return done;
}

/* Gives the rest of the path, which is not there, the value `value`. */
static bool make_rest(struct splice *s, const struct splice_step *path,
		      const struct spot *at, const struct node *value,
		      struct diag *d)
{
	struct arena a = ARENA_INIT;
	struct pos pos = at->node ? at->node->pos : POS_START;
	bool is_map = at->node && at->node->type == NODE_MAP;
	const struct node *full;
	bool done;

	full = wrap(&a, at->rest + is_map, value);
	if (is_map && !at->rest->key)
		full = NULL;
	if (!full)
		done = refuse(s, path, pos, d, "no such list item");
	else if (at->node && !is_map && at->node->type != NODE_NULL)
		done = refuse(
			s, path, pos, d,
			"it would be inside a value that is not a mapping; "
			"write that as 'key: value' pairs first");
	else
		done = run(s, path,
			   !at->node ? MAKE
			   : is_map  ? CHILD
				     : FILL,
			   at, is_map ? str_z(at->rest->key) : STR_NONE, full,
			   d);
	arena_release(&a);
	return done;
}

/* Is the list `at` the empty [] of a block, better written as lines now? */
static bool goes_below(const struct spot *at, const struct node *item)
{
	return !at->node->first && !at->in_flow && at->parent &&
	       at->parent->type == NODE_MAP && !is_scalar(item);
}

bool splice_append(struct splice *s, const struct splice_step *path,
		   const struct node *item, struct diag *d)
{
	struct node list = {.type = NODE_LIST};
	struct node copy = *item;
	struct diag first = DIAG_INIT;
	struct spot at;
	bool done;

	node_append(&list, STR_NONE, &copy);
	find_spot(s, path, &at);
	if (at.node && splice_at_end(at.rest) && at.node->type != NODE_NULL &&
	    at.node->type != NODE_LIST)
		return refuse(s, path, at.node->pos, d,
			      "it is not a list; write it as one first");
	if (!at.node || !splice_at_end(at.rest))
		return make_rest(s, path, &at, &list, d);
	if (at.node->type == NODE_NULL)
		return run(s, path, FILL, &at, STR_NONE, &list, d);
	done = goes_below(&at, item) &&
	       run(s, path, FILL, &at, STR_NONE, &list, &first);
	diag_release(&first);
	return done || run(s, path, CHILD, &at, STR_NONE, item, d);
}

bool splice_set(struct splice *s, const struct splice_step *path,
		const struct node *value, struct diag *d)
{
	struct spot at;

	find_spot(s, path, &at);
	if (!at.node || !splice_at_end(at.rest))
		return make_rest(s, path, &at, value, d);
	if (splice_same(at.node, value, &(struct splice_match){NULL, NULL})) {
		s->change = (struct splice_change){0, STR(""), STR("")};
		return true;
	}
	if (!at.parent)
		return refuse(s, path, at.node->pos, d, "it has a value");
	if (!node_empty(at.node) && !(is_scalar(at.node) && is_scalar(value)))
		return refuse(s, path, at.node->pos, d,
			      "it has another value; change it by hand");
	return run(s, path, FILL, &at, STR_NONE, value, d);
}
