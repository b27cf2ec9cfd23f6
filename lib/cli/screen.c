#include "config.h"

#include "cli/screen.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/file.h"
#include "base/text.h"
#include "cli/progress.h"

enum {
	ROWS_DEFAULT = 24,
	NOT_FOUND = 127, /* the shell's status where there is no such program */
};

/* Bytes that `s` begins with and that are ours, or 0: the tab of a sheet, a
 * code for a color. */
static size_t own_code(const struct term *t, struct str s)
{
	return s.p[0] == '\t' ? 1 : t->color ? term_code(s) : 0;
}

/* Appends `text` as it may be shown; newlines stay. */
static void add_clean(const struct term *t, struct buf *out, struct str text)
{
	while (text.n) {
		size_t n = own_code(t, text);

		if (n) {
			buf_add(out, text.p, n);
		} else {
			for (n = 1; n < text.n; n++)
				if (text.p[n] == '\033' || text.p[n] == '\t')
					break;
			text_show(out, (struct str){text.p, n}, false);
		}
		text = str_skip(text, n);
	}
}

static size_t tty_rows(void)
{
#ifdef TIOCGWINSZ
	struct winsize ws;

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &ws) == 0 && ws.ws_row)
		return ws.ws_row;
#endif
	return ROWS_DEFAULT;
}

/* Rows that it takes, a line that is too wide more than one; no more are
 * counted than are asked about. */
static bool is_long(const struct term *t, struct str text)
{
	size_t rows = 0, most = tty_rows();
	struct str line;

	while (rows < most && str_line(&text, &line))
		rows += line.n > t->width
				? 1 + (text_width(line) - 1) / t->width
				: 1;
	return rows >= most;
}

static const char *pager(void)
{
	const char *command = getenv("KITH_PAGER");

	if (!command)
		command = getenv("PAGER");
	if (!command)
		return "less -FRX";
	return *command && strcmp(command, "cat") != 0 ? command : NULL;
}

/* False when there is none, and nothing was shown. */
static bool page(struct str text)
{
	const char *command = pager();
	FILE *to;
	int status;

	if (!command)
		return false;
	signal(SIGPIPE, SIG_IGN);
	/* for a pager that is less: colors as they are, and no clearing */
	setenv("LESS", "FRX", 0);
	to = popen(command, "w");
	if (!to)
		return false;
	file_write(fileno(to), text.p, text.n);
	status = pclose(to);
	return !(status >= 0 && status >> 8 == NOT_FOUND);
}

bool screen_put(const struct term *t, struct str text, unsigned flags)
{
	struct buf clean = BUF_INIT, wrapped = BUF_INIT;
	bool good = true;

	progress_hide();
	add_clean(t, &clean, text);
	text = buf_str(&clean);
	if (flags & SCREEN_WRAPPED) {
		term_put_lines(t, &wrapped, text);
		text = buf_str(&wrapped);
	}
	if (!(flags & SCREEN_PAGED && t->tty && is_long(t, text) && page(text)))
		good = !text.n ||
		       file_write(STDOUT_FILENO, text.p, text.n) >= 0;
	buf_release(&wrapped);
	buf_release(&clean);
	return good;
}
