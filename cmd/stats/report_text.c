#include "config.h"

#include "report_impl.h"

#include "cli/chart.h"

enum {
	TWO_COLUMNS = 148, /* from this width on */
	COLUMN_GAP = 4,
	COLUMN_MAX = 110, /* rows that are wider are hard to follow */
	INDENT = 2,
	LABEL_MAX = 34,
	LABEL_MIN = 12,
	BAR_MAX = 40,
	BAR_MIN = 6,
	ROWS_SHORT = 9,
	NARROW = 59,
	MARK_MAX = 4, /* columns of one mark of a sparkline */
};

/* The columns of the rows of a page; bars take what is left. */
struct columns {
	size_t label, value, ratio, bar;
};

static size_t larger(size_t a, size_t b)
{
	return a > b ? a : b;
}

static void widen(struct page *p, const struct figure_group *g,
		  struct columns *c, size_t *goal)
{
	long base;
	bool with_base = !group_base(g, &base);

	if (group_is_empty(g) || g->row->look == LOOK_PLAIN)
		return;
	for (size_t i = 0; i < g->count; i++) {
		const struct figure *f = &g->figures[i];
		struct figure_text t;

		if (f->kind == SHOW_NAME)
			continue;
		figure_text(&t, f, with_base);
		c->label = larger(c->label, page_width_of(p, f->name));
		c->value = larger(c->value, strlen(t.value));
		c->ratio = larger(c->ratio, strlen(t.ratio));
		*goal = larger(*goal, strlen(t.goal));
	}
}

static struct columns fit(struct page *p, const struct figure_group *groups,
			  size_t count)
{
	struct columns c = {0, 0, 0, 0};
	size_t room, goal = 0, cap = p->width / 3;

	for (size_t i = 0; i < count; i++)
		widen(p, &groups[i], &c, &goal);
	cap = cap > LABEL_MAX ? LABEL_MAX : larger(cap, LABEL_MIN);
	c.label = c.label > cap ? cap : c.label;
	room = INDENT + c.label + 2 + c.value + 2 + (c.ratio ? c.ratio + 2 : 0);
	room += goal ? goal + 2 : 0;
	c.bar = p->width > room ? p->width - room : 0;
	if (c.bar > BAR_MAX)
		c.bar = BAR_MAX;
	if (c.bar < BAR_MIN)
		c.bar = 0;
	return c;
}

static void put_todo(struct page *p, struct str todo)
{
	page_newline(p);
	page_goto(p, INDENT + 2);
	page_put(p, STYLE_WARN, p->ascii ? STR("->") : STR("\xe2\x86\x92"));
	page_goto(p, INDENT + 5);
	page_wrap(p, STYLE_PLAIN, todo, INDENT + 5);
}

static void put_row(struct page *p, const struct figure_group *g,
		    const struct columns *c, const struct figure *f)
{
	enum term_style style = f->below ? STYLE_WARN : STYLE_PLAIN;
	long base, length = figure_length(g, f), most = group_most(g);
	size_t at = INDENT + c->label + 2;
	struct figure_text t;
	struct buf bar = BUF_INIT;

	figure_text(&t, f, !group_base(g, &base));
	page_newline(p);
	page_goto(p, INDENT);
	page_show(p, style, f->name, c->label);
	at += c->value;
	page_right(p, style, str_z(t.value), at, c->value);
	at += 2 + c->ratio;
	page_right(p, f->tenths < 0 ? STYLE_DIM : style, str_z(t.ratio), at,
		   c->ratio);
	at += c->ratio ? 2 : 0;
	if (length >= 0 && c->bar && most > 0) {
		chart_bar(&bar, length, most, c->bar, p->ascii);
		if (bar.len)
			page_goto(p, at);
		page_put(p, style, buf_str(&bar));
	}
	if (t.goal[0]) {
		size_t width = p->lines[p->count - 1].width;

		if (width + 2 + strlen(t.goal) > p->width) {
			page_newline(p);
			width = 0;
		}
		page_goto(p, larger(width + 2, INDENT + 3));
		page_put(p, STYLE_DIM, str_z(t.goal));
	}
	if (f->todo.n)
		put_todo(p, f->todo);
	buf_release(&bar);
}

