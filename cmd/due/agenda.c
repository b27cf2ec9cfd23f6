#include "config.h"

#include "agenda.h"

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

/* As a string of C. */
static void hold_text(struct buf *out, struct str s)
{
	const char *nul = s.n ? memchr(s.p, '\0', s.n) : NULL;

	buf_add(out, s.p, nul ? (size_t)(nul - s.p) : s.n);
	buf_addc(out, '\0');
}

/*
 * What has to outlive the record goes to agenda_emit in item->out: the texts,
 * then the entry itself, so that memory that stays is got by one thread only,
 * and in large pieces.
 */
static void hold(struct agenda_entry *e, struct input_item *item)
{
	const struct record *r = &item->record;
	struct str url =
		r->kind == RECORD_EVENT ? record_text(r, "url") : STR_NONE;

	hold_line(&item->out, item);
	e->line.n = item->out.len;
	hold_text(&item->out, record_name(r));
	hold_text(&item->out, r->id);
	hold_text(&item->out, buf_str(&e->due.why));
	if (url.p)
		hold_text(&item->out, url);
}

static void keep(struct agenda *a, const struct agenda_entry *from,
		 struct str texts)
{
	struct agenda_entry *e = arena_alloc(&a->held, sizeof(*e));
	const char *p = arena_str(&a->held, texts).p, *end = p + texts.n;
	const char *why;

	*e = *from;
	e->line.p = p;
	e->name = p + e->line.n;
	e->id = e->name + strlen(e->name) + 1;
	why = e->id + strlen(e->id) + 1;
	e->url = why + strlen(why) + 1;
	if (e->url == end)
		e->url = NULL;
	buf_addz(&e->due.why, why);
	e->due.owner = e;
	e->due.place = a->count;
	a->dues = mem_grow(a->dues, a->count, &a->cap, sizeof(*a->dues));
	a->dues[a->count++] = &e->due;
}

enum input_verdict agenda_map(const struct agenda *a, struct input_item *item)
{
	const struct record *r = &item->record;
	bool contact = r->kind == RECORD_CONTACT;
	struct agenda_entry e = {.name = NULL};
	enum input_verdict v = INPUT_KEEP;

	if (!contact && r->kind != RECORD_EVENT)
		return INPUT_DROP;
	due_init(&e.due);
	due_decide(&a->rules, r, contact ? &item->summary : NULL, &e.due);
	/* an event is only ever prepared for: with nothing to do it is not
	 * somebody that --all would have to explain */
	if ((contact || e.due.action != DUE_NONE) && may_be_wished(a, &e.due))
		hold(&e, item);
	else if (e.due.first_sent == DAY_NONE)
		v = INPUT_DROP;
	buf_release(&e.due.why);
	if (v == INPUT_KEEP)
		buf_add(&item->out, &e, sizeof(e));
	return v;
}

void agenda_emit(struct agenda *a, struct input_item *item)
{
	struct str texts = buf_str(&item->out);
	struct agenda_entry e;

	texts.n -= sizeof(e);
	memcpy(&e, texts.p + texts.n, sizeof(e));
	if (e.due.first_sent != DAY_NONE) {
		a->sent = mem_grow(a->sent, a->sent_count, &a->sent_cap,
				   sizeof(*a->sent));
		a->sent[a->sent_count++] = e.due.first_sent;
	}
	if (e.line.n)
		keep(a, &e, texts);
}

static void drop_unwished(struct agenda *a)
{
	size_t kept = 0;

	for (size_t i = 0; i < a->count; i++) {
		if (is_wished(a, a->dues[i]))
			a->dues[kept++] = a->dues[i];
		else
			due_release(a->dues[i]);
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
		due_release(a->dues[--a->count]);
}

void agenda_release(struct agenda *a)
{
	while (a->count)
		due_release(a->dues[--a->count]);
	free(a->dues);
	free(a->sent);
	arena_release(&a->held);
}

void agenda_line(struct buf *out, const struct due *d)
{
	struct str line = str_trim(agenda_entry(d)->line);
	struct arena arena = ARENA_INIT;

	/* a line is an object that holds a name: never empty */
	buf_add(out, line.p, line.n - 1);
	buf_addz(out, ",\"due\":");
	json_write(out, due_node(&arena, d));
	buf_addc(out, '}');
	arena_release(&arena);
}
