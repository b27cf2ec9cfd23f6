#include "config.h"

#include "agenda.h"

#include <stdlib.h>

#include "base/mem.h"
#include "codec/json.h"
#include "model/schema.h"
#include "model/season.h"

void agenda_init(struct agenda *a, const struct agenda_options *options,
		 int today)
{
	*a = (struct agenda){
		.options = *options, .today = today, .lines = SPOOL_INIT};
}

void agenda_start(struct agenda *a, const struct network *net)
{
	a->net = net;
	a->rules = (struct due_rules){.policy = &net->policy,
				      .me = net->me,
				      .season = net->season,
				      .today = a->today,
				      .whole = net->whole};
	programs_init(&a->programs, net->root);
}

struct agenda_entry *agenda_entry(const struct due *d)
{
	return d->owner;
}

static bool is_soon(const struct agenda *a, const struct due *d)
{
	return d->state != DUE_UPCOMING ||
	       d->open <= day_add(a->today, a->options.within);
}

/* Is it of an action that is asked for? An event or a program without one is
 * nobody whom --all would have to explain, unless it is named. */
static bool is_of_action(const struct agenda *a, const struct agenda_entry *e)
{
	unsigned actions = a->options.actions;

	return (e->due.action != DUE_NONE || e->kind == RECORD_CONTACT ||
		a->options.named) &&
	       (!actions || (actions & 1u << e->due.action));
}

static bool is_shown(const struct agenda *a, const struct agenda_entry *e)
{
	return is_of_action(a, e) &&
	       (a->options.all || a->options.named ||
		(e->due.action != DUE_NONE && is_soon(a, &e->due)));
}

/* Introductions get their days late, and a program may change what is due. */
static bool may_be_shown(const struct agenda *a, const struct agenda_entry *e)
{
	return e->due.asked_program || is_shown(a, e) ||
	       (e->due.action == DUE_INTRODUCE && is_of_action(a, e));
}

/* As a string of C. */
static void keep_text(struct buf *out, struct str s)
{
	const char *nul = s.n ? memchr(s.p, '\0', s.n) : NULL;

	buf_add(out, s.p, nul ? (size_t)(nul - s.p) : s.n);
	buf_addc(out, '\0');
}

enum {
	TEXT_NAME,
	TEXT_ID,
	TEXT_FILE,
	TEXT_WHY,
	TEXT_BRIEF,
	TEXT_URL,
	TEXT_PROGRAM, /* of a contact */
	TEXTS,
};

/*
 * What has to outlive the record goes to agenda_emit in item->out: the line,
 * the texts, then the entry itself, so that memory that stays is got by one
 * thread only, and in large pieces.
 */
static void keep_texts(struct buf *out, struct agenda_entry *e,
		       const struct record *r)
{
	struct str texts[TEXTS] = {
		[TEXT_NAME] = record_name(r),
		[TEXT_ID] = r->id,
		[TEXT_FILE] = r->file,
		[TEXT_WHY] = buf_str(&e->due.why),
		[TEXT_BRIEF] = buf_str(&e->due.brief),
		[TEXT_URL] = r->kind == RECORD_EVENT ? record_text(r, "url")
						     : STR_NONE,
		[TEXT_PROGRAM] = record_text(r, "program"),
	};

	for (int i = 0; i < TEXTS; i++)
		keep_text(out, texts[i]);
	buf_release(&e->due.why);
	buf_release(&e->due.brief);
	buf_add(out, e, sizeof(*e));
}

enum input_verdict agenda_map(const struct agenda *a, struct input_item *item)
{
	struct record *r = &item->record;
	struct agenda_entry e = {.kind = r->kind};
	bool contact = r->kind == RECORD_CONTACT, shown;

	if (r->kind == RECORD_GAP)
		return INPUT_DROP;
	if (contact)
		summary_compute(r, a->rules.today,
				a->rules.policy->figure[FIGURE_ATTEMPTS],
				&item->summary);
	due_init(&e.due);
	due_decide(&a->rules, r, &item->summary, &e.due);
	shown = may_be_shown(a, &e) || r->kind == RECORD_PROGRAM;
	if (shown && contact)
		summary_attach(r, &item->summary);
	if (shown)
		input_write_line_without(&item->out, item, "due");
	e.line.n = item->out.len;
	if (shown || due_counts(&e.due)) {
		keep_texts(&item->out, &e, r);
		return INPUT_KEEP;
	}
	due_release(&e.due);
	return INPUT_DROP;
}

static void keep_entry(struct agenda *a, const struct agenda_entry *from,
		       const char *const texts[TEXTS])
{
	struct agenda_entry *e = arena_alloc(&a->arena, sizeof(*e));

	*e = *from;
	e->name = texts[TEXT_NAME];
	e->id = texts[TEXT_ID];
	e->url = texts[TEXT_URL];
	e->program = texts[TEXT_PROGRAM];
	e->due.path = texts[TEXT_FILE];
	buf_addz(&e->due.why, texts[TEXT_WHY]);
	buf_addz(&e->due.brief, texts[TEXT_BRIEF]);
	e->due.owner = e;
	e->due.place = a->count;
	MEM_GROW(a->dues, a->count, a->cap);
	a->dues[a->count++] = &e->due;
}

