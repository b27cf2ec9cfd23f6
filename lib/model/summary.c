#include "config.h"

#include "model/summary.h"

#include <stdlib.h>

static int by_day(const void *a, const void *b)
{
	const struct log_entry *x = a, *y = b;

	if (x->day != y->day)
		return x->day < y->day ? -1 : 1;
	return (x->place > y->place) - (x->place < y->place);
}

/* `last_interaction` counts as a `met` where the log has nothing that late. */
static void add_import(struct record *r, int today, int newest,
		       struct log_view *log)
{
	int day = day_parse(record_text(r, "last_interaction"));

	if (day == DAY_NONE || day > today || newest >= day)
		return;
	log->entries[log->count] =
		(struct log_entry){.day = day,
				   .type = &vocab_log_types[ENTRY_MET],
				   .place = log->count};
	log->count++;
}

/* The same for values that say the same. */
static uint64_t digest(const struct node *n)
{
	bool map = n->type == NODE_MAP;
	uint64_t sum = 0;

	if (!map && n->type != NODE_LIST)
		return str_hash(n->type, n->text);
	for (const struct node *c = n->first; c; c = c->next)
		if (!node_empty(c))
			sum += str_hash(digest(c), map ? c->key : STR(""));
	return sum;
}

/* Marks, by no type, what says the same as an entry before it on its day. */
static void mark_repeated(struct arena *a, struct log_view *log)
{
	struct log_entry *e = log->entries;
	uint64_t *digests = NULL;

	for (size_t i = 1, first = 0; i < log->count; i++) {
		if (e[i].day != e[first].day) {
			first = i;
			continue;
		}
		if (!digests)
			digests = arena_alloc(a, log->count * sizeof(*digests));
		if (i == first + 1)
			digests[first] =
				e[first].node ? digest(e[first].node) : 0;
		digests[i] = e[i].node ? digest(e[i].node) : 0;
		for (size_t k = first; k < i && e[i].type; k++)
			if (digests[k] == digests[i] &&
			    node_same(e[k].node, e[i].node))
				e[i].type = NULL;
	}
}

/* The Message-ID of an entry, and where it is. */
struct message_id {
	struct str id;
	size_t at;
};

static int by_id(const void *a, const void *b)
{
	const struct message_id *x = a, *y = b;
	int order = str_cmp(x->id, y->id);

	return order ? order : (x->at > y->at) - (x->at < y->at);
}

/* Marks, by no type, what has the Message-ID of an entry before it. */
static void mark_copies(struct arena *a, struct log_view *log)
{
	struct message_id *ids = NULL;
	size_t count = 0;

	for (size_t i = 0; i < log->count; i++) {
		struct str id = log->entries[i].message_id;

		if (!id.n)
			continue;
		if (!ids)
			ids = arena_alloc(a, (log->count - i) * sizeof(*ids));
		ids[count++] = (struct message_id){id, i};
	}
	if (count > 1)
		qsort(ids, count, sizeof(*ids), by_id);
	for (size_t i = 1; i < count; i++)
		if (str_eq(ids[i].id, ids[i - 1].id))
			log->entries[ids[i].at].type = NULL;
}

/* One mail logged on two machines and merged is one mail. */
static void drop_copies(struct arena *a, struct log_view *log)
{
	size_t kept = 0;

	mark_repeated(a, log);
	mark_copies(a, log);
	for (size_t i = 0; i < log->count; i++)
		if (log->entries[i].type)
			log->entries[kept++] = log->entries[i];
	log->count = kept;
}

/* One pass over its keys, as there are many entries. */
static struct log_entry read_entry(const struct node *n, size_t place)
{
	struct log_entry e = {.day = DAY_NONE, .node = n, .place = place};

	for (const struct node *k = n->first; k; k = k->next) {
		bool text = k->type == NODE_STRING || k->type == NODE_NUMBER;

		if (text && str_is(k->key, "date"))
			e.day = day_parse(k->text);
		else if (text && str_is(k->key, "type"))
			e.type = vocab_log_type(k->text);
		else if (text && str_is(k->key, "via"))
			e.via = k->text;
		else if (str_is(k->key, "promised"))
			e.promised = k;
		else if (str_is(k->key, "expect"))
			e.expect = k;
		else if (!text)
			continue;
		else if (str_is(k->key, "message_id"))
			e.message_id = str_trim(k->text);
		else if (str_is(k->key, "kept"))
			e.kept = vocab_yes(k->text) == 1;
		else if (str_is(k->key, "received"))
			e.received = vocab_yes(k->text) == 1;
	}
	e.message =
		e.type && e.type->sending && !vocab_has(vocab_spoken, e.via);
	return e;
}

