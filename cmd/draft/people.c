#include "config.h"

#include "draft_impl.h"

#include "base/text.h"

#include <stdlib.h>

/*
 * Whom a text names: other contacts, who may not have agreed to that. In the
 * drafts of a batch there are many names, and in a network many people: each
 * thread keeps what it has found, and files by the words of their ids or of the
 * names in them.
 */

static bool asks_permission(const struct log_entry *e)
{
	return log_is(e, ENTRY_ASKED) &&
	       node_has(node_get(e->node, "ask"), "permission");
}

static bool said_yes(const struct log_view *log)
{
	const struct log_entry *end = log->entries + log->count;
	bool asked = false;

	for (const struct log_entry *e = log->entries; e < end; e++) {
		if (asked && log_is_heard(e) && !log_is(e, ENTRY_DECLINED))
			return true;
		asked = asks_permission(e) ||
			(asked && !log_is(e, ENTRY_DECLINED));
	}
	return false;
}

/* Are all words of `name` among those of `other`, both slugs? */
static bool has_words(struct str other, struct str name)
{
	struct str word, part;
	bool has = true;

	while (has && str_split(&name, '-', &word)) {
		struct str rest = other;

		has = false;
		while (!has && str_split(&rest, '-', &part))
			has = str_eq(part, word);
	}
	return has;
}

/* The contact of a file, or NULL. */
static const struct record *contact_at(struct drafts *d, size_t file)
{
	const struct store_list *list = references_files(&d->references);
	const struct record *r =
		references_find(&d->references, list->files[file].id);

	return r && r->kind == RECORD_CONTACT ? r : NULL;
}

/* The slug of the name in a file; empty for no contact. */
static struct str slug_at(struct draft_worker *w, size_t file)
{
	const struct record *r;
	struct buf slug = BUF_INIT;

	if (!w->slugs[file].p) {
		r = contact_at(w->drafts, file);
		if (r)
			text_slug(&slug, record_name(r));
		buf_addz(&slug, "");
		w->slugs[file] = buf_to_arena(&slug, &w->arena);
	}
	return w->slugs[file];
}

static void add_words(struct draft_index *x, struct str text, size_t file)
{
	for (struct str word; str_split(&text, '-', &word);) {
		size_t first = str_map_add(&x->words, word, x->count);

		MEM_GROW(x->uses, x->count, x->cap);
		x->uses[x->count] = (struct draft_use){file, SIZE_MAX};
		if (first != x->count) {
			x->uses[x->count].next = x->uses[first].next;
			x->uses[first].next = x->count;
		}
		x->count++;
	}
}

/* Files by the words of their names, or of their ids: then none is read. */
static const struct draft_index *get_index(struct draft_worker *w, bool names)
{
	struct draft_index *x = names ? &w->names : &w->ids;
	const struct store_list *list =
		references_files(&w->drafts->references);

	if (!w->slugs)
		w->slugs = mem_zalloc((list->count + 1) * sizeof(*w->slugs));
	for (size_t i = 0; !x->is_made && i < list->count; i++)
		add_words(x, names ? slug_at(w, i) : list->files[i].id, i);
	x->is_made = true;
	return x;
}

void draft_people_release(struct draft_worker *w)
{
	str_map_release(&w->unasked);
	str_map_release(&w->used);
	str_map_release(&w->ids.words);
	str_map_release(&w->names.words);
	free(w->ids.uses);
	free(w->names.uses);
	free(w->slugs);
}

/* Has the person of that name, a slug, not agreed to be named? */
static bool is_unasked(struct draft_worker *w, size_t file, struct str name)
{
	struct str theirs = slug_at(w, file);
	struct record own;
	struct summary s;
	bool is;

	if (!theirs.n || !has_words(theirs, name))
		return false;
	/* other threads may have the record: its summary goes elsewhere */
	own = *contact_at(w->drafts, file);
	own.arena = (struct arena)ARENA_INIT;
	summary_compute(&own, w->drafts->options.now.day, 1, &s);
	is = !said_yes(&s.log);
	arena_release(&own.arena);
	return is;
}

/* Without a title a name must have a word of the id, too. */
static bool look_for(struct draft_worker *w, struct str slug, bool titled)
{
	const struct draft_index *x = get_index(w, titled);
	struct str rest = slug, word;

	while (str_split(&rest, '-', &word)) {
		size_t i = str_map_find(&x->words, word);

		for (; i < x->count; i = x->uses[i].next)
			if (is_unasked(w, x->uses[i].file, slug))
				return true;
	}
	return false;
}

bool draft_is_unasked(void *ctx, struct str name, bool titled)
{
	const struct draft_job *j = ctx;
	struct draft_worker *w = j->worker;
	struct buf slug = BUF_INIT;
	size_t known;

	text_slug(&slug, name);
	if (!slug.len) {
		buf_release(&slug);
		return false;
	}
	/* one message names whom the one before did */
	buf_addc(&slug, titled ? '.' : ' ');
	known = str_map_find(&w->unasked, buf_str(&slug));
	if (known == STR_MAP_NONE) {
		struct str key = arena_str(&w->arena, buf_str(&slug));
		struct str words = {key.p, key.n - 1};

		known = look_for(w, words, titled);
		str_map_add(&w->unasked, key, known);
	}
	buf_release(&slug);
	return known;
}
