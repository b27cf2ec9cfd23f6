#include "config.h"

#include "match/match_impl.h"

#include <stdlib.h>

#include "base/str_map.h"
#include "model/fact.h"

enum {
	NAMES_MAX = 1000, /* bytes; so many ways to write it are enough */
};

/* Whose a key is. */
struct owners {
	size_t owner, other;
	bool two, many; /* many: there are more than these two */
};

/* What is kept of a known record to compare it with another. */
struct known {
	size_t owner;
	struct str names;    /* of a contact: match_name_words, in lines */
	struct str place;    /* its institution, or none */
	bool mailed, linked; /* has an address, a link or ACGME number */
};

struct match_index {
	struct arena arena;
	struct str_map keys; /* places in `owners` */
	struct owners *owners;
	size_t owners_count, owners_cap;
	struct known *known;
	size_t known_count, known_cap;
};

struct match_index *match_new(void)
{
	return mem_zalloc(sizeof(struct match_index));
}

void match_free(struct match_index *m)
{
	if (!m)
		return;
	str_map_release(&m->keys);
	arena_release(&m->arena);
	free(m->owners);
	free(m->known);
	free(m);
}

/* Whose `key` is, or NULL. */
static struct owners *find_owners(const struct match_index *m, struct str key)
{
	size_t at = str_map_find(&m->keys, key);

	return at == STR_MAP_NONE ? NULL : &m->owners[at];
}

static void add_key(struct match_index *m, struct str key, size_t owner)
{
	struct owners *o = find_owners(m, key);

	if (!o) {
		MEM_GROW(m->owners, m->owners_count, m->owners_cap);
		m->owners[m->owners_count] = (struct owners){.owner = owner};
		str_map_add(&m->keys, arena_str(&m->arena, key),
			    m->owners_count++);
	} else if (o->owner != owner && !o->two) {
		o->other = owner;
		o->two = true;
	} else if (o->owner != owner && o->other != owner) {
		o->many = true;
	}
}

/* Takes the keys of a record, one by one. */
struct each {
	void (*take)(struct each *e, struct str key);
};

/* Those of the addresses (or links); was there one? */
static bool each_key(struct each *e, const struct record *r, const char *field,
		     bool (*make)(struct buf *out, const struct record *r,
				  struct str s))
{
	const struct node *list = node_get(r->root, field);
	struct buf key = BUF_INIT;
	bool any = false;

	for (const struct node *n = NULL; node_each(list, &n);) {
		if (n->type != NODE_STRING || !make(&key, r, n->text))
			continue;
		any = true;
		e->take(e, buf_str(&key));
	}
	buf_release(&key);
	return any;
}

/* The numbers of a fact: plain, or the values of claims. True when there was
 * one. */
static bool each_number(struct each *e, const struct record *r,
			const char *field, const struct node *fact)
{
	struct buf key = BUF_INIT;
	bool any = false;

	for (const struct node *n = NULL; node_each(fact, &n);) {
		const struct node *value = fact_value(n);

		if (!value ||
		    !match_key_number(&key, r, field, node_scalar(value)))
			continue;
		any = true;
		e->take(e, buf_str(&key));
	}
	buf_release(&key);
	return any;
}

/* Those of a program and of its tracks. True when it has one of the ACGME,
 * which no other program has. */
static bool each_program(struct each *e, const struct record *r)
{
	const struct node *tracks = node_get(r->root, "tracks");
	bool numbered =
		each_number(e, r, "acgme_id", node_get(r->root, "acgme_id"));

	each_number(e, r, "nrmp_code", node_get(r->root, "nrmp_code"));
	for (const struct node *t = NULL; node_each(tracks, &t);)
		each_number(e, r, "nrmp_code", node_get(t, "nrmp_code"));
	return numbered;
}

struct adding {
	struct each each; /* first */
	struct match_index *index;
	size_t owner;
};

static void take_known(struct each *e, struct str key)
{
	struct adding *a = (struct adding *)e;

	add_key(a->index, key, a->owner);
}

/* Adds what it is known by where nothing of that sort was; a program's office
 * has one address for many. */
static void add_clues(struct adding *a, const struct record *r, bool *linked,
		      bool *mailed)
{
	if (r->kind == RECORD_PROGRAM) {
		*linked = *linked || each_program(&a->each, r);
		return;
	}
	*linked = *linked || each_key(&a->each, r, "linkedin", match_key_link);
	*mailed = *mailed || each_key(&a->each, r, "email", match_key_address);
}

void match_add(struct match_index *m, const struct record *r, size_t owner)
{
	struct adding a = {{take_known}, m, owner};
	struct buf key = BUF_INIT;
	bool linked = false, mailed = false;

	match_key_start(&key, KEY_ID, r);
	buf_addstr(&key, r->id);
	add_key(m, buf_str(&key), owner);
	if (match_key_name(&key, r, true))
		add_key(m, buf_str(&key), owner);
	if (match_key_name(&key, r, false))
		add_key(m, buf_str(&key), owner);
	if (match_key_first(&key, r))
		add_key(m, buf_str(&key), owner);
	if (match_key_words(&key, r))
		add_key(m, buf_str(&key), owner);
	add_clues(&a, r, &linked, &mailed);
	MEM_GROW(m->known, m->known_count, m->known_cap);
	m->known[m->known_count++] = (struct known){
		owner, match_name_words(&m->arena, r),
		arena_str(&m->arena, match_place(r)), mailed, linked};
	buf_release(&key);
}

