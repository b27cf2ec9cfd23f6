#include "config.h"

#include "report_impl.h"

#include <stdlib.h>

enum {
	ROWS_MAX = 12 /* of a group in a picture */
};

static void put_figure(struct svg *s, const struct figure_group *g,
		       const struct figure *f, bool with_base, long most)
{
	struct figure_text t;
	long length = figure_length(g, f);
	struct svg_bar bar = {.label = f->name, .warn = f->below};

	if (f->kind == SHOW_NAME) {
		svg_note(s, f->name, f->note);
		return;
	}
	figure_text(&t, f, with_base);
	bar.value = str_z(t.value);
	bar.ratio = str_z(t.ratio);
	bar.note = str_z(t.goal);
	bar.part = length > 0 ? length : 0;
	bar.whole = length >= 0 ? most : 0;
	svg_bar(s, &bar);
	if (f->below)
		svg_wrap(s, f->todo);
}

void svg_figures(struct svg *s, const struct figure_group *g, size_t rows)
{
	long base = 0, most = group_most(g);
	bool one = group_base(g, &base);
	struct buf of = BUF_INIT;

	group_of(&of, g);
	svg_group(s, g->title, buf_str(&of));
	if (group_is_empty(g) && g->row->look != LOOK_PLAIN) {
		buf_release(&of);
		return;
	}
	for (size_t i = 0; i < g->count && i < rows; i++)
		put_figure(s, g, &g->figures[i], !one, most);
	if (g->count > rows) {
		buf_clear(&of);
		buf_addf(&of, "and %zu more", g->count - rows);
		svg_note(s, buf_str(&of), STR(""));
	}
	buf_release(&of);
}

static void put_series(struct svg *s, const struct figure_group *g)
{
	/* the first figure is what came before */
	size_t count = g->count - 1;
	const struct figure *f = g->figures + 1;
	long *values = mem_zalloc((count + 1) * sizeof(*values));
	struct buf of = BUF_INIT;
	long sum = 0;

	for (size_t i = 0; i < count; i++)
		sum += values[i] = f[i].count;
	buf_addf(&of, "%ld", sum);
	svg_group(s, g->title, buf_str(&of));
	if (count)
		svg_columns(s, values, count, f[0].name, f[count - 1].name);
	buf_release(&of);
	free(values);
}

void report_svg(struct buf *out, const struct report *r)
{
	const struct tally_group *before = NULL;
	struct buf title = BUF_INIT;
	struct svg s;

	svg_init(&s);
	buf_addz(&title, "kith:");
	for (size_t i = 0; i < r->count; i++) {
		const struct figure_group *g = &r->groups[i];
		const char *name = tally_sections[g->row->section].title;

		if (!before || before->section != g->row->section) {
			buf_addf(&title, "%s %s", before ? "," : "", name);
			svg_heading(&s, str_z(name));
		}
		before = g->row;
		if (g->row->look == LOOK_SERIES)
			put_series(&s, g);
		else
			svg_figures(&s, g, ROWS_MAX);
	}
	svg_write(&s, buf_str(&title), out);
	svg_release(&s);
	buf_release(&title);
}
