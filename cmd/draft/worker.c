#include "config.h"

#include "draft_impl.h"

#include "codec/mail/mail.h"

void draft_note(struct draft_work *w, const char *what, struct str why)
{
	draft_line(&w->maker->lines, w->id, what, why);
	buf_addc(&w->maker->lines, '\n');
}

static bool is_allowed(const struct drafts *d, enum guard guard)
{
	return d->wish.allowed & 1u << guard;
}

void draft_strike(void *ctx, enum guard guard, struct str why)
{
	struct draft_work *w = ctx;
	const struct guard_row *row = &guard_rows[guard];
	struct buf what = BUF_INIT;

	bool allowed = is_allowed(w->d, guard);

	/* what is missing is what would be theirs */
	if (guard == GUARD_GENERIC && (w->d->wish.blank || w->missing))
		return;
	w->missing |= guard == GUARD_MISSING;
	buf_addf(&what, "%s%s",
		 allowed      ? "allowed: "
		 : row->warns ? "warning: "
			      : "",
		 row->name);
	draft_note(w, what.s, why);
	w->held |= !row->warns && !allowed;
	buf_release(&what);
}

static bool wants_marks(const struct drafts *d)
{
	return d->wish.blank || d->wish.edit || is_allowed(d, GUARD_MISSING);
}

static struct str keep_line(struct arena *a, struct str s)
{
	struct buf line = BUF_INIT;
	struct str kept;

	message_line(&line, s);
	kept = line.s ? arena_str(a, buf_str(&line)) : STR("");
	buf_release(&line);
	return kept;
}

/* The first of a field's values that is an address. */
static struct str find_address(const struct node *map, const char *key)
{
	const struct node *list = node_get(map, key);

	for (const struct node *n = node_first_of(list); n;
	     n = node_next_of(list, n))
		if (message_is_address(str_trim(n->text)))
			return str_trim(n->text);
	return STR_NONE;
}

static bool is_mail(const struct drafts *d, const struct template *t)
{
	return t->kind == TEMPLATE_MESSAGE && d->wish.format != DRAFT_TEXT;
}

static void fill_addresses(struct draft_work *w)
{
	struct drafts *d = w->d;
	struct message *m = &w->draft.message;
	const struct record *r = w->facts.record;
	struct arena *a = &w->maker->arena;

	if (!w->maker->from_name.p) {
		w->maker->from_name =
			keep_line(a, node_text(d->net->me, "name"));
		w->maker->from = find_address(d->net->me, "email");
	}
	m->from_name = w->maker->from_name;
	m->from = w->maker->from;
	m->to_name = keep_line(a, record_name(r));
	m->to = d->wish.blank ? STR_NONE : find_address(r->root, "email");
	m->to = m->to.n ? arena_str(a, m->to) : STR_NONE;
	if (!is_mail(d, w->facts.template))
		return;
	if (!m->from.n)
		draft_need_address(w, d->net->me, "below 'me' in kith.yaml",
				   STR(""));
	if (!m->to.n && !d->wish.blank)
		draft_need_address(w, r->root, "in ", r->file);
}

static void render(struct draft_work *w)
{
	struct draft_maker *maker = w->maker;
	struct message *m = &w->draft.message;

	w->facts.marks = wants_marks(w->d);
	w->facts.scope.lacks = draft_need_of_me;
	buf_clear(&maker->subject);
	buf_clear(&maker->body);
	buf_clear(&maker->form);
	w->facts.scope.form = &maker->form;
	template_render(w->facts.template, &w->facts.scope, &maker->subject,
			&maker->body);
	m->subject = arena_str(&maker->arena, buf_str(&maker->subject));
	m->body = buf_str(&maker->body); /* kept when it is finished */
}

static bool permitted(void *ctx, struct str name)
{
	struct draft_work *w = ctx;

	return draft_people_permitted(&w->d->people, name);
}

static const struct node *their_program(void *ctx)
{
	struct draft_work *w = ctx;
	const struct record *r = draft_people_find(
		&w->d->people, record_text(w->facts.record, "program"));

	return r ? r->root : NULL;
}

