#include "config.h"

#include "report_impl.h"

#include "codec/json.h"

const char report_columns[] =
	"section,group,name,id,count,base,percent,value,goal,enough,note,todo";

static void put_text(struct buf *out, const char *key, struct str text)
{
	buf_addf(out, ",\"%s\":", key);
	if (text.p && text.n)
		json_write_string(out, text);
	else
		buf_addz(out, "null");
}

static void put_tenths(struct buf *out, const char *key, bool there,
		       long tenths)
{
	buf_addf(out, ",\"%s\":", key);
	if (there && tenths >= 0)
		buf_addf(out, "%ld.%ld", tenths / 10, tenths % 10);
	else
		buf_addz(out, "null");
}

/* `percent` is a share, `value` what is counted for each or a median. */
static void put_figure(struct buf *out, const struct figure_group *g,
		       const struct figure *f)
{
	bool share = f->kind == SHOW_SHARE || f->kind == SHOW_NAME;

	buf_addf(out, "{\"section\":\"%s\"",
		 tally_sections[g->row->section].name);
	put_text(out, "group", g->name);
	put_text(out, "name", f->name);
	put_text(out, "id", f->id);
	buf_addf(out, ",\"count\":%ld", f->count);
	if (f->base >= 0)
		buf_addf(out, ",\"base\":%ld", f->base);
	else
		buf_addz(out, ",\"base\":null");
	put_tenths(out, "percent", share, f->tenths);
	put_tenths(out, "value", !share, f->tenths);
	if (f->has_goal)
		buf_addf(out, ",\"goal\":%d,\"enough\":%d", f->goal.low,
			 f->goal.high);
	else
		buf_addz(out, ",\"goal\":null,\"enough\":null");
	put_text(out, "note", f->note);
	put_text(out, "todo", f->todo);
	buf_addc(out, '}');
}

void report_records(struct output *o, const struct report *r)
{
	struct buf line = BUF_INIT;

	for (size_t i = 0; i < r->count; i++)
		for (size_t k = 0; k < r->groups[i].count; k++) {
			buf_clear(&line);
			put_figure(&line, &r->groups[i],
				   &r->groups[i].figures[k]);
			if (!output_line(o, buf_str(&line)))
				goto out;
		}
out:
	buf_release(&line);
}

void cross_records(struct output *o, const struct cross *c)
{
	struct buf line = BUF_INIT;

	for (size_t i = 0; i < c->all.count; i++) {
		const struct crossing *row = &c->all.rows[i];
		long tenths = (2000 * row->count + c->base) / (2 * c->base);

		buf_clear(&line);
		for (int k = 0; k < TALLY_BY_MAX && c->fields[k].n; k++) {
			buf_addc(&line, k ? ',' : '{');
			json_write_string(&line, c->fields[k]);
			buf_addc(&line, ':');
			json_write_string(&line, row->value[k]);
		}
		buf_addf(&line, ",\"count\":%ld,\"base\":%ld", row->count,
			 c->base);
		put_tenths(&line, "percent", true, tenths);
		buf_addc(&line, '}');
		if (!output_line(o, buf_str(&line)))
			break;
	}
	buf_release(&line);
}
