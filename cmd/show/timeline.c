#include "config.h"

#include "show_impl.h"

#include <stdlib.h>

#include "base/text.h"
#include "value/date.h"

enum {
	WHAT_MAX = 26, /* a longer one pushes its text to the next line */
	ARROW_AT = 14, /* after indent, day and gap */
	WHAT_AT = 17,  /* after the arrow and a blank */
	NARROW = 56,   /* a terminal for which columns are too much */
	TEXT_MIN = 28, /* columns for a text, */
	TEXT_AT = 40,  /* which begins here at most when there are few */
};

static const char *const arrows[] = {
	[DIR_NONE] = "  ",
	[DIR_OUT] = "->",
	[DIR_IN] = "<-",
	[DIR_BOTH] = "<>",
};

static const enum term_style styles[] = {
	[DIR_NONE] = STYLE_DIM,
	[DIR_OUT] = STYLE_PLAIN,
	[DIR_IN] = STYLE_GOOD,
	[DIR_BOTH] = STYLE_GOOD,
};

/* "met zoom @apa-2026", shown. */
static void put_what(struct buf *out, const struct node *entry)
{
	struct buf what = BUF_INIT;
	struct str via = node_text(entry, "via");
	struct str event = node_text(entry, "event");

	buf_addstr(&what, node_text(entry, "type"));
	if (via.n)
		buf_addf(&what, " %.*s", STR_ARG(via));
	if (event.n)
		buf_addf(&what, " @%.*s", STR_ARG(event));
	text_show(out, buf_str(&what), true);
	buf_release(&what);
}

bool show_is_more(struct str key)
{
	static const char *const shown[] = {"date",  "type", "via",
					    "event", "text", NULL};

	return !str_is_any(key, shown);
}

static void put_more(struct buf *out, const struct show_view *v,
		     const struct node *entry, size_t column)
{
	struct buf line = BUF_INIT, path = BUF_INIT;

	for (const struct node *n = entry->first; n; n = n->next) {
		if (!show_is_more(n->key) || node_empty(n))
			continue;
		buf_clear(&line);
		buf_clear(&path);
		buf_addf(&path, "log.%.*s", STR_ARG(n->key));
		show_label(&line, n->key);
		buf_addz(&line, ": ");
		show_value(&line, v, n, path.s);
		buf_pad(out, ' ', column);
		show_text(out, v->term, buf_str(&line), column, STYLE_DIM);
	}
	buf_release(&path);
	buf_release(&line);
}

static void put_entry(struct buf *out, const struct show_view *v,
		      const struct node *entry, size_t column)
{
	const struct log_type *type = vocab_log_type(node_text(entry, "type"));
	enum direction dir = type ? type->direction : DIR_NONE;
	struct str text = node_text(entry, "text");
	int on = day_parse(node_text(entry, "date"));
	bool ahead = on > v->rules.today;
	struct buf what = BUF_INIT;
	char day[DAY_TEXT];
	size_t at;

	buf_addf(&what, "%s ", arrows[dir]);
	put_what(&what, entry);
	at = ARROW_AT + text_width(buf_str(&what));
	buf_pad(out, ' ', SHOW_INDENT);
	term_put(v->term, out, ahead ? STYLE_DIM : STYLE_PLAIN,
		 str_z(day_format(on, day)));
	buf_addz(out, "  ");
	term_wrap(v->term, out, styles[dir], buf_str(&what), WHAT_AT);
	if (text.n) {
		if (at + SHOW_GAP > column) {
			buf_addc(out, '\n');
			at = 0;
		}
		show_pad(out, at, column);
		show_text(out, v->term, text, column, STYLE_PLAIN);
	} else {
		buf_addc(out, '\n');
	}
	put_more(out, v, entry, column);
	buf_release(&what);
}

/* The rightmost column that leaves room for texts in a terminal so wide. */
static size_t last_column(size_t width)
{
	size_t column = width / 2 > TEXT_AT ? width / 2 : TEXT_AT;

	return column + TEXT_MIN > width ? width - TEXT_MIN : column;
}

/* The column where the texts begin: as little to the right as will do. */
static size_t text_column(const struct show_view *v, const struct node **log,
			  size_t count)
{
	size_t widest = 0, most = WHAT_MAX, width = v->term->width;

	if (width < NARROW)
		return (size_t)2 * SHOW_INDENT;
	if (last_column(width) < WHAT_AT + WHAT_MAX + SHOW_GAP)
		most = last_column(width) - WHAT_AT - SHOW_GAP;
	for (size_t i = 0; i < count; i++) {
		struct buf what = BUF_INIT;
		size_t w;

		put_what(&what, log[i]);
		w = text_width(buf_str(&what));
		if (w > widest && w <= most)
			widest = w;
		buf_release(&what);
	}
	return WHAT_AT + widest + SHOW_GAP;
}

void show_timeline(struct buf *out, const struct show_view *v,
		   const struct record *r)
{
	size_t count, column;
	const struct node **log =
		node_sorted(node_get(r->root, "log"), &count, node_by_date);

	column = text_column(v, log, count);
	for (size_t i = count; i-- > 0;)
		put_entry(out, v, log[i], column);
	buf_addz(out, count ? "\n" : "");
	free(log);
}
