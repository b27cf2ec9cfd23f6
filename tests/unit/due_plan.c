/*
 * The order of what is due, the quota of introductions, and a plan of so many
 * a day.
 */
#include "config.h"

#include "due_scene.h"

enum {
	TODAY = 20605 /* 2026-06-01 */
};

/* Some of one day each, for order and planning; days from today. */
struct item {
	char name;
	int open, by;
	enum due_action action;
};

static void set_item(struct due *d, const struct item *item, size_t place)
{
	due_init(d);
	d->action = item->action;
	d->place = place;
	d->owner = (void *)item;
	if (d->action == DUE_NONE)
		return;
	d->open = TODAY + item->open;
	d->by = TODAY + item->by;
	d->late = item->by < 0 ? -item->by : 0;
	d->state = item->by < 0      ? DUE_OVERDUE
		   : item->open <= 0 ? DUE_OPEN
				     : DUE_UPCOMING;
}

/* "b0 a0 c7": names in order, each with its planned day from today. */
static void list_items(struct due *const *dues, size_t n, bool days,
		       struct buf *out)
{
	for (size_t i = 0; i < n; i++) {
		const struct item *item = dues[i]->owner;

		if (i)
			buf_addc(out, ' ');
		buf_addc(out, item->name);
		if (days && dues[i]->planned != DAY_NONE)
			buf_addf(out, "%d", dues[i]->planned - TODAY);
	}
}

enum {
	ITEMS_MAX = 16
};

static const struct list {
	const char *title;
	struct item items[ITEMS_MAX];
	const char *sorted;
	int per_day;
	const char *planned;
	const char *policy;
} lists[] = {
	{"nothing", {{0}}, "", 2, "", NULL},
	{"overdue, open, upcoming, none",
	 {{'n', 0, 0, DUE_NONE},
	  {'u', 1, 5, DUE_NUDGE},
	  {'o', -3, 1, DUE_NUDGE},
	  {'v', -9, -1, DUE_NUDGE}},
	 "v o u n",
	 9,
	 "v0 o0 u1 n",
	 NULL},
	{"overdue by lateness over the length of the window",
	 /* 1/1, 3/3, 20/31, 2/1 */
	 {{'a', -1, -1, DUE_PLAN},
	  {'b', -5, -3, DUE_REPLY},
	  {'c', -50, -20, DUE_KEEP_IN_TOUCH},
	  {'d', -2, -2, DUE_PLAN}},
	 "d a b c",
	 2,
	 "c0 b0 d1 a1",
	 NULL},
	{"open by closing day, ties as they came",
	 {{'a', -1, 5, DUE_NUDGE},
	  {'b', 0, 2, DUE_NUDGE},
	  {'c', -9, 5, DUE_SHARE},
	  {'d', -1, 2, DUE_SHARE}},
	 "b d a c",
	 1,
	 "b0 d1 a2 c3",
	 NULL},
	{"upcoming by opening day",
	 {{'a', 3, 4, DUE_NUDGE},
	  {'b', 2, 9, DUE_NUDGE},
	  {'c', 3, 3, DUE_NUDGE}},
	 "b a c",
	 1,
	 "b2 c3 a4",
	 NULL},
	{"what closes first goes first, though it opened later",
	 {{'a', 0, 9, DUE_NUDGE},
	  {'b', 0, 9, DUE_NUDGE},
	  {'c', 1, 1, DUE_REPLY},
	  {'d', 0, 9, DUE_NUDGE}},
	 "a b d c",
	 1,
	 "a0 c1 b2 d3",
	 NULL},
	{"nothing before it opens, and the gap is skipped",
	 {{'a', 100, 110, DUE_PREPARE}, {'b', 0, 1, DUE_REPLY}},
	 "b a",
	 3,
	 "b0 a100",
	 NULL},
	{"nothing in a blackout",
	 {{'a', 0, 0, DUE_REPLY},
	  {'b', 0, 1, DUE_REPLY},
	  {'c', 2, 3, DUE_REPLY}},
	 "a b c",
	 1,
	 "a0 b4 c5",
	 "blackout: [{from: 2026-06-02, to: 2026-06-03},\n"
	 " {from: 2026-06-04, to: 2026-06-04}]"},
	{"introductions keep their quota when they are put off",
	 {{'r', 0, 0, DUE_REPLY},
	  {'a', 0, 6, DUE_INTRODUCE},
	  {'b', 0, 6, DUE_INTRODUCE},
	  {'c', 7, 13, DUE_INTRODUCE},
	  {'d', 7, 13, DUE_INTRODUCE}},
	 "r a b c d",
	 1,
	 "r0 a1 b2 c8 d9",
	 "introduce: {quota: 2}"},
	{"a quota holds back introductions only",
	 {{'a', 0, 6, DUE_INTRODUCE},
	  {'b', 0, 6, DUE_INTRODUCE},
	  {'k', 0, 30, DUE_KEEP_IN_TOUCH}},
	 "a b k",
	 2,
	 "a0 k0 b7",
	 "introduce: {quota: 1}"},
	{"a blackout without an end leaves the calendar's last day",
	 {{'a', 0, 6, DUE_REPLY}, {'b', 0, 6, DUE_REPLY}},
	 "a b",
	 2,
	 "a2912291 b2912291",
	 "blackout: [{from: 2026-06-01, to: 9999-12-31}]"},
};

