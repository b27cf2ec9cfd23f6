#include "config.h"

#include "stats.h"

#include <unistd.h>

#include "model/schema.h"

enum {
	NAMES_SHOWN = 5,
	GAPS_SHOWN = 10,
	VALUES_SHOWN = 20, /* of --by */
};

const char *stats_meant(struct str typed)
{
	return suggest_nearest(typed, tally_sections, sizeof(*tally_sections));
}

/* Operands that name a section are taken out of `cli`. */
static void take_operands(struct stats *s)
{
	struct cli *cli = &s->cli;
	size_t kept = 0;

	for (size_t i = 0; i < cli->operand_count; i++) {
		int section = str_place(str_z(cli->operands[i]), tally_sections,
					sizeof(*tally_sections));

		if (strcmp(cli->operands[i], "gaps") == 0 &&
		    access("gaps", F_OK) < 0)
			cli_usage(&s->cli,
				  "unknown section 'gaps'; did you mean "
				  "--gaps?");
		if (section < 0)
			cli->operands[kept++] = cli->operands[i];
		else
			s->options.sections |= 1u << section;
	}
	cli->operand_count = kept;
}

/* The kinds of record that can have the field. */
static unsigned kinds_of(struct str name)
{
	const struct field *f = schema_find(name);

	if (period_find(name) >= 0 || str_is(name, "event"))
		return FIELD_CONTACT;
	return f && (f->flags & FIELD_ALL) ? f->flags & FIELD_ALL : FIELD_ALL;
}

/* A map has no values of its own: names its keys. */
static bool refuse_map(struct stats *s, struct str name)
{
	struct buf keys = BUF_INIT;
	bool any;

	for (const struct field *f = schema_fields; f->name; f++)
		if (str_starts(str_z(f->name), name) &&
		    f->name[name.n] == '.' && !(f->flags & FIELD_TRACK))
			buf_addf(&keys, "%s%s", keys.len ? ", " : "", f->name);
	any = keys.len > 0;
	if (any)
		cli_usage(&s->cli,
			  "'%.*s' is a mapping; name one of its keys: %s",
			  STR_ARG(name), keys.s);
	buf_release(&keys);
	return any;
}

static void take_fields(struct stats *s, const char *list)
{
	struct str rest = str_z(list), name;
	unsigned kinds = FIELD_ALL;
	size_t count = 0;
	bool by_kind = false;

	while (str_split(&rest, ',', &name)) {
		if (!name.n || count == TALLY_BY_MAX) {
			cli_usage(&s->cli,
				  "--by takes one field or two, or week, month "
				  "or quarter; not '%s'",
				  list);
			return;
		}
		if (refuse_map(s, name))
			return;
		by_kind = by_kind || str_is(name, "kind");
		kinds &= kinds_of(name);
		s->plan.by[count++] = name;
	}
	if (!kinds)
		cli_usage(&s->cli, "no record has both fields of '--by %s'",
			  list);
	/* what everything has is asked of people */
	s->plan.by_kinds =
		(kinds & FIELD_CONTACT) && !by_kind ? FIELD_CONTACT : kinds;
}

static void take_by(struct stats *s, const char *list)
{
	int period = list ? period_find(str_z(list)) : -1;

	s->plan.period = PERIOD_MONTH;
	if (period >= 0) {
		s->plan.period = (enum tally_period)period;
		if (!s->options.sections)
			s->options.sections = 1u << TALLY_GROWTH;
	} else if (list) {
		take_fields(s, list);
		if (s->options.gaps || s->options.sections || s->options.event)
			cli_usage(&s->cli,
				  "--by with a field is a table of its own; "
				  "leave out sections, --gaps and --event, or "
				  "write --by week, month or quarter");
	}
}

static int take_day(struct stats *s, const char *option, const char *text,
		    bool last)
{
	struct day_range r;

	if (!text)
		return DAY_NONE;
	if (!cli_days(&s->cli, option, text, &r))
		return DAY_NONE;
	return last ? r.to : r.from;
}

static void make_columns(struct stats *s)
{
	struct buf b = BUF_INIT;

	if (s->plan.by[0].n) {
		for (int i = 0; i < TALLY_BY_MAX && s->plan.by[i].n; i++) {
			buf_addstr(&b, s->plan.by[i]);
			buf_addc(&b, ',');
		}
		buf_addz(&b, "count,base,percent");
	} else {
		buf_addz(&b, s->options.gaps ? gap_columns : report_columns);
	}
	s->columns = buf_detach(&b);
}

void stats_take_options(struct stats *s)
{
	const struct stats_options *o = &s->options;

	take_operands(s);
	s->plan.today = s->cli.today;
	s->plan.event = str_z(o->event);
	s->plan.since = take_day(s, "--since", o->since, false);
	s->plan.until = take_day(s, "--until", o->until, true);
	if (s->plan.until != DAY_NONE && s->plan.since > s->plan.until)
		cli_usage(&s->cli, "--since %s is after --until %s", o->since,
			  o->until);
	if (o->gaps && s->cli.format && strcmp(s->cli.format, "svg") == 0)
		cli_usage(&s->cli,
			  "--gaps is a list, which '-o svg' cannot draw");
	take_by(s, o->by);
	s->plan.sections = o->sections       ? o->sections
			   : s->plan.by[0].n ? 0
			   : o->event        ? 1u << TALLY_EVENTS
					     : TALLY_ALL_SECTIONS;
	make_columns(s);
}

void stats_limit_names(struct stats *s)
{
	bool text = s->out.format == OUTPUT_TEXT && !s->out.picked;
	long n = s->options.names;

	if (n < 0 && s->plan.by[0].n)
		n = VALUES_SHOWN;
	else if (n < 0 && s->options.gaps)
		n = text ? GAPS_SHOWN : 0;
	else if (n < 0)
		n = s->options.event ? 0 : NAMES_SHOWN;
	s->plan.names = (size_t)n;
}
