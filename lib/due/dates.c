/* What is due for programs, events and the season. */
#include "config.h"

#include "due/due_impl.h"

#include "base/text.h"
#include "model/fact.h"
#include "model/season.h"

static bool is_word(const struct node *n, const char *word)
{
	return n && text_same(str_trim(node_scalar(n)), str_z(word));
}

bool rule_prepare(const struct due_case *c, struct due *d)
{
	static const char *const keys[][2] = {{"goals", "goals"},
					      {"sessions", "sessions"},
					      {"meet", "people to meet"}};
	const struct node *root = c->record->root;
	int missing = 0;

	d->since = day_parse(node_text(node_get(root, "dates"), "start"));
	if (d->since == DAY_NONE || c->rules->today >= d->since ||
	    vocab_yes(node_text(root, "prepared")) == 1)
		return false;
	why_on(&d->why, "starts on %D; still to choose: ", d->since);
	why_brief(c, d, "starts %D", d->since, STR(""));
	for (int i = 0; i < 3; i++)
		if (node_empty(node_get(root, keys[i][0])))
			buf_addf(&d->why, "%s%s", missing++ ? ", " : "",
				 keys[i][1]);
	return missing > 0;
}

/* Of several days the soonest that is not gone. */
struct soonest {
	int today, day;
};

static bool is_sooner(struct soonest *s, int day)
{
	if (day == DAY_NONE || day < s->today ||
	    (s->day != DAY_NONE && day >= s->day))
		return false;
	s->day = day;
	return true;
}

/* What comes after an application, and after an offer. */
static bool answers(struct str type, bool offer)
{
	static const struct word words[] = {
		{"accepted", ""}, {"interviewed", ""}, {"rejected", ""},
		{"withdrew", ""}, {NULL, NULL},
	};

	return vocab_has(words, type) ||
	       (!offer && (str_is(type, "applied") || str_is(type, "offered") ||
			   str_is(type, "waitlisted")));
}

/* The day of the newest entry that answers; entries of that day that come
 * before it are *before. */
static int newest_answer(const struct due_case *c, bool offer,
			 const struct node **at)
{
	const struct node *log = node_get(c->record->root, "log");
	int newest = DAY_NONE;

	for (const struct node *e = NULL; node_each(log, &e);) {
		int day = day_parse(node_text(e, "date"));

		if (day > c->rules->today || day < newest ||
		    !answers(node_text(e, "type"), offer))
			continue;
		newest = day;
		*at = e;
	}
	return newest;
}

/* The offers of a program that wait for an answer, in the order of the file. */
struct offers {
	const struct due_case *c;
	const struct node *at, *answer;
	int answered;
	bool after; /* the answer is before `at` */
};

static struct offers offers_of(const struct due_case *c)
{
	struct offers o = {.c = c};

	o.answered = newest_answer(c, true, &o.answer);
	return o;
}

static bool next_offer(struct offers *o)
{
	const struct node *log = node_get(o->c->record->root, "log");

	while (node_each(log, &o->at)) {
		int day = day_parse(node_text(o->at, "date"));

		o->after = o->after || o->at == o->answer;
		if (str_is(node_text(o->at, "type"), "offered") &&
		    day <= o->c->rules->today &&
		    (day > o->answered || (day == o->answered && o->after)))
			return true;
	}
	return false;
}

static void look_at_offers(const struct due_case *c, struct soonest *s,
			   struct due *d)
{
	for (struct offers o = offers_of(c); next_offer(&o);) {
		if (!is_sooner(s, day_parse(node_text(o.at, "by"))))
			continue;
		buf_clear(&d->why);
		why_on(&d->why, "their offer of %D waits for your answer",
		       day_parse(node_text(o.at, "date")));
		why_on(&d->why, " until %D", s->day);
		why_brief(c, d, "their offer waits until %D", s->day, STR(""));
	}
}

/* A fact, or claims that differ. What was `applied` is for the deadlines of
 * the year that follows: somebody may apply again. */
static void look_at_deadline(const struct due_case *c, int applied,
			     struct soonest *s, struct due *d)
{
	struct span before = c->rules->policy->span[SPAN_DEADLINE_APPLIED];
	const struct node *fact = node_get(c->record->root, "deadline");

	for (const struct node *n = NULL; node_each(fact, &n);) {
		const struct node *value = fact_value(n);

		for (const struct node *v = NULL; node_each(value, &v);) {
			int day = day_parse(v->text);

			if ((applied != DAY_NONE &&
			     day_add(applied, before) > day) ||
			    !is_sooner(s, day))
				continue;
			buf_clear(&d->why);
			why_on(&d->why, "the deadline is %D", s->day);
			why_brief(c, d, "closes %D", s->day, STR(""));
		}
	}
}

