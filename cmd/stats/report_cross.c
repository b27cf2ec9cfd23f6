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
				    struct str field, struct buf *title)
{
	struct figure_group g = {.row = row, .count = c->count};

	buf_addz(title, "By ");
	buf_addstr(title, field);
	g.title = buf_str(title);
	g.figures = mem_zalloc((c->count + 1) * sizeof(*g.figures));
	for (size_t i = 0; i < c->count; i++)
		g.figures[i] = (struct figure){
			.kind = SHOW_SHARE,
			.name = c->rows[i].value[0],
			.count = c->rows[i].count,
			.base = c->base,
			.tenths = (2000 * c->rows[i].count + c->base) /
				  (2 * c->base)};
	return g;
}

/* Values of the second field, and where each row of the first begins. */
struct matrix {
	const struct cross *cross;
	struct crossing *heads; /* by sum, most first */
	size_t head_count;
	size_t *starts; /* of rows with the same first value */
	size_t row_count;
	size_t from, to; /* rows to be shown */
};

static int by_text(const void *a, const void *b)
{
	const struct crossing *x = a, *y = b;

	return str_cmp(x->value[1], y->value[1]);
}

static int by_count(const void *a, const void *b)
{
	const struct crossing *x = a, *y = b;

	if (x->count != y->count)
		return x->count > y->count ? -1 : 1;
	return by_text(a, b);
}

/* At most `rows` are shown (0: any number), the newest of periods. */
static void matrix_init(struct matrix *m, const struct cross *c, size_t rows)
{
	size_t n = 0;

	*m = (struct matrix){.cross = c};
	m->heads = mem_zalloc((c->count + 1) * sizeof(*m->heads));
	m->starts = mem_zalloc((c->count + 1) * sizeof(*m->starts));
	for (size_t i = 0; i < c->count; i++) {
		if (!i || !str_eq(c->rows[i].value[0], c->rows[i - 1].value[0]))
			m->starts[m->row_count++] = i;
		m->heads[i] = c->rows[i];
	}
	m->starts[m->row_count] = c->count;
	qsort(m->heads, c->count, sizeof(*m->heads), by_text);
	for (size_t i = 0; i < c->count; i++)
		if (n && by_text(&m->heads[n - 1], &m->heads[i]) == 0)
			m->heads[n - 1].count += m->heads[i].count;
		else
			m->heads[n++] = m->heads[i];
	m->head_count = n;
	m->to = rows && m->row_count > rows ? rows : m->row_count;
	if (c->dated[0]) {
		m->from = m->row_count - m->to;
		m->to = m->row_count;
	}
	/* "(none)" is before any digit */
	if (!c->dated[1])
		qsort(m->heads, n, sizeof(*m->heads), by_count);
}

static void matrix_release(struct matrix *m)
{
	free(m->heads);
	free(m->starts);
}

/* Counts of row `r`: one for each of the first `n` heads, then the rest. */
static void row_counts(const struct matrix *m, size_t r, size_t n, long *out)
{
	for (size_t k = 0; k <= n; k++)
		out[k] = 0;
	for (size_t i = m->starts[r]; i < m->starts[r + 1]; i++) {
		size_t k = 0;

		while (k < n && by_text(&m->heads[k], &m->cross->rows[i]) != 0)
			k++;
		out[k] += m->cross->rows[i].count;
	}
}

static void put_right(struct page *p, enum term_style style, struct str text,
		      size_t end, size_t room)
{
	size_t width = page_width_of(p, text);

	page_goto(p, end - (width < room ? width : room));
	page_show(p, style, text, room);
}

/* Widths of as many columns as there is room for; returns their number. */
static size_t fit(struct page *p, const struct matrix *m, size_t first,
		  size_t *widths)
{
	size_t at = first, n = 0;

	while (n < m->head_count && n < VALUES_MAX) {
		size_t w = page_width_of(p, m->heads[n].value[1]);
		bool last = n + 1 == m->head_count;

		w = w < CELL_MIN ? CELL_MIN : w > CELL_MAX ? CELL_MAX : w;
		if (at + 2 + w + (last ? 0 : 2 + CELL_MIN) > p->width)
			break;
		widths[n++] = w;
		at += 2 + w;
	}
	return n;
}

static void put_heads(struct page *p, const struct matrix *m, struct str field,
		      size_t first, const size_t *widths, size_t n)
{
	size_t end = first;

	page_newline(p);
	page_show(p, STYLE_HEAD, field, first);
	for (size_t k = 0; k < n; k++) {
		end += 2 + widths[k];
		put_right(p, STYLE_HEAD, m->heads[k].value[1], end, widths[k]);
	}
	if (n < m->head_count)
		put_right(p, STYLE_HEAD, STR("others"), end + 2 + CELL_MIN,
			  CELL_MIN);
}

