#include "config.h"

#include "cli/table.h"

#include <stdlib.h>

#include "base/text.h"

enum {
	GAP = 2,       /* between columns */
	WRAP_MIN = 28, /* less room than this: the last column goes below */
	WRAP_INDENT = 4,
};

static const char ellipsis[] = "\xe2\x80\xa6";

static struct table_cell make_cell(struct table *t, struct str text,
				   enum term_style style)
{
	struct table_cell c = {.style = style};
	struct buf shown = BUF_INIT;

	text_show(&shown, text, true);
	c.text = arena_str(&t->arena, buf_str(&shown));
	c.width = text_width(c.text);
	buf_release(&shown);
	return c;
}

void table_init(struct table *t, const struct table_column *columns,
		size_t column_count)
{
	*t = (struct table){.columns = columns,
			    .column_count = column_count,
			    .arena = ARENA_INIT};
	t->head = arena_alloc(&t->arena, column_count * sizeof(*t->head));
	for (size_t i = 0; i < column_count; i++)
		t->head[i] = make_cell(t, str_z(columns[i].head), STYLE_HEAD);
}

void table_cell(struct table *t, struct str text, enum term_style style)
{
	t->cells = mem_grow(t->cells, t->count, &t->cap, sizeof(*t->cells));
	t->cells[t->count++] = make_cell(t, text, style);
}

static size_t natural_width(const struct table *t, size_t column)
{
	size_t w = t->head[column].width;

	for (size_t i = column; i < t->count; i += t->column_count)
		if (t->cells[i].width > w)
			w = t->cells[i].width;
	return w;
}

static size_t total(const size_t *widths, size_t n)
{
	size_t sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += widths[i] + GAP;
	return sum;
}

/* Takes a column off the widest that may be cut; false when none is left. */
static bool shrink(const struct table *t, size_t *widths, size_t n)
{
	size_t widest = n;

	for (size_t i = 0; i < n; i++)
		if (t->columns[i].fit == FIT_CUT &&
		    widths[i] > t->columns[i].min &&
		    (widest == n || widths[i] > widths[widest]))
			widest = i;
	if (widest == n)
		return false;
	widths[widest]--;
	return true;
}

/*
 * Widths that fit `room` (0: any). Returns how many columns stand side by
 * side: all, or all but the last when that wraps on lines of its own.
 */
static size_t fit(const struct table *t, size_t room, size_t *widths)
{
	size_t n = t->column_count;
	bool wraps = t->columns[n - 1].fit == FIT_WRAP;
	size_t side = wraps ? n - 1 : n;
	size_t slack = wraps ? WRAP_MIN : 0;

	for (size_t i = 0; i < n; i++)
		widths[i] = natural_width(t, i);
	if (!room)
		return n;
	if (wraps && total(widths, n) - GAP <= room)
		return n;
	while (total(widths, side) + slack > room + (wraps ? 0 : GAP))
		if (!shrink(t, widths, side))
			break;
	if (!wraps)
		return n;
	if (total(widths, side) + slack <= room)
		return n;
	for (size_t i = 0; i < side; i++)
		widths[i] = natural_width(t, i);
	while (total(widths, side) > room + GAP && shrink(t, widths, side))
		;
	return side;
}

/* One cell, cut to `width` and, unless it is the last, filled up to it. */
static void put_cell(const struct term *term, struct buf *out,
		     const struct table_cell *c, size_t width, bool last)
{
	struct str text = c->text;
	size_t used = c->width;
	struct buf cut = BUF_INIT;

	if (used > width) {
		text.n = text_fit(text, width > 0 ? width - 1 : 0);
		buf_addstr(&cut, text);
		buf_addz(&cut, ellipsis);
		text = buf_str(&cut);
		used = text_width(text);
	}
	term_put(term, out, c->style, text);
	if (!last && used < width + GAP)
		buf_pad(out, ' ', width + GAP - used);
	buf_release(&cut);
}

static void trim_line(struct buf *out)
{
	while (out->len && out->s[out->len - 1] == ' ')
		out->s[--out->len] = '\0';
}

static void put_row(const struct table *t, const struct term *term,
		    struct buf *out, const struct table_cell *row,
		    const size_t *widths, size_t side)
{
	size_t n = t->column_count;
	bool wraps = t->columns[n - 1].fit == FIT_WRAP && term->width;

	for (size_t i = 0; i < side; i++) {
		if (wraps && i == n - 1)
			term_wrap(term, out, row[i].style, row[i].text,
				  total(widths, i));
		else
			put_cell(term, out, &row[i], widths[i], i == n - 1);
	}
	trim_line(out);
	if (side < n && row[side].text.n) {
		buf_addc(out, '\n');
		buf_pad(out, ' ', WRAP_INDENT);
		term_wrap(term, out, row[side].style, row[side].text,
			  WRAP_INDENT);
	}
	buf_addc(out, '\n');
}

void table_print(const struct table *t, const struct term *term,
		 struct buf *out)
{
	size_t n = t->column_count;
	size_t *widths;
	size_t side;

	if (!t->count)
		return;
	widths = mem_zalloc(n * sizeof(*widths));
	side = fit(t, term->width, widths);
	/* no head for a column that is not one */
	if (side < n)
		t->head[side].text = STR("");
	if (!t->no_head)
		put_row(t, term, out, t->head, widths, side);
	for (size_t i = 0; i + n <= t->count; i += n)
		put_row(t, term, out, &t->cells[i], widths, side);
	free(widths);
}

void table_release(struct table *t)
{
	free(t->cells);
	arena_release(&t->arena);
}
