#include "config.h"

#include "logic/match.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "logic/name.h"

enum {
	SLOTS_MIN = 64,
};

/* What a key stands for; its first byte. */
enum key_type {
	KEY_ID = 'i',
	KEY_ADDRESS = 'a',
	KEY_LINK = 'l',
	KEY_WHOLE = 'w', /* name and institution */
	KEY_NAME = 'n',
};

struct slot {
	struct str key; /* p is NULL when it is free */
	size_t owner, other;
	bool two;
};

/* What is kept of a known record to compare it with another of its name. */
struct known {
	size_t owner;
	bool placed, addressed; /* it has an institution, an address or link */
};

struct match_index {
	struct arena arena;
	struct slot *slots;
	size_t size, used;
	struct known *known;
	size_t known_count, known_cap;
};

struct match_index *match_new(void)
{
	struct match_index *m = mem_zalloc(sizeof(*m));

	m->size = SLOTS_MIN;
	m->slots = mem_zalloc(m->size * sizeof(*m->slots));
	return m;
}

void match_free(struct match_index *m)
{
	arena_release(&m->arena);
	free(m->slots);
	free(m->known);
	free(m);
}

static size_t hash(struct str s)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.p[i]) * 16777619u;
	return h;
}

static struct slot *find_slot(const struct match_index *m, struct str key)
{
	size_t at = hash(key) & (m->size - 1);

	while (m->slots[at].key.p && !str_eq(m->slots[at].key, key))
		at = (at + 1) & (m->size - 1);
	return &m->slots[at];
}

static void grow(struct match_index *m)
{
	struct slot *old = m->slots;
	size_t size = m->size;

	m->size *= 2;
	m->slots = mem_zalloc(m->size * sizeof(*m->slots));
	for (size_t i = 0; i < size; i++)
		if (old[i].key.p)
			*find_slot(m, old[i].key) = old[i];
	free(old);
}

