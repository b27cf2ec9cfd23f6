/* kith-due: who is due for a message today, and why. */
#include "config.h"

#include <errno.h>
#include <getopt.h>
#include <string.h>
#include <unistd.h>

#include "commands.h"
#include "agenda.h"
#include "base/ascii.h"
#include "cli/output.h"
#include "value/date.h"

/* Columns of sheets, and of those of a plan. */
static const char due_columns[] =
	"id,name,due.action,due.state,due.open,due.by,due.late,due.why";
static const char plan_columns[] = "id,name,due.planned,due.action,due.state,"
				   "due.open,due.by,due.late,due.why";

struct due_cmd {
	struct cli cli;
	struct output out;
	struct agenda agenda;
	struct agenda_options options;
	bool count, exit_code, why;
	bool empty; /* a folder without files, which the reader says */
};

static int start(void *ctx, const struct network *net)
{
	struct due_cmd *c = ctx;

	agenda_start(&c->agenda, net);
	return CLI_OK;
}

static void files(void *ctx, const struct store_list *list, struct diag *d)
{
	struct due_cmd *c = ctx;

	(void)d;
	c->empty = !list->count;
}

static enum input_verdict map(void *ctx, void *thread, struct input_item *item)
{
	struct due_cmd *c = ctx;

	(void)thread;
	return agenda_map(&c->agenda, item);
}

static enum input_verdict emit(void *ctx, struct input_item *item)
{
	struct due_cmd *c = ctx;

	agenda_emit(&c->agenda, item);
	return INPUT_KEEP;
}

static void put_records(struct due_cmd *c)
{
	struct buf line = BUF_INIT;

	for (size_t i = 0; i < c->agenda.count; i++) {
		buf_clear(&line);
		if (agenda_line(&c->agenda, &line, c->agenda.dues[i]) < 0) {
			cli_error(&c->cli, "cannot read back what is due: %s",
				  strerror(errno));
			break;
		}
		if (!output_line(&c->out, buf_str(&line)))
			break;
	}
	buf_release(&line);
}

static void show(struct due_cmd *c)
{
	struct buf out = BUF_INIT;

	if (c->count)
		buf_addf(&out, "%zu\n", c->agenda.count);
	else if (c->out.format == OUTPUT_OTHER && c->cli.format[0] == 'i')
		agenda_ical(&c->agenda, &out);
	else if (c->out.format == OUTPUT_OTHER)
		agenda_remind(&c->agenda, &out);
	else if (c->out.format == OUTPUT_TEXT && !c->out.picked)
		agenda_text(&c->agenda, &c->out.term, c->why, &out);
	else
		put_records(c);
	output_bytes(&c->out, buf_str(&out));
	buf_release(&out);
	if (c->exit_code && !c->agenda.count)
		cli_worsen(&c->cli, CLI_NO);
}

/* An empty answer on a terminal should not look like a day off. */
static void say_nothing(const struct due_cmd *c)
{
	const struct policy *p = c->agenda.rules.policy;
	const struct blackout *b =
		p ? policy_blackout(p, c->cli.today, false) : NULL;
	struct buf held = BUF_INIT;

	if (c->agenda.count || c->count || c->empty || c->options.all ||
	    c->cli.status >= CLI_TROUBLE || !c->out.term.tty)
		return;
	if (agenda_held(&c->agenda, &held))
		cli_note(&c->cli, "nothing is due; %s", held.s);
	else if (b)
		cli_note(&c->cli, "nothing is due in a blackout%s%.*s",
			 b->why.n ? ": " : "", STR_ARG(b->why));
	else if (c->options.within.n)
		cli_note(&c->cli, "nothing is due within that time; --all says "
				  "why");
	else
		cli_note(&c->cli, "nothing is due; --within 2w shows what "
				  "comes, --all says why");
	buf_release(&held);
}

/* While the network's policy is still there. */
static void end(void *ctx)
{
	struct due_cmd *c = ctx;

	agenda_settle(&c->agenda);
	say_nothing(c);
	show(c);
}

