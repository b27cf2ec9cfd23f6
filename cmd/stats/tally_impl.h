/*
 * What the files of the tally share; not for others.
 *
 *	tally.c			the sections, adding, merging
 *	tally_store.c		rows by text, lists of people that are cut
 *	tally_state.c		overview, coverage, prospects: what people are
 *	tally_programs.c	coverage of programs
 *	tally_response.c	response
 *	tally_timeliness.c	timeliness
 *	tally_events.c		events
 *	tally_yield.c		what came of one event
 *	tally_balance.c		balance
 *	tally_pipelines.c	pipelines
 *	tally_growth.c		growth
 *	tally_cross.c		tables of one or two fields
 *	report_build.c		numbers to figures
 *	report_sentences.c	the network in three sentences
 */
#ifndef KITH_CMD_STATS_TALLY_IMPL_H
#define KITH_CMD_STATS_TALLY_IMPL_H

#include "base/buf.h"
#include "base/str_map.h"
#include "tally.h"

enum {
	COLUMNS = 6,     /* counts of a row */
	ROLE_GROUPS = 8, /* those of vocab_roles, in their order */
	MENTORS = 4,
	HEADS = 2, /* of a program */
	ASK_KINDS = 10,
	PIPES = 4,
	STEPS = 4,          /* of a pipeline */
	LACKS = 4,          /* what a prospect may lack */
	SERIES = 4,         /* of growth */
	ANSWER_DAYS = 3653, /* a later answer counts as that late */
	ANSWER_SPANS = 5,
	YIELDS = 5, /* what may come of an event */
};

/* Rows by text; the counts of a row are its section's. */
enum tally_table_id {
	TABLE_INSTITUTIONS,
	TABLE_INTERESTS, /* those of me, folded */
	TABLE_TYPES,
	TABLE_TEMPLATES,
	TABLE_CHANNELS,
	TABLE_ROLES,
	TABLE_PROGRAMS,
	TABLE_HEADS, /* directors and coordinators, by id */
	TABLE_EVENTS,
	TABLE_EVENT_DAYS, /* "ID", NUL, day */
	TABLE_PERIODS,    /* first day of a period, as bytes */
	TABLE_CROSS,      /* value, NUL, value of the second field */
	TABLE_FIRST,      /* the same by one of them */
	TABLE_SECOND,
	TABLES,
};

/* Counts of a program's row. */
enum {
	PROGRAM_PEOPLE,
	PROGRAM_KNOWN,
	PROGRAM_JUNIOR,
	PROGRAM_SENIOR,
	PROGRAM_COUNTS, /* of those that are not closed */
	PROGRAM_ALL = PROGRAM_COUNTS
};

struct tally_row {
	struct str key;
	long n[COLUMNS];
	long last; /* number of the person that was counted last, or 0 */
	/* of a program or event that was read: */
	bool read, shut; /* shut: closed to me, or held online */
	bool has_mode;   /* of an event: its file says whether it is online */
	struct str label;
	struct str heads[HEADS]; /* director and coordinator, ids or names */
	enum rank_group group;   /* of a program */
	int fit, upto;           /* its points, people aside */
	int from, to;
	int goals, reached; /* of an event */
	bool looked;        /* back at its goals */
};

struct tally_table {
	struct tally_row *rows;
	size_t count, cap;
	struct str_map places; /* of rows, by key */
};

enum tally_list_id {
	LIST_FOLLOW_UP,
	LIST_THANK,
	LIST_PROMISE,
	LIST_AT_EVENT,
	LIST_BALANCE,
	LIST_UNHEARD,
	LIST_PROSPECTS,
	LIST_PIPES, /* one for each */
	LISTS = LIST_PIPES + PIPES,
};

/* Higher scores come first, then ids. */
struct tally_name {
	struct str id, name;
	int score;
	int v[4]; /* the section's */
};

struct tally_list {
	struct tally_name *names;
	size_t count, cap;
};

/* Counts of an event's row: people, and how many of them by state. */
enum {
	EVENT_PEOPLE,
	EVENT_DONE,
	EVENT_SENT,
	EVENT_OPEN,
	EVENT_LAPSED,
	EVENT_DUE /* of those that are open: today */
};

