#include "config.h"

#include "tally_impl.h"

#include <stdlib.h>

enum {
	EVENTS_OF_ONE = 64, /* of one person's log; more are not looked at */
	LESSON_DAYS = 60,   /* an older event is not a gap any more */
};

static const char *const event_states[] = {
	[EVENT_DONE] = "done",
	[EVENT_SENT] = "sent",
	[EVENT_OPEN] = "outstanding",
	[EVENT_LAPSED] = "lapsed",
};

static bool is_conversation(const struct log_entry *e)
{
	return log_is(e, ENTRY_MET) || log_is(e, ENTRY_MEETING);
}

static void count_conversation(struct tally *t, struct str event, int day)
{
	char text[DAY_TEXT];

	buf_clear(&t->key);
	buf_addstr(&t->key, event);
	buf_addc(&t->key, '\0');
	buf_addz(&t->key, day_format(day, text));
	tally_row(t, TABLE_EVENT_DAYS, buf_str(&t->key))->n[0]++;
}

static void count_attendance(struct tally *t, const struct tally_person *p,
			     struct str event, size_t last)
{
	struct tally_row *row = tally_row(t, TABLE_EVENTS, event);
	struct outcome came = tally_outcome(t, p, last);

	row->n[EVENT_PEOPLE]++;
	row->n[EVENT_DUE] += came.due;
	if (came.state)
		row->n[came.state]++;
	if (t->plan->event.n)
		tally_name(t, LIST_AT_EVENT, p, came.due,
			   (int[4]){p->summary->log.entries[last].day,
				    came.state, came.due, came.kind});
}

/* Does one of the entries in `seen` have that event? */
static bool is_later(const struct log_view *log, const size_t *seen,
		     size_t seen_count, struct str event)
{
	for (size_t k = 0; k < seen_count; k++)
		if (str_eq(node_text(log->entries[seen[k]].node, "event"),
			   event))
			return true;
	return false;
}

bool count_events(struct tally *t, const struct tally_person *p)
{
	const struct log_view *log = &p->summary->log;
	size_t seen[EVENTS_OF_ONE], count = 0;

	if (t->plan->event.n)
		count_yield(t, p);
	for (size_t i = log->count; i-- > 0;) {
		const struct log_entry *e = &log->entries[i];
		struct str event = node_text(e->node, "event");

		if (!event.n || !tally_is_encounter(e) ||
		    !tally_in_range(t, e) ||
		    (t->plan->event.n && !str_eq(event, t->plan->event)))
			continue;
		if (is_conversation(e))
			count_conversation(t, event, e->day);
		if (count < EVENTS_OF_ONE &&
		    !is_later(log, seen, count, event)) {
			seen[count++] = i;
			count_attendance(t, p, event, i);
		}
	}
	return false;
}

/* Of a row of TABLE_EVENT_DAYS: the day that ends its key. */
static int day_of(const struct tally_row *row)
{
	return day_parse(str_skip(row->key, row->key.n - (DAY_TEXT - 1)));
}

static bool is_day_of(const struct tally_row *row,
		      const struct tally_row *event)
{
	return row && row->key.n == event->key.n + DAY_TEXT &&
	       str_starts(row->key, event->key) &&
	       row->key.p[event->key.n] == '\0';
}

static int compare_event(const void *event, const void *day)
{
	const struct tally_row *const *x = day;

	return str_cmp(*(const struct str *)event, (*x)->key);
}

struct event_days {
	long days, conversations;
	int last; /* DAY_NONE: not known */
};

/* Conversations on the days of the event, or, where nobody wrote those down,
 * on the days that had any. */
static struct event_days days_of(const struct tally_plan *plan,
				 const struct tally_row **rows,
				 const struct tally_row *event)
{
	int first = event->from;
	int last = event->to < plan->today ? event->to : plan->today;
	bool dated = first != DAY_NONE;
	struct event_days out = {0, 0, event->to};

	if (plan->since != DAY_NONE && first < plan->since)
		first = plan->since;
	if (plan->until != DAY_NONE && last > plan->until)
		last = plan->until;
	if (dated && last >= first)
		out.days = last - first + 1;
	for (; is_day_of(*rows, event); rows++) {
		int day = day_of(*rows);

		if (dated && (day < first || day > last))
			continue;
		out.conversations += (*rows)->n[0];
		out.days += !dated;
		if (!dated && day > out.last)
			out.last = day;
	}
	return out;
}

static void say_encounter(struct report_builder *b, struct figure *f,
			  const int *v)
{
	char day[DAY_TEXT];

	f->note =
		arena_format(&b->report->arena, "%s, %s", day_format(v[0], day),
			     v[1] ? event_states[v[1]] : "nothing to send");
	if (v[2])
		f->todo = str_z(tally_todo(v[3]));
}

/* Talks were heard, nobody was met, and the file leaves open where it was. */
static bool maybe_virtual(const struct tally_row *row, struct event_days days)
{
	return row->read && !row->has_mode && !days.conversations;
}

static void report_event(struct report_builder *b, const struct tally_row *row,
			 struct event_days days)
{
	struct figure *f;

	report_group_of(b, row->key, row->read ? row->label : row->key);
	f = report_each(b, STR("conversations a day"), days.conversations,
			days.days);
	/* no goal while it lasts, nor where nobody was met or heard */
	if (!row->shut && days.days && row->n[EVENT_PEOPLE] &&
	    days.last < b->t->plan->today)
		report_goal(b, f, GOAL_CONVERSATIONS,
			    maybe_virtual(row, days)
				    ? "was it online? Then its file needs "
				      "'mode: virtual'; else next time fewer "
				      "talks and more time in between"
				    : "next time fewer talks and more time in "
				      "between: residents and presenting "
				      "fellows first");
	f->past = days.last < b->t->plan->today - LESSON_DAYS;
	report_number(b, STR("people"), row->n[EVENT_PEOPLE]);
	for (int i = EVENT_DONE; i <= EVENT_LAPSED; i++) {
		f = report_share(b, str_z(event_states[i]), row->n[i],
				 row->n[EVENT_PEOPLE]);
		if (i == EVENT_OPEN && row->n[EVENT_DUE])
			f->todo =
				STR("write to them while they still remember: "
				    "kith due --action follow-up,thank");
	}
	if (!b->t->plan->event.n)
		return;
	report_list(b, LIST_AT_EVENT, row->n[EVENT_DUE], say_encounter);
	report_yield(b, row);
}

static int by_start(const void *a, const void *b)
{
	const struct tally_row *const *x = a, *const *y = b;

	if ((*x)->from != (*y)->from)
		return (*x)->from > (*y)->from ? -1 : 1;
	return str_cmp((*x)->key, (*y)->key);
}

/* The newest first. */
void report_events(struct report_builder *b)
{
	const struct tally_row **rows =
		tally_rows(b->t, TABLE_EVENTS, by_start);
	const struct tally_row **days =
		tally_rows(b->t, TABLE_EVENT_DAYS, tally_by_key);
	size_t count = b->t->tables[TABLE_EVENT_DAYS].count;
	struct str only = b->t->plan->event;

	for (size_t i = 0; rows[i]; i++)
		if (!only.n || str_eq(rows[i]->key, only))
			report_event(
				b, rows[i],
				days_of(b->t->plan,
					days + mem_place(&rows[i]->key, days,
							 count, sizeof(*days),
							 compare_event),
					rows[i]));
	free(days);
	free(rows);
}
