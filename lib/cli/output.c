#include "config.h"

#include "cli/output.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "cli/screen.h"
#include "codec/json.h"
#include "codec/csv.h"
#include "codec/yaml/yaml.h"
#include "model/schema.h"
#include "store/references.h"

enum {
	FLUSH_AT = 64 * 1024,
};

static const struct {
	const char *name;
	enum output_format format;
} formats[] = {
	{"jsonl", OUTPUT_JSONL}, {"json", OUTPUT_JSON}, {"yaml", OUTPUT_YAML},
	{"tsv", OUTPUT_TSV},     {"csv", OUTPUT_CSV},   {"text", OUTPUT_TEXT},
};

static enum output_format find_format(const struct output *o)
{
	const struct cli *cli = o->cli;

	if (cli->paths)
		return OUTPUT_PATHS;
	if (!cli->format)
		return o->term.tty ? OUTPUT_TEXT : OUTPUT_JSONL;
	for (size_t i = 0; i < sizeof(formats) / sizeof(*formats); i++)
		if (strcmp(cli->format, formats[i].name) == 0)
			return formats[i].format;
	return OUTPUT_OTHER;
}

static bool split_fields(struct output *o, const char *list)
{
	struct str rest = str_z(list), name;
	size_t cap = 0;

	while (str_split(&rest, ',', &name)) {
		if (!name.n) {
			cli_usage(o->cli, "an empty field name in '-f %s'",
				  list);
			return false;
		}
		MEM_GROW(o->fields, o->field_count, cap);
		o->fields[o->field_count++] = (struct output_field){
			mem_strndup(name.p, name.n), false};
	}
	return true;
}

/* Names, ids and paths are of no use in part. */
static enum table_fit fit_of(const char *path)
{
	const struct field *f = schema_find(schema_below(str_z(path)));

	if (f && (f->type == FIELD_NAME || f->type == FIELD_ID ||
		  (f->flags & FIELD_OWN)))
		return FIT_FOLD;
	return f && f->type == FIELD_DAY && !(f->flags & FIELD_LIST) ? FIT_KEEP
								     : FIT_CUT;
}

static void make_columns(struct output *o)
{
	size_t n = o->field_count;

	o->columns = mem_zalloc(n * sizeof(*o->columns));
	for (size_t i = 0; i < n; i++)
		o->columns[i] = (struct table_column){
			o->fields[i].name, fit_of(o->fields[i].name)};
	/* below the last there is room: nothing of it need be lost */
	if (n && o->columns[n - 1].fit == FIT_CUT)
		o->columns[n - 1].fit = FIT_FOLD;
	table_init(&o->table, o->columns, n);
	o->table.no_head = o->cli->no_header;
	o->table.no_empty = !o->picked;
}

/* The head of a sheet: one row of field names. */
static void put_head(struct output *o)
{
	for (size_t i = 0; i < o->field_count; i++) {
		struct str name = str_z(o->fields[i].name);

		if (o->format == OUTPUT_CSV)
			csv_cell(&o->bytes, name, i == 0);
		else
			tsv_cell(&o->bytes, name, i == 0);
	}
	buf_addc(&o->bytes, '\n');
}

bool output_init(struct output *o, struct cli *cli, const char *columns)
{
	*o = (struct output){.cli = cli};
	record_init(&o->record);
	term_init(&o->term, cli->color);
	o->format = find_format(o);
	o->picked = cli->fields != NULL;
	o->doubtful = o->picked;
	o->whole = o->format == OUTPUT_TEXT && o->term.tty && !cli->no_pager;
	if (!split_fields(o, cli->fields ? cli->fields : columns))
		return false;
	make_columns(o);
	if (o->format == OUTPUT_CSV && cli->bom)
		buf_addz(&o->bytes, "\xef\xbb\xbf");
	if ((o->format == OUTPUT_CSV || o->format == OUTPUT_TSV) &&
	    !cli->no_header)
		put_head(o);
	return true;
}

bool output_is_lines(const struct output *o)
{
	return o->format == OUTPUT_JSONL && !o->picked && !o->cli->lists;
}

