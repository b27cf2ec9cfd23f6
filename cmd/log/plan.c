#include "config.h"

#include "log_impl.h"

/* "DATE TEXT" as the two keys of the plan. */
static bool parse_next(struct log_run *run, const char *text, struct diag *d)
{
	struct str s = str_trim(str_z(text)), day, what;
	struct buf word = BUF_INIT;
	bool good;

	if (!str_cut(s, ' ', &day, &what) || !(what = str_trim(what)).n) {
		cli_usage(run->cli,
			  "--next takes a day and what to do then, as in "
			  "--next '+2w send the CV', not '%s'",
			  text);
		return false;
	}
	buf_addf(&word, "next.date=%.*s", STR_ARG(day));
	good = assign_parse(&run->plan[0], &run->arena, buf_str(&word),
			    RECORD_CONTACT, run->cli->today, d);
	buf_clear(&word);
	buf_addf(&word, "next.what=%.*s", STR_ARG(what));
	good = good && assign_parse(&run->plan[1], &run->arena, buf_str(&word),
				    RECORD_CONTACT, run->cli->today, d);
	run->plan_count = 2;
	buf_release(&word);
	return good;
}

void log_parse_plan(struct log_run *run)
{
	struct diag d = DIAG_INIT;

	if (run->options.next) {
		parse_next(run, run->options.next, &d);
	} else if (run->options.done) {
		assign_parse(&run->plan[0], &run->arena, STR("next="),
			     RECORD_CONTACT, run->cli->today, &d);
		run->plan_count = 1;
	}
	cli_report(run->cli, &d);
	diag_release(&d);
}