/* What the last encounter at an event asked for. */
struct outcome {
	int state; /* EVENT_DONE to EVENT_LAPSED; 0: nothing to send */
	int kind;  /* OWED_THANKS or OWED_FOLLOW_UP */
	bool due;  /* it can be sent today */
};

/* What became of a follow-up or thanks that were owed. */
enum settled {
	SETTLED_EARLY, /* sent before the window opened */
	SETTLED_IN_WINDOW,
	SETTLED_LATE,
	SETTLED_LAPSED, /* not before the lapse, or never */
	SETTLED_OPEN,   /* nothing sent yet, and there is time */
	SETTLED_OVERDUE,
	SETTLED_EXCUSED, /* nothing sent, and nothing is to be sent */
	SETTLED_KINDS,
};

enum {
	OWED_FOLLOW_UP,
	OWED_THANKS,
	OWED_PROMISES,
	OWED_KINDS,
};

/* Only numbers, added one by one when tallies are merged. */
struct tally_numbers {
	long people, programs, events;
	long met_people; /* those with an exchange */
	long in_programs;
	long crossed, met[TALLY_BY_MAX]; /* records; those with the field */
	long stage[STAGE_CLOSED + 1];
	/* the last of each: no role, or one that is not in the vocabulary */
	long group[ROLE_GROUPS + 1], alive[ROLE_GROUPS + 1];
	long known[ROLE_GROUPS + 1];
	long placed; /* people with an institution */
	long mentor[MENTORS];
	long listed, unwritten, written, answered_prospects, ready;
	long lacks[LACKS];
	long messages, answered, waiting, invited;
	long approached, unanswered[2], resting;
	long answer_span[ANSWER_SPANS], answer_days[ANSWER_DAYS + 1];
	long owed[OWED_KINDS][SETTLED_KINDS];
	long replies; /* that are due to people */
	long asks, gives, thanks, updates, helps;
	long lopsided; /* people asked for more than they got */
	long helpers, unheard;
	long pipe[PIPES][STEPS + 1]; /* people at that step, from 1 */
	long asked[ASK_KINDS], granted[ASK_KINDS];
	long growth[SERIES];           /* the sums of TABLE_PERIODS */
	long met_there, yield[YIELDS]; /* people, of the one event */
};

struct tally {
	const struct tally_plan *plan;
	struct arena arena;
	struct tally_numbers n;
	struct tally_table tables[TABLES];
	struct tally_list lists[LISTS];
	struct buf key, folded; /* scratch */
};

/* A contact as the sections count it. */
struct tally_person {
	const struct record *record;
	const struct summary *summary;
	struct str role; /* "" when there is none */
	size_t group;    /* ROLE_GROUPS when there is none */
	bool known;      /* there was an exchange */
	bool silent;     /* nothing is to be sent now */
	bool barred;     /* do_not_contact */
	bool no_notes;   /* their program wants none after a meeting */
};

/* Counts a person; true when there is something to do about them. */
typedef bool tally_counter(struct tally *t, const struct tally_person *p);

tally_counter count_overview, count_coverage, count_prospects, count_response,
	count_timeliness, count_events, count_balance, count_pipelines,
	count_growth;

/* tally_yield.c: of the one event that the plan names. */
void count_yield(struct tally *t, const struct tally_person *p);
/* How many goals an event has, and how many of them were reached. */
void count_goals(const struct record *event, struct tally_row *row);

/* tally_pipelines.c: does a `helped` name `what`, in its text, its ask or its
 * topics? */
bool tally_mentions(struct tally *t, const struct log_entry *e,
		    const char *what);

/* tally_cross.c */
void count_cross(struct tally *t, const struct record *r,
		 const struct summary *s);

/* tally_store.c */

/* The row of `key`, new with zeros if need be; valid until the next one. */
struct tally_row *tally_row(struct tally *t, enum tally_table_id table,
			    struct str key);
const struct tally_row *tally_row_find(const struct tally *t,
				       enum tally_table_id table,
				       struct str key);
