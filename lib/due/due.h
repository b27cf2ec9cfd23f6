/*
 * Who is due, for what, by when and why. One table row a rule; the first rule
 * that applies to a contact is its action. Pure: `today` is a parameter.
 *
 *	struct due_rules rules = {.policy = &policy, .me = me, .today = today};
 *	struct due due, *dues[] = {&due, ...};
 *	struct due_total total = {0};
 *	due_init(&due);
 *	due_decide(&rules, &record, &summary, &due);	// any thread
 *	due_total_add(&total, &due);		// each record that was read
 *	due_settle(&rules, &total, dues, n);	// quotas and the pause, once
 *	due_sort(dues, n);
 *	due_plan(&rules, &total, dues, n, per_day);	// optional
 *	due_total_release(&total);
 *	due_release(&due);
 *
 * A window that is still ahead counts as applying, unless its rule says
 * otherwise; one that has lapsed does not. "Since" follows the log sorted by
 * day, then by place in the file.
 */
#ifndef KITH_DUE_DUE_H
#define KITH_DUE_DUE_H

#include "base/buf.h"
#include "model/policy.h"
#include "model/summary.h"
#include "value/record.h"

/* In the order in which rules are tried. */
enum due_action {
	DUE_REPLY,
	DUE_THANK,
	DUE_PLAN,
	DUE_FOLLOW_UP,
	DUE_PROMISE,
	DUE_NUDGE,
	DUE_CHECK_IN,
	DUE_SHARE,
	DUE_KEEP_IN_TOUCH,
	DUE_INTRODUCE,
	DUE_PREPARE,
	DUE_DEADLINE,
	DUE_STEP,
	DUE_NONE,
};

enum due_state {
	DUE_OVERDUE,
	DUE_OPEN,
	DUE_UPCOMING,
	DUE_NOT, /* with DUE_NONE */
};

/* What is spread over the days: so many in any period of so many days. */
enum due_quota {
	DUE_QUOTA_INTRODUCE,
	DUE_QUOTA_KEEP,
	DUE_QUOTAS,
};

/* What records show of how far somebody is, for the steps of a stage. */
enum due_sign {
	DUE_SIGN_KNOWN,      /* somebody who is neither paused nor closed */
	DUE_SIGN_ALUMNUS,    /* an alumnus, or somebody with a tie */
	DUE_SIGN_PEER,       /* somebody on the same path */
	DUE_SIGN_PROSPECT,   /* or one who was */
	DUE_SIGN_TALK,       /* a talk that was heard */
	DUE_SIGN_MEETING,    /* an event that is still to come */
	DUE_SIGN_LETTER,     /* asked for a letter */
	DUE_SIGN_PERMISSION, /* asked whether they may be named */
	DUE_SIGN_PREPARE,    /* asked for help before interviews */
	DUE_SIGN_UNWANTED,   /* a program that interviewed, without a `want` */
	DUE_SIGNS,
};

struct due_rules {
	const struct policy *policy;
	const struct node *me;     /* the map under `me`, or NULL */
	const struct node *season; /* its dates, or NULL: for steps only */
	int today;
	bool whole; /* all records are read: steps of a stage are due, too */
	/* The record of that id, or NULL. Without this none is known, and
	 * due.asked_program says that a program would matter. */
	const struct record *(*find)(void *ctx, struct str id);
	void *ctx;
};

/* Stays valid after its record is gone: no text of the record is borrowed. */
struct due {
	enum due_action action;
	enum due_state state;
	int since, open, by;  /* days; `since` is DAY_NONE for an introduction,
				 all with DUE_NONE */
	int late;             /* days past `by`, or 0 */
	int planned;          /* set by due_plan, else DAY_NONE */
	const char *template; /* static, or NULL */
	struct buf why;       /* one sentence, one line, UTF-8 */
	struct buf brief;     /* the same in a few words, for a list */
	struct period window; /* that open and by follow from */
	int fit;              /* DUE_INTRODUCE: higher is written to first */
	int exchanges, last;  /* of the contact, for the order in a quota */
	bool first;           /* before all else of its state */
	bool of_program;      /* a blackout for programs concerns them */
	bool asked_program;
	bool held; /* by a blackout: else it would be open */
	/* Days on which a quota was used for this contact, or DAY_NONE. */
	int used[DUE_QUOTAS];
	unsigned signs;   /* a bit each */
	const char *path; /* the caller's, as the next two; may be NULL */
	size_t place;     /* in the input; ties are broken by it */
	void *owner;
};

/* Over all records that were read. */
struct due_total {
	size_t follow_ups; /* open or overdue */
	size_t held;       /* by a blackout */
	int *used[DUE_QUOTAS];
	size_t count[DUE_QUOTAS], cap[DUE_QUOTAS];
	int signs[DUE_SIGNS];
};

void due_init(struct due *d);
void due_release(struct due *d);

/*
 * Decides for a normalized record (`s` is NULL for what is no contact) into
 * `out`, initialized; `path`, `place` and `owner` stay as they are. A
 * DUE_INTRODUCE has no days yet: due_settle gives them.
 */
void due_decide(const struct due_rules *rules, const struct record *r,
		const struct summary *s, struct due *out);
/* Is the program closed to me: by `closed_to_me`, or without a visa that
 * rules->me can use? The reason is added to `why`, if that is not NULL. */
bool due_program_is_closed(const struct due_rules *rules,
			   const struct record *program, struct buf *why);
/* What does it mean for somebody who needs rules->me's visa? */
enum due_visa {
	DUE_VISA_ANY, /* I need none, or do not say */
	DUE_VISA_UNKNOWN,
	DUE_VISA_OPEN,
	DUE_VISA_CLOSED,
};
enum due_visa due_program_visa(const struct due_rules *rules,
			       const struct record *program);
