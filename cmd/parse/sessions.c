#include "config.h"

#include "sessions.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "codec/ical_read.h"
#include "foreign_day.h"

/* Which of two numbers is the month. */
enum order {
	MONTH_FIRST,
	DAY_FIRST,
};

/* What the days of a file say of that. */
struct orders {
	bool can[2]; /* all of them can be read so */
	int first[2], last[2];
	const struct session *numbers; /* the first that is two and a year */
};

void sessions_init(struct sessions *all, struct str id)
{
	*all = (struct sessions){.id = id};
}

void sessions_release(struct sessions *all)
{
	charsets_release(&all->charsets);
	arena_release(&all->arena);
	free(all->items);
}

/* 08:00:00-04:00: the offset of a stamp is not part of the time as it is said
 * there. */
static struct str without_offset(struct str s)
{
	size_t at = 5;

	while (at < s.n && s.p[at] != '+' && s.p[at] != '-' && s.p[at] != '.')
		at++;
	return at < s.n && s.p[2] == ':' ? (struct str){s.p, at} : s;
}

/* A time may have its day in front: 2027-05-22T08:00, 5/22/2027 8:00 AM. */
static void part_stamp(struct session *s, struct str *stamp)
{
	struct str t = *stamp;
	size_t at = 0;

	while (at < t.n && t.p[at] != ' ' && t.p[at] != 'T')
		at++;
	if (at == t.n || at < 6 || memchr(t.p, ':', at))
		return;
	if (!s->day.n)
		s->day = (struct str){t.p, at};
	*stamp = without_offset(str_trim(str_skip(t, at + 1)));
}

/* "8:00 AM - 9:30 AM" in one cell. */
static void part_range(struct session *s)
{
	static const char *const marks[] = {"–", "—", " to ", "-"};

	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks) && !s->end.n;
	     i++) {
		ptrdiff_t at = str_find(s->start, str_z(marks[i]));

		if (at <= 0)
			continue;
		s->end = str_trim(
			str_skip(s->start, (size_t)at + strlen(marks[i])));
		s->start = str_trim((struct str){s->start.p, (size_t)at});
	}
}

void sessions_add(struct sessions *all, const struct session *one)
{
	struct session *s;

	MEM_GROW(all->items, all->count, all->cap);
	s = &all->items[all->count++];
	*s = (struct session){
		.day = arena_str(&all->arena, str_trim(one->day)),
		.start = arena_str(&all->arena, str_trim(one->start)),
		.end = arena_str(&all->arena, str_trim(one->end)),
		.minutes = arena_str(&all->arena, str_trim(one->minutes)),
		.title = session_plain(&all->arena, one->title),
		.room = session_plain(&all->arena, one->room),
		.kind = arena_str(&all->arena, one->kind),
		.speakers = arena_str(&all->arena, one->speakers),
		.text = session_plain(&all->arena, one->text),
		.uid = arena_str(&all->arena, str_trim(one->uid)),
		.zone = arena_str(&all->arena, one->zone),
		.part = one->part,
		.line = one->line,
	};
	part_stamp(s, &s->start);
	part_stamp(s, &s->end);
	part_range(s);
}

/* 5/23/27: three numbers, of which the last is the year, in one order. Where
 * they have points between them the day is first: foreign_day knows. */
static int read_numbers(struct str s, enum order order)
{
	int n[3];

	if (!foreign_numbers(s, "/- ", n))
		return DAY_NONE;
	return order == MONTH_FIRST ? day_from_civil(n[2], n[0], n[1])
				    : day_from_civil(n[2], n[1], n[0]);
}

static bool is_numbers(struct str s)
{
	return read_numbers(s, MONTH_FIRST) != DAY_NONE ||
	       read_numbers(s, DAY_FIRST) != DAY_NONE;
}

static int read_day(struct str s, enum order order)
{
	/* a year of two figures is of this century */
	const int far = day_from_civil(2099, 12, 31);
	int day;

	if (is_numbers(s))
		return read_numbers(s, order);
	return foreign_day(s, far, &day) == DAY_READ ? day : DAY_NONE;
}

static void look(struct orders *o, const struct session *s)
{
	struct str day = s->day;

	if (!o->numbers && is_numbers(day))
		o->numbers = s;
	for (int i = 0; i < 2 && is_numbers(day); i++) {
		int d = read_numbers(day, (enum order)i);

		o->can[i] = o->can[i] && d != DAY_NONE;
		if (d == DAY_NONE)
			continue;
		if (o->first[i] == DAY_NONE || d < o->first[i])
			o->first[i] = d;
		if (o->last[i] == DAY_NONE || d > o->last[i])
			o->last[i] = d;
	}
}

/* A conference takes days, not months. */
static enum order choose_order(const struct sessions *all,
			       struct account *account)
{
	struct orders o = {
		{true, true}, {DAY_NONE, DAY_NONE}, {DAY_NONE, DAY_NONE}, NULL};
	int span[2];

	for (size_t i = 0; i < all->count; i++)
		look(&o, &all->items[i]);
	if (!o.numbers || o.can[MONTH_FIRST] != o.can[DAY_FIRST])
		return o.can[MONTH_FIRST] ? MONTH_FIRST : DAY_FIRST;
	for (int i = 0; i < 2; i++)
		span[i] = o.last[i] - o.first[i];
	if (o.first[0] == o.first[1] && o.last[0] == o.last[1])
		return MONTH_FIRST;
	if (span[0] == span[1])
		account_doubt(account, DOUBT_DAY, o.numbers->line,
			      "'%.*s' could be two days; read with the month "
			      "first",
			      STR_ARG(o.numbers->day));
	return span[DAY_FIRST] < span[MONTH_FIRST] ? DAY_FIRST : MONTH_FIRST;
}

