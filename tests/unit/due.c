/*
 * The due rules on one contact: what is due when, why, and for a prospect how
 * good the fit is.
 */
#include "config.h"

#include "due_scene.h"
#include "due_stories.h"
#include "due_stories_dates.h"
#include "due_stories_later.h"
#include "due_stories_news.h"
#include "due_stories_stages.h"
#include "model/schema.h"

static const struct record *find_program(void *ctx, struct str id)
{
	return str_is(id, "p") ? ctx : NULL;
}

/* The program of a story: YAML without its name. */
static void read_program(struct scene *s, const char *yaml, struct record *r)
{
	struct buf text = BUF_INIT;

	record_init(r);
	buf_addf(&text, "kind: program\nname: P\n%s", yaml);
	r->root = yaml_read(&r->arena, buf_str(&text), "p.yaml", 1, &s->diag);
	if (r->root)
		schema_normalize(r, SCHEMA_FILE, "p.yaml", STR("p"), &s->diag);
	buf_release(&text);
}

/* Decides for the contact in `yaml`. */
static void decide(struct scene *s, const char *yaml, const char *today,
		   struct due *out)
{
	struct buf text = BUF_INIT;
	struct summary summary;
	struct record r;

	s->rules.today = day_parse(str_z(today));
	record_init(&r);
	buf_addf(&text, "name: Lee\n%s", yaml);
	r.root = yaml_read(&r.arena, buf_str(&text), "lee.yaml", 1, &s->diag);
	if (r.root && schema_normalize(&r, SCHEMA_STREAM, "lee.yaml",
				       STR("lee"), &s->diag)) {
		if (r.kind == RECORD_CONTACT)
			summary_compute(&r, s->rules.today,
					s->policy.figure[FIGURE_ATTEMPTS],
					&summary);
		due_decide(&s->rules, &r, &summary, out);
	}
	buf_release(&text);
	record_release(&r);
}

static void add_day(struct buf *out, int day, int today)
{
	char text[DAY_TEXT], now[DAY_TEXT];
	bool same =
		strncmp(day_format(day, text), day_format(today, now), 4) == 0;

	buf_addz(out, same ? text + 5 : text);
}

static void describe(const struct due *d, int today, struct buf *out)
{
	const char *template = due_actions[d->action].template;

	if (d->action == DUE_NONE) {
		buf_addf(out, "none: %.*s", STR_ARG(buf_str(&d->why)));
		return;
	}
	buf_addf(out, "%s %s ", due_actions[d->action].name,
		 due_states[d->state]);
	if (d->since != DAY_NONE) {
		add_day(out, d->since, today);
		buf_addc(out, ' ');
	}
	add_day(out, d->open, today);
	buf_addz(out, "..");
	add_day(out, d->by, today);
	if (d->late)
		buf_addf(out, " +%d", d->late);
	if (template && strcmp(d->template, template) != 0)
		buf_addf(out, " %s", d->template);
}

static void tell(const struct story *story)
{
	const struct due_total total = {.follow_ups = 0};
	struct buf got = BUF_INIT;
	struct scene s;
	struct record program;

	scene_init(&s, story->me, story->policy);
	record_init(&program);
	if (story->program) {
		read_program(&s, story->program, &program);
		s.rules.find = find_program;
		s.rules.ctx = &program;
	}
	for (const struct step *t = story->steps; t->today; t++) {
		struct due d, *dues[] = {&d};

		due_init(&d);
		decide(&s, story->contact, t->today, &d);
		due_settle(&s.rules, &total, dues, 1);
		buf_clear(&got);
		describe(&d, s.rules.today, &got);
		tap_is_str(buf_str(&got), t->expected, "%s: %s", t->today,
			   story->title);
		due_release(&d);
	}
	record_release(&program);
	buf_release(&got);
	scene_release(&s);
}

static void tell_all(const struct story *stories, size_t count)
{
	for (size_t i = 0; i < count; i++)
		tell(&stories[i]);
}