/* `kept` is what agenda_map wrote. */
static void take(struct agenda *a, struct str kept)
{
	const char *texts[TEXTS], *p;
	struct agenda_entry e;
	struct str line;

	kept.n -= sizeof(e);
	memcpy(&e, kept.p + kept.n, sizeof(e));
	due_total_add(&a->total, &e.due);
	if (!e.line.n)
		return;
	line = (struct str){kept.p, e.line.n};
	e.line = spool_add(&a->lines, str_trim(line));
	p = arena_str(&a->arena, str_skip(kept, line.n)).p;
	for (int i = 0; i < TEXTS; i++, p += strlen(p) + 1)
		texts[i] = p;
	if (e.kind == RECORD_PROGRAM)
		programs_add(&a->programs, str_z(texts[TEXT_ID]), line);
	keep_entry(a, &e, texts);
}

void agenda_emit(struct agenda *a, struct input_item *item)
{
	take(a, buf_str(&item->out));
}

/* A record that only due makes. */
static void add_own(void *agenda, struct record *r)
{
	struct agenda *a = agenda;
	struct input_item item = {.out = BUF_INIT, .record = *r};

	if (agenda_map(a, &item) == INPUT_KEEP)
		agenda_emit(a, &item);
	*r = item.record;
	buf_release(&item.out);
}

/* The dates of the season and the steps of my stage come after the records of
 * the whole network. */
static void add_season(struct agenda *a)
{
	const struct node *list = a->net->season;
	struct buf file = BUF_INIT;

	buf_addz(&file, a->net->root ? a->net->root : "");
	buf_addpath(&file, "kith.yaml");
	for (const struct node *n = NULL; node_each(list, &n);) {
		struct record r;

		record_init(&r);
		season_record(&r, n, file.s);
		add_own(a, &r);
		record_release(&r);
	}
	due_steps(&a->rules, &a->total, file.s, add_own, a);
	buf_release(&file);
}

static bool is_follow_up(const struct due *d)
{
	return d->action == DUE_FOLLOW_UP && d->state <= DUE_OPEN;
}

/* Decides anew, now that the program is known. */
static void decide_again(struct agenda *a, struct agenda_entry *e)
{
	struct due_rules rules = a->rules;
	struct diag unseen = DIAG_INIT;
	struct buf line = BUF_INIT;
	struct json_error error;
	struct summary s;
	struct record r;

	rules.find = programs_find;
	rules.ctx = &a->programs;
	record_init(&r);
	if (spool_get(&a->lines, e->line, &line) == 0)
		r.root = json_read(&r.arena, buf_str(&line), &error);
	if (r.root && schema_normalize(&r, SCHEMA_STREAM, e->due.path,
				       str_z(e->id), &unseen)) {
		summary_compute(&r, a->today,
				a->rules.policy->figure[FIGURE_ATTEMPTS], &s);
		a->total.follow_ups -= is_follow_up(&e->due);
		a->total.held -= e->due.held;
		due_decide(&rules, &r, &s, &e->due);
		a->total.follow_ups += is_follow_up(&e->due);
		a->total.held += e->due.held;
	}
	record_release(&r);
	buf_release(&line);
	diag_release(&unseen);
}

static void ask_programs(struct agenda *a)
{
	for (size_t i = 0; i < a->count; i++) {
		struct agenda_entry *e = agenda_entry(a->dues[i]);
		const struct record *program;

		if (!e->due.asked_program)
			continue;
		program = programs_find(&a->programs, str_z(e->program));
		if (program && due_program_matters(&a->rules, program))
			decide_again(a, e);
	}
}

static void drop_others(struct agenda *a)
{
	size_t kept = 0;

	for (size_t i = 0; i < a->count; i++) {
		if (is_shown(a, agenda_entry(a->dues[i])))
			a->dues[kept++] = a->dues[i];
		else
			due_release(a->dues[i]);
	}
	a->count = kept;
}

/* For the heading, which counts what -n leaves out, too. */
static void count_states(struct agenda *a)
{
	for (size_t i = 0; i < a->count; i++)
		a->counts[agenda_group(a, a->dues[i])]++;
}

void agenda_settle(struct agenda *a)
{
	if (!a->net)
		return;
	if (a->net->whole)
		add_season(a);
	ask_programs(a);
	due_settle(&a->rules, &a->total, a->dues, a->count);
	drop_others(a);
	due_sort(a->dues, a->count);
	count_states(a);
	if (a->options.per_day)
		due_plan(&a->rules, &a->total, a->dues, a->count,
			 a->options.per_day);
	while (a->options.limit && a->count > a->options.limit)
		due_release(a->dues[--a->count]);
}

void agenda_release(struct agenda *a)
{
	while (a->count)
		due_release(a->dues[--a->count]);
	free(a->dues);
	due_total_release(&a->total);
	programs_release(&a->programs);
	spool_release(&a->lines);
	arena_release(&a->arena);
}

int agenda_line(const struct agenda *a, struct buf *out, const struct due *d)
{
	struct arena arena = ARENA_INIT;

	if (spool_get(&a->lines, agenda_entry(d)->line, out) < 0)
		return -1;
	/* a line is an object that holds a name: never empty */
	out->len--;
	buf_addz(out, ",\"due\":");
	json_write(out, due_node(&arena, d));
	buf_addc(out, '}');
	arena_release(&arena);
	return 0;
}
