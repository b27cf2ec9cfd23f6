#include "config.h"

#include "draft_impl.h"

#include <stdlib.h>

void drafts_init(struct drafts *d, const struct draft_wish *wish,
		 struct draft_slots *slots)
{
	*d = (struct drafts){.wish = *wish, .slots = slots, .diag = DIAG_INIT};
	pthread_mutex_init(&d->lock, NULL);
}

void drafts_start(struct drafts *d, const struct network *net)
{
	d->net = net;
	draft_people_init(&d->people, net, d->wish.now.day);
	draft_shelf_init(&d->shelf, net->root);
}

struct draft_maker *drafts_maker(struct drafts *d)
{
	struct draft_maker *m = mem_zalloc(sizeof(*m));

	m->drafts = d;
	guards_init(&m->guards);
	similar_reader_init(&m->reader);
	pthread_mutex_lock(&d->lock);
	m->next = d->makers;
	d->makers = m;
	pthread_mutex_unlock(&d->lock);
	return m;
}

static void maker_free(struct draft_maker *m)
{
	guards_release(&m->guards);
	similar_reader_release(&m->reader);
	arena_release(&m->arena);
	buf_release(&m->subject);
	buf_release(&m->body);
	buf_release(&m->form);
	draft_forms_release(m);
	buf_release(&m->mail);
	buf_release(&m->lines);
	buf_release(&m->day_text);
	free(m);
}

void drafts_release(struct drafts *d)
{
	draft_people_release(&d->people);
	draft_shelf_release(&d->shelf);
	diag_release(&d->diag);
	while (d->makers) {
		struct draft_maker *next = d->makers->next;

		maker_free(d->makers);
		d->makers = next;
	}
	pthread_mutex_destroy(&d->lock);
	free(d->drafts);
}

void drafts_say_lines(struct drafts *d, struct str lines)
{
	while (lines.n) {
		size_t n =
			(size_t)((const char *)memchr(lines.p, '\n', lines.n) -
				 lines.p);

		d->wish.say(d->wish.ctx, (struct str){lines.p, n});
		lines = (struct str){lines.p + n + 1, lines.n - n - 1};
	}
}

static void take(struct drafts *d, struct draft_made *made)
{
	drafts_say_lines(d, made->lines);
	d->seen += made->seen;
	d->passed += made->passed;
	if (made->passed && !d->pass.n)
		d->pass = made->pass;
	d->refused += made->refused;
	if (!made->has_draft)
		return;
	d->drafts = mem_grow(d->drafts, d->count, &d->cap, sizeof(*d->drafts));
	d->drafts[d->count++] = &made->draft;
}

void drafts_add_me(struct drafts *d)
{
	const struct template *t =
		draft_shelf_get(&d->shelf, d->wish.template, &d->diag);
	struct draft_maker *m;
	struct draft_made *made;

	if (!t)
		return;
	m = drafts_maker(d);
	made = arena_alloc(&m->arena, sizeof(*made));
	draft_make(m, t, NULL, made);
	made->lines = buf_str(&m->lines);
	take(d, made);
}

static void no_template(struct draft_maker *m, struct input_item *item,
			struct draft_made *made)
{
	const struct node *due = node_get(item->record.root, "due");

	if (!due) {
		diag_error(&item->diag, NULL, POS_NONE,
			   "nothing says which template: let kith choose "
			   "(kith due %.*s | kith draft), or name one (kith "
			   "draft -t follow-up %.*s)",
			   STR_ARG(item->record.id), STR_ARG(item->record.id));
		made->stop = true;
	} else if (!str_is(node_text(due, "action"), "none")) {
		made->seen = made->refused = true;
		draft_line(&m->lines, item->record.id, "no template",
			   STR("what you planned is yours to write; name "
			       "one with -t"));
		buf_addc(&m->lines, '\n');
	}
}

static bool is_for(const struct template *t, const struct record *r)
{
	return (t->whom == TEMPLATE_CONTACT && r->kind == RECORD_CONTACT) ||
	       (t->whom == TEMPLATE_EVENT && r->kind == RECORD_EVENT);
}

/* Mostly the same as for the record before: no need to ask the shelf. */
static const struct template *
get_template(struct draft_maker *m, struct str name, struct input_item *item)
{
	struct draft_shelf *shelf = &m->drafts->shelf;
	const char *z;

	if (m->last && str_is(name, m->last->name))
		return m->last;
	z = arena_str(&item->record.arena, name).p;
	m->last = m->drafts->wish.template
			  ? draft_shelf_get(shelf, z, &item->diag)
			  : draft_shelf_named(shelf, z, &item->diag);
	return m->last;
}

/* Told when nothing else comes of the run. */
static void pass(struct draft_maker *m, const struct template *t,
		 struct input_item *item, struct draft_made *made)
{
	static const char *const whom[] = {"contacts", "events", "yourself"};
	const char *kind = record_kind_name(item->record.kind);
	struct buf line = BUF_INIT;

	made->passed = true;
	buf_addf(&line, "'%s' is for %s, and ", t->name, whom[t->whom]);
	message_line(&line, item->record.id);
	buf_addf(&line, " is %s %s", strchr("aeiou", *kind) ? "an" : "a", kind);
	made->pass = arena_str(&m->arena, buf_str(&line));
	buf_release(&line);
}

static void choose(struct draft_maker *m, struct input_item *item,
		   struct draft_made *made)
{
	const char *wished = m->drafts->wish.template;
	const struct template *t;
	struct str name;

	if (wished) {
		name = str_z(wished);
	} else {
		const struct node *due = node_get(item->record.root, "due");

		name = node_text(due, "template");
		if (!name.n) {
			no_template(m, item, made);
			return;
		}
	}
	t = get_template(m, name, item);
	if (t && is_for(t, &item->record))
		draft_make(m, t, item, made);
	else if (t)
		pass(m, t, item, made);
}

static struct draft_made *make_one(struct draft_maker *m,
				   struct input_item *item)
{
	struct draft_made *made = arena_alloc(&m->arena, sizeof(*made));

	buf_clear(&m->lines);
	choose(m, item, made);
	if (m->lines.len)
		made->lines = arena_str(&m->arena, buf_str(&m->lines));
	return made;
}

enum input_verdict drafts_make(struct draft_maker *m, struct input_item *item)
{
	const struct draft_wish *wish = &m->drafts->wish;

	if (wish->ask || wish->edit)
		return INPUT_KEEP;
	item->data = make_one(m, item);
	return INPUT_KEEP;
}

enum input_verdict drafts_take(struct drafts *d, struct input_item *item)
{
	struct draft_made *made = item->data;

	if (!made) {
		made = make_one(d->makers ? d->makers : drafts_maker(d), item);
		diag_move(&d->diag, &item->diag);
	}
	take(d, made);
	return made->stop ? INPUT_STOP : INPUT_KEEP;
}
