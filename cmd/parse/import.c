#include "config.h"

#include "import.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/suggest.h"
#include "card.h"
#include "codec/json.h"
#include "model/schema.h"
#include "program_list.h"
#include "sessions.h"
#include "store/store.h"

enum {
	MAP_BYTES = 1 << 20,
};

struct import {
	struct cli *cli;
	struct import_options *options;
	struct output *out;
	struct people people;
	struct person person;
	struct buf line;
	bool stop; /* nobody reads on */
};

void import_check_format(struct cli *cli, const char *from)
{
	if (!vocab_has(import_formats, str_z(from)))
		cli_unknown(cli, "format", str_z(from), import_formats,
			    sizeof(*import_formats));
}

static bool is_kind(const struct import_options *o, const char *kind)
{
	return o->kind && strcmp(o->kind, kind) == 0;
}

static bool reads_tables(const struct import_options *o)
{
	return strcmp(o->from, "csv") == 0 || strcmp(o->from, "auto") == 0;
}

void import_check_kind(struct import_options *o, struct cli *cli)
{
	bool calendar = o->from && strcmp(o->from, "ics") == 0;

	if (o->kind && !vocab_has(import_kinds, str_z(o->kind)))
		cli_usage(cli,
			  "--kind takes contact, program or event, not '%s'",
			  o->kind);
	else if (o->kind && !o->from)
		cli_usage(cli, "--kind needs --from, as in --from csv");
	else if (o->event && !o->from)
		cli_usage(cli, "--event needs --from ics or --from csv");
	else if ((calendar || is_kind(o, "event")) && !o->event)
		cli_usage(cli, "whose sessions are they? name the event, as in "
			       "--event apa-2027");
	else if (o->event && o->kind && !is_kind(o, "event"))
		cli_usage(cli, "--event needs --kind event");
	else if (o->event && !calendar && !reads_tables(o))
		cli_usage(cli, "sessions are read from ics or csv, not '%s'",
			  o->from);
	else if (is_kind(o, "program") && !reads_tables(o))
		cli_usage(cli,
			  "--kind program reads tables: --from csv, not '%s'",
			  o->from);
}

void import_map(struct import_options *o, struct cli *cli, const char *text)
{
	struct diag d = DIAG_INIT;

	sheet_map_add(&o->maps, str_z(text), NULL, 0, &d);
	cli_report(cli, &d);
}

void import_map_file(struct import_options *o, struct cli *cli,
		     const char *path)
{
	struct diag d = DIAG_INIT;
	struct buf text = BUF_INIT;
	struct str rest, line;
	uint32_t number = 0;

	if (file_slurp_any(path, MAP_BYTES, &text) < 0)
		diag_error(&d, path, POS_START, "%s", store_strerror(errno));
	for (rest = buf_str(&text); str_line(&rest, &line);) {
		number++;
		line = str_trim(line);
		if (line.n && line.p[0] != '#')
			sheet_map_add(&o->maps, line, path, number, &d);
	}
	cli_report(cli, &d);
	buf_release(&text);
}

static void put_record(struct import *in, const struct record *r)
{
	if (in->options->check)
		return;
	buf_clear(&in->line);
	json_write(&in->line, r->root);
	in->stop = !output_record(in->out, r, buf_str(&in->line));
}

/* Ends the person that was read, and writes it. */
static void keep(struct import *in, struct account *a)
{
	struct person *p = &in->person;
	struct diag d = DIAG_INIT;

	if (person_end(p, &d)) {
		a->kept++;
		a->without_address += !p->addressed;
		put_record(in, &p->record);
	} else {
		a->bad = a->bad || d.errors;
		cli_report(in->cli, &d);
		account_leave(a, p->fault, p->line);
	}
	diag_release(&d);
}

/* Has the table this column? If not, says which there may be. */
static void check_map(const struct sheet *s, struct str column,
		      const char *file, struct diag *d)
{
	struct suggestion suggestion = suggest_for(column);
	char hint[SUGGEST_HINT], *meant = NULL;

	for (size_t i = 0; i < s->count; i++) {
		if (sheet_same_heading(column, s->columns[i].heading,
				       s->format->kind == RECORD_PROGRAM))
			return;
		suggest_offer(&suggestion, s->columns[i].heading);
	}
	if (suggestion.name.p)
		meant = mem_strndup(suggestion.name.p, suggestion.name.n);
	diag_error(
		d, file, POS_NONE, "no column '%.*s'%s", STR_ARG(column),
		suggest_hint(hint, meant, "see the header line of the table"));
	free(meant);
}

/* Has a record of that kind such a field? */
static void check_map_field(const struct sheet_map *map, enum record_kind kind,
			    struct diag *d)
{
	const struct field *f = schema_find(map->field);
	bool program = f && (f->flags & FIELD_PROGRAM);

