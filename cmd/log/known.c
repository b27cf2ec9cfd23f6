#include "config.h"

#include "known.h"

#include <stdlib.h>

#include "match/match.h"

/* `key` stays: it is the arena's. */
static void add_owner(struct known *k, struct str_map *map, struct str key,
		      const struct roster_entry *who, struct str first)
{
	size_t i;

	if (!key.n)
		return;
	i = str_map_add(map, key, k->owner_count);
	if (i < k->owner_count) {
		if (k->owners[i].who != who)
			k->owners[i].other = who;
		return;
	}
	MEM_GROW(k->owners, k->owner_count, k->owner_cap);
	k->owners[k->owner_count++] =
		(struct known_owner){.who = who, .first = first};
}

struct str known_bare_id(struct str id)
{
	id = str_trim(id);
	if (id.n && id.p[0] == '<')
		id = str_skip(id, 1);
	if (id.n && id.p[id.n - 1] == '>')
		id.n--;
	return id;
}

const struct known_holder *known_holder(const struct known *k, struct str id,
					const struct known_holder *before)
{
	size_t i = before ? before->next : str_map_find(&k->messages, id);

	return i == STR_MAP_NONE ? NULL : &k->holders[i];
}

bool known_has(const struct known *k, struct str id,
	       const struct roster_entry *who)
{
	const struct known_holder *h = NULL;

	while (id.n && (h = known_holder(k, id, h)))
		if (h->who == who)
			return true;
	return false;
}

void known_add(struct known *k, struct str id, const struct roster_entry *who)
{
	size_t place = k->holder_count, i;

	if (!id.n || known_has(k, id, who))
		return;
	i = str_map_add(&k->messages, arena_str(&k->arena, id), place);
	MEM_GROW(k->holders, k->holder_count, k->holder_cap);
	k->holders[k->holder_count++] =
		(struct known_holder){who, STR_MAP_NONE};
	if (i == place)
		return;
	k->holders[place].next = k->holders[i].next;
	k->holders[i].next = place;
}

/* For roster_read. */
static void add_contact(void *ctx, const struct roster_entry *e,
			struct record *r)
{
	struct known *k = ctx;
	const struct node *emails = node_get(r->root, "email");
	const struct node *links = node_get(r->root, "linkedin");
	const struct node *log = node_get(r->root, "log"), *n;
	struct arena *a = &k->arena;
	struct buf key = BUF_INIT;
	struct str first;

	if (r->kind != RECORD_CONTACT)
		return;
	match_add(k->names, r, (size_t)(e - k->roster->entries));
	n = node_first_of(emails);
	first = n ? arena_lower(a, str_trim(n->text)) : STR_NONE;
	for (n = NULL; node_each(emails, &n);)
		add_owner(k, &k->addresses, arena_lower(a, str_trim(n->text)),
			  e, first);
	for (n = NULL; node_each(links, &n);)
		if (match_link(&key, n->text))
			add_owner(k, &k->links, arena_str(a, buf_str(&key)), e,
				  STR_NONE);
	buf_release(&key);
	for (n = NULL; node_each(log, &n);)
		known_add(k, known_bare_id(node_text(n, "message_id")), e);
}

void known_read(struct known *k, struct roster *roster)
{
	*k = (struct known){.roster = roster, .names = match_new()};
	roster_read(roster, add_contact, k);
}

void known_release(struct known *k)
{
	arena_release(&k->arena);
	match_free(k->names);
	str_map_release(&k->addresses);
	str_map_release(&k->links);
	free(k->owners);
	str_map_release(&k->messages);
	free(k->holders);
}

const struct roster_entry *known_named(const struct known *k, struct str name)
{
	struct match_result found;
	struct record r;

	record_init(&r);
	r.root = node_new(&r.arena, NODE_MAP);
	node_put(&r.arena, r.root, "name", name);
	match_find(k->names, &r, &found);
	record_release(&r);
	return found.how == MATCH_NAME ? &k->roster->entries[found.owner]
				       : NULL;
}

const struct known_owner *known_owner(const struct known *k, struct str address)
{
	size_t i = str_map_find(&k->addresses, address);

	return i == STR_MAP_NONE ? NULL : &k->owners[i];
}

const struct known_owner *known_linked(const struct known *k, struct str link)
{
	size_t i = str_map_find(&k->links, link);

	return i == STR_MAP_NONE ? NULL : &k->owners[i];
}
