#include "config.h"

#include "export.h"

#include "codec/ical.h"
#include "codec/remind.h"
#include "value/date.h"

void export_calendar_begin(struct export_run *e, struct buf *out)
{
	(void)e;
	ical_begin(out);
}

/* "Meet Dr. Lee; ask about supervision": the goals, a line each. */
static void put_goals(const struct record *r, struct buf *out)
{
	const struct node *list = node_get(r->root, "goals");

	for (const struct node *n = NULL; node_each(list, &n);) {
		if (out->len)
			buf_addc(out, '\n');
		buf_addstr(out, node_scalar(n));
	}
}

void export_calendar_event(const struct export_run *e,
			   const struct input_item *item, struct buf *out)
{
	const struct record *r = &item->record;
	const struct node *dates = node_get(r->root, "dates");
	int first = day_parse(node_text(dates, "start"));
	int last = day_parse(node_text(dates, "end"));
	struct buf uid = BUF_INIT, goals = BUF_INIT;
	struct ical_event event = {
		.summary = record_name(r),
		.category = STR("event"),
		.place = record_text(r, "place"),
		.url = record_text(r, "url"),
		.first = first,
		.last = last < first ? first : last,
		.stamp = day_from_civil(1970, 1, 1), /* the same each day */
	};

	if (r->kind == RECORD_EVENT && first != DAY_NONE) {
		export_uid(e, r->kind, r->id, &uid);
		put_goals(r, &goals);
		event.uid = buf_str(&uid);
		event.description = buf_str(&goals);
		ical_event(out, &event);
	}
	buf_release(&uid);
	buf_release(&goals);
}

static int priority(const struct due *d)
{
	switch (d->state) {
	case DUE_OVERDUE:
		return 1;
	case DUE_OPEN:
		return 5;
	default:
		return 9;
	}
}

void export_calendar_due(const struct export_run *e,
			 const struct export_due *item, struct buf *out)
{
	const struct due *d = &item->due;
	struct buf title = BUF_INIT, uid = BUF_INIT;
	struct ical_todo todo = {
		.description = buf_str(&d->why),
		.category = str_z(due_actions[d->action].name),
		.start = d->open,
		.due = d->by,
		.stamp = day_from_civil(1970, 1, 1), /* the same each day */
		.priority = priority(d),
	};

	due_title(&title, d->action, item->name);
	due_uid(&uid, d, e->owner, item->kind, item->id);
	todo.summary = buf_str(&title);
	todo.uid = buf_str(&uid);
	ical_todo(out, &todo);
	buf_release(&title);
	buf_release(&uid);
}

void export_calendar_due_all(const struct export_run *e, struct buf *out)
{
	for (size_t i = 0; i < e->due_count; i++)
		export_calendar_due(e, e->dues[i]->owner, out);
}

void export_calendar_finish(const struct export_run *e, struct buf *out)
{
	(void)e;
	ical_end(out);
}

void export_remind_end(const struct export_run *e, struct buf *out)
{
	for (size_t i = 0; i < e->due_count; i++) {
		const struct due *d = e->dues[i];
		const struct export_due *item = d->owner;
		bool late = d->state == DUE_OVERDUE;
		struct buf title = BUF_INIT;

		due_title(&title, d->action, item->name);
		remind_item(out, &(struct remind_item){
					 late ? e->cli.today : d->open,
					 late ? e->cli.today : d->by,
					 buf_str(&title), buf_str(&d->why)});
		buf_release(&title);
	}
}
