/*
 * Who is due, for what, by when and why. One table row a rule; the first rule
 * that applies to a contact is its action. Pure: `today` is a parameter.
 *
 *	struct due_rules rules = {&policy, me, today};
 *	struct due due, *dues[] = {&due, ...};
 *	due_init(&due);
 *	due_decide(&rules, &record, &summary, &due);	// any thread
 *	due_schedule(&rules, dues, n, days, count); // introductions, once
 *	due_sort(dues, n);
 *	due_plan(&rules, dues, n, per_day);	// optional
 *	due_release(&due);
 *
 * A window that is still ahead counts as applying, one that has lapsed does
 * not. "Since" follows the log sorted by day, then by place in the file.
 */
#ifndef KITH_DUE_DUE_H
#define KITH_DUE_DUE_H

#include "base/buf.h"
#include "model/policy.h"
#include "model/summary.h"
#include "value/record.h"

/* In the order in which rules are tried. */
enum due_action {
	DUE_PLAN,
	DUE_REPLY,
	DUE_THANK,
	DUE_FOLLOW_UP,
	DUE_NUDGE,
	DUE_SHARE,
	DUE_KEEP_IN_TOUCH,
	DUE_INTRODUCE,
	DUE_PREPARE,
	DUE_NONE,
};

enum due_state {
	DUE_OVERDUE,
	DUE_OPEN,
	DUE_UPCOMING,
	DUE_NOT, /* with DUE_NONE */
};

struct due_rules {
	const struct policy *policy;
	const struct node *me; /* the map under `me`, or NULL */
	int today;
};

/* Stays valid after its record is gone: no text of the record is borrowed. */
struct due {
	enum due_action action;
	enum due_state state;
	int since, open, by;  /* days, DAY_NONE with DUE_NONE */
	int late;             /* days past `by`, or 0 */
	int planned;          /* set by due_plan, else DAY_NONE */
	const char *template; /* static, or NULL */
	struct buf why;       /* one sentence, one line, UTF-8 */
	struct period window; /* that open and by follow from */
	int fit;              /* DUE_INTRODUCE: higher is written to first */
	int first_sent; /* day of a cold first message, or DAY_NONE: counts
			   against the quota */
	size_t place;   /* in the input; ties are broken by it */
	void *owner;    /* the caller's, like `place` */
};

void due_init(struct due *d);
void due_release(struct due *d);

/*
 * Decides for a normalized contact or event (`s` is NULL for an event) into
 * `out`, initialized; `place` and `owner` stay as they are. A DUE_INTRODUCE
 * has no days yet: due_schedule gives them.
 */
void due_decide(const struct due_rules *rules, const struct record *r,
		const struct summary *s, struct due *out);
/*
 * Days for all DUE_INTRODUCE among `dues`, best fit first, so that no period
 * of `introduce.days` holds more than `introduce.quota` first messages;
 * `sent` are the days of those already sent in the network. Days in a
 * blackout are passed over.
 */
void due_schedule(const struct due_rules *rules, struct due **dues, size_t n,
		  const int *sent, size_t sent_count);
/* Overdue by lateness over window length, open by closing day, upcoming by
 * opening day, then none; stable by place. */
void due_sort(struct due **dues, size_t n);
/*
 * Sets `planned`: at most `per_day` (1 or more) a day from today on, what
 * closes first first, none before it opens, none in a blackout, introductions
 * within their quota here too. Sorts by planned day; what has DUE_NONE is
 * not planned and comes last.
 */
void due_plan(const struct due_rules *rules, struct due **dues, size_t n,
	      int per_day);

/* What a rule looks at. */
struct due_case {
	const struct due_rules *rules;
	const struct record *record;
	const struct summary *summary; /* NULL for an event */
	bool established; /* there was an exchange, or a cadence is set */
};

enum {
	DUE_SAME_DAY = -1, /* instead of a window */
	DUE_STANDS = -1,   /* instead of a lapse: never lapses */
	DUE_AT_ONCE = -2,  /* instead of a lapse: lapses with its window */
};

enum due_flags {
	DUE_AT_REST = 1 << 0, /* also when attempts are unanswered */
	DUE_OF_EVENT = 1 << 1,
	DUE_IN_TURN = 1 << 2, /* due_schedule gives the anchor */
};

/* One row an action: the rule, its name, and words for people. */
struct due_row {
	const char *name;  /* "follow-up" */
	const char *title; /* "Follow up with"; the name follows */
	const char *help;
	const char *template; /* NULL: nothing to write */
	int window;           /* enum policy_window, or DUE_SAME_DAY */
	int lapse;            /* enum policy_span, DUE_STANDS or DUE_AT_ONCE */
	unsigned flags;
	/* Fills `since`, `why` and, where it differs, `template`. */
	bool (*applies)(const struct due_case *c, struct due *d);
};

/* By enum due_action; ends with a NULL name. */
extern const struct due_row due_actions[];
extern const char *const due_states[]; /* by enum due_state */

/* -1 when there is no such action. */
int due_action_find(struct str name);
/* "Follow up with Dr. Lee": one line, whatever is in `name`. */
void due_title(struct buf *out, enum due_action action, struct str name);
/* "nudge by 2026-06-02, 3 days late", "nothing": what is due and when. */
void due_when(struct buf *out, const struct due *d);
/* The map {action, state, since, open, by, late, why, template[, planned]}. */
struct node *due_node(struct arena *a, const struct due *d);

#endif
