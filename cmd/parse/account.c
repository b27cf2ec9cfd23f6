#include "config.h"

#include "account.h"

#include <stdlib.h>

#include "base/utf8.h"

void account_init(struct account *a, const char *file)
{
	*a = (struct account){.file = file, .unit = "row"};
}

void account_release(struct account *a)
{
	for (size_t i = 0; i < DOUBT_COUNT; i++)
		free(a->doubts[i].text);
	for (size_t i = 0; i < a->question_count; i++)
		free(a->questions[i].text);
	buf_release(&a->unread);
	buf_release(&a->unknown);
}

static void add_line(struct lines_of *l, uint32_t line)
{
	/* a row may have several such cells */
	if (l->count && l->count <= ACCOUNT_LINES &&
	    l->lines[l->count - 1] == line)
		return;
	if (l->count < ACCOUNT_LINES)
		l->lines[l->count] = line;
	l->count++;
}

void account_leave(struct account *a, const char *why, uint32_t line)
{
	size_t i = 0;

	while (i < a->left_count && strcmp(a->left[i].why, why) != 0)
		i++;
	if (i == ACCOUNT_REASONS)
		i--;
	if (i == a->left_count)
		a->left[a->left_count++].why = why;
	add_line(&a->left[i], line);
}

void account_doubt(struct account *a, enum doubt doubt, uint32_t line,
		   const char *fmt, ...)
{
	struct lines_of *l = &a->doubts[doubt];
	struct buf text = BUF_INIT;
	va_list ap;

	if (!l->text) {
		va_start(ap, fmt);
		buf_vaddf(&text, fmt, ap);
		va_end(ap);
		l->text = buf_detach(&text);
	}
	add_line(l, line);
}

enum {
	CELL_SHOWN = 60, /* bytes of a cell in a question */
};

void account_ask(struct account *a, const char *question, uint32_t line,
		 struct str field, struct str cell)
{
	struct str shown = utf8_head(cell, CELL_SHOWN);
	size_t i = 0;
	struct buf text = BUF_INIT;

	a->asked++;
	while (i < a->question_count && a->questions[i].why != question)
		i++;
	if (i == ACCOUNT_QUESTIONS)
		i--;
	if (i == a->question_count) {
		buf_addf(&text, "%.*s: '%.*s%s': %s", STR_ARG(field),
			 STR_ARG(shown), shown.n < cell.n ? "..." : "",
			 question);
		a->questions[a->question_count++] = (struct lines_of){
			.why = question, .text = buf_detach(&text)};
	}
	add_line(&a->questions[i], line);
}

static void add_name(struct buf *names, struct str name)
{
	struct buf quoted = BUF_INIT;

	buf_addf(&quoted, "'%.*s'", STR_ARG(name));
	if (str_find(buf_str(names), buf_str(&quoted)) < 0)
		buf_addf(names, "%s%s", names->len ? ", " : "", quoted.s);
	buf_release(&quoted);
}

void account_unread(struct account *a, struct str name)
{
	add_name(&a->unread, name);
}

void account_unknown(struct account *a, struct str name)
{
	add_name(&a->unknown, name);
}

/* "lines 5, 9 and 107 more", from the line of that index on. */
static void put_lines(struct buf *out, const struct lines_of *l, size_t from)
{
	size_t shown = l->count < ACCOUNT_LINES ? l->count : ACCOUNT_LINES;

	buf_addz(out,
		 shown - from == 1 && l->count == shown ? "line " : "lines ");
	for (size_t i = from; i < shown; i++)
		buf_addf(out, "%s%u", i > from ? ", " : "", l->lines[i]);
	if (l->count > shown)
		buf_addf(out, " and %zu more", l->count - shown);
}

static void put_doubt(struct diag *d, const char *file,
		      const struct lines_of *l)
{
	struct buf text = BUF_INIT;

	if (!l->count)
		return;
	buf_addz(&text, l->text);
	if (l->count > 1) {
		buf_addz(&text, l->why ? " (likewise " : "; likewise ");
		put_lines(&text, l, 1);
		buf_addz(&text, l->why ? ")" : "");
	}
	diag_warning(d, file, (struct pos){l->lines[0], 1}, "%s", text.s);
	buf_release(&text);
}

static void report_doubts(const struct account *a, struct cli *cli)
{
	struct diag d = DIAG_INIT;

	for (size_t i = 0; i < DOUBT_COUNT; i++)
		put_doubt(&d, a->file, &a->doubts[i]);
	for (size_t i = 0; i < a->question_count; i++)
		put_doubt(&d, a->file, &a->questions[i]);
	cli_report(cli, &d);
}

static size_t left_out(const struct account *a)
{
	size_t count = 0;

	for (size_t i = 0; i < a->left_count; i++)
		count += a->left[i].count;
	return count;
}

void account_report(struct account *a, struct cli *cli)
{
	struct buf line = BUF_INIT;

	report_doubts(a, cli);
	buf_addf(&line, "%s (%s): %zu %s%s read, %zu kept", a->file, a->format,
		 a->rows, a->unit, a->rows == 1 ? "" : "s", a->kept);
	if (a->without_address)
		buf_addf(&line, " (%zu without an address)",
			 a->without_address);
	if (a->tracks)
		buf_addf(&line, ", %zu as track%s of an earlier program",
			 a->tracks, a->tracks == 1 ? "" : "s");
	buf_addf(&line, ", %zu left out", left_out(a));
	for (size_t i = 0; i < a->left_count; i++) {
		buf_addf(&line, "%s%zu %s (", i ? "; " : ": ", a->left[i].count,
			 a->left[i].why);
		put_lines(&line, &a->left[i], 0);
		buf_addc(&line, ')');
	}
	if (a->unread.len)
		buf_addf(&line, "; not kept: %s", a->unread.s);
	if (a->unknown.len)
		buf_addf(&line,
			 "; kept under x-: %s (--map COLUMN=FIELD for "
			 "another place)",
			 a->unknown.s);
	if (a->asked)
		buf_addf(&line, "; %zu cell%s to ask about", a->asked,
			 a->asked == 1 ? "" : "s");
	cli_note(cli, "%s", line.s);
	if (a->bad)
		cli_worsen(cli, CLI_TROUBLE);
	buf_release(&line);
}