/* How well somebody fits me, in points of the policy; what earns them is added
 * to `why`, each with "; " in front. */
int due_fit(const struct due_rules *rules, const struct record *contact,
	    struct buf *why);
/* Do all claims of a fact, those that are known, say `what`? False where none
 * is. `program` is the map of its file, or NULL. */
bool due_program_says(const struct node *program, const char *key,
		      const char *what);
/* Does it want no notes after its interviews? */
bool due_program_wants_no_notes(const struct record *program);
/* May it change what is due for its people: is `program`, a record, closed to
 * me, does it want no notes, or is it the time of interviews? */
bool due_program_matters(const struct due_rules *rules,
			 const struct record *program);

/* What one thing that was `promised` is, or is expected; borrowed. */
struct str due_promised(const struct node *n);
/*
 * The days of one thing that was `promised` in entry `e`: from *open to *by;
 * true when it has a day of its own, which is *since.
 */
bool due_promise(const struct policy *p, const struct record *r,
		 const struct log_entry *e, const struct node *promise,
		 int *since, int *open, int *by);
/* Does it settle what was promised before it? */
bool due_keeps_promise(const struct log_entry *e);
/* Does it settle what they said before it that they would do? */
bool due_ends_expecting(const struct log_entry *e);

/*
 * The steps of my stage that are not done yet, in their order, as records of
 * kind season for due_decide. `total` is of a whole network, `file` where the
 * stage is from. `each` may not keep the record.
 */
void due_steps(const struct due_rules *rules, const struct due_total *total,
	       const char *file, void (*each)(void *ctx, struct record *r),
	       void *ctx);
/* One row a step; the manual is made from it. */
struct due_step {
	const char *name;
	const char *stages; /* " abroad research " */
	const char *what;   /* the name of the record */
	const char *todo;   /* with at most one command: a list has no more */
	const char *more;   /* what the whole sentence has after it, or "" */
	int sign;           /* enum due_sign, or -1: what `me` has to say */
	int least;          /* so many of them; 0: none may be left */
	int goal;           /* enum policy_goal for the least, or -1 */
	/* Stages at which it is due from SPAN_STEP_LETTERS before a date of
	 * the season that is for `stages`; with that it ends after the last.
	 * NULL: no date bounds it. */
	const char *ahead;
};
extern const struct due_step due_step_rows[]; /* ends with a NULL name */
/* A warning for each of `me.steps_done` that is none: it would stay due. */
void due_check_steps(const struct node *me, const char *file, struct diag *d);

/* Does it count in a total, whether or not it is shown? */
bool due_counts(const struct due *d);
void due_total_add(struct due_total *t, const struct due *d);
void due_total_release(struct due_total *t);
/*
 * Settles what depends on all: introductions get their days, best fit first,
 * or none while too many follow-ups are due; of those to keep in touch with,
 * the ones beyond the quota wait for their turn.
 */
void due_settle(const struct due_rules *rules, const struct due_total *total,
		struct due **dues, size_t n);
/* The news of a match before all else of its state; overdue by lateness over
 * window length, open by closing day, upcoming by opening day, then none. What
 * is equal stays by place, but those of a quota come last and in its order. */
void due_sort(struct due **dues, size_t n);
/*
 * Sets `planned`: at most `per_day` (1 or more) a day from today on. What is
 * hard comes first, each on a free day within its window, soonest closing
 * first; the rest takes what is left. None before it opens, none in a
 * blackout, none beyond a quota; what can't be in time says so. Sorts by
 * planned day; what has DUE_NONE is not planned and comes last.
 */
void due_plan(const struct due_rules *rules, const struct due_total *total,
	      struct due **dues, size_t n, int per_day);

enum {
	DUE_SAME_DAY = -1, /* instead of a window */
	DUE_STAYS = -1,    /* instead of a lapse: never lapses */
	DUE_AT_ONCE = -2,  /* lapses with its window */
	DUE_WITH_DAY = -3, /* lapses with the day that it counts from */
};

/* One row an action: its name, words for people, its window. */
struct due_row {
	const char *name;  /* "follow-up" */
	const char *title; /* "Follow up with"; the name follows */
	const char *help;
	const char *template; /* NULL: nothing to write */
	int window;           /* enum policy_window, or DUE_SAME_DAY */
	int lapse;            /* enum policy_span, or one of those above */
	bool hard;            /* planned first */
};

/* By enum due_action; ends with a NULL name. */
extern const struct due_row due_actions[];
extern const char *const due_states[]; /* by enum due_state */

/* Appends the UID of it, due of the record `id` in the network of an address:
 * in every calendar the same, whatever its days. */
void due_uid(struct buf *out, const struct due *d, struct str address,
	     enum record_kind kind, struct str id);
/* "Follow up with Dr. Lee": one line, whatever is in `name`. */
void due_title(struct buf *out, enum due_action action, struct str name);
/* "nudge by 2026-06-02, 3 days late", "nothing": what is due and when. */
void due_when(struct buf *out, const struct due *d);
/* Appends how a promise is noted, where the text of a log entry (NULL: none)
 * that was just written for `r` speaks of one and the entry has none: what is
 * promised in words alone is due never. */
void due_hint_promise(struct buf *out, const struct record *r,
		      const struct node *entry);
/*
 * Appends a line "  next: WHEN: WHY" for a normalized contact whose file has
 * just been written; nothing for one to be introduced to, which depends on all
 * others. Attaches no summary.
 */
void due_next_line(struct buf *out, const struct due_rules *rules,
		   struct record *r);
/* The map {action, state, since, open, by, late, why, template[, planned]}. */
struct node *due_node(struct arena *a, const struct due *d);

#endif
