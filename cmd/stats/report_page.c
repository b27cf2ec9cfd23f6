#include "config.h"

#include "report_impl.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/text.h"
#include "cli/chart.h"

void page_init(struct page *p, const struct term *term, size_t max)
{
	*p = (struct page){.term = term,
			   .ascii = chart_is_ascii(),
			   .width = term->width < max ? term->width : max};
}

void page_release(struct page *p)
{
	for (size_t i = 0; i < p->count; i++)
		buf_release(&p->lines[i].text);
	free(p->lines);
	buf_release(&p->scratch);
}

void page_newline(struct page *p)
{
	MEM_GROW(p->lines, p->count, p->cap);
	p->lines[p->count++] = (struct page_line){BUF_INIT, 0};
}

static struct page_line *last_line(struct page *p)
{
	if (!p->count)
		page_newline(p);
	return &p->lines[p->count - 1];
}

void page_goto(struct page *p, size_t at)
{
	struct page_line *l = last_line(p);

	if (l->width < at) {
		buf_pad(&l->text, ' ', at - l->width);
		l->width = at;
	}
}

void page_put(struct page *p, enum term_style style, struct str text)
{
	struct page_line *l = last_line(p);

	if (!text.n)
		return;
	term_put(p->term, &l->text, style, text);
	l->width += text_width(text);
}

void page_putf(struct page *p, enum term_style style, const char *fmt, ...)
{
	struct buf text = BUF_INIT;
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(&text, fmt, ap);
	va_end(ap);
	page_put(p, style, buf_str(&text));
	buf_release(&text);
}

size_t page_width_of(struct page *p, struct str text)
{
	buf_clear(&p->scratch);
	text_show(&p->scratch, text, true);
	return text_width(buf_str(&p->scratch));
}

void page_right(struct page *p, enum term_style style, struct str text,
		size_t end, size_t room)
{
	size_t width = page_width_of(p, text);

	page_goto(p, end - (width < room ? width : room));
	page_show(p, style, text, room);
}

void page_show(struct page *p, enum term_style style, struct str text,
	       size_t room)
{
	const char *mark = p->ascii ? ".." : "\xe2\x80\xa6";
	size_t mark_width = p->ascii ? 2 : 1;

	if (page_width_of(p, text) > room) {
		size_t keep = room > mark_width ? room - mark_width : 0;

		keep = text_fit(buf_str(&p->scratch), keep);
		while (keep && p->scratch.s[keep - 1] == ' ')
			keep--;
		p->scratch.len = keep;
		buf_addz(&p->scratch, mark);
	}
	page_put(p, style, buf_str(&p->scratch));
}

void page_fold(struct page *p, enum term_style style, struct str text,
	       size_t indent, size_t room)
{
	struct buf shown = BUF_INIT;
	struct str rest;

	text_show(&shown, text, true);
	rest = buf_str(&shown);
	while (rest.n) {
		page_goto(p, indent);
		page_put(p, style, text_line(&rest, room));
		if (rest.n)
			page_newline(p);
	}
	buf_release(&shown);
}

void page_wrap(struct page *p, enum term_style style, struct str text,
	       size_t indent)
{
	page_fold(p, style, text, indent, p->width - indent);
}

static void end_line(struct buf *out)
{
	buf_trim_end(out, 0, " ");
	buf_addc(out, '\n');
}

void page_print(struct buf *out, const struct page *left,
		const struct page *right, size_t gap)
{
	size_t right_count = right ? right->count : 0;
	size_t count = left->count > right_count ? left->count : right_count;

	for (size_t i = 0; i < count; i++) {
		size_t width = 0;

		if (i < left->count) {
			buf_addstr(out, buf_str(&left->lines[i].text));
			width = left->lines[i].width;
		}
		if (i < right_count && right->lines[i].width) {
			buf_pad(out, ' ', left->width + gap - width);
			buf_addstr(out, buf_str(&right->lines[i].text));
		}
		end_line(out);
	}
}

static void put_value(struct figure_text *t, const struct figure *f,
		      bool with_base)
{
	const size_t n = sizeof(t->value);

	if (f->kind == SHOW_EACH)
		snprintf(t->value, n, "%ld / %ld", f->count, f->base);
	else if (f->kind == SHOW_MEDIAN)
		snprintf(t->value, n, "%ld", f->base);
	else if (f->base > 0 && with_base)
		snprintf(t->value, n, "%ld of %ld", f->count, f->base);
	else
		snprintf(t->value, n, "%ld", f->count);
}

/* A whole percent, never rounded to 0 or 100, nor up to a goal that is not
 * reached. */
static void put_percent(struct figure_text *t, const struct figure *f)
{
	const size_t n = sizeof(t->ratio);
	long count = f->count, base = f->base;
	long percent = (200 * count + base) / (2 * base);

	if (f->below && f->goal_percent && percent >= f->goal.low)
		percent = f->goal.low - 1;
	if (!percent && count)
		snprintf(t->ratio, n, "<1 %%");
	else if (percent == 100 && count < base)
		snprintf(t->ratio, n, ">99 %%");
	else
		snprintf(t->ratio, n, "%ld %%", percent);
}

