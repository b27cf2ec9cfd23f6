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
	char name; /* a capital: somebody of a program */
	int open, by;
	enum due_action action;
};

static void set_item(struct due *d, const struct item *item, size_t place)
{
	due_init(d);
	d->action = item->action;
	d->place = place;
	d->owner = (void *)item;
	d->of_program = item->name < 'a';
	if (d->action == DUE_NONE)
		return;
	d->since = d->open = TODAY + item->open;
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

static const struct due_total none_before = {.follow_ups = 0};

static const struct list {
	const char *title;
	struct item items[ITEMS_MAX];
	const char *sorted;
	int per_day;
	const char *planned;
	const char *policy;
	const char *too_late; /* names of those that can't be in time */
} lists[] = {
	{"nothing", {{0}}, "", 2, "", NULL, ""},
	{"overdue, open, upcoming, none",
	 {{'n', 0, 0, DUE_NONE},
	  {'u', 1, 5, DUE_NUDGE},
	  {'o', -3, 1, DUE_NUDGE},
	  {'v', -9, -1, DUE_NUDGE}},
	 "v o u n",
	 9,
	 "v0 o0 u1 n",
	 NULL,
	 ""},
	{"whoever waits for a turn after the others of that day",
	 {{'a', 0, 6, DUE_INTRODUCE},
	  {'b', 0, 6, DUE_KEEP_IN_TOUCH},
	  {'c', 0, 6, DUE_SHARE},
	  {'d', 0, 6, DUE_INTRODUCE}},
	 "c b a d",
	 4,
	 "c0 b0 a0 d0",
	 NULL,
	 ""},
	{"overdue by lateness over the length of the window",
	 /* 1/1, 3/3, 20/31, 2/1 */
	 {{'a', -1, -1, DUE_PLAN},
	  {'b', -5, -3, DUE_REPLY},
	  {'c', -50, -20, DUE_KEEP_IN_TOUCH},
	  {'d', -2, -2, DUE_PLAN}},
	 "d a b c",
	 2,
	 "b0 d0 a1 c1",
	 NULL,
	 ""},
	{"open by closing day, ties as they came",
	 {{'a', -1, 5, DUE_NUDGE},
	  {'b', 0, 2, DUE_NUDGE},
	  {'c', -9, 5, DUE_SHARE},
	  {'d', -1, 2, DUE_SHARE}},
	 "b d a c",
	 1,
	 "b0 a1 d2 c3",
	 NULL,
	 ""},
	{"upcoming by opening day",
	 {{'a', 3, 4, DUE_NUDGE},
	  {'b', 2, 9, DUE_NUDGE},
	  {'c', 3, 3, DUE_NUDGE}},
	 "b a c",
	 1,
	 "b2 c3 a4",
	 NULL,
	 ""},
	{"what closes first goes first, though it opened later",
	 {{'a', 0, 9, DUE_NUDGE},
	  {'b', 0, 9, DUE_NUDGE},
	  {'c', 1, 1, DUE_REPLY},
	  {'d', 0, 9, DUE_NUDGE}},
	 "a b d c",
	 1,
	 "a0 c1 b2 d3",
	 NULL,
	 ""},
	{"what is hard goes first, though the rest closes sooner",
	 {{'s', -5, 0, DUE_SHARE},
	  {'k', -5, 1, DUE_KEEP_IN_TOUCH},
	  {'h', 0, 9, DUE_NUDGE},
	  {'e', 0, 8, DUE_PREPARE}},
	 "s k e h",
	 1,
	 "e0 h1 s2 k3",
	 NULL,
	 "sk"},
	{"what is hard leaves room before it opens",
	 {{'s', -5, 3, DUE_SHARE},
	  {'h', 2, 4, DUE_NUDGE},
	  {'c', -5, 3, DUE_CHECK_IN}},
	 "s c h",
	 1,
	 "s0 c1 h2",
	 NULL,
	 ""},
	{"more than there are days in time",
	 {{'a', 0, 1, DUE_REPLY},
	  {'b', 0, 1, DUE_REPLY},
	  {'c', 0, 1, DUE_REPLY},
	  {'o', -9, -1, DUE_REPLY}},
	 "o a b c",
	 1,
	 "a0 b1 o2 c3",
	 NULL,
	 "c"},
	{"what is late goes first where nothing gets late by that",
	 {{'a', 0, 3, DUE_REPLY},
	  {'b', 0, 2, DUE_NUDGE},
	  {'o', -9, -1, DUE_REPLY},
	  {'p', -9, -2, DUE_FOLLOW_UP},
	  {'q', -9, -3, DUE_PLAN}},
	 "q p o b a",
	 1,
	 "q0 p1 b2 a3 o4",
	 NULL,
	 ""},
	{"nothing before it opens, and the gap is skipped",
	 {{'a', 100, 110, DUE_PREPARE}, {'b', 0, 1, DUE_REPLY}},
	 "b a",
	 3,
	 "b0 a100",
	 NULL,
	 ""},
	{"nobody in a blackout",
	 {{'a', 0, 0, DUE_NUDGE},
	  {'b', 0, 1, DUE_NUDGE},
	  {'c', 2, 3, DUE_NUDGE}},
	 "a b c",
	 1,
	 "a0 b4 c5",
	 "blackout: [{from: 2026-06-02, to: 2026-06-03},\n"
	 " {from: 2026-06-04, to: 2026-06-04}]",
	 "bc"},
	{"but an event and a deadline",
	 {{'e', 1, 2, DUE_PREPARE}, {'d', 1, 3, DUE_DEADLINE}},
	 "e d",
	 1,
	 "e1 d2",
	 "blackout: [{from: 2026-06-02, to: 2026-06-04}]",
	 ""},
	{"and an answer that is due in one",
	 {{'a', 0, 2, DUE_REPLY}, {'b', 0, 2, DUE_REPLY}},
	 "a b",
	 1,
	 "a0 b1",
	 "blackout: [{from: 2026-06-01, to: 2026-06-04}]",
	 ""},
	{"but not in another one",
	 {{'a', -1, 1, DUE_REPLY}, {'b', -1, 1, DUE_REPLY}},
	 "a b",
	 1,
	 "a0 b3",
	 "blackout: [{from: 2026-05-31, to: 2026-06-01},\n"
	 " {from: 2026-06-02, to: 2026-06-03}]",
	 "b"},
	{"a blackout for programs concerns those of programs",
	 {{'A', 0, 0, DUE_NUDGE},
	  {'B', 1, 2, DUE_NUDGE},
	  {'c', 1, 2, DUE_NUDGE}},
	 "A B c",
	 1,
	 "A0 c1 B4",
	 "blackout: [{from: 2026-06-02, to: 2026-06-04, who: programs}]",
	 "B"},
	{"introductions keep their quota when they are put off",
	 {{'r', 0, 0, DUE_REPLY},
	  {'a', 0, 6, DUE_INTRODUCE},
	  {'b', 0, 6, DUE_INTRODUCE},
	  {'c', 7, 13, DUE_INTRODUCE},
	  {'d', 7, 13, DUE_INTRODUCE}},
	 "r a b c d",
	 1,
	 "r0 a1 b2 c8 d9",
	 "introduce: {quota: 2}",
	 ""},
	{"each has a quota of its own",
	 {{'a', 0, 6, DUE_INTRODUCE},
	  {'b', 0, 6, DUE_INTRODUCE},
	  {'k', 0, 30, DUE_KEEP_IN_TOUCH},
	  {'l', 0, 30, DUE_KEEP_IN_TOUCH},
	  {'m', 0, 30, DUE_KEEP_IN_TOUCH}},
	 "a b k l m",
	 9,
	 "a0 k0 l0 b7 m7",
	 "introduce: {quota: 1}\nkeep-in-touch: {quota: 2}",
	 "b"},
	{"a blackout without an end leaves the calendar's last day",
	 {{'a', 0, 6, DUE_NUDGE}, {'b', 0, 6, DUE_NUDGE}},
	 "a b",
	 2,
	 "a2912291 b2912291",
	 "blackout: [{from: 2026-06-01, to: 9999-12-31}]",
	 "ab"},
};

/* Those of whom the sentence says so. */
static void list_too_late(struct due *const *dues, size_t n, struct buf *out)
{
	for (size_t i = 0; i < n; i++) {
		const struct item *item = dues[i]->owner;

		if (str_find(buf_str(&dues[i]->why), STR("no day is free")) >=
		    0)
			buf_addc(out, item->name);
	}
}

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
	due_plan(&s.rules, &none_before, order, n, list->per_day);
	buf_clear(&got);
	list_items(order, n, true, &got);
	tap_is_str(buf_str(&got), list->planned, "%d a day: %s", list->per_day,
		   list->title);
	buf_clear(&got);
	list_too_late(order, n, &got);
	tap_is_str(buf_str(&got), list->too_late, "too late: %s", list->title);
	for (size_t i = 0; i < n; i++)
		due_release(&dues[i]);
	buf_release(&got);
	scene_release(&s);
}

