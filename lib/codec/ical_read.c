#include "config.h"

#include "codec/ical_read.h"

#include "base/ascii.h"
#include "value/date.h"

enum {
	HOUR = 60,
	DAY_MINUTES = 24 * HOUR,
	NAME_BYTES = 200,
	DURATION_DIGITS = 5,
	DURATION_MAX = 10 * 366 * DAY_MINUTES,
};

/* A content line (3.1) in its parts. */
struct line {
	struct str name, params, value;
};

void ical_reader_init(struct ical_reader *r, struct source *source)
{
	*r = (struct ical_reader){.source = source};
}

void ical_reader_release(struct ical_reader *r)
{
	charsets_release(&r->charsets);
	arena_release(&r->arena);
	buf_release(&r->line);
	buf_release(&r->name);
}

/* The name ends at the first ';' or ':', the parameters at the first ':' that
 * is not within quotes. */
static bool split_line(struct str s, struct line *out)
{
	bool quoted = false;
	size_t name = 0, at;

	while (name < s.n && (ascii_is_alnum(s.p[name]) || s.p[name] == '-'))
		name++;
	if (!name || name == s.n || (s.p[name] != ':' && s.p[name] != ';'))
		return false;
	for (at = name; at < s.n && (quoted || s.p[at] != ':'); at++)
		quoted ^= s.p[at] == '"';
	if (at == s.n)
		return false;
	out->name = (struct str){s.p, name};
	out->params = (struct str){s.p + name, at - name};
	out->value = str_skip(s, at + 1);
	return true;
}

static bool is_named(const struct line *l, const char *name)
{
	return str_case_eq(l->name, str_z(name));
}

/* The value of a parameter, without its quotes; or none. */
static struct str param(const struct line *l, const char *name)
{
	struct str rest = l->params, one, key, value;

	while (str_split(&rest, ';', &one))
		if (str_cut(one, '=', &key, &value) &&
		    str_case_eq(str_trim(key), str_z(name))) {
			value = str_trim(value);
			if (value.n > 1 && value.p[0] == '"' &&
			    value.p[value.n - 1] == '"')
				value = (struct str){value.p + 1, value.n - 2};
			return value;
		}
	return STR_NONE;
}

/* TEXT (3.3.11), as UTF-8. */
static struct str read_text(struct ical_reader *r, struct str s)
{
	struct buf out = BUF_INIT;
	struct str text;

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] != '\\' || i + 1 == s.n) {
			buf_addc(&out, s.p[i]);
			continue;
		}
		i++;
		buf_addc(&out, (s.p[i] | 0x20) == 'n' ? '\n' : s.p[i]);
	}
	text = charset_guess(&r->charsets, &r->arena, buf_str(&out),
			     &r->guessed);
	text = arena_str(&r->arena, str_trim(text));
	buf_release(&out);
	return text;
}

/* So many digits as a number, or -1. */
static int digits(struct str s, size_t at, size_t n)
{
	return at + n <= s.n ? str_number((struct str){s.p + at, n}) : -1;
}

/* 20270522, 20270522T080000, 20270522T120000Z */
static struct ical_moment read_moment(struct ical_reader *r,
				      const struct line *l)
{
	struct str s = str_trim(l->value), zone = param(l, "TZID");
	struct ical_moment m = {.day = DAY_NONE, .minutes = -1};
	int hour, minute;

	if (s.n != 8 && (s.n < 13 || (s.p[8] != 'T' && s.p[8] != 't')))
		return m;
	if (digits(s, 0, 4) < 0 || digits(s, 4, 2) < 0 || digits(s, 6, 2) < 0)
		return m;
	m.day = day_from_civil(digits(s, 0, 4), digits(s, 4, 2),
			       digits(s, 6, 2));
	if (s.n == 8 || m.day == DAY_NONE)
		return m;
	hour = digits(s, 9, 2);
	minute = digits(s, 11, 2);
	if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
		return (struct ical_moment){.day = DAY_NONE, .minutes = -1};
	m.minutes = hour * HOUR + minute;
	m.utc = s.p[s.n - 1] == 'Z' || s.p[s.n - 1] == 'z';
	m.zone = m.utc ? STR_NONE : arena_str(&r->arena, zone);
	return m;
}

/* P1DT2H30M (3.3.6) in minutes, or -1. */
static int read_duration(struct str s)
{
	int minutes = 0, count = 0;
	size_t figures = 0;

	s = str_trim(s);
	if (s.n && s.p[0] == '+')
		s = str_skip(s, 1);
	if (!s.n || (s.p[0] | 0x20) != 'p')
		return -1;
	for (size_t i = 1; i < s.n; i++) {
		if (ascii_is_digit(s.p[i])) {
			count = count * 10 + (s.p[i] - '0');
			if (++figures > DURATION_DIGITS)
				return -1;
			continue;
		}
		switch (s.p[i] | 0x20) {
		case 'w':
			minutes += count * 7 * DAY_MINUTES;
			break;
		case 'd':
			minutes += count * DAY_MINUTES;
			break;
		case 'h':
			minutes += count * HOUR;
			break;
		case 'm':
			minutes += count;
			break;
		case 's':
		case 't':
			break;
		default:
			return -1;
		}
		if (minutes > DURATION_MAX)
			return -1;
		count = 0;
		figures = 0;
	}
	return minutes;
}

