#include "config.h"

#include "check_impl.h"

#include "base/ascii.h"
#include "model/fact.h"
#include "model/name.h"
#include "value/date.h"

/* Calls `visit` for each fact of a program and of its tracks. */
static void each_fact(const struct look *l, const struct node *map,
		      void (*visit)(const struct look *l, const struct field *f,
				    const struct node *fact))
{
	for (const struct node *n = map ? map->first : NULL; n; n = n->next) {
		const struct field *f = schema_find(n->key);

		if (f && f->type == FIELD_FACT)
			visit(l, f, n);
	}
}

static void each_fact_of_all(const struct look *l,
			     void (*visit)(const struct look *l,
					   const struct field *f,
					   const struct node *fact))
{
	const struct node *tracks;

	if (!l->record->root || l->record->kind != RECORD_PROGRAM)
		return;
	each_fact(l, l->record->root, visit);
	tracks = node_get(l->record->root, "tracks");
	for (const struct node *t = NULL; node_each(tracks, &t);)
		each_fact(l, t, visit);
}

/* `checked` may be a day, a month or a year; the last day of it counts. */
static bool read_checked(struct str s, struct day_range *out)
{
	return s.n >= 4 && ascii_is_digit(s.p[0]) &&
	       day_parse_range(s, 0, out) && out->to != DAY_NONE;
}

/* A claim, or a list of them, by when somebody looked. */
static void check_age(const struct look *l, const struct field *f,
		      const struct node *fact)
{
	const struct node *checked = node_get(fact, "checked");
	struct span season = l->check->net.policy.span[SPAN_RANK_SEASON];
	struct day_range days;

	if (fact->type == NODE_LIST)
		for (const struct node *n = fact->first; n; n = n->next)
			check_age(l, f, n);
	if (!checked || node_empty(checked))
		return;
	if (!read_checked(node_scalar(checked), &days))
		look_say(l, checked->pos,
			 "'%.*s' is not a day; write it as 2026-05-18, or the "
			 "month, 2026-05",
			 STR_ARG(node_scalar(checked)));
	else if (days.to < day_add(l->check->cli->today,
				   (struct span){-season.n, season.unit}))
		look_say(l, checked->pos,
			 "'%s' was checked more than a season ago; look again, "
			 "and write the day on which you did",
			 f->name);
}

void rule_stale(const struct look *l)
{
	each_fact_of_all(l, check_age);
}

static void check_claims(const struct look *l, const struct field *f,
			 const struct node *fact)
{
	const struct node *first, *value = fact_contradiction(fact, &first);

	if (value)
		look_say(l, value->pos,
			 "this contradicts what line %u says of '%s'; ask "
			 "them, and keep what is right",
			 (unsigned)first->pos.line, f->name);
}

void rule_claims(const struct look *l)
{
	each_fact_of_all(l, check_claims);
}

/* The plain text of a fact, or of the value of a claim. */
static const struct node *text_of(const struct node *map, const char *key)
{
	const struct node *n = fact_value(node_get(map, key));

	return n && n->type == NODE_STRING && !node_empty(n) &&
			       !str_is(n->text, "unknown") &&
			       !str_is(n->text, "none")
		       ? n
		       : NULL;
}

static bool remember_code(const struct look *l, const struct node *map,
			  const char *key)
{
	const struct node *n = text_of(map, key);
	struct buf text = BUF_INIT;

	if (!n)
		return false;
	buf_addf(&text, "%s %.*s", key, STR_ARG(n->text));
	look_remember(l, SEEN_PROGRAM, buf_str(&text), n->pos);
	buf_release(&text);
	return true;
}

/* Two tracks of one code are one track, or a slip. */
static bool check_tracks(const struct look *l)
{
	const struct node *tracks = node_get(l->record->root, "tracks");
	struct str_map codes = STR_MAP_INIT;
	bool any = false;

	for (const struct node *t = NULL; node_each(tracks, &t);) {
		const struct node *code = text_of(t, "nrmp_code");
		size_t line;

		if (t->type == NODE_MAP && !node_text(t, "name").n)
			look_say(l, t->pos,
				 "a track without a name; write {name: "
				 "Categorical, ...}");
		if (!code)
			continue;
		any = true;
		line = str_map_add(&codes, code->text, code->pos.line);
		if (line == code->pos.line)
			remember_code(l, t, "nrmp_code");
		else
			look_say(l, code->pos,
				 "the track in line %zu has this code, too",
				 line);
	}
	str_map_release(&codes);
	return any;
}

/* By its numbers; without one, by its name and where it is. */
void rule_program(const struct look *l)
{
	static const char *const places[] = {"institution", "city"};
	const struct node *root = l->record->root;
	struct buf text = BUF_INIT;
	bool coded;

	if (!root || l->record->kind != RECORD_PROGRAM ||
	    !record_text(l->record, "name").n)
		return;
	coded = remember_code(l, root, "acgme_id");
	coded |= remember_code(l, root, "nrmp_code");
	coded |= check_tracks(l);
	if (coded)
		return;
	name_fold(&text, record_text(l->record, "name"));
	for (size_t i = 0; i < sizeof(places) / sizeof(*places); i++) {
		buf_addc(&text, '\n');
		name_fold(&text, record_text(l->record, places[i]));
	}
	look_remember(l, SEEN_PROGRAM, buf_str(&text),
		      node_get(root, "name")->pos);
	buf_release(&text);
}

/* The newest entry of a program, notes aside, is an offer that waits for ever.
 */
void rule_offer(const struct look *l)
{
	const struct node *newest = NULL, *log;
	int last = DAY_NONE;

	if (!l->record->root || l->record->kind != RECORD_PROGRAM)
		return;
	log = node_get(l->record->root, "log");
	for (const struct node *e = NULL; node_each(log, &e);) {
		int day = day_parse(node_text(e, "date"));

		if (day < last || str_is(node_text(e, "type"), "note"))
			continue;
		last = day;
		newest = e;
	}
	if (newest && str_is(node_text(newest, "type"), "offered") &&
	    node_empty(node_get(newest, "by")))
		look_say(l, newest->pos,
			 "no day to answer by, so nothing will be due; give "
			 "the entry a 'by', as in {date: 2026-10-08, type: "
			 "offered, by: 2026-10-10}");
}
