/*
 * The figures that rules go by: one table row a key of `policy:` in kith.yaml,
 * with its default. Windows and cadence may be set per role and per tag. What
 * is not in the table is not a figure of kith; a new one is a new row.
 *
 *	struct period period;
 *	struct policy p;
 *	policy_init(&p);			// the defaults
 *	policy_load(&p, node, file, &diag);	// `policy:` of kith.yaml
 *	policy_period(&p, WINDOW_NUDGE, &record, &period);
 *	policy_release(&p);
 *
 * Reading the figures changes nothing: any number of threads may.
 */
#ifndef KITH_MODEL_POLICY_H
#define KITH_MODEL_POLICY_H

#include "base/diag.h"
#include "value/date.h"
#include "value/record.h"

enum policy_window {
	WINDOW_REPLY,
	WINDOW_THANK,
	WINDOW_FOLLOW_UP,
	WINDOW_PROMISE,
	WINDOW_PROMISE_BY,
	WINDOW_NUDGE,
	WINDOW_CHECK_IN,
	WINDOW_SHARE,
	WINDOW_KEEP_IN_TOUCH,
	WINDOW_INTRODUCE,
	WINDOW_PREPARE,
	WINDOW_DEADLINE,
	WINDOW_OPENS,
	WINDOW_STEP,
	WINDOW_COUNT,
};

enum policy_span {
	SPAN_LAPSE_REPLY,
	SPAN_LAPSE_THANK,
	SPAN_LAPSE_FOLLOW_UP,
	SPAN_LAPSE_PROMISE,
	SPAN_LAPSE_NUDGE,
	SPAN_LAPSE_CHECK_IN,
	SPAN_LAPSE_SHARE,
	SPAN_CADENCE,
	SPAN_SHARE_REST,
	SPAN_DEADLINE_APPLIED,
	SPAN_STEP_LETTERS,
	SPAN_DRAFT_APART,
	SPAN_DRAFT_NOTICE,
	SPAN_RANK_SEASON,
	SPAN_COUNT,
};

enum policy_figure {
	FIGURE_ATTEMPTS,
	FIGURE_SHARE_EXCHANGES,
	FIGURE_INTRODUCE_QUOTA,
	FIGURE_INTRODUCE_DAYS,
	FIGURE_INTRODUCE_PAUSE,
	FIGURE_KEEP_QUOTA,
	FIGURE_KEEP_DAYS,
	FIGURE_FIT_INTEREST,
	FIGURE_FIT_EVIDENCE,
	FIGURE_FIT_HOOK,
	FIGURE_FIT_TIE,
	FIGURE_FIT_VISA,
	FIGURE_DRAFT_SIMILARITY,
	FIGURE_DRAFT_FORM,
	FIGURE_DRAFT_NOTE,
	FIGURE_DRAFT_ASKS,
	FIGURE_DRAFT_ADVOCACY,
	FIGURE_RAPPORT_ADVICE, /* one of each of vocab_asks, in that order */
	FIGURE_RAPPORT_FEEDBACK,
	FIGURE_RAPPORT_INTRODUCTION,
	FIGURE_RAPPORT_RESEARCH,
	FIGURE_RAPPORT_PERMISSION,
	FIGURE_RAPPORT_PREPARE,
	FIGURE_RAPPORT_OBSERVERSHIP,
	FIGURE_RAPPORT_LETTER,
	FIGURE_RAPPORT_ADVOCACY,
	FIGURE_RAPPORT_MEETING,
	FIGURE_RANK_VISA, /* the weights, in the order of their reasons */
	FIGURE_RANK_PEOPLE,
	FIGURE_RANK_IMG,
	FIGURE_RANK_SCORE,
	FIGURE_RANK_YEARS,
	FIGURE_RANK_INTERESTS,
	FIGURE_RANK_PLACE,
	FIGURE_RANK_ROTATED,
	FIGURE_RANK_SECOND,
	FIGURE_RANK_CASE,
	FIGURE_RANK_ABROAD,
	FIGURE_RANK_TIE,
	FIGURE_RANK_TIE_FULL,
	FIGURE_RANK_BREADTH,
	FIGURE_RANK_IMG_FULL,
	FIGURE_RANK_RESIDENTS,
	FIGURE_RANK_SCORE_FULL,
	FIGURE_RANK_INTERESTS_FULL,
	FIGURE_RANK_SIGNALS,
	FIGURE_COUNT,
};

