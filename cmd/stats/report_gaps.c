#include "config.h"

#include "report_impl.h"

#include <stdlib.h>

#include "base/str_map.h"
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

static void put_count(struct buf *out, const struct figure *f)
{
	struct figure_text t;

	figure_text(&t, f, true);
	/* "2.3, goal 3-5" says more than "9 / 4" */
	if (f->kind == SHOW_EACH && t.ratio[0])
		t.value[0] = '\0';
	buf_addf(out, "%s%s%s%s%s", t.value,
		 t.value[0] && t.ratio[0] ? ", " : "", t.ratio,
		 t.goal[0] ? ", " : "", t.goal);
}

static void put_gap(struct page *p, const struct figure *f)
{
	struct buf what = BUF_INIT;

	if (f->kind == SHOW_NAME)
		buf_addstr(&what, f->note);
	else
		put_count(&what, f);
	page_newline(p);
	page_put(p, STYLE_PLAIN, p->ascii ? STR("  - ") : STR("  \xc2\xb7 "));
	page_fold(p, STYLE_STRONG, f->name, p->lines[p->count - 1].width,
		  p->width / 2);
	page_put(p, STYLE_PLAIN, STR("  "));
	page_wrap(p, STYLE_DIM, buf_str(&what), p->lines[p->count - 1].width);
	buf_release(&what);
}

static void put_todo(struct page *p, const struct figure *f)
{
	if (!f)
		return;
	page_newline(p);
	page_goto(p, 4);
	page_wrap(p, STYLE_PLAIN, f->todo, 4);
}

/* What is to be done is said once for all that follow each other. */
static void put_gaps_of(struct page *p, const struct figure_group *g,
			size_t names)
{
	const struct figure *before = NULL;
	size_t named = 0, total = 0;

	for (size_t i = 0; i < g->count; i++) {
		const struct figure *f = &g->figures[i];

		if (!is_gap(f))
			continue;
		total += f->kind == SHOW_NAME;
		if (f->kind == SHOW_NAME && names && named == names)
			continue;
		named += f->kind == SHOW_NAME;
		if (!before) {
			page_newline(p);
			page_put(p, STYLE_HEAD,
				 str_z(tally_sections[g->row->section].title));
			page_put(p, STYLE_HEAD, STR(": "));
			page_show(p, STYLE_HEAD, g->title, p->width - 16);
		} else if (!str_eq(before->todo, f->todo)) {
			put_todo(p, before);
		}
		put_gap(p, f);
		before = f;
	}
	put_todo(p, before);
	if (g->todos > total)
		total = g->todos;
	if (named && total > named) {
		page_newline(p);
		page_putf(p, STYLE_DIM, "    and %zu more; see --gaps and -n",
			  total - named);
	}
	if (before)
		page_newline(p);
}

void page_gaps(struct page *p, const struct report *r, size_t names)
{
	for (size_t i = 0; i < r->count; i++)
		put_gaps_of(p, &r->groups[i], names);
}

void gaps_text(struct buf *out, const struct report *r,
	       const struct report_view *view)
{
	struct page p;

	page_init(&p, view->term, GAPS_WIDTH);
	page_gaps(&p, r, view->names);
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

/* A figure with a todo: of a record of the input, or a record of its own. */
struct gap {
	const struct figure_group *group;
	const struct figure *figure;
	size_t place;
	bool used; /* the record that it is about was there */
};

/* By the record that it is about; those about none last. */
static int by_record(const void *a, const void *b)
{
	const struct gap *x = a, *y = b;
	struct str xid = x->figure->id, yid = y->figure->id;
	int c = xid.n && yid.n ? str_cmp(xid, yid) : !xid.n - !yid.n;

	return c ? c : (x->place > y->place) - (x->place < y->place);
}

static struct gap *find_gaps(const struct report *r, size_t *count)
{
	struct gap *gaps = NULL;
	size_t cap = 0;

	*count = 0;
	for (size_t i = 0; i < r->count; i++)
		for (size_t k = 0; k < r->groups[i].count; k++) {
			const struct figure *f = &r->groups[i].figures[k];

			if (!is_gap(f))
				continue;
			MEM_GROW(gaps, *count, cap);
			gaps[*count] = (struct gap){.group = &r->groups[i],
						    .figure = f,
						    .place = *count};
			++*count;
		}
	if (*count)
		qsort(gaps, *count, sizeof(*gaps), by_record);
	return gaps;
}

static int compare_id(const void *key, const void *gap)
{
	struct str id = ((const struct gap *)gap)->figure->id;

	return id.n ? str_cmp(*(const struct str *)key, id) : -1;
}

/* The first of the gaps about the record `id`, or `count`. */
static size_t first_of(const struct gap *gaps, size_t count, struct str id)
{
	size_t at =
		id.n ? mem_place(&id, gaps, count, sizeof(*gaps), compare_id)
		     : count;

	return at < count && str_eq(gaps[at].figure->id, id) ? at : count;
}

/* The record with its gaps, if it has any. */
static bool put_record(struct output *o, struct str line, struct gap *gaps,
		       size_t count)
{
	struct arena arena = ARENA_INIT;
	struct json_error err;
	struct node *root = json_read(&arena, line, &err);
	struct node *old = node_get(root, "gap");
	struct str id = node_text(root, "id");
	size_t i = first_of(gaps, count, id);
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

static void put_own(struct buf *line, const struct gap *gap, struct str id,
		    struct str name)
{
	buf_addz(line, "{\"kind\":\"gap\",");
	put_key(line, "id", id);
	buf_addc(line, ',');
	put_key(line, "name", name);
	buf_addz(line, ",\"gap\":[");
	put_gap_map(line, gap->group, gap->figure);
	buf_addz(line, "]}");
}

/* Records of their own, of gaps that no record of the input has; a number
 * tells apart those whose names make the same id. */
static void put_others(struct output *o, const struct gap *gaps, size_t count)
{
	size_t *times = mem_zalloc((count + 1) * sizeof(*times)), first;
	struct str_map ids = STR_MAP_INIT;
	struct arena arena = ARENA_INIT;
	struct buf name = BUF_INIT, id = BUF_INIT, line = BUF_INIT;
	bool more = true;

	for (size_t i = 0; i < count && more; i++) {
		const struct figure_group *g = gaps[i].group;

		if (gaps[i].used)
			continue;
		buf_clear(&name);
		buf_clear(&id);
		buf_clear(&line);
		buf_addf(&name,
			 "%s %.*s: ", tally_sections[g->row->section].name,
			 STR_ARG(g->name));
		buf_addstr(&name, gaps[i].figure->name);
		text_slug(&id, buf_str(&name));
		first = str_map_add(&ids, arena_str(&arena, buf_str(&id)), i);
		if (++times[first] > 1)
			buf_addf(&id, "-%zu", times[first]);
		put_own(&line, &gaps[i], buf_str(&id), buf_str(&name));
		more = output_line(o, buf_str(&line));
	}
	buf_release(&line);
	buf_release(&id);
	buf_release(&name);
	arena_release(&arena);
	str_map_release(&ids);
	free(times);
}

void gaps_records(struct output *o, const struct report *r, struct str lines)
{
	size_t count;
	struct gap *gaps = find_gaps(r, &count);
	struct str line;
	bool more = true;

	/* records with a file come first: readers find the network by it */
	while (more && str_line(&lines, &line))
		more = put_record(o, line, gaps, count);
	if (more)
		put_others(o, gaps, count);
	free(gaps);
}
