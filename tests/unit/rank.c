/*
 * Where a rule of rank turns: each line is one program and one profile, on
 * 2026-09-01, and what comes of one reason.
 */
#include "config.h"

#include "due_scene.h"
#include "model/schema.h"
#include "rank/lead.h"
#include "rank/rank.h"

static const struct turn {
	const char *title, *me, *program;
	enum rank_reason reason;
	/* "POINTS-UPTO[ stop][ check][ FACT+WORTH]..." of that reason's own
	 * fact or those of `me` */
	const char *expected;
} turns[] = {
	{"the first choice", "visa: [J-1, H-1B]", "visas: J-1", RANK_VISA,
	 "20-20"},
	{"the second", "visa: [H-1B, J-1]", "visas: J-1", RANK_VISA, "14-14"},
	{"either is both", "visa: either", "visas: [F-1, J-1]", RANK_VISA,
	 "20-20"},
	{"none needed", "visa: none", "visas: none", RANK_VISA, "20-20"},
	{"none sponsored", "visa: J-1", "visas: none", RANK_VISA, "0-0 stop"},
	{"not known", "visa: J-1", "visas: unknown", RANK_VISA,
	 "0-20 visas+20"},
	{"not said at all", "visa: J-1", "state: CT", RANK_VISA,
	 "0-20 visas+20"},
	{"the profile says nothing", "yog: 2020", "visas: J-1", RANK_VISA,
	 "0-20 me.visa+20"},
	{"case by case", "visa: J-1", "visas: case-by-case", RANK_VISA,
	 "8-20 visas+12"},
	{"H-1B from abroad", "{visa: H-1B, residence: abroad}", "visas: H-1B",
	 RANK_VISA, "4-4"},
	{"H-1B from within", "{visa: H-1B, residence: in the US}",
	 "visas: H-1B", RANK_VISA, "20-20"},
	{"H-1B from somewhere", "visa: H-1B", "visas: H-1B", RANK_VISA,
	 "4-20 me.residence+16"},
	{"H-1B without Step 3", "{visa: H-1B, residence: in the US}",
	 "{visas: H-1B, step3_for_h1b: yes}", RANK_VISA, "0-20 me.step3+20"},
	{"H-1B with it", "{visa: H-1B, residence: in the US, step3: passed}",
	 "{visas: H-1B, step3_for_h1b: yes}", RANK_VISA, "20-20"},
	{"a J-1 needs no Step 3", "visa: either",
	 "{visas: [J-1, H-1B], step3_for_h1b: yes}", RANK_VISA, "20-20"},
	{"a preference leaves half", "visa: J-1",
	 "visas: {value: H-1B, strict: no}", RANK_VISA, "10-10"},
	{"sources that differ", "visa: J-1",
	 "visas: [{value: J-1}, {value: none}]", RANK_VISA, "0-20 visas+20"},
	{"one of them says nothing", "visa: J-1",
	 "visas: [{value: J-1}, {value: unknown}]", RANK_VISA, "20-20"},
	{"both say no, one is new", "visa: J-1",
	 "visas: [{value: none, checked: 2024}, {value: none}]", RANK_VISA,
	 "0-0 stop"},
	{"a year old is not old", "visa: J-1",
	 "visas: {value: none, checked: 2025-09-01}", RANK_VISA, "0-0 stop"},
	{"a day more is", "visa: J-1",
	 "visas: {value: none, checked: 2025-08-31}", RANK_VISA,
	 "0-20 check visas+20"},
	{"of a month the last day counts", "visa: J-1",
	 "visas: {value: none, checked: 2025-09}", RANK_VISA, "0-0 stop"},
	{"old and good is good", "visa: J-1",
	 "visas: {value: J-1, checked: 2019}", RANK_VISA, "20-20"},
	{"a word that is no visa is asked about", "visa: J-1", "visas: maybe",
	 RANK_VISA, "0-20 visas+20"},

	{"a share of 25 %", "visa: none", "img_share: 25%", RANK_IMG, "8-8"},
	{"of a span the low end", "visa: none", "img_share: 5-7%", RANK_IMG,
	 "2-2"},
	{"half of them is all", "visa: none", "img_share: 50%", RANK_IMG,
	 "16-16"},
	{"and more is no more", "visa: none", "img_share: 90%", RANK_IMG,
	 "16-16"},
	{"from a class", "visa: none", "{imgs_per_class: 2, positions: 8}",
	 RANK_IMG, "8-8"},
	{"residents on visas are asked about", "visa: J-1", "img_share: 25%",
	 RANK_IMG, "4-16 visa_residents+12"},
	{"with some of them", "visa: J-1",
	 "{img_share: 25%, visa_residents: 3}", RANK_IMG, "12-12"},
	{"with none of them half is left", "visa: J-1",
	 "{img_share: 25%, visa_residents: 0}", RANK_IMG, "4-4"},

	{"at the minimum", "scores: {step2: 230}", "step2_min: 230", RANK_SCORE,
	 "6-6"},
	{"one below it", "scores: {step2: 229}", "step2_min: 230", RANK_SCORE,
	 "0-0 stop"},
	{"15 above", "scores: {step2: 245}", "step2_min: 230", RANK_SCORE,
	 "12-12"},
	{"a preference, 5 below", "scores: {step2: 225}",
	 "step2_min: {value: 230, strict: no}", RANK_SCORE, "2-2"},
	{"a preference that is open leaves half", "scores: {step2: 250}",
	 "{step2_min: 220, attempts_max: {value: 2, strict: no}}", RANK_SCORE,
	 "6-12 me.attempts+6"},
	{"and half where the answer is bad",
	 "{scores: {step2: 250}, attempts: 2}",
	 "{step2_min: 220, attempts_max: {value: 2, strict: no}}", RANK_SCORE,
	 "6-6"},
	{"a figure that cannot be read leaves nothing", "scores: {step2: 250}",
	 "step2_min: {value: high, strict: no}", RANK_SCORE,
	 "0-12 step2_min+12"},
	{"no limit", "scores: {step2: 205}", "step2_min: none", RANK_SCORE,
	 "12-12"},
	{"no limit, and what is usual", "scores: {step2: 215}",
	 "{step2_min: none, step2_typical: 215}", RANK_SCORE, "6-6"},
	{"the middle of a span is usual", "scores: {step2: 240}",
	 "step2_typical: 235-245", RANK_SCORE, "6-6"},
	{"two figures are the old scale", "scores: {step2: 240}",
	 "step2_min: 80", RANK_SCORE, "0-12 step2_min+12"},
	{"one attempt, none failed", "{scores: {step2: 250}, attempts: 0}",
	 "{step2_min: 220, attempts_max: 1}", RANK_SCORE, "12-12"},
	{"one failed", "{scores: {step2: 250}, attempts: 1}",
	 "{step2_min: 220, attempts_max: 1}", RANK_SCORE, "0-0 stop"},
	{"nobody said how many", "scores: {step2: 250}",
	 "{step2_min: 220, attempts_max: 1}", RANK_SCORE,
	 "0-12 me.attempts+12"},
	{"one failed, and their rule is unknown",
	 "{scores: {step2: 250}, attempts: {step1: 1}}", "step2_min: 220",
	 RANK_SCORE, "0-12 attempts_max+12"},

	{"within both counts", "{yog: 2021, usce_months: 0}",
	 "{yog_limit: 6, usce_months: 0}", RANK_YEARS, "10-10"},
	{"between them", "{yog: 2021, usce_months: 0}",
	 "{yog_limit: 5, usce_months: 0}", RANK_YEARS, "5-10 yog_limit+5"},
	{"between them, of years they prefer", "{yog: 2021, usce_months: 0}",
	 "{yog_limit: {value: 5, strict: no}, usce_months: 0}", RANK_YEARS,
	 "8-10 yog_limit+2"},
	{"beyond both", "{yog: 2021, usce_months: 0}",
	 "{yog_limit: 4, usce_months: 0}", RANK_YEARS, "5-5 stop"},
	{"they say where they count to", "{yog: 2021, usce_months: 0}",
	 "{yog_limit: {value: 5, at: 2027-07}, usce_months: 0}", RANK_YEARS,
	 "5-5 stop"},
	{"less than, not up to", "{yog: 2021, usce_months: 0}",
	 "{yog_limit: {value: 6, exclusive: yes}, usce_months: 0}", RANK_YEARS,
	 "5-10 yog_limit+5"},
	{"no limit is known", "yog: 1999", "{yog_limit: none, usce_months: 0}",
	 RANK_YEARS, "10-10"},
	{"from a year on", "yog: 2020", "{yog_from: 2020, usce_months: 0}",
	 RANK_YEARS, "10-10"},
	{"before it", "yog: 2019", "{yog_from: 2020, usce_months: 0}",
	 RANK_YEARS, "5-5 stop"},
	{"a month too few", "{yog: 2021, usce_months: 2}",
	 "{yog_limit: none, usce_months: 3}", RANK_YEARS, "5-5 stop"},

	{"hands-on is wanted, and nobody says of which kind mine is",
	 "{yog: 2021, usce_months: 3}",
	 "{yog_limit: none, usce_months: 3, usce_kinds: [hands-on]}",
	 RANK_YEARS, "5-10 me.usce_kinds+5"},
	{"it is another",
	 "{yog: 2021, usce_months: 3, usce_kinds: observership}",
	 "{yog_limit: none, usce_months: 3, usce_kinds: [hands-on]}",
	 RANK_YEARS, "5-5 stop"},
	{"more than an observership", "{yog: 2021, usce_months: 3}",
	 "{yog_limit: none, usce_months: 3, usce_kinds: [observership]}",
	 RANK_YEARS, "10-10"},
	{"of a kind they prefer, if any month is asked for",
	 "{yog: 2021, usce_months: 3, usce_kinds: observership}",
	 "{yog_limit: none, "
	 "usce_kinds: {value: externship, strict: no}}",
	 RANK_YEARS, "5-10 usce_months+5"},
	{"no month is asked for, and no kind", "yog: 2021",
	 "{yog_limit: none, usce_months: 0, usce_kinds: [hands-on]}",
	 RANK_YEARS, "10-10"},

	{"the state", "preferences: {states: [ME, CT]}", "state: ct",
	 RANK_PLACE, "8-8"},
	{"another", "preferences: {states: [ME]}", "state: CT", RANK_PLACE,
	 "0-0"},
	{"state and type", "preferences: {states: [CT], type: mixed}",
	 "{state: CT, type: university}", RANK_PLACE, "4-4"},
	{"rotated", "visa: none", "rotated: home", RANK_ROTATED, "6-6"},
	{"not rotated", "visa: none", "rotated: no", RANK_ROTATED, "0-0"},
	{"not rotated, as two say", "visa: none",
	 "rotated: [{value: no, source: a}, {value: no, source: b}]",
	 RANK_ROTATED, "0-0"},
};