/* What `kith-stats` measures by. */
enum policy_goal {
	GOAL_PROSPECTS,
	GOAL_CONVERSATIONS,
	GOAL_ON_TIME,
	GOAL_GROUPS,
	GOAL_MENTORS,
	GOAL_INTERESTS,
	GOAL_RETURNS,
	GOAL_COUNT,
};

enum policy_type {
	POLICY_WINDOW,  /* `3-7`, or one figure for that day alone */
	POLICY_CADENCE, /* `60-90`, or `none`; one figure closes `cadence-span`
			   later */
	POLICY_LEAD,    /* days before: `14` is the 14 days before the day */
	POLICY_SPAN,    /* `14`, `14d`, `2w`, `3m`, `1y` */
	POLICY_COUNT,   /* 1 or more */
	POLICY_WEIGHT,  /* 0 or more */
	POLICY_GOAL,    /* `20-30`, or `3` for that and more */
	POLICY_ROLES,   /* windows by role */
	POLICY_ROLE,    /* the cadence of one role */
	POLICY_TAGS,    /* windows by tag */
	POLICY_BLACKOUT,
	POLICY_ELSEWHERE, /* read by another part of the suite */
};

/* One row a key; the manual and the checker are made from it. */
struct policy_row {
	const char *key; /* dotted: "window.nudge" */
	enum policy_type type;
	int index;         /* enum policy_window, policy_span, policy_figure or
			      policy_goal */
	const char *value; /* the default, as one would write it, or NULL */
	const char *help;
};

extern const struct policy_row policy_rows[]; /* ends with a NULL key */

/*
 * When a window opens and closes after its anchor. `close` counts from the
 * anchor too, from the opening day where `from_open` says so.
 */
struct period {
	struct span open, close;
	bool from_open;
	bool never; /* of a cadence: there are no such days */
};

/* `low` is to be reached; more than `high` is not needed. */
struct goal {
	int low, high;
};

struct blackout {
	int from, to;   /* both included */
	struct str why; /* "" when none is given */
	bool programs;  /* for people of programs only */
};

/* What a role or a tag sets differently. */
struct policy_override {
	struct str name;
	bool set[WINDOW_COUNT];
	struct period window[WINDOW_COUNT];
	struct policy_override *next;
};

struct policy {
	struct arena arena;
	struct period window[WINDOW_COUNT];
	struct span span[SPAN_COUNT];
	int figure[FIGURE_COUNT];
	struct goal goal[GOAL_COUNT];
	struct policy_override *roles, *tags;
	struct blackout *blackouts;
	size_t blackout_count, blackout_cap;
};

void policy_init(struct policy *p);
void policy_release(struct policy *p);
/*
 * Takes over what `node` (the map under `policy`, or NULL) sets; wrong keys
 * (with the nearest right one) and wrong values are errors in `d` and change
 * nothing, an unknown role is a warning. Keys that start `x-` are skipped.
 * Text is copied. False when there was an error.
 */
bool policy_load(struct policy *p, const struct node *node, const char *file,
		 struct diag *d);

/* What a role or a tag sets, of p->roles or p->tags; made where there is
 * nothing yet. */
struct policy_override *policy_override_of(struct policy *p,
					   struct policy_override **list,
					   struct str name);
/* Sets the figure of one row; false, nothing changed, for a wrong value. */
bool policy_set(struct policy *p, const struct policy_row *row,
		struct str value);

/*
 * A person's own window: tag (the first of theirs that sets it) before role
 * before the default; for WINDOW_KEEP_IN_TOUCH the record's own `cadence`
 * before all.
 */
void policy_period(const struct policy *p, enum policy_window w,
		   const struct record *r, struct period *out);
/* A window as it is written for a row of that type; false, `out` as it was,
 * for any other text. */
bool period_parse(enum policy_type type, struct str s, struct period *out);
/* The first and the last day of the window after `anchor`. */
void period_days(const struct period *w, int anchor, int *open, int *by);
/* Somebody with a `program`, a director or a coordinator: whom a blackout for
 * programs concerns. */
bool policy_of_program(const struct record *r);
/* The blackout that holds `day` (of several the last to end), or NULL. */
const struct blackout *policy_blackout(const struct policy *p, int day,
				       bool of_program);
/* Is there one that holds both days? */
bool policy_one_blackout(const struct policy *p, int day, int other,
			 bool of_program);
/* The first day from `day` on that is in no blackout; the calendar's last
 * day when there is none. */
int policy_free_day(const struct policy *p, int day, bool of_program);

#endif
