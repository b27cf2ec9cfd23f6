#include "config.h"

#include "sessions.h"

#include <stdio.h>

#include "codec/ical_read.h"
#include "value/date.h"

enum {
	CLOCK = 8, /* "08:00" and a NUL */
};

static struct str clock_of(const struct ical_moment *m, char out[CLOCK])
{
	if (m->minutes < 0)
		return STR_NONE;
	snprintf(out, CLOCK, "%02d:%02d", m->minutes / 60 % 24,
		 m->minutes % 60);
	return str_z(out);
}

static const char *fault_of(const struct ical_entry *e)
{
	if (e->fault)
		return e->fault;
	if (e->called_off)
		return "called off";
	return e->start.day == DAY_NONE ? "without a day" : NULL;
}

/* Zones are not applied: in another one the end would be another time. */
static bool is_later_that_day(const struct ical_entry *e)
{
	return e->end.day == e->start.day && e->end.utc == e->start.utc &&
	       str_case_eq(e->end.zone, e->start.zone) &&
	       e->end.minutes >= e->start.minutes;
}

static void take(struct sessions *all, const struct ical_entry *e,
		 struct account *account)
{
	char start[CLOCK], end[CLOCK], day[DAY_TEXT];
	struct session s = {.title = e->summary,
			    .room = e->location,
			    .kind = e->categories,
			    .text = e->description,
			    .uid = e->uid,
			    .line = e->line};

	s.day = str_z(day_format(e->start.day, day));
	s.start = clock_of(&e->start, start);
	if (is_later_that_day(e))
		s.end = clock_of(&e->end, end);
	else if (e->end.minutes >= 0)
		session_doubt_end(account, e->line, e->summary);
	s.zone = e->start.utc ? STR("UTC") : STR_NONE;
	if (e->repeats)
		account_doubt(account, DOUBT_VALUES, e->line,
			      "'%.*s' repeats; only its first day is kept",
			      STR_ARG(e->summary));
	sessions_add(all, &s);
}

void sessions_read_calendar(struct sessions *all, struct source *source,
			    struct account *account)
{
	struct ical_reader r;
	struct ical_entry e;

	account->format = "ics";
	ical_reader_init(&r, source);
	while (ical_next(&r, &e)) {
		const char *fault = fault_of(&e);

		account->rows++;
		if (fault)
			account_leave(account, fault, e.line);
		else
			take(all, &e, account);
		if (r.guessed)
			account_doubt(account, DOUBT_CHARSET, e.line,
				      "not UTF-8; read as windows-1252");
		r.guessed = false;
	}
	all->name = arena_str(&all->arena, buf_str(&r.name));
	ical_reader_release(&r);
}
