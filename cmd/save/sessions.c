/* The sessions of an event: which are the same, and how they get into a file.
 */
#include "config.h"

#include "save_impl.h"

#include "base/text.h"
#include "codec/yaml/splice.h"

static bool same_text(const struct node *a, const struct node *b,
		      const char *key)
{
	return text_same(str_trim(node_text(a, key)),
			 str_trim(node_text(b, key)));
}

/* By the id that a calendar gave both; else by day and title, and by time where
 * both have one. */
static bool is_same(const struct node *a, const struct node *b)
{
	struct str uid = node_text(a, "uid"), other = node_text(b, "uid");

	if (uid.n && other.n)
		return str_eq(uid, other);
	return same_text(a, b, "date") && same_text(a, b, "title") &&
	       (node_empty(node_get(a, "time")) ||
		node_empty(node_get(b, "time")) || same_text(a, b, "time"));
}

/* The place of the one that is the same, or the count of all. */
static size_t find(const struct node *list, const struct node *one,
		   const struct node **found)
{
	size_t i = 0;

	*found = NULL;
	for (const struct node *n = node_first_of(list); n;
	     n = node_next_of(list, n), i++)
		if (is_same(n, one)) {
			*found = n;
			break;
		}
	return i;
}

void sessions_merge(struct arena *a, struct node *into, const struct node *from)
{
	for (const struct node *n = node_first_of(from); n;
	     n = node_next_of(from, n)) {
		const struct node *found;

		find(into, n, &found);
		if (!found)
			node_append(into, STR_NONE, node_copy(a, n));
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

		if (!node_empty(was) && is.n && !same_text(old, now, keys[i]))
			diag_warning(d, s->file, was->pos,
				     "the program says %s '%.*s' now; the file "
				     "keeps '%.*s'",
				     keys[i], STR_ARG(is), STR_ARG(was->text));
	}
}

bool sessions_fill(struct splice *s, const struct node *list, struct buf *done,
		   struct diag *d)
{
	static const struct splice_step path[] = {SPLICE_KEY("sessions"),
						  SPLICE_END};
	struct arena a = ARENA_INIT;
	struct node *fresh = node_new(&a, NODE_LIST);
	size_t filled = 0, added = 0;
	bool good = true;

	for (const struct node *n = node_first_of(list); n && good;
	     n = node_next_of(list, n)) {
		const struct node *old = splice_get(s, path), *found;
		size_t place = find(old, n, &found);

		if (!found) {
			node_append(fresh, STR_NONE, node_copy(&a, n));
			added++;
			continue;
		}
		say_moved(s, found, n, d);
		good = fill_one(s, place, n, &filled, d);
	}
	if (good && fresh->first)
		good = splice_append_all(s, path, fresh, d);
	if (added)
		buf_addf(done, "%s%zu session%s", done->len ? ", " : "", added,
			 added == 1 ? "" : "s");
	if (filled)
		buf_addf(done, "%smore of sessions", done->len ? ", " : "");
	arena_release(&a);
	return good;
}

void sessions_name_speakers(struct save_run *run, struct record *event)
{
	const struct node *list = node_get(event->root, "sessions");

	for (const struct node *n = node_first_of(list); n;
	     n = node_next_of(list, n)) {
		struct node *speakers = node_get(n, "speakers");

		for (struct node *k = speakers ? speakers->first : NULL; k;
		     k = k->next)
			k->text = save_known_as(run, k->text);
	}
}
