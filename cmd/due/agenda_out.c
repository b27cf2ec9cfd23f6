#include "config.h"

#include "agenda.h"

#include "codec/ical.h"
#include "codec/remind.h"
#include "codec/uuid.h"
#include "cli/table.h"

/* One day is enough for a calendar: the first, or today if that is past. */
static int calendar_day(const struct agenda *a, const struct due *d)
{
	if (d->planned != DAY_NONE)
		return d->planned;
	return d->open > a->today ? d->open : a->today;
}

/* The same item has the same in every calendar, whatever its days. */
static void put_uid(struct buf *out, const struct agenda *a,
		    const struct due *d)
{
	const struct agenda_entry *e = agenda_entry(d);
	const struct node *email =
		node_first_of(node_get(a->rules.me, "email"));
	char since[DAY_TEXT];
	struct str parts[] = {
		email ? email->text : STR(""),
		str_z(record_kind_name(e->kind)),
		str_z(e->id),
		str_z(due_actions[d->action].name),
		str_z(day_format(d->since, since)),
	};

	uuid_of(out, parts, sizeof(parts) / sizeof(*parts));
}

static void put_ical(struct buf *out, const struct agenda *a,
		     const struct due *d)
{
	const struct agenda_entry *e = agenda_entry(d);
	struct buf title = BUF_INIT, uid = BUF_INIT;
	struct ical_event event = {
		.description = buf_str(&d->why),
		.category = str_z(due_actions[d->action].name),
		.url = str_z(e->url),
		.first = calendar_day(a, d),
		.last = calendar_day(a, d),
		.stamp = a->today,
	};

	due_title(&title, d->action, str_z(e->name));
	if (d->late)
		buf_addf(&title, " (%d day%s late)", d->late,
			 d->late == 1 ? "" : "s");
	put_uid(&uid, a, d);
	event.summary = buf_str(&title);
	event.uid = buf_str(&uid);
	ical_event(out, &event);
	buf_release(&uid);
	buf_release(&title);
}

static void put_remind(struct buf *out, const struct agenda *a,
		       const struct due *d)
{
	struct buf text = BUF_INIT;
	struct remind_item item = {.first = d->open, .last = d->by};

	if (d->state == DUE_OVERDUE)
		item.first = item.last = a->today;
	if (d->planned != DAY_NONE)
		item.first = item.last = d->planned;
	due_title(&text, d->action, str_z(agenda_entry(d)->name));
	buf_addz(&text, ": ");
	buf_addstr(&text, buf_str(&d->why));
	item.text = buf_str(&text);
	remind_item(out, &item);
	buf_release(&text);
}

void agenda_ical(const struct agenda *a, struct buf *out)
{
	ical_begin(out);
	for (size_t i = 0; i < a->count; i++)
		if (a->dues[i]->action != DUE_NONE)
			put_ical(out, a, a->dues[i]);
	ical_end(out);
}

void agenda_remind(const struct agenda *a, struct buf *out)
{
	for (size_t i = 0; i < a->count; i++)
		if (a->dues[i]->action != DUE_NONE)
			put_remind(out, a, a->dues[i]);
}

/* On a day after the last one, how late that is says it all. */
static void put_by(struct buf *out, const struct due *d)
{
	char by[DAY_TEXT], open[DAY_TEXT], planned[DAY_TEXT];

	if (d->planned != DAY_NONE)
		buf_addf(out, "on %s, ", day_format(d->planned, planned));
	if (d->action == DUE_NONE)
		buf_addz(out, "-");
	else if (d->state == DUE_UPCOMING)
		buf_addf(out, "from %s", day_format(d->open, open));
	else if (d->state != DUE_OVERDUE || d->planned == DAY_NONE)
		buf_addf(out, "by %s", day_format(d->by, by));
	if (d->state == DUE_OVERDUE)
		buf_addf(out, "%s%d day%s late",
			 d->planned == DAY_NONE ? ", " : "", d->late,
			 d->late == 1 ? "" : "s");
}

/* What --why adds: the window that the rule gave. */
static void put_window(struct buf *out, const struct due *d)
{
	char since[DAY_TEXT], open[DAY_TEXT], by[DAY_TEXT];

	if (d->action == DUE_NONE)
		return;
	buf_addf(out, " [%s: ", due_actions[d->action].help);
	if (d->since != DAY_NONE)
		buf_addf(out, "counted from %s, ", day_format(d->since, since));
	buf_addf(out, "open %s to %s]", day_format(d->open, open),
		 day_format(d->by, by));
}

static void put_row(struct table *t, const struct due *d, bool why)
{
	static const enum term_style styles[] = {
		[DUE_OVERDUE] = STYLE_BAD,
		[DUE_OPEN] = STYLE_PLAIN,
		[DUE_UPCOMING] = STYLE_DIM,
		[DUE_NOT] = STYLE_DIM,
	};
	enum term_style style = styles[d->state];
	struct buf cell = BUF_INIT;

	table_cell(t, str_z(agenda_entry(d)->name),
		   d->state <= DUE_OPEN ? STYLE_STRONG : style);
	table_cell(t, str_z(due_actions[d->action].name), style);
	put_by(&cell, d);
	table_cell(t, buf_str(&cell), style);
	buf_clear(&cell);
	buf_addstr(&cell, buf_str(&d->why));
	if (why)
		put_window(&cell, d);
	table_cell(t, buf_str(&cell), style == STYLE_BAD ? STYLE_PLAIN : style);
	buf_release(&cell);
}

void agenda_text(const struct agenda *a, const struct term *term, bool why,
		 struct buf *out)
{
	static const struct table_column columns[] = {
		{"WHO", FIT_CUT, 14},
		{"WHAT", FIT_KEEP, 0},
		{"WHEN", FIT_KEEP, 0},
		{"WHY", FIT_WRAP, 0},
	};
	struct table t;

	table_init(&t, columns, sizeof(columns) / sizeof(*columns));
	for (size_t i = 0; i < a->count; i++)
		put_row(&t, a->dues[i], why);
	table_print(&t, term, out);
	table_release(&t);
}
