#include "config.h"

#include "sheet.h"

#include <stdlib.h>

#include "model/schema.h"

void sheet_init(struct sheet *s, struct sheet_maps *maps)
{
	*s = (struct sheet){.maps = maps};
}

void sheet_release(struct sheet *s)
{
	if (s->reading)
		csv_reader_release(&s->reader);
	charsets_release(&s->charsets);
	arena_release(&s->arena);
}

void sheet_maps_release(struct sheet_maps *maps)
{
	free(maps->of);
	arena_release(&maps->arena);
}

/* May a column be that field, of a person or a program? */
static bool is_for_column(const struct field *f)
{
	struct str name = str_z(f->name);

	return (f->flags & (FIELD_CONTACT | FIELD_PROGRAM)) &&
	       f->type != FIELD_MAP &&
	       !(f->flags & (FIELD_DERIVED | FIELD_OWN | FIELD_STREAM)) &&
	       (!str_starts(name, STR("log.")) || str_is(name, "log.topics"));
}

static const char *meant_field(struct str typed)
{
	struct suggestion s = suggest_for(typed);

	for (const struct field *f = schema_fields; f->name; f++)
		if (is_for_column(f))
			suggest_offer(&s, str_z(f->name));
	return s.name.p;
}

/* The keys of a mapping, which is no field of a cell, "met.date, met.how";
 * nothing for any other field. */
static void add_keys(struct buf *out, const struct field *map)
{
	struct str name = str_z(map ? map->name : "");
	bool any = false;

	if (!map || map->type != FIELD_MAP)
		return;
	for (const struct field *f = map + 1;
	     f->name && strncmp(f->name, name.p, name.n) == 0 &&
	     f->name[name.n] == '.';
	     f++) {
		if (!is_for_column(f))
			continue;
		buf_addf(out, "%s%s",
			 any ? ", " : "write one of its keys: ", f->name);
		any = true;
	}
}

static bool check_field(struct str field, struct str column, const char *where,
			uint32_t line, struct diag *d)
{
	const struct field *f = schema_find(field);
	struct pos pos = {line, line ? 1 : 0};
	struct buf keys = BUF_INIT;
	char hint[SUGGEST_HINT];
	char *name;

	if ((str_starts(field, STR("x-")) && field.n > 2) ||
	    (f && is_for_column(f)))
		return true;
	name = mem_strndup(field.p, field.n);
	add_keys(&keys, f);
	if (keys.len)
		diag_error(d, where, pos, "'%.*s=%s': '%s' is a mapping; %s",
			   STR_ARG(column), name, name, keys.s);
	else
		diag_error(d, where, pos, "'%.*s=%s': unknown field '%s'%s",
			   STR_ARG(column), name, name,
			   suggest_hint(hint, meant_field(field),
					"write a field that 'kith help "
					"contact' lists, or one that starts "
					"with x-"));
	buf_release(&keys);
	free(name);
	return false;
}

void sheet_map_add(struct sheet_maps *maps, struct str text, const char *where,
		   uint32_t line, struct diag *d)
{
	struct str column = text, field = STR_NONE;
	struct pos pos = {line, line ? 1 : 0};

	for (size_t i = text.n; i-- > 0 && !field.p;)
		if (text.p[i] == '=') {
			column.n = i;
			field = str_trim(str_skip(text, i + 1));
		}
	column = str_trim(column);
	if (!field.n || !column.n) {
		diag_error(d, where, pos,
			   "'%.*s' is not COLUMN=FIELD, such as 'Workplace="
			   "institution'",
			   STR_ARG(text));
		return;
	}
	if (!check_field(field, column, where, line, d))
		return;
	MEM_GROW(maps->of, maps->count, maps->cap);
	maps->of[maps->count++] =
		(struct sheet_map){arena_str(&maps->arena, column),
				   arena_str(&maps->arena, field)};
}

/* A sheet_put. */
static void put_cell(void *ctx, struct sheet_column *c, struct str cell)
{
	struct person *p = ctx;

	if (c->how != READ_NOTHING) {
		person_put(p, c->how, c->field, c->heading, cell);
	} else if (cell.n && !c->named) {
		c->named = true;
		account_unread(p->account, c->heading);
	}
}

/* The head once more, as in files that were put together. */
static bool is_head(const struct sheet *s, const struct csv_row *row)
{
	for (size_t i = 0; i < s->count; i++)
		if (i >= row->count || !str_case_eq(str_trim(row->cells[i]),
						    s->columns[i].heading))
			return false;
	return true;
}

void sheet_each_cell(struct sheet *s, const struct csv_row *row,
		     struct arena *a, struct account *account, sheet_put *put,
		     void *ctx)
{
	bool guessed = false, more = false;

	for (size_t i = 0; i < row->count; i++) {
		struct str cell =
			charset_guess(&s->charsets, a, row->cells[i], &guessed);
		struct sheet_column *c = s->columns + i;

		if (i >= s->count) {
			more = more || str_trim(cell).n;
			continue;
		}
		if (c->ignored)
			continue;
		if (c->unknown && !c->named && str_trim(cell).n) {
			c->named = true;
			account_unknown(account, c->heading);
		}
		put(ctx, c, cell);
	}
	if (more)
		account_doubt(account, DOUBT_CELLS, row->line,
			      "more cells than the header line has; the others "
			      "are not read");
	if (guessed)
		account_doubt(account, DOUBT_CHARSET, row->line,
			      "not UTF-8; read as windows-1252");
}

bool sheet_count_row(const struct csv_row *row, struct account *account)
{
	if (csv_row_is_empty(row))
		return false;
	account->rows++;
	if (row->count)
		return true;
	account->bad = true;
	account_leave(account, "longer than 1 MiB", row->line);
	return false;
}

void sheet_count_unclosed(const struct csv_reader *c, struct account *account)
{
	if (!c->unclosed)
		return;
	account->bad = true;
	account->rows++;
	account_leave(account,
		      "with a quote that is never closed, and all after it",
		      c->unclosed);
}

bool sheet_next_row(struct sheet *s, struct csv_row *row,
		    struct account *account)
{
	while (csv_reader_next(&s->reader, row)) {
		if (s->skipped <= s->head)
			s->skipped++;
		else if (!sheet_count_row(row, account))
			continue;
		else if (!is_head(s, row))
			return true;
		else
			account_leave(account, "repeating the header line",
				      row->line);
	}
	sheet_count_unclosed(&s->reader, account);
	return false;
}

bool sheet_next(struct sheet *s, struct person *p, struct people *all,
		struct account *account)
{
	struct csv_row row;

	if (!sheet_next_row(s, &row, account))
		return false;
	person_begin(p, all, account, row.line);
	p->name_is_address = !s->has_names;
	sheet_each_cell(s, &row, &p->record.arena, account, put_cell, p);
	return true;
}
