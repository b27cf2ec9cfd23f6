/*
 * The tally: what counts, what does not, and what is said of nothing. Each
 * case is a few people, and the figures that they should give.
 */
#include "config.h"

#include <stdlib.h>

#include "codec/yaml/yaml.h"
#include "model/schema.h"
#include "stats/tally_impl.h"
#include "tap.h"

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

static const int today = 20605; /* 2026-06-01 */

/* Parts of a network are parted by `---`; the first is kith.yaml. Figures:
 * "SECTION GROUP NAME=COUNT[/BASE][ todo]", one a line. */
static const struct story {
	const char *title;
	const char *network;
	const char *figures;
} stories[] = {
	{"nobody", "", "overview stage active=0/0\nresponse time median=0/0\n"},
	{"a network of directors only is warned about",
	 "---\nrole: program-director\n"
	 "---\nrole: associate-program-director\n",
	 "coverage group directors only=2 todo\n"
	 "coverage group resident+fellow=0/0 todo\n"},
	{"a resident beside them is enough",
	 "---\nrole: program-director\n---\nrole: resident\n",
	 "coverage group directors only=- \n"},
	{"a missing kind of mentor says so",
	 "---\nmentor: [career, research]\n---\nmentor: application\n",
	 "coverage mentor career=1\ncoverage mentor research=1\n"
	 "coverage mentor application=1\ncoverage mentor cultural=0 todo\n"},
	{"closed people cover nothing",
	 "---\nmentor: cultural\nstatus: closed\n",
	 "coverage mentor cultural=0 todo\n"},
	{"a program with residents only",
	 "---\nprogram: bay\nrole: resident\nlog: [2026-05-01 met: x]\n"
	 "---\nprogram: bay\nrole: coordinator\n",
	 "coverage program residents, no faculty=1/1\n"
	 "coverage program only cold=0/1\ncoverage program covered=0/1\n"
	 "coverage program bay=1 todo\n"},
	{"its director, when that is the id of a contact, is there",
	 "---\nkind: program\nid: bay\ndirector: p2\n"
	 "---\nrole: program-director\n"
	 "---\nkind: program\nid: sea\n"
	 "coordinator: {value: p4, checked: 2026-05-01}\n"
	 "---\nrole: coordinator\nlog: [2026-05-01 met: x]\n",
	 "coverage program nobody=0/2\ncoverage program only cold=1/2\n"
	 "coverage program covered=1/2\ncoverage program bay=1 todo\n"},
	{"so is one whom several sources name",
	 "---\nkind: program\nid: bay\n"
	 "director: [{value: unknown}, {value: p2, source: a list}]\n"
	 "---\nrole: program-director\n",
	 "coverage program nobody=0/1\ncoverage program only cold=1/1\n"},
	{"a program closed to me needs nobody",
	 "---\nkind: program\nclosed_to_me: too long ago\n",
	 "coverage program nobody=0/0\n"},
	{"interests fold",
	 "me: {interests: [Trauma]}\n---\n"
	 "interests: [TRAUMA]\n",
	 "coverage interest Trauma=1\n"},
	{"an answer belongs to the newest message before it",
	 "---\nlog:\n  - 2026-05-01 sent: a\n  - 2026-05-12 nudged: b\n"
	 "  - 2026-05-16 replied: c\n",
	 "response answer answered=1/2\nresponse answer unanswered=1/2\n"
	 "response type nudged=1/1\nresponse type sent=0/1\n"
	 "response time median=1/1\nresponse time within a week=1/1\n"},
	{"a message waits until its second attempt would be late",
	 "---\nlog: [2026-05-18 sent: a]\n---\nlog: [2026-05-17 sent: a]\n",
	 "response answer waiting=1/2\nresponse answer unanswered=1/2\n"},
	{"order is by day, not by place",
	 "---\nlog:\n  - 2026-05-16 replied: c\n  - 2026-05-12 sent: b\n",
	 "response answer answered=1/1\n"},
	{"what is still to come does not count",
	 "---\nlog: [2026-06-02 sent: a, 2026-06-01 met: b]\n",
	 "response answer answered=0/0\ngrowth conversations 2026-06=1\n"},
	{"windows: day 2 is early, 3 and 7 inside, 8 late, 37 late, 38 lapsed",
	 "---\nlog: [2026-04-01 met: a, 2026-04-03 sent: b]\n"
	 "---\nlog: [2026-04-01 met: a, 2026-04-04 sent: b]\n"
	 "---\nlog: [2026-04-01 met: a, 2026-04-08 sent: b]\n"
	 "---\nlog: [2026-04-01 met: a, 2026-04-09 sent: b]\n"
	 "---\nlog: [2026-04-01 met: a, 2026-05-08 sent: b]\n"
	 "---\nlog: [2026-04-01 met: a, 2026-05-09 sent: b]\n",
	 "timeliness follow-up early=1/6\n"
	 "timeliness follow-up in the window=2/6\n"
	 "timeliness follow-up late=2/6\ntimeliness follow-up lapsed=1/6\n"
	 "timeliness follow-up on time=3/6 todo\n"},
	{"nothing sent: open, overdue, lapsed",
	 "---\nlog: [2026-05-25 met: a]\n---\nlog: [2026-05-24 met: a]\n"
	 "---\nlog: [2026-04-24 met: a]\n",
	 "timeliness follow-up still in time=1\n"
	 "timeliness follow-up overdue=1\ntimeliness follow-up lapsed=1/1\n"},
	{"named is whom 'kith due' names: by the newest entry, and not yet",
	 "---\nlog: [2026-05-20 met: a, 2026-05-31 met: b]\n"
	 "---\nlog: [2026-05-20 met: a]\n"
	 "---\nlog: [2026-05-20 met: a, 2026-05-31 helped: b]\n",
	 "timeliness follow-up overdue=3\ntimeliness follow-up p1=- \n"
	 "timeliness follow-up p2=1 todo\ntimeliness follow-up p3=- \n"
	 "timeliness thank p3=1 todo\n"},
	{"what is no message settles no follow-up, but thanks",
	 "---\nlog: [2026-05-25 met: a, 2026-05-25 thanked in-person: b]\n"
	 "---\nlog: [2026-05-30 met: a, 2026-05-30 invited: b]\n"
	 "---\nlog: [2026-05-30 meeting: a, 2026-05-30 thanked phone: b]\n",
	 "timeliness follow-up still in time=2\n"
	 "timeliness thank in the window=1/1\n"},
	{"a connection asks for a follow-up while no message waits",
	 "---\nlog: [2026-05-28 connected linkedin: a]\n"
	 "---\nlog: [2026-05-20 sent linkedin: a, 2026-05-28 connected: b]\n"
	 "---\nlog: [2026-05-20 sent email: a, 2026-05-28 connected: b]\n",
	 "timeliness follow-up still in time=2\n"},
	{"no, to what was asked, asks for thanks",
	 "---\nlog: [2026-05-28 asked: a, 2026-05-31 declined: b]\n"
	 "---\nlog: [2026-05-28 sent: a, 2026-05-31 declined: b]\n",
	 "timeliness thank still in time=1\n"},
	{"promises: kept in time, late, too late, and still to keep",
	 "---\nlog: [{date: 2026-05-01, type: note, promised: a},\n"
	 " 2026-05-08 gave: b]\n"
	 "---\nlog: [{date: 2026-05-01, type: note, promised: [a, b]},\n"
	 " {date: 2026-05-09, type: note, kept: yes}]\n"
	 "---\nlog: [{date: 2026-04-01, type: note, promised: a}]\n"
	 "---\nlog: [{date: 2026-05-01, type: met,\n"
	 " promised: [{what: a, by: 2026-06-20}, b]}]\n"
	 "---\nlog: [{date: 2026-05-01, type: note, promised: a, by: "
	 "2026-06-20},\n 2026-05-20 gave: a]\n",
	 "timeliness promise early=1/5\n"
	 "timeliness promise in the window=1/5\n"
	 "timeliness promise late=2/5\ntimeliness promise lapsed=1/5\n"
	 "timeliness promise on time=2/5 todo\n"
	 "timeliness promise still in time=1\n"
	 "timeliness promise overdue=1\ntimeliness promise p4=1 todo\n"},
	{"so with an event",
	 "---\nlog: [2026-05-31 met @x: a]\n"
	 "---\nlog: [2026-05-20 met @y: a]\n",
	 "events x outstanding=1/1\nevents y outstanding=1/1 todo\n"},
	{"nothing is owed to those who are not to be written to",
	 "---\ndo_not_contact: yes\nlog: [2026-04-24 met: a]\n"
	 "---\nstatus: closed\nlog: [2026-04-24 met: a]\n",
	 "timeliness follow-up lapsed=0/0\n"},
	{"an imported day asks for a follow-up",
	 "---\nlast_interaction: 2026-05-24\n",
	 "timeliness follow-up overdue=1\n"},
	{"a window of the role",
	 "policy: {roles: {resident: {follow-up: 0-1}}}\n"
	 "---\nrole: resident\nlog: [2026-04-01 met: a, 2026-04-04 sent: b]\n",
	 "timeliness follow-up late=1/1\n"},
	{"conversations count on the days of the event",
	 "---\nkind: event\nid: forum\n"
	 "dates: {start: 2026-05-30, end: 2026-06-03}\n"
	 "---\nlog: [2026-05-30 met @forum: a, 2026-05-31 meeting @forum: b]\n"
	 "---\nlog: [2026-05-29 met @forum: early]\n"
	 "---\nlog: [2026-05-31 attended @forum: a]\n",
	 "events forum conversations a day=2/3\nevents forum people=3\n"},
	{"an event that nobody wrote down has the days of its conversations",
	 "---\nlog: [2026-05-30 met @x: a, 2026-05-31 met @x: b]\n"
	 "---\nlog: [2026-05-30 met @x: a]\n",
	 "events x conversations a day=3/2 todo\n"},
	{"no goal for what still runs, nor where nobody was met",
	 "---\nkind: event\nid: a\n"
	 "dates: {start: 2026-05-30, end: 2026-06-01}\n"
	 "---\nkind: event\nid: b\ndates: {start: 2026-05-30}\n"
	 "---\nkind: event\nid: c\ndates: {start: 2026-05-31}\n"
	 "---\nlog: [2026-05-30 met @a: a, 2026-05-31 attended @c: x]\n",
	 "events a conversations a day=1/3\n"
	 "events b conversations a day=0/1\n"
	 "events c conversations a day=0/1 todo\n"},
	{"no goal for what is virtual",
	 "---\nkind: event\nid: web\nmode: virtual\ndates: {start: "
	 "2026-05-30}\n",
	 "events web conversations a day=0/1\n"},
	{"gifts and thanks against requests",
	 "---\nlog: [2026-01-01 asked: a, 2026-01-02 asked: b, "
	 "2026-01-03 gave: c, 2026-01-04 replied: d]\n",
	 "balance total returns=1/2 todo\nbalance people p1=2/3 todo\n"},
	{"helped, and heard on the very day",
	 "me: {milestones: [{date: 2026-05-12, what: paper}, "
	 "{date: 2026-06-02, what: later}]}\n"
	 "---\nlog: [2026-01-01 helped: a, 2026-05-12 updated: b]\n"
	 "---\nlog: [2026-01-01 helped: a, 2026-05-11 updated: b]\n",
	 "balance unheard not heard yet=1/2\nbalance unheard p2=1 todo\n"},
	{"no milestone, nothing to hear", "---\nlog: [2026-01-01 helped: a]\n",
	 "balance unheard not heard yet=0/0\n"},
	{"prospects, and what they lack",
	 "me: {interests: [trauma]}\n"
	 "---\nstatus: prospect\ninterests: [sleep]\nimg: yes\nhooks: x\n"
	 "email: a@example.org\n"
	 "---\nstatus: prospect\ninterests: trauma\nimg_evidence: y\n"
	 "hooks: [z]\nlinkedin: l\nlog: [2026-05-20 sent: a]\n"
	 "---\nstatus: prospect\nlog: [2026-05-20 met: a]\n",
	 "prospects list prospects=2 todo\nprospects list not written to=1/2\n"
	 "prospects list answered=1\nprospects lacks interests=1/2\n"
	 "prospects lacks ready=1/2\nprospects people p1=1 todo\n"},
	{"prospects at rest are not named, and others not to be written to "
	 "are off the list",
	 "---\nstatus: prospect\n"
	 "log: [2026-03-01 sent: a, 2026-03-14 nudged: b]\n"
	 "---\nstatus: prospect\ndo_not_contact: yes\n",
	 "prospects list prospects=1 todo\nprospects lacks hook=1/1\n"
	 "prospects people p1=- \nprospects people p2=- \n"},
	{"a goal of the policy",
	 "policy: {goal: {prospects: 1-2}}\n---\nstatus: prospect\n",
	 "prospects list prospects=1\n"},
	{"clinical: the help has to be it",
	 "---\nlog: [{date: 2026-02-01, type: asked, ask: observership}, "
	 "2026-02-09 helped: read my CV]\n"
	 "---\nlog: [{date: 2026-02-01, type: asked, ask: [letter, "
	 "observership]}, 2026-02-09 helped: an Observership in May]\n",
	 "pipelines clinical asked=2/2\npipelines clinical observership=1/2\n"
	 "pipelines ask observership=2/2\npipelines ask letter=1/1\n"},
	{"research: the steps in their order",
	 "---\nlog: [2026-02-01 sent: before, 2026-02-02 attended: talk]\n"
	 "---\nlog: [2026-02-01 attended: talk, 2026-02-02 sent: question, "
	 "2026-02-03 replied: yes, 2026-02-04 gave: table]\n",
	 "pipelines research attended=2/2\npipelines research question=1/2\n"
	 "pipelines research contribution=1/2\n"},
	{"mentor: help on one day is not repeated",
	 "---\nlog: [2026-02-01 helped: a, 2026-02-01 helped: b]\n"
	 "---\nlog: [2026-02-01 helped: a, 2026-02-02 helped: b]\n",
	 "pipelines mentor helped=2/2\npipelines mentor helped again=1/2\n"},
	{"growth: months, and what came before",
	 "---\nlog: [2026-05-31 note: x, 2026-06-01 sent: a]\n"
	 "---\nlog: [2025-06-30 met: a, 2025-07-01 met: b]\n",
	 "growth new earlier=1\ngrowth new 2026-06=1\n"
	 "growth conversations earlier=1\ngrowth conversations 2025-07=1\n"},
};