static int by_owner(const void *key, const void *row)
{
	size_t owner = *(const size_t *)key;
	const struct known *k = row;

	return (owner > k->owner) - (owner < k->owner);
}

static const struct known *known_of(const struct match_index *m, size_t owner)
{
	return bsearch(&owner, m->known, m->known_count, sizeof(*m->known),
		       by_owner);
}

/* Does `name` agree with every name that the known one goes by? */
static bool is_called(const struct known *k, struct str name)
{
	struct str rest = k->names, one;

	while (str_split(&rest, '\n', &one))
		if (!match_names_agree(name, one))
			return false;
	return true;
}

static void learn_name(struct match_index *m, struct known *k,
		       const struct record *r)
{
	struct arena a = ARENA_INIT;
	struct buf names = BUF_INIT;
	struct str name = match_name_words(&a, r), rest = k->names, one;
	bool known = !name.n || k->names.n > NAMES_MAX || !is_called(k, name);

	while (!known && str_split(&rest, '\n', &one))
		known = match_name_is_short(name, one);
	if (!known) {
		buf_addf(&names, "%.*s%s%.*s", STR_ARG(k->names),
			 k->names.n ? "\n" : "", STR_ARG(name));
		k->names = arena_str(&m->arena, buf_str(&names));
	}
	buf_release(&names);
	arena_release(&a);
}

void match_learn(struct match_index *m, const struct record *r, size_t owner)
{
	size_t at = (size_t)(known_of(m, owner) - m->known);
	struct adding a = {{take_known}, m, owner};
	struct known *k = &m->known[at];
	struct buf key = BUF_INIT;

	if (!k->place.n && match_place(r).n > 0) {
		if (match_key_name(&key, r, true))
			add_key(m, buf_str(&key), owner);
		k->place = arena_str(&m->arena, match_place(r));
	}
	add_clues(&a, r, &k->linked, &k->mailed);
	learn_name(m, k, r);
	buf_release(&key);
}

static void set(struct match_result *out, enum match_how how,
		const struct owners *o)
{
	*out = (struct match_result){
		.how = o->two ? MATCH_TWO : how,
		.owner = o->owner,
		.other = o->other,
	};
}

/* The one name is known, but not at an institution that is called so. */
static void find_elsewhere(const struct match_index *m, const struct owners *o,
			   const struct record *r, struct match_result *out)
{
	const struct known *first = known_of(m, o->owner);
	const struct known *second = o->two ? known_of(m, o->other) : first;
	struct str place = match_place(r);
	bool contact = r->kind == RECORD_CONTACT && !o->many;
	bool is_first = contact && match_places_agree(place, first->place);
	bool is_second = contact && match_places_agree(place, second->place);

	if (!place.n || !first->place.n || !second->place.n) {
		set(out, MATCH_NAME, o);
	} else if (is_first || is_second) {
		set(out, MATCH_NAME, o);
		out->within = true;
		if (o->two && is_first != is_second) {
			out->how = MATCH_NAME;
			out->owner = is_first ? o->owner : o->other;
		}
	} else { /* at another institution it is somebody else */
		out->owner = o->owner;
	}
	out->name_only = true;
}

/* "Robert Thompson" may be "Robert K. Thompson", but "J." is not "K."; and
 * "Thompson Robert" may be he. */
static void find_near(const struct match_index *m, const struct record *r,
		      struct match_result *out)
{
	struct arena a = ARENA_INIT;
	struct buf key = BUF_INIT;
	const struct owners *o = NULL;

	if (match_key_first(&key, r))
		o = find_owners(m, buf_str(&key));
	if (!o && match_key_words(&key, r))
		o = find_owners(m, buf_str(&key));
	if (o && is_called(known_of(m, o->owner), match_name_words(&a, r))) {
		out->owner = o->owner;
		out->near = true;
	}
	buf_release(&key);
	arena_release(&a);
}

/* Evidence of who it is, aside from the name. */
struct search {
	struct each each;
	const struct match_index *index;
	const struct record *record;
	enum match_how how; /* of the clues at present */
	struct match_result out;
	enum match_how by; /* what the first clue was */
	bool more;         /* there was one of another sort */
	bool against;      /* they do not say the same */
	bool many;         /* more than two share it */
	/* the record has a profile link or ACGME number, an address */
	bool linked, mailed;
};

/* Two profiles are two people, and two ACGME numbers two programs, whatever
 * else they have in common. */
static bool has_other_profile(const struct match_index *m,
			      const struct owners *o)
{
	return known_of(m, o->owner)->linked &&
	       (!o->two || known_of(m, o->other)->linked);
}