void draft_check_text(struct draft_work *w)
{
	const struct template *t = w->facts.template;
	const struct template_slot *slot = template_slot(t, t->notice);
	const struct node *deadline =
		t->notice.n ? draft_fact(&w->facts, slot) : NULL;
	struct guard_case c = {
		.guards = &w->maker->guards,
		.policy = &w->d->net->policy,
		.me = w->d->net->me,
		.today = w->d->wish.now.day,
		.record = w->facts.record,
		.summary = w->facts.summary,
		.template = t,
		.subject = w->draft.message.subject,
		.body = w->draft.message.body,
		.personal = w->facts.personal,
		.deadline = deadline ? deadline->text : STR_NONE,
		.cited = w->facts.cited,
		.about = w->facts.last,
		.permitted = permitted,
		.program = their_program,
		.ctx = w,
	};

	guards_run(&c, draft_strike, w);
	w->draft.first = c.says_first;
}

/* What can be done here for one that is good so far, rather than by one thread
 * at the end. */
static void prepare(struct draft_work *w)
{
	struct draft_maker *maker = w->maker;
	struct draft *draft = &w->draft;

	if (is_mail(w->d, draft->template) &&
	    w->d->wish.format != DRAFT_MAILTO) {
		buf_clear(&maker->mail);
		mail_write(&maker->mail, &draft->message);
		draft->mail = arena_str(&maker->arena, buf_str(&maker->mail));
	}
	if (!w->d->wish.blank && draft->template->kind != TEMPLATE_SHEET)
		draft_read_likeness(maker, draft, &w->facts);
}

static void finish(struct draft_work *w)
{
	struct draft *draft = &w->draft;
	struct arena *a = &w->maker->arena;
	const struct record *r = w->facts.record;

	draft->held = w->held;
	draft->message.time = w->d->wish.now;
	draft->message.template = str_z(draft->template->name);
	draft->name = draft->message.to_name;
	draft->program = r ? arena_str(a, record_text(r, "program")) : STR_NONE;
	message_set_id(&draft->message, a);
	if (!draft->held)
		prepare(w);
	if (draft->held || draft->mail.n)
		draft->message.body = STR_NONE;
	else
		draft->message.body = arena_str(a, draft->message.body);
	w->made->draft = *draft;
	w->made->has_draft = true;
	w->made->refused = w->held;
}

/* Is it too late for it? Nobody is asked for what goes nowhere. */
static bool has_no_place(struct draft_work *w)
{
	const struct draft_wish *wish = &w->d->wish;
	struct buf why = BUF_INIT;

	if (!wish->ask && !wish->edit)
		return false;
	w->held = draft_is_there(w->d, &w->draft, &why);
	if (w->held)
		draft_note(w, "exists", buf_str(&why));
	buf_release(&why);
	return w->held;
}

static void make_message(struct draft_work *w)
{
	draft_warn_unknown(w);
	draft_need_entry(w);
	draft_need_facts(w);
	fill_addresses(w);
	render(w);
	if (w->d->wish.edit && !w->held)
		draft_edit(w);
	else
		draft_check_text(w);
}

void draft_make(struct draft_maker *maker, const struct template *t,
		struct input_item *item, struct draft_made *made)
{
	struct arena scratch = ARENA_INIT;
	struct draft_work w = {.d = maker->drafts,
			       .maker = maker,
			       .made = made,
			       .lacking = BUF_INIT};

	made->seen = true;
	/* what lives as long as the record may be in its arena */
	draft_facts_init(&w.facts, w.d, t, item,
			 item ? &item->record.arena : &scratch);
	w.id = item ? item->record.id : STR("me");
	w.draft.template = t;
	w.draft.message.contact = keep_line(&maker->arena, w.id);
	if (!has_no_place(&w)) {
		if (t->kind != TEMPLATE_SHEET) {
			make_message(&w);
		} else {
			draft_need_facts(&w);
			render(&w);
		}
	}
	finish(&w);
	buf_release(&w.lacking);
	arena_release(&scratch);
}
