/* kith-due: who is due for a message today, and why. */
#include "config.h"

#include <getopt.h>
#include <stdio.h>

#include "codec/ical.h"
#include "codec/remind.h"
#include "commands.h"
#include "edge/agenda.h"
#include "edge/output.h"
#include "logic/schema.h"

/* Columns of sheets. */
static const char due_columns[] =
	"id,name,due.action,due.state,due.open,due.by,due.late,due.why";

struct due_cmd {
	struct cli cli;
	struct output out;
	struct agenda agenda;
	struct agenda_wish wish;
	bool count, exit_code, why;
};

static int start(void *ctx, const struct network *net)
{
	struct due_cmd *c = ctx;

	agenda_start(&c->agenda, net);
	return CLI_OK;
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

static void put_ical(struct buf *out, const struct due_cmd *c,
		     const struct due *d)
{
	const struct agenda_entry *e = agenda_entry(d);
	struct buf title = BUF_INIT, uid = BUF_INIT;
	char since[DAY_TEXT];
	struct ical_event event = {
		.description = buf_str(&d->why),
		.category = str_z(due_actions[d->action].name),
		.url = str_z(e->url),
		.first = d->planned != DAY_NONE ? d->planned : d->open,
		.last = d->planned != DAY_NONE ? d->planned : d->by,
		.stamp = c->cli.today,
	};

	if (d->state == DUE_OVERDUE && d->planned == DAY_NONE)
		event.first = event.last = c->cli.today;
	due_title(&title, d->action, str_z(e->name));
	buf_addf(&uid, "%s-%s", e->id, due_actions[d->action].name);
	/* a turn moves with the quota: it stays the same event */
	if (d->action != DUE_INTRODUCE)
		buf_addf(&uid, "-%s", day_format(d->since, since));
	buf_addz(&uid, "@kith");
	event.summary = buf_str(&title);
	event.uid = buf_str(&uid);
	ical_event(out, &event);
	buf_release(&uid);
	buf_release(&title);
}

static void put_remind(struct buf *out, const struct due_cmd *c,
		       const struct due *d)
{
	struct buf text = BUF_INIT;
	struct remind_item item = {.first = d->open, .last = d->by};

	if (d->state == DUE_OVERDUE)
		item.first = item.last = c->cli.today;
	if (d->planned != DAY_NONE)
		item.first = item.last = d->planned;
	due_title(&text, d->action, str_z(agenda_entry(d)->name));
	buf_addz(&text, ": ");
	buf_addstr(&text, buf_str(&d->why));
	item.text = buf_str(&text);
	remind_item(out, &item);
	buf_release(&text);
}

/* Formats of its own, which only hold what has a day. */
static void put_calendar(struct due_cmd *c)
{
	struct buf out = BUF_INIT;
	bool ical = strcmp(c->cli.format, "ical") == 0;

	/* the standard asks for one event at least in a calendar */
	if (!c->agenda.count)
		return;
	if (ical)
		ical_begin(&out);
	for (size_t i = 0; i < c->agenda.count; i++) {
		const struct due *d = c->agenda.dues[i];

		if (d->action == DUE_NONE)
			continue;
		if (ical)
			put_ical(&out, c, d);
		else
			put_remind(&out, c, d);
	}
	if (ical)
		ical_end(&out);
	output_bytes(&c->out, buf_str(&out));
	buf_release(&out);
}

static void put_records(struct due_cmd *c)
{
	struct buf line = BUF_INIT;

	for (size_t i = 0; i < c->agenda.count; i++) {
		buf_clear(&line);
		agenda_line(&line, c->agenda.dues[i]);
		if (!output_line(&c->out, buf_str(&line)))
			break;
	}
	buf_release(&line);
}

static void put_by(struct buf *out, const struct due *d)
{
	char by[DAY_TEXT], open[DAY_TEXT], planned[DAY_TEXT];

	if (d->planned != DAY_NONE)
		buf_addf(out, "on %s, ", day_format(d->planned, planned));
	if (d->action == DUE_NONE)
		buf_addz(out, "-");
	else if (d->state == DUE_UPCOMING)
		buf_addf(out, "from %s", day_format(d->open, open));
	else
		buf_addf(out, "by %s", day_format(d->by, by));
	if (d->state == DUE_OVERDUE)
		buf_addf(out, ", %d day%s late", d->late,
			 d->late == 1 ? "" : "s");
}

/* What --why adds: the window that the rule gave. */
static void put_window(struct buf *out, const struct due *d)
{
	char since[DAY_TEXT], open[DAY_TEXT], by[DAY_TEXT];

	if (d->action == DUE_NONE)
		return;
	buf_addf(out, " [%s: counted from %s, open %s to %s]",
		 due_actions[d->action].help, day_format(d->since, since),
		 day_format(d->open, open), day_format(d->by, by));
}

static void put_report(struct due_cmd *c)
{
	static const struct table_column columns[] = {
		{"WHO", FIT_CUT, 14},
		{"WHAT", FIT_KEEP, 0},
		{"WHEN", FIT_KEEP, 0},
		{"WHY", FIT_WRAP, 0},
	};
	static const enum term_style styles[] = {
		[DUE_OVERDUE] = STYLE_BAD,
		[DUE_OPEN] = STYLE_PLAIN,
		[DUE_UPCOMING] = STYLE_DIM,
		[DUE_NOT] = STYLE_DIM,
	};
	struct buf cell = BUF_INIT, out = BUF_INIT;
	struct table t;

	table_init(&t, columns, sizeof(columns) / sizeof(*columns));
	for (size_t i = 0; i < c->agenda.count; i++) {
		const struct due *d = c->agenda.dues[i];
		enum term_style style = styles[d->state];

		table_cell(&t, str_z(agenda_entry(d)->name),
			   d->state <= DUE_OPEN ? STYLE_STRONG : style);
		table_cell(&t, str_z(due_actions[d->action].name), style);
		buf_clear(&cell);
		put_by(&cell, d);
		table_cell(&t, buf_str(&cell), style);
		buf_clear(&cell);
		buf_addstr(&cell, buf_str(&d->why));
		if (c->why)
			put_window(&cell, d);
		table_cell(&t, buf_str(&cell),
			   style == STYLE_BAD ? STYLE_PLAIN : style);
	}
	table_print(&t, &c->out.term, &out);
	output_bytes(&c->out, buf_str(&out));
	table_release(&t);
	buf_release(&out);
	buf_release(&cell);
}

static void show(struct due_cmd *c)
{
	struct buf count = BUF_INIT;

	if (c->count) {
		buf_addf(&count, "%zu\n", c->agenda.count);
		output_bytes(&c->out, buf_str(&count));
		buf_release(&count);
	} else if (c->out.format == OUTPUT_OTHER) {
		put_calendar(c);
	} else if (c->out.format == OUTPUT_TEXT && !c->out.picked) {
		put_report(c);
	} else {
		put_records(c);
	}
	if (c->exit_code && !c->agenda.count)
		cli_worsen(&c->cli, CLI_NO);
}

/* While the network's policy is still there. */
static void end(void *ctx)
{
	struct due_cmd *c = ctx;

	agenda_settle(&c->agenda);
	show(c);
}

static void take_actions(struct due_cmd *c, const char *list)
{
	struct str rest = str_z(list);

	for (;;) {
		const char *comma = memchr(rest.p, ',', rest.n);
		struct str name = {rest.p,
				   comma ? (size_t)(comma - rest.p) : rest.n};
		int action = due_action_find(str_trim(name));

		if (action < 0) {
			const char *near =
				suggest_nearest(str_trim(name), due_actions,
						sizeof(*due_actions));

			cli_usage(&c->cli, "there is no action '%.*s'%s%s%s",
				  STR_ARG(name), near ? "; did you mean '" : "",
				  near ? near : "", near ? "'?" : "");
			return;
		}
		c->wish.actions |= 1u << action;
		if (!comma)
			return;
		rest = (struct str){comma + 1, rest.n - name.n - 1};
	}
}

static void take_option(struct due_cmd *c, int opt)
{
	switch (opt) {
	case OPT_WITHIN:
		if (!span_parse(str_z(optarg), &c->wish.within))
			cli_usage(&c->cli,
				  "--within takes a span such as 7d, 2w or 1m, "
				  "not '%s'",
				  optarg);
		break;
	case OPT_ALL:
		c->wish.all = true;
		break;
	case OPT_ACTION:
		take_actions(c, optarg);
		break;
	case 'n':
		c->wish.limit = (size_t)cli_number(&c->cli, "-n", optarg, 1);
		break;
	case OPT_PER_DAY:
		c->wish.per_day =
			(int)cli_number(&c->cli, "--per-day", optarg, 1);
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

static void run(struct due_cmd *c)
{
	const struct input_job job = {.start = start,
				      .map = map,
				      .emit = emit,
				      .end = end,
				      .needs_settings = true};

	agenda_init(&c->agenda, &c->wish, c->cli.today);
	input_run(&c->cli, &job, c);
	agenda_release(&c->agenda);
}

int main(int argc, char **argv)
{
	struct due_cmd c = {.wish = {.within = {0, 'd'}}};
	int opt;

	cli_init(&c.cli, &command_due, argc, argv);
	while ((opt = cli_next(&c.cli)) >= 0)
		take_option(&c, opt);
	if (c.why && !c.cli.format)
		c.cli.format = "text";
	if (c.cli.stop)
		return cli_end(&c.cli);
	if (output_init(&c.out, &c.cli, due_columns))
		run(&c);
	output_end(&c.out);
	return cli_end(&c.cli);
}
