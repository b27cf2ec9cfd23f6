#include "config.h"

#include "program_impl.h"

#include "base/ascii.h"
#include "foreign_day.h"

/* When the deadlines of a list lie: from June to the end of May. From January
 * on it may be a list of the season to come, as well. */
struct season {
	int year, from, to;
	bool both;
};

static struct season season_of(int today)
{
	struct season s;
	int month, day;

	day_to_civil(today, &s.year, &month, &day);
	s.both = month < 6;
	s.year -= s.both;
	s.from = day_from_civil(s.year, 6, 1);
	s.to = day_from_civil(s.year + (s.both ? 2 : 1), 5, 31);
	return s;
}

static bool is_in(const struct season *s, int day)
{
	return day != DAY_NONE && day >= s->from && day <= s->to;
}

/* Of the two days that 10/01/26 may be, the one that lies in the season; the
 * user is told which. */
static int day_of_season(struct program *p, const struct season *season,
			 struct str s)
{
	int n[3], us, other;
	char read[DAY_TEXT], not_read[DAY_TEXT];

	if (!foreign_numbers(s, "/-.", n))
		return DAY_NONE;
	us = day_from_civil(n[2], n[0], n[1]);
	other = day_from_civil(n[2], n[1], n[0]);
	if (is_in(season, us) == is_in(season, other))
		return DAY_NONE;
	if (!is_in(season, us)) {
		int day = us;

		us = other;
		other = day;
	}
	account_doubt(p->account, DOUBT_DAY, p->line,
		      "'%.*s' read as %s, which is in the season; if not "
		      "meant, write %s",
		      STR_ARG(s), day_format(us, read),
		      day_format(other, not_read));
	return us;
}

/* A day without a year is one of the season; of two, the one to come. */
static int yearless(struct program *p, const struct season *season,
		    struct str s)
{
	for (int year = season->year; year <= season->year + 2; year++) {
		struct str text =
			arena_format(p->arena, "%.*s %d", STR_ARG(s), year);
		int day;

		if (foreign_day(text, season->to, &day) == DAY_READ &&
		    is_in(season, day) && (!season->both || day >= p->today))
			return day;
	}
	return DAY_NONE;
}

/* The zones of the US, by their letters. */
static struct str zone_of(struct str word)
{
	static const struct word zones[] = {
		{"et", "ET"},  {"est", "ET"}, {"edt", "ET"},  {"eastern", "ET"},
		{"ct", "CT"},  {"cst", "CT"}, {"cdt", "CT"},  {"central", "CT"},
		{"mt", "MT"},  {"mst", "MT"}, {"mdt", "MT"},  {"pt", "PT"},
		{"pst", "PT"}, {"pdt", "PT"}, {"utc", "UTC"}, {NULL, NULL}};

	return str_z(vocab_help(zones, word));
}

/* "5pm", "17:00", "11:59 pm": minutes of the day, or -1. */
static int clock_of(struct str s)
{
	int hour = 0, minute = 0;
	size_t i = 0;

	for (; i < s.n && ascii_is_digit(s.p[i]) && i < 2; i++)
		hour = hour * 10 + (s.p[i] - '0');
	if (!i)
		return -1;
	if (i + 3 <= s.n && s.p[i] == ':' && ascii_is_digit(s.p[i + 1]) &&
	    ascii_is_digit(s.p[i + 2])) {
		minute = (s.p[i + 1] - '0') * 10 + (s.p[i + 2] - '0');
		i += 3;
	} else if (i == s.n || s.p[i] == ':') {
		return -1;
	}
	s = str_trim(str_skip(s, i));
	if (hour > 23 || minute > 59 ||
	    (s.n && !str_is(s, "am") && !str_is(s, "pm")))
		return -1;
	if (str_is(s, "pm") && hour < 12)
		hour += 12;
	if (str_is(s, "am") && hour == 12)
		hour = 0;
	return hour * 60 + minute;
}

/* Takes " 5pm EST" off the end of a folded text. */
static struct str cut_time(struct program *p, struct str *s)
{
	struct str words[3], rest = *s, zone = STR_NONE;
	size_t count = 0;
	int minutes = -1;

