#include "config.h"

#include "cli/pager.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/file.h"

enum {
	ROWS_DEFAULT = 24,
};

static size_t tty_rows(void)
{
#ifdef TIOCGWINSZ
	struct winsize ws;

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &ws) == 0 && ws.ws_row)
		return ws.ws_row;
#endif
	return ROWS_DEFAULT;
}

bool pager_is_long(const struct term *t, struct str text)
{
	size_t lines = 0;

	for (size_t i = 0; t->tty && i < text.n; i++)
		lines += text.p[i] == '\n';
	return t->tty && lines >= tty_rows();
}

static const char *command(void)
{
	const char *pager = getenv("PAGER");

	if (!pager)
		return "less";
	return *pager && strcmp(pager, "cat") != 0 ? pager : NULL;
}

bool pager_show(struct str text)
{
	const char *cmd = command();
	FILE *to;
	int status;

	if (!cmd)
		return false;
	signal(SIGPIPE, SIG_IGN);
	/* colors as they are, and no clearing of what fits */
	if (!getenv("LESS"))
		setenv("LESS", "FRX", 1);
	to = popen(cmd, "w");
	if (!to)
		return false;
	file_write(fileno(to), text.p, text.n);
	status = pclose(to);
	/* the shell found no such pager */
	return !(status >= 0 && status >> 8 == 127);
}
