#include "config.h"

#include "cli/progress.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/cli_impl.h"

enum {
	SILENT = 1000, /* milliseconds: shorter work says nothing */
	EVERY = 100,   /* milliseconds between two lines */
	LINE = 64,     /* bytes, fewer than the columns of any terminal */
};

/* Columns that the line takes on standard error; the process has one. */
static int drawn;

static bool goes_into_pipe(void)
{
	struct stat st;

	return fstat(STDOUT_FILENO, &st) == 0 &&
	       (S_ISFIFO(st.st_mode) || S_ISSOCK(st.st_mode));
}

void progress_init(struct progress *p, const struct cli *cli, const char *what)
{
	*p = (struct progress){.what = what,
			       .shows = !cli->quiet && isatty(STDERR_FILENO) &&
					!goes_into_pipe(),
			       .next = cli_clock_ms() + SILENT};
}

void progress_hide(void)
{
	char blank[LINE + 2];
	int n;

	if (!drawn)
		return;
	n = snprintf(blank, sizeof(blank), "\r%*s\r", drawn, "");
	drawn = 0;
	file_write(STDERR_FILENO, blank, (size_t)n);
}

void progress_step(struct progress *p, size_t done, size_t total)
{
	char line[LINE];
	long now;
	int n;

	if (!p->shows || (now = cli_clock_ms()) < p->next)
		return;
	p->next = now + EVERY;
	progress_hide();
	if (total)
		n = snprintf(line, sizeof(line), "\r%s: %zu of %zu", p->what,
			     done, total);
	else
		n = snprintf(line, sizeof(line), "\r%s: %zu", p->what, done);
	if (n >= LINE)
		n = LINE - 1;
	drawn = n - 1;
	file_write(STDERR_FILENO, line, (size_t)n);
}

void progress_end(struct progress *p)
{
	progress_hide();
	p->shows = false;
}
