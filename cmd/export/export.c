#include "config.h"

#include "export.h"

#include <stdlib.h>
#include <unistd.h>

#include "codec/uuid.h"
#include "model/season.h"
#include "page.h"
#include "value/date.h"
#include "value/message.h"

void export_uid(const struct export_run *e, enum record_kind kind,
		struct str id, struct buf *out)
{
	struct str parts[] = {e->owner, str_z(record_kind_name(kind)), id};

	uuid_of(out, parts, 3);
}

/* What emit needs of a record, which is gone by then. */
struct kept {
	struct export_due *due; /* what may be shown, or counts; or NULL */
	void *of_format;        /* its `keep` made it */
	struct str uid;         /* of a file of -d */
	bool wanted;
};

static bool is_soon(const struct export_run *e, const struct due *d)
{
	return d->action != DUE_NONE &&
	       (d->state != DUE_UPCOMING ||
		d->open <= day_add(e->cli.today, e->within));
}

/* Introductions get their days late. */
static bool may_be_shown(const struct export_run *e, const struct due *d)
{
	return d->action == DUE_INTRODUCE || is_soon(e, d);
}

/* What is due of a record; settled when all are known. NULL where it neither
 * may be shown nor counts. */
static struct export_due *decide(const struct export_run *e, struct arena *a,
				 const struct input_item *item, bool wanted)
{
	const struct record *r = &item->record;
	struct export_due made = {.kind = r->kind, .wanted = wanted};
	struct export_due *kept;

	due_init(&made.due);
	due_decide(&e->rules, r,
		   r->kind == RECORD_CONTACT ? &item->summary : NULL,
		   &made.due);
	buf_release(&made.due.brief);
	if (may_be_shown(e, &made.due)) {
		made.id = arena_str(a, r->id);
		made.name = arena_str(a, record_name(r));
		made.due.path = arena_str(a, r->file).p;
	} else {
		buf_release(&made.due.why);
		if (!due_counts(&made.due))
			return NULL;
	}
	kept = arena_alloc(a, sizeof(*kept));
	*kept = made;
	return kept;
}

static enum input_verdict map(void *ctx, void *thread, struct input_item *item)
{
	struct export_run *e = ctx;
	struct export_thread *t = thread;
	const struct export_format *f = e->format;
	enum record_kind kind = item->record.kind;
	struct kept kept = {.due = NULL};

	if (!record_has_file(&item->record))
		return INPUT_DROP;
	kept.wanted =
		(f->kinds & 1u << kind) &&
		expr_match(e->query, t->seen, &item->record, &item->diag) > 0 &&
		(e->all || !contact_is_closed(&item->record));
	if (kept.wanted && f->put)
		f->put(e, item, &item->out);
	if (kept.wanted && e->folder) {
		export_uid(e, kind, item->record.id, &t->text);
		kept.uid = arena_str(&t->arena, buf_str(&t->text));
		buf_clear(&t->text);
	}
	/* quotas count all there is */
	if (f->wants_due)
		kept.due = decide(e, &t->arena, item, kept.wanted);
	if (f->keep)
		kept.of_format = f->keep(e, t, item, kept.wanted);
	if (kept.due || kept.of_format || kept.uid.n) {
		item->data = arena_alloc(&t->arena, sizeof(kept));
		*(struct kept *)item->data = kept;
	}
	return kept.wanted || item->data ? INPUT_KEEP : INPUT_DROP;
}

static void keep_due(struct export_run *e, struct export_due *made)
{
	due_total_add(&e->total, &made->due);
	if (!may_be_shown(e, &made->due))
		return;
	made->due.place = e->due_count;
	made->due.owner = made;
	MEM_GROW(e->dues, e->due_count, e->due_cap);
	e->dues[e->due_count++] = &made->due;
}

static void note_lost(struct export_run *e, const struct record *r)
{
	for (const struct node *n = r->root->first; n; n = n->next) {
		size_t count = e->lost.count;

		if (e->format->keeps(e, n) ||
		    str_map_find(&e->lost, n->key) != STR_MAP_NONE)
			continue;
		str_map_add(&e->lost, arena_str(&e->arena, n->key), count);
		if (count)
			buf_addz(&e->lost_names, ", ");
		message_line(&e->lost_names, n->key);
	}
}

