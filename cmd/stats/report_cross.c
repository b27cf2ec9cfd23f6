#include "config.h"

#include "report_impl.h"

#include <stdlib.h>

enum {
	HEAD_MAX = 24, /* of the first column of a table */
	CELL_MAX = 14, /* of the others */
	CELL_MIN = 6,
	VALUES_MAX = 64, /* of the second field */
	PICTURE_CELLS = 8,
};

/* One field: a group of figures like any other. */
static struct figure_group as_group(const struct cross *c,
				    const struct tally_group *row,
				    struct buf *title)
{
	const struct crossings *rows = &c->firsts;
	struct figure_group g = {.row = row, .count = rows->count};

	buf_addz(title, "By ");
	buf_addstr(title, c->fields[0]);
	g.title = buf_str(title);
	g.figures = mem_zalloc((rows->count + 1) * sizeof(*g.figures));
	for (size_t i = 0; i < rows->count; i++)
		g.figures[i] = (struct figure){
			.kind = SHOW_SHARE,
			.name = rows->rows[i].value[0],
			.count = rows->rows[i].count,
			.base = c->base,
			.tenths = (2000 * rows->rows[i].count + c->base) /
				  (2 * c->base)};
	return g;
}

/* At most `rows` are shown (0: any number), the newest of periods. */
static void choose_rows(const struct cross *c, size_t rows, size_t *from,
			size_t *to)
{
	size_t count = c->firsts.count;
	size_t shown = rows && rows < count ? rows : count;

	*from = c->dated[0] ? count - shown : 0;
	*to = *from + shown;
}

/* Counts of row `r`: one for each of the first `n` columns, then the rest. */
static void row_counts(const struct cross *c, size_t r, size_t n, long *out)
{
	const struct crossing *row = &c->firsts.rows[r];

	out[n] = row->count;
	for (size_t k = 0; k < n; k++) {
		out[k] = cross_count(c, row->value[0],
				     c->seconds.rows[k].value[0]);
		out[n] -= out[k];
	}
}

/* Widths of as many columns as there is room for; returns their number. */
static size_t fit(struct page *p, const struct crossings *heads, size_t first,
		  size_t *widths)
{
	size_t at = first, n = 0;

	while (n < heads->count && n < VALUES_MAX) {
		size_t w = page_width_of(p, heads->rows[n].value[0]);
		bool last = n + 1 == heads->count;

		w = w < CELL_MIN ? CELL_MIN : w > CELL_MAX ? CELL_MAX : w;
		if (at + 2 + w + (last ? 0 : 2 + CELL_MIN) > p->width)
			break;
		widths[n++] = w;
		at += 2 + w;
	}
	return n;
}

static void put_heads(struct page *p, const struct crossings *heads,
		      struct str field, size_t first, const size_t *widths,
		      size_t n)
{
	size_t end = first;

	page_newline(p);
	page_show(p, STYLE_HEAD, field, first);
	for (size_t k = 0; k < n; k++) {
		end += 2 + widths[k];
		page_right(p, STYLE_HEAD, heads->rows[k].value[0], end,
			   widths[k]);
	}
	if (n < heads->count)
		page_right(p, STYLE_HEAD, STR("others"), end + 2 + CELL_MIN,
			   CELL_MIN);
}

static void put_row(struct page *p, const struct cross *c, size_t r,
		    size_t first, const size_t *widths, size_t n)
{
	long counts[VALUES_MAX + 1];
	size_t end = first;

	row_counts(c, r, n, counts);
	page_newline(p);
	page_fold(p, STYLE_PLAIN, c->firsts.rows[r].value[0], 0, first);
	for (size_t k = 0; k < n + (n < c->seconds.count); k++) {
		size_t w = k < n ? widths[k] : CELL_MIN;
		struct buf number = BUF_INIT;

		end += 2 + w;
		buf_addf(&number, "%ld", counts[k]);
		page_right(p, counts[k] ? STYLE_PLAIN : STYLE_DIM,
			   counts[k] ? buf_str(&number) : STR("."), end, w);
		buf_release(&number);
	}
}