static const struct why {
	const char *today, *contact, *expected;
} whys[] = {
	{"2026-06-10", "next: {date: 2026-06-10, what: send the CV}",
	 "planned for 2026-06-10: send the CV"},
	{"2026-06-10", "next: {date: 2026-06-10}", "planned for 2026-06-10"},
	{"2026-06-10", "next: {date: 2026-06-10, what: \"a\\n b\\t\\e[31mc \"}",
	 "planned for 2026-06-10: a b [31mc"},
	{"2026-06-01", "log: [2026-05-30 replied: a]",
	 "their message of 2026-05-30 waits for your answer"},
	{"2026-06-01",
	 "next: {date: 2026-07-01, what: send the CV}\n"
	 "log: [2026-05-30 replied: a]",
	 "their message of 2026-05-30 waits for your answer; planned for "
	 "2026-07-01: send the CV"},
	{"2026-06-01",
	 "log: [{date: 2026-05-30, type: replied, promised: my CV}]",
	 "their message of 2026-05-30 waits for your answer; promised on "
	 "2026-05-30: my CV"},
	{"2026-06-01",
	 "next: {date: 2026-05-31}\n"
	 "log: [{date: 2026-05-30, type: meeting,\n"
	 " promised: {what: my CV, by: 2026-06-05}}]",
	 "meeting on 2026-05-30, nothing sent since; planned for 2026-05-31; "
	 "promised for 2026-06-05: my CV"},
	{"2026-06-01",
	 "log: [{date: 2026-05-30, type: sent,\n"
	 " promised: {what: my CV, by: 2026-07-05}}]",
	 "your message of 2026-05-30 has had no answer; one polite second "
	 "attempt, then stop; promised for 2026-07-05: my CV"},
	{"2026-06-01",
	 "next: {date: 2026-07-01}\n"
	 "log: [{date: 2026-05-30, type: note, promised:\n"
	 " [{what: my CV, by: 2026-07-05}, {what: a book, by: 2026-08-05}]}]",
	 "promised for 2026-07-05: my CV; planned for 2026-07-01"},
	{"2026-06-01", "log: [2026-05-30 meeting: a]",
	 "meeting on 2026-05-30, nothing sent since"},
	{"2026-06-01", "log: [2026-05-30 helped: a]",
	 "they helped on 2026-05-30, nothing sent since"},
	{"2026-06-01", "log: [2026-05-20 asked: a, 2026-05-30 declined: a]",
	 "they declined on 2026-05-30 what you asked for, nothing sent since"},
	{"2026-06-01", "log: [2026-05-18 met @apa-2026: a]",
	 "met on 2026-05-18 at apa-2026, no message since"},
	{"2026-06-01", "last_interaction: 2026-05-18",
	 "met on 2026-05-18, no message since"},
	{"2026-06-01", "log: [2026-05-18 attended: a]",
	 "you attended their talk on 2026-05-18, no message since"},
	{"2026-06-01", "log: [2026-05-18 connected linkedin: a]",
	 "connected on 2026-05-18, no message since"},
	{"2026-06-01", "log: [{date: 2026-05-30, type: note, promised: my CV}]",
	 "promised on 2026-05-30: my CV"},
	{"2026-06-01",
	 "log: [{date: 2026-05-20, type: note,\n"
	 " promised: {what: my CV, by: 2026-06-03}}]",
	 "promised for 2026-06-03: my CV"},
	{"2026-06-01", "log: [2026-05-10 sent: a]",
	 "your message of 2026-05-10 has had no answer; one polite second "
	 "attempt, then stop"},
	{"2026-06-01",
	 "log: [2026-05-01 sent: a, 2026-05-10 met: b, 2026-05-20 nudged: c]",
	 "your message of 2026-05-20, which you noted as a second attempt, has "
	 "had no answer; at most one more, then stop"},
	{"2026-06-01",
	 "log: [{date: 2026-05-20, type: replied, closing: 'yes',\n"
	 " expect: {what: ask the chief, by: 2026-05-25}}]",
	 "they said they would by 2026-05-25: ask the chief; no word since"},
	{"2026-05-25",
	 "log: [{date: 2026-05-20, type: replied, closing: 'yes',\n"
	 " expect: {what: ask the chief, by: 2026-05-25}}]",
	 "they said they would by 2026-05-25: ask the chief"},
	{"2026-06-01",
	 "log: [{date: 2026-05-20, type: replied, closing: 'yes',\n"
	 " expect: {by: 2026-05-25}},\n"
	 " {date: 2026-05-28, type: replied, closing: 'yes'}]",
	 "they said they would do it by 2026-05-25; their last word was on "
	 "2026-05-28"},
	{"2026-06-01", KNOWN ", 2026-03-01 thanked: d]",
	 "a paper (2026-05-12); your last message to them was on 2026-03-01"},
	{"2026-06-01", "open_to: updates\nlog: [2026-01-10 met: a]",
	 "a paper (2026-05-12); nothing sent to them yet"},
	{"2026-06-01", "log: [2026-05-30 met: a, 2026-05-31 gave: b]",
	 "last contact on 2026-05-31, 1 day ago"},
	{"2026-05-31", "log: [2026-05-30 met: a, 2026-05-31 gave: b]",
	 "last contact on 2026-05-31, today"},
	{"2026-06-01", "status: prospect\nemail: lee@example.org",
	 "a prospect, nothing sent yet"},
	{"2026-06-01",
	 "status: prospect\nemail: lee@example.org\nimg: yes\nhooks: a\n"
	 "interests: [TRAUMA, sleep, Community  Psychiatry]",
	 "a prospect, nothing sent yet; shares trauma and sleep; is an "
	 "international graduate; has work worth naming"},
	{"2026-06-01",
	 "status: prospect\nemail: lee@example.org\nimg_evidence: two\n"
	 "interests: [addiction, sleep, trauma]\ntie: same school",
	 "a prospect, nothing sent yet; shares trauma and sleep and 1 more; "
	 "has worked with international graduates; same school"},
	{"2026-05-10", "kind: event\ndates: {start: 2026-05-16}",
	 "starts on 2026-05-16; still to choose: goals, sessions, people to "
	 "meet"},
	{"2026-05-10",
	 "kind: event\ndates: {start: 2026-05-16}\ngoals: a\nmeet: lee",
	 "starts on 2026-05-16; still to choose: sessions"},
	{"2026-09-10", "kind: program\ndeadline: 2026-09-24",
	 "the deadline is 2026-09-24"},
	{"2026-10-10",
	 "kind: program\nlog: [{date: 2026-10-08, type: offered,\n"
	 " by: 2026-10-12}]",
	 "their offer of 2026-10-08 waits for your answer until 2026-10-12"},
};

