/* kith-draft: records and a template to messages; nothing is sent. */
#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/text.h"
#include "commands.h"
#include "edge/draft.h"
#include "edge/draft_tty.h"
#include "logic/schema.h"

struct draft_cmd {
	struct cli cli;
	struct draft_wish wish;
	struct draft_slots slots;
	struct drafts drafts;
	struct draft_tty tty;
	const char *show;
	bool list, ask, edit, ran;
};

static void say(void *ctx, struct str line)
{
	struct draft_cmd *c = ctx;
	struct buf shown = BUF_INIT;

	text_show(&shown, line, true);
	fprintf(stderr, "%s: %s\n", c->cli.name, shown.s ? shown.s : "");
	buf_release(&shown);
}

static bool ask(void *ctx, struct str question, struct buf *answer)
{
	struct draft_cmd *c = ctx;

	return draft_tty_ask(&c->tty, question, answer);
}

static bool edit(void *ctx, struct buf *text)
{
	struct draft_cmd *c = ctx;
	const char *why = draft_tty_edit(&c->tty, text);

	if (why)
		cli_error(&c->cli, "%s", why);
	return !why;
}

/* On a terminal nothing but text and newlines. */
static void put(struct draft_cmd *c, struct str bytes)
{
	struct buf shown = BUF_INIT;

	if (isatty(STDOUT_FILENO)) {
		text_show(&shown, bytes, false);
		bytes = buf_str(&shown);
	}
	if (bytes.n && file_write(STDOUT_FILENO, bytes.p, bytes.n) < 0) {
		if (errno != EPIPE)
			cli_error(&c->cli, "can't write standard output: %s",
				  strerror(errno));
		cli_worsen(&c->cli, CLI_TROUBLE);
	}
	buf_release(&shown);
}

/* The moment in the header: now, when today is today, else noon. */
static struct message_time moment(int today)
{
	struct message_time m = {.day = today, .seconds = 12 * 3600};
	time_t now = time(NULL);
	struct tm local, utc;
	int day, utc_day;

	if (!localtime_r(&now, &local) || !gmtime_r(&now, &utc))
		return m;
	day = day_from_civil(local.tm_year + 1900, local.tm_mon + 1,
			     local.tm_mday);
	utc_day =
		day_from_civil(utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday);
	if (day != today)
		return m;
	m.seconds = local.tm_hour * 3600 + local.tm_min * 60 +
		    (local.tm_sec < 60 ? local.tm_sec : 59);
	m.zone = (day - utc_day) * 1440 + (local.tm_hour - utc.tm_hour) * 60 +
		 local.tm_min - utc.tm_min;
	return m;
}

/* A name given with -s that the template does not have is a typo. */
static bool check_slots(struct draft_cmd *c, const struct template *t)
{
	for (const struct node *n = c->slots.all->first; n; n = n->next) {
		const char *near = NULL;
		size_t best = 3;

		if (template_mentions(t, n->key))
			continue;
		for (size_t i = 0; i < t->slot_count; i++) {
			struct str name = t->slots[i].name;

			if (str_distance(n->key, name) < best) {
				best = str_distance(n->key, name);
				near = name.p;
			}
		}
		cli_error(&c->cli, "'%s' has no fact '%.*s'%s%.*s%s", t->name,
			  STR_ARG(n->key), near ? "; did you mean '" : "",
			  near ? (int)strcspn(near, " =:") : 0,
			  near ? near : "", near ? "'?" : "");
		return false;
	}
	return true;
}

static int start(void *ctx, const struct network *net)
{
	struct draft_cmd *c = ctx;
	const struct template *t = NULL;
	bool good = true;

	drafts_start(&c->drafts, net);
	c->ran = true;
	if (c->wish.template) {
		t = draft_shelf_get(&c->drafts.shelf, c->wish.template,
				    &c->drafts.diag);
		good = t && check_slots(c, t);
	}
	cli_report(&c->cli, &c->drafts.diag);
	return good ? CLI_OK : CLI_TROUBLE;
}

static void *thread_new(void *ctx)
{
	struct draft_cmd *c = ctx;

	return drafts_maker(&c->drafts);
}

static enum input_verdict map(void *ctx, void *thread, struct input_item *item)
{
	(void)ctx;
	return drafts_make(thread, item);
}

static enum input_verdict emit(void *ctx, struct input_item *item)
{
	struct draft_cmd *c = ctx;
	enum input_verdict verdict = drafts_take(&c->drafts, item);