static void load_log(struct record *r, int today, struct log_view *log)
{
	const struct node *list = node_get(r->root, "log");
	size_t room = node_children(list) + 1;
	int newest = DAY_NONE;
	size_t place = 0;
	bool sorted = true;

	log->count = 0;
	log->entries = arena_alloc(&r->arena, room * sizeof(*log->entries));
	for (const struct node *n = NULL; node_each(list, &n); place++) {
		struct log_entry e = read_entry(n, place);

		if (e.day == DAY_NONE || e.day > today || !e.type)
			continue;
		sorted = sorted && e.day >= newest;
		newest = e.day > newest ? e.day : newest;
		log->entries[log->count++] = e;
	}
	add_import(r, today, newest, log);
	if (!sorted)
		qsort(log->entries, log->count, sizeof(*log->entries), by_day);
	drop_copies(&r->arena, log);
}

bool log_is_heard(const struct log_entry *e)
{
	return e->type->direction == DIR_IN || e->type->direction == DIR_BOTH;
}

bool log_is_sending(const struct log_entry *e)
{
	return e->type->sending;
}

bool log_is_message(const struct log_entry *e)
{
	return e->message;
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
	if (e->message)
		s->last_message = e->day;
	if (log_is_heard(e)) {
		s->exchanges += e->day != *counted;
		*counted = e->day;
	}
	s->asks += log_is(e, ENTRY_ASKED);
	s->gives += log_is(e, ENTRY_GAVE);
}

/* Did the message go the way on which they are connected now? LinkedIn is
 * where people connect, unless the entry names another network. */
static bool same_way(const struct log_entry *message,
		     const struct log_entry *connected)
{
	return str_eq(message->via, connected->via) ||
	       (!connected->via.n && str_is(message->via, "linkedin"));
}

/* Days with a message that waits for an answer, from the newest back. */
static void count_attempts(const struct log_view *log, struct arena *a,
			   struct summary *s)
{
	const struct log_entry **connected = NULL;
	size_t count = 0;
	int counted = DAY_NONE;

	for (size_t i = log->count; i-- > 0;) {
		struct log_entry *e = &log->entries[i];
		size_t k = 0;

		if (log_is_heard(e))
			return;
		if (log_is(e, ENTRY_CONNECTED)) {
			if (!connected)
				connected = arena_alloc(
					a, (i + 1) * sizeof(*connected));
			connected[count++] = e;
		}
		if (!e->message || !e->type->attempt)
			continue;
		while (k < count && !same_way(e, connected[k]))
			k++;
		e->waits = k == count;
		if (!e->waits || e->day == counted)
			continue;
		counted = e->day;
		if (!s->attempts++)
			s->waiting = e->day;
	}
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
				.waiting = DAY_NONE,
				.last_message = DAY_NONE};
	load_log(r, today, &out->log);
	for (size_t i = 0; i < out->log.count; i++)
		add_entry(out, &out->log.entries[i], &counted);
	count_attempts(&out->log, &r->arena, out);
	out->stage = find_stage(r, out, rest_after);
}

void summary_attach(struct record *r, const struct summary *s)
{
	struct arena *a = &r->arena;
	struct node *map = node_child(a, r->root, STR("summary"), NODE_MAP);

	map->type = NODE_MAP;
	map->first = map->last = NULL;
	node_append(map, STR("last"), node_day(a, s->last));
	node_append(map, STR("last_in"), node_day(a, s->last_in));
	node_append(map, STR("last_out"), node_day(a, s->last_out));
	node_append(map, STR("exchanges"), node_count(a, s->exchanges));
	node_append(map, STR("attempts"), node_count(a, s->attempts));
	node_append(map, STR("waiting"), node_day(a, s->waiting));
	node_append(map, STR("asks"), node_count(a, s->asks));
	node_append(map, STR("gives"), node_count(a, s->gives));
	node_put(a, map, "stage", str_z(stage_name(s->stage)));
}

const char *stage_name(enum stage stage)
{
	return vocab_stages[stage].name;
}

bool contact_is_closed(const struct record *r)
{
	return r->kind == RECORD_CONTACT &&
	       (str_is(record_text(r, "status"), "closed") ||
		vocab_yes(record_text(r, "do_not_contact")) == 1);
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

const struct log_entry *log_owed_reply(const struct log_view *log)
{
	const struct log_entry *e = log->entries + log->count;

	while (e-- > log->entries) {
		if (!log_is_heard(e) && !e->message)
			continue;
		return log_is(e, ENTRY_REPLIED) &&
				       vocab_yes(node_text(e->node,
							   "closing")) != 1
			       ? e
			       : NULL;
	}
	return NULL;
}

bool log_asks_follow_up(const struct log_view *log, const struct log_entry *e)
{
	const struct log_entry *connected = e;

	if (!log_is(e, ENTRY_CONNECTED))
		return log_is(e, ENTRY_MET) || log_is(e, ENTRY_ATTENDED);
	while (e-- > log->entries && !log_is_heard(e))
		if (e->message && e->type->attempt && !same_way(e, connected))
			return false;
	return true;
}

/* What was asked is answered once. */
bool log_is_refusal(const struct log_view *log, const struct log_entry *e)
{
	if (!log_is(e, ENTRY_DECLINED))
		return false;
	while (e-- > log->entries) {
		if (log_is(e, ENTRY_ASKED))
			return true;
		if (log_is(e, ENTRY_HELPED) || log_is(e, ENTRY_DECLINED))
			return false;
	}
	return false;
}