static void add_key(struct match_index *m, struct str key, size_t owner)
{
	struct slot *s = find_slot(m, key);

	if (!s->key.p) {
		*s = (struct slot){arena_str(&m->arena, key), owner, 0, false};
		if (++m->used * 2 > m->size)
			grow(m);
	} else if (s->owner != owner && !s->two) {
		s->other = owner;
		s->two = true;
	}
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static void start_key(struct buf *out, enum key_type type,
		      const struct record *r)
{
	buf_clear(out);
	buf_addc(out, (char)type);
	buf_addc(out, (char)('0' + r->kind));
}

/* Of addresses only the case is ignored. False when it is none. */
static bool address_key(struct buf *out, const struct record *r, struct str s)
{
	s = str_trim(s);
	if (str_starts(s, STR("mailto:")))
		s = (struct str){s.p + 7, s.n - 7};
	if (!s.n || !memchr(s.p, '@', s.n))
		return false;
	start_key(out, KEY_ADDRESS, r);
	for (size_t i = 0; i < s.n; i++)
		buf_addc(out, lower(s.p[i]));
	return true;
}

/*
 * A link without what two ways to write it may differ in: scheme, "www." or a
 * country before the host, query, fragment, the last slash, case.
 */
static bool link_key(struct buf *out, const struct record *r, struct str s)
{
	static const char site[] = "linkedin.com";
	size_t n = 0, scheme, skip = 0;

	s = str_trim(s);
	scheme = str_find(s, STR("://")) < 0
			 ? 0
			 : (size_t)str_find(s, STR("://")) + 3;
	s = (struct str){s.p + scheme, s.n - scheme};
	while (n < s.n && s.p[n] != '?' && s.p[n] != '#')
		n++;
	while (n && s.p[n - 1] == '/')
		n--;
	if (!n || !memchr(s.p, '/', n))
		return false;
	start_key(out, KEY_LINK, r);
	for (size_t i = 0; i < n; i++)
		buf_addc(out, lower(s.p[i]));
	if (str_starts((struct str){out->s + 2, out->len - 2}, STR("www.")))
		skip = 4;
	else if (str_find(buf_str(out), STR(".linkedin.com/")) >= 0)
		skip = (size_t)str_find(buf_str(out), str_z(site)) - 2;
	memmove(out->s + 2, out->s + 2 + skip, out->len - 2 - skip + 1);
	out->len -= skip;
	return true;
}

/* Appends `s` folded, its blanks single, without dots and commas. */
static void add_folded(struct buf *out, struct str s)
{
	struct buf folded = BUF_INIT;
	bool blank = true;

	text_fold(&folded, s);
	for (size_t i = 0; i < folded.len; i++) {
		char c = folded.s[i];

		if (c == '.' || c == ',')
			continue;
		if (c == ' ' || c == '\t' || c == '\n') {
			if (!blank)
				buf_addc(out, ' ');
			blank = true;
		} else {
			buf_addc(out, c);
			blank = false;
		}
	}
	while (out->len && out->s[out->len - 1] == ' ')
		out->len--;
	buf_release(&folded);
}

/* Degrees tell nobody apart, but Jr. and III do. */
static bool is_generation(struct str suffix)
{
	return suffix.n && memchr("JjSsIi", suffix.p[0], 6);
}

/* Of a person without title and degrees. False when no name is left. */
static bool name_key(struct buf *out, const struct record *r, bool whole)
{
	struct person_name name;

	start_key(out, whole ? KEY_WHOLE : KEY_NAME, r);
	if (r->kind == RECORD_CONTACT) {
		name_split(r, &name);
		add_folded(out, name.given);
		buf_addc(out, ' ');
		add_folded(out, name.family);
		if (is_generation(name.suffix)) {
			buf_addc(out, ' ');
			add_folded(out, name.suffix);
		}
	} else {
		add_folded(out, record_text(r, "name"));
	}
	if (out->len <= 3)
		return false;
	if (whole) {
		buf_addc(out, '\n');
		add_folded(out, record_text(r, "institution"));
	}
	return true;
}

/* Calls for each address (or link) until one says true. */
struct each {
	const struct match_index *find; /* or */
	struct match_index *add;
	size_t owner;
	const struct slot *found;
	bool any; /* there was one to look for */
};

static bool take(struct each *e, const struct buf *key)
{
	const struct slot *s;

	e->any = true;
	if (e->add) {
		add_key(e->add, buf_str(key), e->owner);
		return false;
	}
	s = find_slot(e->find, buf_str(key));
	if (s->key.p)
		e->found = s;
	return s->key.p != NULL;
}

static void each_key(struct each *e, const struct record *r, const char *field,
		     bool (*make)(struct buf *out, const struct record *r,
				  struct str s))
{
	const struct node *list = node_get(r->root, field);
	struct buf key = BUF_INIT;

	for (const struct node *n = node_first_of(list); n;
	     n = node_next_of(list, n))
		if (n->type == NODE_STRING && make(&key, r, n->text) &&
		    take(e, &key))
			break;
	buf_release(&key);
}

void match_add(struct match_index *m, const struct record *r, size_t owner)
{
	struct each e = {.add = m, .owner = owner};
	struct buf key = BUF_INIT;

	start_key(&key, KEY_ID, r);
	buf_addstr(&key, r->id);
	add_key(m, buf_str(&key), owner);
	if (name_key(&key, r, true))
		add_key(m, buf_str(&key), owner);
	if (name_key(&key, r, false))
		add_key(m, buf_str(&key), owner);
	each_key(&e, r, "email", address_key);
	each_key(&e, r, "linkedin", link_key);
	m->known = mem_grow(m->known, m->known_count, &m->known_cap,
			    sizeof(*m->known));
	m->known[m->known_count++] = (struct known){
		owner, !node_empty(node_get(r->root, "institution")), e.any};
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

static void set(struct match_result *out, enum match_how how,
		const struct slot *s)
{
	*out = (struct match_result){s->two ? MATCH_TWO : how, s->owner,
				     s->other};
}

/* Does the id say more than the name does? */
static bool is_own_id(const struct record *r)
{
	struct buf slug = BUF_INIT;
	bool own;

	text_slug(&slug, record_text(r, "name"));
	own = r->id.n && !str_eq(r->id, buf_str(&slug));
	buf_release(&slug);
	return own;
}

/* The one name is known, but not at this institution. */
static void find_elsewhere(const struct match_index *m, const struct slot *s,
			   bool placed, struct match_result *out)
{
	bool known_placed = known_of(m, s->owner)->placed &&
			    (!s->two || known_of(m, s->other)->placed);

	/* at another institution it is somebody else */
	if (!placed || !known_placed)
		set(out, MATCH_NAME, s);
}

static void find_name(const struct match_index *m, const struct record *r,
		      bool addressed, struct match_result *out)
{
	bool placed = !node_empty(node_get(r->root, "institution"));
	struct buf key = BUF_INIT;
	const struct slot *s;
	const struct known *k;

	if (name_key(&key, r, true)) {
		s = find_slot(m, buf_str(&key));
		if (s->key.p) {
			set(out, MATCH_NAME, s);
		} else if (name_key(&key, r, false)) {
			s = find_slot(m, buf_str(&key));
			if (s->key.p)
				find_elsewhere(m, s, placed, out);
		}
	}
	buf_release(&key);
	if (out->how != MATCH_NAME)
		return;
	k = known_of(m, out->owner);
	if (!(placed && k->placed) && addressed && k->addressed)
		out->how = MATCH_DOUBT;
}

/* One more thing that says who it is: all of them must say the same. */
static void agree(struct match_result *out, enum match_how how,
		  const struct slot *s)
{
	struct match_result here;

	if (!s)
		return;
	set(&here, how, s);
	if (out->how == MATCH_NONE) {
		*out = here;
	} else if (out->how != MATCH_TWO && here.how != MATCH_TWO &&
		   here.owner != out->owner) {
		out->how = MATCH_TWO;
		out->other = here.owner;
	}
}

void match_find(const struct match_index *m, const struct record *r,
		struct match_result *out)
{
	struct each e = {.find = m};
	struct buf key = BUF_INIT;
	const struct slot *s;

	*out = (struct match_result){MATCH_NONE, 0, 0};
	start_key(&key, KEY_ID, r);
	buf_addstr(&key, r->id);
	s = find_slot(m, buf_str(&key));
	buf_release(&key);
	if (s->key.p && is_own_id(r))
		agree(out, MATCH_ID, s);
	each_key(&e, r, "email", address_key);
	agree(out, MATCH_ADDRESS, e.found);
	e.found = NULL;
	each_key(&e, r, "linkedin", link_key);
	agree(out, MATCH_LINK, e.found);
	if (out->how == MATCH_NONE)
		find_name(m, r, e.any, out);
}

const char *match_how_name(enum match_how how)
{
	static const char *const names[] = {
		[MATCH_NONE] = "nothing",     [MATCH_ID] = "id",
		[MATCH_ADDRESS] = "address",  [MATCH_LINK] = "profile link",
		[MATCH_NAME] = "name",        [MATCH_TWO] = "two records",
		[MATCH_DOUBT] = "name alone",
	};

	return names[how];
}
