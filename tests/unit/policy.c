/*
 * Policy: defaults, what kith.yaml may set, and what it is told when it sets
 * something wrong.
 */
#include "config.h"

#include "codec/json.h"
#include "codec/yaml/yaml.h"
#include "model/policy.h"
#include "model/season.h"
#include "tap.h"

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

static const int anchor = 20484; /* 2026-01-31 */

/* A window as days after 2026-01-31: "open..by". */
static const struct good {
	const char *policy, *record;
	enum policy_window window;
	const char *expected;
} goods[] = {
	{"", "{}", WINDOW_REPLY, "2026-01-31..2026-02-02"},
	{"", "{}", WINDOW_THANK, "2026-01-31..2026-02-02"},
	{"", "{}", WINDOW_FOLLOW_UP, "2026-02-03..2026-02-07"},
	{"", "{}", WINDOW_NUDGE, "2026-02-10..2026-02-14"},
	{"", "{}", WINDOW_SHARE, "2026-01-31..2026-02-21"},
	{"", "{}", WINDOW_KEEP_IN_TOUCH, "2026-05-01..2026-05-31"},
	{"", "{}", WINDOW_INTRODUCE, "2026-01-31..2026-02-06"},
	{"", "{}", WINDOW_PREPARE, "2026-01-17..2026-01-30"},
	{"", "{}", WINDOW_DEADLINE, "2026-01-17..2026-01-30"},
	{"", "{}", WINDOW_PROMISE, "2026-01-31..2026-02-07"},
	{"", "{}", WINDOW_PROMISE_BY, "2026-01-24..2026-01-31"},
	{"", "{}", WINDOW_CHECK_IN, "2026-02-03..2026-02-10"},
	{"", "{role: coordinator}", WINDOW_KEEP_IN_TOUCH, "never"},
	{"", "{role: coordinator}", WINDOW_NUDGE, "2026-02-10..2026-02-14"},
	{"", "{role: coordinator, cadence: 60-61}", WINDOW_KEEP_IN_TOUCH,
	 "2026-04-01..2026-04-02"},
	{"roles: {coordinator: {cadence: 60-61}}", "{role: coordinator}",
	 WINDOW_KEEP_IN_TOUCH, "2026-04-01..2026-04-02"},
	{"roles: {coordinator: {nudge: 1-2}}", "{role: coordinator}",
	 WINDOW_KEEP_IN_TOUCH, "never"},
	{"window: {keep-in-touch: 60-61}", "{role: coordinator}",
	 WINDOW_KEEP_IN_TOUCH, "never"},
	{"tags: {a: {cadence: none}}", "{tags: a}", WINDOW_KEEP_IN_TOUCH,
	 "never"},
	{"window: {keep-in-touch: none}", "{cadence: 60-61}",
	 WINDOW_KEEP_IN_TOUCH, "2026-04-01..2026-04-02"},
	{"", "{cadence: none}", WINDOW_KEEP_IN_TOUCH, "never"},
	{"window: {nudge: 7-9}", "{}", WINDOW_NUDGE, "2026-02-07..2026-02-09"},
	{"window: {nudge: 7}", "{}", WINDOW_NUDGE, "2026-02-07..2026-02-07"},
	{"window: {nudge: 1w-1m}", "{}", WINDOW_NUDGE,
	 "2026-02-07..2026-02-28"},
	{"window: {nudge: }", "{}", WINDOW_NUDGE, "2026-02-10..2026-02-14"},
	{"window: {prepare: 1m}", "{}", WINDOW_PREPARE,
	 "2025-12-31..2026-01-30"},
	{"window: {prepare: 0-10}", "{}", WINDOW_PREPARE,
	 "2026-01-21..2026-01-31"},
	{"window: {prepare: 2-10}", "{}", WINDOW_PREPARE,
	 "2026-01-21..2026-01-29"},
	/* 30 days on is later than the end of February: one day */
	{"window: {share: 30d-1m}", "{}", WINDOW_SHARE,
	 "2026-03-02..2026-03-02"},
	{"window: {keep-in-touch: 60}", "{}", WINDOW_KEEP_IN_TOUCH,
	 "2026-04-01..2026-05-01"},
	{"cadence-span: 1w", "{cadence: 60}", WINDOW_KEEP_IN_TOUCH,
	 "2026-04-01..2026-04-08"},
	{"window: {keep-in-touch: 60}\ncadence-span: 1w", "{}",
	 WINDOW_KEEP_IN_TOUCH, "2026-04-01..2026-04-08"},
	{"", "{cadence: 60-61}", WINDOW_KEEP_IN_TOUCH,
	 "2026-04-01..2026-04-02"},
	{"", "{cadence: often}", WINDOW_KEEP_IN_TOUCH,
	 "2026-05-01..2026-05-31"},
	{"", "{cadence: 60-61}", WINDOW_NUDGE, "2026-02-10..2026-02-14"},
	{"roles: {fellow: {nudge: 1-2}}", "{role: fellow}", WINDOW_NUDGE,
	 "2026-02-01..2026-02-02"},
	{"roles: {fellow: {nudge: 1-2}}", "{role: fellow}", WINDOW_SHARE,
	 "2026-01-31..2026-02-21"},
	{"roles: {fellow: {cadence: 10}}", "{role: fellow}",
	 WINDOW_KEEP_IN_TOUCH, "2026-02-10..2026-03-12"},
	{"roles: {fellow: {prepare: 3}}", "{role: fellow}", WINDOW_PREPARE,
	 "2026-01-28..2026-01-30"},
	{"tags: {a: {nudge: 1-2}, b: {nudge: 3-4}}", "{tags: [c, b, a]}",
	 WINDOW_NUDGE, "2026-02-03..2026-02-04"},
	{"tags: {a: {nudge: 1-2}, b: {share: 3-4}}", "{tags: [b, a]}",
	 WINDOW_NUDGE, "2026-02-01..2026-02-02"},
	{"tags: {a: {nudge: 1-2}}\nroles: {fellow: {nudge: 5-6}}",
	 "{tags: a, role: fellow}", WINDOW_NUDGE, "2026-02-01..2026-02-02"},
	{"tags: {a: }\nroles: \nx-mine: {b: c}", "{tags: a}", WINDOW_NUDGE,
	 "2026-02-10..2026-02-14"},
	{"rank: {visa: 3}", "{}", WINDOW_NUDGE, "2026-02-10..2026-02-14"},
};