struct scene {
	struct tally_plan plan;
	struct policy policy;
	struct record settings;
	struct tally *parts[3], *total;
	int people;
};

static void read_yaml(struct record *r, struct str text)
{
	struct diag d = DIAG_INIT;

	record_init(r);
	r->root = yaml_read(&r->arena, text, "test", 1, &d);
	diag_release(&d);
}

static void add(struct scene *s, struct str text)
{
	struct buf yaml = BUF_INIT, id = BUF_INIT;
	struct diag d = DIAG_INIT;
	struct summary summary;
	struct str own;
	struct record r;

	buf_addf(&id, "p%d", ++s->people);
	buf_addf(&yaml, "name: Person %d\n", s->people);
	buf_addstr(&yaml, text);
	read_yaml(&r, buf_str(&yaml));
	own = node_text(r.root, "id");
	if (!tap_ok(schema_normalize(&r, SCHEMA_STREAM, "test",
				     own.n ? own : buf_str(&id), &d),
		    "  person %d is read", s->people))
		printf("# %s\n", d.msgs[0].text);
	if (r.kind == RECORD_CONTACT) {
		summary_compute(&r, today, 2, &summary);
		summary_attach(&r, &summary);
	}
	tally_add(s->parts[s->people % 3], &r,
		  r.kind == RECORD_CONTACT ? &summary : NULL);
	record_release(&r);
	diag_release(&d);
	buf_release(&yaml);
	buf_release(&id);
}

