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

bool draft_is_unasked(void *ctx, struct str name, bool titled)
{
	const struct draft_job *j = ctx;
	const struct store_list *list = references_files(&j->d->references);
	struct buf slug = BUF_INIT;
	bool found = false;
	size_t all;

	text_slug(&slug, name);
	for (size_t i = 0; i < list->count && slug.len && !found; i++) {
		struct str id = list->files[i].id;

		found = (titled || shared_words(buf_str(&slug), id, &all)) &&
			is_unasked(j->d, id, buf_str(&slug));
	}
	buf_release(&slug);
	return found;
}