/* Prospects by fit, or people to keep in touch with by exchanges; ties by
 * place. What was sent some days ago. */
static const struct turns {
	const char *title;
	enum due_action action;
	int fits[ITEMS_MAX], fit_count;
	int sent[ITEMS_MAX], sent_count;
	const char *expected; /* days from today, in input order */
	const char *policy;
} turns[] = {
	{"five today, the sixth in a week",
	 DUE_INTRODUCE,
	 {0, 0, 0, 0, 0, 0},
	 6,
	 {0},
	 0,
	 "0 0 0 0 0 7",
	 NULL},
	{"best fit first",
	 DUE_INTRODUCE,
	 {1, 3, 2},
	 3,
	 {0},
	 0,
	 "14 0 7",
	 "introduce: {quota: 1}"},
	{"ties by place",
	 DUE_INTRODUCE,
	 {2, 3, 2, 3},
	 4,
	 {0},
	 0,
	 "7 0 7 0",
	 "introduce: {quota: 2}"},
	{"those sent count for six days more",
	 DUE_INTRODUCE,
	 {0, 0, 0},
	 3,
	 {-1, -6, -3, -7, -30},
	 5,
	 "0 0 1",
	 NULL},
	{"those sent today count",
	 DUE_INTRODUCE,
	 {0, 0},
	 2,
	 {0, 0, 0, 0},
	 4,
	 "0 7",
	 NULL},
	{"more sent than the quota allows",
	 DUE_INTRODUCE,
	 {0, 0},
	 2,
	 {-1, -1, -1, -1, -1, -1, -2},
	 7,
	 "6 6",
	 NULL},
	{"two quotas ahead",
	 DUE_INTRODUCE,
	 {0, 0, 0, 0, 0},
	 5,
	 {-2},
	 1,
	 "0 5 7 12 14",
	 "introduce: {quota: 2}"},
	{"a day in any two",
	 DUE_INTRODUCE,
	 {0, 0, 0},
	 3,
	 {0},
	 0,
	 "0 2 4",
	 "introduce: {quota: 1, days: 2}"},
	{"blackouts are passed over",
	 DUE_INTRODUCE,
	 {0, 0, 0},
	 3,
	 {0},
	 0,
	 "0 10 17",
	 "introduce: {quota: 1}\n"
	 "blackout: {from: 2026-06-08, to: 2026-06-10}"},
	{"none but those sent", DUE_INTRODUCE, {0}, 0, {-1}, 1, "", NULL},
	{"ten to keep in touch with, the eleventh in a week",
	 DUE_KEEP_IN_TOUCH,
	 {1, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1},
	 11,
	 {0},
	 0,
	 "0 0 0 0 0 0 0 0 0 0 7",
	 NULL},
	{"with whom there was most comes first",
	 DUE_KEEP_IN_TOUCH,
	 {1, 3, 2},
	 3,
	 {-2},
	 1,
	 "7 0 5",
	 "keep-in-touch: {quota: 2}"},
};

