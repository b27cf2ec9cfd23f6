#include "config.h"

#include "draft_impl.h"

#include <stdlib.h>

#include "base/suggest.h"
#include "base/text.h"

static void say(const struct drafts *d, struct buf *line)
{
	d->wish.say(d->wish.ctx, buf_str(line));
	buf_release(line);
}

/* The fact whose name is nearest to a typo, or none. */
static struct str nearest(const struct template *t, struct str typo)
{
	struct str near = STR_NONE;
	size_t best = 3;

	for (size_t i = 0; i < t->slot_count; i++) {
		size_t far = str_distance(typo, t->slots[i].name);

		if (far < best) {
			best = far;
			near = t->slots[i].name;
		}
	}
	return near;
}

/* A name given with -s that the template does not have. */
static void no_fact(struct diag *d, const struct template *t, struct str name)
{
	struct str near = nearest(t, name);
	struct buf all = BUF_INIT;

	for (size_t i = 0; i < t->slot_count && !near.n; i++)
		buf_addf(&all, "%s%.*s", i ? ", " : "; it has ",
			 STR_ARG(t->slots[i].name));
	if (near.n)
		buf_addf(&all, "; did you mean '%.*s'?", STR_ARG(near));
	diag_error(d, NULL, POS_NONE, "'%s' has no fact '%.*s'%s", t->name,
		   STR_ARG(name), all.len ? all.s : "");
	buf_release(&all);
}

bool drafts_check_template(struct drafts *d)
{
	const struct template *t;

	if (!d->wish.template)
		return true;
	t = draft_shelf_get(&d->shelf, d->wish.template, &d->diag);
	for (const struct node *n = d->slots->all->first; t && n; n = n->next) {
		if (template_mentions(t, n->key))
			continue;
		no_fact(&d->diag, t, n->key);
		return false;
	}
	return t;
}

/* How long a note is, in the characters that its network counts. */
static void tell_lengths(const struct drafts *d)
{
	for (size_t i = 0; i < d->count; i++) {
		const struct draft *draft = d->drafts[i];
		struct buf line = BUF_INIT;

		if (draft->held || draft->template->kind != TEMPLATE_NOTE ||
		    draft->template->limit_unit == LIMIT_NONE)
			continue;
		buf_addstr(&line, draft->message.contact);
		buf_addz(&line, ": ");
		draft_length(&line, d, draft);
		say(d, &line);
	}
}

static bool is_mentioned(const struct draft_shelf *shelf, struct str name)
{
	for (size_t i = 0; i < shelf->count; i++)
		if (shelf->entries[i].template &&
		    template_mentions(shelf->entries[i].template, name))
			return true;
	return false;
}

/* A name given with -s that none of the templates had. */
static void tell_unused(const struct drafts *d)
{
	for (const struct node *n = d->slots->all->first; n && d->seen;
	     n = n->next) {
		struct buf line = BUF_INIT;

		if (is_mentioned(&d->shelf, n->key))
			continue;
		buf_addf(&line, "warning: no template here has a fact '%.*s'",
			 STR_ARG(n->key));
		say(d, &line);
	}
}

static int by_id(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

/* The ids of all drafts, sorted; the caller frees the list. */
static struct str *drafted_ids(const struct drafts *d)
{
	struct str *ids = mem_alloc((d->count + 1) * sizeof(*ids));

	for (size_t i = 0; i < d->count; i++)
		ids[i] = d->drafts[i]->message.contact;
	if (d->count)
		qsort(ids, d->count, sizeof(*ids), by_id);
	return ids;
}

static struct str nearest_id(const struct drafts *d, struct str typo)
{
	struct str near = STR_NONE;
	size_t best = 3;

	for (size_t i = 0; i < d->count; i++) {
		struct str id = d->drafts[i]->message.contact;
		size_t far = str_distance(typo, id);

		if (far < best) {
			best = far;
			near = id;
		}
	}
	return near;
}

/* A block for an id that was not read, nor is it in the network. */
static void tell_blocks(struct drafts *d)
{
	const struct node *blocks = d->slots->blocks;
	struct str *ids;

	if (!blocks || !d->seen)
		return;
	ids = drafted_ids(d);
	for (const struct node *n = blocks->first; n; n = n->next) {
		struct str near;

		if (bsearch(&n->key, ids, d->count, sizeof(*ids), by_id) ||
		    draft_people_find(&d->people, n->key))
			continue;
		near = nearest_id(d, n->key);
		diag_warning(&d->diag, d->slots->file, n->key_pos,
			     "nobody here has the id '%.*s'%s%.*s%s",
			     STR_ARG(n->key), near.n ? "; did you mean '" : "",
			     STR_ARG(near), near.n ? "'?" : "");
	}
	free(ids);
}

static void tell_passed(const struct drafts *d)
{
	struct buf line = BUF_INIT;

	if (d->seen || !d->passed)
		return;
	buf_addstr(&line, d->pass);
	if (d->passed > 1)
		buf_addf(&line, "; so it is with %zu more", d->passed - 1);
	say(d, &line);
}

static void tell_counts(const struct drafts *d)
{
	struct buf line = BUF_INIT;

	if (d->seen < 2 && !d->wish.dir)
		return;
	buf_addf(&line, "%zu draft%s", d->written, d->written == 1 ? "" : "s");
	if (d->wish.dir && d->written)
		buf_addf(&line, " in %s", d->wish.dir);
	if (d->refused)
		buf_addf(&line, ", %zu held back", d->refused);
	say(d, &line);
}

void drafts_tell(struct drafts *d)
{
	tell_lengths(d);
	tell_unused(d);
	tell_blocks(d);
	tell_passed(d);
	tell_counts(d);
}