	while (count < 3 && rest.n) {
		words[count] = str_last_word(rest);
		rest.n -= words[count++].n;
		rest = str_trim(rest);
		if (count == 1)
			zone = zone_of(words[0]);
		if (count == 1 && zone.n)
			continue;
		minutes = clock_of((struct str){
			words[count - 1].p,
			(size_t)((zone.n ? words[0].p : s->p + s->n) -
				 words[count - 1].p)});
		if (minutes < 0 && zone.n)
			minutes = clock_of(str_trim((struct str){
				words[count - 1].p,
				(size_t)(words[0].p - words[count - 1].p)}));
		if (minutes >= 0)
			break;
	}
	if (minutes < 0)
		return STR_NONE;
	*s = rest;
	return arena_format(p->arena, "%02d:%02d%s%.*s", minutes / 60,
			    minutes % 60, zone.n ? " " : "", STR_ARG(zone));
}

/* The day that a text is; DAY_NONE for what is none, or may be two. */
static int read_day(struct program *p, struct str s)
{
	struct season season = season_of(p->today);
	int day = DAY_NONE;

	switch (foreign_day(s, season.to, &day)) {
	case DAY_READ:
		return day;
	case DAY_AMBIGUOUS:
		return day_of_season(p, &season, s);
	case DAY_UNREADABLE:
		return yearless(p, &season, s);
	default:
		return DAY_NONE;
	}
}

/* A deadline without a year that is past may be that of the season to come. */
static void doubt_past(struct program *p, const struct cell *cell, struct str s,
		       int day)
{
	char read[DAY_TEXT], next[DAY_TEXT];
	int dated;

	if (day >= p->today ||
	    foreign_day(s, p->today, &dated) != DAY_UNREADABLE)
		return;
	account_doubt(p->account, DOUBT_PAST, p->line,
		      "'%.*s' read as %s, which is past; if not meant, write "
		      "%s",
		      STR_ARG(cell->raw), day_format(day, read),
		      day_format(day_add(day, (struct span){1, 'y'}), next));
}

void program_deadline(struct program *p, struct claim *c,
		      const struct cell *cell)
{
	struct str s = cell->folded;
	int day;

	c->time = cut_time(p, &s);
	while (s.n && strchr(", ", s.p[s.n - 1]))
		s.n--;
	day = read_day(p, s);
	if (day == DAY_NONE) {
		c->time = STR_NONE;
		program_match(p, READ_DEADLINE, c, cell);
		return;
	}
	doubt_past(p, cell, s, day);
	claim_value(p, c, day_text(p->arena, day));
	c->said = c->time.n;
}

/* "May 2026", "10/2026", "2026-05", "2019": as a claim has them. */
static struct str month_or_year(struct program *p, const struct cell *cell)
{
	const struct segment *s = &cell->segments[0];
	struct str text = cell->folded, month, year;
	int n;

	if (cell->count == 1 && segment_matches(s, "mon @"))
		return arena_format(p->arena, "%.4s-%02d", s->year->text.p,
				    (int)s->month->low);
	if (cell->count == 1 && segment_matches(s, "@"))
		return s->year->text;
	if (text.n == 7 && text.p[4] == '-' &&
	    str_number((struct str){text.p, 4}) > 1900 &&
	    str_number(str_skip(text, 5)) >= 1 &&
	    str_number(str_skip(text, 5)) <= 12)
		return text;
	if (!str_cut(text, '/', &month, &year) || year.n != 4 ||
	    str_number(year) < 1900)
		return STR_NONE;
	n = str_number(month);
	if (n < 1 || n > 12)
		return STR_NONE;
	return arena_format(p->arena, "%.4s-%02d", year.p, n);
}

/* Here the season is no help: somebody may have looked at any time. */
void program_checked(struct program *p, struct str heading,
		     const struct cell *cell)
{
	struct str found = month_or_year(p, cell);
	int day;

	if (!found.n && foreign_day(cell->folded, p->today, &day) == DAY_READ)
		found = day_text(p->arena, day);
	if (found.n) {
		struct day_range days;

		p->checked = found;
		if (day_parse_range(found, p->today, &days) &&
		    days.to < day_add(p->today, (struct span){-1, 'y'}))
			account_doubt(p->account, DOUBT_OLD, p->line,
				      "checked %.*s, more than a year ago; "
				      "look again",
				      STR_ARG(found));
		return;
	}
	account_ask(p->account, "on which day, as 2026-05-18?", p->line,
		    STR("checked"), cell->raw);
	program_keep(p, heading, cell->raw);
}