static void set_turn(struct due *d, const struct turns *t, size_t i,
		     const struct policy *p)
{
	due_init(d);
	d->action = t->action;
	d->place = i;
	d->window = p->window[WINDOW_INTRODUCE];
	if (t->action == DUE_INTRODUCE) {
		d->fit = t->fits[i];
		return;
	}
	d->exchanges = t->fits[i];
	d->open = TODAY;
	d->by = TODAY + 6;
	d->state = DUE_OPEN;
}

static void test_turns(const struct turns *t)
{
	int quota = t->action == DUE_INTRODUCE ? DUE_QUOTA_INTRODUCE
					       : DUE_QUOTA_KEEP;
	struct due dues[ITEMS_MAX], *order[ITEMS_MAX], used;
	struct due_total total = {.follow_ups = 4};
	struct buf got = BUF_INIT;
	struct scene s;
	size_t n = (size_t)t->fit_count;

	scene_init(&s, NULL, t->policy);
	s.rules.today = TODAY;
	for (int i = 0; i < t->sent_count; i++) {
		due_init(&used);
		used.used[quota] = TODAY + t->sent[i];
		due_total_add(&total, &used);
	}
	for (size_t i = 0; i < n; i++) {
		order[i] = &dues[i];
		set_turn(&dues[i], t, i, &s.policy);
	}
	due_settle(&s.rules, &total, order, n);
	for (size_t i = 0; i < n; i++) {
		buf_addf(&got, "%s%d", i ? " " : "", dues[i].open - TODAY);
		if (dues[i].since != DAY_NONE ||
		    dues[i].by != dues[i].open + 6 ||
		    dues[i].state !=
			    (dues[i].open == TODAY ? DUE_OPEN : DUE_UPCOMING))
			buf_addc(&got, '?');
		due_release(&dues[i]);
	}
	tap_is_str(buf_str(&got), t->expected, "turns: %s", t->title);
	buf_release(&got);
	due_total_release(&total);
	scene_release(&s);
}

