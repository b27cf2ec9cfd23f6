#include "config.h"

#include "save_impl.h"

#include <stdlib.h>
#include <sys/stat.h>

#include "base/text.h"

bool save_is_key(const struct node *n)
{
	static const char *const own[] = {"kind",    "id",  "file",
					  "summary", "due", "rank"};

	for (size_t i = 0; i < sizeof(own) / sizeof(*own); i++)
		if (str_is(n->key, own[i]))
			return false;
	return true;
}

static struct save_plan *add_plan(struct save_run *run, const struct record *r,
				  const struct roster_entry *old)
{
	struct save_plan *p = arena_alloc(&run->arena, sizeof(*p));

	*p = (struct save_plan){.old = old,
				.keys = node_new(&run->arena, NODE_MAP),
				.from = r->file,
				.kind = r->kind};
	run->plans = mem_grow(run->plans, run->plan_count, &run->plan_cap,
			      sizeof(struct save_plan *));
	run->plans[run->plan_count++] = p;
	return p;
}

/* Moves the record's keys that the plan lacks into it. A new file has those
 * without a value too; one that is there has no use for them. */
static void take_keys(struct save_plan *p, struct record *r)
{
	struct node *next, *have, *after;

	for (struct node *n = r->root->first; n; n = next) {
		next = n->next;
		if (!save_is_key(n) || (p->old && node_empty(n)))
			continue;
		have = node_get_str(p->keys, n->key);
		if (!have) {
			node_append(p->keys, n->key, n);
		} else if (node_empty(have)) {
			after = have->next;
			*have = *n;
			have->next = after;
		}
	}
}

static void put_text(struct save_run *run, struct save_plan *p, struct diag *d)
{
	char *file = mem_strndup(p->id.p, p->id.n);

	buf_clear(&p->text);
	if (!save_text(&p->text, p->keys, p->kind, file, d)) {
		p->dead = true;
		run->refused++;
		save_fail(run, d, CLI_NO);
	}
	free(file);
}

static void plan_new(struct save_run *run, struct record *r)
{
	struct diag d = DIAG_INIT;
	struct buf id = BUF_INIT;
	struct save_plan *p;

	save_name(&id, run, r);
	/* owners of plans follow those of the files */
	match_add(run->index, r, run->roster.count + run->plan_count);
	p = add_plan(run, r, NULL);
	p->id = arena_str(&run->arena, buf_str(&id));
	save_ids_add(&run->ids, p->id, NULL);
	take_keys(p, r);
	put_text(run, p, &d);
	buf_release(&id);
	diag_release(&d);
}

static void plan_update(struct save_run *run, struct record *r, size_t owner)
{
	struct diag d = DIAG_INIT;
	struct save_plan *p;

	match_learn(run->index, r, owner);
	if (owner >= run->roster.count) {
		/* its file is still to be made */
		p = run->plans[owner - run->roster.count];
		take_keys(p, r);
		put_text(run, p, &d);
	} else {
		const struct roster_entry *old = &run->roster.entries[owner];

		if (!run->plan_of[owner])
			run->plan_of[owner] = add_plan(run, r, old);
		take_keys(run->plan_of[owner], r);
	}
	diag_release(&d);
}

static struct str owner_id(const struct save_run *run, size_t owner)
{
	if (owner < run->roster.count)
		return run->roster.entries[owner].id;
	return run->plans[owner - run->roster.count]->id;
}