static void put_more(struct page *p, size_t more)
{
	page_newline(p);
	page_goto(p, INDENT);
	page_putf(p, STYLE_DIM, "and %zu more; see -n", more);
}

/* People and programs by name, with a note each. */
static void put_names(struct page *p, const struct figure_group *g,
		      const struct report_view *view)
{
	size_t width = 0, shown = 0, cap = p->width / 2, named = 0;

	for (size_t i = 0; i < g->count; i++)
		if (g->figures[i].kind == SHOW_NAME) {
			width = larger(width,
				       page_width_of(p, g->figures[i].name));
			named++;
		}
	cap = cap > LABEL_MAX + 6 ? LABEL_MAX + 6 : cap;
	width = width > cap ? cap : width;
	for (size_t i = 0; i < g->count; i++) {
		const struct figure *f = &g->figures[i];

		if (f->kind != SHOW_NAME ||
		    (view->names && shown == view->names))
			continue;
		page_newline(p);
		page_goto(p, INDENT + 2);
		page_show(p, STYLE_PLAIN, f->name, width);
		page_goto(p, INDENT + width + 4);
		page_wrap(p, STYLE_DIM, f->note, INDENT + width + 4);
		shown++;
	}
	named = larger(named, g->names);
	if (named > shown)
		put_more(p, named - shown);
}

static void put_head(struct page *p, const struct figure_group *g)
{
	struct buf of = BUF_INIT;

	group_of(&of, g);
	page_newline(p);
	page_show(p, STYLE_STRONG, g->title,
		  p->width > of.len + 2 ? p->width - of.len - 2 : p->width);
	if (of.len)
		page_putf(p, STYLE_DIM, "  %s", of.s);
	buf_release(&of);
}

/* Has it more rows than a vocabulary, so that it may be cut? */
static bool is_long(const struct figure_group *g)
{
	size_t rows = 0;

	for (size_t i = 0; i < g->count; i++)
		rows += g->figures[i].kind != SHOW_NAME;
	return rows > ROWS_SHORT;
}

/* Numbers that do not compare, as one sentence. */
static void put_plain(struct page *p, const struct figure_group *g)
{
	struct buf text = BUF_INIT;

	for (size_t i = 0; i < g->count; i++) {
		const struct figure *f = &g->figures[i];

		struct str name = f->name;

		if (f->kind == SHOW_NAME)
			continue;
		if (f->count == 1 && str_ends(name, STR("s")))
			name.n--;
		buf_addf(&text, "%s%ld %.*s", text.len ? ", " : "", f->count,
			 STR_ARG(name));
	}
	if (text.len) {
		page_newline(p);
		page_wrap(p, STYLE_PLAIN, buf_str(&text), INDENT);
	}
	buf_release(&text);
}

static void put_group(struct page *p, const struct figure_group *g,
		      const struct columns *c, const struct report_view *view)
{
	size_t shown = 0, rows = 0;

	put_head(p, g);
	if (g->row->look == LOOK_PLAIN)
		put_plain(p, g);
	for (size_t i = 0; i < g->count; i++) {
		if (g->figures[i].kind == SHOW_NAME || group_is_empty(g) ||
		    g->row->look == LOOK_PLAIN)
			continue;
		rows++;
		if (is_long(g) && view->names && shown == view->names &&
		    !g->figures[i].todo.n)
			continue;
		put_row(p, g, c, &g->figures[i]);
		shown++;
	}
	if (rows > shown)
		put_more(p, rows - shown);
	put_names(p, g, view);
	page_newline(p);
}

void page_group(struct page *p, const struct figure_group *g,
		const struct report_view *view)
{
	struct columns c = fit(p, g, 1);

	put_group(p, g, &c, view);
}

/* Figures of a series, without what came before it. */
static const struct figure *series_of(const struct figure_group *g, size_t room,
				      size_t *count)
{
	*count = g->count - 1;
	if (*count > room)
		*count = room;
	return g->figures + g->count - *count;
}