static void put_row(struct page *p, const struct matrix *m, size_t r,
		    size_t first, const size_t *widths, size_t n)
{
	long counts[VALUES_MAX + 1];
	size_t end = first;

	row_counts(m, r, n, counts);
	page_newline(p);
	page_show(p, STYLE_PLAIN, m->cross->rows[m->starts[r]].value[0], first);
	for (size_t k = 0; k < n + (n < m->head_count); k++) {
		size_t w = k < n ? widths[k] : CELL_MIN;
		struct buf number = BUF_INIT;

		end += 2 + w;
		buf_addf(&number, "%ld", counts[k]);
		put_right(p, counts[k] ? STYLE_PLAIN : STYLE_DIM,
			  counts[k] ? buf_str(&number) : STR("."), end, w);
		buf_release(&number);
	}
}

static void put_matrix(struct page *p, const struct cross *c,
		       const struct cross_head *head, size_t rows)
{
	size_t widths[VALUES_MAX], first = page_width_of(p, head->fields[0]), n;
	struct matrix m;

	matrix_init(&m, c, rows);
	for (size_t r = 0; r < m.row_count; r++) {
		size_t w = page_width_of(p, c->rows[m.starts[r]].value[0]);

		first = w > first ? w : first;
	}
	if (first > HEAD_MAX)
		first = HEAD_MAX;
	page_newline(p);
	page_put(p, STYLE_STRONG, STR("By "));
	page_show(p, STYLE_STRONG, head->fields[0], p->width / 3);
	page_put(p, STYLE_STRONG, STR(" and "));
	page_show(p, STYLE_STRONG, head->fields[1], p->width / 3);
	buf_clear(&p->scratch);
	add_count(&p->scratch, c->base, head->of);
	page_putf(p, STYLE_DIM, "  of %s", p->scratch.s);
	n = fit(p, &m, first, widths);
	put_heads(p, &m, head->fields[0], first, widths, n);
	for (size_t r = m.from; r < m.to; r++)
		put_row(p, &m, r, first, widths, n);
	if (m.to - m.from < m.row_count) {
		page_newline(p);
		page_putf(p, STYLE_DIM, "and %zu %s; see -n",
			  m.row_count - (m.to - m.from),
			  m.from ? "earlier" : "more");
	}
	matrix_release(&m);
}

void cross_text(struct buf *out, const struct cross *c,
		const struct cross_head *head, const struct report_view *view)
{
	const struct tally_group row = {.of = head->of, .look = LOOK_BARS};
	struct buf title = BUF_INIT;
	struct page p;

	page_init(&p, view->term, SIZE_MAX);
	if (!c->count) {
		page_put(&p, STYLE_DIM, STR("none yet"));
	} else if (head->fields[1].n) {
		put_matrix(&p, c, head, view->names);
	} else {
		struct figure_group g =
			as_group(c, &row, head->fields[0], &title);

		page_group(&p, &g, view);
		p.count--; /* the blank line after it */
		buf_release(&p.lines[p.count].text);
		free(g.figures);
	}
	page_print(out, &p, NULL, 0);
	page_release(&p);
	buf_release(&title);
}

static void draw_matrix(struct svg *s, const struct cross *c,
			const struct cross_head *head, size_t rows)
{
	struct str names[PICTURE_CELLS];
	struct buf of = BUF_INIT;
	struct matrix m;
	long most = 0;
	size_t n;

	matrix_init(&m, c, rows);
	n = m.head_count < PICTURE_CELLS ? m.head_count : PICTURE_CELLS;
	for (size_t k = 0; k < n; k++)
		names[k] = m.heads[k].value[1];
	for (size_t i = 0; i < c->count; i++)
		most = c->rows[i].count > most ? c->rows[i].count : most;
	buf_addz(&of, "of ");
	add_count(&of, c->base, head->of);
	svg_group(s, head->fields[1], buf_str(&of));
	svg_cells(s, head->fields[0], NULL, names, n, 0);
	for (size_t r = m.from; r < m.to; r++) {
		long counts[PICTURE_CELLS + 1];

		row_counts(&m, r, n, counts);
		svg_cells(s, c->rows[m.starts[r]].value[0], counts, NULL, n,
			  most);
	}
	buf_release(&of);
	matrix_release(&m);
}

void cross_svg(struct buf *out, const struct cross *c,
	       const struct cross_head *head, size_t rows)
{
	const struct tally_group row = {.of = head->of, .look = LOOK_BARS};
	struct buf title = BUF_INIT;
	struct svg s;

	svg_init(&s);
	if (!c->count) {
		svg_note(&s, STR("none yet"), STR(""));
	} else if (head->fields[1].n) {
		draw_matrix(&s, c, head, rows);
		buf_addf(&title, "By %.*s and ", STR_ARG(head->fields[0]));
		buf_addstr(&title, head->fields[1]);
	} else {
		struct figure_group g =
			as_group(c, &row, head->fields[0], &title);

		svg_figures(&s, &g, rows ? rows : g.count);
		free(g.figures);
	}
	svg_write(&s, buf_str(&title), out);
	svg_release(&s);
	buf_release(&title);
}
