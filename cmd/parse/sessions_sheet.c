#include "config.h"

#include "sessions.h"

#include "sheet.h"

enum {
	HEAD_ROWS = 60,     /* organizers' templates explain themselves first */
	COLUMNS_MAX = 1024, /* more are not looked at */
};

enum part {
	PART_NONE,
	PART_DAY,
	PART_START,
	PART_END,
	PART_MINUTES,
	PART_ZONE,
	PART_TITLE,
	PART_ROOM,
	PART_KIND,
	PART_SPEAKERS,
	PART_GIVEN, /* of a speaker; the family name follows */
	PART_FAMILY,
	PART_TEXT,
	PART_UID,
	PART_LEVEL,
	PART_BLANK, /* a column without a heading */
};

/* Headings as slugs, with '#' for a number. */
static const struct heading {
	const char *slug;
	enum part part;
} headings[] = {
	{"date", PART_DAY},
	{"day", PART_DAY},
	{"session-date", PART_DAY},
	{"start-date", PART_DAY},
	{"time-start", PART_START},
	{"start-time", PART_START},
	{"start", PART_START},
	{"starts-at", PART_START},
	{"begins", PART_START},
	{"time", PART_START},
	{"time-end", PART_END},
	{"end-time", PART_END},
	{"end", PART_END},
	{"ends-at", PART_END},
	{"minutes", PART_MINUTES},
	{"duration", PART_MINUTES},
	{"duration-minutes", PART_MINUTES},
	{"zone", PART_ZONE},
	{"timezone", PART_ZONE},
	{"time-zone", PART_ZONE},
	{"session-title", PART_TITLE},
	{"title", PART_TITLE},
	{"presentation-title", PART_TITLE},
	{"session-name", PART_TITLE},
	{"name", PART_TITLE},
	{"subject", PART_TITLE},
	{"room-location", PART_ROOM},
	{"room", PART_ROOM},
	{"location", PART_ROOM},
	{"venue", PART_ROOM},
	{"tracks", PART_KIND},
	{"track", PART_KIND},
	{"session-type", PART_KIND},
	{"category", PART_KIND},
	{"description", PART_TEXT},
	{"abstract", PART_TEXT},
	{"speakers", PART_SPEAKERS},
	{"speaker", PART_SPEAKERS},
	{"speaker-s", PART_SPEAKERS},
	{"presenters", PART_SPEAKERS},
	{"presenter", PART_SPEAKERS},
	{"presenter-s", PART_SPEAKERS},
	{"faculty", PART_SPEAKERS},
	{"speaker#", PART_SPEAKERS},
	{"speaker-#", PART_SPEAKERS},
	{"speaker#-name", PART_SPEAKERS},
	{"speaker-#-name", PART_SPEAKERS},
	{"speaker#-first", PART_GIVEN},
	{"speaker#-first-name", PART_GIVEN},
	{"speaker#-last", PART_FAMILY},
	{"speaker#-last-name", PART_FAMILY},
	{"session-or-sub-session", PART_LEVEL},
	{"session-presentation", PART_LEVEL},
	{"level", PART_LEVEL},
	{"type", PART_LEVEL},
	{"uid", PART_UID},
	{"session-id", PART_UID},
	{"id", PART_UID},
};

struct head {
	enum part *parts; /* a column each */
	struct str *names;
	size_t count;
	bool day, start, title;
};

static enum part part_of(struct str cell)
{
	struct buf key = BUF_INIT;
	enum part part = PART_NONE;

	sheet_heading_key(&key, cell, false);
	if (!key.len)
		part = PART_BLANK;
	for (size_t i = 0; i < sizeof(headings) / sizeof(*headings) && !part;
	     i++)
		if (str_is(buf_str(&key), headings[i].slug))
			part = headings[i].part;
	buf_release(&key);
	return part;
}

/* Is the row the head of a program: what, and on which day or when? */
static bool read_head(struct sessions *all, const struct csv_row *row,
		      struct head *h)
{
	size_t count = row->count < COLUMNS_MAX ? row->count : COLUMNS_MAX;

