#include "config.h"

#include "draft_impl.h"

#include <stdlib.h>

void drafts_init(struct drafts *d, const struct draft_options *options,
		 struct draft_slots *slots)
{
	*d = (struct drafts){
		.options = *options, .slots = slots, .diag = DIAG_INIT};
	pthread_mutex_init(&d->lock, NULL);
}

void drafts_start(struct drafts *d, const struct network *net)
{
	d->net = net;
	references_init(&d->references, net->root);
	d->references.files = net->files;
	d->references.today = d->options.now.day;
	d->references.rest_after = net->policy.figure[FIGURE_ATTEMPTS];
	d->rules = (struct due_rules){.policy = &net->policy,
				      .me = net->me,
				      .today = d->options.now.day,
				      .find = references_find,
				      .ctx = &d->references};
	template_directory_init(&d->templates, net->root);
	d->words = lexicon_new();
	lexicon_load(d->words, net->root, &d->diag);
}

struct draft_worker *drafts_add_worker(struct drafts *d)
{
	struct draft_worker *w = mem_zalloc(sizeof(*w));

	w->drafts = d;
	pthread_mutex_lock(&d->lock);
	w->next = d->workers;
	d->workers = w;
	pthread_mutex_unlock(&d->lock);
	return w;
}

static void worker_free(struct draft_worker *w)
{
	arena_release(&w->arena);
	buf_release(&w->subject);
	buf_release(&w->body);
	buf_release(&w->form);
	buf_release(&w->mail);
	buf_release(&w->lines);
	draft_people_release(w);
	free(w);
}

void drafts_release(struct drafts *d)
{
	references_release(&d->references);
	template_free(d->own.template);
	arena_release(&d->own.arena);
	template_directory_release(&d->templates);
	lexicon_free(d->words);
	diag_release(&d->diag);
	buf_release(&d->path);
	while (d->workers) {
		struct draft_worker *next = d->workers->next;

		worker_free(d->workers);
		d->workers = next;
	}
	pthread_mutex_destroy(&d->lock);
	free(d->drafts);
}

void draft_line(struct buf *out, struct str id, const char *what,
		struct str why)
{
	message_line(out, id);
	buf_addf(out, ": %s%s", what, why.n ? ": " : "");
	message_line(out, why);
}

void drafts_report(struct drafts *d, struct str id, const char *what,
		   struct str why)
{
	struct buf line = BUF_INIT;

	draft_line(&line, id, what, why);
	d->options.say(d->options.ctx, buf_str(&line));
	buf_release(&line);
}

void drafts_report_lines(struct drafts *d, struct str lines)
{
	for (struct str line; str_line(&lines, &line);)
		d->options.say(d->options.ctx, line);
}

static void take(struct drafts *d, struct draft_result *result)
{
	drafts_report_lines(d, result->lines);
	d->seen += result->seen;
	d->skipped += result->skipped;
	if (result->skipped && d->options.named)
		d->options.say(d->options.ctx, result->skip_reason);
	else if (result->skipped && !d->skip_reason.n)
		d->skip_reason = result->skip_reason;
	d->refused += result->refused;
	d->missing += result->missing;
	if (!result->has_draft)
		return;
	MEM_GROW(d->drafts, d->count, d->cap);
	d->drafts[d->count++] = &result->draft;
}

void drafts_add_me(struct drafts *d)
{
	const struct template *t = template_directory_get(
		&d->templates, d->options.template, &d->diag);
	struct draft_worker *w;
	struct draft_result *result;

	if (!t)
		return;
	w = drafts_add_worker(d);
	result = arena_alloc(&w->arena, sizeof(*result));
	draft_make(w, t, NULL, result);
	result->lines = buf_str(&w->lines);
	take(d, result);
}

/* Reported where it was named, or nothing else comes of the run. */
static void skip(struct draft_worker *w, struct draft_result *result,
		 struct buf *why)
{
	result->skipped = true;
	result->skip_reason = buf_to_arena(why, &w->arena);
}

static void report_plan(struct draft_worker *w, struct input_item *item,
			struct draft_result *result)
{
	struct buf why = BUF_INIT;

	buf_addf(&why,
		 "what you planned is yours to write; to begin from a "
		 "template: kith draft -t catch-up %.*s, or -t promise, -t "
		 "update; kith draft --list has them all",
		 STR_ARG(item->record.id));
	result->seen = result->refused = true;
	draft_line(&w->lines, item->record.id, "no template", buf_str(&why));
	buf_addc(&w->lines, '\n');
	buf_release(&why);
}

static void skip_idle(struct draft_worker *w, struct input_item *item,
		      const struct due *due, struct draft_result *result)
{
	char day[DAY_TEXT];
	struct buf line = BUF_INIT;

	message_line(&line, item->record.id);
	if (due->action == DUE_NONE) {
		buf_addz(&line, ": nothing is due");
		if (due->why.len)
			buf_addf(&line, ": %s", due->why.s);
	} else {
		buf_addf(&line, ": %s is not due before %s",
			 due_actions[due->action].name,
			 day_format(due->open, day));
	}
	if (due->action != DUE_NONE && due->template)
		buf_addf(&line, "; '-t %s' writes it now", due->template);
	else
		buf_addz(&line, "; name a template with -t; kith draft --list");
	skip(w, result, &line);
}

/* The template for what is due for a record that did not come from due; none,
 * with the result filled, where there is none. */
static struct str decide(struct draft_worker *w, struct input_item *item,
			 struct draft_result *result)
{
	const struct due_rules *rules = &w->drafts->rules;
	bool contact = item->record.kind == RECORD_CONTACT;
	struct due_total total = {.follow_ups = 0};
	struct due due, *one = &due;
	struct str name = STR_NONE;