	cli_report(&c->cli, &c->drafts.diag);
	return verdict;
}

/* How long a note is, in the characters that its network counts. */
static void tell_lengths(struct draft_cmd *c)
{
	for (size_t i = 0; i < c->drafts.count; i++) {
		const struct draft *d = &c->drafts.drafts[i];
		struct buf line = BUF_INIT;

		if (d->held || d->template->kind != TEMPLATE_NOTE)
			continue;
		buf_addstr(&line, d->message.contact);
		buf_addz(&line, ": ");
		draft_length(&line, &c->drafts, d);
		say(c, buf_str(&line));
		buf_release(&line);
	}
}

static void tell_counts(struct draft_cmd *c)
{
	const struct drafts *d = &c->drafts;
	struct buf line = BUF_INIT;

	if (!d->seen && d->passed)
		buf_addf(&line, "'%s' is not for %s", c->wish.template,
			 d->passed == 1 ? "this kind of record"
					: "these kinds of records");
	if (line.len)
		say(c, buf_str(&line));
	buf_clear(&line);
	if (d->seen < 2 && !c->wish.dir) {
		buf_release(&line);
		return;
	}
	buf_addf(&line, "%zu draft%s", d->written, d->written == 1 ? "" : "s");
	if (c->wish.dir)
		buf_addf(&line, " in %s", c->wish.dir);
	if (d->refused)
		buf_addf(&line, ", %zu held back", d->refused);
	say(c, buf_str(&line));
	buf_release(&line);
}

/* A name given with -s that none of the templates had. */
static void warn_slots(struct draft_cmd *c)
{
	const struct draft_shelf *shelf = &c->drafts.shelf;

	for (const struct node *n = c->slots.all->first; n; n = n->next) {
		struct buf line = BUF_INIT;
		bool known = false;

		for (size_t i = 0; i < shelf->count && !known; i++)
			known = shelf->entries[i].template &&
				template_mentions(shelf->entries[i].template,
						  n->key);
		buf_addf(&line, "warning: no template here has a fact '%.*s'",
			 STR_ARG(n->key));
		if (!known && c->drafts.seen)
			say(c, buf_str(&line));
		buf_release(&line);
	}
}

static void end(void *ctx)
{
	struct draft_cmd *c = ctx;
	struct buf out = BUF_INIT;

	drafts_settle(&c->drafts);
	if (c->cli.stop || !c->ran)
		return;
	if (c->wish.dir)
		drafts_to_dir(&c->drafts);
	else
		drafts_to_text(&c->drafts, &out);
	cli_report(&c->cli, &c->drafts.diag);
	if (out.len)
		put(c, buf_str(&out));
	tell_lengths(c);
	warn_slots(c);
	tell_counts(c);
	if (c->drafts.refused || (!c->drafts.written && !c->cli.status))
		cli_worsen(&c->cli, CLI_NO);
	buf_release(&out);
}

static void list(struct draft_cmd *c)
{
	struct buf out = BUF_INIT;
	size_t count;
	char **names = draft_shelf_names(&c->drafts.shelf, &count);

	for (size_t i = 0; i < count; i++) {
		const struct template *t = draft_shelf_get(
			&c->drafts.shelf, names[i], &c->drafts.diag);

		if (t)
			buf_addf(&out, "%-13s  %.*s\n", names[i],
				 STR_ARG(t->summary));
		free(names[i]);
	}
	free(names);
	cli_report(&c->cli, &c->drafts.diag);
	put(c, buf_str(&out));
	buf_release(&out);
}

static void show(struct draft_cmd *c)
{
	const struct template *t =
		draft_shelf_get(&c->drafts.shelf, c->show, &c->drafts.diag);

	cli_report(&c->cli, &c->drafts.diag);
	if (t)
		put(c, t->source);
}

/* What needs no records: lists, templates, sheets about the user. */
static bool runs_alone(struct draft_cmd *c, struct network *net)
{
	const struct template *t;

	if (!c->list && !c->show && !c->wish.template)
		return false;
	network_init(net);
	network_load(net,
		     c->cli.dir ? network_above(c->cli.dir) : network_here(),
		     &c->drafts.diag);
	drafts_start(&c->drafts, net);
	if (c->list || c->show)
		return true;
	diag_clear(&c->drafts.diag);
	t = draft_shelf_get(&c->drafts.shelf, c->wish.template,
			    &c->drafts.diag);
	if (t && t->whom == TEMPLATE_ME)
		return true;
	diag_clear(&c->drafts.diag);
	drafts_release(&c->drafts);
	drafts_init(&c->drafts, &c->wish, &c->slots);
	network_release(net);
	return false;
}

