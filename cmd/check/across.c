#include "config.h"

#include "check_impl.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/suggest.h"
#include "base/text.h"
#include "cli/say.h"
#include "match/match.h"

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
	if (x->middle != y->middle)
		return x->middle < y->middle ? -1 : 1;
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
	    !match_places_agree(str_z(a->institution), str_z(b->institution)))
		return false;
	return !a->file->has_address || !b->file->has_address ||
	       share_address(a->file, b->file);
}

static void say(struct check *c, const struct seen_key *first,
		const struct seen_key *again)
{
	const char *path = first->file->file;
	unsigned line = (unsigned)first->pos.line;
	struct buf joining = BUF_INIT;

	if (first->kind == SEEN_ADDRESS) {
		c->found.rule = "shared-address";
		diag_warning(&c->found, again->file->file, again->pos,
			     "this address is also in '%s', line %u; if both "
			     "are one person: %s",
			     path, line,
			     say_joining(&joining, path, again->file->file));
	} else if (first->kind == SEEN_PROGRAM) {
		c->found.rule = "program";
		diag_warning(&c->found, again->file->file, again->pos,
			     "the same program as in '%s', line %u; keep one "
			     "file, or correct what both have here",
			     path, line);
	} else if (one_person(first, again)) {
		c->found.rule = "person";
		diag_warning(&c->found, again->file->file, again->pos,
			     "'%s' has the same name%s; if both are one "
			     "person: %s; if they are two, give each file an "
			     "'institution' or an 'email' of its own",
			     path,
			     first->middle == again->middle
				     ? ""
				     : ", but for a middle name",
			     say_joining(&joining, path, again->file->file));
	}
	buf_release(&joining);
}

/* The id that was most likely meant; STR_NONE for none. */
static struct str nearest_id(const struct str_map *ids, struct str id)
{
	struct suggestion s = suggest_for(id);

	for (size_t i = 0; i < ids->count; i++)
		suggest_offer(&s, ids->entries[i].key);
	return s.name;
}

/* An id that is missing: where it comes first, and how often. */
struct missing {
	const struct seen *file;
	const struct seen_id *id;
	size_t count;
};

static bool is_before(const struct seen *s, const struct seen_id *id,
		      const struct missing *m)
{
	int order = strcmp(s->file, m->file->file);

	return order < 0 || (order == 0 && id->pos.line < m->id->pos.line);
}

static struct missing *collect_missing(const struct check *c, size_t *count)
{
	struct str_map places = STR_MAP_INIT;
	struct missing *list = NULL;
	size_t n = 0, cap = 0;

	for (const struct seen *s = c->seen; s; s = s->next)
		for (size_t i = 0; i < s->missing_count; i++) {
			const struct seen_id *id = &s->missing[i];
			size_t at = str_map_add(&places, str_z(id->id), n);

			if (at == n) {
				MEM_GROW(list, n++, cap);
				list[at] = (struct missing){s, id, 0};
			} else if (is_before(s, id, &list[at])) {
				list[at].file = s;
				list[at].id = id;
			}
			list[at].count++;
		}
	str_map_release(&places);
	*count = n;
	return list;
}

/* What to do about it: "; did you mean", or how a record is made. */
static void add_remedy(struct buf *out, const struct seen_id *id,
		       struct str meant)
{
	struct buf slug = BUF_INIT;

	if (meant.p) {
		buf_addf(out, "; did you mean '%.*s'?", STR_ARG(meant));
	} else if (id->kind == RECORD_CONTACT) {
		buf_addz(out, "; write the name of a file without '.yaml'");
	} else {
		text_slug(&slug, str_z(id->id));
		if (!slug.len)
			buf_addz(&slug, id->id);
		if (strcmp(slug.s, id->id) != 0)
			buf_addf(out, "; write its id, as in %s", slug.s);
		buf_addf(out, "; 'kith add --kind %s --id %s NAME' makes it",
			 record_kind_name(id->kind), slug.s);
	}
	buf_release(&slug);
}

/* Once an id: a meeting may be named by everybody who was there. */
static void check_missing(struct check *c)
{
	struct buf text = BUF_INIT;
	size_t count;
	struct missing *list = collect_missing(c, &count);

	c->found.rule = "reference";
	for (size_t i = 0; i < count; i++) {
		const struct missing *m = &list[i];
		struct str meant = STR_NONE;

		if (i < SUGGESTIONS)
			meant = nearest_id(&c->ids, str_z(m->id->id));
		buf_clear(&text);
		add_remedy(&text, m->id, meant);
		if (m->count > 1)
			buf_addf(&text, "; %zu more place%s it", m->count - 1,
				 m->count == 2 ? " names" : "s name");
		diag_warning(&c->found, m->file->file, m->id->pos,
			     "no file of this network has the id '%s'%s",
			     m->id->id, text.s);
	}
	buf_release(&text);
	free(list);
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
	/* `bare` is the first of those without a middle name, who may be any
	 * of those with one */
	for (size_t i = 1, first = 0, bare = 0, other; i < n; i++) {
		if (keys[i]->hash != keys[first]->hash ||
		    keys[i]->kind != keys[first]->kind) {
			first = bare = i;
			continue;
		}
		other = first;
		if (keys[i]->middle != keys[first]->middle) {
			first = i;
			other = keys[bare]->middle ? i : bare;
		}
		if (keys[i]->file != keys[other]->file)
			say(c, keys[other], keys[i]);
	}
	free(keys);
}

void check_across(struct check *c)
{
	check_missing(c);
	check_twice(c);
	forget_seen(c);
}
