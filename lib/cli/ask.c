#include "config.h"

#include "cli/ask.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"

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
	term_init(&a->term, cli->color);
	sigemptyset(&act.sa_mask);
	sigaction(SIGINT, &act, &a->old);
	if (a->old.sa_handler == SIG_IGN)
		sigaction(SIGINT, &a->old, NULL);
	ask_say(a, "An empty answer skips the question, and < goes back to the "
		   "one before. Ctrl+D ends the questions and keeps what you "
		   "said; Ctrl+C ends them and makes nothing.");
}

void ask_end(struct ask *a, bool kept)
{
	if (a->ended && kept)
		ask_say(a, "no more questions; what you said is kept");
	sigaction(SIGINT, &a->old, NULL);
}

void ask_say(struct ask *a, const char *text)
{
	struct buf lines = BUF_INIT;

	if (*text)
		term_wrap(&a->term, &lines, STYLE_PLAIN, str_z(text), 0);
	buf_addc(&lines, '\n');
	cli_put(a->cli, buf_str(&lines));
	buf_release(&lines);
}

/* The answer stands on the last line of the question, after a blank. */
static void put_prompt(struct ask *a, struct str prompt)
{
	struct buf lines = BUF_INIT;

	term_put_lines(&a->term, &lines, prompt);
	lines.s[lines.len - 1] = ' ';
	cli_put(a->cli, buf_str(&lines));
	buf_release(&lines);
}

/* Replaces `answer` by the line that is typed; false at the end of input. */
static bool read_answer(struct ask *a, struct buf *answer)
{
	char *line = NULL;
	size_t cap = 0;
	ssize_t n = getline(&line, &cap, stdin);

	buf_clear(answer);
	if (n > 0)
		buf_addstr(answer, str_trim((struct str){line, (size_t)n}));
	free(line);
	if (n < 0) {
		ask_say(a, "");
		a->ended = true;
	}
	return n >= 0;
}

/* C0, DEL or C1, the latter as UTF-8. */
static bool is_control(const char *p, const char *end)
{
	unsigned char c = (unsigned char)p[0];

	return c < 0x20 || c == 0x7f ||
	       (c == 0xc2 && p + 1 < end && (unsigned char)p[1] >= 0x80 &&
		(unsigned char)p[1] < 0xa0);
}

/* An arrow types an escape, Ctrl-L a form feed, and nobody sees either in the
 * answer. A tab is a blank; a NUL is said to be one. */
static bool check_keys(struct ask *a, struct str answer)
{
	const char *end = answer.p + answer.n;
	bool good = true;

	for (const char *p = answer.p; good && p < end; p++)
		good = !*p || *p == '\t' || !is_control(p, end);
	if (!good)
		ask_say(a, "a key that is no letter, such as an arrow, is in "
			   "that; type it again, and mend it with the "
			   "backspace key");
	return good;
}

static size_t go_back(struct ask *a, size_t i)
{
	if (!i) {
		ask_say(a, "this is the first question");
		return i;
	}
	if (!a->back)
		ask_say(a, "an empty answer keeps what stands in [ ], and - "
			   "empties it");
	a->back = true;
	return i - 1;
}

/* Nothing is said to the question any more. */
static void drop_answer(const struct ask_form *form, size_t i)
{
	free(form->answers[i]);
	form->answers[i] = NULL;
}

/* Is it one? Then it is kept. */
static bool take_answer(struct ask *a, const struct ask_form *form, size_t i,
			struct str answer)
{
	struct buf why = BUF_INIT;
	bool whole = !memchr(answer.p, '\0', answer.n);
	bool good = whole && form->check(form->ctx, i, answer.p, &why);

	if (good) {
		free(form->answers[i]);
		form->answers[i] = mem_strdup(answer.p);
	}
	if (!whole)
		buf_addz(&why, "control character U+0000; leave it out");
	if (why.len)
		ask_say(a, why.s);
	buf_release(&why);
	return good;
}

void ask_form(struct ask *a, const struct ask_form *form)
{
	struct buf prompt = BUF_INIT, answer = BUF_INIT;
	size_t asked = SIZE_MAX;

	for (size_t i = 0; i < form->count && !a->ended;) {
		if (i != asked) {
			asked = i;
			buf_clear(&prompt);
			if (!form->question(form->ctx, i, &prompt))
				break;
			if (form->answers[i])
				buf_addf(&prompt, " [%s]", form->answers[i]);
			buf_addc(&prompt, ':');
		}
		put_prompt(a, buf_str(&prompt));
		if (!read_answer(a, &answer))
			break;
		if (!check_keys(a, buf_str(&answer)))
			continue;
		if (str_is(buf_str(&answer), "<"))
			i = go_back(a, i);
		else if (str_is(buf_str(&answer), "-"))
			drop_answer(form, i++);
		else if (!answer.len ||
			 take_answer(a, form, i, buf_str(&answer)))
			i++;
	}
	buf_release(&answer);
	buf_release(&prompt);
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
