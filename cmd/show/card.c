#include "config.h"

#include "show_impl.h"

#include "base/text.h"
#include "model/fact.h"
#include "model/schema.h"
#include "value/date.h"

enum {
	LABEL_MAX = 16, /* a longer label pushes the values no further */
	LEADS = 3,      /* of a program */
};

static const enum term_style due_styles[] = {
	[DUE_OVERDUE] = STYLE_BAD,
	[DUE_OPEN] = STYLE_WARN,
	[DUE_UPCOMING] = STYLE_PLAIN,
	[DUE_NOT] = STYLE_DIM,
};

static const enum term_style stage_styles[] = {
	[STAGE_NEW] = STYLE_PLAIN,    [STAGE_PROSPECT] = STYLE_PLAIN,
	[STAGE_REACHED] = STYLE_WARN, [STAGE_ACTIVE] = STYLE_GOOD,
	[STAGE_RESTING] = STYLE_DIM,  [STAGE_PAUSED] = STYLE_DIM,
	[STAGE_CLOSED] = STYLE_DIM,
};

/* Keys that the card shows in another place than its list of fields. */
static const char *const elsewhere[] = {
	"kind",        "id",   "file",  "name",    "role", "department",
	"institution", "city", "state", "country", "log",  "summary",
	"due",         "rank", "notes", "status",  NULL,
};

static bool is_field(const struct node *n)
{
	return !str_is_any(n->key, elsewhere) && !node_empty(n);
}

static void widen(size_t *widest, struct str key)
{
	struct buf label = BUF_INIT;
	size_t w;

	show_label(&label, key);
	w = text_width(buf_str(&label));
	if (w > *widest && w <= LABEL_MAX)
		*widest = w;
	buf_release(&label);
}

static size_t label_width(const struct record *r)
{
	size_t widest = strlen("so far");

	for (const struct node *n = r->root->first; n; n = n->next)
		if (is_field(n))
			widen(&widest, n->key);
	return widest;
}

static void put_row(struct buf *out, const struct show_view *v,
		    struct str label, struct str value, size_t width,
		    enum term_style style)
{
	size_t column = SHOW_INDENT + width + SHOW_GAP;
	struct buf shown = BUF_INIT;
	size_t at;

	show_label(&shown, label);
	at = SHOW_INDENT + text_width(buf_str(&shown));
	buf_pad(out, ' ', SHOW_INDENT);
	term_wrap(v->term, out, STYLE_DIM, buf_str(&shown), SHOW_INDENT);
	if (at + SHOW_GAP > column) {
		buf_addc(out, '\n');
		at = 0;
	}
	show_pad(out, at, column);
	show_items(out, v->term, value, column, style);
	buf_release(&shown);
}

static void put_head(struct buf *out, const struct show_view *v,
		     const struct record *r, const struct summary *s)
{
	const char *what = s ? stage_name(s->stage) : record_kind_name(r->kind);
	enum term_style style = s ? stage_styles[s->stage] : STYLE_DIM;
	struct buf name = BUF_INIT;

	text_show(&name, record_name(r), true);
	if (text_width(buf_str(&name)) + SHOW_GAP + strlen(what) >
	    v->term->width) {
		show_text(out, v->term, buf_str(&name), 0, STYLE_STRONG);
	} else {
		term_put(v->term, out, STYLE_STRONG, buf_str(&name));
		buf_pad(out, ' ', SHOW_GAP);
	}
	term_put(v->term, out, style, str_z(what));
	buf_addc(out, '\n');
	buf_release(&name);
}

/* "attending, Psychiatry, Lakeshore State University, Toledo, OH" */
static void put_place(struct buf *out, const struct show_view *v,
		      const struct record *r)
{
	static const char *const keys[] = {"role", "department", "institution",
					   "city", "state",      "country"};
	struct buf line = BUF_INIT;

	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		const struct node *n = node_get(r->root, keys[i]);

		if (node_empty(n))
			continue;
		if (line.len)
			buf_addz(&line, ", ");
		show_value(&line, v, n, keys[i]);
	}
	if (line.len)
		show_text(out, v->term, buf_str(&line), 0, STYLE_PLAIN);
	buf_release(&line);
}

