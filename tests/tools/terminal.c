/*
 * Runs a command on a terminal of its own, and prints what it shows there.
 *
 *	terminal [-w WIDTH] COMMAND [ARGUMENT...]
 *	terminal -a [-p PROMPT] [ANSWER...] -- COMMAND [ARGUMENT...]
 *
 * Standard output and input are the terminal, WIDTH columns wide (80); standard
 * error stays what it is. The escape character is printed as ^[, and the exit
 * status is that of the command.
 *
 * With -a standard error is the terminal, too, and its keys send signals. Each
 * time that what is shown ends in PROMPT, an extended regular expression, by
 * default for a line that begins with "> ", the next answer is typed: ^C and ^D
 * are those keys, RET an empty line, ^@ in an answer a NUL. At the end there is
 * a line with the command's exit status, or the signal that ended it.
 */
#include "config.h"

#include <fcntl.h>
#include <regex.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "base/buf.h"

enum {
	PATIENCE = 600, /* seconds for a command to come to its end */
};

struct job {
	bool answers;
	const char *prompt;
	unsigned short width;
	char **typed;   /* the answers that are left */
	char **command; /* ends in NULL */
	int fd;         /* our end of the terminal */
};

static int fail(const char *what)
{
	perror(what);
	return 2;
}

static int usage(void)
{
	fputs("usage: terminal [-w WIDTH] [-a [-p PROMPT] [ANSWER...] --] "
	      "COMMAND [ARGUMENT...]\n",
	      stderr);
	return 2;
}

static bool read_options(struct job *job, int argc, char **argv)
{
	int c;

	while ((c = getopt(argc, argv, "+w:ap:")) != -1) {
		if (c == 'w')
			job->width = (unsigned short)atoi(optarg);
		else if (c == 'a')
			job->answers = true;
		else if (c == 'p')
			job->prompt = optarg;
		else
			return false;
	}
	job->typed = job->command = argv + optind;
	/* getopt takes the '--' of no answers */
	if (!job->answers || strcmp(argv[optind - 1], "--") == 0)
		return *job->command != NULL;
	while (*job->command && strcmp(*job->command, "--") != 0)
		job->command++;
	if (!*job->command)
		return false;
	*job->command++ = NULL;
	return *job->command != NULL;
}

/* In the child, whose terminal is `fd`: never returns. */
static void run(const struct job *job, int fd)
{
	close(job->fd);
	if (job->answers) {
		setsid();
		ioctl(fd, TIOCSCTTY, 0);
		setenv("TERM", "dumb", 1);
		dup2(fd, STDERR_FILENO);
	}
	/* a pager would wait for a key */
	setenv("KITH_PAGER", "cat", 0);
	dup2(fd, STDIN_FILENO);
	dup2(fd, STDOUT_FILENO);
	close(fd);
	execvp(job->command[0], job->command);
	_exit(fail(job->command[0]));
}

/* The command's process, or -1. Its end of the terminal is opened here: a read
 * of ours fails once nobody has it. */
static pid_t start(struct job *job)
{
	struct winsize size = {.ws_row = 24, .ws_col = job->width};
	struct termios modes;
	pid_t child;
	int fd;

	job->fd = posix_openpt(O_RDWR | O_NOCTTY);
	if (job->fd < 0 || grantpt(job->fd) < 0 || unlockpt(job->fd) < 0)
		return -1;
	fd = open(ptsname(job->fd), O_RDWR | O_NOCTTY);
	if (fd < 0 || ioctl(fd, TIOCSWINSZ, &size) < 0 ||
	    tcgetattr(fd, &modes) < 0)
		return -1;
	/* else ^C may throw away what a command says because of it */
	modes.c_lflag |= NOFLSH;
	if (tcsetattr(fd, TCSANOW, &modes) < 0)
		return -1;
	child = fork();
	if (child == 0)
		run(job, fd);
	close(fd);
	return child;
}

static void type(struct job *job)
{
	const char *text = *job->typed++, *nul;
	struct buf keys = BUF_INIT;

	if (strcmp(text, "^C") == 0) {
		buf_addc(&keys, 3);
	} else if (strcmp(text, "^D") == 0) {
		buf_addc(&keys, 4);
	} else {
		if (strcmp(text, "RET") == 0)
			text = "";
		for (; (nul = strstr(text, "^@")); text = nul + 2) {
			buf_add(&keys, text, (size_t)(nul - text));
			buf_addc(&keys, '\0');
		}
		buf_addf(&keys, "%s\n", text);
	}
	if (write(job->fd, keys.s, keys.len) < 0)
		perror("terminal");
	buf_release(&keys);
}

/* All that the terminal shows until the last who has it is gone. */
static void talk(struct job *job, const regex_t *prompt, struct buf *shown)
{
	char piece[65536];
	ssize_t n;

	while ((n = read(job->fd, piece, sizeof(piece))) > 0) {
		buf_add(shown, piece, (size_t)n);
		if (job->answers && *job->typed &&
		    regexec(prompt, shown->s, 0, NULL, 0) == 0)
			type(job);
	}
}

static void print(const struct job *job, const struct buf *shown)
{
	for (size_t i = 0; i < shown->len; i++) {
		char c = shown->s[i];

		if (!job->answers && c == '\033')
			fputs("^[", stdout);
		else if (c != '\r' || shown->s[i + 1] != '\n')
			putchar(c);
	}
}

static int tell(const struct job *job, int status)
{
	if (!job->answers)
		return WIFSIGNALED(status) ? 128 + WTERMSIG(status)
					   : WEXITSTATUS(status);
	if (!WIFSIGNALED(status))
		printf("status %d\n", WEXITSTATUS(status));
	else if (WTERMSIG(status) == SIGINT)
		puts("SIGINT");
	else
		printf("signal %d\n", WTERMSIG(status));
	return 0;
}

int main(int argc, char **argv)
{
	struct job job = {.prompt = "\n> ", .width = 80};
	struct buf pattern = BUF_INIT, shown = BUF_INIT;
	regex_t prompt;
	int status = 0;
	pid_t child;

	if (!read_options(&job, argc, argv))
		return usage();
	buf_addf(&pattern, "(%s)$", job.prompt);
	if (regcomp(&prompt, pattern.s, REG_EXTENDED | REG_NOSUB) != 0)
		return usage();
	child = start(&job);
	if (child < 0)
		return fail("terminal");
	alarm(PATIENCE);
	talk(&job, &prompt, &shown);
	close(job.fd);
	waitpid(child, &status, 0);
	print(&job, &shown);
	regfree(&prompt);
	buf_release(&pattern);
	buf_release(&shown);
	return tell(&job, status);
}