	due_init(&due);
	if (contact || item->record.kind == RECORD_EVENT)
		due_decide(rules, &item->record,
			   contact ? &item->summary : NULL, &due);
	/* alone, nobody is ahead in the queue */
	due_total_add(&total, &due);
	due_settle(rules, &total, &one, 1);
	due_total_release(&total);
	if (due.action == DUE_NONE || due.state == DUE_UPCOMING)
		skip_idle(w, item, &due, result);
	else if (!due.template)
		report_plan(w, item, result);
	else
		name = str_z(due.template);
	due_release(&due);
	return name;
}

const char *draft_due_template(struct draft_job *j)
{
	const char *template;
	struct due due;

	due_init(&due);
	due_decide(&j->d->rules, j->values.record, j->values.summary, &due);
	template = due.state <= DUE_OPEN ? due.template : NULL;
	due_release(&due);
	return template;
}

/* Is the template that of a step which comes after `action`? */
static bool is_of_later(const struct template *t, enum due_action action)
{
	const struct due_row *row = &due_actions[action];

	if (row->template && strcmp(row->template, t->name) == 0)
		return false;
	while ((++row)->name)
		if (row->template && strcmp(row->template, t->name) == 0)
			return true;
	return false;
}

void draft_note_due(struct draft_job *j)
{
	struct buf why = BUF_INIT;
	struct due due;

	due_init(&due);
	due_decide(&j->d->rules, j->values.record, j->values.summary, &due);
	if (due.state <= DUE_OPEN && due_actions[due.action].hard &&
	    due.template && is_of_later(j->values.template, due.action)) {
		buf_addz(&why, "due first: ");
		due_when(&why, &due);
		buf_addf(&why, "; '-t %s' writes it", due.template);
	} else if (due.action == DUE_NONE &&
		   j->values.summary->stage == STAGE_RESTING &&
		   !draft_allows(&j->d->options, GUARD_THIRD_ATTEMPT)) {
		buf_addstr(&why, buf_str(&due.why));
	}
	if (why.len)
		draft_report(j, "note", buf_str(&why));
	buf_release(&why);
	due_release(&due);
}

static bool is_for(const struct template *t, const struct record *r)
{
	return t->kind != TEMPLATE_PART &&
	       ((t->whom == TEMPLATE_CONTACT && r->kind == RECORD_CONTACT) ||
		(t->whom == TEMPLATE_EVENT && r->kind == RECORD_EVENT));
}

/* Mostly the same as for the record before: no need to ask the templates. */
static const struct template *
get_template(struct draft_worker *w, struct str name, struct input_item *item)
{
	struct template_directory *templates = &w->drafts->templates;
	const char *z;

	if (w->last && str_is(name, w->last->name))
		return w->last;
	z = arena_str(&item->record.arena, name).p;
	w->last = w->drafts->options.template
			  ? template_directory_get(templates, z, &item->diag)
			  : template_directory_get_named(templates, z,
							 &item->diag);
	return w->last;
}

static void skip_kind(struct draft_worker *w, const struct template *t,
		      struct input_item *item, struct draft_result *result)
{
	static const char *const whom[] = {"contacts", "events", "yourself"};
	const char *kind = record_kind_name(item->record.kind);
	struct buf line = BUF_INIT;

	buf_addf(&line, "'%s' is for %s, and ", t->name, whom[t->whom]);
	message_line(&line, item->record.id);
	buf_addf(&line, " is %s %s", strchr("aeiou", *kind) ? "an" : "a", kind);
	skip(w, result, &line);
}

static void choose(struct draft_worker *w, struct input_item *item,
		   struct draft_result *result)
{
	const char *named = w->drafts->options.template;
	const struct node *due = node_get(item->record.root, "due");
	bool check = w->drafts->options.check;
	const struct template *t;
	struct str name;

	if (check && !named) {
		draft_check_own(w, w->drafts->own.template, item, result);
		return;
	}
	if (named) {
		name = str_z(named);
	} else if (due) {
		name = node_text(due, "template");
		if (!name.n && item->record.kind == RECORD_CONTACT &&
		    !str_is(node_text(due, "action"), "none"))
			report_plan(w, item, result);
	} else {
		name = decide(w, item, result);
	}
	if (!name.n)
		return;
	t = get_template(w, name, item);
	if (!t)
		return;
	if (!is_for(t, &item->record))
		skip_kind(w, t, item, result);
	else if (check)
		draft_check_own(w, t, item, result);
	else
		draft_make(w, t, item, result);
}

static struct draft_result *make_one(struct draft_worker *w,
				     struct input_item *item)
{
	struct draft_result *result = arena_alloc(&w->arena, sizeof(*result));

	buf_clear(&w->lines);
	choose(w, item, result);
	if (w->lines.len)
		result->lines = arena_str(&w->arena, buf_str(&w->lines));
	return result;
}

enum input_verdict drafts_make(struct draft_worker *w, struct input_item *item)
{
	const struct draft_options *options = &w->drafts->options;

	if (!options->ask && !options->edit)
		item->data = make_one(w, item);
	return INPUT_KEEP;
}

enum input_verdict drafts_collect(struct drafts *d, struct input_item *item)
{
	struct draft_result *result = item->data;

	if (!result) {
		result = make_one(
			d->workers ? d->workers : drafts_add_worker(d), item);
		diag_move(&d->diag, &item->diag);
	}
	take(d, result);
	return INPUT_KEEP;
}