static void look_at_program(const struct due_case *c, struct soonest *s,
			    struct due *d)
{
	const struct node *unused;

	if (!due_program_is_closed(c->rules, c->record, NULL))
		look_at_deadline(c, newest_answer(c, false, &unused), s, d);
	look_at_offers(c, s, d);
}

/* The day of the deadline that would be due, had nothing been done. */
static int deadline_ahead(const struct due_case *c)
{
	struct soonest s = {c->rules->today, DAY_NONE};
	struct due unused;

	due_init(&unused);
	look_at_deadline(c, DAY_NONE, &s, &unused);
	due_release(&unused);
	return s.day;
}

/* Up to its day, unless what the log has last ends it; an offer that comes
 * after that is for a new one. */
bool rule_interview(const struct due_case *c, struct due *d)
{
	static const char *const over[] = {"interviewed", "rejected",
					   "withdrew", NULL};
	const struct node *last = NULL;
	struct period w;
	int unused;

	d->since = day_parse(
		node_text(node_get(c->record->root, "interview"), "date"));
	newest_answer(c, false, &last);
	if (d->since == DAY_NONE || c->rules->today > d->since ||
	    str_is_any(node_text(last, "type"), over))
		return false;
	d->template = NULL;
	policy_period(c->rules->policy, WINDOW_PREPARE, c->record, &w);
	period_days(&w, d->since, &d->open, &unused);
	d->by = d->since;
	why_on(&d->why, "your interview is on %D", d->since);
	why_brief(c, d, "interview %D", d->since, STR(""));
	return true;
}

void explain_program(const struct due_case *c, struct buf *why)
{
	const struct node *answer = NULL;
	int day = newest_answer(c, false, &answer), ahead = deadline_ahead(c);
	struct buf closed = BUF_INIT;

	for (struct offers o = offers_of(c); next_offer(&o);)
		if (node_empty(node_get(o.at, "by"))) {
			why_on(why, "their offer of %D has no 'by'",
			       day_parse(node_text(o.at, "date")));
			buf_addz(why, ", the day it waits until; kith edit ");
			why_add(why, c->record->id);
			buf_addz(why, " adds it");
			return;
		}
	if (ahead == DAY_NONE) {
		buf_addz(why, "no deadline ahead in this program");
	} else if (due_program_is_closed(c->rules, c->record, &closed)) {
		buf_addstr(why, buf_str(&closed));
	} else if (answer) {
		buf_addf(why, "'%.*s'", STR_ARG(node_text(answer, "type")));
		why_on(why, " on %D", day);
		why_on(why, "; the deadline of %D asks nothing more", ahead);
	}
	buf_release(&closed);
}

static void why_time(const struct due_case *c, struct due *d)
{
	struct str time = record_text(c->record, "time");

	if (!time.n)
		return;
	buf_addz(&d->why, ", ");
	why_add(&d->why, time);
}

static void why_sure(const struct due_case *c, struct due *d)
{
	if (str_is(record_text(c->record, "sure"), "derived"))
		buf_addz(&d->why,
			 "; derived from earlier years, so look it up");
}

static void look_at_season(const struct due_case *c, struct soonest *s,
			   struct due *d)
{
	if (season_type(record_text(c->record, "type")) != SEASON_CLOSES ||
	    stage_is_past(c))
		return;
	if (!is_sooner(s, season_day(record_text(c->record, "date"))))
		return;
	why_on(&d->why, "the day is %D", s->day);
	why_brief(c, d, "on %D", s->day, STR(""));
	why_time(c, d);
	if (s->day > c->rules->today)
		buf_addz(&d->why, "; be done the day before");
	why_sure(c, d);
}

/* No deadline: nothing is late that opens, or that happens by itself. */
bool rule_date(const struct due_case *c, struct due *d)
{
	enum season_type type = season_type(record_text(c->record, "type"));
	bool opens = type == SEASON_OPENS;
	struct period w = {{0, 'd'}, {0, 'd'}, false, false};

	d->since = season_day(record_text(c->record, "date"));
	if (type == SEASON_CLOSES || d->since == DAY_NONE || stage_is_past(c))
		return false;
	if (opens)
		policy_period(c->rules->policy, WINDOW_OPENS, c->record, &w);
	period_days(&w, d->since, &d->open, &d->by);
	if (c->rules->today > d->by)
		return false;
	why_on(&d->why,
	       !opens                       ? "the day is %D"
	       : d->since > c->rules->today ? "opens on %D"
					    : "open since %D",
	       d->since);
	why_brief(c, d,
		  !opens                       ? "on %D"
		  : d->since > c->rules->today ? "opens %D"
					       : "open since %D",
		  d->since, STR(""));
	why_time(c, d);
	why_sure(c, d);
	return true;
}

