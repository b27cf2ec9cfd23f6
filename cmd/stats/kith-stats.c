/* kith-stats: the network at a glance, and its gaps. */
#include "config.h"

#include <getopt.h>
#include <stdlib.h>

#include "commands.h"
#include "cli/output.h"
#include "model/schema.h"
#include "report.h"
#include "stats.h"
#include "store/roster.h"

static bool is_text(const struct stats *s)
{
	return s->out.format == OUTPUT_TEXT && !s->out.picked;
}

static void add_lead(void *ctx, const struct roster_entry *e, struct record *r)
{
	struct stats *s = ctx;
	struct summary summary;

	if (e->kind != RECORD_CONTACT)
		return;
	summary_compute(r, s->plan.today,
			s->plan.policy->figure[FIGURE_ATTEMPTS], &summary);
	rank_leads_add(&s->leads, r, &summary);
}

/* The network is read for them once, where somebody is missing. */
static const struct rank_leads *leads(void *ctx)
{
	struct stats *s = ctx;

	if (!s->leads_read && s->references.root)
		roster_visit(s->references.root, add_lead, s);
	s->leads_read = true;
	return &s->leads;
}

static const struct record *find_program(void *ctx, struct str id)
{
	struct stats *s = ctx;

	return references_find(&s->references, id);
}

/* The event by the beginning of its id, as other commands take it. */
static void complete_event(struct stats *s)
{
	struct diag d = DIAG_INIT;
	struct roster roster;
	struct str id;

	roster_open(&roster, s->references.root, &d);
	id = roster_complete_id(&roster, RECORD_EVENT, s->plan.event, &d);
	buf_addstr(&s->event, id);
	s->plan.event = buf_str(&s->event);
	roster_release(&roster);
	cli_report(&s->cli, &d);
	diag_release(&d);
}

static int start(void *ctx, const struct network *net)
{
	struct stats *s = ctx;

	s->plan.policy = net ? &net->policy : &s->policy;
	s->plan.me = net ? net->me : NULL;
	s->plan.season = net ? net->season : NULL;
	s->plan.find = find_program;
	s->plan.leads = leads;
	s->plan.ctx = s;
	s->references.root = net ? net->root : NULL;
	if (s->references.root && s->plan.event.n)
		complete_event(s);
	tally_plan_init(&s->plan);
	s->total = tally_new(&s->plan);
	return CLI_OK;
}

static void *thread_new(void *ctx)
{
	const struct stats *s = ctx;

	return tally_new(&s->plan);
}

static void thread_free(void *ctx, void *thread)
{
	struct stats *s = ctx;

	tally_merge(s->total, thread);
	tally_free(thread);
}

/* Of --gaps as records, those that may be named are kept. */
static enum input_verdict map(void *ctx, void *thread, struct input_item *item)
{
	const struct stats *s = ctx;
	const struct record *r = &item->record;
	bool contact = r->kind == RECORD_CONTACT;
	bool todo = tally_add(thread, r, contact ? &item->summary : NULL);

	if (!s->options.gaps || is_text(s) ||
	    (!todo && r->kind != RECORD_PROGRAM))
		return INPUT_DROP;
	input_write_line(&item->out, item);
	return INPUT_KEEP;
}

static enum input_verdict emit(void *ctx, struct input_item *item)
{
	struct stats *s = ctx;

	buf_addstr(&s->lines, buf_str(&item->out));
	buf_addc(&s->lines, '\n');
	return INPUT_KEEP;
}

static void show_cross(struct stats *s, const struct report_view *view)
{
	const struct str *by = s->plan.by;
	struct buf out = BUF_INIT;
	struct cross c;

	tally_cross(s->total, &c);
	for (int i = 0; i < TALLY_BY_MAX && by[i].n; i++) {
		char hint[SUGGEST_HINT];

		if (c.met[i] || schema_find(by[i]) || !c.base ||
		    period_find(by[i]) >= 0 || str_is(by[i], "event"))
			continue;
		cli_error(&s->cli, "unknown field '%.*s' in --by%s",
			  STR_ARG(by[i]),
			  suggest_hint(hint, schema_suggest(by[i]),
				       "no record has it"));
		goto done;
	}
	if (s->out.format == OUTPUT_OTHER)
		cross_svg(&out, &c, s->plan.names);
	else if (is_text(s))
		cross_text(&out, &c, view);
	else
		cross_records(&s->out, &c);
	output_bytes(&s->out, buf_str(&out));
done:
	buf_release(&out);
	cross_release(&c);
}

