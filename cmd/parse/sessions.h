/*
 * The program of a conference: its sessions, put together from the rows of a
 * sheet or the entries of a calendar, as the record of an event.
 *
 *	struct sessions all;
 *	struct session one = {.title = STR("Posters"), ...};
 *	struct record record;
 *	struct account account;
 *	sessions_init(&all, STR("apa-2027"));
 *	sessions_add(&all, &one);	// for each, in the order of the file
 *	sessions_end(&all, &record, &account);	// in the arena of `all`
 *	sessions_release(&all);
 *
 * Days come as they are written. Which of two numbers is the month is decided
 * by all of them together: what could be either is read in the order in which
 * the conference is shorter, and in that of the US, with a doubt in the
 * account, where that does not decide.
 */
#ifndef KITH_CMD_PARSE_SESSIONS_H
#define KITH_CMD_PARSE_SESSIONS_H

#include "account.h"
#include "base/charset.h"
#include "base/mem.h"
#include "base/source.h"
#include "value/record.h"

/* As it is written; borrowed for the call that takes it. */
struct session {
	struct str day, start, end; /* a day may stand in front of `start` */
	struct str minutes;         /* that it lasts, where there is no end */
	struct str title, room, kind;
	struct str speakers; /* names, with ';' or lines between them */
	struct str text;     /* HTML or not */
	struct str uid;
	struct str zone; /* "UTC", or none */
	bool part;       /* of the session before it that is none */
	uint32_t line;
};

struct sessions {
	struct arena arena;
	struct charsets charsets;
	struct str id, name; /* of the event; without a name its id */
	struct session *items;
	size_t count, cap;
};

void sessions_init(struct sessions *all, struct str id);
void sessions_release(struct sessions *all);
void sessions_add(struct sessions *all, const struct session *one);
/* Without a title, or a day, a session is left out. */
void sessions_end(struct sessions *all, struct record *out,
		  struct account *account);

/* The entries of a calendar. */
void sessions_read_calendar(struct sessions *all, struct source *source,
			    struct account *account);
/* sessions_sheet.c: the rows of a sheet. False where no row has the headings
 * of one; then `*first` shows the first row, in the arena. */
bool sessions_read_sheet(struct sessions *all, struct source *source,
			 struct account *account, struct str *first);

/* sessions_text.c: "8:00 AM", "13:00", "0800" in minutes of the day, or -1. */
int session_clock(struct str s);
/* Text without tags, entities and line ends, in the arena. */
struct str session_plain(struct arena *a, struct str html);
/* Names without titles and degrees, as a list; NULL for none. */
struct node *session_speakers(struct arena *a, struct str names);

#endif
