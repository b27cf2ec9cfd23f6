#include "config.h"

#include "merge_impl.h"

#include <stdlib.h>

#include "codec/json.h"

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

size_t side_line_end(const struct side *s, size_t at)
{
	while (at < s->src.n && s->src.p[at] != '\n')
		at++;
	return at < s->src.n ? at + 1 : at;
}

size_t side_content(const struct side *s, size_t at)
{
	while (at < s->src.n) {
		size_t i = at;
		char c;

		while (i < s->src.n && is_blank(s->src.p[i]))
			i++;
		c = i < s->src.n ? s->src.p[i] : '\n';
		if (c != '#' && c != '\n' && c != '\r')
			return at;
		at = side_line_end(s, i);
	}
	return at;
}

bool side_is_block(const struct side *s, const struct node *n)
{
	return n && n->first && s->src.p[n->begin] != '[' &&
	       s->src.p[n->begin] != '{';
}

static int by_key(const void *a, const void *b)
{
	return str_cmp((*(const struct node *const *)a)->key,
		       (*(const struct node *const *)b)->key);
}

static void put_whole(struct buf *out, const struct node *n);

static void put_sorted(struct buf *out, const struct node *map)
{
	const struct node **keys, *c;
	size_t count = 0, i = 0;

	for (c = map->first; c; c = c->next)
		count++;
	keys = mem_resize(NULL, count, sizeof(const struct node *));
	for (c = map->first; c; c = c->next)
		keys[i++] = c;
	qsort(keys, count, sizeof(*keys), by_key);
	for (i = 0; i < count; i++) {
		json_write_string(out, keys[i]->key);
		buf_addc(out, ':');
		put_whole(out, keys[i]);
		buf_addc(out, ',');
	}
	free(keys);
}

static void put_whole(struct buf *out, const struct node *n)
{
	if (!n || node_empty(n)) {
		buf_addz(out, "null");
	} else if (n->type == NODE_MAP) {
		buf_addc(out, '{');
		put_sorted(out, n);
		buf_addc(out, '}');
	} else if (n->type == NODE_LIST) {
		buf_addc(out, '[');
		for (const struct node *c = n->first; c; c = c->next) {
			put_whole(out, c);
			buf_addc(out, ',');
		}
		buf_addc(out, ']');
	} else {
		json_write_string(out, node_scalar(n));
	}
}

struct str side_whole(const struct node *n, struct arena *a)
{
	struct buf b = BUF_INIT;

	put_whole(&b, n);
	return buf_to_arena(&b, a);
}

/* The values of `keys` of a log entry as one text. */
static struct str join_keys(const struct node *entry, const char *const *keys,
			    size_t count, struct arena *a)
{
	struct buf b = BUF_INIT;

	for (size_t i = 0; i < count; i++) {
		put_whole(&b, node_get(entry, keys[i]));
		buf_addc(&b, ' ');
	}
	return buf_to_arena(&b, a);
}

static void read_entry(struct item *item, const struct node *entry,
		       struct arena *a)
{
	static const char *const keys[] = {"date", "type", "via", "event",
					   "text"};

	item->same = join_keys(entry, keys, 5, a);
	item->edited = join_keys(entry, keys, 4, a);
	item->message_id = node_text(entry, "message_id");
	item->date = node_text(entry, "date");
}

static void count_items(struct items *out, const struct node *first,
			struct arena *a)
{
	size_t count = 0;

	for (const struct node *c = first; c; c = c->next)
		count++;
	*out = (struct items){
		.list = arena_alloc(a, (count + 1) * sizeof(struct item)),
		.count = count,
	};
}

void side_cut(struct items *out, const struct side *s, const struct node *n,
	      size_t from, const struct node *log, struct arena *a)
{
	const struct node *c = n ? n->first : NULL;
	const struct node *entry = log ? log->first : NULL;
	size_t at = from, text;

	count_items(out, c, a);
	out->is_map = n && n->type == NODE_MAP;
	out->is_log = log != NULL;
	for (size_t i = 0; i < out->count; i++, c = c->next) {
		struct item *item = &out->list[i];

		item->node = c;
		item->start = at;
		item->body = side_content(s, at);
		item->end = at = side_line_end(s, c->end);
		item->whole = side_whole(entry ? entry : c, a);
		if (entry) {
			read_entry(item, entry, a);
			entry = entry->next;
		}
	}
	if (out->count) {
		text = out->list[0].body;
		while (text < s->src.n && is_blank(s->src.p[text]))
			text++;
		out->column = text - out->list[0].body;
	}
}

void side_cut_flow(struct items *out, const struct node *n, struct arena *a)
{
	const struct node *c = n ? node_first_of(n) : NULL;

	if (n && n->type == NODE_MAP)
		c = n->first;
	if (n && node_empty(n))
		c = NULL;
	count_items(out, c && c != n ? c : NULL, a);
	out->count += c && c == n;
	out->is_map = n && n->type == NODE_MAP;
	for (size_t i = 0; i < out->count; i++, c = c->next)
		out->list[i] =
			(struct item){.node = c, .whole = side_whole(c, a)};
}

static void add_gap(struct buf *out, struct str gap)
{
	for (size_t i = 0; i < gap.n; i++) {
		if (gap.p[i] != '#' ||
		    (i && !is_blank(gap.p[i - 1]) && gap.p[i - 1] != '\n'))
			continue;
		while (i < gap.n && gap.p[i] != '\n' && gap.p[i] != '\r')
			buf_addc(out, gap.p[i++]);
		buf_addc(out, '\n');
	}
}

static size_t add_gaps(struct buf *out, const struct side *s, size_t at,
		       const struct node *n)
{
	if (node_is_collection(n)) {
		for (const struct node *c = n->first; c; c = c->next)
			at = add_gaps(out, s, at, c);
		return at;
	}
	if (n->begin > at)
		add_gap(out, (struct str){s->src.p + at, n->begin - at});
	return n->end > at ? n->end : at;
}

void side_comments(struct buf *out, const struct side *s, size_t from,
		   size_t to, const struct node *n)
{
	size_t at = n ? add_gaps(out, s, from, n) : from;

	if (at < to)
		add_gap(out, (struct str){s->src.p + at, to - at});
}