static void refuse(struct save_run *run, const struct record *r,
		   const struct match_result *found)
{
	struct str id = owner_id(run, found->owner);
	struct diag d = DIAG_INIT;

	run->refused++;
	if (found->how == MATCH_TWO) {
		struct str other = owner_id(run, found->other);

		diag_error(&d, NULL, POS_NONE,
			   "'%.*s' could be '%.*s' or '%.*s'; not saved",
			   STR_ARG(record_name(r)), STR_ARG(id),
			   STR_ARG(other));
	} else if (found->how == MATCH_OTHER) {
		diag_error(&d, NULL, POS_NONE,
			   "'%.*s' has the %s of '%.*s', but another name; not "
			   "saved: write the name as it is there if it is the "
			   "same person, or else leave the %s out",
			   STR_ARG(record_name(r)), match_how_name(found->by),
			   STR_ARG(id), match_how_name(found->by));
	} else {
		diag_error(&d, NULL, POS_NONE,
			   "'%.*s' has the name of '%.*s', but no address in "
			   "common; not saved: add the address there if it is "
			   "the same person, or else the institution here",
			   STR_ARG(record_name(r)), STR_ARG(id));
	}
	save_fail(run, &d, CLI_NO);
	diag_release(&d);
}

/*
 * A record that comes from a file of this very network. What it says of that
 * may be from a folder elsewhere, with a file that is called the same.
 */
static const struct roster_entry *own_file(const struct save_run *run,
					   const struct record *r)
{
	const struct roster_entry *e = save_entry(run, r->id);
	struct stat a, b;

	if (!e || !r->file.n || !roster_is_named(e, record_name(r)))
		return NULL;
	if (str_is(r->file, e->full) ||
	    (stat(e->full, &a) == 0 && stat(r->file.p, &b) == 0 &&
	     a.st_ino == b.st_ino && a.st_dev == b.st_dev))
		return e;
	return NULL;
}

static void say_matched(struct save_run *run, const struct record *r,
			const char *how, size_t owner)
{
	struct str id = owner_id(run, owner);
	struct buf line = BUF_INIT;

	run->matched++;
	if (run->wish.say && !run->wish.dry) {
		buf_addf(&line, "known %.*s (%s): %.*s", STR_ARG(id), how,
			 STR_ARG(record_name(r)));
		text_show(&run->out, buf_str(&line), true);
		buf_addc(&run->out, '\n');
	}
	buf_release(&line);
}

/* For roster_read: those that are there. */
static void index_one(void *ctx, const struct roster_entry *e, struct record *r)
{
	struct save_run *run = ctx;

	match_add(run->index, r, (size_t)(e - run->roster.entries));
}

/* Its file can't be read: who it is nobody knows, so nobody else may be it. */
static bool is_unreadable(struct save_run *run, const struct record *r)
{
	const struct roster_entry *e = save_entry(run, r->id);
	struct diag d = DIAG_INIT;

	if (!e || e->readable)
		return false;
	diag_error(&d, e->full, POS_NONE,
		   "can't be read, so '%.*s' is not saved; 'kith parse' says "
		   "what is wrong",
		   STR_ARG(record_name(r)));
	run->refused++;
	save_fail(run, &d, CLI_NO);
	diag_release(&d);
	return true;
}

static void compare_one(struct save_run *run, struct record *r)
{
	const struct roster_entry *own = own_file(run, r);
	struct match_result found;

	if (is_unreadable(run, r))
		return;
	match_find(run->index, r, &found);
	if (own)
		found = (struct match_result){
			.how = MATCH_ID,
			.owner = (size_t)(own - run->roster.entries)};
	if (found.how >= MATCH_TWO) {
		refuse(run, r, &found);
	} else if (found.how == MATCH_NONE) {
		plan_new(run, r);
	} else {
		say_matched(run, r, match_how_name(found.how), found.owner);
		if (run->wish.update)
			plan_update(run, r, found.owner);
	}
}

void save_compare(struct save_run *run)
{
	const struct roster *all = &run->roster;

	run->plan_of = mem_zalloc((all->count + 1) * sizeof(*run->plan_of));
	for (size_t i = 0; i < all->count; i++)
		save_ids_add(&run->ids, all->entries[i].id, &all->entries[i]);
	roster_read(&run->roster, index_one, run);
	for (size_t i = 0; i < run->record_count; i++)
		compare_one(run, &run->records[i]);
}