	if (f && !(f->flags & (1u << kind)))
		diag_error(d, NULL, POS_NONE,
			   "'%.*s=%.*s': a %s has no '%.*s'%s",
			   STR_ARG(map->column), STR_ARG(map->field),
			   record_kind_name(kind), STR_ARG(map->field),
			   program ? "; --kind program reads programs" : "");
}

static bool check_maps(struct import *in, const struct sheet *s,
		       const char *file)
{
	const struct sheet_maps *maps = &in->options->maps;
	struct diag d = DIAG_INIT;
	bool good;

	for (size_t i = 0; i < maps->count; i++) {
		check_map(s, maps->of[i].column, file, &d);
		check_map_field(&maps->of[i], s->format->kind, &d);
	}
	good = d.errors == 0;
	cli_report(in->cli, &d);
	return good;
}

/* What is read otherwise, by how its file begins. */
static const struct word others[] = {
	{"BEGIN:VCALENDAR", "a calendar; name the event whose sessions it has, "
			    "as in --from ics --event apa-2027"},
	{"From ", "mail; 'kith log --mail FILE' logs it"},
	{"Return-Path:", "mail; 'kith log --mail FILE' logs it"},
	{"Received:", "mail; 'kith log --mail FILE' logs it"},
	{"CONVERSATION ID", "LinkedIn's messages; 'kith log --from "
			    "linkedin-messages FILE' logs them"},
	{NULL, NULL},
};

/* False, with an error, where it is none of people. */
static bool is_ours(struct import *in, struct source *source, const char *file)
{
	struct str start = str_trim(source_sample(source));
	const struct word *w = others;

	if (!reads_tables(in->options))
		return true;
	if (str_starts(start, STR("\"")))
		start = str_skip(start, 1);
	while (w->name && !str_starts(start, str_z(w->name)))
		w++;
	if (w->name)
		cli_file_error(in->cli, file, "is %s", w->help);
	return !w->name;
}

static bool is_program_list(struct import *in, struct source *source)
{
	struct sheet s;
	bool is;

	sheet_init(&s, &in->options->maps);
	is = !is_kind(in->options, "program") &&
	     sheet_find(&s, source, &program_format);
	sheet_release(&s);
	return is;
}

static void report_no_head(struct import *in, const struct sheet *s,
			   struct source *source, const char *file)
{
	bool own = reads_tables(in->options);
	const char *from = in->options->from, *what = from;

	if (is_kind(in->options, "program"))
		what = "a list of programs";
	else if (strcmp(from, "auto") == 0)
		what = "any format";
	cli_file_error(
		in->cli, file,
		"no headings of %s found; the first row is %.*s; %s", what,
		STR_ARG(s->first_row.n ? s->first_row : STR("empty")),
		!own ? "try --from auto"
		: is_program_list(in, source)
			? "for a list of programs add --kind program"
			: "say what a column is with --map 'COLUMN=FIELD'");
}

static void read_programs(struct import *in, struct sheet *s, struct account *a)
{
	struct diag d = DIAG_INIT;
	struct program_list all;
	struct record r;

	program_list_init(&all);
	record_init(&r);
	program_list_read(&all, s, a, in->cli->today);
	while (!in->stop && program_list_next(&all, &r, &in->people, a, &d))
		put_record(in, &r);
	cli_report(in->cli, &d);
	record_release(&r);
	program_list_release(&all);
}

static void read_sheet(struct import *in, struct source *source,
		       struct account *a)
{
	bool programs = is_kind(in->options, "program");
	struct sheet s;

	sheet_init(&s, &in->options->maps);
	if (!sheet_find(&s, source,
			programs ? &program_format
				 : sheet_format_find(in->options->from))) {
		a->format = NULL;
		report_no_head(in, &s, source, a->file);
	} else if (check_maps(in, &s, a->file)) {
		a->format = s.format->name;
		if (programs)
			read_programs(in, &s, a);
		while (!programs && !in->stop &&
		       sheet_next(&s, &in->person, &in->people, a))
			keep(in, a);
	}
	sheet_release(&s);
}

/* Reads the groups first; then it is all to be read again. */
static void collect_groups(struct card_groups *groups, struct source *source,
			   int fd)
{
	struct source first;

	if (lseek(fd, 0, SEEK_SET) != 0)
		return;
	source_open(&first, fd);
	cards_collect(groups, &first);
	source_close(&first);
	lseek(fd, 0, SEEK_SET);
	source_close(source);
	source_open(source, fd);
}

static void read_cards(struct import *in, struct source *source,
		       struct card_groups *groups, struct account *a)
{
	struct vcard_reader r;
	struct vcard card;

