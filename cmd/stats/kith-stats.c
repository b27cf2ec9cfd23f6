/* kith-stats: the network at a glance, and its holes. */
#include "config.h"

#include <getopt.h>
#include <stdlib.h>

#include "commands.h"
#include "cli/output.h"
#include "report.h"
#include "stats.h"

struct stats_cmd {
	struct cli cli;
	struct output out;
	struct stats stats;
	struct stats_wish wish;
};

static int start(void *ctx, const struct network *net)
{
	struct stats_cmd *c = ctx;

	stats_start(&c->stats, net);
	return CLI_OK;
}

static void *thread_new(void *ctx)
{
	struct stats_cmd *c = ctx;

	return tally_new(&c->stats.plan);
}

static void thread_free(void *ctx, void *thread)
{
	struct stats_cmd *c = ctx;

	tally_merge(c->stats.total, thread);
	tally_free(thread);
}

static enum input_verdict map(void *ctx, void *thread, struct input_item *item)
{
	struct stats_cmd *c = ctx;

	return stats_map(&c->stats, thread, item);
}

static enum input_verdict emit(void *ctx, struct input_item *item)
{
	struct stats_cmd *c = ctx;

	stats_emit(&c->stats, item);
	return INPUT_KEEP;
}

static void end(void *ctx)
{
	struct stats_cmd *c = ctx;

	stats_show(&c->stats, &c->out);
}

static void take_option(struct stats_cmd *c, int opt)
{
	switch (opt) {
	case 's':
		stats_take_sections(&c->wish, &c->cli, optarg);
		break;
	case OPT_BY:
		c->wish.by = optarg;
		break;
	case OPT_EVENT:
		c->wish.event = optarg;
		break;
	case OPT_SINCE:
		c->wish.since = optarg;
		break;
	case OPT_UNTIL:
		c->wish.until = optarg;
		break;
	case OPT_GAPS:
		c->wish.gaps = true;
		break;
	case 'n':
		c->wish.names = cli_number(&c->cli, "-n", optarg, 0);
		break;
	}
}

static void run(struct stats_cmd *c)
{
	const struct input_job job = {.start = start,
				      .thread_new = thread_new,
				      .thread_free = thread_free,
				      .map = map,
				      .emit = emit,
				      .end = end,
				      .map_is_last = true,
				      .needs_settings = true};

	stats_begin(&c->stats, &c->out);
	input_run(&c->cli, &job, c);
}

int main(int argc, char **argv)
{
	struct stats_cmd c = {.wish = {.names = -1}};
	int opt;

	cli_init(&c.cli, &command_stats, argc, argv);
	while ((opt = cli_next(&c.cli)) >= 0)
		take_option(&c, opt);
	if (c.cli.stop)
		return cli_end(&c.cli);
	stats_init(&c.stats, &c.wish, &c.cli);
	if (!c.cli.stop) {
		if (output_init(&c.out, &c.cli, stats_columns(&c.stats)))
			run(&c);
		output_end(&c.out);
	}
	stats_release(&c.stats);
	return cli_end(&c.cli);
}