static void take_option(struct due_cmd *c, int opt)
{
	switch (opt) {
	case OPT_WITHIN:
		cli_within(&c->cli, optarg, &c->options.within);
		break;
	case OPT_ALL:
		c->options.all = true;
		break;
	case OPT_ACTION:
		c->options.actions |=
			cli_places(&c->cli, "action", optarg, due_actions,
				   sizeof(*due_actions));
		break;
	case 'n':
		c->options.limit = (size_t)cli_number(&c->cli, "-n", optarg, 1);
		break;
	case OPT_PER_DAY:
		c->options.per_day =
			(int)cli_number(&c->cli, "--per-day", optarg, 0);
		break;
	case OPT_WHY:
		c->why = true;
		break;
	case OPT_COUNT:
		c->count = true;
		break;
	case OPT_EXIT_CODE:
		c->exit_code = true;
		break;
	}
}

/* "today", "friday", "week": what people type for a span, and nobody's name. A
 * shorter word, such as "sun", may be one. */
static bool days_of(const char *word, int today, int *days)
{
	struct day_range range;

	*days = strcmp(word, "week") == 0 ? 7 : 30;
	if (strcmp(word, "week") == 0 || strcmp(word, "month") == 0)
		return true;
	if (strlen(word) <= 3 || !day_parse_range(str_z(word), today, &range) ||
	    range.from != range.to)
		return false;
	*days = range.from - today;
	return true;
}

static void check_operands(struct due_cmd *c)
{
	/* as in --within 2 weeks */
	static const char *const units[] = {"day",   "days",  "week",
					    "weeks", "month", "months",
					    "year",  "years", NULL};
	struct cli *cli = &c->cli;
	int days;

	for (size_t i = 0; i < cli->operand_count && !cli->stop; i++) {
		const char *word = cli->operands[i];

		if (access(word, F_OK) == 0)
			continue;
		if (c->options.within.n && str_is_any(str_z(word), units)) {
			cli_usage(cli,
				  "'%s' is not a contact; write --within %d%c",
				  word, c->options.within.n, *word);
			continue;
		}
		if (!days_of(word, cli->today, &days))
			continue;
		if (days == 0)
			cli_usage(cli,
				  "'%s' is not a contact; 'kith due' alone "
				  "says what is due today",
				  word);
		else if (days > 0 && ascii_is_digit(*word))
			cli_usage(cli,
				  "'%s' is not a contact; write --within %dd "
				  "for what opens until then, or --today %s "
				  "for what is due then",
				  word, days, word);
		else if (days > 0)
			cli_usage(cli,
				  "'%s' is not a contact; write --within %dd "
				  "for what opens until then",
				  word, days);
		else
			cli_usage(cli,
				  "'%s' is not a contact; write --today %s for "
				  "what was due then",
				  word, word);
	}
}

static void run(struct due_cmd *c)
{
	const struct input_job job = {.start = start,
				      .files = files,
				      .map = map,
				      .emit = emit,
				      .end = end,
				      .map_is_last = true,
				      .no_summary = true,
				      .needs_settings = true};

	c->options.named = (c->options.all || (c->out.format == OUTPUT_TEXT &&
					       c->out.term.tty)) &&
			   !c->count && input_names_records(&c->cli);
	agenda_init(&c->agenda, &c->options, c->cli.today);
	input_run(&c->cli, &job, c);
	agenda_release(&c->agenda);
}

int main(int argc, char **argv)
{
	struct due_cmd c = {.options = {.within = {0, 'd'}}};
	int opt;

	cli_init(&c.cli, &command_due, argc, argv);
	while ((opt = cli_next(&c.cli)) >= 0)
		take_option(&c, opt);
	if (c.count || (c.why && !c.cli.format))
		c.cli.format = "text"; /* without the head of a sheet */
	check_operands(&c);
	if (c.cli.stop)
		return cli_end(&c.cli);
	if (output_init(&c.out, &c.cli,
			c.options.per_day ? plan_columns : due_columns))
		run(&c);
	output_end(&c.out);
	return cli_end(&c.cli);
}
