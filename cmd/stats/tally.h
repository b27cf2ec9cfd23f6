/*
 * Counts a network: records in, figures out. Pure; `today` is a parameter.
 * A table row for each section and for each group of figures says what it is.
 *
 *	struct tally_plan plan = {.policy = &policy, .me = me, ...};
 *	struct report report = REPORT_INIT;
 *	tally_plan_init(&plan);			// then read only
 *	struct tally *total = tally_new(&plan);
 *	struct tally *t = tally_new(&plan);	// one a thread
 *	tally_add(t, &record, &summary);	// for each
 *	tally_merge(total, t);			// in any order
 *	tally_report(total, &report);
 *	... report.groups[i].figures[k] ...
 *	report_release(&report);
 *	tally_free(t);
 *	tally_plan_release(&plan);
 *
 * The figures depend on the records alone, not on their order nor on which
 * thread counted them; a list of people that is cut keeps the same ones.
 * Memory grows with what is counted apart (programs, institutions, events) and
 * with the people that a list may name, some hundred bytes each.
 *
 * Days: what people are (stage, role, mentor) is as of today; log entries
 * count from `since` to `until`, both included, and never after today.
 */
#ifndef KITH_CMD_STATS_TALLY_H
#define KITH_CMD_STATS_TALLY_H

#include "base/mem.h"
#include "base/str_map.h"
#include "model/policy.h"
#include "model/summary.h"
#include "rank/lead.h"
#include "rank/rank.h"
#include "value/record.h"

enum tally_section {
	TALLY_OVERVIEW,
	TALLY_COVERAGE,
	TALLY_RESPONSE,
	TALLY_TIMELINESS,
	TALLY_EVENTS,
	TALLY_BALANCE,
	TALLY_PROSPECTS,
	TALLY_PIPELINES,
	TALLY_GROWTH,
	TALLY_SECTIONS,
};

/* How a group is drawn. */
enum tally_look {
	LOOK_BARS,   /* parts of a whole, or several counts: longest is 100 % */
	LOOK_RATES,  /* shares, each of its own base */
	LOOK_PLAIN,  /* numbers that do not compare */
	LOOK_SERIES, /* one figure a period */
};

/* One row per group of figures. The row with the name "*" is for all events,
 * which have a group each. */
struct tally_group {
	enum tally_section section;
	const char *name;
	const char *title;
	const char *of; /* what the base counts: "people"; of LOOK_RATES what
			   the shares are: "of those asked" */
	enum tally_look look;
	const char *help; /* the definition, for the manual */
};

struct tally_section_row {
	const char *name;
	const char *title;
	const char *help;
};

extern const struct tally_section_row tally_sections[]; /* NULL ends it */
extern const struct tally_group tally_groups[];         /* the same */

enum tally_period {
	PERIOD_WEEK, /* Monday to Sunday; its name is the Monday */
	PERIOD_MONTH,
	PERIOD_QUARTER,
};

enum {
	TALLY_BY_MAX = 2,
	TALLY_SENTENCES = 3, /* the network in short */
	TALLY_ALL_SECTIONS = (1 << TALLY_SECTIONS) - 1,
};

struct tally_plan {
	const struct policy *policy;
	const struct node *me;     /* the map under `me`, or NULL */
	const struct node *season; /* or NULL */
	int today;
	int since, until;            /* DAY_NONE: open */
	unsigned sections;           /* one bit an enum tally_section */
	struct str by[TALLY_BY_MAX]; /* for tally_cross: fields, or week, month,
			     quarter, event; the second may be none */
	unsigned by_kinds; /* of records: one bit an enum record_kind */
	struct str event;  /* only people with an entry of it; or none */
	size_t names;      /* at most in a list of people; 0 is any number */
	enum tally_period period; /* of growth */
	/* The record of that id, or NULL: a person's program. Optional. */
	const struct record *(*find)(void *ctx, struct str id);
	/* Who may introduce me, asked for where somebody could. Optional. */
	const struct rank_leads *(*leads)(void *ctx);
	void *ctx;
	/* tally_plan_init fills these from `me`: */
	struct rank_rules rank;
	struct str *interests, *folded;
	size_t interest_count;
	struct str_map wanted; /* the folded ones */
	int milestone;         /* day of the newest up to today, or DAY_NONE */
	struct str milestone_what;
	struct arena arena;
};

