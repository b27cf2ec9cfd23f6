#include "config.h"

#include "due/due_impl.h"

#include <stdlib.h>

#include "base/mem.h"

static int compare(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

/* Lateness over window length, larger first; without division. */
static int by_lateness(const struct due *a, const struct due *b)
{
	int64_t a_length = (int64_t)a->by - a->open + 1;
	int64_t b_length = (int64_t)b->by - b->open + 1;

	return compare(b->late * a_length, a->late * b_length);
}

/* Who takes turns comes after who does not, in the order of the turns. */
static int by_choice(const struct due *a, const struct due *b)
{
	bool waits = quota_of(a->action) >= 0;
	int order = compare(waits, quota_of(b->action) >= 0);

	if (!order && waits)
		order = compare(a->action, b->action);
	if (!order && waits)
		order = quota_order(a, b);
	return order ? order : (a->place > b->place) - (a->place < b->place);
}

static int in_order(const struct due *a, const struct due *b)
{
	int order = compare(a->state, b->state);

	if (!order)
		order = compare(b->first, a->first);
	if (order)
		return order;
	if (a->state == DUE_OVERDUE)
		order = by_lateness(a, b);
	else if (a->state == DUE_OPEN)
		order = compare(a->by, b->by);
	else if (a->state == DUE_UPCOMING)
		order = compare(a->open, b->open);
	return order ? order : by_choice(a, b);
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

/* What is hard, then what closes first, then as in a list of what is due. */
static int in_turn(const struct due *a, const struct due *b)
{
	int order = compare(!due_actions[a->action].hard,
			    !due_actions[b->action].hard);

	if (!order)
		order = compare(a->by, b->by);
	return order ? order : in_order(a, b);
}

static int by_turn(const void *a, const void *b)
{
	return in_turn(*(struct due *const *)a, *(struct due *const *)b);
}

static int by_planned(const void *a, const void *b)
{
	const struct due *x = *(struct due *const *)a;
	const struct due *y = *(struct due *const *)b;
	int order = compare(x->planned == DAY_NONE, y->planned == DAY_NONE);

	if (!order)
		order = compare(x->planned, y->planned);
	return order ? order : in_turn(x, y);
}

/*
 * Days with room, counted from `first`: how much is planned on each, and where
 * to look next from a full one. Following that shortens the way.
 */
struct slots {
	int first, per_day;
	int *load, *next;
	size_t count, cap;
};

static void slots_reach(struct slots *s, size_t i)
{
	while (s->count <= i) {
		size_t cap = s->cap;

		MEM_GROW(s->load, s->count, cap);
		MEM_GROW(s->next, s->count, s->cap);
		s->load[s->count] = 0;
		s->next[s->count] = (int)s->count;
		s->count++;
	}
}

/* The first day from `day` on with room. */
static int slots_day(struct slots *s, int day)
{
	size_t i = (size_t)(day - s->first), at;

	slots_reach(s, i);
	for (at = i; s->next[at] != (int)at; at = (size_t)s->next[at])
		slots_reach(s, (size_t)s->next[at]);
	while (s->next[i] != (int)i) {
		int next = s->next[i];

		s->next[i] = (int)at;
		i = (size_t)next;
	}
	return s->first + (int)at;
}

static void slots_take(struct slots *s, int day)
{
	size_t i = (size_t)(day - s->first);

	if (++s->load[i] < s->per_day)
		return;
	s->next[i] = (int)i + 1;
	slots_reach(s, i + 1);
}

/*
 * Keeps room for what is hard and can be in time, on the last days that will
 * do, so that what is late already makes nothing else late: so much of each of
 * `count` days and one more, which is all that so many can need.
 */
static int *keep_room(struct slots *s, struct due **queue, size_t count)
{
	int *kept = mem_zalloc((count + 1) * sizeof(*kept)), left = 0;

	for (size_t i = 0; i < count; i++) {
		const struct due *d = queue[i];
		size_t last = (size_t)(d->by - s->first);

		if (due_actions[d->action].hard && d->state != DUE_OVERDUE)
			kept[last < count ? last : count]++;
	}
	slots_reach(s, count);
	for (size_t day = count + 1; day-- > 0;) {
		left += kept[day];
		kept[day] = left < s->per_day ? left : s->per_day;
		left -= kept[day];
		s->load[day] = kept[day];
		s->next[day] = (int)day + (kept[day] == s->per_day);
	}
	return kept;
}

static void give_room(struct slots *s, int *kept, size_t count)
{
	for (size_t day = 0; day <= count; day++) {
		s->load[day] -= kept[day];
		s->next[day] = (int)day + (s->load[day] == s->per_day);
	}
	free(kept);
}

struct planner {
	const struct due_rules *rules;
	struct slots slots;
	struct quota quotas[DUE_QUOTAS];
};

/* May nothing be planned on `day`, in a blackout? An answer may go out in the
 * one in which their message came, and an event is nobody. */
static bool keeps_off(const struct planner *p, const struct due *d, int day)
{
	if (d->action >= DUE_PREPARE)
		return false;
	return d->action != DUE_REPLY ||
	       !policy_one_blackout(p->rules->policy, d->since, day,
				    d->of_program);
}

/* Blackout, room and quota push one another on until all agree. */
static int find_day(struct planner *p, const struct due *d, int quota)
{
	int today = p->rules->today, day = d->open > today ? d->open : today;

	for (;;) {
		int from = day;

		if (keeps_off(p, d, day))
			day = policy_free_day(p->rules->policy, day,
					      d->of_program);
		day = slots_day(&p->slots, day);
		if (quota >= 0)
			day = quota_day(&p->quotas[quota], day);
		if (day == from)
			return day;
	}
}

static void plan_one(struct planner *p, struct due *d)
{
	int quota = quota_of(d->action);
	int last = day_from_civil(9999, 12, 31);

	d->planned = find_day(p, d, quota);
	slots_take(&p->slots, d->planned);
	if (d->planned > last)
		d->planned = last;
	if (quota >= 0)
		quota_take(&p->quotas[quota], d->planned);
	if (d->state != DUE_OVERDUE && d->planned > d->by)
		buf_addz(&d->why, "; no day is free in time");
}

void due_plan(const struct due_rules *rules, const struct due_total *total,
	      struct due **dues, size_t n, int per_day)
{
	struct due **queue = mem_resize(NULL, n + 1, sizeof(struct due *));
	struct planner p = {.rules = rules,
			    .slots = {.first = rules->today,
				      .per_day = per_day > 0 ? per_day : 1}};
	size_t count = 0;
	int *kept;

	for (size_t i = 0; i < n; i++) {
		dues[i]->planned = DAY_NONE;
		if (dues[i]->state != DUE_NOT)
			queue[count++] = dues[i];
	}
	for (int q = 0; q < DUE_QUOTAS; q++)
		quota_init(&p.quotas[q], rules, total, (enum due_quota)q, n);
	qsort(queue, count, sizeof(*queue), by_turn);
	kept = keep_room(&p.slots, queue, count);
	for (size_t i = 0; i < count; i++) {
		if (kept && (queue[i]->state != DUE_OVERDUE ||
			     !due_actions[queue[i]->action].hard)) {
			give_room(&p.slots, kept, count);
			kept = NULL;
		}
		plan_one(&p, queue[i]);
	}
	free(kept);
	if (n > 1)
		qsort(dues, n, sizeof(*dues), by_planned);
	for (int q = 0; q < DUE_QUOTAS; q++)
		quota_release(&p.quotas[q]);
	free(p.slots.load);
	free(p.slots.next);
	free(queue);
}
