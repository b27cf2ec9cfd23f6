#include "config.h"

#include "due/due.h"

#include <stdlib.h>

#include "due/why.h"

static const struct span one_day = {1, 'd'};

static int compare(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

static int by_place(const struct due *a, const struct due *b)
{
	return (a->place > b->place) - (a->place < b->place);
}

static int by_day(const void *a, const void *b)
{
	return compare(*(const int *)a, *(const int *)b);
}

static int by_fit(const void *a, const void *b)
{
	const struct due *x = *(struct due *const *)a;
	const struct due *y = *(struct due *const *)b;

	return x->fit != y->fit ? compare(y->fit, x->fit) : by_place(x, y);
}

/* First messages, sent and to come, by day: at most `quota` in `days`. */
struct quota {
	int *at;
	size_t count, most;
	struct span days;
};

static void quota_init(struct quota *q, const struct policy *p, size_t room)
{
	*q = (struct quota){
		.at = mem_resize(NULL, room + 1, sizeof(*q->at)),
		.most = (size_t)p->figure[FIGURE_INTRODUCE_QUOTA],
		.days = {p->figure[FIGURE_INTRODUCE_DAYS], 'd'},
	};
}

/* The first day from `day` on at which one more fits. */
static int quota_day(const struct quota *q, int day)
{
	int freed;

	if (q->count < q->most)
		return day;
	freed = day_add(q->at[q->count - q->most], q->days);
	return freed > day ? freed : day;
}

/* Days must come in order. */
static void quota_take(struct quota *q, int day)
{
	q->at[q->count++] = day;
}

static void give_turn(const struct due_rules *rules, struct due *d, int day)
{
	const int *figure = rules->policy->figure;

	d->since = day;
	period_days(&d->window, day, &d->open, &d->by);
	d->state = rules->today >= d->open ? DUE_OPEN : DUE_UPCOMING;
	why_on(&d->why, "; their turn is %D", day);
	buf_addf(&d->why, " (%d in any %d days)",
		 figure[FIGURE_INTRODUCE_QUOTA], figure[FIGURE_INTRODUCE_DAYS]);
}

void due_schedule(const struct due_rules *rules, struct due **dues, size_t n,
		  const int *sent, size_t sent_count)
{
	struct due **turns = mem_resize(NULL, n + 1, sizeof(struct due *));
	size_t count = 0;
	struct quota quota;
	int day = rules->today;

	quota_init(&quota, rules->policy, sent_count + n);
	for (size_t i = 0; i < sent_count; i++)
		if (sent[i] != DAY_NONE && sent[i] <= day)
			quota_take(&quota, sent[i]);
	qsort(quota.at, quota.count, sizeof(*quota.at), by_day);

	for (size_t i = 0; i < n; i++)
		if (dues[i]->action == DUE_INTRODUCE)
			turns[count++] = dues[i];
	qsort(turns, count, sizeof(*turns), by_fit);
	for (size_t i = 0; i < count; i++) {
		day = policy_free_day(rules->policy, quota_day(&quota, day));
		quota_take(&quota, day);
		give_turn(rules, turns[i], day);
	}
	free(quota.at);
	free(turns);
}

/* Lateness over window length, larger first; without division. */
static int by_lateness(const struct due *a, const struct due *b)
{
	int64_t a_length = (int64_t)a->by - a->open + 1;
	int64_t b_length = (int64_t)b->by - b->open + 1;

	return compare(b->late * a_length, a->late * b_length);
}

static int in_order(const struct due *a, const struct due *b)
{
	int order = compare(a->state, b->state);

	if (order)
		return order;
	if (a->state == DUE_OVERDUE)
		order = by_lateness(a, b);
	else if (a->state == DUE_OPEN)
		order = compare(a->by, b->by);
	else if (a->state == DUE_UPCOMING)
		order = compare(a->open, b->open);
	return order ? order : by_place(a, b);
}

static int by_order(const void *a, const void *b)
{
	return in_order(*(struct due *const *)a, *(struct due *const *)b);
}

void due_sort(struct due **dues, size_t n)
{
	if (n > 1)
		qsort(dues, n, sizeof(*dues), by_order);
}

/* What closes first; then as in a list of what is due. */
static int by_closing(const struct due *a, const struct due *b)
{
	int order = compare(a->by, b->by);

	return order ? order : in_order(a, b);
}

static int by_opening(const void *a, const void *b)
{
	const struct due *x = *(struct due *const *)a;
	const struct due *y = *(struct due *const *)b;

	return compare(x->open, y->open);
}

static int by_planned(const void *a, const void *b)
{
	const struct due *x = *(struct due *const *)a;
	const struct due *y = *(struct due *const *)b;
	int order = compare(x->planned == DAY_NONE, y->planned == DAY_NONE);

	if (!order)
		order = compare(x->planned, y->planned);
	return order ? order : by_closing(x, y);
}

/* What has opened and is not planned yet: a heap, first to close on top. */
struct heap {
	struct due **items;
	size_t count;
};

static void heap_push(struct heap *h, struct due *d)
{
	size_t i = h->count++;

	while (i > 0 && by_closing(d, h->items[(i - 1) / 2]) < 0) {
		h->items[i] = h->items[(i - 1) / 2];
		i = (i - 1) / 2;
	}
	h->items[i] = d;
}

static struct due *heap_pop(struct heap *h)
{
	struct due *top = h->items[0];
	struct due *last = h->items[--h->count];
	size_t i = 0;

	for (;;) {
		size_t child = 2 * i + 1;

		if (child + 1 < h->count &&
		    by_closing(h->items[child + 1], h->items[child]) < 0)
			child++;
		if (child >= h->count || by_closing(last, h->items[child]) <= 0)
			break;
		h->items[i] = h->items[child];
		i = child;
	}
	h->items[i] = last;
	return top;
}

/* Introductions wait apart: their quota may hold them back. */
struct planner {
	struct heap turns, others;
	struct quota quota;
};

static struct due *next_of(struct planner *p, int day)
{
	struct heap *turns = &p->turns, *others = &p->others;
	struct due *d;

	if (!turns->count || quota_day(&p->quota, day) > day)
		return others->count ? heap_pop(others) : NULL;
	if (others->count && by_closing(others->items[0], turns->items[0]) < 0)
		return heap_pop(others);
	d = heap_pop(turns);
	quota_take(&p->quota, day);
	return d;
}

static void plan_days(const struct due_rules *rules, struct planner *p,
		      struct due **queue, size_t n, int per_day)
{
	int day = policy_free_day(rules->policy, rules->today);
	size_t i = 0, planned = 0;

	while (planned < n) {
		struct due *d;
		int left = per_day, next;

		for (; i < n && queue[i]->open <= day; i++)
			heap_push(queue[i]->action == DUE_INTRODUCE
					  ? &p->turns
					  : &p->others,
				  queue[i]);
		while (left-- > 0 && (d = next_of(p, day))) {
			d->planned = day;
			planned++;
		}
		next = day_add(day, one_day);
		if (!p->turns.count && !p->others.count && i < n &&
		    queue[i]->open > next)
			next = queue[i]->open;
		next = policy_free_day(rules->policy, next);
		if (next <= day) /* the calendar's end */
			break;
		day = next;
	}
}

void due_plan(const struct due_rules *rules, struct due **dues, size_t n,
	      int per_day)
{
	struct due **queue = mem_resize(NULL, n + 1, sizeof(struct due *));
	struct planner p = {.turns = {NULL, 0}};
	size_t count = 0;

	for (size_t i = 0; i < n; i++) {
		dues[i]->planned = DAY_NONE;
		if (dues[i]->state != DUE_NOT)
			queue[count++] = dues[i];
	}
	qsort(queue, count, sizeof(*queue), by_opening);
	p.turns.items = mem_resize(NULL, count + 1, sizeof(struct due *));
	p.others.items = mem_resize(NULL, count + 1, sizeof(struct due *));
	quota_init(&p.quota, rules->policy, count);
	plan_days(rules, &p, queue, count, per_day > 0 ? per_day : 1);
	if (n > 1)
		qsort(dues, n, sizeof(*dues), by_planned);
	free(p.quota.at);
	free(p.turns.items);
	free(p.others.items);
	free(queue);
}