static const struct bad {
	const char *policy, *expected;
} bads[] = {
	{"nudge", "1:1: 'policy' must be a mapping; write keys such as "
		  "'window: {nudge: 10-14}' below it"},
	{"[a]", "1:1: 'policy' must be a mapping; write keys such as "
		"'window: {nudge: 10-14}' below it"},
	{"window: 3", "1:9: 'window' of policy must be a mapping; "
		      "'kith help policy' lists its keys"},
	{"window: {nuge: 3-4}", "1:10: unknown key 'window.nuge' of policy; "
				"did you mean 'window.nudge'?"},
	{"atempts: 3",
	 "1:1: unknown key 'atempts' of policy; did you mean 'attempts'?"},
	{"zebra-crossings: 3", "1:1: unknown key 'zebra-crossings' of policy; "
			       "'kith help policy' lists the keys"},
	{"window: {nudge: soon}", "1:17: bad value 'soon' of 'window.nudge'; "
				  "write days such as '3-7' or '2w-1m'"},
	{"window: {nudge: 14-10}",
	 "1:17: bad value '14-10' of 'window.nudge'; write days such as '3-7' "
	 "or '2w-1m'"},
	{"window: {nudge: [3]}", "1:17: bad value of 'window.nudge'; write "
				 "days such as '3-7' or '2w-1m'"},
	{"window: {nudge: ''}", "1:17: bad value '' of 'window.nudge'; write "
				"days such as '3-7' or '2w-1m'"},
	{"lapse: {nudge: -3}", "1:16: bad value '-3' of 'lapse.nudge'; write "
			       "days such as '14', or '2w', '3m', '1y'"},
	{"lapse: {nudge: 3-4}", "1:16: bad value '3-4' of 'lapse.nudge'; write "
				"days such as '14', or '2w', '3m', '1y'"},
	{"attempts: 0", "1:11: bad value '0' of 'attempts'; write a whole "
			"number from 1 to 9999"},
	{"attempts: 2.5", "1:11: bad value '2.5' of 'attempts'; write a whole "
			  "number from 1 to 9999"},
	{"introduce: {quota: 99999}",
	 "1:20: bad value '99999' of 'introduce.quota'; write a whole number "
	 "from 1 to 9999"},
	{"fit: {tie: -1}", "1:12: bad value '-1' of 'fit.tie'; write a whole "
			   "number from 0 to 9999"},
	{"roles: fellow", "1:8: bad value 'fellow' of 'roles'; write a mapping "
			  "such as {resident: {cadence: 60-90}}"},
	{"roles: {fellow: 60}", "1:17: bad value '60' of 'roles'; write a "
				"mapping such as {resident: {cadence: 60-90}}"},
	{"roles: {fellow: {cadense: 60}}",
	 "1:18: unknown key 'roles.fellow.cadense' of policy; a role sets "
	 "'cadence' or a window such as 'nudge'"},
	{"tags: {a: {nudge: x}}", "1:19: bad value 'x' of 'tags.a.nudge'; "
				  "write days such as '3-7' or '2w-1m'"},
	{"blackout: always", "1:11: bad value 'always' of 'blackout'; write a "
			     "list of {from: 2026-03-09, to: 2026-03-12}"},
	{"blackout: [{from: 2026-02-30}]",
	 "1:12: bad value of 'blackout'; write a list of {from: 2026-03-09, "
	 "to: 2026-03-12}"},
	{"blackout: [{to: 2026-02-03}]",
	 "1:12: bad value of 'blackout'; write a list of {from: 2026-03-09, "
	 "to: 2026-03-12}"},
	{"blackout: [{from: 2026-02-03, to: 2026-02-02}]",
	 "1:12: a blackout ends before it starts"},
	{"blackout: [{from: 2026-02-03, reason: a}]",
	 "1:31: unknown key 'reason' of a blackout; it has 'from', 'to', 'why' "
	 "and 'who'"},
	{"blackout: [{from: 2026-02-03, who: peers}]",
	 "1:36: a blackout's 'who' is 'everyone' or 'programs'"},
	{"window: {nudge: none}", "1:17: bad value 'none' of 'window.nudge'; "
				  "write days such as '3-7' or '2w-1m'"},
};

