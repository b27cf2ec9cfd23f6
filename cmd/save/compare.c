#include "config.h"

#include "save_impl.h"

#include "base/file.h"
#include "model/name.h"
#include "store/file_name.h"

/*
 * Marks an id as taken; `owner` is a place in the roster, or its count and more
 * for a plan. In lower case: on some systems Lee.yaml and lee.yaml are one
 * file.
 */
static void add_id(struct save_run *run, struct str id, size_t owner)
{
	str_map_add(&run->ids, arena_lower(&run->arena, id), owner);
}

static size_t find_id(const struct save_run *run, struct str id)
{
	struct buf lower = BUF_INIT;
	size_t owner;

	buf_addlower(&lower, id);
	owner = str_map_find(&run->ids, buf_str(&lower));
	buf_release(&lower);
	return owner;
}

/* For file_name. */
static bool has_id(void *ctx, struct str id)
{
	return find_id(ctx, id) != STR_MAP_NONE;
}

/* The file of the network that has exactly this id, or NULL. */
static const struct roster_entry *find_entry(const struct save_run *run,
					     struct str id)
{
	size_t owner = id.n ? find_id(run, id) : STR_MAP_NONE;

	if (owner == STR_MAP_NONE)
		return NULL;
	if (owner < run->roster.count &&
	    str_eq(run->roster.entries[owner].id, id))
		return &run->roster.entries[owner];
	/* there is one that differs in its capitals */
	return roster_by_id(&run->roster, id);
}

static const char *const stream_keys[] = {"kind", "id",   "file", "summary",
					  "due",  "rank", NULL};

bool save_is_stream_key(struct str key)
{
	return str_is_any(key, stream_keys);
}

static struct save_plan *add_plan(struct save_run *run, const struct record *r,
				  const struct roster_entry *old)
{
	struct save_plan *p = arena_alloc(&run->arena, sizeof(*p));

	*p = (struct save_plan){.old = old,
				.keys = node_new(&run->arena, NODE_MAP),
				.kind = r->kind};
	MEM_GROW(run->plans, run->plan_count, run->plan_cap);
	run->plans[run->plan_count++] = p;
	return p;
}

static void note_key(struct save_plan *p, struct node *n)
{
	MEM_GROW(p->nodes, p->node_count, p->node_cap);
	p->nodes[p->node_count] = n;
	str_map_add(&p->places, n->key, p->node_count++);
}

/* The plan's own node of that key. Most plans are of one record, whose keys
 * differ: they are looked up from the second one on. */
static struct node *find_key(const struct save_plan *p, struct str key)
{
	size_t place = str_map_find(&p->places, key);

	return place == STR_MAP_NONE ? NULL : p->nodes[place];
}

/* Moves the keys that the plan lacks from the record to it; keys without a
 * value only for a new file. */
static void merge_keys(struct arena *a, struct save_plan *p, struct record *r)
{
	const bool is_first = !p->keys->first;
	struct node *next, *have, *after;

	if (!p->node_count)
		for (struct node *n = p->keys->first; n; n = n->next)
			note_key(p, n);
	for (struct node *n = r->root->first; n; n = next) {
		next = n->next;
		if (save_is_stream_key(n->key) || (p->old && node_empty(n)))
			continue;
		have = find_key(p, n->key);
		if (p->kind == RECORD_EVENT && str_is(n->key, "sessions")) {
			if (!have) {
				have = node_new(a, NODE_LIST);
				node_append(p->keys, STR("sessions"), have);
				if (!is_first)
					note_key(p, have);
			}
			sessions_merge(a, have, n, &p->sessions_twice);
		} else if (!have) {
			node_append(p->keys, n->key, n);
			if (!is_first)
				note_key(p, n);
		} else if (node_empty(have)) {
			after = have->next;
			*have = *n;
			have->next = after;
		}
	}
}

static void make_text(struct save_run *run, struct save_plan *p, struct diag *d)
{
	struct buf file = BUF_INIT;

	buf_addf(&file, "%.*s.yaml", STR_ARG(p->id));
	buf_clear(&p->text);
	if ((p->kind == RECORD_EVENT &&
	     !sessions_fit(p->keys, NULL, file.s, d)) ||
	    !save_text(&p->text, p->keys, p->kind, file.s, d)) {
		p->skip = true;
		run->refused++;
		cli_fail(run->cli, d, CLI_NO);
	}
	buf_release(&file);
}

/* A mistyped id makes an event of its own. */
static void say_event(struct save_run *run, const struct record *r)
{
	struct str meant = roster_meant(&run->roster, RECORD_EVENT, r->id);

	if (meant.p)
		cli_note(run->cli,
			 "the event '%.*s' is new; did you mean '%.*s'?",
			 STR_ARG(r->id), STR_ARG(meant));
	else
		cli_note(run->cli, "the event '%.*s' is new", STR_ARG(r->id));
}

