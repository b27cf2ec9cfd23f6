#include "config.h"

#include "model/season.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "base/text.h"
#include "model/schema.h"
#include "value/date.h"

const struct word season_keys[] = {
	{"what", "what happens"},
	{"date", "the day"},
	{"type", "what that day is: opens, closes or on"},
	{"stage", "the stage of yours that it is for"},
	{"time", "the time of that day, with its zone"},
	{"source", "who or what says so"},
	{"checked", "the day you looked"},
	{"sure", "published or derived"},
	{NULL, NULL},
};

const struct word season_types[] = {
	[SEASON_CLOSES] = {"closes", "a deadline, as where nothing is said"},
	[SEASON_OPENS] = {"opens", "from that day on something can be done"},
	[SEASON_ON] = {"on", "a day on which something happens"},
	{NULL, NULL},
};

static const struct word sureness[] = {
	{"published", "the source says so"},
	{"derived", "from the dates of earlier years"},
	{NULL, NULL},
};

/* "Wed 2026-09-23" in two. */
static struct str cut_weekday(struct str *date)
{
	struct str weekday = {date->p, 0};

	while (weekday.n < date->n && ascii_is_letter(date->p[weekday.n]))
		weekday.n++;
	*date = str_trim(str_skip(*date, weekday.n));
	return weekday;
}

int season_day(struct str date)
{
	cut_weekday(&date);
	return day_parse(date);
}

enum season_type season_type(struct str word)
{
	int type = SEASON_CLOSES;

	while (season_types[type].name &&
	       !str_is(word, season_types[type].name))
		type++;
	return season_types[type].name ? (enum season_type)type : SEASON_CLOSES;
}

static bool check_weekday(const struct node *n, const char *file,
			  struct diag *d)
{
	struct str date = n->text, weekday = cut_weekday(&date);
	int day = day_parse(date);
	struct day_range range;

	if (!weekday.n ||
	    (day_parse_range(weekday, day, &range) && range.from == day))
		return true;
	diag_error(d, file, n->pos, "%.*s is a %s, not '%.*s'", STR_ARG(date),
		   weekday_names[day_weekday(day)], STR_ARG(weekday));
	return false;
}

static bool check_keys(const struct node *item, const char *file,
		       struct diag *d)
{
	bool good = true;

	for (const struct node *n = item->first; n; n = n->next) {
		char hint[SUGGEST_HINT];

		if (vocab_has(season_keys, n->key) ||
		    str_starts(n->key, STR("x-")))
			continue;
		good = false;
		diag_error(d, file, n->key_pos,
			   "unknown key '%.*s' of season%s", STR_ARG(n->key),
			   suggest_row(hint, n->key, season_keys,
				       sizeof(*season_keys),
				       "its dates have what, date, type, "
				       "stage, time, source, checked "
				       "and sure"));
	}
	return good;
}

/* A key that is one of a few words. */
static bool check_word(const struct node *item, const char *key,
		       const struct word *words, const char *wrong,
		       const char *file, struct diag *d)
{
	const struct node *n = node_get(item, key);

	if (node_empty(n) || vocab_has(words, n->text))
		return true;
	diag_error(d, file, n->pos, "%s", wrong);
	return false;
}

static bool check_item(const struct node *item, const char *file,
		       struct diag *d)
{
	const struct node *date = node_get(item, "date");

	if (item->type != NODE_MAP) {
		diag_error(d, file, item->pos,
			   "a date of the season must be a mapping, as in "
			   "{what: applications open, date: 2026-09-02}");
		return false;
	}
	if (!check_keys(item, file, d))
		return false;
	if (!str_trim(node_text(item, "what")).n) {
		diag_error(d, file, item->pos,
			   "a date of the season needs 'what' it is");
		return false;
	}
	if (season_day(node_text(item, "date")) == DAY_NONE) {
		diag_error(d, file, date ? date->pos : item->pos,
			   "a date of the season needs a 'date' that exists "
			   "(YYYY-MM-DD)");
		return false;
	}
	if (!check_word(item, "sure", sureness,
			"'sure' is 'published' or 'derived'", file, d) ||
	    !check_word(item, "type", season_types,
			"'type' is 'opens', 'closes' or 'on'", file, d) ||
	    !check_word(item, "stage", vocab_steps,
			"unknown stage; 'kith help season' lists them", file,
			d))
		return false;
	return check_weekday(date, file, d);
}

const struct node *season_take(struct node *list, const char *file,
			       struct diag *d)
{
	struct node *next;

	if (list && list->type != NODE_LIST)
		return node_empty(list) || check_item(list, file, d) ? list
								     : NULL;
	for (struct node *n = list ? list->first : NULL; n; n = next) {
		next = n->next;
		if (!check_item(n, file, d))
			node_remove(list, n);
	}
	return list;
}

/* "match-day-2027-03-19" */
static struct str make_id(struct arena *a, struct str what, int day)
{
	struct buf id = BUF_INIT;
	char date[DAY_TEXT];

	text_slug(&id, what);
	buf_addf(&id, "%s%s", id.len ? "-" : "", day_format(day, date));
	return buf_to_arena(&id, a);
}

static void put(struct record *r, const char *key, struct str text)
{
	node_append(r->root, str_z(key),
		    node_string(&r->arena, arena_str(&r->arena, text)));
}

void season_record(struct record *r, const struct node *item, const char *file)
{
	struct str what = str_trim(node_text(item, "what"));
	int day = season_day(node_text(item, "date"));
	char date[DAY_TEXT];

	r->kind = RECORD_SEASON;
	r->id = make_id(&r->arena, what, day);
	r->file = arena_strz(&r->arena, file);
	r->root = node_new(&r->arena, NODE_MAP);
	put(r, "kind", str_z(record_kind_name(r->kind)));
	put(r, "id", r->id);
	put(r, "file", r->file);
	put(r, "name", what);
	put(r, "date", str_z(day_format(day, date)));
	for (const struct node *n = item->first; n; n = n->next)
		if (!str_is(n->key, "what") && !str_is(n->key, "date") &&
		    node_scalar(n).n)
			put(r, arena_str(&r->arena, n->key).p, node_scalar(n));
}
