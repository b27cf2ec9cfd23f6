#include "config.h"

#include "show_impl.h"

#include <stdlib.h>

#include "base/text.h"
#include "model/schema.h"
#include "value/date.h"

enum {
	HANG = 2, /* what wraps of an item */
};

void show_label(struct buf *out, struct str key)
{
	struct buf label = BUF_INIT;

	for (size_t i = 0; i < key.n; i++)
		buf_addc(&label, key.p[i] == '_' ? ' ' : key.p[i]);
	text_show(out, buf_str(&label), true);
	buf_release(&label);
}

void show_next_line(struct buf *out)
{
	if (out->len)
		buf_addc(out, '\n');
}

void show_pad(struct buf *out, size_t from, size_t to)
{
	if (from < to)
		buf_pad(out, ' ', to - from);
}

static void add_shown(struct buf *out, struct str text)
{
	text_show(out, text, false);
	buf_trim_end(out, 0, "\n");
}

void show_text(struct buf *out, const struct term *term, struct str text,
	       size_t indent, enum term_style style)
{
	struct buf shown = BUF_INIT;

	add_shown(&shown, text);
	term_wrap(term, out, style, buf_str(&shown), indent);
	buf_addc(out, '\n');
	buf_release(&shown);
}

void show_items(struct buf *out, const struct term *term, struct str text,
		size_t indent, enum term_style style)
{
	struct buf shown = BUF_INIT;
	struct str rest, item;
	bool first = true;

	add_shown(&shown, text);
	if (!memchr(buf_str(&shown).p, '\n', shown.len)) {
		show_text(out, term, text, indent, style);
		buf_release(&shown);
		return;
	}
	for (rest = buf_str(&shown); str_line(&rest, &item);) {
		if (!first && item.n)
			buf_pad(out, ' ', indent);
		term_wrap(term, out, style, item, indent + HANG);
		buf_addc(out, '\n');
		first = false;
	}
	buf_release(&shown);
}

void show_count(struct buf *out, int count, const char *one, const char *many)
{
	buf_addf(out, "%d %s", count, count == 1 ? one : many);
}

void show_ago(struct buf *out, const struct show_view *v, int day)
{
	int ago = v->rules.today - day;

	if (ago == 0) {
		buf_addz(out, "today");
		return;
	}
	if (ago < 0)
		buf_addz(out, "in ");
	show_count(out, abs(ago), "day", "days");
	if (ago > 0)
		buf_addz(out, " ago");
}

/* A semicolon where a comma is part of an item; a line each for the sentences
 * of a field that is not in the log. */
static const char *separator(const struct node *list, const struct field *f)
{
	bool prose = f && (f->flags & FIELD_PROSE) && !strchr(f->name, '.');

	if (list->first && list->first->type == NODE_MAP)
		return "\n";
	for (const struct node *n = list->first; n; n = n->next)
		if (n->type == NODE_STRING && n->text.n &&
		    memchr(n->text.p, ',', n->text.n))
			return prose ? "\n" : "; ";
	return prose ? "\n" : ", ";
}

/* "checked 2026-03-14, 79 days ago", "strict", "page 4" */
static void put_part(struct buf *out, const struct show_view *v,
		     const struct node *n, const char *path)
{
	int day = str_is(n->key, "checked") ? day_parse(node_scalar(n))
					    : DAY_NONE;

	if (str_is(n->key, "strict") && vocab_yes(node_scalar(n)) >= 0) {
		buf_addz(out,
			 vocab_yes(node_scalar(n)) ? "strict" : "preferred");
		return;
	}
	if (str_is(n->key, "said")) {
		buf_addz(out, "said \"");
		buf_addstr(out, node_scalar(n));
		buf_addc(out, '"');
		return;
	}
	if (!str_is(n->key, "source"))
		buf_addf(out, "%.*s ", STR_ARG(n->key));
	show_value(out, v, n, path);
	if (day != DAY_NONE && !v->ageless) {
		buf_addz(out, ", ");
		show_ago(out, v, day);
	}
}

/* "J-1 (program page, checked 2026-03-14, 79 days ago)" */
static void put_fact(struct buf *out, const struct show_view *v,
		     const struct node *map, const char *path)
{
	const char *before = " (";

	show_value(out, v, node_get(map, "value"), path);
	for (const struct node *n = map->first; n; n = n->next) {
		/* what to ask is shown with the questions */
		if (str_is(n->key, "value") || str_is(n->key, "ask") ||
		    node_empty(n))
			continue;
		buf_addz(out, before);
		put_part(out, v, n, "");
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

/* Keys are shown only for maps that the schema does not know, and where the
 * value alone does not say what it is: of a track all but its name, "nrmp code
 * 1990400C1". */
static void put_key(struct buf *out, struct str key, bool known, bool track)
{
	if (!known) {
		buf_addf(out, "%.*s: ", STR_ARG(key));
		return;
	}
	if (!str_is(key, "by") && (!track || str_is(key, "name")))
		return;
	show_label(out, key);
	buf_addc(out, ' ');
}

static void put_map(struct buf *out, const struct show_view *v,
		    const struct node *map, const char *path)
{
	const struct field *f = schema_find(str_z(path));
	bool known = f && f->type == FIELD_MAP;
	bool track = strcmp(path, "tracks") == 0;
	const char *between = node_get(map, "start") && node_get(map, "end")
				      ? " to "
			      : track ? "; "
				      : ", ";
	struct buf below = BUF_INIT;

	for (const struct node *n = map->first; n; n = n->next) {
		if (is_same_day(map, n))
			continue;
		if (n != map->first)
			buf_addz(out, between);
		put_key(out, n->key, known, track);
		buf_clear(&below);
		buf_addf(&below, "%s.%.*s", path, STR_ARG(n->key));
		show_value(out, v, n, known ? below.s : "");
	}
	buf_release(&below);
}

/* "Mill River University Psychiatry (mill-river)" */
static void put_scalar(struct buf *out, const struct show_view *v,
		       struct str text, const struct field *f)
{
	const struct record *r = f && f->type == FIELD_ID && text.n
					 ? v->rules.find(v->rules.ctx, text)
					 : NULL;

	if (r && !str_eq(record_name(r), text))
		buf_addf(out, "%.*s (%.*s)", STR_ARG(record_name(r)),
			 STR_ARG(text));
	else
		buf_addstr(out, text);
}

void show_value(struct buf *out, const struct show_view *v,
		const struct node *n, const char *path)
{
	const struct field *f = *path ? schema_find(str_z(path)) : NULL;
	const char *between;

	switch (n->type) {
	case NODE_LIST:
		between = separator(n, f);
		for (const struct node *c = n->first; c; c = c->next) {
			if (c != n->first)
				buf_addz(out, between);
			show_value(out, v, c, path);
		}
		break;
	case NODE_MAP:
		if (node_get(n, "value"))
			put_fact(out, v, n, path);
		else
			put_map(out, v, n, path);
		break;
	default:
		put_scalar(out, v, node_scalar(n), f);
	}
}