/* Lines of other formats are for programs, even where they are shown. */
static unsigned flags_of(const struct output *o)
{
	return (o->whole ? SCREEN_PAGED : 0U) |
	       (o->format == OUTPUT_TEXT ? SCREEN_WRAPPED : 0U);
}

static bool write_out(struct output *o, struct str bytes)
{
	bool good = o->failed || !bytes.n;
	struct term term = o->term;

	term.color = term.color && o->format == OUTPUT_TEXT;
	if (!good && (o->format == OUTPUT_TEXT || o->term.tty))
		good = screen_put(&term, bytes, flags_of(o));
	else if (!good)
		good = file_write(STDOUT_FILENO, bytes.p, bytes.n) >= 0;
	if (!good) {
		o->failed = true;
		cli_output_failed(o->cli);
	}
	return !o->failed;
}

static bool flush(struct output *o)
{
	bool good = write_out(o, buf_str(&o->bytes));

	buf_clear(&o->bytes);
	return good;
}

static bool is_unknown(const struct output_field *f)
{
	return !f->met && !schema_find(schema_below(str_z(f->name)));
}

/* Is there a field that neither the schema nor any record so far has? */
static bool is_doubtful(struct output *o)
{
	bool doubtful = false;

	for (size_t i = 0; i < o->field_count && o->doubtful; i++)
		doubtful = doubtful || is_unknown(&o->fields[i]);
	o->doubtful = doubtful;
	return doubtful;
}

bool output_bytes(struct output *o, struct str bytes)
{
	bool waits =
		o->whole || o->bytes.len + bytes.n < FLUSH_AT || is_doubtful(o);

	if (!waits)
		return flush(o) && write_out(o, bytes);
	buf_addstr(&o->bytes, bytes);
	return !o->failed;
}

/* With --bom it is for a spreadsheet, which would run some texts as formulas:
 * an apostrophe in front makes it a text. */
static void put_csv(struct output *o, struct str text, bool first)
{
	struct buf guarded = BUF_INIT;

	if (!o->cli->bom || !text.n || !memchr("=+-@\t\r", text.p[0], 6)) {
		csv_cell(&o->bytes, text, first);
		return;
	}
	buf_addc(&guarded, '\'');
	buf_addstr(&guarded, text);
	csv_cell(&o->bytes, buf_str(&guarded), first);
	buf_release(&guarded);
}

/* How a field goes on from an id; NULL where there is no network. */
static const struct path_finder *finder(struct output *o)
{
	o->finder = (struct path_finder){references_enter, o->cli->references};
	return o->cli->references ? &o->finder : NULL;
}

static void put_row(struct output *o, const struct record *r)
{
	for (size_t i = 0; i < o->field_count; i++) {
		struct str text;

		buf_clear(&o->scratch);
		if (path_text(&o->scratch, r, str_z(o->fields[i].name),
			      finder(o)))
			o->fields[i].met = true;
		text = buf_str(&o->scratch);
		if (o->format == OUTPUT_TEXT)
			table_cell(&o->table, text, STYLE_PLAIN);
		else if (o->format == OUTPUT_CSV)
			put_csv(o, text, i == 0);
		else
			tsv_cell(&o->bytes, text, i == 0);
		/* many readers take an empty line for no row at all */
		if (o->format == OUTPUT_CSV && o->field_count == 1 && !text.n)
			buf_addz(&o->bytes, "\"\"");
	}
	if (o->format != OUTPUT_TEXT)
		buf_addc(&o->bytes, '\n');
}

struct field_visit {
	struct path_visit visit;
	struct arena *arena;
	struct node *list;
};

static void add_value(struct path_visit *visit, const struct node *n)
{
	struct field_visit *v = (struct field_visit *)visit;

	node_share(v->arena, v->list, STR_NONE, n);
}

/* The value as it is where it is one value; a list where the path went through
 * a list; null where there is none. */
static struct node *field_value(struct output *o, struct output_field *f,
				const struct record *r)
{
	struct arena *a = &o->picked_arena;
	struct field_visit v = {{.value = add_value, .finder = finder(o)},
				a,
				node_new(a, NODE_LIST)};

	path_follow_record(&v.visit, r, str_z(f->name));
	if (v.visit.count)
		f->met = true;
	if (v.visit.through_list)
		return v.list;
	return v.visit.count ? v.list->first : node_new(a, NODE_NULL);
}