struct fixture {
	struct policy policy;
	struct arena arena;
	struct diag diag;
	bool loaded;
};

static void fixture_init(struct fixture *f, const char *yaml)
{
	const struct node *n;

	*f = (struct fixture){.arena = ARENA_INIT, .diag = DIAG_INIT};
	policy_init(&f->policy);
	n = yaml_read_optional(&f->arena, str_z(yaml), "kith.yaml", 1,
			       &f->diag);
	f->loaded = policy_load(&f->policy, n, "kith.yaml", &f->diag);
}

static void fixture_release(struct fixture *f)
{
	policy_release(&f->policy);
	diag_release(&f->diag);
	arena_release(&f->arena);
}

static void test_good(const struct good *g)
{
	char first[DAY_TEXT], last[DAY_TEXT];
	struct buf got = BUF_INIT;
	struct period period;
	struct fixture f;
	struct record r;
	int open, by;

	fixture_init(&f, g->policy);
	record_init(&r);
	r.root = yaml_read(&r.arena, str_z(g->record), "lee.yaml", 1, &f.diag);
	policy_period(&f.policy, g->window, &r, &period);
	period_days(&period, anchor, &open, &by);
	if (period.never)
		buf_addz(&got, "never");
	else
		buf_addf(&got, "%s..%s", day_format(open, first),
			 day_format(by, last));
	if (!f.loaded || f.diag.count)
		buf_addf(&got, ", and %s", f.diag.msgs[0].text);
	tap_is_str(buf_str(&got), g->expected, "window %d of %s under '%s'",
		   (int)g->window, g->record, g->policy);
	buf_release(&got);
	record_release(&r);
	fixture_release(&f);
}

