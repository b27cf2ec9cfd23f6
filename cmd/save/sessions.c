/* How the sessions of an event get into a file. */
#include "config.h"

#include "save_impl.h"

#include "base/text.h"
#include "codec/yaml/splice.h"
#include "codec/yaml/yaml.h"

enum {
	EVENTS_AROUND = 8, /* of a file: its start and end, its kind */
};

/* What reading it would take of YAML_EVENTS. */
static size_t events_of(const struct node *n)
{
	size_t count = node_is_collection(n) ? 2 : 1;

	for (const struct node *c = n->first; c; c = c->next)
		count += events_of(c) + (n->type == NODE_MAP);
	return count;
}

bool sessions_fit(const struct node *root, const struct node *more,
		  const char *file, struct diag *d)
{
	const struct node *there = node_get(root, "sessions");
	size_t count = node_children(there) + node_children(more), part, all,
	       most;

	if (!count)
		return true;
	part = (there ? events_of(there) : 0) + (more ? events_of(more) : 0);
	all = events_of(root) + (more ? events_of(more) : 0) + EVENTS_AROUND;
	if (all <= YAML_EVENTS)
		return true;
	most = all - part < YAML_EVENTS
		       ? (size_t)((double)(YAML_EVENTS - (all - part)) /
				  (double)part * (double)count)
		       : 0;
	diag_error(d, file, POS_NONE,
		   "%zu sessions are too many: a file holds %d keys and "
		   "values, about %zu sessions such as these; leave out some, "
		   "or make two events of them",
		   count, YAML_EVENTS, most);
	return false;
}

/* The items of a list by their places. */
static struct node **places(struct arena *a, const struct node *list)
{
	struct node **all =
		arena_alloc(a, (node_children(list) + 1) * sizeof(*all));
	size_t count = 0;

	for (const struct node *n = NULL; node_each(list, &n);)
		all[count++] = (struct node *)n;
	return all;
}

void sessions_merge(struct arena *a, struct node *into, const struct node *from,
		    size_t *known)
{
	size_t *pair = sessions_pair(a, into, from);
	struct node **have = places(a, into);

	for (const struct node *n = NULL; node_each(from, &n); pair++) {
		if (*pair == SESSION_NONE) {
			node_append(into, STR_NONE, node_copy(a, n));
			continue;
		}
		++*known;
		for (const struct node *k = n->first; k; k = k->next)
			if (!node_get_str(have[*pair], k->key))
				node_append(have[*pair], k->key,
					    node_copy(a, k));
	}
}

/* Gives a session what it lacks; what it says otherwise stays. */
static bool fill_one(struct splice *s, size_t place, const struct node *one,
		     size_t *filled, struct diag *d)
{
	const struct splice_step path[] = {SPLICE_KEY("sessions"),
					   SPLICE_ITEM(place), SPLICE_END};
	struct arena a = ARENA_INIT;
	struct node *absent = node_new(&a, NODE_MAP);
	bool good = true;

	for (const struct node *n = one->first; n && good; n = n->next) {
		const char *key = arena_str(&a, n->key).p;
		const struct splice_step at[] = {SPLICE_KEY("sessions"),
						 SPLICE_ITEM(place),
						 {.key = key},
						 SPLICE_END};
		const struct node *old = splice_get(s, at);

		if (node_empty(n) || !node_empty(old))
			continue;
		++*filled;
		if (old)
			good = splice_set(s, at, n, d);
		else
			node_append(absent, n->key, node_copy(&a, n));
	}
	if (good && absent->first)
		good = splice_add_all(s, path, absent, d);
	arena_release(&a);
	return good;
}

/* The program has moved it: the user's file is left alone, and the user told.
 */
static void say_moved(const struct splice *s, const struct node *old,
		      const struct node *now, struct diag *d)
{
	static const char *const keys[] = {"date", "time", "room"};

	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		const struct node *was = node_get(old, keys[i]);
		struct str is = node_text(now, keys[i]);

		if (!node_empty(was) && is.n &&
		    !text_same(str_trim(node_text(old, keys[i])), str_trim(is)))
			diag_warning(d, s->file, was->pos,
				     "the program says %s '%.*s' now; the file "
				     "keeps '%.*s'",
				     keys[i], STR_ARG(is), STR_ARG(was->text));
	}
}

/* Has the program anything that the session in the file lacks? */
static bool lacks(const struct node *old, const struct node *now)
{
	for (const struct node *n = now->first; n; n = n->next)
		if (!node_empty(n) && node_empty(node_get_str(old, n->key)))
			return true;
	return false;
}

/* Sorts the list: new ones go into `fresh`; of the others `pair` keeps the
 * places of those that lack something. */
static void sort_out(const struct splice *s, const struct node *list,
		     const struct node *old, size_t *pair, struct node *fresh,
		     struct arena *a, struct diag *d)
{
	struct node **have = places(a, old);

	for (const struct node *n = NULL; node_each(list, &n); pair++) {
		if (*pair == SESSION_NONE) {
			node_append(fresh, STR_NONE, node_copy(a, n));
			continue;
		}
		say_moved(s, have[*pair], n, d);
		if (!lacks(have[*pair], n))
			*pair = SESSION_NONE;
	}
}

bool sessions_fill(struct splice *s, const struct node *list,
		   struct save_plan *p, struct diag *d)
{
	static const struct splice_step path[] = {SPLICE_KEY("sessions"),
						  SPLICE_END};
	struct arena a = ARENA_INIT;
	struct node *fresh = node_new(&a, NODE_LIST);
	const struct node *old = splice_get(s, path);
	size_t *pair = sessions_pair(&a, old, list), filled = 0;
	struct buf *done = &p->filled;
	bool good = true;

	sort_out(s, list, old, pair, fresh, &a, d);
	p->sessions_new = node_children(fresh);
	p->sessions_known = node_children(list) - p->sessions_new;
	for (const struct node *n = NULL; good && node_each(list, &n); pair++)
		if (*pair != SESSION_NONE)
			good = fill_one(s, *pair, n, &filled, d);
	if (good && fresh->first)
		good = sessions_fit(splice_get(s, &path[1]), fresh, s->file,
				    d) &&
		       splice_append_all(s, path, fresh, d);
	if (fresh->first)
		buf_addf(done, "%s%zu session%s", done->len ? ", " : "",
			 p->sessions_new, p->sessions_new == 1 ? "" : "s");
	if (filled)
		buf_addf(done, "%smore of sessions", done->len ? ", " : "");
	arena_release(&a);
	return good;
}

void sessions_count(const struct save_run *run, size_t *fresh, size_t *known)
{
	*fresh = *known = 0;
	for (size_t i = 0; i < run->plan_count; i++) {
		const struct save_plan *p = run->plans[i];

		if (p->kind != RECORD_EVENT || p->skip)
			continue;
		*known += p->sessions_twice + p->sessions_known;
		*fresh += p->old ? p->sessions_new
				 : node_children(node_get(p->keys, "sessions"));
	}
}

void sessions_name_speakers(struct save_run *run, struct record *event)
{
	const struct node *list = node_get(event->root, "sessions");

	for (const struct node *n = NULL; node_each(list, &n);) {
		struct node *speakers = node_get(n, "speakers");

		for (struct node *k = speakers ? speakers->first : NULL; k;
		     k = k->next)
			k->text = save_known_as(run, k->text);
	}
}