	*h = (struct head){.count = count};
	h->parts = arena_alloc(&all->arena, (count + 1) * sizeof(*h->parts));
	h->names = arena_alloc(&all->arena, (count + 1) * sizeof(*h->names));
	for (size_t i = 0; i < count; i++) {
		h->parts[i] = part_of(row->cells[i]);
		h->names[i] = arena_str(&all->arena, row->cells[i]);
		h->day |= h->parts[i] == PART_DAY;
		h->start |= h->parts[i] == PART_START;
		h->title |= h->parts[i] == PART_TITLE;
	}
	return h->title && (h->day || h->start);
}

/* "Sub", "sub-session", "Presentation": within the session above. What is
 * neither that nor a session is a kind of one. */
static void take_level(struct session *s, struct str level)
{
	s->part = str_case_starts(level, STR("sub")) ||
		  str_case_eq(level, STR("presentation"));
	if (!s->part && !str_case_eq(level, STR("session")) && !s->kind.n)
		s->kind = level;
}

static void add_speaker(struct buf *out, struct str cell, bool joins)
{
	if (!cell.n)
		return;
	if (out->len)
		buf_addc(out, joins ? ' ' : ';');
	buf_addstr(out, cell);
}

static struct str *place_of(struct session *s, enum part part)
{
	switch (part) {
	case PART_DAY:
		return &s->day;
	case PART_START:
		return &s->start;
	case PART_END:
		return &s->end;
	case PART_MINUTES:
		return &s->minutes;
	case PART_ZONE:
		return &s->zone;
	case PART_TITLE:
		return &s->title;
	case PART_ROOM:
		return &s->room;
	case PART_KIND:
		return &s->kind;
	case PART_TEXT:
		return &s->text;
	case PART_UID:
		return &s->uid;
	default:
		return NULL;
	}
}

/* A cell as UTF-8. */
static struct str decode(struct sessions *all, const struct csv_row *row,
			 size_t i, struct account *account)
{
	bool guessed = false;
	struct str text = charset_guess(&all->charsets, &all->arena,
					row->cells[i], &guessed);

	if (guessed)
		account_doubt(account, DOUBT_CHARSET, row->line,
			      "not UTF-8; read as windows-1252");
	return str_trim(text);
}

static void take_row(struct sessions *all, const struct head *h,
		     const struct csv_row *row, struct account *account)
{
	struct session s = {.line = row->line};
	struct buf speakers = BUF_INIT;

	if (!sheet_count_row(row, account))
		return;
	for (size_t i = 0; i < row->count && i < h->count; i++) {
		struct str cell = decode(all, row, i, account), *place;

		if (!cell.n)
			continue;
		place = place_of(&s, h->parts[i]);
		if (place && !place->n)
			*place = cell;
		else if (h->parts[i] == PART_LEVEL)
			take_level(&s, cell);
		else if (h->parts[i] == PART_SPEAKERS ||
			 h->parts[i] == PART_GIVEN ||
			 h->parts[i] == PART_FAMILY)
			add_speaker(&speakers, cell,
				    h->parts[i] == PART_FAMILY);
		else
			account_unread(account,
				       h->names[i].n ? h->names[i] : STR("?"));
	}
	s.speakers = buf_str(&speakers);
	sessions_add(all, &s);
	buf_release(&speakers);
}

bool sessions_read_sheet(struct sessions *all, struct source *source,
			 struct account *account, struct str *first)
{
	struct csv_reader c;
	struct csv_row row;
	struct buf shown = BUF_INIT;
	struct head head;
	bool found = false;
	size_t rows = 0;

	csv_reader_init(&c, source, csv_separator(source_sample(source)));
	while (!found && rows < HEAD_ROWS && csv_reader_next(&c, &row)) {
		if (rows++ == 0)
			sheet_show_row(&shown, &row);
		found = read_head(all, &row, &head);
	}
	*first = buf_to_arena(&shown, &all->arena);
	account->format = found ? "csv" : NULL;
	while (found && csv_reader_next(&c, &row))
		take_row(all, &head, &row, account);
	sheet_count_unclosed(&c, account);
	csv_reader_release(&c);
	return found;
}