static void play(struct scene *s, struct str network)
{
	struct diag d = DIAG_INIT;
	ptrdiff_t cut = str_find(network, STR("---\n"));
	size_t n = cut < 0 ? network.n : (size_t)cut;

	*s = (struct scene){.plan = {.policy = &s->policy,
				     .today = today,
				     .since = DAY_NONE,
				     .until = DAY_NONE,
				     .sections = (1 << TALLY_SECTIONS) - 1,
				     .period = PERIOD_MONTH}};
	policy_init(&s->policy);
	read_yaml(&s->settings, n ? (struct str){network.p, n} : STR("me: {}"));
	policy_load(&s->policy, node_get(s->settings.root, "policy"), "test",
		    &d);
	s->plan.me = node_get(s->settings.root, "me");
	tally_plan_init(&s->plan);
	s->total = tally_new(&s->plan);
	for (size_t i = 0; i < COUNT(s->parts); i++)
		s->parts[i] = tally_new(&s->plan);
	while (cut >= 0) {
		network.p += n + 4;
		network.n -= n + 4;
		cut = str_find(network, STR("---\n"));
		n = cut < 0 ? network.n : (size_t)cut;
		add(s, (struct str){network.p, n});
	}
	for (size_t i = COUNT(s->parts); i-- > 0;) {
		tally_merge(s->total, s->parts[i]);
		tally_free(s->parts[i]);
	}
	diag_release(&d);
}

