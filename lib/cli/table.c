#include "config.h"

#include "cli/table.h"

#include <stdlib.h>

#include "base/text.h"

enum {
	GAP = 2,       /* between columns */
	MIN = 4,       /* what is left of a column at least */
	FOLD_MORE = 8, /* a column that folds may be so much wider than one
			   that is cut */
	PART_MAX = 24, /* a longer part of a word is broken */
};

static const char ellipsis[] = "\xe2\x80\xa6";

static struct table_cell make_cell(struct table *t, struct str text,
				   enum term_style style)
{
	struct table_cell c = {.style = style};
	struct buf shown = BUF_INIT;

	text_show(&shown, text, true);
	c.text = arena_str(&t->arena, buf_str(&shown));
	c.width = text_width(c.text);
	buf_release(&shown);
	return c;
}

void table_init(struct table *t, const struct table_column *columns,
		size_t column_count)
{
	*t = (struct table){.columns = columns,
			    .column_count = column_count,
			    .arena = ARENA_INIT};
	t->head = arena_alloc(&t->arena, column_count * sizeof(*t->head));
	for (size_t i = 0; i < column_count; i++)
		t->head[i] = make_cell(t, str_z(columns[i].head), STYLE_HEAD);
}

void table_cell(struct table *t, struct str text, enum term_style style)
{
	MEM_GROW(t->cells, t->count, t->cap);
	t->cells[t->count++] = make_cell(t, text, style);
}

/* 0 where it is left out. */
static size_t natural_width(const struct table *t, size_t column)
{
	size_t w = 0;

	for (size_t i = column; i < t->count; i += t->column_count)
		if (t->cells[i].width > w)
			w = t->cells[i].width;
	if (t->no_empty && !w)
		return 0;
	return t->head[column].width > w ? t->head[column].width : w;
}

static size_t total(const size_t *widths, size_t n)
{
	size_t sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += widths[i] ? widths[i] + GAP : 0;
	return sum;
}

static size_t weight(const struct table *t, const size_t *widths, size_t i)
{
	return widths[i] + (t->columns[i].fit == FIT_CUT ? FOLD_MORE : 0);
}

static size_t longest_part(struct str s)
{
	size_t longest = 0, n, width;

	for (; s.n; s = str_skip(s, n)) {
		for (n = 1;
		     n < s.n && s.p[n] != ' ' && !text_may_part(s.p[n - 1]);)
			n++;
		width = text_width(str_trim((struct str){s.p, n}));
		longest = width > longest ? width : longest;
	}
	return longest;
}

/* An address or another single word is of no use in part. */
static bool is_word(const struct table *t, const struct table_cell *cell)
{
	return !(cell >= t->head && cell < t->head + t->column_count) &&
	       str_find(cell->text, STR(" ")) < 0;
}

/* Does the cell go on below itself? A word does that where it may part. */
static bool folds(const struct table *t, const struct table_cell *cell,
		  size_t column, size_t width)
{
	return t->columns[column].fit == FIT_FOLD ||
	       (is_word(t, cell) && longest_part(cell->text) <= width);
}

/* Narrower than this a column breaks words. */
static size_t floor_of(const struct table *t, size_t column)
{
	size_t floor = MIN, width;

	for (size_t i = column; i < t->count; i += t->column_count) {
		if (t->columns[column].fit != FIT_FOLD &&
		    !is_word(t, &t->cells[i]))
			continue;
		width = longest_part(t->cells[i].text);
		floor = width > floor ? width : floor;
	}
	return floor < PART_MAX ? floor : PART_MAX;
}

/* Takes a column off the widest; false when none has any to give. */
static bool shrink(const struct table *t, size_t *widths, const size_t *floors)
{
	size_t n = t->column_count, widest = n;

	for (size_t i = 0; i < n; i++)
		if (widths[i] > floors[i] && t->columns[i].fit != FIT_KEEP &&
		    (widest == n ||
		     weight(t, widths, i) > weight(t, widths, widest)))
			widest = i;
	if (widest == n)
		return false;
	widths[widest]--;
	return true;
}

/* Widths that fit `room` (0: any), without breaking words if that can be. */
static void fit(const struct table *t, size_t room, size_t *widths)
{
	size_t n = t->column_count, *floors;

	for (size_t i = 0; i < n; i++)
		widths[i] = natural_width(t, i);
	if (!room || total(widths, n) <= room + GAP)
		return;
	floors = mem_alloc(n * sizeof(*floors));
	for (size_t i = 0; i < n; i++)
		floors[i] = floor_of(t, i);
	while (total(widths, n) > room + GAP && shrink(t, widths, floors))
		;
	for (size_t i = 0; i < n; i++)
		floors[i] = MIN;
	while (total(widths, n) > room + GAP && shrink(t, widths, floors))
		;
	free(floors);
}

/* What was not yet shown of a cell. */
struct rest {
	struct str text;
	bool folds;
};

/* Takes the next line of a cell off `rest`: all that fits, cut or not. */
static struct str take_line(struct buf *scratch, size_t width,
			    struct rest *rest)
{
	struct str text = rest->text;

	if (rest->folds)
		return text_line(&rest->text, width);
	rest->text = STR_NONE;
	if (text_width(text) <= width)
		return text;
	buf_clear(scratch);
	text.n = text_fit(text, width - 1);
	buf_addstr(scratch, text);
	buf_addz(scratch, ellipsis);
	return buf_str(scratch);
}

static void put_line(const struct table *t, const struct term *term,
		     struct buf *out, const struct table_cell *row,
		     const size_t *widths, struct rest *rest)
{
	struct buf scratch = BUF_INIT;

	for (size_t i = 0; i < t->column_count; i++) {
		struct str text;
		size_t used;

		if (!widths[i])
			continue;
		text = take_line(&scratch, widths[i], &rest[i]);
		used = text_width(text);
		term_put(term, out, row[i].style, text);
		if (i + 1 < t->column_count && used < widths[i] + GAP)
			buf_pad(out, ' ', widths[i] + GAP - used);
	}
	buf_trim_end(out, 0, " ");
	buf_addc(out, '\n');
	buf_release(&scratch);
}

static bool has_more(const struct rest *rest, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (rest[i].text.n)
			return true;
	return false;
}

static void put_row(const struct table *t, const struct term *term,
		    struct buf *out, const struct table_cell *row,
		    const size_t *widths)
{
	struct rest *rest = mem_zalloc(t->column_count * sizeof(*rest));

	for (size_t i = 0; i < t->column_count; i++)
		if (widths[i])
			rest[i] = (struct rest){
				row[i].text, folds(t, &row[i], i, widths[i])};
	do
		put_line(t, term, out, row, widths, rest);
	while (has_more(rest, t->column_count));
	free(rest);
}

void table_print(const struct table *t, const struct term *term,
		 struct buf *out)
{
	size_t n = t->column_count;
	size_t *widths;

	if (!t->count)
		return;
	widths = mem_zalloc(n * sizeof(*widths));
	fit(t, term->width, widths);
	if (!t->no_head)
		put_row(t, term, out, t->head, widths);
	for (size_t i = 0; i + n <= t->count; i += n)
		put_row(t, term, out, &t->cells[i], widths);
	free(widths);
}

void table_release(struct table *t)
{
	free(t->cells);
	arena_release(&t->arena);
}