/* Adds what the record of a program or event says; where two have one id, the
 * one whose name sorts first. */
void tally_describe(struct tally *t, struct tally_row *row,
		    const struct tally_row *what);
void tally_table_merge(struct tally *into, enum tally_table_id table,
		       const struct tally *from);
/* Rows in that order, NULL after the last. The caller frees the array. */
const struct tally_row **tally_rows(const struct tally *t,
				    enum tally_table_id table,
				    int (*order)(const void *, const void *));
int tally_by_key(const void *a, const void *b);
int tally_by_count(const void *a, const void *b); /* [0], most first */

void tally_name(struct tally *t, enum tally_list_id list,
		const struct tally_person *p, int score, const int v[4]);
void tally_list_merge(struct tally *into, enum tally_list_id list,
		      const struct tally *from);
/* The list, sorted now. */
const struct tally_list *tally_names(const struct tally *t,
				     enum tally_list_id list);

/* report_build.c */

/* Builds a report: figures go to the last group. */
struct report_builder {
	const struct tally *t;
	struct report *report;
};

void report_group(struct report_builder *b, enum tally_section section,
		  const char *name);
/* One for an event. */
void report_group_of(struct report_builder *b, struct str name,
		     struct str title);
/* Why there is nothing in the group, where there is not; static. */
void report_empty(struct report_builder *b, const char *why);
struct figure *report_number(struct report_builder *b, struct str name,
			     long count);
struct figure *report_share(struct report_builder *b, struct str name,
			    long count, long base);
struct figure *report_each(struct report_builder *b, struct str name,
			   long count, long base);
/* A person or program. */
struct figure *report_name(struct report_builder *b, struct str id,
			   struct str name);
/*
 * Those of a list, cut as the plan says; `say` adds note and todo from the
 * numbers that tally_name was given. With `todos` of them, those that were cut
 * included, there is something to do.
 */
void report_list(struct report_builder *b, enum tally_list_id list, long todos,
		 void (*say)(struct report_builder *b, struct figure *f,
			     const int *v));
/* tally_timeliness.c: what came of the encounter that is entry `i`. */
struct outcome tally_outcome(const struct tally *t,
			     const struct tally_person *p, size_t i);
/* What there is to do for one person. */
const char *tally_todo(int kind);
/* tally_yield.c: what came of one event. */
void report_yield(struct report_builder *b, const struct tally_row *row);
/* Measures `f` by a goal; where it is below, `todo` says what to do. */
void report_goal(struct report_builder *b, struct figure *f,
		 enum policy_goal goal, const char *todo);
/* All rows of a table, counts [0] of `base`; or for -1 [1] of [0], and last
 * those that name nothing. */
void report_table(struct report_builder *b, enum tally_table_id table,
		  long base);

/* The sentences, once all sections have been reported. */
void report_sentences(struct report_builder *b);

typedef void tally_reporter(struct report_builder *b);

tally_reporter report_overview, report_coverage, report_prospects,
	report_response, report_timeliness, report_events, report_balance,
	report_pipelines, report_growth;

/* The name of a program that was read, else its id. */
struct str tally_program_label(const struct tally_row *row);
/* Of coverage: programs where somebody is missing, the best fits first. */
void report_program_gaps(struct report_builder *b);

/* Is the entry within the days of the plan? */
bool tally_in_range(const struct tally *t, const struct log_entry *e);
/* The first entry after entry `i` for which `wanted` says yes, or NULL. */
const struct log_entry *
tally_after(const struct log_view *log, size_t i,
	    bool (*wanted)(const struct log_entry *entry));
/* Were they met, or heard where both were? */
bool tally_is_encounter(const struct log_entry *e);
/* Did they help, from entry `from` on, with `what` or, for NULL, anything? */
bool tally_was_helped(struct tally *t, const struct log_view *log, size_t from,
		      const char *what);

/* The groups of vocab_roles, and what to do where nobody is known. */
struct role_group {
	const char *name;
	const char *todo; /* NULL: no goal for that group */
};

extern const struct role_group tally_role_groups[ROLE_GROUPS];

#endif
