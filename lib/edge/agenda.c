#include "config.h"

#include "edge/agenda.h"

#include <stdlib.h>

#include "base/mem.h"
#include "codec/json.h"

void agenda_init(struct agenda *a, const struct agenda_wish *wish, int today)
{
	*a = (struct agenda){.wish = *wish, .today = today};
}

void agenda_start(struct agenda *a, const struct network *net)
{
	a->rules = (struct due_rules){&net->policy, net->me, a->today};
}

static void entry_free(struct agenda_entry *e)
{
	due_release(&e->due);
	buf_release(&e->line);
	free(e->name);
	free(e->id);
	free(e->url);
	free(e);
}

struct agenda_entry *agenda_entry(const struct due *d)
{
	return d->owner;
}

static bool is_soon(const struct agenda *a, const struct due *d)
{
	return d->state != DUE_UPCOMING ||
	       d->open <= day_add(a->today, a->wish.within);
}

static bool is_wished(const struct agenda *a, const struct due *d)
{
	if (a->wish.actions && !(a->wish.actions & 1u << d->action))
		return false;
	return a->wish.all || (d->action != DUE_NONE && is_soon(a, d));
}

/* May it be shown once all is known? Introductions get their days late. */
static bool may_be_wished(const struct agenda *a, const struct due *d)
{
	return d->action == DUE_INTRODUCE || is_wished(a, d);
}

/* The record's bytes without an older `due`, ready to get a new one. */
static void hold_line(struct buf *out, struct input_item *item)
{
	struct node *root = item->record.root;
	struct node *old = node_get(root, "due");

	if (old) {
		node_remove(root, old);
		json_write(out, root);
	} else {
		input_write_line(out, item);
	}
}

static char *copy(struct str s)
{
	return mem_strndup(s.p, s.n);
}

static void hold(struct agenda_entry *e, struct input_item *item)
{
	const struct record *r = &item->record;
	struct str url =
		r->kind == RECORD_EVENT ? record_text(r, "url") : STR_NONE;

	hold_line(&e->line, item);
	e->name = copy(record_name(r));
	e->id = copy(r->id);
	e->url = url.p ? copy(url) : NULL;
}

enum input_verdict agenda_map(const struct agenda *a, struct input_item *item)
{
	const struct record *r = &item->record;
	bool contact = r->kind == RECORD_CONTACT;
	struct agenda_entry *e;

	if (!contact && r->kind != RECORD_EVENT)
		return INPUT_DROP;
	e = mem_zalloc(sizeof(*e));
	due_init(&e->due);
	e->due.owner = e;
	due_decide(&a->rules, r, contact ? &item->summary : NULL, &e->due);
	/* an event is only ever prepared for: with nothing to do it is not
	 * somebody that --all would have to explain */
	if ((contact || e->due.action != DUE_NONE) && may_be_wished(a, &e->due))
		hold(e, item);
	else if (e->due.first_sent == DAY_NONE) {
		entry_free(e);
		return INPUT_DROP;
	}
	item->data = e;
	return INPUT_KEEP;
}

void agenda_emit(struct agenda *a, struct input_item *item)
{
	struct agenda_entry *e = item->data;

	if (e->due.first_sent != DAY_NONE) {
		a->sent = mem_grow(a->sent, a->sent_count, &a->sent_cap,
				   sizeof(*a->sent));
		a->sent[a->sent_count++] = e->due.first_sent;
	}
	if (!e->line.len) {
		entry_free(e);
		return;
	}
	a->dues = mem_grow(a->dues, a->count, &a->cap, sizeof(*a->dues));
	e->due.place = a->count;
	a->dues[a->count++] = &e->due;
}

static void drop_unwished(struct agenda *a)
{
	size_t kept = 0;

	for (size_t i = 0; i < a->count; i++) {
		if (is_wished(a, a->dues[i]))
			a->dues[kept++] = a->dues[i];
		else
			entry_free(agenda_entry(a->dues[i]));
	}
	a->count = kept;
}

void agenda_settle(struct agenda *a)
{
	if (!a->count)
		return;
	due_schedule(&a->rules, a->dues, a->count, a->sent, a->sent_count);
	drop_unwished(a);
	due_sort(a->dues, a->count);
	if (a->wish.per_day)
		due_plan(&a->rules, a->dues, a->count, a->wish.per_day);
	while (a->wish.limit && a->count > a->wish.limit)
		entry_free(agenda_entry(a->dues[--a->count]));
}

void agenda_release(struct agenda *a)
{
	while (a->count)
		entry_free(agenda_entry(a->dues[--a->count]));
	free(a->dues);
	free(a->sent);
}

void agenda_line(struct buf *out, const struct due *d)
{
	struct str line = str_trim(buf_str(&agenda_entry(d)->line));
	struct arena arena = ARENA_INIT;

	/* a line is an object that holds a name: never empty */
	buf_add(out, line.p, line.n - 1);
	buf_addz(out, ",\"due\":");
	json_write(out, due_node(&arena, d));
	buf_addc(out, '}');
	arena_release(&arena);
}