/* Texts are borrowed from `me`, which must live as long. */
void tally_plan_init(struct tally_plan *plan);
void tally_plan_release(struct tally_plan *plan);

struct tally;

/* `plan` must outlive the tally. */
struct tally *tally_new(const struct tally_plan *plan);
void tally_free(struct tally *t);
/*
 * Counts one normalized record; `s` is NULL unless it is a contact. True when
 * there is something to do about that person.
 */
bool tally_add(struct tally *t, const struct record *r,
	       const struct summary *s);
/* Adds what `from` has counted to `into`; both follow the same plan. */
void tally_merge(struct tally *into, const struct tally *from);

enum figure_kind {
	SHOW_NUMBER, /* `count` */
	SHOW_SHARE,  /* `count` of `base`, in percent */
	SHOW_EACH,   /* `count` for each of `base` */
	SHOW_MEDIAN, /* of `base` values, in days */
	SHOW_NAME,   /* a person or program, with a note; `count` of `base`
			  where that says something */
};

struct figure {
	enum figure_kind kind;
	struct str name; /* of what is counted, or of the person */
	struct str id;   /* of the person or program, else none */
	long count;
	long base;   /* -1: a plain count */
	long tenths; /* percent, rate or median, times ten; -1: none yet */
	bool has_goal, below;
	bool goal_percent; /* else it is a count, or for each */
	bool past;         /* too old for the to-do list */
	struct goal goal;
	struct str note; /* or none */
	struct str todo; /* what to do next, or none */
};

struct figure_group {
	const struct tally_group *row;
	struct str name, title; /* of the row, or of the event */
	const char *empty;      /* why there is nothing in it, or NULL */
	struct figure *figures;
	size_t count, cap;
	size_t names; /* people that a list would hold, were it not cut */
	size_t todos; /* those of them about whom something is to be done */
};

/* Records that were counted. */
long tally_records(const struct tally *t);
/* Is there a record or an entry of the plan's event? */
bool tally_knows_event(const struct tally *t);

struct report {
	struct arena arena;
	struct str sentences[TALLY_SENTENCES]; /* of all sections; else none */
	struct figure_group *groups;           /* by section */
	size_t count, cap;
};

#define REPORT_INIT                                                            \
	{                                                                      \
		ARENA_INIT, {{NULL, 0}}, NULL, 0, 0                            \
	}

/*
 * How many records of the plan's `by_kinds` have each value of the fields
 * `by`, instead of sections. A record with several values counts for each of
 * them; "(none)" stands for no value.
 */
struct crossing {
	struct str value[TALLY_BY_MAX];
	long count;
	long rank[TALLY_BY_MAX]; /* by what it is sorted, the highest first */
};

struct crossings {
	struct crossing *rows;
	size_t count;
};

struct cross {
	const struct tally *tally;
	const struct str *fields; /* the second may be none */
	const char *of;           /* what is counted: "people" */
	/* both values; by the sum of the first, then by count; periods by
	 * time */
	struct crossings all;
	struct crossings firsts, seconds; /* one value, and its sum */
	long base;                        /* records */
	bool met[TALLY_BY_MAX];           /* did any record have the field? */
	bool dated[TALLY_BY_MAX];         /* is it week, month or quarter? */
};

/* Texts are borrowed from `t`. */
void tally_cross(const struct tally *t, struct cross *out);
/* How many records have both values. */
long cross_count(const struct cross *c, struct str first, struct str second);
void cross_release(struct cross *c);

/* Figures of the plan's sections; `out` is initialized and outlives `t`. */
void tally_report(const struct tally *t, struct report *out);
void report_release(struct report *r);
/* Has it a goal, and is there something to measure? */
bool figure_is_measured(const struct figure *f);

extern const char *const period_words[]; /* "week" ... by enum tally_period */
/* An enum tally_period, or -1. */
int period_find(struct str name);
/* The period that holds `day`: its first day. */
int period_start(enum tally_period period, int day);
int period_next(enum tally_period period, int start);
/* "2026-05", "2026-Q2", or the Monday; returns `out`. */
const char *period_name(enum tally_period period, int start,
			char out[DAY_TEXT]);

#endif
