#include "config.h"

#include "agenda.h"

#include "codec/ical.h"
#include "codec/remind.h"

/* One day is enough for a calendar: the first, or today if that is past. */
static int calendar_day(const struct agenda *a, const struct due *d)
{
	if (d->planned != DAY_NONE)
		return d->planned;
	return d->open > a->today ? d->open : a->today;
}

static void put_ical(struct buf *out, const struct agenda *a,
		     const struct due *d)
{
	const struct agenda_entry *e = agenda_entry(d);
	const struct node *email =
		node_first_of(node_get(a->rules.me, "email"));
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
	due_uid(&uid, d, email ? email->text : STR(""), e->kind, str_z(e->id));
	event.summary = buf_str(&title);
	event.uid = buf_str(&uid);
	ical_event(out, &event);
	buf_release(&uid);
	buf_release(&title);
}

static void put_remind(struct buf *out, const struct agenda *a,
		       const struct due *d)
{
	struct buf title = BUF_INIT;
	struct remind_item item = {
		.first = d->open, .last = d->by, .why = buf_str(&d->why)};

	if (d->state == DUE_OVERDUE)
		item.first = item.last = a->today;
	if (d->planned != DAY_NONE)
		item.first = item.last = d->planned;
	due_title(&title, d->action, str_z(agenda_entry(d)->name));
	item.title = buf_str(&title);
	remind_item(out, &item);
	buf_release(&title);
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