static void test_whys(void)
{
	struct scene s;

	scene_init(&s, "interests: [trauma, sleep, addiction]\n" MILESTONE,
		   NULL);
	for (size_t i = 0; i < COUNT(whys); i++) {
		struct due d, *dues[] = {&d};

		due_init(&d);
		decide(&s, whys[i].contact, whys[i].today, &d);
		due_settle(&s.rules, &(struct due_total){.follow_ups = 0}, dues,
			   1);
		tap_is_str(buf_str(&d.why), whys[i].expected, "why: %s",
			   whys[i].expected);
		due_release(&d);
	}
	scene_release(&s);
}

/* Which messages use up a quota, on 2026-06-01. */
static const struct use {
	enum due_quota quota;
	const char *title, *contact, *expected;
} uses[] = {
	{DUE_QUOTA_INTRODUCE, "an empty log", "city: Boston", ""},
	{DUE_QUOTA_INTRODUCE, "a first message", "log: [2026-05-30 sent: a]",
	 "2026-05-30"},
	{DUE_QUOTA_INTRODUCE, "six days ago", "log: [2026-05-26 asked: a]",
	 "2026-05-26"},
	{DUE_QUOTA_INTRODUCE, "a week ago", "log: [2026-05-25 sent: a]", ""},
	{DUE_QUOTA_INTRODUCE, "of two the first",
	 "log: [2026-05-30 sent: a, 2026-05-29 sent: b]", "2026-05-29"},
	{DUE_QUOTA_INTRODUCE, "an invitation before it",
	 "email: lee@example.org\n"
	 "log: [2026-05-29 invited: a, 2026-05-30 sent: b]",
	 "2026-05-30"},
	{DUE_QUOTA_INTRODUCE, "an invitation, where there is no address",
	 "log: [2026-05-29 invited: a]", "2026-05-29"},
	{DUE_QUOTA_INTRODUCE, "a connection before it",
	 "log: [2026-05-29 connected: a, 2026-05-30 sent: b]", ""},
	{DUE_QUOTA_INTRODUCE, "met before",
	 "log: [2026-05-30 met: a, 2026-05-30 sent: b]", ""},
	{DUE_QUOTA_INTRODUCE, "met after",
	 "log: [2026-05-30 sent: a, 2026-05-30 met: b]", "2026-05-30"},
	{DUE_QUOTA_INTRODUCE, "they wrote first",
	 "log: [2026-05-29 replied: a, 2026-05-30 sent: b]", ""},
	{DUE_QUOTA_INTRODUCE, "heard their talk",
	 "log: [2026-05-29 attended: a, 2026-05-30 sent: b]", ""},
	{DUE_QUOTA_INTRODUCE, "tomorrow", "log: [2026-06-02 sent: b]", ""},
	{DUE_QUOTA_INTRODUCE, "closed since",
	 "status: closed\nlog: [2026-05-30 sent: a]", "2026-05-30"},
	{DUE_QUOTA_KEEP, "the first day of the window",
	 "log: [2026-02-28 met: a, 2026-05-29 sent: b]", "2026-05-29"},
	{DUE_QUOTA_KEEP, "the day before it",
	 "log: [2026-03-01 met: a, 2026-05-29 sent: b]", ""},
	{DUE_QUOTA_KEEP, "long after",
	 "log: [2024-03-01 met: a, 2026-05-29 updated: b]", "2026-05-29"},
	{DUE_QUOTA_KEEP, "a week ago",
	 "log: [2024-03-01 met: a, 2026-05-25 updated: b]", ""},
	{DUE_QUOTA_KEEP, "the newest message only",
	 "log: [2024-03-01 met: a, 2026-05-27 sent: b, 2026-05-28 replied: c,\n"
	 " 2026-05-29 sent: d]",
	 ""},
	{DUE_QUOTA_KEEP, "never spoken",
	 "log: [2024-03-01 sent: a, 2026-05-29 sent: b]", ""},
	{DUE_QUOTA_KEEP, "never spoken, but a cadence is set",
	 "cadence: 60d\nlog: [2024-03-01 sent: a, 2026-05-29 sent: b]",
	 "2026-05-29"},
	{DUE_QUOTA_KEEP, "a call is no message",
	 "log: [2024-03-01 met: a, 2026-05-29 sent phone: b]", ""},
	{DUE_QUOTA_KEEP, "somebody to be left in peace",
	 "cadence: none\nlog: [2024-03-01 met: a, 2026-05-29 sent: b]", ""},
};

