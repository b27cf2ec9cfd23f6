#include "config.h"

#include "report_impl.h"

#include <stdlib.h>

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
	GAPS_FIRST = 3, /* names of one thing, at the top of a page */
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
		  const struct group_rows *rows, struct columns *c,
		  size_t *goal)
{
	if (g->row->look == LOOK_PLAIN)
		return;
	for (size_t i = 0; i < rows->count; i++) {
		const struct figure *f = rows->rows[i];
		struct figure_text t;

		figure_text(&t, f, rows->with_base);
		c->label = larger(c->label, page_width_of(p, f->name));
		c->value = larger(c->value, strlen(t.value));
		c->ratio = larger(c->ratio, strlen(t.ratio));
		*goal = larger(*goal, strlen(t.goal));
	}
}

static struct columns fit(struct page *p, const struct figure_group *groups,
			  const struct group_rows *rows, size_t count)
{
	struct columns c = {0, 0, 0, 0};
	size_t room, goal = 0, cap = p->width / 3;

	for (size_t i = 0; i < count; i++)
		widen(p, &groups[i], &rows[i], &c, &goal);
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

static void put_bar(struct page *p, size_t at, size_t width,
		    struct figure_bar bar, enum term_style style)
{
	struct buf text = BUF_INIT;
	size_t used;

	if (!bar.whole || !width)
		return;
	used = chart_bar(&text, bar.part, bar.whole, width, p->ascii);
	if (used || bar.track)
		page_goto(p, at);
	page_put(p, style, buf_str(&text));
	buf_clear(&text);
	for (; bar.track && used < width; used++)
		buf_addz(&text, p->ascii ? "." : "\xe2\x96\x91");
	page_put(p, STYLE_DIM, buf_str(&text));
	buf_release(&text);
}

static void put_goal(struct page *p, const char *goal)
{
	size_t width = p->lines[p->count - 1].width;

	if (width + 2 + strlen(goal) > p->width) {
		page_newline(p);
		width = 0;
	}
	page_goto(p, larger(width + 2, INDENT + 3));
	page_put(p, STYLE_DIM, str_z(goal));
}

static void put_row(struct page *p, const struct figure_group *g,
		    const struct group_rows *rows, const struct columns *c,
		    const struct figure *f)
{
	enum term_style style = f->below ? STYLE_WARN : STYLE_PLAIN;
	size_t at = INDENT + c->label + 2 + c->value;
	struct figure_text t;

	figure_text(&t, f, rows->with_base);
	page_newline(p);
	page_fold(p, style, f->name, INDENT, c->label);
	page_right(p, style, str_z(t.value), at, c->value);
	at += 2 + c->ratio;
	page_right(p, style, str_z(t.ratio), at, c->ratio);
	at += c->ratio ? 2 : 0;
	put_bar(p, at, c->bar, figure_bar(rows, g, f), style);
	if (t.goal[0])
		put_goal(p, t.goal);
}

static void put_more(struct page *p, size_t more)
{
	page_newline(p);
	page_goto(p, INDENT);
	page_putf(p, STYLE_DIM, "and %zu more; see -n", more);
}

/* Of a page that begins with the gaps, those are not said again. */
static bool is_said(const struct figure *f, bool brief)
{
	return f->kind != SHOW_NAME || (brief && f->todo.n);
}

/* People and programs by name, with a note each. */
static void put_names(struct page *p, const struct figure_group *g,
		      const struct report_view *view, bool brief)
{
	size_t width = 0, shown = 0, cap = p->width / 2, named = 0;

	for (size_t i = 0; i < g->count; i++)
		if (!is_said(&g->figures[i], brief)) {
			width = larger(width,
				       page_width_of(p, g->figures[i].name));
			named++;
		}
	cap = cap > LABEL_MAX + 6 ? LABEL_MAX + 6 : cap;
	width = width > cap ? cap : width;
	for (size_t i = 0; i < g->count; i++) {
		const struct figure *f = &g->figures[i];

		if (is_said(f, brief) || (view->names && shown == view->names))
			continue;
		page_newline(p);
		page_fold(p, STYLE_PLAIN, f->name, INDENT + 2, width);
		page_goto(p, INDENT + width + 4);
		page_wrap(p, STYLE_DIM, f->note, INDENT + width + 4);
		shown++;
	}
	if (named)
		named = larger(named, g->names - (brief ? g->todos : 0));
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

/* Numbers that do not compare, as one sentence. */
static void put_plain(struct page *p, const struct group_rows *rows)
{
	struct buf text = BUF_INIT;

	for (size_t i = 0; i < rows->count; i++) {
		const struct figure *f = rows->rows[i];
		struct str name = f->name;

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
		      const struct group_rows *rows, const struct columns *c,
		      const struct report_view *view, bool brief)
{
	put_head(p, g);
	if (g->row->look == LOOK_PLAIN)
		put_plain(p, rows);
	for (size_t i = 0; i < rows->count; i++) {
		const struct figure *f = rows->rows[i];

		if (g->row->look == LOOK_PLAIN)
			break;
		put_row(p, g, rows, c, f);
		if (f->todo.n && !brief)
			put_todo(p, f->todo);
	}
	if (rows->more)
		put_more(p, rows->more);
	put_names(p, g, view, brief);
	page_newline(p);
}

void page_group(struct page *p, const struct figure_group *g,
		const struct report_view *view)
{
	struct group_rows rows;
	struct columns c;

	group_rows(&rows, g, view->names);
	c = fit(p, g, &rows, 1);
	put_group(p, g, &rows, &c, view, false);
	group_rows_release(&rows);
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

static void put_title(struct buf *out, const struct report_view *view,
		      const char *title)
{
	struct buf rule = BUF_INIT;
	struct page p;

	page_init(&p, view->term, SIZE_MAX);
	page_put(&p, STYLE_HEAD, str_z(title));
	page_put(&p, STYLE_PLAIN, STR(" "));
	for (size_t i = p.lines[0].width; i < p.width; i++)
		buf_addz(&rule, p.ascii ? "-" : "\xe2\x94\x80");
	page_put(&p, STYLE_DIM, buf_str(&rule));
	page_newline(&p);
	page_print(out, &p, NULL, 0);
	buf_release(&rule);
	page_release(&p);
}

/* Is there anything to say of it that has not been said? */
static bool has_more(const struct figure_group *g, bool brief)
{
	bool any = !group_is_empty(g);

	for (size_t i = 0; i < g->count && any; i++)
		if (g->figures[i].kind != SHOW_NAME ||
		    !is_said(&g->figures[i], brief))
			return true;
	return false;
}

/* Groups go to the shorter of two columns where there is room for two. */
static void put_groups(struct buf *out, const struct figure_group *groups,
		       size_t count, const struct report_view *view, bool brief)
{
	struct page pages[2];
	struct group_rows *rows = mem_zalloc((count + 1) * sizeof(*rows));
	struct columns c;
	size_t column;
	bool two;

	page_init(&pages[0], view->term, SIZE_MAX);
	two = pages[0].width >= TWO_COLUMNS && count > 1;
	column = two ? (pages[0].width - COLUMN_GAP) / 2 : COLUMN_MAX;
	column = column > COLUMN_MAX ? COLUMN_MAX : column;
	page_init(&pages[0], view->term, column);
	page_init(&pages[1], view->term, column);
	for (size_t i = 0; i < count; i++)
		group_rows(&rows[i], &groups[i], view->names);
	c = fit(&pages[0], groups, rows, count);
	for (size_t i = 0; i < count; i++) {
		bool right = two && pages[1].count < pages[0].count;

		if (has_more(&groups[i], brief))
			put_group(&pages[right], &groups[i], &rows[i], &c, view,
				  brief);
		group_rows_release(&rows[i]);
	}
	page_print(out, &pages[0], two ? &pages[1] : NULL, COLUMN_GAP);
	page_release(&pages[0]);
	page_release(&pages[1]);
	free(rows);
}

static void put_section(struct buf *out, const struct figure_group *groups,
			size_t count, const struct report_view *view,
			bool brief)
{
	struct page p;
	bool any = groups[0].row->section == TALLY_GROWTH;

	for (size_t i = 0; i < count && !any; i++)
		any = has_more(&groups[i], brief);
	if (!any && brief)
		return;
	put_title(out, view, tally_sections[groups[0].row->section].title);
	if (any && groups[0].row->section != TALLY_GROWTH) {
		put_groups(out, groups, count, view, brief);
		return;
	}
	page_init(&p, view->term, COLUMN_MAX);
	if (any)
		put_growth(&p, groups, count, view);
	else
		page_put(&p, STYLE_DIM, str_z(group_empty(&groups[0])));
	page_print(out, &p, NULL, 0);
	page_release(&p);
}

/* The network in short, and what is missing. */
static void put_summary(struct buf *out, const struct report *r,
			const struct report_view *view)
{
	struct page p;

	page_init(&p, view->term, COLUMN_MAX);
	for (int i = 0; i < TALLY_SENTENCES; i++) {
		page_newline(&p);
		page_wrap(&p, STYLE_PLAIN, r->sentences[i], 0);
	}
	page_newline(&p);
	page_print(out, &p, NULL, 0);
	page_release(&p);
	page_init(&p, view->term, COLUMN_MAX);
	page_gaps(&p, r, GAPS_FIRST);
	if (p.count) {
		put_title(out, view, "Missing");
		page_print(out, &p, NULL, 0);
	}
	page_release(&p);
}

/* What is to be reached: a row for the goals of each group. */
static void put_goals(struct buf *out, const struct report *r,
		      const struct report_view *view)
{
	const struct tally_group row = {.look = LOOK_RATES,
					.of = "reached, of the goals there"};
	struct figure_group g = {.row = &row, .title = STR_INIT("By group")};

	for (size_t i = 0; i < r->count; i++) {
		const struct figure_group *of = &r->groups[i];
		/* from there on a section has goals of one kind */
		struct str name =
			of->row->section < TALLY_EVENTS
				? of->title
				: str_z(tally_sections[of->row->section].title);
		struct figure *f = g.count ? &g.figures[g.count - 1] : NULL;

		for (size_t k = 0; k < of->count; k++) {
			if (!figure_is_measured(&of->figures[k]))
				continue;
			if (!f || !str_eq(f->name, name)) {
				MEM_GROW(g.figures, g.count, g.cap);
				f = &g.figures[g.count++];
				*f = (struct figure){.kind = SHOW_SHARE,
						     .name = name};
			}
			f->base++;
			f->count += !of->figures[k].below;
			f->tenths = (2000 * f->count + f->base) / (2 * f->base);
		}
	}
	if (g.count) {
		put_title(out, view, "Goals");
		put_groups(out, &g, 1, view, true);
	}
	free(g.figures);
}

void report_text(struct buf *out, const struct report *r,
		 const struct report_view *view)
{
	bool whole = r->sentences[0].n > 0;

	if (whole)
		put_summary(out, r, view);
	for (size_t i = 0; i < r->count;) {
		size_t end = i;

		while (end < r->count &&
		       r->groups[end].row->section == r->groups[i].row->section)
			end++;
		put_section(out, &r->groups[i], end - i, view, whole);
		i = end;
	}
	if (whole)
		put_goals(out, r, view);
	/* a blank line between sections, none after the last */
	if (out->len > 1 && out->s[out->len - 2] == '\n')
		out->s[--out->len] = '\0';
}
