#include "config.h"

#include "cli/term.h"

#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/text.h"

enum {
	WIDTH_DEFAULT = 80,
	WIDTH_MIN = 40,
	WIDTH_MAX = 10000,
};

/* Bold, dim and the eight old colors: readable on light and on dark. */
static const char *const codes[] = {
	[STYLE_HEAD] = "1",  [STYLE_STRONG] = "1", [STYLE_GOOD] = "32",
	[STYLE_WARN] = "33", [STYLE_BAD] = "31",   [STYLE_DIM] = "2",
};

static size_t tty_width(int fd)
{
	const char *env = getenv("COLUMNS");
	long n = env ? strtol(env, NULL, 10) : 0;

#ifdef TIOCGWINSZ
	if (n <= 0) {
		struct winsize ws;

		if (ioctl(fd, TIOCGWINSZ, &ws) == 0)
			n = ws.ws_col;
	}
#endif
	if (n <= 0 || n > WIDTH_MAX)
		return WIDTH_DEFAULT;
	return n < WIDTH_MIN ? WIDTH_MIN : (size_t)n;
}

static bool is_set(const char *name)
{
	const char *value = getenv(name);

	return value && *value;
}

bool term_color(int fd, int color)
{
	const char *term = getenv("TERM");

	if (color >= 0)
		return color > 0;
	if (is_set("NO_COLOR"))
		return false;
	if (is_set("CLICOLOR_FORCE") && strcmp(getenv("CLICOLOR_FORCE"), "0"))
		return true;
	return isatty(fd) && term && *term && strcmp(term, "dumb") != 0;
}

void term_init(struct term *t, int color)
{
	t->tty = isatty(STDOUT_FILENO);
	t->width = t->tty ? tty_width(STDOUT_FILENO) : WIDTH_DEFAULT;
	t->color = term_color(STDOUT_FILENO, color);
}

size_t term_error_width(void)
{
	return isatty(STDERR_FILENO) ? tty_width(STDERR_FILENO) : WIDTH_DEFAULT;
}

void term_put(const struct term *t, struct buf *out, enum term_style style,
	      struct str text)
{
	const char *code = t->color && text.n ? codes[style] : NULL;

	if (code)
		buf_addf(out, "\033[%sm", code);
	buf_addstr(out, text);
	if (code)
		buf_addz(out, "\033[0m");
}

void term_wrap(const struct term *t, struct buf *out, enum term_style style,
	       struct str text, size_t indent)
{
	size_t columns = t->width > indent ? t->width - indent : 1;

	if (!t->width)
		columns = SIZE_MAX;
	while (text.n) {
		term_put(t, out, style, text_line(&text, columns));
		if (text.n)
			buf_addc(out, '\n');
		if (text.n && text.p[0] != '\n')
			buf_pad(out, ' ', indent);
	}
}

void term_put_message(struct buf *out, struct str line)
{
	struct term term;
	size_t indent = TERM_HANG;

	line.n -= str_ends(line, STR("\n"));
	term_init(&term, 0);
	if (!term.tty || text_width(line) <= term.width)
		term.width = 0;
	for (; str_starts(line, STR(" ")); line = str_skip(line, 1), indent++)
		buf_addc(out, ' ');
	term_wrap(&term, out, STYLE_PLAIN, str_trim(line), indent);
	buf_addc(out, '\n');
}