static enum term_style field_style(const struct show_view *v,
				   const struct node *n, struct str value)
{
	if (str_is(n->key, "do_not_contact"))
		return STYLE_BAD;
	if (fact_is_old(n, v->rules.policy->span[SPAN_RANK_SEASON],
			v->rules.today) ||
	    fact_is_disputed(n))
		return STYLE_WARN;
	return str_is(value, "unknown") ? STYLE_DIM : STYLE_PLAIN;
}

/* The people and sessions of an event by name; anything else as it is. */
static void put_field_value(struct buf *out, const struct show_view *v,
			    const struct record *r, const struct node *n,
			    const char *path)
{
	if (r->kind == RECORD_EVENT && str_is(n->key, "sessions"))
		show_sessions(out, v, n);
	else if (r->kind == RECORD_EVENT && str_is(n->key, "meet"))
		show_persons(out, v, n);
	else
		show_value(out, v, n, path);
}

static void put_fields(struct buf *out, const struct show_view *v,
		       const struct record *r, size_t width)
{
	struct buf value = BUF_INIT, path = BUF_INIT;

	for (const struct node *n = r->root->first; n; n = n->next) {
		if (!is_field(n))
			continue;
		buf_clear(&value);
		buf_clear(&path);
		buf_addstr(&path, n->key);
		put_field_value(&value, v, r, n, path.s);
		if (value.len)
			put_row(out, v, n->key, buf_str(&value), width,
				field_style(v, n, buf_str(&value)));
	}
	buf_release(&path);
	buf_release(&value);
}

static void put_lines(struct buf *out, const struct show_view *v,
		      const char *label, struct buf *lines, size_t width)
{
	if (lines->len)
		put_row(out, v, str_z(label), buf_str(lines), width,
			STYLE_PLAIN);
	buf_clear(lines);
}

static void put_texts(struct buf *out, const char *before,
		      const struct rank_texts *t)
{
	for (size_t i = 0; i < t->count; i++) {
		show_next_line(out);
		buf_addz(out, before);
		buf_addstr(out, buf_str(&t->items[i]));
	}
}

static void put_standing(struct buf *out, const struct show_view *v,
			 const struct rank *rank)
{
	put_texts(out, "closed to you: ", &rank->stops);
	put_texts(out, "probably closed, check: ", &rank->check);
	show_next_line(out);
	buf_addf(out, "%d", rank->points);
	if (rank->upto > rank->points)
		buf_addf(out, " to %d", rank->upto);
	buf_addf(out, " of %d points; 'kith rank --why' says for what",
		 rank_whole(v->people->rules));
}

static void put_questions(struct buf *out, const struct rank *rank)
{
	for (size_t i = 0; i < rank->question_count; i++) {
		const struct rank_question *q = &rank->questions[i];

		show_next_line(out);
		rank_whom(out, q, false);
		buf_addz(out, ": ");
		buf_addstr(out, q->ask);
		if (q->worth)
			buf_addf(out, " (+%d)", q->worth);
	}
}

static void put_nobody(struct buf *out, const struct show_view *v,
		       const struct record *program)
{
	struct rank_lead lead;

	if (rank_strays_say(out, &v->people->leads.strays, program->id,
			    record_text(program, "name"),
			    record_text(program, "institution")))
		return;
	buf_addz(out, "nobody you know there; begin with ");
	if (rank_leads_of(&v->people->leads, program, &lead, 1))
		buf_addf(out, "%.*s", STR_ARG(lead.name));
	else
		buf_addz(out, "its page, and whom it names");
}

static void put_leads(struct buf *out, const struct show_view *v,
		      const struct record *program)
{
	struct rank_lead leads[LEADS];
	size_t n = rank_leads_of(&v->people->leads, program, leads, LEADS);

	for (size_t i = 0; i < n; i++) {
		show_next_line(out);
		buf_addf(out, "%.*s, who %s: ", STR_ARG(leads[i].name),
			 rank_lead_words[leads[i].how]);
		show_count(out, leads[i].exchanges, "exchange", "exchanges");
	}
}

