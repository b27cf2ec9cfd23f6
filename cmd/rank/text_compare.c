/* Two programs, side by side. */
#include "config.h"

#include "text_impl.h"

#include "cli/table.h"

static void put_points(struct table *t, int points, int upto)
{
	struct buf text = BUF_INIT;

	page_points(&text, points, upto);
	table_cell(t, buf_str(&text), STYLE_PLAIN);
	buf_release(&text);
}

static void put_parts(const struct page *p, const struct rank *x,
		      const struct rank *y)
{
	struct table_column columns[] = {{"", FIT_KEEP},
					 {"A", FIT_KEEP},
					 {"B", FIT_KEEP},
					 {"why", FIT_FOLD}};
	struct table t;
	struct buf why = BUF_INIT;

	table_init(&t, columns, 4);
	for (int i = 0; i < RANK_REASONS; i++) {
		const struct rank_part *a = &x->parts[i], *b = &y->parts[i];

		buf_clear(&why);
		buf_addf(&why, "A: %.*s; B: %.*s", STR_ARG(buf_str(&a->why)),
			 STR_ARG(buf_str(&b->why)));
		table_cell(&t, str_z(rank_reason_names[i]), STYLE_PLAIN);
		put_points(&t, a->points, a->upto);
		put_points(&t, b->points, b->upto);
		table_cell(&t,
			   str_eq(buf_str(&a->why), buf_str(&b->why))
				   ? buf_str(&a->why)
				   : buf_str(&why),
			   STYLE_DIM);
	}
	table_cell(&t, STR("all"), STYLE_STRONG);
	put_points(&t, x->points, x->upto);
	put_points(&t, y->points, y->upto);
	table_cell(&t, STR(""), STYLE_PLAIN);
	table_print(&t, p->term, p->out);
	table_release(&t);
	buf_release(&why);
}

static void put_head(const struct page *p, const char *letter,
		     const struct rank *r)
{
	struct buf line = BUF_INIT;

	buf_addf(&line, "%s  %s", letter, r->name);
	if (r->place)
		buf_addf(&line, ", place %d", r->place);
	page_wrapped(p, buf_str(&line), 3, STYLE_STRONG);
	for (size_t i = 0; i < r->stops.count + r->check.count; i++) {
		buf_pad(p->out, ' ', 3);
		page_wrapped(
			p,
			buf_str(i < r->stops.count
					? &r->stops.items[i]
					: &r->check.items[i - r->stops.count]),
			3, STYLE_WARN);
	}
	buf_release(&line);
}

void page_compare(const struct page *p)
{
	const struct rank *x = &p->list->entries[0]->rank;
	const struct rank *y = &p->list->entries[1]->rank;

	put_head(p, "A", x);
	put_head(p, "B", y);
	put_parts(p, x, y);
}