static void leave(struct scene *s)
{
	tally_free(s->total);
	tally_plan_release(&s->plan);
	policy_release(&s->policy);
	record_release(&s->settings);
}

static void describe(struct buf *out, const struct figure *f)
{
	if (!f) {
		buf_addz(out, "- ");
		return;
	}
	buf_addf(out, "%ld", f->count);
	if (f->base >= 0)
		buf_addf(out, "/%ld", f->base);
	if (f->todo.n)
		buf_addz(out, " todo");
}

/* "SECTION GROUP NAME" */
static const struct figure *find(const struct report *r, struct str wanted)
{
	struct buf name = BUF_INIT;
	const struct figure *found = NULL;

	for (size_t i = 0; i < r->count; i++)
		for (size_t k = 0; k < r->groups[i].count; k++) {
			const struct figure_group *g = &r->groups[i];
			const struct figure *f = &g->figures[k];

			buf_clear(&name);
			buf_addz(&name, tally_sections[g->row->section].name);
			buf_addc(&name, ' ');
			buf_addstr(&name, g->name);
			buf_addc(&name, ' ');
			buf_addstr(&name, f->id.n ? f->id : f->name);
			if (str_eq(buf_str(&name), wanted))
				found = f;
		}
	buf_release(&name);
	return found;
}

