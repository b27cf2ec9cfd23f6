/* kith-rank: programs in order, each place explained. */
#include "config.h"

#include <getopt.h>
#include <stdlib.h>

#include "commands.h"
#include "cli/output.h"
#include "shortlist.h"
#include "text.h"

/* Columns of sheets. */
static const char rank_columns[] =
	"id,name,rank.place,rank.points,rank.upto,rank.check,rank.stops";

struct rank_cmd {
	struct cli cli;
	struct output out;
	struct shortlist list;
	struct shortlist_options options;
	const char **sets;
	size_t set_cap;
	enum text_view view;
};

static bool is_text(const struct rank_cmd *c)
{
	return c->out.format == OUTPUT_TEXT && !c->out.picked;
}

/* Points that the profile leaves open, and how to close them. */
static void note_missing(const struct rank_cmd *c)
{
	struct buf keys = BUF_INIT;
	const char *example;

	if (rank_missing(&c->list.rules, &keys, &example))
		cli_note(&c->cli,
			 "your profile lacks %s; say what you know, as in "
			 "'kith set me %s' ('kith help policy' explains the "
			 "keys)",
			 keys.s, example);
	buf_release(&keys);
}

/* Signals go with the application: once it is read there is nothing to say. */
static bool check_signals(struct rank_cmd *c)
{
	const struct rank_rules *rules = &c->list.rules;
	int read = rules->read != DAY_NONE ? rules->read : rules->apply;
	char day[DAY_TEXT];

	if (c->view != TEXT_SIGNALS)
		return true;
	if (rules->apply == DAY_NONE)
		cli_error(&c->cli,
			  "--signals needs the day to apply; add it to "
			  "'season' in kith.yaml, such as '- {what: first day "
			  "to apply, date: 2026-09-02}'");
	else if (c->cli.today >= read)
		cli_refuse(&c->cli,
			   rules->read != DAY_NONE
				   ? "programs read applications from %s on: "
				     "signals, which go with these, can no "
				     "longer be sent"
				   : "signals go with the application, from %s "
				     "on; add the day on which programs read "
				     "it to 'season' in kith.yaml, such as "
				     "'- {what: programs read applications, "
				     "date: 2026-09-23}'",
			   day_format(read, day));
	else
		return true;
	return false;
}

static int start(void *ctx, const struct network *net)
{
	struct rank_cmd *c = ctx;
	struct diag d = DIAG_INIT;
	bool good = shortlist_start(&c->list, net, &d);

	cli_report(&c->cli, &d);
	if (!good || !check_signals(c))
		return CLI_TROUBLE;
	note_missing(c);
	return CLI_OK;
}

static enum input_verdict map(void *ctx, void *thread, struct input_item *item)
{
	struct rank_cmd *c = ctx;

	(void)thread;
	return shortlist_map(&c->list, item);
}

static enum input_verdict emit(void *ctx, struct input_item *item)
{
	struct rank_cmd *c = ctx;

	shortlist_emit(&c->list, item);
	return INPUT_KEEP;
}

static void put_records(struct rank_cmd *c)
{
	struct buf line = BUF_INIT;

	for (size_t i = 0; i < c->list.count; i++) {
		buf_clear(&line);
		shortlist_line(&line, c->list.entries[i]);
		if (!output_line(&c->out, buf_str(&line)))
			break;
	}
	buf_release(&line);
}

/* An empty answer should not look like one. */
static void note_none(struct rank_cmd *c)
{
	bool closed = c->list.counts[RANK_CLOSED] > 0;

	if (!c->list.started || shortlist_is_open(&c->list) ||
	    (closed && c->list.options.all))
		return;
	if (closed)
		cli_note(&c->cli, "all programs are closed to you; --all says "
				  "why");
	else if (c->cli.operand_count)
		cli_refuse(&c->cli, "none of these is a program");
	else
		cli_note(&c->cli, "no programs here; 'kith parse --from csv "
				  "--kind program' reads a list of them");
}

/* While the network's policy is still there. */
static void end(void *ctx)
{
	struct rank_cmd *c = ctx;
	struct buf out = BUF_INIT;

	shortlist_settle(&c->list);
	note_none(c);
	if (!is_text(c))
		put_records(c);
	else if (c->view == TEXT_COMPARE && c->list.count != 2)
		cli_error(&c->cli, "--compare takes two programs, not %zu",
			  c->list.count);
	else
		rank_text(&out, &c->list, &c->out.term, c->view);
	output_bytes(&c->out, buf_str(&out));
	buf_release(&out);
}

static void set_view(struct rank_cmd *c, enum text_view view)
{
	if (c->view != TEXT_TABLE && c->view != view)
		cli_usage(&c->cli, "only one of --why, --ask, --compare and "
				   "--signals at a time");
	c->view = view;
}

static void take_option(struct rank_cmd *c, int opt)
{
	struct shortlist_options *o = &c->options;

	switch (opt) {
	case 'n':
		o->limit = (size_t)cli_number(&c->cli, "-n", optarg, 1);
		break;
	case OPT_ALL:
		o->all = true;
		break;
	case OPT_WHY:
		set_view(c, TEXT_WHY);
		o->closed = true;
		break;
	case OPT_ASK:
		set_view(c, TEXT_ASK);
		break;
	case OPT_COMPARE:
		set_view(c, TEXT_COMPARE);
		o->all = true;
		break;
	case OPT_SIGNALS:
		set_view(c, TEXT_SIGNALS);
		break;
	case OPT_SET:
		MEM_GROW(c->sets, o->set_count, c->set_cap);
		c->sets[o->set_count++] = optarg;
		break;
	case OPT_WEIGHTS:
		o->weights = optarg;
		break;
	}
}

static void run(struct rank_cmd *c)
{
	const struct input_job job = {.start = start,
				      .map = map,
				      .emit = emit,
				      .end = end,
				      .needs_settings = true};
	char *root = NULL;

	/* standard input is read for - only */
	if (!c->cli.dir && !c->cli.operand_count)
		c->cli.dir = root = input_network(&c->cli, NULL);
	c->options.sets = c->sets;
	c->options.lines = !is_text(c);
	c->options.single = c->cli.operand_count < 2;
	c->options.brief =
		is_text(c) && c->view != TEXT_WHY && c->view != TEXT_COMPARE;
	shortlist_init(&c->list, &c->options, c->cli.today);
	if (c->cli.dir || c->cli.operand_count)
		input_run(&c->cli, &job, c);
	shortlist_release(&c->list);
	free(root);
}

int main(int argc, char **argv)
{
	struct rank_cmd c = {.view = TEXT_TABLE};
	int opt;

	cli_init(&c.cli, &command_rank, argc, argv);
	while ((opt = cli_next(&c.cli)) >= 0)
		take_option(&c, opt);
	if (c.view == TEXT_COMPARE)
		c.options.limit = 0;
	if (c.view == TEXT_COMPARE && c.cli.operand_count != 2 && !c.cli.stop)
		cli_usage(&c.cli, "--compare takes two programs");
	if (c.view != TEXT_TABLE && !c.cli.format)
		c.cli.format = "text";
	if (!c.cli.stop) {
		if (output_init(&c.out, &c.cli, rank_columns))
			run(&c);
		output_end(&c.out);
	}
	free(c.sets);
	return cli_end(&c.cli);
}