static void test_bad(const struct bad *b)
{
	struct buf got = BUF_INIT;
	struct fixture f;

	fixture_init(&f, b->policy);
	if (f.diag.count == 1 && f.diag.errors == 1 && !f.loaded)
		buf_addf(&got, "%u:%u: %s", (unsigned)f.diag.msgs[0].pos.line,
			 (unsigned)f.diag.msgs[0].pos.col, f.diag.msgs[0].text);
	else
		buf_addf(&got, "%zu messages, %s", f.diag.count,
			 f.loaded ? "loaded" : "not loaded");
	tap_is_str(buf_str(&got), b->expected, "refused: %s", b->policy);
	buf_release(&got);
	fixture_release(&f);
}

static void test_rest(void)
{
	struct fixture f;

	fixture_init(&f, "roles: {residnet: {cadence: 3}}");
	tap_ok(f.loaded && f.diag.warnings == 1 && f.diag.errors == 0,
	       "an unknown role is a warning");
	fixture_release(&f);

	fixture_init(&f, "attempts: x\nshare: {rest: 2m, exchanges: 4}");
	tap_is_int(f.policy.figure[FIGURE_ATTEMPTS], 2,
		   "a wrong value changes nothing");
	tap_is_int(f.policy.figure[FIGURE_SHARE_EXCHANGES], 4,
		   "what comes after a wrong value is read");
	tap_ok(f.policy.span[SPAN_SHARE_REST].n == 2 &&
		       f.policy.span[SPAN_SHARE_REST].unit == 'm',
	       "a span keeps its unit");
	fixture_release(&f);

	fixture_init(&f, "");
	tap_ok(f.loaded && !f.diag.count, "no policy is a policy");
	fixture_release(&f);
}

static void test_blackouts(void)
{
	const struct blackout *b;
	struct fixture f;
	int day = day_from_civil(2026, 3, 9);

	fixture_init(&f, "blackout: [{from: 2026-03-09, to: 2026-03-12},\n"
			 " {from: 2026-03-11, to: 2026-03-20, why: ' SOAP '},\n"
			 " {from: 2026-03-21},\n"
			 " {from: 9999-01-01, to: 9999-12-31}]");
	tap_ok(f.loaded, "blackouts are read");
	tap_ok(policy_one_blackout(&f.policy, day, day + 3, true),
	       "one blackout holds both days");
	tap_ok(!policy_one_blackout(&f.policy, day, day + 4, true),
	       "two that touch are not one");
	tap_ok(!policy_blackout(&f.policy, day - 1, true),
	       "none the day before");
	b = policy_blackout(&f.policy, day, true);
	tap_ok(b && b->to == day + 3 && str_is(b->why, ""), "the first day");
	b = policy_blackout(&f.policy, day + 2, true);
	tap_ok(b && b->to == day + 11 && str_is(b->why, "SOAP"),
	       "of two the one that ends last");
	b = policy_blackout(&f.policy, day + 12, true);
	tap_ok(b && b->to == day + 12, "without 'to' it is one day");
	tap_ok(!policy_blackout(&f.policy, day + 13, true),
	       "none the day after");
	tap_is_int(policy_free_day(&f.policy, day - 1, true), day - 1,
		   "a free day is free");
	tap_is_int(policy_free_day(&f.policy, day, true), day + 13,
		   "blackouts that touch are one");
	tap_is_int(policy_free_day(&f.policy, day_from_civil(9999, 3, 1), true),
		   day_from_civil(9999, 12, 31), "the end of the calendar");
	fixture_release(&f);
}

