/* The people of a program, and whom to meet at an event. */
#include "config.h"

#include "show_impl.h"

#include <stdlib.h>

#include "brief/brief.h"
#include "model/fact.h"
#include "value/date.h"

/* "Dr. Łukasz Wójcik, attending: active, 1 exchange, last 15 days ago" */
static void put_person(struct buf *out, const struct show_view *v,
		       const struct person *p, bool with_place)
{
	buf_addstr(out, p->name);
	if (p->role.n)
		buf_addf(out, ", %.*s", STR_ARG(p->role));
	if (with_place && p->institution.n)
		buf_addf(out, ", %.*s", STR_ARG(p->institution));
	buf_addf(out, ": %s", stage_name(p->stage));
	if (p->exchanges) {
		buf_addz(out, ", ");
		show_count(out, p->exchanges, "exchange", "exchanges");
	}
	if (p->last != DAY_NONE) {
		buf_addz(out, ", last ");
		show_ago(out, v, p->last);
	}
}

/* Does the program say that they lead it, whatever their own file says? */
static bool is_head(const struct record *program, const struct person *p)
{
	static const char *const heads[] = {"director", "coordinator", NULL};

	for (const char *const *h = heads; *h; h++)
		if (str_eq(fact_text(node_get(program->root, *h)), p->id))
			return true;
	return false;
}

void show_members(struct buf *out, const struct show_view *v,
		  const struct record *program)
{
	size_t count;
	const struct person *all = people_all(v->people, &count);

	for (size_t i = 0; i < count; i++) {
		if (!program->id.n || (!str_eq(all[i].program, program->id) &&
				       !is_head(program, &all[i])))
			continue;
		show_next_line(out);
		put_person(out, v, &all[i], false);
	}
}

static const struct person *find_person(const struct show_view *v,
					const struct node *n)
{
	const struct record *r = brief_speaker(&v->rules, node_scalar(n));

	return r ? people_find(v->people, r->id) : NULL;
}

void show_persons(struct buf *out, const struct show_view *v,
		  const struct node *ids)
{
	for (const struct node *n = NULL; node_each(ids, &n);) {
		const struct person *p = find_person(v, n);

		if (node_empty(n))
			continue;
		show_next_line(out);
		if (p)
			put_person(out, v, p, true);
		else
			show_value(out, v, n, "");
	}
}

/* Between the parts of a session, of which any may not be there. */
static void put_separator(struct buf *out)
{
	if (out->len)
		buf_addz(out, "; ");
}

/* "with Dr. Åsa Lindqvist (new), Dr. Søren Kjærgaard (active)" */
static void put_speakers(struct buf *out, const struct show_view *v,
			 const struct node *ids)
{
	const char *before = "with ";

	for (const struct node *n = NULL; node_each(ids, &n);) {
		const struct person *p = find_person(v, n);

		if (node_empty(n))
			continue;
		buf_addz(out, before);
		before = ", ";
		if (p)
			buf_addf(out, "%.*s (%s)", STR_ARG(p->name),
				 stage_name(p->stage));
		else
			show_value(out, v, n, "");
	}
}

static bool is_when(struct str key)
{
	return str_is(key, "date") || str_is(key, "time");
}

/* What a session's line has beside its day, its title and its speakers. */
static void put_rest(struct buf *out, const struct show_view *v,
		     const struct node *session)
{
	for (const struct node *n = session->first; n; n = n->next) {
		if (is_when(n->key) || str_is(n->key, "title") ||
		    str_is(n->key, "speakers") || str_is(n->key, "uid") ||
		    node_empty(n))
			continue;
		put_separator(out);
		if (str_is(n->key, "attended") && str_is(n->text, "yes")) {
			buf_addz(out, "attended");
			continue;
		}
		show_label(out, n->key);
		buf_addc(out, ' ');
		show_value(out, v, n, "");
	}
}

/* A title that is a list or a mapping is shown as what it is. */
static void put_what(struct buf *out, const struct show_view *v,
		     const struct node *session)
{
	const struct node *title = node_get(session, "title");
	const struct node *speakers = node_get(session, "speakers");

	if (!node_empty(title))
		show_value(out, v, title, "");
	if (!node_empty(speakers)) {
		put_separator(out);
		put_speakers(out, v, speakers);
	}
	put_rest(out, v, session);
}

static void put_session(struct buf *out, const struct show_view *v,
			const struct node *session)
{
	struct buf what = BUF_INIT;
	size_t start = out->len;

	for (const struct node *n = session->first; n; n = n->next)
		if (is_when(n->key) && node_scalar(n).n)
			buf_addf(out, "%s%.*s", out->len > start ? "  " : "",
				 STR_ARG(node_scalar(n)));
	put_what(&what, v, session);
	if (out->len > start && what.len)
		buf_addz(out, "  ");
	buf_addstr(out, buf_str(&what));
	buf_release(&what);
	/* an item is one line */
	for (size_t i = start; i < out->len; i++)
		if (out->s[i] == '\n')
			out->s[i] = ' ';
}

void show_sessions(struct buf *out, const struct show_view *v,
		   const struct node *sessions)
{
	size_t count;
	const struct node **all = node_sorted(sessions, &count, brief_by_time);

	for (size_t i = 0; i < count; i++) {
		if (node_empty(all[i]))
			continue;
		show_next_line(out);
		if (all[i]->type == NODE_MAP)
			put_session(out, v, all[i]);
		else
			show_value(out, v, all[i], "");
	}
	free(all);
}
