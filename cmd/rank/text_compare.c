/* Two programs, side by side. */
#include "config.h"

#include "text_impl.h"

enum {
	NAME = 11, /* columns: "interests" */
	POINTS = 8,
	LETTER = 3,
};

static void put_why(const struct page *p, const char *letter, struct str why)
{
	buf_pad(p->out, ' ', NAME);
	buf_addf(p->out, "%-*s", LETTER, letter);
	page_wrapped(p, why, NAME + LETTER, STYLE_DIM);
}

static void put_points(const struct page *p, int points, int upto)
{
	struct buf text = BUF_INIT;

	page_points(&text, points, upto);
	if (text.len < POINTS)
		buf_pad(&text, ' ', POINTS - text.len);
	buf_addstr(p->out, buf_str(&text));
	buf_release(&text);
}

/* The points of both under the letters, and then on what they rest. */
static void put_part(const struct page *p, const char *name,
		     const struct rank_part *a, const struct rank_part *b)
{
	buf_addf(p->out, "%-*s", NAME, name);
	put_points(p, a->points, a->upto);
	put_points(p, b->points, b->upto);
	buf_trim_end(p->out, 0, " ");
	buf_addc(p->out, '\n');
	if (str_eq(buf_str(&a->why), buf_str(&b->why))) {
		put_why(p, "", buf_str(&a->why));
		return;
	}
	put_why(p, "A", buf_str(&a->why));
	put_why(p, "B", buf_str(&b->why));
}

static void put_texts(const struct page *p, const struct rank_texts *t,
		      enum term_style style)
{
	for (size_t i = 0; i < t->count; i++) {
		buf_pad(p->out, ' ', LETTER);
		page_wrapped(p, buf_str(&t->items[i]), LETTER, style);
	}
}

static void put_head(const struct page *p, const char *letter,
		     const struct shortlist_entry *e)
{
	const struct rank *r = &e->rank;
	struct buf line = BUF_INIT;

	buf_addf(p->out, "%-*s", LETTER, letter);
	buf_addf(&line, "%s: ", r->name);
	page_points(&line, r->points, r->upto);
	buf_addz(&line, " points");
	if (r->place)
		buf_addf(&line, ", place %d", r->place);
	page_wrapped(p, buf_str(&line), LETTER, STYLE_STRONG);
	buf_clear(&line);
	page_plans(p, &line, e);
	if (line.len) {
		buf_pad(p->out, ' ', LETTER);
		page_wrapped(p, buf_str(&line), LETTER, STYLE_PLAIN);
	}
	put_texts(p, &r->stops, STYLE_BAD);
	put_texts(p, &r->check, STYLE_WARN);
	buf_release(&line);
}

void page_compare(const struct page *p)
{
	const struct shortlist_entry *const *e =
		(const struct shortlist_entry *const *)p->list->entries;
	/* as they were typed */
	bool turned = e[0]->place > e[1]->place;
	const struct rank *a = &e[turned]->rank;
	const struct rank *b = &e[!turned]->rank;

	put_head(p, "A", e[turned]);
	put_head(p, "B", e[!turned]);
	buf_addf(p->out, "\n%*s%-*s%s\n", NAME, "", POINTS, "A", "B");
	for (int i = 0; i < RANK_REASONS; i++)
		put_part(p, rank_reason_names[i], &a->parts[i], &b->parts[i]);
}
