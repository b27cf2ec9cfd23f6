/* What my stage asks for first, and what rests at it. */
#include "config.h"

#include "due/due_impl.h"

#include "base/suggest.h"
#include "model/season.h"

/* Nobody there waits for any of these. */
#define UNASKED                                                                \
	(1u << DUE_NUDGE | 1u << DUE_SHARE | 1u << DUE_KEEP_IN_TOUCH |         \
	 1u << DUE_INTRODUCE)
#define EARLY " abroad us-visa research "

static const struct due_stage rests[] = {
	{"ranking", UNASKED | 1u << DUE_PLAN, false,
	 "while rank lists are made, nobody at a program is written to "
	 "unasked"},
	{"matched", 1u << DUE_INTRODUCE, true,
	 "you have matched: no first messages any more"},
	{.stage = NULL},
};

/* In the order in which they are to be done. */
const struct due_step due_step_rows[] = {
	{"stage", EARLY "applying interviewing ranking ", "your stage",
	 "the season is past it: kith set me stage=STAGE", "", -1, 0, -1, NULL},
	{"people", " applying interviewing ", "the people you know",
	 "add those whom you have met, heard or written to: kith add NAME", "",
	 DUE_SIGN_KNOWN, 1, -1, NULL},
	{"letters", " applying ", "letters of recommendation",
	 "ask those who know your work, a month ahead: kith draft -t letter ID",
	 "; who could be asked: kith filter 'exchanges>=4'", DUE_SIGN_LETTER, 3,
	 -1, " research "},
	{"profile", EARLY, "your profile",
	 "write it with kith set me KEY=VALUE",
	 ", or kith set me steps_done+=profile where it is to stay so; then "
	 "kith draft -t intro says it in 30 seconds, and kith draft -t "
	 "headline in a line",
	 -1, 0, -1, NULL},
	{"alumni", EARLY, "graduates of your school in US psychiatry",
	 "find one, and say what ties you: kith add NAME role=alumnus "
	 "tie='same school'",
	 "", DUE_SIGN_ALUMNUS, 1, -1, NULL},
	{"peers", EARLY, "somebody on the same path",
	 "find one who prepares as you do, to share notes with: kith add NAME "
	 "role=peer",
	 "", DUE_SIGN_PEER, 1, -1, NULL},
	{"webinar", EARLY, "a webinar",
	 "hear one and ask one question: kith log ID attended", "",
	 DUE_SIGN_TALK, 1, -1, NULL},
	{"prospects", EARLY, "a list of prospects",
	 "people whose advice you would value, written to over weeks: kith "
	 "add NAME status=prospect",
	 "", DUE_SIGN_PROSPECT, 0, GOAL_PROSPECTS, NULL},
	{"meeting", EARLY, "the next meeting",
	 "choose one that you can go to, or hear from afar, and make its file: "
	 "see kith help event",
	 "", DUE_SIGN_MEETING, 1, -1, NULL},
	{"permission", " applying ", "permission to name people",
	 "ask before you name anybody in an application: kith draft -t "
	 "permission ID",
	 "", DUE_SIGN_PERMISSION, 1, -1, NULL},
	{"practice", " interviewing ", "a practice interview",
	 "ask somebody who knows you for help: kith draft -t prepare ID", "",
	 DUE_SIGN_PREPARE, 1, -1, NULL},
	{"wants", " ranking ", "your own list",
	 "give each program that interviewed you a 'want' from 1 to 5: kith "
	 "set ID want=4",
	 "; by what you want, not by what they may want", DUE_SIGN_UNWANTED, 0,
	 -1, NULL},
	{"match", " matched ", "your match as a milestone",
	 "add {date, kind: match, what} to the milestones of 'me': kith edit",
	 "; then everyone who helped or answered is due to hear of it, with "
	 "thanks",
	 -1, 0, -1, NULL},
	{.name = NULL},
};

static struct str my_stage(const struct due_rules *rules)
{
	return str_trim(node_text(rules->me, "stage"));
}

bool stage_is(const struct due_rules *rules, const char *stage)
{
	return str_is(my_stage(rules), stage);
}

/* Its place in the order of a season, or -1. */
static int stage_place(struct str stage)
{
	return str_place(stage, vocab_steps, sizeof(*vocab_steps));
}

bool stage_is_past(const struct due_case *c)
{
	int place = stage_place(record_text(c->record, "stage"));

	return place >= 0 && place < stage_place(my_stage(c->rules));
}

/* What opened last for a stage that is after mine, while the season goes on;
 * or NULL. */
static const struct node *find_stale(const struct due_rules *rules)
{
	int mine = stage_place(my_stage(rules)), newest = DAY_NONE;
	const struct node *found = NULL;
	bool ends = true;

	for (const struct node *n = NULL; node_each(rules->season, &n);) {
		int day = season_day(node_text(n, "date"));

		ends = ends && day < rules->today;
		if (day > rules->today || day < newest ||
		    season_type(node_text(n, "type")) == SEASON_CLOSES ||
		    stage_place(node_text(n, "stage")) <= mine)
			continue;
		newest = day;
		found = n;
	}
	return ends || mine < 0 ? NULL : found;
}

