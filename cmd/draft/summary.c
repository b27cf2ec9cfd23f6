#include "config.h"

#include "draft_impl.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/suggest.h"
#include "store/git.h"
#include "store/store.h"

static void say(const struct drafts *d, struct buf *line)
{
	d->options.say(d->options.ctx, buf_str(line));
	buf_release(line);
}

/* Is it what an entry calls the fact, "detail" for last.detail? */
static bool ends_path(const struct template_slot *slot, struct str name)
{
	struct str rest = slot->paths, path;
	bool ends = false;

	while (!ends && rest.n && str_split(&rest, ',', &path))
		ends = str_ends(path, name) && path.n > name.n &&
		       path.p[path.n - name.n - 1] == '.';
	return ends;
}

/* Offers the facts of a template, by their names and by those in an entry. */
static void offer_slots(struct suggestion *meant, const struct template *t)
{
	for (size_t i = 0; i < t->slot_count; i++) {
		suggest_offer(meant, t->slots[i].name);
		if (!meant->distance || !ends_path(&t->slots[i], meant->typed))
			continue;
		meant->name = t->slots[i].name;
		meant->distance = 0;
	}
}

static void put_meant(struct buf *out, const struct suggestion *meant)
{
	if (meant->name.p)
		buf_addf(out, "; did you mean '%.*s'?", STR_ARG(meant->name));
}

/* A name given with -s that the template does not have. */
static void unknown_slot(struct diag *d, const struct template *t,
			 struct str name)
{
	struct suggestion meant = suggest_for(name);
	struct buf all = BUF_INIT;

	offer_slots(&meant, t);
	for (size_t i = 0; i < t->slot_count; i++)
		buf_addf(&all, "%s%.*s", i ? ", " : "; it has ",
			 STR_ARG(t->slots[i].name));
	if (meant.name.p)
		buf_clear(&all);
	put_meant(&all, &meant);
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

void draft_length(struct buf *out, const struct drafts *d,
		  const struct draft *draft)
{
	const struct template *t = draft->template;
	const char *unit;
	size_t limit, count = guard_length(&d->net->policy, t,
					   draft->message.body, &limit, &unit);

	if (t->limit_unit != LIMIT_NONE)
		buf_addf(out, "%zu of %zu %s", count, limit, unit);
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

/* How it is logged by hand, as what it is. */
static void report_logs(const struct drafts *d)
{
	for (size_t i = 0; i < d->count; i++) {
		const struct draft *draft = d->drafts[i];
		struct buf line = BUF_INIT;

		if (!draft->written || !draft->log.n)
			continue;
		buf_addf(&line, "%.*s: once it is sent: %.*s",
			 STR_ARG(draft->message.contact), STR_ARG(draft->log));
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
		struct suggestion meant = suggest_for(n->key);
		struct buf line = BUF_INIT;

		if (is_mentioned(&d->templates, n->key))
			continue;
		for (size_t i = 0; i < d->templates.count; i++)
			if (d->templates.entries[i].template)
				offer_slots(&meant,
					    d->templates.entries[i].template);
		buf_addf(&line,
			 "warning: unused: none of these letters has a fact "
			 "'%.*s'",
			 STR_ARG(n->key));
		put_meant(&line, &meant);
		say(d, &line);
	}
}

static bool is_drafted(const struct drafts *d, struct str id)
{
	for (size_t i = 0; i < d->count; i++)
		if (str_eq(d->drafts[i]->message.contact, id))
			return true;
	return false;
}

/* A block for an id that was not read, nor is it in the network. */
static void report_blocks(struct drafts *d)
{
	const struct node *blocks = d->slots->blocks;

	for (const struct node *n = blocks && d->seen ? blocks->first : NULL; n;
	     n = n->next) {
		/* ids are short, and few: two errors in any of them */
		struct suggestion meant = {.typed = n->key, .distance = 3};
		char end[SUGGEST_HINT];

		if (is_drafted(d, n->key) ||
		    references_find(&d->references, n->key))
			continue;
		for (size_t i = 0; i < d->count; i++)
			suggest_offer(&meant, d->drafts[i]->message.contact);
		diag_warning(&d->diag, d->slots->file, n->key_pos,
			     "unknown id '%.*s'%s", STR_ARG(n->key),
			     suggest_hint(end, meant.name.p, NULL));
	}
}

static void report_passed(const struct drafts *d)
{
	struct buf line = BUF_INIT;

	if (d->options.named || d->seen || !d->skipped)
		return;
	buf_addstr(&line, d->skip_reason);
	if (d->skipped > 1)
		buf_addf(&line, "; %zu more likewise", d->skipped - 1);
	say(d, &line);
}

/* Would git keep what was written, beside the network? */
static bool is_kept_by_git(const struct drafts *d)
{
	const char *slash = strrchr(d->path.s, '/');
	const char *const words[] = {"check-ignore", "-q",
				     slash ? slash + 1 : d->path.s, NULL};
	char *root = network_above(d->options.dir);
	struct buf unused = BUF_INIT;
	bool kept = root && git_run(&unused, d->options.dir, words) == 1;

	buf_release(&unused);
	free(root);
	return kept;
}

static void report_counts(const struct drafts *d)
{
	struct buf line = BUF_INIT;

	if (d->seen < 2 && !d->options.dir)
		return;
	buf_addf(&line, "%zu draft%s", d->written, d->written == 1 ? "" : "s");
	if (d->options.dir && d->written)
		buf_addf(&line, " in %s",
			 d->written == 1 ? d->path.s : d->options.dir);
	if (d->refused)
		buf_addf(&line, ", %zu held back", d->refused);
	say(d, &line);
	if (d->options.dir && d->written && is_kept_by_git(d)) {
		buf_addf(&line,
			 "'%s' is inside the network, and git would commit the "
			 "drafts; a folder outside, as in '-d ../drafts', or a "
			 "line in .gitignore keeps them out",
			 d->options.dir);
		say(d, &line);
	}
}

/* The ways out that take the least typing, once for all. */
static void report_ways(const struct drafts *d)
{
	struct buf line = BUF_INIT;

	if (!d->missing || d->options.ask || !isatty(STDERR_FILENO))
		return;
	buf_addz(&line, "--ask asks for what is missing, -e opens your editor");
	say(d, &line);
}

void drafts_summarize(struct drafts *d)
{
	report_lengths(d);
	report_logs(d);
	report_unused(d);
	report_blocks(d);
	report_passed(d);
	report_counts(d);
	report_ways(d);
}
