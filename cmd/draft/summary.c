#include "config.h"

#include "draft_impl.h"

#include <stdlib.h>

#include "base/suggest.h"
#include "base/text.h"

static void say(const struct drafts *d, struct buf *line)
{
	d->options.say(d->options.ctx, buf_str(line));
	buf_release(line);
}

/* The fact whose name is nearest to a typo, or none. */
static struct str nearest(const struct template *t, struct str typo)
{
	struct str suggestion = STR_NONE;
	size_t best = 3;

	for (size_t i = 0; i < t->slot_count; i++) {
		size_t distance = str_distance(typo, t->slots[i].name);

		if (distance < best) {
			best = distance;
			suggestion = t->slots[i].name;
		}
	}
	return suggestion;
}

/* A name given with -s that the template does not have. */
static void unknown_slot(struct diag *d, const struct template *t,
			 struct str name)
{
	struct str suggestion = nearest(t, name);
	struct buf all = BUF_INIT;

	for (size_t i = 0; i < t->slot_count && !suggestion.n; i++)
		buf_addf(&all, "%s%.*s", i ? ", " : "; it has ",
			 STR_ARG(t->slots[i].name));
	if (suggestion.n)
		buf_addf(&all, "; did you mean '%.*s'?", STR_ARG(suggestion));
	diag_error(d, NULL, POS_NONE, "'%s' has no fact '%.*s'%s", t->name,
		   STR_ARG(name), all.len ? all.s : "");
	buf_release(&all);
}

bool drafts_check_template(struct drafts *d)
{
	const struct template *t;

	if (!d->options.template)
		return true;
	t = template_directory_get(&d->templates, d->options.template,
				   &d->diag);
	if (t && t->kind == TEMPLATE_PART) {
		diag_error(&d->diag, NULL, POS_NONE,
			   "'%s' is a part of other templates; see kith draft "
			   "--list",
			   t->name);
		return false;
	}
	for (const struct node *n = d->slots->all->first; t && n; n = n->next) {
		if (template_mentions(t, n->key))
			continue;
		unknown_slot(&d->diag, t, n->key);
		return false;
	}
	return t;
}

/* How long a note is, in the characters that its network counts. */
static void report_lengths(const struct drafts *d)
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

static bool is_mentioned(const struct template_directory *templates,
			 struct str name)
{
	for (size_t i = 0; i < templates->count; i++)
		if (templates->entries[i].template &&
		    template_mentions(templates->entries[i].template, name))
			return true;
	return false;
}

/* A name given with -s that none of the templates had. */
static void report_unused(const struct drafts *d)
{
	for (const struct node *n = d->slots->all->first; n && d->seen;
	     n = n->next) {
		struct buf line = BUF_INIT;

		if (is_mentioned(&d->templates, n->key))
			continue;
		buf_addf(&line,
			 "warning: unused: no template has a fact '%.*s'",
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
	struct str suggestion = STR_NONE;
	size_t best = 3;

	for (size_t i = 0; i < d->count; i++) {
		struct str id = d->drafts[i]->message.contact;
		size_t distance = str_distance(typo, id);

		if (distance < best) {
			best = distance;
			suggestion = id;
		}
	}
	return suggestion;
}

/* A block for an id that was not read, nor is it in the network. */
static void report_blocks(struct drafts *d)
{
	const struct node *blocks = d->slots->blocks;
	struct str *ids;

	if (!blocks || !d->seen)
		return;
	ids = drafted_ids(d);
	for (const struct node *n = blocks->first; n; n = n->next) {
		struct str suggestion;

		if (bsearch(&n->key, ids, d->count, sizeof(*ids), by_id) ||
		    references_find(&d->references, n->key))
			continue;
		suggestion = nearest_id(d, n->key);
		diag_warning(&d->diag, d->slots->file, n->key_pos,
			     "unknown id '%.*s'%s%.*s%s", STR_ARG(n->key),
			     suggestion.n ? "; did you mean '" : "",
			     STR_ARG(suggestion), suggestion.n ? "'?" : "");
	}
	free(ids);
}

static void report_passed(const struct drafts *d)
{
	struct buf line = BUF_INIT;

	if (d->seen || !d->skipped)
		return;
	buf_addstr(&line, d->skip_reason);
	if (d->skipped > 1)
		buf_addf(&line, "; %zu more likewise", d->skipped - 1);
	say(d, &line);
}

static void report_counts(const struct drafts *d)
{
	struct buf line = BUF_INIT;

	if (d->seen < 2 && !d->options.dir)
		return;
	buf_addf(&line, "%zu draft%s", d->written, d->written == 1 ? "" : "s");
	if (d->options.dir && d->written)
		buf_addf(&line, " in %s", d->options.dir);
	if (d->refused)
		buf_addf(&line, ", %zu held back", d->refused);
	say(d, &line);
}

void drafts_summarize(struct drafts *d)
{
	report_lengths(d);
	report_unused(d);
	report_blocks(d);
	report_passed(d);
	report_counts(d);
}