static void test_uses(void)
{
	struct scene s;

	scene_init(&s, NULL, NULL);
	for (size_t i = 0; i < COUNT(uses); i++) {
		char day[DAY_TEXT];
		struct due d;

		due_init(&d);
		decide(&s, uses[i].contact, "2026-06-01", &d);
		tap_is_str(str_z(day_format(d.used[uses[i].quota], day)),
			   uses[i].expected, "quota %d: %s", uses[i].quota,
			   uses[i].title);
		due_release(&d);
	}
	scene_release(&s);
}

/* Points of one prospect, for one whose interests are trauma and sleep. */
static const struct fit {
	const char *contact;
	int expected;
} fits[] = {
	{"city: Boston", 0},
	{"interests: trauma", 3},
	{"interests: [Sleep, TRAUMA, addiction]", 6},
	{"interests: [traumatology]", 0},
	{"interests: [trauma, Trauma]", 3},
	{"img: yes", 2},
	{"img: no", 0},
	{"img: unknown", 0},
	{"img_evidence: trained two", 2},
	{"img: yes\nimg_evidence: trained two", 2},
	{"hooks: [a paper, a talk]", 2},
	{"hooks: []", 0},
	{"tie: same school", 1},
	{"interests: [sleep]\nimg: yes\nhooks: a\ntie: b", 8},
};

static void test_fits(void)
{
	struct scene s;

	scene_init(&s, "interests: [trauma, sleep]", NULL);
	for (size_t i = 0; i < COUNT(fits); i++) {
		struct buf yaml = BUF_INIT;
		struct due d;

		due_init(&d);
		buf_addf(&yaml, "status: prospect\nemail: a@example.org\n%s",
			 fits[i].contact);
		decide(&s, yaml.s, "2026-06-01", &d);
		tap_is_int(d.fit, fits[i].expected, "fit: %s", fits[i].contact);
		due_release(&d);
		buf_release(&yaml);
	}
	scene_release(&s);
}

static void test_names(void)
{
	struct buf title = BUF_INIT;

	for (int a = 0; a <= DUE_NONE; a++) {
		struct str name = str_z(due_actions[a].name);

		tap_is_int(str_place(name, due_actions, sizeof(*due_actions)),
			   a, "the name of '%.*s' is found", STR_ARG(name));
	}
	tap_is_int(str_place(STR("follow"), due_actions, sizeof(*due_actions)),
		   -1,
		   "a part of a name is "
		   "none");
	due_title(&title, DUE_FOLLOW_UP, STR(" Dr.\nLee\r\n"));
	tap_is_str(buf_str(&title), "Follow up with Dr. Lee",
		   "a title is one line");
	buf_release(&title);
}

int main(void)
{
	tell_all(stories_first, COUNT(stories_first));
	tell_all(stories_later, COUNT(stories_later));
	tell_all(stories_news, COUNT(stories_news));
	tell_all(stories_dates, COUNT(stories_dates));
	tell_all(stories_stages, COUNT(stories_stages));
	test_whys();
	test_uses();
	test_fits();
	test_names();
	return tap_done();
}