static enum input_verdict emit(void *ctx, struct input_item *item)
{
	struct export_run *e = ctx;
	const struct kept *kept = item->data;
	struct str text = buf_str(&item->out);
	bool good = true;

	if (kept && kept->due)
		keep_due(e, kept->due);
	if (kept && kept->of_format)
		e->format->take(e, kept->of_format);
	if (kept && !kept->wanted)
		return INPUT_KEEP;
	e->count++;
	if (e->format->keeps)
		note_lost(e, &item->record);
	if (e->format->is_sheet)
		good = output_record(&e->out, &item->record, item->line);
	else if (text.n && e->folder)
		good = export_item_write(e, kept->uid, text);
	else if (text.n)
		good = output_bytes(&e->out, text);
	return good ? INPUT_KEEP : INPUT_STOP;
}

/* What is no record of the network, but due. */
static void add_own(void *run, struct record *r)
{
	struct export_run *e = run;
	struct input_item item = {.out = BUF_INIT, .record = *r};
	struct export_due *made = decide(e, &e->arena, &item, true);

	if (made)
		keep_due(e, made);
	*r = item.record;
}

/* The dates of the season, which are due as deadlines are, and the steps of my
 * stage. */
static void add_season(struct export_run *e)
{
	const struct node *list = e->net->season;

	for (const struct node *n = NULL; node_each(list, &n);) {
		struct record r;

		record_init(&r);
		season_record(&r, n, "kith.yaml");
		add_own(e, &r);
		record_release(&r);
	}
	if (e->rules.whole)
		due_steps(&e->rules, &e->total, "kith.yaml", add_own, e);
}

/* Leaves those that are shown, sorted. */
static void settle(struct export_run *e)
{
	size_t kept = 0;

	due_settle(&e->rules, &e->total, e->dues, e->due_count);
	for (size_t i = 0; i < e->due_count; i++) {
		struct export_due *item = e->dues[i]->owner;

		if (item->wanted && is_soon(e, &item->due))
			e->dues[kept++] = e->dues[i];
		else
			due_release(&item->due);
	}
	e->due_count = kept;
	due_sort(e->dues, e->due_count);
}

static int start(void *ctx, const struct network *net)
{
	struct export_run *e = ctx;
	const struct node *email = node_first_of(node_get(net->me, "email"));
	struct buf head = BUF_INIT;

	e->net = net;
	e->owner = email ? str_trim(email->text) : STR("");
	references_init(&e->references, net->root);
	e->rules = (struct due_rules){.policy = &net->policy,
				      .me = net->me,
				      .season = net->season,
				      .today = e->cli.today,
				      .find = references_find,
				      .ctx = &e->references,
				      /* of a query the steps are no part */
				      .whole = net->whole && !e->picks};
	if (e->format->begin && !e->folder) {
		e->format->begin(e, &head);
		output_bytes(&e->out, buf_str(&head));
	}
	buf_release(&head);
	return CLI_OK;
}

static void *thread_new(void *ctx)
{
	const struct export_run *e = ctx;
	struct export_thread *t = mem_zalloc(sizeof(*t));

	t->seen = expr_seen_new(e->query);
	return t;
}

/* What it has made stays. */
static void thread_free(void *ctx, void *thread)
{
	struct export_run *e = ctx;
	struct export_thread *t = thread;

	expr_seen_merge(e->seen, t->seen);
	expr_seen_free(t->seen);
	buf_release(&t->text);
	MEM_GROW(e->threads, e->thread_count, e->thread_cap);
	e->threads[e->thread_count++] = t;
}

