#include "config.h"

#include "report_impl.h"

#include <stdlib.h>

enum {
	ROWS_MAX = 12 /* of a group in a picture */
};

static void put_row(struct svg *s, const struct figure_group *g,
		    const struct group_rows *rows, const struct figure *f)
{
	struct figure_bar drawn = figure_bar(rows, g, f);
	struct svg_bar bar = {.label = f->name,
			      .part = drawn.part,
			      .whole = drawn.whole,
			      .track = drawn.track,
			      .warn = f->below};
	struct figure_text t;

	figure_text(&t, f, rows->with_base);
	bar.value = str_z(t.value);
	bar.ratio = str_z(t.ratio);
	bar.note = str_z(t.goal);
	svg_bar(s, &bar);
	if (f->below)
		svg_wrap(s, f->todo);
}

void svg_figures(struct svg *s, const struct figure_group *g, size_t max)
{
	struct buf text = BUF_INIT;
	struct group_rows rows;
	size_t shown;

	group_rows(&rows, g, max);
	shown = rows.count;
	group_of(&text, g);
	svg_group(s, g->title, buf_str(&text));
	for (size_t i = 0; i < rows.count; i++)
		put_row(s, g, &rows, rows.rows[i]);
	for (size_t i = 0; i < g->count; i++)
		if (g->figures[i].kind == SHOW_NAME && shown++ < max)
			svg_note(s, g->figures[i].name, g->figures[i].note);
	if (shown > max)
		rows.more += shown - max;
	if (rows.more) {
		buf_clear(&text);
		buf_addf(&text, "and %zu more", rows.more);
		svg_note(s, buf_str(&text), STR(""));
	}
	group_rows_release(&rows);
	buf_release(&text);
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
	for (int i = 0; i < TALLY_SENTENCES; i++)
		svg_wrap(&s, r->sentences[i]);
	for (size_t i = 0; i < r->count; i++) {
		const struct figure_group *g = &r->groups[i];
		const char *name = tally_sections[g->row->section].title;

		if (!before || before->section != g->row->section) {
			buf_addf(&title, "%s %s", before ? "," : "", name);
			svg_heading(&s, str_z(name));
		}
		before = g->row;
		if (group_is_empty(g))
			svg_group(&s, g->title, str_z(group_empty(g)));
		else if (g->row->look == LOOK_SERIES)
			put_series(&s, g);
		else
			svg_figures(&s, g, ROWS_MAX);
	}
	svg_write(&s, buf_str(&title), out);
	svg_release(&s);
	buf_release(&title);
}