static void run_alone(struct draft_cmd *c)
{
	cli_report(&c->cli, &c->drafts.diag);
	if (c->list) {
		list(c);
	} else if (c->show) {
		show(c);
	} else if (c->cli.operand_count) {
		cli_usage(&c->cli, "'%s' is about you and takes no operand",
			  c->wish.template);
	} else {
		c->ran = true;
		drafts_add_me(&c->drafts);
		end(c);
	}
}

static void run(struct draft_cmd *c)
{
	const struct input_job job = {.start = start,
				      .thread_new = thread_new,
				      .map = map,
				      .emit = emit,
				      .end = end,
				      .map_is_last = !c->ask && !c->edit,
				      .needs_settings = true};
	struct network net;

	c->wish.now = moment(c->cli.today);
	c->wish.ask = c->ask ? ask : NULL;
	c->wish.edit = c->edit ? edit : NULL;
	c->wish.say = say;
	c->wish.ctx = c;
	drafts_init(&c->drafts, &c->wish, &c->slots);
	if (runs_alone(c, &net)) {
		run_alone(c);
		drafts_release(&c->drafts);
		network_release(&net);
		return;
	}
	input_run(&c->cli, &job, c);
	drafts_release(&c->drafts);
}

static void take_format(struct draft_cmd *c)
{
	static const char *const names[] = {"", "eml", "mbox", "text",
					    "mailto"};

	for (int i = 1; c->cli.format && i < 5; i++)
		if (strcmp(c->cli.format, names[i]) == 0)
			c->wish.format = (enum draft_format)i;
	if (c->wish.dir && c->wish.format != DRAFT_ANY &&
	    c->wish.format != DRAFT_EML && !c->cli.stop)
		cli_usage(&c->cli, "-d writes a file each, not '%s'",
			  c->cli.format);
}

static void take_allow(struct draft_cmd *c, const char *list)
{
	struct str rest = str_z(list), name;

	while (str_split(&rest, ',', &name)) {
		int guard = guard_find(name);
		const char *near;

		if (guard < 0) {
			near = suggest_nearest(name, guard_rows,
					       sizeof(*guard_rows));
			cli_usage(&c->cli, "there is no guard '%.*s'%s%s%s",
				  STR_ARG(name), near ? "; did you mean '" : "",
				  near ? near : "", near ? "'?" : "");
			return;
		}
		c->wish.allowed |= 1u << guard;
	}
}

static void take_slots(struct draft_cmd *c, const char *path)
{
	struct diag d = DIAG_INIT;

	if (!draft_slots_load(&c->slots, path, &d))
		c->cli.stop = true;
	cli_report(&c->cli, &d);
	diag_release(&d);
}

static void take_option(struct draft_cmd *c, int opt, const char *arg)
{
	switch (opt) {
	case 't':
		c->wish.template = arg;
		break;
	case 's':
		if (!draft_slots_add(&c->slots, arg))
			cli_usage(&c->cli, "-s takes name=value, not '%s'",
				  arg);
		break;
	case OPT_SLOTS:
		take_slots(c, arg);
		break;
	case 'd':
		c->wish.dir = arg;
		break;
	case 'e':
		c->edit = true;
		break;
	case OPT_ASK:
		c->ask = true;
		break;
	case OPT_BLANK:
		c->wish.blank = true;
		break;
	case OPT_ALLOW:
		take_allow(c, arg);
		break;
	case OPT_LIST:
		c->list = true;
		break;
	case OPT_SHOW:
		c->show = arg;
		break;
	}
}

int main(int argc, char **argv)
{
	struct draft_cmd c = {.tty = DRAFT_TTY_INIT};
	int opt;

	draft_slots_init(&c.slots);
	cli_init(&c.cli, &command_draft, argc, argv);
	while ((opt = cli_next(&c.cli)) >= 0)
		take_option(&c, opt, optarg);
	if (!c.cli.stop)
		take_format(&c);
	if (!c.cli.stop && c.ask && !draft_tty_open(&c.tty))
		cli_usage(&c.cli, "--ask needs a terminal");
	if (!c.cli.stop)
		run(&c);
	draft_tty_close(&c.tty);
	draft_slots_release(&c.slots);
	return cli_end(&c.cli);
}