static void show_report(struct stats *s, const struct report_view *view)
{
	struct report r = REPORT_INIT;
	struct buf out = BUF_INIT;

	tally_report(s->total, &r);
	if (is_text(s) && s->options.gaps)
		gaps_text(&out, &r, view);
	else if (is_text(s))
		report_text(&out, &r, view);
	else if (s->out.format == OUTPUT_OTHER)
		report_svg(&out, &r);
	else if (s->options.gaps)
		gaps_records(&s->out, &r, buf_str(&s->lines));
	else
		report_records(&s->out, &r);
	output_bytes(&s->out, buf_str(&out));
	buf_release(&out);
	report_release(&r);
}

static void refuse_event(struct stats *s)
{
	struct diag ignored = DIAG_INIT;
	struct buf hint = BUF_INIT;
	struct roster roster;
	struct str meant;

	if (s->references.root) {
		roster_open(&roster, s->references.root, &ignored);
		meant = roster_meant(&roster, RECORD_EVENT, s->plan.event);
		if (meant.p)
			buf_addf(&hint, "; did you mean '%.*s'?",
				 STR_ARG(meant));
		roster_release(&roster);
	}
	cli_error(&s->cli,
		  "no event has the id '%s', and no log entry names it%.*s",
		  s->options.event, STR_ARG(buf_str(&hint)));
	buf_release(&hint);
	diag_release(&ignored);
}

static void end(void *ctx)
{
	struct stats *s = ctx;
	struct report_view view = {
		.term = &s->out.term,
		.names = s->plan.names,
		.period = s->plan.period,
	};

	if (!s->total)
		start(s, NULL);
	/* nothing could be read, which has been said */
	if (s->cli.status == CLI_TROUBLE && !tally_records(s->total))
		return;
	if (s->plan.event.n && !tally_knows_event(s->total))
		refuse_event(s);
	else if (s->plan.by[0].n)
		show_cross(s, &view);
	else
		show_report(s, &view);
}

static void take_option(struct stats *s, int opt)
{
	switch (opt) {
	case 's':
		s->options.sections |=
			cli_places(&s->cli, "section", optarg, tally_sections,
				   sizeof(*tally_sections));
		break;
	case OPT_BY:
		s->options.by = optarg;
		break;
	case OPT_EVENT:
		s->options.event = optarg;
		break;
	case OPT_SINCE:
		s->options.since = optarg;
		break;
	case OPT_UNTIL:
		s->options.until = optarg;
		break;
	case OPT_GAPS:
		s->options.gaps = true;
		break;
	case 'n':
		s->options.names = cli_number(&s->cli, "-n", optarg, 0);
		break;
	}
}

static void run(struct stats *s)
{
	const struct input_job job = {.start = start,
				      .thread_new = thread_new,
				      .thread_free = thread_free,
				      .map = map,
				      .emit = emit,
				      .meant = stats_meant,
				      .end = end,
				      .map_is_last = true,
				      .needs_settings = true};

	stats_limit_names(s);
	input_run(&s->cli, &job, s);
}

int main(int argc, char **argv)
{
	struct stats s = {.options = {.names = -1}};
	int opt;

	cli_init(&s.cli, &command_stats, argc, argv);
	while ((opt = cli_next(&s.cli)) >= 0)
		take_option(&s, opt);
	if (s.cli.stop)
		return cli_end(&s.cli);
	policy_init(&s.policy);
	references_init(&s.references, NULL);
	stats_take_options(&s);
	if (!s.cli.stop) {
		if (output_init(&s.out, &s.cli, s.columns))
			run(&s);
		output_end(&s.out);
	}
	tally_free(s.total);
	if (s.total)
		tally_plan_release(&s.plan);
	references_release(&s.references);
	rank_leads_release(&s.leads);
	policy_release(&s.policy);
	buf_release(&s.event);
	buf_release(&s.lines);
	free(s.columns);
	return cli_end(&s.cli);
}