static void add_clock(struct buf *out, struct str s)
{
	int minutes = session_clock(s);

	if (minutes < 0)
		buf_addstr(out, s);
	else
		buf_addf(out, "%02d:%02d", minutes / 60, minutes % 60);
}

/* The end that follows from how long it lasts, on the same day. */
static void add_end(struct buf *out, const struct session *s)
{
	int start = session_clock(s->start), minutes = str_number(s->minutes);

	if (start >= 0 && minutes > 0 && start + minutes < 24 * 60)
		buf_addf(out, "-%02d:%02d", (start + minutes) / 60,
			 (start + minutes) % 60);
}

static void doubt_end(struct account *account, uint32_t line, struct str title)
{
	account_doubt(account, DOUBT_END, line,
		      "'%.*s' ends on another day, in another time zone or "
		      "before it starts; only its start is kept",
		      STR_ARG(title));
}

static struct str time_of(struct sessions *all, const struct session *s,
			  struct account *account)
{
	struct buf text = BUF_INIT;
	int start = session_clock(s->start), end = session_clock(s->end);
	bool backward = start >= 0 && end >= 0 && end < start;

	if (backward)
		doubt_end(account, s->line, s->title);
	add_clock(&text, s->start);
	if (!s->end.n)
		add_end(&text, s);
	if (s->start.n && s->end.n && !backward) {
		buf_addc(&text, '-');
		add_clock(&text, s->end);
	}
	if (text.len && s->zone.n)
		buf_addf(&text, " %.*s", STR_ARG(s->zone));
	return buf_to_arena(&text, &all->arena);
}

/* Tracks and categories, as a list. */
static struct node *kinds_of(struct sessions *all, struct str kinds)
{
	struct node *list = node_new(&all->arena, NODE_LIST);
	char mark = memchr(kinds.p ? kinds.p : "", ';', kinds.n) ? ';' : ',';
	struct str kind;

	while (str_split(&kinds, mark, &kind))
		node_put(&all->arena, list, NULL,
			 session_plain(&all->arena, kind));
	return list->first ? list : NULL;
}

static void add_session(struct sessions *all, struct node *list,
			const struct session *s, int day, struct str part_of,
			struct account *account)
{
	struct arena *a = &all->arena;
	struct node *map = node_new(a, NODE_MAP);
	struct node *speakers = session_speakers(a, s->speakers);
	struct node *kinds = kinds_of(all, s->kind);

	node_put(a, map, "date", day_text(a, day));
	node_put(a, map, "time", time_of(all, s, account));
	node_put(a, map, "title", s->title);
	node_put(a, map, "room", s->room);
	if (kinds)
		node_append(map, STR("kind"), kinds);
	node_put(a, map, "part_of", part_of);
	if (speakers)
		node_append(map, STR("speakers"), speakers);
	node_put(a, map, "text", s->text);
	node_put(a, map, "uid", s->uid);
	node_append(list, STR_NONE, map);
}

static void put_dates(struct sessions *all, struct node *root, int first,
		      int last)
{
	struct arena *a = &all->arena;
	struct node *dates = node_new(a, NODE_MAP);

	node_put(a, dates, "start", day_text(a, first));
	node_put(a, dates, "end", day_text(a, last));
	node_append(root, STR("dates"), dates);
}

/* Fills `list`; what is no session is left out. */
static void take_all(struct sessions *all, struct node *list,
		     struct account *account, int *first, int *last)
{
	enum order order = choose_order(all, account);
	struct str above = STR_NONE;
	int day = DAY_NONE;

	for (size_t i = 0; i < all->count; i++) {
		const struct session *s = &all->items[i];
		bool part = s->part && above.n;

		if (s->day.n || !part)
			day = read_day(s->day, order);
		if (!s->title.n) {
			account_leave(account, "without a title", s->line);
			continue;
		}
		if (!part)
			above = s->title;
		if (day == DAY_NONE) {
			account_leave(account, "without a day", s->line);
			continue;
		}
		add_session(all, list, s, day, part ? above : STR_NONE,
			    account);
		account->kept++;
		*first = *first == DAY_NONE || day < *first ? day : *first;
		*last = day > *last ? day : *last;
	}
}

void sessions_end(struct sessions *all, struct record *out,
		  struct account *account)
{
	struct arena *a = &all->arena;
	struct node *root = node_new(a, NODE_MAP);
	struct node *list = node_new(a, NODE_LIST);
	int first = DAY_NONE, last = DAY_NONE;

	take_all(all, list, account, &first, &last);
	node_put(a, root, "kind", str_z(record_kind_name(RECORD_EVENT)));
	node_put(a, root, "id", all->id);
	node_put(a, root, "name", all->name.n ? all->name : all->id);
	if (first != DAY_NONE)
		put_dates(all, root, first, last);
	node_append(root, STR("sessions"), list);
	*out = (struct record){
		.root = root, .kind = RECORD_EVENT, .id = all->id};
}

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

static void take_entry(struct sessions *all, const struct ical_entry *e,
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
		doubt_end(account, e->line, e->summary);
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
			take_entry(all, &e, account);
		if (r.guessed)
			account_doubt(account, DOUBT_CHARSET, e.line,
				      "not UTF-8; read as windows-1252");
		r.guessed = false;
	}
	all->name = arena_str(&all->arena, buf_str(&r.name));
	ical_reader_release(&r);
}
