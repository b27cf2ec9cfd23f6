/* Shared by the files of the rules; not for others. */
#ifndef KITH_DUE_DUE_IMPL_H
#define KITH_DUE_DUE_IMPL_H

#include "due/due.h"

/* Something that was promised or is expected. */
struct pledge {
	bool any;
	struct str what; /* may be empty */
	int since;       /* its day, or that of the entry without one */
	bool dated;
	int open, by;
};

/* Those that are not settled, as of a day. */
struct pledges {
	struct pledge now;   /* has begun, and closes first */
	struct pledge ahead; /* begins first, after that day */
	int lapsed;          /* where there is no `now`: the last day of one */
};

/* What rests at a stage, a row of stages.c. */
struct due_stage {
	const char *stage;
	unsigned rests; /* a bit an action */
	bool everyone;  /* not only for people of programs */
	const char *why;
};

/* What a rule looks at. */
struct due_case {
	const struct due_rules *rules;
	const struct record *record;
	const struct summary *summary; /* NULL for what is no contact */
	bool established; /* there was an exchange, or a cadence is set */
	int plan;         /* day of a plan that is not done, or DAY_NONE */
	struct pledges promised, expected;
	bool of_program;               /* somebody of a program */
	const struct due_stage *rests; /* why a rule was passed over, or NULL */
};

enum rule_flags {
	RULE_AT_REST = 1 << 0,  /* also while attempts are unanswered */
	RULE_OWN_DAYS = 1 << 1, /* sets `open` and `by`, and has not lapsed */
	RULE_TURN = 1 << 2,     /* due_settle gives the days */
};

/* One row a rule, in the order in which they are tried. */
struct rule {
	enum due_action action;
	unsigned kinds; /* of records, a bit each */
	unsigned flags;
	/* Fills `since`, `why` and, where it differs, `template`. */
	bool (*applies)(const struct due_case *c, struct due *d);
};

extern const struct rule due_rule_table[]; /* ends with a NULL `applies` */

/* The rule that would have applied last, for the reason of a DUE_NONE. */
struct lapse {
	enum due_action action; /* DUE_NONE: none has lapsed */
	int last;               /* the last day on which it was due */
};

/* Why no day of a program is due. */
void explain_program(const struct due_case *c, struct buf *why);
void rules_explain(const struct due_case *c, bool resting,
		   const struct lapse *lapse, struct buf *why);
bool rule_prepare(const struct due_case *c, struct due *d);
bool rule_interview(const struct due_case *c, struct due *d);
bool rule_deadline(const struct due_case *c, struct due *d);
bool rule_date(const struct due_case *c, struct due *d);
bool rule_step(const struct due_case *c, struct due *d);

/* The row of what rests at my stage, for somebody of a program; or NULL. */
const struct due_stage *stage_rests(const struct due_case *c,
				    enum due_action action);
/* Is that my stage? */
bool stage_is(const struct due_rules *rules, const char *stage);
/* Is a date of the season for a stage that I have behind me? */
bool stage_is_past(const struct due_case *c);
/* What the record shows, a bit a sign. */
unsigned stage_signs(const struct due_case *c);

/* Fills c->plan, c->promised and c->expected. */
void case_look_ahead(struct due_case *c);
/* The next day on which something promised or expected begins to be due, or
 * DAY_NONE. */
int case_next_pledge(const struct due_case *c);
/* Their program, or NULL; notes in `d` where it could not be asked for. */
const struct record *case_program(const struct due_case *c, struct due *d);
/* The day on which the contact used up each quota. */
void case_used(const struct due_case *c, int used[DUE_QUOTAS]);
/* Was something of the kind of a first message sent? */
bool case_written(const struct due_case *c);

/* Days on which something was done or is to be, at most `most` in any
 * `days`. */
struct quota {
	int *at; /* sorted */
	size_t count, most;
	int days;
};

/* `room` more can be taken. */
void quota_init(struct quota *q, const struct due_rules *rules,
		const struct due_total *total, enum due_quota which,
		size_t room);
void quota_release(struct quota *q);
/* The first day from `day` on that has room for one more. */
int quota_day(const struct quota *q, int day);
void quota_take(struct quota *q, int day);
/* The quota of an action, or -1. */
int quota_of(enum due_action action);
/* Who of one action is first in a quota: the best fit, or who there was most
 * with; then with whom there was something last. */
int quota_order(const struct due *x, const struct due *y);

/* Appends the user's words: one line, cut to a readable length. */
void why_add(struct buf *out, struct str words);
/* The short reason: `text`, in which %D stands for `day` as it is said within
 * a year, and the user's words, if there are any. */
void why_brief(const struct due_case *c, struct due *d, const char *text,
	       int day, struct str words);
/* Appends `text`, in which %D stands for `day`. */
void why_on(struct buf *out, const char *text, int day);
/* ": " and the words, where there are any. */
void why_what(struct buf *out, struct str words);

#endif
