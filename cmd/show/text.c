#include "config.h"

#include "show_impl.h"

#include "base/text.h"
#include "model/schema.h"

void show_label(struct buf *out, struct str key)
{
	struct buf label = BUF_INIT;

	for (size_t i = 0; i < key.n; i++)
		buf_addc(&label, key.p[i] == '_' ? ' ' : key.p[i]);
	text_show(out, buf_str(&label), true);
	buf_release(&label);
}

void show_pad(struct buf *out, size_t from, size_t to)
{
	if (from < to)
		buf_pad(out, ' ', to - from);
}

void show_text(struct buf *out, const struct term *term, struct str text,
	       size_t indent, enum term_style style)
{
	struct buf shown = BUF_INIT;

	text_show(&shown, text, false);
	while (shown.len && shown.s[shown.len - 1] == '\n')
		shown.len--;
	term_wrap(term, out, style, buf_str(&shown), indent);
	buf_addc(out, '\n');
	buf_release(&shown);
}

/* A semicolon where a comma is part of an item. */
static const char *separator(const struct node *list)
{
	for (const struct node *n = list->first; n; n = n->next)
		if (n->type == NODE_STRING && n->text.n &&
		    memchr(n->text.p, ',', n->text.n))
			return "; ";
	return ", ";
}

/* "J-1 (program page, 2026-03-14)" */
static void put_fact(struct buf *out, const struct node *map, const char *path)
{
	const char *before = " (";

	show_value(out, node_get(map, "value"), path);
	for (const struct node *n = map->first; n; n = n->next) {
		if (str_is(n->key, "value") || node_empty(n))
			continue;
		buf_addz(out, before);
		show_value(out, n, path);
		before = ", ";
	}
	if (before[0] == ',')
		buf_addc(out, ')');
}

/* Is `n` the end of what begins and ends on one day? */
static bool is_same_day(const struct node *map, const struct node *n)
{
	return str_is(n->key, "end") && n->type == NODE_STRING &&
	       str_eq(node_text(map, "start"), n->text);
}

/* Keys are shown only for maps that the schema does not know. */
static void put_map(struct buf *out, const struct node *map, const char *path)
{
	const struct field *f = schema_find(str_z(path));
	bool known = f && f->type == FIELD_MAP;
	const char *between =
		node_get(map, "start") && node_get(map, "end") ? " to " : ", ";

	for (const struct node *n = map->first; n; n = n->next) {
		if (is_same_day(map, n))
			continue;
		if (n != map->first)
			buf_addz(out, between);
		if (!known)
			buf_addf(out, "%.*s: ", STR_ARG(n->key));
		show_value(out, n, "");
	}
}

void show_value(struct buf *out, const struct node *n, const char *path)
{
	const char *between;

	switch (n->type) {
	case NODE_LIST:
		between = n->first && n->first->type == NODE_MAP ? "\n"
								 : separator(n);
		for (const struct node *c = n->first; c; c = c->next) {
			if (c != n->first)
				buf_addz(out, between);
			show_value(out, c, path);
		}
		break;
	case NODE_MAP:
		if (node_get(n, "value"))
			put_fact(out, n, path);
		else
			put_map(out, n, path);
		break;
	default:
		buf_addstr(out, node_scalar(n));
	}
}
