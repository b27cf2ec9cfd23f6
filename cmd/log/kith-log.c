/* kith-log: add an entry to the log of one or many contacts. */
#include "config.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "commands.h"
#include "cli/input.h"
#include "log.h"
#include "store/store.h"
#include "cli/term.h"
#include "value/date.h"

enum {
	STEP = 64 * 1024
};

struct log_cmd {
	struct cli cli;
	struct log_wish wish;
	bool mail, undo;
	struct log_streamed *streamed; /* records on standard input */
	size_t streamed_count, streamed_cap;
	char *first; /* file of the first contact, or NULL */
};

static void take_option(struct log_cmd *c, int opt)
{
	switch (opt) {
	case 'd':
		log_take_day(&c->wish, &c->cli, optarg);
		break;
	case 'k':
		c->wish.keys[c->wish.key_count++] = optarg;
		break;
	case OPT_MAIL:
		c->mail = true;
		break;
	case OPT_UNDO:
		c->undo = true;
		break;
	case 'n':
		c->wish.dry = true;
		break;
	case 'v':
		c->wish.say = true;
		break;
	case OPT_FOLLOW:
		c->wish.follow = true;
		break;
	}
}

static enum input_verdict keep(void *ctx, void *thread, struct input_item *item)
{
	(void)ctx;
	(void)thread;
	(void)item;
	return INPUT_KEEP;
}

static enum input_verdict take_record(void *ctx, struct input_item *item)
{
	struct log_cmd *c = ctx;
	const struct record *r = &item->record;
	struct str name = record_name(r);

	if (!c->first)
		c->first = mem_strndup(r->file.p, r->file.n);
	c->streamed = mem_grow(c->streamed, c->streamed_count, &c->streamed_cap,
			       sizeof(*c->streamed));
	c->streamed[c->streamed_count++] = (struct log_streamed){
		mem_strndup(r->id.p, r->id.n), mem_strndup(name.p, name.n),
		mem_strndup(r->file.p, r->file.n)};
	return INPUT_KEEP;
}

/* The records that `-` stands for; false when not all could be read. */
static bool read_stream(struct log_cmd *c)
{
	static char dash[] = "-";
	char *operands[] = {dash, NULL};
	const struct input_job job = {.map = keep, .emit = take_record};
	struct cli cli = c->cli;

	cli.operands = operands;
	cli.operand_count = 1;
	input_run(&cli, &job, c);
	cli_worsen(&c->cli, cli.status);
	if (c->cli.status == CLI_OK && c->streamed_count)
		return true;
	cli_error(&c->cli, "%snothing was written",
		  c->streamed_count ? ""
				    : "no record came on standard input; ");
	return false;
}

static bool wants_stream(const struct log_cmd *c)
{
	for (size_t i = 0; i < c->cli.operand_count; i++)
		if (strcmp(c->cli.operands[i], "-") == 0)
			return true;
	return false;
}

/* All of standard input is read, so that who writes it is not cut off. */
static bool read_message(struct log_cmd *c, struct buf *out)
{
	ptrdiff_t n;

	do {
		char *at = buf_reserve(out, STEP);

		n = file_read(STDIN_FILENO, at, STEP);
		if (n > 0 && out->len < LOG_MESSAGE_BYTES)
			out->len += (size_t)n;
	} while (n > 0);
	if (n < 0)
		cli_error(&c->cli, "can't read the message on standard input");
	return n == 0;
}

static void take(struct log_cmd *c, struct log_run *run)
{
	struct buf message = BUF_INIT;

	if (c->undo)
		log_undo(run);
	else if (!c->mail)
		log_take_words(run, c->streamed, c->streamed_count);
	else if (read_message(c, &message))
		log_take_mail(run, buf_str(&message),
			      c->cli.operand_count ? c->cli.operands[0] : NULL);
	if (!c->undo && c->cli.status == CLI_OK)
		log_write(run);
	buf_release(&message);
}

static bool check_operands(struct log_cmd *c)
{
	if (c->undo && (c->mail || c->wish.dry))
		cli_usage(&c->cli, "--undo does not go with --%s",
			  c->mail ? "mail" : "dry-run");
	else if (c->undo && (c->cli.operand_count || c->wish.key_count))
		cli_usage(&c->cli, "--undo takes nothing else: it takes back "
				   "what the last run wrote");
	else if (c->mail && c->cli.operand_count > 1)
		cli_usage(&c->cli,
			  "--mail finds the contacts in the message; only the "
			  "type may be said, not '%s'",
			  c->cli.operands[1]);
	return !c->cli.stop;
}

/* A script that sees a failure runs us again: none when the entry stands. */
static void say(struct log_cmd *c, const struct log_run *run)
{
	if (!run->out.len ||
	    file_write(STDOUT_FILENO, run->out.s, run->out.len) == 0)
		return;
	if (c->wish.dry)
		cli_error(&c->cli, "can't write standard output: %s",
			  strerror(errno));
	else
		cli_note(&c->cli,
			 "the files are written; only standard output can't "
			 "be: %s",
			 strerror(errno));
}

/* A contact named by its file says which network is meant. */
static void take_path(struct log_cmd *c)
{
	const char *word = c->cli.operand_count ? c->cli.operands[0] : NULL;

	if (word && !c->mail && !c->first &&
	    (strchr(word, '/') || store_is_record_name(word)))
		c->first = mem_strdup(word);
}

static void run(struct log_cmd *c)
{
	struct log_run run;

	if (!check_operands(c))
		return;
	if (!c->mail && wants_stream(c) && !read_stream(c))
		return;
	take_path(c);
	if (log_open(&run, &c->cli, &c->wish, c->first))
		take(c, &run);
	say(c, &run);
	log_close(&run);
}

int main(int argc, char **argv)
{
	struct log_cmd c = {.wish = {.day = DAY_NONE}};
	struct term term;
	int opt;

	cli_init(&c.cli, &command_log, argc, argv);
	term_init(&term, 0);
	c.wish.say = c.wish.tty = term.tty;
	c.wish.keys = mem_zalloc(((size_t)argc + 1) * sizeof(*c.wish.keys));
	while ((opt = cli_next(&c.cli)) >= 0)
		take_option(&c, opt);
	if (!c.cli.stop)
		run(&c);
	for (size_t i = 0; i < c.streamed_count; i++) {
		free(c.streamed[i].id);
		free(c.streamed[i].name);
		free(c.streamed[i].file);
	}
	free(c.streamed);
	free(c.first);
	free(c.wish.keys);
	return cli_end(&c.cli);
}