static void test_for_programs(void)
{
	struct fixture f;
	int day = day_from_civil(2026, 3, 9);

	fixture_init(&f, "blackout: [{from: 2026-03-09, who: programs},\n"
			 " {from: 2026-03-10, who: everyone}]");
	tap_ok(f.loaded && policy_blackout(&f.policy, day, true) &&
		       !policy_blackout(&f.policy, day, false),
	       "a blackout for programs is none for others");
	tap_is_int(policy_free_day(&f.policy, day, true), day + 2,
		   "with the one for everyone it is two days");
	tap_is_int(policy_free_day(&f.policy, day + 1, false), day + 2,
		   "the one for everyone concerns them, too");
	fixture_release(&f);
}

/* The dates of a season: what they are told, or the record of the first. */
static const struct season {
	const char *yaml, *expected;
} seasons[] = {
	{"- {what: Match Day, date: 2027-03-19, time: 12:00 ET, sure: derived}",
	 "{\"kind\":\"season\",\"id\":\"match-day-2027-03-19\","
	 "\"file\":\"net/kith.yaml\",\"name\":\"Match Day\","
	 "\"date\":\"2027-03-19\",\"time\":\"12:00 ET\","
	 "\"sure\":\"derived\"}"},
	{"{what: é, date: fri 2027-03-19, x-mine: a}",
	 "{\"kind\":\"season\",\"id\":\"e-2027-03-19\","
	 "\"file\":\"net/kith.yaml\",\"name\":\"é\","
	 "\"date\":\"2027-03-19\",\"x-mine\":\"a\"}"},
	{"- {what: Match Day, date: Saturday 2027-03-19}",
	 "1:27: 2027-03-19 is a Friday, not 'Saturday'"},
	{"- {what: Match Day, date: 2027-02-30}",
	 "1:27: a date of the season needs a 'date' that exists (YYYY-MM-DD)"},
	{"- {what: Match Day}",
	 "1:3: a date of the season needs a 'date' that exists (YYYY-MM-DD)"},
	{"- {date: 2027-03-19}",
	 "1:3: a date of the season needs 'what' it is"},
	{"- {waht: a, date: 2027-03-19}",
	 "1:4: unknown key 'waht' of season; did you mean 'what'?"},
	{"- {what: a, date: 2027-03-19, zebra: b}",
	 "1:31: unknown key 'zebra' of season; its dates have what, date, "
	 "type, stage, time, source, checked and sure"},
	{"- {what: a, date: 2027-03-19, sure: perhaps}",
	 "1:37: 'sure' is 'published' or 'derived'"},
	{"- {what: a, date: 2027-03-19, type: open}",
	 "1:37: 'type' is 'opens', 'closes' or 'on'"},
	{"- {what: a, date: 2027-03-19, stage: rank}",
	 "1:38: unknown stage; 'kith help season' lists them"},
	{"- Match Day", "1:3: a date of the season must be a mapping, as in "
			"{what: applications open, date: 2026-09-02}"},
};

static void test_season(const struct season *t)
{
	struct diag diag = DIAG_INIT;
	struct buf got = BUF_INIT;
	const struct node *list;
	struct record r;

	record_init(&r);
	list = season_take(
		yaml_read(&r.arena, str_z(t->yaml), "kith.yaml", 1, &diag),
		"kith.yaml", &diag);
	if (!diag.errors) {
		season_record(&r, node_first_of(list), "net/kith.yaml");
		json_write(&got, r.root);
	} else {
		buf_addf(&got, "%u:%u: %s", (unsigned)diag.msgs[0].pos.line,
			 (unsigned)diag.msgs[0].pos.col, diag.msgs[0].text);
	}
	tap_is_str(buf_str(&got), t->expected, "season: %s", t->yaml);
	buf_release(&got);
	record_release(&r);
	diag_release(&diag);
}

int main(void)
{
	for (size_t i = 0; i < COUNT(goods); i++)
		test_good(&goods[i]);
	for (size_t i = 0; i < COUNT(bads); i++)
		test_bad(&bads[i]);
	test_rest();
	test_blackouts();
	test_for_programs();
	for (size_t i = 0; i < COUNT(seasons); i++)
		test_season(&seasons[i]);
	return tap_done();
}