static void make_record(struct scene *s, struct record *r, const char *yaml,
			enum record_kind kind)
{
	record_init(r);
	r->root = yaml_read(&r->arena, str_z(yaml), "x", 1, &s->diag);
	r->kind = kind;
	r->id = STR("x");
}

static void say(struct buf *out, const struct rank *r, const struct turn *t)
{
	static const char *const own[RANK_REASONS] = {
		[RANK_VISA] = "visas",      [RANK_IMG] = "visa_residents",
		[RANK_SCORE] = "step2_min", [RANK_YEARS] = "yog_limit",
		[RANK_PLACE] = "state",
	};
	const struct rank_part *part = &r->parts[t->reason];

	buf_addf(out, "%d-%d", part->points, part->upto);
	if (r->stops.count)
		buf_addz(out, " stop");
	if (r->check.count)
		buf_addz(out, " check");
	for (size_t i = 0; i < r->question_count; i++) {
		const struct rank_question *q = &r->questions[i];
		bool asked = own[t->reason] &&
			     (strcmp(q->fact, own[t->reason]) == 0 ||
			      strstr(t->expected, q->fact));

		if (asked && q->worth)
			buf_addf(out, " %s+%d", q->fact, q->worth);
	}
}

/* Other rules of the profile have nothing to do with it. */
static void test_turn(const struct turn *t)
{
	const struct rank_people nobody = RANK_PEOPLE_INIT;
	struct buf got = BUF_INIT;
	struct rank_rules rules;
	struct scene s;
	struct record r;
	struct rank rank;

	scene_init(&s, t->me, NULL);
	rank_rules_init(&rules, &s.policy, s.rules.me, NULL,
			day_parse(STR("2026-09-01")));
	make_record(&s, &r, t->program, RECORD_PROGRAM);
	rank_init(&rank);
	rank_decide(&rules, &r, &rank);
	rank_meet(&rules, &nobody, &rank);
	say(&got, &rank, t);
	tap_is_str(buf_str(&got), t->expected, "%s", t->title);
	rank_release(&rank);
	record_release(&r);
	scene_release(&s);
	buf_release(&got);
}

