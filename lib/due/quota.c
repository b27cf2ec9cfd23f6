#include "config.h"

#include "due/due_impl.h"

#include <stdlib.h>

#include "base/mem.h"

static const struct {
	enum due_action action;
	enum policy_figure most, days;
	const char *what;
} quotas[DUE_QUOTAS] = {
	[DUE_QUOTA_INTRODUCE] = {DUE_INTRODUCE, FIGURE_INTRODUCE_QUOTA,
				 FIGURE_INTRODUCE_DAYS, "first messages"},
	[DUE_QUOTA_KEEP] = {DUE_KEEP_IN_TOUCH, FIGURE_KEEP_QUOTA,
			    FIGURE_KEEP_DAYS, "greetings"},
};

int quota_of(enum due_action action)
{
	for (int q = 0; q < DUE_QUOTAS; q++)
		if (quotas[q].action == action)
			return q;
	return -1;
}

static int by_day(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;

	return (x > y) - (x < y);
}

void quota_init(struct quota *q, const struct due_rules *rules,
		const struct due_total *total, enum due_quota which,
		size_t room)
{
	const int *figure = rules->policy->figure;
	size_t count = total->count[which];

	*q = (struct quota){
		.at = mem_resize(NULL, count + room + 1, sizeof(*q->at)),
		.count = count,
		.most = (size_t)figure[quotas[which].most],
		.days = figure[quotas[which].days],
	};
	if (count)
		memcpy(q->at, total->used[which], count * sizeof(*q->at));
	qsort(q->at, count, sizeof(*q->at), by_day);
}

void quota_release(struct quota *q)
{
	free(q->at);
}

static int compare_day(const void *day, const void *at)
{
	return *(const int *)at <= *(const int *)day ? 1 : -1;
}

/* How many days are up to `day`? */
static size_t count_to(const struct quota *q, int day)
{
	return mem_place(&day, q->at, q->count, sizeof(*q->at), compare_day);
}

/* The last run of `most` days that lies with `day` in one period, or -1. */
static ptrdiff_t find_full(const struct quota *q, int day)
{
	size_t first = count_to(q, day);
	size_t least = first > q->most ? first - q->most : 0;

	for (size_t i = first + 1; i-- > least;) {
		int from, to;

		if (i + q->most > q->count)
			continue;
		from = q->at[i] < day ? q->at[i] : day;
		to = q->at[i + q->most - 1];
		if ((to > day ? to : day) - from < q->days)
			return (ptrdiff_t)i;
	}
	return -1;
}

int quota_day(const struct quota *q, int day)
{
	ptrdiff_t full;

	/* no day before the run's first is that far from all of it */
	while ((full = find_full(q, day)) >= 0) {
		int next = day_add(q->at[full], (struct span){q->days, 'd'});

		if (next <= day) /* the calendar's end */
			break;
		day = next;
	}
	return day;
}

void quota_take(struct quota *q, int day)
{
	size_t i = count_to(q, day);

	memmove(q->at + i + 1, q->at + i, (q->count - i) * sizeof(*q->at));
	q->at[i] = day;
	q->count++;
}

bool due_counts(const struct due *d)
{
	bool any = d->signs || d->held ||
		   (d->action == DUE_FOLLOW_UP && d->state <= DUE_OPEN);

	for (int q = 0; q < DUE_QUOTAS; q++)
		any = any || d->used[q] != DAY_NONE;
	return any;
}

void due_total_add(struct due_total *t, const struct due *d)
{
	t->held += d->held;
	t->follow_ups += d->action == DUE_FOLLOW_UP && d->state <= DUE_OPEN;
	for (int i = 0; i < DUE_SIGNS; i++)
		t->signs[i] += d->signs >> i & 1;
	for (int q = 0; q < DUE_QUOTAS; q++) {
		if (d->used[q] == DAY_NONE)
			continue;
		MEM_GROW(t->used[q], t->count[q], t->cap[q]);
		t->used[q][t->count[q]++] = d->used[q];
	}
}

void due_total_release(struct due_total *t)
{
	for (int q = 0; q < DUE_QUOTAS; q++)
		free(t->used[q]);
	*t = (struct due_total){.follow_ups = 0};
}