/* Nobody would look for somebody in contact.yaml. */
static void note_unnamed(struct save_run *run, const struct record *r,
			 struct str id)
{
	struct buf slug = BUF_INIT;

	name_slug_of(&slug, r);
	if (!slug.len && str_starts(id, str_z(record_kind_name(r->kind))) &&
	    run->unnamed_count++ < SAVE_UNNAMED_SHOWN)
		buf_addf(&run->unnamed, "%s%.*s.yaml (%.*s)",
			 run->unnamed.len ? ", " : "", STR_ARG(id),
			 STR_ARG(record_name(r)));
	buf_release(&slug);
}

static void plan_new(struct save_run *run, struct record *r)
{
	struct diag d = DIAG_INIT;
	struct buf id = BUF_INIT;
	struct save_plan *p;

	file_name(&id, r, has_id, run);
	/* in the index, plans are numbered after the roster's entries */
	match_add(run->index, r, run->roster.count + run->plan_count);
	p = add_plan(run, r, NULL);
	p->id = arena_str(&run->arena, buf_str(&id));
	note_unnamed(run, r, p->id);
	add_id(run, p->id, run->roster.count + run->plan_count - 1);
	if (r->kind == RECORD_EVENT && r->id.n && node_get(r->root, "sessions"))
		say_event(run, r);
	merge_keys(&run->arena, p, r);
	make_text(run, p, &d);
	buf_release(&id);
	diag_release(&d);
}

