#include "config.h"

#include "log_impl.h"

/* "DATE TEXT", the argument of `option`. */
static bool split_day(struct log_run *run, const char *option, const char *text,
		      struct str *day, struct str *what)
{
	if (str_cut(str_trim(str_z(text)), ' ', day, what) &&
	    (*what = str_trim(*what)).n)
		return true;
	cli_usage(run->cli,
		  "--%s takes a day and what to do then, as in --%s '+2w send "
		  "the CV', not '%s'",
		  option, option, text);
	return false;
}

void log_add_promise(struct log_run *run, struct node *entry)
{
	const struct field *f = log_find_key(STR("promised.by"));
	struct arena *a = &run->arena;
	struct node *map = node_new(a, NODE_MAP);
	struct str day, what;

	if (!run->options.promise ||
	    !split_day(run, "promise", run->options.promise, &day, &what))
		return;
	if (node_get(entry, "promised")) {
		cli_usage(run->cli, "the key 'promised' is given twice");
		return;
	}
	day = assign_text(a, f, day, run->cli->today);
	node_put(a, map, "what", what);
	node_put(a, map, "by", day);
	node_append(entry, STR("promised"), map);
}

/* "DATE TEXT" as the two keys of the plan. */
static bool parse_next(struct log_run *run, const char *text, struct diag *d)
{
	struct str day, what;
	struct buf word = BUF_INIT;
	bool good;

	if (!split_day(run, "next", text, &day, &what))
		return false;
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
}