/* The record: all of it, or a map of the picked fields. */
static const struct node *tree_of(struct output *o, const struct record *r)
{
	struct arena *a = &o->picked_arena;
	struct node *map;

	arena_clear(a);
	if (!o->picked)
		return o->cli->lists ? schema_lists(a, r->root) : r->root;
	map = node_new(a, NODE_MAP);
	for (size_t i = 0; i < o->field_count; i++) {
		struct str name = str_z(o->fields[i].name);
		struct node *value = field_value(o, &o->fields[i], r);

		if (o->cli->lists)
			value = schema_lists_at(a, name, value);
		node_append(map, name, value);
	}
	return map;
}

static void put_line(struct output *o, const struct record *r, struct str line)
{
	if (line.p && output_is_lines(o))
		buf_addstr(&o->bytes, line);
	else
		json_write(&o->bytes, tree_of(o, r));
	buf_addc(&o->bytes, '\n');
}

static void put_path(struct output *o, const struct record *r)
{
	if (o->term.tty && o->cli->paths != '0')
		text_show(&o->bytes, r->file, true);
	else
		buf_addstr(&o->bytes, r->file);
	buf_addc(&o->bytes, o->cli->paths == '0' ? '\0' : '\n');
}

bool output_record(struct output *o, const struct record *r, struct str line)
{
	switch (o->format) {
	case OUTPUT_JSONL:
		put_line(o, r, line);
		break;
	case OUTPUT_JSON:
		buf_addz(&o->bytes, o->count ? ",\n  " : "[\n  ");
		json_write_pretty(&o->bytes, tree_of(o, r), 1);
		break;
	case OUTPUT_YAML:
		yaml_write(&o->bytes, tree_of(o, r));
		break;
	case OUTPUT_PATHS:
		put_path(o, r);
		break;
	default:
		put_row(o, r);
	}
	o->count++;
	return output_bytes(o, STR(""));
}

bool output_line(struct output *o, struct str line)
{
	struct record *r = &o->record;
	struct json_error err;

	record_clear(r);
	if (!output_is_lines(o)) {
		r->root = json_read(&r->arena, line, &err);
		r->id = record_text(r, "id");
		r->file = record_text(r, "file");
	}
	return output_record(o, r, line);
}

static void check_field(struct cli *cli, const char *name)
{
	const char *meant = schema_suggest(schema_below(str_z(name)));
	struct diag d = DIAG_INIT;
	char hint[SUGGEST_HINT];

	suggest_hint(hint, meant, "no record has it");
	if (cli->default_fields)
		diag_error(&d, cli->default_file, cli->default_place,
			   "unknown field '%s' in -f%s", name, hint);
	else
		cli_error(cli, "unknown field '%s' in -f%s", name, hint);
	cli_report(cli, &d);
}

static void check_fields(struct output *o)
{
	for (size_t i = 0; i < o->field_count && o->doubtful; i++)
		if (is_unknown(&o->fields[i]))
			check_field(o->cli, o->fields[i].name);
}

void output_end(struct output *o)
{
	bool checked = o->format != OUTPUT_PATHS && o->format != OUTPUT_OTHER;

	if (checked)
		check_fields(o);
	if (o->format == OUTPUT_JSON && !o->cli->stop)
		buf_addz(&o->bytes, o->count ? "\n]\n" : "[]\n");
	if (o->format == OUTPUT_TEXT)
		table_print(&o->table, &o->term, &o->bytes);
	/* nothing but the error */
	if (checked && is_doubtful(o))
		buf_clear(&o->bytes);
	flush(o);
	for (size_t i = 0; i < o->field_count; i++)
		free(o->fields[i].name);
	free(o->fields);
	free(o->columns);
	table_release(&o->table);
	buf_release(&o->scratch);
	record_release(&o->record);
	arena_release(&o->picked_arena);
	buf_release(&o->bytes);
}
