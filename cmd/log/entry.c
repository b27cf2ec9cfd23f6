#include "config.h"

#include "log_impl.h"

#include "cli/targets.h"
#include "model/schema.h"
#include "model/typed.h"
#include "value/date.h"

/* The index of the type, the first operand after the first id that is one. */
static size_t find_type(struct log_run *run)
{
	const struct cli *cli = run->cli;

	for (size_t i = 1; i < cli->operand_count; i++)
		if (typed_type(str_z(cli->operands[i])).n)
			return i;
	log_refuse_operands(run);
	return 0;
}

/* Parses [VIA] [@EVENT] [TEXT], the operands from `at` on. */
static void parse_rest(struct log_run *run, size_t at, struct typed_entry *e)
{
	size_t count = run->cli->operand_count;
	const char *const *words = (const char *const *)run->cli->operands;
	struct buf why = BUF_INIT;

	for (; at < count && !log_failed(run); at++) {
		const char *word = words[at];

		if (typed_part(e, str_z(word)))
			continue;
		if (typed_hint_key(&why, str_z(word)))
			cli_usage(run->cli, "%s%s", why.s,
				  e->text.p ? ""
					    : "; if it is the text, write -k "
					      "text=...");
		else if (!e->text.p)
			log_check_text(run, e, words + at);
		if (!log_failed(run) && !typed_text(e, words + at, &why))
			cli_usage(run->cli, "%s", why.s);
		buf_clear(&why);
	}
	run->via_is_last =
		e->via.n && str_case_starts(str_z(words[count - 1]), e->via);
	buf_release(&why);
}

static void parse_plan(struct log_run *run)
{
	struct diag d = DIAG_INIT;

	run->plan_count =
		entry_plan(&run->options.entry, &run->arena, run->plan, &d);
	if (run->options.done) {
		assign_parse(&run->plan[0], &run->arena, STR("next="),
			     RECORD_CONTACT, run->cli->today, &d);
		run->plan_count = 1;
	}
	cli_report(run->cli, &d);
}

static struct node *make_entry(struct log_run *run, size_t type_at,
			       struct diag *d)
{
	struct typed_entry w = {
		.type = typed_type(str_z(run->cli->operands[type_at])),
		.form = TYPED_LOG,
		.today = run->cli->today,
		.day = run->options.entry.day,
		.relative = run->options.entry.relative};

	parse_rest(run, type_at + 1, &w);
	run->day_from_env =
		run->cli->today_env && (w.day == DAY_NONE || w.relative);
	typed_warn_day(&w, d);
	return entry_make(&run->options.entry, &w, &run->arena);
}

static void add_typed(struct log_run *run, const char *typed, const char *type)
{
	struct diag d = DIAG_INIT;
	bool many;
	const struct roster_entry *who =
		roster_find(&run->roster, typed, &many, &d);

	if (who)
		log_add(run, who);
	else if (!many && log_refuse_early(run, typed, type))
		diag_clear(&d);
	else
		cli_fail(run->cli, &d, many ? CLI_NO : CLI_TROUBLE);
	diag_release(&d);
}

void log_from_operands(struct log_run *run, const struct targets_stream *stream)
{
	const struct cli *cli = run->cli;
	struct diag d = DIAG_INIT;
	size_t type_at = find_type(run);
	const struct roster_entry *who;
	struct node *entry;

	d.dry = cli->dry_run;
	if (log_failed(run) ||
	    !entry_check_utf8(run->cli, (const char *const *)cli->operands,
			      cli->operand_count))
		return;
	parse_plan(run);
	entry = make_entry(run, type_at, &d);
	if (log_failed(run))
		return;
	if (typed_is_empty(entry) && !run->plan_count) {
		cli_usage(run->cli, "a note says nothing without its text, as "
				    "in 'kith log lee note \"moved to "
				    "Boston\"'");
		return;
	}
	/* look up every operand, to report all errors at once */
	for (size_t i = 0; i < type_at; i++) {
		if (strcmp(cli->operands[i], "-") != 0)
			add_typed(run, cli->operands[i],
				  cli->operands[type_at]);
		else
			for (size_t k = 0; k < stream->count; k++)
				if ((who = targets_from_stream(
					     run->cli, &run->roster,
					     &stream->records[k])))
					log_add(run, who);
	}
	/* nobody there, nothing to undo */
	d.dry |= log_failed(run);
	if (schema_check_entry(entry, &d)) {
		roster_check_event(&run->roster, entry, &d);
		log_check_thanks(entry, &d);
	}
	cli_report(run->cli, &d);
	for (size_t i = 0; i < run->count; i++)
		log_set_entry(run, &run->targets[i], entry);
	diag_release(&d);
}