bool rule_deadline(const struct due_case *c, struct due *d)
{
	struct soonest s = {c->rules->today, DAY_NONE};

	switch (c->record->kind) {
	case RECORD_PROGRAM:
		look_at_program(c, &s, d);
		break;
	case RECORD_EVENT:
		look_at_deadline(c, DAY_NONE, &s, d);
		break;
	default:
		look_at_season(c, &s, d);
	}
	d->since = s.day;
	return s.day != DAY_NONE;
}

/* Is that a visa for one who needs `mine`? */
static enum due_visa judge_word(const struct node *word,
				const struct node *mine)
{
	if (node_empty(word) || is_word(word, "unknown"))
		return DUE_VISA_UNKNOWN;
	if (is_word(word, "none"))
		return DUE_VISA_CLOSED;
	if (is_word(word, "either") || is_word(word, "case-by-case"))
		return DUE_VISA_OPEN;
	for (const struct node *m = NULL; node_each(mine, &m);)
		if (is_word(m, "either") || text_same(m->text, word->text))
			return DUE_VISA_OPEN;
	return DUE_VISA_CLOSED;
}

/* What is often bent tells nothing. */
static bool is_strict(const struct node *claim)
{
	return claim->type != NODE_MAP ||
	       vocab_yes(node_text(claim, "strict")) != 0;
}

/* One that fits is enough, and so is one that is not known, or was looked up
 * too long ago to close anything. */
static enum due_visa judge_visas(const struct due_rules *rules,
				 const struct node *visas)
{
	const struct node *mine = node_get(rules->me, "visa"), *claim = visas;
	enum due_visa answer = DUE_VISA_UNKNOWN;

	if (!visas || !is_strict(visas))
		return DUE_VISA_UNKNOWN;
	visas = fact_value(visas);
	for (const struct node *v = NULL; node_each(visas, &v);) {
		enum due_visa one = v->type == NODE_MAP ? judge_visas(rules, v)
							: judge_word(v, mine);

		if (one == DUE_VISA_OPEN ||
		    (one == DUE_VISA_UNKNOWN && v->type != NODE_MAP))
			return one;
		if (one == DUE_VISA_CLOSED)
			answer = DUE_VISA_CLOSED;
	}
	if (answer == DUE_VISA_CLOSED && claim->type == NODE_MAP &&
	    fact_is_old(claim, rules->policy->span[SPAN_RANK_SEASON],
			rules->today))
		return DUE_VISA_UNKNOWN;
	return answer;
}

static bool needs_visa(const struct node *mine)
{
	return !node_empty(mine) && !is_word(mine, "none") &&
	       !is_word(mine, "unknown");
}

enum due_visa due_program_visa(const struct due_rules *rules,
			       const struct record *program)
{
	const struct node *mine = node_get(rules->me, "visa");

	return needs_visa(mine)
		       ? judge_visas(rules, node_get(program->root, "visas"))
		       : DUE_VISA_ANY;
}

/* The first claim that closes it, `yes` or a reason; NULL where none does. */
static const struct node *find_closing(const struct node *fact)
{
	for (const struct node *n = NULL; node_each(fact, &n);) {
		const struct node *value = fact_value(n);
		struct str text =
			value ? str_trim(node_scalar(value)) : STR("");

		if (text.n && vocab_yes(text) != 0 && is_strict(n) &&
		    !is_word(value, "unknown"))
			return value;
	}
	return NULL;
}

bool due_program_is_closed(const struct due_rules *rules,
			   const struct record *program, struct buf *why)
{
	const struct node *closed =
		find_closing(node_get(program->root, "closed_to_me"));

	if (closed && why) {
		buf_addz(why, "its file says 'closed_to_me'");
		if (vocab_yes(node_scalar(closed)) < 0)
			why_what(why, str_trim(node_scalar(closed)));
	}
	if (closed)
		return true;
	if (due_program_visa(rules, program) != DUE_VISA_CLOSED)
		return false;
	if (why)
		buf_addz(why, "it sponsors no visa that you can use");
	return true;
}

bool due_program_says(const struct node *program, const char *key,
		      const char *what)
{
	const struct node *fact = node_get(program, key);
	bool says = false;

	for (const struct node *n = NULL; node_each(fact, &n);) {
		struct str text = fact_text(n);

		if (text.n && !text_same(text, str_z(what)))
			return false;
		says |= text.n > 0;
	}
	return says;
}

bool due_program_wants_no_notes(const struct record *program)
{
	return due_program_says(program->root, "thank_you_notes", "not wanted");
}

bool due_program_matters(const struct due_rules *rules,
			 const struct record *program)
{
	return due_program_wants_no_notes(program) ||
	       stage_is(rules, "interviewing") ||
	       due_program_is_closed(rules, program, NULL);
}
