#include "config.h"

#include "model/summary.h"

#include <stdlib.h>

static const struct log_type *const synthetic_met = &vocab_log_types[0];

static int by_day(const void *a, const void *b)
{
	const struct log_entry *x = a, *y = b;

	if (x->day != y->day)
		return x->day < y->day ? -1 : 1;
	return (x->place > y->place) - (x->place < y->place);
}

static size_t count_children(const struct node *n)
{
	size_t count = 0;

	for (const struct node *c = node_first_of(n); c; c = node_next_of(n, c))
		count++;
	return count;
}

/* `last_interaction` counts as a `met` where the log has nothing that late. */
static void add_import(struct record *r, int today, int newest,
		       struct log_view *log)
{
	int day = day_parse(record_text(r, "last_interaction"));

	if (day == DAY_NONE || day > today || newest >= day)
		return;
	log->entries[log->count] = (struct log_entry){
		.day = day, .type = synthetic_met, .place = log->count};
	log->count++;
}

static void load_log(struct record *r, int today, struct log_view *log)
{
	const struct node *list = node_get(r->root, "log");
	size_t room = count_children(list) + 1;
	int newest = DAY_NONE;
	size_t place = 0;
	bool sorted = true;

	log->count = 0;
	log->entries = arena_alloc(&r->arena, room * sizeof(*log->entries));
	for (const struct node *n = node_first_of(list); n;
	     n = node_next_of(list, n), place++) {
		struct log_entry e = {
			.day = day_parse(node_text(n, "date")),
			.type = vocab_log_type(node_text(n, "type")),
			.node = n,
			.place = place};

		if (e.day == DAY_NONE || e.day > today || !e.type)
			continue;
		sorted = sorted && e.day >= newest;
		newest = e.day > newest ? e.day : newest;
		log->entries[log->count++] = e;
	}
	add_import(r, today, newest, log);
	if (!sorted)
		qsort(log->entries, log->count, sizeof(*log->entries), by_day);
}

static bool is_two_way_or_in(const struct log_entry *e)
{
	return e->type->direction == DIR_IN || e->type->direction == DIR_BOTH;
}

static void add_entry(struct summary *s, const struct log_entry *e,
		      int *counted)
{
	if (e->type->direction != DIR_NONE)
		s->last = e->day;
	if (e->type->direction == DIR_IN)
		s->last_in = e->day;
	if (e->type->direction == DIR_OUT)
		s->last_out = e->day;
	if (is_two_way_or_in(e)) {
		s->exchanges += e->day != *counted;
		*counted = e->day;
		s->attempts = 0;
		s->waiting = DAY_NONE;
	}
	if (e->type->attempt) {
		s->attempts++;
		s->waiting = e->day;
	}
	s->asks += strcmp(e->type->name, "asked") == 0;
	s->gives += strcmp(e->type->name, "gave") == 0;
}

static enum stage find_stage(const struct record *r, const struct summary *s,
			     int rest_after)
{
	struct str status = record_text(r, "status");

	if (str_is(status, "closed"))
		return STAGE_CLOSED;
	if (str_is(status, "paused"))
		return STAGE_PAUSED;
	if (s->attempts >= rest_after)
		return STAGE_RESTING;
	if (s->exchanges > 0)
		return STAGE_ACTIVE;
	if (s->last_out != DAY_NONE)
		return STAGE_REACHED;
	return str_is(status, "prospect") ? STAGE_PROSPECT : STAGE_NEW;
}

void summary_compute(struct record *r, int today, int rest_after,
		     struct summary *out)
{
	int counted = DAY_NONE;

	*out = (struct summary){.last = DAY_NONE,
				.last_in = DAY_NONE,
				.last_out = DAY_NONE,
				.waiting = DAY_NONE};
	load_log(r, today, &out->log);
	for (size_t i = 0; i < out->log.count; i++)
		add_entry(out, &out->log.entries[i], &counted);
	out->stage = find_stage(r, out, rest_after);
}

static void put_day(struct record *r, struct node *map, const char *key,
		    int day)
{
	struct node *n;

	if (day == DAY_NONE) {
		n = node_new(&r->arena, NODE_NULL);
	} else {
		char *text = arena_bytes(&r->arena, DAY_TEXT);

		n = node_string(&r->arena, str_z(day_format(day, text)));
	}
	node_append(map, str_z(key), n);
}

static void put_count(struct record *r, struct node *map, const char *key,
		      int count)
{
	char text[16];
	size_t at = sizeof(text);
	struct node *n = node_new(&r->arena, NODE_NUMBER);

	do
		text[--at] = (char)('0' + count % 10);
	while (count /= 10);
	n->text = arena_str(&r->arena,
			    (struct str){text + at, sizeof(text) - at});
	node_append(map, str_z(key), n);
}

void summary_attach(struct record *r, const struct summary *s)
{
	struct node *map = node_get(r->root, "summary");

	if (map) {
		map->type = NODE_MAP;
		map->first = map->last = NULL;
	} else {
		map = node_new(&r->arena, NODE_MAP);
		node_append(r->root, STR("summary"), map);
	}
	put_day(r, map, "last", s->last);
	put_day(r, map, "last_in", s->last_in);
	put_day(r, map, "last_out", s->last_out);
	put_count(r, map, "exchanges", s->exchanges);
	put_count(r, map, "attempts", s->attempts);
	put_day(r, map, "waiting", s->waiting);
	put_count(r, map, "asks", s->asks);
	put_count(r, map, "gives", s->gives);
	node_append(map, STR("stage"),
		    node_string(&r->arena, str_z(stage_name(s->stage))));
}

const char *stage_name(enum stage stage)
{
	return vocab_stages[stage].name;
}

const struct log_entry *
log_newest(const struct log_view *log,
	   bool (*wanted)(const struct log_entry *entry))
{
	for (size_t i = log->count; i-- > 0;)
		if (wanted(&log->entries[i]))
			return &log->entries[i];
	return NULL;
}

bool log_sent_since(const struct log_view *log, const struct log_entry *entry)
{
	const struct log_entry *end = log->entries + log->count;

	for (const struct log_entry *e = entry + 1; e < end; e++)
		if (e->type->direction == DIR_OUT)
			return true;
	return false;
}
