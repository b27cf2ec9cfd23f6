#include "config.h"

#include "report_impl.h"

#include <stdlib.h>

#include "base/text.h"
#include "codec/json.h"

const char gap_columns[] = "kind,id,name,gap.section,gap.name,gap.todo";

enum {
	GAPS_WIDTH = 100 /* at most: longer lines are hard to read */
};

static bool is_gap(const struct figure *f)
{
	return f->todo.n && !f->past;
}

static void put_count(struct page *p, const struct figure *f)
{
	struct buf text = BUF_INIT;

	figure_value(&text, f, true);
	if (f->tenths >= 0 && f->kind != SHOW_NAME) {
		buf_addz(&text, ", ");
		figure_ratio(&text, f);
	}
	if (f->has_goal) {
		buf_addz(&text, ", ");
		figure_goal(&text, f);
	}
	page_put(p, STYLE_DIM, buf_str(&text));
	buf_release(&text);
}

static void put_gap(struct page *p, const struct figure *f)
{
	page_newline(p);
	page_put(p, STYLE_PLAIN, p->ascii ? STR("  - ") : STR("  \xc2\xb7 "));
	page_show(p, STYLE_STRONG, f->name, p->width / 2);
	page_put(p, STYLE_PLAIN, STR("  "));
	if (f->kind == SHOW_NAME)
		page_wrap(p, STYLE_DIM, f->note, p->lines[p->count - 1].width);
	else
		put_count(p, f);
	page_newline(p);
	page_goto(p, 4);
	page_wrap(p, STYLE_PLAIN, f->todo, 4);
}

static void put_gaps_of(struct page *p, const struct figure_group *g,
			const struct report_view *view)
{
	size_t named = 0, total = 0;
	bool any = false;

	for (size_t i = 0; i < g->count; i++) {
		const struct figure *f = &g->figures[i];

		if (!is_gap(f))
			continue;
		total += f->kind == SHOW_NAME;
		if (f->kind == SHOW_NAME && view->names && named == view->names)
			continue;
		named += f->kind == SHOW_NAME;
		if (!any) {
			page_newline(p);
			page_put(p, STYLE_HEAD,
				 str_z(tally_sections[g->row->section].title));
			page_put(p, STYLE_HEAD, STR(": "));
			page_show(p, STYLE_HEAD, g->title, p->width - 16);
		}
		any = true;
		put_gap(p, f);
	}
	if (g->todos > total)
		total = g->todos;
	if (named && total > named) {
		page_newline(p);
		page_putf(p, STYLE_DIM, "    and %zu more; see -n",
			  total - named);
	}
	if (any)
		page_newline(p);
}

void gaps_text(struct buf *out, const struct report *r,
	       const struct report_view *view)
{
	struct page p;

	page_init(&p, view->term, GAPS_WIDTH);
	for (size_t i = 0; i < r->count; i++)
		put_gaps_of(&p, &r->groups[i], view);
	if (p.count && !p.lines[p.count - 1].width)
		p.count--;
	page_print(out, &p, NULL, 0);
	if (p.count < p.cap)
		buf_release(&p.lines[p.count].text);
	page_release(&p);
}

static void put_key(struct buf *out, const char *key, struct str text)
{
	buf_addf(out, "\"%s\":", key);
	json_write_string(out, text);
}

/* {"section", "group", "name", "todo"} */
static void put_gap_map(struct buf *out, const struct figure_group *g,
			const struct figure *f)
{
	buf_addc(out, '{');
	put_key(out, "section", str_z(tally_sections[g->row->section].name));
	buf_addc(out, ',');
	put_key(out, "group", g->name);
	buf_addc(out, ',');
	put_key(out, "name", f->id.n ? f->note : f->name);
	buf_addc(out, ',');
	put_key(out, "todo", f->todo);
	buf_addc(out, '}');
}

/* A gap that is not about a record of the input. */
struct own_gap {
	const struct figure_group *group;
	const struct figure *figure;
	struct buf name, id;
	size_t place;
};

struct own_gaps {
	struct own_gap *gaps;
	size_t count, cap;
};

static void add_own(struct own_gaps *own, const struct figure_group *g,
		    const struct figure *f)
{
	struct own_gap *gap;

	own->gaps =
		mem_grow(own->gaps, own->count, &own->cap, sizeof(*own->gaps));
	gap = &own->gaps[own->count];
	*gap = (struct own_gap){g, f, BUF_INIT, BUF_INIT, own->count};
	own->count++;
	buf_addf(&gap->name, "%s %.*s: ", tally_sections[g->row->section].name,
		 STR_ARG(g->name));
	buf_addstr(&gap->name, f->name);
	text_slug(&gap->id, buf_str(&gap->name));
}

static int by_own_id(const void *a, const void *b)
{
	const struct own_gap *x = a, *y = b;
	int c = str_cmp(buf_str(&x->id), buf_str(&y->id));

	return c ? c : (x->place > y->place) - (x->place < y->place);
}

static int by_place(const void *a, const void *b)
{
	const struct own_gap *x = a, *y = b;

	return (x->place > y->place) - (x->place < y->place);
}