int quota_order(const struct due *x, const struct due *y)
{
	int order;

	if (x->fit != y->fit)
		return x->fit > y->fit ? -1 : 1;
	if (x->action == DUE_KEEP_IN_TOUCH && x->exchanges != y->exchanges)
		return x->exchanges > y->exchanges ? -1 : 1;
	if (x->last != y->last)
		return x->last > y->last ? -1 : 1;
	order = x->path && y->path ? strcmp(x->path, y->path) : 0;
	return order ? order : (x->place > y->place) - (x->place < y->place);
}

static int by_turn(const void *a, const void *b)
{
	return quota_order(*(struct due *const *)a, *(struct due *const *)b);
}

/* For one who has to wait. */
static void say_turn(const struct due_rules *rules, struct due *d, int which,
		     int day)
{
	const int *figure = rules->policy->figure;

	why_on(&d->why, "; their turn comes on %D", day);
	buf_addf(&d->why, ": at most %d %s in any %d days",
		 figure[quotas[which].most], quotas[which].what,
		 figure[quotas[which].days]);
}

static void give_turn(const struct due_rules *rules, struct due *d, int day)
{
	int length = d->by - d->open;

	if (d->action == DUE_INTRODUCE) {
		period_days(&d->window, day, &d->open, &d->by);
		d->state = rules->today >= d->open ? DUE_OPEN : DUE_UPCOMING;
		if (day > rules->today)
			say_turn(rules, d, DUE_QUOTA_INTRODUCE, day);
	} else if (day > rules->today) {
		d->open = day;
		d->by = day_add(day, (struct span){length, 'd'});
		d->state = DUE_UPCOMING;
		d->late = 0;
		say_turn(rules, d, DUE_QUOTA_KEEP, day);
	}
}

static bool takes_turn(const struct due *d, enum due_quota which)
{
	return d->action == quotas[which].action &&
	       (which == DUE_QUOTA_INTRODUCE || d->state <= DUE_OPEN);
}

static void settle_quota(const struct due_rules *rules,
			 const struct due_total *total, enum due_quota which,
			 struct due **dues, size_t n)
{
	struct due **turns = mem_resize(NULL, n + 1, sizeof(struct due *));
	/* blackouts may concern people of programs only: two orders of days */
	int next[2] = {rules->today, rules->today};
	struct quota quota;
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
		if (takes_turn(dues[i], which))
			turns[count++] = dues[i];
	qsort(turns, count, sizeof(*turns), by_turn);
	quota_init(&quota, rules, total, which, count);
	for (size_t i = 0; i < count; i++) {
		bool of_program = turns[i]->of_program;
		int day, from = next[of_program];

		for (;;) {
			day = policy_free_day(rules->policy,
					      quota_day(&quota, from),
					      of_program);
			if (day == from)
				break;
			from = day;
		}
		next[of_program] = day;
		quota_take(&quota, day);
		give_turn(rules, turns[i], day);
	}
	quota_release(&quota);
	free(turns);
}

/* First those whom you know. */
static void pause_turn(const struct due_total *total, struct due *d)
{
	d->action = DUE_NONE;
	d->state = DUE_NOT;
	d->template = NULL;
	buf_clear(&d->why);
	buf_clear(&d->brief);
	buf_addf(&d->why, "a prospect, but %zu follow-up%s due; write %s first",
		 total->follow_ups, total->follow_ups == 1 ? " is" : "s are",
		 total->follow_ups == 1 ? "that" : "those");
}

void due_settle(const struct due_rules *rules, const struct due_total *total,
		struct due **dues, size_t n)
{
	int pause = rules->policy->figure[FIGURE_INTRODUCE_PAUSE];

	for (size_t i = 0; pause && i < n; i++)
		if (total->follow_ups >= (size_t)pause &&
		    dues[i]->action == DUE_INTRODUCE)
			pause_turn(total, dues[i]);
	for (int q = 0; q < DUE_QUOTAS; q++)
		settle_quota(rules, total, (enum due_quota)q, dues, n);
}