static void put_matrix(struct page *p, const struct cross *c, size_t rows)
{
	size_t widths[VALUES_MAX], first = page_width_of(p, c->fields[0]), n;
	size_t from, to, count = c->firsts.count;

	choose_rows(c, rows, &from, &to);
	for (size_t r = 0; r < count; r++) {
		size_t w = page_width_of(p, c->firsts.rows[r].value[0]);

		first = w > first ? w : first;
	}
	if (first > HEAD_MAX)
		first = HEAD_MAX;
	page_newline(p);
	page_put(p, STYLE_STRONG, STR("By "));
	page_show(p, STYLE_STRONG, c->fields[0], p->width / 3);
	page_put(p, STYLE_STRONG, STR(" and "));
	page_show(p, STYLE_STRONG, c->fields[1], p->width / 3);
	buf_clear(&p->scratch);
	add_count(&p->scratch, c->base, c->of);
	page_putf(p, STYLE_DIM, "  of %s", p->scratch.s);
	n = fit(p, &c->seconds, first, widths);
	put_heads(p, &c->seconds, c->fields[0], first, widths, n);
	for (size_t r = from; r < to; r++)
		put_row(p, c, r, first, widths, n);
	if (to - from < count) {
		page_newline(p);
		page_putf(p, STYLE_DIM, "and %zu %s; see -n",
			  count - (to - from), from ? "earlier" : "more");
	}
}

void cross_text(struct buf *out, const struct cross *c,
		const struct report_view *view)
{
	const struct tally_group row = {.of = c->of, .look = LOOK_BARS};
	struct buf title = BUF_INIT;
	struct page p;

	page_init(&p, view->term, SIZE_MAX);
	if (!c->all.count) {
		page_put(&p, STYLE_DIM, STR("none yet"));
	} else if (c->fields[1].n) {
		put_matrix(&p, c, view->names);
	} else {
		struct figure_group g = as_group(c, &row, &title);

		page_group(&p, &g, view);
		p.count--; /* the blank line after it */
		buf_release(&p.lines[p.count].text);
		free(g.figures);
	}
	page_print(out, &p, NULL, 0);
	page_release(&p);
	buf_release(&title);
}

static void draw_matrix(struct svg *s, const struct cross *c, size_t rows)
{
	struct str names[PICTURE_CELLS];
	struct buf of = BUF_INIT;
	size_t from, to, n = c->seconds.count;
	long most = 0;

	choose_rows(c, rows, &from, &to);
	n = n < PICTURE_CELLS ? n : PICTURE_CELLS;
	for (size_t k = 0; k < n; k++)
		names[k] = c->seconds.rows[k].value[0];
	for (size_t i = 0; i < c->all.count; i++)
		if (c->all.rows[i].count > most)
			most = c->all.rows[i].count;
	buf_addz(&of, "of ");
	add_count(&of, c->base, c->of);
	svg_group(s, c->fields[1], buf_str(&of));
	svg_cells(s, c->fields[0], NULL, names, n, 0);
	for (size_t r = from; r < to; r++) {
		long counts[PICTURE_CELLS + 1];

		row_counts(c, r, n, counts);
		svg_cells(s, c->firsts.rows[r].value[0], counts, NULL, n, most);
	}
	buf_release(&of);
}

void cross_svg(struct buf *out, const struct cross *c, size_t rows)
{
	const struct tally_group row = {.of = c->of, .look = LOOK_BARS};
	struct buf title = BUF_INIT;
	struct svg s;

	svg_init(&s);
	if (!c->all.count) {
		svg_note(&s, STR("none yet"), STR(""));
	} else if (c->fields[1].n) {
		draw_matrix(&s, c, rows);
		buf_addf(&title, "By %.*s and ", STR_ARG(c->fields[0]));
		buf_addstr(&title, c->fields[1]);
	} else {
		struct figure_group g = as_group(c, &row, &title);

		svg_figures(&s, &g, rows ? rows : g.count);
		free(g.figures);
	}
	svg_write(&s, buf_str(&title), out);
	svg_release(&s);
	buf_release(&title);
}