static void find_name(const struct match_index *m, const struct record *r,
		      const struct search *clues, struct match_result *out)
{
	bool placed = match_place(r).n > 0, elsewhere;
	struct buf key = BUF_INIT;
	const struct owners *o;
	const struct known *k;

	if (match_key_name(&key, r, true)) {
		o = find_owners(m, buf_str(&key));
		elsewhere = !o && match_key_name(&key, r, false);
		if (elsewhere)
			o = find_owners(m, buf_str(&key));
		if (o && clues->linked && has_other_profile(m, o) &&
		    (!elsewhere || r->kind == RECORD_PROGRAM)) {
			out->owner = o->owner;
			out->name_only = true;
		} else if (o && elsewhere) {
			find_elsewhere(m, o, r, out);
		} else if (o) {
			set(out, MATCH_NAME, o);
		} else {
			find_near(m, r, out);
		}
	}
	buf_release(&key);
	if (out->how != MATCH_NAME)
		return;
	k = known_of(m, out->owner);
	/* a link on one side and an address on the other say nothing */
	out->apart =
		(clues->mailed && k->mailed) || (clues->linked && k->linked);
	if (placed && k->place.n && !out->within)
		return;
	/* had they been known, the address would have said who it is */
	out->name_only |= clues->mailed || clues->linked;
	if (out->apart)
		out->how = MATCH_DOUBT;
}

static bool is_of(const struct owners *o, size_t owner)
{
	return o->owner == owner || (o->two && o->other == owner);
}

/* Adds evidence: all of it must have an owner in common. */
static void take_owners(struct search *f, const struct owners *o)
{
	struct match_result *out = &f->out;
	bool first, second;

	if (!o)
		return;
	if (out->how == MATCH_NONE) {
		set(out, f->how, o);
		f->by = f->how;
		f->many = o->many;
		return;
	}
	f->more |= f->how != f->by;
	first = is_of(o, out->owner);
	second = out->how == MATCH_TWO && is_of(o, out->other);
	if (!first && !second) {
		if (out->how != MATCH_TWO)
			out->other = o->owner;
		out->how = MATCH_TWO;
		f->against = true;
	} else if (first != second && !f->against) {
		out->owner = first ? out->owner : out->other;
		out->how = f->by;
		f->many = false;
	}
}

static void take_clue(struct each *e, struct str key)
{
	struct search *f = (struct search *)e;

	take_owners(f, find_owners(f->index, key));
}

/* A profile is one person's: that its name is in other letters here and there
 * says nothing. */
static bool may_be(const struct search *f, const struct known *k,
		   struct str name)
{
	return is_called(k, name) ||
	       (f->by == MATCH_LINK &&
		match_name_is_latin(name) != match_name_is_latin(k->names));
}

/* Does the name fit what the clues say, or say which of two it is? */
static void ask_name(struct search *f)
{
	struct match_result *out = &f->out;
	struct arena a = ARENA_INIT;
	struct str name = match_name_words(&a, f->record);
	bool first = may_be(f, known_of(f->index, out->owner), name);
	bool second = out->how == MATCH_TWO &&
		      may_be(f, known_of(f->index, out->other), name);

	if (out->how == MATCH_TWO && first != second && !f->against &&
	    !f->many) {
		out->owner = first ? out->owner : out->other;
		out->how = f->by;
	} else if (out->how != MATCH_TWO && !first && !f->more) {
		out->how = MATCH_OTHER;
		out->by = f->by;
	}
	arena_release(&a);
}

void match_find(const struct match_index *m, const struct record *r,
		struct match_result *out)
{
	struct search f = {
		.each = {take_clue}, .index = m, .record = r, .how = MATCH_ID};
	struct buf key = BUF_INIT;

	match_key_start(&key, KEY_ID, r);
	buf_addstr(&key, r->id);
	if (match_id_is_own(r))
		take_clue(&f.each, buf_str(&key));
	buf_release(&key);
	if (r->kind == RECORD_PROGRAM) {
		f.how = MATCH_NUMBER;
		f.linked = each_program(&f.each, r);
	} else {
		f.how = MATCH_LINK;
		f.linked = each_key(&f.each, r, "linkedin", match_key_link);
		f.how = MATCH_ADDRESS;
		f.mailed = each_key(&f.each, r, "email", match_key_address);
	}
	if (f.out.how == MATCH_NONE)
		find_name(m, r, &f, &f.out);
	else
		ask_name(&f);
	*out = f.out;
}

const char *match_how_name(enum match_how how)
{
	static const char *const names[] = {
		[MATCH_NONE] = "nothing",       [MATCH_ID] = "id",
		[MATCH_ADDRESS] = "address",    [MATCH_LINK] = "profile link",
		[MATCH_NUMBER] = "number",      [MATCH_NAME] = "name",
		[MATCH_TWO] = "two records",    [MATCH_DOUBT] = "name alone",
		[MATCH_OTHER] = "another name",
	};

	return names[how];
}