const struct due_stage *stage_rests(const struct due_case *c,
				    enum due_action action)
{
	for (const struct due_stage *s = rests; s->stage; s++)
		if ((s->rests & 1u << action) &&
		    (s->everyone || c->of_program) &&
		    stage_is(c->rules, s->stage))
			return s;
	return NULL;
}

static unsigned signs_of_asking(const struct log_entry *e)
{
	static const struct {
		const char *ask;
		enum due_sign sign;
	} asks[] = {{"letter", DUE_SIGN_LETTER},
		    {"permission", DUE_SIGN_PERMISSION},
		    {"prepare", DUE_SIGN_PREPARE}};
	const struct node *ask = node_get(e->node, "ask");
	unsigned signs = 0;

	for (size_t i = 0; ask && i < sizeof(asks) / sizeof(*asks); i++)
		if (node_has(ask, asks[i].ask))
			signs |= 1u << asks[i].sign;
	return signs;
}

static unsigned signs_of_contact(const struct due_case *c)
{
	const struct log_view *log = &c->summary->log;
	const struct node *root = c->record->root;
	struct str role = node_text(root, "role");
	struct str status = node_text(root, "status");
	unsigned signs = 0;

	if (!str_is(status, "paused") && !str_is(status, "closed"))
		signs |= 1u << DUE_SIGN_KNOWN;
	if (str_is(role, "alumnus") || !node_empty(node_get(root, "tie")))
		signs |= 1u << DUE_SIGN_ALUMNUS;
	if (str_is(role, "peer"))
		signs |= 1u << DUE_SIGN_PEER;
	if (str_is(status, "prospect"))
		signs |= 1u << DUE_SIGN_PROSPECT;
	for (size_t i = 0; i < log->count; i++) {
		if (log_is(&log->entries[i], ENTRY_ATTENDED))
			signs |= 1u << DUE_SIGN_TALK;
		else if (log_is(&log->entries[i], ENTRY_ASKED))
			signs |= signs_of_asking(&log->entries[i]);
	}
	return signs;
}

/* Was there an interview, and is there no word on how much I want it? */
static bool is_unwanted(const struct due_case *c)
{
	const struct node *log = node_get(c->record->root, "log");
	bool interviewed = false;

	for (const struct node *e = NULL; node_each(log, &e);)
		interviewed |=
			str_is(node_text(e, "type"), "interviewed") &&
			day_parse(node_text(e, "date")) <= c->rules->today;
	return interviewed && node_empty(node_get(c->record->root, "want"));
}

unsigned stage_signs(const struct due_case *c)
{
	const struct node *dates = node_get(c->record->root, "dates");

	switch (c->record->kind) {
	case RECORD_CONTACT:
		return signs_of_contact(c);
	case RECORD_PROGRAM:
		return is_unwanted(c) ? 1u << DUE_SIGN_UNWANTED : 0;
	case RECORD_EVENT:
		return day_parse(node_text(dates, "start")) > c->rules->today
			       ? 1u << DUE_SIGN_MEETING
			       : 0;
	default:
		return 0;
	}
}

/* The next key at or after *at that a whole profile has and `me` has not; or
 * NULL. */
static const char *lacking(const struct node *me, size_t *at)
{
	static const char *const keys[] = {"name",    "degree", "country",
					   "stage",   "step",   "interests",
					   "linkedin"};
	const size_t count = sizeof(keys) / sizeof(*keys);

	while (*at < count && !node_empty(node_get(me, keys[*at])))
		++*at;
	return *at < count ? keys[(*at)++] : NULL;
}

static void say_lacking(const struct due_rules *rules, struct buf *why)
{
	size_t at = 0, count = 0;

	for (const char *key; (key = lacking(rules->me, &at)); count++)
		buf_addf(why, "%s%s", count ? ", " : "it lacks ", key);
	buf_addz(why, count ? "; " : "");
}

static bool has_match(const struct node *me)
{
	const struct node *list = node_get(me, "milestones");

	for (const struct node *n = NULL; node_each(list, &n);)
		if (str_is(node_text(n, "kind"), "match"))
			return true;
	return false;
}

/* What no record but `me` and the season tell. */
static bool is_said(const struct due_rules *rules, const char *step)
{
	if (strcmp(step, "match") == 0)
		return has_match(rules->me);
	if (strcmp(step, "stage") == 0)
		return !find_stale(rules);
	return !lacking(rules->me, &(size_t){0});
}

static bool is_done(const struct due_rules *rules,
		    const struct due_total *total, const struct due_step *step)
{
	int least = step->goal < 0 ? step->least
				   : rules->policy->goal[step->goal].low;

	if (node_has(node_get(rules->me, "steps_done"), step->name))
		return true;
	if (step->sign < 0)
		return is_said(rules, step->name);
	return least ? total->signs[step->sign] >= least
		     : total->signs[step->sign] == 0;
}