static void check_figures(const struct story *story, const struct report *r)
{
	struct buf got = BUF_INIT;
	struct str rest = str_z(story->figures), line;

	while (str_line(&rest, &line)) {
		const char *equals = memchr(line.p, '=', line.n);
		struct str name = {line.p, (size_t)(equals - line.p)};

		buf_addstr(&got, name);
		buf_addc(&got, '=');
		describe(&got, find(r, name));
		buf_addc(&got, '\n');
	}
	tap_is_str(buf_str(&got), story->figures, "%s", story->title);
	buf_release(&got);
}

static void test_stories(void)
{
	for (size_t i = 0; i < COUNT(stories); i++) {
		struct report r = REPORT_INIT;
		struct scene s;

		play(&s, str_z(stories[i].network));
		tally_report(s.total, &r);
		check_figures(&stories[i], &r);
		leave(&s);
		report_release(&r);
	}
}

static void test_periods(void)
{
	static const struct {
		const char *day;
		enum tally_period period;
		const char *name, *next;
	} cases[] = {
		{"2026-06-01", PERIOD_WEEK, "2026-06-01", "2026-06-08"},
		{"2026-05-31", PERIOD_WEEK, "2026-05-25", "2026-06-01"},
		{"2026-12-31", PERIOD_WEEK, "2026-12-28", "2027-01-04"},
		{"2026-12-31", PERIOD_MONTH, "2026-12", "2027-01"},
		{"2024-02-29", PERIOD_MONTH, "2024-02", "2024-03"},
		{"2026-01-01", PERIOD_QUARTER, "2026-Q1", "2026-Q2"},
		{"2026-12-31", PERIOD_QUARTER, "2026-Q4", "2027-Q1"},
	};
	char text[DAY_TEXT];

	for (size_t i = 0; i < COUNT(cases); i++) {
		enum tally_period p = cases[i].period;
		int start = period_start(p, day_parse(str_z(cases[i].day)));

		tap_is_str(str_z(period_name(p, start, text)), cases[i].name,
			   "%s is in %s", cases[i].day, cases[i].name);
		start = period_next(p, start);
		tap_is_str(str_z(period_name(p, start, text)), cases[i].next,
			   "%s comes after it", cases[i].next);
	}
}

/* Whatever is in the vocabulary has a place in the tables. */
static void test_tables(void)
{
	struct report r = REPORT_INIT;
	struct scene s;
	size_t i;

	play(&s, STR(""));
	tally_report(s.total, &r);
	for (const struct role *role = vocab_roles; role->name; role++) {
		struct buf name = BUF_INIT;

		buf_addf(&name, "overview group %s", role->group);
		tap_ok(find(&r, buf_str(&name)), "the group of %s is counted",
		       role->name);
		buf_release(&name);
	}
	for (i = 0; vocab_log_types[i].name; i++)
		if (i == ENTRY_MET || i == ENTRY_ASKED || i == ENTRY_GAVE ||
		    i == ENTRY_NOTE)
			tap_is_str(str_z(vocab_log_types[i].name),
				   i == ENTRY_MET     ? "met"
				   : i == ENTRY_ASKED ? "asked"
				   : i == ENTRY_GAVE  ? "gave"
						      : "note",
				   "entry types are in their order");
	tap_is_int((long)i, ENTRY_NOTE + 1, "there are no others");
	for (i = 0; vocab_mentors[i].name; i++)
		;
	tap_is_int((long)i, 4, "kinds of mentor are all counted");
	for (i = 0; vocab_asks[i].name; i++)
		;
	tap_is_int((long)i, ASK_KINDS, "kinds of request are all counted");
	for (i = 0; tally_groups[i].name; i++)
		tap_ok(tally_groups[i].help != NULL,
		       "%s %s says what it counts",
		       tally_sections[tally_groups[i].section].name,
		       tally_groups[i].name);
	leave(&s);
	report_release(&r);
}

int main(void)
{
	test_stories();
	test_periods();
	test_tables();
	return tap_done();
}
