#include "config.h"

#include "rank/rank_impl.h"

#include <stdlib.h>

#include "base/text.h"
#include "codec/json.h"
#include "model/fact.h"
#include "model/profile.h"
#include "model/season.h"

/* The day of the first date of the season that has that word in its `what`. */
static int season_find(const struct node *season, const char *word)
{
	for (const struct node *n = NULL; node_each(season, &n);) {
		struct buf what = BUF_INIT;
		bool found;

		text_fold(&what, node_text(n, "what"));
		found = str_find(buf_str(&what), str_z(word)) >= 0;
		buf_release(&what);
		if (found)
			return season_day(node_text(n, "date"));
	}
	return DAY_NONE;
}

/* The year in which one applies: until the match in March that of the year
 * before. */
static int year_of(const struct rank_rules *rules)
{
	int year, month, day;

	if (rules->apply != DAY_NONE) {
		day_to_civil(rules->apply, &year, &month, &day);
		return year;
	}
	day_to_civil(rules->today, &year, &month, &day);
	return month <= 3 ? year - 1 : year;
}

/* By enum rank_mine. */
static const char *const mine_paths[] = {
	[MINE_VISA] = "visa",
	[MINE_STEP2] = "scores.step2",
	[MINE_YOG] = "yog",
	[MINE_USCE] = "usce_months",
	[MINE_INTERESTS] = "interests",
	[MINE_RESIDENCE] = "residence",
	[MINE_STEP3] = "step3",
	[MINE_ATTEMPTS] = "attempts",
	[MINE_USCE_KINDS] = "usce_kinds",
	[MINE_ECFMG] = "ecfmg",
	[MINE_STATES] = "preferences.states",
	[MINE_CITIES] = "preferences.cities",
	[MINE_TYPES] = "preferences.type",
};

/* Of a day or a month the year counts. */
static void read_figures(struct rank_rules *rules)
{
	const struct node *score = rules->mine[MINE_STEP2];
	const struct node *yog = rules->mine[MINE_YOG];
	struct day_range range;
	struct figure f;
	int month, day;

	rules->score = -1;
	if (score && figure_read(node_scalar(score), &f))
		rules->score = f.low;
	if (yog &&
	    day_parse_range(str_trim(node_scalar(yog)), rules->today, &range))
		day_to_civil(range.from, &rules->graduated, &month, &day);
}

/* What cannot be read is open: it is no answer to anything. */
static const struct node *mine_read(const struct node *me, const char *path)
{
	const struct node *n = mine_find(me, path);
	struct buf hint = BUF_INIT;
	bool bad = profile_bad(str_z(path), n, &hint) != NULL;

	buf_release(&hint);
	return bad ? NULL : n;
}

void rank_rules_init(struct rank_rules *rules, const struct policy *policy,
		     const struct node *me, const struct node *season,
		     int today)
{
	*rules = (struct rank_rules){
		.policy = policy,
		.me = me,
		.season = season,
		.today = today,
		.by_want = str_is(node_text(me, "stage"), "ranking"),
		.apply = season_find(season, "apply"),
		.read = season_find(season, "programs read"),
		.certified = season_find(season, "certified"),
	};
	rules->year = year_of(rules);
	for (int i = 0; i < RANK_MINE; i++)
		rules->mine[i] = mine_read(me, mine_paths[i]);
	read_figures(rules);
	for (int i = 0; i < RANK_REASONS; i++)
		rules->weights[i] = policy->figure[FIGURE_RANK_VISA + i];
}

int rank_whole(const struct rank_rules *rules)
{
	int sum = 0;

	for (int i = 0; i < RANK_REASONS; i++)
		sum += rules->weights[i];
	return sum;
}

size_t rank_missing(const struct rank_rules *rules, struct buf *out,
		    const char **example)
{
	static const char *const examples[MINE_NEEDED] = {
		[MINE_VISA] = "visa=J-1",
		[MINE_STEP2] = "scores.step2=240",
		[MINE_YOG] = "yog=2021",
		[MINE_USCE] = "usce_months=3",
		[MINE_INTERESTS] = "interests=trauma,sleep",
	};
	size_t count = 0;

	for (int i = 0; i < MINE_NEEDED; i++) {
		if (mine_find(rules->me, mine_paths[i]))
			continue;
		if (!count && example)
			*example = examples[i];
		buf_addf(out, "%s%s", count++ ? ", " : "", mine_paths[i]);
	}
	return count;
}