	a->format = "vcard";
	a->unit = "card";
	vcard_reader_init(&r, source);
	while (!in->stop && vcard_next(&r, &card)) {
		bool before = r.guessed;

		r.guessed = false;
		if (card_read(&r, &card, groups, &in->person, &in->people, a))
			keep(in, a);
		if (r.guessed)
			account_doubt(a, DOUBT_CHARSET, card.line,
				      "not UTF-8; read as windows-1252");
		r.guessed = r.guessed || before;
	}
	vcard_reader_release(&r);
}

static bool is_cards(const struct import *in, struct source *source)
{
	struct str start = str_trim(source_sample(source));

	if (is_kind(in->options, "program"))
		return false;
	if (strcmp(in->options->from, "auto") != 0)
		return strcmp(in->options->from, "vcard") == 0;
	return str_case_starts(start, STR("BEGIN:V"));
}

/* Nobody and nothing: that must not look like success. */
static void report_nobody(struct import *in, const struct account *a)
{
	cli_file_error(
		in->cli, a->file,
		"%s was read; %zu %s%s, as counted above; see kith help import",
		in->options->event                ? "nothing"
		: is_kind(in->options, "program") ? "no program"
						  : "nobody",
		a->rows, a->unit, a->rows == 1 ? "" : "s");
}

static bool is_calendar(const struct import *in, struct source *source)
{
	struct str start = str_trim(source_sample(source));

	return strcmp(in->options->from, "ics") == 0 ||
	       (strcmp(in->options->from, "auto") == 0 &&
		str_case_starts(start, STR("BEGIN:VCALENDAR")));
}

/* The sessions of one file, as one event. */
static void read_sessions(struct import *in, struct source *source,
			  struct account *a)
{
	struct str first = STR_NONE, id = str_z(in->options->event);
	struct sessions all;
	struct record event;

	a->unit = "session";
	sessions_init(&all, str_starts(id, STR("@")) ? str_skip(id, 1) : id);
	if (is_calendar(in, source))
		sessions_read_calendar(&all, source, a);
	else if (!sessions_read_sheet(&all, source, a, &first))
		cli_file_error(in->cli, a->file,
			       "no headings of a program found: a title, and a "
			       "date or a start; the first row is %.*s",
			       STR_ARG(first.n ? first : STR("empty")));
	sessions_end(&all, &event, a);
	if (a->kept)
		put_record(in, &event);
	sessions_release(&all);
}

static void read_open(struct import *in, int fd, const char *file)
{
	bool again = lseek(fd, 0, SEEK_CUR) == 0;
	struct card_groups groups = CARD_GROUPS_INIT;
	struct account a;
	struct source source;

	account_init(&a, file);
	source_open(&source, fd);
	source_sample(&source);
	if (source.empty && !source.error) {
		cli_note(in->cli, "%s is empty", file);
	} else if (in->options->event) {
		read_sessions(in, &source, &a);
	} else if (!is_ours(in, &source, file)) {
		a.bad = true;
	} else if (is_cards(in, &source)) {
		if (again)
			collect_groups(&groups, &source, fd);
		read_cards(in, &source, &groups, &a);
	} else if (!source.error) {
		read_sheet(in, &source, &a);
	}
	if (source.error)
		cli_file_error(in->cli, file, "%s",
			       source.error == EISDIR
				       ? "is a folder; name its files"
				       : store_strerror(source.error));
	if (a.format)
		account_report(&a, in->cli);
	if (a.format && !a.kept)
		report_nobody(in, &a);
	source_close(&source);
	card_groups_release(&groups);
	account_release(&a);
}

static void read_operand(struct import *in, const char *path)
{
	int fd;

	if (strcmp(path, "-") == 0) {
		if (in->cli->no_input)
			cli_file_error(in->cli, path,
				       "standard input is closed");
		else
			read_open(in, STDIN_FILENO, "-");
		return;
	}
	fd = file_open(AT_FDCWD, path, O_RDONLY, 0);
	if (fd < 0) {
		cli_file_error(in->cli, path, "%s", store_strerror(errno));
		return;
	}
	read_open(in, fd, path);
	close(fd);
}

void import_run(struct cli *cli, struct import_options *o, struct output *out)
{
	struct import in = {.cli = cli, .options = o, .out = out};

	if (!cli->operand_count && isatty(STDIN_FILENO)) {
		cli_usage(cli,
			  "--from reads files or standard input; name a "
			  "file, as in 'kith parse --from %s FILE'",
			  o->from);
		return;
	}
	people_init(&in.people, cli->today);
	person_init(&in.person);
	if (!cli->operand_count)
		read_operand(&in, "-");
	for (size_t i = 0; i < cli->operand_count && !in.stop; i++)
		read_operand(&in, cli->operands[i]);
	person_release(&in.person);
	people_release(&in.people);
	buf_release(&in.line);
}