static void put_goal(struct figure_text *t, const struct figure *f)
{
	const size_t n = sizeof(t->goal);
	const char *unit = f->goal_percent ? " %" : "";

	if (f->goal.high > f->goal.low)
		snprintf(t->goal, n, "goal %d-%d%s", f->goal.low, f->goal.high,
			 unit);
	else
		snprintf(t->goal, n, "goal %d%s", f->goal.low, unit);
}

void figure_text(struct figure_text *t, const struct figure *f, bool with_base)
{
	const size_t n = sizeof(t->ratio);

	t->ratio[0] = t->goal[0] = '\0';
	put_value(t, f, with_base);
	if (f->kind == SHOW_EACH && f->tenths >= 0)
		snprintf(t->ratio, n, "%ld.%ld", f->tenths / 10,
			 f->tenths % 10);
	else if (f->kind == SHOW_MEDIAN && f->tenths >= 0)
		snprintf(t->ratio, n, "%ld.%ld days", f->tenths / 10,
			 f->tenths % 10);
	else if (f->kind != SHOW_NUMBER && f->tenths >= 0)
		put_percent(t, f);
	if (f->has_goal)
		put_goal(t, f);
}

static bool group_base(const struct figure_group *g, long *base)
{
	bool any = false;

	if (g->row->look == LOOK_RATES)
		return false;
	for (size_t i = 0; i < g->count; i++) {
		const struct figure *f = &g->figures[i];

		if (f->kind != SHOW_SHARE)
			continue;
		if (any && f->base != *base)
			return false;
		*base = f->base;
		any = true;
	}
	return any;
}

bool group_is_empty(const struct figure_group *g)
{
	for (size_t i = 0; i < g->count; i++)
		if (g->figures[i].count || g->figures[i].base > 0 ||
		    g->figures[i].todo.n)
			return false;
	return true;
}

void add_count(struct buf *out, long count, const char *noun)
{
	size_t n = strlen(noun);

	if (count != 1)
		buf_addf(out, "%ld %s", count, noun);
	else if (strcmp(noun, "people") == 0)
		buf_addz(out, "1 person");
	else
		buf_addf(out, "1 %.*s", (int)(noun[n - 1] == 's' ? n - 1 : n),
			 noun);
}

const char *group_empty(const struct figure_group *g)
{
	return g->empty ? g->empty : "none yet";
}

void group_of(struct buf *out, const struct figure_group *g)
{
	bool plain = g->row->look == LOOK_PLAIN && g->count;
	long base = 0;

	if (group_is_empty(g) && !plain) {
		buf_addz(out, group_empty(g));
	} else if (g->row->of && group_base(g, &base)) {
		buf_addz(out, "of ");
		add_count(out, base, g->row->of);
	} else if (g->row->of && g->row->look == LOOK_RATES) {
		buf_addz(out, g->row->of);
	}
}

enum {
	ROWS_SHORT = 9 /* no vocabulary has more */
};

/* A share of nothing says nothing, unless there is something to do. */
static bool has_row(const struct figure *f)
{
	return f->kind != SHOW_NAME &&
	       (f->kind == SHOW_NUMBER || f->base > 0 || f->todo.n);
}

static bool has_shares(const struct group_rows *r)
{
	for (size_t i = 0; i < r->count; i++)
		if (r->rows[i]->kind == SHOW_SHARE)
			return true;
	return false;
}

void group_rows(struct group_rows *out, const struct figure_group *g,
		size_t max)
{
	size_t all = 0;
	long base;

	*out = (struct group_rows){.with_base = !group_base(g, &base)};
	if (group_is_empty(g))
		return;
	for (size_t i = 0; i < g->count; i++)
		all += has_row(&g->figures[i]);
	out->rows = mem_alloc((all + 1) * sizeof(struct figure *));
	for (size_t i = 0; i < g->count; i++) {
		const struct figure *f = &g->figures[i];

		if (has_row(f) && (all <= ROWS_SHORT || !max ||
				   out->count < max || f->todo.n))
			out->rows[out->count++] = f;
	}
	out->more = all - out->count;
	/* beside shares, plain numbers have no bar: they are no parts */
	for (size_t i = has_shares(out) ? out->count : 0; i < out->count; i++)
		if (out->rows[i]->kind == SHOW_NUMBER &&
		    out->rows[i]->count > out->most)
			out->most = out->rows[i]->count;
}

void group_rows_release(struct group_rows *rows)
{
	free(rows->rows);
}

struct figure_bar figure_bar(const struct group_rows *rows,
			     const struct figure_group *g,
			     const struct figure *f)
{
	struct figure_bar bar = {0, 0, false};

	if (f->kind == SHOW_SHARE && f->tenths >= 0)
		bar = (struct figure_bar){f->tenths, 1000, true};
	else if (f->kind == SHOW_NUMBER && g->row->look == LOOK_BARS)
		bar = (struct figure_bar){f->count, rows->most, false};
	return bar;
}
