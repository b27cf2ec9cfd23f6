#include "config.h"

#include "stats.h"

#include <stdlib.h>
#include <unistd.h>

#include "model/schema.h"

enum {
	NAMES_SHOWN = 5,
	GAPS_SHOWN = 10,
	VALUES_SHOWN = 20, /* of --by */
	ALL_SECTIONS = (1 << TALLY_SECTIONS) - 1,
};

static const struct word periods[] = {
	{"week", NULL}, {"month", NULL}, {"quarter", NULL}, {NULL, NULL}};

/* The next piece of a list with commas; false behind the last. */
static bool next_piece(struct str *rest, struct str *piece)
{
	const char *comma;

	if (!rest->p)
		return false;
	comma = memchr(rest->p, ',', rest->n);
	*piece = (struct str){rest->p,
			      comma ? (size_t)(comma - rest->p) : rest->n};
	rest->n -= piece->n + (comma != NULL);
	rest->p = comma ? comma + 1 : NULL;
	*piece = str_trim(*piece);
	return true;
}

void stats_take_sections(struct stats_wish *wish, struct cli *cli,
			 const char *list)
{
	struct str rest = str_z(list), name;

	while (next_piece(&rest, &name)) {
		int section = tally_section_find(name);

		if (section < 0) {
			const char *near = suggest_nearest(
				name, tally_sections, sizeof(*tally_sections));

			cli_usage(cli, "there is no section '%.*s'%s%s%s",
				  STR_ARG(name), near ? "; did you mean '" : "",
				  near ? near : "", near ? "'?" : "");
			return;
		}
		wish->sections |= 1u << section;
	}
}

static void take_operands(struct stats *s, struct cli *cli)
{
	size_t kept = 0;

	for (size_t i = 0; i < cli->operand_count; i++) {
		int section = tally_section_find(str_z(cli->operands[i]));

		if (strcmp(cli->operands[i], "gaps") == 0 &&
		    access("gaps", F_OK) < 0)
			cli_usage(cli, "there is no section 'gaps'; did you "
				       "mean --gaps?");
		if (section < 0)
			cli->operands[kept++] = cli->operands[i];
		else
			s->wish.sections |= 1u << section;
	}
	cli->operand_count = kept;
}

static int find_period(struct str name)
{
	for (int i = 0; periods[i].name; i++)
		if (str_is(name, periods[i].name))
			return i;
	return -1;
}

/* The kinds of record that can have the field. */
static unsigned kinds_of(struct str name)
{
	const struct field *f = schema_find(name);

	if (find_period(name) >= 0 || str_is(name, "event"))
		return FIELD_CONTACT;
	return f && (f->flags & FIELD_ALL) ? f->flags & FIELD_ALL : FIELD_ALL;
}