static void take_property(struct ical_reader *r, const struct line *l)
{
	static const struct {
		const char *name;
		size_t at;
	} texts[] = {
		{"UID", offsetof(struct ical_entry, uid)},
		{"SUMMARY", offsetof(struct ical_entry, summary)},
		{"LOCATION", offsetof(struct ical_entry, location)},
		{"DESCRIPTION", offsetof(struct ical_entry, description)},
		{"CATEGORIES", offsetof(struct ical_entry, categories)},
	};
	struct ical_entry *e = &r->entry;

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		struct str *text = (struct str *)((char *)e + texts[i].at);

		if (is_named(l, texts[i].name) && !text->n)
			*text = read_text(r, l->value);
	}
	if (is_named(l, "DTSTART")) {
		e->start = read_moment(r, l);
	} else if (is_named(l, "DTEND")) {
		e->end = read_moment(r, l);
	} else if (is_named(l, "DURATION")) {
		r->duration = read_duration(l->value);
	} else if (is_named(l, "STATUS")) {
		e->called_off =
			str_case_starts(str_trim(l->value), STR("cancel"));
	} else if (is_named(l, "RRULE") || is_named(l, "RDATE")) {
		e->repeats = true;
	}
}

/* The end that follows from how long it lasts. */
static void add_duration(struct ical_reader *r)
{
	struct ical_entry *e = &r->entry;
	int end;

	if (r->duration < 0 || e->end.day != DAY_NONE ||
	    e->start.day == DAY_NONE || e->start.minutes < 0)
		return;
	end = e->start.minutes + r->duration;
	e->end = e->start;
	e->end.day =
		day_add(e->start.day, (struct span){end / DAY_MINUTES, 'd'});
	e->end.minutes = end % DAY_MINUTES;
}

static void begin_entry(struct ical_reader *r, uint32_t line)
{
	arena_clear(&r->arena);
	r->entry = (struct ical_entry){
		.start = {.day = DAY_NONE, .minutes = -1},
		.end = {.day = DAY_NONE, .minutes = -1},
		.line = line,
	};
	r->opens = 0;
	r->held = 0;
	r->within = 0;
	r->duration = -1;
	r->begun = true;
}

static bool end_entry(struct ical_reader *r, const char *fault)
{
	add_duration(r);
	r->begun = false;
	if (fault && !r->entry.fault)
		r->entry.fault = fault;
	return true;
}

static void take_name(struct ical_reader *r, const struct line *l)
{
	struct str text;

	if ((!is_named(l, "X-WR-CALNAME") && !is_named(l, "NAME")) ||
	    r->name.len || l->value.n > NAME_BYTES)
		return;
	text = read_text(r, l->value);
	buf_addstr(&r->name, text);
}

/* Takes the unfolded line; true when that ends an entry. */
static bool take_line(struct ical_reader *r)
{
	struct line l;
	bool begin, end, event, calendar;

	if (!split_line(buf_str(&r->line), &l))
		return false;
	begin = is_named(&l, "BEGIN");
	end = is_named(&l, "END");
	event = str_case_eq(str_trim(l.value), STR("vevent"));
	calendar = str_case_eq(str_trim(l.value), STR("vcalendar"));
	if (!r->begun) {
		if (begin && event)
			begin_entry(r, r->line_number);
		else
			take_name(r, &l);
		return false;
	}
	r->held += r->line.len;
	if (r->held > ICAL_BYTES)
		r->entry.fault = "longer than 1 MiB";
	if (end && event)
		return end_entry(r, NULL);
	/* no event is within another, nor a calendar's end within one */
	if (begin && event)
		r->opens = r->line_number;
	if (r->opens || (end && calendar))
		return end_entry(r, "without END");
	if (begin)
		r->within++;
	else if (end)
		r->within -= r->within > 0;
	else if (!r->within && !r->entry.fault)
		take_property(r, &l);
	return false;
}

static void add(struct ical_reader *r, struct str text)
{
	while (text.n &&
	       (text.p[text.n - 1] == '\n' || text.p[text.n - 1] == '\r'))
		text.n--;
	/* past the limit the entry is left out; keep no more of it */
	if (r->line.len <= ICAL_BYTES)
		buf_addstr(&r->line, text);
}

static bool flush(struct ical_reader *r)
{
	bool ended = r->line.len && take_line(r);

	buf_clear(&r->line);
	return ended;
}

/* True when it ends an entry. */
static bool take_piece(struct ical_reader *r, const struct source_piece *piece)
{
	struct str text = piece->text;
	bool ended;

	if (!piece->starts) {
		add(r, text);
		return false;
	}
	if (text.n && (text.p[0] == ' ' || text.p[0] == '\t')) {
		add(r, str_skip(text, 1));
		return false;
	}
	ended = flush(r);
	r->line_number = piece->line;
	add(r, text);
	return ended;
}

bool ical_next(struct ical_reader *r, struct ical_entry *out)
{
	struct source_piece piece;
	bool ended = false;

	if (r->opens)
		begin_entry(r, r->opens);
	while (!ended && !r->ended) {
		if (source_next(r->source, &piece)) {
			ended = take_piece(r, &piece);
			continue;
		}
		r->ended = true;
		ended = flush(r);
	}
	if (!ended && r->begun)
		ended = end_entry(r, "without END");
	*out = r->entry;
	return ended;
}
