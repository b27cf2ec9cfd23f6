#include "config.h"

#include "cli/ask.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"

/* Reset to what ends the program before it is called, so that this does. */
static void on_interrupt(int sig)
{
	static const char text[] = "\nnothing made\n";

	file_write(STDERR_FILENO, text, sizeof(text) - 1);
	raise(sig);
}

void ask_begin(struct ask *a, struct cli *cli)
{
	struct sigaction act = {.sa_handler = on_interrupt,
				.sa_flags = (int)SA_RESETHAND};

	*a = (struct ask){.cli = cli};
	sigemptyset(&act.sa_mask);
	sigaction(SIGINT, &act, &a->old);
	if (a->old.sa_handler == SIG_IGN)
		sigaction(SIGINT, &a->old, NULL);
	ask_say(a, "An empty answer skips the question. Ctrl+D ends the "
		   "questions and keeps what\n"
		   "you said; Ctrl+C ends them and makes nothing.");
}

void ask_end(struct ask *a, bool kept)
{
	if (a->ended && kept)
		ask_say(a, "no more questions; what you said is kept");
	sigaction(SIGINT, &a->old, NULL);
}

void ask_say(struct ask *a, const char *text)
{
	struct buf line = BUF_INIT;

	buf_addf(&line, "%s\n", text);
	cli_put(a->cli, buf_str(&line));
	buf_release(&line);
}

bool ask_line(struct ask *a, const char *question, struct buf *answer)
{
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;

	cli_put(a->cli, str_z(question));
	buf_clear(answer);
	n = getline(&line, &cap, stdin);
	while (n > 0 && (line[n - 1] == '\n' || line[n - 1] == '\r'))
		n--;
	if (n > 0)
		buf_add(answer, line, (size_t)n);
	free(line);
	if (n < 0) {
		ask_say(a, "");
		a->ended = true;
	}
	return n >= 0;
}

int ask_yes(struct str answer)
{
	answer = str_trim(answer);
	if (!answer.n || str_case_eq(answer, STR("y")) ||
	    str_case_eq(answer, STR("yes")))
		return 1;
	return str_case_eq(answer, STR("n")) || str_case_eq(answer, STR("no"))
		       ? 0
		       : -1;
}