/* Each thing that is due as a file of its own. */
static void put_due_files(struct export_run *e)
{
	for (size_t i = 0; i < e->due_count; i++) {
		const struct export_due *item = e->dues[i]->owner;
		struct buf uid = BUF_INIT, text = BUF_INIT;

		due_uid(&uid, &item->due, e->owner, item->kind, item->id);
		export_calendar_due(e, item, &text);
		export_item_write(e, buf_str(&uid), buf_str(&text));
		buf_release(&uid);
		buf_release(&text);
	}
}

/* Removes old files, unless something suggests that this is not meant. */
static void clean(struct export_run *e)
{
	/* what could not be read may be what is missing here */
	if (e->cli.status == CLI_TROUBLE)
		cli_note(&e->cli, "no file is removed from '%s'", e->folder);
	else if (!e->written.count)
		cli_note(&e->cli,
			 "nothing to write; no file is removed from "
			 "'%s'",
			 e->folder);
	else
		export_files_end(e);
}

/* Who looks at a folder sees nothing happen. */
static void note_written(const struct export_run *e)
{
	size_t n = e->files;

	if (n && isatty(STDERR_FILENO))
		cli_note(&e->cli, "%zu file%s in '%s'", n, n == 1 ? "" : "s",
			 e->folder);
}

/* Who writes to a file sees nothing, either; scripts have the status, and a
 * mail program says so itself. */
static void note_nothing(const struct export_run *e)
{
	struct buf query = BUF_INIT;

	if (!e->picks || e->folder || e->format->for_mailer ||
	    e->cli.status == CLI_TROUBLE || !isatty(STDERR_FILENO))
		return;
	expr_explain(e->query, &query);
	cli_note(&e->cli, "nothing matches '%.*s'",
		 STR_ARG(str_trim(buf_str(&query))));
	buf_release(&query);
}

/* "vcf" */
static const char *ending_of(const struct export_format *format)
{
	return format->ending ? format->ending + 1 : format->name;
}

static void end(void *ctx)
{
	struct export_run *e = ctx;
	struct diag d = DIAG_INIT;
	struct buf tail = BUF_INIT;

	expr_unknown(e->query, e->seen, &d);
	if (!e->count)
		expr_hint(e->query, ending_of(e->format), &d);
	cli_report(&e->cli, &d);
	if (e->format->wants_due) {
		add_season(e);
		settle(e);
	}
	if (e->folder) {
		if (e->format->wants_due)
			put_due_files(e);
		clean(e);
		note_written(e);
	} else {
		if (e->format->end)
			e->format->end(e, &tail);
		output_bytes(&e->out, buf_str(&tail));
		for (size_t i = 0; i < e->people.count; i++) {
			buf_clear(&tail);
			page_put(e, e->people.items[i], &tail);
			output_bytes(&e->out, buf_str(&tail));
		}
		buf_clear(&tail);
		if (e->format->finish)
			e->format->finish(e, &tail);
		output_bytes(&e->out, buf_str(&tail));
	}
	if (e->lost.count)
		cli_note(&e->cli, "%s has no place for: %s", e->format->name,
			 e->lost_names.s);
	if (!e->count && !e->due_count) {
		note_nothing(e);
		cli_worsen(&e->cli, CLI_NO);
	}
	references_release(&e->references);
	buf_release(&tail);
	diag_release(&d);
}

void export_records(struct export_run *e)
{
	const struct input_job job = {.start = start,
				      .thread_new = thread_new,
				      .thread_free = thread_free,
				      .map = map,
				      .emit = emit,
				      .end = end,
				      .map_is_last = !e->format->keeps &&
						     !e->format->is_sheet};

	input_run(&e->cli, &job, e);
	for (size_t i = 0; i < e->due_count; i++)
		due_release(e->dues[i]);
	free(e->dues);
	due_total_release(&e->total);
	arena_release(&e->arena);
	str_map_release(&e->written);
	str_map_release(&e->lost);
	buf_release(&e->lost_names);
	page_programs_free(e->programs);
	free(e->people.items);
	free(e->events.items);
	for (size_t i = 0; i < e->thread_count; i++) {
		arena_release(&e->threads[i]->arena);
		arena_release(&e->threads[i]->texts);
		free(e->threads[i]);
	}
	free(e->threads);
}
