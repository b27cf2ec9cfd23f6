#include "config.h"

#include "sheet.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/str_map.h"
#include "base/text.h"
#include "model/schema.h"

enum {
	HEAD_ROWS = 12,     /* among which the head is */
	COLUMNS_MAX = 4096, /* the widest exports have some hundreds */
	SHOWN = 200,        /* bytes of what was found instead */
};

void sheet_heading_key(struct buf *out, struct str heading, bool exact)
{
	struct buf slug = BUF_INIT;

	text_slug(&slug, heading);
	for (size_t i = 0, n; i < slug.len; i += n) {
		n = 0;
		while (i + n < slug.len && ascii_is_digit(slug.s[i + n]))
			n++;
		if (n > 1 || (n && !exact)) {
			buf_addc(out, '#');
		} else {
			n = 1;
			buf_addc(out, slug.s[i]);
		}
	}
	buf_release(&slug);
}

/* Headings without a letter of ours are compared as they are. */
bool sheet_same_heading(struct str a, struct str b, bool exact)
{
	struct buf x = BUF_INIT, y = BUF_INIT;
	bool same;

	sheet_heading_key(&x, a, exact);
	sheet_heading_key(&y, b, exact);
	same = x.len ? str_eq(buf_str(&x), buf_str(&y)) : text_same(a, b);
	buf_release(&x);
	buf_release(&y);
	return same;
}

/* Headings by their keys, in memory that goes with it. */
struct known {
	bool exact;
	struct arena arena;
	struct str_map keys; /* places in `columns` */
	const struct column **columns;
	size_t count, cap;
};

static void know(struct known *k, const struct column *columns)
{
	struct buf key = BUF_INIT;

	for (; columns->heading; columns++) {
		buf_clear(&key);
		sheet_heading_key(&key, str_z(columns->heading), k->exact);
		MEM_GROW(k->columns, k->count, k->cap);
		k->columns[k->count] = columns;
		str_map_add(&k->keys, arena_str(&k->arena, buf_str(&key)),
			    k->count++);
	}
	buf_release(&key);
}

/* A sheet of one's own may have the headings of any table of its kind. */
static void known_init(struct known *k, const struct sheet_format *f)
{
	*k = (struct known){.exact = f->kind == RECORD_PROGRAM};
	know(k, f->columns);
	for (const struct sheet_format *other = sheet_formats;
	     !f->marks && other->name; other++)
		if (other->kind == f->kind)
			know(k, other->columns);
}

static const struct column *find_column(const struct known *k,
					struct str heading)
{
	struct buf key = BUF_INIT;
	size_t at;

	sheet_heading_key(&key, heading, k->exact);
	at = key.len ? str_map_find(&k->keys, buf_str(&key)) : STR_MAP_NONE;
	buf_release(&key);
	return at == STR_MAP_NONE ? NULL : k->columns[at];
}

/* In a sheet of one's own a field's name is a heading. */
static bool is_field(const struct sheet_format *f, struct str heading,
		     struct str *field)
{
	const struct field *row;
	struct buf name = BUF_INIT;

	if (f->marks)
		return false;
	buf_addlower(&name, heading);
	for (size_t i = 0; i < name.len; i++)
		if (name.s[i] == ' ' || name.s[i] == '-')
			name.s[i] = '_';
	row = schema_find(buf_str(&name));
	buf_release(&name);
	if (!row || !(row->flags & (1u << f->kind)) || row->type == FIELD_MAP ||
	    row->flags & (FIELD_DERIVED | FIELD_OWN | FIELD_STREAM))
		return false;
	*field = str_z(row->name);
	return true;
}

static struct sheet_map *find_map(const struct sheet *s, bool exact,
				  struct str heading)
{
	for (size_t i = 0; s->maps && i < s->maps->count; i++)
		if (sheet_same_heading(s->maps->of[i].column, heading, exact))
			return &s->maps->of[i];
	return NULL;
}

static bool is_of_name(enum reading how)
{
	return how == READ_FULL || how == READ_GIVEN || how == READ_FAMILY ||
	       how == READ_PROGRAM;
}

/* What a column is; false when nothing is known about it. */
static bool read_heading(const struct sheet *s, const struct known *k,
			 const struct sheet_format *f, struct str heading,
			 struct sheet_column *out)
{
	const struct sheet_map *map = find_map(s, k->exact, heading);
	const struct column *row;
	struct str field;

	*out = (struct sheet_column){.how = READ_TEXT, .heading = heading};
	out->ignored = !heading.n;
	if (map) {
		out->field = map->field;
		out->how = reading_of(map->field, f->kind);
		return true;
	}
	row = find_column(k, heading);
	if (row) {
		out->field = str_z(row->field);
		out->how = row->how;
		return true;
	}
	if (!is_field(f, heading, &field))
		return false;
	out->field = field;
	out->how = reading_of(field, f->kind);
	return true;
}