/* Whoever knows somebody there comes first, then who is known best. */
static void test_leads(void)
{
	static const char *const contacts[] = {
		"{name: At Elm, program: x, introduced_by: b}",
		"{name: A, institution: elm university}",
		"{name: B}",
		"{name: C, tie: trained at Elm University}",
		"{name: D, institution: Elm University}",
		"{name: E, institution: Elm University, status: closed}",
		"{name: F, institution: Elm University, do_not_contact: yes}",
		"{name: G, institution: Elm University}",
	};
	static const char *const ids[] = {"at", "a", "b", "c",
					  "d",  "e", "f", "g"};
	static const int exchanges[] = {1, 1, 1, 5, 2, 3, 3, 0};
	struct rank_leads leads = RANK_LEADS_INIT;
	struct rank_lead found[8];
	struct buf got = BUF_INIT;
	struct record program, r;
	struct scene s;
	size_t n;

	scene_init(&s, NULL, NULL);
	for (size_t i = 0; i < COUNT(contacts); i++) {
		struct summary summary = {.exchanges = exchanges[i],
					  .stage = i == 5 ? STAGE_CLOSED
							  : STAGE_ACTIVE};

		make_record(&s, &r, contacts[i], RECORD_CONTACT);
		r.id = str_z(ids[i]);
		rank_leads_add(&leads, &r, &summary);
		record_release(&r);
	}
	make_record(&s, &program, "{name: Elm, institution: Elm University}",
		    RECORD_PROGRAM);
	n = rank_leads_of(&leads, &program, found, COUNT(found));
	for (size_t i = 0; i < n; i++)
		buf_addf(&got, "%.*s%d ", STR_ARG(found[i].id),
			 (int)found[i].how);
	tap_is_str(buf_str(&got), "b0 d1 a1 c2 ", "who could introduce me");
	tap_is_int((long)rank_leads_of(&leads, &program, found, 2), 2,
		   "no more than were asked for");
	record_release(&program);
	rank_leads_release(&leads);
	scene_release(&s);
	buf_release(&got);
}

int main(void)
{
	for (size_t i = 0; i < COUNT(turns); i++)
		test_turn(&turns[i]);
	test_leads();
	return tap_done();
}