static void plan_update(struct save_run *run, struct record *r, size_t owner)
{
	struct diag d = DIAG_INIT;
	struct save_plan *p;

	match_learn(run->index, r, owner);
	if (owner >= run->roster.count) {
		p = run->plans[owner - run->roster.count];
		merge_keys(&run->arena, p, r);
		make_text(run, p, &d);
	} else {
		const struct roster_entry *old = &run->roster.entries[owner];

		if (!run->plan_of[owner])
			run->plan_of[owner] = add_plan(run, r, old);
		merge_keys(&run->arena, run->plan_of[owner], r);
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

	run->refused++;
	if (found->how == MATCH_TWO) {
		struct str other = owner_id(run, found->other);

		cli_refuse(
			run->cli, "not saved: '%.*s' could be '%.*s' or '%.*s'",
			STR_ARG(record_name(r)), STR_ARG(id), STR_ARG(other));
	} else if (found->how == MATCH_OTHER) {
		cli_refuse(
			run->cli,
			"not saved: '%.*s' has the %s of '%.*s', but another "
			"name; if it is the same person, use the same name, "
			"else leave out the %s",
			STR_ARG(record_name(r)), match_how_name(found->by),
			STR_ARG(id), match_how_name(found->by));
	} else {
		const struct node *mail =
			node_first_of(node_get(r->root, "email"));
		struct str link = record_text(r, "linkedin");

		cli_refuse(run->cli,
			   "not saved: '%.*s' has the name of '%.*s', but "
			   "another %s; if it is the same person: kith set "
			   "%.*s %s%.*s; else: kith add --anyway",
			   STR_ARG(record_name(r)), STR_ARG(id),
			   mail ? "address" : "profile", STR_ARG(id),
			   mail ? "email+=" : "linkedin=",
			   STR_ARG(mail ? mail->text : link));
	}
}

/*
 * The entry of a record that was read from a file of this network. The id is
 * not enough: another folder may have a file of that name.
 */
static const struct roster_entry *own_file(const struct save_run *run,
					   const struct record *r)
{
	const struct roster_entry *e = find_entry(run, r->id);

	if (!e || !r->file.n || !roster_is_named(e, record_name(r)))
		return NULL;
	return str_is(r->file, e->full) || file_same(e->full, r->file.p) ? e
									 : NULL;
}

/* For roster_read. */
static void index_one(void *ctx, const struct roster_entry *e, struct record *r)
{
	struct save_run *run = ctx;

	match_add(run->index, r, (size_t)(e - run->roster.entries));
}

/* Refuses a record whose id is that of a file that cannot be read. */
static bool is_unreadable(struct save_run *run, const struct record *r)
{
	const struct roster_entry *e = find_entry(run, r->id);
	struct diag d = DIAG_INIT;

	if (!e || e->readable)
		return false;
	diag_error(&d, e->full, POS_NONE,
		   "cannot read the file; '%.*s' not saved ('kith parse' tells "
		   "why)",
		   STR_ARG(record_name(r)));
	run->refused++;
	cli_fail(run->cli, &d, CLI_NO);
	return true;
}

/* Says that somebody has the same name: a person may know better. */
static void say_namesake(struct save_run *run, const struct record *r,
			 const struct match_result *found)
{
	struct str id = owner_id(run, found->owner);

	if (run->namesakes++ >= SAVE_NAMESAKES_SHOWN)
		return;
	if (found->near)
		cli_note(run->cli,
			 "'%.*s' is new, but may be '%.*s': the names differ "
			 "by a middle name or their order; 'kith check' says "
			 "how two files are joined",
			 STR_ARG(record_name(r)), STR_ARG(id));
	else if (found->how == MATCH_NONE)
		cli_note(run->cli,
			 "'%.*s' is new: '%.*s' has that name, but another "
			 "%s",
			 STR_ARG(record_name(r)), STR_ARG(id),
			 r->kind == RECORD_PROGRAM
				 ? "institution, city or ACGME number"
				 : "institution or profile");
	else
		cli_note(run->cli, "'%.*s' is taken for '%.*s' by %s",
			 STR_ARG(record_name(r)), STR_ARG(id),
			 found->apart    ? "name and institution, though the "
					   "address is another"
			 : found->within ? "the name; the one institution is a "
					   "part of the other"
					 : "the name alone");
}

/* The contact whose file is called after the name, as it may be a remark in
 * their own, "李明 (Li Ming)"; STR_NONE where another file is, too. */
static struct str known_by_file(struct save_run *run, const struct record *r)
{
	struct buf id = BUF_INIT;
	struct str found = STR_NONE;
	size_t owner;

	name_slug_of(&id, r);
	owner = id.len ? find_id(run, buf_str(&id)) : STR_MAP_NONE;
	if (owner != STR_MAP_NONE && owner < run->roster.count &&
	    run->roster.entries[owner].kind == RECORD_CONTACT)
		found = run->roster.entries[owner].id;
	buf_addz(&id, "-2");
	if (find_id(run, buf_str(&id)) != STR_MAP_NONE)
		found = STR_NONE;
	buf_release(&id);
	return found;
}

struct str save_known_as(struct save_run *run, struct str name)
{
	struct record r = {.kind = RECORD_CONTACT,
			   .root = node_new(&run->arena, NODE_MAP)};
	struct match_result found;

	node_append(r.root, STR("name"), node_string(&run->arena, name));
	match_find(run->index, &r, &found);
	if (found.how == MATCH_NONE && !found.name_only) {
		struct str id = known_by_file(run, &r);

		return id.n ? id : name;
	}
	return found.how == MATCH_NAME && found.owner < run->roster.count &&
			       run->roster.entries[found.owner].kind ==
				       RECORD_CONTACT
		       ? run->roster.entries[found.owner].id
		       : name;
}

/* An event that has an id is known by it alone, whatever its name, as the next
 * year's meeting may have that of the last; STR_MAP_NONE for one that is new.
 */
static size_t same_event(const struct save_run *run, const struct record *r)
{
	size_t owner = r->kind == RECORD_EVENT && r->id.n ? find_id(run, r->id)
							  : STR_MAP_NONE;
	enum record_kind kind;

	if (owner == STR_MAP_NONE)
		return owner;
	kind = owner < run->roster.count
		       ? run->roster.entries[owner].kind
		       : run->plans[owner - run->roster.count]->kind;
	return kind == RECORD_EVENT ? owner : STR_MAP_NONE;
}

static void compare_one(struct save_run *run, struct record *r)
{
	const struct roster_entry *own = own_file(run, r);
	size_t event = same_event(run, r);
	struct match_result found;

	if (is_unreadable(run, r))
		return;
	if (r->kind == RECORD_EVENT)
		sessions_name_speakers(run, r);
	if (own)
		found = (struct match_result){
			.how = MATCH_ID,
			.owner = (size_t)(own - run->roster.entries)};
	else if (event != STR_MAP_NONE)
		found = (struct match_result){.how = MATCH_ID, .owner = event};
	else if (r->kind == RECORD_EVENT && r->id.n)
		found = (struct match_result){.how = MATCH_NONE};
	else
		match_find(run->index, r, &found);
	if ((found.name_only || found.near || found.apart) &&
	    found.how < MATCH_TWO)
		say_namesake(run, r, &found);
	if (found.how >= MATCH_TWO) {
		refuse(run, r, &found);
	} else if (found.how == MATCH_NONE) {
		plan_new(run, r);
	} else {
		struct str id = owner_id(run, found.owner);

		run->matched++;
		save_report(run, "known %.*s (%s): %.*s", STR_ARG(id),
			    match_how_name(found.how), STR_ARG(record_name(r)));
		if (!own)
			save_compare_known(run, r, found.owner);
		if (run->options.update)
			plan_update(run, r, found.owner);
	}
}

void save_compare(struct save_run *run)
{
	const struct roster *all = &run->roster;

	run->plan_of = mem_zalloc((all->count + 1) * sizeof(*run->plan_of));
	for (size_t i = 0; i < all->count; i++)
		add_id(run, all->entries[i].id, i);
	roster_read(&run->roster, index_one, run);
	for (size_t i = 0; i < run->record_count; i++)
		compare_one(run, &run->records[i]);
}
