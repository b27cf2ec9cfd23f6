#include "config.h"

#include "check_impl.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/suggest.h"

enum {
	SUGGESTIONS = 200, /* of ids that are missing; more take too long */
};

static int by_key(const void *a, const void *b)
{
	const struct seen_key *x = *(const struct seen_key *const *)a;
	const struct seen_key *y = *(const struct seen_key *const *)b;

	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	if (x->file != y->file)
		return strcmp(x->file->file, y->file->file);
	return x->pos.line != y->pos.line ? (x->pos.line < y->pos.line ? -1 : 1)
					  : (int)x->pos.col - (int)y->pos.col;
}

static bool share_address(const struct seen *a, const struct seen *b)
{
	for (size_t i = 0; i < a->count; i++)
		for (size_t j = 0; j < b->count; j++)
			if (a->keys[i].kind == SEEN_ADDRESS &&
			    b->keys[j].kind == SEEN_ADDRESS &&
			    a->keys[i].hash == b->keys[j].hash)
				return true;
	return false;
}

/* Two of one name may be two: at two institutions, or with addresses of which
 * they share none. */
static bool one_person(const struct seen_key *a, const struct seen_key *b)
{
	if (a->institution && b->institution &&
	    a->institution != b->institution)
		return false;
	return !a->file->has_address || !b->file->has_address ||
	       share_address(a->file, b->file);
}

static void say(struct check *c, const struct seen_key *first,
		const struct seen_key *again)
{
	const char *path = first->file->file;
	unsigned line = (unsigned)first->pos.line;

	if (first->kind == SEEN_ADDRESS) {
		c->found.rule = "shared-address";
		diag_warning(&c->found, again->file->file, again->pos,
			     "this address is also in '%s', line %u; if they "
			     "are one person, keep one file",
			     path, line);
	} else if (first->kind == SEEN_PROGRAM) {
		c->found.rule = "program";
		diag_warning(&c->found, again->file->file, again->pos,
			     "the same program as in '%s', line %u; keep one "
			     "file, or correct what both have here",
			     path, line);
	} else if (one_person(first, again)) {
		c->found.rule = "person";
		diag_warning(&c->found, again->file->file, again->pos,
			     "the same name as in '%s'; if they are one "
			     "person, keep one file, else give both an "
			     "institution or an address",
			     path);
	}
}

/* The id that was most likely meant; STR_NONE for none. */
static struct str nearest_id(const struct str_map *ids, struct str id)
{
	struct suggestion s = suggest_for(id);

	for (size_t i = 0; i < ids->size; i++)
		if (ids->slots[i].key.p)
			suggest_offer(&s, ids->slots[i].key);
	return s.name;
}

struct missing {
	struct str_map ids; /* to places in `meant` */
	struct str meant[SUGGESTIONS];
};

static void say_missing(struct check *c, struct missing *m,
			const struct seen *s, const struct seen_id *id)
{
	size_t place = str_map_add(&m->ids, str_z(id->id), m->ids.count);
	bool is_new = place + 1 == m->ids.count && place < SUGGESTIONS &&
		      !m->meant[place].p;
	char hint[SUGGEST_HINT];
	char *meant = NULL;

	if (is_new)
		m->meant[place] = nearest_id(&c->ids, str_z(id->id));
	if (place < SUGGESTIONS && m->meant[place].p)
		meant = mem_strndup(m->meant[place].p, m->meant[place].n);
	diag_warning(&c->found, s->file, id->pos,
		     "no file of this network has the id '%s'%s", id->id,
		     suggest_hint(hint, meant,
				  "write the name of a file without '.yaml'"));
	free(meant);
}

static void check_missing(struct check *c)
{
	struct missing *m = mem_zalloc(sizeof(*m));

	c->found.rule = "reference";
	for (const struct seen *s = c->seen; s; s = s->next)
		for (size_t i = 0; i < s->missing_count; i++)
			say_missing(c, m, s, &s->missing[i]);
	str_map_release(&m->ids);
	free(m);
}

static void check_twice(struct check *c)
{
	const struct seen_key **keys;
	size_t n = 0;

	if (!c->seen_count)
		return;
	keys = mem_resize(NULL, c->seen_count, sizeof(*keys));
	for (const struct seen *s = c->seen; s; s = s->next)
		for (size_t i = 0; i < s->count; i++)
			keys[n++] = &s->keys[i];
	qsort(keys, n, sizeof(*keys), by_key);
	for (size_t i = 1, first = 0; i < n; i++) {
		if (keys[i]->hash != keys[first]->hash ||
		    keys[i]->kind != keys[first]->kind)
			first = i;
		else if (keys[i]->file != keys[first]->file)
			say(c, keys[first], keys[i]);
	}
	free(keys);
}

void check_across(struct check *c)
{
	check_missing(c);
	check_twice(c);
	forget_seen(c);
}