void rank_init(struct rank *r)
{
	*r = (struct rank){.place = 0};
}

static void release_texts(struct rank_texts *t)
{
	for (size_t i = 0; i < t->count; i++)
		buf_release(&t->items[i]);
	free(t->items);
}

void rank_release(struct rank *r)
{
	for (int i = 0; i < RANK_REASONS; i++)
		buf_release(&r->parts[i].why);
	for (size_t i = 0; i < r->question_count; i++)
		free(r->questions[i].own);
	free(r->questions);
	release_texts(&r->check);
	release_texts(&r->stops);
	buf_release(&r->track);
	buf_release(&r->house[0]);
	buf_release(&r->house[1]);
	buf_release(&r->director);
	buf_release(&r->coordinator);
	rank_init(r);
}

static void decide_one(const struct rank_rules *rules,
		       const struct record *program, const struct node *track,
		       struct rank *out)
{
	struct rank_case c = {rules, program->root, track, out};

	rank_gates(&c);
	rank_visa(&c);
	rank_img(&c);
	rank_score(&c);
	rank_years(&c);
	rank_place(&c);
	rank_rotated(&c);
	out->group = out->stops.count   ? RANK_CLOSED
		     : out->check.count ? RANK_CHECK
					: RANK_RANKED;
	if (track)
		buf_addstr(&out->track, node_text(track, "name"));
}

static int sum_points(const struct rank *r, bool upto)
{
	int sum = 0;

	for (int i = 0; i < RANK_REASONS; i++)
		sum += upto ? r->parts[i].upto : r->parts[i].points;
	return sum;
}

/* Is the track `x` a better way in than `y`? */
static bool is_better(const struct rank *x, const struct rank *y)
{
	if (x->group != y->group)
		return x->group < y->group;
	if (sum_points(x, false) != sum_points(y, false))
		return sum_points(x, false) > sum_points(y, false);
	return sum_points(x, true) > sum_points(y, true);
}

static void decide_best_track(const struct rank_rules *rules,
			      const struct record *program,
			      const struct node *tracks, struct rank *out)
{
	bool any = false;

	for (const struct node *n = NULL; node_each(tracks, &n);) {
		struct rank other;

		if (n->type != NODE_MAP)
			continue;
		rank_init(&other);
		decide_one(rules, program, n, &other);
		if (!any || is_better(&other, out)) {
			rank_release(out);
			*out = other;
		} else {
			rank_release(&other);
		}
		any = true;
	}
	if (!any)
		decide_one(rules, program, NULL, out);
}

/* 1 to 5; 0 for none. */
static int want_of(const struct record *program)
{
	int want = str_number(fact_text(node_get(program->root, "want")));

	return want >= 1 && want <= 5 ? want : 0;
}

int rank_season_begin(const struct rank_rules *rules)
{
	return rules->apply != DAY_NONE ? rules->apply
					: day_from_civil(rules->year, 9, 1);
}

/* The newest entry of this season of one of these types, or NULL. */
static const struct node *newest_step(const struct rank_case *c,
				      const char *const *types)
{
	const struct node *log = node_get(c->root, "log"), *newest = NULL;
	int last = rank_season_begin(c->rules);

	for (const struct node *n = NULL; node_each(log, &n);) {
		int day = day_parse(node_text(n, "date"));

		if (day == DAY_NONE || day < last || day > c->rules->today ||
		    !str_is_any(node_text(n, "type"), types))
			continue;
		last = day;
		newest = n;
	}
	return newest;
}

bool rank_invited(const struct rank_case *c)
{
	static const char *const types[] = {"offered", "accepted",
					    "interviewed", NULL};

	return newest_step(c, types) != NULL;
}

/* What they or I ended this season, unless it was taken up again. */
static void stop_ended(const struct rank_case *c)
{
	static const char *const types[] = {"rejected", "withdrew", "applied",
					    "offered", NULL};
	const struct node *step = newest_step(c, types);
	struct str type = node_text(step, "type");
	struct buf text = BUF_INIT;

	if (!str_is(type, "rejected") && !str_is(type, "withdrew"))
		return;
	buf_addstr(&text, type);
	buf_addc(&text, ' ');
	buf_addstr(&text, node_text(step, "date"));
	rank_text_add(&c->rank->stops, buf_str(&text));
	c->rank->group = RANK_CLOSED;
	buf_release(&text);
}