static void test_list(const struct list *list)
{
	struct due dues[ITEMS_MAX], *order[ITEMS_MAX];
	struct buf got = BUF_INIT;
	struct scene s;
	size_t n = 0;

	scene_init(&s, NULL, list->policy);
	s.rules.today = TODAY;
	for (; list->items[n].name; n++) {
		set_item(&dues[n], &list->items[n], n);
		order[n] = &dues[n];
	}
	due_sort(order, n);
	list_items(order, n, false, &got);
	tap_is_str(buf_str(&got), list->sorted, "sorted: %s", list->title);
	due_plan(&s.rules, order, n, list->per_day);
	buf_clear(&got);
	list_items(order, n, true, &got);
	tap_is_str(buf_str(&got), list->planned, "%d a day: %s", list->per_day,
		   list->title);
	for (size_t i = 0; i < n; i++)
		due_release(&dues[i]);
	buf_release(&got);
	scene_release(&s);
}

/* Prospects by fit and by place; first messages sent some days ago. */
static const struct turns {
	const char *title;
	int fits[ITEMS_MAX], fit_count;
	int sent[ITEMS_MAX], sent_count;
	const char *expected; /* days from today, in input order */
	const char *policy;
} turns[] = {
	{"five today, the sixth in a week",
	 {0, 0, 0, 0, 0, 0},
	 6,
	 {0},
	 0,
	 "0 0 0 0 0 7",
	 NULL},
	{"best fit first",
	 {1, 3, 2},
	 3,
	 {0},
	 0,
	 "14 0 7",
	 "introduce: {quota: 1}"},
	{"ties by place",
	 {2, 3, 2, 3},
	 4,
	 {0},
	 0,
	 "7 0 7 0",
	 "introduce: {quota: 2}"},
	{"those sent count for six days more",
	 {0, 0, 0},
	 3,
	 {-1, -6, -3, -7, -30},
	 5,
	 "0 0 1",
	 NULL},
	{"those sent today count", {0, 0}, 2, {0, 0, 0, 0}, 4, "0 7", NULL},
	{"more sent than the quota allows",
	 {0, 0},
	 2,
	 {-1, -1, -1, -1, -1, -1, -2},
	 7,
	 "6 6",
	 NULL},
	{"two quotas ahead",
	 {0, 0, 0, 0, 0},
	 5,
	 {-2},
	 1,
	 "0 5 7 12 14",
	 "introduce: {quota: 2}"},
	{"a day in any two",
	 {0, 0, 0},
	 3,
	 {0},
	 0,
	 "0 2 4",
	 "introduce: {quota: 1, days: 2}"},
	{"blackouts are passed over",
	 {0, 0, 0},
	 3,
	 {0},
	 0,
	 "0 10 17",
	 "introduce: {quota: 1}\n"
	 "blackout: {from: 2026-06-08, to: 2026-06-10}"},
	{"none but those sent", {0}, 0, {-1}, 1, "", NULL},
};

static void test_turns(const struct turns *t)
{
	struct due dues[ITEMS_MAX], *order[ITEMS_MAX];
	struct buf got = BUF_INIT;
	int sent[ITEMS_MAX];
	struct scene s;
	size_t n = (size_t)t->fit_count;

	scene_init(&s, NULL, t->policy);
	s.rules.today = TODAY;
	for (int i = 0; i < t->sent_count; i++)
		sent[i] = TODAY + t->sent[i];
	for (size_t i = 0; i < n; i++) {
		due_init(&dues[i]);
		dues[i].action = DUE_INTRODUCE;
		dues[i].fit = t->fits[i];
		dues[i].place = i;
		dues[i].window = s.policy.window[WINDOW_INTRODUCE];
		order[i] = &dues[i];
	}
	due_schedule(&s.rules, order, n, sent, (size_t)t->sent_count);
	for (size_t i = 0; i < n; i++) {
		buf_addf(&got, "%s%d", i ? " " : "", dues[i].open - TODAY);
		if (dues[i].since != dues[i].open ||
		    dues[i].by != dues[i].open + 6 ||
		    dues[i].state !=
			    (dues[i].open == TODAY ? DUE_OPEN : DUE_UPCOMING))
			buf_addc(&got, '?');
		due_release(&dues[i]);
	}
	tap_is_str(buf_str(&got), t->expected, "introductions: %s", t->title);
	buf_release(&got);
	scene_release(&s);
}

int main(void)
{
	for (size_t i = 0; i < COUNT(lists); i++)
		test_list(&lists[i]);
	for (size_t i = 0; i < COUNT(turns); i++)
		test_turns(&turns[i]);
	return tap_done();
}