/* Is a date of the season that is for `stages` still ahead, and no further
 * than `within`? With NULL also where there is no such date at all. */
static bool is_ahead(const struct due_rules *rules, const char *stages,
		     const struct span *within)
{
	bool none = true;

	for (const struct node *n = NULL; node_each(rules->season, &n);) {
		int day = season_day(node_text(n, "date"));

		if (!str_has_word(str_z(stages), ' ', node_text(n, "stage")))
			continue;
		none = false;
		if (day >= rules->today &&
		    (!within || rules->today >= day_add(day, *within)))
			return true;
	}
	return none && !within;
}

/* Is it a step of my stage? Who says none and has nobody begins at home. */
static bool is_mine(const struct due_rules *rules,
		    const struct due_total *total, const struct due_step *step)
{
	struct span before = rules->policy->span[SPAN_STEP_LETTERS];
	struct str stage = my_stage(rules);

	before.n = -before.n;
	if (!stage.n && total->signs[DUE_SIGN_KNOWN])
		return false;
	if (!stage.n)
		stage = STR("abroad");
	if (str_has_word(str_z(step->stages), ' ', stage))
		return !step->ahead || is_ahead(rules, step->stages, NULL);
	return step->ahead && str_has_word(str_z(step->ahead), ' ', stage) &&
	       is_ahead(rules, step->stages, &before);
}

/* `turn` days from now. */
static void make_step(struct record *r, const struct due_step *step, int turn,
		      const char *file)
{
	struct arena *a = &r->arena;

	r->kind = RECORD_SEASON;
	r->root = node_new(a, NODE_MAP);
	r->id = arena_format(a, "step-%s", step->name);
	r->file = arena_strz(a, file);
	node_put(a, r->root, "kind", str_z(record_kind_name(r->kind)));
	node_put(a, r->root, "id", r->id);
	node_put(a, r->root, "file", r->file);
	node_put(a, r->root, "name", str_z(step->what));
	node_put(a, r->root, "step", str_z(step->name));
	node_put(a, r->root, "turn", arena_format(a, "%d", turn));
}

void due_steps(const struct due_rules *rules, const struct due_total *total,
	       const char *file, void (*each)(void *ctx, struct record *r),
	       void *ctx)
{
	int turn = 0;

	for (const struct due_step *s = due_step_rows; s->name; s++) {
		struct record r;

		if (!is_mine(rules, total, s) || is_done(rules, total, s))
			continue;
		record_init(&r);
		make_step(&r, s, turn++, file);
		each(ctx, &r);
		record_release(&r);
	}
}

void due_check_steps(const struct node *me, const char *file, struct diag *d)
{
	const struct node *list = node_get(me, "steps_done");

	for (const struct node *n = NULL; node_each(list, &n);) {
		char hint[SUGGEST_HINT];

		if (!node_empty(n) && str_place(n->text, due_step_rows,
						sizeof(*due_step_rows)) < 0)
			diag_warning(d, file, n->pos,
				     "no step is called '%.*s'%s",
				     STR_ARG(n->text),
				     suggest_row(hint, n->text, due_step_rows,
						 sizeof(*due_step_rows),
						 "'kith help season' lists "
						 "them"));
	}
}

/* Where no file shows that it is done, it would stay. */
static void say_end(const struct due_step *s, struct buf *why)
{
	buf_addf(why, "; done, or not for you: kith set me steps_done+=%s",
		 s->name);
}

static void say_stale(const struct due_rules *rules, struct buf *why)
{
	const struct node *date = find_stale(rules);

	if (!date)
		return;
	buf_addf(why, "yours is %.*s, but '", STR_ARG(my_stage(rules)));
	why_add(why, node_text(date, "what"));
	why_on(why, "' was on %D; ", season_day(node_text(date, "date")));
}

bool rule_step(const struct due_case *c, struct due *d)
{
	struct str name = record_text(c->record, "step");
	int turn = str_number(record_text(c->record, "turn"));
	const struct due_step *s = due_step_rows;
	int day = day_add(c->rules->today, (struct span){turn, 'd'});
	struct period w;

	while (s->name && !str_is(name, s->name))
		s++;
	if (!s->name || turn < 0)
		return false;
	policy_period(c->rules->policy, WINDOW_STEP, c->record, &w);
	period_days(&w, day, &d->open, &d->by);
	if (str_is(name, "stage"))
		say_stale(c->rules, &d->brief);
	else if (str_is(name, "profile"))
		say_lacking(c->rules, &d->brief);
	buf_addz(&d->brief, s->todo);
	buf_addstr(&d->why, buf_str(&d->brief));
	buf_addz(&d->why, s->more);
	if (s->sign >= 0 && !turn)
		say_end(s, &d->why);
	return true;
}
