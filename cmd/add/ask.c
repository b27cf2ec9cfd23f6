#include "config.h"

#include "add.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What is asked, and the key that the answer is for. */
static const struct {
	const char *question, *key; /* NULL: the first is the name */
} questions[] = {
	{"Name", NULL},
	{"Role (such as attending, fellow, resident)", "role"},
	{"Institution", "institution"},
	{"Email", "email"},
	{"Interests (commas between them)", "interests"},
	{"Tags (commas between them)", "tags"},
};

static const char last_question[] =
	"What happened (such as: met @apa-2026 her poster on sleep)";

enum {
	WORDS = 5, /* of the last answer: type, via, event, text */
	QUESTIONS = sizeof(questions) / sizeof(*questions),
};

static volatile sig_atomic_t interrupted;

static void on_interrupt(int sig)
{
	(void)sig;
	interrupted = 1;
}

/* A line without its newline, "" for none; false at the end of input. */
static bool read_answer(const char *question, char **line)
{
	size_t cap = 0, n;

	printf("%s: ", question);
	fflush(stdout);
	*line = NULL;
	if (interrupted || getline(line, &cap, stdin) < 0) {
		free(*line);
		*line = NULL;
		putchar('\n');
		return false;
	}
	n = strcspn(*line, "\r\n");
	(*line)[n] = '\0';
	return true;
}

/* Is the answer one? If not, says why, and the question comes again. */
static bool accepts(const char *key, const char *answer, int today)
{
	struct arena a = ARENA_INIT;
	struct diag d = DIAG_INIT;
	struct assign as;
	struct buf word = BUF_INIT;
	bool good;

	buf_addf(&word, "%s=%s", key, answer);
	good = assign_parse(&as, &a, buf_str(&word), RECORD_CONTACT, today, &d);
	if (!good)
		printf("%s\n", d.msgs[0].text);
	buf_release(&word);
	diag_release(&d);
	arena_release(&a);
	return good;
}

/* Asks until the answer is good or empty; false at the end of input. */
static bool ask(struct add *a, size_t i, char **word)
{
	const char *key = questions[i].key ? questions[i].key : "name";
	struct buf b = BUF_INIT;
	char *answer;

	for (;;) {
		if (!read_answer(questions[i].question, &answer))
			return false;
		if (!*answer || accepts(key, answer, a->cli->today))
			break;
		free(answer);
	}
	*word = NULL;
	if (*answer) {
		if (questions[i].key)
			buf_addf(&b, "%s=", questions[i].key);
		buf_addz(&b, answer);
		*word = buf_detach(&b);
	}
	free(answer);
	return true;
}

/* The words up to the text, which is the rest. */
static size_t cut_entry(char *line, char *words[WORDS])
{
	size_t n = 0;

	while (n < WORDS - 1 && *line) {
		size_t len = strcspn(line, " ");
		char c = line[len];
		bool special;

		line[len] = '\0';
		special = n == 0 || line[0] == '@' ||
			  vocab_has(vocab_channels, str_z(line));
		if (!special) {
			line[len] = c;
			break;
		}
		words[n++] = line;
		line += len + (c != '\0');
		line += strspn(line, " ");
	}
	if (*line)
		words[n++] = line;
	return n;
}

bool add_ask(struct add *a)
{
	struct sigaction act = {.sa_handler = on_interrupt}, old;
	char *words[QUESTIONS + WORDS] = {NULL}, *made[QUESTIONS] = {NULL};
	char *entry = NULL;
	size_t count = 0;
	bool more = true, good;

	sigemptyset(&act.sa_mask);
	sigaction(SIGINT, &act, &old);
	puts("An empty answer skips a question; ^D or ^C ends them, and keeps "
	     "what is there.");
	for (size_t i = 0; i < QUESTIONS && more; i++) {
		more = ask(a, i, &made[i]);
		if (made[i])
			words[count++] = made[i];
		else if (i == 0)
			break; /* nobody without a name */
	}
	if (more && count && read_answer(last_question, &entry) && *entry)
		count += cut_entry(entry, words + count);
	sigaction(SIGINT, &old, NULL);
	good = count && add_words(a, words, count);
	if (!count)
		cli_note(a->cli, "no name; nothing made");
	for (size_t i = 0; i < QUESTIONS; i++)
		free(made[i]);
	free(entry);
	return good;
}
