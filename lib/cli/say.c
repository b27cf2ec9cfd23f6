/* All that is written to standard error. */
#include "config.h"

#include "cli/say.h"

#include <stdio.h>
#include <unistd.h>

#include "base/text.h"
#include "cli/cli_impl.h"
#include "cli/progress.h"
#include "cli/term.h"

enum {
	REPORT_MAX = 50, /* findings about one file that anyone would read */
};

/* A line that is safe to show, as it is. */
static void put_raw(struct buf *line)
{
	progress_hide();
	buf_addc(line, '\n');
	fwrite(line->s, 1, line->len, stderr);
}

/* The same; on a terminal wrapped at blanks. `mark`, the first after `start`,
 * has its style. */
static void put_marked(const struct buf *line, const struct term *term,
		       size_t start, struct str mark, enum term_style style)
{
	const struct term plain = {.tty = isatty(STDERR_FILENO),
				   .width = term_width(STDERR_FILENO)};
	struct buf wrapped = BUF_INIT, out = BUF_INIT;
	struct str text;
	ptrdiff_t at;

	term_put_lines(&plain, &wrapped, buf_str(line));
	text = buf_str(&wrapped);
	text.n -= text.n > 0; /* its newline */
	at = mark.n ? str_find(str_skip(text, start), mark) : -1;
	if (at >= 0) {
		start += (size_t)at;
		buf_add(&out, text.p, start);
		term_put(term, &out, style, mark);
		text = str_skip(text, start + mark.n);
	}
	buf_addstr(&out, text);
	put_raw(&out);
	buf_release(&wrapped);
	buf_release(&out);
}

static void put_line(struct str text)
{
	const struct term plain = {0};
	struct buf shown = BUF_INIT;

	text_show(&shown, text, true);
	put_marked(&shown, &plain, 0, STR_NONE, STYLE_PLAIN);
	buf_release(&shown);
}

void say_line(const char *fmt, ...)
{
	struct buf text = BUF_INIT;
	va_list ap;

	va_start(ap, fmt);
	diag_format(&text, fmt, ap);
	va_end(ap);
	put_line(buf_str(&text));
	buf_release(&text);
}

void say_text(struct str text)
{
	struct str line;

	while (str_line(&text, &line))
		put_line(line);
}

__attribute__((format(printf, 2, 0))) static void
say(const struct cli *cli, const char *fmt, va_list ap)
{
	struct buf text = BUF_INIT;

	buf_addf(&text, "%s: ", cli->name);
	diag_format(&text, fmt, ap);
	put_line(buf_str(&text));
	buf_release(&text);
}

void cli_say(const struct cli *cli, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(cli, fmt, ap);
	va_end(ap);
}

void cli_note(const struct cli *cli, const char *fmt, ...)
{
	va_list ap;

	if (cli->quiet)
		return;
	va_start(ap, fmt);
	say(cli, fmt, ap);
	va_end(ap);
}

void cli_refuse(struct cli *cli, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(cli, fmt, ap);
	va_end(ap);
	cli_worsen(cli, CLI_NO);
}

void cli_error(struct cli *cli, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(cli, fmt, ap);
	va_end(ap);
	cli_worsen(cli, CLI_TROUBLE);
}

void cli_usage(struct cli *cli, const char *fmt, ...)
{
	va_list ap;

	cli->stop = true;
	va_start(ap, fmt);
	if (cli->at_default) {
		struct diag d = DIAG_INIT;

		diag_vadd(&d, DIAG_ERROR, cli->default_file, cli->default_place,
			  fmt, ap);
		cli_report(cli, &d);
	} else {
		say(cli, fmt, ap);
		say_line("%s: '%s --help' says how it is used", cli->name,
			 cli->name);
	}
	va_end(ap);
	cli_worsen(cli, CLI_TROUBLE);
}

/* The faulty text with a caret below the place. */
static void put_excerpt(const struct diag_msg *m)
{
	struct buf before = BUF_INIT, line = BUF_INIT;

	text_show(&before, (struct str){m->excerpt, m->caret}, true);
	buf_addz(&line, "  ");
	text_show(&line, str_z(m->excerpt), true);
	put_raw(&line);
	buf_clear(&line);
	buf_pad(&line, ' ', 2 + text_width(buf_str(&before)));
	buf_addc(&line, '^');
	put_raw(&line);
	buf_release(&line);
	buf_release(&before);
}

/* Where, then how bad, in its color, then what. */
static void put_msg(const struct cli *cli, const struct diag_msg *m)
{
	const struct term term = {
		.color = term_color(STDERR_FILENO, cli->color)};
	bool error = m->level == DIAG_ERROR;
	struct buf line = BUF_INIT, shown = BUF_INIT;
	struct str mark = STR_NONE;
	size_t start;

	if (m->file && m->pos.line)
		buf_addf(&line, "%s:%u:%u: ", m->file, m->pos.line, m->pos.col);
	else
		buf_addf(&line, "%s: ", m->file ? m->file : cli->name);
	text_show(&shown, buf_str(&line), true);
	start = shown.len - 1; /* the blank may become a newline */
	if (m->file || !error) {
		mark = error ? STR("error:") : STR("warning:");
		buf_addstr(&shown, mark);
		buf_addc(&shown, ' ');
	}
	text_show(&shown, str_z(m->text), true);
	put_marked(&shown, &term, start, mark, error ? STYLE_BAD : STYLE_WARN);
	if (m->excerpt)
		put_excerpt(m);
	buf_release(&line);
	buf_release(&shown);
}

static bool is_of_one_file(const struct diag *d)
{
	const char *first = d->msgs[0].file;

	for (size_t i = 1; i < d->count; i++)
		if (!first || !d->msgs[i].file ||
		    strcmp(first, d->msgs[i].file) != 0)
			return false;
	return first;
}

void cli_report(struct cli *cli, struct diag *d)
{
	size_t shown = d->count < REPORT_MAX ? d->count : REPORT_MAX;

	for (size_t i = 0; i < shown; i++)
		put_msg(cli, &d->msgs[i]);
	if (shown < d->count)
		say_line("%s: and %zu more%s", cli->name, d->count - shown,
			 is_of_one_file(d) ? " about the same file" : "");
	if (d->errors)
		cli_worsen(cli, CLI_TROUBLE);
	diag_release(d);
}

void cli_file_error(struct cli *cli, const char *file, const char *fmt, ...)
{
	struct diag d = DIAG_INIT;
	va_list ap;

	va_start(ap, fmt);
	diag_vadd(&d, DIAG_ERROR, file, POS_START, fmt, ap);
	va_end(ap);
	cli_report(cli, &d);
}

void cli_fail(struct cli *cli, struct diag *d, int status)
{
	int before = cli->status;

	cli_report(cli, d);
	cli->status = before;
	cli_worsen(cli, status);
}

const char *say_joining(struct buf *out, const char *one, const char *other)
{
	buf_addz(out, "'kith edit ");
	text_word(out, str_z(one));
	buf_addc(out, ' ');
	text_word(out, str_z(other));
	buf_addz(out, "', move into one what it lacks, the log too, and delete "
		      "the other");
	return out->s;
}