void rank_decide(const struct rank_rules *rules, const struct record *program,
		 struct rank *out)
{
	struct rank_case c = {rules, program->root, NULL, out};

	decide_best_track(rules, program, node_get(program->root, "tracks"),
			  out);
	stop_ended(&c);
	rank_offers(&c);
	out->want = want_of(program);
	buf_addstr(&out->house[0], record_text(program, "name"));
	buf_addstr(&out->house[1], record_text(program, "institution"));
	buf_addstr(&out->director,
		   fact_text(node_get(program->root, "director")));
	buf_addstr(&out->coordinator,
		   fact_text(node_get(program->root, "coordinator")));
}

struct ordered {
	struct rank *rank;
	size_t index;
	bool by_want;
};

static int best_first(const void *a, const void *b)
{
	const struct ordered *ox = a, *oy = b;
	const struct rank *x = ox->rank, *y = oy->rank;
	int order;

	if (x->group != y->group)
		return x->group < y->group ? -1 : 1;
	if (ox->by_want && x->want != y->want)
		return x->want > y->want ? -1 : 1;
	if (x->points != y->points)
		return x->points > y->points ? -1 : 1;
	if (x->upto != y->upto)
		return x->upto > y->upto ? -1 : 1;
	order = str_cmp(x->id, y->id);
	return order ? order
		     : (ox->index > oy->index) - (ox->index < oy->index);
}

void rank_sort(const struct rank_rules *rules, struct rank **ranks, size_t n)
{
	struct ordered *order = mem_zalloc((n + 1) * sizeof(*order));

	for (size_t i = 0; i < n; i++)
		order[i] = (struct ordered){ranks[i], i, rules->by_want};
	if (n)
		qsort(order, n, sizeof(*order), best_first);
	for (size_t i = 0; i < n; i++) {
		ranks[i] = order[i].rank;
		ranks[i]->place =
			ranks[i]->group == RANK_CLOSED ? 0 : (int)i + 1;
	}
	free(order);
}

/* Keys come with what is in front of them: a key is one piece of text. */
static void put_number(struct buf *out, const char *key, int number)
{
	buf_addz(out, key);
	buf_addnum(out, number);
}

static void put_text(struct buf *out, const char *key, struct str text)
{
	buf_addz(out, key);
	json_write_string(out, text);
}

static void put_texts(struct buf *out, const char *key,
		      const struct rank_texts *t)
{
	buf_addz(out, key);
	for (size_t i = 0; i < t->count; i++)
		put_text(out, i ? "," : "", buf_str(&t->items[i]));
	buf_addc(out, ']');
}

static void put_reasons(struct buf *out, const struct rank *r)
{
	const char *before = ",\"reasons\":[{\"name\":\"";

	for (int i = 0; i < RANK_REASONS; i++) {
		buf_addz(out, before);
		buf_addz(out, rank_reason_names[i]);
		put_number(out, "\",\"points\":", r->parts[i].points);
		put_text(out, ",\"why\":", buf_str(&r->parts[i].why));
		before = "},{\"name\":\"";
	}
	buf_addz(out, "}]");
}

static void put_questions(struct buf *out, const struct rank *r)
{
	buf_addz(out, ",\"unknown\":[");
	for (size_t i = 0; i < r->question_count; i++) {
		const struct rank_question *q = &r->questions[i];

		buf_addz(out, i ? ",{\"fact\":\"" : "{\"fact\":\"");
		buf_addz(out, q->fact);
		put_text(out, "\",\"ask\":", q->ask);
		put_number(out, ",\"worth\":", q->worth);
		if (q->of)
			put_text(out, ",\"of\":", q->of->id);
		buf_addc(out, '}');
	}
	buf_addc(out, ']');
}

void rank_write(struct buf *out, const struct rank *r)
{
	if (r->place)
		put_number(out, "{\"place\":", r->place);
	else
		buf_addz(out, "{\"place\":null");
	put_number(out, ",\"points\":", r->points);
	put_number(out, ",\"upto\":", r->upto);
	put_reasons(out, r);
	put_questions(out, r);
	put_texts(out, ",\"check\":[", &r->check);
	put_texts(out, ",\"stops\":[", &r->stops);
	if (r->track.len)
		put_text(out, ",\"track\":", buf_str(&r->track));
	buf_addc(out, '}');
}