/* How it stands, who is there, who could introduce me, what to ask. */
static void put_program(struct buf *out, const struct show_view *v,
			const struct record *r, size_t width)
{
	size_t start = out->len, count;
	struct buf lines = BUF_INIT;
	struct rank rank;

	people_all(v->people, &count);
	rank_init(&rank);
	rank_decide(v->people->rules, r, &rank);
	rank.id = r->id;
	rank_meet(v->people->rules, &v->people->staff, &rank);
	put_standing(&lines, v, &rank);
	put_lines(out, v, "rank", &lines, width);
	show_members(&lines, v, r);
	if (!lines.len)
		put_nobody(&lines, v, r);
	put_lines(out, v, "people", &lines, width);
	put_leads(&lines, v, r);
	put_lines(out, v, "introduce", &lines, width);
	put_questions(&lines, &rank);
	put_lines(out, v, "ask", &lines, width);
	if (out->len > start)
		buf_addc(out, '\n');
	buf_release(&lines);
	rank_release(&rank);
}

static void put_count(struct buf *out, int count, const char *one,
		      const char *many)
{
	if (!count)
		return;
	buf_addz(out, ", ");
	show_count(out, count, one, many);
}

/* "last on 2026-05-24, 8 days ago, 2 exchanges" */
static void put_so_far(struct buf *out, const struct show_view *v,
		       const struct summary *s, size_t width)
{
	struct buf line = BUF_INIT;
	char day[DAY_TEXT];

	if (s->last == DAY_NONE)
		return;
	buf_addf(&line, "last on %s, ", day_format(s->last, day));
	show_ago(&line, v, s->last);
	put_count(&line, s->exchanges, "exchange", "exchanges");
	put_count(&line, s->asks, "ask", "asks");
	put_count(&line, s->gives, "thing given", "things given");
	if (s->attempts)
		buf_addf(&line, ", %d unanswered%s %s", s->attempts,
			 s->attempts > 1 ? ", the last of" : " since",
			 day_format(s->waiting, day));
	put_row(out, v, STR("so far"), buf_str(&line), width, STYLE_PLAIN);
	buf_release(&line);
}

/* The day of a first message depends on all the prospects that wait. */
static void put_turn(struct buf *out, const struct show_view *v,
		     const struct due *d)
{
	const int *figure = v->rules.policy->figure;

	buf_addf(out,
		 "%s in their turn, at most %d new people in %d days; 'kith "
		 "due --all' says when",
		 due_actions[d->action].name, figure[FIGURE_INTRODUCE_QUOTA],
		 figure[FIGURE_INTRODUCE_DAYS]);
}

static void put_due(struct buf *out, const struct show_view *v,
		    const struct due *d, size_t width)
{
	struct buf line = BUF_INIT;

	if (d->action != DUE_NONE && d->open == DAY_NONE)
		put_turn(&line, v, d);
	else
		due_when(&line, d);
	buf_addf(&line, ": %.*s", STR_ARG(buf_str(&d->why)));
	put_row(out, v, STR("due"), buf_str(&line), width,
		due_styles[d->state]);
	buf_release(&line);
}

/* What is due and why, and what that rests on. */
static void put_now(struct buf *out, const struct show_view *v,
		    const struct summary *s, const struct due *due,
		    size_t width)
{
	size_t start = out->len;

	if (due)
		put_due(out, v, due, width);
	if (s)
		put_so_far(out, v, s, width);
	if (out->len > start)
		buf_addc(out, '\n');
}

void show_card(struct buf *out, const struct show_view *v,
	       const struct record *r, const struct summary *s,
	       const struct due *due)
{
	const struct node *notes = node_get(r->root, "notes");
	size_t width = label_width(r);

	put_head(out, v, r, s);
	put_place(out, v, r);
	buf_addc(out, '\n');
	put_now(out, v, s, due, width);
	show_timeline(out, v, r);
	if (r->kind == RECORD_PROGRAM)
		put_program(out, v, r, width);
	put_fields(out, v, r, width);
	put_row(out, v, STR("file"), r->file, width, STYLE_DIM);
	if (!node_empty(notes) && notes->type == NODE_STRING) {
		buf_addc(out, '\n');
		buf_pad(out, ' ', SHOW_INDENT);
		show_text(out, v->term, notes->text, SHOW_INDENT, STYLE_PLAIN);
	}
}