static void put_series(struct page *p, const struct figure_group *g,
		       size_t room)
{
	size_t count, wide;
	const struct figure *f = series_of(g, room, &count);
	struct buf marks = BUF_INIT;
	long most = 0, sum = 0;

	for (size_t i = 0; i < count; i++) {
		most = f[i].count > most ? f[i].count : most;
		sum += f[i].count;
	}
	wide = count ? room / count : 1;
	wide = wide > MARK_MAX ? MARK_MAX : wide;
	for (size_t i = 0; i < count; i++)
		chart_mark(&marks, f[i].count, most, wide, p->ascii);
	page_newline(p);
	page_goto(p, INDENT);
	page_put(p, STYLE_PLAIN, g->title);
	page_goto(p, INDENT + 15);
	page_put(p, STYLE_PLAIN, buf_str(&marks));
	page_goto(p, INDENT + 15 + wide * count + 2);
	page_putf(p, STYLE_PLAIN, "%5ld", sum);
	if (p->width > NARROW)
		page_putf(p, STYLE_DIM, "  most %ld, last %ld", most,
			  count ? f[count - 1].count : 0);
	buf_release(&marks);
}

/* All series of the section below each other. */
static void put_growth(struct page *p, const struct figure_group *groups,
		       size_t count, const struct report_view *view)
{
	size_t room = p->width > NARROW ? p->width - 46 : 14, shown;
	const struct figure *f = series_of(&groups[0], room, &shown);

	page_newline(p);
	page_putf(p, STYLE_STRONG, "By %s", period_words[view->period]);
	if (shown)
		page_putf(p, STYLE_DIM, "  %.*s to %.*s", STR_ARG(f[0].name),
			  STR_ARG(f[shown - 1].name));
	for (size_t i = 0; i < count; i++)
		put_series(p, &groups[i], room);
	page_newline(p);
}

static void put_title(struct page *p, enum tally_section section)
{
	struct buf rule = BUF_INIT;

	page_put(p, STYLE_HEAD, str_z(tally_sections[section].title));
	page_put(p, STYLE_PLAIN, STR(" "));
	for (size_t i = p->lines[0].width; i < p->width; i++)
		buf_addz(&rule, p->ascii ? "-" : "\xe2\x94\x80");
	page_put(p, STYLE_DIM, buf_str(&rule));
	page_newline(p);
	buf_release(&rule);
}

/* Groups go to the shorter of two columns where there is room for two. */
static void put_section(struct buf *out, const struct figure_group *groups,
			size_t count, const struct report_view *view)
{
	struct page title, pages[2];
	size_t column;
	bool two;

	page_init(&title, view->term, SIZE_MAX);
	put_title(&title, groups[0].row->section);
	page_print(out, &title, NULL, 0);
	two = title.width >= TWO_COLUMNS && count > 1;
	column = two ? (title.width - COLUMN_GAP) / 2 : COLUMN_MAX;
	column = column > COLUMN_MAX ? COLUMN_MAX : column;
	page_init(&pages[0], view->term, column);
	page_init(&pages[1], view->term, column);
	if (groups[0].row->section == TALLY_GROWTH) {
		put_growth(&pages[0], groups, count, view);
	} else {
		struct columns c = fit(&pages[0], groups, count);

		for (size_t i = 0; i < count; i++) {
			bool right = two && pages[1].count < pages[0].count;

			put_group(&pages[right], &groups[i], &c, view);
		}
	}
	page_print(out, &pages[0], two ? &pages[1] : NULL, COLUMN_GAP);
	page_release(&title);
	page_release(&pages[0]);
	page_release(&pages[1]);
}

void report_text(struct buf *out, const struct report *r,
		 const struct report_view *view)
{
	for (size_t i = 0; i < r->count;) {
		size_t end = i;

		while (end < r->count &&
		       r->groups[end].row->section == r->groups[i].row->section)
			end++;
		put_section(out, &r->groups[i], end - i, view);
		i = end;
	}
	/* a blank line between sections, none after the last */
	if (out->len > 1 && out->s[out->len - 2] == '\n')
		out->s[--out->len] = '\0';
}