static void add_entry(struct program *p, int day, const char *type,
		      struct str words)
{
	struct node *entry = node_new(p->arena, NODE_MAP);

	node_put(p->arena, entry, "date", day_text(p->arena, day));
	node_put(p->arena, entry, "type", str_z(type));
	node_put(p->arena, entry, "text", words);
	node_append(node_child(p->arena, p->root, STR("log"), NODE_LIST),
		    STR_NONE, entry);
}

/* "Date Thank You Sent": the heading says what happened. */
void program_event(struct program *p, struct str heading,
		   const struct cell *cell)
{
	int day = read_day(p, cell->folded);

	if (str_starts(heading, STR("Date ")))
		heading = str_skip(heading, 5);
	if (day == DAY_NONE)
		program_keep(p, heading, cell->raw);
	else
		add_entry(p, day, "note", heading);
}

/* Words for how far things are, and the types of the log. */
static const struct {
	const char *word, *type;
} statuses[] = {
	{"not invited", NULL},          {"not applied", NULL},
	{"applied", "applied"},         {"invited", "offered"},
	{"offered", "offered"},         {"scheduled", "accepted"},
	{"accepted", "accepted"},       {"completed", "interviewed"},
	{"interviewed", "interviewed"}, {"waitlist", "waitlisted"},
	{"rejected", "rejected"},       {"declined", "withdrew"},
	{"withdr", "withdrew"},         {"signal", "signalled"},
};

/* The log needs a day; a word alone is kept, for the user to log. */
void program_status(struct program *p, struct str heading,
		    const struct cell *cell)
{
	struct str rest = cell->folded;
	const char *type = NULL;
	int day = DAY_NONE;

	for (size_t i = 0; i < sizeof(statuses) / sizeof(*statuses); i++)
		if (str_find(rest, str_z(statuses[i].word)) >= 0) {
			type = statuses[i].type;
			break;
		}
	/* the day comes after some words */
	while (rest.n && day == DAY_NONE) {
		day = read_day(p, rest);
		while (rest.n && rest.p[0] != ' ')
			rest = str_skip(rest, 1);
		rest = str_trim(rest);
	}
	if (type && day != DAY_NONE) {
		add_entry(p, day, type, cell->raw);
		return;
	}
	program_keep(p, heading, cell->raw);
	if (type)
		account_ask(p->account,
			    "on which day? the log takes it with one", p->line,
			    heading, cell->raw);
}

/* A day whose last figure is the denominator of the heading, x/15, was 7/15. */
void program_fraction(struct program *p, struct str heading,
		      const struct cell *cell)
{
	int day = day_parse(cell->folded.n >= 10
				    ? (struct str){cell->folded.p, 10}
				    : cell->folded);
	int year, month, mday, of = -1;

	for (size_t i = 0; i + 1 < heading.n && of < 0; i++)
		if (heading.p[i] == '/')
			of = str_number(str_skip(heading, i + 1));
	if (day != DAY_NONE)
		day_to_civil(day, &year, &month, &mday);
	if (day == DAY_NONE) {
		program_keep(p, heading, cell->raw);
	} else if (mday == of) {
		program_keep(p, heading,
			     arena_format(p->arena, "%d/%d", month, mday));
	} else {
		program_keep(p, heading, cell->raw);
		account_ask(p->account, cell_damage(cell), p->line, heading,
			    cell->raw);
	}
}

/* "accepting_applications_2026_2027": of another season it is no fact now. */
void program_accepting(struct program *p, struct claim *c,
		       const struct cell *cell)
{
	struct season season = season_of(p->today);
	int year = -1;

	for (size_t i = 0; i + 4 <= c->heading.n && year < 0; i++)
		if (ascii_is_digit(c->heading.p[i]))
			year = str_number((struct str){c->heading.p + i, 4});
	if (year < 0 || year == season.year)
		program_match(p, READ_YES, c, cell);
	else
		program_keep(p, c->heading, cell->raw);
}
