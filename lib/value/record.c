#include "config.h"

#include "value/record.h"

#include <stdlib.h>

#include "base/text.h"
#include "value/date.h"

static const char *const kind_names[] = {
	[RECORD_CONTACT] = "contact", [RECORD_PROGRAM] = "program",
	[RECORD_EVENT] = "event",     [RECORD_SEASON] = "season",
	[RECORD_GAP] = "gap",         [RECORD_SETTINGS] = "settings",
};

void record_init(struct record *r)
{
	*r = (struct record){.arena = ARENA_INIT};
}

void record_clear(struct record *r)
{
	struct arena a = r->arena;

	arena_clear(&a);
	*r = (struct record){.arena = a};
}

void record_release(struct record *r)
{
	arena_release(&r->arena);
	record_init(r);
}

struct node *node_string(struct arena *a, struct str borrowed_text)
{
	struct node *n = node_new(a, NODE_STRING);

	n->text = borrowed_text;
	return n;
}

struct node *node_count(struct arena *a, int count)
{
	char text[16];
	size_t at = sizeof(text);
	struct node *n = node_new(a, NODE_NUMBER);

	do
		text[--at] = (char)('0' + count % 10);
	while (count /= 10);
	n->text = arena_str(a, (struct str){text + at, sizeof(text) - at});
	return n;
}

struct node *node_day(struct arena *a, int day)
{
	return day == DAY_NONE ? node_new(a, NODE_NULL)
			       : node_string(a, day_text(a, day));
}

void node_put(struct arena *a, struct node *parent, const char *key,
	      struct str text)
{
	if (text.n)
		node_append(parent, str_z(key), node_string(a, text));
}

struct node *node_child(struct arena *a, struct node *map, struct str key,
			enum node_type type)
{
	struct node *child = node_get_str(map, key);

	if (!child) {
		child = node_new(a, type);
		node_append(map, arena_str(a, key), child);
	}
	return child;
}

void node_share(struct arena *a, struct node *parent, struct str key,
		const struct node *n)
{
	struct node *copy;

	if (!n)
		return;
	copy = node_new(a, n->type);
	*copy = *n;
	node_append(parent, key, copy);
}

struct node *node_copy(struct arena *a, const struct node *n)
{
	struct node *out = node_new(a, n->type);

	if (n->text.p)
		out->text = arena_str(a, n->text);
	for (const struct node *c = n->first; c; c = c->next)
		node_append(out, c->key.p ? arena_str(a, c->key) : STR_NONE,
			    node_copy(a, c));
	return out;
}

void node_remove(struct node *parent, struct node *child)
{
	struct node *before = NULL;

	for (struct node *n = parent->first; n; before = n, n = n->next) {
		if (n != child)
			continue;
		if (before)
			before->next = n->next;
		else
			parent->first = n->next;
		if (parent->last == n)
			parent->last = before;
		n->next = NULL;
		return;
	}
}

struct node *node_get_str(const struct node *map, struct str key)
{
	if (!map || map->type != NODE_MAP)
		return NULL;
	for (struct node *n = map->first; n; n = n->next)
		if (str_eq(n->key, key))
			return n;
	return NULL;
}

struct str node_text_str(const struct node *map, struct str key)
{
	const struct node *n = node_get_str(map, key);

	if (!n || (n->type != NODE_STRING && n->type != NODE_NUMBER))
		return STR_NONE;
	return n->text;
}

const struct node *node_first_of(const struct node *list_or_value)
{
	if (!list_or_value || list_or_value->type != NODE_LIST)
		return list_or_value;
	return list_or_value->first;
}

bool node_each(const struct node *list_or_value, const struct node **n)
{
	if (!*n)
		*n = node_first_of(list_or_value);
	else
		*n = list_or_value->type == NODE_LIST ? (*n)->next : NULL;
	return *n;
}

size_t node_children(const struct node *list_or_value)
{
	size_t count = 0;

	for (const struct node *n = NULL; node_each(list_or_value, &n);)
		count++;
	return count;
}

static void
merge_sort(const struct node **list, const struct node **room, size_t count,
	   int (*compare)(const struct node *a, const struct node *b))
{
	size_t half = count / 2, i = 0, k = half;

	if (count < 2)
		return;
	merge_sort(list, room, half, compare);
	merge_sort(list + half, room, count - half, compare);
	for (size_t n = 0; n < count; n++)
		room[n] = k == count || (i < half &&
					 compare(list[i], list[k]) <= 0)
				  ? list[i++]
				  : list[k++];
	memcpy(list, room, count * sizeof(*list));
}

const struct node **node_sorted(const struct node *list_or_value, size_t *count,
				int (*compare)(const struct node *a,
					       const struct node *b))
{
	const struct node **out = NULL, **room;
	size_t cap = 0;

	*count = 0;
	for (const struct node *n = NULL; node_each(list_or_value, &n);) {
		if (n->type == NODE_NULL)
			continue;
		MEM_GROW(out, *count, cap);
		out[(*count)++] = n;
	}
	room = mem_alloc((*count + 1) * sizeof(*room));
	merge_sort(out, room, *count, compare);
	free(room);
	return out;
}

int node_by_date(const struct node *a, const struct node *b)
{
	int x = day_parse(node_text(a, "date"));
	int y = day_parse(node_text(b, "date"));

	return (x > y) - (x < y);
}

bool node_empty(const struct node *n)
{
	if (!n || n->type == NODE_NULL)
		return true;
	if (n->type == NODE_STRING)
		return n->text.n == 0;
	return node_is_collection(n) && !n->first;
}

static size_t count_filled(const struct node *n)
{
	size_t count = 0;

	for (const struct node *c = n->first; c; c = c->next)
		count += !node_empty(c);
	return count;
}

bool node_same(const struct node *a, const struct node *b)
{
	const struct node *x, *y;

	if (node_empty(a) || node_empty(b))
		return node_empty(a) && node_empty(b);
	if (a->type != b->type || count_filled(a) != count_filled(b))
		return false;
	if (a->type == NODE_MAP) {
		for (x = a->first; x; x = x->next)
			if (!node_same(x, node_get_str(b, x->key)))
				return false;
		return true;
	}
	if (a->type != NODE_LIST)
		return str_eq(a->text, b->text);
	for (x = a->first, y = b->first; x && y; x = x->next, y = y->next)
		if (!node_same(x, y))
			return false;
	return !x && !y;
}

bool node_has(const struct node *list_or_value, const char *text)
{
	for (const struct node *n = NULL; node_each(list_or_value, &n);)
		if (n->type == NODE_STRING && str_is(n->text, text))
			return true;
	return false;
}

bool node_has_same(const struct node *list_or_value, struct str text)
{
	text = str_trim(text);
	for (const struct node *n = NULL; node_each(list_or_value, &n);)
		if (text.n && text_same(str_trim(node_scalar(n)), text))
			return true;
	return false;
}

struct str record_text(const struct record *r, const char *key)
{
	return node_text(r->root, key);
}

struct str record_name(const struct record *r)
{
	struct str name = record_text(r, "name");

	if (name.n)
		return name;
	return r->id.n ? r->id : STR("(no name)");
}

const char *record_kind_name(enum record_kind kind)
{
	return kind_names[kind];
}

struct str node_scalar(const struct node *n)
{
	switch (n->type) {
	case NODE_STRING:
	case NODE_NUMBER:
		return n->text;
	case NODE_TRUE:
		return STR("true");
	case NODE_FALSE:
		return STR("false");
	default:
		return STR("");
	}
}