/* A map has no values of its own: names its keys. */
static bool refuse_map(struct stats *s, struct str name)
{
	struct buf keys = BUF_INIT;
	bool any;

	for (const struct field *f = schema_fields; f->name; f++)
		if (str_starts(str_z(f->name), name) && f->name[name.n] == '.')
			buf_addf(&keys, "%s%s", keys.len ? ", " : "", f->name);
	any = keys.len > 0;
	if (any)
		cli_usage(s->cli, "'%.*s' has keys of its own: %s",
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

	while (next_piece(&rest, &name)) {
		if (!name.n || count == TALLY_BY_MAX) {
			cli_usage(s->cli,
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
		cli_usage(s->cli, "no record has both fields of '--by %s'",
			  list);
	/* what everything has is asked of people */
	s->plan.by_kinds =
		(kinds & FIELD_CONTACT) && !by_kind ? FIELD_CONTACT : kinds;
}

static void take_by(struct stats *s, const char *list)
{
	int period = list ? find_period(str_z(list)) : -1;

	s->plan.period = PERIOD_MONTH;
	if (period >= 0) {
		s->plan.period = (enum tally_period)period;
		if (!s->wish.sections)
			s->wish.sections = 1u << TALLY_GROWTH;
	} else if (list) {
		take_fields(s, list);
		if (s->wish.gaps || s->wish.sections || s->wish.event)
			cli_usage(s->cli,
				  "--by with a field is a table of its own; "
				  "leave out sections, --gaps and --event");
	}
}

static int take_day(struct stats *s, const char *option, const char *text,
		    bool last)
{
	struct day_range r;

	if (!text)
		return DAY_NONE;
	if (!day_parse_range(str_z(text), s->cli->today, &r)) {
		cli_usage(s->cli,
			  "%s takes a day such as 2026-05-18, 2026-05 "
			  "or -90d, not '%s'",
			  option, text);
		return DAY_NONE;
	}
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
		buf_addz(&b, s->wish.gaps ? gap_columns : report_columns);
	}
	s->columns = buf_detach(&b);
}

void stats_init(struct stats *s, const struct stats_wish *wish, struct cli *cli)
{
	*s = (struct stats){.cli = cli, .wish = *wish};
	policy_init(&s->policy);
	take_operands(s, cli);
	s->plan.today = cli->today;
	s->plan.event = str_z(wish->event);
	s->plan.since = take_day(s, "--since", wish->since, false);
	s->plan.until = take_day(s, "--until", wish->until, true);
	if (s->plan.until != DAY_NONE && s->plan.since > s->plan.until)
		cli_usage(cli, "--since %s is after --until %s", wish->since,
			  wish->until);
	if (wish->gaps && cli->format && strcmp(cli->format, "svg") == 0)
		cli_usage(cli, "--gaps is a list; there is no picture of it");
	take_by(s, wish->by);
	s->plan.sections = s->wish.sections  ? s->wish.sections
			   : s->plan.by[0].n ? 0
			   : wish->event     ? 1u << TALLY_EVENTS
					     : ALL_SECTIONS;
	make_columns(s);
}

void stats_begin(struct stats *s, const struct output *o)
{
	bool text = o->format == OUTPUT_TEXT && !o->picked;

	s->keep_gaps = s->wish.gaps && !text;
	if (s->wish.names >= 0)
		;
	else if (s->plan.by[0].n)
		s->wish.names = VALUES_SHOWN;
	else if (s->wish.gaps)
		s->wish.names = text ? GAPS_SHOWN : 0;
	else
		s->wish.names = s->wish.event ? 0 : NAMES_SHOWN;
	s->plan.names = (size_t)s->wish.names;
}

void stats_release(struct stats *s)
{
	tally_free(s->total);
	if (s->total)
		tally_plan_release(&s->plan);
	policy_release(&s->policy);
	gap_lines_release(&s->gaps);
	free(s->columns);
}

const char *stats_columns(const struct stats *s)
{
	return s->columns;
}

void stats_start(struct stats *s, const struct network *net)
{
	s->plan.policy = net ? &net->policy : &s->policy;
	s->plan.me = net ? net->me : NULL;
	tally_plan_init(&s->plan);
	s->total = tally_new(&s->plan);
}

enum input_verdict stats_map(const struct stats *s, struct tally *t,
			     struct input_item *item)
{
	const struct record *r = &item->record;
	bool contact = r->kind == RECORD_CONTACT;
	bool todo = tally_add(t, r, contact ? &item->summary : NULL);

	if (!s->keep_gaps || (!todo && r->kind != RECORD_PROGRAM))
		return INPUT_DROP;
	input_write_line(&item->out, item);
	return INPUT_KEEP;
}

void stats_emit(struct stats *s, struct input_item *item)
{
	struct gap_lines *g = &s->gaps;

	g->lines = mem_grow(g->lines, g->count, &g->cap, sizeof(*g->lines));
	g->lines[g->count] = (struct buf)BUF_INIT;
	buf_addstr(&g->lines[g->count++], buf_str(&item->out));
}

static const char *noun_of(unsigned kinds)
{
	switch (kinds) {
	case FIELD_CONTACT:
		return "people";
	case FIELD_PROGRAM:
		return "programs";
	case FIELD_EVENT:
		return "events";
	default:
		return "records";
	}
}

static void show_cross(struct stats *s, struct output *o,
		       const struct report_view *view)
{
	const struct str *by = s->plan.by;
	struct cross_head head = {{by[0], by[1]}, noun_of(s->plan.by_kinds)};
	struct buf out = BUF_INIT;
	struct cross c;

	tally_cross(s->total, &c);
	for (int i = 0; i < TALLY_BY_MAX && by[i].n; i++) {
		const char *near;

		if (c.met[i] || schema_find(by[i]) || !c.base ||
		    find_period(by[i]) >= 0 || str_is(by[i], "event"))
			continue;
		near = schema_suggest(by[i]);
		cli_error(s->cli, "unknown field '%.*s' in --by%s%s%s",
			  STR_ARG(by[i]),
			  near ? "; did you mean '" : "; no record has it",
			  near ? near : "", near ? "'?" : "");
		goto done;
	}
	if (o->format == OUTPUT_OTHER)
		cross_svg(&out, &c, &head, (size_t)s->wish.names);
	else if (o->format == OUTPUT_TEXT && !o->picked)
		cross_text(&out, &c, &head, view);
	else
		cross_records(o, &c, by);
	output_bytes(o, buf_str(&out));
done:
	buf_release(&out);
	cross_release(&c);
}

static void show_report(struct stats *s, struct output *o,
			const struct report_view *view)
{
	struct report r = REPORT_INIT;
	struct buf out = BUF_INIT;
	bool text = o->format == OUTPUT_TEXT && !o->picked;

	tally_report(s->total, &r);
	if (text && s->wish.gaps)
		gaps_text(&out, &r, view);
	else if (text)
		report_text(&out, &r, view);
	else if (o->format == OUTPUT_OTHER)
		report_svg(&out, &r);
	else if (s->wish.gaps)
		gaps_records(o, &r, &s->gaps);
	else
		report_records(o, &r);
	output_bytes(o, buf_str(&out));
	buf_release(&out);
	report_release(&r);
}

void stats_show(struct stats *s, struct output *o)
{
	struct report_view view = {
		.term = &o->term,
		.names = (size_t)s->wish.names,
		.period = s->plan.period,
	};

	if (!s->total)
		stats_start(s, NULL);
	/* nothing could be read, which has been said */
	if (s->cli->status == CLI_TROUBLE && !tally_records(s->total))
		return;
	if (s->plan.event.n && !tally_knows_event(s->total))
		cli_error(s->cli,
			  "no event has the id '%s', and no log entry names it",
			  s->wish.event);
	else if (s->plan.by[0].n)
		show_cross(s, o, &view);
	else
		show_report(s, o, &view);
}
