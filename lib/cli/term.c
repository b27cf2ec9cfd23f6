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
	t->width = term_width(STDOUT_FILENO);
	t->color = term_color(STDOUT_FILENO, color);
}

size_t term_width(int fd)
{
	return isatty(fd) ? tty_width(fd) : WIDTH_DEFAULT;
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

size_t term_code(struct str s)
{
	size_t n = 2;

	if (!str_starts(s, STR("\033[")))
		return 0;
	while (n < s.n && s.p[n] >= '0' && s.p[n] <= '9')
		n++;
	return n > 2 && n < s.n && s.p[n] == 'm' ? n + 1 : 0;
}

/* The columns of a line that may have codes in it. */
static size_t width_of(struct str line)
{
	size_t width = 0, n;

	while (line.n) {
		line = str_skip(line, term_code(line));
		for (n = 0; n < line.n && !term_code(str_skip(line, n));)
			n++;
		width += text_width((struct str){line.p, n});
		line = str_skip(line, n);
	}
	return width;
}

static void hang_line(struct buf *out, struct str line, size_t width)
{
	size_t indent = TERM_HANG, columns, word;
	struct str rest, first;

	for (; str_starts(line, STR(" ")); line = str_skip(line, 1), indent++)
		buf_addc(out, ' ');
	/* what is far to the right has no room there */
	columns = width - (indent - TERM_HANG < width ? indent - TERM_HANG : 0);
	indent = indent < width / 2 ? indent : width / 2;
	while (line.n) {
		str_cut(line, ' ', &first, &rest);
		word = text_width(first);
		buf_addstr(out,
			   text_line(&line, word > columns ? word : columns));
		buf_addc(out, '\n');
		if (line.n)
			buf_pad(out, ' ', indent);
		columns = width - indent;
	}
}

void term_put_lines(const struct term *t, struct buf *out, struct str text)
{
	struct str line;

	while (str_line(&text, &line)) {
		if (t->tty && t->width && width_of(line) > t->width) {
			hang_line(out, line, t->width);
		} else {
			buf_addstr(out, line);
			buf_addc(out, '\n');
		}
	}
}