/* Names that make the same id are numbered. */
static void number_own(struct own_gaps *own)
{
	if (!own->count)
		return;
	qsort(own->gaps, own->count, sizeof(*own->gaps), by_own_id);
	for (size_t i = own->count; i-- > 0;) {
		size_t same = i;

		while (same && str_eq(buf_str(&own->gaps[same - 1].id),
				      buf_str(&own->gaps[i].id)))
			same--;
		for (size_t n = i - same; n > 0; n--)
			buf_addf(&own->gaps[same + n].id, "-%zu", n + 1);
		i = same;
	}
	qsort(own->gaps, own->count, sizeof(*own->gaps), by_place);
}

static bool put_own(struct output *o, const struct own_gap *gap)
{
	struct buf line = BUF_INIT;
	bool more;

	buf_addz(&line, "{\"kind\":\"gap\",");
	put_key(&line, "id", buf_str(&gap->id));
	buf_addc(&line, ',');
	put_key(&line, "name", buf_str(&gap->name));
	buf_addz(&line, ",\"gap\":[");
	put_gap_map(&line, gap->group, gap->figure);
	buf_addz(&line, "]}");
	more = output_line(o, buf_str(&line));
	buf_release(&line);
	return more;
}

/* A figure with a todo that names a record. */
struct named_gap {
	const struct figure_group *group;
	const struct figure *figure;
	size_t place;
	bool used; /* a record with that id was there */
};

static int by_id(const void *a, const void *b)
{
	const struct named_gap *x = a, *y = b;
	int c = str_cmp(x->figure->id, y->figure->id);

	return c ? c : (x->place > y->place) - (x->place < y->place);
}

static struct named_gap *find_named(const struct report *r, size_t *count)
{
	struct named_gap *gaps = NULL;
	size_t cap = 0;

	*count = 0;
	for (size_t i = 0; i < r->count; i++)
		for (size_t k = 0; k < r->groups[i].count; k++) {
			const struct figure *f = &r->groups[i].figures[k];

			if (!is_gap(f) || !f->id.n)
				continue;
			gaps = mem_grow(gaps, *count, &cap, sizeof(*gaps));
			gaps[*count] = (struct named_gap){&r->groups[i], f,
							  *count, false};
			++*count;
		}
	if (*count)
		qsort(gaps, *count, sizeof(*gaps), by_id);
	return gaps;
}

/* The first of the gaps with that id, or `count`. */
static size_t first_of(const struct named_gap *gaps, size_t count,
		       struct str id)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (str_cmp(gaps[mid].figure->id, id) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low < count && str_eq(gaps[low].figure->id, id) ? low : count;
}

static bool put_record(struct output *o, struct str line,
		       struct named_gap *gaps, size_t count)
{
	struct arena arena = ARENA_INIT;
	struct json_error err;
	struct node *root = json_read(&arena, line, &err);
	struct node *old = node_get(root, "gap");
	size_t i = root ? first_of(gaps, count, node_text(root, "id")) : count;
	struct str id = i < count ? gaps[i].figure->id : STR_NONE;
	struct buf out = BUF_INIT;
	bool more = true;

	if (i < count) {
		if (old)
			node_remove(root, old);
		json_write(&out, root);
		out.len--; /* its closing brace: never empty */
		for (const char *sep = ",\"gap\":["; i < count; sep = ",") {
			if (!str_eq(gaps[i].figure->id, id))
				break;
			buf_addz(&out, sep);
			put_gap_map(&out, gaps[i].group, gaps[i].figure);
			gaps[i++].used = true;
		}
		buf_addz(&out, "]}");
		more = output_line(o, buf_str(&out));
	}
	buf_release(&out);
	arena_release(&arena);
	return more;
}

void gaps_records(struct output *o, const struct report *r,
		  const struct gap_lines *lines)
{
	size_t count;
	struct named_gap *gaps = find_named(r, &count);
	struct own_gaps own = {NULL, 0, 0};
	bool more = true;

	/* records with a file come first: readers find the network by it */
	for (size_t i = 0; i < lines->count && more; i++)
		more = put_record(o, buf_str(&lines->lines[i]), gaps, count);
	for (size_t i = 0; i < count; i++)
		if (!gaps[i].used)
			add_own(&own, gaps[i].group, gaps[i].figure);
	for (size_t i = 0; i < r->count; i++)
		for (size_t k = 0; k < r->groups[i].count; k++) {
			const struct figure *f = &r->groups[i].figures[k];

			if (is_gap(f) && !f->id.n)
				add_own(&own, &r->groups[i], f);
		}
	number_own(&own);
	for (size_t i = 0; i < own.count; i++) {
		more = more && put_own(o, &own.gaps[i]);
		buf_release(&own.gaps[i].name);
		buf_release(&own.gaps[i].id);
	}
	free(own.gaps);
	free(gaps);
}

void gap_lines_release(struct gap_lines *lines)
{
	for (size_t i = 0; i < lines->count; i++)
		buf_release(&lines->lines[i]);
	free(lines->lines);
}
