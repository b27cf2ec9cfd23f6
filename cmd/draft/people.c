#include "config.h"

#include "draft_impl.h"

#include "base/text.h"

/* Whom a text names: other contacts, who may not have agreed to that. */

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

/* How many words of `name`, a slug, are among those of another? */
static size_t shared_words(struct str name, struct str other, size_t *all)
{
	struct str word, part;
	size_t shared = 0;

	for (*all = 0; str_split(&name, '-', &word); ++*all) {
		struct str rest = other;
		bool has = false;

		while (!has && str_split(&rest, '-', &part))
			has = str_eq(part, word);
		shared += has;
	}
	return shared;
}

/* Has the person of that name not agreed to be named? */
static bool is_unasked(struct drafts *d, struct str id, struct str name)
{
	const struct record *r = references_find(&d->references, id);
	struct record own;
	struct buf theirs = BUF_INIT;
	struct summary s;
	size_t all, shared;
	bool is;

	if (!r || r->kind != RECORD_CONTACT)
		return false;
	text_slug(&theirs, record_name(r));
	shared = shared_words(name, buf_str(&theirs), &all);
	buf_release(&theirs);
	if (shared < all)
		return false;
	/* other threads may have the record: its summary goes elsewhere */
	own = *r;
	own.arena = (struct arena)ARENA_INIT;
	summary_compute(&own, d->options.now.day, 1, &s);
	is = !said_yes(&s.log);
	arena_release(&own.arena);
	return is;
}

/* Is there a word of `name`, a slug, in the id at all? Most have none. */
static bool may_share(struct str name, struct str id)
{
	struct str word;

	while (str_split(&name, '-', &word))
		if (str_find(id, word) >= 0)
			return true;
	return false;
}

static bool look_for(struct drafts *d, struct str slug, bool titled)
{
	const struct store_list *list = references_files(&d->references);
	size_t all;

	for (size_t i = 0; i < list->count; i++) {
		struct str id = list->files[i].id;

		if (!titled &&
		    (!may_share(slug, id) || !shared_words(slug, id, &all)))
			continue;
		if (is_unasked(d, id, slug))
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

		known = look_for(j->d, words, titled);
		str_map_add(&w->unasked, key, known);
	}
	buf_release(&slug);
	return known;
}