/* How many headings of a row the format knows; 0 when it is no head of it. */
static size_t score(const struct sheet *s, const struct known *k,
		    const struct sheet_format *f, const struct csv_row *row)
{
	size_t count = 0, names = 0, addresses = 0;
	bool marked = !f->marks;

	for (size_t i = 0; i < row->count && i < COLUMNS_MAX; i++) {
		struct str heading = str_trim(row->cells[i]);
		struct sheet_column c;

		if (!read_heading(s, k, f, heading, &c))
			continue;
		count++;
		names += is_of_name(c.how);
		addresses += c.how == READ_EMAIL || c.how == READ_CODE;
		for (size_t m = 0; f->marks && f->marks[m]; m++)
			marked = marked ||
				 sheet_same_heading(heading, str_z(f->marks[m]),
						    false);
	}
	/* one word of a row of data may be a heading by chance */
	if (!marked || !(names || addresses) || (f->marks && count < 2))
		return 0;
	return count;
}

static struct str decoded(struct sheet *s, struct str bytes)
{
	bool guessed = false;

	return arena_str(&s->arena, charset_guess(&s->charsets, &s->arena,
						  bytes, &guessed));
}

/* The row as the columns of the sheet. */
static void take_head(struct sheet *s, const struct known *k,
		      const struct sheet_format *f, const struct csv_row *row)
{
	s->count = row->count < COLUMNS_MAX ? row->count : COLUMNS_MAX;
	s->columns = arena_alloc(&s->arena, s->count * sizeof(*s->columns));
	s->has_names = false;
	for (size_t i = 0; i < s->count; i++) {
		struct sheet_column *c = &s->columns[i];

		c->unknown =
			!read_heading(s, k, f,
				      decoded(s, str_trim(row->cells[i])), c) &&
			!f->marks && !str_starts(c->heading, STR("x-"));
		s->has_names = s->has_names || is_of_name(c->how);
	}
}

void sheet_show_row(struct buf *out, const struct csv_row *row)
{
	for (size_t i = 0; i < row->count && out->len < SHOWN; i++)
		buf_addf(out, "%s'%.*s'", i ? ", " : "",
			 STR_ARG(row->cells[i]));
	if (out->len > SHOWN) {
		out->len = SHOWN;
		buf_addz(out, "...");
	}
}

static void show_row(struct sheet *s, const struct csv_row *row)
{
	struct buf text = BUF_INIT;

	sheet_show_row(&text, row);
	s->first_row = decoded(s, buf_str(&text));
	buf_release(&text);
}

/* Looks for a better head among the first rows of the sample. */
static void look(struct sheet *s, struct str sample, char separator,
		 const struct sheet_format *f)
{
	struct csv_reader reader;
	struct csv_row row;
	struct source source;
	struct known known;

	known_init(&known, f);
	source_text(&source, sample);
	csv_reader_init(&reader, &source, separator);
	for (size_t i = 0; i < HEAD_ROWS && csv_reader_next(&reader, &row);
	     i++) {
		size_t points = score(s, &known, f, &row);

		if (!s->first_row.p)
			show_row(s, &row);
		if (points <= s->score)
			continue;
		s->score = points;
		s->separator = separator;
		s->head = i;
		s->format = f;
		take_head(s, &known, f, &row);
	}
	csv_reader_release(&reader);
	source_close(&source);
	str_map_release(&known.keys);
	arena_release(&known.arena);
	free(known.columns);
}

/* What a spreadsheet's first line "sep=;" says, or 0. */
static char said_separator(struct str sample)
{
	if (str_case_starts(sample, STR("sep=")) && sample.n > 5 &&
	    (sample.p[5] == '\r' || sample.p[5] == '\n'))
		return sample.p[4];
	return '\0';
}

bool sheet_find(struct sheet *s, struct source *source,
		const struct sheet_format *format)
{
	struct str sample = source_sample(source);
	char best = csv_separator(sample), said = said_separator(sample);
	char separators[] = {best, ',', ';', '\t', '\0'};

	if (said) {
		separators[0] = said;
		separators[1] = '\0';
	}
	for (const struct sheet_format *f = format ? format : sheet_formats;
	     f->name; f++) {
		for (const char *c = separators; *c; c++)
			look(s, sample, *c, f);
		if (format)
			break;
	}
	if (!s->score)
		return false;
	csv_reader_init(&s->reader, source, s->separator);
	s->reading = true;
	return true;
}