/* No first messages while that many follow-ups are due. */
static void test_pause(int follow_ups, const char *policy, const char *expected)
{
	struct due_total total = {.follow_ups = (size_t)follow_ups};
	struct due d, *order[] = {&d};
	struct scene s;

	scene_init(&s, NULL, policy);
	s.rules.today = TODAY;
	due_init(&d);
	d.action = DUE_INTRODUCE;
	d.window = s.policy.window[WINDOW_INTRODUCE];
	due_settle(&s.rules, &total, order, 1);
	tap_is_str(str_z(due_actions[d.action].name), expected,
		   "a prospect beside %d follow-ups", follow_ups);
	if (d.action == DUE_NONE)
		tap_is_str(buf_str(&d.why),
			   follow_ups == 1
				   ? "a prospect, but 1 follow-up is due; "
				     "write that first"
				   : "a prospect, but 5 follow-ups are due; "
				     "write those first",
			   "and the reason");
	due_release(&d);
	scene_release(&s);
}

int main(void)
{
	for (size_t i = 0; i < COUNT(lists); i++)
		test_list(&lists[i]);
	for (size_t i = 0; i < COUNT(turns); i++)
		test_turns(&turns[i]);
	test_pause(4, NULL, "introduce");
	test_pause(5, NULL, "none");
	test_pause(5, "introduce: {pause: 6}", "introduce");
	test_pause(1, "introduce: {pause: 1}", "none");
	test_pause(99, "introduce: {pause: 0}", "introduce");
	return tap_done();
}
